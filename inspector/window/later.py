"""What can wait until a person has seen something: made piece by piece, so that nothing they do waits for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Later(QObject):
    """Does one piece of work in each turn of Qt's loop.

    Signals:
        done: nothing is left.
    """

    done = Signal()

    def __init__(self, pieces: Iterable[Callable[[], object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(pieces)
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._do_one)

    def start(self) -> None:
        """Begin, or go on."""
        self._turns.start(0)

    def finish(self) -> None:
        """Do what is left now."""
        while self._left:
            self._left.pop(0)()
        self._do_one()

    def stop(self) -> None:
        """Do nothing more by itself."""
        self._turns.stop()

    def _do_one(self) -> None:
        if self._left:
            self._left.pop(0)()
        else:
            self.stop()
            self.done.emit()
