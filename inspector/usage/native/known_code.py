"""What is known of code from its source or documentation: families of DLLs, and functions that use, give or set a property."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.resource_files import load_data
from inspector.usage.known_consumers import is_telling
from inspector.usage.native.imports import Import

if TYPE_CHECKING:
    from collections.abc import Collection


class Access(StrEnum):
    """What a function of the installer does with a property."""

    GIVES = "gives"
    SETS = "sets"


class Takes(StrEnum):
    """What the text is that tells a function which property is meant."""

    NAME = "name"
    DIRECTORY = "directory"  # the name of a property that holds a path
    CONDITION = "condition"  # which may name several properties


class Function(Struct, frozen=True):
    """A function of the installer that is told by a text which property it gives or sets; `argument` is its index from 0."""

    name: str
    access: Access
    argument: int
    takes: Takes

    @property
    def is_wide(self) -> bool:
        """Whether it takes UTF-16."""
        return self.name.endswith("W")


class Session(Struct, frozen=True):
    """The functions of the installer by which code gets at properties, by name and by ordinal.

    Attributes:
        functions: those that are told which property.
        formatters: those that put values into a Formatted text.
    """

    functions: dict[Import, Function]
    formatters: frozenset[Import]


class Family(Struct, frozen=True):
    """DLLs built from one source, of whose entry points only `readers` read the property."""

    name: str
    recognised_by: frozenset[str]
    readers: frozenset[str]
    entry_points: frozenset[str]
    doc_url: str


class KnownCode(Struct, frozen=True):
    """What is known that bears on one property.

    Attributes:
        is_telling: its name means nothing else, so that code which holds the address of the name reads the property.
        joining: imported functions that use the property's value by being called.
        unnumbered: libraries of those functions, whose ordinals are not known.
    """

    is_telling: bool
    families: tuple[Family, ...]
    joining: frozenset[Import]
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
    return KnownCode(
        is_telling=is_telling(property_name),
        families=families,
        joining=frozenset(Import(row["library"], row["name"]) for row in functions),
        unnumbered=frozenset(row["library"] for row in functions),
    )


@cache
def session() -> Session:
    """The functions of the installer that `resources/data/known_consumers.toml` lists.

    Raises:
        ResourceError: the file is missing or damaged.
    """
    data = load_data("known_consumers")
    functions = {
        imported: Function(row["name"], access, row["argument"], Takes(row.get("takes", Takes.NAME)))
        for kind, access in (("getter", Access.GIVES), ("setter", Access.SETS))
        for row in data[kind]
        for imported in _imports(row)
    }
    return Session(functions, frozenset(imported for row in data["formatter"] for imported in _imports(row)))


@cache
def direct_entry_points(exported_names: frozenset[str]) -> frozenset[str]:
    """The entry points of a DLL with these exports whose source is known to call the functions of the installer directly."""
    for row in load_data("known_consumers")["family"]:
        if row["calls_directly"] and frozenset(row["recognised_by"]) <= exported_names:
            return frozenset(row["entry_points"])
    return frozenset()


def _imports(row: dict[str, str]) -> tuple[Import, Import]:
    """As a DLL may import a function: by its name or by its ordinal."""
    return Import(row["library"], row["name"]), Import(row["library"], f"#{row['ordinal']}")
