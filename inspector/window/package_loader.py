"""Asking a package without stopping the window: a first answer, then one that stands on code. The newest question wins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.inspection import Status
from inspector.window.jobs import Job, JobReports
from inspector.window.package_source import Answer, PackageSource, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.window.jobs import JobRunner
    from inspector.window.package_source import Read
    from inspector.window.question import Question

PATIENCE_MS = 150
"""Before this many milliseconds have passed nothing is said about loading, so that quick packages do not flicker."""

_TO_PAINT_MS = 100


class PackageLoader(QObject):
    """Asks files in the background, and reads a file once for all questions. Answers to anything but the newest are dropped.

    A provisional answer is only given when the final one is not there after a moment.

    Signals:
        answered: (Answer); after a provisional one another follows, or `failed`, unless it is cancelled; after that of
            `begin` it waits for `examine`.
        progressed: (Progress) of the examination that a provisional answer waits for.
        loading_took_long: (Path) there is no answer to the newest request after PATIENCE_MS.
        ended: the newest request has its last answer, has failed or was cancelled; comes before what it ended with.
        failed: (Path, InspectorError).
        source_changed: (PackageSource or None) another file is open now, or none; comes before its first answer.
        settled: nothing is under way any more; comes last.
    """

    answered = Signal(Answer)
    progressed = Signal(Progress)
    loading_took_long = Signal(Path)
    ended = Signal()
    failed = Signal(Path, Exception)
    source_changed = Signal(object)
    settled = Signal()

    def __init__(self, read: Read, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._runner = runner
        self._generation = 0
        self._open: PackageSource | None = None
        self._asked: PackageSource | None = None
        self._job: Job | None = None
        self._unexamined: Question | None = None
        self._held: Answer | None = None
        self._progress: Progress | None = None
        self._was_answered = False
        self._reports = JobReports()
        self._reports.told.connect(self._take_news)
        self._reports.succeeded.connect(self._take_value)
        self._reports.failed.connect(self._take_error)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)
        self._is_holding = False

    @property
    def is_loading(self) -> bool:
        """Whether a request is under way."""
        return self._asked is not None

    def load(self, path: Path, question: Question) -> None:
        """Read the file, again if need be, and ask it; a request that is still under way is forgotten."""
        self._ask(PackageSource(self._read, path), question)

    def begin(self, path: Path, question: Question) -> None:
        """Read the first file of a window, and give a first answer at once; its code is examined when `examine` is called."""
        source = PackageSource(self._read, path)
        self._take_up(source)
        self._unexamined = question
        self._start(lambda job: source.first_answer(question, job))

    def examine(self) -> None:
        """Look into the code that the answer of `begin` has left out; nothing where it has left out none."""
        source, question = self._asked, self._unexamined
        if source is not None and question is not None and self._was_answered:
            self._unexamined = None
            self._start(lambda job: source.answer(question, job, is_first_known=True))

    def ask(self, path: Path, question: Question) -> None:
        """Ask the file, which is read only where it is neither under way nor the one that the last answer came from."""
        if self._asked is not None and self._asked.path == path and self._asked is not self._open:
            self._ask(self._asked, question)
        elif self._open is not None and self._open.path == path:
            self._ask(self._open, question)
        else:
            self.load(path, question)

    def cancel(self) -> None:
        """Forget the request that is under way; what is shown stays, a provisional answer too."""
        self._forget()
        self._end()
        self.settled.emit()

    def close(self) -> None:
        """Forget everything, and close the file."""
        self._forget()
        self._end()
        self._keep(None)
        self.settled.emit()

    def _ask(self, source: PackageSource, question: Question) -> None:
        self._take_up(source)
        self._start(lambda job: source.answer(question, job))

    def _take_up(self, source: PackageSource) -> None:
        self._forget(source)
        self._asked = source
        self._was_answered = False
        # of the package that is shown, a provisional answer only comes when the final one takes long
        self._is_holding = source is not self._open
        self._patience.start()

    def _start(self, work: Callable[[Job], Answer]) -> None:
        self._job = Job(self._generation, work, self._reports)
        self._runner.start(self._job)

    def _forget(self, wanted: PackageSource | None = None) -> None:
        """Let nothing of the request under way arrive any more; its file is closed unless it is `wanted` or shown."""
        self._generation += 1
        if self._job is not None:
            self._job.cancel()
        if self._asked is not None and self._asked not in (self._open, wanted):
            self._asked.close()
        self._job = self._held = self._progress = self._unexamined = None

    def _end(self) -> PackageSource | None:
        source, self._asked = self._asked, None
        self._job = self._held = self._progress = None
        self._patience.stop()
        if source is not None:
            self.ended.emit()
        return source

    def _keep(self, source: PackageSource | None) -> None:
        """Ask `source` from now on, and close the one before."""
        if self._open is source:
            return
        if self._open is not None:
            self._open.close()
        self._open = source
        self.source_changed.emit(source)

    def _lose_patience(self) -> None:
        self._is_holding = False
        if self._held is not None:
            self._give(self._held)
        if self._asked is not None and not self._was_answered:
            self.loading_took_long.emit(self._asked.path)

    def _give(self, provisional: Answer) -> None:
        self._held = None
        self._was_answered = True
        self._keep(self._asked)
        self.answered.emit(provisional)
        if self._progress is not None:
            self.progressed.emit(self._progress)

    def _go_on(self) -> None:
        """Let the examination begin that has made way for what is shown first."""
        if self._job is not None:
            self._job.go_on()

    def _take_news(self, generation: int, news: object) -> None:
        if generation != self._generation:
            return
        if isinstance(news, Progress):
            self._progress = news
            if self._held is None:
                self.progressed.emit(news)
        elif isinstance(news, Answer):
            if self._is_holding:
                self._held = news
                self._go_on()
            else:
                self._give(news)
                QTimer.singleShot(_TO_PAINT_MS, self._go_on)

    def _take_value(self, generation: int, value: object) -> None:
        if generation != self._generation or not isinstance(value, Answer):
            return
        if value.is_first:
            self._give(value)
            return
        source = self._end()
        if value.inspection.status is not Status.UNREADABLE:
            self._keep(source)
        elif source is not None and source is not self._open:
            source.close()
        self.answered.emit(value)
        self.settled.emit()

    def _take_error(self, generation: int, error: object) -> None:
        if generation != self._generation:
            return
        if self._held is not None:  # better than nothing
            self._give(self._held)
        source = self._end()
        if source is not None:
            if source is not self._open:
                source.close()
            self.failed.emit(source.path, error)
        self.settled.emit()
