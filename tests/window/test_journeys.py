"""Whole journeys, by keys and mouse only, as a packager makes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from inspector.findings.model import Mark
from tests.support.package_builder import PackageBuilder
from tests.window.driving import LEFT, activate, choose_file, click, drop, menu_of, press, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow
    from inspector.window.windows import Windows


def package(sequence: int) -> PackageBuilder:
    """A package whose custom action hands the key to a program."""
    return (
        PackageBuilder()
        .property(ProductName="Contoso Agent")
        .standard_execute_sequence()
        .custom_action("RegisterApps", 51, "KEEP", "[MsiRestartManagerSessionKey]")
        .execute(RegisterApps=sequence)
    )


def test_from_a_dropped_build_to_the_one_that_is_mended(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    build = package(4010).write(tmp_path / "agent.msi")
    drop(window, QUrl.fromLocalFile(str(build)))
    assert shown(window).verdict.errors == 1

    # find the misuse, and read why
    QTest.mouseClick(window.page.verdict.count_button(Mark.ERROR), LEFT)
    text = window.page.details.browser.toPlainText()
    assert "RegisterApps runs at 4010" in text
    assert "How to mend it" in text

    # copy the fix, and take the picture for the colleague who builds
    click(window, "SQL")
    mending = QGuiApplication.clipboard().text()
    assert mending.startswith("UPDATE `InstallExecuteSequence` SET `Sequence` = ")
    press(window, Qt.Key.Key_E, ctrl=True)
    choose_file(window, tmp_path / "misuse.png")
    assert not QImage(str(tmp_path / "misuse.png")).isNull()

    # the next build does what the fix says; the window notices by itself
    package(int(mending.split("= ")[1].split()[0])).write(build)
    qtbot.waitUntil(window.automatic_reload.reload_notice.isVisible)
    assert "Moved: RegisterApps" in window.automatic_reload.reload_notice.message
    assert shown(window).verdict.errors == 0
    assert window.state.selection is not None
    assert window.state.selection.action == "RegisterApps"
    assert "is set here" in window.page.details.browser.toPlainText()
    click(window, "Close message")


def test_two_packages_side_by_side_and_the_way_back_to_the_first(
    qtbot: QtBot, windows: Windows, window: MainWindow, tmp_path: Path
) -> None:
    old, new = package(1399).write(tmp_path / "old.msi"), package(4010).write(tmp_path / "new.msi")
    drop(window, QUrl.fromLocalFile(str(old)))
    drop(window, QUrl.fromLocalFile(str(new)), ctrl=True)
    second = windows.all[1]
    qtbot.waitUntil(lambda: not second.loader.is_loading)  # it makes its menus after its picture
    activate(qtbot, second)
    press(second, Qt.Key.Key_F8)
    assert second.state.selection is not None
    assert second.state.selection.action == "RegisterApps"
    assert window.state.selection is None
    press(second, Qt.Key.Key_W, ctrl=True)

    # the list of recent packages leads to both, with what was found
    activate(qtbot, window)
    words = [action.text() for action in menu_of(window, "File", "Open recent").actions()]
    assert words[0].startswith("&1 new.msi — error: ")
    assert words[1].startswith("&2 old.msi — good: ")
    menu_of(window, "File", "Open recent").actions()[0].trigger()
    assert shown(window).file == "new.msi"
