"""The comparator of pictures itself, in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, qRgb

from tests.support.pictures import compare_picture, difference

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


def image(*points: tuple[int, int], size: tuple[int, int] = (20, 10), colour: str = "black") -> QImage:
    made = QImage(*size, QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    for x, y in points:
        made.setPixelColor(x, y, QColor(colour))
    return made


def test_equal_pictures_do_not_differ_whatever_their_formats() -> None:
    one = image((3, 4))
    assert difference(one, image((3, 4))) is None
    assert difference(one, one.convertToFormat(QImage.Format.Format_ARGB32)) is None


def test_a_pixel_that_appears_and_one_that_vanishes_differ_alike() -> None:
    plain, dotted = image(), image((3, 4))
    for found in (difference(dotted, plain), difference(plain, dotted)):
        assert found is not None
        assert (found.pixels, found.around) == (1, QRect(3, 4, 1, 1))
        assert found.image.pixelColor(3, 4) == QColor("white")
        assert found.image.pixelColor(0, 0) == QColor("black")


def test_one_step_of_one_colour_is_enough() -> None:
    changed = image()
    changed.setPixel(19, 9, qRgb(255, 254, 255))
    found = difference(changed, image())
    assert found is not None
    assert found.around == QRect(19, 9, 1, 1)


@pytest.mark.parametrize("size", [(21, 10), (20, 9), (30, 20)])
def test_what_only_one_of_them_has_differs(size: tuple[int, int]) -> None:
    for found in (difference(image(size=size), image()), difference(image(), image(size=size))):
        assert found is not None
        assert found.pixels == abs(size[0] * size[1] - 200)


def test_a_failure_names_a_folder_with_everything_to_look_at(tmp_path: Path) -> None:
    golden, folder = tmp_path / "golden.png", tmp_path / "to look at"
    folder.mkdir()
    image((3, 4), (5, 6)).save(str(golden))
    compare_picture(golden, image((3, 4), (5, 6)), folder)
    assert not list(folder.iterdir())
    with pytest.raises(AssertionError, match=r"golden\.png: 2 pixels differ, from 3,4 to 5,6") as failure:
        compare_picture(golden, image(), folder)
    for part in (str(folder), "--update-goldens", "Qt 6."):
        assert part in str(failure.value)
    assert {path.name for path in folder.iterdir()} == {"actual.png", "expected.png", "difference.png", "versions.txt"}
    assert QImage(str(folder / "expected.png")).pixelColor(3, 4) == QColor("black")
    assert QImage(str(folder / "actual.png")).pixelColor(3, 4) == QColor("white")


def test_a_golden_that_is_missing_is_a_difference(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="differ"):
        compare_picture(tmp_path / "missing.png", image(), tmp_path)
