"""The findings of the inspection as a table for Qt's views."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from inspector.findings.model import Level, Mark

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inspector.findings.model import Finding
    from inspector.sequence.model import ActionKey
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState

Index = QModelIndex | QPersistentModelIndex

SEVERITY = {level: rank for rank, level in enumerate(Level)}
"""0 for the worst level, which sorts first."""


class FindingColumn(IntEnum):
    """The columns, from left to right."""

    LEVEL = 0
    MESSAGE = 1
    TABLE = 2
    SEQUENCE = 3


class FindingRole(IntEnum):
    """What the model answers beside Qt's own roles."""

    FINDING = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2


_HEADINGS = {
    FindingColumn.LEVEL: "Level",
    FindingColumn.MESSAGE: "Finding",
    FindingColumn.TABLE: "Table",
    FindingColumn.SEQUENCE: "Sequence",
}
NUMBER_ALIGNMENT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NULLS_LAST = 2**31 - 1
"""What a missing Sequence number counts as when rows are sorted: more than any number."""


class FindingsModel(QAbstractTableModel):
    """One row for each finding of the inspection on show, but those whose mark is hidden."""

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._icons = icons
        self._findings: tuple[Finding, ...] = ()
        self._first_row_of: dict[ActionKey, int] = {}
        state.inspection_changed.connect(self._replace)
        state.hidden_marks_changed.connect(self._replace)
        self._replace()

    def _replace(self) -> None:
        inspection = self._state.inspection
        self.beginResetModel()
        self._findings = tuple(
            finding
            for finding in (inspection.findings if inspection else ())
            if Mark(finding.level.value) not in self._state.hidden_marks
        )
        self._first_row_of = {}
        for row, finding in enumerate(self._findings):
            if finding.key is not None:
                self._first_row_of.setdefault(finding.key, row)
        self.endResetModel()

    def index_of(self, key: ActionKey) -> QModelIndex:
        """The first, and so the worst, finding about that action; an invalid index where there is none."""
        row = self._first_row_of.get(key)
        return QModelIndex() if row is None else self.index(row, FindingColumn.MESSAGE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of findings."""
        return 0 if parent.isValid() else len(self._findings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of columns."""
        return 0 if parent.isValid() else len(FindingColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """The headings of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = FindingColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is FindingColumn.SEQUENCE:
            return NUMBER_ALIGNMENT
        return _HEADINGS[column] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """One cell."""
        if not index.isValid():
            return None
        finding, column = self._findings[index.row()], FindingColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(finding, column)
            case Qt.ItemDataRole.ToolTipRole:
                return finding.message
            case Qt.ItemDataRole.DecorationRole if column is FindingColumn.LEVEL:
                return self._icons.icon(Mark(finding.level.value))
            case Qt.ItemDataRole.TextAlignmentRole if column is FindingColumn.SEQUENCE:
                return NUMBER_ALIGNMENT
            case FindingRole.FINDING:
                return finding
            case FindingRole.SORT:
                return _sort_value(finding, column)
        return None


def findings_proxy(model: FindingsModel, parent: QObject | None = None) -> QSortFilterProxyModel:
    """The model sorted by its values, the worst level first."""
    proxy = QSortFilterProxyModel(parent)
    proxy.setSourceModel(model)
    proxy.setSortRole(FindingRole.SORT)
    proxy.sort(FindingColumn.LEVEL)
    return proxy


def _text(finding: Finding, column: FindingColumn) -> str:
    match column:
        case FindingColumn.LEVEL:
            return finding.level.value
        case FindingColumn.MESSAGE:
            return finding.message
        case FindingColumn.TABLE:
            return finding.table or ("not scheduled" if finding.key else "whole package")
        case FindingColumn.SEQUENCE:
            return "" if finding.sequence is None else str(finding.sequence)


def _sort_value(finding: Finding, column: FindingColumn) -> int | str:
    match column:
        case FindingColumn.LEVEL:
            return SEVERITY[finding.level]
        case FindingColumn.SEQUENCE:
            return NULLS_LAST if finding.sequence is None else finding.sequence
        case _:
            return _text(finding, column).casefold()
