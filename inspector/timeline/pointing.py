"""The laid out timeline, and the way back from a point or a key press to an action, through the same scale."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.findings.model import MARK_WORDS
from inspector.language import tr
from inspector.timeline.axis import TIE_WORDS
from inspector.timeline.band import useful_words
from inspector.timeline.columns import slots_of_pixel
from inspector.timeline.groups import Lane, LaneKey
from inspector.timeline.shapes import shape_rect
from inspector.timeline.track_drawing import CHANGE_SIZE, change_x, changes_in_view
from inspector.timeline.track_words import describe_change, describe_piece
from inspector.timeline.vertical import TITLE_HEIGHT, Detail, detail_at
from inspector.timeline.words import area_words, describe_item, describe_unscheduled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import DisplayList, Rect
    from inspector.timeline.drawing_parts import PartedDrawing
    from inspector.timeline.groups import Group, Item, LaneModel
    from inspector.timeline.marks import PlacedMark
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.unscheduled import UnscheduledFrame
    from inspector.timeline.vertical import GroupFrame, LaneFrame

_MOST_LISTED = 12


class Direction(StrEnum):
    """Where an arrow key leads."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


class _Row(Struct, frozen=True):
    """A lane as (middle of the slot, key); whether its table is open."""

    places: tuple[tuple[float, ActionKey], ...]
    is_open: bool


