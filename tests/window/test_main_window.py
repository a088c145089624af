from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QProgressBar,
    QSpinBox,
    QTextBrowser,
)

from inspector.findings.model import Mark
from inspector.sequence.model import ActionKey
from inspector.window.finding_marks import finding_mark
from inspector.window.settings import ThemeChoice
from tests.support.package_builder import PackageBuilder
from tests.window.driving import LEFT, choose_file, click, leave_dialog, open_dialog, press, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.main_window import MainWindow

EXECUTE = "InstallExecuteSequence"
REGISTER_APPS = ActionKey(EXECUTE, "RegisterApps")


# Finding and reading


def test_from_the_count_to_the_error_to_its_mending(sample_window: MainWindow) -> None:
    button = sample_window.page.verdict.count_button(Mark.ERROR)
    assert button.text().strip() == "1 error"
    QTest.mouseClick(button, LEFT)
    assert sample_window.state.selection == REGISTER_APPS
    click(sample_window, "SQL")
    assert QGuiApplication.clipboard().text().startswith("UPDATE `InstallExecuteSequence` SET")


def test_the_selection_is_one_everywhere(sample_window: MainWindow) -> None:
    page = sample_window.page
    sample_window.state.select(REGISTER_APPS)
    assert page.actions_panel.table.currentIndex().siblingAtColumn(1).data() == "RegisterApps"
    assert page.findings.table.currentIndex().siblingAtColumn(0).data() == "error"
    assert "RegisterApps" in page.details.browser.toPlainText()
    assert "RegisterApps" in page.timeline.accessibleName()
    press(sample_window, Qt.Key.Key_Escape)
    assert sample_window.state.selection is None
    assert not page.findings.table.selectionModel().hasSelection()
    assert not page.actions_panel.table.selectionModel().hasSelection()


def test_f8_walks_through_the_findings_and_round(sample_window: MainWindow) -> None:
    findings = shown(sample_window).findings
    apart = [finding.key for finding in findings if finding_mark(finding) is not Mark.INFO]
    visited = []
    for _ in (*apart, "many infos in one row"):
        press(sample_window, Qt.Key.Key_F8)
        visited.append(sample_window.state.selection)
    assert visited[0] == REGISTER_APPS
    assert set(visited) == {*apart, None}
    press(sample_window, Qt.Key.Key_F8)
    assert sample_window.state.selection == REGISTER_APPS
    press(sample_window, Qt.Key.Key_F8, shift=True)
    assert sample_window.state.selection == visited[-1]


def test_f8_walks_through_folded_findings_once_they_are_open(sample_window: MainWindow) -> None:
    QTest.mouseClick(sample_window.page.verdict.count_button(Mark.INFO), LEFT)
    visited = {sample_window.state.selection}
    for _ in shown(sample_window).findings:
        press(sample_window, Qt.Key.Key_F8)
        visited.add(sample_window.state.selection)
    assert visited == {finding.key for finding in shown(sample_window).findings}


def test_the_arrow_keys_walk_along_the_lane_and_between_lanes(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_BracketRight)
    assert sample_window.state.selection == ActionKey(EXECUTE, "InstallValidate")
    press(sample_window, Qt.Key.Key_Left)
    assert sample_window.state.selection == ActionKey(EXECUTE, "MigrateFeatureStates")
    press(sample_window, Qt.Key.Key_Right)
    press(sample_window, Qt.Key.Key_Down)
    below = sample_window.state.selection
    assert below is not None
    assert below.action.startswith("WixRegister")
    press(sample_window, Qt.Key.Key_Up)
    above = sample_window.state.selection
    assert above is not None
    assert above.action in ("InstallValidate", "MigrateFeatureStates")


def test_home_end_and_the_edges_of_the_window(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_BracketLeft)
    assert sample_window.state.selection == ActionKey(EXECUTE, "FindRelatedProducts")
    press(sample_window, Qt.Key.Key_End)
    last = sample_window.state.selection
    press(sample_window, Qt.Key.Key_Home)
    assert sample_window.state.selection == ActionKey(EXECUTE, "FindRelatedProducts")
    assert last is not None
    assert last.table == EXECUTE
    assert last.action != "FindRelatedProducts"


def test_home_and_end_among_the_actions_that_nothing_schedules(sample_window: MainWindow) -> None:
    names = [item.key.action for item in shown(sample_window).unscheduled]
    sample_window.state.select(ActionKey("", names[0]))
    visited = set()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        press(sample_window, key)
        selected = sample_window.state.selection
        assert selected is not None
        visited.add(selected.action)
    assert visited == set(names)
    assert len(names) == 2


