"""The table of values given by hand: one row a property, and always an empty one below to go on with."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from inspector.language import N_, tr
from inspector.window.scenario_choice import name_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from inspector.window.rows_model import Index

_HEADINGS = (N_("Property"), N_("Value"), N_("Has no value"), N_("Remark"))


class GivenColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    VALUE = 1
    ABSENT = 2
    REMARK = 3


class GivenRow(Struct, frozen=True):
    """One row as typed so far."""

    name: str = ""
    value: str = ""
    is_absent: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it yet."""
        return not (self.name or self.value or self.is_absent)


class _Typed(NamedTuple):
    """What stands in the editor of a cell, which the model does not have yet."""

    row: int
    column: GivenColumn
    text: str


class GivenValuesModel(QAbstractTableModel):
    """Names and values that a person types; each row says what is wrong with it, or what there is to know of the name."""

    def __init__(
        self,
        given: Mapping[str, str | None],
        remark: Callable[[str], str],
        owned_by_installer: str,
        parent: QObject | None = None,
    ) -> None:
        """`remark` says what there is to know of a name; `owned_by_installer` is the one that nobody can give."""
        super().__init__(parent)
        self._remark_on = remark
        self._owned_by_installer = owned_by_installer
        self._typed: _Typed | None = None
        self._rows = [GivenRow(name, value or "", value is None) for name, value in given.items()]
        self._rows.append(GivenRow())

    @property
    def given(self) -> dict[str, str | None]:
        """The values as they stand; of two rows with one name the last counts."""
        rows = (self._row(number) for number in range(len(self._rows)))
        return {row.name: None if row.is_absent else row.value for row in rows if not row.is_blank}

    @property
    def problem(self) -> str:
        """What is wrong with the first row that is wrong, as a sentence; nothing where all is well."""
        return next((problem for row in range(len(self._rows)) if (problem := self._problem(row))), "")

    def show_typed(self, index: Index, text: str) -> None:
        """Judge the row as it will be with what stands in the editor of that cell so far."""
        self._typed = _Typed(index.row(), GivenColumn(index.column()), text)
        self._announce_remarks()

    def forget_typed(self) -> None:
        """Judge the rows as they are: the editor is gone."""
        if self._typed is not None:
            self._typed = None
            self._announce_remarks()

    def refresh_remarks(self) -> None:
        """Ask for what there is to know of the names again."""
        self._announce_remarks()

    def clear(self) -> None:
        """Give nothing by hand."""
        self.beginResetModel()
        self._typed = None
        self._rows = [GivenRow()]
        self.endResetModel()

    def remove(self, row: int) -> None:
        """Take one row away; the empty one at the end stays."""
        if 0 <= row < len(self._rows) - 1:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._typed = None
            del self._rows[row]
            self.endRemoveRows()

    def _row(self, number: int) -> GivenRow:
        """A row with what is being typed into it."""
        row, typed = self._rows[number], self._typed
        return row if typed is None or typed.row != number else _with_text(row, typed.column, typed.text)

    def _is_being_named(self, number: int) -> bool:
        """Whether a person is still typing the name: it is too early to ask for the value, or to say anything of the name."""
        return self._typed is not None and self._typed[:2] == (number, GivenColumn.NAME)

    def _announce_remarks(self) -> None:
        """The remarks of all rows: a name that is no longer twice mends another row as well."""
        self.dataChanged.emit(self.index(0, GivenColumn.REMARK), self.index(len(self._rows) - 1, GivenColumn.REMARK))

    def _problem(self, number: int) -> str:
        row = self._row(number)
        if row.is_blank:
            return ""
        problem = name_problem(row.name, self._owned_by_installer)
        if not problem and any(row.name == self._row(other).name for other in range(number)):
            return tr("{name} stands in the table twice.", name=row.name)
        if not problem and not row.value and not row.is_absent and not self._is_being_named(number):
            return tr("Type a value for {name}, or tick that it has none.", name=row.name)
        return problem

    def _remark(self, number: int) -> str:
        row = self._row(number)
        problem = self._problem(number)
        return problem if problem or row.is_blank or self._is_being_named(number) else self._remark_on(row.name)

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The rows that are filled in, and the empty one."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of columns."""
        return 0 if parent.isValid() else len(GivenColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """The headings of the columns."""
        is_heading = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr(_HEADINGS[section]) if is_heading else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be typed into and what can be ticked; a value that is ticked away cannot be typed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        match index.column():
            case GivenColumn.ABSENT:
                return flags | Qt.ItemFlag.ItemIsUserCheckable
            case GivenColumn.NAME:
                return flags | Qt.ItemFlag.ItemIsEditable
            case GivenColumn.VALUE if not self._rows[index.row()].is_absent:
                return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """One cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], GivenColumn(index.column())
        if column is GivenColumn.ABSENT:
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if row.is_absent else Qt.CheckState.Unchecked
            return tr("{name} has no value", name=row.name) if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if column is GivenColumn.NAME:
            return row.name
        return row.value if column is GivenColumn.VALUE else self._remark(index.row())

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802 - Qt's own
        """Take what was typed or ticked."""
        row, column = self._rows[index.row()], GivenColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is GivenColumn.ABSENT:
            is_absent = Qt.CheckState(value) is Qt.CheckState.Checked
            changed = replace(row, is_absent=is_absent, value="" if is_absent else row.value)
        elif role == Qt.ItemDataRole.EditRole and column in (GivenColumn.NAME, GivenColumn.VALUE):
            changed = _with_text(row, column, str(value))
        else:
            return False
        self._typed = None
        self._rows[index.row()] = changed
        if index.row() == len(self._rows) - 1 and not changed.is_blank:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._rows.append(GivenRow())
            self.endInsertRows()
        # a name that is no longer twice mends another row as well
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, GivenColumn.REMARK))
        return True


def _with_text(row: GivenRow, column: GivenColumn, text: str) -> GivenRow:
    """The row with another name or value."""
    return replace(row, name=text.strip()) if column is GivenColumn.NAME else replace(row, value=text)
