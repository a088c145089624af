"""What a scenario needs to know of a package beside its sequences: authored values, and what changes properties during a run."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.package.rows import text_columns
from inspector.sequence.formatted import resolve
from inspector.sequence.property_store import PropertyStore

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.package.reading import Package

_DETECT_ONLY = 0x2
_PERMANENT = 0x10
_NUMBER = re.compile("-?[0-9]{1,10}")
_MODAL = 0x2
_INDIRECT = 0x8


class LaunchCondition(Struct, frozen=True):
    """A row of the LaunchCondition table.

    Source: https://learn.microsoft.com/windows/win32/msi/launchcondition-table
    """

    condition: str
    description: str


class UpgradeRow(Struct, frozen=True):
    """A row of the Upgrade table.

    Source: https://learn.microsoft.com/windows/win32/msi/upgrade-table
    """

    action_property: str
    is_detect_only: bool


class PackageFacts(Struct, frozen=True, kw_only=True):
    """What the player looks at.

    Attributes:
        properties: the Property table.
        searched: properties of the AppSearch table.
        upgrades: rows of the Upgrade table.
        directories: keys of the Directory table, each also the name of a property.
        features: feature to its Level and its parent; those with rows in the Condition table are in `conditioned_features`.
        components: component that a condition looks at to whether it has a condition of its own or is permanent.
        component_features: component to the features it belongs to.
        launch_conditions: rows of the LaunchCondition table.
        modal_dialogs: dialogs that only full UI shows.
        set_by_dialogs: properties that controls set or that control events set.
        called_by_dialogs: custom actions that control events call.
    """

    properties: Mapping[str, str]
    searched: frozenset[str]
    upgrades: tuple[UpgradeRow, ...]
    directories: tuple[str, ...]
    features: Mapping[str, tuple[int, str]]
    conditioned_features: frozenset[str]
    components: Mapping[str, bool]
    component_features: Mapping[str, tuple[str, ...]]
    launch_conditions: tuple[LaunchCondition, ...]
    modal_dialogs: frozenset[str]
    set_by_dialogs: frozenset[str]
    called_by_dialogs: frozenset[str]


def package_facts(package: Package, names: Iterable[str], properties: Mapping[str, str]) -> PackageFacts:
    """Gather the facts; tables that the package does not have give none.

    Args:
        package: read on demand: components, of which there may be very many, only where `names` asks for one.
        names: what the package's conditions look at, states with their prefix.
        properties: the Property table.

    Raises:
        PackageError: a table is over a limit.
    """
    asked = {name[1:] for name in names if name[:1] in "$?"}
    set_by_dialogs, called_by_dialogs = _dialog_effects(package, properties)
    return PackageFacts(
        properties=properties,
        searched=frozenset(name for (name,) in text_columns(package, "AppSearch", "Property")),
        upgrades=tuple(
            UpgradeRow(name, bool(number(attributes) & _DETECT_ONLY))
            for name, attributes in text_columns(package, "Upgrade", "ActionProperty", "Attributes")
        ),
        directories=tuple(name for (name,) in text_columns(package, "Directory", "Directory")),
        features={
            name: (number(level), parent)
            for name, level, parent in text_columns(package, "Feature", "Feature", "Level", "Feature_Parent")
        },
        conditioned_features=frozenset(name for (name,) in text_columns(package, "Condition", "Feature_")),
        components=_components(package, asked),
        component_features=_component_features(package, asked),
        launch_conditions=tuple(
            LaunchCondition(condition, description)
            for condition, description in text_columns(package, "LaunchCondition", "Condition", "Description")
        ),
        modal_dialogs=frozenset(
            name
            for name, attributes in text_columns(package, "Dialog", "Dialog", "Attributes")
            if number(attributes) & _MODAL
        ),
        set_by_dialogs=set_by_dialogs,
        called_by_dialogs=called_by_dialogs,
    )


def _dialog_effects(package: Package, properties: Mapping[str, str]) -> tuple[frozenset[str], frozenset[str]]:
    """The properties that a person sets in dialogs, and the custom actions that dialogs call.

    An event in brackets sets that property; a control that is indirect sets the property whose name its own one holds.
    Sources: https://learn.microsoft.com/windows/win32/msi/controlevent-overview and
    https://learn.microsoft.com/windows/win32/msi/indirect-control-attribute
    """
    bound: set[str] = set()
    indirect: set[str] = set()
    for name, attributes in text_columns(package, "Control", "Property", "Attributes"):
        (indirect if number(attributes) & _INDIRECT else bound).add(name)
    called = set()
    held = {name: {properties[name]} for name in indirect if name in properties}
    authored = PropertyStore(properties=properties)
    for event, argument in text_columns(package, "ControlEvent", "Event", "Argument"):
        if event.startswith("[") and event.endswith("]"):
            bound.add(event[1:-1])
            if event[1:-1] in indirect:
                held.setdefault(event[1:-1], set()).add(resolve(argument, authored).text or "")
        elif event == "DoAction":
            called.add(argument)
    return frozenset(bound.union(*held.values()) - {""}), frozenset(called)


def _components(package: Package, asked: set[str]) -> dict[str, bool]:
    """The components that are asked for; there may be very many others."""
    if not asked:
        return {}
    return {
        name: bool(condition) or bool(number(attributes) & _PERMANENT)
        for name, condition, attributes in text_columns(package, "Component", "Component", "Condition", "Attributes")
        if name in asked
    }


def _component_features(package: Package, asked: set[str]) -> dict[str, tuple[str, ...]]:
    """The features of the components that are asked for."""
    features: dict[str, list[str]] = defaultdict(list)
    for feature, component in text_columns(package, "FeatureComponents", "Feature_", "Component_") if asked else ():
        if component in asked:
            features[component].append(feature)
    return {name: tuple(found) for name, found in features.items()}


def number(text: str) -> int:
    """The number that `text` is, 0 where it is none that Windows Installer could hold."""
    return int(text) if _NUMBER.fullmatch(text) else 0
