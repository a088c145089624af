"""The name of the selected action, whole, where its lane is too low for it: its shape reaches over what is free beside it.

In a column of a group one action is scheduled, so that above a custom action and below a standard one nothing else is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.timeline.display_list import Box, Rect, Text, TextRole, Token
from inspector.timeline.glyphs import mark_glyph
from inspector.timeline.groups import Lane
from inspector.timeline.shapes import shape_rect
from inspector.timeline.spines import aside_of, height_for_whole, spine, style_of
from inspector.timeline.vertical import MARK_ROW, MARK_SIZE, RIGHT_MARGIN, Detail, detail_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Item
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.spines import SpineStyle
    from inspector.timeline.vertical import GroupFrame, LaneFrame
    from inspector.timeline.view import TimelineView

_AROUND = 4.0


def whole_shape(item: Item, frame: GroupFrame, scale: TimeScale, measurer: TextMeasurer) -> Rect | None:
    """Where the shape of an action lies so that the name in it is whole; None where its lane is high enough, or has no names."""
    lane = _lane_of(item, frame)
    if lane is None or lane.is_folded or detail_at(scale.pitch) is not Detail.SPINES:
        return None
    rect = shape_rect(scale, item.column, item.span, lane.shapes)
    needed = height_for_whole(rect, item.name, _style(item, frame), measurer, aside_of(item))
    if needed is None:
        return None
    width = max(rect.width, MARK_SIZE + 2)
    return _grown(Rect(rect.centre_x - width / 2, rect.y, width, rect.height), needed, frame, lane)


def drawn_extents(
    item: Item, frame: GroupFrame, view: TimelineView, scale: TimeScale, measurer: TextMeasurer
) -> tuple[Rect, ...]:
    """From top to bottom all that is drawn of a selected action: with its mark, and its shape and its whole name alone.

    Nothing where its table is folded.
    """
    lane = _lane_of(item, frame)
    if lane is None:
        return ()
    rect = whole_shape(item, frame, scale, measurer) or shape_rect(scale, item.column, item.span, lane.shapes)
    top, bottom = rect.y, rect.bottom
    if lane.is_folded or detail_at(scale.pitch) in (Detail.BARS, Detail.COLUMNS):
        plate = _plate(item, frame, lane, scale, measurer)
        top, bottom = min(top, plate.y), max(bottom, plate.bottom)
    alone = Rect(rect.x, top, rect.width, bottom - top)
    if item.mark is None or item.mark in view.hidden_marks:
        return (alone,)
    top = min(top, lane.rect.y, rect.y - MARK_ROW)
    return Rect(rect.x, top, rect.width, bottom - top), alone


def draw_whole(
    item: Item, frame: GroupFrame, view: TimelineView, scale: TimeScale, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """The shape with its whole name, or the name on a plate of its own; nothing where the name is whole anyway."""
    lane, detail = _lane_of(item, frame), detail_at(scale.pitch)
    if lane is None or not scale.left <= scale.x_of(item.column + item.span / 2) <= scale.right:
        return
    rect = whole_shape(item, frame, scale, measurer)
    if rect is not None:
        yield from spine(rect, item.name, _style(item, frame), measurer, aside_of(item))
        mark = item.mark
        if mark is not None and mark not in view.hidden_marks and rect.y < lane.shapes.y:
            yield from mark_glyph(mark, rect.centre_x, rect.y - MARK_ROW / 2, MARK_SIZE)
    elif lane.is_folded or detail in (Detail.BARS, Detail.COLUMNS):
        plate = _plate(item, frame, lane, scale, measurer)
        yield Box(plate, Token.SURFACE, Token.SELECTION, 1.0, radius=3)
        yield Text(item.name.shown, plate.centre_x, plate.bottom - _AROUND, TextRole.NAME, Token.TEXT, upwards=True)


def _lane_of(item: Item, frame: GroupFrame) -> LaneFrame | None:
    return next((lane for lane in frame.lanes if lane.model.lane is item.lane), None)


def _style(item: Item, frame: GroupFrame) -> SpineStyle:
    return style_of(item, item.lane, closing=item.key == frame.group.closing_key)


def _grown(rect: Rect, height: float, frame: GroupFrame, lane: LaneFrame) -> Rect:
    """As high as that, as far as there is room: a custom action upwards, and down too if it must, any other one down."""
    highest = frame.axis.bottom + MARK_ROW
    lowest = frame.panel.bottom - 2
    if lane.model.lane is Lane.CUSTOM:
        top = max(rect.bottom - height, highest)
        bottom = min(max(top + height, rect.bottom), lowest)
    else:
        top, bottom = rect.y, min(rect.y + height, lowest)
    return Rect(rect.x, top, rect.width, bottom - top)


def _plate(item: Item, frame: GroupFrame, lane: LaneFrame, scale: TimeScale, measurer: TextMeasurer) -> Rect:
    """Over the shape, which is too narrow or too low for a name."""
    width = measurer.height(TextRole.NAME) + 2
    height = measurer.width(item.name.shown, TextRole.NAME) + 2 * _AROUND
    bottom = lane.shapes.bottom if lane.labels is None else lane.labels.bottom
    top = max(bottom - height, frame.axis.bottom + 2)
    middle = scale.x_of(item.column + item.span / 2)
    left = min(max(middle - width / 2, scale.left), scale.right + RIGHT_MARGIN - width)
    return Rect(left, top, width, height)
