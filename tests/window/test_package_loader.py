from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from inspector.errors import PackageError
from inspector.lifetime.model import PinnedProperty
from inspector.usage.cell_search import CellHits
from inspector.window import package_source
from inspector.window.jobs import InlineRunner
from inspector.window.package_loader import PackageLoader
from inspector.window.package_source import Answer, Progress
from inspector.window.question import Question
from inspector.window.scenario_choice import ScenarioChoice
from tests.support.inspections import Row, build_inspection, small_inspection
from tests.support.property_uses import index_of
from tests.window.driving import HeldRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pytestqt.qtbot import QtBot

    from inspector.inspection import Inspection
    from inspector.sequence.scenarios import Scenario
    from inspector.usage.property_index import PropertyIndex

FIRST, SECOND, WITHOUT_CODE = Path("first.msi"), Path("second.msi"), Path("without_code.msi")
UNREADABLE, BROKEN = Path("unreadable.msi"), Path("broken.msi")
QUESTION = Question()
KEY = QUESTION.property_name


def with_code() -> Inspection:
    """An inspection of a package that runs DLLs."""
    inspection = small_inspection()
    assert inspection.run is not None
    custom = [action.action.custom_action for action in inspection.actions if action.action.custom_action is not None]
    run = replace(inspection.run, custom_actions={action.action: action for action in custom})
    return replace(inspection, run=run)


class Reader:
    """Stands for PackageReading: answers at once, and tells of three custom actions when it examines code."""

    def __init__(self) -> None:
        self.opened: list[Path] = []
        self.closed: list[Path] = []
        self.asked: list[tuple[Path, str, str, bool]] = []
        self.looked_up: list[bool] = []
        self.between: Callable[[int], None] = lambda _done: None

    def __call__(self, path: Path, /) -> Opened:
        self.opened.append(path)
        if path == UNREADABLE:
            raise PackageError("Not a package")
        return Opened(self, path)


class Opened:
    """One package of a Reader."""

    def __init__(self, reader: Reader, path: Path) -> None:
        self._reader = reader
        self._path = path

    def inspect(
        self,
        property_name: str,
        scenario: Scenario,
        *,
        pinned: Iterable[str] = (),
        watch: Callable[[int, int], None] | None = None,
        examine_code: bool = True,
        look_up_uses: bool = True,
    ) -> Inspection:
        self._reader.asked.append((self._path, property_name, scenario.name, examine_code))
        self._reader.looked_up.append(look_up_uses)
        if self._path == BROKEN:
            raise ZeroDivisionError
        if self._path == WITHOUT_CODE:
            return build_inspection({"InstallExecuteSequence": (Row("InstallValidate", 1400),)})
        for done in range(3 if watch is not None else 0):
            self._reader.between(done)
            if watch is not None:
                watch(done, 3)
        beside = tuple(PinnedProperty(name, ()) for name in pinned)
        file = "examined.msi" if examine_code else "provisional.msi"
        return replace(with_code(), file=file, property_name=property_name, pinned=beside)

    def build_index(self, *, watch: Callable[[int, int], None] | None = None) -> PropertyIndex:
        del watch
        return index_of()

    def search(self, text: str, *, limit: int, watch: Callable[[int, int], None] | None = None) -> CellHits:
        del text, limit, watch
        return CellHits((), 0)

    def close(self) -> None:
        self._reader.closed.append(self._path)


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
    loader.load(FIRST, QUESTION)
    assert heard.all == ["ended", "examined.msi"]
    assert reader.opened == [FIRST]
    assert reader.asked == [(FIRST, KEY, "first-install", False), (FIRST, KEY, "first-install", True)]
    assert not loader.is_loading


