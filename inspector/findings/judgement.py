"""Applies the rules: what is known about each row and each window becomes findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.about_rows import row_findings
from inspector.findings.case import row_finding
from inspector.findings.model import Finding, Level, Mark, Remedy
from inspector.findings.remedies import make_immediate, move_before_close, move_between, schedule_on_server
from inspector.lifetime.model import Placement, WindowState
from inspector.lifetime.windows import placement, position
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.model import TERMINATION_FLAGS, Runs, Side
from inspector.usage.model import Usage, UsageLevel
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.case import Case
    from inspector.findings.rules import Rule
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import ActionKey, CustomAction, SequencedAction, SequencePlan
    from inspector.usage.copies import CopyUse

_BY_USAGE = {
    UsageLevel.READS: rules.READS_OUTSIDE,
    UsageLevel.MAY_READ: rules.MAY_READ_OUTSIDE,
    UsageLevel.UNKNOWN: rules.OPAQUE_OUTSIDE,
    UsageLevel.DOES_NOT_READ: rules.NO_USE_OUTSIDE,
    UsageLevel.CANNOT_READ: rules.NO_USE_OUTSIDE,
}
_MATTERS_AT_CLOSE = (UsageLevel.READS, UsageLevel.MAY_READ, UsageLevel.UNKNOWN)
_SEVERITY = list(Level)


def action_findings(
    case: Case, plan: SequencePlan, window: PropertyWindow, action: SequencedAction, usage: Usage | None
) -> tuple[Finding, ...]:
    """Findings about one row of the table of `plan` and `window`; `usage` is that of its custom action whatever its condition.

    A row that surely does not run in the scenario has none about its use, unless its own condition looks at the property:
    then that is why it does not run.
    """
    found = tuple(row_findings(case, action))
    runs = action.runs is not Runs.NO
    if not runs and not plan.is_played:
        return found
    if not case.is_session_key:
        from inspector.findings.any_property import property_findings  # noqa: PLC0415 - only where it is asked about

        return (*found, *property_findings(case, action, usage))
    doubtful = tuple(_condition_findings(case, action, window))
    found += doubtful
    # a row whose condition is at fault is not called clean because its action is
    if runs and usage is not None and (not doubtful or usage.level is UsageLevel.READS):
        found += tuple(_use_findings(case, action, window, usage))
    return found


def dialog_findings(case: Case, custom_action: CustomAction, key: ActionKey, usage: Usage) -> tuple[Finding, ...]:
    """Findings about what a custom action does where dialogs call it; none in a run without dialogs.

    A dialog comes when a person does, so that only a property that the client never has is surely without a value there.
    """
    if not case.is_session_key:
        return ()
    callers = case.run.callers.get(custom_action.action, ())
    if not callers or not case.run.scenario.has_client:
        return ()
    name = custom_action.action
    controls = ", ".join(dict.fromkeys(f"{row.dialog}.{row.control}" for row in callers))
    rule = rules.READS_ON_CLIENT if usage.level is UsageLevel.READS else _BY_USAGE[usage.level]
    where = f"when a person uses {controls}, on the client, where {case.lifetime.name} is never set"
    remedy = schedule_on_server(case.run, case.windows, name, None) if usage.level is UsageLevel.READS else None
    return (
        Finding(
            rule=rule.id,
            level=rule.level,
            message=f"{_what_it_does(name, usage.level, case.lifetime.name)} {where}.",
            key=key,
            table=key.table or None,
            evidence=usage.evidence,
            remedy=remedy,
            help_url=rule.help_url,
        ),
    )


def mark(findings: tuple[Finding, ...]) -> Mark | None:
    """The sign of an action: its worst finding, good where it is known to read inside and nothing is wrong with it."""
    if not findings:
        return None
    worst = min((finding.level for finding in findings), key=_SEVERITY.index)
    if worst is Level.INFO and any(finding.rule == rules.READS_INSIDE.id for finding in findings):
        return Mark.GOOD
    return Mark(worst.value)


def _condition_findings(case: Case, action: SequencedAction, window: PropertyWindow) -> Iterator[Finding]:
    """That the condition of a row looks at the property where that has no value.

    The installer looks at it where the row stands, for an in-script action too.
    """
    name = case.lifetime.name
    evidence = condition_evidence(action, name)
    if evidence is None:  # of nearly every row, so that the rest is not even asked
        return
    stands = position(action, window)
    is_closing = window.closes_at is not None and window.closes_at.key == action.key
    if is_closing or stands not in (Placement.OUTSIDE, Placement.AT_CLOSE):
        return
    if isinstance(read_condition(action.condition), ConditionError):
        return  # the row has a finding of its own, and nothing looks at the rest
    rule = rules.CONDITION_OUTSIDE if stands is Placement.OUTSIDE else rules.READS_AT_CLOSE
    message = f"The condition of {action.action} looks at {name} {_where_it_stands(action, window)}."
    remedy = Remedy(
        f"Take {name} out of the condition, or copy it to another property while it is set and look at that one."
    )
    yield row_finding(rule, action, message, (evidence,), remedy)


def _use_findings(case: Case, action: SequencedAction, window: PropertyWindow, usage: Usage) -> Iterator[Finding]:
    name = case.lifetime.name
    if action.sequence in TERMINATION_FLAGS:
        yield from _at_end(case, action, window, usage)
        return
    stands = placement(action, window)
    condition = condition_evidence(action, name)
    if stands is Placement.INSIDE and (condition is not None or usage.level is UsageLevel.READS):
        evidence = usage.evidence if condition is None else (condition, *usage.evidence)
        message = f"{action.action} reads {name} while it is set."
        yield row_finding(rules.READS_INSIDE, action, message, evidence)
        yield from _too_early(case, action, usage)
    elif stands is Placement.AT_CLOSE and usage.level in _MATTERS_AT_CLOSE:
        rule = rules.READS_AT_CLOSE if usage.level is UsageLevel.READS else _BY_USAGE[usage.level]
        message = f"{_what_it_does(action.action, usage.level, name)} {_where(case, action, window)}."
        yield row_finding(rule, action, message, usage.evidence, _remedy(case, action, window, usage))
    elif stands is Placement.OUTSIDE:
        message = f"{_what_it_does(action.action, usage.level, name)} {_where(case, action, window)}."
        rule = _outside_rule(action, window, usage)
        yield row_finding(rule, action, message, usage.evidence, _remedy(case, action, window, usage))


def _at_end(case: Case, action: SequencedAction, window: PropertyWindow, usage: Usage) -> Iterator[Finding]:
    """A row that runs when the sequence has ended, in success surely behind the closing action."""
    if usage.level not in _MATTERS_AT_CLOSE or window.state is WindowState.NEVER_CLOSES:
        return
    name, ending = case.lifetime.name, TERMINATION_FLAGS[action.sequence or 0]
    is_gone = window.state is WindowState.NEVER_OPENS or (window.state is WindowState.CLOSES and ending == "success")
    rule = _outside_rule(action, window, usage)
    if usage.level is UsageLevel.READS and not is_gone:
        rule = rules.MAY_READ_OUTSIDE
    where = f"at the end of {action.table}, when it ends in {ending}"
    if window.state is WindowState.NEVER_OPENS:
        where += f", {_where_it_stands(action, window).removeprefix(f'in {action.table}, ')}"
    elif is_gone:
        where += ", after it was cleared"
    else:
        where += ", and it may have been cleared by then"
    message = f"{_what_it_does(action.action, usage.level, name)} {where}."
    yield row_finding(rule, action, message, usage.evidence)


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


def missing_entry_point(custom_action: CustomAction, key: ActionKey, sequence: int | None) -> Finding:
    """A DLL that does not export what the action names."""
    source = custom_action.source or "its DLL"
    names = f"names the entry point {custom_action.target}, which {source} does not export"
    if not custom_action.target:
        names = f"names no entry point of {source}"
    return Finding(
        rule=rules.ENTRY_POINT_MISSING.id,
        level=rules.ENTRY_POINT_MISSING.level,
        message=f"{custom_action.action} {names}.",
        key=key,
        table=key.table or None,
        sequence=sequence,
        help_url=rules.ENTRY_POINT_MISSING.help_url,
    )


def _outside_rule(action: SequencedAction, window: PropertyWindow, usage: Usage) -> Rule:
    if usage.level is not UsageLevel.READS:
        return _BY_USAGE[usage.level]
    if window.side is Side.CLIENT:
        return rules.READS_ON_CLIENT
    if window.state is WindowState.NEVER_OPENS:
        return rules.READER_WHILE_DISABLED
    return rules.READS_DEFERRED if action.is_in_script else rules.READS_OUTSIDE


def _remedy(case: Case, action: SequencedAction, window: PropertyWindow, usage: Usage) -> Remedy | None:
    if action.custom_action is None or usage.level not in (UsageLevel.READS, UsageLevel.MAY_READ):
        return None
    if window.side is Side.CLIENT:
        return schedule_on_server(case.run, case.windows, action.action, action.condition)
    if window.state is WindowState.NEVER_OPENS:
        control, value = case.lifetime.switched_off_by or ("", "")
        given = case.run.scenario.given.get(control) is not None
        where = "Run without" if given else "Take it out of the Property table:"
        return Remedy(f"{where} {control}={value}, or do without the key.")
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


def _where(case: Case, action: SequencedAction, window: PropertyWindow) -> str:
    """Where an action outside the window does its work, as the end of a sentence."""
    is_open = window.state is not WindowState.NEVER_OPENS
    if is_open and action.is_in_script and action.custom_action is not None:
        plan = case.run.plan(action.table)
        steps = plan.script if plan else ()
        if all(step.runner is None for step in steps if step.action.key == action.key):
            return "from no script: it is queued where no action runs the script after it"
        return f"from the script ({action.custom_action.type.execution}), where it cannot be read"
    return _where_it_stands(action, window)


def _where_it_stands(action: SequencedAction, window: PropertyWindow) -> str:
    """Where the installer comes to a row outside the window, as the end of a sentence."""
    if window.side is Side.CLIENT:
        return f"in {action.table}, on the client, where it is never set"
    if window.state is WindowState.NEVER_OPENS:
        return "where Restart Manager is disabled, so that it is never set"
    closing = window.closes_at
    if closing is None or closing.order is None or action.order is None:
        return "outside its window"
    if action.sequence == closing.sequence:
        return f"at {action.sequence}, the same number as {closing.action}, which clears it: the order is undefined"
    distance = action.order - closing.order
    actions = "action" if distance == 1 else "actions"
    if window.state is WindowState.CLOSES_CONDITIONALLY:
        clears = f"which clears it if {closing.condition}" if closing.condition else "which may clear it"
        return f"{distance} {actions} after {closing.action} ({closing.sequence}), {clears}"
    return f"{distance} {actions} after {closing.action} ({closing.sequence}) clears it"
