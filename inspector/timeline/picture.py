"""A picture that explains itself to somebody who has nothing but it: the timeline inside a frame of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.timeline.display_list import Box, DisplayList, Rect, Token, moved
from inspector.timeline.framing import FOOT_HEIGHT, lay_out_foot, lay_out_head, lay_out_nothing
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.legend import lay_out_legend
from inspector.timeline.model import build_timeline_model, unplayed_tables
from inspector.timeline.vertical import GUTTER, RIGHT_MARGIN
from inspector.timeline.view import TimelineView

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.framing import Selection
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel

MARGIN = 20.0
_COMFORTABLE_PITCH = 22.0
_NARROWEST = 1280.0
_WIDEST = 6000.0
_GROWTH = 1.04
_MOST_GROWTH_FOR_NAMES = 1.22


def lay_out_picture(
    inspection: Inspection,
    width: float | None,
    height: float | None,
    measurer: TextMeasurer,
    selection: Selection | None = None,
) -> DisplayList:
    """The timeline with everything in view, and around it what it is about, what follows from it, and what its signs mean.

    Without a width it becomes as wide as its names need to be read, between 1280 and 6000 pixels; without a height as
    high as its content. Tables that the scenario does not play are folded; with a height given, those of another top-level
    action than the first too, where their lanes would take room from the names of the others. A picture that
    does not fit even so, or whose names would fit if it were a little larger, comes out larger in the same proportion.
    """
    model = build_timeline_model(inspection)
    if width is None:
        wished = model.slot_count * _COMFORTABLE_PITCH + GUTTER + RIGHT_MARGIN + 2 * MARGIN
        width = float(round(min(max(wished, _NARROWEST), _WIDEST)))
    sheet = _Sheet(model, measurer, selection)
    selected = None if selection is None else selection.key
    kept_open = frozenset() if selected is None else frozenset((selected.table,))
    unplayed = unplayed_tables(model) - kept_open
    if height is None:
        return sheet.drawn(width, None, TimelineView(selected=selected, folded=unplayed))[0]
    first = [group.table.top_level_action for group in model.groups[:1]]  # what is played, where anything is
    foldable = [group.table.name for group in model.groups if group.table.top_level_action not in first]
    for kept in range(len(foldable), -1, -1):
        view = TimelineView(selected=selected, folded=unplayed.union(foldable[kept:]) - kept_open)
        drawing, cramped = sheet.drawn(width, height, view)
        if drawing.height <= height and not cramped:
            return drawing
    fitting = drawing if drawing.height <= height else None
    grown = _GROWTH
    while fitting is None or grown <= _MOST_GROWTH_FOR_NAMES:
        drawing, cramped = sheet.drawn(width * grown, height * grown, view)
        if drawing.height <= height * grown:
            fitting = drawing
            if not cramped:
                return drawing
        grown *= _GROWTH
    return fitting


class _Sheet(Struct, frozen=True):
    """What is drawn, whatever the size."""

    model: TimelineModel
    measurer: TextMeasurer
    selection: Selection | None

    def drawn(self, width: float, height: float | None, view: TimelineView) -> tuple[DisplayList, bool]:
        """The whole picture, and whether its names want for height."""
        model, measurer = self.model, self.measurer
        inner = width - 2 * MARGIN
        head = lay_out_head(model, inner, measurer, self.selection)
        y = MARGIN + head.height
        legend = lay_out_legend(model, inner, measurer, with_marks=False, folded=view.folded)
        below = legend.height + FOOT_HEIGHT
        room = None if height is None else height - y - below - MARGIN
        if model.groups or model.unscheduled:
            layout = lay_out_timeline(model, view, inner, room, measurer)
            body, cramped = layout.display_list, layout.cramped
        else:
            body, cramped = lay_out_nothing(model, inner), False
        primitives: list[Primitive] = [
            *moved(head.primitives, MARGIN, MARGIN),
            *moved(body.primitives, MARGIN, y),
        ]
        y += body.height + 6
        primitives += moved(legend.primitives, MARGIN, y)
        y = max(y + below + MARGIN - 6, height or 0.0)
        foot = lay_out_foot(inner, tr("Order, not time: every action takes one slot."))
        primitives += moved(foot.primitives, MARGIN, y - MARGIN - FOOT_HEIGHT / 2)
        ground = Box(Rect(0, 0, width, y), Token.CANVAS)
        return DisplayList(width, y, (ground, *primitives)), cramped
