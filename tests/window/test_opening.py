from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
)

from inspector.version import tool_version
from inspector.window.jobs import InlineRunner
from inspector.window.main_window import MainWindow
from tests.package.containers import streams_of, table_stream, with_streams
from tests.support.package_builder import PackageBuilder
from tests.window.driving import LEFT, HeldRunner, choose_file, click, drop, leave_dialog, press, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.inspection import PackageReading
    from inspector.window.appearance import Appearance
    from inspector.window.settings import Settings


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
    assert window.windowTitle() == "sample.msi — MsiRestartManagerSessionKey — First install, full UI — MSI Inspector"
    assert window.page.verdict.sentence == shown(window).verdict.sentence
    assert window.page.timeline.hasFocus()


def test_a_file_is_chosen_in_a_dialog(window: MainWindow, sample_path: Path) -> None:
    press(window, Qt.Key.Key_O, ctrl=True)
    choose_file(window, sample_path)
    assert shown(window).file == "sample.msi"


def test_leaving_the_dialog_opens_nothing(window: MainWindow) -> None:
    press(window, Qt.Key.Key_O, ctrl=True)
    leave_dialog(window)
    assert window.state.inspection is None


def test_a_file_is_dropped(window: MainWindow, sample_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample_path))])
    enter = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.empty_page.drop_target.is_active
    assert window.statusBar().currentMessage() == "Let go to open sample.msi; hold Ctrl for another window"
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
    qtbot: QtBot, settings: Settings, appearance: Appearance, sample_path: Path
) -> None:
    def read(_path: Path, /) -> PackageReading:
        raise ZeroDivisionError

    window = MainWindow(settings, appearance, InlineRunner(), read)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_path(sample_path)
    assert "ZeroDivisionError" in window.error_notice.message
    assert "Traceback" not in window.error_notice.message


def test_what_takes_long_shows_a_way_out(
    qtbot: QtBot, settings: Settings, appearance: Appearance, sample_path: Path
) -> None:
    runner = HeldRunner()
    window = MainWindow(settings, appearance, runner)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_path(sample_path)
    assert not window.loading_bar.isVisible()
    qtbot.waitUntil(window.loading_bar.isVisible)
    assert window.loading_bar.message == "Reading sample.msi …"
    click(window, "Cancel")
    assert not window.loading_bar.isVisible()
    runner.jobs[-1].run()
    assert window.state.inspection is None
