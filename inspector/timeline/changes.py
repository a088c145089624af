"""What another reading of a package has changed in its rows: the signs for that, and what they mean."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.timeline.display_list import Box, Line, Polygon, Rect, Token
from inspector.timeline.legend import LegendEntry
from inspector.timeline.shapes import shape_rect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import GroupFrame

SIGN = 12.0
_APART = 9.0


class Change(StrEnum):
    """What happened to an action; the value is the word for it."""

    MOVED = "moved"
    NEW = "new"
    ALTERED = "altered"
    REMOVED = "removed"


_EXPLAINED = {
    Change.MOVED: N_("moved since the last reading"),
    Change.NEW: N_("new since the last reading"),
    Change.ALTERED: N_("altered since the last reading"),
}


def draw_changes(
    model: TimelineModel, frame: GroupFrame, changes: Mapping[ActionKey, Change], scale: TimeScale
) -> Iterator[Primitive]:
    """A sign at the foot of every action of a group that is another than before, as many as have room."""
    table = frame.group.table.name
    changed = ((model.item(key), change) for key, change in changes.items() if key.table == table)
    items = sorted(
        ((item, change) for item, change in changed if item is not None and change in _EXPLAINED),
        key=lambda pair: pair[0].column,
    )
    for lane in frame.lanes:
        last = scale.left - _APART
        for item, change in items:
            if item.lane is not lane.model.lane:
                continue
            rect = shape_rect(scale, item.column, item.span, lane.shapes)
            if scale.left <= rect.centre_x <= scale.right and rect.centre_x - last >= _APART:
                last = rect.centre_x
                yield from change_sign(change, rect.centre_x, rect.bottom)


def change_sign(change: Change, x: float, y: float) -> Iterator[Primitive]:
    """A plus, two arrows, or a sign of inequality, in a round plate around the point x, y."""
    half = SIGN / 2
    yield Box(Rect(x - half, y - half, SIGN, SIGN), Token.SURFACE, Token.TEXT, 1.0, radius=half)
    if change is Change.NEW:
        yield Line(((x - 3, y), (x + 3, y)), Token.TEXT, 1.6)
        yield Line(((x, y - 3), (x, y + 3)), Token.TEXT, 1.6)
    elif change is Change.MOVED:
        yield Polygon(((x - 4, y), (x - 1, y - 3), (x - 1, y + 3)), Token.TEXT)
        yield Polygon(((x + 4, y), (x + 1, y - 3), (x + 1, y + 3)), Token.TEXT)
    else:
        for shift in (-1.6, 1.6):
            yield Line(((x - 3, y + shift), (x + 3, y + shift)), Token.TEXT, 1.4)
        yield Line(((x - 2, y + 3.6), (x + 2, y - 3.6)), Token.TEXT, 1.2)


def change_entries(changes: Iterable[Change]) -> Iterator[LegendEntry]:
    """What the signs of these changes mean."""
    present = set(changes)
    for change, words in _EXPLAINED.items():
        if change in present:
            yield LegendEntry(tr(words), partial(_swatch, change), SIGN)


def _swatch(change: Change, rect: Rect) -> Iterator[Primitive]:
    return change_sign(change, rect.centre_x, rect.centre_y)
