"""Findings about what a row is, whatever the property: its name, its Type, its condition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.case import row_finding
from inspector.findings.model import Level
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
            is_wrong = condition.otherwise is None
            rule = rules.CONDITION_WRONG if is_wrong else rules.CONDITION_DOUBTFUL
            what = "is wrong" if is_wrong else "is outside the documented grammar"
            message = f"The condition of {action.action} {what}: {condition.sentence}: {action.condition}"
            yield row_finding(rule, action, message)
        elif condition.is_ambiguous:
            message = (
                f"The condition of {action.action} can be read in two ways; parentheses are missing: {action.condition}"
            )
            yield row_finding(rules.CONDITION_AMBIGUOUS, action, message)
    if action.custom_action is not None:
        yield from _custom_action_findings(case, action, action.custom_action)
    elif action.kind is ActionKind.UNKNOWN:
        named = f"names {action.action}, which is" if action.action else "has no action name, so it is"
        yield row_finding(
            rules.ACTION_NOT_FOUND,
            action,
            f"A row of {action.table} {named} no standard action, custom action or dialog of this package.",
        )
    elif action.kind is ActionKind.STANDARD and action.action in case.custom_action_names:
        message = (
            f"The CustomAction table has a row {action.action}, which is a standard action: the row is never used."
        )
        yield row_finding(rules.NAMED_LIKE_STANDARD_ACTION, action, message)


def _custom_action_findings(case: Case, action: SequencedAction, custom: CustomAction) -> Iterator[Finding]:
    """Findings about a Type that is not known, and about an action that sets a property which is the installer's."""
    if custom.type.code is Code.UNKNOWN:
        value = custom.type.value
        what = "has no Type" if value is None else f"has Type {value}, which is no known kind of custom action"
        yield row_finding(rules.TYPE_NOT_KNOWN, action, f"{action.action} {what}.")
    if not custom.type.only_sets_property or action.runs is Runs.NO:
        return
    control = case.lifetime.switched_off_by
    if control and custom.source == control[0]:
        message = (
            f"{action.action} sets {custom.source}, which has no effect: it is read once, before the first action."
        )
        yield row_finding(rules.CONTROL_TOO_LATE, action, message)
    if custom.source == case.lifetime.name and case.is_installers_own:
        message = f"{action.action} sets {custom.source} itself, which belongs to the installer."
        level = None if case.is_session_key else Level.NOTE
        yield row_finding(rules.PACKAGE_SETS_PROPERTY, action, message, level=level)
