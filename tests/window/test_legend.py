"""The legend under the timeline hides and shows what it explains, by mouse and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from inspector.findings.model import Mark
from inspector.sequence.model import ActionKey
from inspector.timeline.kinds import Kind
from inspector.window.legend_box import LegendBox
from tests.window.driving import LEFT, choose, press

if TYPE_CHECKING:
    from inspector.window.main_window import MainWindow

REGISTER_APPS = ActionKey("InstallExecuteSequence", "RegisterApps")


def box(window: MainWindow, words: str) -> LegendBox:
    (found,) = [each for each in window.page.legend.findChildren(LegendBox) if each.entry.words == words]
    return found


def shown_actions(window: MainWindow) -> int:
    return window.page.actions_panel.table.model().rowCount()


def hidden_words(window: MainWindow) -> str:
    (button,) = window.page.legend.findChildren(QPushButton)
    return button.text() if button.isVisible() else ""


def test_a_click_leaves_the_actions_of_a_kind_pale_and_out_of_the_table_but_keeps_their_marks(
    sample_window: MainWindow,
) -> None:
    timeline = sample_window.page.timeline
    before, rows = timeline.grab().toImage(), shown_actions(sample_window)
    shown = timeline.layout_shown
    assert shown is not None
    QTest.mouseClick(box(sample_window, "custom action"), LEFT)
    assert sample_window.state.dimmed == {Kind.CUSTOM}
    assert timeline.grab().toImage() != before
    assert shown_actions(sample_window) < rows
    assert sample_window.page.actions_panel.table.model().index(0, 1).data() != "RegisterApps"
    assert timeline.layout_shown is not None
    assert timeline.layout_shown.marks == shown.marks
    assert hidden_words(sample_window) == "1 kind hidden: show it"
    QTest.mouseClick(box(sample_window, "custom action"), LEFT)
    assert timeline.grab().toImage() == before
    assert shown_actions(sample_window) == rows
    assert hidden_words(sample_window) == ""


def test_a_mark_is_hidden_in_the_legend_and_in_the_menu_alike(sample_window: MainWindow) -> None:
    entry = box(sample_window, "reads the property where it has no value")
    QTest.mouseClick(entry, LEFT)
    assert sample_window.state.hidden_marks == {Mark.ERROR}
    assert not sample_window.commands.marks[Mark.ERROR].isChecked()
    press(sample_window, Qt.Key.Key_1)
    assert entry.isChecked()


def test_tab_leads_to_one_entry_and_arrows_to_the_others_and_space_hides(sample_window: MainWindow) -> None:
    boxes = sample_window.page.legend.findChildren(LegendBox)
    assert sum(bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in boxes) == 1
    boxes[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(sample_window, Qt.Key.Key_Right)
    press(sample_window, Qt.Key.Key_Left)
    press(sample_window, Qt.Key.Key_Up)
    assert boxes[-1].hasFocus()
    press(sample_window, Qt.Key.Key_Space)
    assert not boxes[-1].isChecked()
    assert boxes[-1].focusPolicy() & Qt.FocusPolicy.TabFocus
    accessible = QAccessible.queryAccessibleInterface(boxes[-1])
    assert accessible.role() is QAccessible.Role.CheckBox
    assert accessible.text(QAccessible.Text.Name) == boxes[-1].entry.words
    assert not accessible.state().checked


def test_what_is_hidden_is_counted_and_shown_again_at_once(sample_window: MainWindow) -> None:
    for words in ("dialog", "has a condition", "outside, does not read it"):
        QTest.mouseClick(box(sample_window, words), LEFT)
    assert hidden_words(sample_window) == "3 kinds hidden: show all"
    choose(sample_window, "View", "Marks", "Show everything")
    assert (sample_window.state.dimmed, sample_window.state.hidden_marks) == (frozenset(), frozenset())
    assert all(each.isChecked() for each in sample_window.page.legend.findChildren(LegendBox))


def test_showing_all_by_key_leaves_the_focus_in_the_legend(sample_window: MainWindow) -> None:
    for words in ("dialog", "outside, does not read it"):
        QTest.mouseClick(box(sample_window, words), LEFT)
    (button,) = sample_window.page.legend.findChildren(QPushButton)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(sample_window, Qt.Key.Key_Space)
    assert hidden_words(sample_window) == ""
    focused = sample_window.focusWidget()
    assert isinstance(focused, LegendBox)
    assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_is_hidden_stays_hidden_in_another_scenario(sample_window: MainWindow) -> None:
    QTest.mouseClick(box(sample_window, "custom action"), LEFT)
    sample_window.state.choose(sample_window.state.choice.with_preset("uninstall"))
    assert not box(sample_window, "custom action").isChecked()


def test_levels_follow_each_other(sample_window: MainWindow) -> None:
    seen = []
    for _ in range(5):
        press(sample_window, Qt.Key.Key_L)
        seen.append([mark for mark in Mark if mark not in sample_window.state.hidden_marks])
    errors, warnings, notes = [Mark.ERROR], [Mark.ERROR, Mark.WARNING], [Mark.ERROR, Mark.WARNING, Mark.NOTE]
    assert seen == [errors, warnings, notes, list(Mark), errors]
    assert sample_window.statusBar().currentMessage() == "Only errors are shown"


def test_an_action_of_a_pale_kind_can_still_be_selected(sample_window: MainWindow) -> None:
    QTest.mouseClick(box(sample_window, "custom action"), LEFT)
    sample_window.state.select(REGISTER_APPS)
    assert sample_window.state.selection == REGISTER_APPS


def test_no_entry_of_the_question_before_is_seen_under_the_new_ones(sample_window: MainWindow) -> None:
    sample_window.state.ask_about("INSTALLFOLDER")
    words = [each.entry.words for each in sample_window.page.legend.findChildren(LegendBox) if each.isVisible()]
    assert len(words) == len(set(words))
