"""Which grounds are dark."""

from __future__ import annotations

from PySide6.QtGui import QPalette

_HALF = 128


def is_dark(palette: QPalette) -> bool:
    """Whether the ground of windows is dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _HALF
