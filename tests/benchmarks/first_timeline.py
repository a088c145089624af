"""The program itself with the arguments of the command line, which ends when a timeline has been painted for the first time."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QTimer

from inspector.__main__ import main
from inspector.window import package_page
from inspector.window.timeline_area import TimelineArea

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def end() -> NoReturn:
    """End at once: what is measured is over."""
    os._exit(0)


class WatchedTimeline(TimelineArea):
    """Ends the program after the first paint of something to show."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it, and end."""
        super().paintEvent(event)
        if self.layout_shown is not None:
            QTimer.singleShot(0, end)


if __name__ == "__main__":
    # a search among the widgets that are there would cost what the program itself avoids: the classes of Qt's own
    vars(package_page)["TimelineArea"] = WatchedTimeline
    main()
