"""What the lists of places in the package have in common: going to a place, copying rows, asking about what is named there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QTreeView

from inspector.language import tr
from inspector.window.context_menus import add_lifetimes
from inspector.window.copying import rows_text
from inspector.window.navigation import keys_in_turn
from inspector.window.rows_model import ROW_ROLE

if TYPE_CHECKING:
    from inspector.sequence.model import ActionKey
    from inspector.window.view_state import ViewState


class Place(Protocol):
    """A cell of the package."""

    @property
    def table(self) -> str:
        """Of which table."""

    @property
    def row(self) -> str:
        """The primary key of its row, its parts joined by `/`."""

    @property
    def column(self) -> str:
        """Of which column."""

    @property
    def keys(self) -> tuple[ActionKey, ...]:
        """The rows of the timeline that stand for it."""


class PlaceVisitor(QObject):
    """Makes a list of places one in which Enter goes to the timeline, Ctrl+C copies rows, and a menu asks about properties.

    Signals:
        said: (str) something worth a word in the status bar.
    """

    said = Signal(str)

    def __init__(self, view: QTreeView | QTableView, state: ViewState) -> None:
        super().__init__(view)
        self._view = view
        self._state = state
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.activated.connect(self.go_to)
        view.customContextMenuRequested.connect(self._show_menu)

    def go_to(self, index: QModelIndex) -> None:
        """Select the action that stands for the place; the next one where several do and one of them is selected."""
        self._visit(index, is_again=True)

    def arrive_at(self, index: QModelIndex) -> None:
        """Select the first action that stands for the place, although the selected one may stand for it too."""
        self._visit(index, is_again=False)

    def _visit(self, index: QModelIndex, *, is_again: bool) -> None:
        place: Place | None = index.siblingAtColumn(0).data(ROW_ROLE)
        inspection = self._state.inspection
        if place is None or inspection is None:
            return
        keys = keys_in_turn(place.keys, inspection)
        if not keys:
            self.said.emit(tr("No action of the timeline stands for {table} {row}", table=place.table, row=place.row))
            return
        selection = self._state.selection
        key = keys[(keys.index(selection) + 1) % len(keys)] if is_again and selection in keys else keys[0]
        self._state.select(key)
        where = tr("{table} {row} takes effect at {action}", table=place.table, row=place.row, action=key.action)
        self.said.emit("" if key.action == place.row else where)

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard, the cells of each apart by tabs; several with the headings above them."""
        model, places = self._view.model(), self._selected_places()
        columns = range(model.columnCount())
        if not places:
            self.said.emit(tr("No row is selected here, so nothing is copied"))
            return
        headings = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        cells = ([str(index.siblingAtColumn(column).data() or "") for column in columns] for index in places)
        QGuiApplication.clipboard().setText(rows_text(headings, list(cells)))
        self.said.emit(tr("Copied {n:,} row", "Copied {n:,} rows", n=len(places)))

    def _selected_places(self) -> list[QModelIndex]:
        """The first cells of the selected rows that are places, from the top down."""
        rows = self._view.selectionModel().selectedRows()
        places = [index for index in rows if index.data(ROW_ROLE) is not None]
        return sorted(places, key=lambda index: (index.parent().row(), index.row()))

    def _show_menu(self, point: QPoint) -> None:
        index = self._view.currentIndex()
        menu = self.menu(index)
        if menu is None:
            return
        if not self._view.visualRect(index).contains(point) and not self._view.indexAt(point).isValid():
            point = self._view.visualRect(index).center()  # the key of the menu, not the mouse
        menu.popup(self._view.viewport().mapToGlobal(point))

    def menu(self, index: QModelIndex) -> QMenu | None:
        """The menu of a row, None where the row is no place; it deletes itself when it closes."""
        place: Place | None = index.siblingAtColumn(0).data(ROW_ROLE)
        if place is None:
            return None
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go = menu.addAction(tr("&Go to it in the timeline"))
        go.setEnabled(bool(place.keys))
        go.triggered.connect(lambda: self.go_to(index))
        copy = menu.addAction(tr("&Copy rows"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self.copy_rows)
        menu.addSeparator()  # unseen where nothing follows
        properties = self._state.properties
        if properties is not None:
            add_lifetimes(menu, properties.by_row.get((place.table, place.row), ()), self._state)
        return menu
