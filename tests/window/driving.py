"""How tests drive the main window: by keys, by clicks, and by work that waits until a test wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QPushButton

from inspector.inspection import InspectedAction

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey, Runs
    from inspector.window.jobs import Job
    from inspector.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
D = TypeVar("D", bound=QDialog)


class HeldRunner:
    """Keeps jobs until a test wants them to run."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def start(self, job: Job) -> None:
        """Keep it."""
        self.jobs.append(job)


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


def open_dialog(window: MainWindow, kind: type[D]) -> D:
    """The one dialog of that kind that is open."""
    dialogs = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(dialogs) == 1, f"{len(dialogs)} dialogs {kind.__name__}"
    return dialogs[0]


def leave_dialog(window: MainWindow) -> None:
    """Press Esc in the dialog that is open, and see that it is gone."""
    dialog = open_dialog(window, QDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def choose_file(window: MainWindow, path: Path) -> None:
    """Write a path into the dialog that asks for a file, and press Enter."""
    edit = open_dialog(window, QFileDialog).findChild(QLineEdit, "fileNameEdit")
    assert isinstance(edit, QLineEdit)
    edit.setText(str(path))  # letter by letter its suggestions would pop up
    QTest.keyClick(edit, Qt.Key.Key_Return)


def drop(window: MainWindow, *urls: QUrl, ctrl: bool = False) -> None:
    """Hold files over the window, and let go of them."""
    data = QMimeData()
    data.setUrls(list(urls))
    modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(10, 10), copy, data, LEFT, modifiers))
    QApplication.sendEvent(window, QDropEvent(QPointF(10, 10), copy, data, LEFT, modifiers))


def activate(qtbot: QtBot, window: MainWindow) -> None:
    """Bring a window to the front, so that keys go to it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def menu_of(window: MainWindow, *titles: str) -> QMenu:
    """The menu of those titles, from the menu bar down."""
    menu, actions = QMenu(), window.menuBar().actions()
    for title in titles:
        found = next(action.menu() for action in actions if action.text().replace("&", "") == title)
        assert isinstance(found, QMenu)
        menu, actions = found, found.actions()
    return menu


def choose(window: MainWindow, *titles: str) -> None:
    """Choose an entry of a menu by its words, as a click there does."""
    *menus, title = titles
    entries = {action.text().replace("&", ""): action for action in menu_of(window, *menus).actions()}
    assert entries[title].isEnabled(), title
    entries[title].trigger()


def runs(window: MainWindow, key: ActionKey) -> Runs:
    found = shown(window).find(key)
    assert isinstance(found, InspectedAction)
    return found.action.runs
