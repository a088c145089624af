"""What is known of code from its source or documentation: families of DLLs, and functions that use or get a property."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from inspector.resource_files import load_data
from inspector.usage.native.imports import Import

if TYPE_CHECKING:
    from collections.abc import Collection


@dataclass(frozen=True, slots=True)
class Family:
    """DLLs built from one source, of whose entry points only `readers` read the property."""

    name: str
    recognised_by: frozenset[str]
    readers: frozenset[str]
    entry_points: frozenset[str]
    doc_url: str


@dataclass(frozen=True, slots=True)
class KnownCode:
    """What is known that bears on one property.

    Attributes:
        joining: imported functions that use the property's value by being called.
        getters: imported functions that give any property, with the index of their name argument from 0; by name and ordinal.
        unnumbered: libraries of known functions whose ordinals are not known.
    """

    families: tuple[Family, ...]
    joining: frozenset[Import]
    getters: dict[Import, int]
    unnumbered: frozenset[str]

    def family_of(self, exported_names: Collection[str]) -> Family | None:
        """The family that a DLL with these exports is of."""
        names = frozenset(exported_names)
        return next((family for family in self.families if family.recognised_by <= names), None)


@cache
def known_code(property_name: str) -> KnownCode:
    """What `resources/data/known_consumers.toml` says about a property.

    Raises:
        ResourceError: the file is missing or damaged.
    """
    data = load_data("known_consumers")
    families = tuple(
        Family(
            row["name"],
            frozenset(row["recognised_by"]),
            frozenset(row["readers"]),
            frozenset(row["entry_points"]),
            row["doc_url"],
        )
        for row in data["family"]
        if row["property"] == property_name
    )
    functions = [row for row in data["function"] if row["property"] == property_name]
    getters = {
        Import(row["library"], name): row["name_argument"]
        for row in data["getter"]
        for name in (row["name"], f"#{row['ordinal']}")
    }
    return KnownCode(
        families,
        frozenset(Import(row["library"], row["name"]) for row in functions),
        getters,
        frozenset(row["library"] for row in functions),
    )
