"""The moment at which a person sees a package for the first time; what is not seen yet can be made after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from inspector.window.picture_area import PictureArea

_AT_MOST_MS = 500
"""A window that is hidden or minimised is never painted, and has to be complete all the same."""


class FirstPaint(QObject):
    """Tells once when a timeline has been painted, or after a moment where nobody can see it.

    Signals:
        came: it has been, and Qt's loop has come round since.
    """

    came = Signal()

    def __init__(self, timeline: PictureArea) -> None:
        super().__init__(timeline)
        self._timeline = timeline
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        self._soon.start(_AT_MOST_MS)
        timeline.painted.connect(self._hurry)

    def _hurry(self) -> None:
        self._soon.start(0)

    def _tell(self) -> None:
        self._timeline.painted.disconnect(self._hurry)
        self.came.emit()
        self.deleteLater()
