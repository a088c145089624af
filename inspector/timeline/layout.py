"""The timeline as a whole: from a model and a view to shapes, and from a point back to an action."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.timeline.axis import draw_axis
from inspector.timeline.band import draw_band, draw_useful
from inspector.timeline.bus import draw_bus, elbow
from inspector.timeline.display_list import Box, Dash, Line, Polygon, Rect, Token
from inspector.timeline.drawing_parts import PartedDrawing
from inspector.timeline.glyphs import fold_sign
from inspector.timeline.groups import Lane, LaneKey
from inspector.timeline.lanes import draw_area_names, draw_lane, draw_lane_names, draw_script_note
from inspector.timeline.marks import draw_marks, place_marks
from inspector.timeline.pointing import TimelineLayout
from inspector.timeline.ranges import actions_between, draw_range
from inspector.timeline.scale import TimeScale
from inspector.timeline.shapes import shape_rect
from inspector.timeline.titles import draw_title
from inspector.timeline.track_drawing import draw_track
from inspector.timeline.unscheduled import arrange_unscheduled, draw_unscheduled
from inspector.timeline.vertical import (
    GUTTER,
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

    from inspector.findings.model import Mark
    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Item
    from inspector.timeline.marks import PlacedMark
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.unscheduled import UnscheduledFrame
    from inspector.timeline.vertical import GroupFrame


_FOLD_X = 7.0


class TimelineView(Struct, frozen=True):
    """How a person looks at the timeline.

    Attributes:
        first_slot: the slot, with its fraction, at the left edge.
        slot_pitch: pixels a slot, None to fit everything.
        selected, hovered: the action under attention, None for none.
        found: the actions that a person looks for.
        hidden_marks: marks that are not drawn.
        folded: names of sequence tables of which only the title is drawn, with a count of their marks.
        folded_lanes: lanes whose actions are low bars without names; marks stay.
        range: the two rows, of one table, between which everything is highlighted, or None.
        can_fold: titles and names of lanes carry the sign that a click on them folds.
    """

    first_slot: float = 0.0
    slot_pitch: float | None = None
    selected: ActionKey | None = None
    hovered: ActionKey | None = None
    found: tuple[ActionKey, ...] = ()
    hidden_marks: frozenset[Mark] = frozenset()
    folded: frozenset[str] = frozenset()
    folded_lanes: frozenset[LaneKey] = frozenset()
    range: tuple[ActionKey, ActionKey] | None = None
    can_fold: bool = False

    def toggled(self, part: str | LaneKey) -> TimelineView:
        """The same view with a table or a lane folded, or open again."""
        if isinstance(part, LaneKey):
            return replace(self, folded_lanes=self.folded_lanes ^ {part})
        return replace(self, folded=self.folded ^ {part})


def lay_out_timeline(
    model: TimelineModel, view: TimelineView, width: float, height: float | None, measurer: TextMeasurer
) -> TimelineLayout:
    """Everything that the timeline draws in `width` pixels.

    `height` is the room there is: lanes grow and shrink towards it, but never below what is readable, so that the
    layout may come out higher; then its caller scrolls. None lets every lane take what its names need.
    """
    content = max(width - GUTTER - RIGHT_MARGIN, 1.0)
    scale = TimeScale.showing(GUTTER, content, model.slot_count, pitch=view.slot_pitch, first_slot=view.first_slot)
    below = arrange_unscheduled(model.unscheduled, 0.0, width, measurer)
    room = None
    if height is not None:
        room = height if below is None else height - below.panel.height - PANEL_GAP
    arrangement = arrange(model, scale.pitch, width, room, measurer, Folding(view.folded, view.folded_lanes))
    frames = arrangement.frames
    top = frames[-1].panel.bottom + PANEL_GAP if frames else 0.0
    below = arrange_unscheduled(model.unscheduled, top, width, measurer)
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
    yield Box(frame.panel, Token.SURFACE, None, radius=6)
    yield from draw_band(frame, scale)
    chosen = None if view.range is None else actions_between(model, *view.range)
    if chosen is not None:
        yield from draw_range(chosen, frame, scale)
    yield from _cursor(model, frame, view.selected, scale)
    if detail_at(scale.pitch) is not Detail.COLUMNS:
        yield from draw_bus(frame, scale)
    yield from draw_axis(group, frame.axis, scale, measurer)
    for track, rect in frame.tracks:
        yield from draw_track(track, rect, scale, measurer, has_ground=track is group.track)
    yield from draw_useful(frame, scale, measurer)
    for lane, placed in zip(frame.lanes, marks, strict=True):
        yield from draw_lane(group, lane, scale, view.hidden_marks, measurer)
        yield from draw_marks(placed)
    yield from draw_area_names(frame, scale)
    yield from draw_script_note(frame, scale, model.inspection.property_name, measurer)
    yield from _draw_found(model, frame, view.found, scale)
    yield from _outline(model, frame, view.hovered, scale, Token.HOVER)
    yield from _outline(model, frame, view.selected, scale, Token.SELECTION)
    # what is scrolled out at the left lies under the gutter
    yield Box(Rect(0, frame.panel.y, GUTTER, frame.panel.height), Token.SURFACE, radius=6)
    yield Box(frame.panel, None, Token.SURFACE_BORDER, radius=6)
    yield from draw_lane_names(frame, measurer)
    yield from draw_title(model, group, frame.panel, measurer)
    if view.can_fold:
        yield fold_sign(_FOLD_X, frame.panel.y + TITLE_HEIGHT / 2 + 1, folded=False)
        yield from (fold_sign(_FOLD_X, lane.shapes.centre_y, folded=lane.is_folded) for lane in frame.lanes)


def _draw_below(below: UnscheduledFrame, view: TimelineView, measurer: TextMeasurer) -> Iterator[Primitive]:
    yield from draw_unscheduled(below, view.hidden_marks, measurer)
    for pill in below.pills:
        if pill.item.key in view.found:
            yield _found_outline(pill.pill)
        if pill.item.key == view.selected:
            yield Box(pill.pill.inset(-2), None, Token.SELECTION, 2.0, radius=5)


def _draw_found(
    model: TimelineModel, frame: GroupFrame, found: tuple[ActionKey, ...], scale: TimeScale
) -> Iterator[Primitive]:
    """Around every action that a person looks for, once in each pixel."""
    items = (item for key in found if key.table == frame.group.table.name and (item := model.item(key)) is not None)
    rects = dict.fromkeys(rect for item in items for rect in _rects_of(item, frame, scale))
    by_pixel = {(round(rect.x), rect.y): rect for rect in rects}
    yield from map(_found_outline, by_pixel.values())


def _found_outline(rect: Rect) -> Box:
    return Box(rect.inset(-4), None, Token.SELECTION, 2.0, Dash.DOTTED, radius=6)


def _cursor(model: TimelineModel, frame: GroupFrame, key: ActionKey | None, scale: TimeScale) -> Iterator[Primitive]:
    item = None if key is None else model.item(key)
    if item is None or item.action.table != frame.group.table.name or not frame.lanes:
        return
    x = scale.x_of(item.column + item.span / 2)
    if scale.left <= x <= scale.right:
        bottom = max(lane.rect.bottom for lane in frame.lanes if lane.model.lane is not Lane.SCRIPT)
        yield Line(((x, frame.axis.bottom), (x, bottom)), Token.SELECTION, 1.0, opacity=0.6)
        for rect in frame.pinned:
            yield Line(((x, rect.y), (x, rect.bottom)), Token.SELECTION, 1.0, opacity=0.6)
        if frame.key is not None:
            y = frame.key.bottom
            yield Polygon(((x - 5, y - 6), (x + 5, y - 6), (x, y)), Token.SELECTION)


def _outline(
    model: TimelineModel, frame: GroupFrame, key: ActionKey | None, scale: TimeScale, colour: Token
) -> Iterator[Primitive]:
    """Around the action in every place where it is drawn, and its elbow."""
    item = None if key is None else model.item(key)
    if item is None or item.action.table != frame.group.table.name:
        return
    yield from elbow(frame, item, scale, colour, 2.0)
    for rect in _rects_of(item, frame, scale):
        yield Box(rect.inset(-2), None, colour, 2.0, radius=4)


def _rects_of(item: Item, frame: GroupFrame, scale: TimeScale) -> Iterator[Rect]:
    """Every place in view where an action is drawn: where it is scheduled, and where the script runs it."""
    for lane in frame.lanes:
        if lane.model.lane is Lane.SCRIPT and item.script_column is not None:
            rect = shape_rect(scale, item.script_column, 1, lane.shapes)
        elif lane.model.lane is item.lane:
            rect = shape_rect(scale, item.column, item.span, lane.shapes)
        else:
            continue
        if rect.right >= scale.left and rect.x <= scale.right:
            yield rect
