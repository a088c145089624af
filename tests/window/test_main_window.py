from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QTextBrowser,
)

from inspector.findings.model import Mark
from inspector.sequence.model import ActionKey
from inspector.version import tool_version
from inspector.window.appearance import ThemeChoice
from inspector.window.jobs import InlineRunner
from inspector.window.main_window import MainWindow
from tests.package.containers import streams_of, table_stream, with_streams
from tests.support.package_builder import PackageBuilder
from tests.window.held import HeldRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.inspection import Inspection
    from inspector.sequence.scenarios import Scenario
    from inspector.window.appearance import Appearance

EXECUTE = "InstallExecuteSequence"
REGISTER_APPS = ActionKey(EXECUTE, "RegisterApps")
LEFT = Qt.MouseButton.LeftButton


def shown(window: MainWindow) -> Inspection:
    inspection = window.state.inspection
    assert inspection is not None
    return inspection


def has_focus(window: MainWindow) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and window.isAncestorOf(focused)


def press(window: MainWindow, key: Qt.Key, *, shift: bool = False, ctrl: bool = False) -> None:
    """Press a key where the focus is."""
    modifiers = Qt.KeyboardModifier.NoModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    if ctrl:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.focusWidget() if has_focus(window) else window, key, modifiers)


def click(window: MainWindow, text: str) -> None:
    """Click the visible button with that text."""
    buttons = [button for button in window.findChildren(QPushButton) if button.text() == text and button.isVisible()]
    assert len(buttons) == 1, f"{len(buttons)} buttons {text}"
    QTest.mouseClick(buttons[0], LEFT)


def drop(window: MainWindow, *urls: QUrl) -> QDropEvent:
    data = QMimeData()
    data.setUrls(list(urls))
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)
    return event


# Opening


def test_an_empty_window_offers_what_to_begin_with(window: MainWindow) -> None:
    assert window.empty_page.isVisible()
    assert not window.page.isVisible()
    words = [label.text() for label in window.empty_page.findChildren(QLabel)]
    assert "Drop an .msi file here" in words
    assert "Nothing leaves this computer; packages are opened read-only." in words
    assert not window.commands.reload.isEnabled()
    assert not window.commands.next_finding.isEnabled()
    assert window.commands.open.isEnabled()
    assert window.windowTitle() == "MSI Inspector"


def test_the_sample_opens_with_a_click(window: MainWindow) -> None:
    click(window, "Open the sample package")
    assert window.page.isVisible()
    assert window.windowTitle() == "sample.msi — First install, full UI — MSI Inspector"
    assert window.page.verdict.sentence == shown(window).verdict.sentence
    assert window.page.timeline.hasFocus()


def test_a_file_is_chosen_in_a_dialog(window: MainWindow, sample_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(sample_path), ""))
    press(window, Qt.Key.Key_O, ctrl=True)
    assert shown(window).file == "sample.msi"


def test_leaving_the_dialog_opens_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.ask_and_open()
    assert window.state.inspection is None


def test_a_file_is_dropped(window: MainWindow, sample_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample_path))])
    enter = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.empty_page.drop_target.is_active
    assert window.statusBar().currentMessage() == "Let go to open sample.msi"
    drop(window, QUrl.fromLocalFile(str(sample_path)))
    assert shown(window).file == "sample.msi"
    assert not window.empty_page.drop_target.is_active


def test_a_file_that_is_taken_away_again_changes_nothing(window: MainWindow, sample_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample_path))])
    enter = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.empty_page.drop_target.is_active
    assert window.statusBar().currentMessage() == ""


def test_an_address_of_the_web_is_not_opened(window: MainWindow) -> None:
    drop(window, QUrl("https://example.org/product.msi"))
    assert window.state.inspection is None
    assert not window.error_notice.isVisible()


