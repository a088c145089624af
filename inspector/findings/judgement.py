"""Applies the rules: what is known about each row and each window becomes findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.model import Finding, Level, Mark, Remedy
from inspector.findings.remedies import make_immediate, move_before_close, schedule_on_server
from inspector.lifetime.model import Placement, WindowState
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.custom_action_type import Code
from inspector.sequence.model import ActionKind, Runs, Side
from inspector.usage.model import Evidence, Usage, UsageLevel
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inspector.findings.rules import Rule
    from inspector.lifetime.model import PropertyLifetime, PropertyWindow
    from inspector.sequence.model import Run, SequencedAction, UnscheduledAction

_BY_USAGE = {
    UsageLevel.READS: rules.READS_OUTSIDE,
    UsageLevel.MAY_READ: rules.MAY_READ_OUTSIDE,
    UsageLevel.UNKNOWN: rules.OPAQUE_OUTSIDE,
    UsageLevel.DOES_NOT_READ: rules.NO_USE_OUTSIDE,
    UsageLevel.CANNOT_READ: rules.NO_USE_OUTSIDE,
}
_SEVERITY = list(Level)


@dataclass(frozen=True, slots=True)
class Case:
    """Everything the rules look at.

    Attributes:
        lifetime: of the property asked about.
        run, windows: what is played, and one window a table.
        authored_properties: the Property table.
        minimum_installer_version: times 100, from the summary information; None where it is missing.
        custom_action_names: all names of the CustomAction table.
    """

    lifetime: PropertyLifetime
    run: Run
    windows: tuple[PropertyWindow, ...]
    authored_properties: Mapping[str, str]
    minimum_installer_version: int | None
    custom_action_names: frozenset[str]


def package_findings(case: Case) -> tuple[Finding, ...]:
    """Findings about the package and its windows, not about a single action."""
    return tuple(_package_findings(case))


def action_findings(
    case: Case, action: SequencedAction, window: PropertyWindow, placement: Placement, usage: Usage | None
) -> tuple[Finding, ...]:
    """Findings about one row of a sequence table.

    A row that surely does not run in the scenario has none about its use, unless its own condition looks at the property:
    then that is why it does not run.
    """
    rows = tuple(_row_findings(case, action))
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


def _package_findings(case: Case) -> Iterator[Finding]:
    lifetime = case.lifetime
    for window in case.windows:
        plan = case.run.plan(window.table)
        if plan is None or not plan.can_run or not plan.is_played or window.side is Side.CLIENT:
            continue
        if window.state is WindowState.CLOSES_CONDITIONALLY:
            yield _window_finding(rules.END_DEPENDS, window)
        elif window.state is WindowState.NEVER_CLOSES:
            yield _window_finding(rules.NEVER_CLOSES, window)
        elif window.state is WindowState.NEVER_OPENS:
            yield _window_finding(rules.NEVER_OPENS, window)
    allowed, needed = case.minimum_installer_version, lifetime.minimum_installer_version
    if allowed is not None and needed is not None and allowed < needed and case.run.plans:
        yield Finding(
            rule=rules.OLDER_INSTALLER.id,
            level=rules.OLDER_INSTALLER.level,
            message=(
                f"The package allows Windows Installer {_version(allowed)}, and {lifetime.name} exists only in"
                f" {_version(needed)} and later; on an older machine it is never set."
            ),
            evidence=(Evidence("summary", "Summary information, Page Count", f"Page Count is {allowed}."),),
            help_url=rules.OLDER_INSTALLER.help_url,
        )


def _window_finding(rule: Rule, window: PropertyWindow) -> Finding:
    closing = window.closes_at
    return Finding(
        rule=rule.id,
        level=rule.level,
        message=window.reason,
        key=closing.key if closing else None,
        table=window.table,
        sequence=closing.sequence if closing else None,
        help_url=rule.help_url,
    )


def _row_findings(case: Case, action: SequencedAction) -> Iterator[Finding]:
    if action.condition and action.order is not None:
        condition = read_condition(action.condition)
        if isinstance(condition, ConditionError):
            rule = rules.CONDITION_WRONG if condition.otherwise is None else rules.CONDITION_DOUBTFUL
            yield _finding(
                rule, action, f"The condition of {action.action} is wrong: {condition.sentence}: {action.condition}"
            )
        elif condition.is_ambiguous:
            message = (
                f"The condition of {action.action} can be read in two ways; parentheses are missing: {action.condition}"
            )
            yield _finding(rules.CONDITION_AMBIGUOUS, action, message)
    if action.kind is ActionKind.UNKNOWN:
        named = f"names {action.action}, which is" if action.action else "has no action name, so it is"
        yield _finding(
            rules.ACTION_NOT_FOUND,
            action,
            f"A row of {action.table} {named} no standard action, custom action or dialog of this package.",
        )
    if action.custom_action is not None and action.custom_action.type.code is Code.UNKNOWN:
        value = action.custom_action.type.value
        what = "has no Type" if value is None else f"has Type {value}, which is no known kind of custom action"
        yield _finding(rules.TYPE_NOT_KNOWN, action, f"{action.action} {what}.")
    control = case.lifetime.switched_off_by
    if control and action.custom_action is not None and action.runs is not Runs.NO:
        custom = action.custom_action
        if custom.type.code is Code.PROPERTY and custom.source == control[0]:
            message = (
                f"{action.action} sets {custom.source}, which has no effect: it is read once, before the first action."
            )
            yield _finding(rules.CONTROL_TOO_LATE, action, message)
    if action.kind is ActionKind.STANDARD and action.action in case.custom_action_names:
        message = (
            f"The CustomAction table has a row {action.action}, which is a standard action: the row is never used."
        )
        yield _finding(rules.NAMED_LIKE_STANDARD_ACTION, action, message)


def _use_findings(
    case: Case, action: SequencedAction, window: PropertyWindow, placement: Placement, usage: Usage | None
) -> Iterator[Finding]:
    name = case.lifetime.name
    if usage is None:
        evidence = condition_evidence(action, name)
        if evidence and placement is Placement.OUTSIDE:
            message = f"The condition of {action.action} looks at {name} {_where(action, window)}."
            yield _finding(rules.CONDITION_OUTSIDE, action, message, (evidence,))
        return
    if placement is Placement.INSIDE and usage.level is UsageLevel.READS:
        message = f"{action.action} reads {name} while it is set."
        yield _finding(rules.READS_INSIDE, action, message, usage.evidence)
    elif placement is Placement.AT_CLOSE and usage.level is UsageLevel.READS:
        message = f"{action.action} reads {name} {_where(action, window)}."
        yield _finding(rules.READS_AT_CLOSE, action, message, usage.evidence, _remedy(case, action, window))
    elif placement is Placement.OUTSIDE:
        message = f"{_what_it_does(action.action, usage.level, name)} {_where(action, window)}."
        remedy = _remedy(case, action, window) if usage.level in (UsageLevel.READS, UsageLevel.MAY_READ) else None
        yield _finding(_outside_rule(action, window, usage), action, message, usage.evidence, remedy)


def _outside_rule(action: SequencedAction, window: PropertyWindow, usage: Usage) -> Rule:
    if usage.level is not UsageLevel.READS:
        return _BY_USAGE[usage.level]
    if window.side is Side.CLIENT:
        return rules.READS_ON_CLIENT
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
        return "in a package that keeps it from ever being set"
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


def _finding(
    rule: Rule,
    action: SequencedAction,
    message: str,
    evidence: tuple[Evidence, ...] = (),
    remedy: Remedy | None = None,
) -> Finding:
    return Finding(
        rule=rule.id,
        level=rule.level,
        message=message,
        key=action.key,
        table=action.table,
        sequence=action.sequence,
        evidence=evidence,
        remedy=remedy,
        help_url=rule.help_url,
    )


def _version(number: int) -> str:
    major, minor = divmod(number, 100)
    return f"{major}.{minor // 10 if minor % 10 == 0 else minor}"
