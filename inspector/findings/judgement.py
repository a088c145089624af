"""Applies the rules: what is known about each row and each window becomes findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.about_rows import row_findings
from inspector.findings.case import row_finding
from inspector.findings.model import Finding, Level, Mark, Remedy
from inspector.findings.remedies import make_immediate, move_before_close, move_between, schedule_on_server
from inspector.lifetime.model import Placement, WindowState
from inspector.sequence.model import Runs, Side
from inspector.usage.model import Usage, UsageLevel
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.case import Case
    from inspector.findings.rules import Rule
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import SequencedAction, UnscheduledAction
    from inspector.usage.copies import CopyUse

_BY_USAGE = {
    UsageLevel.READS: rules.READS_OUTSIDE,
    UsageLevel.MAY_READ: rules.MAY_READ_OUTSIDE,
    UsageLevel.UNKNOWN: rules.OPAQUE_OUTSIDE,
    UsageLevel.DOES_NOT_READ: rules.NO_USE_OUTSIDE,
    UsageLevel.CANNOT_READ: rules.NO_USE_OUTSIDE,
}
_SEVERITY = list(Level)


def action_findings(
    case: Case, action: SequencedAction, window: PropertyWindow, placement: Placement, usage: Usage | None
) -> tuple[Finding, ...]:
    """Findings about one row of a sequence table.

    A row that surely does not run in the scenario has none about its use, unless its own condition looks at the property:
    then that is why it does not run.
    """
    rows = tuple(row_findings(case, action))
    plan = case.run.plan(action.table)
    is_played = plan is not None and plan.is_played
    if action.runs is Runs.NO and not (is_played and condition_evidence(action, case.lifetime.name)):
        return rows
    return (*rows, *_use_findings(case, action, window, placement, usage))


def unscheduled_findings(case: Case, action: UnscheduledAction, usage: Usage) -> tuple[Finding, ...]:
    """Findings about a custom action that only dialogs call; one that nothing calls has none."""
    if not action.callers:
        return ()
    name = action.custom_action.action
    callers = ", ".join(dict.fromkeys(f"{row.dialog}.{row.control}" for row in action.callers))
    rule = rules.READS_ON_CLIENT if usage.level is UsageLevel.READS else _BY_USAGE[usage.level]
    where = f"when a person uses {callers}, on the client, where {case.lifetime.name} is never set"
    remedy = schedule_on_server(case.run, case.windows, name, None) if usage.level is UsageLevel.READS else None
    return (
        Finding(
            rule=rule.id,
            level=rule.level,
            message=f"{_what_it_does(name, usage.level, case.lifetime.name)} {where}.",
            key=action.key,
            evidence=usage.evidence,
            remedy=remedy,
            help_url=rule.help_url,
        ),
    )


def mark(usage: Usage | None, placement: Placement | None, findings: tuple[Finding, ...]) -> Mark | None:
    """The sign of an action: its worst finding about the property, good for proven use inside, none otherwise."""
    if placement is Placement.INSIDE and usage is not None and usage.level is UsageLevel.READS:
        return Mark.GOOD
    if not findings:
        return None
    return Mark(min((finding.level for finding in findings), key=_SEVERITY.index).value)


def _use_findings(
    case: Case, action: SequencedAction, window: PropertyWindow, placement: Placement, usage: Usage | None
) -> Iterator[Finding]:
    name = case.lifetime.name
    if usage is None:
        evidence = condition_evidence(action, name)
        if evidence and placement is Placement.OUTSIDE:
            message = f"The condition of {action.action} looks at {name} {_where(action, window)}."
            yield row_finding(rules.CONDITION_OUTSIDE, action, message, (evidence,))
        return
    if placement is Placement.INSIDE and usage.level is UsageLevel.READS:
        message = f"{action.action} reads {name} while it is set."
        yield row_finding(rules.READS_INSIDE, action, message, usage.evidence)
        yield from _too_early(case, action, usage)
    elif placement is Placement.AT_CLOSE and usage.level is UsageLevel.READS:
        message = f"{action.action} reads {name} {_where(action, window)}."
        yield row_finding(rules.READS_AT_CLOSE, action, message, usage.evidence, _remedy(case, action, window))
    elif placement is Placement.OUTSIDE:
        message = f"{_what_it_does(action.action, usage.level, name)} {_where(action, window)}."
        remedy = _remedy(case, action, window) if usage.level in (UsageLevel.READS, UsageLevel.MAY_READ) else None
        yield row_finding(_outside_rule(action, window, usage), action, message, usage.evidence, remedy)


def _too_early(case: Case, action: SequencedAction, usage: Usage) -> Iterator[Finding]:
    """A known reader that stands before the action it needs."""
    plan = case.run.plan(action.table)
    needed = next((row for row in plan.can_run if row.action == usage.useful_after), None) if plan else None
    if needed is not None and needed.order is not None and action.order is not None and action.order < needed.order:
        message = (
            f"{action.action} stands before {needed.action} ({needed.sequence}), and needs what that one prepares."
        )
        remedy = move_between(case.run, action, needed)
        yield row_finding(rules.READER_TOO_EARLY, action, message, usage.evidence, remedy)


def copy_finding(case: Case, use: CopyUse) -> Finding:
    """A copy taken inside the window that is used outside it."""
    taken = use.copy.taken_by
    message = (
        f"{use.action.action} uses a copy of {case.lifetime.name}: taken by {taken.action} at {taken.sequence} into"
        f" {use.copy.property_name}, used at {use.action.sequence}, after the installer has collected what it will close."
    )
    return row_finding(rules.COPY_LEAVES_WINDOW, use.action, message, use.evidence)


def missing_entry_point(action: SequencedAction) -> Finding:
    """A DLL that does not export what the action names."""
    custom = action.custom_action
    target, source = (custom.target or "", custom.source or "") if custom else ("", "")
    message = f"{action.action} names the entry point {target}, which {source} does not export."
    return row_finding(rules.ENTRY_POINT_MISSING, action, message)


def _outside_rule(action: SequencedAction, window: PropertyWindow, usage: Usage) -> Rule:
    if usage.level is not UsageLevel.READS:
        return _BY_USAGE[usage.level]
    if window.side is Side.CLIENT:
        return rules.READS_ON_CLIENT
    if window.state is WindowState.NEVER_OPENS:
        return rules.READER_WHILE_DISABLED
    return rules.READS_DEFERRED if action.is_in_script else rules.READS_OUTSIDE


def _remedy(case: Case, action: SequencedAction, window: PropertyWindow) -> Remedy | None:
    if action.custom_action is None:
        return None
    if window.side is Side.CLIENT:
        return schedule_on_server(case.run, case.windows, action.action, action.condition)
    if window.state is WindowState.NEVER_OPENS:
        setting = "=".join(case.lifetime.switched_off_by or ())
        return Remedy(f"Take {setting} out of the Property table, or do without the key.")
    if action.is_in_script:
        return make_immediate(case.run, window, action, action.custom_action)
    return move_before_close(case.run, window, action)


def _what_it_does(action: str, level: UsageLevel, name: str) -> str:
    return {
        UsageLevel.READS: f"{action} reads {name}",
        UsageLevel.MAY_READ: f"{action} may read {name}: the name is in its binary, and it runs",
        UsageLevel.UNKNOWN: f"{action} could not be inspected for {name}; it runs",
        UsageLevel.DOES_NOT_READ: f"{action} does not read {name}; it runs",
        UsageLevel.CANNOT_READ: f"{action} cannot read {name}; it runs",
    }[level]


def _where(action: SequencedAction, window: PropertyWindow) -> str:
    """Where an action outside the window stands, as the end of a sentence."""
    if window.side is Side.CLIENT:
        return f"in {action.table}, on the client, where it is never set"
    if window.state is WindowState.NEVER_OPENS:
        return "although Restart Manager is disabled, so that it is never set"
    if action.is_in_script and action.custom_action is not None:
        return f"from the script ({action.custom_action.type.execution}), where it cannot be read"
    closing = window.closes_at
    if closing is None or closing.order is None or action.order is None:
        return "outside its window"
    if action.sequence == closing.sequence:
        return f"at {action.sequence}, the same number as {closing.action}, which clears it: the order is undefined"
    distance = action.order - closing.order
    actions = "action" if distance == 1 else "actions"
    if window.state is WindowState.CLOSES_CONDITIONALLY:
        only_if = closing.condition or closing.reason
        return f"{distance} {actions} after {closing.action} ({closing.sequence}), which clears it if {only_if}"
    return f"{distance} {actions} after {closing.action} ({closing.sequence}) clears it"
