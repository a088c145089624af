"""The rows of a ladder: every action on a line of its own, and lines that say where the window opens and closes."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.findings.model import Mark
from inspector.language import tr
from inspector.sequence.model import ActionKind, Runs
from inspector.timeline.display_list import Text, TextRole, Token
from inspector.timeline.groups import Area, Item, Lane
from inspector.timeline.ladder_cells import LINE, NAME_X, Cells, TextLine, draw_cells, fit_columns, name_room, wrapped
from inspector.timeline.ladder_life import NOWHERE, Life, changes_of
from inspector.timeline.ladder_lines import Remark, Step, lines_of
from inspector.timeline.measuring import wrap_whole, wrap_whole_name
from inspector.timeline.model import shown_name
from inspector.timeline.spines import SpineStyle, style_of
from inspector.timeline.words import queued_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from inspector.sequence.model import ActionKey, CustomAction, SequencedAction
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group, UnscheduledItem
    from inspector.timeline.ladder_cells import Columns
    from inspector.timeline.ladder_life import Standing
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel

_SAID_PADDING = 3.0
_MOST_LINES = 4
_SAID_MARKS = (Mark.ERROR, Mark.WARNING)


class LadderRow(Struct, frozen=True, kw_only=True):
    """One line.

    Attributes:
        height: in pixels.
        draw: its shapes, for the y of its upper edge.
        standing: where it stands in the life of the property.
        is_useful: a known reader has here what it needs.
        is_heading: it is about the row after it, and does not stand without that.
    """

    height: float
    draw: Callable[[float], Iterable[Primitive]]
    standing: Standing = NOWHERE
    is_useful: bool = False
    is_heading: bool = False


class RowMaker:
    """Makes the rows of one model in one width."""

    def __init__(
        self,
        model: TimelineModel,
        width: float,
        measurer: TextMeasurer,
        describe: Callable[[CustomAction], str],
        selected: ActionKey | None,
    ) -> None:
        """`describe` says in words what a custom action is: the room of reports knows them."""
        self._model = model
        self._measurer = measurer
        self._describe = describe
        self._selected = selected
        actions = [item.action for group in model.groups for item in group.items]
        what = [what_it_is(action, self._describe) for action in actions]
        when = [f"{action.condition or ''} {action.reason}" for action in actions]
        self.columns: Columns = fit_columns(model, what, when, width, measurer)

    def rows_of(self, group: Group) -> Iterator[LadderRow]:
        """The rows of a table with all that is said between them."""
        life, changes = Life(group.track), changes_of(group)
        for line in lines_of(group, life):
            match line:
                case Item(area=Area.RUN):
                    yield self._action(group, line, life.at(line.column), changes.get(line.key, []))
                case Item():
                    yield self._action(group, line, NOWHERE, [])
                case Step():
                    yield self._step(line)
                case Remark():
                    yield self._said(line)

    def row_of_unscheduled(self, item: UnscheduledItem) -> LadderRow:
        """The row of a custom action that no table names."""
        custom_action = item.inspected.action.custom_action
        cells = Cells(
            name=self._name(custom_action.action),
            style=SpineStyle(custom=True),
            mark=item.inspected.mark,
            is_selected=item.key == self._selected,
            what=self._wrapped(self._describe(custom_action), self.columns.what_width, most=_MOST_LINES),
            condition=self._wrapped(item.called_from, self.columns.condition_width),
        )
        return self._row(cells, NOWHERE)

    def _action(self, group: Group, item: Item, standing: Standing, changes: list[str]) -> LadderRow:
        """An action where it is scheduled; `changes` are what it does to properties."""
        action = item.action
        closing = None if group.window is None else group.window.closes_at
        closes = closing is not None and item.key == closing.key
        what = list(self._wrapped(what_it_is(action, self._describe), self.columns.what_width, most=_MOST_LINES))
        for said in changes:
            what += self._wrapped(said, self.columns.what_width, TextRole.KEY, Token.BAND_TEXT)
        what += self._wrapped(queued_words(self._model, item), self.columns.what_width)
        if item.mark in _SAID_MARKS:
            for finding in item.inspected.findings:
                what += self._wrapped(finding.message, self.columns.what_width, TextRole.KEY)
        cells = Cells(
            name=self._name(action.action),
            style=style_of(item, item.lane, closing=closes),
            number="null" if action.sequence is None else str(action.sequence),
            mark=item.mark,
            tie=tie_of(group, item),
            is_selected=item.key == self._selected,
            what=tuple(what),
            condition=self._when(item),
        )
        useful = group.useful
        is_useful = useful is not None and useful.columns.first <= item.column < useful.columns.end
        return self._row(cells, standing, is_useful=is_useful)

    def _step(self, step: Step) -> LadderRow:
        """An in-script action where the script runs it, or that none does."""
        item = step.item
        cells = Cells(
            name=self._name(item.action.action, is_step=True),
            style=style_of(item, Lane.SCRIPT),
            is_step=True,
            is_selected=item.key == self._selected,
            what=self._wrapped(step.words, self.columns.what_width),
        )
        return self._row(cells, step.standing)

    def _when(self, item: Item) -> tuple[TextLine, ...]:
        """The condition, and what the scenario makes of it."""
        action, width = item.action, self.columns.condition_width
        lines = self._wrapped(" ".join((action.condition or "").split()), width)
        return (*lines, *self._wrapped(reason_words(item), width, colour=Token.TEXT_MUTED))

    def _name(self, action: str, *, is_step: bool = False) -> tuple[str, ...]:
        room = name_room(self.columns.name_width, is_step=is_step)
        shown = shown_name(action).shown
        if shown != action and self._measurer.width(action, TextRole.NAME) > room:
            # a merge module's suffix stays in one piece where it can
            return (*self._name(shown, is_step=is_step), *self._name(action.removeprefix(shown), is_step=is_step))
        return wrap_whole_name(action, room, TextRole.NAME, self._measurer)

    def _wrapped(
        self,
        text: str,
        width: float,
        role: TextRole = TextRole.CAPTION,
        colour: Token = Token.TEXT,
        *,
        most: int | None = None,
    ) -> tuple[TextLine, ...]:
        return wrapped(text, width, self._measurer, role, colour, most)

    def _row(self, cells: Cells, standing: Standing, *, is_useful: bool = False) -> LadderRow:
        draw = partial(draw_cells, cells, self.columns, self._measurer)
        return LadderRow(height=cells.height, draw=draw, standing=standing, is_useful=is_useful)

    def _said(self, remark: Remark) -> LadderRow:
        lines = wrap_whole(remark.text, self.columns.right - NAME_X, TextRole.KEY, self._measurer)

        def draw(y: float) -> Iterator[Primitive]:
            for index, line in enumerate(lines):
                yield Text(line, NAME_X, y + _SAID_PADDING + LINE * (index + 0.5), TextRole.KEY, remark.colour)

        return LadderRow(
            height=LINE * len(lines) + 2 * _SAID_PADDING,
            draw=draw,
            standing=remark.standing,
            is_useful=remark.is_useful,
            is_heading=remark.is_heading,
        )


def tie_of(group: Group, item: Item) -> tuple[bool, bool]:
    """Whether the rows above and below have the same number."""
    index = bisect_right(group.ties, item.column, key=lambda tie: tie.columns.first) - 1
    if index < 0 or item.column >= group.ties[index].columns.end:
        return False, False
    columns = group.ties[index].columns
    return item.column > columns.first, item.column + item.span < columns.end


def what_it_is(action: SequencedAction, describe: Callable[[CustomAction], str]) -> str:
    """An action in words; `describe` has those for a custom action."""
    if action.custom_action is not None:
        return describe(action.custom_action)
    if action.standard_action is not None:
        return tr(action.standard_action.summary).rstrip(".")
    if action.kind is ActionKind.DIALOG:
        return tr("a dialog")
    return tr("a name that exists nowhere in this package")


def reason_words(item: Item) -> str:
    """What the scenario makes of an action."""
    action = item.action
    if item.is_undecided:
        names = f": {', '.join(action.depends_on)}" if action.depends_on else ""
        return f"? {action.reason}{names}"
    if item.area is Area.RUN and action.runs is Runs.NO:
        return tr("skipped: {reason}", reason=action.reason)
    return action.reason
