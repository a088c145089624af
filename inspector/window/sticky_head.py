"""The head of a sequence table, which stays in view while a person scrolls down within the table: title, tracks and axis."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.window.painted_ground import Place

if TYPE_CHECKING:
    from inspector.timeline.pointing import TimelineLayout
    from inspector.timeline.vertical import GroupFrame

_MOST = 0.45
"""Of the height there is; a head that needs more would leave too little of what it belongs to."""


class Head(Struct, frozen=True):
    """Where the head of the table at the upper edge of a viewport is painted, and its height in pixels of the viewport."""

    place: Place
    height: int


def head_at(layout: TimelineLayout, place: Place, room: int) -> Head | None:
    """The head that covers the upper edge of a viewport `room` pixels high; None where that is not inside a table.

    The table's own end pushes it out.
    """
    for frame in layout.frames:
        top, bottom = frame.panel.y * place.growth, frame.panel.bottom * place.growth
        if top < place.top < bottom:
            height = head_height(frame, place.growth, room)
            pushed = max(height - int(bottom - place.top), 0)
            return Head(Place(round(top) + pushed, place.growth), height - pushed) if height > pushed else None
    return None


def head_height(frame: GroupFrame, growth: float, room: int) -> int:
    """How much of a viewport the head of a table covers while it is scrolled; nothing where it is too high for that."""
    height = ceil((frame.axis.bottom - frame.panel.y) * growth)
    return height if frame.lanes and height <= room * _MOST else 0
