"""The words around a drawing, for somebody who has nothing but it: what it is about, what follows from it, who made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.findings.model import Mark
from inspector.inspection import Status
from inspector.language import N_, tr
from inspector.package.model import PackageKind
from inspector.timeline.display_list import Align, Box, DisplayList, Rect, Text, TextRole, Token
from inspector.timeline.glyphs import mark_glyph
from inspector.timeline.mark_words import counted_marks
from inspector.timeline.measuring import elide_end, elide_middle, wrap_words
from inspector.timeline.vertical import MARK_SIZE
from inspector.version import tool_version

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel

FOOT_HEIGHT = 24.0

_GAP = 12.0
_LINE = 20.0
_NOTHING = {
    PackageKind.INSTALLATION_PACKAGE: N_(
        "This installation package has no sequence table and no custom action, so that there is nothing to draw in order."
    ),
    PackageKind.MERGE_MODULE: N_(
        "This merge module has no sequence table and no custom action, so that there is nothing to draw in order."
    ),
    PackageKind.DATABASE: N_(
        "This database has no sequence table and no custom action, so that there is nothing to draw in order."
    ),
}


class Selection(Struct, frozen=True):
    """The action that a picture points out, what it says about it in words, and how to mend it where that is known."""

    key: ActionKey
    words: str
    mend: str = ""


def lay_out_head(
    model: TimelineModel, width: float, measurer: TextMeasurer, selection: Selection | None = None
) -> DisplayList:
    """The lines above a drawing: file and question, verdict, marks with their counts, the selected action, what went wrong."""
    inspection = model.inspection
    title = lay_out_title(inspection, width, measurer)
    y = title.height
    primitives = list(title.primitives)
    counts_width = _counts_width(model, measurer)
    lines = wrap_words(inspection.verdict.sentence, width, TextRole.VERDICT, measurer)
    for line in lines:
        primitives.append(Text(line, 0, y, TextRole.VERDICT, Token.TEXT))
        y += _LINE
    beside = measurer.width(lines[0], TextRole.VERDICT) + 28 if len(lines) == 1 else width
    if counts_width and beside + counts_width <= width:
        primitives += _counts(model, beside, y - _LINE, width, measurer)[0]
        y += 4
    elif counts_width:
        counts, y = _counts(model, 0, y + 4, width, measurer)
        primitives += counts
    if selection is not None:
        primitives.append(Box(Rect(0.5, y - 4, 14, 14), None, Token.SELECTION, 2.0, radius=3))
        said = (
            [selection.words, tr("How to mend it: {mend}", mend=selection.mend)]
            if selection.mend
            else [selection.words]
        )
        for line in [line for text in said for line in wrap_words(text, width - 22, TextRole.BODY, measurer)]:
            primitives.append(Text(line, 22, y + 3, TextRole.BODY, Token.TEXT))
            y += _LINE
        y += 4
    if _has_more_to_say(inspection):
        notice, y = _notice(inspection, width, y, measurer)
        primitives += notice
    return DisplayList(width, y, tuple(primitives))


def lay_out_foot(width: float, said: str) -> DisplayList:
    """The line below a drawing: `said` at its left, the program and its version at its right."""
    y = FOOT_HEIGHT / 2
    return DisplayList(
        width,
        FOOT_HEIGHT,
        (
            Text(said, 0, y, TextRole.CAPTION, Token.TEXT_MUTED),
            Text(f"MSI Inspector {tool_version()}", width, y, TextRole.CAPTION, Token.TEXT_MUTED, Align.END),
        ),
    )


def lay_out_nothing(model: TimelineModel, width: float) -> DisplayList:
    """A sentence in the place of actions, for a file that has none."""
    kind = model.inspection.kind
    text = tr("Nothing of this file can be drawn.") if kind is None else tr(_NOTHING[kind])
    panel = Box(Rect(0, 0, width, 120), Token.SURFACE, Token.SURFACE_BORDER, radius=6)
    return DisplayList(width, 120, (panel, Text(text, width / 2, 60, TextRole.BODY, Token.TEXT, Align.MIDDLE)))


def lay_out_title(inspection: Inspection, width: float, measurer: TextMeasurer) -> DisplayList:
    """Which file, which property, which scenario."""
    y = 10.0
    file = elide_middle(inspection.file, width * 0.6, TextRole.TITLE, measurer)
    primitives = [Text(file, 0, y, TextRole.TITLE, Token.TEXT)]
    x = measurer.width(file, TextRole.TITLE) + 14
    summary = inspection.summary
    product = " ".join(part for part in (summary.product_name, summary.product_version) if part)
    shown = elide_end(product, width - x, TextRole.SUBTITLE, measurer)
    if shown:
        primitives.append(Text(shown, x, y + 1, TextRole.SUBTITLE, Token.TEXT))
    y += 24
    facts = [
        tr("property {name}", name=inspection.property_name),
        inspection.scenario_title,
        f"SHA-256 {inspection.sha256[:12]}" if inspection.sha256 else "",
        summary.authoring_tool or "",
    ]
    line = elide_end("   ·   ".join(fact for fact in facts if fact), width, TextRole.BODY, measurer)
    primitives.append(Text(line, 0, y, TextRole.BODY, Token.TEXT_MUTED))
    return DisplayList(width, y + 26, tuple(primitives))


def _counts_width(model: TimelineModel, measurer: TextMeasurer) -> float:
    return sum(MARK_SIZE + 6 + measurer.width(words, TextRole.BODY) + 24 for words in counted_marks(model).values())


def _counts(
    model: TimelineModel, x: float, y: float, width: float, measurer: TextMeasurer
) -> tuple[list[Primitive], float]:
    primitives: list[Primitive] = []
    for mark, words in counted_marks(model).items():
        whole = MARK_SIZE + 6 + measurer.width(words, TextRole.BODY)
        if x > 0 and x + whole > width:
            x, y = 0, y + 22
        primitives += mark_glyph(mark, x + MARK_SIZE / 2, y, MARK_SIZE)
        primitives.append(Text(words, x + MARK_SIZE + 6, y, TextRole.BODY, Token.TEXT))
        x = round(x + whole + 24)
    return primitives, y + _LINE


def _has_more_to_say(inspection: Inspection) -> bool:
    """Whether reading met something that the verdict does not already tell: of an unreadable file it is the reason."""
    if inspection.status is Status.UNREADABLE:
        return [problem.detail for problem in inspection.problems] != [inspection.verdict.sentence]
    return inspection.status is Status.PARTIAL


def _notice(inspection: Inspection, width: float, y: float, measurer: TextMeasurer) -> tuple[list[Primitive], float]:
    details = "; ".join(
        f"{problem.table}: {problem.detail}" if problem.table else problem.detail for problem in inspection.problems
    )
    words = (
        tr("Could not be read: {details}", details=details)
        if inspection.status is Status.UNREADABLE
        else tr("Read in part, findings may be missing: {details}", details=details)
    )
    lines = wrap_words(words, width - 50, TextRole.BODY, measurer)
    height = 14 + 18 * len(lines)
    box = Rect(0, y - 4, width, height)
    primitives: list[Primitive] = [Box(box, Token.NOTICE_FILL, Token.WARNING_OUTLINE, radius=5)]
    primitives += mark_glyph(Mark.WARNING, 20, box.y + 16, 16)
    for index, line in enumerate(lines):
        primitives.append(Text(line, 38, box.y + 16 + 18 * index, TextRole.BODY, Token.TEXT))
    return primitives, box.bottom + _GAP
