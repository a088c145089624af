"""The timeline as a whole: from a model and a view to shapes, and from a point back to an action."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from inspector.timeline.axis import draw_axis
from inspector.timeline.band import draw_band, draw_useful
from inspector.timeline.bus import draw_bus
from inspector.timeline.changes import draw_changes
from inspector.timeline.display_list import Box, Rect, Token, faded
from inspector.timeline.drawing_parts import PartedDrawing
from inspector.timeline.glyphs import fold_sign
from inspector.timeline.highlights import draw_cursor, draw_outlines, draw_pill_outlines
from inspector.timeline.lanes import draw_area_names, draw_lane, draw_lane_names, draw_script_note, gutter_width
from inspector.timeline.marks import draw_marks, place_marks
from inspector.timeline.model import unplayed_tables
from inspector.timeline.pointing import TimelineLayout
from inspector.timeline.ranges import actions_between, draw_range
from inspector.timeline.scale import TimeScale
from inspector.timeline.spines import FADED
from inspector.timeline.titles import draw_title
from inspector.timeline.track_drawing import draw_track
from inspector.timeline.unscheduled import arrange_unscheduled, draw_unscheduled
from inspector.timeline.vertical import (
    PANEL_GAP,
    RIGHT_MARGIN,
    TITLE_HEIGHT,
    Detail,
    Folding,
    arrange,
    detail_at,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.marks import PlacedMark
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.unscheduled import UnscheduledFrame
    from inspector.timeline.vertical import GroupFrame
    from inspector.timeline.view import TimelineView


_FOLD_X = 6.0


def lay_out_timeline(
    model: TimelineModel, view: TimelineView, width: float, height: float | None, measurer: TextMeasurer
) -> TimelineLayout:
    """Everything that the timeline draws in `width` pixels.

    `height` is the room there is: lanes grow and shrink towards it, but never below what is readable, so that the
    layout may come out higher; then its caller scrolls. None lets every lane take what its names need.
    """
    gutter = gutter_width(model, measurer)
    content = max(width - gutter - RIGHT_MARGIN, 1.0)
    scale = TimeScale.showing(gutter, content, model.slot_count, pitch=view.slot_pitch, first_slot=view.first_slot)
    below = arrange_unscheduled(model.unscheduled, Rect(gutter, 0, width - gutter, 0), measurer)
    room = None
    if height is not None:
        room = height if below is None else height - below.panel.height - PANEL_GAP
    arrangement = arrange(model, scale.pitch, width, room, measurer, Folding(view.folded, view.folded_lanes), gutter)
    frames = arrangement.frames
    top = frames[-1].panel.bottom + PANEL_GAP if frames else 0.0
    below = arrange_unscheduled(model.unscheduled, Rect(gutter, top, width - gutter, 0), measurer)
    bottom = top - PANEL_GAP if below is None else below.panel.bottom
    marks = tuple(
        tuple(place_marks(lane, scale, view.hidden_marks, measurer) for lane in frame.lanes) for frame in frames
    )
    parts: list[tuple[Rect, Callable[[], Iterator[Primitive]]]] = [
        (frame.panel, partial(_draw_group, model, frame, placed, scale, view, measurer))
        for frame, placed in zip(frames, marks, strict=True)
    ]
    if below is not None:
        parts.append((below.panel, partial(_draw_below, below, view, measurer)))
    ground = Box(Rect(0, 0, width, max(bottom, height or 0.0)), Token.CANVAS)
    return TimelineLayout(
        drawing=PartedDrawing(width, max(bottom, 0.0), ground, parts),
        scale=scale,
        model=model,
        frames=frames,
        marks=marks,
        unscheduled=below,
        cramped=arrangement.cramped,
    )


def _draw_group(  # noqa: PLR0917 - the one place where everything about a group comes together
    model: TimelineModel,
    frame: GroupFrame,
    marks: tuple[tuple[PlacedMark, ...], ...],
    scale: TimeScale,
    view: TimelineView,
    measurer: TextMeasurer,
) -> Iterator[Primitive]:
    group = frame.group
    if not frame.lanes:
        yield Box(frame.panel, Token.SURFACE, Token.SURFACE_BORDER, radius=6)
        yield from draw_title(model, group, frame.panel, measurer, folded=True)
        if view.can_fold:
            yield fold_sign(_FOLD_X, frame.panel.y + TITLE_HEIGHT / 2 + 1, folded=True)
        return
    # what would be in a sequence that is not played is pale, as are its rows
    tint = partial(faded, opacity=FADED) if group.table.name in unplayed_tables(model) else iter
    yield Box(frame.panel, Token.SURFACE, None, radius=6)
    yield from tint(draw_band(frame, scale))
    chosen = None if view.range is None else actions_between(model, *view.range)
    if chosen is not None:
        yield from draw_range(chosen, frame, scale)
    yield from draw_cursor(model, frame, view.selected, scale)
    if detail_at(scale.pitch) is not Detail.COLUMNS:
        yield from draw_bus(frame, scale, view.dimmed)
    yield from draw_axis(group, frame.axis, scale, measurer)
    for track, rect in frame.tracks:
        yield from tint(draw_track(track, rect, scale, measurer, has_ground=track is group.track))
    yield from draw_useful(frame, scale, measurer)
    for lane, placed in zip(frame.lanes, marks, strict=True):
        yield from draw_lane(group, lane, scale, view, measurer)
        yield from draw_marks(placed)
    if view.changes:
        yield from draw_changes(model, frame, view.changes, scale)
    yield from draw_area_names(frame, scale)
    yield from draw_script_note(frame, scale, model.inspection.property_name, measurer)
    yield from draw_outlines(model, frame, view, scale, measurer)
    # what is scrolled out at the left lies under the gutter
    yield Box(Rect(0, frame.panel.y, scale.left, frame.panel.height), Token.SURFACE, radius=6)
    yield Box(frame.panel, None, Token.SURFACE_BORDER, radius=6)
    yield from draw_lane_names(frame, measurer)
    yield from draw_title(model, group, frame.panel, measurer)
    if view.can_fold:
        yield fold_sign(_FOLD_X, frame.panel.y + TITLE_HEIGHT / 2 + 1, folded=False)
        yield from (fold_sign(_FOLD_X, lane.shapes.centre_y, folded=lane.is_folded) for lane in frame.lanes)


def _draw_below(below: UnscheduledFrame, view: TimelineView, measurer: TextMeasurer) -> Iterator[Primitive]:
    yield from draw_unscheduled(below, view, measurer)
    yield from draw_pill_outlines(below, view)
