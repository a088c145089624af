"""A picture that explains itself to somebody who has nothing but it: the timeline inside a frame of words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.inspection import Status
from inspector.timeline.display_list import (
    Align,
    Box,
    DisplayList,
    Ellipse,
    Hatch,
    Line,
    Polygon,
    Rect,
    Text,
    TextRole,
    Token,
)
from inspector.timeline.glyphs import mark_glyph
from inspector.timeline.groups import MARKS_WORST_FIRST
from inspector.timeline.layout import TimelineView, lay_out_timeline
from inspector.timeline.legend import lay_out_legend
from inspector.timeline.measuring import elide_end, elide_middle, wrap_words
from inspector.timeline.model import build_timeline_model
from inspector.timeline.vertical import GUTTER, MARK_SIZE, RIGHT_MARGIN
from inspector.version import tool_version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel

MARGIN = 20.0
_COMFORTABLE_PITCH = 22.0
_NARROWEST = 1280.0
_WIDEST = 6000.0
_GAP = 12.0
_GROWTH = 1.04
_MOST_GROWTH_FOR_NAMES = 1.22

_COUNTED = {
    Mark.ERROR: ("reads it where it is not set", "read it where it is not set"),
    Mark.WARNING: ("may read it there", "may read it there"),
    Mark.NOTE: ("could not be inspected", "could not be inspected"),
    Mark.INFO: ("outside, does not read it", "outside, do not read it"),
    Mark.GOOD: ("reads it in time", "read it in time"),
}


def lay_out_picture(
    inspection: Inspection,
    width: float | None,
    height: float | None,
    measurer: TextMeasurer,
    selected: ActionKey | None = None,
) -> DisplayList:
    """The timeline with everything in view, and around it what it is about, what follows from it, and what its signs mean.

    Without a width it becomes as wide as its names need to be read, between 1280 and 6000 pixels; without a height as
    high as its content. Tables that the scenario does not play are folded; with a height given, those of administrative
    installation and advertisement too, where their lanes would take room from the names of the others. A picture that
    does not fit even so, or whose names would fit if it were a little larger, comes out larger in the same proportion.
    """
    model = build_timeline_model(inspection)
    if width is None:
        wished = model.slot_count * _COMFORTABLE_PITCH + GUTTER + RIGHT_MARGIN + 2 * MARGIN
        width = float(round(min(max(wished, _NARROWEST), _WIDEST)))
    unplayed = _unplayed(model)
    if height is None:
        return _picture(model, width, None, measurer, TimelineView(selected=selected, folded=unplayed))[0]
    foldable = [group.table.name for group in model.groups if group.table.top_level_action != "INSTALL"]
    for kept in range(len(foldable), -1, -1):
        view = TimelineView(selected=selected, folded=unplayed.union(foldable[kept:]))
        drawing, cramped = _picture(model, width, height, measurer, view)
        if drawing.height <= height and not cramped:
            return drawing
    fitting = drawing if drawing.height <= height else None
    grown = _GROWTH
    while fitting is None or grown <= _MOST_GROWTH_FOR_NAMES:
        drawing, cramped = _picture(model, width * grown, height * grown, measurer, view)
        if drawing.height <= height * grown:
            fitting = drawing
            if not cramped:
                return drawing
        grown *= _GROWTH
    return fitting


def _unplayed(model: TimelineModel) -> frozenset[str]:
    """Tables that the scenario does not play, as long as it plays another: a picture is about what happens."""
    unplayed = frozenset(group.table.name for group in model.groups if not group.played)
    return unplayed if len(unplayed) < len(model.groups) else frozenset()


def _picture(
    model: TimelineModel, width: float, height: float | None, measurer: TextMeasurer, view: TimelineView
) -> tuple[DisplayList, bool]:
    """The whole picture, and whether its names want for height."""
    inner = width - 2 * MARGIN
    head, y = _head(model, inner, measurer)
    legend = lay_out_legend(model, inner, measurer, with_marks=False)
    foot_height = legend.height + 24
    room = None if height is None else height - y - foot_height - MARGIN
    if model.groups or model.unscheduled:
        layout = lay_out_timeline(model, view, inner, room, measurer)
        body, cramped = layout.display_list, layout.cramped
    else:
        body, cramped = _nothing_to_draw(model, inner), False
    primitives: list[Primitive] = [*head, *moved(body.primitives, MARGIN, y)]
    y += body.height + 6
    primitives += moved(legend.primitives, MARGIN, y)
    y = max(y + foot_height + MARGIN - 6, height or 0.0)
    primitives += _foot(width, y - MARGIN)
    ground = Box(Rect(0, 0, width, y), Token.CANVAS)
    return DisplayList(width, y, (ground, *primitives)), cramped


def moved(primitives: tuple[Primitive, ...], dx: float, dy: float) -> Iterator[Primitive]:
    """The same shapes elsewhere."""
    for shape in primitives:
        if isinstance(shape, Text):
            yield replace(shape, x=shape.x + dx, y=shape.y + dy)
        elif isinstance(shape, Line | Polygon):
            yield replace(shape, points=tuple((x + dx, y + dy) for x, y in shape.points))
        elif isinstance(shape, Box | Ellipse | Hatch):
            rect = shape.rect
            yield replace(shape, rect=Rect(rect.x + dx, rect.y + dy, rect.width, rect.height))


def _head(model: TimelineModel, width: float, measurer: TextMeasurer) -> tuple[list[Primitive], float]:
    """The lines above the timeline and the y below them."""
    inspection = model.inspection
    primitives: list[Primitive] = []
    y = MARGIN + 10
    file = elide_middle(inspection.file, width * 0.6, TextRole.TITLE, measurer)
    primitives.append(Text(file, MARGIN, y, TextRole.TITLE, Token.TEXT))
    x = MARGIN + measurer.width(file, TextRole.TITLE) + 14
    summary = inspection.summary
    product = " ".join(part for part in (summary.product_name, summary.product_version) if part)
    shown = elide_end(product, MARGIN + width - x, TextRole.SUBTITLE, measurer)
    if shown:
        primitives.append(Text(shown, x, y + 1, TextRole.SUBTITLE, Token.TEXT))
    y += 24
    facts = [
        f"property {inspection.property_name}",
        inspection.scenario_title,
        f"SHA-256 {inspection.sha256[:12]}" if inspection.sha256 else "",
        summary.authoring_tool or "",
    ]
    line = elide_end("   ·   ".join(fact for fact in facts if fact), width, TextRole.BODY, measurer)
    primitives.append(Text(line, MARGIN, y, TextRole.BODY, Token.TEXT_MUTED))
    y += 26
    counts_width = _counts_width(model, measurer)
    lines = wrap_words(inspection.verdict.sentence, width, TextRole.VERDICT, measurer)
    for line in lines:
        primitives.append(Text(line, MARGIN, y, TextRole.VERDICT, Token.TEXT))
        y += 20
    beside = measurer.width(lines[0], TextRole.VERDICT) + 28 if len(lines) == 1 else width
    if counts_width and beside + counts_width <= width:
        primitives += _counts(model, MARGIN + beside, y - 20, width, measurer)[0]
        y += 4
    elif counts_width:
        counts, y = _counts(model, MARGIN, y + 4, width, measurer)
        primitives += counts
    if _has_more_to_say(inspection):
        notice, y = _notice(inspection, width, y, measurer)
        primitives += notice
    return primitives, y


def _counted(model: TimelineModel) -> list[tuple[Mark, str]]:
    """Every mark that is present, worst first, with its number in words; it is the legend of the marks, too."""
    marks = [item.mark for group in model.groups for item in group.items]
    marks += [item.inspected.mark for item in model.unscheduled]
    counts = [(mark, marks.count(mark)) for mark in MARKS_WORST_FIRST]
    return [(mark, f"{count:,} {_COUNTED[mark][count != 1]}") for mark, count in counts if count]


def _counts_width(model: TimelineModel, measurer: TextMeasurer) -> float:
    return sum(MARK_SIZE + 6 + measurer.width(words, TextRole.BODY) + 24 for _, words in _counted(model))


def _counts(
    model: TimelineModel, x: float, y: float, width: float, measurer: TextMeasurer
) -> tuple[list[Primitive], float]:
    primitives: list[Primitive] = []
    for mark, words in _counted(model):
        whole = MARK_SIZE + 6 + measurer.width(words, TextRole.BODY)
        if x > MARGIN and x + whole > MARGIN + width:
            x, y = MARGIN, y + 22
        primitives += mark_glyph(mark, x + MARK_SIZE / 2, y, MARK_SIZE)
        primitives.append(Text(words, x + MARK_SIZE + 6, y, TextRole.BODY, Token.TEXT))
        x = round(x + whole + 24)
    return primitives, y + 20


def _has_more_to_say(inspection: Inspection) -> bool:
    """Whether reading met something that the verdict does not already tell."""
    if inspection.status is Status.READ:
        return False
    return not inspection.problems or any(
        problem.detail.rstrip(".") not in inspection.verdict.sentence for problem in inspection.problems
    )


def _notice(inspection: Inspection, width: float, y: float, measurer: TextMeasurer) -> tuple[list[Primitive], float]:
    details = "; ".join(
        f"{problem.table}: {problem.detail}" if problem.table else problem.detail for problem in inspection.problems
    )
    words = "Could not be read" if inspection.status is Status.UNREADABLE else "Read in part, findings may be missing"
    lines = wrap_words(f"{words}: {details}" if details else f"{words}.", width - 50, TextRole.BODY, measurer)
    height = 14 + 18 * len(lines)
    box = Rect(MARGIN, y - 4, width, height)
    primitives: list[Primitive] = [Box(box, Token.NOTICE_FILL, Token.WARNING_OUTLINE, radius=5)]
    primitives += mark_glyph(Mark.WARNING, MARGIN + 20, box.y + 16, 16)
    for index, line in enumerate(lines):
        primitives.append(Text(line, MARGIN + 38, box.y + 16 + 18 * index, TextRole.BODY, Token.TEXT))
    return primitives, box.bottom + _GAP


def _nothing_to_draw(model: TimelineModel, width: float) -> DisplayList:
    kind = model.inspection.kind
    text = "Nothing of this file can be drawn."
    if kind is not None:
        text = (
            f"This {kind.value} has no sequence table and no custom action, so that there is nothing to draw in order."
        )
    panel = Box(Rect(0, 0, width, 120), Token.SURFACE, Token.SURFACE_BORDER, radius=6)
    return DisplayList(width, 120, (panel, Text(text, width / 2, 60, TextRole.BODY, Token.TEXT, Align.MIDDLE)))


def _foot(width: float, y: float) -> Iterator[Primitive]:
    yield Text("Order, not time: every action takes one slot.", MARGIN, y, TextRole.CAPTION, Token.TEXT_MUTED)
    text = f"MSI Inspector {tool_version()}"
    yield Text(text, width - MARGIN, y, TextRole.CAPTION, Token.TEXT_MUTED, Align.END)
