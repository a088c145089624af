"""The details of an action, or of the package, as rich text. No Qt: text in, text out."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.inspection import Status
from inspector.language import N_, tr
from inspector.lifetime.model import Certainty
from inspector.package.model import PackageKind
from inspector.sequence.property_lifetimes import lifetime_of
from inspector.window.action_words import size_words
from inspector.window.condition_html import condition_html
from inspector.window.finding_marks import finding_mark
from inspector.window.property_links import ActionProperties, properties_html
from inspector.window.scenario_choice import presumption_words, setting_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from inspector.findings.model import Finding, Mark, Remedy
    from inspector.inspection import Inspection
    from inspector.report.explanation import Explanation
    from inspector.sequence.property_lifetimes import PropertyLifetime
    from inspector.timeline.ranges import ActionRange
    from inspector.usage.model import Evidence
    from inspector.window.copying import Subject


_LABELS = 96
"""How wide a column of labels is at least, in pixels; wider where a word of one would be broken."""
_AROUND_LABEL = 6
_LONGEST_LABEL_BESIDE = 16
_LONGEST_CODE = 48
_ATTRIBUTE = re.compile("(=&quot;[^ ]*&quot;) ")
"""The first one and the space after it, escaped."""
_MOST_TOLD = 200
_FINDING = "finding"
"""The scheme of the address of a link to the action of a finding."""
_KIND_WORDS = {
    PackageKind.INSTALLATION_PACKAGE: N_("installation package"),
    PackageKind.MERGE_MODULE: N_("merge module"),
    PackageKind.DATABASE: N_("database"),
}
_CERTAINTY_WORDS = {
    Certainty.DOCUMENTED: N_("documented"),
    Certainty.OBSERVED: N_("observed"),
    Certainty.INFERRED: N_("inferred"),
}


class TextLook(Struct, frozen=True, kw_only=True):
    """How rich text looks.

    Attributes:
        muted: the colour of labels as `#rrggbb`.
        code_background: the one behind code.
        sign: height and width of a mark, in pixels.
        truth_sign: of the sign before `true`, `false` and `unknown`.
        measure: gives the width of a text in pixels.
    """

    muted: str
    code_background: str
    sign: int
    truth_sign: int
    measure: Callable[[str], float]


def explanation_html(
    explanation: Explanation,
    properties: ActionProperties,
    look: TextLook,
    room: int,
) -> str:
    """Everything that is known about one action; `room` is the width of a line in pixels."""
    parts = [f"<h2>{_sign(explanation.mark, look) if explanation.mark else ''}{escape(explanation.title)}</h2>"]
    parts.append(f"<p>{escape(explanation.headline)}</p>")
    parts += [f"<p>{escape(judgement)}</p>" for judgement in explanation.judgements]
    if explanation.remedies:
        parts.append(_heading(tr("How to mend it")))
        for remedy in explanation.remedies:
            parts += _remedy(remedy, look)
    if explanation.proof:
        parts.append(_heading(tr("Proof")))
        parts += _evidence(explanation.proof, look)
    if explanation.condition:
        parts.append(_heading(tr("Its condition in this scenario")))
        parts.append(condition_html(explanation.condition, look, room))
    parts.append(properties_html(properties, look.muted))
    parts.append(_heading(tr("What it is and how it runs")))
    parts.append(_facts(((fact.label, fact.text) for fact in explanation.facts), look))
    if explanation.row:
        parts.append(_heading(tr("As written in the package")))
        for table, cells in groupby(explanation.row, lambda cell: cell[0].partition(".")[0]):
            parts.append(_label(table, look))
            parts.append(_facts(((column.partition(".")[2], value) for column, value in cells), look))
    if explanation.doc_url:
        parts.append(_heading(tr("Documentation")))
        parts.append(f"<p>{_link(explanation.doc_url)}</p>")
    return "".join(parts)


def findings_html(words: str, findings: Sequence[Finding], look: TextLook) -> str:
    """What is said of many findings of one kind, then the first ones with links to their actions, see `finding_place`."""
    parts = [f"<h2>{escape(words)}</h2>"]
    for place, finding in enumerate(findings[:_MOST_TOLD]):
        if finding.key is not None:
            stands = " ".join(part for part in (finding.table, str(finding.sequence or "")) if part)
            name = f'<a href="{_FINDING}:{place}">{escape(finding.key.action)}</a>'
            parts.append(f'<p class="fact">{name} <font color="{look.muted}">{escape(stands)}</font></p>')
        parts.append(_marked(finding, look))
    parts.append(_more(len(findings)))
    return "".join(parts)


def finding_place(address: str) -> int | None:
    """Which finding of `findings_html` a link leads to, None for another link."""
    scheme, _, place = address.partition(":")
    return int(place) if scheme == _FINDING else None


def range_html(chosen: ActionRange, subject: Subject, look: TextLook) -> str:
    """What is known about several actions, of which `subject` says what can be copied; their first ones where they are many."""
    parts = [_title(subject.title, subject.sentence)]
    findings = [finding for item in chosen.items for finding in item.inspected.findings]
    parts += [_marked(finding, look) for finding in findings[:_MOST_TOLD]]
    if subject.remedies:
        parts.append(_heading(tr("How to mend it")))
        for remedy in subject.remedies[:_MOST_TOLD]:
            parts += _remedy(remedy, look)
    parts.append(_heading(tr("Actions of the range")))
    actions = [item.action for item in chosen.items[:_MOST_TOLD]]
    parts.append(_facts(((str(action.sequence), action.action) for action in actions), look))
    parts.append(_more(len(chosen.items)))
    return "".join(parts)


def package_html(inspection: Inspection, property_words: str, look: TextLook) -> str:
    """What is known about the package as a whole, and of the property, which is `property_words`: while no action is selected."""
    summary = inspection.summary
    title = " ".join(part for part in (summary.product_name, summary.product_version) if part) or inspection.file
    parts = [_title(title, inspection.verdict.sentence)]
    parts.append(_facts(_package_facts(inspection), look))
    if inspection.run is not None and inspection.kind is not PackageKind.MERGE_MODULE:  # of which nothing is played
        scenario = inspection.run.scenario
        parts.append(_heading(tr("Scenario: {title}", title=inspection.scenario_title)))
        parts.append(f"<p>{escape(presumption_words(scenario))}</p>")
        parts.append(_facts(setting_facts(scenario), look))
        parts.append(f"<p>{_link(scenario.doc_url)}</p>")
    if inspection.problems:
        parts.append(_heading(tr("Could not be read")))
        for problem in inspection.problems:
            parts += _statement(problem.table or tr("The file"), problem.detail, look)
    if inspection.windows:
        parts.append(_heading(tr("When {name} has a value", name=inspection.property_name)))
        parts += _property(lifetime_of(inspection.property_name), property_words, look)
        for window in inspection.windows:
            parts += _statement(f"{window.table} · {tr(_CERTAINTY_WORDS[window.certainty])}", window.reason, look)
    findings = [finding for finding in inspection.findings if finding.key is None]
    if findings:
        parts.append(_heading(tr("About the package")))
        for place, finding in enumerate(findings):
            parts += _finding(finding, place, look)
    return "".join(parts)


def _property(lifetime: PropertyLifetime, words: str, look: TextLook) -> Iterator[str]:
    yield f'<p><font color="{look.muted}">{escape(words)}</font></p>'
    if lifetime.note:
        yield f"<p>{escape(tr(lifetime.note))}</p>"
    if lifetime.doc_url:
        yield f"<p>{_link(lifetime.doc_url)}</p>"


def _package_facts(inspection: Inspection) -> Iterator[tuple[str, str]]:
    summary = inspection.summary
    facts = (
        (tr("File"), inspection.file),
        (tr("What it is"), tr(_KIND_WORDS[inspection.kind]) if inspection.kind else None),
        (
            tr("Read", disambiguation="has been read"),
            tr("only in part") if inspection.status is Status.PARTIAL else None,
        ),
        (tr("Manufacturer"), summary.manufacturer),
        (tr("Made with"), (summary.authoring_tool or "").removesuffix(" ()")),
        (tr("Platform"), summary.platform),
        (tr("Languages"), ", ".join(map(str, summary.languages))),
        (tr("Product code"), summary.product_code),
        (tr("Upgrade code"), summary.upgrade_code),
        (tr("Code page"), None if summary.code_page is None else str(summary.code_page)),
        (tr("Size"), size_words(inspection.size)),
        ("SHA-256", inspection.sha256),
        (tr("Property"), inspection.property_name),
    )
    return ((label, text) for label, text in facts if text)


def _title(title: str, sentence: str) -> str:
    return f"<h2>{escape(title)}</h2><p>{escape(sentence)}</p>"


def _sign(mark: Mark, look: TextLook) -> str:
    return f'<img src="mark:{mark.value}" width="{look.sign}" height="{look.sign}">&nbsp;'


def _more(count: int) -> str:
    """How many of as many are not told."""
    return f"<p>{escape(tr('and {count:,} more', count=count - _MOST_TOLD))}</p>" if count > _MOST_TOLD else ""


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _facts(facts: Iterable[tuple[str, str]], look: TextLook) -> str:
    """Labels beside their texts; a long label stands above its text, since the panel is narrow."""
    listed = list(facts)
    beside = (label for label, _ in listed if len(label) <= _LONGEST_LABEL_BESIDE)
    longest = max((look.measure(word) for label in beside for word in label.split()), default=0.0)
    width = max(_LABELS, ceil(longest) + _AROUND_LABEL)
    rows = []
    for label, text in listed:
        words = escape(text).replace("\n", "<br>")
        if len(label) <= _LONGEST_LABEL_BESIDE:
            rows.append(
                f'<tr><td width="{width}"><font color="{look.muted}">{escape(label)}</font></td><td>{words}</td></tr>'
            )
        else:
            rows.append(f'<tr><td colspan="2"><font color="{look.muted}">{escape(label)}</font><br>{words}</td></tr>')
    return f'<table width="100%" cellspacing="0" cellpadding="2" style="margin-top:4px">{"".join(rows)}</table>'


def _label(text: str, look: TextLook) -> str:
    return f'<p class="label" style="color:{look.muted}">{escape(text)}</p>'


def _statement(label: str, text: str, look: TextLook) -> Iterator[str]:
    yield _label(label, look)
    yield f'<p class="fact">{escape(text)}</p>'


def _evidence(evidence: Iterable[Evidence], look: TextLook) -> Iterator[str]:
    for piece in evidence:
        yield from _statement(piece.where, piece.detail, look)


def _remedy(remedy: Remedy, look: TextLook) -> Iterator[str]:
    yield f"<p>{escape(remedy.sentence)}</p>"
    for label, code in (("WiX", remedy.wix), ("SQL", remedy.sql)):
        if code:
            yield f"{_label(label, look)}{_code(code, look)}"


def _code(code: str, look: TextLook) -> str:
    """A long element has its other attributes on a line of their own: left alone, Qt breaks it between / and >."""
    lines = escape(code).replace("\n", "<br>")
    if code.startswith("<") and len(code) > _LONGEST_CODE:
        lines = _ATTRIBUTE.sub(r"\1<br>&nbsp;&nbsp;&nbsp;&nbsp;", lines, count=1)
    return (
        f'<table width="100%" cellpadding="6" cellspacing="0" bgcolor="{look.code_background}">'
        f'<tr><td class="code">{lines}</td></tr></table>'
    )


def _marked(finding: Finding, look: TextLook, anchor: str = "") -> str:
    """The message of a finding after its sign."""
    return f"<p>{anchor}{_sign(finding_mark(finding), look)}{escape(finding.message)}</p>"


def _finding(finding: Finding, place: int, look: TextLook) -> Iterator[str]:
    yield _marked(finding, look, f'<a name="finding-{place}"></a>')
    yield from _evidence(finding.evidence, look)
    if finding.remedy:
        yield from _remedy(finding.remedy, look)
    if finding.help_url:
        yield f"<p>{_link(finding.help_url)}</p>"


def _link(url: str) -> str:
    address = escape(url, quote=True)
    return f'<a href="{address}">{address}</a>'
