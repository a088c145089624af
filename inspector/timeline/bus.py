"""Elbows: from the place where a deferred action is queued to the place where the script runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.sequence.model import Runs
from inspector.timeline.display_list import Line, Polygon, Token, faded
from inspector.timeline.groups import Lane
from inspector.timeline.kinds import is_dimmed
from inspector.timeline.spines import DIMMED, FADED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Item
    from inspector.timeline.kinds import Kind
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import GroupFrame

_HEAD = 4.0
_RADIUS = 5.0


def elbow(frame: GroupFrame, item: Item, scale: TimeScale, colour: Token, width: float) -> Iterator[Primitive]:
    """The way of one action: down from where it is queued, along the channel, down into the script lane."""
    if frame.bus is None or item.script_column is None:
        return
    start = scale.x_of(item.column + item.span / 2)
    end = scale.x_of(item.script_column + 0.5)
    if max(start, end) < scale.left or min(start, end) > scale.right:
        return
    top, bottom = _queue_bottom(frame), frame.bus.bottom
    middle = frame.bus.centre_y - 1
    turn = min(_RADIUS, abs(end - start) / 2) * (1 if end >= start else -1)
    points = (
        (start, top),
        (start, middle - abs(turn)),
        (start + turn, middle),
        (end - turn, middle),
        (end, middle + abs(turn)),
        (end, bottom - _HEAD),
    )
    opacity = FADED if item.action.runs is Runs.NO else 1.0
    yield Line(points, colour, width, opacity=opacity)
    head = ((end - _HEAD, bottom - _HEAD - 1), (end + _HEAD, bottom - _HEAD - 1), (end, bottom - 0.5))
    yield Polygon(head, colour, opacity=opacity)


def draw_bus(frame: GroupFrame, scale: TimeScale, dimmed: frozenset[Kind]) -> Iterator[Primitive]:
    """The elbows of all actions that the script runs, pale those of pale kinds."""
    script = frame.group.lane(Lane.SCRIPT)
    if script is None:
        return
    first, end = scale.visible_slots().start, scale.visible_slots().stop
    passing = None
    for column in script.columns:
        item = frame.group.items[script.item_at[column]]
        if item.column < first and column >= end:
            passing = item  # both of its ends are out of view: one line does for all of these
        else:
            way = elbow(frame, item, scale, Token.ELBOW, 1.0)
            yield from faded(way, DIMMED) if is_dimmed(item.action, dimmed) else way
    if passing is not None:
        yield from elbow(frame, passing, scale, Token.ELBOW, 1.0)


def _queue_bottom(frame: GroupFrame) -> float:
    return next(lane.rect.bottom for lane in frame.lanes if lane.model.lane is Lane.CUSTOM)
