"""The report as Markdown (GitHub's and GitLab's tables), to be read in a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Level
from inspector.inspection import Status
from inspector.report.plain import one_line
from inspector.report.text_report import describe_infos, describe_property, sums

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inspector.findings.model import Finding
    from inspector.inspection import Inspection

_LEVELS = {Level.ERROR: "❌ error", Level.WARNING: "⚠️ warning", Level.NOTE: "❔ note"}
_ESCAPED = {ord(character): f"\\{character}" for character in "\\`*_[]<>|~$"} | {
    ord("&"): "&amp;",
    ord("@"): "@\u200b",  # a name from a package must not call a person
}


def markdown_report(inspections: Sequence[Inspection]) -> str:
    """A heading with the sums, then for each file its sentence and a table of its errors, warnings and notes."""
    lines = [f"### MSI Inspector: {sums(inspections)}"]
    for inspection in inspections:
        lines += ["", *_package(inspection)]
    return "\n".join(lines) + "\n"


def _package(inspection: Inspection) -> Iterator[str]:
    summary = inspection.summary
    product = " ".join(part for part in (summary.product_name, summary.product_version) if part)
    digest = f"SHA-256 `{inspection.sha256[:12]}`" if inspection.sha256 else ""
    yield " · ".join(part for part in (f"#### {_code(inspection.file)}", markdown_text(product), digest) if part)
    yield ""
    not_read = "❌ not read: " if inspection.status is Status.UNREADABLE else ""
    yield f"**{not_read}{markdown_text(inspection.verdict.sentence)}**"
    about = describe_property(inspection)
    if about and inspection.status is not Status.UNREADABLE:
        yield ""
        yield f"Property {markdown_text(about)}, scenario {markdown_text(inspection.scenario_title)}."
    if inspection.status is Status.PARTIAL:
        yield ""
        for problem in inspection.problems:
            table = f"table {problem.table}: " if problem.table else ""
            yield f"- not read: {markdown_text(table + problem.detail)}"
    shown = [finding for finding in inspection.findings if finding.level is not Level.INFO]
    if shown:
        yield ""
        yield "| Level | Action | Finding | How to mend |"
        yield "|:--|:--|:--|:--|"
        yield from (_row(finding) for finding in shown)
    infos = describe_infos(inspection)
    if infos:
        yield ""
        yield f"{markdown_text(infos)}."


def _row(finding: Finding) -> str:
    place = " ".join(str(part) for part in (finding.table, finding.sequence) if part is not None)
    action = "<br>".join(
        part for part in (_code(finding.key.action) if finding.key else "", markdown_text(place)) if part
    )
    rule = f"[{finding.rule}]({finding.help_url})" if finding.help_url else finding.rule
    mend = markdown_text(finding.remedy.sentence) if finding.remedy else ""
    return f"| {_LEVELS[finding.level]} | {action} | {markdown_text(finding.message)} {rule} | {mend} |"


def markdown_text(text: str) -> str:
    """Text that nothing in Markdown or HTML changes."""
    return one_line(text).translate(_ESCAPED)


def _code(text: str) -> str:
    """A name in code letters; as text where it holds a backtick, which has no escape in code."""
    line = one_line(text)
    return markdown_text(line) if "`" in line or not line.strip() else f"`{line.replace('|', chr(92) + '|')}`"
