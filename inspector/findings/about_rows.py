"""Findings about what a row is, whatever the property: its name, its Type, its condition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.case import execution_word, row_finding
from inspector.findings.model import Level
from inspector.findings.remedies import move_into_script
from inspector.language import tr
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.custom_action_type import Code
from inspector.sequence.model import ActionKind, Runs, Side
from inspector.sequence.script import CLOSES_SCRIPT, OPENS_SCRIPT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.case import Case
    from inspector.findings.model import Finding
    from inspector.sequence.model import CustomAction, SequencedAction, SequencePlan


def row_findings(case: Case, action: SequencedAction) -> Iterator[Finding]:
    """Findings about what a row is: its name, its Type, its condition."""
    if action.condition and action.order is not None:
        condition = read_condition(action.condition)
        if isinstance(condition, ConditionError):
            yield _condition_finding(action, action.condition, condition)
        elif condition.is_ambiguous:
            message = tr(
                "The condition of {action} can be read in two ways; parentheses are missing: {condition}",
                action=action.action,
                condition=action.condition,
            )
            yield row_finding(rules.CONDITION_AMBIGUOUS, action, message)
    if action.custom_action is not None:
        yield from _custom_action_findings(case, action, action.custom_action)
    elif action.kind is ActionKind.UNKNOWN:
        yield _not_found(action)
    elif action.kind is ActionKind.STANDARD and action.action in case.custom_action_names:
        message = tr(
            "The CustomAction table has a row {action}, which is a standard action: the row is never used.",
            action=action.action,
        )
        yield row_finding(rules.NAMED_LIKE_STANDARD_ACTION, action, message)


def never_queued(case: Case, plan: SequencePlan, action: SequencedAction) -> Iterator[Finding]:
    """That an in-script action whose turn comes stands where it cannot be queued, or where nothing runs the script after it.

    That the installer ends such a run with error 2762 was seen in logs; what becomes of a script that no row runs is not
    documented. Source: https://learn.microsoft.com/windows/win32/msi/ice77
    """
    if not action.is_in_script or action.order is None or action.runs is not Runs.NO or not plan.is_played:
        return
    if case.run.courses[plan.table.name].turns[action.order].runs is Runs.NO:
        return
    kind = execution_word(action.custom_action.type.execution) if action.custom_action else ""
    opens, closes = (
        next((row for row in case.rows_by_action.get(name, ()) if row.table == action.table), None)
        for name in (OPENS_SCRIPT, CLOSES_SCRIPT)
    )
    if plan.table.side is Side.SERVER and closes is None:
        message = tr(
            "{action} ({execution}) never runs: no InstallFinalize row follows that would run the script.",
            action=action.action,
            execution=kind,
        )
        yield row_finding(rules.NEVER_QUEUED, action, message, level=Level.WARNING)
        return
    message = tr(
        "{action} ({execution}) never runs: {why}; the installer reports error 2762 there.",
        action=action.action,
        execution=kind,
        why=action.reason,
    )
    remedy = None
    if opens is not None and closes is not None and plan.table.side is Side.SERVER:
        remedy = move_into_script(case.run, action, opens, closes)
    yield row_finding(rules.NEVER_QUEUED, action, message, remedy=remedy)


def _condition_finding(action: SequencedAction, text: str, condition: ConditionError) -> Finding:
    name, what = action.action, condition.sentence
    if condition.otherwise is None:
        message = tr("The condition of {action} is wrong: {what}: {condition}", action=name, what=what, condition=text)
        return row_finding(rules.CONDITION_WRONG, action, message)
    message = tr(
        "The condition of {action} is outside the documented grammar: {what}: {condition}",
        action=name,
        what=what,
        condition=text,
    )
    return row_finding(rules.CONDITION_DOUBTFUL, action, message)


def _not_found(action: SequencedAction) -> Finding:
    message = tr(
        "A row of {table} has no action name, so it is no standard action, custom action or dialog of this package.",
        table=action.table,
    )
    if action.action:
        message = tr(
            "A row of {table} names {action}, which is no standard action, custom action or dialog of this package.",
            table=action.table,
            action=action.action,
        )
    return row_finding(rules.ACTION_NOT_FOUND, action, message)


def _custom_action_findings(case: Case, action: SequencedAction, custom: CustomAction) -> Iterator[Finding]:
    """Findings about a Type that is not known, and about an action that sets a property which is the installer's."""
    if custom.type.code is Code.UNKNOWN:
        message = tr("{action} has no Type.", action=action.action)
        if custom.type.value is not None:
            message = tr(
                "{action} has Type {number}, which is no known kind of custom action.",
                action=action.action,
                number=str(custom.type.value),
            )
        yield row_finding(rules.TYPE_NOT_KNOWN, action, message)
    if not custom.type.only_sets_property or action.runs is Runs.NO:
        return
    control = case.lifetime.switched_off_by
    if control and custom.source == control[0]:
        message = tr(
            "{action} sets {name}, which has no effect: it is read once, before the first action.",
            action=action.action,
            name=custom.source,
        )
        yield row_finding(rules.CONTROL_TOO_LATE, action, message)
    if custom.source == case.lifetime.name and case.is_installers_own:
        message = tr(
            "{action} sets {name} itself, which belongs to the installer.", action=action.action, name=custom.source
        )
        level = None if case.is_session_key else Level.NOTE
        yield row_finding(rules.PACKAGE_SETS_PROPERTY, action, message, level=level)
