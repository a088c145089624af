"""The timeline as a picture in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.drawing.options import PictureFormat, PictureOptions, format_of
from inspector.drawing.picture import write_picture

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey

_SCALE = 2.0
"""Pixels for each unit of a PNG, so that it is sharp on any screen and in print."""


def export_picture(inspection: Inspection, out: Path, theme_name: str, selected: ActionKey | None) -> None:
    """Write the timeline; the ending of the name says of what kind it is.

    Raises:
        DrawingError: the ending is no picture's, or the file cannot be written.
        ResourceError: the theme or a font is missing.
    """
    scale = _SCALE if format_of(out) is PictureFormat.PNG else 1.0
    write_picture(inspection, out, options=PictureOptions(scale=scale, theme_name=theme_name, selected=selected))
