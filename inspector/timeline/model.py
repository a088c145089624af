"""What of an Inspection the timeline draws, arranged once: every action gets its lane and its column. No pixels yet."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.lifetime.model import WindowState
from inspector.package.model import PackageKind
from inspector.sequence.model import SEQUENCE_TABLES, ActionKey, ActionKind, Runs, SequenceTable, Side
from inspector.timeline.groups import (
    MARKS_WORST_FIRST,
    ActionName,
    Area,
    AreaSpan,
    ColumnSpan,
    Group,
    Item,
    Lane,
    Tie,
    UnscheduledItem,
    UsefulRange,
)
from inspector.timeline.lane_models import lane_of, lanes_of
from inspector.timeline.numbers import place_numbers
from inspector.timeline.tracks import columns_of, place_track

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.findings.model import Mark
    from inspector.inspection import InspectedAction, Inspection
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import SequencedAction, SequencePlan, UnscheduledAction
    from inspector.timeline.numbers import NumberScale
    from inspector.timeline.tracks import Track

_MODULE_SUFFIX = re.compile(r"\.[0-9A-Fa-f]{8}(?:_[0-9A-Fa-f]{4}){3}_[0-9A-Fa-f]{12}$")


class Spacing(StrEnum):
    """How far actions stand apart: a slot each, or with empty slots for the Sequence numbers that are free between them."""

    ORDER = "order"
    NUMBER = "number"


class TimelineModel(Struct, frozen=True):
    """An Inspection arranged for drawing. Build it once for each Inspection; it is what `lay_out_timeline` takes.

    `numbers` tells at which column which Sequence number stands, the same in all groups; None where actions are spaced by
    their order.
    """

    inspection: Inspection
    groups: tuple[Group, ...]
    unscheduled: tuple[UnscheduledItem, ...]
    slot_count: int
    places: Mapping[ActionKey, tuple[int, int]]
    numbers: NumberScale | None = None

    def item(self, key: ActionKey) -> Item | None:
        """The scheduled row of that identity, or None."""
        place = self.places.get(key)
        return None if place is None else self.groups[place[0]].items[place[1]]

    def end_action(self, selected: ActionKey | None, end: int) -> ActionKey | None:
        """The first (0) or the last (-1) action of the table of the selected one, or of the first table."""
        place = None if selected is None else self.places.get(selected)
        if selected is not None and place is None and self.unscheduled:
            return self.unscheduled[end].key
        items = self.groups[place[0] if place is not None else 0].items if self.groups else ()
        return items[end].key if items else None

    def running(self, table: str) -> tuple[Item, ...]:
        """The rows of a table that have a turn, in their order; none for a table that is not drawn."""
        items = next((group.items for group in self.groups if group.table.name == table), ())
        return tuple(item for item in items if item.area is Area.RUN)


def shown_name(action: str) -> ActionName:
    """An action's name without a merge module's suffix."""
    shown = _MODULE_SUFFIX.sub("", action)
    return ActionName(shown or action, from_module=shown != action)


def build_timeline_model(inspection: Inspection, spacing: Spacing = Spacing.ORDER) -> TimelineModel:
    """Arrange an Inspection once for all drawings of it."""
    rows: dict[str, list[InspectedAction]] = {}
    for inspected in inspection.actions:
        rows.setdefault(inspected.action.table, []).append(inspected)
    tables = _drawn(rows)
    numbers = None
    if spacing is Spacing.NUMBER:
        numbers = place_numbers(_widths(inspection.plan(table.name), rows[table.name]) for table in tables)
    groups = tuple(_group(inspection, table, rows[table.name], numbers) for table in tables)
    unscheduled = [
        UnscheduledItem(item, shown_name(item.action.custom_action.action), _called_from(inspection, item.action))
        for item in inspection.unscheduled
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
        numbers=numbers,
    )


def unplayed_tables(model: TimelineModel) -> frozenset[str]:
    """Tables that the scenario does not play, as long as it plays another: a picture is about what happens."""
    unplayed = frozenset(group.table.name for group in model.groups if not group.played)
    return unplayed if len(unplayed) < len(model.groups) else frozenset()


def _called_from(inspection: Inspection, action: UnscheduledAction) -> str:
    if inspection.kind is PackageKind.MERGE_MODULE:
        return tr("gets its place when merged") if action.places else tr("in no sequence table of the module")
    if not action.callers:
        return tr("no dialog calls it")  # code may: MsiDoAction
    first = action.callers[0]
    if len(action.callers) == 1:
        return tr("from dialog {dialog}, {control}", dialog=first.dialog, control=first.control)
    more = len(action.callers) - 1
    return tr("from dialog {dialog}, {control} and {more} more", dialog=first.dialog, control=first.control, more=more)


def _badness(mark: Mark | None) -> int:
    return len(MARKS_WORST_FIRST) if mark is None else MARKS_WORST_FIRST.index(mark)


def _drawn(rows: Mapping[str, list[InspectedAction]]) -> list[SequenceTable]:
    """Those of installation, those that hold an action of the package and those that are played, before all others."""
    played = {name for name, own in rows.items() if any(_may_run(row.action) for row in own)}
    tables = [
        table
        for table in SEQUENCE_TABLES
        if table.name in rows
        and (table.top_level_action == "INSTALL" or table.name in played or _holds_own_action(rows[table.name]))
    ]
    asked = {table.top_level_action for table in tables if table.name in played}
    return sorted(tables, key=lambda table: table.top_level_action not in asked)


def _may_run(action: SequencedAction) -> bool:
    return action.order is not None and action.runs is not Runs.NO


def _holds_own_action(rows: Iterable[InspectedAction]) -> bool:
    return any(row.action.kind in (ActionKind.CUSTOM, ActionKind.UNKNOWN) for row in rows)


def _lane_of(action: SequencedAction, table: SequenceTable) -> Lane:
    if table.side is Side.CLIENT:
        return Lane.CLIENT
    # a name that exists nowhere was meant to be the package's own
    return Lane.CUSTOM if action.kind in (ActionKind.CUSTOM, ActionKind.UNKNOWN) else Lane.STANDARD


def _group(
    inspection: Inspection, table: SequenceTable, rows: list[InspectedAction], numbers: NumberScale | None
) -> Group:
    placed = _Columns(table, inspection.plan(table.name), numbers)
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
    running = {item.key: item for item in items if item.area is Area.RUN}
    closing = _closing(window, items, ties)
    return Group(
        table=table,
        window=window,
        track=None if window is None else _track(inspection, window, running, ties),
        pinned=tuple(
            place_track(pinned.name, each, running, ties, inspection.uses)
            for pinned in inspection.pinned
            for each in pinned.windows
            if each.table == table.name
        ),
        items=items,
        item_at=_item_at(items, placed.next_column),
        slot_count=placed.next_column,
        run_end=run_end,
        lanes=lanes_of(table, items, placed.next_column, window),
        whole=lane_of(Lane.STANDARD, items, placed.next_column, everything=True),
        ties=ties,
        closing=closing,
        useful=_useful(inspection, window, items, ties, run_end if closing is None else closing.first),
        areas=tuple(placed.areas),
        runners=tuple(index for index, item in enumerate(items) if item.action.order in placed.steps_of_runner),
        custom_count=sum(item.action.kind is ActionKind.CUSTOM for item in items),
        played=any(_may_run(item.action) for item in items),
    )


def _steps_of_runner(plan: SequencePlan | None) -> dict[int | None, list[int | None]]:
    """The order of every step of the script, by the order of the row that runs it; None for what nothing runs."""
    steps: dict[int | None, list[int | None]] = {}
    for step in plan.script if plan is not None else ():
        steps.setdefault(None if step.runner is None else step.runner.order, []).append(step.action.order)
    return steps


def _widths(plan: SequencePlan | None, rows: list[InspectedAction]) -> dict[int, int]:
    """How many columns the rows with each Sequence number take."""
    steps = _steps_of_runner(plan)
    widths: dict[int, int] = {}
    for row in rows:
        if row.action.order is not None and row.action.sequence is not None:
            width = max(len(steps.get(row.action.order, ())), 1)
            widths[row.action.sequence] = widths.get(row.action.sequence, 0) + width
    return widths


class _Columns:
    """Gives columns to the rows of one table, one after the other."""

    def __init__(self, table: SequenceTable, plan: SequencePlan | None, numbers: NumberScale | None) -> None:
        self.table = table
        self._numbers = numbers
        self.next_column = 0
        self.areas: list[AreaSpan] = []
        self.steps_of_runner = _steps_of_runner(plan)
        self._never_run = self.steps_of_runner.pop(None, [])
        self._placed: list[tuple[InspectedAction, Area, int, int]] = []
        self._script_columns: dict[int | None, int] = {}

    def add_running(self, row: InspectedAction) -> None:
        steps = self.steps_of_runner.get(row.action.order, [])
        span = max(len(steps), 1)
        if self._numbers is not None and row.action.sequence is not None:
            self.next_column = max(self.next_column, self._numbers.column_of(row.action.sequence))
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
    closing = next(item for item in items if item.key == window.closes_at.key)
    return columns_of(closing, ties)


def _track(
    inspection: Inspection, window: PropertyWindow, running: dict[ActionKey, Item], ties: tuple[Tie, ...]
) -> Track | None:
    """Nothing for a client that never has the property: the title says so."""
    if window.side is Side.CLIENT and not window.stretches:
        return None
    return place_track(inspection.property_name, window, running, ties, inspection.uses)


def _useful(
    inspection: Inspection, window: PropertyWindow | None, items: tuple[Item, ...], ties: tuple[Tie, ...], end: int
) -> UsefulRange | None:
    """From behind the last row that a known reader of the package needs to come after, up to the column `end`."""
    if window is None or window.state is WindowState.NEVER_OPENS:
        return None
    needed = {row.usage.useful_after for row in inspection.actions if row.usage is not None}
    needed |= {row.usage.useful_after for row in inspection.unscheduled}
    after = [item for item in items if item.area is Area.RUN and item.action.action in needed]
    if not after:
        return None
    last = after[-1]
    first = columns_of(last, ties).end
    return UsefulRange(ColumnSpan(first, end), last.action.action, last.action.sequence or 0) if first < end else None


def _item_at(items: tuple[Item, ...], slot_count: int) -> tuple[int, ...]:
    item_at = [-1] * slot_count
    for index, item in enumerate(items):
        item_at[item.column : item.column + item.span] = [index] * item.span
    return tuple(item_at)