def test_the_status_bar_says_what_is_open(sample_window: MainWindow) -> None:
    inspection = shown(sample_window)
    words = sample_window.status_label.text()
    assert sample_window.path_label.text().endswith("sample.msi")
    assert f"{len(inspection.actions)} sequence rows" in words
    assert "custom actions" in words
    assert "KB" in words
    assert "opened read-only" in words
    assert f"SHA-256 {inspection.sha256}"[:20] in words
    assert words.endswith(f"MSI Inspector {tool_version()}")


def test_the_property_stands_before_the_scenario(sample_window: MainWindow) -> None:
    assert sample_window.page.question.property_words == "Property MsiRestartManagerSessionKey"


def test_the_status_bar_shows_the_whole_path_and_its_ends_where_there_is_little_room(
    window: MainWindow, tmp_path: Path, sample_path: Path
) -> None:
    folder = tmp_path / "a folder with a long name" / "and another one" / "inside"
    folder.mkdir(parents=True)
    (folder / "product.msi").write_bytes(sample_path.read_bytes())
    window.open_path(folder / ".." / "inside" / "product.msi")
    label = window.path_label
    assert label.text() == str((folder / "product.msi").resolve())
    assert label.toolTip() == label.text()
    assert label.shown_text(2000) == label.text()
    narrow = label.shown_text(220)
    assert narrow.endswith("product.msi")
    assert narrow.startswith("/") or ":" in narrow[:3]
    assert len(narrow) < len(label.text())


# What cannot be opened


def test_a_file_that_is_no_package_is_explained_and_the_open_package_stays(
    sample_window: MainWindow, tmp_path: Path
) -> None:
    page = tmp_path / "page.msi"
    page.write_text("<!DOCTYPE html><html></html>")
    sample_window.open_path(page)
    notice = sample_window.error_notice
    assert notice.isVisible()
    assert notice.message.startswith("page.msi could not be opened")
    assert "Still shown: sample.msi." in notice.message
    assert shown(sample_window).file == "sample.msi"
    assert sample_window.windowTitle().startswith("sample.msi — ")
    click(sample_window, "Close message")
    assert not notice.isVisible()


def test_without_an_open_package_the_error_stands_above_the_drop_target(window: MainWindow, tmp_path: Path) -> None:
    window.open_path(tmp_path / "missing.msi")
    assert window.error_notice.isVisible()
    assert window.empty_page.isVisible()
    assert "Still shown" not in window.error_notice.message


def test_trying_again_reads_the_file_that_failed(window: MainWindow, tmp_path: Path, sample_path: Path) -> None:
    path = tmp_path / "late.msi"
    window.open_path(path)
    path.write_bytes(sample_path.read_bytes())
    click(window, "Try again")
    assert shown(window).file == "late.msi"
    assert not window.error_notice.isVisible()


def test_a_package_read_in_part_says_so_as_long_as_it_is_shown(
    window: MainWindow, tmp_path: Path, sample_path: Path
) -> None:
    path = tmp_path / "partial.msi"
    whole = PackageBuilder().property(ProductName="Contoso").standard_execute_sequence().build()
    data = table_stream("_StringData")
    path.write_bytes(with_streams(whole, {data: streams_of(whole)[data][:-10]}))
    window.open_path(path)
    assert window.partial_notice.isVisible()
    assert window.partial_notice.message.startswith("partial.msi was read only in part")
    window.open_path(sample_path)
    assert not window.partial_notice.isVisible()


def test_a_mistake_of_ours_while_reading_is_an_error_in_the_window(
    qtbot: QtBot, appearance: Appearance, sample_path: Path
) -> None:
    def read(
        path: Path,
        /,
        *,
        scenario: Scenario,
        watch: Callable[[int, int], None] | None = None,
        examine_code: bool = True,
    ) -> Inspection:
        del path, scenario, watch, examine_code
        raise ZeroDivisionError

    window = MainWindow(appearance, InlineRunner(), read)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_path(sample_path)
    assert "ZeroDivisionError" in window.error_notice.message
    assert "Traceback" not in window.error_notice.message


