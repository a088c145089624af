"""What is known before the first action of a run: the machine, the preset, the Property table, values given by hand."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from inspector.sequence.package_facts import number
from inspector.sequence.property_lifetimes import documented_lifetimes, is_public
from inspector.sequence.property_store import ABSENT, SOME_VALUE, STATE_PREFIXES, UNKNOWN, PropertyStore, Unknown
from inspector.sequence.scenarios import Features, UILevel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.sequence.model import Side
    from inspector.sequence.package_facts import PackageFacts
    from inspector.sequence.property_lifetimes import PropertyLifetime
    from inspector.sequence.scenarios import Scenario

_LOCAL, _ABSENT_STATE, _NO_CHANGE = 3, 2, -1
"""States of https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax"""

_CLIENT_UI_LEVELS = {UILevel.FULL: "0", UILevel.REDUCED: "1", UILevel.BASIC: "2", UILevel.NONE: "3"}
_SELECTIONS = ("ADDLOCAL", "REMOVE", "REINSTALL", "ADVERTISE", "ADDSOURCE", "ADDDEFAULT")


@cache
def _installer_properties() -> tuple[PropertyLifetime, ...]:
    """The properties that the installer sets before the first action unless a property of the package keeps it from it.

    Raises:
        ResourceError: a data file is missing or damaged.
    """
    return tuple(each for each in documented_lifetimes().values() if each.switched_off_by)


@cache
def _from_installer(side: Side) -> dict[str, str | Unknown]:
    """What Windows Installer sets from the machine, the user or the way it was called, by name."""
    return {
        name: value
        for name, lifetime in documented_lifetimes().items()
        if (value := lifetime.at_initialization(side)) != ABSENT
    }


def beginning(scenario: Scenario, facts: PackageFacts, side: Side, *, after_client: bool = False) -> PropertyStore:
    """The properties before the first action of a side; `after_client` on a server that a client hands over to.

    What is authored is overridden by what the installer takes from the machine, that by what the preset presumes, and that
    by what is given by hand. What nobody sets has no value: the preset presumes that nothing else is given on the command line.
    Source: https://learn.microsoft.com/windows/win32/msi/order-of-property-precedence
    """
    properties = _authored(facts, side)
    authored = facts.properties
    # a preset presumes that nobody gives these on the command line; what the package itself gives them stays
    properties.update((name, (is_public(name) and authored.get(name)) or ABSENT) for name in scenario.absent)
    properties.update((name, SOME_VALUE if authored.get(name) else UNKNOWN) for name in scenario.unknown)
    properties.update(dict.fromkeys(scenario.some_value, SOME_VALUE))
    properties.update(scenario.sets)
    properties["UILevel"] = scenario.ui_level.number
    properties["CLIENTUILEVEL"] = _CLIENT_UI_LEVELS[scenario.ui_level]
    if scenario.is_maintenance:
        properties.update((each.name, each.in_maintenance) for each in _in_maintenance())
    properties["Preselected"] = "1" if after_client else _preselected(scenario)
    return _with_values_by_hand(properties, scenario, side)


def authored_beginning(scenario: Scenario, facts: PackageFacts, side: Side) -> PropertyStore:
    """The same as the package alone has it, for a sequence that the scenario does not play."""
    return _with_values_by_hand(_authored(facts, side), scenario, side)


def _authored(facts: PackageFacts, side: Side) -> dict[str, str | Unknown]:
    """The Property table, and what the installer sets over it; of public properties, only those that it does not have."""
    properties: dict[str, str | Unknown] = dict(facts.properties)
    for name, value in _from_installer(side).items():
        if not properties.get(name):
            properties[name] = value
        elif not is_public(name):
            properties[name] = SOME_VALUE
    return properties


def _with_values_by_hand(properties: dict[str, str | Unknown], scenario: Scenario, side: Side) -> PropertyStore:
    properties.update({name: ABSENT if value is None else value for name, value in scenario.given.items()})
    for each in _installer_properties():
        control, off = each.switched_off_by or ("", "")
        is_set = bool(each.on(side)) and properties.get(control) != off
        properties[each.name] = SOME_VALUE if is_set else ABSENT
    for each in _set_by_others():
        if properties.get(each.set_by_property or "") and each.name not in scenario.given:
            properties[each.name] = SOME_VALUE
    return PropertyStore(properties=properties)


@cache
def _in_maintenance() -> tuple[PropertyLifetime, ...]:
    return tuple(each for each in documented_lifetimes().values() if each.in_maintenance != ABSENT)


@cache
def _set_by_others() -> tuple[PropertyLifetime, ...]:
    return tuple(each for each in documented_lifetimes().values() if each.set_by_property)


def _preselected(scenario: Scenario) -> str | Unknown:
    """1 when features are selected from outside, as a client does when it hands its selection over.

    Source: https://learn.microsoft.com/windows/win32/msi/preselected
    """
    names = (*scenario.sets, *(name for name, value in scenario.given.items() if value), *scenario.unknown)
    if any(name in scenario.unknown for name in _SELECTIONS):
        return UNKNOWN
    return "1" if any(name in names for name in _SELECTIONS) else ABSENT


def states(scenario: Scenario, facts: PackageFacts, names: Iterable[str]) -> Mapping[str, int | Unknown]:
    """The states of features and components that `names` asks for, as they are from CostFinalize on.

    A name that stands in neither table has no state. What a preset leaves open is unknown, within the numbers it can be.
    Source: https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax
    """
    return {
        name: state
        for name in names
        if name and name[0] in STATE_PREFIXES and (state := _state(scenario, facts, name[0], name[1:])) is not None
    }


def _state(scenario: Scenario, facts: PackageFacts, prefix: str, name: str) -> int | Unknown | None:
    known = facts.features if prefix in "&!" else facts.components
    if name not in known:
        return None
    plain = _is_plain_feature(facts, name) if prefix in "&!" else _is_plain_component(facts, name)
    if scenario.features is Features.LOCAL:
        if prefix == "!":
            return _ABSENT_STATE
        if prefix == "?":  # another product may have installed the component
            return Unknown((_ABSENT_STATE, _LOCAL))
        return _LOCAL if plain else Unknown((_NO_CHANGE, _LOCAL))
    if scenario.features is Features.ABSENT:
        if prefix in "!?":
            return Unknown((_ABSENT_STATE, _LOCAL))
        return Unknown((_NO_CHANGE, _ABSENT_STATE))
    return UNKNOWN


def _is_plain_feature(facts: PackageFacts, name: str) -> bool:
    """Whether a feature and all it lies under are surely selected.

    Source: https://learn.microsoft.com/windows/win32/msi/feature-table
    """
    highest = number(facts.properties.get("INSTALLLEVEL", "1")) or 1
    seen: set[str] = set()
    while name and name not in seen:
        seen.add(name)
        level, parent = facts.features.get(name, (0, ""))
        if name in facts.conditioned_features or not 0 < level <= highest:
            return False
        name = parent
    return True


def _is_plain_component(facts: PackageFacts, name: str) -> bool:
    features = facts.component_features.get(name, ())
    return not facts.components[name] and any(
        _is_plain_feature(facts, feature) for feature in features if feature in facts.features
    )
