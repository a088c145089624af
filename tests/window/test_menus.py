"""Everything can be done by keys: a walk through the menus."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from inspector.sequence.model import ActionKey
from inspector.window.mnemonics import give_mnemonics, mnemonic
from inspector.window.rows_model import ROW_ROLE
from tests.window.driving import menu_of, press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow


def menus_below(actions: list[QAction], title: str = "the menu bar") -> Iterator[tuple[str, list[QAction]]]:
    """Every menu with its entries, from the menu bar down."""
    entries = [action for action in actions if not action.isSeparator()]
    yield title, entries
    for action in entries:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from menus_below(menu.actions(), action.text().replace("&", ""))


def entries(window: MainWindow) -> list[QAction]:
    """Every entry of every menu that does something."""
    menus = menus_below(window.menuBar().actions())
    return [action for _, actions in menus for action in actions if action.menu() is None]


def test_every_entry_has_a_letter_of_its_own_in_its_menu(sample_window: MainWindow) -> None:
    for title, actions in menus_below(sample_window.menuBar().actions()):
        letters = [mnemonic(action.text()) for action in actions if action.isVisible()]
        assert all(letters), f"{title}: {[action.text() for action in actions]}"
        assert len(set(letters)) == len(letters), f"{title}: {[action.text() for action in actions]}"


def test_every_key_stands_in_a_menu(sample_window: MainWindow) -> None:
    in_menus = set(entries(sample_window))
    with_keys = [action for action in sample_window.findChildren(QAction) if action.shortcuts()]
    # a line of text has a menu of its own with the keys of the system
    ours = [action for action in with_keys if not isinstance(action.parent(), QMenu)]
    assert [action.text() for action in ours if action not in in_menus] == []
    assert sample_window.findChildren(QShortcut) == []


def test_no_two_commands_share_a_key(sample_window: MainWindow) -> None:
    keys = {action: {key.toString() for key in action.shortcuts()} for action in entries(sample_window)}
    shared = [
        (one.text(), other.text(), keys[one] & keys[other])
        for one, other in combinations(keys, 2)
        if keys[one] & keys[other]
    ]
    assert shared == []


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Ctrl+O", "Open…"),
        ("Ctrl+N", "New window"),
        ("Ctrl+W", "Close window"),
        ("Ctrl+Q", "Quit"),
        ("F5", "Reload"),
        ("Ctrl+E", "Export picture…"),
        ("Ctrl+P", "Print…"),
        ("Ctrl+C", "Copy sentence"),
        ("Ctrl+F", "Find…"),
        ("F3", "Find next"),
        ("Ctrl+,", "Preferences…"),
        ("F11", "Full screen"),
        ("F8", "Next finding"),
        ("Shift+F8", "Previous finding"),
        ("Left", "Previous action"),
        ("Right", "Next action"),
        ("Up", "Lane above"),
        ("Down", "Lane below"),
        ("[", "Start of the window"),
        ("]", "End of the window"),
        ("+", "Zoom in"),
        ("-", "Zoom out"),
        ("0", "Fit all"),
        ("F", "Fit selection"),
        ("Backspace", "Previous zoom"),
        ("Ctrl+G", "Sequence number…"),
        ("F6", "Next pane"),
        ("Shift+F6", "Previous pane"),
        ("1", "Error"),
        ("5", "Good"),
        ("Esc", "Clear selection"),
        ("F1", "Keys"),
    ],
)
def test_the_keys_are_those_that_are_promised(window: MainWindow, key: str, words: str) -> None:
    texts = {
        shortcut.toString(): action.text().replace("&", "")
        for action in entries(window)
        for shortcut in action.shortcuts()
    }
    assert texts.get(key) == words


def test_letters_beside_the_menus_are_unique_too(sample_window: MainWindow) -> None:
    """Alt and a letter leads to a menu, a button or a field: never to two of them."""
    texts = [action.text() for action in sample_window.menuBar().actions()]
    texts += [button.text() for button in sample_window.findChildren(QPushButton) if button.isVisible()]
    texts += [
        label.text() for label in sample_window.findChildren(QLabel) if label.isVisible() and label.buddy() is not None
    ]
    for bar in sample_window.findChildren(QTabBar):
        texts += [bar.tabText(number) for number in range(bar.count())]
    letters = [letter for text in texts if (letter := mnemonic(text))]
    assert len(set(letters)) == len(letters), texts


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # the platform without a screen, for any menu
@pytest.mark.parametrize(
    ("titles", "key", "words"),
    [
        (("File",), Qt.Key.Key_N, "New window"),
        (("File",), Qt.Key.Key_V, "Print preview…"),
        (("Edit",), Qt.Key.Key_C, "Copy sentence"),
        (("View", "Scenario"), Qt.Key.Key_C, "Custom values…"),
        (("Go",), Qt.Key.Key_F, "First action"),
        (("Go",), Qt.Key.Key_N, "Next finding"),
    ],
)
def test_a_letter_in_an_open_menu_is_its_entry_and_no_key_of_the_timeline(
    qtbot: QtBot, sample_window: MainWindow, titles: tuple[str, ...], key: Qt.Key, words: str
) -> None:
    sample_window.page.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
    menu, commands = menu_of(sample_window, *titles), sample_window.commands
    chosen: list[str] = []
    for action in entries(sample_window):
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, action=action: chosen.append(action.text().replace("&", "")))
    before = (commands.ladder.isChecked(), commands.by_number.isChecked(), sample_window.state.folded)
    with qtbot.waitExposed(menu):
        menu.popup(sample_window.mapToGlobal(sample_window.rect().center()))
    QTest.keyClick(menu, key)
    assert chosen == [words]
    assert not menu.isVisible()
    assert (commands.ladder.isChecked(), commands.by_number.isChecked(), sample_window.state.folded) == before


def ask_for_menu(widget: QAbstractScrollArea, place: QPoint) -> dict[str, QAction]:
    """Press the right button there; the entries of the menu that opens, and of those in it."""
    viewport = widget.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.RightButton, pos=place)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    listed = [action for _, actions in menus_below(menu.actions()) for action in actions]
    return {action.text().replace("&", ""): action for action in listed}


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # the platform without a screen, for any menu
def test_a_letter_in_the_menu_of_the_picture_is_no_key_of_the_picture(sample_window: MainWindow) -> None:
    sample_window.page.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
    ask_for_menu(sample_window.page.timeline, QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_V)
    assert not sample_window.commands.ladder.isChecked()
    menu.close()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # the platform without a screen, for any menu
@pytest.mark.parametrize("name", ["timeline", "findings", "actions_panel"])
def test_the_right_button_offers_to_copy_what_mends_it_and_to_ask_about_what_it_names(
    sample_window: MainWindow, name: str
) -> None:
    page, state = sample_window.page, sample_window.state
    key = ActionKey("InstallExecuteSequence", "RegisterApps")
    panel = getattr(page, name)
    if name == "timeline":
        state.select(key)
        place = panel.viewport_rect(panel.layout_shown.rect_of(key)).center().toPoint()
        view = panel
    else:
        page.tabs.setCurrentWidget(panel)
        view = panel.table
        rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
        place = view.visualRect(next(row for row in rows if row.data(ROW_ROLE).key == key)).center()
    entries = ask_for_menu(view, place)
    assert state.selection == key
    assert ("Fit all" in entries) == (name == "timeline")
    entries["WiX"].trigger()
    assert QGuiApplication.clipboard().text().startswith("<Custom ")
    entries["Show lifetime of ServiceName"].trigger()
    assert state.question.property_name == "ServiceName"
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_letter_that_is_taken_is_replaced_by_the_next_word_or_letter(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    words = ["&Zoom in", "Zoom &in", "&Zoom && fit", "Öffnen", "&Öffnen als", "Z", "1", ""]
    for text in words:
        menu.addAction(text)
    give_mnemonics(menu)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["&Zoom in", "Zoom &in", "Zoom && &fit", "Öff&nen", "&Öffnen als", "Z", "&1", ""]


def test_what_has_no_room_in_the_tool_bar_is_behind_a_button_with_a_name(sample_window: MainWindow) -> None:
    (bar,) = sample_window.findChildren(QToolBar)
    bar.setMaximumWidth(200)
    QApplication.processEvents()
    shown = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
    assert "More tools" in [button.accessibleName() or button.text() for button in shown]
    assert all(button.accessibleName() or button.text() for button in shown)


def test_the_focus_can_be_seen_wherever_tab_leads(sample_window: MainWindow) -> None:
    """Each control looks different while it has the focus."""
    press(sample_window, Qt.Key.Key_Tab)  # by key, since who points with a mouse knows where
    first = sample_window.focusWidget()
    seen: list[QWidget] = []
    for _ in range(200):
        widget = sample_window.focusWidget()
        if widget not in seen:
            seen.append(widget)
            outside = widget.rect().adjusted(-3, -3, 3, 3)
            here = outside.translated(widget.mapTo(sample_window, widget.rect().topLeft()))
            with_focus = sample_window.grab(here).toImage()
            widget.clearFocus()
            without = sample_window.grab(here).toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            assert with_focus != without, f"{type(widget).__name__} {widget.accessibleName()} {widget.objectName()}"
        press(sample_window, Qt.Key.Key_Tab)  # in a text it may lead to the next link there
        if sample_window.focusWidget() is first:
            break
    assert sample_window.focusWidget() is first
    assert len(seen) > 8
