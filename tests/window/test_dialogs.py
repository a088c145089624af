from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QInputDialog, QLabel, QLineEdit, QTableWidget

from inspector.version import tool_version
from inspector.window.dialogs import AboutDialog
from inspector.window.keys_dialog import KeysDialog, key_list
from tests.window.driving import leave_dialog, open_dialog, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow


def listed(dialog: KeysDialog) -> list[str]:
    """What is shown: the headings, and the keys with what they do."""
    table = dialog.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    rows = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    cells = [[table.item(row, column) for column in range(2)] for row in rows]
    return [": ".join(cell.text() for cell in row if cell is not None) for row in cells]


def test_the_list_of_keys_is_that_of_the_menus(window: MainWindow) -> None:
    rows = key_list(window.menuBar())
    keys = {row.keys: (row.section, row.words) for row in rows}
    assert keys["F5, Ctrl+R"] == ("File", "Reload")
    assert keys["F8"] == ("Go", "Next finding")
    assert keys["]"] == ("Go", "End of the window")
    assert keys["C"] == ("View", "Fold or open the lane")
    assert keys["1"] == ("View", "Show or hide the mark: Error")
    assert "Ctrl+wheel" in keys
    assert len(keys) == len(rows), "a key stands for two things"


def test_f1_shows_the_keys_menu_by_menu_and_esc_closes_them(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    rows = listed(open_dialog(window, KeysDialog))
    assert rows[:2] == ["File", "Ctrl+N: New window"]
    assert [row for row in rows if ": " not in row] == ["File", "Edit", "View", "Go", "Help", "In the timeline"]
    leave_dialog(window)


def test_the_keys_are_narrowed_down_by_what_is_typed_and_esc_shows_all_again(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    dialog = open_dialog(window, KeysDialog)
    whole = listed(dialog)
    field = dialog.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "finding")
    assert listed(dialog) == ["Go", "F8: Next finding", "Shift+F8: Previous finding"]
    field.setText("ctrl+g")
    assert listed(dialog) == ["Go", "Ctrl+G: Sequence number"]
    field.setText("help")
    assert listed(dialog) == ["Help", "F1: Keys"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert listed(dialog) == whole
    leave_dialog(window)


def test_every_key_is_listed_whole(qtbot: QtBot, window: MainWindow) -> None:
    dialog = KeysDialog(window.menuBar(), window)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_G, QInputDialog), (Qt.Key.Key_O, QFileDialog), (Qt.Key.Key_E, QFileDialog)]
)
def test_the_buttons_of_every_dialog_are_words_alone(
    sample_window: MainWindow, key: Qt.Key, kind: type[QDialog]
) -> None:
    press(sample_window, key, ctrl=True)
    boxes = open_dialog(sample_window, kind).findChildren(QDialogButtonBox)
    assert [button.text() for box in boxes for button in box.buttons() if not button.icon().isNull()] == []
    assert any(box.buttons() for box in boxes)
    leave_dialog(sample_window)


def test_about_names_the_versions(qtbot: QtBot, window: MainWindow) -> None:
    dialog = AboutDialog(window.windowIcon(), window)
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for name in (f"MSI Inspector {tool_version()}", "Python 3.", "Qt 6.", "PySide6 6.", "pymsi 0."):
        assert name in words