@pytest.mark.usefixtures("qapp")
def test_without_code_to_examine_the_first_answer_is_the_last(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.load(WITHOUT_CODE, QUESTION)
    assert heard.all == ["ended", "contoso-agent-5.2.1.msi"]
    assert reader.asked == [(WITHOUT_CODE, KEY, "first-install", False)]


@pytest.mark.usefixtures("qapp")
def test_the_whole_question_is_handed_on(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    answers: list[Answer] = []
    loader.answered.connect(answers.append)
    loader.load(FIRST, Question("REMOVE", ScenarioChoice("uninstall"), pinned=("REMOVE", "CustomActionData")))
    assert {(name, scenario) for _, name, scenario, _ in reader.asked} == {("REMOVE", "uninstall")}
    assert [each.name for each in answers[0].inspection.pinned] == ["CustomActionData"]


@pytest.mark.usefixtures("qapp")
def test_a_mistake_names_its_file(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.load(BROKEN, QUESTION)
    assert heard.all == ["ended", "failed broken.msi"]
    assert reader.closed == [BROKEN]


@pytest.mark.usefixtures("qapp")
def test_a_file_that_cannot_be_read_is_an_answer_too(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.load(UNREADABLE, QUESTION)
    assert heard.all == ["ended", "unreadable.msi"]
    assert reader.opened == [UNREADABLE]


# One reading for all questions


@pytest.mark.usefixtures("qapp")
def test_another_question_does_not_read_the_file_again(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    loader.load(WITHOUT_CODE, QUESTION)
    loader.ask(WITHOUT_CODE, QUESTION.about("REMOVE"))
    assert [name for _, name, _, _ in reader.asked] == [KEY, "REMOVE"]
    assert reader.opened == [WITHOUT_CODE]
    assert reader.closed == []


@pytest.mark.usefixtures("qapp")
def test_loading_reads_the_file_again_and_closes_the_one_before(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    loader.load(FIRST, QUESTION)
    loader.load(FIRST, QUESTION)
    assert reader.opened == [FIRST, FIRST]
    assert reader.closed == [FIRST]
    loader.close()
    assert reader.closed == [FIRST, FIRST]


@pytest.mark.usefixtures("qapp")
def test_a_file_that_cannot_be_read_leaves_the_one_that_is_shown_open(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    loader.load(WITHOUT_CODE, QUESTION)
    for path in (UNREADABLE, BROKEN):
        loader.load(path, QUESTION)
    loader.ask(WITHOUT_CODE, QUESTION.about("REMOVE"))
    assert reader.opened == [WITHOUT_CODE, UNREADABLE, BROKEN]
    assert reader.closed == [BROKEN]


@pytest.mark.usefixtures("qapp")
def test_another_question_while_the_file_is_read_reads_it_once(reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    loader.load(FIRST, QUESTION)
    loader.ask(FIRST, QUESTION.about("REMOVE"))
    for job in held.jobs:
        job.run()
    assert reader.opened == [FIRST]
    assert {name for _, name, _, _ in reader.asked} == {"REMOVE"}
    assert heard.all == ["ended", "examined.msi"]


@pytest.mark.usefixtures("qapp")
def test_a_file_that_nobody_waits_for_any_more_is_closed(reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)

    def load_another(done: int) -> None:
        if done == 0 and len(held.jobs) == 1:
            loader.load(SECOND, QUESTION)

    reader.between = load_another
    loader.load(FIRST, QUESTION)
    held.jobs[0].run()
    assert reader.closed == [FIRST]


@pytest.mark.usefixtures("qapp")
def test_another_question_is_answered_once_where_that_is_quick(
    reader: Reader, held: HeldRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_source, "_LONG_S", math.inf)
    loader = PackageLoader(reader, held)
    loader.load(FIRST, QUESTION)
    held.jobs[0].run()
    heard = Heard(loader)
    loader.ask(FIRST, QUESTION.about("REMOVE"))
    held.jobs[1].run()
    assert heard.all == ["ended", "examined.msi"]
    assert reader.asked[2:] == [(FIRST, "REMOVE", "first-install", True)]


@pytest.mark.usefixtures("qapp")
def test_another_question_is_answered_provisionally_as_soon_as_it_takes_long(
    reader: Reader, held: HeldRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    loader = PackageLoader(reader, held)
    loader.load(FIRST, QUESTION)
    held.jobs[0].run()
    heard = Heard(loader)
    monkeypatch.setattr(package_source, "_LONG_S", math.inf)

    def take_long(done: int) -> None:
        if done == 1:
            monkeypatch.setattr(package_source, "_LONG_S", 0.0)

    reader.between = take_long
    loader.ask(FIRST, QUESTION.about("REMOVE"))
    held.jobs[1].run()
    assert heard.all == ["provisional.msi", Progress(1, 3), Progress(2, 3), "ended", "examined.msi"]


# A first answer, then the one that stands on code


def test_after_a_while_the_provisional_answer_is_given_then_progress_then_the_final_one(
    qtbot: QtBot, reader: Reader, held: HeldRunner
) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    with qtbot.waitSignal(loader.loading_took_long):
        loader.load(FIRST, QUESTION)
    held.jobs[0].run()
    progress = [Progress(0, 3), Progress(1, 3), Progress(2, 3)]
    assert heard.all == ["first.msi takes long", "provisional.msi", *progress, "ended", "examined.msi"]


def test_the_first_file_of_a_window_is_answered_at_once_and_examined_when_that_is_wanted(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.begin(FIRST, QUESTION)
    assert heard.all == ["provisional.msi"]
    assert loader.is_loading
    loader.examine()
    progress = [Progress(0, 3), Progress(1, 3), Progress(2, 3)]
    assert heard.all == ["provisional.msi", *progress, "ended", "examined.msi"]
    loader.examine()
    assert len(reader.asked) == 2
    assert reader.opened == [FIRST]


def test_a_first_file_is_shown_before_its_uses_are_looked_up(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.begin(WITHOUT_CODE, QUESTION)
    assert heard.all == ["contoso-agent-5.2.1.msi"]
    assert reader.looked_up == [False]
    loader.examine()
    assert heard.all == ["contoso-agent-5.2.1.msi", "ended", "contoso-agent-5.2.1.msi"]
    assert reader.looked_up == [False, True]
    assert not loader.is_loading


def test_a_first_file_that_nobody_has_read_yet_is_not_examined(reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    loader.begin(FIRST, QUESTION)
    loader.examine()
    assert len(held.jobs) == 1


def test_cancelling_the_first_file_leaves_its_code_alone(reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    heard = Heard(loader)
    loader.begin(FIRST, QUESTION)
    loader.cancel()
    loader.examine()
    assert heard.all == ["provisional.msi", "ended"]


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
    loader.load(FIRST, QUESTION)
    held.jobs[0].run()
    assert before == []
    assert heard.all == ["provisional.msi", Progress(0, 3), Progress(1, 3), Progress(2, 3), "ended", "examined.msi"]


def test_thousands_of_custom_actions_do_not_flood_the_window(qtbot: QtBot, held: HeldRunner) -> None:
    class Many(Opened):
        def inspect(self, *_: object, watch: Callable[[int, int], None] | None = None, **_others: object) -> Inspection:
            for done in range(5000):
                if watch is not None:
                    watch(done, 5000)
            return with_code()

    loader = PackageLoader(lambda path: Many(Reader(), path), held)
    heard: list[Progress] = []
    loader.progressed.connect(heard.append)
    with qtbot.waitSignal(loader.loading_took_long):
        loader.load(FIRST, QUESTION)
    held.jobs[0].run()
    assert len(heard) == 25
    assert heard[-1].done == 4800


@pytest.mark.usefixtures("qapp")
def test_the_answer_to_an_older_request_is_dropped(reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    loader.load(BROKEN, QUESTION)
    loader.load(FIRST, QUESTION)
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
            loader.load(WITHOUT_CODE, QUESTION)

    reader.between = replace_request
    with qtbot.waitSignal(loader.loading_took_long):
        loader.load(FIRST, QUESTION)
    held.jobs[0].run()
    assert examined == [0, 1]
    held.jobs[1].run()
    assert heard.all[1:] == ["provisional.msi", Progress(0, 3), "ended", "contoso-agent-5.2.1.msi"]


@pytest.mark.usefixtures("qapp")
def test_after_cancelling_nothing_arrives(reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    heard = Heard(loader)
    loader.load(FIRST, QUESTION)
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
        loader.load(FIRST, QUESTION)
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
    loader.load(FIRST, QUESTION)
    assert heard.all == ["provisional.msi", "ended", "failed first.msi"]


def test_what_takes_long_is_said_after_a_moment(qtbot: QtBot, reader: Reader, held: HeldRunner) -> None:
    loader = PackageLoader(reader, held)
    with qtbot.waitSignal(loader.loading_took_long) as waited:
        loader.load(FIRST, QUESTION)
    assert waited.args == [FIRST]
    assert loader.is_loading


def test_what_is_quick_is_never_called_long(qtbot: QtBot, reader: Reader) -> None:
    loader = PackageLoader(reader, InlineRunner())
    with qtbot.assertNotEmitted(loader.loading_took_long, wait=200):
        loader.load(FIRST, QUESTION)
