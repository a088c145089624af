"""The least that opens a window: paints a rectangle, and ends when that is done. What the program's start is compared with.

With an argument it is opened as the program itself is: its command line read, its style and its font set up.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


def end() -> NoReturn:
    """End at once: what is measured is over."""
    os._exit(0)


class MinimalWindow(QWidget):
    """A rectangle."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, and end."""
        del event
        painter = QPainter(self)
        painter.fillRect(100, 100, 200, 100, self.palette().highlight())
        painter.end()
        QTimer.singleShot(0, end)


def open_alone() -> None:
    """As little as there can be."""
    application = QApplication([])
    window = MinimalWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()


def open_as_the_program_is() -> None:
    """With the parts of the program that every window of it would need."""
    import click  # noqa: PLC0415 - what the other one does not need
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the same

    from inspector.drawing.fonts import load_fonts  # noqa: PLC0415 - the same

    @click.command()
    @click.argument("file")
    def command(file: str) -> None:
        application = QApplication([sys.argv[0], "-style", "Fusion"])
        application.setFont(load_fonts())
        window = MinimalWindow()
        window.setWindowTitle(file)
        window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.resize(1280, 800)
        window.show()
        application.exec()

    command()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        open_as_the_program_is()
    open_alone()
