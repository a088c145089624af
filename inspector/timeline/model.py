"""What of an Inspection the timeline draws, arranged once: groups, lanes, the column of every action. No pixels yet."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.sequence.model import SEQUENCE_TABLES, ActionKey, ActionKind, SequenceTable, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.inspection import InspectedAction, InspectedUnscheduled, Inspection
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import SequencedAction, SequencePlan

_MODULE_SUFFIX = re.compile(r"\.[0-9A-Fa-f]{8}(?:_[0-9A-Fa-f]{4}){3}_[0-9A-Fa-f]{12}$")

MARKS_WORST_FIRST = (Mark.ERROR, Mark.WARNING, Mark.NOTE, Mark.INFO, Mark.GOOD)
"""The order in which marks win where there is room for one only."""


class Lane(StrEnum):
    """The lanes of a group, in the order in which they lie under each other."""

    CLIENT = "client"
    STANDARD = "standard"
    CUSTOM = "custom"
    SCRIPT = "script"


class Area(StrEnum):
    """The parts of an axis: the rows that run in order, then what does not belong to that order."""

    RUN = "run"
    QUEUED = "never run"
    EXIT = "on exit"
    IDLE = "does not run"


@dataclass(frozen=True, slots=True)
class ActionName:
    """A name as it is drawn: without the suffix that a merge module adds to it.

    Source of the suffix: https://learn.microsoft.com/windows/win32/msi/naming-primary-keys-in-merge-module-databases
    """

    shown: str
    from_module: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row of a sequence table in its group.

    Attributes:
        inspected: the row and what was found out about it.
        name: as it is drawn.
        lane: where it stands; an in-script action stands in the script lane too.
        area: the part of the axis.
        column: its first column.
        span: how many columns it takes; more than one for an action that runs a script of several steps.
        script_column: the column of the script lane, None for an action that is not in the script.
    """

    inspected: InspectedAction
    name: ActionName
    lane: Lane
    area: Area
    column: int
    span: int
    script_column: int | None

    @property
    def action(self) -> SequencedAction:
        """The row."""
        return self.inspected.action

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return self.inspected.key

    @property
    def mark(self) -> Mark | None:
        """The sign it carries."""
        return self.inspected.mark


@dataclass(frozen=True, slots=True)
class ColumnSpan:
    """Columns from `first` up to, and not with, `end`."""

    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Tie:
    """Actions with the same Sequence number, whose order Windows Installer leaves undefined."""

    columns: ColumnSpan
    sequence: int


@dataclass(frozen=True, slots=True)
class AreaSpan:
    """An area after the running rows; the column before it is left empty and carries its name."""

    area: Area
    columns: ColumnSpan


