"""The columns that have to do with properties: documented ones, and others by the _Validation table of the package."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from inspector.language import tr
from inspector.package.rows import text_columns
from inspector.resource_files import load_data
from inspector.usage.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.package.reading import Package

_OWN_RULES = frozenset({("CustomAction", "Target"), ("ControlEvent", "Event")})
"""Formatted by _Validation, but read by the type of the action, and as the name of what is set."""


class Holds(StrEnum):
    """What the cells of a column are."""

    FORMATTED = "formatted"
    CONDITION = "condition"
    NAME = "name"
    ROW = "row"


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyColumn:
    """A column that has to do with properties.

    Attributes:
        table, column: which it is.
        holds: what its cells are; with ROW every row has to do with `property_name`.
        role: what a cell does with a property.
        is_proven: it surely does when its turn comes.
        actions: the standard actions that evaluate it.
        dialog: the column that names the dialog it belongs to.
        group: the column that names the property whose controls it belongs to.
        property_name: the property, with ROW only.
        shows: the column that says more than the name.
        documented: what it does as the data says, in English; empty where `holds` says it.
    """

    table: str
    column: str
    holds: Holds
    role: Role = Role.READS
    is_proven: bool = True
    actions: tuple[str, ...] = ()
    dialog: str | None = None
    group: str | None = None
    property_name: str | None = None
    shows: str | None = None
    documented: str = ""

    @property
    def detail(self) -> str:
        """What it does, one sentence."""
        return tr(self.documented) if self.documented else _detail(self.holds, self.actions)


def property_columns(package: Package) -> dict[str, tuple[PropertyColumn, ...]]:
    """The columns of `package` that have to do with properties, by table.

    What the documentation says of a column goes for every package; of other columns _Validation says what they are.
    Source: https://learn.microsoft.com/windows/win32/msi/-validation-table

    Raises:
        PackageError: _Validation is over a limit.
        ResourceError: the data file is missing or damaged.
    """
    documented = documented_columns()
    found = {name: list(documented.get(name, ())) for name in package.table_names}
    known = {(column.table, column.column) for columns in documented.values() for column in columns} | _OWN_RULES
    for table, column, category in text_columns(package, "_Validation", "Table", "Column", "Category"):
        holds = _categories().get(category)
        if holds is not None and table in found and (table, column) not in known:
            known.add((table, column))
            found[table].append(PropertyColumn(table=table, column=column, holds=holds))
    return {name: tuple(columns) for name, columns in found.items() if columns}


@cache
def _data() -> dict[str, Any]:
    return load_data("formatted_columns")


@cache
def _categories() -> dict[str, Holds]:
    return {row["name"]: Holds(row["holds"]) for row in _data()["category"]}


@cache
def documented_columns() -> dict[str, tuple[PropertyColumn, ...]]:
    """The columns of the documented tables, by table.

    Raises:
        ResourceError: the data file is missing or damaged.
    """
    columns: dict[str, list[PropertyColumn]] = defaultdict(list)
    for row in _data()["column"]:
        columns[row["table"]] += (_column(row, name) for name in row["columns"])
    return {table: tuple(found) for table, found in columns.items()}


@cache
def input_controls() -> frozenset[str]:
    """The types of controls with which a person changes a property.

    Raises:
        ResourceError: the data file is missing or damaged.
    """
    return frozenset(row["type"] for row in _data()["control"])


@cache
def events_with_names() -> dict[str, str]:
    """The control events whose argument is the name of a property, and what they do with it.

    Raises:
        ResourceError: the data file is missing or damaged.
    """
    return {row["name"]: row["detail"] for row in _data()["event"]}


@cache
def lists_of_names() -> dict[str, str]:
    """The properties whose value lists names of others, and what that means for those.

    Raises:
        ResourceError: the data file is missing or damaged.
    """
    return {row["property"]: row["detail"] for row in _data()["list"]}


def _column(row: Mapping[str, Any], name: str) -> PropertyColumn:
    return PropertyColumn(
        table=row["table"],
        column=name,
        holds=Holds(row["holds"]),
        role=Role(row.get("role", Role.READS)),
        is_proven=row.get("sure", True),
        actions=tuple(row.get("actions", ())),
        dialog=row.get("dialog"),
        group=row.get("group"),
        property_name=row.get("property"),
        shows=row.get("shows"),
        documented=row.get("detail", ""),
    )


def _detail(holds: Holds, actions: tuple[str, ...]) -> str:
    if holds is Holds.NAME:
        return tr("The row names it.")
    is_condition = holds is Holds.CONDITION
    if not actions:
        return tr("The condition looks at it.") if is_condition else tr("Its value is put into the text.")
    who = actions[0]
    if len(actions) > 1:
        who = tr("{list} and {last}", list=", ".join(actions[:-1]), last=actions[-1])
    number = min(len(actions), 2)  # it decides the form of a verb, which is the same for 2 as for 21
    if is_condition:
        return tr("{who} looks at it in a condition.", "{who} looks at it in a condition.", n=number, who=who)
    return tr("{who} puts its value into the text.", "{who} put its value into the text.", n=number, who=who)
