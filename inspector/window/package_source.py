"""A package as the window asks it: read once, asked often, by one job at a time."""

from __future__ import annotations

from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from msgspec.structs import replace

from inspector.errors import PackageError
from inspector.inspection import Inspection, PackageReading, Status
from inspector.package_summary import unreadable
from inspector.sequence.custom_action_type import Code
from inspector.timeline.model import TimelineModel, build_timeline_model
from inspector.window.known_properties import know_properties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from inspector.sequence.scenarios import Scenario
    from inspector.usage.cell_search import CellHits
    from inspector.usage.property_index import PropertyIndex
    from inspector.window.jobs import Job
    from inspector.window.known_properties import KnownProperties
    from inspector.window.question import Question

    Watch = Callable[[int, int], None]

MOST_HITS = 1000
"""A search gives no more; who finds more than this looks for something more precise."""

_LONGEST_SHOWING_S = 1.0
_REPORTS = 25
_LONG_S = 0.05
"""After as many seconds without an answer a person shall see a provisional one."""


class Reading(Protocol):
    """`inspector.inspection.PackageReading`, as far as the window uses it."""

    def inspect(
        self,
        property_name: str,
        scenario: Scenario,
        *,
        pinned: Iterable[str] = (),
        watch: Watch | None = None,
        examine_code: bool = True,
        look_up_uses: bool = True,
    ) -> Inspection:
        """Answer one question."""

    def build_index(self, *, watch: Watch | None = None) -> PropertyIndex:
        """All properties of the package; `watch` is told how far the work is, and may end it."""

    def search(self, text: str, *, limit: int, watch: Watch | None = None) -> CellHits:
        """The cells that hold a text; `watch` as for the index."""

    def close(self) -> None:
        """Close the file."""


class Read(Protocol):
    """Opens a package, as `read_into_memory` does."""

    def __call__(self, path: Path, /) -> Reading:
        """Open the package at `path`.

        Raises:
            PackageError: it cannot be read at all.
        """


def read_into_memory(path: Path) -> Reading:
    """Open the package at `path` so that a build can replace the file while it is shown.

    Raises:
        PackageError: it cannot be read at all.
    """
    return PackageReading(path, in_memory=True)


class Answer(Struct, frozen=True):
    """What came of a request.

    Attributes:
        path: the file.
        inspection: what is known of it.
        timeline_model: the same arranged for drawing.
        is_provisional: the code of its DLLs has not been examined yet; another answer follows.
        is_first: the places that have to do with the property have not been looked up either, and an answer follows even
            where no code is to be examined.
    """

    path: Path
    inspection: Inspection
    timeline_model: TimelineModel
    is_provisional: bool
    is_first: bool = False


class Progress(Struct, frozen=True):
    """How many parts of some work are done, and of how many."""

    done: int
    total: int


