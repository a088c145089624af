from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inspector.errors import PackageError
from inspector.window.jobs import InlineRunner
from inspector.window.package_loader import PackageLoader
from tests.support.inspections import small_inspection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.inspection import Inspection
    from inspector.window.jobs import Job

FIRST, SECOND = Path("first.msi"), Path("second.msi")


class HeldRunner:
    """Keeps jobs until a test wants them to run."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def start(self, job: Job) -> None:
        self.jobs.append(job)


class Heard:
    """What a loader has said."""

    def __init__(self, loader: PackageLoader) -> None:
        self.inspected: list[Path] = []
        self.failed: list[Path] = []
        self.ends = 0
        loader.inspected.connect(lambda path, _inspection: self.inspected.append(path))
        loader.failed.connect(lambda path, _error: self.failed.append(path))
        loader.loading_ended.connect(self._end)

    def _end(self) -> None:
        self.ends += 1


def read(path: Path) -> Inspection:
    if path == SECOND:
        raise PackageError("Not a package")
    return small_inspection()


@pytest.fixture
def held() -> HeldRunner:
    return HeldRunner()


@pytest.mark.usefixtures("qapp")
def test_a_package_is_inspected() -> None:
    loader = PackageLoader(read, InlineRunner())
    heard = Heard(loader)
    loader.load(FIRST)
    assert heard.inspected == [FIRST]
    assert heard.ends == 1
    assert not loader.is_loading


@pytest.mark.usefixtures("qapp")
def test_a_failure_names_its_file() -> None:
    loader = PackageLoader(read, InlineRunner())
    heard = Heard(loader)
    loader.load(SECOND)
    assert heard.failed == [SECOND]
    assert heard.inspected == []


@pytest.mark.usefixtures("qapp")
def test_the_answer_to_an_older_request_is_dropped(held: HeldRunner) -> None:
    loader = PackageLoader(read, held)
    heard = Heard(loader)
    loader.load(SECOND)
    loader.load(FIRST)
    newest, oldest = held.jobs[1], held.jobs[0]
    newest.run()
    oldest.run()
    assert heard.inspected == [FIRST]
    assert heard.failed == []


@pytest.mark.usefixtures("qapp")
def test_after_cancelling_nothing_arrives(held: HeldRunner) -> None:
    loader = PackageLoader(read, held)
    heard = Heard(loader)
    loader.load(FIRST)
    loader.cancel()
    held.jobs[0].run()
    assert heard.inspected == []
    assert heard.ends == 1
    assert not loader.is_loading


def test_what_takes_long_is_said_after_a_moment(qtbot: QtBot, held: HeldRunner) -> None:
    loader = PackageLoader(read, held)
    with qtbot.waitSignal(loader.loading_took_long) as waited:
        loader.load(FIRST)
    assert waited.args == [FIRST]
    assert loader.is_loading


def test_what_is_quick_is_never_called_long(qtbot: QtBot) -> None:
    loader = PackageLoader(read, InlineRunner())
    with qtbot.assertNotEmitted(loader.loading_took_long, wait=200):
        loader.load(FIRST)
