"""What the timeline says in words: titles of groups, and the text that belongs to an action under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.lifetime.model import Placement
from inspector.sequence.model import TERMINATION_FLAGS, ActionKey, ActionKind, Side
from inspector.timeline.groups import Area, Lane
from inspector.timeline.track_words import standing_words

if TYPE_CHECKING:
    from inspector.timeline.groups import Group, Item, UnscheduledItem
    from inspector.timeline.model import TimelineModel

_TOP_LEVEL = {"INSTALL": "", "ADMIN": "Administrative installation, ", "ADVERTISE": "Advertisement, "}

_PLACEMENT_WORDS = {
    Placement.INSIDE: "{property} is set here",
    Placement.OUTSIDE: "{property} is not set here",
    Placement.AT_CLOSE: "{property} is cleared here",
    Placement.NOT_RUN: "this row does not run",
}


def group_title(group: Group) -> str:
    """Who plays the table."""
    side = f"{_TOP_LEVEL[group.table.top_level_action]}{group.table.side.value}"
    return side[0].upper() + side[1:]


def group_subtitle(group: Group) -> str:
    """The table and how much of it is the package's own."""
    rows = len(group.items)
    counted = "1 row" if rows == 1 else f"{rows:,} rows"
    custom = f"{group.custom_count:,}" if group.custom_count else "none"
    return f"{group.table.name}   {counted}, {custom} custom"


def group_note(model: TimelineModel, group: Group) -> str:
    """That the scenario does not play the table; what a client table has instead of a track; what hands over.

    Source: https://learn.microsoft.com/windows/win32/msi/executeaction-action
    """
    if not group.played:
        return "not played in this scenario"
    if group.table.side is Side.SERVER:
        return ""
    notes = [] if group.track is not None else [f"{model.inspection.property_name} is never set on the client side"]
    hand_over = model.item(ActionKey(group.table.name, "ExecuteAction"))
    if hand_over is not None and hand_over.action.sequence is not None:
        notes.append(f"ExecuteAction ({hand_over.action.sequence}) starts the server")
    return "   ".join(notes)


def describe_item(model: TimelineModel, group: Group, item: Item, lane: Lane) -> str:
    """Everything about a row that has no room in its shape, in lines; names are whole here."""
    action = item.action
    number = "without a number" if action.sequence is None else f"at {action.sequence}"
    lines = [action.action, f"{group.table.name} {number}, {_kind(item)}"]
    if action.condition is not None:
        lines.append(f"Condition: {' '.join(action.condition.split())}")
    if action.reason:
        lines.append(action.reason)
    if action.sequence in TERMINATION_FLAGS:
        lines.append(f"Runs when the sequence ends with {TERMINATION_FLAGS[action.sequence]}")
    if lane is Lane.SCRIPT:
        lines.append("Here the script runs it" if item.script_column is not None else "")
    elif action.is_in_script:
        lines.append(queued_words(model, item))
    lines.extend(_standing(group, item, model.inspection.property_name))
    if item.area is Area.RUN and lane is not Lane.SCRIPT:
        lines.extend(standing_words(track, item.column) for track in group.pinned)
    return "\n".join(line for line in lines if line)


def describe_unscheduled(item: UnscheduledItem) -> str:
    """The same for a custom action that no sequence table names."""
    lines = [item.inspected.action.custom_action.action, f"custom action, not scheduled, {item.called_from}"]
    lines.extend(finding.message for finding in item.inspected.findings)
    return "\n".join(lines)


def _kind(item: Item) -> str:
    action = item.action
    if action.kind is ActionKind.UNKNOWN:
        return "a name that exists nowhere in this package"
    if action.custom_action is None:
        return "dialog" if action.kind is ActionKind.DIALOG else "standard action"
    return f"custom action, {action.custom_action.type.execution.value}"


def queued_words(model: TimelineModel, item: Item) -> str:
    """Where the script runs what is only queued where it stands; nothing for any other action."""
    plan = model.inspection.plan(item.action.table)
    for step in plan.script if plan is not None else ():
        if step.action.key == item.key:
            if step.runner is None:
                return "Queued here, but no action behind it runs the script: it never runs"
            return f"Queued here; the script runs it at {step.runner.action} ({step.runner.sequence})"
    return ""


def _standing(group: Group, item: Item, property_name: str) -> list[str]:
    """What was found out about the row, or else what is known of the property when it has its turn."""
    if item.inspected.findings:
        return [finding.message for finding in item.inspected.findings]
    if item.action.kind is ActionKind.DIALOG:
        return []
    is_inside = item.inspected.placement is Placement.INSIDE and not item.action.is_in_script
    if group.track is not None and is_inside:
        return [standing_words(group.track, item.column, may_be_set=True)]
    return [_PLACEMENT_WORDS[item.inspected.placement].format(property=property_name)]


def area_words(area: Area) -> str:
    """What an area behind the running rows holds."""
    return {
        Area.RUN: "",
        Area.QUEUED: "Queued, but no action behind them runs the script: they never run",
        Area.EXIT: "Shown when the sequence has ended, by how it ended",
        Area.IDLE: "Rows without a positive Sequence number do not run",
    }[area]