class TimelineLayout(Struct, frozen=True, kw_only=True):
    """A timeline as it is drawn: `drawing` is for painting, the rest for pointing. Pixels from the upper left corner.

    `cramped` tells that lanes are much lower than their names need, for want of height.
    """

    drawing: PartedDrawing
    scale: TimeScale
    model: TimelineModel
    frames: tuple[GroupFrame, ...]
    marks: tuple[tuple[tuple[PlacedMark, ...], ...], ...]
    unscheduled: UnscheduledFrame | None
    cramped: bool

    @property
    def width(self) -> float:
        """The width that was asked for."""
        return self.drawing.width

    @property
    def height(self) -> float:
        """The height that the content takes; more than the room where lanes cannot shrink further."""
        return self.drawing.height

    @property
    def display_list(self) -> DisplayList:
        """The whole drawing."""
        return self.drawing.whole

    def action_at(self, x: float, y: float) -> ActionKey | None:
        """The action under a point: its shape, its name or its mark; None where there is none."""
        for pill in self.unscheduled.pills if self.unscheduled is not None else ():
            if pill.rect.contains(x, y):
                return pill.item.key
        found = self._item_at(x, y)
        return None if found is None else found[1].key

    def tooltip_at(self, x: float, y: float) -> str | None:
        """What belongs to the point in words, names whole; None where there is nothing to say."""
        for pill in self.unscheduled.pills if self.unscheduled is not None else ():
            if pill.rect.contains(x, y):
                return describe_unscheduled(pill.item)
        cluster = self._mark_at(x, y)
        if cluster is not None and len(cluster[2].columns) > 1:
            return _cluster_words(cluster[0], cluster[1], cluster[2])
        found = self._item_at(x, y)
        if found is not None:
            return describe_item(self.model, *found)
        return self._words_of_track(x, y) or self._words_of_axis(x, y)

    def foldable_at(self, x: float, y: float) -> str | LaneKey | None:
        """The table or the lane that a click on the point folds or opens: by its title, or by its name at the left."""
        for frame in self.frames:
            if not frame.panel.contains(x, y):
                continue
            if y < frame.panel.y + TITLE_HEIGHT:
                return frame.group.table.name
            for lane in frame.lanes:
                if x < self.scale.left and lane.rect.y <= y < lane.rect.bottom:
                    return LaneKey(frame.group.table.name, lane.model.lane)
        return None

    def nearest_running(self, table: str, x: float, _y: float) -> ActionKey | None:
        """The row with a turn in that table that stands nearest to a point sideways; None where the table has none."""
        slot = self.scale.slot_at(min(max(x, self.scale.left), self.scale.right))
        items = self.model.running(table)
        place = bisect_left(items, slot, key=lambda item: item.column + item.span / 2)
        near = items[max(place - 1, 0) : place + 1]
        return min(near, key=lambda item: abs(item.column + item.span / 2 - slot)).key if near else None

    def rect_of(self, key: ActionKey) -> Rect | None:
        """Where the shape of an action lies, in view or not; None for an action that has no place in the drawing."""
        for pill in self.unscheduled.pills if self.unscheduled is not None else ():
            if pill.item.key == key:
                return pill.pill
        place = self.model.places.get(key)
        if place is None:
            return None
        item = self.model.groups[place[0]].items[place[1]]
        for lane in self.frames[place[0]].lanes:
            if lane.model.lane is item.lane:
                return shape_rect(self.scale, item.column, item.span, lane.shapes)
        return None

    def neighbour(self, key: ActionKey, direction: Direction) -> ActionKey | None:
        """The next action in that direction: along the lane, or the nearest one in the lane above or below.

        In-script actions are reached where they are scheduled. Above and below lead over folded tables, and out of one;
        along the lane leads on in a folded table. None at an end.
        """
        rows = tuple(self._rows())
        for row_index, row in enumerate(rows):
            for index, (_, row_key) in enumerate(row.places):
                if row_key == key:
                    return _neighbour(rows, row_index, index, direction)
        return None

    def _rows(self) -> Iterator[_Row]:
        """Every lane, from top to bottom."""
        for frame in self.frames:
            group = frame.group
            for lane in group.lanes:
                if lane.lane is not Lane.SCRIPT and lane.columns:
                    items = (group.items[lane.item_at[column]] for column in lane.columns)
                    places = tuple((item.column + item.span / 2, item.key) for item in items)
                    yield _Row(places, is_open=bool(frame.lanes))
        if self.unscheduled is not None:
            pills = self.unscheduled.pills
            yield _Row(tuple((self.scale.slot_at(pill.pill.centre_x), pill.item.key) for pill in pills), is_open=True)

    def _item_at(self, x: float, y: float) -> tuple[Group, Item, Lane] | None:
        cluster = self._mark_at(x, y)
        if cluster is not None:
            group, lane, mark = cluster
            return group, group.items[lane.item_at[mark.worst_column]], lane.lane
        found = self._lane_at(x, y)
        if found is None:
            return None
        group, frame = found
        column = self._column_at(frame.model, x)
        if column is None:
            return None
        return group, group.items[frame.model.item_at[column]], frame.model.lane

    def _column_at(self, lane: LaneModel, x: float) -> int | None:
        """The column under an x that holds something; where several share the pixel the one with the worst mark."""
        if not self.scale.left <= x < self.scale.right:
            return None
        if detail_at(self.scale.pitch) is not Detail.COLUMNS:
            column = int(self.scale.slot_at(x))
            return column if column < len(lane.item_at) and lane.item_at[column] >= 0 else None
        first, end = slots_of_pixel(self.scale, int(x - self.scale.left))
        for marked in lane.marked.values():
            index = bisect_left(marked, first)
            if index < len(marked) and marked[index] < end:
                return marked[index]
        return next((column for column in range(first, min(end, len(lane.item_at))) if lane.item_at[column] >= 0), None)

    def _lane_at(self, x: float, y: float) -> tuple[Group, LaneFrame] | None:
        for frame in self.frames:
            for lane in frame.lanes:
                if lane.rect.contains(x, y):
                    return frame.group, lane
        return None

    def _mark_at(self, x: float, y: float) -> tuple[Group, LaneModel, PlacedMark] | None:
        for frame, lanes in zip(self.frames, self.marks, strict=True):
            for lane, marks in zip(frame.lanes, lanes, strict=True):
                for mark in marks if lane.rect.contains(x, y) else ():
                    if mark.rect.contains(x, y):
                        return frame.group, lane.model, mark
        return None

    def _words_of_axis(self, x: float, y: float) -> str | None:
        for frame in self.frames:
            group = frame.group
            if frame.useful is not None and frame.useful.contains(x, y) and group.useful is not None:
                return useful_words(group.useful)
            slot = self.scale.slot_at(x)
            if frame.axis.contains(x, y):
                for tie in group.ties:
                    if tie.columns.first <= slot < tie.columns.end:
                        return f"{tie.sequence}: {tr(TIE_WORDS)}"
            if frame.panel.contains(x, y):
                for area in group.areas:
                    if area.columns.first - 1 <= slot < area.columns.end:
                        return area_words(area.area)
        return None

    def _words_of_track(self, x: float, y: float) -> str | None:
        """About the sign of a change under the pointer, or else about the part of the track."""
        for track, rect in (each for frame in self.frames for each in frame.tracks):
            if not rect.contains(x, y):
                continue
            for change in changes_in_view(track, self.scale):
                if abs(change_x(change, self.scale) - x) <= CHANGE_SIZE / 2:
                    return describe_change(track, change.point)
            return describe_piece(track, self.scale.slot_at(x))
        return None


def _cluster_words(group: Group, lane: LaneModel, mark: PlacedMark) -> str:
    items = [group.items[lane.item_at[column]] for column in mark.columns[:_MOST_LISTED]]
    lines = [
        tr(
            "{n:,} marked action, the worst: {mark}",
            "{n:,} marked actions, the worst: {mark}",
            n=len(mark.columns),
            mark=tr(MARK_WORDS[mark.mark]),
        )
    ]
    lines += [f"{item.action.sequence}  {item.action.action}" for item in items]
    if len(mark.columns) > _MOST_LISTED:
        lines.append(tr("and {count:,} more", count=len(mark.columns) - _MOST_LISTED))
    return "\n".join(lines)


def _neighbour(rows: tuple[_Row, ...], row: int, index: int, direction: Direction) -> ActionKey | None:
    places = rows[row].places
    if direction in (Direction.LEFT, Direction.RIGHT):
        index += 1 if direction is Direction.RIGHT else -1
        return places[index][1] if 0 <= index < len(places) else None
    middle = places[index][0]
    others = rows[row + 1 :] if direction is Direction.DOWN else rows[:row][::-1]
    nearest = next((other.places for other in others if other.is_open), ())
    return min(nearest, key=lambda place: abs(place[0] - middle))[1] if nearest else None
