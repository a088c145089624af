"""Where a property is used, through the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from inspector.sequence.model import ActionKey
from inspector.usage.model import Role
from inspector.window.known_properties import know_properties
from inspector.window.uses_model import UseColumn, UsesModel
from inspector.window.where_used_panel import WhereUsedPanel
from tests.support.inspections import small_inspection
from tests.support.package_builder import PackageBuilder
from tests.support.property_uses import index_of, use
from tests.window.driving import LEFT, press, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow
    from inspector.window.view_state import ViewState
    from tests.window.conftest import CheckModel

EXECUTE = "InstallExecuteSequence"
SET_FOLDER, REGISTER = ActionKey(EXECUTE, "SetFolder"), ActionKey(EXECUTE, "Register")


@pytest.fixture
def agent_window(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A package in which AGENTFOLDER is defined, set and read."""
    builder = PackageBuilder().standard_execute_sequence().property(AGENTFOLDER="C:\\Agent", AGENTPORT="8080")
    builder.custom_action("SetFolder", 51, "AGENTFOLDER", "[ProgramFilesFolder]Agent")
    builder.custom_action("Register", 51, "COMMAND", "[AGENTFOLDER] [AGENTPORT]")
    builder.execute_row("SetFolder", 1100, "NOT AGENTFOLDER").execute(Register=4100)
    window.open_path(builder.write(tmp_path / "agent.msi"))
    window.state.ask_about("AGENTFOLDER")
    press(window, Qt.Key.Key_U, ctrl=True)
    return window


def texts(model: UsesModel, column: UseColumn) -> list[str]:
    """A column of all rows, groups before what is in them."""
    found = []
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        found.append(str(group.data()))
        found += [str(model.index(each, column, group).data()) for each in range(model.rowCount(group))]
    return found


def model_of(panel: WhereUsedPanel) -> UsesModel:
    model = panel.tree.model()
    assert isinstance(model, UsesModel)
    return model


def place_of(panel: WhereUsedPanel, key: ActionKey, table: str) -> QModelIndex:
    """The row of a use in that table that happens at that action."""
    model = model_of(panel)
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        for each in range(model.rowCount(group)):
            index = model.index(each, 0, group)
            found = model.use_at(index)
            if found is not None and found.table == table and key in found.keys:
                return index
    raise AssertionError(f"{table} has no use at {key}")


def test_a_directory_is_read_by_what_gives_it_its_path(sample_window: MainWindow) -> None:
    sample_window.state.ask_about("INSTALLFOLDER")
    rows = texts(model_of(sample_window.page.where_used), UseColumn.ROW)
    assert rows[-1] == "Read by CostFinalize only, which sets it"


def test_the_tree_is_a_proper_model(check_model: CheckModel) -> None:
    model = UsesModel()
    model.set_uses((use("A", Role.READS, "T.r.c"), use("A", Role.DEFINES, "Property.A.Value")))
    check_model(model)


def test_uses_are_grouped_by_what_they_do() -> None:
    model = UsesModel()
    uses = (
        use("A", Role.DEFINES, "Property.A.Value"),
        use("A", Role.SETS, "CustomAction.SetA.Target"),
        use("A", Role.CLEARS, "CustomAction.ClearA.Target"),
        use("A", Role.READS, "CustomAction.Run", is_proven=False),
    )
    model.set_uses(uses)
    assert texts(model, UseColumn.ROW) == [
        "Defined (1)",
        "A",
        "Set or cleared (2)",
        "SetA",
        "ClearA",
        "Read (1)",
        "Run",
    ]
    assert texts(model, UseColumn.PROOF)[-1] == "may"
    assert texts(model, UseColumn.COLUMN)[-1] == "code"
    model.set_uses(uses[:1])
    assert texts(model, UseColumn.ROW)[2:] == ["Set nowhere in this package", "Read nowhere in this package"]


def test_ctrl_u_lists_every_place(agent_window: MainWindow) -> None:
    page = agent_window.page
    assert page.tabs.currentWidget() is page.where_used
    assert page.where_used.tree.hasFocus()
    rows = texts(model_of(page.where_used), UseColumn.TABLE)
    assert rows[:5] == ["Defined (1)", "Property", "Set or cleared (1)", "CustomAction", "Read (2)"]
    assert sorted(rows[5:]) == ["CustomAction", EXECUTE]
    assert page.tabs.tabText(page.tabs.indexOf(page.where_used)) == "Where used (4)"


def test_enter_and_a_double_click_go_to_the_action(agent_window: MainWindow) -> None:
    panel = agent_window.page.where_used
    panel.tree.setCurrentIndex(place_of(panel, REGISTER, "CustomAction"))
    press(agent_window, Qt.Key.Key_Return)
    assert agent_window.state.selection == REGISTER
    place = panel.tree.visualRect(place_of(panel, SET_FOLDER, EXECUTE)).center()
    QTest.mouseClick(panel.tree.viewport(), LEFT, pos=place)
    assert agent_window.state.selection == REGISTER
    QTest.mouseDClick(panel.tree.viewport(), LEFT, pos=place)
    assert agent_window.state.selection == SET_FOLDER


