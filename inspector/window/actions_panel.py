"""The tab with the table of all actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.language import number, tr
from inspector.window.actions_model import ActionColumn, ActionsModel
from inspector.window.filter_field import FilterField
from inspector.window.rows_model import ROW_ROLE
from inspector.window.tables import fit_columns, make_table, selected_row, show_row

if TYPE_CHECKING:
    from inspector.sequence.model import ActionKey
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState

_WIDTH_LIMITS: dict[int, int] = {
    ActionColumn.ACTION: 250,
    ActionColumn.WHAT: 380,
    ActionColumn.PLACEMENT: 260,
    ActionColumn.RUNS: 300,
    ActionColumn.CONDITION: 600,
}


class ActionsPanel(QWidget):
    """A filter field over the table; the selected row is the selected action.

    Signals:
        count_changed: (how many actions are shown, how many there are).
    """

    count_changed = Signal(int, int)

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._is_filtering = False
        self._model = ActionsModel(state, icons, self)
        self.table = make_table(self._model, tr("Actions"))
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.filter_field = FilterField()
        self.filter_field.setPlaceholderText(tr("Find in actions: names, types, targets, conditions"))
        self.filter_field.setToolTip(tr("Words that occur in none of these are looked for in every column"))
        self.filter_field.setAccessibleName(tr("Find in actions"))
        self._count = QLabel()
        self._count.setAccessibleName(tr("Actions shown"))
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 4, 8, 4)
        bar.setSpacing(10)
        bar.addWidget(self.filter_field, 1)
        bar.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)

        self.filter_field.textChanged.connect(self._filter)
        self.filter_field.returnPressed.connect(self._enter_table)
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        state.inspection_changed.connect(self._say_count)
        state.dimmed_changed.connect(self._show_kinds)
        state.package_changed.connect(self._fit)
        state.changes_changed.connect(self._show_changes)
        state.selection_changed.connect(self._follow)
        header = self.table.horizontalHeader()
        header.moveSection(header.visualIndex(ActionColumn.CHANGE), ActionColumn.SEQUENCE)  # where it is seen
        self._show_changes()

    def begin(self) -> None:
        """Show the inspection that is there already."""
        self._say_count()
        self._fit()
        self._follow()

    def cells_of(self, key: ActionKey) -> tuple[str, ...]:
        """The row of an action in words, whether the filter shows it or not; nothing where there is no such action."""
        row = self._state.inspection.find(key) if self._state.inspection is not None else None
        return () if row is None else self._model.texts_of(row)

    @property
    def headings(self) -> tuple[str, ...]:
        """What stands above the cells of a row."""
        columns = range(self._model.columnCount())
        return tuple(str(self._model.headerData(column, Qt.Orientation.Horizontal)) for column in columns)

    def _show_changes(self) -> None:
        self.table.setColumnHidden(ActionColumn.CHANGE, self._state.changes is None)
        self.table.resizeColumnToContents(ActionColumn.CHANGE)

    def start_finding(self) -> None:
        """Put the cursor into the filter field."""
        self.filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_field.selectAll()

    def _fit(self) -> None:
        fit_columns(self.table, self._model, _WIDTH_LIMITS)
        self.table.scrollToTop()

    def _filter(self, text: str) -> None:
        # a selected row that is filtered away hands the selection to a neighbour, which nobody chose
        self._is_filtering = True
        self._model.set_filter(text)
        self._is_filtering = False
        self._say_count()
        self._follow()
        if not selected_row(self.table).isValid():
            self.table.scrollToTop()  # where it was read before is somewhere else among these rows

    def _show_kinds(self) -> None:
        self._say_count()
        self._follow()

    def _say_count(self) -> None:
        shown, total = self._model.rowCount(), self._model.total
        self._count.setText(
            tr("{n:,} action", "{n:,} actions", n=total)
            if shown == total
            else tr("{shown} of {n:,} action", "{shown} of {n:,} actions", n=total, shown=number(shown))
        )
        self.count_changed.emit(shown, total)

    def _enter_table(self) -> None:
        if self._model.rowCount():
            if not self.table.selectionModel().hasSelection():
                show_row(self.table, self._model.index(0, ActionColumn.ACTION))
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_selection(self) -> None:
        selected = selected_row(self.table)
        if selected.isValid() and not self._is_filtering:
            self._state.select(selected.data(ROW_ROLE).key)

    def _follow(self) -> None:
        key = self._state.selection
        selected = selected_row(self.table)
        if key is not None and selected.isValid() and selected.data(ROW_ROLE).key == key:
            return  # the selection came from here: the column and the scroll position stay
        index = QModelIndex() if key is None else self._model.index_of(key)
        show_row(self.table, index)
