"""Finding a text in all tables, by keys and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from inspector.errors import PackageError
from inspector.sequence.model import ActionKey
from inspector.usage.cell_search import CellHit, CellHits
from inspector.window.package_source import Progress
from inspector.window.search_hits import action_hits, excerpt, with_actions_first
from inspector.window.search_panel import SearchPanel
from tests.support.inspections import DLL, Row, Unscheduled, build_inspection, small_inspection
from tests.support.package_builder import PackageBuilder
from tests.window.driving import LEFT, press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow
    from inspector.window.view_state import ViewState

EXECUTE = "InstallExecuteSequence"
LATE = ActionKey(EXECUTE, "Late")


@pytest.fixture
def agent_window(window: MainWindow, tmp_path: Path) -> MainWindow:
    builder = PackageBuilder().standard_execute_sequence().property(GREETING="Good morning, agent")
    builder.custom_action("StartAgent", 51, "COMMAND", "[GREETING]").execute_row("StartAgent", 4100, "NOT Installed")
    window.open_path(builder.write(tmp_path / "agent.msi"))
    return window


@pytest.fixture
def panel(qtbot: QtBot, state: ViewState) -> SearchPanel:
    panel = SearchPanel(state)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def rows(panel: SearchPanel) -> list[str]:
    """Table, row and column of what is listed."""
    model = panel.table.model()
    return [".".join(str(model.index(row, column).data()) for column in range(3)) for row in range(model.rowCount())]


def find(window: MainWindow, text: str) -> None:
    press(window, Qt.Key.Key_F, ctrl=True)
    QTest.keyClicks(window.page.search.field, text)
    press(window, Qt.Key.Key_Return)


# What is found


def test_actions_are_found_by_name_condition_and_custom_action() -> None:
    inspection = build_inspection(
        {
            EXECUTE: (
                Row("InstallValidate", 1400),
                Row("RegisterLate", 4010, type=DLL, condition="NOT Installed"),
                Row("CostInitialize", 800, condition="LATE"),
            )
        },
        unscheduled=(Unscheduled("LateToo"),),
    )
    found = action_hits(inspection, "late", 99)
    key = ActionKey(EXECUTE, "RegisterLate")
    assert [(hit.table, hit.row, hit.column, hit.keys) for hit in found.hits] == [
        (EXECUTE, "CostInitialize", "Condition", (ActionKey(EXECUTE, "CostInitialize"),)),
        (EXECUTE, "RegisterLate", "Action", (key,)),
        ("CustomAction", "RegisterLate", "Action", (key,)),
        ("CustomAction", "LateToo", "Action", (ActionKey("", "LateToo"),)),
        ("CustomAction", "LateToo", "Target", (ActionKey("", "LateToo"),)),
    ]
    assert action_hits(inspection, "late", 2) == CellHits(found.hits[:2], 5)
    assert [hit.column for hit in action_hits(inspection, "agentca", 99).hits] == ["Source", "Source"]


def test_an_action_in_two_tables_is_one_custom_action() -> None:
    twice = (Row("Late", 100, type=DLL),)
    found = action_hits(build_inspection({"InstallUISequence": twice, EXECUTE: twice}), "late", 99)
    assert [(hit.table, len(hit.keys)) for hit in found.hits] == [
        ("InstallUISequence", 1),
        ("CustomAction", 2),
        (EXECUTE, 1),
    ]


def test_hits_of_all_tables_follow_those_of_actions_each_once() -> None:
    def hit(table: str) -> CellHit:
        return CellHit(table=table, row="Late", column="Action", text="Late", keys=())

    both = with_actions_first(CellHits((hit(EXECUTE),), 1), CellHits((hit("Binary"), hit(EXECUTE), hit("Error")), 7))
    assert [each.table for each in both.hits] == [EXECUTE, "Binary", "Error"]
    assert both.total == 7


def test_a_long_cell_is_shown_from_where_the_text_stands() -> None:
    assert excerpt("short and found", "FOUND") == "short and found"
    shown = excerpt(f"{'x' * 80}\nfound here", "found")
    assert shown.startswith("…x")
    assert shown.endswith("x found here")
    assert len(shown) < 40


# In the window


def test_ctrl_f_finds_in_actions_and_in_all_other_tables(agent_window: MainWindow) -> None:
    page = agent_window.page
    find(agent_window, "agent")
    listed = rows(page.search)
    assert listed[:2] == [f"{EXECUTE}.StartAgent.Action", "CustomAction.StartAgent.Action"]
    assert "Property.GREETING.Value" in listed
    assert page.tabs.tabText(page.tabs.indexOf(page.search)) == f"Search ({len(listed)})"
    assert page.search.status == f"{len(listed)} hits"
    assert agent_window.state.selection == ActionKey(EXECUTE, "StartAgent")
    assert page.search.table.hasFocus()


def test_the_tables_are_searched_after_a_pause_too(qtbot: QtBot, agent_window: MainWindow) -> None:
    press(agent_window, Qt.Key.Key_F, ctrl=True)
    QTest.keyClicks(agent_window.page.search.field, "morning")
    assert rows(agent_window.page.search) == []
    qtbot.waitUntil(lambda: rows(agent_window.page.search) == ["Property.GREETING.Value"])


def test_f3_goes_from_hit_to_hit_and_round(agent_window: MainWindow) -> None:
    find(agent_window, "install")
    panel = agent_window.page.search
    count = panel.table.model().rowCount()
    visited = [panel.table.currentIndex().row()]
    for _ in range(count):
        press(agent_window, Qt.Key.Key_F3)
        visited.append(panel.table.currentIndex().row())
    assert visited == [*range(count), 0]
    press(agent_window, Qt.Key.Key_F3, shift=True)
    assert panel.table.currentIndex().row() == count - 1


def test_f3_from_elsewhere_shows_the_hits_again(agent_window: MainWindow) -> None:
    page = agent_window.page
    find(agent_window, "InstallFinalize")
    agent_window.state.select(None)
    page.tabs.setCurrentWidget(page.findings)
    page.timeline.setFocus()
    press(agent_window, Qt.Key.Key_F3)
    assert page.tabs.currentWidget() is page.search
    assert agent_window.state.selection == ActionKey(EXECUTE, "InstallFinalize")


def test_f3_without_a_search_lets_a_person_type(agent_window: MainWindow) -> None:
    press(agent_window, Qt.Key.Key_F3)
    assert agent_window.page.search.field.hasFocus()


def test_enter_in_the_list_goes_to_the_action(agent_window: MainWindow) -> None:
    find(agent_window, "installf")
    press(agent_window, Qt.Key.Key_Down)
    press(agent_window, Qt.Key.Key_Return)
    assert agent_window.state.selection == ActionKey(EXECUTE, "InstallFinalize")


def test_hits_are_copied_as_cells(agent_window: MainWindow) -> None:
    find(agent_window, "morning")
    press(agent_window, Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == "Property\tGREETING\tValue\tGood morning, agent"


def test_what_is_sought_is_sought_in_the_next_package_too(
    qtbot: QtBot, agent_window: MainWindow, tmp_path: Path
) -> None:
    find(agent_window, "agent")
    other = PackageBuilder().standard_execute_sequence().property(OTHER="Agent of another kind")
    agent_window.open_path(other.write(tmp_path / "other.msi"))
    qtbot.waitUntil(lambda: rows(agent_window.page.search) == ["Property.OTHER.Value"])


def test_esc_clears_what_is_sought(agent_window: MainWindow) -> None:
    find(agent_window, "agent")
    press(agent_window, Qt.Key.Key_F, ctrl=True)
    press(agent_window, Qt.Key.Key_Escape)
    assert agent_window.page.search.field.text() == ""
    assert agent_window.page.search.words.startswith("Type what to find")
    assert agent_window.state.found == frozenset()


def test_esc_in_the_hits_ends_the_search_and_keeps_what_was_found_selected(agent_window: MainWindow) -> None:
    page, state = agent_window.page, agent_window.state
    find(agent_window, "agent")
    assert page.search.table.hasFocus()
    press(agent_window, Qt.Key.Key_Escape)
    assert state.found == frozenset()
    assert state.selection == ActionKey(EXECUTE, "StartAgent")
    assert page.picture.hasFocus()
    press(agent_window, Qt.Key.Key_Escape)
    assert state.selection is None


def test_esc_in_the_empty_field_gives_the_keys_back_to_the_picture(agent_window: MainWindow) -> None:
    press(agent_window, Qt.Key.Key_F, ctrl=True)
    press(agent_window, Qt.Key.Key_Escape)
    assert agent_window.page.picture.hasFocus()


def test_esc_in_the_picture_ends_the_search_when_nothing_is_selected(agent_window: MainWindow) -> None:
    find(agent_window, "agent")
    agent_window.page.picture.setFocus()
    press(agent_window, Qt.Key.Key_Escape)
    assert agent_window.state.found
    press(agent_window, Qt.Key.Key_Escape)
    assert agent_window.state.found == frozenset()


def test_a_hit_is_no_longer_selected_when_another_action_is(agent_window: MainWindow) -> None:
    table = agent_window.page.search.table
    find(agent_window, "install")
    press(agent_window, Qt.Key.Key_F3)
    place = table.currentIndex().row()
    assert table.selectionModel().hasSelection()
    agent_window.state.select(ActionKey(EXECUTE, "StartAgent"))
    press(agent_window, Qt.Key.Key_F3)
    assert table.currentIndex().row() == place + 1
    assert table.selectionModel().hasSelection()
    press(agent_window, Qt.Key.Key_F8)
    assert not table.selectionModel().hasSelection()


def test_going_to_a_row_that_is_no_action_says_why_an_action_is_selected(sample_window: MainWindow) -> None:
    find(sample_window, "ProgramFiles")
    press(sample_window, Qt.Key.Key_F3)
    assert sample_window.state.selection is not None
    assert sample_window.state.selection.action == "CostFinalize"
    assert sample_window.statusBar().currentMessage() == "Directory INSTALLFOLDER takes effect at CostFinalize"
    press(sample_window, Qt.Key.Key_Escape)
    assert sample_window.statusBar().currentMessage() == ""


def test_every_hit_leads_to_the_table_that_is_played_on_the_server(sample_window: MainWindow) -> None:
    table = sample_window.page.search.table
    find(sample_window, "INSTALLFOLDER")
    led_to = set()
    for _ in range(table.model().rowCount()):
        if table.currentIndex().data() in ("Directory", "Component"):
            led_to.add(sample_window.state.selection)
        press(sample_window, Qt.Key.Key_F3)
    assert led_to == {ActionKey(EXECUTE, "CostFinalize")}


def test_going_to_an_action_itself_ends_what_was_said_of_another_row(sample_window: MainWindow) -> None:
    find(sample_window, "INSTALLFOLDER")
    press(sample_window, Qt.Key.Key_F3, shift=True)
    assert sample_window.statusBar().currentMessage() == "Component AgentService.exe takes effect at CostFinalize"
    press(sample_window, Qt.Key.Key_F3)
    assert sample_window.statusBar().currentMessage() == ""


def test_a_hit_stays_gone_to_when_those_of_all_tables_come(panel: SearchPanel, state: ViewState) -> None:
    state.show_inspection(small_inspection())
    QTest.keyClicks(panel.field, "late")
    panel.go(1)
    panel.go(1)
    other = CellHit(table="Binary", row="late", column="Name", text="late", keys=())
    panel.show_hits(CellHits((other,), 1))
    assert panel.table.currentIndex().row() == 1
    assert panel.table.selectionModel().hasSelection()
    panel.go(1)
    assert panel.table.currentIndex().row() == 2


# What it says


def test_what_is_found_among_the_actions_stands_there_at_once(panel: SearchPanel, state: ViewState) -> None:
    state.show_inspection(small_inspection())
    QTest.keyClicks(panel.field, "late")
    assert rows(panel) == [f"{EXECUTE}.Late.Action", "CustomAction.Late.Action"]
    assert panel.status == "2 hits; searching …"
    assert state.found == {LATE}
    panel.show_progress(Progress(3, 80))
    assert panel.status == "2 hits; searching table 4 of 80 …"
    panel.show_hits(CellHits((), 0))
    assert panel.status == "2 hits"


def test_a_search_can_be_cancelled(qtbot: QtBot, panel: SearchPanel, state: ViewState) -> None:
    state.show_inspection(small_inspection())
    assert not panel.cancel_button.isVisible()
    QTest.keyClicks(panel.field, "late")
    with qtbot.waitSignal(panel.unwanted, timeout=0):
        QTest.mouseClick(panel.cancel_button, LEFT)
    assert panel.status == "2 hits in the actions; cancelled"
    assert not panel.cancel_button.isVisible()
    with qtbot.assertNotEmitted(panel.wanted, wait=250):
        pass


def test_more_hits_than_are_listed_are_counted(panel: SearchPanel, state: ViewState) -> None:
    state.show_inspection(small_inspection())
    QTest.keyClicks(panel.field, "e")
    listed = panel.table.model().rowCount()
    panel.show_hits(CellHits((), 240_442))
    assert panel.status == f"the first {listed} of 240,442 hits"


def test_nothing_found_and_what_failed_are_said(panel: SearchPanel, state: ViewState) -> None:
    state.show_inspection(small_inspection())
    QTest.keyClicks(panel.field, "zebra")
    assert panel.words == "Searching for zebra …"
    panel.show_hits(CellHits((), 0))
    assert panel.words == "No table of this package has zebra."
    panel.show_error(PackageError("The disk is asleep"))
    assert panel.status == "0 hits in the actions; the tables could not be searched: The disk is asleep"


def test_what_is_found_stands_out_in_the_lists(agent_window: MainWindow) -> None:
    find(agent_window, "startagent")
    table = agent_window.page.actions_panel.table.model()
    strong = [
        str(table.index(row, 1).data())
        for row in range(table.rowCount())
        if (font := table.index(row, 1).data(Qt.ItemDataRole.FontRole)) is not None and font.bold()
    ]
    assert strong == ["StartAgent"]


def test_what_is_found_is_outlined_in_the_timeline(agent_window: MainWindow) -> None:
    viewport = agent_window.page.timeline.viewport()
    find(agent_window, "startagent")
    agent_window.state.select(None)
    outlined = viewport.grab().toImage()
    agent_window.page.search.field.clear()
    assert viewport.grab().toImage() != outlined
