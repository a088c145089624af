"""Opening a package without stopping the window: a first answer, then one that stands on code. The newest request wins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.inspection import Inspection, Status
from inspector.sequence.custom_action_type import Code
from inspector.timeline.model import TimelineModel, build_timeline_model
from inspector.window.jobs import Job, JobReports

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.sequence.scenarios import Scenario
    from inspector.window.jobs import JobRunner

PATIENCE_MS = 150
"""Before this many milliseconds have passed nothing is said about loading, so that quick packages do not flicker."""


class Inspect(Protocol):
    """`inspector.inspection.inspect`, as far as the window uses it."""

    def __call__(
        self,
        path: Path,
        /,
        *,
        scenario: Scenario,
        watch: Callable[[int, int], None] | None = None,
        examine_code: bool = True,
    ) -> Inspection:
        """Inspect the package at `path`."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a request.

    Attributes:
        path: the file.
        inspection: what is known of it.
        timeline_model: the same arranged for drawing.
        is_provisional: the code of its DLLs has not been examined yet; another answer follows.
    """

    path: Path
    inspection: Inspection
    timeline_model: TimelineModel
    is_provisional: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How many custom actions have been examined, and of how many."""

    done: int
    total: int


class PackageLoader(QObject):
    """Inspects files in the background. Answers to anything but the newest request are dropped.

    A provisional answer is only given when the final one is not there after PATIENCE_MS.

    Signals:
        answered: (Answer); after a provisional one another follows, or `failed`, unless it is cancelled.
        progressed: (Progress) of the examination that a provisional answer waits for.
        loading_took_long: (Path) there is no answer to the newest request after PATIENCE_MS.
        ended: the newest request has its last answer, has failed or was cancelled; comes before what it ended with.
        failed: (Path, InspectorError).
    """

    answered = Signal(Answer)
    progressed = Signal(Progress)
    loading_took_long = Signal(Path)
    ended = Signal()
    failed = Signal(Path, Exception)

    def __init__(self, inspect: Inspect, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inspect = inspect
        self._runner = runner
        self._generation = 0
        self._path: Path | None = None
        self._job: Job | None = None
        self._held: Answer | None = None
        self._progress: Progress | None = None
        self._reports = JobReports()
        self._reports.told.connect(self._take_news)
        self._reports.succeeded.connect(self._take_value)
        self._reports.failed.connect(self._take_error)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)

    @property
    def is_loading(self) -> bool:
        """Whether a request is under way."""
        return self._path is not None

    def load(self, path: Path, scenario: Scenario) -> None:
        """Inspect the file; a request that is still under way is forgotten."""
        self._forget()
        self._path = path
        self._patience.start()
        inspect = self._inspect
        self._job = Job(self._generation, lambda job: _read(inspect, path, scenario, job), self._reports)
        self._runner.start(self._job)

    def cancel(self) -> None:
        """Forget the request that is under way; what is shown stays, a provisional answer too."""
        self._forget()
        self._end()

    def _forget(self) -> None:
        """Let nothing of the request under way arrive any more."""
        self._generation += 1
        if self._job is not None:
            self._job.cancel()
        self._job = self._held = self._progress = None

    def _end(self) -> Path | None:
        path, self._path = self._path, None
        self._job = self._held = self._progress = None
        self._patience.stop()
        if path is not None:
            self.ended.emit()
        return path

    def _lose_patience(self) -> None:
        if self._held is not None:
            self._give(self._held)
        elif self._path is not None:
            self.loading_took_long.emit(self._path)

    def _give(self, provisional: Answer) -> None:
        self._held = None
        self.answered.emit(provisional)
        if self._progress is not None:
            self.progressed.emit(self._progress)

    def _take_news(self, generation: int, news: object) -> None:
        if generation != self._generation:
            return
        if isinstance(news, Progress):
            self._progress = news
            if self._held is None:
                self.progressed.emit(news)
        elif isinstance(news, Answer):
            if self._patience.isActive():
                self._held = news
            else:
                self._give(news)

    def _take_value(self, generation: int, value: object) -> None:
        if generation == self._generation:
            self._end()
            self.answered.emit(value)

    def _take_error(self, generation: int, error: object) -> None:
        if generation == self._generation:
            if self._held is not None:  # better than nothing
                self._give(self._held)
            self.failed.emit(self._end(), error)


def _read(inspect: Inspect, path: Path, scenario: Scenario, job: Job) -> Answer:
    """The final answer; before it a provisional one where there is code to examine. Runs on a thread of its own."""
    first = inspect(path, scenario=scenario, examine_code=False)
    if not _runs_code(first):
        return Answer(path, first, build_timeline_model(first), is_provisional=False)
    job.tell(Answer(path, first, build_timeline_model(first), is_provisional=True))
    hundredth = -1

    def watch(done: int, total: int) -> None:
        nonlocal hundredth
        job.stop_if_cancelled()
        if done * 100 // total != hundredth:  # thousands of reports would only keep the window busy
            hundredth = done * 100 // total
            job.tell(Progress(done, total))

    inspection = inspect(path, scenario=scenario, watch=watch)
    return Answer(path, inspection, build_timeline_model(inspection), is_provisional=False)


def _runs_code(inspection: Inspection) -> bool:
    """Whether looking into code can change an inspection that was made without."""
    custom_actions = inspection.run.custom_actions.values() if inspection.run is not None else ()
    return inspection.status is not Status.UNREADABLE and any(action.type.code is Code.DLL for action in custom_actions)
