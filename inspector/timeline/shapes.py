"""Where the shape of an action lies in its lane, at every level of detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.timeline.display_list import Rect
from inspector.timeline.vertical import Detail, detail_at

if TYPE_CHECKING:
    from inspector.timeline.scale import TimeScale

_WIDEST_SPINE = 30
_SPINE_SHARE = 0.6
_CARD_GAP = 8


def shape_rect(scale: TimeScale, column: int, span: int, zone: Rect) -> Rect:
    """The rectangle of an action on whole pixels; neighbours keep the same gap at every pitch."""
    detail = detail_at(scale.pitch)
    left = scale.x_of(column)
    if detail is Detail.COLUMNS:
        return Rect(left, zone.y, max(span * scale.pitch, 1.0), zone.height)
    gap = _gap(scale.pitch, detail)
    if span > 1 or detail is Detail.CARDS:
        x = round(left + gap / 2)
        return Rect(x, zone.y, max(round(left + span * scale.pitch - gap / 2) - x, 2), zone.height)
    width = max(min(int(scale.pitch) - gap, max(_WIDEST_SPINE, int(scale.pitch * _SPINE_SHARE))), 2)
    return Rect(round(left + (scale.pitch - width) / 2), zone.y, width, zone.height)


def _gap(pitch: float, detail: Detail) -> int:
    if detail is Detail.CARDS:
        return _CARD_GAP
    if pitch < 16:  # noqa: PLR2004 - below it every pixel belongs to the letters
        return 1
    return 2 if pitch < 28 else 4  # noqa: PLR2004 - likewise
