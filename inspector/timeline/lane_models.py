"""The lanes of a group, from its items: what stands in which column, which of it is marked, and how long its names are."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.sequence.model import Side
from inspector.timeline.groups import MARKS_WORST_FIRST, Lane, LaneModel

if TYPE_CHECKING:
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import ActionKey, SequenceTable
    from inspector.timeline.groups import ActionName, Item


def lanes_of(
    table: SequenceTable, items: tuple[Item, ...], slot_count: int, window: PropertyWindow | None
) -> tuple[LaneModel, ...]:
    """The lanes of a table, from top to bottom."""
    endings = _endings(window)
    if table.side is Side.CLIENT:
        return (lane_of(Lane.CLIENT, items, slot_count, endings),)
    lanes = [lane_of(lane, items, slot_count, endings) for lane in (Lane.STANDARD, Lane.CUSTOM)]
    if any(item.script_column is not None for item in items):
        lanes.append(lane_of(Lane.SCRIPT, items, slot_count))
    return tuple(lanes)


def lane_of(
    lane: Lane,
    items: tuple[Item, ...],
    slot_count: int,
    endings: frozenset[ActionKey] = frozenset(),
    *,
    everything: bool = False,
) -> LaneModel:
    """One lane; with `everything` as if all rows stood on it. The rows in `endings` end the window."""
    item_at = [-1] * slot_count
    columns: list[int] = []
    marked: dict[Mark, list[int]] = {}
    names: set[ActionName] = set()
    vital: set[ActionName] = set()
    has_undecided = False
    for index, item in enumerate(items):
        if lane is Lane.SCRIPT:
            if item.script_column is None:
                continue
            first, span = item.script_column, 1
        elif everything or item.lane is lane:
            first, span = item.column, item.span
            if item.mark is not None:
                marked.setdefault(item.mark, []).append(first)
            if item.mark not in (None, Mark.INFO) or item.key in endings:
                vital.add(item.name)
        else:
            continue
        item_at[first : first + span] = [index] * span
        columns.append(first)
        names.add(item.name)
        has_undecided = has_undecided or item.is_undecided
    columns.sort()
    return LaneModel(
        lane=lane,
        item_at=tuple(item_at),
        columns=tuple(columns),
        marked={mark: tuple(marked[mark]) for mark in MARKS_WORST_FIRST if mark in marked},
        filled_before=(0, *accumulate(int(index >= 0) for index in item_at)),
        marked_before={mark: _counts_before(marked[mark], slot_count) for mark in MARKS_WORST_FIRST if mark in marked},
        longest_names=tuple(sorted({name.shown for name in names}, key=lambda name: (-len(name), name))[:5]),
        vital_names=tuple(sorted(vital, key=lambda name: (-len(name.shown), name.shown, name.from_module))[:5]),
        has_modules=any(name.from_module for name in names),
        has_undecided=has_undecided,
    )


def _endings(window: PropertyWindow | None) -> frozenset[ActionKey]:
    """The rows at which the property loses its value, or may lose it."""
    ends = () if window is None else (window.closes_at, *(stretch.closes.action for stretch in window.stretches))
    return frozenset(action.key for action in ends if action is not None)


def _counts_before(columns: list[int], slot_count: int) -> tuple[int, ...]:
    flags = [0] * slot_count
    for column in columns:
        flags[column] = 1
    return (0, *accumulate(flags))
