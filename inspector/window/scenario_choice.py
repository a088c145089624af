"""What a person has chosen of the run asked about: a preset, a UI level, values given by hand. No Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from inspector.language import N_, tr
from inspector.sequence.property_store import STATE_PREFIXES
from inspector.sequence.scenarios import Scenario, UILevel, choose_scenario, presets
from inspector.usage.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.window.known_properties import KnownProperties

LEVEL_WORDS = {
    UILevel.FULL: N_("Full UI"),
    UILevel.REDUCED: N_("Reduced UI"),
    UILevel.BASIC: N_("Basic UI"),
    UILevel.NONE: N_("No UI"),
}
"""The UI levels as people read them; for `tr`."""
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
    return ", ".join(
        tr("no {name}", name=name) if value is None else f"{name}={value}" for name, value in given.items()
    )


def presumption_words(scenario: Scenario) -> str:
    """What the scenario presumes; first the values given by hand, since there may be room for the beginning only."""
    presumes = tr(scenario.presumes)
    if not scenario.given:
        return presumes
    return f"{tr('By hand: {given}.', given=given_words(scenario.given))} {presumes}"


def setting_facts(scenario: Scenario) -> tuple[tuple[str, str], ...]:
    """What the scenario and a person say about single properties, as pairs of a label and names."""
    given = given_words(scenario.given)
    return (*preset_facts(scenario), *(((tr("Given by hand"), given),) if given else ()))


def preset_facts(scenario: Scenario) -> tuple[tuple[str, str], ...]:
    """What the scenario by itself says about single properties, as pairs of a label and names."""
    level = f"UILevel={scenario.ui_level.number}"
    sets = ", ".join([*(f"{name}={value}" for name, value in scenario.sets.items()), level])
    facts = (
        (tr("Sets"), sets),
        (tr("Set, value not known"), _names(scenario.some_value)),
        (tr("Has no value"), _names(scenario.absent)),
        (tr("Left open"), _names(scenario.unknown)),
    )
    return tuple((label, text) for label, text in facts if text)


def _names(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def name_problem(name: str, owned_by_installer: str) -> str:
    """Why no value can be given to what is called so, as a sentence; nothing where one can.

    Source: https://learn.microsoft.com/windows/win32/msi/about-properties
    """
    if not name:
        return tr("Name the property.")
    if name == owned_by_installer:
        return tr("The installer itself sets {name}; nobody else can.", name=name)
    if _PROPERTY_NAME.fullmatch(name):
        return ""
    if name[0] in STATE_PREFIXES:
        return tr(
            "{name} is the state of a feature or component, which the installer computes; give a property.", name=name
        )
    if name[0] == "%":
        return tr("{name} is a variable of the environment; give a property.", name=name)
    if "=" in name:
        return tr("The value stands in the next column.")
    return tr(
        "{name} is no property name: letters, digits, _ and . only, and a letter or _ at its beginning.", name=name
    )


def name_remark(name: str, looked_at: frozenset[str], properties: KnownProperties | None) -> str:
    """What there is to know of a property before a value is given to it: that nothing looks at it, if so.

    `looked_at` are names that the run looks at; as long as the properties of the package are not known, nothing is said of
    any other.

    Source: https://learn.microsoft.com/windows/win32/msi/costfinalize-action
    """
    if name in looked_at or properties is None:
        return ""
    facts, uses = properties.index.facts.get(name), properties.index.uses.get(name, ())
    if facts is not None and facts.is_directory:
        return tr("CostFinalize takes it as the path of the directory.")
    if any(use.role is Role.READS for use in uses):
        return ""
    if facts is not None and facts.is_documented:
        return tr("Nothing in this package looks at it; Windows Installer itself may.")
    nothing = tr("Nothing in this package looks at it.")
    alike = properties.catalogue.alike(name)
    return (
        f"{nothing} {tr('There is {names}: capital and small letters differ.', names=alike[0])}" if alike else nothing
    )
