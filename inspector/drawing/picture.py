"""An Inspection as a PNG file, without a screen."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QSaveFile, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from inspector.drawing.painting import QtTextMeasurer, paint
from inspector.drawing.theme import load_theme
from inspector.errors import DrawingError
from inspector.timeline.picture import lay_out_picture

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey

_MOST_PIXELS = 400_000_000
_APPLICATION: list[QGuiApplication] = []


def write_png(
    inspection: Inspection,
    out: Path,
    size: tuple[int, int] | None,
    scale: float,
    theme_name: str,
    selected: ActionKey | None = None,
) -> None:
    """Write the picture of an Inspection.

    `size` is in pixels of the drawing, None for what its content needs; `scale` multiplies it, so that 1600x900 at
    scale 2 is a file of 3200x1800. The file is written whole or not at all. Call `prepare_environment` before the first
    import of Qt where pictures have to be the same on every machine.

    Raises:
        DrawingError: the picture is too large, or the file cannot be written.
        ResourceError: the theme or a font is missing.
    """
    image = draw_image(inspection, size, scale, theme_name, selected)
    file = QSaveFile(str(out))
    written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and image.save(file, "PNG") and file.commit()
    if not written:
        raise DrawingError(
            f"The picture cannot be written ({file.errorString()})", where=str(out), advice="Choose another place with -o."
        )


def draw_image(
    inspection: Inspection,
    size: tuple[int, int] | None,
    scale: float,
    theme_name: str,
    selected: ActionKey | None = None,
) -> QImage:
    """The picture as an image; arguments and errors as in `write_png`."""
    if QGuiApplication.instance() is None:
        raise DrawingError("There is no QGuiApplication")
    theme = load_theme(theme_name)
    width, height = size if size is not None else (None, None)
    drawing = lay_out_picture(inspection, width, height, QtTextMeasurer(), selected)
    pixels = (ceil(drawing.width * scale), ceil(drawing.height * scale))
    if pixels[0] * pixels[1] > _MOST_PIXELS:
        raise DrawingError(f"A picture of {pixels[0]} by {pixels[1]} pixels is too large", advice="Choose a smaller scale.")
    image = QImage(*pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(drawing, painter, theme)
    painter.end()
    return image
