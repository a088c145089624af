"""From top to bottom: how high every group, track and lane is, and where it lies."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.timeline.display_list import Rect, TextRole
from inspector.timeline.groups import Lane, LaneKey
from inspector.timeline.measuring import halves

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.groups import Group, LaneModel
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.tracks import Track

GUTTER = 92.0
"""The pixels at the left that name the lanes, unless a name is longer."""

WIDEST_GUTTER = 190.0
LABEL_LEFT = 10.0
"""What is left free before the names, for the sign that folds."""
LABEL_RIGHT = 10.0

RIGHT_MARGIN = 12.0
PANEL_GAP = 10.0
TITLE_HEIGHT = 26.0
KEY_HEIGHT = 28.0
PINNED_HEIGHT = 26.0
USEFUL_HEIGHT = 17.0
MARK_ROW = 18.0
BUS_HEIGHT = 20.0
PANEL_FOOT = 9.0
LANE_GAP = 5.0
MARK_SIZE = 15.0

CARD_PITCH = 84.0
SPINE_PITCH = 12.0
BAR_PITCH = 4.0
LEVEL_NUMBER_PITCH = 34.0
"""From this pitch on a Sequence number of five digits fits into its slot without being turned."""

_TWO_LINE_PITCH = 25.0
_ONE_LINE_PITCH = 32.0
_BAR_HEIGHT = 30.0
_SCRIPT_LABEL_GAP = 4.0
_SPINE_ENDS = 10.0
_BADGE = 14.0
_PATTERN_ROOM = 18.0
_ASIDE = 12.0
_EMPTY_LANE = 38.0
_FOLDED_LANE = 14.0
_LEAST_SPINE = 120.0
_LEAST_OWN = 118.0
_LEAST_STEP = 80.0
_HIGHEST_VITAL = 200.0
_FOUR_DIGITS = 9999
_EXACT_ENOUGH = 0.25
_ENOUGH = 0.85  # of the natural heights, which follow the few longest names


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


class LaneFrame(Struct, frozen=True, kw_only=True):
    """Where a lane lies.

    Attributes:
        model: what it holds.
        rect: all of it, without the gutter.
        marks: the row for marks, None where the lane has none.
        labels: the zone for names above shapes that are too narrow for one, None where names stand in the shapes.
        shapes: the zone of the actions themselves.
        is_folded: its actions are low bars without names.
    """

    model: LaneModel
    rect: Rect
    marks: Rect | None
    labels: Rect | None
    shapes: Rect
    is_folded: bool = False


class GroupFrame(Struct, frozen=True, kw_only=True):
    """Where a group lies; None where it has no such part.

    `key` is the track of the property, `useful` that of the range in which a known reader has what it needs, `pinned`
    those of the pinned properties, `bus` the channel of the elbows.

    A folded group is its title alone: it has no lanes, and its axis has no height.
    """

    group: Group
    panel: Rect
    key: Rect | None
    useful: Rect | None
    pinned: tuple[Rect, ...]
    axis: Rect
    lanes: tuple[LaneFrame, ...]
    bus: Rect | None

    @property
    def head_height(self) -> float:
        """How high its title, its tracks and its axis are; 0 where there is nothing below them."""
        return self.axis.bottom - self.panel.y if self.lanes else 0.0

    @property
    def scheduled_height(self) -> float:
        """How high it is down to where the last actions are scheduled; what the script runs lies below."""
        scheduled = (lane.rect.bottom for lane in self.lanes if lane.model.lane is not Lane.SCRIPT)
        return max(scheduled, default=self.panel.bottom) - self.panel.y

    @property
    def tracks(self) -> Iterator[tuple[Track, Rect]]:
        """From top to bottom the tracks of the pinned properties and that of the property, each where it lies."""
        yield from zip(self.group.pinned, self.pinned, strict=False)
        if self.group.track is not None and self.key is not None:
            yield self.group.track, self.key


class Arrangement(Struct, frozen=True):
    """The frames of all groups; `cramped` where lanes are much lower than their names need."""

    frames: tuple[GroupFrame, ...]
    cramped: bool


class Folding(Struct, frozen=True):
    """What is folded: sequence tables by name, of which only the title is left, and lanes, of which low bars are left."""

    tables: frozenset[str] = frozenset()
    lanes: frozenset[LaneKey] = frozenset()

    def has(self, group: Group, lane: LaneModel) -> bool:
        """Whether a lane of that group is folded."""
        return bool(self.lanes) and LaneKey(group.table.name, lane.lane) in self.lanes


class _Elastic(Struct, frozen=True):
    least: float
    natural: float
    most: float
    weight: float = 1.0

    def under(self, ceiling: float) -> float:
        """Its height where none may be higher than `ceiling` by its weight, unless it would become unreadable."""
        return max(min(self.natural, ceiling * self.weight), self.least)

    def stretched(self, share: float) -> float:
        """Its height on the way from natural (0) to most (1)."""
        return self.natural + share * (self.most - self.natural)


def arrange(  # noqa: PLR0917 - all that heights follow from
    model: TimelineModel,
    pitch: float,
    width: float,
    height: float | None,
    measurer: TextMeasurer,
    folding: Folding,
    gutter: float = GUTTER,
) -> Arrangement:
    """The frames of all groups from y = 0 on.

    `height` is what the groups should fill: lanes grow and shrink towards it, between what is still readable and what
    names need at most. None gives every lane its natural height. `gutter` is what is left free at the left.
    """
    open_groups = [group for group in model.groups if group.table.name not in folding.tables]
    elastics = {
        group.table.name: [
            _FOLDED
            if folding.has(group, lane)
            else _lane_height(lane, group, pitch, measurer, bounded=height is not None)
            for lane in group.lanes
        ]
        for group in open_groups
    }
    given = [elastic for lanes in elastics.values() for elastic in lanes]
    heights = [elastic.natural for elastic in given]
    cramped = False
    if height is not None and elastics:
        fixed = sum(_fixed_height(group, pitch) for group in open_groups) + PANEL_GAP * (len(model.groups) - 1)
        fixed += TITLE_HEIGHT * (len(model.groups) - len(open_groups))
        cramped = sum(heights) * _ENOUGH > height - fixed
        heights = _fitted(given, height - fixed)
    frames: list[GroupFrame] = []
    top = 0.0
    for group in model.groups:
        if group.table.name in elastics:
            count = len(group.lanes)
            lanes = [
                (float(int(height)), folding.has(group, lane))
                for height, lane in zip(heights, group.lanes, strict=False)
            ]
            frames.append(_frame(group, lanes, top, width, pitch, gutter))
            heights = heights[count:]
        else:
            frames.append(_folded_frame(group, top, width, gutter))
        top = frames[-1].panel.bottom + PANEL_GAP
    return Arrangement(tuple(frames), cramped)


_FOLDED = _Elastic(_FOLDED_LANE, _FOLDED_LANE, _FOLDED_LANE)


def _fitted(elastics: list[_Elastic], room: float) -> list[float]:
    """Heights that fill the room as far as their bounds allow; where it is short, the highest lanes give first."""
    natural = sum(elastic.natural for elastic in elastics)
    if room >= natural:
        most = sum(elastic.most for elastic in elastics)
        share = min((room - natural) / (most - natural), 1.0) if most > natural else 0.0
        return [elastic.stretched(share) for elastic in elastics]
    low, high = 0.0, max(elastic.natural for elastic in elastics)
    while high - low > _EXACT_ENOUGH:
        ceiling = (low + high) / 2
        if sum(elastic.under(ceiling) for elastic in elastics) > room:
            high = ceiling
        else:
            low = ceiling
    return [elastic.under(low) for elastic in elastics]


def _lane_height(lane: LaneModel, group: Group, pitch: float, measurer: TextMeasurer, *, bounded: bool) -> _Elastic:
    """The height of the zones that hold names and shapes; rows for marks come on top.

    Names stand on one line while height costs nothing, and on two sooner where it is bounded.
    """
    detail = detail_at(pitch)
    if not lane.columns:
        return _Elastic(_EMPTY_LANE, _EMPTY_LANE, _EMPTY_LANE)
    if detail is Detail.CARDS:
        line = measurer.height(TextRole.NAME) + 1
        return _Elastic(3 * line + 8, 4 * line + 10, 4 * line + 26)
    compact = group.table.top_level_action != "INSTALL"
    longest = max((measurer.width(name, TextRole.NAME) for name in lane.longest_names), default=0.0)
    if detail is Detail.SPINES:
        ends = _SPINE_ENDS + (_BADGE if lane.has_modules else 0.0)
        ends += _PATTERN_ROOM if lane.lane is Lane.SCRIPT else 0.0
        ends += _ASIDE if lane.has_undecided else 0.0
        whole = min(longest + ends, 120.0 if compact else 200.0)
        natural = max(whole, 84.0)
        if pitch >= (_TWO_LINE_PITCH if bounded else _ONE_LINE_PITCH):
            natural = min(natural, max(_longest_half(lane, measurer) + ends, 84.0))
        # the package's own names are what the picture is read for
        weight = 1.3 if lane.lane is Lane.CUSTOM else 1.0
        least = max(_least(lane), min(_vital_room(lane, measurer) + _SPINE_ENDS, _HIGHEST_VITAL))
        return _Elastic(min(least, natural), natural, max(whole, natural * 1.15), weight)
    vital = min(_vital_room(lane, measurer) + 6, _HIGHEST_VITAL)
    natural = max(min(max(longest + 6, 48.0), 100.0 if compact else 150.0), vital)
    least = min(max(_least(lane) - _SPINE_ENDS, vital), natural)
    return _Elastic(_BAR_HEIGHT + least, _BAR_HEIGHT + natural, (_BAR_HEIGHT + natural) * 1.15)


def _least(lane: LaneModel) -> float:
    """What lets the usual names be read."""
    return {Lane.CUSTOM: _LEAST_OWN, Lane.SCRIPT: _LEAST_STEP}.get(lane.lane, _LEAST_SPINE)


def _vital_room(lane: LaneModel, measurer: TextMeasurer) -> float:
    """What the names need on which the answer hangs, in small letters."""
    aside = _ASIDE if lane.has_undecided else 0.0
    widths = (
        measurer.width(name.shown, TextRole.NAME_SMALL) + (_BADGE if name.from_module else 0.0) + aside
        for name in lane.vital_names
    )
    return max(widths, default=0.0)


def _longest_half(lane: LaneModel, measurer: TextMeasurer) -> float:
    lines = (half for name in lane.longest_names for half in halves(name, TextRole.NAME, measurer))
    return max((measurer.width(line, TextRole.NAME) for line in lines), default=0.0)


def _axis_height(group: Group, pitch: float) -> float:
    """Turned numbers need a higher axis than level ones, those of five digits the highest."""
    if detail_at(pitch) is not Detail.SPINES or pitch >= LEVEL_NUMBER_PITCH:
        return 24.0
    last = group.item_at[group.run_end - 1] if group.run_end else -1
    highest = group.items[last].action.sequence if last >= 0 else None
    return 34.0 if (highest or 0) <= _FOUR_DIGITS else 40.0


def _fixed_height(group: Group, pitch: float) -> float:
    height = TITLE_HEIGHT + _axis_height(group, pitch) + PANEL_FOOT + PINNED_HEIGHT * len(group.pinned)
    if group.track is not None:
        height += KEY_HEIGHT
    if group.useful is not None:
        height += USEFUL_HEIGHT
    for lane in group.lanes:
        height += LANE_GAP + (MARK_ROW if lane.has_marks else 0.0)
        if lane.lane is Lane.SCRIPT:
            height += BUS_HEIGHT - LANE_GAP
    return height


def _folded_frame(group: Group, top: float, width: float, gutter: float) -> GroupFrame:
    panel = Rect(0.0, top, width, TITLE_HEIGHT)
    axis = Rect(gutter, panel.bottom, width - gutter, 0.0)
    return GroupFrame(group=group, panel=panel, key=None, useful=None, pinned=(), axis=axis, lanes=(), bus=None)


def _frame(  # noqa: PLR0917 - as arrange
    group: Group, heights: list[tuple[float, bool]], top: float, width: float, pitch: float, gutter: float
) -> GroupFrame:
    left, content = gutter, width - gutter
    y = top + TITLE_HEIGHT
    # above the track of the property, whose band begins there and goes on behind the lanes
    pinned = tuple(Rect(left, y + PINNED_HEIGHT * index, content, PINNED_HEIGHT) for index in range(len(group.pinned)))
    y += PINNED_HEIGHT * len(pinned)
    key = useful = None
    if group.track is not None:
        key = Rect(left, y, content, KEY_HEIGHT)
        y += KEY_HEIGHT
    if group.useful is not None:
        useful = Rect(left, y, content, USEFUL_HEIGHT)
        y += USEFUL_HEIGHT
    axis = Rect(left, y, content, _axis_height(group, pitch))
    y = axis.bottom
    lanes: list[LaneFrame] = []
    bus = None
    for lane, (height, is_folded) in zip(group.lanes, heights, strict=True):
        if lane.lane is Lane.SCRIPT:
            bus = Rect(left, y, content, BUS_HEIGHT)
            y = bus.bottom
        else:
            y += LANE_GAP
        detail = None if is_folded else detail_at(pitch)
        lanes.append(_lane_frame(lane, height, Rect(left, y, content, 0.0), detail))
        y = lanes[-1].rect.bottom
    return GroupFrame(
        group=group,
        panel=Rect(0.0, top, width, y + PANEL_FOOT - top),
        key=key,
        useful=useful,
        pinned=pinned,
        axis=axis,
        lanes=tuple(lanes),
        bus=bus,
    )


def _lane_frame(lane: LaneModel, height: float, top: Rect, detail: Detail | None) -> LaneFrame:
    """Where a lane lies, down from the line `top`; without a level of detail it is folded."""
    left, y, content = top.x, top.y, top.width
    marks = labels = None
    if lane.has_marks:
        marks = Rect(left, y, content, MARK_ROW)
        y = marks.bottom
    shapes = Rect(left, y, content, height)
    if detail in (Detail.BARS, Detail.COLUMNS):
        if lane.lane is Lane.SCRIPT:
            # elbows come from above: names below the bars stay clear of them
            shapes = Rect(left, y, content, _BAR_HEIGHT)
            labels = Rect(left, shapes.bottom + _SCRIPT_LABEL_GAP, content, height - _BAR_HEIGHT - _SCRIPT_LABEL_GAP)
        else:
            labels = Rect(left, y, content, height - _BAR_HEIGHT)
            shapes = Rect(left, labels.bottom, content, _BAR_HEIGHT)
    rect = Rect(left, top.y, content, (height + MARK_ROW) if lane.has_marks else height)
    return LaneFrame(model=lane, rect=rect, marks=marks, labels=labels, shapes=shapes, is_folded=detail is None)
