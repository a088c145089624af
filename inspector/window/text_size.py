"""What has to be as large as the letters beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_USUAL_LETTERS = 13
"""The size of the letters in pixels, at 100 %."""


def beside_letters(widget: QWidget, pixels: int) -> int:
    """A length that is right beside letters of the usual size, for the letters of a widget as they are."""
    return round(pixels * widget.fontInfo().pixelSize() / _USUAL_LETTERS)
