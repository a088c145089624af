"""Applies the rules: what is known about each row and each window becomes findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.about_rows import never_queued, row_findings
from inspector.findings.case import execution_word, row_finding, sentence_of_use
from inspector.findings.model import Finding, Level, Mark, Remedy
from inspector.findings.remedies import make_immediate, move_before_close, move_between, schedule_on_server
from inspector.language import tr
from inspector.lifetime.model import Placement, WindowState
from inspector.lifetime.windows import placement, position
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.model import TERMINATION_FLAGS, Runs, Side
from inspector.sequence.script import why_not_queued
from inspector.usage.model import Usage, UsageLevel
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.case import Case
    from inspector.findings.model import Rule
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
    unqueued = tuple(never_queued(case, plan, action))
    # what would have to be mended all the same, were it queued
    runs = runs or (bool(unqueued) and usage is not None and usage.level is UsageLevel.READS)
    if not case.is_session_key:
        from inspector.findings.any_property import property_findings  # noqa: PLC0415 - only where it is asked about

        return (*found, *property_findings(case, action, usage), *unqueued)
    doubtful = tuple(_condition_findings(case, action, window))
    found += doubtful
    # a row whose condition is at fault is not called clean because its action is
    if runs and usage is not None and (not doubtful or usage.level is UsageLevel.READS):
        found += tuple(_use_findings(case, action, window, usage))
    return (*found, *unqueued)


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
    where = tr(
        "when a person uses {controls}, on the client, where {name} is never set",
        controls=controls,
        name=case.lifetime.name,
    )
    remedy = schedule_on_server(case.run, case.windows, name, None) if usage.level is UsageLevel.READS else None
    return (
        Finding(
            rule=rule.id,
            level=rule.level,
            message=sentence_of_use(name, usage.level, case.lifetime.name, where),
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
    message = tr(
        "The condition of {action} looks at {name} {where}.",
        action=action.action,
        name=name,
        where=_where_it_stands(action, window),
    )
    remedy = Remedy(
        tr(
            "Take {name} out of the condition, or copy it to another property while it is set and look at that one.",
            name=name,
        )
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
        message = tr("{action} reads {name} while it is set.", action=action.action, name=name)
        yield row_finding(rules.READS_INSIDE, action, message, evidence)
        yield from _too_early(case, action, usage)
    elif stands is Placement.AT_CLOSE and usage.level in _MATTERS_AT_CLOSE:
        rule = rules.READS_AT_CLOSE if usage.level is UsageLevel.READS else _BY_USAGE[usage.level]
        message = sentence_of_use(action.action, usage.level, name, _where(case, action, window))
        yield row_finding(rule, action, message, usage.evidence, _remedy(case, action, window, usage))
    elif stands is Placement.OUTSIDE:
        message = sentence_of_use(action.action, usage.level, name, _where(case, action, window))
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
    where = _where_at_end(action.table, tr(ending), window, is_gone=is_gone)
    yield row_finding(rule, action, sentence_of_use(action.action, usage.level, name, where), usage.evidence)


def _where_at_end(table: str, ending: str, window: PropertyWindow, *, is_gone: bool) -> str:
    """Where a row runs that does so when the sequence has ended, as the end of a sentence."""
    if window.state is WindowState.NEVER_OPENS and window.side is Side.CLIENT:
        return tr(
            "at the end of {table}, when it ends in {ending}, on the client, where it is never set",
            table=table,
            ending=ending,
        )
    if window.state is WindowState.NEVER_OPENS:
        return tr(
            "at the end of {table}, when it ends in {ending}, where Restart Manager is disabled, so that it is never set",
            table=table,
            ending=ending,
        )
    if is_gone:
        return tr("at the end of {table}, when it ends in {ending}, after it was cleared", table=table, ending=ending)
    return tr(
        "at the end of {table}, when it ends in {ending}, and it may have been cleared by then",
        table=table,
        ending=ending,
    )


def _too_early(case: Case, action: SequencedAction, usage: Usage) -> Iterator[Finding]:
    """A known reader that stands before the action it needs."""
    plan = case.run.plan(action.table)
    needed = next((row for row in plan.can_run if row.action == usage.useful_after), None) if plan else None
    if needed is not None and needed.order is not None and action.order is not None and action.order < needed.order:
        message = tr(
            "{action} stands before {needed}, and needs what that one prepares.",
            action=action.action,
            needed=needed.numbered,
        )
        remedy = move_between(case.run, action, needed)
        yield row_finding(rules.READER_TOO_EARLY, action, message, usage.evidence, remedy)


def copy_finding(case: Case, use: CopyUse) -> Finding:
    """A copy taken inside the window that is used outside it."""
    taken = use.copy.taken_by
    message = tr(
        "{action} uses a copy of {name}: taken by {taker} at {taken} into {copy}, used at {used}, after the installer has"
        " collected what it will close.",
        action=use.action.action,
        name=case.lifetime.name,
        taker=taken.action,
        taken=str(taken.sequence),
        copy=use.copy.property_name,
        used=str(use.action.sequence),
    )
    return row_finding(rules.COPY_LEAVES_WINDOW, use.action, message, use.evidence)


def missing_entry_point(custom_action: CustomAction, key: ActionKey, sequence: int | None) -> Finding:
    """A DLL that does not export what the action names."""
    name, source = custom_action.action, custom_action.source or tr("its DLL")
    message = tr("{action} names no entry point of {source}.", action=name, source=source)
    if custom_action.target:
        message = tr(
            "{action} names the entry point {target}, which {source} does not export.",
            action=name,
            target=custom_action.target,
            source=source,
        )
    return Finding(
        rule=rules.ENTRY_POINT_MISSING.id,
        level=rules.ENTRY_POINT_MISSING.level,
        message=message,
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
        setting = f"{control}={value}"
        if given:
            return Remedy(tr("Run without {setting}, or do without the key.", setting=setting))
        return Remedy(tr("Take it out of the Property table: {setting}, or do without the key.", setting=setting))
    if action.is_in_script:
        return make_immediate(case.run, window, action, action.custom_action)
    return move_before_close(case.run, window, action)


def _where(case: Case, action: SequencedAction, window: PropertyWindow) -> str:
    """Where an action outside the window does its work, as the end of a sentence."""
    is_open = window.state is not WindowState.NEVER_OPENS
    if is_open and action.is_in_script and action.custom_action is not None:
        plan = case.run.plan(action.table)
        steps = plan.script if plan else ()
        if all(step.runner is None for step in steps if step.action.key == action.key):
            return tr("from no script: {why}", why=why_not_queued(action, plan.actions if plan else ()))
        execution = execution_word(action.custom_action.type.execution)
        return tr("from the script ({execution}), where it cannot be read", execution=execution)
    return _where_it_stands(action, window)


def _where_it_stands(action: SequencedAction, window: PropertyWindow) -> str:
    """Where the installer comes to a row outside the window, as the end of a sentence."""
    if window.side is Side.CLIENT:
        return tr("in {table}, on the client, where it is never set", table=action.table)
    if window.state is WindowState.NEVER_OPENS:
        return tr("where Restart Manager is disabled, so that it is never set")
    closing = window.closes_at
    if closing is None or closing.order is None or action.order is None:
        return tr("outside its window")
    if action.sequence == closing.sequence:
        return tr(
            "at {number}, the same number as {closing}, which clears it: the order is undefined",
            number=str(action.sequence),
            closing=closing.action,
        )
    n, row = action.order - closing.order, closing.numbered
    if window.state is not WindowState.CLOSES_CONDITIONALLY:
        return tr("{n} action after {row} clears it", "{n} actions after {row} clears it", n=n, row=row)
    if closing.condition:
        return tr(
            "{n} action after {row}, which clears it if {condition}",
            "{n} actions after {row}, which clears it if {condition}",
            n=n,
            row=row,
            condition=closing.condition,
        )
    return tr("{n} action after {row}, which may clear it", "{n} actions after {row}, which may clear it", n=n, row=row)
