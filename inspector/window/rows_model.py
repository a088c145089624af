"""A table model that sorts and filters by itself: Qt's proxy asks for each cell on its own, which takes seconds for many rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")

NUMBER_ALIGNMENT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NULLS_LAST = 2**31 - 1
"""What a missing number counts as when rows are sorted: more than any number."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a model answers with the whole object that a row is about."""


class Column(Struct, Generic[R], frozen=True):
    """One column.

    Attributes:
        heading: what stands above it.
        text: a cell in words.
        sort_value: the number a cell is sorted by; None sorts by the text.
        icon: the sign beside the words, None for none.
        is_number: whether cells stand at the right.
        is_strong: whether a cell stands in bold letters; None for never.
        sought: what a filter looks at first of it; None where it looks at the cell only when it finds nothing otherwise.
    """

    heading: str
    text: Callable[[R], str]
    sort_value: Callable[[R], int] | None = None
    icon: Callable[[R], QIcon | None] | None = None
    is_number: bool = False
    is_strong: Callable[[R], bool] | None = None
    sought: Callable[[R], str] | None = None


class RowsModel(QAbstractTableModel):
    """Rows as they were given or sorted by a column; all of them, or those that hold every word of a filter.

    A filter looks at what is `sought` of the columns; where no row holds all of its words there, at every cell.
    """

    def __init__(self, columns: Mapping[int, Column[Any]], parent: QObject | None = None) -> None:
        """`columns` by their numbers, from 0 on without a gap."""
        super().__init__(parent)
        self._columns = tuple(columns[number] for number in range(len(columns)))
        self._rows: tuple[Any, ...] = ()
        self._search_texts: dict[bool, list[str]] = {}
        self._words: tuple[str, ...] = ()
        self._sorted_by, self._order = -1, Qt.SortOrder.AscendingOrder
        self._shown: list[int] = []
        self._places: dict[int, int] = {}

    @property
    def total(self) -> int:
        """The number of rows before filtering."""
        return len(self._rows)

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Replace all rows; filter and sorting stay."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._search_texts = {}
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show the rows in which every word of `text` occurs, in upper or lower case."""
        self.beginResetModel()
        self._words = tuple(text.casefold().split())
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or with -1 put the rows back as they were given; equal cells stay in that order."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = [self._shown[index.row()] for index in held]
        self._sorted_by, self._order = column, order
        self._arrange()
        moved = [self.index(self._places[row], index.column()) for row, index in zip(rows, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def place_of(self, row: int) -> int | None:
        """Where the row with that number among the given ones is shown, None where the filter hides it."""
        return self._places.get(row)

    def row_at(self, place: int) -> Any:  # noqa: ANN401 - what a row is about is the subclass's matter
        """What the row at that place is about."""
        return self._rows[self._shown[place]]

    def refresh_column(self, column: int) -> None:
        """Ask for the cells of a column again, since they have changed by themselves."""
        self._search_texts = {}
        if self._shown:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._shown) - 1, column))

    def texts_in(self, column: int, most: int) -> list[str]:
        """The cells of a column in words, of as many rows from the top."""
        text = self._columns[column].text
        return [text(self._rows[row]) for row in self._shown[:most]]

    def texts_of(self, row: Any) -> tuple[str, ...]:  # noqa: ANN401 - what a row is about is the subclass's matter
        """The cells of what a row is about, in words."""
        return tuple(column.text(row) for column in self._columns)

    def _arrange(self) -> None:
        shown: Iterable[int] = range(len(self._rows))
        if self._words:
            shown = self._holding(self._texts(are_all=False)) or self._holding(self._texts(are_all=True))
        shown = self._kept(shown)
        if self._sorted_by >= 0:
            key = self._sort_key(self._columns[self._sorted_by])
            shown = sorted(shown, key=key, reverse=self._order is Qt.SortOrder.DescendingOrder)
        self._shown = list(shown)
        self._places = {row: place for place, row in enumerate(self._shown)}

    def _kept(self, rows: Iterable[int]) -> Iterable[int]:
        """Those of the rows that are shown at all, whatever the filter; a subclass may leave some out."""
        return rows

    def _sort_key(self, column: Column[Any]) -> Callable[[int], Any]:
        rows, value = self._rows, column.sort_value
        if value is None:
            return lambda row: column.text(rows[row]).casefold()
        return lambda row: value(rows[row])

    def _holding(self, texts: list[str]) -> list[int]:
        """The rows whose text holds every word of the filter."""
        return [row for row, text in enumerate(texts) if all(word in text for word in self._words)]

    def _texts(self, *, are_all: bool) -> list[str]:
        """What is sought of each row, or all of its cells; kept, since each letter of a filter looks at all rows."""
        if are_all not in self._search_texts:
            texts = [column.text if are_all else column.sought for column in self._columns]
            made = [text for text in texts if text is not None]
            self._search_texts[are_all] = ["\n".join([text(row) for text in made]).casefold() for row in self._rows]
        return self._search_texts[are_all]

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """The headings of the columns."""
        return heading_of(self._columns[section], role) if orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """One cell; its words are made when they are asked for."""
        if not index.isValid():
            return None
        return cell_of(self._columns[index.column()], self.row_at(index.row()), role)


def heading_of(column: Column[Any], role: int) -> Any:  # noqa: ANN401 - a QVariant
    """What stands above a column."""
    if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
        return NUMBER_ALIGNMENT
    return column.heading if role == Qt.ItemDataRole.DisplayRole else None


def cell_of(column: Column[R], row: R, role: int) -> Any:  # noqa: ANN401 - a QVariant
    """What a cell says to a view; ROW_ROLE is what its row is about."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
            return column.text(row)
        case Qt.ItemDataRole.DecorationRole if column.icon is not None:
            return column.icon(row)
        case Qt.ItemDataRole.TextAlignmentRole if column.is_number:
            return NUMBER_ALIGNMENT
        case Qt.ItemDataRole.FontRole if column.is_strong is not None and column.is_strong(row):
            font = QFont()
            font.setBold(True)
            return font
    return row if role == ROW_ROLE else None
