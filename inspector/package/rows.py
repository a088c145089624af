"""Typed rows of the tables that sequences are made of. Missing tables give no rows; odd cells give problems, never a crash."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.package.model import Value
    from inspector.package.reading import Package


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


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None


def _records(package: Package, table_name: str, *columns: str) -> Iterator[tuple[Value, ...]]:
    """The cells of `columns` row by row; a column that the table does not have reads as null."""
    table = package.table(table_name)
    if table is None:
        return iter(())
    indexes = [table.column_index(column) for column in columns]
    present = [index for index in indexes if index is not None]
    if len(present) == len(indexes) > 1:
        # most tables have all their columns, and then no Python code runs for a row
        return map(itemgetter(*present), table.rows)
    return (tuple(None if index is None else row[index] for index in indexes) for row in table.rows)


def sequence_rows(package: Package, table_name: str) -> tuple[SequenceRow, ...]:
    """The rows of one sequence table in stored order; an action without a name reads as the empty string."""
    return tuple(
        SequenceRow(table_name, _text(action) or "", _text(condition), _number(sequence))
        for action, condition, sequence in _records(package, table_name, "Action", "Condition", "Sequence")
    )


def custom_action_rows(package: Package) -> tuple[CustomActionRow, ...]:
    """The rows of the CustomAction table in stored order."""
    return tuple(
        CustomActionRow(_text(action) or "", _number(number), _text(source), _text(target), _number(extended))
        for action, number, source, target, extended in _records(
            package, "CustomAction", "Action", "Type", "Source", "Target", "ExtendedType"
        )
    )


def control_event_rows(package: Package) -> tuple[ControlEventRow, ...]:
    """The rows of the ControlEvent table in stored order."""
    return tuple(
        ControlEventRow(
            _text(dialog) or "", _text(control) or "", _text(event) or "", _text(argument) or "", _text(condition)
        )
        for dialog, control, event, argument, condition in _records(
            package, "ControlEvent", "Dialog_", "Control_", "Event", "Argument", "Condition"
        )
    )


def property_values(package: Package) -> dict[str, str]:
    """The Property table as authored.

    Source: https://learn.microsoft.com/windows/win32/msi/property-table
    """
    return {
        str(name): str(value)
        for name, value in _records(package, "Property", "Property", "Value")
        if name is not None and value is not None
    }


def dialog_names(package: Package) -> frozenset[str]:
    """The names of the Dialog table."""
    return frozenset(str(name) for (name,) in _records(package, "Dialog", "Dialog") if name is not None)


def text_columns(package: Package, table_name: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """The cells of `columns` row by row as text, null as the empty string; no rows where there is no such table."""
    for cells in _records(package, table_name, *columns):
        yield tuple("" if cell is None else str(cell) for cell in cells)