@dataclass(frozen=True, slots=True)
class LaneModel:
    """What one lane holds, ready for every level of detail.

    Attributes:
        lane: which lane it is.
        item_at: for every column the index into the group's items, or -1.
        columns: the first columns of its items, rising.
        marked: for every mark the columns that carry it, rising.
        filled_before, marked_before: for every column how many columns before it hold something, or carry that mark.
        longest_names: a few of the longest names, for the lane's height.
        has_modules: whether a name in it came from a merge module.
    """

    lane: Lane
    item_at: tuple[int, ...]
    columns: tuple[int, ...]
    marked: Mapping[Mark, tuple[int, ...]]
    filled_before: tuple[int, ...]
    marked_before: Mapping[Mark, tuple[int, ...]]
    longest_names: tuple[str, ...]
    has_modules: bool

    @property
    def has_marks(self) -> bool:
        """Whether any of its actions carries a mark."""
        return bool(self.marked)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One sequence table on its own axis.

    Attributes:
        table: the sequence table.
        window: when the property has a value in it; None where that was not asked.
        items: its rows by column.
        item_at: for every column the index into `items` of the row that stands there, or -1.
        slot_count: how many columns there are, gaps and areas included.
        run_end: the column after the last row that runs.
        lanes: from top to bottom.
        ties: rows that share a number.
        closing: the columns of the row that clears the property and of the rows tied with it; None where nothing does.
        areas: what stands behind the rows that run.
        runners: indexes of the items that run a script.
        custom_count: how many rows name custom actions.
    """

    table: SequenceTable
    window: PropertyWindow | None
    items: tuple[Item, ...]
    item_at: tuple[int, ...]
    slot_count: int
    run_end: int
    lanes: tuple[LaneModel, ...]
    ties: tuple[Tie, ...]
    closing: ColumnSpan | None
    areas: tuple[AreaSpan, ...]
    runners: tuple[int, ...]
    custom_count: int

    def lane(self, lane: Lane) -> LaneModel | None:
        """That lane, or None when the group has no such lane."""
        for model in self.lanes:
            if model.lane is lane:
                return model
        return None


@dataclass(frozen=True, slots=True)
class UnscheduledItem:
    """A custom action that no sequence table names."""

    inspected: InspectedUnscheduled
    name: ActionName

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return self.inspected.key

    @property
    def called_from(self) -> str:
        """Who calls it, in words."""
        callers = self.inspected.action.callers
        if not callers:
            return "never called"
        first = f"from dialog {callers[0].dialog}, {callers[0].control}"
        return first if len(callers) == 1 else f"{first} and {len(callers) - 1} more"


@dataclass(frozen=True, slots=True)
class TimelineModel:
    """An Inspection arranged for drawing. Build it once for each Inspection; it is what `lay_out_timeline` takes."""

    inspection: Inspection
    groups: tuple[Group, ...]
    unscheduled: tuple[UnscheduledItem, ...]
    slot_count: int
    places: Mapping[ActionKey, tuple[int, int]]

    def item(self, key: ActionKey) -> Item | None:
        """The scheduled row of that identity, or None."""
        place = self.places.get(key)
        return None if place is None else self.groups[place[0]].items[place[1]]


def shown_name(action: str) -> ActionName:
    """An action's name without a merge module's suffix."""
    shown = _MODULE_SUFFIX.sub("", action)
    return ActionName(shown or action, from_module=shown != action)


def build_timeline_model(inspection: Inspection) -> TimelineModel:
    """Arrange an Inspection once for all drawings of it."""
    rows: dict[str, list[InspectedAction]] = {}
    for inspected in inspection.actions:
        rows.setdefault(inspected.action.table, []).append(inspected)
    groups = tuple(
        _group(inspection, table, rows[table.name])
        for table in SEQUENCE_TABLES
        if table.name in rows and (table.top_level_action == "INSTALL" or _holds_own_action(rows[table.name]))
    )
    unscheduled = [
        UnscheduledItem(item, shown_name(item.action.custom_action.action)) for item in inspection.unscheduled
    ]
    unscheduled.sort(key=lambda item: _badness(item.inspected.mark))
    return TimelineModel(
        inspection=inspection,
        groups=groups,
        unscheduled=tuple(unscheduled),
        slot_count=max((group.slot_count for group in groups), default=1),
        places={
            item.key: (group_index, item_index)
            for group_index, group in enumerate(groups)
            for item_index, item in enumerate(group.items)
        },
    )


def _badness(mark: Mark | None) -> int:
    return len(MARKS_WORST_FIRST) if mark is None else MARKS_WORST_FIRST.index(mark)


def _holds_own_action(rows: Iterable[InspectedAction]) -> bool:
    return any(row.action.kind in (ActionKind.CUSTOM, ActionKind.UNKNOWN) for row in rows)


def _lane_of(action: SequencedAction, table: SequenceTable) -> Lane:
    if table.side is Side.CLIENT:
        return Lane.CLIENT
    # a name that exists nowhere was meant to be the package's own
    return Lane.CUSTOM if action.kind in (ActionKind.CUSTOM, ActionKind.UNKNOWN) else Lane.STANDARD


def _group(inspection: Inspection, table: SequenceTable, rows: list[InspectedAction]) -> Group:
    placed = _Columns(table, inspection.plan(table.name))
    for row in rows:
        if row.action.order is not None:
            placed.add_running(row)
    run_end = placed.next_column
    placed.add_never_run()
    exits = [row for row in rows if row.action.order is None and (row.action.sequence or 0) < 0]
    idle = [row for row in rows if row.action.order is None and (row.action.sequence or 0) >= 0]
    placed.add_area(Area.EXIT, sorted(exits, key=lambda row: -(row.action.sequence or 0)))
    placed.add_area(Area.IDLE, idle)
    items = placed.items()
    window = inspection.window(table.name)
    ties = _ties(items)
    return Group(
        table=table,
        window=window,
        items=items,
        item_at=_item_at(items, placed.next_column),
        slot_count=placed.next_column,
        run_end=run_end,
        lanes=_lanes(table, items, placed.next_column),
        ties=ties,
        closing=_closing(window, items, ties),
        areas=tuple(placed.areas),
        runners=tuple(index for index, item in enumerate(items) if item.action.order in placed.steps_of_runner),
        custom_count=sum(item.action.kind is ActionKind.CUSTOM for item in items),
    )


class _Columns:
    """Gives columns to the rows of one table, one after the other."""

    def __init__(self, table: SequenceTable, plan: SequencePlan | None) -> None:
        self.table = table
        self.next_column = 0
        self.areas: list[AreaSpan] = []
        self.steps_of_runner: dict[int | None, list[int | None]] = {}
        for step in plan.script if plan is not None else ():
            runner = None if step.runner is None else step.runner.order
            self.steps_of_runner.setdefault(runner, []).append(step.action.order)
        self._never_run = self.steps_of_runner.pop(None, [])
        self._placed: list[tuple[InspectedAction, Area, int, int]] = []
        self._script_columns: dict[int | None, int] = {}

    def add_running(self, row: InspectedAction) -> None:
        steps = self.steps_of_runner.get(row.action.order, [])
        span = max(len(steps), 1)
        self._placed.append((row, Area.RUN, self.next_column, span))
        self._script_columns.update({order: self.next_column + index for index, order in enumerate(steps)})
        self.next_column += span

    def add_never_run(self) -> None:
        self._open_area(Area.QUEUED)
        self._script_columns.update({order: self.next_column + index for index, order in enumerate(self._never_run)})
        self._close_area(len(self._never_run))

    def add_area(self, area: Area, rows: list[InspectedAction]) -> None:
        self._open_area(area)
        self._placed.extend((row, area, self.next_column + index, 1) for index, row in enumerate(rows))
        self._close_area(len(rows))

    def _open_area(self, area: Area) -> None:
        self.areas.append(AreaSpan(area, ColumnSpan(self.next_column + 1, self.next_column + 1)))
        self.next_column += 1

    def _close_area(self, count: int) -> None:
        area = self.areas.pop()
        if count == 0:
            self.next_column -= 1
            return
        self.next_column += count
        self.areas.append(AreaSpan(area.area, ColumnSpan(area.columns.first, self.next_column)))

    def items(self) -> tuple[Item, ...]:
        return tuple(
            Item(
                inspected=row,
                name=shown_name(row.action.action),
                lane=_lane_of(row.action, self.table),
                area=area,
                column=column,
                span=span,
                script_column=self._script_columns.get(row.action.order) if row.action.order is not None else None,
            )
            for row, area, column, span in self._placed
        )


def _ties(items: tuple[Item, ...]) -> tuple[Tie, ...]:
    ties: list[Tie] = []
    running = [item for item in items if item.area is Area.RUN]
    start = 0
    for index in range(1, len(running) + 1):
        if index < len(running) and running[index].action.sequence == running[start].action.sequence:
            continue
        sequence = running[start].action.sequence
        if index - start > 1 and sequence is not None:
            last = running[index - 1]
            ties.append(Tie(ColumnSpan(running[start].column, last.column + last.span), sequence))
        start = index
    return tuple(ties)


def _closing(window: PropertyWindow | None, items: tuple[Item, ...], ties: tuple[Tie, ...]) -> ColumnSpan | None:
    if window is None or window.closes_at is None:
        return None
    for item in items:
        if item.key == window.closes_at.key:
            for tie in ties:
                if tie.columns.first <= item.column < tie.columns.end:
                    return tie.columns
            return ColumnSpan(item.column, item.column + item.span)
    return None


def _item_at(items: tuple[Item, ...], slot_count: int) -> tuple[int, ...]:
    item_at = [-1] * slot_count
    for index, item in enumerate(items):
        item_at[item.column : item.column + item.span] = [index] * item.span
    return tuple(item_at)


def _lanes(table: SequenceTable, items: tuple[Item, ...], slot_count: int) -> tuple[LaneModel, ...]:
    if table.side is Side.CLIENT:
        return (_lane(Lane.CLIENT, items, slot_count),)
    lanes = [_lane(Lane.STANDARD, items, slot_count), _lane(Lane.CUSTOM, items, slot_count)]
    if any(item.script_column is not None for item in items):
        lanes.append(_lane(Lane.SCRIPT, items, slot_count))
    return tuple(lanes)


def _lane(lane: Lane, items: tuple[Item, ...], slot_count: int) -> LaneModel:
    item_at = [-1] * slot_count
    columns: list[int] = []
    marked: dict[Mark, list[int]] = {}
    names: set[ActionName] = set()
    for index, item in enumerate(items):
        if lane is Lane.SCRIPT:
            if item.script_column is None:
                continue
            first, span = item.script_column, 1
        elif item.lane is lane:
            first, span = item.column, item.span
            if item.mark is not None:
                marked.setdefault(item.mark, []).append(first)
        else:
            continue
        item_at[first : first + span] = [index] * span
        columns.append(first)
        names.add(item.name)
    columns.sort()
    return LaneModel(
        lane=lane,
        item_at=tuple(item_at),
        columns=tuple(columns),
        marked={mark: tuple(marked[mark]) for mark in MARKS_WORST_FIRST if mark in marked},
        filled_before=(0, *accumulate(int(index >= 0) for index in item_at)),
        marked_before={mark: _counts_before(marked[mark], slot_count) for mark in MARKS_WORST_FIRST if mark in marked},
        longest_names=tuple(sorted({name.shown for name in names}, key=lambda name: (-len(name), name))[:5]),
        has_modules=any(name.from_module for name in names),
    )


def _counts_before(columns: list[int], slot_count: int) -> tuple[int, ...]:
    flags = [0] * slot_count
    for column in columns:
        flags[column] = 1
    return (0, *accumulate(flags))


def columns_between(columns: tuple[int, ...], first: float, end: float) -> tuple[int, ...]:
    """Those of the rising columns that lie from `first` up to, and not with, `end`."""
    return columns[bisect_left(columns, first) : bisect_left(columns, end)]
