"""Where a picture goes and of what kind it is: asked of a person, then written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from inspector.drawing.options import PictureFormat, PictureOptions, format_of
from inspector.drawing.picture import write_picture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey

_FILTERS = {
    "PNG picture (*.png)": PictureFormat.PNG,
    "SVG drawing (*.svg)": PictureFormat.SVG,
    "PDF document (*.pdf)": PictureFormat.PDF,
}
_SCALE = 2.0
"""Pixels for each unit of a PNG, so that it is sharp on any screen and in print."""


def ask_for_picture(parent: QWidget, package: Path) -> Path | None:
    """Let a person choose a file beside the package; None when they leave the dialog."""
    suggestion = package.with_name(f"{package.stem}.timeline.png")
    name, chosen = QFileDialog.getSaveFileName(parent, "Export the picture", str(suggestion), ";;".join(_FILTERS))
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_name(f"{path.name}.{_FILTERS.get(chosen, PictureFormat.PNG)}")


def export_picture(inspection: Inspection, out: Path, theme_name: str, selected: ActionKey | None) -> None:
    """Write the timeline; the ending of the name says of what kind it is.

    Raises:
        DrawingError: the ending is no picture's, or the file cannot be written.
        ResourceError: the theme or a font is missing.
    """
    scale = _SCALE if format_of(out) is PictureFormat.PNG else 1.0
    write_picture(inspection, out, options=PictureOptions(scale=scale, theme_name=theme_name, selected=selected))
