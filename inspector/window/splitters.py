"""Two parts beside or above each other, with a line between them that can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_HANDLE = 8
"""How wide is what is dragged between two parts: Qt's own 5 pixels are hard to hit."""


def make_splitter(orientation: Qt.Orientation, first: QWidget, second: QWidget, sizes: tuple[int, int]) -> QSplitter:
    """A splitter whose first part takes most of what the window grows by."""
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(_HANDLE)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0, 4)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes(sizes)
    return splitter


def make_room_for_second(splitter: QSplitter, pixels: int, most: float) -> None:
    """Let the second part have as many pixels, but no more than `most` of both; what is larger already stays so."""
    sizes = splitter.sizes()
    wanted = min(pixels, round(sum(sizes) * most))
    if sizes[1] < wanted:
        splitter.setSizes([sum(sizes) - wanted, wanted])
