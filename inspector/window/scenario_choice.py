"""What a person has chosen of the run asked about: a preset, a UI level, values given by hand. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from inspector.sequence.property_store import STATE_PREFIXES
from inspector.sequence.scenarios import Scenario, UILevel, choose_scenario, presets

if TYPE_CHECKING:
    from collections.abc import Mapping

LEVEL_WORDS = {
    UILevel.FULL: "Full UI",
    UILevel.REDUCED: "Reduced UI",
    UILevel.BASIC: "Basic UI",
    UILevel.NONE: "No UI",
}
_PROPERTY_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_FIRST_PRESET = "first-install"


class ScenarioChoice(Struct, frozen=True):
    """The choice; it outlives the package that it was made for.

    Attributes:
        name: of the preset.
        wanted_level: what was asked for, None for the fullest; a preset that has no such level runs at its fullest.
        given: values given by hand, None for "has no value".
    """

    name: str = _FIRST_PRESET
    wanted_level: UILevel | None = None
    given: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def scenario(self) -> Scenario:
        """The run that it stands for."""
        level = self.wanted_level if self.wanted_level in presets()[self.name].ui_levels else None
        return choose_scenario(self.name, level, self.given)

    def with_preset(self, name: str) -> ScenarioChoice:
        """The same with another preset."""
        return replace(self, name=name)

    def with_level(self, level: UILevel) -> ScenarioChoice:
        """The same at another UI level."""
        return replace(self, wanted_level=level)

    def with_given(self, given: Mapping[str, str | None]) -> ScenarioChoice:
        """The same with other values given by hand."""
        return replace(self, given=dict(given))


def given_words(given: Mapping[str, str | None]) -> str:
    """The values given by hand in words, such as `SILENT=1, no ALLUSERS`."""
    return ", ".join(f"no {name}" if value is None else f"{name}={value}" for name, value in given.items())


def presumption_words(scenario: Scenario) -> str:
    """What the scenario presumes, with the values given by hand."""
    given = f" By hand: {given_words(scenario.given)}." if scenario.given else ""
    return f"{scenario.presumes}{given}"


def setting_facts(scenario: Scenario) -> tuple[tuple[str, str], ...]:
    """What the scenario says about single properties, as pairs of a label and names."""
    level = f"UILevel={scenario.ui_level.number}"
    sets = ", ".join([*(f"{name}={value}" for name, value in scenario.sets.items()), level])
    facts = (
        ("Sets", sets),
        ("Set, value not known", _names(scenario.some_value)),
        ("Has no value", _names(scenario.absent)),
        ("Left open", _names(scenario.unknown)),
        ("Given by hand", given_words(scenario.given)),
    )
    return tuple((label, text) for label, text in facts if text)


def _names(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def name_problem(name: str, owned_by_installer: str) -> str:
    """Why no value can be given to what is called so, as a sentence; nothing where one can.

    Source: https://learn.microsoft.com/windows/win32/msi/about-properties
    """
    if not name:
        return "Name the property."
    if name == owned_by_installer:
        return f"The installer itself sets {name}; nobody else can."
    if _PROPERTY_NAME.fullmatch(name):
        return ""
    if name[0] in STATE_PREFIXES:
        return f"{name} is the state of a feature or component, which the installer computes; give a property."
    if name[0] == "%":
        return f"{name} is a variable of the environment; give a property."
    if "=" in name:
        return "The value stands in the next column."
    return f"{name} is no property name: letters, digits, _ and . only, and a letter or _ at its beginning."
