"""All windows of the program: each has a package of its own, and they share what a person prefers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from inspector.window.main_window import MainWindow
from inspector.window.package_source import read_into_memory

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.errors import InspectorError
    from inspector.window.appearance import Appearance
    from inspector.window.jobs import JobRunner
    from inspector.window.package_source import Read
    from inspector.window.settings import Settings

_BESIDE = QPoint(32, 32)
"""How far another window stands from the one that it was opened from, so that both can be seen."""


class Windows(QObject):
    """Opens windows, and lets go of those that are closed."""

    def __init__(
        self, settings: Settings, appearance: Appearance, runner: JobRunner, read: Read = read_into_memory
    ) -> None:
        super().__init__()
        self._settings = settings
        self._appearance = appearance
        self._runner = runner
        self._read = read
        self._windows: list[MainWindow] = []
        appearance.follow(settings)

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """The windows that are open, the oldest first."""
        return tuple(self._windows)

    def open_window(self, path: Path | None = None) -> MainWindow:
        """Show another window, with the package at `path` when there is one."""
        before = self._active()
        window = MainWindow(self._settings, self._appearance, self._runner, self._read)
        if before is not None:
            window.resize(before.normalGeometry().size())
            window.move(before.pos() + _BESIDE)
        self._windows.append(window)
        window.window_wanted.connect(self.open_window)
        window.quit_wanted.connect(self.close_all)
        window.closed.connect(lambda: self._let_go(window))
        if path is not None:
            window.begin_with(path)
        window.show()
        return window

    def close_all(self) -> None:
        """Close every window, which ends the program."""
        for window in self.all:
            window.close()

    def show_error(self, heading: str, error: InspectorError) -> None:
        """Say what went wrong in the window that a person works with."""
        window = self._active()
        if window is not None:
            window.show_error(heading, error)

    def _active(self) -> MainWindow | None:
        active = QApplication.activeWindow()
        if isinstance(active, MainWindow) and active in self._windows:
            return active
        return self._windows[-1] if self._windows else None

    def _let_go(self, window: MainWindow) -> None:
        if window in self._windows:
            self._windows.remove(window)
            window.deleteLater()
