"""Work off the event loop: a pure function in, its value or one kind of error back on the thread of the window."""

from __future__ import annotations

import sys
from threading import Event, get_ident
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from inspector.errors import InspectorError
from inspector.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_TURN_S = 0.001
_MOMENT_S = 0.1


class JobReports(QObject):
    """How a job reports; made on the thread of the window, so that its receivers are called there.

    Signals:
        told: (generation, what the work tells while it is under way).
        succeeded: (generation, value).
        failed: (generation, InspectorError).
    """

    told = Signal(int, object)
    succeeded = Signal(int, object)
    failed = Signal(int, object)


class Cancelled(Exception):  # noqa: N818 - nothing has gone wrong
    """Ends work that nobody waits for any more; a job reports nothing then."""


class Job(QRunnable):
    """A function that touches no QObject, and the number of the request it answers. It is given its job, to tell through."""

    def __init__(self, generation: int, work: Callable[[Job], object], reports: JobReports) -> None:
        super().__init__()
        self._generation = generation
        self._work = work
        self._reports = reports
        self._is_cancelled = False
        self._may_go_on = Event()
        self._home = get_ident()

    def cancel(self) -> None:
        """Let the work end where it next tells something, and hear nothing more of it."""
        self._is_cancelled = True
        self.go_on()

    def go_on(self) -> None:
        """Let work go on that gives way."""
        self._may_go_on.set()

    def give_way(self, seconds: float = _MOMENT_S) -> None:
        """On a thread of its own, wait until `go_on` is called, at most so long: the window has something to paint.

        Two threads of Python share one processor, and painting takes several times as long beside work that never waits.

        Raises:
            Cancelled: nobody waits for it any more.
        """
        if get_ident() != self._home:
            self._may_go_on.wait(seconds)
        self.stop_if_cancelled()

    def tell(self, news: object) -> None:
        """Report something while the work is under way.

        Raises:
            Cancelled: nobody waits for it any more.
        """
        self.stop_if_cancelled()
        self._reports.told.emit(self._generation, news)

    def stop_if_cancelled(self) -> None:
        """Go on.

        Raises:
            Cancelled: nobody waits for it any more.
        """
        if self._is_cancelled:
            raise Cancelled

    def run(self) -> None:
        """Do the work and report; an error of any kind is reported, never raised into the thread pool."""
        try:
            value = self._work(self)
        except Cancelled:
            return
        except InspectorError as error:
            self._reports.failed.emit(self._generation, error)
        except Exception as error:  # noqa: BLE001 - the border of background work: the window must hear of it
            self._reports.failed.emit(self._generation, fault_of_ours(error))
        else:
            self._reports.succeeded.emit(self._generation, value)


class JobRunner(Protocol):
    """Something that runs jobs."""

    def start(self, job: Job) -> None:
        """Run the job, now or later."""


class ThreadPoolRunner:
    """Runs jobs on threads of its own; going away waits for those that run.

    From then on threads take shorter turns: Python lets one go on for 5 ms, and the window would wait that long for each of
    the thousand calls between Qt and Python that it takes to paint it.
    """

    def __init__(self) -> None:
        self._pool = QThreadPool()
        sys.setswitchinterval(_TURN_S)

    def start(self, job: Job) -> None:
        """Run the job as soon as a thread is free."""
        self._pool.start(job)


class InlineRunner:
    """Runs a job at once where it is started: for tests and for pictures of the window."""

    def start(self, job: Job) -> None:
        """Run the job before returning."""
        job.run()


def fault_of_ours(error: BaseException) -> InspectorError:
    """An unexpected exception as an error for people: it is our fault, and the place says where to look for it."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    place = ""
    if traceback is not None:
        file = traceback.tb_frame.f_code.co_filename.replace("\\", "/").rsplit("/", 1)[-1]
        place = tr("{file}, line {number}", file=file, number=str(traceback.tb_lineno))
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return InspectorError(
        tr("MSI Inspector itself made a mistake ({reason})", reason=reason),
        where=place,
        advice=tr(
            "Please report this message together with the package. What is shown stays, and no package was changed."
        ),
    )
