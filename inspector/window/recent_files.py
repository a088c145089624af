"""The packages that were open last, with what was found, and whether they are still where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.findings.model import Mark
from inspector.inspection import Status
from inspector.window.jobs import Job, JobReports
from inspector.window.settings import RecentFile, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection
    from inspector.window.jobs import JobRunner


class RecentFiles(QObject):
    """The list of the settings, with what the disk says of it.

    Signals:
        changed: another list, or a file that was there is gone, or back.
    """

    changed = Signal()

    def __init__(self, settings: Settings, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._runner = runner
        self._missing: frozenset[Path] = frozenset()
        self._reports = JobReports()
        self._reports.succeeded.connect(self._take_missing)
        settings.recent_files_changed.connect(self.changed)

    @property
    def files(self) -> tuple[RecentFile, ...]:
        """The newest first."""
        return self._settings.recent_files

    def is_missing(self, file: RecentFile) -> bool:
        """Whether it was not there when somebody looked last."""
        return file.path in self._missing

    def look(self) -> None:
        """Look in the background which files are there: a drive that does not answer would hold up the window."""
        paths = [file.path for file in self.files]
        if paths:
            self._runner.start(Job(0, lambda _job: _missing_of(paths), self._reports))

    def remember(self, path: Path, inspection: Inspection) -> None:
        """Put a package that is shown at the top."""
        self._missing -= {path}
        self._settings.remember_file(RecentFile(path, worst_mark(inspection), inspection.verdict.sentence))

    def forget(self, path: Path) -> None:
        """Take a package off the list."""
        self._settings.forget_file(path)

    def forget_all(self) -> None:
        """Empty the list."""
        self._settings.forget_all_files()

    def _take_missing(self, _generation: int, missing: frozenset[Path]) -> None:
        if missing != self._missing:
            self._missing = missing
            self.changed.emit()


def worst_mark(inspection: Inspection) -> Mark | None:
    """The sign of a package as a whole; None where nothing is known to be right or wrong."""
    verdict = inspection.verdict
    if verdict.errors:
        return Mark.ERROR
    if verdict.warnings:
        return Mark.WARNING
    if verdict.notes or inspection.status is not Status.READ:
        return Mark.NOTE
    return Mark.GOOD if any(row.mark is Mark.GOOD for row in inspection.actions) else Mark.INFO


def _missing_of(paths: list[Path]) -> frozenset[Path]:
    return frozenset(path for path in paths if not path.is_file())
