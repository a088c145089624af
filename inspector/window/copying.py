"""What the Edit menu puts on the clipboard: the same facts as a sentence, as cells, as Markdown, as code that mends. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.report.markdown_report import markdown_text
from inspector.report.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inspector.findings.model import Finding, Remedy
    from inspector.inspection import Inspection
    from inspector.report.explanation import Explanation
    from inspector.timeline.ranges import ActionRange


class Subject(Struct, frozen=True):
    """What is copied: an action, a finding about the package, or the package as a whole.

    Attributes:
        title: its name.
        sentence: the one sentence about it.
        judgements: what else is said about it.
        remedies: how to mend it.
    """

    title: str
    sentence: str
    judgements: tuple[str, ...] = ()
    remedies: tuple[Remedy, ...] = ()

    @property
    def wix(self) -> str:
        """Every WiX snippet that mends it, once."""
        return _joined(remedy.wix for remedy in self.remedies)

    @property
    def sql(self) -> str:
        """Every SQL statement that mends it, once."""
        return _joined(remedy.sql for remedy in self.remedies)


def subject_of(inspection: Inspection, explanation: Explanation | None, finding: Finding | None) -> Subject:
    """The selected action, else the chosen finding, else the package."""
    if explanation is not None:
        return Subject(explanation.title, explanation.headline, explanation.judgements, explanation.remedies)
    if finding is not None:
        return Subject(inspection.file, finding.message, (), (finding.remedy,) if finding.remedy else ())
    return Subject(inspection.file, inspection.verdict.sentence)


def subject_of_findings(inspection: Inspection, sentence: str, findings: Iterable[Finding]) -> Subject:
    """Many findings of one kind: what is said of all, then of each."""
    return Subject(inspection.file, sentence, tuple(finding.message for finding in findings))


def subject_of_range(chosen: ActionRange) -> Subject:
    """Several actions: what is said about each that something is said about, and how to mend them."""
    findings = [finding for item in chosen.items for finding in item.inspected.findings]
    title = tr("{first} to {last}", first=chosen.first.action.action, last=chosen.last.action.action)
    remedies = tuple(dict.fromkeys(finding.remedy for finding in findings if finding.remedy is not None))
    return Subject(title, chosen.sentence, tuple(finding.message for finding in findings), remedies)


def markdown_of_range(chosen: ActionRange, inspection: Inspection) -> str:
    """What `markdown` says of several actions, with a table of all of them before it."""
    lines = [f"| Sequence | {tr('Action')} | {tr('Condition')} |", "| --- | --- | --- |"]
    for item in chosen.items:
        cells = (str(item.action.sequence), item.action.action, item.action.condition or "")
        lines.append(f"| {' | '.join(markdown_text(one_line(cell)) for cell in cells)} |")
    return "\n".join([*lines, "", markdown(subject_of_range(chosen), inspection)])


def markdown(subject: Subject, inspection: Inspection) -> str:
    """The subject for an issue or a pull request, with the package and the question that it is said of."""
    digest = f", SHA-256 `{inspection.sha256[:12]}`" if inspection.sha256 else ""
    about = f"{markdown_text(inspection.property_name)}, {markdown_text(inspection.scenario_title)}"
    lines = [f"**{markdown_text(subject.title)}**: {markdown_text(subject.sentence)}"]
    lines += [f"- {markdown_text(judgement)}" for judgement in subject.judgements]
    for remedy in subject.remedies:
        lines += ["", tr("To mend it: {how}", how=markdown_text(remedy.sentence))]
        for language, code in (("xml", remedy.wix), ("sql", remedy.sql)):
            if code:
                lines += ["", f"```{language}", code, "```"]
    lines += ["", f"({markdown_text(inspection.file)}{digest}; {about})"]
    return "\n".join(lines)


def rows_text(headings: Iterable[str], rows: Sequence[Iterable[str]]) -> str:
    """Rows of a table for a spreadsheet, with tabs between the cells; above several rows stand the headings."""
    lines = [headings, *rows] if len(rows) > 1 else rows
    return "\n".join("\t".join(one_line(cell) for cell in cells) for cells in lines)


def _joined(snippets: Iterable[str | None]) -> str:
    return "\n".join(dict.fromkeys(snippet for snippet in snippets if snippet))
