from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inspector.errors import PackageError
from inspector.inspection import Inspection, Status
from inspector.sequence.scenarios import Scenario, choose_scenario
from inspector.window.jobs import InlineRunner
from inspector.window.package_loader import Answer, PackageLoader, Progress
from tests.support.inspections import Row, build_inspection, small_inspection
from tests.window.driving import HeldRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

FIRST, SECOND, WITHOUT_CODE = Path("first.msi"), Path("second.msi"), Path("without_code.msi")
SCENARIO = choose_scenario()


def with_code() -> Inspection:
    """An inspection of a package that runs DLLs."""
    inspection = small_inspection()
    assert inspection.run is not None
    custom = [action.action.custom_action for action in inspection.actions if action.action.custom_action is not None]
    run = replace(inspection.run, custom_actions={action.action: action for action in custom})
    return replace(inspection, run=run)


class Reader:
    """Stands for `inspect`: answers at once, and tells of three custom actions when it examines code."""

    def __init__(self) -> None:
        self.asked: list[tuple[Path, str, bool]] = []
        self.between: Callable[[int], None] = lambda _done: None

    def __call__(
        self,
        path: Path,
        /,
        *,
        scenario: Scenario,
        watch: Callable[[int, int], None] | None = None,
        examine_code: bool = True,
    ) -> Inspection:
        self.asked.append((path, scenario.name, examine_code))
        if path == SECOND:
            raise PackageError("Not a package")
        if path == WITHOUT_CODE:
            return build_inspection({"InstallExecuteSequence": (Row("InstallValidate", 1400),)})
        for done in range(3 if watch is not None else 0):
            self.between(done)
            if watch is not None:
                watch(done, 3)
        return replace(with_code(), file="examined.msi" if examine_code else "provisional.msi")


class Heard:
    """What a loader has said, in order."""

    def __init__(self, loader: PackageLoader) -> None:
        self.all: list[object] = []
        loader.answered.connect(self._hear)
        loader.progressed.connect(self.all.append)
        loader.failed.connect(lambda path, _error: self.all.append(f"failed {path}"))
        loader.ended.connect(lambda: self.all.append("ended"))
        loader.loading_took_long.connect(lambda path: self.all.append(f"{path} takes long"))

    def _hear(self, answer: Answer) -> None:
        assert answer.timeline_model.inspection is answer.inspection
        assert answer.is_provisional == (answer.inspection.file == "provisional.msi")
        self.all.append(answer.inspection.file)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def held() -> HeldRunner:
    return HeldRunner()


