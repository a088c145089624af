"""Where in the timeline something of the tables happens: the rows of its standard action, its custom action or its dialog."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from inspector.package.rows import control_event_rows, text_columns
from inspector.sequence.custom_action_type import SourceIn
from inspector.sequence.model import SEQUENCE_TABLES, ActionKey, ActionKind
from inspector.usage.property_columns import documented_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.package.reading import Package
    from inspector.package.stored_table import StoredTable
    from inspector.sequence.model import Run
    from inspector.usage.property_columns import PropertyColumn

    Keys = tuple[ActionKey, ...]

_SEQUENCE_TABLES = frozenset(table.name for table in SEQUENCE_TABLES)
_OF_ACTIONS = frozenset({"CustomAction", "ActionText"})
_ACTIONS = (ActionKind.STANDARD, ActionKind.CUSTOM)
_OPENS_DIALOG = frozenset({"NewDialog", "SpawnDialog", "SpawnWaitDialog"})
_MOST_DIALOGS = 64
"""Dialogs of the sequences that are followed to those they open; real packages have about ten."""


class TimelineKeys:
    """The rows of the sequence tables of one package, by what they stand for."""

    def __init__(self, package: Package, run: Run) -> None:
        self._package = package
        self._run = run
        found: dict[ActionKind, dict[str, dict[ActionKey, None]]] = {kind: defaultdict(dict) for kind in ActionKind}
        for plan in run.plans:
            for action in plan.actions:
                found[action.kind][action.action][action.key] = None
        for unscheduled in run.unscheduled:
            found[ActionKind.CUSTOM][unscheduled.key.action][unscheduled.key] = None
        self._by_kind = {kind: {name: tuple(keys) for name, keys in names.items()} for kind, names in found.items()}

    def of_actions(self, names: tuple[str, ...]) -> Keys:
        """The rows of standard actions."""
        rows = self._by_kind[ActionKind.STANDARD]
        return tuple(key for name in names for key in rows.get(name, ()))

    def of_custom_action(self, name: str) -> Keys:
        """The rows of a custom action; the one outside the tables where none names it."""
        return self._by_kind[ActionKind.CUSTOM].get(name, ())

    def of_dialog(self, name: str) -> Keys:
        """The rows of the dialogs that lead to a dialog, or that are it."""
        return self._dialogs.get(name, ())

    def of_controls(self, property_name: str) -> Keys:
        """The rows of the dialogs that lead to a control that is linked to the property."""
        return self._controls.get(property_name, ())

    def of_cells(self, column: PropertyColumn, table: StoredTable, rows: Sequence[int]) -> list[Keys]:
        """The rows at which the cells of `column` are evaluated, for each of the rows of its table."""
        if table.name in _SEQUENCE_TABLES:
            return [(ActionKey(table.name, name),) for name in _texts(table, rows, "Action")]
        if column.dialog is not None:
            return [self.of_dialog(name) for name in _texts(table, rows, column.dialog)]
        if column.group is not None:
            return [self.of_controls(name) for name in _texts(table, rows, column.group)]
        return [self.of_actions(column.actions)] * len(rows)

    def of_row(self, table: StoredTable, row: int) -> Keys:
        """The rows that a row of any table belongs to."""
        if table.name in _SEQUENCE_TABLES:
            return (ActionKey(table.name, _text(table, row, "Action")),)
        if table.name in _OF_ACTIONS:
            name = _text(table, row, "Action")
            return tuple(key for kind in _ACTIONS for key in self._by_kind[kind].get(name, ()))
        if table.name == "Binary":
            return self._binaries.get(_text(table, row, "Name"), ())
        if table.column_index("Dialog_") is not None:
            return self.of_dialog(_text(table, row, "Dialog_"))
        columns = documented_columns().get(table.name, ())
        return tuple(dict.fromkeys(key for column in columns for key in self.of_cells(column, table, (row,))[0]))

    @cached_property
    def _binaries(self) -> dict[str, Keys]:
        """The rows of the actions that run a stream of the Binary table."""
        keys: dict[str, list[ActionKey]] = defaultdict(list)
        for name, action in self._run.custom_actions.items():
            if action.type.source_in is SourceIn.BINARY and action.source:
                keys[action.source] += self.of_custom_action(name)
        return {name: tuple(found) for name, found in keys.items()}

    @cached_property
    def _dialogs(self) -> dict[str, Keys]:
        """Every dialog that the sequences lead to. https://learn.microsoft.com/windows/win32/msi/newdialog-controlevent."""
        opened: dict[str, set[str]] = defaultdict(set)
        for row in control_event_rows(self._package):
            if row.event in _OPENS_DIALOG:
                opened[row.dialog].add(row.argument)
        scheduled = self._by_kind[ActionKind.DIALOG]
        found: dict[str, dict[ActionKey, None]] = {name: dict.fromkeys(keys) for name, keys in scheduled.items()}
        for name in list(scheduled)[:_MOST_DIALOGS]:
            reached, waiting = {name}, [name]
            while waiting:
                following = opened[waiting.pop()] - reached
                reached |= following
                waiting += following
            for each in reached:
                found.setdefault(each, {}).update(dict.fromkeys(scheduled[name]))
        return {name: tuple(keys) for name, keys in found.items()}

    @cached_property
    def _controls(self) -> dict[str, Keys]:
        keys: dict[str, dict[ActionKey, None]] = defaultdict(dict)
        for dialog, property_name in text_columns(self._package, "Control", "Dialog_", "Property"):
            if property_name:
                keys[property_name].update(dict.fromkeys(self.of_dialog(dialog)))
        return {name: tuple(found) for name, found in keys.items()}


def _text(table: StoredTable, row: int, column: str) -> str:
    return _texts(table, (row,), column)[0]


def _texts(table: StoredTable, rows: Sequence[int], column: str) -> list[str]:
    index = table.column_index(column)
    return [""] * len(rows) if index is None else table.texts(rows, index)
