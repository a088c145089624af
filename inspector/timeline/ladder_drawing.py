"""The ladder on the screen as shapes: of every table the lines in view, each made when it is drawn."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.timeline.changes import change_sign
from inspector.timeline.display_list import Box, Dash, Line, Rect, Text, TextRole, Token, faded, moved
from inspector.timeline.glyphs import change_glyph, fold_sign, mark_glyph, module_badge
from inspector.timeline.groups import Item, Lane, UnscheduledItem
from inspector.timeline.kinds import UNSCHEDULED_KINDS, is_dimmed
from inspector.timeline.ladder_band import BAND_X, Stretch, draw_pinned_stretch, draw_stretch
from inspector.timeline.ladder_cells import (
    HEADS_HEIGHT,
    LINE,
    LINE_HEIGHT,
    MARK_X,
    NAME_X,
    Cells,
    TextLine,
    draw_cells,
    draw_column_heads,
    draw_unscheduled_title,
    name_room,
    rule,
    wrapped,
)
from inspector.timeline.ladder_lines import Remark, Step, key_of
from inspector.timeline.ladder_rows import reason_words, tie_of, what_it_is
from inspector.timeline.measuring import elide_end, elide_middle
from inspector.timeline.ranges import VEIL, actions_between, range_plate
from inspector.timeline.spines import DIMMED, FADED, SpineStyle, style_of
from inspector.timeline.titles import draw_title
from inspector.timeline.vertical import MARK_SIZE, TITLE_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inspector.findings.model import Mark
    from inspector.sequence.model import ActionKey, CustomAction
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import ActionName
    from inspector.timeline.ladder_cells import Columns
    from inspector.timeline.ladder_life import Standing
    from inspector.timeline.ladder_lines import LadderLines, TableLines
    from inspector.timeline.ladder_lines import Line as LadderLine
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.view import TimelineView

_FOLD_X = 6.0
_OUTLINE_X = 47.0
_OUT_OF_SIGHT = 30.0
_LINES_AROUND = 2
_CHANGE_X = NAME_X - 9
_SIGN = 11.0
_BESIDE_NAME = 8.0
_BEHIND_TEXTS = 6.0
_BESIDE_BAND = 4.0
_MOST_LINES = 4
_MOST_WRAPPED = 1_000

PINNED_WIDTH = 32.0
"""What the band of a pinned property takes behind the texts."""


class Panel(Struct, frozen=True):
    """Where a table lies; a folded one is its title alone. `tops`: how far below the first every line begins, and the end."""

    table: TableLines
    rect: Rect
    is_folded: bool
    tops: tuple[float, ...]

    @property
    def top(self) -> float:
        """The upper edge of its first line."""
        return self.rect.y + TITLE_HEIGHT + HEADS_HEIGHT

    @property
    def head_height(self) -> float:
        """How high its title and the heads of its columns are; 0 where there is nothing below them."""
        return self.top - self.rect.y if self.lines else 0.0

    @property
    def lines(self) -> tuple[LadderLine, ...]:
        """The lines that are drawn."""
        return () if self.is_folded else self.table.lines

    def line_rect(self, index: int) -> Rect:
        """Where a line lies, without the band at its left."""
        top, bottom = self.tops[index], self.tops[index + 1]
        return Rect(_OUTLINE_X, self.top + top, self.rect.width - _OUTLINE_X - 4, bottom - top)

    def line_at(self, y: float) -> int:
        """The line at a height, less than 0 above the first and as many as there are below the last."""
        return bisect_right(self.tops, y - self.top) - 1

    def between(self, top: float, bottom: float) -> range:
        """The lines of which something lies between two heights, and a few around them."""
        first, end = self.line_at(top) - _LINES_AROUND, self.line_at(bottom) + 1 + _LINES_AROUND
        return range(min(max(first, 0), len(self.lines)), max(min(end, len(self.lines)), 0))


class LadderDrawing(Struct, frozen=True):
    """Draws the panels of a ladder; `describe` says in words what a custom action is."""

    lines: LadderLines
    view: TimelineView
    columns: Columns
    measurer: TextMeasurer
    describe: Callable[[CustomAction], str]

    def tops(self, table: TableLines) -> tuple[float, ...]:
        """How far every line of a table lies below the first, and where the last one ends."""
        if len(table.lines) > _MOST_WRAPPED:
            return tuple(LINE_HEIGHT * index for index in range(len(table.lines) + 1))
        return (0.0, *accumulate(self._height(table, line) for line in table.lines))

    def _height(self, table: TableLines, line: LadderLine) -> float:
        if isinstance(line, Remark):
            return LINE_HEIGHT + LINE * (len(self._remark(table, line)) - 1)
        return self._action(table, line).height if isinstance(line, Item) else LINE_HEIGHT

    def panel(self, panel: Panel, top: float, bottom: float) -> Iterator[Primitive]:
        """What of a table lies between two heights."""
        rect = panel.rect
        # no shape may be as high as a table with all its rows
        seen_top, seen_bottom = max(rect.y, top - _OUT_OF_SIGHT), min(rect.bottom, bottom + _OUT_OF_SIGHT)
        seen = Rect(rect.x, seen_top, rect.width, seen_bottom - seen_top)
        yield Box(seen, Token.SURFACE, None, radius=6)
        if panel.top >= top:
            yield from self._head(panel)
        indexes = panel.between(top, bottom)
        yield from self._band(panel, indexes)
        for index in indexes:
            goes_on = index == 0 or panel.table.standing(index - 1) is panel.table.standing(index)
            rect = panel.line_rect(index)
            if goes_on:  # the edge of the window is a rule of its own
                yield rule(self.columns, rect.y)
            yield from self._line(panel, panel.lines[index], rect)
        yield Box(seen, None, Token.SURFACE_BORDER, radius=6)

    def highlights(self, panel: Panel, view: TimelineView, top: float, bottom: float) -> Iterator[Primitive]:
        """What `view` points out between two heights of a table."""
        found = frozenset(view.found)
        for index in panel.between(top, bottom):
            key = key_of(panel.lines[index])
            if key is None:
                continue
            rect = panel.line_rect(index)
            if key in found:
                yield Box(rect.inset(1), None, Token.SELECTION, 2.0, Dash.DOTTED, radius=4)
            if key == view.selected:
                yield Box(rect, None, Token.SELECTION, 2.0, radius=4)
            elif key == view.hovered:
                yield Box(rect, None, Token.HOVER, 2.0, radius=4)
        yield from self._range(panel, view, top, bottom)

    def _range(self, panel: Panel, view: TimelineView, top: float, bottom: float) -> Iterator[Primitive]:
        """A veil over a range with an edge at both ends, and how many actions stand in it, always in view."""
        chosen = None if view.range is None else actions_between(self.lines.model, *view.range)
        places = panel.table.places
        if chosen is None or panel.is_folded or chosen.first.key not in places:
            return
        first, last = panel.line_rect(places[chosen.first.key]), panel.line_rect(places[chosen.last.key])
        seen_top, seen_bottom = max(first.y, top), min(last.bottom, bottom)
        if seen_top >= seen_bottom:
            return
        yield Box(Rect(first.x, seen_top, first.width, seen_bottom - seen_top), Token.SELECTION, opacity=VEIL)
        yield from (
            Line(((first.x, y), (first.right, y)), Token.SELECTION, 2.0)
            for y in (first.y, last.bottom)
            if top <= y <= bottom
        )
        plate_top = max(panel.rect.y, seen_top - TITLE_HEIGHT - 2, top)
        yield from range_plate(chosen, plate_top, first.right - 6, first.width - 30, self.measurer)

    def _head(self, panel: Panel) -> Iterator[Primitive]:
        group, rect = panel.table.group, panel.rect
        if group is None:
            title = tuple(draw_unscheduled_title(self.lines.model, rect.width, self.measurer, again=False))
            yield from moved(title, 0, rect.y)
        else:
            yield from draw_title(self.lines.model, group, rect, self.measurer, folded=panel.is_folded)
            if self.view.can_fold:
                yield fold_sign(_FOLD_X, rect.y + TITLE_HEIGHT / 2 + 1, folded=panel.is_folded)
        if panel.lines:
            y = rect.y + TITLE_HEIGHT + HEADS_HEIGHT / 2
            yield from draw_column_heads(self.columns, y, self.measurer, scheduled=group is not None)

    def _pinned(self, panel: Panel, indexes: range) -> Iterator[Primitive]:
        """The lives of the pinned properties behind those lines, each in a column of its own."""
        group = panel.table.group
        tint = partial(faded, opacity=FADED) if group and group.table.name in self.lines.unplayed else iter
        for number, (track, life) in enumerate(panel.table.pinned):
            standing = partial(panel.table.standing_in, life)
            x = self.columns.right + _BEHIND_TEXTS + PINNED_WIDTH * number + _BESIDE_BAND
            for stretch in _stretches(panel, indexes, standing):
                shapes = tuple(draw_pinned_stretch(stretch, track, self.measurer))
                yield from tint(moved(shapes, x - BAND_X, 0))

    def _band(self, panel: Panel, indexes: range) -> Iterator[Primitive]:
        """The life of the property beside those lines, with a sign where a row changes its value."""
        group, signs = panel.table.group, panel.table.signs
        yield from self._pinned(panel, indexes)
        if group is None or group.track is None:
            return
        tint = partial(faded, opacity=FADED) if group.table.name in self.lines.unplayed else iter
        width = self.columns.right + _BEHIND_TEXTS if group.pinned else panel.rect.width
        for stretch in _stretches(panel, indexes, panel.table.standing, has_useful=True):
            yield from tint(draw_stretch(stretch, group.track, width, self.measurer))
        for index in indexes:
            line = panel.lines[index]
            change = signs.get(line.key) if isinstance(line, Item) else None
            if change is not None:
                y = panel.line_rect(index).centre_y
                yield from change_glyph(change.point.presence, BAND_X + _SIGN / 2, y, _SIGN)

    def _line(self, panel: Panel, line: LadderLine, rect: Rect) -> Iterator[Primitive]:
        y = rect.y
        match line:
            case Remark():
                for number, said in enumerate(self._remark(panel.table, line)):
                    middle = y + LINE_HEIGHT / 2 + LINE * number
                    yield Text(said.text, NAME_X, middle, said.role, said.colour)
            case Step():
                cells = Cells(
                    name=self._name(line.item.name, is_step=True),
                    style=style_of(line.item, Lane.SCRIPT),
                    is_step=True,
                    what=self._fitted(line.words, self.columns.right - self.columns.what),
                )
                pale = is_dimmed(line.item.action, self.view.dimmed)
                yield from self._row(cells, y, pale=pale, name=line.item.name)
            case Item():
                pale = is_dimmed(line.action, self.view.dimmed)
                yield from self._row(self._action(panel.table, line), y, pale=pale, name=line.name)
                yield from self._signs(line.mark, line.key, y)
            case UnscheduledItem():
                custom_action = line.inspected.action.custom_action
                cells = Cells(
                    name=self._name(line.name),
                    style=SpineStyle(custom=True),
                    what=self._fitted(self.describe(custom_action), self.columns.what_width),
                    condition=self._fitted(line.called_from, self.columns.condition_width),
                )
                pale = bool(self.view.dimmed & UNSCHEDULED_KINDS)
                yield from self._row(cells, y, pale=pale, name=line.name)
                yield from self._signs(line.inspected.mark, line.key, y)

    def _remark(self, table: TableLines, remark: Remark) -> tuple[TextLine, ...]:
        width = self.columns.right - NAME_X
        return wrapped(remark.text, width, self.measurer, TextRole.KEY, remark.colour, _most_lines(table))

    def _action(self, table: TableLines, item: Item) -> Cells:
        """An action where it is scheduled: what it does to properties says more than what it is."""
        action, group, most = item.action, table.group, _most_lines(table)
        deeds, when = table.deeds.get(item.key), when_it_runs(item)
        # what has nothing beside it goes on there
        room = self.columns.what_width if when else self.columns.right - self.columns.what
        if deeds:
            what = wrapped("; ".join(deeds), room, self.measurer, TextRole.KEY, Token.BAND_TEXT, most)
        else:
            what = wrapped(what_it_is(action, self.describe), room, self.measurer, most=most)
        colour = Token.TEXT if action.condition else Token.TEXT_MUTED
        return Cells(
            name=self._name(item.name),
            style=style_of(item, item.lane, closing=group is not None and item.key == group.closing_key),
            number="null" if action.sequence is None else str(action.sequence),
            tie=(False, False) if group is None else tie_of(group, item),
            what=what,
            condition=wrapped(when, self.columns.condition_width, self.measurer, colour=colour, most=most),
        )

    def _row(self, cells: Cells, y: float, *, pale: bool, name: ActionName) -> Iterator[Primitive]:
        shapes = draw_cells(cells, self.columns, self.measurer, y)
        yield from faded(shapes, DIMMED) if pale else shapes
        if name.from_module:
            yield from module_badge(NAME_X + self.columns.name_width + _BESIDE_NAME, y + LINE_HEIGHT / 2)

    def _signs(self, mark: Mark | None, key: ActionKey, y: float) -> Iterator[Primitive]:
        """The mark, which is never pale, and what another reading has changed."""
        middle = y + LINE_HEIGHT / 2
        if mark is not None and mark not in self.view.hidden_marks:
            yield from mark_glyph(mark, MARK_X, middle, MARK_SIZE)
        change = self.view.changes.get(key)
        if change is not None:
            yield from change_sign(change, _CHANGE_X, middle)

    def _name(self, name: ActionName, *, is_step: bool = False) -> tuple[str]:
        room = name_room(self.columns.name_width, is_step=is_step)
        return (elide_middle(name.shown, room, TextRole.NAME, self.measurer),)

    def _fitted(
        self, text: str, width: float, role: TextRole = TextRole.CAPTION, colour: Token = Token.TEXT
    ) -> tuple[TextLine]:
        return (TextLine(elide_end(text, width, role, self.measurer), role, colour),)


def _most_lines(table: TableLines) -> int:
    """How many lines a text takes at most: one where there are so many rows that nobody waits for all to be measured."""
    return 1 if len(table.lines) > _MOST_WRAPPED else _MOST_LINES


def _stretches(
    panel: Panel, indexes: range, standing_of: Callable[[int], Standing], *, has_useful: bool = False
) -> Iterator[Stretch]:
    """Of those lines the ones that stand alike in the life of a property, one after the other."""
    table, index = panel.table, indexes.start
    while index < indexes.stop:
        standing, first = standing_of(index), index
        useful: list[float] = []
        while index < indexes.stop and standing_of(index) is standing:
            if has_useful and table.is_useful(index):
                rect = panel.line_rect(index)
                useful += (rect.y, rect.bottom)
            index += 1
        begins = first == 0 or standing_of(first - 1) is not standing
        ends = index == len(table.lines) or standing_of(index) is not standing
        top, bottom = panel.line_rect(first).y, panel.line_rect(index - 1).bottom
        yield Stretch(standing, top, bottom, begins, ends, (useful[0] + 3, useful[-1] - 5) if useful else None)


def when_it_runs(item: Item) -> str:
    """The condition, and what the scenario makes of it, in one line."""
    condition = " ".join((item.action.condition or "").split())
    return "   ·   ".join(text for text in (condition, reason_words(item)) if text)
