"""Marks above the actions. Where they would overlap they become one with a count; the worst is the one that is seen."""

from __future__ import annotations

from bisect import bisect_left
from heapq import merge
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.timeline.display_list import Rect, Text, TextRole, Token
from inspector.timeline.glyphs import mark_glyph
from inspector.timeline.groups import columns_between
from inspector.timeline.vertical import MARK_SIZE, RIGHT_MARGIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.model import Mark
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import LaneFrame

_COUNT_GAP = 2.0
_APART = 1.0


class PlacedMark(Struct, frozen=True):
    """A mark where it is drawn, and the columns of the actions that it stands for.

    `worst_column` is the first column that carries the mark itself.
    """

    mark: Mark
    rect: Rect
    columns: tuple[int, ...]
    worst_column: int


def place_marks(
    frame: LaneFrame, scale: TimeScale, hidden: frozenset[Mark], measurer: TextMeasurer
) -> tuple[PlacedMark, ...]:
    """The marks of a lane that are in view, from left to right. Every marked action in view is in one of them."""
    if frame.marks is None:
        return ()
    first, end = scale.visible_slots().start, scale.visible_slots().stop
    by_mark = {
        mark: columns_between(columns, first, end) for mark, columns in frame.model.marked.items() if mark not in hidden
    }
    marked = tuple(merge(*by_mark.values()))
    size = min(MARK_SIZE, max(scale.pitch - 1.5 * _APART, 10.0))
    placed: list[PlacedMark] = []
    index = 0
    while index < len(marked):
        x = max(_centre(scale, frame, marked[index]), scale.left + size / 2)
        until = bisect_left(marked, scale.slot_at(x + size + _APART - scale.pitch / 2), index + 1)
        width = size
        if until > index + 1:
            # a cluster needs room for its count and takes in whatever stands below that
            width += _COUNT_GAP + measurer.width(str(len(marked) - index), TextRole.NUMBER)
            until = bisect_left(
                marked, scale.slot_at(x - size / 2 + width + size / 2 + _APART - scale.pitch / 2), until
            )
        columns = marked[index:until]
        mark, worst = _worst(by_mark, columns)
        left = round(min(x - size / 2, scale.right + RIGHT_MARGIN - width))
        placed.append(PlacedMark(mark, Rect(left, frame.marks.centre_y - size / 2, width, size), columns, worst))
        index = until
    return tuple(placed)


def _centre(scale: TimeScale, frame: LaneFrame, column: int) -> float:
    span = 1
    index = frame.model.item_at[column]
    while column + span < len(frame.model.item_at) and frame.model.item_at[column + span] == index:
        span += 1
    return scale.x_of(column + span / 2)


def _worst(by_mark: dict[Mark, tuple[int, ...]], columns: tuple[int, ...]) -> tuple[Mark, int]:
    for mark, marked in by_mark.items():
        inside = columns_between(marked, columns[0], columns[-1] + 1)
        if inside:
            return mark, inside[0]
    raise AssertionError  # a cluster is made of marks


def draw_marks(placed: tuple[PlacedMark, ...]) -> Iterator[Primitive]:
    """The signs, with a count where one stands for several actions."""
    for item in placed:
        size = item.rect.height
        yield from mark_glyph(item.mark, item.rect.x + size / 2, item.rect.centre_y, size)
        if len(item.columns) > 1:
            x = item.rect.x + size + _COUNT_GAP
            yield Text(str(len(item.columns)), x, item.rect.centre_y, TextRole.NUMBER, Token.TEXT)
