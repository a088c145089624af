"""What a person can choose about a picture. Imports no Qt, so that a command can offer the choices before it is needed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.errors import DrawingError
from inspector.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.sequence.model import ActionKey

THEME_NAMES = ("light", "dark", "high-contrast")


class PictureFormat(StrEnum):
    """The kinds of picture files, by their ending."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


class Layout(StrEnum):
    """How the actions are arranged: side by side on lanes, or as rows downwards with everything in full."""

    TIMELINE = "timeline"
    LADDER = "ladder"


class PictureOptions(Struct, frozen=True, kw_only=True):
    """How a picture is made.

    Attributes:
        layout: timeline or ladder.
        size: width and height in pixels of the drawing, None for what the content needs. Of a ladder the width counts,
            since it is as long as its rows; in a PDF it is the size of its pages, A4 landscape by default.
        scale: multiplies the size: 1600x900 at scale 2 is a PNG of 3200x1800.
        theme_name: one of THEME_NAMES.
        selected: the action that is outlined and spoken about, or None.

    Raises:
        DrawingError: the size or the scale is nothing.
    """

    layout: Layout = Layout.TIMELINE
    size: tuple[int, int] | None = None
    scale: float = 1.0
    theme_name: str = "light"
    selected: ActionKey | None = None

    def __post_init__(self) -> None:
        if self.scale <= 0 or (self.size is not None and min(self.size) < 1):
            raise DrawingError(
                tr("A picture without any size cannot be made"), advice=tr("Choose another size or scale.")
            )


def format_of(out: Path) -> PictureFormat:
    """The format that the ending of a file name stands for.

    Raises:
        DrawingError: it stands for none.
    """
    ending = out.suffix.lower().removeprefix(".")
    try:
        return PictureFormat(ending)
    except ValueError:
        raise DrawingError(
            tr("The ending {suffix} is that of no picture", suffix=out.suffix)
            if ending
            else tr("The name has no ending"),
            where=str(out),
            advice=tr("End it with .png, .svg or .pdf, or name the kind of picture."),
        ) from None
