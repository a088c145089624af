from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from inspector.drawing.environment import prepare_environment
from inspector.drawing.picture import draw_image, write_png
from inspector.drawing.theme import load_theme
from inspector.errors import DrawingError
from inspector.resource_files import resource_path
from inspector.timeline.display_list import Token
from tests.support.inspections import small_inspection, typical_inspection

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
DRAW = """
import sys
from pathlib import Path
from inspector.drawing.picture import write_png
from tests.support.inspections import typical_inspection
write_png(typical_inspection(), Path(sys.argv[1]), (1280, 800), 1, "dark")
"""


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


@pytest.mark.parametrize(("size", "scale", "pixels"), [((1280, 800), 1, (1280, 800)), ((640, 400), 2, (1280, 800))])
def test_a_picture_has_the_size_that_was_asked_for(
    tmp_path: Path, size: tuple[int, int], scale: float, pixels: tuple[int, int]
) -> None:
    out = tmp_path / "picture.png"
    write_png(typical_inspection(), out, size, scale, "light")
    image = QImage(str(out))
    assert (image.width(), image.height()) == pixels


def test_without_a_size_it_has_the_size_of_its_content_at_every_scale() -> None:
    one, two = (draw_image(small_inspection(), None, scale, "light") for scale in (1, 2))
    assert one.width() == 1280
    assert (two.width(), two.height()) == (2 * one.width(), 2 * one.height())


@pytest.mark.parametrize("theme_name", ["light", "dark", "high-contrast"])
def test_a_picture_is_in_the_colours_of_its_theme(theme_name: str) -> None:
    image = draw_image(small_inspection(), None, 1, theme_name)
    theme = load_theme(theme_name)
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}
    assert image.pixelColor(1, 1) == theme.colour(Token.CANVAS)
    for token in (Token.BAND_TINT, Token.BAND_EDGE, Token.CUSTOM_FILL, Token.ERROR_FILL, Token.GOOD_FILL, Token.TEXT):
        assert theme.colour(token).name() in colours


def test_pictures_are_equal_from_run_to_run_whatever_the_surroundings(tmp_path: Path) -> None:
    surroundings: tuple[dict[str, str], ...] = (
        {},
        {"QT_SCALE_FACTOR": "2", "QT_FONT_DPI": "144", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "7"},
    )
    pictures = []
    for number, variables in enumerate(surroundings):
        out = tmp_path / f"{number}.png"
        subprocess.run([sys.executable, "-c", DRAW, str(out)], check=True, cwd=ROOT, env=os.environ | variables)
        pictures.append(out.read_bytes())
    assert pictures[0] == pictures[1]


def test_a_place_that_cannot_be_written_is_an_error_that_names_it(tmp_path: Path) -> None:
    out = tmp_path / "missing" / "picture.png"
    with pytest.raises(DrawingError, match=r"missing.picture\.png.*cannot be written"):
        write_png(small_inspection(), out, None, 1, "light")
    assert not out.parent.exists()


@pytest.mark.parametrize(("size", "scale"), [((100_000, 100_000), 1), ((0, 900), 1), ((1600, 900), 0)])
def test_a_size_that_cannot_be_made_is_refused(tmp_path: Path, size: tuple[int, int], scale: float) -> None:
    with pytest.raises(DrawingError, match="cannot be made"):
        write_png(small_inspection(), tmp_path / "picture.png", size, scale, "light")


def test_the_environment_is_cleared_of_what_would_change_a_picture() -> None:
    environment = {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "xcb", "PATH": "/bin"}
    prepare_environment(environment)
    assert environment == {
        "PATH": "/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "FONTCONFIG_FILE": str(resource_path("fonts", "fonts.conf")),
    }
