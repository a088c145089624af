from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableWidget

from inspector.version import tool_version
from inspector.window.dialogs import AboutDialog, KeysDialog, key_list
from tests.window.driving import leave_dialog, open_dialog, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow


def test_the_list_of_keys_is_that_of_the_menus(window: MainWindow) -> None:
    keys = dict(key_list(window.menuBar()))
    assert keys["F5, Ctrl+R"] == "File: Reload"
    assert keys["F8"] == "Go: Next finding"
    assert keys["]"] == "Go: End of the window"
    assert keys["1"].startswith("Marks: ")
    assert "Ctrl+wheel" in keys
    assert len(keys) == len(key_list(window.menuBar())), "a key stands for two things"


def test_f1_shows_the_keys_and_esc_closes_them(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    table = open_dialog(window, KeysDialog).findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    assert "File: Open" in [str(table.model().index(row, 1).data()) for row in range(table.rowCount())]
    leave_dialog(window)


def test_every_key_is_listed_whole(qtbot: QtBot, window: MainWindow) -> None:
    dialog = KeysDialog(window.menuBar(), window)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_about_names_the_versions(qtbot: QtBot, window: MainWindow) -> None:
    dialog = AboutDialog(window.windowIcon(), window)
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for name in (f"MSI Inspector {tool_version()}", "Python 3.", "Qt 6.", "PySide6 6.", "pymsi 0."):
        assert name in words
