"""What the window wants to know of a package beside the answer: all its properties, and where a text stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.window.jobs import Job, JobReports
from inspector.window.package_source import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.window.jobs import JobRunner
    from inspector.window.known_properties import KnownProperties
    from inspector.window.package_loader import PackageLoader
    from inspector.window.package_source import PackageSource
    from inspector.window.view_state import ViewState


class PackageQueries(QObject):
    """Has the properties of each package looked up once it has answered a question, again when its file is replaced; searches it.

    Signals:
        found: (CellHits) of the newest search.
        search_progressed: (Progress) of the newest search.
        search_failed: (InspectorError).
    """

    found = Signal(object)
    search_progressed = Signal(Progress)
    search_failed = Signal(Exception)

    def __init__(
        self, loader: PackageLoader, state: ViewState, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._source: PackageSource | None = None
        self._indexed_edition = 0
        self._index = _Query(runner, self)
        self._index.succeeded.connect(self._take_properties)
        self._index.told.connect(state.remark_properties_progress)
        self._index.failed.connect(state.remark_properties_error)
        self._search = _Query(runner, self)
        self._search.succeeded.connect(self.found)
        self._search.told.connect(self.search_progressed)
        self._search.failed.connect(self.search_failed)
        loader.source_changed.connect(self._take_source)
        loader.settled.connect(self._look_up_properties)

    def search(self, text: str) -> None:
        """Look for a text in all tables; what is found of an earlier one is not told any more."""
        source = self._source
        if source is not None:
            self._search.start(lambda job: source.search(text, job))

    def cancel_search(self) -> None:
        """Tell nothing of the search that is under way."""
        self._search.cancel()

    def _take_source(self, source: PackageSource | None) -> None:
        self._source = source
        self._indexed_edition = 0
        self._index.cancel()
        self._search.cancel()

    def _look_up_properties(self) -> None:
        source = self._source
        if source is not None and source.edition != self._indexed_edition:
            self._indexed_edition = source.edition
            self._index.start(source.properties)

    def _take_properties(self, properties: KnownProperties) -> None:
        self._state.show_properties(properties)


class _Query(QObject):
    """Work of one kind, of which only the newest counts.

    Signals:
        told, succeeded, failed: what the newest job reports.
    """

    told = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._generation = 0
        self._job: Job | None = None
        self._reports = JobReports()
        # to methods of an object of this thread, so that they are called on it
        self._reports.told.connect(self._pass_news)
        self._reports.succeeded.connect(self._pass_value)
        self._reports.failed.connect(self._pass_error)

    def start(self, work: Callable[[Job], object]) -> None:
        self.cancel()
        self._job = Job(self._generation, work, self._reports)
        self._runner.start(self._job)

    def cancel(self) -> None:
        self._generation += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _pass_news(self, generation: int, news: object) -> None:
        if generation == self._generation:
            self.told.emit(news)

    def _pass_value(self, generation: int, value: object) -> None:
        if generation == self._generation:
            self.succeeded.emit(value)

    def _pass_error(self, generation: int, error: object) -> None:
        if generation == self._generation:
            self.failed.emit(error)
