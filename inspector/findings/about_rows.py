"""Findings about what a row is, whatever the property: its name, its Type, its condition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.case import row_finding
from inspector.findings.model import Level
from inspector.language import tr
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.custom_action_type import Code
from inspector.sequence.model import ActionKind, Runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.case import Case
    from inspector.findings.model import Finding
    from inspector.sequence.model import CustomAction, SequencedAction


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