def test_a_place_without_an_action_says_so(agent_window: MainWindow) -> None:
    panel = agent_window.page.where_used
    panel.tree.setCurrentIndex(model_of(panel).index(0, 0, model_of(panel).index(0, 0)))
    press(agent_window, Qt.Key.Key_Return)
    assert agent_window.state.selection is None
    said = agent_window.statusBar().currentMessage()
    assert said == "No action of the timeline stands for Property AGENTFOLDER"


def test_the_place_of_the_selected_action_is_shown(agent_window: MainWindow) -> None:
    panel = agent_window.page.where_used
    agent_window.state.select(REGISTER)
    current = model_of(panel).use_at(panel.tree.currentIndex())
    assert current is not None
    assert current.row == "Register"
    agent_window.state.select(None)
    assert not panel.tree.currentIndex().isValid()


def test_rows_are_copied_as_cells(agent_window: MainWindow) -> None:
    press(agent_window, Qt.Key.Key_A, ctrl=True)
    press(agent_window, Qt.Key.Key_C, ctrl=True)
    headings, *lines = QGuiApplication.clipboard().text().splitlines()
    assert headings.startswith("Table\tRow\tColumn\t")
    assert len(lines) == 4
    assert lines[0].startswith("Property\tAGENTFOLDER\tValue\tproven\t")
    assert lines[0].endswith("\tC:\\Agent")
    assert agent_window.statusBar().currentMessage() == "Copied 4 rows"


def test_without_a_selected_row_nothing_is_copied_and_the_window_says_so(agent_window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("what was there")
    agent_window.page.where_used.tree.clearSelection()
    press(agent_window, Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == "what was there"
    assert agent_window.statusBar().currentMessage() == "No row is selected here, so nothing is copied"


def test_the_menu_says_that_rows_are_copied_while_the_list_has_the_focus(agent_window: MainWindow) -> None:
    commands = agent_window.commands
    assert commands.copy.text() == "&Copy rows"
    agent_window.page.timeline.setFocus()
    assert commands.copy.text() == "&Copy sentence"


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # the platform without a screen, for any menu
def test_the_menu_of_a_row_asks_about_another_property_in_it(qtbot: QtBot, agent_window: MainWindow) -> None:
    panel = agent_window.page.where_used
    panel.tree.setCurrentIndex(place_of(panel, REGISTER, "CustomAction"))
    panel.tree.customContextMenuRequested.emit(QPoint(-1, -1))
    (menu,) = [menu for menu in panel.findChildren(QMenu) if menu.isVisible()]
    entries = {action.text(): action for action in menu.actions() if action.text()}
    asking = {f"Show lifetime of {name}" for name in ("AGENTPORT", "COMMAND")}
    assert entries.keys() == {"&Go to it in the timeline", "&Copy rows"} | asking
    entries["Show lifetime of AGENTPORT"].trigger()
    menu.close()
    assert shown(agent_window).property_name == "AGENTPORT"
    qtbot.waitUntil(lambda: not panel.findChildren(QMenu))


def test_several_actions_of_one_place_are_gone_to_in_turn(qtbot: QtBot, state: ViewState) -> None:
    inspection = small_inspection()
    keys = tuple(action.key for action in inspection.actions[:2])
    state.show_inspection(inspection)
    state.show_properties(know_properties(index_of(use(inspection.property_name, Role.READS, "T.r.c", keys=keys))))
    panel = WhereUsedPanel(state)
    qtbot.addWidget(panel)
    index = place_of(panel, keys[0], "T")
    visited = []
    for _ in range(3):
        panel.visitor.go_to(index)
        visited.append(state.selection)
    assert visited == [keys[0], keys[1], keys[0]]


def test_it_says_why_there_is_no_list(qtbot: QtBot, state: ViewState) -> None:
    panel = WhereUsedPanel(state)
    qtbot.addWidget(panel)
    assert panel.words == ""
    state.show_inspection(small_inspection())
    assert panel.words.startswith("The properties of this package are still being read")
    state.show_properties(know_properties(index_of(use("Other", Role.READS, "T.r.c"))))
    nowhere = "is named nowhere in the tables of this package."
    installer = "Windows Installer knows it: private · set by the installer."
    assert panel.words == f"MsiRestartManagerSessionKey {nowhere} {installer}"
    state.show_inspection(replace(small_inspection(), property_name="OTHER"))
    assert panel.words == f"OTHER {nowhere} There is Other: capital and small letters differ."
    state.show_inspection(replace(small_inspection(), property_name="Nobody"))
    assert panel.words == f"Nobody {nowhere}"
