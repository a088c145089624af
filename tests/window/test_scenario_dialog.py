from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from inspector.sequence.model import ActionKey, Runs
from inspector.window.given_values import GivenColumn
from inspector.window.scenario_dialog import ScenarioDialog
from inspector.window.settings import ThemeChoice
from tests.window.driving import LEFT, runs, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.main_window import MainWindow

EXECUTE = "InstallExecuteSequence"
ROLLBACK = ActionKey(EXECUTE, "StartAgentServiceRollback")

# the platform without a screen says so of the list of names
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def open_dialog(qtbot: QtBot, window: MainWindow) -> ScenarioDialog:
    QTest.mouseClick(window.page.question.custom_button, LEFT)
    (dialog,) = window.findChildren(ScenarioDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def begin_typing(dialog: ScenarioDialog, letter: str) -> QLineEdit:
    """Type a letter where the table is, which opens an editor."""
    QTest.keyClicks(dialog.table, letter)
    editor = dialog.focusWidget()
    assert isinstance(editor, QLineEdit)
    return editor


def type_row(qtbot: QtBot, dialog: ScenarioDialog, row: int, name: str, value: str) -> None:
    """Type into the table, in editors as a person does."""
    type_cell(qtbot, dialog, row, GivenColumn.NAME, name)
    type_cell(qtbot, dialog, row, GivenColumn.VALUE, value)


def type_cell(qtbot: QtBot, dialog: ScenarioDialog, row: int, column: GivenColumn, text: str) -> None:
    index = dialog.model.index(row, column)
    dialog.table.setCurrentIndex(index)
    editor = begin_typing(dialog, text[:1])
    QTest.keyClicks(editor, text[1:])
    if column is GivenColumn.NAME:
        names = editor.completer().popup()
        assert names is not None
        names.hide()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: index.data() == text)
    dialog.activateWindow()  # a list of names that was open has taken that away on the platform without a screen
    qtbot.waitUntil(dialog.isActiveWindow)


def button(dialog: ScenarioDialog, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == text)


