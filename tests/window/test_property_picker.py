"""Asking about another property, by keys and by clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeView

from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.window.known_properties import know_properties
from tests.support.property_uses import facts, index_of
from tests.window.driving import LEFT, press, shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from inspector.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|grabbing)"
)  # the platform without a screen, for any popup


def field(window: MainWindow) -> QLineEdit:
    return window.page.question.picker.field


def popup() -> QTreeView | None:
    """The list, if it is open."""
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, QTreeView) and each.isVisible()), None
    )


def listed() -> list[str]:
    """What the list offers."""
    view = popup()
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def type_text(window: MainWindow, text: str) -> None:
    """Type into whatever gets the keys while the list is open."""
    view = popup()
    QTest.keyClicks(field(window) if view is None else view, text)


def press_in_list(window: MainWindow, key: Qt.Key) -> None:
    view = popup()
    QTest.keyClick(field(window) if view is None else view, key)


def test_ctrl_p_a_part_of_a_name_and_enter_ask_about_it(sample_window: MainWindow) -> None:
    sample_window.page.timeline.setFocus()
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    assert field(sample_window).hasFocus()
    type_text(sample_window, "executeaction")
    press_in_list(sample_window, Qt.Key.Key_Return)
    assert popup() is None
    assert shown(sample_window).property_name == "EXECUTEACTION"
    assert field(sample_window).text() == "EXECUTEACTION"
    assert "EXECUTEACTION" in sample_window.windowTitle()
    assert "EXECUTEACTION" in sample_window.page.details.browser.toPlainText()
    assert sample_window.page.timeline.hasFocus()


def test_the_arrow_keys_walk_in_the_list(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    type_text(sample_window, "REINSTALL")
    assert listed()[:2] == ["REINSTALL", "REINSTALLMODE"]
    press_in_list(sample_window, Qt.Key.Key_Down)
    press_in_list(sample_window, Qt.Key.Key_Return)
    assert shown(sample_window).property_name == "REINSTALLMODE"


def test_a_click_in_the_list_asks(sample_window: MainWindow) -> None:
    QTest.mouseClick(field(sample_window), LEFT)
    type_text(sample_window, "uilev")
    view = popup()
    assert view is not None
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(0, 0)).center())
    assert shown(sample_window).property_name == "UILevel"
    assert popup() is None


def test_esc_goes_back_without_asking(sample_window: MainWindow) -> None:
    sample_window.state.select(shown(sample_window).actions[0].key)
    browser = sample_window.page.details.browser
    browser.setFocus()
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    type_text(sample_window, "REMOVE")
    press_in_list(sample_window, Qt.Key.Key_Escape)
    assert popup() is None
    assert field(sample_window).text() == RESTART_MANAGER_SESSION_KEY
    assert shown(sample_window).property_name == RESTART_MANAGER_SESSION_KEY
    assert browser.hasFocus()
    assert sample_window.state.selection is not None  # Esc has not gone on to the window


def test_whoever_goes_elsewhere_has_not_asked(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    type_text(sample_window, "REMOVE")
    view = popup()
    assert view is not None
    view.hide()
    sample_window.page.timeline.setFocus()
    assert field(sample_window).text() == RESTART_MANAGER_SESSION_KEY


def test_a_name_that_exists_nowhere_can_be_asked_about_and_the_answer_says_so(sample_window: MainWindow) -> None:
    sample_window.state.show_properties(know_properties(index_of(facts("AGENTPORT", authored="1"))))
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    type_text(sample_window, "NOBODYS_OWN")
    assert listed() == ["NOBODYS_OWN"]
    press_in_list(sample_window, Qt.Key.Key_Return)
    assert shown(sample_window).property_name == "NOBODYS_OWN"
    assert sample_window.page.question.property_words == "public · in no table of this package"
    assert "named nowhere" in sample_window.page.where_used.words


def test_what_is_no_name_cannot_be_asked_about(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    type_text(sample_window, "not a name")
    press_in_list(sample_window, Qt.Key.Key_Return)
    assert shown(sample_window).property_name == RESTART_MANAGER_SESSION_KEY
    assert "no property name" in listed()[0]


def test_it_says_that_the_package_is_still_being_read(sample_window: MainWindow) -> None:
    sample_window.state.show_properties(None)
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    assert listed()[-1].startswith("The properties of this package are still being read")
    sample_window.state.show_properties(know_properties(index_of(facts("AGENTPORT", authored="1"))))
    assert "AGENTPORT" in listed()
    assert not listed()[-1].startswith("The properties of this package")


def test_properties_that_become_known_leave_what_is_typed(sample_window: MainWindow) -> None:
    sample_window.state.show_properties(None)
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    type_text(sample_window, "port")
    sample_window.state.show_properties(know_properties(index_of(facts("AGENTPORT", authored="1"))))
    assert field(sample_window).text() == "port"
    assert listed()[0] == "AGENTPORT"


def test_what_was_asked_before_stands_on_top(sample_window: MainWindow) -> None:
    for name in ("REMOVE", "UILevel"):
        sample_window.state.ask_about(name)
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    assert listed()[:3] == ["UILevel", "REMOVE", RESTART_MANAGER_SESSION_KEY]


def test_of_thousands_the_first_are_listed_and_the_others_counted(sample_window: MainWindow) -> None:
    many = (facts(f"REGISTRYVALUE{number}", authored="1") for number in range(5000))
    sample_window.state.show_properties(know_properties(index_of(*many)))
    press(sample_window, Qt.Key.Key_L, ctrl=True)
    assert len(listed()) == 401
    assert listed()[-1].endswith(" more: type a part of the name")
    type_text(sample_window, "value4999")
    assert listed()[0] == "REGISTRYVALUE4999"


def test_tab_leads_through_the_question(sample_window: MainWindow) -> None:
    question = sample_window.page.question
    sample_window.state.ask_about("REMOVE")
    question.picker.field.setFocus()
    visited = []
    for _ in range(5):
        press(sample_window, Qt.Key.Key_Tab)
        visited.append(sample_window.focusWidget())
    assert visited == [
        question.pin_button,
        question.key_button,
        question.preset_box,
        question.level_box,
        question.custom_button,
    ]


def test_the_session_key_is_one_click_away(sample_window: MainWindow) -> None:
    button = sample_window.page.question.key_button
    assert not button.isEnabled()
    sample_window.state.ask_about("REMOVE")
    QTest.mouseClick(button, LEFT)
    assert shown(sample_window).property_name == RESTART_MANAGER_SESSION_KEY


def test_the_property_before_comes_back_and_goes_again(sample_window: MainWindow) -> None:
    sample_window.state.ask_about("REMOVE")
    for name in (RESTART_MANAGER_SESSION_KEY, "REMOVE"):
        sample_window.commands.previous_property.trigger()
        assert shown(sample_window).property_name == name


# Pins


def test_pinning_keeps_a_property_beside_the_one_asked_about(sample_window: MainWindow) -> None:
    button = sample_window.page.question.pin_button
    QTest.mouseClick(button, LEFT, pos=QPoint(8, button.height() // 2))
    assert button.isChecked()
    assert shown(sample_window).pinned == ()  # it is asked about itself
    assert sample_window.statusBar().currentMessage() == (
        f"Pinned {RESTART_MANAGER_SESSION_KEY}: its track stays in the picture"
    )
    sample_window.state.ask_about("REMOVE")
    assert [each.name for each in shown(sample_window).pinned] == [RESTART_MANAGER_SESSION_KEY]
    assert not button.isChecked()
    assert button.text() == "Pins (1)"
    press(sample_window, Qt.Key.Key_D, ctrl=True)
    sample_window.state.ask_about("UILevel")
    assert [each.name for each in shown(sample_window).pinned] == [RESTART_MANAGER_SESSION_KEY, "REMOVE"]


def test_each_pin_is_let_go_in_the_menu(sample_window: MainWindow) -> None:
    for name in ("REMOVE", "UILevel"):
        sample_window.state.pin(name)
    entries = {action.text(): action for action in sample_window.commands.pinned.actions() if action.text()}
    assert list(entries) == [f"&Pin {RESTART_MANAGER_SESSION_KEY}", "Unpin REMOVE", "Unpin UILevel", "Unpin &all"]
    entries["Unpin REMOVE"].trigger()
    assert [each.name for each in shown(sample_window).pinned] == ["UILevel"]
    sample_window.state.pin("REMOVE")
    next(action for action in sample_window.commands.pinned.actions() if action.text() == "Unpin &all").trigger()
    assert shown(sample_window).pinned == ()
