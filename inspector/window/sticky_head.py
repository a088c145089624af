"""The head of a sequence table, which stays in view while a person scrolls down within the table.

Its title and, in the timeline, its tracks and its axis, or in the ladder the heads of its columns.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.window.painted_ground import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.timeline.display_list import Rect

_MOST = 0.45
"""Of the height there is; a head that needs more would leave too little of what it belongs to."""


class Head(Struct, frozen=True):
    """Where the head of the table at the upper edge of a viewport is painted, and its height in pixels of the viewport."""

    place: Place
    height: int


def head_at(tables: Iterable[tuple[Rect, float]], place: Place, room: int) -> Head | None:
    """The head that covers the upper edge of a viewport `room` pixels high; None where that is not inside a table.

    Of each table `tables` has where it lies and how high its head is, as it is laid out. The table's own end pushes it out.
    """
    for rect, head in tables:
        top, bottom = rect.y * place.growth, rect.bottom * place.growth
        if top < place.top < bottom:
            height = covered_by(head, place.growth, room)
            pushed = max(height - int(bottom - place.top), 0)
            return Head(Place(round(top) + pushed, place.growth), height - pushed) if height > pushed else None
    return None


def covered_by(head: float, growth: float, room: int) -> int:
    """How much of a viewport a head of that height covers while its table is scrolled; nothing where it is too high for that."""
    height = ceil(head * growth)
    return height if height <= room * _MOST else 0
