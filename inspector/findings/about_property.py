"""Findings about any property as a whole: who reads it from tables, whether it crosses to the server, and what is set in vain."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.absence import absence
from inspector.findings.case import place_of, row_finding
from inspector.findings.model import Level
from inspector.findings.need import Need, is_optional, level_of, where_it_stands
from inspector.findings.property_remedies import make_secure, mend_absence, set_without_client
from inspector.findings.remedies import move_between
from inspector.findings.table_conditions import table_condition_findings
from inspector.language import tr
from inspector.lifetime.model import Presence
from inspector.sequence.condition_answers import answer
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.condition_values import Truth
from inspector.sequence.conditions import depends_on
from inspector.sequence.effects import COST_FINALIZE, sets_directory_too_early
from inspector.sequence.formatted import formatted_references
from inspector.sequence.model import INSTALL_UI_SEQUENCE, SEQUENCE_TABLES, ActionKind, Runs, Side
from inspector.sequence.property_lifetimes import Visibility
from inspector.sequence.property_store import ABSENT
from inspector.usage.model import Evidence, Role, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from inspector.findings.case import Case
    from inspector.findings.model import Finding
    from inspector.lifetime.model import SetPoint
    from inspector.sequence.model import ActionKey, SequencedAction
    from inspector.usage.model import PropertyUse, Usage

_SEQUENCES = frozenset(table.name for table in SEQUENCE_TABLES)
_JUDGED_BY_ROW = _SEQUENCES | {"CustomAction"}
_CONDITIONS = frozenset({"Condition", "LaunchCondition", "ControlCondition"})
_PER_MACHINE = ("1", "2")
_MOST_SHOWN = 3


def whole_property_findings(case: Case, usages: Mapping[str, Usage]) -> Iterator[Finding]:
    """The findings; `usages` are those of every custom action by name."""
    yield from _table_findings(case)
    yield from table_condition_findings(case)
    yield from _secure_findings(case, usages)
    yield from _ui_sequence_findings(case, usages)
    yield from _set_twice_findings(case, usages)
    yield from _early_directory_findings(case)


def _early_directory_findings(case: Case) -> Iterator[Finding]:
    """That a custom action of type 35 sets the directory before CostFinalize.

    Source: https://learn.microsoft.com/windows/win32/msi/ice12
    """
    for action in case.setting_rows:
        plan = case.run.plan(action.table)
        if plan is None or action.runs is Runs.NO or not sets_directory_too_early(action, plan):
            continue
        costing = next((row for row in plan.can_run if row.action == COST_FINALIZE), None)
        message = tr(
            "{action} sets directory {name} where {table} has no CostFinalize before it: a custom action of type 35 has to come"
            " after that (ICE12).",
            action=action.numbered,
            name=case.name,
            table=action.table,
        )
        remedy = move_between(case.run, action, costing) if costing is not None else None
        yield row_finding(rules.DIRECTORY_TOO_EARLY, action, message, remedy=remedy)


def _table_findings(case: Case) -> Iterator[Finding]:
    """That rows of other tables read the property when a standard action comes to them, and it has no value there.

    Conditions are told of elsewhere, because most ask whether there is a value, and dialogs come when a person does.
    """
    readers: dict[ActionKey, list[PropertyUse]] = defaultdict(list)
    for use in case.uses:
        if use.role is Role.READS and use.is_proven and use.table not in _JUDGED_BY_ROW and not _is_condition(use):
            for key in use.keys:
                readers[key].append(use)
    for plan in case.played():
        for action in plan.can_run:
            uses = readers.get(action.key) if action.kind is ActionKind.STANDARD else None
            if uses and action.runs is not Runs.NO and case.value_at(action) == ABSENT:
                yield from _table_finding(case, action, uses)


def _table_finding(case: Case, action: SequencedAction, uses: list[PropertyUse]) -> Iterator[Finding]:
    about = absence(case, action)
    need = Need.ASKS if all(is_optional(use.text, case.name) for use in uses) else Need.USES
    level = level_of(about.weight, need)
    if level is Level.INFO:
        return
    message = _words_of_rows(case.name, action, uses, about.words)
    evidence = tuple(Evidence("formatted-text", place_of(use), use.detail) for use in uses[:_MOST_SHOWN])
    yield row_finding(about.rule, action, message, evidence, mend_absence(case, action, about), level=level)


def _words_of_rows(name: str, action: SequencedAction, uses: list[PropertyUse], why: str) -> str:
    first, row, table = f"{uses[0].table} {uses[0].row}", action.numbered, action.table
    if len(uses) == 1:
        return tr(
            "{first} reads {name} in {row} of {table}, where it has no value: {why}.",
            first=first,
            name=name,
            row=row,
            table=table,
            why=why,
        )
    return tr(
        "{first} and {n} more read {name} in {row} of {table}, where it has no value: {why}.",
        "{first} and {n} more read {name} in {row} of {table}, where it has no value: {why}.",
        n=len(uses) - 1,
        first=first,
        name=name,
        row=row,
        table=table,
        why=why,
    )


def _is_condition(use: PropertyUse) -> bool:
    return use.table in _CONDITIONS or use.column == "Condition"


def _secure_findings(case: Case, usages: Mapping[str, Usage]) -> Iterator[Finding]:
    """That the server needs a public property which the client sets, and which a user who is no administrator cannot pass on.

    It matters in installations that are elevated, which those for the machine are.
    Source: https://learn.microsoft.com/windows/win32/msi/restricted-public-properties
    """
    facts = case.facts
    if facts is None or facts.is_secure or facts.is_documented or facts.visibility is not Visibility.PUBLIC:
        return
    scenario = case.run.scenario
    if not scenario.has_client or case.authored_properties.get("ALLUSERS") not in _PER_MACHINE:
        return
    if facts.is_directory and scenario.is_maintenance:
        return  # nobody chooses where to install
    given = _given_on_client(case)
    reader = _first_reader(case, usages)
    if given is None or reader is None or _is_set_on_server(case, reader):
        return
    message = _words_of_unsecured(case.name, given, reader)
    yield row_finding(rules.PUBLIC_NOT_SECURE, reader, message, (), make_secure(case))


def _words_of_unsecured(name: str, given: SetPoint, reader: SequencedAction) -> str:
    row, table, needs = given.action.numbered, given.action.table, reader.numbered
    if given.presence is Presence.SET:
        return tr(
            "{row} of {table} gives {name} its value on the client, and {reader} needs it on the server: where a user who is no"
            " administrator runs an elevated installation, it does not get there, because SecureCustomProperties does not list"
            " it.",
            row=row,
            table=table,
            name=name,
            reader=needs,
        )
    return tr(
        "{row} of {table} may give {name} its value on the client, and {reader} needs it on the server: where a user who is no"
        " administrator runs an elevated installation, it does not get there, because SecureCustomProperties does not list it.",
        row=row,
        table=table,
        name=name,
        reader=needs,
    )


def _ui_sequence_findings(case: Case, usages: Mapping[str, Usage]) -> Iterator[Finding]:
    """That the run has no user interface, and what sets a public property for the server stands in the UI sequence only.

    Not where the product is installed already, for then much of what the UI sequence sets is of no use.
    Source: https://learn.microsoft.com/windows/win32/msi/user-interface-levels
    """
    facts, scenario = case.facts, case.run.scenario
    if facts is None or facts.is_documented or facts.visibility is Visibility.PRIVATE or case.name in scenario.given:
        return
    if scenario.ui_level.plays_ui_sequence or scenario.is_maintenance or scenario.top_level_action != "INSTALL":
        return
    plan = case.run.plan(INSTALL_UI_SEQUENCE.name)
    rows = plan.can_run if plan and not case.setting_rows else ()
    setters = [row for row in rows if row.only_sets(case.name) and _would_set(case, row)]
    reader = _first_reader(case, usages) if setters else None
    if reader is None:
        return
    first = setters[0]
    outcome = tr("{row} works without that value", row=reader.numbered)
    if facts.is_directory and reader.action == "CostFinalize":
        outcome = tr("{row} takes it from the Directory table", row=reader.numbered)
    message = _words_of_ui_only(case.name, setters, reader.table, outcome)
    yield row_finding(rules.SET_IN_UI_SEQUENCE_ONLY, first, message, (), set_without_client(case, first, reader))


def _words_of_ui_only(name: str, setters: list[SequencedAction], other: str, outcome: str) -> str:
    row, table = setters[0].numbered, setters[0].table
    if len(setters) == 1:
        return tr(
            "{row} of {table} sets {name}, and no row of {other} does: without user interface {table} is not played, so that"
            " {outcome}.",
            row=row,
            table=table,
            name=name,
            other=other,
            outcome=outcome,
        )
    return tr(
        "{row} and {n} more row of {table} set {name}, and no row of {other} does: without user interface {table} is not"
        " played, so that {outcome}.",
        "{row} and {n} more rows of {table} set {name}, and no row of {other} does: without user interface {table} is not"
        " played, so that {outcome}.",
        n=len(setters) - 1,
        row=row,
        table=table,
        name=name,
        other=other,
        outcome=outcome,
    )


def _would_set(case: Case, setter: SequencedAction) -> bool:
    """Whether a row of the UI sequence would set another value than the Property table, had this run user interface."""
    target = setter.custom_action.target if setter.custom_action else None
    condition = read_condition(setter.condition)
    if not target or target == case.authored_properties.get(case.name) or isinstance(condition, ConditionError):
        return False
    begins = next((row for plan in case.played(Side.SERVER) for row in plan.can_run), None)
    if begins is None or "UILevel" in depends_on(setter.condition or ""):
        return False
    return answer(condition, case.run.moments[begins.key].store).value is not Truth.FALSE


def _given_on_client(case: Case) -> SetPoint | None:
    """The first row of the client that is meant to give the property its value.

    Code only may, and costing is repeated on the server.
    """
    for plan in case.played(Side.CLIENT):
        window = case.window(plan.table.name)
        for point in window.set_points if window else ():
            row = point.action
            is_meant = row.kind is ActionKind.DIALOG or row.action == "AppSearch" or row.only_sets(case.name)
            if is_meant and point.presence is not Presence.EMPTY:
                return point
    return None


def _is_set_on_server(case: Case, reader: SequencedAction) -> bool:
    """Whether a row of the server that surely runs before the reader sets the property too."""
    plan = case.run.plan(reader.table)
    rows = plan.can_run[: reader.order] if plan else ()
    return any(row.only_sets(case.name) and row.runs is Runs.YES for row in rows)


def _first_reader(case: Case, usages: Mapping[str, Usage]) -> SequencedAction | None:
    """The first row of the server that surely uses the value; where none does, one whose condition looks at it."""
    reads = [use for use in case.uses if use.role is Role.READS and use.is_proven]
    values = {key for use in reads if not _is_condition(use) for key in use.keys}
    looks = {key for use in reads if use.table in _SEQUENCES for key in use.keys}
    rows = [row for plan in case.played(Side.SERVER) for row in plan.can_run]
    if case.facts is not None and case.facts.is_directory:
        values |= {row.key for row in rows if row.action == "CostFinalize"}
    used = {name for name, usage in usages.items() if usage.level is UsageLevel.READS}
    readers = (row for row in rows if row.key in values or row.action in used)
    looking = (row for row in rows if row.key in looks)
    for row in (*readers, *looking):
        if row.runs is not Runs.NO and not row.only_sets(case.name):
            return row
    return None


def _set_twice_findings(case: Case, usages: Mapping[str, Usage]) -> Iterator[Finding]:
    """That a row replaces a value which nothing has read: only where both surely run, and the values are known and differ."""
    if case.facts is None or case.facts.is_directory or case.facts.is_documented:
        return  # the installer itself reads it
    read = {key for use in case.uses if use.role is Role.READS for key in use.keys}
    for plan in case.played():
        window = case.window(plan.table.name)
        points = window.set_points if window else ()
        can_run = plan.can_run
        for first, second in pairwise(points):
            rows = (first.action, second.action)
            if not all(row.only_sets(case.name) and row.runs is Runs.YES for row in rows):
                continue
            between = can_run[(first.action.order or 0) + 1 : second.action.order]
            if first.value and second.value and not _is_read_between(case, between, second.action, read, usages):
                message = tr(
                    "{second} gives {name} another value {where}, and nothing reads the one that {first} gives it.",
                    second=second.action.numbered,
                    name=case.name,
                    where=where_it_stands(second.action),
                    first=first.action.numbered,
                )
                yield row_finding(rules.SET_TWICE, first.action, message)


def _is_read_between(
    case: Case,
    between: Sequence[SequencedAction],
    second: SequencedAction,
    read: AbstractSet[ActionKey],
    usages: Mapping[str, Usage],
) -> bool:
    """Whether anything may read the property in the rows before the second one, in its condition or in its value."""
    target = second.custom_action.target if second.custom_action else None
    if second.key in read or case.name in formatted_references(target).properties:
        return True
    for row in (*between, second):
        usage = usages.get(row.action)
        is_blind = usage is not None and usage.level not in (UsageLevel.DOES_NOT_READ, UsageLevel.CANNOT_READ)
        if row.key in read or row.kind is ActionKind.DIALOG or case.name in depends_on(row.condition or ""):
            return True
        if row is not second and (is_blind or row.action == case.name):
            return True
    return False