@pytest.mark.usefixtures("qapp")
def test_what_is_quick_gives_one_answer(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.load(FIRST, SCENARIO)
    assert heard.all == ["ended", "examined.msi"]
    assert reader.asked == [(FIRST, "first-install", False), (FIRST, "first-install", True)]
    assert not loader.is_loading


@pytest.mark.usefixtures("qapp")
def test_without_code_to_examine_the_first_answer_is_the_last(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.load(WITHOUT_CODE, SCENARIO)
    assert heard.all == ["ended", "contoso-agent-5.2.1.msi"]
    assert reader.asked == [(WITHOUT_CODE, "first-install", False)]


@pytest.mark.usefixtures("qapp")
def test_the_scenario_is_handed_on(reader: Reader) -> None:
    PackageLoader(reader, InlineRunner()).load(FIRST, choose_scenario("uninstall"))
    assert {scenario for _, scenario, _ in reader.asked} == {"uninstall"}


@pytest.mark.usefixtures("qapp")
def test_a_failure_names_its_file(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.load(SECOND, SCENARIO)
    assert heard.all == ["ended", "failed second.msi"]


def test_after_a_while_the_provisional_answer_is_given_then_progress_then_the_final_one(
    qtbot: QtBot, reader: Reader, held: HeldRunner
) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    with qtbot.waitSignal(loader.loading_took_long):
        loader.load(FIRST, SCENARIO)
    held.jobs[0].run()
    progress = [Progress(0, 3), Progress(1, 3), Progress(2, 3)]
    assert heard.all == ["first.msi takes long", "provisional.msi", *progress, "ended", "examined.msi"]


def test_a_provisional_answer_that_comes_early_waits_for_its_moment(
    qtbot: QtBot, reader: Reader, held: HeldRunner
) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    before: list[object] = []

    def wait_for_it(done: int) -> None:
        if done == 1:
            before.extend(heard.all)
            qtbot.waitUntil(lambda: bool(heard.all))

    reader.between = wait_for_it
    loader.load(FIRST, SCENARIO)
    held.jobs[0].run()
    assert before == []
    assert heard.all == ["provisional.msi", Progress(0, 3), Progress(1, 3), Progress(2, 3), "ended", "examined.msi"]


def test_thousands_of_custom_actions_do_not_flood_the_window(qtbot: QtBot, held: HeldRunner) -> None:
    def read(
        path: Path,
        /,
        *,
        scenario: Scenario,
        watch: Callable[[int, int], None] | None = None,
        examine_code: bool = True,
    ) -> Inspection:
        del path, scenario, examine_code
        for done in range(5000):
            if watch is not None:
                watch(done, 5000)
        return with_code()

    loader = PackageLoader(read, held)
    heard: list[Progress] = []
    loader.progressed.connect(heard.append)
    with qtbot.waitSignal(loader.loading_took_long):
        loader.load(FIRST, SCENARIO)
    held.jobs[0].run()
    assert len(heard) == 100
    assert heard[-1].done == 4950


@pytest.mark.usefixtures("qapp")
def test_the_answer_to_an_older_request_is_dropped(reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    loader.load(SECOND, SCENARIO)
    loader.load(FIRST, SCENARIO)
    oldest, newest = held.jobs
    newest.run()
    oldest.run()
    assert heard.all == ["ended", "examined.msi"]


def test_a_request_that_another_one_replaces_stops_examining(qtbot: QtBot, reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    examined: list[int] = []

    def replace_request(done: int) -> None:
        examined.append(done)
        if done == 1 and len(held.jobs) == 1:
            loader.load(WITHOUT_CODE, SCENARIO)

    reader.between = replace_request
    with qtbot.waitSignal(loader.loading_took_long):
        loader.load(FIRST, SCENARIO)
    held.jobs[0].run()
    assert examined == [0, 1]
    held.jobs[1].run()
    assert heard.all[1:] == ["provisional.msi", Progress(0, 3), "ended", "contoso-agent-5.2.1.msi"]


@pytest.mark.usefixtures("qapp")
def test_after_cancelling_nothing_arrives(reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    loader.load(FIRST, SCENARIO)
    loader.cancel()
    held.jobs[0].run()
    assert heard.all == ["ended"]
    assert not loader.is_loading


def test_cancelling_the_examination_ends_it_and_keeps_the_provisional_answer(
    qtbot: QtBot, reader: Reader, held: HeldRunner
) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    examined: list[int] = []

    def cancel(done: int) -> None:
        examined.append(done)
        if done == 1:
            loader.cancel()

    reader.between = cancel
    with qtbot.waitSignal(loader.loading_took_long):
        loader.load(FIRST, SCENARIO)
    held.jobs[0].run()
    assert examined == [0, 1]
    assert heard.all == ["first.msi takes long", "provisional.msi", Progress(0, 3), "ended"]


@pytest.mark.usefixtures("qapp")
def test_when_the_examination_fails_the_provisional_answer_is_given_all_the_same(reader: Reader) -> None:
    def fail(_done: int) -> None:
        raise ZeroDivisionError

    reader.between = fail
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.load(FIRST, SCENARIO)
    assert heard.all == ["provisional.msi", "ended", "failed first.msi"]


@pytest.mark.usefixtures("qapp")
def test_a_file_that_cannot_be_read_is_asked_about_once() -> None:
    asked: list[bool] = []

    def read(
        path: Path,
        /,
        *,
        scenario: Scenario,
        watch: Callable[[int, int], None] | None = None,
        examine_code: bool = True,
    ) -> Inspection:
        del path, scenario, watch
        asked.append(examine_code)
        return build_inspection({}, status=Status.UNREADABLE)

    loader = PackageLoader(read, InlineRunner())
    heard = Heard(loader)
    loader.load(FIRST, SCENARIO)
    assert heard.all == ["ended", "contoso-agent-5.2.1.msi"]
    assert asked == [False]


def test_what_takes_long_is_said_after_a_moment(qtbot: QtBot, reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    with qtbot.waitSignal(loader.loading_took_long) as waited:
        loader.load(FIRST, SCENARIO)
    assert waited.args == [FIRST]
    assert loader.is_loading


def test_what_is_quick_is_never_called_long(qtbot: QtBot, reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    with qtbot.assertNotEmitted(loader.loading_took_long, wait=200):
        loader.load(FIRST, SCENARIO)