def test_values_are_given_by_hand(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    type_row(qtbot, dialog, 0, "REMOVE", "ALL")
    assert dialog.problem == ""
    QTest.mouseClick(button(dialog, "OK"), LEFT)
    assert runs(sample_window, ROLLBACK) is Runs.NO
    assert "First install, full UI, REMOVE=ALL" in sample_window.windowTitle()
    assert sample_window.page.question.custom_button.text() == "&Custom (1)…"
    assert sample_window.page.question.presumption.startswith("By hand: REMOVE=ALL. ")


def test_the_dialog_shows_what_was_given_and_reset_takes_it_away(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.state.choose(sample_window.state.choice.with_given({"REMOVE": "ALL", "PATCH": None}))
    dialog = open_dialog(qtbot, sample_window)
    assert dialog.given == {"REMOVE": "ALL", "PATCH": None}
    QTest.mouseClick(button(dialog, "Reset"), LEFT)
    QTest.mouseClick(button(dialog, "OK"), LEFT)
    assert sample_window.state.choice.given == {}
    assert runs(sample_window, ROLLBACK) is Runs.YES


def test_leaving_the_dialog_changes_nothing(qtbot: QtBot, sample_window: MainWindow) -> None:
    before = shown(sample_window)
    dialog = open_dialog(qtbot, sample_window)
    type_row(qtbot, dialog, 0, "REMOVE", "ALL")
    QTest.mouseClick(button(dialog, "Cancel"), LEFT)
    assert shown(sample_window) is before


def test_a_wrong_name_is_explained_and_not_taken(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    type_row(qtbot, dialog, 0, "2FAST", "1")
    assert "2FAST is no property name" in dialog.problem
    assert not button(dialog, "OK").isEnabled()
    type_row(qtbot, dialog, 1, "MsiRestartManagerSessionKey", "1")
    dialog.table.setCurrentIndex(dialog.model.index(0, GivenColumn.NAME))
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.problem == "The installer itself sets MsiRestartManagerSessionKey; nobody else can."
    QTest.mouseClick(button(dialog, "Remove row"), LEFT)
    assert dialog.problem == ""
    assert button(dialog, "OK").isEnabled()


def test_a_value_that_is_still_being_typed_is_taken_by_ok(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    type_cell(qtbot, dialog, 0, GivenColumn.NAME, "REMOVE")
    assert not button(dialog, "OK").isEnabled()
    dialog.table.setCurrentIndex(dialog.model.index(0, GivenColumn.VALUE))
    QTest.keyClicks(begin_typing(dialog, "A"), "LL")
    assert dialog.problem == ""
    QTest.mouseClick(button(dialog, "OK"), LEFT)
    assert sample_window.state.choice.given == {"REMOVE": "ALL"}


def test_a_value_that_is_given_up_with_esc_is_missing_again(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    type_cell(qtbot, dialog, 0, GivenColumn.NAME, "REMOVE")
    dialog.table.setCurrentIndex(dialog.model.index(0, GivenColumn.VALUE))
    QTest.keyClick(begin_typing(dialog, "A"), Qt.Key.Key_Escape)
    assert dialog.problem == "Type a value for REMOVE, or tick that it has none."
    assert not button(dialog, "OK").isEnabled()


def test_of_each_name_is_said_who_looks_at_it(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    names = ("INSTALLFOLDER", "InstallFolder", "REMOVE", "REBOOT", "SILNET")
    for row, name in enumerate(names):
        dialog.model.setData(dialog.model.index(row, GivenColumn.NAME), name)
        dialog.model.setData(dialog.model.index(row, GivenColumn.VALUE), "1")
    nothing = "Nothing in this package looks at it"
    assert [dialog.model.index(row, GivenColumn.REMARK).data() for row in range(len(names))] == [
        "CostFinalize takes it as the path of the directory.",
        f"{nothing}. There is INSTALLFOLDER: capital and small letters differ.",
        "",
        f"{nothing}; Windows Installer itself may.",
        f"{nothing}.",
    ]


def test_every_property_of_the_package_is_offered(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    completer = begin_typing(dialog, "i").completer()
    completer.setCompletionPrefix("installf")
    assert completer.currentCompletion() == "INSTALLFOLDER"


def test_an_empty_tick_can_be_seen_in_the_dark(qtbot: QtBot, sample_window: MainWindow, appearance: Appearance) -> None:
    appearance.choose(ThemeChoice.DARK)
    table = open_dialog(qtbot, sample_window).table
    cell = table.visualRect(table.model().index(0, GivenColumn.ABSENT))
    image = table.viewport().grab(cell).toImage()
    line = table.palette().color(QPalette.ColorRole.PlaceholderText)
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    assert sum(image.pixelColor(*point) == line for point in points) > 30


def test_names_are_offered_that_the_conditions_look_at(qtbot: QtBot, sample_window: MainWindow) -> None:
    run = shown(sample_window).run
    assert run is not None
    dialog = open_dialog(qtbot, sample_window)
    completer = begin_typing(dialog, "i").completer()
    offered = {completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())}
    looked_at = {name for name in run.names if name.isidentifier() and "i" in name.lower()}
    assert "Installed" in looked_at
    assert looked_at - {shown(sample_window).property_name} <= offered
    assert "MSIRESTARTMANAGERCONTROL" in offered
    assert shown(sample_window).property_name not in offered


def test_a_name_that_is_offered_is_taken_with_the_keys(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    editor = begin_typing(dialog, "i")
    QTest.keyClicks(editor, "nstalle")
    popup = editor.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: editor.text() == "Installed")
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not popup.isVisible())
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.given == {"Installed": ""})


def test_tab_leads_from_the_name_to_the_value_past_the_list_of_names(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    editor = begin_typing(dialog, "I")
    QTest.keyClicks(editor, "NSTALLFOLDER")
    popup = editor.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: dialog.table.currentIndex().column() == GivenColumn.VALUE)
    value = dialog.focusWidget()
    assert isinstance(value, QLineEdit)
    QTest.keyClicks(value, "D:\\X")
    QTest.mouseClick(button(dialog, "OK"), LEFT)
    assert sample_window.state.choice.given == {"INSTALLFOLDER": "D:\\X"}


def test_disabling_restart_manager_by_hand_closes_the_window_for_good(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = open_dialog(qtbot, sample_window)
    type_row(qtbot, dialog, 0, "MSIRESTARTMANAGERCONTROL", "Disable")
    QTest.mouseClick(button(dialog, "OK"), LEFT)
    window = shown(sample_window).window(EXECUTE)
    assert window is not None
    assert window.state == "never-opens"
