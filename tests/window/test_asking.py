"""Questions in other scenarios, and answers that come in two steps, through the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from inspector.errors import PackageError
from inspector.findings.model import Mark
from inspector.inspection import Inspection, PackageReading, Status
from inspector.sequence.model import ActionKey, Runs
from inspector.sequence.scenarios import UILevel, presets
from inspector.window.main_window import MainWindow
from inspector.window.scenario_dialog import ScenarioDialog
from tests.window.driving import LEFT, HeldRunner, click, runs, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QComboBox
    from pytestqt.qtbot import QtBot

    from inspector.sequence.scenarios import Scenario
    from inspector.window.appearance import Appearance
    from inspector.window.settings import Settings

EXECUTE = "InstallExecuteSequence"
ROLLBACK = ActionKey(EXECUTE, "StartAgentServiceRollback")
HELPER = ActionKey(EXECUTE, "CloseAgentHelper")


class Reader:
    """Opens packages as PackageReading does, with a say in what happens before each custom action is examined."""

    def __init__(self) -> None:
        self.before: Callable[[int], None] = lambda _done: None
        self.is_gone = False

    def __call__(self, path: Path, /) -> WatchedReading:
        return WatchedReading(self, path)


class WatchedReading(PackageReading):
    """The real one, watched by a Reader."""

    def __init__(self, reader: Reader, path: Path) -> None:
        super().__init__(path)
        self._reader = reader

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
        def watch_too(done: int, total: int) -> None:
            self._reader.before(done)
            if watch is not None:
                watch(done, total)

        inspection = super().inspect(
            property_name,
            scenario,
            pinned=pinned,
            watch=watch and watch_too,
            examine_code=examine_code,
            look_up_uses=look_up_uses,
        )
        if self._reader.is_gone and examine_code:
            return replace(inspection, status=Status.UNREADABLE)
        return inspection


class Slow:
    """A window whose work runs when a test says so, always later than the window is patient."""

    def __init__(self, qtbot: QtBot, settings: Settings, appearance: Appearance) -> None:
        self.reader = Reader()
        self.runner = HeldRunner()
        self._qtbot = qtbot
        self.window = MainWindow(settings, appearance, self.runner, self.reader)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def open(self, path: Path) -> None:
        self.wait(lambda: self.window.open_path(path))

    def wait(self, ask: Callable[[], None]) -> None:
        with self._qtbot.waitSignal(self.window.loader.loading_took_long):
            ask()

    def work(self) -> None:
        """Run the newest job to its end."""
        self.runner.jobs[-1].run()


@pytest.fixture
def slow(qtbot: QtBot, settings: Settings, appearance: Appearance) -> Slow:
    return Slow(qtbot, settings, appearance)


def mark(window: MainWindow, key: ActionKey) -> Mark | None:
    found = shown(window).find(key)
    assert found is not None
    return found.mark


def pick(box: QComboBox, data: str) -> None:
    """Choose an entry by keys, as a person does."""
    box.setFocus()
    while box.currentData() != data:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if box.findData(data) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before


# The picker


def test_another_preset_is_answered_and_said_everywhere(sample_window: MainWindow) -> None:
    question = sample_window.page.question
    assert runs(sample_window, ROLLBACK) is Runs.YES
    pick(question.preset_box, "uninstall")
    assert runs(sample_window, ROLLBACK) is Runs.NO
    assert question.presumption == presets()["uninstall"].presumes
    assert (
        sample_window.windowTitle() == "sample.msi — MsiRestartManagerSessionKey — Uninstall, full UI — MSI Inspector"
    )
    assert sample_window.commands.scenarios["uninstall"].isChecked()
    assert "Scenario: Uninstall, full UI" in sample_window.page.details.browser.toPlainText()
    assert question.preset_box.hasFocus()


def test_the_levels_are_those_of_the_preset(sample_window: MainWindow) -> None:
    question = sample_window.page.question
    pick(question.level_box, "basic")
    assert shown(sample_window).scenario_title == "First install, basic UI"
    pick(question.preset_box, "removed-by-upgrade")
    items = question.level_box.model()
    enabled = [
        index for index in range(items.rowCount()) if items.flags(items.index(index, 0)) & Qt.ItemFlag.ItemIsEnabled
    ]
    assert [question.level_box.itemData(index) for index in enabled] == ["none"]
    assert not question.level_box.isEnabled()
    assert shown(sample_window).scenario_title == "Being removed by an upgrade, no UI"
    visible = {level for level, action in sample_window.commands.levels.items() if action.isVisible()}
    assert visible == {UILevel.NONE}
    pick(question.preset_box, "uninstall")
    assert shown(sample_window).scenario_title == "Uninstall, basic UI"


def test_the_menu_chooses_the_same(sample_window: MainWindow) -> None:
    commands, question = sample_window.commands, sample_window.page.question
    commands.scenarios["repair"].trigger()
    commands.levels[UILevel.REDUCED].trigger()
    assert shown(sample_window).scenario_title == "Repair, reduced UI"
    assert question.preset_box.currentData() == "repair"
    assert question.level_box.currentData() == "reduced"
    assert not commands.scenarios["first-install"].isChecked()


def test_selection_and_zoom_stay_in_another_scenario(sample_window: MainWindow) -> None:
    sample_window.state.select(ROLLBACK)
    sample_window.page.timeline.zoom_in()
    layout = sample_window.page.timeline.layout_shown
    assert layout is not None
    pick(sample_window.page.question.preset_box, "uninstall")
    assert sample_window.state.selection == ROLLBACK
    again = sample_window.page.timeline.layout_shown
    assert again is not None
    assert again.scale.pitch == layout.scale.pitch


def test_the_scenario_stays_for_another_package(sample_window: MainWindow, tmp_path: Path, sample_path: Path) -> None:
    pick(sample_window.page.question.preset_box, "uninstall")
    other = tmp_path / "other.msi"
    other.write_bytes(sample_path.read_bytes())
    sample_window.open_path(other)
    assert shown(sample_window).file == "other.msi"
    assert shown(sample_window).scenario_name == "uninstall"


def test_a_wheel_that_passes_over_the_picker_chooses_nothing(sample_window: MainWindow) -> None:
    box = sample_window.page.question.preset_box
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.currentData() == "first-install"


def test_without_a_package_there_is_nothing_to_choose(window: MainWindow) -> None:
    assert not window.commands.scenarios["uninstall"].isEnabled()
    assert not window.commands.custom_scenario.isEnabled()
    window.ask_for_values()
    assert window.findChildren(ScenarioDialog) == []


# A first answer, then the one that stands on code


def test_the_first_answer_is_provisional_and_says_so(slow: Slow, sample_path: Path) -> None:
    seen: list[tuple[str, Mark | None, bool]] = []
    slow.reader.before = lambda _done: seen.append(
        (slow.window.page.verdict.examination_words, mark(slow.window, HELPER), slow.window.loading_bar.isVisible())
    )
    slow.open(sample_path)
    assert slow.window.loading_bar.isVisible()
    slow.work()
    words = "Provisional. Examining custom actions: {} of 15"
    assert [said for said, _, _ in seen[1:4]] == [words.format(done) for done in range(3)]
    assert {provisional for _, provisional, _ in seen} == {Mark.NOTE}
    assert not any(reading for _, _, reading in seen)
    assert slow.window.page.verdict.examination_words == ""
    assert mark(slow.window, HELPER) is Mark.WARNING


def test_the_final_answer_moves_nothing_that_a_person_does(slow: Slow, sample_path: Path) -> None:
    panel = slow.window.page.actions_panel

    def look_around(done: int) -> None:
        if done == 2:
            slow.window.state.select(ROLLBACK)
            slow.window.page.find_in_actions()
            QTest.keyClicks(panel.filter_field, "agent")

    slow.reader.before = look_around
    slow.window.activateWindow()
    slow.open(sample_path)
    slow.work()
    assert mark(slow.window, HELPER) is Mark.WARNING
    assert slow.window.state.selection == ROLLBACK
    assert panel.filter_field.text() == "agent"
    assert slow.window.focusWidget() is panel.filter_field


def test_cancelling_keeps_the_provisional_answer_and_offers_to_go_on(slow: Slow, sample_path: Path) -> None:
    def cancel(done: int) -> None:
        if done == 3:
            button = next(item for item in slow.window.page.verdict.findChildren(QPushButton))
            QTest.mouseClick(button, LEFT)

    slow.reader.before = cancel
    slow.open(sample_path)
    slow.work()
    window = slow.window
    assert mark(window, HELPER) is Mark.NOTE
    assert window.page.verdict.examination_words == ""
    assert window.unexamined_notice.isVisible()
    assert window.unexamined_notice.message.startswith("Cancelled: 10 custom actions of sample.msi were not")
    slow.reader.before = lambda _done: None
    again = next(item for item in window.unexamined_notice.findChildren(QPushButton))
    QTest.mouseClick(again, LEFT)
    slow.work()
    assert mark(window, HELPER) is Mark.WARNING
    assert not window.unexamined_notice.isVisible()


def test_a_mistake_during_the_examination_keeps_the_provisional_answer(slow: Slow, sample_path: Path) -> None:
    def fail(_done: int) -> None:
        raise ZeroDivisionError

    slow.reader.before = fail
    slow.open(sample_path)
    slow.work()
    assert mark(slow.window, HELPER) is Mark.NOTE
    assert "ZeroDivisionError" in slow.window.error_notice.message
    assert slow.window.unexamined_notice.message.startswith("The examination failed: 10 custom actions")


def test_a_file_that_goes_away_during_the_examination_keeps_the_provisional_answer(
    slow: Slow, sample_path: Path
) -> None:
    slow.reader.is_gone = True
    slow.open(sample_path)
    slow.work()
    assert mark(slow.window, HELPER) is Mark.NOTE
    assert slow.window.error_notice.isVisible()
    assert "Still shown: sample.msi as it was before, SHA-256 " in slow.window.error_notice.message
    click(slow.window, "Close message")
    assert slow.window.unexamined_notice.isVisible()


def test_cancelling_a_question_puts_the_picker_back_to_the_one_that_is_answered(slow: Slow, sample_path: Path) -> None:
    slow.open(sample_path)
    slow.work()
    slow.wait(lambda: pick(slow.window.page.question.preset_box, "uninstall"))
    assert slow.window.page.question.preset_box.currentData() == "uninstall"
    slow.window.loading_bar.cancelled.emit()
    assert slow.window.page.question.preset_box.currentData() == "first-install"
    assert slow.window.commands.scenarios["first-install"].isChecked()
    assert not slow.window.unexamined_notice.isVisible()
    assert not slow.window.loader.is_loading


def test_a_question_that_replaces_another_one_is_the_one_that_is_answered(slow: Slow, sample_path: Path) -> None:
    slow.open(sample_path)
    slow.work()
    box = slow.window.page.question.preset_box
    pick(box, "uninstall")
    *_, passed_over, newest = slow.runner.jobs
    newest.run()
    passed_over.run()
    assert shown(slow.window).scenario_name == "uninstall"
    assert box.currentData() == "uninstall"


def test_another_scenario_while_a_file_is_read_is_asked_about_that_file(
    slow: Slow, sample_path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.msi"
    other.write_bytes(sample_path.read_bytes())
    slow.open(sample_path)
    slow.work()
    slow.open(other)
    slow.window.commands.scenarios["repair"].trigger()
    slow.work()
    assert shown(slow.window).file == "other.msi"
    assert shown(slow.window).scenario_name == "repair"


def test_trying_again_asks_the_question_that_failed(slow: Slow, sample_path: Path) -> None:
    def fail(_done: int) -> None:
        raise PackageError("The disk is asleep")

    slow.open(sample_path)
    slow.work()
    slow.reader.before = fail
    slow.window.commands.scenarios["uninstall"].trigger()
    slow.work()
    assert "The disk is asleep" in slow.window.error_notice.message
    slow.reader.before = lambda _done: None
    retry = next(item for item in slow.window.error_notice.findChildren(QPushButton) if item.text() == "Try again")
    QTest.mouseClick(retry, LEFT)
    slow.work()
    assert shown(slow.window).scenario_name == "uninstall"
    assert not slow.window.error_notice.isVisible()
