"""What is pointed out in a timeline: the selected action, the one under the pointer, and those that a person looks for.

A picture has them in their place between the other shapes; the window draws them over a ground that it has painted before, so
that another selection costs no other layout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.timeline.bus import elbow
from inspector.timeline.display_list import Box, Dash, Line, Polygon, Rect, Token
from inspector.timeline.groups import Lane
from inspector.timeline.ranges import actions_between, draw_range, draw_range_words
from inspector.timeline.shapes import shape_rect
from inspector.timeline.whole_names import draw_whole, whole_shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Item
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.pointing import TimelineLayout
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.unscheduled import UnscheduledFrame
    from inspector.timeline.vertical import GroupFrame
    from inspector.timeline.view import TimelineView

_NARROW = 6.0
"""Shapes narrower than that, in pixels, have no room for an outline of their own, nor has a gap between two."""


def draw_highlights(layout: TimelineLayout, view: TimelineView, measurer: TextMeasurer) -> Iterator[Primitive]:
    """Everything that `view` points out, over a layout that was made without it."""
    chosen = None if view.range is None else actions_between(layout.model, *view.range)
    for frame in layout.frames:
        if chosen is not None:
            yield from draw_range(chosen, frame, layout.scale)
        yield from draw_cursor(layout.model, frame, view.selected, layout.scale)
        yield from draw_outlines(layout.model, frame, view, layout.scale, measurer)
    if layout.unscheduled is not None:
        yield from draw_pill_outlines(layout.unscheduled, view)
    if chosen is not None:
        yield from draw_range_words(chosen, layout.frames, layout.scale, measurer)


def draw_outlines(
    model: TimelineModel, frame: GroupFrame, view: TimelineView, scale: TimeScale, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """Around the actions of a group that are pointed out; the name of the selected one is whole."""
    yield from _draw_found(model, frame, view.found, scale)
    yield from _outline(model, frame, view.hovered, scale, Token.HOVER)
    item = None if view.selected is None else model.item(view.selected)
    if item is not None and item.action.table == frame.group.table.name:
        yield from draw_whole(item, frame, view, scale, measurer)
    yield from _outline(model, frame, view.selected, scale, Token.SELECTION, measurer)


def draw_pill_outlines(below: UnscheduledFrame, view: TimelineView) -> Iterator[Primitive]:
    """Around the actions outside the tables that are pointed out."""
    for pill in below.pills:
        if pill.item.key in view.found:
            yield _found_outline(pill.pill)
        if pill.item.key == view.selected:
            yield Box(pill.pill.inset(-2), None, Token.SELECTION, 2.0, radius=5)


def _draw_found(
    model: TimelineModel, frame: GroupFrame, found: tuple[ActionKey, ...], scale: TimeScale
) -> Iterator[Primitive]:
    """Around every action that a person looks for; around many narrow ones side by side in common."""
    items = (item for key in found if key.table == frame.group.table.name and (item := model.item(key)) is not None)
    rects = {rect for item in items for rect in _rects_of(item, frame, scale)}
    yield from map(_found_outline, _joined(sorted(rects, key=lambda rect: (rect.y, rect.height, rect.x))))


def _joined(rects: Iterable[Rect]) -> Iterator[Rect]:
    """Outlines of their own around shapes as narrow as the outline would be a smear."""
    run: Rect | None = None
    for rect in rects:
        if (
            run is not None
            and (rect.y, rect.height) == (run.y, run.height)
            and rect.width < _NARROW
            and rect.x - run.right < _NARROW
        ):
            run = Rect(run.x, run.y, max(run.right, rect.right) - run.x, run.height)
        else:
            if run is not None:
                yield run
            run = rect
    if run is not None:
        yield run


def _found_outline(rect: Rect) -> Box:
    return Box(rect.inset(-4), None, Token.SELECTION, 2.0, Dash.DOTTED, radius=6)


def draw_cursor(
    model: TimelineModel, frame: GroupFrame, key: ActionKey | None, scale: TimeScale
) -> Iterator[Primitive]:
    """A line through the middle of an action, from the property track down; it stays clear of names and marks."""
    item = None if key is None else model.item(key)
    if item is None or item.action.table != frame.group.table.name or not frame.lanes:
        return
    x = scale.x_of(item.column + item.span / 2)
    if scale.left <= x <= scale.right:
        top = frame.axis.bottom
        for lane in (lane for lane in frame.lanes if lane.model.lane is not Lane.SCRIPT):
            # its own shape is outlined, and a lane of names beside narrow shapes has those of its neighbours here
            if lane.model.lane is item.lane or lane.labels is not None:
                yield Line(((x, top), (x, lane.rect.y)), Token.SELECTION, 1.0, opacity=0.6)
                top = lane.rect.bottom if lane.model.lane is item.lane else lane.shapes.y
        bottom = max(lane.rect.bottom for lane in frame.lanes if lane.model.lane is not Lane.SCRIPT)
        if bottom > top:
            yield Line(((x, top), (x, bottom)), Token.SELECTION, 1.0, opacity=0.6)
        for rect in frame.pinned:
            yield Line(((x, rect.y), (x, rect.bottom)), Token.SELECTION, 1.0, opacity=0.6)
        if frame.key is not None:
            y = frame.key.bottom
            yield Polygon(((x - 5, y - 6), (x + 5, y - 6), (x, y)), Token.SELECTION)


def _outline(  # noqa: PLR0917 - what, where, and how
    model: TimelineModel,
    frame: GroupFrame,
    key: ActionKey | None,
    scale: TimeScale,
    colour: Token,
    measurer: TextMeasurer | None = None,
) -> Iterator[Primitive]:
    """Around the action in every place where it is drawn, and its elbow; `measurer` where its name is drawn whole."""
    item = None if key is None else model.item(key)
    if item is None or item.action.table != frame.group.table.name:
        return
    yield from elbow(frame, item, scale, colour, 2.0)
    whole = None if measurer is None else whole_shape(item, frame, scale, measurer)
    for rect in _rects_of(item, frame, scale, whole):
        yield Box(rect.inset(-2), None, colour, 2.0, radius=4)


def _rects_of(item: Item, frame: GroupFrame, scale: TimeScale, whole: Rect | None = None) -> Iterator[Rect]:
    """Every place in view where an action is drawn: where it is scheduled, and where the script runs it.

    `whole` is where it is scheduled when it is drawn larger than its lane.
    """
    for lane in frame.lanes:
        if lane.model.lane is Lane.SCRIPT and item.script_column is not None:
            rect = shape_rect(scale, item.script_column, 1, lane.shapes)
        elif lane.model.lane is item.lane:
            rect = whole or shape_rect(scale, item.column, item.span, lane.shapes)
        else:
            continue
        if rect.right >= scale.left and rect.x <= scale.right:
            yield rect
