"""The line above the actions of a sequence table: who plays it, which table it is, and what is to know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import number, tr
from inspector.timeline.display_list import Align, Rect, Text, TextRole, Token
from inspector.timeline.glyphs import mark_glyph
from inspector.timeline.groups import MARKS_WORST_FIRST
from inspector.timeline.measuring import elide_end
from inspector.timeline.vertical import MARK_SIZE, TITLE_HEIGHT
from inspector.timeline.words import group_note, group_subtitle, group_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.model import Mark
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel

_INSET = 14.0
_BESIDE, _APART = 5.0, 16.0
"""Between a sign and its number, and behind it."""


def draw_title(
    model: TimelineModel,
    group: Group,
    panel: Rect,
    measurer: TextMeasurer,
    *,
    folded: bool = False,
    again: bool = False,
) -> Iterator[Primitive]:
    """The title of a group at the top of its panel; `folded` where it is all that is drawn, `again` on a following page."""
    x, y = panel.x + _INSET, panel.y + TITLE_HEIGHT / 2 + 1
    subtitle = group_subtitle(group)
    texts = (
        (group_title(group), TextRole.GROUP, Token.TEXT),
        (tr("{title}, continued", title=subtitle) if again else subtitle, TextRole.BODY, Token.TEXT_MUTED),
        (group_note(model, group), TextRole.BODY, Token.TEXT_MUTED),
    )
    end = panel.right - _INSET
    marks = _marks(group, measurer) if folded else ()
    if folded:
        word = tr("folded", disambiguation="table")
        yield Text(word, end, y, TextRole.BODY, Token.TEXT_MUTED, Align.END)
        end -= measurer.width(word, TextRole.BODY) + _APART + sum(width for _, _, width in marks)
    for text, role, colour in texts:
        shown = elide_end(text, end - x, role, measurer)
        if shown:
            yield Text(shown, x, y, role, colour)
        x += measurer.width(text, role) + (10 if role is TextRole.GROUP else 28)
    x = min(x, end)
    for mark, count, width in marks:
        yield from mark_glyph(mark, x + MARK_SIZE / 2, y, MARK_SIZE)
        yield Text(count, x + MARK_SIZE + _BESIDE, y, TextRole.BODY, Token.TEXT)
        x += width


def _marks(group: Group, measurer: TextMeasurer) -> tuple[tuple[Mark, str, float], ...]:
    """How many marks a folded group holds, so that none of them is lost, and how much room each kind takes."""
    found = {mark: sum(len(lane.marked.get(mark, ())) for lane in group.lanes) for mark in MARKS_WORST_FIRST}
    counts = ((mark, number(count)) for mark, count in found.items() if count)
    return tuple(
        (mark, count, MARK_SIZE + _BESIDE + measurer.width(count, TextRole.BODY) + _APART) for mark, count in counts
    )
