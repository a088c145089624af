"""The life of the property in a ladder: a bracket downwards beside the rows, which goes on from page to page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.lifetime.model import Presence
from inspector.timeline.display_list import Align, Box, Dash, Hatch, Line, Pattern, Rect, Text, TextRole, Token
from inspector.timeline.ladder_life import BandPart
from inspector.timeline.measuring import first_fitting
from inspector.timeline.track_drawing import DASHES
from inspector.timeline.track_words import EMPTY, MAY_BE_SET, NEVER_SET, NOT_SET, set_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.ladder_life import Standing
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.tracks import Piece, Track

BAND_X = 18.0
BAND_RIGHT = BAND_X + 26.0
_USEFUL_X = 25.0
_CAP = 5.0
_EDGE = 2.0
_EDGE_ROOM = 10.0
_WORDS_ASIDE = 5.0
_NAMELESS = {BandPart.MAY_BE_SET: MAY_BE_SET, BandPart.EMPTY: EMPTY, BandPart.NOTHING: NOT_SET}
"""What the band of the property asked about says without its name, or in a remark."""


class Stretch(Struct, frozen=True):
    """Rows one after the other that stand alike in the life of the property.

    `begins` and `ends` where they do not go on, on this page or on another; `useful` is the part from y to y in which a
    known reader has what it needs.
    """

    standing: Standing
    top: float
    bottom: float
    begins: bool
    ends: bool
    useful: tuple[float, float] | None


def draw_pinned_stretch(stretch: Stretch, track: Track, measurer: TextMeasurer) -> Iterator[Primitive]:
    """The same for a pinned property, in the column of the band alone, with its name."""
    yield from draw_stretch(stretch, track, BAND_RIGHT, measurer)
    part, name = stretch.standing.part, track.property_name
    if part in _NAMELESS:
        words = tr(NEVER_SET) if track.never_opens else tr(_NAMELESS[part])
        column = Rect(BAND_X, stretch.top, BAND_RIGHT - BAND_X, stretch.bottom - stretch.top)
        texts = (f"{name}: {words}", words)
        text = first_fitting(texts, column.height - _EDGE_ROOM, TextRole.KEY, measurer)
        length = measurer.width(text, TextRole.KEY)
        middle = column.centre_x + _WORDS_ASIDE
        if text:
            yield Box(Rect(middle - 9, column.centre_y - length / 2 - 3, 18, length + 6), Token.SURFACE, radius=2)
        yield from _upwards(texts, column, Token.TEXT_MUTED, measurer)


def draw_stretch(stretch: Stretch, track: Track, width: float, measurer: TextMeasurer) -> Iterator[Primitive]:
    """The life of the property beside rows that stand alike: a bracket downwards, and what it says beside it."""
    top, bottom, piece = stretch.top, stretch.bottom, stretch.standing.piece
    column = Rect(BAND_X, top, BAND_RIGHT - BAND_X, bottom - top)
    match stretch.standing.part:
        case BandPart.SET if piece is not None and piece.stretch is not None:
            yield Box(Rect(BAND_X, top, width - BAND_X - 1, bottom - top), Token.BAND_TINT)
            yield from _bracket(stretch, piece, width)
            words: tuple[str, ...] = (tr("{name} is set", name=track.property_name), tr("is set"))
            if piece.stretch.value is not None:
                words = (set_words(track.property_name, piece.stretch, column.height - _EDGE_ROOM, measurer),)
            yield from _upwards(words, column, Token.BAND_TEXT, measurer)
        case BandPart.MAY_BE_SET if piece is not None:
            yield Hatch(column, Pattern.SPARSE, Token.BAND_HATCH)
            yield from _bracket(stretch, piece, width)
        case BandPart.CLOSING:
            yield Hatch(column, Pattern.DIAGONAL, Token.BAND_HATCH)
        case BandPart.EMPTY:
            yield Box(column.inset(1), None, Token.AXIS, 1.0, Dash.DASHED, 3.0)
            aside = Rect(column.x - 5, top, column.width, column.height)
            words = (tr(NEVER_SET),) if track.never_opens else (tr(EMPTY), tr("empty"))
            yield from _upwards(words, aside, Token.TEXT_MUTED, measurer)
        case BandPart.NOTHING:
            yield Line(((BAND_X, top + 6), (BAND_X, bottom)), Token.AXIS, 1.0, Dash.DOTTED)
            words = (tr(NEVER_SET) if track.never_opens else tr(NOT_SET),)
            yield from _upwards(words, column, Token.TEXT_MUTED, measurer)


def _bracket(stretch: Stretch, piece: Piece, width: float) -> Iterator[Primitive]:
    x, top, bottom = BAND_X + _EDGE / 2, stretch.top, stretch.bottom
    if piece.stretch is None:
        return
    surely = piece.stretch.presence is Presence.SET
    if surely:
        yield Line(((x, top), (x, bottom)), Token.BAND_EDGE, _EDGE)
    if stretch.begins and piece.left in DASHES:
        right = x + _CAP if surely and piece.columns.first == 0 else width - 1
        y = top + _EDGE / 2
        yield Line(((x, y), (right, y)), Token.BAND_EDGE, _EDGE, DASHES[piece.left])
    if stretch.ends and surely and piece.stretch.closes.action is None:
        for shift in (0.0, 6.0):
            tip = bottom + shift - 2
            yield Line(((x - 5, tip - 5), (x, tip), (x + 5, tip - 5)), Token.BAND_EDGE, _EDGE)
    elif stretch.ends and piece.right in DASHES:
        y = bottom - _EDGE / 2
        yield Line(((x, y), (width - 1, y)), Token.BAND_EDGE, _EDGE, DASHES[piece.right])
    if stretch.useful is not None:
        first, last = stretch.useful
        points = ((_USEFUL_X - _CAP, first), (_USEFUL_X, first), (_USEFUL_X, last), (_USEFUL_X - _CAP, last))
        yield Line(points, Token.BAND_EDGE, 1.5)


def _upwards(texts: tuple[str, ...], column: Rect, colour: Token, measurer: TextMeasurer) -> Iterator[Primitive]:
    text = first_fitting(texts, column.height - _EDGE_ROOM, TextRole.KEY, measurer)
    if text:
        yield Text(
            text, column.centre_x + _WORDS_ASIDE, column.centre_y, TextRole.KEY, colour, Align.MIDDLE, upwards=True
        )