def test_what_takes_long_shows_a_way_out(qtbot: QtBot, appearance: Appearance, sample_path: Path) -> None:
    runner = HeldRunner()
    window = MainWindow(appearance, runner)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_path(sample_path)
    assert not window.loading_bar.isVisible()
    qtbot.waitUntil(window.loading_bar.isVisible)
    assert window.loading_bar.message == "Reading sample.msi …"
    click(window, "Cancel")
    assert not window.loading_bar.isVisible()
    runner.jobs[0].run()
    assert window.state.inspection is None


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
    visited = []
    for _ in findings:
        press(sample_window, Qt.Key.Key_F8)
        visited.append(sample_window.state.selection)
    assert visited[0] == REGISTER_APPS
    assert set(visited) == {finding.key for finding in findings}
    press(sample_window, Qt.Key.Key_F8)
    assert sample_window.state.selection == REGISTER_APPS
    press(sample_window, Qt.Key.Key_F8, shift=True)
    assert sample_window.state.selection == visited[-1]


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


def test_ctrl_g_goes_to_a_number(sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (4006, True))
    press(sample_window, Qt.Key.Key_G, ctrl=True)
    assert sample_window.state.selection == REGISTER_APPS
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (32767, True))
    press(sample_window, Qt.Key.Key_G, ctrl=True)
    assert sample_window.state.selection == REGISTER_APPS
    assert "32767" in sample_window.statusBar().currentMessage()


def test_find_narrows_the_actions_and_enter_selects_the_first(sample_window: MainWindow) -> None:
    panel = sample_window.page.actions_panel
    press(sample_window, Qt.Key.Key_F, ctrl=True)
    assert panel.filter_field.hasFocus()
    QTest.keyClicks(panel.filter_field, "registerapps")
    tabs = sample_window.page.tabs
    assert tabs.tabText(tabs.indexOf(panel)) == f"Actions (1 of {len(shown(sample_window).actions) + 2})"
    assert sample_window.state.selection is None
    press(sample_window, Qt.Key.Key_Return)
    assert sample_window.state.selection == REGISTER_APPS


def test_narrowing_never_changes_the_selection(sample_window: MainWindow) -> None:
    panel = sample_window.page.actions_panel
    sample_window.state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_F, ctrl=True)
    QTest.keyClicks(panel.filter_field, "wixregister")
    assert sample_window.state.selection == REGISTER_APPS
    press(sample_window, Qt.Key.Key_Escape)
    assert panel.filter_field.text() == ""
    assert sample_window.state.selection == REGISTER_APPS
    assert panel.table.currentIndex().siblingAtColumn(1).data() == "RegisterApps"
    press(sample_window, Qt.Key.Key_Escape)
    assert sample_window.state.selection is None


def test_letters_in_the_filter_are_letters_and_no_commands(sample_window: MainWindow) -> None:
    panel = sample_window.page.actions_panel
    press(sample_window, Qt.Key.Key_F, ctrl=True)
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


def test_the_picture_is_exported(sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "picture"), ""))
    press(sample_window, Qt.Key.Key_E, ctrl=True)
    assert not QImage(str(tmp_path / "picture.png")).isNull()
    assert sample_window.statusBar().currentMessage() == "Wrote the picture picture.png"


@pytest.mark.parametrize(("kind", "beginning"), [("SVG drawing (*.svg)", b"<?xml"), ("PDF document (*.pdf)", b"%PDF-")])
def test_the_kind_of_picture_is_chosen_in_the_dialog(
    sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, beginning: bytes
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "picture"), kind))
    sample_window.export_picture()
    (written,) = tmp_path.iterdir()
    assert written.suffix == kind[-5:-1]
    assert written.read_bytes().startswith(beginning)


def test_leaving_the_dialog_writes_nothing(
    sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.chdir(tmp_path)
    sample_window.export_picture()
    assert list(tmp_path.iterdir()) == []
    assert sample_window.statusBar().currentMessage() == ""


def test_a_picture_that_cannot_be_written_is_an_error_in_the_window(
    sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "picture.png"), ""))
    sample_window.export_picture()
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
