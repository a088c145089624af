"""Custom actions that no sequence table names: a flow of pills, the worst first, for they have no place on any axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import N_, tr
from inspector.timeline.display_list import Align, Box, Rect, Text, TextRole, Token, faded
from inspector.timeline.glyphs import mark_glyph, module_badge
from inspector.timeline.kinds import UNSCHEDULED_KINDS
from inspector.timeline.measuring import elide_end, elide_middle
from inspector.timeline.spines import DIMMED, SpineStyle, surface
from inspector.timeline.vertical import LABEL_RIGHT, MARK_SIZE, PANEL_FOOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import UnscheduledItem
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.view import TimelineView

UNSCHEDULED_WORDS = N_("not\nscheduled")
"""What names them at the left, on two lines; for `tr`."""

_PILL = 24.0
_GAP = 8.0
_MARK_ROOM = MARK_SIZE + 6
_WIDEST_NAME = 260.0
_WIDEST_CALLER = 300.0
_MOST_ROWS = 4
_MORE_ROOM = 190.0


class PlacedPill(Struct, frozen=True):
    """An unscheduled action where it is drawn: the whole of it, and the shape that holds its name."""

    item: UnscheduledItem
    rect: Rect
    pill: Rect
    name: str
    called_from: str


class UnscheduledFrame(Struct, frozen=True):
    """Where the unscheduled actions lie, right of the `gutter`; `left_out` of them, the least telling ones, have no room."""

    panel: Rect
    gutter: float
    pills: tuple[PlacedPill, ...]
    left_out: int


def arrange_unscheduled(
    items: tuple[UnscheduledItem, ...], top: Rect, measurer: TextMeasurer
) -> UnscheduledFrame | None:
    """Rows of pills down from the line `top`, at most four; None where there is nothing to show."""
    if not items:
        return None
    pills: list[PlacedPill] = []
    gutter, width = top.x, top.right
    x, y, rows = gutter, top.y + PANEL_FOOT, 1
    for index, item in enumerate(items):
        name = elide_middle(item.name.shown, _WIDEST_NAME, TextRole.NAME, measurer)
        called = elide_end(item.called_from, _WIDEST_CALLER, TextRole.CAPTION, measurer)
        mark_room = _MARK_ROOM if item.inspected.mark is not None else 0.0
        pill_width = round(measurer.width(name, TextRole.NAME)) + 20 + (14 if item.name.from_module else 0)
        whole = mark_room + pill_width + 8 + round(measurer.width(called, TextRole.CAPTION))
        last_row = rows == _MOST_ROWS
        room = width - 14 - (_MORE_ROOM if last_row and index < len(items) - 1 else 0.0)
        if x > gutter and x + whole > room:
            if last_row:
                break
            x, y, rows = gutter, y + _PILL + _GAP, rows + 1
        pills.append(
            PlacedPill(item, Rect(x, y, whole, _PILL), Rect(x + mark_room, y, pill_width, _PILL), name, called)
        )
        x += whole + 3 * _GAP
    panel = Rect(0.0, top.y, width, y + _PILL + PANEL_FOOT - top.y)
    return UnscheduledFrame(panel, gutter, tuple(pills), len(items) - len(pills))


def draw_unscheduled(frame: UnscheduledFrame, view: TimelineView, measurer: TextMeasurer) -> Iterator[Primitive]:
    """The panel with its pills, each with its mark and who calls it."""
    yield Box(frame.panel, Token.SURFACE, Token.SURFACE_BORDER, radius=6)
    line = measurer.height(TextRole.LANE)
    words = tr(UNSCHEDULED_WORDS).splitlines()
    for index, word in enumerate(words):
        y = frame.panel.centre_y + (index - (len(words) - 1) / 2) * line
        yield Text(word, frame.gutter - LABEL_RIGHT, y, TextRole.LANE, Token.TEXT_MUTED, Align.END)
    for placed in frame.pills:
        mark = placed.item.inspected.mark
        if mark is not None and mark not in view.hidden_marks:
            yield from mark_glyph(mark, placed.rect.x + MARK_SIZE / 2, placed.rect.centre_y, MARK_SIZE)
        yield from faded(_pill(placed), DIMMED) if view.dimmed & UNSCHEDULED_KINDS else _pill(placed)
    if frame.left_out:
        last = frame.pills[-1].rect
        text = tr("and {count:,} more", count=frame.left_out)
        yield Text(text, frame.panel.right - 14, last.centre_y, TextRole.BODY, Token.TEXT, Align.END)


def _pill(placed: PlacedPill) -> Iterator[Primitive]:
    yield from surface(placed.pill, SpineStyle(custom=True), 4.0)
    yield Text(placed.name, placed.pill.x + 12, placed.pill.centre_y, TextRole.NAME, Token.CUSTOM_TEXT)
    if placed.item.name.from_module:
        yield from module_badge(placed.pill.right - 12, placed.pill.centre_y)
    yield Text(placed.called_from, placed.pill.right + 8, placed.pill.centre_y, TextRole.CAPTION, Token.TEXT_MUTED)
