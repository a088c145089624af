from __future__ import annotations

from math import isclose
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontInfo, QImage, QPainter

from inspector.drawing.fonts import font_of, load_fonts
from inspector.drawing.painting import QtTextMeasurer, diagonals, dot_grid, paint
from inspector.drawing.theme import load_theme
from inspector.timeline.display_list import (
    Align,
    Box,
    DisplayList,
    Ellipse,
    Hatch,
    Line,
    Pattern,
    Polygon,
    Rect,
    Text,
    TextRole,
    Token,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from inspector.timeline.display_list import Primitive

THEME = load_theme("light")
GROUND = Box(Rect(0, 0, 100, 100), Token.SURFACE)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


def painted(*primitives: Primitive, scale: float = 1) -> QImage:
    image = QImage(round(100 * scale), round(100 * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(DisplayList(100, 100, (GROUND, *primitives)), painter, THEME)
    painter.end()
    return image


def colour_at(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


def name_of(token: Token) -> str:
    return THEME.colour(token).name()


def dark_box(image: QImage) -> tuple[int, int, int, int]:
    """The bounds of everything that is not the ground: left, top, right, bottom."""
    ground = name_of(Token.SURFACE)
    points = [(x, y) for x in range(image.width()) for y in range(image.height()) if colour_at(image, x, y) != ground]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def test_a_box_has_its_surface_inside_its_outline_and_nothing_outside() -> None:
    image = painted(Box(Rect(10, 20, 30, 40), Token.CUSTOM_FILL, Token.CUSTOM_BORDER))
    assert colour_at(image, 25, 40) == name_of(Token.CUSTOM_FILL)
    for x, y in ((10, 40), (39, 40), (25, 20), (25, 59)):
        assert colour_at(image, x, y) == name_of(Token.CUSTOM_BORDER)
    assert dark_box(image) == (10, 20, 39, 59)


def test_an_outline_of_two_pixels_stays_inside_too() -> None:
    assert dark_box(painted(Box(Rect(10, 20, 30, 40), None, Token.SELECTION, 2.0))) == (10, 20, 39, 59)


def test_later_shapes_lie_on_earlier_ones() -> None:
    rect = Rect(0, 0, 50, 50)
    image = painted(Box(rect, Token.ERROR_FILL), Box(rect, Token.GOOD_FILL))
    assert colour_at(image, 25, 25) == name_of(Token.GOOD_FILL)


def test_opacity_lets_the_ground_through() -> None:
    image = painted(Box(Rect(0, 0, 50, 50), Token.TEXT, opacity=0.4))
    text, ground = THEME.colour(Token.TEXT).redF(), THEME.colour(Token.SURFACE).redF()
    assert image.pixelColor(25, 25).redF() == pytest.approx(0.4 * text + 0.6 * ground, abs=0.01)


def test_lines_polygons_and_ellipses_are_where_they_are_said_to_be() -> None:
    image = painted(
        Line(((10, 10.5), (90, 10.5)), Token.BAND_EDGE),
        Polygon(((10, 30), (40, 30), (25, 60)), Token.WARNING_FILL),
        Ellipse(Rect(60, 30, 20, 20), Token.GOOD_FILL),
    )
    assert colour_at(image, 50, 10) == name_of(Token.BAND_EDGE)
    assert colour_at(image, 25, 40) == name_of(Token.WARNING_FILL)
    assert colour_at(image, 70, 40) == name_of(Token.GOOD_FILL)
    assert colour_at(image, 61, 31) == name_of(Token.SURFACE)


def test_a_text_lies_at_its_point_in_every_alignment_and_direction() -> None:
    for align, left, right in ((Align.START, 50, 90), (Align.MIDDLE, 30, 70), (Align.END, 10, 50)):
        bounds = dark_box(painted(Text("HHHH", 50, 40, TextRole.NAME, Token.TEXT, align)))
        assert bounds[0] >= left - 1
        assert bounds[2] <= right + 1
        assert isclose((bounds[1] + bounds[3]) / 2, 40, abs_tol=1)
    upwards = dark_box(painted(Text("HHHH", 50, 90, TextRole.NAME, Token.TEXT, upwards=True)))
    assert upwards[3] <= 90
    assert upwards[3] - upwards[1] > upwards[2] - upwards[0]
    assert isclose((upwards[0] + upwards[2]) / 2, 50, abs_tol=1)


@pytest.mark.parametrize("role", TextRole)
def test_every_text_is_drawn_in_the_bundled_font(role: TextRole) -> None:
    assert QFontInfo(font_of(role)).family() == "Noto Sans"
    assert QFontInfo(load_fonts()).family() == "Noto Sans"


def test_texts_are_as_wide_as_they_are_measured() -> None:
    measurer = QtTextMeasurer()
    bounds = dark_box(painted(Text("HHHH", 10, 40, TextRole.NAME, Token.TEXT)))
    assert isclose(bounds[2] - bounds[0], measurer.width("HHHH", TextRole.NAME), abs_tol=4)
    assert measurer.width("HHHH", TextRole.TITLE) > measurer.width("HHHH", TextRole.NAME)
    assert bounds[3] - bounds[1] <= measurer.height(TextRole.NAME)


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(10, 10, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    paint(DisplayList(10, 10, (Box(Rect(0, 0, 5, 5), Token.TEXT, opacity=0.4),)), painter, THEME)
    assert painter.opacity() == 1
    painter.end()


RECTS = st.builds(Rect, st.floats(0, 500), st.floats(0, 500), st.floats(1, 300), st.floats(1, 300))


@given(RECTS, st.sampled_from([5.0, 14.0]))
def test_hatching_is_cut_at_the_edges_and_leaves_no_part_out(rect: Rect, step: float) -> None:
    lines = diagonals(rect, step)
    for x1, y1, x2, y2 in lines:
        for x, y in ((x1, y1), (x2, y2)):
            assert rect.x - 1e-6 <= x <= rect.right + 1e-6
            assert rect.y - 1e-6 <= y <= rect.bottom + 1e-6
        assert isclose(x1 + y1, x2 + y2)
    assert abs(len(lines) - (rect.width + rect.height) / step) <= 1


@given(RECTS)
def test_dots_lie_wholly_inside(rect: Rect) -> None:
    for x, y in dot_grid(rect):
        assert rect.x <= x - 0.9
        assert x + 0.9 <= rect.right
        assert rect.y <= y - 0.9
        assert y + 0.9 <= rect.bottom


def test_every_pattern_marks_its_surface_and_an_empty_one_is_harmless() -> None:
    for pattern in Pattern:
        bounds = dark_box(painted(Hatch(Rect(20, 20, 40, 40), pattern, Token.CUSTOM_PATTERN)))
        assert bounds[0] >= 19
        assert bounds[1] >= 19
        assert bounds[2] <= 60
        assert bounds[3] <= 60
        painted(Hatch(Rect(20, 20, 0, 40), pattern, Token.CUSTOM_PATTERN))
