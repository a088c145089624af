"""The ruler of a group: Sequence numbers over their slots, and brackets over actions that share a number."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from typing import TYPE_CHECKING

from inspector.timeline.display_list import Align, Line, Text, TextRole, Token
from inspector.timeline.groups import Area
from inspector.timeline.measuring import first_fitting
from inspector.timeline.vertical import LEVEL_NUMBER_PITCH, Detail, detail_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive, Rect
    from inspector.timeline.groups import Group, Item, Tie
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.scale import TimeScale

TIE_WORDS = "same number: order undefined"
_SPARSE_APART = 44.0
_BRACKET = 6.0
_TICK = 3.0


def draw_axis(group: Group, axis: Rect, scale: TimeScale, measurer: TextMeasurer) -> Iterator[Primitive]:
    """The numbers that have room, a baseline with a tick for each of them, and the brackets."""
    if not group.items:
        return
    detail = detail_at(scale.pitch)
    run_right = min(scale.x_of(group.run_end), scale.right)
    base = axis.bottom - 0.5
    yield Line(((max(scale.x_of(0), scale.left), base), (run_right, base)), Token.AXIS)
    if detail in (Detail.BARS, Detail.COLUMNS):
        for item in _sparse(group, scale):
            yield from _number(item, axis, scale, turned=False)
        if detail is Detail.COLUMNS:
            return
        for tie in _visible_ties(group, scale):
            yield from _bracket(tie, axis, scale)
        return
    ties = _visible_ties(group, scale)
    for tie in ties:
        yield from _tie(tie, axis, scale, measurer)
    tied = {column for tie in ties for column in range(tie.columns.first, tie.columns.end)}
    turned = scale.pitch < LEVEL_NUMBER_PITCH
    slots = scale.visible_slots()
    for column in slots:
        index = group.item_at[column] if column < group.slot_count else -1
        if index < 0 or group.items[index].column != column or column in tied:
            continue
        item = group.items[index]
        yield from _number(item, axis, scale, turned=turned and item.span * scale.pitch < LEVEL_NUMBER_PITCH)


def _visible_ties(group: Group, scale: TimeScale) -> tuple[Tie, ...]:
    slots = scale.visible_slots()
    first = bisect_right(group.ties, slots.start, key=lambda tie: tie.columns.end)
    end = bisect_left(group.ties, slots.stop, key=lambda tie: tie.columns.first)
    return group.ties[first:end]


def _sparse(group: Group, scale: TimeScale) -> Iterator[Item]:
    """The closing action, the first, the last and the runners, then whatever else has room."""
    slots = scale.visible_slots()
    running = [group.item_at[0], group.item_at[group.run_end - 1]] if group.run_end else []
    wishes = [group.items[index].column for index in (*running, *group.runners)]
    if group.closing is not None:
        wishes.insert(0, group.closing.first)
    first, end = max(slots.start, 0), min(slots.stop, group.run_end)
    stride = max(int(_SPARSE_APART / scale.pitch), 1)
    wishes += range(first, end, max(stride // 4, 1)) if stride > 1 else range(first, end)
    taken: list[float] = []
    for column in wishes:
        if not first <= column < end or group.item_at[column] < 0:
            continue
        item = group.items[group.item_at[column]]
        x = scale.x_of(item.column + item.span / 2)
        place = bisect_right(taken, x)
        near = (place > 0 and x - taken[place - 1] < _SPARSE_APART) or (
            place < len(taken) and taken[place] - x < _SPARSE_APART
        )
        if not near and scale.left <= x <= scale.right:
            insort(taken, x)
            yield item


def _number(item: Item, axis: Rect, scale: TimeScale, *, turned: bool) -> Iterator[Primitive]:
    x = round(scale.x_of(item.column + item.span / 2)) + 0.5
    sequence = item.action.sequence
    text = "null" if sequence is None else str(sequence)
    if item.area is Area.RUN:
        yield Line(((x, axis.bottom - _TICK), (x, axis.bottom)), Token.AXIS)
    y = axis.bottom - _TICK - 3 if turned else axis.bottom - _TICK - 8
    align = Align.START if turned else Align.MIDDLE
    yield Text(text, x, y, TextRole.NUMBER, Token.TEXT_MUTED, align, turned)


def _bracket(tie: Tie, axis: Rect, scale: TimeScale) -> Iterator[Primitive]:
    left, right = scale.x_of(tie.columns.first) + 2, scale.x_of(tie.columns.end) - 2
    top, bottom = axis.bottom - _BRACKET, axis.bottom + 2
    yield Line(((left, bottom), (left, top), (right, top), (right, bottom)), Token.TEXT, 1.5)


def _tie(tie: Tie, axis: Rect, scale: TimeScale, measurer: TextMeasurer) -> Iterator[Primitive]:
    yield from _bracket(tie, axis, scale)
    left, right = scale.x_of(tie.columns.first), scale.x_of(tie.columns.end)
    number = str(tie.sequence)
    text = first_fitting((f"{number}  {TIE_WORDS}", number), right - left - 4, TextRole.NUMBER, measurer)
    x = (left + right) / 2
    if text:
        yield Text(text, x, axis.bottom - _BRACKET - 8, TextRole.NUMBER, Token.TEXT, Align.MIDDLE)
    else:
        yield Text(number, x, axis.bottom - _BRACKET - 3, TextRole.NUMBER, Token.TEXT, Align.START, upwards=True)
