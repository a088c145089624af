from __future__ import annotations

from threading import get_ident
from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

from inspector.errors import InspectorError, PackageError
from inspector.window.jobs import Cancelled, InlineRunner, Job, JobReports, ThreadPoolRunner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


_LONG_S = 60.0


def _fail(error: Exception) -> object:
    raise error


def test_a_value_comes_back_with_the_number_of_its_request(qtbot: QtBot) -> None:
    reports = JobReports()
    with qtbot.waitSignal(reports.succeeded, timeout=0) as waited:
        InlineRunner().start(Job(7, lambda _job: "value", reports))
    assert waited.args == [7, "value"]


def test_work_is_done_on_another_thread_and_reported_on_this_one(qtbot: QtBot) -> None:
    reports = JobReports()
    threads: list[int] = []
    reports.succeeded.connect(lambda _generation, thread: threads.extend((thread, get_ident())))
    with qtbot.waitSignal(reports.succeeded):
        ThreadPoolRunner().start(Job(1, lambda _job: get_ident(), reports))
    worker, receiver = threads
    assert worker != receiver
    assert receiver == get_ident()


def test_work_tells_while_it_is_under_way(qtbot: QtBot) -> None:
    reports = JobReports()
    heard: list[tuple[int, object]] = []
    reports.told.connect(lambda generation, news: heard.append((generation, news)))

    def work(job: Job) -> object:
        job.tell("half")
        return "whole"

    with qtbot.waitSignal(reports.succeeded) as waited:
        ThreadPoolRunner().start(Job(3, work, reports))
    assert heard == [(3, "half")]
    assert waited.args == [3, "whole"]


def test_work_gives_way_until_it_may_go_on(qtbot: QtBot) -> None:
    reports = JobReports()

    def work(job: Job) -> object:
        job.tell("shown first")
        job.give_way(_LONG_S)
        return "done after"

    runner, job = ThreadPoolRunner(), Job(1, work, reports)
    with qtbot.waitSignal(reports.told):
        runner.start(job)
    with qtbot.waitSignal(reports.succeeded):
        job.go_on()


def test_work_that_gives_way_ends_when_it_is_cancelled() -> None:
    ended: list[str] = []

    def work(job: Job) -> object:
        try:
            job.give_way(_LONG_S)
        except Cancelled:
            ended.append("cancelled")
            raise
        return None

    pool, job = QThreadPool(), Job(1, work, JobReports())
    pool.start(job)
    job.cancel()
    assert pool.waitForDone(5000)
    assert ended == ["cancelled"]


def test_work_on_the_thread_of_the_window_has_nobody_to_give_way_to(qtbot: QtBot) -> None:
    reports = JobReports()
    with qtbot.waitSignal(reports.succeeded, timeout=0):
        InlineRunner().start(Job(1, lambda job: job.give_way(_LONG_S), reports))


def test_cancelled_work_ends_where_it_next_tells_and_reports_nothing(qtbot: QtBot) -> None:
    reports = JobReports()
    reached: list[str] = []

    def work(job: Job) -> object:
        job.tell("first")
        job.cancel()
        reached.append("before")
        job.tell("second")
        reached.append("after")
        return "value"

    job = Job(1, work, reports)
    with (
        qtbot.waitSignal(reports.told, timeout=0) as waited,
        qtbot.assertNotEmitted(reports.succeeded),
        qtbot.assertNotEmitted(reports.failed),
    ):
        InlineRunner().start(job)
    assert waited.args == [1, "first"]
    assert reached == ["before"]


def test_an_error_for_people_comes_back_as_it_is(qtbot: QtBot) -> None:
    reports = JobReports()
    error = PackageError("This is a zip archive")
    with qtbot.waitSignal(reports.failed, timeout=0) as waited:
        InlineRunner().start(Job(1, lambda _job: _fail(error), reports))
    assert waited.args == [1, error]


def test_a_mistake_of_ours_becomes_an_error_for_people_that_says_where(qtbot: QtBot) -> None:
    reports = JobReports()
    with qtbot.waitSignal(reports.failed, timeout=0) as waited:
        InlineRunner().start(Job(1, lambda _job: _fail(ValueError("wrong number")), reports))
    error = waited.args[1]
    assert isinstance(error, InspectorError)
    assert "ValueError: wrong number" in error.what
    assert error.where.startswith("test_jobs.py, line ")
    assert error.advice
