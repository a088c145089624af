"""The parts of a group in which the property has a value, behind its lanes, and where in them a known reader works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.lifetime.model import Presence
from inspector.timeline.display_list import Align, Box, Hatch, Line, Pattern, Rect, Text, TextRole, Token
from inspector.timeline.groups import Lane
from inspector.timeline.measuring import first_fitting
from inspector.timeline.track_drawing import DASHES, EDGE, clearings_in_view, pieces_in_view, presence_of
from inspector.timeline.tracks import Border

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import UsefulRange
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import GroupFrame

_CAP = 5.0
_TEXT_GAP = 8.0
_USEFUL_EDGE = 1.5
_FAINT = 0.5  # behind names; the track has the same hatch at its full strength


def draw_band(frame: GroupFrame, scale: TimeScale) -> Iterator[Primitive]:
    """Behind the property's track, the axis and the lanes in which an action could read it: where it has a value, or may."""
    track = frame.group.track
    if track is None or frame.key is None:
        return
    top = frame.key.y
    bottom = max(lane.rect.bottom for lane in frame.lanes if lane.model.lane is not Lane.SCRIPT) + 4
    zones = ((top, frame.axis.y), (frame.axis.bottom, bottom))  # no hatch on the axis, for its numbers are read
    lines: list[Line] = []
    for piece, left, right in pieces_in_view(track, scale):
        presence = presence_of(piece)
        if presence is Presence.SET:
            yield Box(Rect(left, top, right - left, bottom - top), Token.BAND_TINT)
        elif presence is Presence.MAY_BE_SET and right > left:
            for (upper, lower), opacity in zip(zones, (1.0, _FAINT), strict=True):
                yield Hatch(Rect(left, upper, right - left, lower - upper), Pattern.SPARSE, Token.BAND_HATCH, opacity)
        for x, border in ((left, piece.left), (right, piece.right)):
            if border is not Border.NONE:
                lines.append(Line(((x, top), (x, bottom)), Token.BAND_EDGE, EDGE, DASHES[border]))
    for left, right in clearings_in_view(track, scale):
        for upper, lower in zones if right > left else ():
            yield Hatch(Rect(left, upper, right - left, lower - upper), Pattern.DIAGONAL, Token.BAND_HATCH)
    yield from lines


def draw_useful(frame: GroupFrame, scale: TimeScale, measurer: TextMeasurer) -> Iterator[Primitive]:
    """A bracket under the part of the window in which a known reader has what it needs, and the words for it."""
    useful, track = frame.group.useful, frame.useful
    if useful is None or track is None:
        return
    left = max(round(scale.x_of(useful.columns.first)) + 1, scale.left - _CAP)
    right = min(round(scale.x_of(useful.columns.end)) - 3, scale.right + _CAP)
    if left >= scale.right or right <= scale.left:
        return
    top, bottom = track.y + 1, track.y + 1 + _CAP
    yield Line(((left, top), (left, bottom), (right, bottom), (right, top)), Token.BAND_EDGE, _USEFUL_EDGE)
    seen_left, seen_right = max(left, scale.left), min(right, scale.right)
    whole, middle = useful_words(useful), (seen_left + seen_right) / 2
    width = measurer.width(whole, TextRole.NUMBER)
    if width > seen_right - seen_left and width <= left - scale.left - _TEXT_GAP:
        yield Text(whole, left - 6, track.centre_y - 1, TextRole.NUMBER, Token.BAND_TEXT, Align.END)
        return
    texts = (whole, tr("a known reader works here"), tr("a reader works here"))
    text = first_fitting(texts, seen_right - seen_left, TextRole.NUMBER, measurer)
    if text:
        yield Text(text, middle, track.bottom - 3, TextRole.NUMBER, Token.BAND_TEXT, Align.MIDDLE)


def useful_words(useful: UsefulRange) -> str:
    """What the bracket means."""
    return tr("a known reader works here, after {row}", row=f"{useful.after} ({useful.sequence})")
