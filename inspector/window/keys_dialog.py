"""The list of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMenu,
    QMenuBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector.language import N_, tr
from inspector.window.dialog_buttons import make_buttons
from inspector.window.filter_field import FilterField
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_TIMELINE = N_("In the timeline")
_POINTER = (
    (N_("Ctrl+wheel"), N_("Zoom at the pointer")),
    (N_("Wheel, Shift+wheel"), N_("Scroll down, sideways")),
    (N_("Click"), N_("Select an action; on empty ground clear the selection")),
    (N_("Shift+click"), N_("Select all actions from the selected one up to there")),
    (N_("Drag"), N_("Move what is in view")),
)
_AROUND_LETTERS = 5
_SIDE = 560


class KeyRow(Struct, frozen=True):
    """A key, or what is done with the mouse, and what it does; `section` is the menu where it stands."""

    section: str
    keys: str
    words: str


def key_list(menu_bar: QMenuBar) -> tuple[KeyRow, ...]:
    """Every key of the menus, in their order, then what the mouse does."""
    rows: list[KeyRow] = []
    for action in menu_bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            rows += _keys_of(menu, menu.title().replace("&", ""))
    return (*rows, *(KeyRow(tr(_IN_TIMELINE), tr(keys), tr(words)) for keys, words in _POINTER))


def _keys_of(menu: QMenu, section: str) -> Iterator[KeyRow]:
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _keys_of(submenu, section)
        elif action.shortcuts():
            native = QKeySequence.SequenceFormat.NativeText
            keys = ", ".join(shortcut.toString(native) for shortcut in action.shortcuts())
            yield KeyRow(section, keys, action.whatsThis() or action.text().replace("&", "").rstrip("…"))


class KeysDialog(QDialog):
    """The keys menu by menu, with a field that narrows them down."""

    def __init__(self, menu_bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows: list[KeyRow | str] = []
        for row in key_list(menu_bar):
            if not self._rows or self._section(len(self._rows) - 1) != row.section:
                self._rows.append(row.section)
            self._rows.append(row)
        field = FilterField()
        field.setPlaceholderText(tr("Find a key or what it does"))
        field.setAccessibleName(tr("Find a key or what it does"))
        field.textChanged.connect(self._filter)
        self._table = self._make_table()
        buttons = make_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(field)
        layout.addWidget(self._table)
        layout.addWidget(buttons)
        self.resize(beside_letters(self, _SIDE), beside_letters(self, _SIDE))
        field.setFocus()

    def _section(self, place: int) -> str:
        row = self._rows[place]
        return row if isinstance(row, str) else row.section

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._rows), 2)
        table.setAccessibleName(tr("Keys and what they do"))
        table.setHorizontalHeaderLabels([tr("Key"), tr("What it does")])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        bold = table.font()
        bold.setBold(True)
        for place, row in enumerate(self._rows):
            if isinstance(row, str):
                heading = QTableWidgetItem(row)
                heading.setFont(bold)
                heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
                table.setItem(place, 0, heading)
                table.setSpan(place, 0, 1, 2)
            else:
                table.setItem(place, 0, QTableWidgetItem(row.keys))
                table.setItem(place, 1, QTableWidgetItem(row.words))
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _AROUND_LETTERS)
        table.resizeColumnToContents(0)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _filter(self, text: str) -> None:
        """Show the rows that hold every word, below the headings of their menus; a heading that holds them shows all of it."""
        words = text.casefold().split()
        shown: set[int] = set()
        heading = 0
        for place, row in enumerate(self._rows):
            if isinstance(row, str):
                heading = place
            elif all(word in f"{row.section} {row.keys} {row.words}".casefold() for word in words):
                shown |= {heading, place}
        for place in range(len(self._rows)):
            self._table.setRowHidden(place, place not in shown)
