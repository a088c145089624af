"""Typed rows of the tables that sequences are made of. Missing tables give no rows; odd cells give problems, never a crash."""

from __future__ import annotations

from itertools import repeat
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.package.model import Table
    from inspector.package.reading import Package


_HOLD_TEXT = ("string", "stream")


class SequenceRow(Struct, frozen=True):
    """A row of a sequence table.

    Source: https://learn.microsoft.com/windows/win32/msi/installexecutesequence-table
    """

    table: str
    action: str
    condition: str | None
    sequence: int | None


class CustomActionRow(Struct, frozen=True):
    """A row of the CustomAction table.

    Source: https://learn.microsoft.com/windows/win32/msi/customaction-table
    """

    action: str
    type: int | None
    source: str | None
    target: str | None
    extended_type: int | None


class ControlEventRow(Struct, frozen=True):
    """A row of the ControlEvent table.

    Source: https://learn.microsoft.com/windows/win32/msi/controlevent-table
    """

    dialog: str
    control: str
    event: str
    argument: str
    condition: str | None


# No Python code runs for a cell of the type that its column should have, because a table may have very many.


def _texts(table: Table, column: str) -> Iterator[str | None]:
    """The cells of `column` as text; null for each row where the table has no such column."""
    index = table.column_index(column)
    if index is None:
        return repeat(None, len(table.rows))
    cells = map(itemgetter(index), table.rows)
    if table.columns[index].kind in _HOLD_TEXT:
        return cast("Iterator[str | None]", cells)
    return (None if cell is None else str(cell) for cell in cells)


def _numbers(table: Table, column: str) -> Iterator[int | None]:
    """The same of a column of integers; other cells read as null."""
    index = table.column_index(column)
    if index is None or table.columns[index].kind in _HOLD_TEXT:
        return repeat(None, len(table.rows))
    return cast("Iterator[int | None]", map(itemgetter(index), table.rows))


def sequence_rows(package: Package, table_name: str) -> tuple[SequenceRow, ...]:
    """The rows of one sequence table in stored order; an action without a name reads as the empty string."""
    table = package.table(table_name)
    if table is None:
        return ()
    cells = (_texts(table, "Action"), _texts(table, "Condition"), _numbers(table, "Sequence"))
    return tuple(
        SequenceRow(table_name, action or "", condition, sequence)
        for action, condition, sequence in zip(*cells, strict=True)
    )


def custom_action_rows(package: Package) -> tuple[CustomActionRow, ...]:
    """The rows of the CustomAction table in stored order."""
    table = package.table("CustomAction")
    if table is None:
        return ()
    cells = (
        _texts(table, "Action"),
        _numbers(table, "Type"),
        _texts(table, "Source"),
        _texts(table, "Target"),
        _numbers(table, "ExtendedType"),
    )
    return tuple(
        CustomActionRow(action or "", number, source, target, extended)
        for action, number, source, target, extended in zip(*cells, strict=True)
    )


def control_event_rows(package: Package) -> tuple[ControlEventRow, ...]:
    """The rows of the ControlEvent table in stored order."""
    table = package.table("ControlEvent")
    if table is None:
        return ()
    cells = (_texts(table, name) for name in ("Dialog_", "Control_", "Event", "Argument", "Condition"))
    return tuple(
        ControlEventRow(dialog or "", control or "", event or "", argument or "", condition)
        for dialog, control, event, argument, condition in zip(*cells, strict=True)
    )


def module_sequence_rows(package: Package, table_name: str) -> Iterator[tuple[str, str, bool, str | None]]:
    """Action, BaseAction, After and Condition of the rows of a merge module's sequence table that have a BaseAction.

    Source: https://learn.microsoft.com/windows/win32/msi/authoring-merge-module-sequence-tables
    """
    table = package.table(table_name)
    if table is None:
        return
    cells = (_texts(table, "Action"), _texts(table, "BaseAction"), _numbers(table, "After"), _texts(table, "Condition"))
    for action, base_action, after, condition in zip(*cells, strict=True):
        if base_action:
            yield action or "", base_action, bool(after), condition


def property_values(package: Package) -> dict[str, str]:
    """The Property table as authored.

    Source: https://learn.microsoft.com/windows/win32/msi/property-table
    """
    table = package.table("Property")
    if table is None:
        return {}
    cells = zip(_texts(table, "Property"), _texts(table, "Value"), strict=True)
    return {name: value for name, value in cells if name is not None and value is not None}


def dialog_names(package: Package) -> frozenset[str]:
    """The names of the Dialog table."""
    table = package.table("Dialog")
    return frozenset() if table is None else frozenset(name for name in _texts(table, "Dialog") if name is not None)


def text_columns(package: Package, table_name: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """The cells of `columns` row by row as text, null as the empty string; no rows where there is no such table."""
    table = package.table(table_name)
    if table is None:
        return iter(())
    return zip(*(["" if cell is None else cell for cell in _texts(table, column)] for column in columns), strict=True)
