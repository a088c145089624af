"""What the findings list and the actions table have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QTreeView

from inspector.language import tr
from inspector.window.focus import FramedTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QStyleOptionHeader

    from inspector.window.findings_model import FindingsModel
    from inspector.window.rows_model import RowsModel

_ROWS_THAT_TELL_A_WIDTH = 200
_LONGEST_MEASURED = 3
_BESIDE_TEXT = 16
_ICON_AND_GAP = 20


class Headings(QHeaderView):
    """The headings of columns: their words stand right above those of the cells, which Qt sets in a little."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:  # noqa: N802 - Qt's name
        """A space is as wide as what Qt leaves beside a cell's words."""
        super().initStyleOptionForIndex(option, section)
        option.text = f" {option.text}"


def make_table(model: RowsModel, name: str, sorted_by: int = -1) -> FramedTable:
    """A table for reading: whole rows, sortable, columns that can be moved, `name` for screen readers.

    It is sorted by the column `sorted_by` at first, or as the model is for -1.
    """
    table = FramedTable()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)  # Tab leaves the table, the arrow keys walk in it
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.fit_rows()
    header = Headings()
    table.setHorizontalHeader(header)
    header.setSortIndicator(sorted_by, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    header.setAccessibleName(tr("Headings of {name}", name=name))
    return table


def fit_columns(
    table: QTableView | QTreeView,
    model: RowsModel | FindingsModel,
    limits: dict[int, int],
    expected: Mapping[int, Iterable[str]] | None = None,
) -> None:
    """Make each column as wide as what it holds, at most as many pixels as `limits` says.

    `expected` are texts that a column may hold later, such as when code has been examined.

    Qt's own way asks for every property of every cell; here the longest texts are measured and nothing else. The model is
    asked without Qt between, which lets a job of another thread go first at each call.
    """
    metrics = table.fontMetrics()
    header = table.header() if isinstance(table, QTreeView) else table.horizontalHeader()
    for column in range(model.columnCount()):
        texts = set(model.texts_in(column, _ROWS_THAT_TELL_A_WIDTH)).union((expected or {}).get(column, ()))
        longest = sorted(texts, key=len)[-_LONGEST_MEASURED:]
        width = max((metrics.horizontalAdvance(text) for text in longest), default=0) + _BESIDE_TEXT
        if model.index(0, column).data(Qt.ItemDataRole.DecorationRole):
            width += _ICON_AND_GAP
        if column == 0 and isinstance(table, QTreeView):
            width += 2 * table.indentation()  # of a row that has been opened
        width = min(width, limits.get(column, width))
        table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))


def selected_row(table: QAbstractItemView) -> QModelIndex:
    """The first cell of the selected row, an invalid index where no row is selected."""
    rows = table.selectionModel().selectedRows()
    return rows[0] if rows else QModelIndex()


def show_row(table: QAbstractItemView, index: QModelIndex) -> None:
    """Select the row of `index` and make it visible; an invalid index clears the selection."""
    selection = table.selectionModel()
    if not index.isValid():
        selection.clear()
        return
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    selection.setCurrentIndex(index, flags)
    table.scrollTo(index)
