"""Opening a package without stopping the window: one request at a time, the newest wins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.inspection import Inspection
from inspector.window.jobs import Job, JobReports

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.window.jobs import JobRunner

PATIENCE_MS = 150
"""Before this many milliseconds have passed nothing is said about loading, so that quick packages do not flicker."""


class PackageLoader(QObject):
    """Inspects files in the background. Answers to anything but the newest request are dropped.

    Signals:
        loading_took_long: (Path) the newest request is still under way after PATIENCE_MS.
        loading_ended: the newest request was answered or cancelled.
        inspected: (Path, Inspection).
        failed: (Path, InspectorError).
    """

    loading_took_long = Signal(Path)
    loading_ended = Signal()
    inspected = Signal(Path, Inspection)
    failed = Signal(Path, Exception)

    def __init__(self, inspect: Callable[[Path], Inspection], runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inspect = inspect
        self._runner = runner
        self._generation = 0
        self._path: Path | None = None
        self._reports = JobReports()
        self._reports.succeeded.connect(self._take_value)
        self._reports.failed.connect(self._take_error)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_it_takes_long)

    @property
    def is_loading(self) -> bool:
        """Whether a request is under way."""
        return self._path is not None

    def load(self, path: Path) -> None:
        """Inspect the file; a request that is still under way is forgotten."""
        self._generation += 1
        self._path = path
        self._patience.start()
        inspect = self._inspect
        self._runner.start(Job(self._generation, lambda: inspect(path), self._reports))

    def cancel(self) -> None:
        """Forget the request that is under way; what was shown before stays."""
        self._generation += 1
        self._end()

    def _end(self) -> Path | None:
        path, self._path = self._path, None
        self._patience.stop()
        if path is not None:
            self.loading_ended.emit()
        return path

    def _say_it_takes_long(self) -> None:
        if self._path is not None:
            self.loading_took_long.emit(self._path)

    def _take_value(self, generation: int, value: object) -> None:
        if generation == self._generation:
            self.inspected.emit(self._end(), value)

    def _take_error(self, generation: int, error: object) -> None:
        if generation == self._generation:
            self.failed.emit(self._end(), error)
