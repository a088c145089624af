"""The program itself on the package of the command line, which ends when the timeline has been painted for the first time."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from inspector.window import application as program
from inspector.window.timeline_area import TimelineArea


class FirstPaint(QObject):
    """Ends the program after the first paint of a timeline that has something to show."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for it."""
        if event.type() == QEvent.Type.Paint and watched.objectName() == "qt_scrollarea_viewport":
            area = watched.parent()
            if isinstance(area, TimelineArea) and area.layout_shown is not None:
                QTimer.singleShot(0, QApplication.quit)
        return False


if __name__ == "__main__":
    watcher = FirstPaint()
    program.make_application().installEventFilter(watcher)
    program.run_window(Path(sys.argv[1]))
