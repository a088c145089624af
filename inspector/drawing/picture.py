"""An Inspection as a PNG file, without a screen."""

from __future__ import annotations

from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSaveFile
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter

from inspector.drawing.environment import prepare_environment
from inspector.drawing.painting import QtTextMeasurer, paint
from inspector.drawing.theme import load_theme
from inspector.errors import DrawingError
from inspector.timeline.display_list import Token
from inspector.timeline.picture import lay_out_picture

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection

_MOST_PIXELS = 400_000_000


def write_png(inspection: Inspection, out: Path, size: tuple[int, int] | None, scale: float, theme_name: str) -> None:
    """Write the picture of an Inspection.

    `size` is in pixels of the drawing, None for what its content needs; `scale` multiplies it, so that 1600x900 at
    scale 2 is a file of 3200x1800. The file is written whole or not at all. Where nothing has started Qt yet, this does,
    without a screen and with the bundled fonts only.

    Raises:
        DrawingError: the picture is too large, or the file cannot be written.
        ResourceError: the theme or a font is missing.
    """
    image = draw_image(inspection, size, scale, theme_name)
    file = QSaveFile(str(out))
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not (opened and QImageWriter(file, QByteArray(b"PNG")).write(image) and file.commit()):
        raise DrawingError(
            f"The picture cannot be written ({file.errorString()})",
            where=str(out),
            advice="Choose another place for it.",
        )


def draw_image(inspection: Inspection, size: tuple[int, int] | None, scale: float, theme_name: str) -> QImage:
    """The picture as an image; arguments and errors as in `write_png`."""
    if QCoreApplication.instance() is None:
        _application()
    theme = load_theme(theme_name)
    width, height = size if size is not None else (None, None)
    drawing = lay_out_picture(inspection, width, height, QtTextMeasurer())
    whole = (ceil(drawing.width), ceil(drawing.height)) if size is None else size
    pixels = (round(whole[0] * scale), round(whole[1] * scale))
    if min(pixels) < 1 or pixels[0] * pixels[1] > _MOST_PIXELS:
        raise DrawingError(
            f"A picture of {pixels[0]} by {pixels[1]} pixels cannot be made", advice="Choose another size or scale."
        )
    image = QImage(*pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.colour(Token.CANVAS))
    painter = QPainter(image)
    # a drawing that needs more room than was asked for is made smaller as a whole: nothing is cut
    painter.scale(pixels[0] / drawing.width, pixels[1] / drawing.height)
    paint(drawing, painter, theme)
    painter.end()
    return image


@cache
def _application() -> QGuiApplication:
    """Kept for good: the fonts that Qt has loaded go with it."""
    prepare_environment()
    return QGuiApplication(["msi-inspector"])
