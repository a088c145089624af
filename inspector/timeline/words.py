"""What the timeline says in words: titles of groups, and the text that belongs to an action under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.lifetime.model import Placement
from inspector.sequence.custom_action_type import Execution
from inspector.sequence.model import TERMINATION_FLAGS, ActionKey, ActionKind, Side
from inspector.sequence.script import why_not_queued
from inspector.timeline.groups import Area, Lane
from inspector.timeline.track_words import standing_words

if TYPE_CHECKING:
    from inspector.timeline.groups import Group, Item, UnscheduledItem
    from inspector.timeline.model import TimelineModel

SIDE_WORDS = {Side.CLIENT: N_("Client"), Side.SERVER: N_("Server")}
"""The engines, as titles; for `tr`."""

_TITLES = {
    ("ADMIN", Side.CLIENT): N_("Administrative installation, client"),
    ("ADMIN", Side.SERVER): N_("Administrative installation, server"),
    ("ADVERTISE", Side.CLIENT): N_("Advertisement, client"),
    ("ADVERTISE", Side.SERVER): N_("Advertisement, server"),
}
_PLACEMENT_WORDS = {
    Placement.INSIDE: N_("{name} is set here"),
    Placement.OUTSIDE: N_("{name} is not set here"),
    Placement.AT_CLOSE: N_("{name} is cleared here"),
    Placement.NOT_RUN: N_("this row does not run"),
}
_CUSTOM_WORDS = {
    Execution.IMMEDIATE: N_("custom action, immediate"),
    Execution.DEFERRED: N_("custom action, deferred"),
    Execution.ROLLBACK: N_("custom action, rollback"),
    Execution.COMMIT: N_("custom action, commit"),
}
_AREA_WORDS = {
    Area.RUN: "",
    Area.QUEUED: N_("They come into no script that is run: they never run"),
    Area.EXIT: N_("Shown when the sequence has ended, by how it ended"),
    Area.IDLE: N_("Rows without a positive Sequence number do not run"),
}


def group_title(group: Group) -> str:
    """Who plays the table."""
    side = group.table.side
    title = _TITLES.get((group.table.top_level_action, side), SIDE_WORDS[side])
    return tr(title)


def group_subtitle(group: Group) -> str:
    """The table and how much of it is the package's own."""
    table, rows, custom = group.table.name, len(group.items), group.custom_count
    if not custom:
        return tr("{table}   1 row, none custom", "{table}   {n:,} rows, none custom", n=rows, table=table)
    return tr(
        "{table}   1 row, {custom:,} custom",
        "{table}   {n:,} rows, {custom:,} custom",
        n=rows,
        table=table,
        custom=custom,
    )


def _why_not_come_to(model: TimelineModel, group: Group) -> str:
    """Why the run ends before a sequence that the scenario plays; an empty string where that is not so."""
    run, plan = model.inspection.run, model.inspection.plan(group.table.name)
    first = plan.can_run[0] if plan is not None and plan.is_played and plan.can_run else None
    return first.reason if run is not None and first is not None and first.key not in run.moments else ""


def group_note(model: TimelineModel, group: Group) -> str:
    """That the scenario does not play the table; what a client table has instead of a track; what hands over.

    Source: https://learn.microsoft.com/windows/win32/msi/executeaction-action
    """
    if not group.played:
        why = _why_not_come_to(model, group)
        return tr("not played in this scenario: {reason}", reason=why) if why else tr("not played in this scenario")
    if group.table.side is Side.SERVER:
        return ""
    notes = []
    if group.track is None:
        notes.append(tr("{name} is never set on the client side", name=model.inspection.property_name))
    hand_over = model.item(ActionKey(group.table.name, "ExecuteAction"))
    if hand_over is not None and hand_over.action.sequence is not None:
        notes.append(tr("{row} starts the server", row=hand_over.action.numbered))
    return "   ".join(notes)


def describe_item(model: TimelineModel, group: Group, item: Item, lane: Lane) -> str:
    """Everything about a row that has no room in its shape, in lines; names are whole here."""
    action = item.action
    table, kind = group.table.name, _kind(item)
    if action.sequence is None:
        lines = [action.action, tr("{table} without a number, {kind}", table=table, kind=kind)]
    else:
        lines = [
            action.action,
            tr("{table} at {sequence}, {kind}", table=table, sequence=action.sequence, kind=kind),
        ]
    if action.condition is not None:
        lines.append(tr("Condition: {condition}", condition=" ".join(action.condition.split())))
    if action.reason:
        lines.append(action.reason)
    if action.sequence in TERMINATION_FLAGS:
        ending = tr(TERMINATION_FLAGS[action.sequence])
        lines.append(tr("Runs when the sequence ends with {ending}", ending=ending))
    if action.is_in_script:
        lines.append(queued_words(model, item, is_step=lane is Lane.SCRIPT))
    lines.extend(_standing(group, item, model.inspection.property_name))
    if item.area is Area.RUN and lane is not Lane.SCRIPT:
        lines.extend(standing_words(track, item.column) for track in group.pinned)
    return "\n".join(line for line in lines if line)


def describe_unscheduled(item: UnscheduledItem) -> str:
    """The same for a custom action that no sequence table names."""
    lines = [
        item.inspected.action.custom_action.action,
        tr("custom action, not scheduled, {called_from}", called_from=item.called_from),
    ]
    lines.extend(finding.message for finding in item.inspected.findings)
    return "\n".join(lines)


def _kind(item: Item) -> str:
    action = item.action
    if action.kind is ActionKind.UNKNOWN:
        return tr("a name that exists nowhere in this package")
    if action.custom_action is None:
        return tr("dialog") if action.kind is ActionKind.DIALOG else tr("standard action")
    return tr(_CUSTOM_WORDS[action.custom_action.type.execution])


def queued_words(model: TimelineModel, item: Item, *, is_step: bool = False) -> str:
    """Where the script runs what is only queued where it stands, or that it does so here; nothing for any other action."""
    plan = model.inspection.plan(item.action.table)
    for step in plan.script if plan is not None else ():
        if step.action.key == item.key:
            if step.runner is None:
                why = why_not_queued(item.action, plan.actions if plan is not None else ())
                return "" if why == item.action.reason else tr("It never runs: {why}", why=why)
            if is_step:
                return tr("Here the script runs it")
            return tr("Queued here; the script runs it at {row}", row=step.runner.numbered)
    return ""


def _standing(group: Group, item: Item, property_name: str) -> list[str]:
    """What was found out about the row, or else what is known of the property when it has its turn."""
    if item.inspected.findings:
        return [finding.message for finding in item.inspected.findings]
    if item.action.kind is ActionKind.DIALOG or not group.played:
        return []
    is_inside = item.inspected.placement is Placement.INSIDE and not item.action.is_in_script
    if group.track is not None and is_inside:
        return [standing_words(group.track, item.column, may_be_set=True)]
    return [tr(_PLACEMENT_WORDS[item.inspected.placement], name=property_name)]


def area_words(area: Area) -> str:
    """What an area behind the running rows holds."""
    words = _AREA_WORDS[area]
    return tr(words) if words else ""
