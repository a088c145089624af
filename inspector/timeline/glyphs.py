"""The signs that actions carry: each a shape of its own, so that no colour has to be seen."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.lifetime.model import Presence
from inspector.timeline.display_list import Align, Box, Ellipse, Line, Polygon, Rect, Text, TextRole, Token

if TYPE_CHECKING:
    from inspector.timeline.display_list import Primitive


def mark_glyph(mark: Mark, x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """The sign of a mark around the point x, y; `size` is its height and width in pixels."""
    half = size / 2
    if mark is Mark.ERROR:
        turned = [(x + half * cos(angle), y + half * sin(angle)) for angle in _EIGHTHS]
        arm = size * 0.17
        return (
            Polygon(tuple(turned), Token.ERROR_FILL, Token.ERROR_OUTLINE),
            Line(((x - arm, y - arm), (x + arm, y + arm)), Token.ERROR_SIGN, size * 0.13),
            Line(((x - arm, y + arm), (x + arm, y - arm)), Token.ERROR_SIGN, size * 0.13),
        )
    if mark is Mark.WARNING:
        top, bottom = y - half + 0.5, y + half - 1
        corners = ((x, top), (x + half, bottom), (x - half, bottom))
        return (
            Polygon(corners, Token.WARNING_FILL, Token.WARNING_OUTLINE),
            Line(((x, top + size * 0.34), (x, top + size * 0.60)), Token.WARNING_SIGN, size * 0.13),
            Line(((x, top + size * 0.70), (x, top + size * 0.82)), Token.WARNING_SIGN, size * 0.13),
        )
    if mark is Mark.INFO:
        ring = Rect(x - half + 1, y - half + 1, size - 2, size - 2)
        return (Ellipse(ring, Token.INFO_FILL, Token.INFO_OUTLINE, 1.75),)
    square = Rect(x - half + 0.5, y - half + 0.5, size - 1, size - 1)
    if mark is Mark.NOTE:
        return (
            Box(square, Token.NOTE_FILL, Token.NOTE_OUTLINE, radius=2.5),
            Text("?", x, y, TextRole.SIGN, Token.NOTE_SIGN, Align.MIDDLE),
        )
    tick = ((x - size * 0.25, y + size * 0.02), (x - size * 0.06, y + size * 0.21), (x + size * 0.26, y - size * 0.20))
    return (
        Box(square, Token.GOOD_FILL, Token.GOOD_OUTLINE, radius=2.5),
        Line(tick, Token.GOOD_SIGN, size * 0.13),
    )


def change_glyph(presence: Presence, x: float, y: float, size: float) -> tuple[Primitive, ...]:
    """The sign of a row after which a property has a value, may have one, or has none, around the point x, y."""
    half = size / 2
    if presence is Presence.EMPTY:
        arm = size * 0.34
        return tuple(
            Line(((x - arm, y - arm * turn), (x + arm, y + arm * turn)), Token.BAND_EDGE, 2.0) for turn in (1, -1)
        )
    towards_right = ((x - half, y - half), (x + half, y), (x - half, y + half))
    if presence is Presence.SET:
        return (Polygon(towards_right, Token.BAND_EDGE),)
    return (Polygon(towards_right, Token.SURFACE, Token.BAND_EDGE, 1.25),)


_EIGHTHS = tuple(pi / 8 + pi / 4 * corner for corner in range(8))


def fold_sign(x: float, y: float, *, folded: bool) -> Primitive:
    """The sign of a part that a click folds, around the point x, y: it points to the right where the part is folded."""
    if folded:
        return Polygon(((x - 2, y - 4), (x + 3, y), (x - 2, y + 4)), Token.TEXT_MUTED)
    return Polygon(((x - 4, y - 2), (x + 4, y - 2), (x, y + 3)), Token.TEXT_MUTED)


def module_badge(x: float, y: float) -> tuple[Primitive, ...]:
    """The sign, 10 pixels wide, of an action whose name carries a merge module's suffix: two boxes, one in the other."""
    return (
        Box(Rect(x - 5, y - 5, 10, 10), None, Token.CUSTOM_BORDER, radius=2),
        Box(Rect(x - 2, y - 2, 4, 4), Token.CUSTOM_BORDER),
    )
