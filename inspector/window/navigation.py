"""Where the keys of the Go menu lead. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.inspection import InspectedAction
from inspector.lifetime.model import WindowState
from inspector.sequence.model import INSTALL_EXECUTE_SEQUENCE, TERMINATION_FLAGS, ActionKey, Runs, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.inspection import Inspection
    from inspector.lifetime.model import PropertyWindow
    from inspector.timeline.model import TimelineModel


def window_edges(inspection: Inspection, selection: ActionKey | None) -> tuple[ActionKey, ActionKey] | None:
    """The first action of a window and the one that ends it, or the last action where nothing does.

    It is the window of the selected action's table if that one opens, otherwise the first that opens, the one of
    InstallExecuteSequence before the others. None where no window opens in a table with rows that run.
    """

    def rank(window: PropertyWindow) -> tuple[bool, bool]:
        is_own = selection is not None and selection.table == window.table
        return not is_own, window.table != INSTALL_EXECUTE_SEQUENCE.name

    for window in sorted(inspection.windows, key=rank):
        plan = inspection.plan(window.table)
        if plan is None or not plan.can_run or window.state is WindowState.NEVER_OPENS:
            continue
        last = window.closes_at or plan.can_run[-1]
        return plan.can_run[0].key, last.key
    return None


def action_at_number(inspection: Inspection, selection: ActionKey | None, number: int) -> ActionKey | None:
    """The action with that Sequence number, or the first one after it, in the table of the selection.

    Without a selection it is looked for in InstallExecuteSequence, or in the first table there is. Negative numbers, which
    say how a sequence ended, are found exactly.
    """
    tables = [plan.table.name for plan in (inspection.run.plans if inspection.run else ())]
    wanted = selection.table if selection is not None and selection.table else INSTALL_EXECUTE_SEQUENCE.name
    plan = inspection.plan(wanted) or (inspection.plan(tables[0]) if tables else None)
    if plan is None:
        return None
    if number in TERMINATION_FLAGS:
        return next((action.key for action in plan.actions if action.sequence == number), None)
    return next(
        (action.key for action in plan.can_run if action.sequence is not None and action.sequence >= number), None
    )


def slot_kept(before: TimelineModel, after: TimelineModel, slot: float, selection: ActionKey | None) -> float:
    """The slot of `after` at which stands what stands at that slot of `before`, with its fraction.

    It is the first action from there on that both have, in the table of the selection if it can be, else in the one of
    InstallExecuteSequence. The same slot where there is none.
    """
    tables = (selection.table if selection is not None else "", INSTALL_EXECUTE_SEQUENCE.name)
    ranks = {table: rank for rank, table in reversed(list(enumerate(tables)))}
    for group in sorted(before.groups, key=lambda group: ranks.get(group.table.name, len(tables))):
        for item in group.items:
            found = after.item(item.key) if item.column + item.span > slot else None
            if found is not None:
                return found.column + slot - item.column
    return slot


def namesake(key: ActionKey | None, inspection: Inspection) -> ActionKey | None:
    """The same action; where its table has it no longer, the first of its name in another one, or in none."""
    if key is None or inspection.find(key) is not None:
        return key
    keys = (*(row.key for row in inspection.actions), *(row.key for row in inspection.unscheduled))
    return next((other for other in keys if other.action == key.action), None)


def keys_in_turn(keys: Iterable[ActionKey], inspection: Inspection) -> list[ActionKey]:
    """Those of the actions that a place in the package is gone to at, in that order.

    What the scenario plays hides what it does not; what runs comes before what is skipped, the server before the client,
    and last what no sequence table names.
    """
    ranks: dict[ActionKey, tuple[bool, bool, bool]] = {}
    played: list[ActionKey] = []
    for key in keys:
        row, plan = inspection.find(key), inspection.plan(key.table)
        if row is None:
            continue
        is_skipped = isinstance(row, InspectedAction) and row.action.runs is Runs.NO
        is_client = plan is not None and plan.table.side is Side.CLIENT
        ranks[key] = (plan is None, is_skipped, is_client)
        if plan is None or plan.is_played:
            played.append(key)
    return sorted(played or ranks, key=ranks.__getitem__)
