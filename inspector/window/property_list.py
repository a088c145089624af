"""The list of properties below the field in which one is chosen: what a typed text may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QHeaderView, QTreeView

from inspector.language import tr
from inspector.window.scenario_choice import name_problem

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QLineEdit

    from inspector.window.property_catalogue import PropertyCatalogue
    from inspector.window.rows_model import Index
    from inspector.window.view_state import ViewState

_NAME, _WHAT = 0, 1
_MOST_ASKED = 6
_WIDTHS = (400, 330)
_MOST_ROWS = 16
_MOST_LISTED = 400


class PropertyList(QTreeView):
    """The names, and what each is, below the field in which a person types.

    Signals:
        chosen: (name) a person has clicked one; nothing for a remark.
    """

    chosen = Signal(str)

    def __init__(self, state: ViewState, field: QLineEdit) -> None:
        super().__init__()
        self._field = field
        self._choices = _Choices(state, field)
        self.setAccessibleName(tr("Properties"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHeaderHidden(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end of a name tells merge modules apart
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer = QCompleter(field)
        self._completer.setModel(self._choices)
        self._completer.setPopup(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_ROWS)
        self._completer.setWidget(field)
        self.header().setMinimumSectionSize(60)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(_NAME, _WIDTHS[0])
        self.header().setStretchLastSection(True)
        self.clicked.connect(lambda index: self.chosen.emit(_name_at(index)))

    @property
    def current_name(self) -> str:
        """The name that Enter takes; nothing for a remark."""
        return _name_at(self.currentIndex())

    def show_matching(self, typed: str) -> None:
        """Show the properties that contain what was typed, the best one chosen."""
        self._choices.narrow(typed)
        room = QRect(0, 0, max(self._field.width(), sum(_WIDTHS)), self._field.height())
        self._completer.complete(room)
        self.setFirstColumnSpanned(self._choices.remark_row, QModelIndex(), True)
        first = self._choices.index(0, _NAME)
        if first.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.setCurrentIndex(self.model().index(0, _NAME))
            self.scrollToTop()


def _name_at(index: QModelIndex) -> str:
    return str(index.siblingAtColumn(_NAME).data(Qt.ItemDataRole.UserRole) or "")


class _Choices(QAbstractTableModel):
    """What a typed text may mean; the last row offers the text itself where no property is called so."""

    def __init__(self, state: ViewState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._names: tuple[str, ...] = ()
        self._remark = ""

    @property
    def _catalogue(self) -> PropertyCatalogue:
        return self._state.catalogue

    @property
    def remark_row(self) -> int:
        """The row of the remark, if there is one."""
        return len(self._names)

    def narrow(self, typed: str) -> None:
        """Offer what contains the text."""
        typed = typed.strip()
        self.beginResetModel()
        names = self._catalogue.matching(typed, self._state.asked_properties[:_MOST_ASKED])
        self._names = names[:_MOST_LISTED]
        self._remark = self._state.properties_remark
        if len(names) > _MOST_LISTED:
            self._remark = tr("and {count:,} more: type a part of the name", count=len(names) - _MOST_LISTED)
        if typed and typed not in names:
            problem = name_problem(typed, "")
            if not problem:
                self._names = (*self._names, typed)
            elif not self._names:
                self._remark = problem
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The names, and a remark where there is one."""
        return 0 if parent.isValid() else len(self._names) + bool(self._remark)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The name, and what it is."""
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A remark cannot be chosen."""
        if index.row() < len(self._names):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """A name, or what it is; the UserRole is the name without any words."""
        if index.row() >= len(self._names):
            return self._remark if role == Qt.ItemDataRole.DisplayRole and index.column() == _NAME else None
        name = self._names[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return name
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return name if index.column() == _NAME else self._words(name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{name}: {self._words(name)}"
            case Qt.ItemDataRole.ForegroundRole if index.column() == _WHAT:
                return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        return None

    def _words(self, name: str) -> str:
        words = self._catalogue.words(name)
        return f"{words} · {tr('asked before')}" if name in self._state.asked_properties[1:] else words
