"""Conditions of the installation, of features and of components that look at a property before it has its value.

Most conditions ask whether there is a value at all, so that none is no mistake by itself: only a condition that comes out
otherwise with the value that the package gives later is told of.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.absence import Absence, Weight, absence, distance, is_meant_to_give
from inspector.findings.case import place_of, row_finding
from inspector.findings.model import Level
from inspector.findings.property_remedies import mend_absence
from inspector.findings.remedies import move_between
from inspector.language import N_, tr
from inspector.sequence.condition_answers import answer
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.condition_values import Truth
from inspector.sequence.model import INSTALL_EXECUTE_SEQUENCE, INSTALL_UI_SEQUENCE, Runs, Side
from inspector.sequence.property_lifetimes import Visibility
from inspector.sequence.property_store import ABSENT, SOME_VALUE
from inspector.usage.model import Evidence, Role, SetLevel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inspector.findings.case import Case
    from inspector.findings.model import Finding, Remedy
    from inspector.sequence.model import ActionKey, SequencedAction
    from inspector.sequence.property_store import PropertyStore, Unknown
    from inspector.usage.model import PropertyUse

_LAUNCH_CONDITION, _LAUNCH_CONDITIONS = "LaunchCondition", "LaunchConditions"
_FEATURE_CONDITION, _COMPONENT = "Condition", "Component"
_WHAT = {
    _LAUNCH_CONDITION: N_("Launch condition {row}"),
    _FEATURE_CONDITION: N_("Condition of feature {row}"),
    _COMPONENT: N_("Component {row}"),
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
            uses = looking.get(action.key, ())
            if plan.table.side is Side.CLIENT:
                uses = [use for use in uses if use.table != _COMPONENT]  # the server settles them, and that counts
            if uses and action.runs is not Runs.NO and case.value_at(action) == ABSENT:
                yield from _findings(case, action, uses)


def _findings(case: Case, action: SequencedAction, uses: Sequence[PropertyUse]) -> Iterator[Finding]:
    store = case.run.moments[action.key].store
    about = absence(case, action)
    if about.value == ABSENT and action.action == _LAUNCH_CONDITIONS and any(_fails(use.text, store) for use in uses):
        about = _set_behind_the_end(case, action, store) or about
    if about.value == ABSENT or about.setter is None:
        return
    most = Level.NOTE if action.action == _LAUNCH_CONDITIONS and _fails_all_the_same(case, store, about) else None
    told: dict[Level, list[PropertyUse]] = defaultdict(list)
    for use in uses:
        level = _level(case, store, use.text, about)
        level = most if most is not None and level is Level.WARNING else level
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


def _fails(text: str, store: PropertyStore) -> bool:
    condition = read_condition(text)
    return not isinstance(condition, ConditionError) and answer(condition, store).value is Truth.FALSE


def _fails_all_the_same(case: Case, store: PropertyStore, about: Absence) -> bool:
    """Whether some launch condition is false without the value and with it, so that the value alone mends nothing."""
    with_value = store.with_properties({case.name: about.value})
    rows = case.run.facts.launch_conditions if case.run.facts else ()
    return any(_fails(row.condition, store) and _fails(row.condition, with_value) for row in rows)


def _set_behind_the_end(case: Case, action: SequencedAction, store: PropertyStore) -> Absence | None:
    """The row behind LaunchConditions that would set the property, did the run not end there because it has none.

    It stands in the same table, or in that of the server where the client has come to its end. What the client has done
    before gives the value on the server no more than it did there.
    """
    plan = case.run.plan(action.table)
    done = {row.action for row in plan.can_run[: action.order]} if plan else set()
    for row in plan.can_run[(action.order or 0) + 1 :] if plan else ():
        found = _would_set(case, row, store)
        if found is not None:
            words = tr("{row}, {distance}, would give it its value", row=row.numbered, distance=distance(action, row))
            return _too_late(case, row, words, found)
    server = case.run.plan(INSTALL_EXECUTE_SEQUENCE.name)
    if plan is None or server is None or plan.table.name != INSTALL_UI_SEQUENCE.name:
        return None
    for row in server.can_run:
        found = None if row.action in done else _would_set(case, row, store)
        if found is not None:
            words = tr("{row} of {table} would give it its value", row=row.numbered, table=row.table)
            return _too_late(case, row, words, found)
    return None


def _too_late(case: Case, row: SequencedAction, words: str, value: str | Unknown) -> Absence:
    """A public property may come from the command line, and code may as well set it as not."""
    is_likely = case.lifetime.visibility is Visibility.PRIVATE and is_meant_to_give(row)
    weight = Weight.LIKELY if is_likely else Weight.POSSIBLE
    return Absence(rules.READ_BEFORE_SET, weight, words, row, value)


def _would_set(case: Case, row: SequencedAction, store: PropertyStore) -> str | Unknown | None:
    """The value that a row would give, did it run; None where it gives none, or its condition keeps it from running."""
    is_setter = row.key in case.keys_that_set or row.only_sets(case.name) or _code_sets(case, row)
    condition = read_condition(row.condition or "")
    if not is_setter or isinstance(condition, ConditionError) or answer(condition, store).value is Truth.FALSE:
        return None
    value = _given_by(row)
    return None if value == ABSENT else value


def _code_sets(case: Case, row: SequencedAction) -> bool:
    custom = row.custom_action
    if case.examiner is None or custom is None or not custom.type.gets_session or custom.type.is_in_script:
        return False
    return case.examiner.sets(custom).level is SetLevel.SETS


def _given_by(row: SequencedAction) -> str | Unknown:
    """The value that a row would give: a plain text as it stands, anything else is not known."""
    custom = row.custom_action
    if custom is None or not custom.type.only_sets_property:
        return SOME_VALUE
    target = custom.target or ""
    return SOME_VALUE if "[" in target else target


def _finding(case: Case, action: SequencedAction, about: Absence, uses: list[PropertyUse], level: Level) -> Finding:
    message = _message(case.name, action, about.words, uses, is_sure=level is Level.WARNING)
    evidence = tuple(Evidence("condition", place_of(use), use.text) for use in uses[:_MOST_SHOWN])
    return row_finding(about.rule, action, message, evidence, _remedy(case, action, about), level=level)


def _message(name: str, action: SequencedAction, why: str, uses: list[PropertyUse], *, is_sure: bool) -> str:
    of = uses[0].row
    if uses[0].table == _FEATURE_CONDITION:
        feature, _, level = of.partition("/")
        of = f"{feature} (Level {level})"
    first, row, table = tr(_WHAT[uses[0].table], row=of), action.numbered, action.table
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
