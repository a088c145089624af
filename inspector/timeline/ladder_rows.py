"""The rows of a ladder: every action on a line of its own, and lines that say where the window opens and closes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.findings.model import Mark
from inspector.sequence.model import ActionKind, Runs
from inspector.timeline.band import useful_words
from inspector.timeline.display_list import Text, TextRole, Token
from inspector.timeline.groups import Area, Lane
from inspector.timeline.ladder_cells import LINE, NAME_X, Cells, TextLine, draw_cells, fit_columns, name_room
from inspector.timeline.ladder_life import NOWHERE, Life, changes_of
from inspector.timeline.measuring import ELLIPSIS, elide_end, wrap_whole, wrap_whole_name
from inspector.timeline.model import shown_name
from inspector.timeline.spines import SpineStyle, style_of
from inspector.timeline.words import area_words, queued_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from inspector.sequence.model import ActionKey, CustomAction, SequencedAction
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group, Item, UnscheduledItem
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
        what = [self._what_it_is(action) for action in actions]
        when = [f"{action.condition or ''} {action.reason}" for action in actions]
        self.columns: Columns = fit_columns(model, what, when, width, measurer)

    def rows_of(self, group: Group) -> Iterator[LadderRow]:
        """The rows of a table with all that is said between them."""
        steps = {item.script_column: item for item in group.items if item.script_column is not None}
        life, changes = Life(group), changes_of(group)
        yield from self._begins(group, life, 0)
        for index, item in enumerate(group.items):
            if item.area is not Area.RUN:
                continue
            yield self._action(group, item, life.at(item.column), changes.get(item.key, []))
            for column in range(item.column, item.column + item.span):
                if index in group.runners and column in steps:
                    yield self._step(steps[column], life.at(item.column))
            yield from self._begins(group, life, item.column + item.span)
        for area in group.areas:
            yield self._said(area_words(area.area), Token.TEXT_MUTED, NOWHERE, is_heading=True)
            for column in range(area.columns.first, area.columns.end):
                if area.area is Area.QUEUED:
                    yield self._step(steps[column], NOWHERE)
                else:
                    yield self._action(group, group.items[group.item_at[column]], NOWHERE, [])

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

    def _begins(self, group: Group, life: Life, column: int) -> Iterator[LadderRow]:
        """What changes at a column."""
        useful = group.useful
        if useful is not None and column == useful.columns.first:
            yield self._said(useful_words(useful), Token.BAND_TEXT, life.at(column), is_useful=True)
        for standing, text, colour in life.beginning_at(column):
            yield self._said(text, colour, standing)

    def _action(self, group: Group, item: Item, standing: Standing, changes: list[str]) -> LadderRow:
        """An action where it is scheduled; `changes` are what it does to properties."""
        action = item.action
        closing = None if group.window is None else group.window.closes_at
        closes = closing is not None and item.key == closing.key
        what = list(self._wrapped(self._what_it_is(action), self.columns.what_width, most=_MOST_LINES))
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
            tie=_tie(group, item),
            is_selected=item.key == self._selected,
            what=tuple(what),
            condition=self._when(item),
        )
        useful = group.useful
        is_useful = useful is not None and useful.columns.first <= item.column < useful.columns.end
        return self._row(cells, standing, is_useful=is_useful)

    def _step(self, item: Item, standing: Standing) -> LadderRow:
        """An in-script action where the script runs it."""
        said = f"runs here from the script; queued at {item.action.sequence}"
        cells = Cells(
            name=self._name(item.action.action, is_step=True),
            style=style_of(item, Lane.SCRIPT),
            is_step=True,
            is_selected=item.key == self._selected,
            what=self._wrapped(said, self.columns.what_width),
        )
        return self._row(cells, standing)

    def _when(self, item: Item) -> tuple[TextLine, ...]:
        """The condition, and what the scenario makes of it."""
        action, width = item.action, self.columns.condition_width
        lines = self._wrapped(" ".join((action.condition or "").split()), width)
        reason = action.reason
        if item.is_undecided:
            names = f": {', '.join(action.depends_on)}" if action.depends_on else ""
            reason = f"? {reason}{names}"
        elif item.area is Area.RUN and action.runs is Runs.NO:
            reason = f"skipped: {reason}"
        return (*lines, *self._wrapped(reason, width, colour=Token.TEXT_MUTED))

    def _what_it_is(self, action: SequencedAction) -> str:
        if action.custom_action is not None:
            return self._describe(action.custom_action)
        if action.standard_action is not None:
            return action.standard_action.summary.rstrip(".")
        return "a dialog" if action.kind is ActionKind.DIALOG else "a name that exists nowhere in this package"

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
        lines = wrap_whole(text, width, role, self._measurer)
        if most is not None and len(lines) > most:
            last = elide_end(f"{lines[most - 1]} {ELLIPSIS}", width, role, self._measurer)
            lines = (*lines[: most - 1], last)
        return tuple(TextLine(line, role, colour) for line in lines)

    def _row(self, cells: Cells, standing: Standing, *, is_useful: bool = False) -> LadderRow:
        draw = partial(draw_cells, cells, self.columns, self._measurer)
        return LadderRow(height=cells.height, draw=draw, standing=standing, is_useful=is_useful)

    def _said(
        self, text: str, colour: Token, standing: Standing, *, is_useful: bool = False, is_heading: bool = False
    ) -> LadderRow:
        lines = wrap_whole(text, self.columns.right - NAME_X, TextRole.KEY, self._measurer)

        def draw(y: float) -> Iterator[Primitive]:
            for index, line in enumerate(lines):
                yield Text(line, NAME_X, y + _SAID_PADDING + LINE * (index + 0.5), TextRole.KEY, colour)

        height = LINE * len(lines) + 2 * _SAID_PADDING
        return LadderRow(height=height, draw=draw, standing=standing, is_useful=is_useful, is_heading=is_heading)


def _tie(group: Group, item: Item) -> tuple[bool, bool]:
    """Whether the rows above and below have the same number."""
    for tie in group.ties:
        if tie.columns.first <= item.column < tie.columns.end:
            return item.column > tie.columns.first, item.column + item.span < tie.columns.end
    return False, False
