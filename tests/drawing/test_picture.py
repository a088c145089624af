from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from inspector.drawing.environment import prepare_environment
from inspector.drawing.options import THEME_NAMES, PictureFormat, PictureOptions, format_of
from inspector.drawing.picture import draw_image, draw_picture, write_picture
from inspector.drawing.theme import load_theme
from inspector.errors import DrawingError
from inspector.report.embedded import read_embedded
from inspector.resource_files import resource_path
from inspector.sequence.model import ActionKey
from inspector.timeline.display_list import Token
from tests.support.inspections import small_inspection, typical_inspection

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


@pytest.mark.parametrize(("size", "scale", "pixels"), [((1280, 800), 1, (1280, 800)), ((640, 400), 2, (1280, 800))])
def test_a_picture_has_the_size_that_was_asked_for(
    tmp_path: Path, size: tuple[int, int], scale: float, pixels: tuple[int, int]
) -> None:
    out = tmp_path / "picture.png"
    write_picture(typical_inspection(), out, options=PictureOptions(size=size, scale=scale))
    image = QImage(str(out))
    assert (image.width(), image.height()) == pixels


def test_without_a_size_it_has_the_size_of_its_content_at_every_scale() -> None:
    one, two = (draw_image(small_inspection(), PictureOptions(scale=scale)) for scale in (1, 2))
    assert one.width() == 1280
    assert (two.width(), two.height()) == (2 * one.width(), 2 * one.height())


@pytest.mark.parametrize("theme_name", THEME_NAMES)
def test_a_picture_is_in_the_colours_of_its_theme(theme_name: str) -> None:
    image = draw_image(small_inspection(), PictureOptions(theme_name=theme_name))
    theme = load_theme(theme_name)
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}
    assert image.pixelColor(1, 1) == theme.colour(Token.CANVAS)
    for token in (Token.BAND_TINT, Token.BAND_EDGE, Token.CUSTOM_FILL, Token.ERROR_FILL, Token.GOOD_FILL, Token.TEXT):
        assert theme.colour(token).name() in colours


def test_the_selected_action_is_outlined() -> None:
    key = ActionKey("InstallExecuteSequence", "Late")
    selection = load_theme("light").colour(Token.SELECTION).rgb()
    for selected, expected in ((None, False), (key, True)):
        image = draw_image(small_inspection(), PictureOptions(selected=selected))
        found = any(image.pixel(x, y) == selection for x in range(image.width()) for y in range(image.height()))
        assert found is expected


@pytest.mark.parametrize("picture_format", list(PictureFormat))
def test_every_picture_holds_the_report_it_was_made_from(tmp_path: Path, picture_format: PictureFormat) -> None:
    out = tmp_path / f"picture.{picture_format}"
    write_picture(typical_inspection(), out)
    report = read_embedded(out)
    assert report is not None
    (package,) = json.loads(report)["packages"]
    assert package["file"] == "contoso-agent-5.2.1.msi"
    assert package["verdict"]["sentence"] == typical_inspection().verdict.sentence


def test_a_format_that_is_named_wins_over_the_ending(tmp_path: Path) -> None:
    out = tmp_path / "picture"
    write_picture(small_inspection(), out, PictureFormat.SVG)
    assert out.read_bytes().startswith(b"<?xml")
    write_picture(small_inspection(), out.with_suffix(".SVG"))
    assert out.with_suffix(".SVG").read_bytes() == out.read_bytes()


@pytest.mark.parametrize("name", ["picture.jpg", "picture", "picture.png.txt"])
def test_an_ending_that_is_no_picture_is_an_error_that_names_the_three(name: str) -> None:
    with pytest.raises(DrawingError, match=r"\.png, \.svg or \.pdf"):
        format_of(Path(name))


@pytest.mark.parametrize("picture_format", list(PictureFormat))
def test_a_place_that_cannot_be_written_is_an_error_that_names_it(
    tmp_path: Path, picture_format: PictureFormat
) -> None:
    out = tmp_path / "missing" / f"picture.{picture_format}"
    with pytest.raises(DrawingError, match=r"missing.picture\.\w+.*cannot be written"):
        write_picture(small_inspection(), out)
    assert not out.parent.exists()


@pytest.mark.parametrize(("size", "scale"), [((0, 900), 1), ((1600, 900), 0), ((1600, -1), 1)])
def test_a_picture_without_a_size_is_refused(size: tuple[int, int], scale: float) -> None:
    with pytest.raises(DrawingError, match="cannot be made"):
        PictureOptions(size=size, scale=scale)


def test_more_pixels_than_can_be_held_are_refused_but_drawings_have_no_pixels() -> None:
    options = PictureOptions(size=(100_000, 100_000))
    with pytest.raises(DrawingError, match=r"100000 by 100000 pixels cannot be made.*SVG"):
        draw_picture(small_inspection(), PictureFormat.PNG, options)
    assert b'width="100000"' in draw_picture(small_inspection(), PictureFormat.SVG, options)


def test_the_environment_is_cleared_of_what_would_change_a_picture() -> None:
    environment = {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "xcb", "PATH": "/bin", "FONTCONFIG_SYSROOT": "/x"}
    prepare_environment(environment)
    assert environment == {
        "PATH": "/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "FONTCONFIG_FILE": str(resource_path("fonts", "fonts.conf")),
        "LC_ALL": "C.UTF-8",
    }
