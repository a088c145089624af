from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.sequence.model import ActionKey
from tests.support.inspections import Row, build_inspection, small_inspection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.view_state import ViewState

LATE = ActionKey("InstallExecuteSequence", "Late")


def test_selecting_says_so_once(qtbot: QtBot, state: ViewState) -> None:
    state.show_inspection(small_inspection())
    with qtbot.waitSignal(state.selection_changed, timeout=0):
        state.select(LATE)
    with qtbot.assertNotEmitted(state.selection_changed):
        state.select(LATE)
    assert state.selection == LATE


def test_an_action_that_is_not_there_clears_the_selection(state: ViewState) -> None:
    state.show_inspection(small_inspection())
    state.select(LATE)
    state.select(ActionKey("InstallExecuteSequence", "Elsewhere"))
    assert state.selection is None


def test_reading_the_same_file_again_keeps_the_selection(state: ViewState) -> None:
    state.show_inspection(small_inspection())
    state.select(LATE)
    state.show_inspection(small_inspection())
    assert state.selection == LATE


def test_an_action_that_is_gone_after_reading_again_is_no_longer_selected(state: ViewState) -> None:
    state.show_inspection(small_inspection())
    state.select(LATE)
    state.show_inspection(build_inspection({"InstallExecuteSequence": (Row("InstallValidate", 1400),)}))
    assert state.selection is None


def test_another_file_starts_without_a_selection(state: ViewState) -> None:
    state.show_inspection(small_inspection())
    state.select(LATE)
    state.show_inspection(build_inspection({"InstallExecuteSequence": (Row("Late", 4010, type=1),)}, file="other.msi"))
    assert state.selection is None


def test_hiding_marks_says_so_once(qtbot: QtBot, state: ViewState) -> None:
    with qtbot.waitSignal(state.hidden_marks_changed, timeout=0):
        state.set_mark_hidden(Mark.INFO, True)
    with qtbot.assertNotEmitted(state.hidden_marks_changed):
        state.set_mark_hidden(Mark.INFO, True)
    assert state.hidden_marks == {Mark.INFO}
    state.set_mark_hidden(Mark.INFO, False)
    assert state.hidden_marks == frozenset()
