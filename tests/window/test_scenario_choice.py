from __future__ import annotations

import pytest

from inspector.sequence.scenarios import UILevel, choose_scenario, presets
from inspector.window.scenario_choice import (
    LEVEL_WORDS,
    ScenarioChoice,
    name_problem,
    presumption_words,
    setting_facts,
)

KEY = "MsiRestartManagerSessionKey"


def test_at_first_it_is_a_first_install_with_full_user_interface() -> None:
    assert ScenarioChoice().scenario == choose_scenario("first-install", UILevel.FULL)


def test_a_level_that_a_preset_does_not_have_waits_for_one_that_does() -> None:
    choice = ScenarioChoice().with_level(UILevel.BASIC)
    assert choice.scenario.ui_level is UILevel.BASIC
    removed = choice.with_preset("removed-by-upgrade")
    assert removed.scenario.ui_level is UILevel.NONE
    assert removed.with_preset("repair").scenario.ui_level is UILevel.BASIC


def test_values_given_by_hand_stay_with_another_preset() -> None:
    choice = ScenarioChoice().with_given({"SILENT": "1", "ALLUSERS": None}).with_preset("uninstall")
    assert choice.scenario == choose_scenario("uninstall", given={"SILENT": "1", "ALLUSERS": None})


def test_choices_are_the_same_when_they_ask_the_same() -> None:
    assert ScenarioChoice().with_given({"A": "1", "B": None}) == ScenarioChoice().with_given({"B": None, "A": "1"})
    assert ScenarioChoice() != ScenarioChoice().with_given({"A": "1"})


@pytest.mark.parametrize("name", presets())
def test_every_preset_says_what_it_presumes_and_sets(name: str) -> None:
    scenario = choose_scenario(name)
    assert presumption_words(scenario) == scenario.presumes
    facts = dict(setting_facts(scenario))
    assert f"ACTION={scenario.top_level_action}" in facts["Sets"]
    assert f"UILevel={scenario.ui_level.number}" in facts["Sets"]
    assert all(name in facts["Has no value"] for name in scenario.absent)
    assert ("Left open" in facts) == bool(scenario.unknown)
    assert ("Set, value not known" in facts) == bool(scenario.some_value)


def test_values_given_by_hand_are_said_beside_what_is_presumed() -> None:
    scenario = choose_scenario("uninstall", given={"SILENT": "1", "ALLUSERS": None})
    assert presumption_words(scenario).startswith("By hand: SILENT=1, no ALLUSERS. ")
    assert dict(setting_facts(scenario))["Given by hand"] == "SILENT=1, no ALLUSERS"


def test_every_level_has_words() -> None:
    assert set(LEVEL_WORDS) == set(UILevel)
    assert len(set(LEVEL_WORDS.values())) == len(UILevel)


@pytest.mark.parametrize("name", ["REMOVE", "_x", "My.Property_2", "Installed"])
def test_a_property_name_is_taken(name: str) -> None:
    assert name_problem(name, KEY) == ""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "Name the property"),
        ("2FAST", "no property name"),
        ("WITH BLANK", "no property name"),
        ("REMOVE=ALL", "next column"),
        ("&Feature", "state of a feature"),
        ("?Component", "state of a feature or component"),
        ("%TEMP", "environment"),
        (KEY, "The installer itself sets"),
    ],
)
def test_what_is_no_property_name_is_explained(name: str, words: str) -> None:
    problem = name_problem(name, KEY)
    assert words in problem
    assert name in problem or name in ("", "REMOVE=ALL")
    assert problem.endswith(".")