def test_an_action_that_nothing_schedules_cannot_be_folded_away(sample_window: MainWindow) -> None:
    (row, *_) = shown(sample_window).unscheduled
    sample_window.state.select(row.key)
    for shift in (False, True):
        sample_window.say("")
        press(sample_window, Qt.Key.Key_C, shift=shift)
        said = sample_window.statusBar().currentMessage()
        assert said == f"{row.key.action} stands in no sequence table, so there is nothing to fold"
    assert sample_window.state.folded == frozenset()


def test_an_arrow_key_without_a_selection_begins_at_the_first_action(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_Right)
    assert sample_window.state.selection == shown(sample_window).actions[0].key


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # the platform without a screen, for any menu
def test_the_context_menu_of_the_timeline_copies(sample_window: MainWindow) -> None:
    sample_window.state.select(REGISTER_APPS)
    sample_window.page.timeline.menu_requested.emit(QPoint(300, 300))
    menus = [menu for menu in sample_window.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    assert sample_window.commands.copy in menus[0].actions()
    menus[0].close()


def test_a_package_whose_window_never_opens_says_so_at_its_edges(window: MainWindow, tmp_path: Path) -> None:
    builder = PackageBuilder().property(MSIRESTARTMANAGERCONTROL="Disable").standard_execute_sequence()
    window.open_path(builder.write(tmp_path / "disabled.msi"))
    press(window, Qt.Key.Key_BracketRight)
    assert window.state.selection is None
    assert window.statusBar().currentMessage().startswith("No window opens")


def go_to_number(window: MainWindow, number: str) -> None:
    press(window, Qt.Key.Key_G, ctrl=True)
    box = open_dialog(window, QInputDialog).findChild(QSpinBox)
    assert isinstance(box, QSpinBox)
    box.selectAll()
    QTest.keyClicks(box, number)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_ctrl_g_goes_to_a_number(sample_window: MainWindow) -> None:
    go_to_number(sample_window, "4006")
    assert sample_window.state.selection == REGISTER_APPS
    go_to_number(sample_window, "32767")
    assert sample_window.state.selection == REGISTER_APPS
    assert "32767" in sample_window.statusBar().currentMessage()


def test_the_filter_narrows_the_actions_and_enter_selects_the_first(sample_window: MainWindow) -> None:
    panel = sample_window.page.actions_panel
    press(sample_window, Qt.Key.Key_F, ctrl=True, shift=True)
    assert panel.filter_field.hasFocus()
    QTest.keyClicks(panel.filter_field, "registerapps")
    tabs = sample_window.page.tabs
    assert tabs.tabText(tabs.indexOf(panel)) == f"Actions (1 of {len(shown(sample_window).actions) + 2})"
    assert sample_window.state.selection is None
    press(sample_window, Qt.Key.Key_Return)
    assert sample_window.state.selection == REGISTER_APPS


def test_what_is_filtered_is_read_from_the_top(sample_window: MainWindow) -> None:
    panel = sample_window.page.actions_panel
    press(sample_window, Qt.Key.Key_F, ctrl=True, shift=True)
    panel.table.scrollToBottom()
    assert panel.table.rowAt(0) > 0
    QTest.keyClicks(panel.filter_field, "inst")
    assert panel.table.rowAt(0) == 0


def test_narrowing_never_changes_the_selection(sample_window: MainWindow) -> None:
    panel = sample_window.page.actions_panel
    sample_window.state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_F, ctrl=True, shift=True)
    QTest.keyClicks(panel.filter_field, "wixregister")
    assert sample_window.state.selection == REGISTER_APPS
    press(sample_window, Qt.Key.Key_Escape)
    assert panel.filter_field.text() == ""
    assert sample_window.state.selection == REGISTER_APPS
    assert panel.table.currentIndex().siblingAtColumn(1).data() == "RegisterApps"
    press(sample_window, Qt.Key.Key_Escape)
    assert sample_window.state.selection is None


def test_a_list_that_a_person_goes_to_has_rows_to_read(sample_window: MainWindow) -> None:
    page = sample_window.page
    press(sample_window, Qt.Key.Key_F, ctrl=True, shift=True)
    table = page.actions_panel.table
    row = table.rowHeight(0)
    assert table.viewport().height() >= 3 * row
    page.splitters[0].setSizes([100, 500])
    height = page.tabs.height()
    QTest.mouseClick(page.tabs.tabBar(), LEFT, pos=page.tabs.tabBar().tabRect(0).center())
    assert page.tabs.height() == height, "what a person has made larger stays so"


def test_letters_in_the_filter_are_letters_and_no_commands(sample_window: MainWindow) -> None:
    panel = sample_window.page.actions_panel
    press(sample_window, Qt.Key.Key_F, ctrl=True, shift=True)
    QTest.keyClicks(panel.filter_field, "f0+-[]12")
    assert panel.filter_field.text() == "f0+-[]12"
    assert sample_window.state.hidden_marks == frozenset()


