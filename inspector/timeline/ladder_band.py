"""The window in a ladder: a bracket downwards beside the rows, which goes on from page to page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.lifetime.model import WindowState
from inspector.timeline.display_list import Align, Box, Dash, Hatch, Line, Pattern, Rect, Text, TextRole, Token
from inspector.timeline.ladder_rows import BandPart
from inspector.timeline.measuring import first_fitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.measuring import TextMeasurer

_BAND_X = 18.0
_BAND_WIDTH = 26.0
_USEFUL_X = 25.0
_CAP = 5.0
_EDGE = 2.0
_EDGE_ROOM = 10.0


class Stretch(Struct, frozen=True):
    """Rows one after the other that stand alike in the life of the property.

    `begins` and `ends` where they do not go on, on this page or on another; `useful` is the part from y to y in which a
    known reader has what it needs.
    """

    band: BandPart
    top: float
    bottom: float
    begins: bool
    ends: bool
    useful: tuple[float, float] | None


def draw_stretch(
    stretch: Stretch, state: WindowState, width: float, property_name: str, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """The window beside rows that stand alike: a bracket downwards, and what it says beside it."""
    top, bottom = stretch.top, stretch.bottom
    column = Rect(_BAND_X, top, _BAND_WIDTH, bottom - top)
    conditional = state is WindowState.CLOSES_CONDITIONALLY
    match stretch.band:
        case BandPart.SET:
            yield Box(Rect(_BAND_X, top, width - _BAND_X - 1, bottom - top), Token.BAND_TINT)
            yield from _bracket(stretch, state, width)
            yield from _upwards((f"{property_name} is set", "is set"), column, Token.BAND_TEXT, measurer)
        case BandPart.CLOSING:
            yield Hatch(column, Pattern.DIAGONAL, Token.BAND_HATCH)
        case BandPart.AFTER if conditional:
            yield Hatch(column, Pattern.SPARSE, Token.BAND_HATCH)
        case BandPart.AFTER:
            yield Line(((_BAND_X, top + 6), (_BAND_X, bottom)), Token.AXIS, 1.0, Dash.DOTTED)
            yield from _upwards(("not set",), column, Token.TEXT_MUTED, measurer)
        case BandPart.EMPTY:
            yield Box(column.inset(1), None, Token.AXIS, 1.0, Dash.DASHED, 3.0)
            yield from _upwards(
                ("never set",), Rect(column.x - 5, top, column.width, bottom - top), Token.TEXT_MUTED, measurer
            )


def _bracket(stretch: Stretch, state: WindowState, width: float) -> Iterator[Primitive]:
    x, top, bottom = _BAND_X + _EDGE / 2, stretch.top, stretch.bottom
    yield Line(((x, top), (x, bottom)), Token.BAND_EDGE, _EDGE)
    if stretch.begins:
        yield Line(((x, top + _EDGE / 2), (x + _CAP, top + _EDGE / 2)), Token.BAND_EDGE, _EDGE)
    if stretch.ends and state is WindowState.NEVER_CLOSES:
        for shift in (0.0, 6.0):
            tip = bottom + shift - 2
            yield Line(((x - 5, tip - 5), (x, tip), (x + 5, tip - 5)), Token.BAND_EDGE, _EDGE)
    elif stretch.ends:
        dash = Dash.DASHED if state is WindowState.CLOSES_CONDITIONALLY else Dash.SOLID
        y = bottom - _EDGE / 2
        yield Line(((x, y), (width - 1, y)), Token.BAND_EDGE, _EDGE, dash)
    if stretch.useful is not None:
        first, last = stretch.useful
        points = ((_USEFUL_X - _CAP, first), (_USEFUL_X, first), (_USEFUL_X, last), (_USEFUL_X - _CAP, last))
        yield Line(points, Token.BAND_EDGE, 1.5)


def _upwards(texts: tuple[str, ...], column: Rect, colour: Token, measurer: TextMeasurer) -> Iterator[Primitive]:
    text = first_fitting(texts, column.height - _EDGE_ROOM, TextRole.KEY, measurer)
    if text:
        yield Text(text, column.centre_x + 5, column.centre_y, TextRole.KEY, colour, Align.MIDDLE, upwards=True)
