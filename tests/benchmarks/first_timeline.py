"""The program itself on the package of the command line, which ends when the timeline has been painted for the first time."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector.window import application as program
from inspector.window.timeline_area import TimelineArea


def watch() -> None:
    """End the program after the first paint of a timeline that has something to show."""
    (area,) = (widget for widget in QApplication.allWidgets() if isinstance(widget, TimelineArea))

    def look() -> None:
        if area.layout_shown is not None:
            QTimer.singleShot(0, QApplication.quit)

    area.painted.connect(look)
    look()


if __name__ == "__main__":
    program.make_application()
    QTimer.singleShot(0, watch)
    program.run_window(Path(sys.argv[1]))
