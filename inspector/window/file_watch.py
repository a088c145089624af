"""Notices that a file was written again, and waits until its writer is done: a build writes in steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from inspector.window.jobs import Job, JobReports

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.window.jobs import JobRunner

SETTLE_MS = 300
"""A file that is the same after this many milliseconds is complete."""
_LOOK_FOR_A_MISSING_FILE_MS = 1000


class _Look(NamedTuple):
    """What a file is at one moment."""

    changed_at: int
    size: int


class FileWatch(QObject):
    """Watches one file at a time, and its folder, since many programs write beside the file and then put it in its place.

    Attributes:
        path: the file, or None.

    Signals:
        waiting: (whether there is no such file now) it is being written, or is gone.
        settled: the file is there, another one than it was, and nobody writes to it.
    """

    waiting = Signal(bool)
    settled = Signal()

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.path: Path | None = None
        self._generation = 0
        self._known: _Look | None = None
        self._last: _Look | None = None
        self._is_other = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._take_change)
        self._watcher.directoryChanged.connect(self._wait)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._reports = JobReports()
        self._reports.succeeded.connect(self._take_look)

    def watch(self, path: Path | None) -> None:
        """Watch that file as it is now, and no other; None for no file."""
        self._generation += 1
        self._timer.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self.path = path
        self._known = self._last = None
        self._is_other = False
        if path is not None:
            self._watch_path(path)
            self._look()

    def expect_more(self) -> None:
        """Take the file as it is now for half of what will be there."""
        self._last = None
        self._take_change()
        self.waiting.emit(False)

    def _watch_path(self, path: Path) -> None:
        for name in (str(path), str(path.parent)):
            if name not in self._watcher.files() and name not in self._watcher.directories():
                self._watcher.addPath(name)  # a file that is gone is watched again as soon as it is back

    def _take_change(self) -> None:
        self._is_other = True
        self._wait()

    def _wait(self) -> None:
        self._timer.start(SETTLE_MS)

    def _look(self) -> None:
        path = self.path
        if path is not None:
            # in the background, since a drive that does not answer would hold up the window
            self._runner.start(Job(self._generation, lambda _job: _look_at(path), self._reports))

    def _take_look(self, generation: int, look: _Look | None) -> None:
        path = self.path
        if generation != self._generation or path is None:
            return
        if look is None:
            was_there = self._known is not None or self._is_other
            self._is_other, self._last = True, None
            self._timer.start(_LOOK_FOR_A_MISSING_FILE_MS)
            if was_there:
                self.waiting.emit(True)
            return
        self._watch_path(path)
        if self._known is None and not self._is_other:
            self._known = look
        elif look == self._last:
            self._known, self._last, self._is_other = look, None, False
            self.settled.emit()
        elif self._is_other or look != self._known:
            if self._last is not None:
                self.waiting.emit(False)
            self._last = look
            self._wait()


def _look_at(path: Path) -> _Look | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return _Look(found.st_mtime_ns, found.st_size)
