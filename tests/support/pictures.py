"""Pictures that were looked at and blessed, and what differs from them, pixel by pixel."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QPoint, QRect, qVersion
from PySide6.QtGui import QImage, QPainter

from inspector.resource_files import resource_path

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs: how many pixels, the smallest rectangle around them, and a picture in which they alone are not black."""

    pixels: int
    around: QRect
    image: QImage


def difference(actual: QImage, expected: QImage) -> Difference | None:
    """What has appeared, vanished or changed; None where every pixel is the same. A part that only one has differs."""
    size = actual.size().expandedTo(expected.size())
    one, other = (_on_ground(image, size.width(), size.height()) for image in (actual, expected))
    if actual.size() == expected.size() and one == other:
        return None
    painter = QPainter(one)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    different = [QPoint(x, y) for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) & 0xFFFFFF]
    around = QRect()
    for point in different:
        around = around.united(QRect(point, point))
    return Difference(len(different), around, one)


def _on_ground(image: QImage, width: int, height: int) -> QImage:
    """The image on a ground of magenta, which no theme has, in one format."""
    ground = QImage(width, height, QImage.Format.Format_RGB32)
    ground.fill(0xFF00FF)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


def compare_picture(golden: Path, actual: QImage, folder: Path) -> None:
    """Fail where the picture is not the blessed one, with both and their difference in `folder` for a person to look at."""
    compare_images(golden.name, actual, QImage(str(golden)), folder)


def compare_images(name: str, actual: QImage, expected: QImage, folder: Path) -> None:
    """The same for what was blessed as something that is no picture yet."""
    found = difference(actual, expected)
    if found is None:
        return
    actual.save(str(folder / "actual.png"))
    expected.save(str(folder / "expected.png"))
    found.image.save(str(folder / "difference.png"))
    (folder / "versions.txt").write_text(versions(), encoding="utf-8")
    box = found.around
    raise AssertionError(
        f"{name}: {found.pixels:,} pixels differ, from {box.left()},{box.top()} to {box.right()},{box.bottom()}"
        f" ({actual.width()}x{actual.height()}, blessed {expected.width()}x{expected.height()})."
        f" Look at {folder}, then pytest --update-goldens. {versions()}"
    )


def versions() -> str:
    """What a picture may depend on; the goldens came out the same in Qt 6.8 and 6.11, so that a difference is ours first."""
    fonts = hashlib.sha256(
        b"".join(resource_path("fonts", name).read_bytes() for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"))
    )
    return (
        f"This is Qt {qVersion()}, PySide {PySide6.__version__}, fonts {fonts.hexdigest()[:12]}; the goldens are the same"
        " in Qt 6.8 and 6.11."
    )
