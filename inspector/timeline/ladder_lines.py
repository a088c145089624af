"""What stands under each other in a ladder: actions, steps of the script, and remarks where something begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.timeline.band import useful_words
from inspector.timeline.display_list import Token
from inspector.timeline.groups import Area, Item
from inspector.timeline.ladder_life import NOWHERE
from inspector.timeline.words import area_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.groups import Group
    from inspector.timeline.ladder_life import Life, Standing


class Step(Struct, frozen=True):
    """An in-script action where the script runs it, and where that is in the life of the property."""

    item: Item
    standing: Standing


class Remark(Struct, frozen=True, kw_only=True):
    """What is said of the rows after it; `is_heading` where it does not stand without them."""

    text: str
    colour: Token
    standing: Standing
    is_useful: bool = False
    is_heading: bool = False


def lines_of(group: Group, life: Life) -> Iterator[Item | Step | Remark]:
    """The lines of a table: its rows are the items themselves, as there may be tens of thousands."""
    steps = {item.script_column: item for item in group.items if item.script_column is not None}
    running = [(index, item) for index, item in enumerate(group.items) if item.area is Area.RUN]
    runners = frozenset(group.runners)
    ends = [item.column + item.span for _, item in running]
    starts = [item.column for _, item in running]
    # with empty slots between the rows, a part begins in any of those up to the next row
    yield from _beginning(group, life, 0, starts[0] if starts else 0)
    for (index, item), end, following in zip(running, ends, (*starts[1:], *ends[-1:]), strict=True):
        yield item
        if index in runners:
            standing = life.at(item.column)
            yield from (Step(steps[column], standing) for column in range(item.column, end) if column in steps)
        yield from _beginning(group, life, end, following)
    for area in group.areas:
        yield Remark(text=area_words(area.area), colour=Token.TEXT_MUTED, standing=NOWHERE, is_heading=True)
        if area.area is Area.QUEUED:
            columns = range(area.columns.first, area.columns.end)
            yield from (Step(steps[column], NOWHERE) for column in columns if column in steps)
        else:
            yield from (item for item in group.items if item.area is area.area)


def _beginning(group: Group, life: Life, first: int, last: int) -> Iterator[Remark]:
    """What changes from a column up to another one."""
    useful = group.useful
    if useful is not None and first <= useful.columns.first <= last:
        standing = life.at(useful.columns.first)
        yield Remark(text=useful_words(useful), colour=Token.BAND_TEXT, standing=standing, is_useful=True)
    for standing, text, colour in life.beginning_between(first, last):
        yield Remark(text=text, colour=colour, standing=standing)