class PackageSource:
    """A file that is read when it is first asked; one job asks it at a time, on a thread of its own.

    Attributes:
        path: the file.
        edition: counts how often it was opened, since a file may be replaced while it is shown.
    """

    def __init__(self, read: Read, path: Path) -> None:
        self.path = path
        self.edition = 0
        self._read = read
        self._reading: Reading | None = None
        self._file_state: tuple[int, int, int] | None = None
        self._is_closed = False
        self._is_code_known = False
        self._turn = Lock()

    def answer(self, question: Question, job: Job, *, is_first_known: bool = False) -> Answer:
        """The final answer; before it a provisional one where code is to be examined that is not known yet.

        With `is_first_known` the provisional one has been given already, by `first_answer`.
        """
        with self._turn:
            job.stop_if_cancelled()
            try:
                return self._answer(question, job, is_first_known=is_first_known)
            except PackageError as error:
                return self._unreadable(question, error)

    def first_answer(self, question: Question, job: Job) -> Answer:
        """What the picture needs, so that it is there soon: without looking into code, and without the list of uses."""
        with self._turn:
            job.stop_if_cancelled()
            try:
                return replace(self._provisional(question, look_up_uses=False), is_first=True)
            except PackageError as error:
                return self._unreadable(question, error)

    def properties(self, job: Job) -> KnownProperties:
        """All properties of the package; tells of the progress.

        Raises:
            PackageError: it cannot be read any more, or a table is over a limit.
        """
        job.give_way()
        with self._turn:
            job.stop_if_cancelled()
            return know_properties(self._opened().build_index(watch=_watch(job)))

    def search(self, text: str, job: Job) -> CellHits:
        """The first MOST_HITS cells that hold a text; tells of the progress.

        Raises:
            PackageError: as in `properties`.
        """
        with self._turn:
            job.stop_if_cancelled()
            return self._opened().search(text, limit=MOST_HITS, watch=_watch(job))

    def close(self) -> None:
        """Close the file; a job that still reads it fails, which nobody hears of any more."""
        self._is_closed = True
        if self._reading is not None:
            self._reading.close()

    def _answer(self, question: Question, job: Job, *, is_first_known: bool) -> Answer:
        if self._is_code_known:
            # so that the final answer mostly is there as soon as a provisional one would be
            watch = _watch_for_long(job, lambda: replace(self._provisional(question), is_provisional=True))
            return self._arranged(self._ask(question, watch=watch))
        if not is_first_known:
            first = self._provisional(question)
            if not first.is_provisional:
                return first
            job.tell(first)
            job.give_way(_LONGEST_SHOWING_S)
        final = self._arranged(self._ask(question, watch=_watch(job)))
        self._is_code_known = True
        return final

    def _provisional(self, question: Question, *, look_up_uses: bool = True) -> Answer:
        """What can be said without looking into code, which is provisional where there is any."""
        inspection = self._ask(question, examine_code=False, look_up_uses=look_up_uses)
        return self._arranged(inspection, is_provisional=_runs_code(inspection))

    def _ask(
        self, question: Question, *, watch: Watch | None = None, examine_code: bool = True, look_up_uses: bool = True
    ) -> Inspection:
        return self._opened().inspect(
            question.property_name,
            question.choice.scenario,
            pinned=question.beside,
            watch=watch,
            examine_code=examine_code,
            look_up_uses=look_up_uses,
        )

    def _unreadable(self, question: Question, error: PackageError) -> Answer:
        return self._arranged(unreadable(self.path, question.property_name, question.choice.scenario, error))

    def _opened(self) -> Reading:
        """The package; opened again where its file is another one by now, of which the parts would not fit together."""
        state = _state_of(self.path)
        if self._reading is not None and state is not None and state != self._file_state:
            self._reading.close()
            self._reading = None
            self._is_code_known = False
        if self._reading is None:
            self._file_state = state
            self._reading = self._read(self.path)
            self.edition += 1
            if self._is_closed:  # in the meantime
                self._reading.close()
        return self._reading

    def _arranged(self, inspection: Inspection, *, is_provisional: bool = False) -> Answer:
        return Answer(self.path, inspection, build_timeline_model(inspection), is_provisional)


def _runs_code(inspection: Inspection) -> bool:
    """Whether looking into code can change an inspection that was made without."""
    custom_actions = inspection.run.custom_actions.values() if inspection.run is not None else ()
    return inspection.status is not Status.UNREADABLE and any(action.type.code is Code.DLL for action in custom_actions)


def _state_of(path: Path) -> tuple[int, int, int] | None:
    """What changes when a file is written or replaced; None where there is no file, so that the open one is all there is."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _watch(job: Job) -> Watch:
    """Ends cancelled work, and tells how far it is."""
    part = -1

    def watch(done: int, total: int) -> None:
        nonlocal part
        job.stop_if_cancelled()
        if done * _REPORTS // total != part:  # thousands of reports would only keep the window busy
            part = done * _REPORTS // total
            job.tell(Progress(done, total))

    return watch


def _watch_for_long(job: Job, provisional: Callable[[], Answer]) -> Watch:
    """Tells a provisional answer, and from then on how far the work is, once the final one has been long in coming."""
    since, is_told = monotonic(), False
    tell = _watch(job)

    def watch(done: int, total: int) -> None:
        nonlocal is_told
        job.stop_if_cancelled()
        if not is_told and monotonic() - since >= _LONG_S:
            is_told = True
            job.tell(provisional())
        if is_told:
            tell(done, total)

    return watch
