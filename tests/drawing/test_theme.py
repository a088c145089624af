from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from inspector.drawing.options import THEME_NAMES
from inspector.drawing.theme import load_theme
from inspector.errors import ResourceError
from inspector.timeline.display_list import Token

T = Token
TEXTS = [
    *((T.TEXT, ground) for ground in (T.SURFACE, T.CANVAS, T.BAND_TINT, T.NOTICE_FILL)),
    *((T.TEXT_MUTED, ground) for ground in (T.SURFACE, T.CANVAS, T.BAND_TINT)),
    *((T.BAND_TEXT, ground) for ground in (T.SURFACE, T.BAND_TINT)),
    (T.STANDARD_TEXT, T.STANDARD_FILL),
    (T.CUSTOM_TEXT, T.CUSTOM_FILL),
    (T.CUSTOM_TEXT, T.STANDARD_FILL),
    (T.NOTE_SIGN, T.NOTE_FILL),
]
_OUTLINES = (T.ERROR_OUTLINE, T.WARNING_OUTLINE, T.NOTE_OUTLINE, T.INFO_OUTLINE, T.GOOD_OUTLINE)
GRAPHICS = [
    *((token, ground) for token in (T.BAND_EDGE, T.AXIS, T.HOVER) for ground in (T.SURFACE, T.BAND_TINT)),
    *((token, ground) for token in (T.STANDARD_BORDER, T.CUSTOM_BORDER) for ground in (T.SURFACE, T.BAND_TINT)),
    *((token, ground) for token in (*_OUTLINES, T.SELECTION) for ground in (T.SURFACE, T.BAND_TINT, T.CANVAS)),
    *((T.SELECTED_ROW, ground) for ground in (T.SURFACE, T.CANVAS)),
    (T.BAND_HATCH, T.SURFACE),
    (T.STANDARD_BORDER, T.STANDARD_FILL),
    (T.CUSTOM_BORDER, T.CUSTOM_FILL),
    (T.CUSTOM_PATTERN, T.CUSTOM_FILL),
    (T.ELBOW, T.SURFACE),
    (T.ERROR_SIGN, T.ERROR_FILL),
    (T.WARNING_SIGN, T.WARNING_FILL),
    (T.GOOD_SIGN, T.GOOD_FILL),
]


def luminance(colour: QColor) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: QColor, second: QColor) -> float:
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def cases(pairs: list[tuple[Token, Token]]) -> list[tuple[str, Token, Token]]:
    return [(name, token, ground) for name in THEME_NAMES for token, ground in pairs]


def test_contrast_is_measured_as_the_guidelines_define_it() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("name", "token", "ground"), cases(TEXTS))
def test_texts_can_be_read(name: str, token: Token, ground: Token) -> None:
    theme = load_theme(name)
    assert contrast(theme.colour(token), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize(("name", "token", "ground"), cases(GRAPHICS))
def test_shapes_can_be_told_from_their_ground(name: str, token: Token, ground: Token) -> None:
    theme = load_theme(name)
    assert contrast(theme.colour(token), theme.colour(ground)) >= 3


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_band_is_calm_but_not_invisible(name: str) -> None:
    theme = load_theme(name)
    assert 1.15 <= contrast(theme.colour(Token.BAND_TINT), theme.colour(Token.SURFACE)) <= 3


def test_a_theme_that_does_not_exist_is_an_error_for_people() -> None:
    with pytest.raises(ResourceError, match="sepia"):
        load_theme("sepia")