def test_the_rows_of_a_table_are_selected_by_the_arrow_keys(sample_window: MainWindow) -> None:
    table = sample_window.page.findings.table
    table.setFocus()
    assert sample_window.state.selection is None
    press(sample_window, Qt.Key.Key_Down)
    finding = shown(sample_window).findings[1]
    assert sample_window.state.selection == finding.key


def test_tab_leads_from_the_picture_through_the_front_list_to_the_details(sample_window: MainWindow) -> None:
    page = sample_window.page
    page.tabs.setCurrentWidget(page.actions_panel)
    for picture in (page.timeline, page.ladder):
        page.show_ladder(picture is page.ladder)
        picture.setFocus()
        visited = []
        for _ in range(4):
            press(sample_window, Qt.Key.Key_Tab)
            visited.append(sample_window.focusWidget())
        assert visited == [
            page.tabs.tabBar(),
            page.actions_panel.filter_field,
            page.actions_panel.table,
            page.details.browser,
        ]


def test_f6_goes_from_pane_to_pane(sample_window: MainWindow) -> None:
    page = sample_window.page
    focused = []
    for _ in range(3):
        press(sample_window, Qt.Key.Key_F6)
        focused.append(sample_window.focusWidget())
    assert focused == [page.details.browser, page.findings.table, page.timeline]
    press(sample_window, Qt.Key.Key_F6, shift=True)
    assert page.findings.table.hasFocus()


def test_ctrl_c_copies_the_sentence_and_in_the_details_the_marked_text(sample_window: MainWindow) -> None:
    sample_window.state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text().startswith("RegisterApps runs at 4010")
    browser = sample_window.page.details.browser
    browser.setFocus()
    browser.find("How to mend it")
    press(sample_window, Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == "How to mend it"


def test_f5_reads_again_and_keeps_selection_and_zoom(window: MainWindow, tmp_path: Path, sample_path: Path) -> None:
    path = tmp_path / "product.msi"
    path.write_bytes(sample_path.read_bytes())
    window.open_path(path)
    before = shown(window)
    window.state.select(REGISTER_APPS)
    press(window, Qt.Key.Key_Plus)
    pitch = layout_pitch(window)
    press(window, Qt.Key.Key_F5)
    assert shown(window) is not before
    assert window.state.selection == REGISTER_APPS
    assert layout_pitch(window) == pitch


def layout_pitch(window: MainWindow) -> float:
    layout = window.page.timeline.layout_shown
    assert layout is not None
    return layout.scale.pitch


def test_the_zoom_keys(sample_window: MainWindow) -> None:
    fitted = layout_pitch(sample_window)
    press(sample_window, Qt.Key.Key_Plus)
    closer = layout_pitch(sample_window)
    assert closer > fitted
    press(sample_window, Qt.Key.Key_Minus)
    assert layout_pitch(sample_window) == fitted
    press(sample_window, Qt.Key.Key_Backspace)
    assert layout_pitch(sample_window) == closer
    sample_window.state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_F)
    assert layout_pitch(sample_window) > closer
    press(sample_window, Qt.Key.Key_0)
    assert layout_pitch(sample_window) == fitted


def test_the_number_keys_hide_marks(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_4)
    assert sample_window.state.hidden_marks == {Mark.INFO}
    tabs = sample_window.page.tabs
    assert tabs.tabText(0) == "Findings (4)"
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_5):
        press(sample_window, key)
    assert tabs.tabText(0) == "Findings (0)"
    press(sample_window, Qt.Key.Key_F8)
    assert sample_window.state.selection is None
    press(sample_window, Qt.Key.Key_1)
    assert tabs.tabText(0) == "Findings (1)"


# The rest of the menus


def test_the_picture_is_exported(sample_window: MainWindow, tmp_path: Path) -> None:
    press(sample_window, Qt.Key.Key_E, ctrl=True)
    choose_file(sample_window, tmp_path / "picture.png")
    assert not QImage(str(tmp_path / "picture.png")).isNull()
    assert sample_window.statusBar().currentMessage() == "Wrote the picture picture.png"


@pytest.mark.parametrize(("kind", "beginning"), [("SVG drawing (*.svg)", b"<?xml"), ("PDF document (*.pdf)", b"%PDF-")])
def test_the_kind_of_picture_is_chosen_in_the_dialog(
    sample_window: MainWindow, tmp_path: Path, kind: str, beginning: bytes
) -> None:
    press(sample_window, Qt.Key.Key_E, ctrl=True)
    open_dialog(sample_window, QFileDialog).selectNameFilter(kind)
    choose_file(sample_window, tmp_path / "picture")
    (written,) = tmp_path.iterdir()
    assert written.suffix == kind[-5:-1]
    assert written.read_bytes().startswith(beginning)


