"""Whether assertions hold for an Inspection; those that do not become findings of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.assertions.model import NoReadOutside, Order, Presence
from inspector.findings import rules
from inspector.findings.model import Finding, Level
from inspector.inspection import Status
from inspector.sequence.model import TERMINATION_FLAGS
from inspector.usage.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inspector.assertions.model import Assertion
    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey, SequencedAction

_READS_WITHOUT_VALUE = {
    rule.id
    for rule in (
        rules.READS_OUTSIDE,
        rules.READS_ON_CLIENT,
        rules.READS_DEFERRED,
        rules.READS_AT_CLOSE,
        rules.READER_WHILE_DISABLED,
    )
}


class _Failure(Struct, frozen=True):
    """Why an assertion does not hold: a fact without a full stop, and the row it is about."""

    fact: str
    row: SequencedAction | None = None
    key: ActionKey | None = None
    evidence: tuple[Evidence, ...] = ()


def with_assertions(
    inspection: Inspection, assertions: Sequence[Assertion], inspect_property: Callable[[str], Inspection]
) -> Inspection:
    """The Inspection with a finding for every assertion that does not hold; the verdict says how many hold.

    A file that could not be read stays as it is. `inspect_property` gives the Inspection of the same file and scenario for
    another property.
    """
    if not assertions or inspection.status is Status.UNREADABLE:
        return inspection
    failed = []
    for assertion in assertions:
        failure = _judge(inspection, assertion, inspect_property)
        if failure is not None:
            failed.append(_finding(assertion, failure))
    findings = sorted((*inspection.findings, *failed), key=lambda finding: list(Level).index(finding.level))
    verdict = inspection.verdict

    def more(level: Level) -> int:
        return sum(finding.level is level for finding in failed)

    return replace(
        inspection,
        findings=tuple(findings),
        verdict=replace(
            verdict,
            errors=verdict.errors + more(Level.ERROR),
            warnings=verdict.warnings + more(Level.WARNING),
            notes=verdict.notes + more(Level.NOTE),
            sentence=f"{_summary(len(assertions), len(failed))} {verdict.sentence}",
        ),
    )


def _summary(number: int, failed: int) -> str:
    if not failed:
        return "The assertion holds." if number == 1 else f"All {number} assertions hold."
    if number == 1:
        return "The assertion does not hold."
    return f"{failed} of {number} assertions {'does' if failed == 1 else 'do'} not hold."


def _finding(assertion: Assertion, failure: _Failure) -> Finding:
    rule, row = rules.ASSERTION_FAILED, failure.row
    broken = f'"{assertion.sentence}" does not hold: {failure.fact}.'
    evidence = [Evidence("assertion", assertion.where, assertion.sentence), *failure.evidence]
    if assertion.message is not None:
        evidence.append(Evidence("assertion-failed", assertion.where, broken))
    claim = assertion.claim
    table = None if isinstance(claim, NoReadOutside) else claim.table
    return Finding(
        rule=rule.id,
        level=assertion.level,
        message=assertion.message or broken,
        key=row.key if row else failure.key,
        table=row.table if row else table,
        sequence=row.sequence if row else None,
        evidence=tuple(evidence),
        help_url=rule.help_url,
    )


def _judge(
    inspection: Inspection, assertion: Assertion, inspect_property: Callable[[str], Inspection]
) -> _Failure | None:
    claim = assertion.claim
    if isinstance(claim, Order):
        return _judge_order(inspection, claim)
    if isinstance(claim, Presence):
        return _judge_presence(inspection, claim)
    is_asked = claim.property_name == inspection.property_name
    return _judge_reads(inspection if is_asked else inspect_property(claim.property_name))


def _judge_order(inspection: Inspection, claim: Order) -> _Failure | None:
    first, second = (_row(inspection, name, claim.table) for name in (claim.first, claim.second))
    subject = second if claim.is_after else first
    for name, row in ((claim.first, first), (claim.second, second)):
        reason = _not_in_order(inspection, name, row, claim.table)
        if reason is not None:
            return _Failure(reason, subject)
    if first is None or second is None or first.sequence is None or second.sequence is None:
        return None
    if first.sequence == second.sequence:
        both = f"both have Sequence {first.sequence} in {claim.table}, and the order of equal numbers is undefined"
        return _Failure(both, subject)
    if first.sequence < second.sequence:
        return None
    pair = (second, first) if claim.is_after else (first, second)
    stand = (
        f"{pair[0].action} stands at {pair[0].sequence} in {claim.table}, and {pair[1].action} at {pair[1].sequence}"
    )
    return _Failure(stand, subject)


def _judge_presence(inspection: Inspection, claim: Presence) -> _Failure | None:
    row = _row(inspection, claim.action, claim.table)
    number = row.sequence if row else None
    runs = bool(number) and (number in TERMINATION_FLAGS or (number or 0) > 0)
    if runs and not claim.is_wanted:
        return _Failure(f"{claim.action} stands in {claim.table} at {number}", row)
    if runs or not claim.is_wanted:
        return None
    if row is None:
        return _Failure(_missing(inspection, claim.action, claim.table))
    return _Failure(f"{claim.action} has {_number(row)} in {claim.table}, so it never runs", row)


def _judge_reads(inspection: Inspection) -> _Failure | None:
    found = [finding for finding in inspection.findings if finding.rule in _READS_WITHOUT_VALUE]
    if not found:
        return None
    names = ", ".join(dict.fromkeys(finding.key.action for finding in found if finding.key))
    evidence = tuple(
        Evidence(finding.rule, finding.table or "CustomAction table", finding.message) for finding in found
    )
    does = "reads it where it has no value" if len(found) == 1 else "read it where it has no value"
    return _Failure(f"{names} {does}", key=found[0].key, evidence=evidence)


def _row(inspection: Inspection, action: str, table: str) -> SequencedAction | None:
    plan = inspection.plan(table)
    return next((row for row in plan.actions if row.action == action), None) if plan else None


def _not_in_order(inspection: Inspection, name: str, row: SequencedAction | None, table: str) -> str | None:
    """Why a row has no place in the order of its table, or None where it has one."""
    if row is None:
        return _missing(inspection, name, table)
    if row.sequence in TERMINATION_FLAGS:
        ending = TERMINATION_FLAGS[row.sequence]
        return f"{name} has Sequence {row.sequence} in {table}, so it runs only when the sequence ends in {ending}"
    return None if row.order is not None else f"{name} has {_number(row)} in {table}, so it never runs"


def _missing(inspection: Inspection, name: str, table: str) -> str:
    if inspection.plan(table) is None:
        return f"the package has no {table}"
    other = next((row.action.table for row in inspection.actions if row.action.action == name), None)
    return f"{name} does not stand in {table}" + (f", but in {other}" if other else "")


def _number(row: SequencedAction) -> str:
    return "no Sequence number" if row.sequence is None else f"Sequence {row.sequence}"
