"""The ruler of a group: Sequence numbers over their slots, and brackets over actions that share a number."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.timeline.display_list import Align, Box, Line, Rect, Text, TextRole, Token
from inspector.timeline.groups import Area, ColumnSpan
from inspector.timeline.measuring import first_fitting
from inspector.timeline.vertical import LEVEL_NUMBER_PITCH, Detail, detail_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group, Item, Tie
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.scale import TimeScale

TIE_WORDS = N_("same number: order undefined")
_SHORT_TIE_WORDS = N_("order undefined")
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
    ties = _visible_ties(group, scale)
    if detail in (Detail.BARS, Detail.COLUMNS):
        yield from _sparse_numbers(group, axis, scale, measurer)
        for tie in ties if detail is Detail.BARS else ():
            yield from _bracket(tie, axis, scale)
        return
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


def _sparse_numbers(group: Group, axis: Rect, scale: TimeScale, measurer: TextMeasurer) -> Iterator[Primitive]:
    """The numbers of the rows that clear or set the property, of the first, the last and the runners, then what has room."""
    taken: list[float] = []
    for columns in _wished(group, scale):
        index = group.item_at[columns.first]
        x = scale.x_of((columns.first + columns.end) / 2)
        place = bisect_right(taken, x)
        near = taken[max(place - 1, 0) : place + 1]
        if not scale.left <= x <= scale.right or any(abs(other - x) < _SPARSE_APART for other in near):
            continue
        insort(taken, x)
        text = str(group.items[index].action.sequence)
        y = axis.bottom - _BRACKET - 8
        width = measurer.width(text, TextRole.NUMBER)
        # at an edge the number moves inwards, so that it is whole; its tick stays
        middle = min(max(x, scale.left + width / 2), scale.right - width / 2)
        if columns == group.closing:
            # the edge of the window runs through it
            yield Box(Rect(middle - width / 2 - 3, y - 7, width + 6, 14), Token.SURFACE, radius=2)
        yield Line(((x, axis.bottom - _TICK), (x, axis.bottom)), Token.AXIS)
        yield Text(text, middle, y, TextRole.NUMBER, Token.TEXT_MUTED, Align.MIDDLE)


def _wished(group: Group, scale: TimeScale) -> Iterator[ColumnSpan]:
    if group.closing is not None:
        yield group.closing
    anchors = [group.items[index].column for index in group.runners]
    slots = scale.visible_slots()
    if group.track is not None:
        anchors += [change.columns.first for change in group.track.changes if change.columns.first in slots]
    first = bisect_left(group.items, slots.start, key=lambda item: item.column)
    end = bisect_left(group.items, min(slots.stop, group.run_end), key=lambda item: item.column)
    run_count = bisect_left(group.items, group.run_end, key=lambda item: item.column)
    if run_count:
        anchors = [group.items[0].column, group.items[run_count - 1].column, *anchors]
    stride = max(int(_SPARSE_APART / scale.pitch / 4), 1)
    for column in (*anchors, *(item.column for item in group.items[first:end:stride])):
        index = bisect_right(group.ties, column, key=lambda tie: tie.columns.first) - 1
        if index >= 0 and column < group.ties[index].columns.end:
            yield group.ties[index].columns
        else:
            item = group.items[group.item_at[column]]
            yield ColumnSpan(item.column, item.column + item.span)


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
    texts = (f"{number}  {tr(TIE_WORDS)}", f"{number}  {tr(_SHORT_TIE_WORDS)}", number)
    text = first_fitting(texts, right - left - 4, TextRole.NUMBER, measurer)
    x = (left + right) / 2
    if text:
        yield Text(text, x, axis.bottom - _BRACKET - 8, TextRole.NUMBER, Token.TEXT, Align.MIDDLE)
    else:
        yield Text(number, x, axis.bottom - _BRACKET - 3, TextRole.NUMBER, Token.TEXT, Align.START, upwards=True)