def test_dialogs_begin_where_a_person_was_and_never_among_the_samples(
    window: MainWindow, tmp_path: Path, sample_path: Path
) -> None:
    def folders() -> set[Path]:
        found = set()
        for key in (Qt.Key.Key_O, Qt.Key.Key_E):
            press(window, key, ctrl=True)
            found.add(Path(open_dialog(window, QFileDialog).directory().absolutePath()))
            leave_dialog(window)
        return found

    window.open_path(sample_path)
    assert sample_path.parent not in folders()
    own = tmp_path / "product.msi"
    own.write_bytes(sample_path.read_bytes())
    window.open_path(own)
    assert folders() == {tmp_path}
    window.open_path(sample_path)
    assert folders() == {tmp_path}


def test_leaving_the_dialog_writes_nothing(window: MainWindow, tmp_path: Path, sample_path: Path) -> None:
    path = tmp_path / "product.msi"
    path.write_bytes(sample_path.read_bytes())
    window.open_path(path)
    press(window, Qt.Key.Key_E, ctrl=True)
    leave_dialog(window)
    assert list(tmp_path.iterdir()) == [path]
    assert window.statusBar().currentMessage() == ""


def test_a_picture_that_cannot_be_written_is_an_error_in_the_window(sample_window: MainWindow, tmp_path: Path) -> None:
    press(sample_window, Qt.Key.Key_E, ctrl=True)
    choose_file(sample_window, tmp_path / "picture.bmp")
    assert sample_window.error_notice.message.startswith("The picture was not written")


def test_the_theme_is_chosen_in_the_menu(qtbot: QtBot, sample_window: MainWindow, appearance: Appearance) -> None:
    def lightness() -> int:
        return sample_window.grab().toImage().pixelColor(600, 12).lightness()

    light, dark = (sample_window.commands.themes[choice] for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK))
    assert light.isChecked()
    assert lightness() > 200
    dark.trigger()
    assert appearance.theme_name == "dark"
    qtbot.waitUntil(lambda: lightness() < 60)
    light.trigger()
    assert not dark.isChecked()
    qtbot.waitUntil(lambda: lightness() > 200)


def test_the_legend_is_switched_off_and_on_in_the_menu(sample_window: MainWindow) -> None:
    legend = sample_window.page.legend
    assert legend.isVisible()
    assert sample_window.commands.legend.isChecked()
    sample_window.commands.legend.trigger()
    assert not legend.isVisible()
    sample_window.commands.legend.trigger()
    assert legend.isVisible()


def test_full_screen_and_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_quit_closes_the_window(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Q, ctrl=True)
    assert not window.isVisible()


# What holds for all of it


def test_everything_fits_into_the_usual_window(sample_window: MainWindow) -> None:
    assert sample_window.size().width() == 1280
    assert sample_window.size().height() == 800
    assert sample_window.minimumSizeHint().width() <= 1024
    assert sample_window.minimumSizeHint().height() <= 700


def test_a_long_name_does_not_make_the_window_wider(window: MainWindow, tmp_path: Path) -> None:
    name = "ThisIsTheNameOfAnActionOrFileThatNobodyCouldWant" * 4
    builder = PackageBuilder().standard_execute_sequence().custom_action(name[:72], 1, "CA", "[Nothing]")
    window.open_path(builder.execute_row(name[:72], 5000).write(tmp_path / f"{name}.msi"))
    window.open_path(tmp_path / f"{name}{name[:20]}.msi")
    assert window.error_notice.isVisible()
    assert shown(window).file == f"{name}.msi"
    assert window.minimumSizeHint().width() <= 1024


def test_every_control_has_a_name(sample_window: MainWindow) -> None:
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QProgressBar, QTextBrowser)
    nameless = [
        widget
        for kind in kinds
        for widget in sample_window.findChildren(kind)
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        and not widget.objectName().startswith("qt_")
        and type(widget).__name__ not in ("QTableCornerButton", "QHeaderView")
        and widget.metaObject().className() != "QComboBoxListView"
    ]
    assert nameless == []


def test_every_command_stands_in_a_menu_with_a_mnemonic(window: MainWindow) -> None:
    menus = [menu for action in window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]
    assert len(menus) == 5
    texts = [action.text() for menu in menus for action in menu.actions()]
    assert all("&" in text for text in texts if text)
    for command in (window.commands.zoom_in, window.commands.next_finding, window.commands.show_keys):
        assert command.text() in texts
