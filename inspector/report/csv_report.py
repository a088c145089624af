"""The findings as CSV (RFC 4180), for spreadsheets and for counting over many packages."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inspector.findings.model import Finding
    from inspector.inspection import Inspection

COLUMNS = (
    "file",
    "sha256",
    "status",
    "level",
    "rule",
    "sequence_table",
    "action",
    "sequence",
    "message",
    "evidence",
    "fix",
    "help_url",
)

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_report(inspections: Sequence[Inspection]) -> str:
    """A header, then one row a finding.

    Every file has at least one row: what could not be read stands in a row without level and rule, and so does the verdict of
    a file without findings. A cell that a spreadsheet would take for a formula begins with an apostrophe, because names and
    texts of a package may be anybody's (CWE-1236).
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for inspection in inspections:
        for row in _rows(inspection):
            writer.writerow([_cell(value) for value in row])
    return out.getvalue()


def _rows(inspection: Inspection) -> Iterator[tuple[str | int | None, ...]]:
    about = (inspection.file, inspection.sha256, inspection.status.value)
    for problem in inspection.problems:
        yield (*about, None, None, problem.table, None, None, problem.detail, None, None, None)
    for finding in inspection.findings:
        yield (*about, *_finding(finding))
    if not inspection.problems and not inspection.findings:
        yield (*about, None, None, None, None, None, inspection.verdict.sentence, None, None, None)


def _finding(finding: Finding) -> tuple[str | int | None, ...]:
    return (
        finding.level.value,
        finding.rule,
        finding.table,
        finding.key.action if finding.key else None,
        finding.sequence,
        finding.message,
        "; ".join(f"{evidence.where}: {evidence.detail}" for evidence in finding.evidence) or None,
        finding.remedy.sentence if finding.remedy else None,
        finding.help_url,
    )


def _cell(value: str | int | None) -> str | int | None:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value
