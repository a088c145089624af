"""Inspections for reports: what a package could be called to make a report say something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from inspector.findings import rules
from inspector.findings.model import Finding, Remedy
from inspector.inspection import PackageSummary, Status
from inspector.package.model import Problem
from inspector.sequence.model import ActionKey
from inspector.usage.model import Evidence
from tests.support.inspections import small_inspection
from tests.support.looking import EXECUTE

if TYPE_CHECKING:
    from inspector.findings.model import Rule
    from inspector.inspection import Inspection


def finding_about(
    action: str | None = "Late",
    *,
    rule: Rule = rules.READS_OUTSIDE,
    table: str | None = EXECUTE,
    sequence: int | None = 4010,
    message: str = "Late reads it.",
    evidence: tuple[Evidence, ...] = (Evidence("formatted-text", "CustomAction.Target of Late", "It names it."),),
    remedy: str | None = "Schedule it earlier.",
) -> Finding:
    """A finding of a rule, about a row of a table unless told otherwise."""
    return Finding(
        rule=rule.id,
        level=rule.level,
        message=message,
        key=None if action is None else ActionKey(table or "", action),
        table=table,
        sequence=sequence,
        evidence=evidence,
        remedy=None if remedy is None else Remedy(remedy),
        help_url=rule.help_url,
    )


def inspection_with(*findings: Finding, file: str = "product.msi", upgrade_code: str | None = "{1}") -> Inspection:
    """A small package with these findings; the counts of its verdict are theirs."""
    small = small_inspection()
    counts = {
        f"{level}s": sum(finding.level == level for finding in findings) for level in ("error", "warning", "note")
    }
    return replace(
        small,
        file=file,
        findings=findings,
        summary=PackageSummary(product_name="Contoso Agent", product_version="5.2.1", upgrade_code=upgrade_code),
        verdict=replace(small.verdict, sentence="Late reads it.", **counts),
    )


def unreadable(file: str = "page.msi") -> Inspection:
    """A file that could not be read."""
    problem = Problem(None, "This is a web page, not an installation package.")
    return replace(
        inspection_with(file=file),
        status=Status.UNREADABLE,
        sha256=None,
        size=None,
        problems=(problem,),
        summary=PackageSummary(),
        verdict=replace(small_inspection().verdict, errors=0, sentence=problem.detail),
    )


def partial(file: str = "partial.msi") -> Inspection:
    """A package with a table that could not be read."""
    return replace(inspection_with(file=file), status=Status.PARTIAL, problems=(Problem("Binary", "It is cut off."),))
