"""The report for people: the sentence first, then what it stands on."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from inspector.findings.model import Level
from inspector.inspection import Status
from inspector.package.model import PackageKind
from inspector.report.plain import many, one_line
from inspector.sequence.model import Side
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from inspector.findings.model import Finding
    from inspector.inspection import Inspection

    Paint = Callable[[str, str], str]

_INDENT = "  "
_BOLD, _DIM = "1", "2"
_COLOURS = {Level.ERROR: "1;31", Level.WARNING: "1;33", Level.NOTE: "1;36", Level.INFO: _DIM}
"""Parameters of the terminal's SGR sequences."""


def text_report(inspections: Sequence[Inspection], *, coloured: bool = False) -> str:
    """One paragraph a file, an empty line between them, and the sums at the end where there are several.

    Errors, warnings and notes stand in full, infos are counted. `coloured` is for terminals.
    """
    paint = _coloured if coloured else _plain
    paragraphs = ["\n".join(_package(inspection, paint)) + "\n" for inspection in inspections]
    if len(inspections) > 1:
        paragraphs.append(f"{paint(sums(inspections), _BOLD)}\n")
    return "\n".join(paragraphs)


def sums(inspections: Sequence[Inspection]) -> str:
    """All files in one line, such as `3 files: 1 error, 0 warnings, 2 notes; 1 could not be read`."""
    verdicts = [inspection.verdict for inspection in inspections]
    found = (
        f"{many(len(inspections), 'file')}: {many(sum(verdict.errors for verdict in verdicts), 'error')},"
        f" {many(sum(verdict.warnings for verdict in verdicts), 'warning')},"
        f" {many(sum(verdict.notes for verdict in verdicts), 'note')}"
    )
    statuses = Counter(inspection.status for inspection in inspections)
    unread = [
        f"{statuses[status]} {words}"
        for status, words in ((Status.UNREADABLE, "could not be read"), (Status.PARTIAL, "read only in part"))
        if statuses[status]
    ]
    return f"{found}; {', '.join(unread)}" if unread else found


def describe_infos(inspection: Inspection) -> str | None:
    """The infos in one line, such as `7 findings need no action: no-use-outside (6), reads-inside (1)`; None without any."""
    rules = Counter(finding.rule for finding in inspection.findings if finding.level is Level.INFO)
    if not rules:
        return None
    counted = ", ".join(f"{rule} ({number})" for rule, number in sorted(rules.items()))
    need = "needs" if rules.total() == 1 else "need"
    return f"{many(rules.total(), 'finding')} {need} no action: {counted}"


def describe_property(inspection: Inspection) -> str | None:
    """The property asked about and what it is in this package; None for the key of the Restart Manager session."""
    if inspection.property_name == RESTART_MANAGER_SESSION_KEY:
        return None
    facts = inspection.facts
    if facts is None:
        return inspection.property_name
    words = [
        facts.visibility.value,
        *(["secure"] if facts.is_secure else []),
        *(["directory"] if facts.is_directory else []),
        *(["Windows Installer's"] if facts.is_documented else []),
        *(["in the Property table"] if facts.authored is not None else []),
    ]
    return f"{facts.name} ({', '.join(words)})"


def _coloured(text: str, parameters: str) -> str:
    return f"\x1b[{parameters}m{text}\x1b[0m"


def _plain(text: str, _parameters: str) -> str:
    return text


def _package(inspection: Inspection, paint: Paint) -> Iterator[str]:
    yield paint(one_line(_title(inspection)), _BOLD)
    if inspection.status is Status.UNREADABLE:
        yield f"{_INDENT}{paint('not read', _COLOURS[Level.ERROR])}: {one_line(inspection.verdict.sentence)}"
        return
    yield f"{_INDENT}{one_line(inspection.verdict.sentence)}"
    about = describe_property(inspection)
    if about:
        yield f"{_INDENT}property: {one_line(about)}"
    if inspection.kind is not PackageKind.MERGE_MODULE:  # of which nothing is played
        yield f"{_INDENT}scenario: {one_line(inspection.scenario_title)}"
    yield f"{_INDENT}{_counts(inspection)}"
    for problem in inspection.problems:
        table = f"table {problem.table}: " if problem.table else ""
        yield f"{_INDENT}{paint('not read', _COLOURS[Level.WARNING])}: {one_line(table + problem.detail)}"
    yield from _windows(inspection)
    for finding in inspection.findings:
        if finding.level is not Level.INFO:
            yield from _finding(finding, paint)
    infos = describe_infos(inspection)
    if infos:
        yield f"{_INDENT}{paint(Level.INFO.value, _COLOURS[Level.INFO])}: {infos}"


def _title(inspection: Inspection) -> str:
    summary = inspection.summary
    product = " ".join(part for part in (summary.product_name, summary.product_version) if part)
    digest = f"SHA-256 {inspection.sha256[:12]}" if inspection.sha256 else ""
    return ", ".join(part for part in (inspection.file, product, digest) if part)


def _counts(inspection: Inspection) -> str:
    verdict = inspection.verdict
    inside, outside = "inside the window", "outside"
    if inspection.property_name != RESTART_MANAGER_SESSION_KEY:
        inside, outside = "where it has or may have a value", "where it has none"
    levels = f"{many(verdict.errors, 'error')}, {many(verdict.warnings, 'warning')}, {many(verdict.notes, 'note')}"
    if inspection.kind is PackageKind.MERGE_MODULE:
        return f"{levels}; {many(len(inspection.unscheduled), 'custom action')}"
    called = inspection.unscheduled  # of these too there may be findings
    besides = f"; {many(len(called), 'custom action')} in no sequence table" if called else ""
    return f"{levels}; rows of custom actions in all tables: {verdict.inside} {inside}, {verdict.outside} {outside}{besides}"


def _windows(inspection: Inspection) -> Iterator[str]:
    """How long the property is set on the server; tables with the same answer share a line.

    Of any property but the key of the Restart Manager session, which the client never has, the sequences that are played;
    of the key all that have rows.
    """
    is_key = inspection.property_name == RESTART_MANAGER_SESSION_KEY
    tables: dict[str, list[str]] = defaultdict(list)
    for window in inspection.windows:
        plan = inspection.plan(window.table)
        is_played = plan is not None and plan.is_played
        if window.side is Side.SERVER and (plan is None or is_played or plan.actions) if is_key else is_played:
            tables[window.reason].append(window.table)
    for reason, names in tables.items():
        yield f"{_INDENT}{', '.join(names)}: {one_line(reason)}"


def _finding(finding: Finding, paint: Paint) -> Iterator[str]:
    level, rule = paint(finding.level.value, _COLOURS[finding.level]), paint(f"[{finding.rule}]", _DIM)
    yield f"{_INDENT}{level}: {one_line(finding.message)} {rule}"
    for evidence in finding.evidence:
        yield f"{_INDENT * 3}{one_line(f'{evidence.where}: {evidence.detail}')}"
    if finding.remedy:
        yield f"{_INDENT * 3}{paint('mend', _BOLD)}: {one_line(finding.remedy.sentence)}"
