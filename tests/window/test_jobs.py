from __future__ import annotations

from threading import get_ident
from typing import TYPE_CHECKING

from inspector.errors import InspectorError, PackageError
from inspector.window.jobs import InlineRunner, Job, JobReports, ThreadPoolRunner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _fail(error: Exception) -> object:
    raise error


def test_a_value_comes_back_with_the_number_of_its_request(qtbot: QtBot) -> None:
    reports = JobReports()
    with qtbot.waitSignal(reports.succeeded, timeout=0) as waited:
        InlineRunner().start(Job(7, lambda: "value", reports))
    assert waited.args == [7, "value"]


def test_work_is_done_on_another_thread_and_reported_on_this_one(qtbot: QtBot) -> None:
    reports = JobReports()
    threads: list[int] = []
    reports.succeeded.connect(lambda _generation, thread: threads.extend((thread, get_ident())))
    with qtbot.waitSignal(reports.succeeded):
        ThreadPoolRunner().start(Job(1, get_ident, reports))
    worker, receiver = threads
    assert worker != receiver
    assert receiver == get_ident()


def test_an_error_for_people_comes_back_as_it_is(qtbot: QtBot) -> None:
    reports = JobReports()
    error = PackageError("This is a zip archive")
    with qtbot.waitSignal(reports.failed, timeout=0) as waited:
        InlineRunner().start(Job(1, lambda: _fail(error), reports))
    assert waited.args == [1, error]


def test_a_mistake_of_ours_becomes_an_error_for_people_that_says_where(qtbot: QtBot) -> None:
    reports = JobReports()
    with qtbot.waitSignal(reports.failed, timeout=0) as waited:
        InlineRunner().start(Job(1, lambda: _fail(ValueError("wrong number")), reports))
    error = waited.args[1]
    assert isinstance(error, InspectorError)
    assert "ValueError: wrong number" in error.what
    assert error.where.startswith("test_jobs.py, line ")
    assert error.advice
