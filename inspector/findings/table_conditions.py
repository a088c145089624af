"""Conditions of the installation, of features and of components that look at a property before it has its value.

Most conditions ask whether there is a value at all, so that none is no mistake by itself: only a condition that comes out
otherwise with the value that the package gives later is told of.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.absence import Absence, Weight, absence, distance
from inspector.findings.case import place_of, row_finding, sets_property
from inspector.findings.model import Level
from inspector.findings.property_remedies import mend_absence
from inspector.findings.remedies import move_between
from inspector.language import N_, tr
from inspector.sequence.condition_answers import answer
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.condition_values import Truth
from inspector.sequence.formatted import formatted_references
from inspector.sequence.model import Runs
from inspector.sequence.property_lifetimes import Visibility
from inspector.sequence.property_store import ABSENT, SOME_VALUE
from inspector.usage.model import Evidence, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.case import Case
    from inspector.findings.model import Finding, Remedy
    from inspector.sequence.model import ActionKey, SequencedAction
    from inspector.sequence.property_store import PropertyStore, Unknown
    from inspector.usage.model import PropertyUse

_LAUNCH_CONDITION, _LAUNCH_CONDITIONS = "LaunchCondition", "LaunchConditions"
_WHAT = {
    _LAUNCH_CONDITION: N_("Launch condition {row}"),
    "Condition": N_("Condition of feature {row}"),
    "Component": N_("Component {row}"),
}
"""By the table of a condition: what it is. Those of features and components are settled by CostFinalize."""
_MOST_SHOWN = 3


def table_condition_findings(case: Case) -> Iterator[Finding]:
    """One finding a row of a sequence and a level, however many conditions it settles.

    What is installed already is not settled again, but for transitive components, which few packages have.
    Sources: https://learn.microsoft.com/windows/win32/msi/launchconditions-action
    https://learn.microsoft.com/windows/win32/msi/costfinalize-action
    https://learn.microsoft.com/windows/win32/msi/component-table
    """
    tables = {_LAUNCH_CONDITION} if case.run.scenario.is_maintenance else set(_WHAT)
    looking: dict[ActionKey, list[PropertyUse]] = defaultdict(list)
    for use in case.uses:
        if use.role is Role.READS and use.table in tables and use.column != "Description":
            for key in use.keys:
                looking[key].append(use)
    for plan in case.played() if looking else ():
        for action in plan.can_run:
            uses = looking.get(action.key)
            if uses and action.runs is not Runs.NO and case.value_at(action) == ABSENT:
                yield from _findings(case, action, uses)


def _findings(case: Case, action: SequencedAction, uses: list[PropertyUse]) -> Iterator[Finding]:
    store = case.run.moments[action.key].store
    about = absence(case, action)
    if about.value == ABSENT and action.action == _LAUNCH_CONDITIONS:
        about = _set_behind_the_end(case, action, store) or about
    if about.value == ABSENT or about.setter is None:
        return
    told: dict[Level, list[PropertyUse]] = defaultdict(list)
    for use in uses:
        level = _level(case, store, use.text, about)
        if level is not Level.INFO:
            told[level].append(use)
    for level, those in told.items():
        yield _finding(case, action, about, those, level)


def _level(case: Case, store: PropertyStore, text: str, about: Absence) -> Level:
    """A warning where the value surely turns the condition, a note where it may, or where others may give it before."""
    condition = read_condition(text)
    if isinstance(condition, ConditionError):
        return Level.INFO  # the condition has a finding of its own
    without = answer(condition, store).value
    with_value = answer(condition, store.with_properties({case.name: about.value})).value
    if without is Truth.UNKNOWN or with_value is without:
        return Level.INFO
    is_sure = with_value is not Truth.UNKNOWN and about.weight >= Weight.LIKELY
    return Level.WARNING if is_sure else Level.NOTE


def _set_behind_the_end(case: Case, action: SequencedAction, store: PropertyStore) -> Absence | None:
    """The row behind LaunchConditions that would set the property, did the run not end there because it has none."""
    plan = case.run.plan(action.table)
    own = {key for use in case.uses if use.role is Role.SETS for key in use.keys}
    for row in plan.can_run[(action.order or 0) + 1 :] if plan else ():
        if row.key not in own and not sets_property(row, case.name):
            continue
        condition = read_condition(row.condition or "")
        if isinstance(condition, ConditionError) or answer(condition, store).value is Truth.FALSE:
            continue
        value = _given_by(row)
        if value != ABSENT:
            is_private = case.lifetime.visibility is Visibility.PRIVATE
            words = tr("{row}, {distance}, would give it its value", row=row.numbered, distance=distance(action, row))
            weight = Weight.LIKELY if is_private else Weight.POSSIBLE
            return Absence(rules.READ_BEFORE_SET, weight, words, row, value)
    return None


def _given_by(row: SequencedAction) -> str | Unknown:
    """The value that a row would give: a plain text as it stands, anything else is not known."""
    custom = row.custom_action
    if custom is None or not custom.type.only_sets_property:
        return SOME_VALUE
    target = custom.target or ""
    return target if "[" not in target and not formatted_references(target).properties else SOME_VALUE


def _finding(case: Case, action: SequencedAction, about: Absence, uses: list[PropertyUse], level: Level) -> Finding:
    message = _message(case.name, action, about.words, uses, is_sure=level is Level.WARNING)
    evidence = tuple(Evidence("condition", place_of(use), use.text) for use in uses[:_MOST_SHOWN])
    return row_finding(about.rule, action, message, evidence, _remedy(case, action, about), level=level)


def _message(name: str, action: SequencedAction, why: str, uses: list[PropertyUse], *, is_sure: bool) -> str:
    first, row, table = tr(_WHAT[uses[0].table], row=uses[0].row), action.numbered, action.table
    if len(uses) == 1 and is_sure:
        return tr(
            "{first} looks at {name} in {row} of {table}, where it has no value: {why}; with its value it would come out"
            " otherwise.",
            first=first,
            name=name,
            row=row,
            table=table,
            why=why,
        )
    if len(uses) == 1:
        return tr(
            "{first} looks at {name} in {row} of {table}, where it has no value: {why}; with its value it may come out"
            " otherwise.",
            first=first,
            name=name,
            row=row,
            table=table,
            why=why,
        )
    if is_sure:
        return tr(
            "{first} and one more condition look at {name} in {row} of {table}, where it has no value: {why}; with its value"
            " they would come out otherwise.",
            "{first} and {n} more conditions look at {name} in {row} of {table}, where it has no value: {why}; with its value"
            " they would come out otherwise.",
            n=len(uses) - 1,
            first=first,
            name=name,
            row=row,
            table=table,
            why=why,
        )
    return tr(
        "{first} and one more condition look at {name} in {row} of {table}, where it has no value: {why}; with its value they"
        " may come out otherwise.",
        "{first} and {n} more conditions look at {name} in {row} of {table}, where it has no value: {why}; with its value they"
        " may come out otherwise.",
        n=len(uses) - 1,
        first=first,
        name=name,
        row=row,
        table=table,
        why=why,
    )


def _remedy(case: Case, action: SequencedAction, about: Absence) -> Remedy | None:
    setter = about.setter
    if setter is not None and setter.standard_action is not None and setter.table == action.table:
        # LaunchConditions may stand anywhere before what it is to protect, CostFinalize may not
        return move_between(case.run, action, setter) if action.action == _LAUNCH_CONDITIONS else None
    return mend_absence(case, action, about)
