"""The least that opens a window: paints a rectangle, and ends when that is done. What the program's start is compared with."""

from __future__ import annotations

import os
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


if __name__ == "__main__":
    application = QApplication([])
    window = MinimalWindow()
    window.resize(1280, 800)
    window.show()
    application.exec()
