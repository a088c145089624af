"""Files that are held over a window and dropped there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from inspector.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Drops(QObject):
    """Takes files of this computer for a window; what else is dropped, it leaves alone.

    Signals:
        held: (words) files are held over the window; the words say what letting go of them does.
        left: no files are held over it any more.
        dropped: (tuple of Path, whether another window is wanted for them); comes after left.
    """

    held = Signal(str)
    left = Signal()
    dropped = Signal(tuple, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what belongs to dropping out of the events of the window."""
        if isinstance(event, QDropEvent):
            return self._take(event)
        if event.type() == QEvent.Type.DragLeave:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if not paths:
            return False
        event.acceptProposedAction()
        wants_window = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if isinstance(event, QDragMoveEvent):  # entering is a kind of moving
            self.held.emit(_words(paths, wants_window=wants_window))
        else:
            self.left.emit()
            self.dropped.emit(paths, wants_window)
        return True


def _words(paths: tuple[Path, ...], *, wants_window: bool) -> str:
    if len(paths) > 1:
        return tr(
            "Let go to open {n:,} package, each in a window",
            "Let go to open {n:,} packages, each in a window",
            n=len(paths),
        )
    if wants_window:
        return tr("Let go to open {name} in another window", name=paths[0].name)
    return tr("Let go to open {name}; hold Ctrl for another window", name=paths[0].name)
