"""The report for people: the sentence first, then what it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.inspection import Status
from inspector.sequence.model import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inspector.findings.model import Finding
    from inspector.inspection import Inspection

_INDENT = "  "


def text_report(inspections: Iterable[Inspection]) -> str:
    """All files one after the other, an empty line between them."""
    return "\n".join("\n".join(_package(inspection)) + "\n" for inspection in inspections)


def _package(inspection: Inspection) -> Iterator[str]:
    yield _title(inspection)
    yield f"{_INDENT}{inspection.verdict.sentence}"
    if inspection.status is Status.UNREADABLE:
        return
    yield f"{_INDENT}{_counts(inspection)}"
    for problem in inspection.problems:
        table = f"table {problem.table}: " if problem.table else ""
        yield f"{_INDENT}not read: {table}{problem.detail}"
    for window in inspection.windows:
        if window.side is Side.SERVER:
            yield f"{_INDENT}{window.table}: {window.reason}"
    for finding in inspection.findings:
        yield from _finding(finding)


def _title(inspection: Inspection) -> str:
    summary = inspection.summary
    product = " ".join(part for part in (summary.product_name, summary.product_version) if part)
    digest = f"SHA-256 {inspection.sha256[:12]}" if inspection.sha256 else ""
    return ", ".join(part for part in (inspection.file, product, digest) if part)


def _counts(inspection: Inspection) -> str:
    verdict = inspection.verdict

    def many(number: int, word: str) -> str:
        return f"{number} {word}" if number == 1 else f"{number} {word}s"

    return (
        f"{many(verdict.errors, 'error')}, {many(verdict.warnings, 'warning')}, {many(verdict.notes, 'note')};"
        f" custom actions: {verdict.inside} inside the window, {verdict.outside} outside"
    )


def _finding(finding: Finding) -> Iterator[str]:
    yield f"{_INDENT}{finding.level.value}: {finding.message} [{finding.rule}]"
    if finding.level.value == "info":
        return
    for evidence in finding.evidence:
        yield f"{_INDENT * 3}{evidence.where}: {evidence.detail}"
    if finding.remedy:
        yield f"{_INDENT * 3}mend: {finding.remedy.sentence}"
