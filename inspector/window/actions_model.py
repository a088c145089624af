"""The actions table: everything the picture says, in text, for Qt's views."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

from inspector.findings.model import Mark
from inspector.inspection import InspectedUnscheduled
from inspector.window import action_words as words
from inspector.window.findings_model import NULLS_LAST, NUMBER_ALIGNMENT, Index

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState


class ActionColumn(IntEnum):
    """The columns, from left to right."""

    MARK = 0
    ACTION = 1
    SEQUENCE = 2
    TABLE = 3
    PLACEMENT = 4
    USAGE = 5
    KIND = 6
    WHAT = 7
    RUNS = 8
    CONDITION = 9
    POSITION = 10


class ActionRole(IntEnum):
    """What the model answers beside Qt's own roles."""

    KEY = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2


_HEADINGS = {
    ActionColumn.MARK: "Mark",
    ActionColumn.ACTION: "Action",
    ActionColumn.SEQUENCE: "Sequence",
    ActionColumn.POSITION: "Position",
    ActionColumn.TABLE: "Table",
    ActionColumn.KIND: "Kind",
    ActionColumn.WHAT: "What it is",
    ActionColumn.PLACEMENT: "Where it stands",
    ActionColumn.USAGE: "Use of the property",
    ActionColumn.RUNS: "Runs",
    ActionColumn.CONDITION: "Condition",
}
_NUMBERS = {ActionColumn.SEQUENCE, ActionColumn.POSITION}
_MARK_ORDER = {mark: rank for rank, mark in enumerate(Mark)}


class ActionsModel(QAbstractTableModel):
    """One row for each action of the inspection on show: the sequence tables in order, then what nothing schedules."""

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._icons = icons
        self._rows: tuple[words.Row, ...] = ()
        self._row_of: dict[ActionKey, int] = {}
        self._search_texts: dict[int, str] = {}
        state.inspection_changed.connect(self._replace)
        self._replace()

    def _replace(self) -> None:
        inspection = self._state.inspection
        self.beginResetModel()
        self._rows = (*inspection.actions, *inspection.unscheduled) if inspection else ()
        self._row_of = {row.key: number for number, row in enumerate(self._rows)}
        self._search_texts.clear()
        self.endResetModel()

    def index_of(self, key: ActionKey) -> QModelIndex:
        """The index of the row of that action, an invalid one where there is none."""
        row = self._row_of.get(key)
        return QModelIndex() if row is None else self.index(row, ActionColumn.ACTION)

    def search_text(self, row: int) -> str:
        """Every cell of a row in lower case, one a line; kept, since every letter of a filter asks for all of them."""
        text = self._search_texts.get(row)
        if text is None and self._state.inspection is not None:
            cells = (_text(self._state.inspection, self._rows[row], column) for column in ActionColumn)
            text = self._search_texts[row] = "\n".join(cells).casefold()
        return text or ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of actions."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of columns."""
        return 0 if parent.isValid() else len(ActionColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """The headings of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = ActionColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return NUMBER_ALIGNMENT
        return _HEADINGS[column] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """One cell; text is made when it is asked for."""
        inspection = self._state.inspection
        if not index.isValid() or inspection is None:
            return None
        row, column = self._rows[index.row()], ActionColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return _text(inspection, row, column)
            case Qt.ItemDataRole.DecorationRole if column is ActionColumn.MARK and row.mark is not None:
                return self._icons.icon(row.mark)
            case Qt.ItemDataRole.TextAlignmentRole if column in _NUMBERS:
                return NUMBER_ALIGNMENT
            case ActionRole.KEY:
                return row.key
            case ActionRole.SORT:
                return _sort_value(inspection, row, column)
        return None


class ActionsProxy(QSortFilterProxyModel):
    """Sorts numbers as numbers, and lets through the rows that hold every word of the filter in any column."""

    def __init__(self, model: ActionsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._model = model
        self.setSourceModel(model)
        self.setSortRole(ActionRole.SORT)

    def set_filter(self, text: str) -> None:
        """Show the rows in which every word of `text` occurs, upper or lower case."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether the row holds every word."""
        del source_parent
        return not self._words or all(word in self._model.search_text(source_row) for word in self._words)


def _text(inspection: Inspection, row: words.Row, column: ActionColumn) -> str:
    if column is ActionColumn.PLACEMENT:
        return words.placement_words(inspection, row)
    if column is ActionColumn.RUNS:
        return words.run_words(inspection, row)
    return _TEXTS[column](row)


_TEXTS: dict[ActionColumn, Callable[[words.Row], str]] = {
    ActionColumn.MARK: words.mark_words,
    ActionColumn.ACTION: words.name_words,
    ActionColumn.SEQUENCE: words.sequence_words,
    ActionColumn.TABLE: words.table_words,
    ActionColumn.USAGE: words.usage_words,
    ActionColumn.KIND: words.kind_words,
    ActionColumn.WHAT: words.what_words,
    ActionColumn.CONDITION: words.condition_words,
    ActionColumn.POSITION: words.position_words,
}


def _sort_value(inspection: Inspection, row: words.Row, column: ActionColumn) -> int | str:
    number: int | None
    match column:
        case ActionColumn.MARK:
            number = None if row.mark is None else _MARK_ORDER[row.mark]
        case ActionColumn.SEQUENCE:
            number = None if isinstance(row, InspectedUnscheduled) else row.action.sequence
        case ActionColumn.POSITION:
            number = None if isinstance(row, InspectedUnscheduled) else row.action.order
        case _:
            return _text(inspection, row, column).casefold()
    return NULLS_LAST if number is None else number
