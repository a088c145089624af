"""The whole run in one strip, however much of it the timeline shows: where the property lives, the marks, the part in view."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.findings.model import Mark
from inspector.language import tr
from inspector.lifetime.model import Presence
from inspector.timeline.columns import MARK_COLOURS, pixel_states
from inspector.timeline.display_list import (
    Align,
    Box,
    DisplayList,
    Hatch,
    Line,
    Pattern,
    Rect,
    Text,
    TextRole,
    Token,
)
from inspector.timeline.glyphs import mark_glyph
from inspector.timeline.model import unplayed_tables
from inspector.timeline.scale import TimeScale
from inspector.timeline.track_drawing import DASHES, clearings_in_view, pieces_in_view, presence_of
from inspector.timeline.tracks import Border
from inspector.timeline.vertical import GUTTER, RIGHT_MARGIN
from inspector.timeline.words import SIDE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.view import TimelineView

_ROW = 17.0
_MARGIN = 3.0
_SIGN = 10.0
_SIGNS_APART = 12.0
_APART_FROM = 3.0
_LEAST_VIEW = 8.0
_VEIL = 0.55
_OUTLINED_FROM = 4.0
_OUTLINES = {
    Mark.ERROR: Token.ERROR_OUTLINE,
    Mark.WARNING: Token.WARNING_OUTLINE,
    Mark.NOTE: Token.NOTE_OUTLINE,
    Mark.INFO: Token.INFO_OUTLINE,
    Mark.GOOD: Token.GOOD_OUTLINE,
}
_SIGNED = (Mark.ERROR, Mark.WARNING)
_HEIGHTS = {Mark.ERROR: 1.0, Mark.WARNING: 0.85, Mark.NOTE: 0.7, Mark.GOOD: 0.6, Mark.INFO: 0.5, None: 0.3}
"""The share of its row that a column takes, by the worst mark in it: no colour has to be seen."""


class OverviewLayout(Struct, frozen=True, kw_only=True):
    """A strip as it is drawn, and the way back from a point to the part of the timeline that it stands for.

    Attributes:
        display_list: for painting.
        scale: all slots on the strip.
        view: the part that the timeline shows.
        slots_in_view: how many slots, with their fraction, that are.
        slot_count: how many there are.
    """

    display_list: DisplayList
    scale: TimeScale
    view: Rect
    slots_in_view: float
    slot_count: int

    def between(self, _top: float, _bottom: float) -> DisplayList:
        """All of it: a strip is not scrolled."""
        return self.display_list

    def slot_at(self, x: float) -> float:
        """The slot, with its fraction, that an x stands for."""
        return min(max(self.scale.slot_at(x), 0.0), float(self.slot_count))

    def first_slot_around(self, x: float) -> float:
        """The first slot of the timeline when what stands at `x` is in the middle of its view."""
        return self._bounded(self.slot_at(x) - self.slots_in_view / 2)

    def first_slot_moved(self, first_slot: float, pixels: float) -> float:
        """The first slot of the timeline when its view is dragged along the strip from where it began with `first_slot`."""
        return self._bounded(first_slot + pixels / self.scale.pitch)

    def _bounded(self, first_slot: float) -> float:
        return min(max(first_slot, 0.0), max(self.slot_count - self.slots_in_view, 0.0))


def overview_height(model: TimelineModel) -> float:
    """The pixels that the strip of a model takes."""
    return _ROW * len(_groups(model)) + 2 * _MARGIN


def lay_out_overview(
    model: TimelineModel, view: TimelineView, width: float, height: float, gutter: float = GUTTER
) -> OverviewLayout:
    """The strip above a timeline that is laid out in the same `width` with the same `gutter`.

    Where all of that is in view, slots stand over slots.
    """
    content = max(width - gutter - RIGHT_MARGIN, 1.0)
    scale = TimeScale.fitting(gutter, content, model.slot_count)
    shown = TimeScale.showing(gutter, content, model.slot_count, pitch=view.slot_pitch, first_slot=view.first_slot)
    primitives: list[Primitive] = [Box(Rect(0, 0, width, height), Token.SURFACE, Token.SURFACE_BORDER, radius=6)]
    groups = _groups(model)
    row = (height - 2 * _MARGIN) / max(len(groups), 1)
    rows = [
        (group, Rect(scale.left, _MARGIN + row * index, scale.width, row - 2)) for index, group in enumerate(groups)
    ]
    for group, rect in rows:
        primitives += _life(group, rect, scale)
    first, end = scale.x_of(shown.first_slot), scale.x_of(shown.first_slot + shown.slots_in_view)
    end = min(max(end, first + _LEAST_VIEW), scale.right)
    frame = Rect(min(first, end - _LEAST_VIEW), 1, max(end - first, _LEAST_VIEW), height - 2)
    for left, right in ((scale.left, frame.x), (frame.right, scale.right)) if not shown.is_fitted else ():
        if right > left:
            primitives.append(Box(Rect(left, 1, right - left, height - 2), Token.CANVAS, opacity=_VEIL))
    for group, rect in rows:
        primitives += _actions(group, rect, scale, view)
    if not shown.is_fitted:
        primitives.append(Box(frame, None, Token.SELECTION, 2.0, radius=3))
    primitives += draw_selected(model, view.selected, scale, height)
    return OverviewLayout(
        display_list=DisplayList(width, height, tuple(primitives)),
        scale=scale,
        view=frame,
        slots_in_view=shown.slots_in_view,
        slot_count=model.slot_count,
    )


def draw_selected(
    model: TimelineModel, selected: ActionKey | None, scale: TimeScale, height: float
) -> Iterator[Primitive]:
    """A line down a strip of that height where the selected action stands."""
    item = None if selected is None else model.item(selected)
    if item is not None:
        x = scale.x_of(item.column + item.span / 2)
        yield Line(((x, 2), (x, height - 2)), Token.SELECTION, 1.5)


def _groups(model: TimelineModel) -> list[Group]:
    """Those that the scenario plays."""
    unplayed = unplayed_tables(model)
    return [group for group in model.groups if group.table.name not in unplayed]


def _actions(group: Group, rect: Rect, scale: TimeScale, view: TimelineView) -> Iterator[Primitive]:
    """One sequence table: its name, its actions as columns, the worst marks as signs above them."""
    name = tr(SIDE_WORDS[group.table.side])
    yield Text(name, scale.left - 10, rect.centre_y, TextRole.LANE, Token.TEXT_MUTED, Align.END)
    base = rect.bottom - 0.5
    yield Line(((scale.x_of(0), base), (min(scale.x_of(group.run_end), scale.right), base)), Token.AXIS)
    room = max(rect.height - _SIGN, rect.height / 2)
    for left, right, mark in _columns(group, scale, view.hidden_marks):
        height = max(round(room * _HEIGHTS[mark]), 2)
        column = Rect(left, rect.bottom - height, right - left, height)
        if mark is None:
            yield Box(column, Token.STANDARD_BORDER)
        else:
            yield Box(column, MARK_COLOURS[mark], _OUTLINES[mark] if column.width >= _OUTLINED_FROM else None)
    yield from _signs(group, rect, scale, view.hidden_marks)


def _columns(group: Group, scale: TimeScale, hidden: frozenset[Mark]) -> Iterator[tuple[float, float, Mark | None]]:
    """A column for each action with a gap to the next, or one a pixel, with the worst mark, where there are too many."""
    if scale.pitch < _APART_FROM:
        for first, end, mark in pixel_states(group.whole, scale, hidden):
            yield scale.left + first, scale.left + end, mark
        return
    for item in group.items:
        left, right = round(scale.x_of(item.column)), round(scale.x_of(item.column + item.span))
        yield left, right - 1, None if item.mark in hidden else item.mark


def _life(group: Group, rect: Rect, scale: TimeScale) -> Iterator[Primitive]:
    if group.track is None:
        return
    for piece, left, right in pieces_in_view(group.track, scale):
        part = Rect(left, rect.y, right - left, rect.height)
        if presence_of(piece) is Presence.SET:
            yield Box(part, Token.BAND_TINT)
        elif presence_of(piece) is Presence.MAY_BE_SET and right > left:
            yield Hatch(part, Pattern.SPARSE, Token.BAND_HATCH)
        for x, border in ((left, piece.left), (right, piece.right)):
            if border is not Border.NONE:
                yield Line(((x, rect.y), (x, rect.bottom)), Token.BAND_EDGE, 2.0, DASHES[border])
    for left, right in clearings_in_view(group.track, scale):
        if right > left:
            yield Hatch(Rect(left, rect.y, right - left, rect.height), Pattern.DIAGONAL, Token.BAND_HATCH)


def _signs(group: Group, rect: Rect, scale: TimeScale, hidden: frozenset[Mark]) -> Iterator[Primitive]:
    """The signs of errors and warnings, errors first, as many as have room."""
    taken: list[float] = []
    for mark in _SIGNED:
        columns = () if mark in hidden else group.whole.marked.get(mark, ())
        index = 0
        while index < len(columns):
            item = group.items[group.whole.item_at[columns[index]]]
            x = min(scale.x_of(item.column + item.span / 2), scale.right - _SIGN / 2)
            place = bisect_left(taken, x)
            blocked_by = next(
                (each for each in taken[max(place - 1, 0) : place + 1] if abs(each - x) < _SIGNS_APART), None
            )
            if blocked_by is None:
                taken.insert(place, x)
                yield from mark_glyph(mark, x, rect.y + _SIGN / 2, _SIGN)
                blocked_by = x
            # those that have no room beside it are passed over at once
            index = max(bisect_left(columns, scale.slot_at(blocked_by + _SIGNS_APART) - 1, index), index + 1)
