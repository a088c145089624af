"""The program itself with the arguments of the command line, which ends when a timeline has been painted for the first time."""

from __future__ import annotations

import os
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector.__main__ import main
from inspector.window.application import make_application
from inspector.window.timeline_area import TimelineArea


def watch() -> None:
    """End the program after the first paint of a timeline that has something to show."""
    (area,) = (widget for widget in QApplication.allWidgets() if isinstance(widget, TimelineArea))

    def look() -> None:
        if area.layout_shown is not None:
            QTimer.singleShot(0, end)

    area.painted.connect(look)
    look()


def end() -> NoReturn:
    """End at once: what is measured is over."""
    os._exit(0)


if __name__ == "__main__":
    make_application()
    QTimer.singleShot(0, watch)
    main()
