"""Several windows, what they share, and what the next run finds again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSplitter, QToolButton, QWidget

from inspector.errors import PackageError
from inspector.findings.model import Mark
from inspector.usage.model import UsageLevel
from inspector.window.jobs import InlineRunner, ThreadPoolRunner
from inspector.window.settings import Settings, ThemeChoice
from inspector.window.windows import Windows
from tests.window.driving import activate, choose, drop, press, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.main_window import MainWindow


def copies(sample: Path, folder: Path, *names: str) -> list[QUrl]:
    """Copies of the sample as what is dropped."""
    for name in names:
        (folder / name).write_bytes(sample.read_bytes())
    return [QUrl.fromLocalFile(str(folder / name)) for name in names]


def files(windows: Windows) -> list[str]:
    return [shown(window).file if window.state.inspection else "" for window in windows.all]


def test_a_dropped_file_replaces_the_one_that_is_shown(
    windows: Windows, sample_window: MainWindow, sample_path: Path, tmp_path: Path
) -> None:
    drop(sample_window, *copies(sample_path, tmp_path, "one.msi"))
    assert files(windows) == ["one.msi"]


def test_with_ctrl_a_dropped_file_opens_in_another_window(
    windows: Windows, sample_window: MainWindow, sample_path: Path, tmp_path: Path
) -> None:
    drop(sample_window, *copies(sample_path, tmp_path, "one.msi"), ctrl=True)
    assert files(windows) == ["sample.msi", "one.msi"]
    assert windows.all[1].pos() - sample_window.pos() == QPoint(32, 32)
    assert windows.all[1].size() == sample_window.size()


def test_several_files_open_each_in_a_window(
    windows: Windows, sample_window: MainWindow, sample_path: Path, tmp_path: Path
) -> None:
    drop(sample_window, *copies(sample_path, tmp_path, "one.msi", "two.msi"))
    assert files(windows) == ["sample.msi", "one.msi", "two.msi"]


def test_an_empty_window_takes_the_first_of_several(
    windows: Windows, window: MainWindow, sample_path: Path, tmp_path: Path
) -> None:
    drop(window, *copies(sample_path, tmp_path, "one.msi", "two.msi"))
    assert files(windows) == ["one.msi", "two.msi"]


def test_a_whole_folder_of_files_does_not_fill_the_screen(
    windows: Windows, window: MainWindow, sample_path: Path, tmp_path: Path
) -> None:
    drop(window, *copies(sample_path, tmp_path, *(f"{number}.msi" for number in range(12))))
    assert len(windows.all) == 10
    assert window.statusBar().currentMessage() == "Opened the first 10 of 12 files"


def test_each_window_has_a_selection_and_a_scenario_of_its_own(windows: Windows, sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_N, ctrl=True)
    other = windows.all[1]
    assert other.empty_page.isVisible()
    other.open_sample()
    other.state.choose(other.state.choice.with_preset("uninstall"))
    press(sample_window, Qt.Key.Key_F8)
    assert other.state.selection is None
    assert shown(sample_window).scenario_name == "first-install"
    assert shown(other).scenario_name == "uninstall"


def test_all_windows_share_the_theme(windows: Windows, window: MainWindow, appearance: Appearance) -> None:
    other = windows.open_window()
    choose(window, "View", "Theme", "Dark")
    assert appearance.theme_name == "dark"
    assert other.commands.themes[ThemeChoice.DARK].isChecked()


def test_a_window_closes_alone_and_quit_closes_all(qtbot: QtBot, windows: Windows, window: MainWindow) -> None:
    other = windows.open_window()
    activate(qtbot, other)
    press(other, Qt.Key.Key_W, ctrl=True)
    assert list(windows.all) == [window]
    windows.open_window()
    activate(qtbot, window)
    press(window, Qt.Key.Key_Q, ctrl=True)
    assert not windows.all


def test_a_mistake_is_told_in_the_window_that_a_person_works_with(
    qtbot: QtBot, windows: Windows, window: MainWindow
) -> None:
    other = windows.open_window()
    activate(qtbot, other)
    activate(qtbot, window)
    windows.show_error("Something went wrong", PackageError("No"))
    assert window.error_notice.isVisible()
    assert not other.error_notice.isVisible()


def test_without_a_window_a_mistake_is_told_nowhere(windows: Windows) -> None:
    windows.show_error("Something went wrong", PackageError("No"))
    assert windows.all == ()


def unknown_usages(window: MainWindow) -> int:
    inspection = window.state.inspection
    assert inspection is not None
    return sum(row.usage is not None and row.usage.level is UsageLevel.UNKNOWN for row in inspection.actions)


def test_a_window_that_opens_with_a_package_shows_it_before_it_looks_into_its_code(
    qtbot: QtBot, windows: Windows, sample_path: Path
) -> None:
    window = windows.open_window(sample_path)
    verdict = window.page.verdict
    assert window.loader.is_loading
    assert "Provisional" in verdict.examination_words
    provisional = unknown_usages(window)
    qtbot.waitUntil(lambda: not window.loader.is_loading)
    assert verdict.examination_words == ""
    assert unknown_usages(window) < provisional


def words_of(widget: QWidget) -> list[str]:
    """All that can be read on the buttons and labels of a widget."""
    readable: list[QLabel | QAbstractButton] = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return [each.text() for each in readable if each.isVisibleTo(widget)]


def test_a_window_that_opens_with_a_package_becomes_like_one_in_which_it_was_opened(
    qtbot: QtBot, window: MainWindow, windows: Windows, sample_path: Path
) -> None:
    window.open_path(sample_path)
    other = windows.open_window(sample_path)
    qtbot.waitUntil(lambda: not other.loader.is_loading)
    for each in (window, other):
        each.resize(1280, 800)
    QApplication.processEvents()
    titles = [[action.text() for action in each.menuBar().actions()] for each in (window, other)]
    assert titles[0] == titles[1] != []
    tabs = [[each.page.tabs.tabText(number) for number in range(4)] for each in (window, other)]
    assert tabs[0] == tabs[1]
    assert words_of(window) == words_of(other)
    for mine, theirs in zip(window.findChildren(QSplitter), other.findChildren(QSplitter), strict=True):
        assert mine.sizes() == theirs.sizes()
    assert window.page.details.browser.toPlainText() == other.page.details.browser.toPlainText()
    for table, same in (
        (window.page.findings.table, other.page.findings.table),
        (window.page.actions_panel.table, other.page.actions_panel.table),
    ):
        assert table.model().rowCount() == same.model().rowCount() > 0


def test_what_a_person_does_before_a_window_is_complete_is_done(windows: Windows, sample_path: Path) -> None:
    window = windows.open_window(sample_path)
    window.page.find_in_actions()
    assert window.page.tab == "ActionsPanel"
    assert window.page.actions_panel.table.model().rowCount() > 0
    window.page.go_to_edge(0)
    assert window.state.selection is not None


def test_a_package_that_cannot_be_read_leaves_a_window_that_opens_with_it_complete_and_empty(
    windows: Windows, tmp_path: Path
) -> None:
    path = tmp_path / "none.msi"
    path.write_bytes(b"no package")
    window = windows.open_window(path)
    assert window.empty_page.isVisible()
    assert window.menuBar().actions()[0].text() == "&File"


@pytest.mark.parametrize("content", [b"no package", None])
def test_a_window_that_begins_with_a_file_it_cannot_open_has_menus_keys_and_tools(
    qtbot: QtBot, settings: Settings, appearance: Appearance, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "none.msi"
    if content is not None:
        path.write_bytes(content)
    windows = Windows(settings, appearance, ThreadPoolRunner())
    window = windows.open_window(path)
    assert window.loader.is_loading  # the failure comes after the window is shown
    qtbot.waitUntil(window.error_notice.isVisible)
    qtbot.waitUntil(lambda: len(window.menuBar().actions()) > 1)
    qtbot.waitUntil(lambda: any(each.text() == "Open" for each in window.findChildren(QToolButton)))
    assert window.empty_page.isVisible()
    activate(qtbot, window)
    press(window, Qt.Key.Key_Q, ctrl=True)
    assert not windows.all


def test_a_mark_that_was_hidden_before_the_menus_are_made_is_not_checked_there(
    windows: Windows, sample_path: Path
) -> None:
    window = windows.open_window(sample_path)
    window.state.set_mark_hidden(Mark.INFO, True)
    window.complete()
    assert not window.commands.marks[Mark.INFO].isChecked()
    assert window.commands.marks[Mark.ERROR].isChecked()
    assert window.state.hidden_marks == {Mark.INFO}


def test_a_window_that_cannot_be_seen_looks_into_the_code_too(
    qtbot: QtBot, windows: Windows, sample_path: Path
) -> None:
    window = windows.open_window(sample_path)
    window.showMinimized()
    qtbot.waitUntil(lambda: not window.loader.is_loading)


# What the next run finds again


def test_the_next_run_finds_the_window_as_it_was(
    qtbot: QtBot, tmp_path: Path, appearance: Appearance, sample_path: Path
) -> None:
    def start() -> tuple[Windows, MainWindow]:
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        windows = Windows(Settings(store), appearance, InlineRunner())
        window = windows.open_window(sample_path)
        qtbot.waitUntil(window.isVisible)
        window.complete()
        return windows, window

    def shares(window: MainWindow) -> list[float]:
        return [
            sizes[0] / sum(sizes) for splitter in window.page.findChildren(QSplitter) if (sizes := splitter.sizes())
        ]

    windows, window = start()
    assert window.size().width() == 1280
    usual = shares(window)
    window.resize(1000, 720)
    window.move(0, 50)
    for splitter in window.page.findChildren(QSplitter):
        first, second = splitter.sizes()
        splitter.setSizes([first - 60, second + 60])
    window.page.tabs.setCurrentWidget(window.page.actions_panel)
    choose(window, "View", "Legend")
    left = shares(window)
    assert left != pytest.approx(usual, abs=0.02)
    window.close()

    empty = windows.open_window()  # closed last, and without a package
    empty.resize(1000, 720)
    empty.move(0, 50)
    empty.close()

    windows, window = start()
    assert (window.height(), window.y()) == (720, 50)  # the screen of the tests is too narrow for the width
    assert shares(window) == pytest.approx(left, abs=0.01)
    assert window.page.tabs.currentWidget() is window.page.actions_panel
    assert not window.page.legend.isVisible()
    assert not window.commands.legend.isChecked()
    windows.close_all()


def writes(key: QKeySequence) -> bool:
    """Whether it is a sign that can be written, capital letters too."""
    return re.fullmatch(r"(Shift\+)?.", key.toString()) is not None


def test_single_letters_stay_switched_off(windows: Windows, window: MainWindow, settings: Settings) -> None:
    settings.prefer(replace(settings.preferences, single_letter_keys=False))
    other = windows.open_window()
    for each in (window, other):
        assert each.commands.fit_selection.shortcuts() == []
        assert each.commands.fit_all.shortcut().toString() == "Ctrl+0"
        assert each.commands.next_finding.shortcut().toString() == "F8"
        assert "(" not in each.commands.fit_selection.toolTip()
        written = [key.toString() for action in each.findChildren(QAction) for key in action.shortcuts() if writes(key)]
        assert written == []
    settings.prefer(replace(settings.preferences, single_letter_keys=True))
    assert window.commands.fold_table.shortcut().toString() == "Shift+C"
    assert window.commands.fit_selection.shortcut().toString() == "F"
    assert window.commands.fit_selection.toolTip().endswith("(F)")
