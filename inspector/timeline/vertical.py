"""From top to bottom: how high every group, track and lane is, and where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from inspector.sequence.model import Side
from inspector.timeline.display_list import Rect, TextRole
from inspector.timeline.model import Lane

if TYPE_CHECKING:
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import Group, LaneModel, TimelineModel

GUTTER = 92.0
"""The pixels at the left that name the lanes."""

RIGHT_MARGIN = 12.0
PANEL_GAP = 10.0
TITLE_HEIGHT = 30.0
KEY_HEIGHT = 28.0
MARK_ROW = 20.0
BUS_HEIGHT = 20.0
PANEL_FOOT = 10.0
LANE_GAP = 8.0
MARK_SIZE = 14.0

CARD_PITCH = 104.0
SPINE_PITCH = 12.0
BAR_PITCH = 4.0
LEVEL_NUMBER_PITCH = 34.0
"""From this pitch on a Sequence number of five digits fits into its slot without being turned."""

_BAR_HEIGHT = 30.0
_SCRIPT_LABEL_GAP = 4.0


class Detail(StrEnum):
    """How much of an action is drawn at a pitch."""

    CARDS = "cards"
    SPINES = "spines"
    BARS = "bars"
    COLUMNS = "columns"


def detail_at(pitch: float) -> Detail:
    """The level of detail for a pitch in pixels a slot."""
    if pitch >= CARD_PITCH:
        return Detail.CARDS
    if pitch >= SPINE_PITCH:
        return Detail.SPINES
    return Detail.BARS if pitch >= BAR_PITCH else Detail.COLUMNS


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneFrame:
    """Where a lane lies.

    Attributes:
        model: what it holds.
        rect: all of it, without the gutter.
        marks: the row for marks, None where the lane has none.
        labels: the zone for names above shapes that are too narrow for one, None where names stand in the shapes.
        shapes: the zone of the actions themselves.
    """

    model: LaneModel
    rect: Rect
    marks: Rect | None
    labels: Rect | None
    shapes: Rect


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFrame:
    """Where a group lies. `key` is the track of the property, `bus` the channel of the elbows; None where there is none."""

    group: Group
    panel: Rect
    key: Rect | None
    axis: Rect
    lanes: tuple[LaneFrame, ...]
    bus: Rect | None


@dataclass(frozen=True, slots=True)
class _Elastic:
    least: float
    natural: float
    most: float

    def at(self, stretch: float) -> float:
        """Its height for a stretch from -1 (least) over 0 (natural) to 1 (most), in whole pixels."""
        towards = self.most if stretch > 0 else self.least
        return round(self.natural + abs(stretch) * (towards - self.natural))


def axis_height(detail: Detail, pitch: float) -> float:
    """Turned numbers need a higher axis than level ones."""
    return 40.0 if detail is Detail.SPINES and pitch < LEVEL_NUMBER_PITCH else 24.0


def arrange(
    model: TimelineModel, pitch: float, width: float, height: float | None, measurer: TextMeasurer
) -> tuple[GroupFrame, ...]:
    """The frames of all groups from y = 0 on.

    `height` is what the groups should fill: lanes grow and shrink towards it, between what is still readable and what
    names need at most. None gives every lane its natural height.
    """
    detail = detail_at(pitch)
    elastics = [[_lane_height(lane, group, detail, measurer) for lane in group.lanes] for group in model.groups]
    stretch = 0.0
    if height is not None and elastics:
        fixed = sum(_fixed_height(group, detail, pitch) for group in model.groups) + PANEL_GAP * (len(elastics) - 1)
        stretch = _stretch([elastic for group in elastics for elastic in group], height - fixed)
    frames: list[GroupFrame] = []
    top = 0.0
    for group, heights in zip(model.groups, elastics, strict=True):
        frame = _frame(group, [elastic.at(stretch) for elastic in heights], top, width, detail, pitch)
        frames.append(frame)
        top = frame.panel.bottom + PANEL_GAP
    return tuple(frames)


def _stretch(elastics: list[_Elastic], room: float) -> float:
    natural = sum(elastic.natural for elastic in elastics)
    if room >= natural:
        most = sum(elastic.most for elastic in elastics)
        return min((room - natural) / (most - natural), 1.0) if most > natural else 0.0
    least = sum(elastic.least for elastic in elastics)
    return -min((natural - room) / (natural - least), 1.0) if natural > least else 0.0


def _lane_height(lane: LaneModel, group: Group, detail: Detail, measurer: TextMeasurer) -> _Elastic:
    """The height of the zones that hold names and shapes; rows for marks come on top."""
    if detail is Detail.CARDS:
        lines = 3 * measurer.height(TextRole.NAME)
        return _Elastic(lines + 10, lines + 16, lines + 28)
    longest = max((measurer.width(name, TextRole.NAME) for name in lane.longest_names), default=0.0)
    compact = group.table.top_level_action != "INSTALL"
    if detail is Detail.SPINES:
        natural = min(max(longest + 28, 84.0), 120.0 if compact else 186.0)
        return _Elastic(min(76.0, natural), natural, natural * 1.2)
    natural = _BAR_HEIGHT + min(max(longest + 6, 48.0), 100.0 if compact else 150.0)
    return _Elastic(min(_BAR_HEIGHT + 52.0, natural), natural, natural * 1.15)


def _fixed_height(group: Group, detail: Detail, pitch: float) -> float:
    height = TITLE_HEIGHT + axis_height(detail, pitch) + PANEL_FOOT
    if group.table.side is Side.SERVER:
        height += KEY_HEIGHT
    for lane in group.lanes:
        height += LANE_GAP + (MARK_ROW if lane.has_marks else 0.0)
        if lane.lane is Lane.SCRIPT:
            height += BUS_HEIGHT - LANE_GAP
    return height


def _frame(group: Group, heights: list[float], top: float, width: float, detail: Detail, pitch: float) -> GroupFrame:
    left, content = GUTTER, width - GUTTER
    y = top + TITLE_HEIGHT
    key = None
    if group.table.side is Side.SERVER:
        key = Rect(left, y, content, KEY_HEIGHT)
        y += KEY_HEIGHT
    axis = Rect(left, y, content, axis_height(detail, pitch))
    y = axis.bottom
    lanes: list[LaneFrame] = []
    bus = None
    for lane, height in zip(group.lanes, heights, strict=True):
        if lane.lane is Lane.SCRIPT:
            bus = Rect(left, y, content, BUS_HEIGHT)
            y = bus.bottom
        else:
            y += LANE_GAP
        lanes.append(_lane_frame(lane, height, y, content, detail))
        y = lanes[-1].rect.bottom
    return GroupFrame(
        group=group,
        panel=Rect(0.0, top, width, y + PANEL_FOOT - top),
        key=key,
        axis=axis,
        lanes=tuple(lanes),
        bus=bus,
    )


def _lane_frame(lane: LaneModel, height: float, top: float, content: float, detail: Detail) -> LaneFrame:
    y = top
    marks = labels = None
    if lane.has_marks:
        marks = Rect(GUTTER, y, content, MARK_ROW)
        y = marks.bottom
    if detail in (Detail.BARS, Detail.COLUMNS):
        labels = Rect(GUTTER, y, content, height - _BAR_HEIGHT)
        y = labels.bottom
        shapes = Rect(GUTTER, y, content, _BAR_HEIGHT)
        if lane.lane is Lane.SCRIPT:
            # elbows come from above: names below the bars stay clear of them
            shapes = Rect(GUTTER, labels.y, content, _BAR_HEIGHT)
            labels = Rect(GUTTER, shapes.bottom + _SCRIPT_LABEL_GAP, content, height - _BAR_HEIGHT - _SCRIPT_LABEL_GAP)
    else:
        shapes = Rect(GUTTER, y, content, height)
    rect = Rect(GUTTER, top, content, (height + MARK_ROW) if lane.has_marks else height)
    return LaneFrame(model=lane, rect=rect, marks=marks, labels=labels, shapes=shapes)
