from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.errors import PackageError
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.window.known_properties import know_properties
from inspector.window.package_source import Progress
from inspector.window.question import Question
from inspector.window.scenario_choice import ScenarioChoice
from tests.support.inspections import build_inspection, small_inspection
from tests.support.property_uses import facts, index_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.view_state import ViewState


def test_the_first_question_is_about_the_session_key_in_a_first_install() -> None:
    assert Question() == Question(RESTART_MANAGER_SESSION_KEY, ScenarioChoice("first-install"), ())


def test_each_part_changes_alone() -> None:
    question = Question().about("A").in_scenario(ScenarioChoice("repair")).with_pinned("B")
    assert question == Question("A", ScenarioChoice("repair"), ("B",))
    assert question.about("C").choice == ScenarioChoice("repair")


def test_what_is_asked_about_is_not_shown_beside_itself() -> None:
    question = Question("A").with_pinned("A").with_pinned("B").with_pinned("A")
    assert question.pinned == ("A", "B")
    assert question.beside == ("B",)
    assert question.about("B").beside == ("A",)
    assert question.without_pinned("A").pinned == ("B",)
    assert question.without_pins().pinned == ()


def test_asking_says_so_once(qtbot: QtBot, state: ViewState) -> None:
    with qtbot.waitSignal(state.question_changed, timeout=0):
        state.ask_about("A")
    with qtbot.assertNotEmitted(state.question_changed):
        state.ask_about("A")
        state.unpin("B")
    with qtbot.waitSignal(state.question_changed, timeout=0):
        state.choose(ScenarioChoice("repair"))


def test_the_newest_property_stands_first_among_those_asked_about(state: ViewState) -> None:
    for name in ("A", "B", "A"):
        state.ask_about(name)
    state.pin("C")
    assert state.asked_properties == ("A", "B", RESTART_MANAGER_SESSION_KEY)


def test_pins_are_toggled_for_the_property_asked_about(state: ViewState) -> None:
    state.toggle_pin()
    state.ask_about("A")
    state.toggle_pin()
    assert set(state.question.pinned) == {RESTART_MANAGER_SESSION_KEY, "A"}
    state.toggle_pin()
    assert set(state.question.pinned) == {RESTART_MANAGER_SESSION_KEY}


def test_the_properties_of_one_package_are_not_those_of_another(qtbot: QtBot, state: ViewState) -> None:
    state.show_inspection(small_inspection())
    state.show_properties(know_properties(index_of(facts("OWN", authored="1"))))
    state.show_inspection(small_inspection())
    assert "OWN" in state.catalogue
    with qtbot.waitSignal(state.properties_changed, timeout=0):
        state.show_inspection(build_inspection({}, file="other.msi"))
    assert "OWN" not in state.catalogue
    assert state.properties is None


def test_as_long_as_the_properties_are_not_known_it_is_said_why(state: ViewState) -> None:
    state.remark_properties_progress(Progress(3, 12))
    assert state.properties_remark == "The properties of this package are still being read … 3 of 12 parts"
    state.remark_properties_error(PackageError("The disk is asleep", advice="Wake it."))
    assert state.properties_remark == "The properties of this package could not be read: The disk is asleep. Wake it."
    state.show_properties(know_properties(index_of()))
    assert state.properties_remark == ""
