"""The field in which a person says which property the question is about, with a list of those there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from inspector.language import tr
from inspector.window.filter_field import belongs_to_window
from inspector.window.scenario_choice import name_problem

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent

    from inspector.window.property_catalogue import PropertyCatalogue
    from inspector.window.rows_model import Index
    from inspector.window.view_state import ViewState

_NAME, _WHAT = 0, 1
_MOST_ASKED = 6
_FIELD_WIDTHS = (150, 240)
_LIST_WIDTHS = (400, 330)
_MOST_ROWS = 16
_MOST_LISTED = 400
_LISTS = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4


class PropertyPicker(QWidget):
    """The field and the button that opens its list.

    Signals:
        left: a person has chosen, or does not want to choose; the keys shall go where they went before.
    """

    left = Signal()

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field(state)
        self.field.left.connect(self.left)
        self.opener = QToolButton()
        self.opener.setArrowType(Qt.ArrowType.DownArrow)
        self.opener.setAutoRaise(True)
        self.opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the Down key in the field does the same
        self.opener.setAccessibleName(tr("List the properties"))
        self.opener.setToolTip(tr("List the properties (Ctrl+L)"))
        self.opener.clicked.connect(self.start)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.opener)
        self.setFocusProxy(self.field)

    def start(self) -> None:
        """Let a person choose: the cursor into the field, and the list below it."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.field.show_list("")


class _Field(QLineEdit):
    """Shows the property that is asked about; what is typed narrows the list."""

    left = Signal()

    def __init__(self, state: ViewState) -> None:
        super().__init__()
        self._state = state
        self._model = _Choices(state, self)
        self._list = _List()
        self._completer = QCompleter(self)
        self._completer.setModel(self._model)
        self._completer.setPopup(self._list)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_ROWS)
        self._completer.setWidget(self)
        self._list.fit()
        self.setAccessibleName(tr("Property"))
        self.setAccessibleDescription(
            tr("Type a part of a name; the arrow keys walk in the list, Enter asks, Esc goes back")
        )
        self.setPlaceholderText(tr("Any property"))
        self._list.clicked.connect(self._take)
        self.textEdited.connect(self.show_list)
        state.question_changed.connect(self._refresh)
        state.properties_changed.connect(self._list_anew)
        self._refresh()

    def sizeHint(self) -> QSize:
        """As wide as most names."""
        return QSize(_FIELD_WIDTHS[1], super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as a name that can be guessed from its beginning."""
        return QSize(_FIELD_WIDTHS[0], super().minimumSizeHint().height())

    def show_list(self, typed: str) -> None:
        """List the properties that contain what was typed, the best one chosen."""
        self._model.narrow(typed)
        room = QRect(0, 0, max(self.width(), sum(_LIST_WIDTHS)), self.height())
        self._completer.complete(room)
        self._list.setFirstColumnSpanned(self._model.remark_row, QModelIndex(), True)
        first = self._model.index(0, _NAME)
        if first.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._list.setCurrentIndex(self._list.model().index(0, _NAME))
            self._list.scrollToTop()

    def _list_anew(self) -> None:
        """The properties of a package are known now, or those of another one."""
        self._refresh()
        if self._list.isVisible():
            self.show_list(self.text() if self.isModified() else "")

    def _refresh(self) -> None:
        if self._list.isVisible() and self.isModified():
            return  # a person is typing
        self.setText(self._state.question.property_name)
        self.setCursorPosition(0)
        self.setToolTip(f"{self.text()}: {self._state.catalogue.words(self.text())}")

    def _take(self, index: QModelIndex) -> None:
        name = index.siblingAtColumn(_NAME).data(Qt.ItemDataRole.UserRole)
        if name:
            self._leave()
            self._state.ask_about(name)

    def _leave(self) -> None:
        self._list.hide()
        self.setModified(False)
        self._refresh()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Claim Esc, which the window uses as well."""
        if event.type() is QEvent.Type.ShortcutOverride and _key(event) == Qt.Key.Key_Escape:
            event.accept()
            return True
        if belongs_to_window(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks about what is chosen in the list; Esc goes back; the arrows open the list."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._list.isVisible():
                    self._take(self._list.currentIndex())
                else:
                    self._leave()
            case Qt.Key.Key_Escape:
                self._leave()
            case key if key in _LISTS and not self._list.isVisible():
                self.show_list("")
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed replaces the name."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves without Enter has not asked."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setModified(False)
            self._refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the list."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self._list.isVisible():
            self.selectAll()
            self.show_list("")


class _List(QTreeView):
    """The names, and what each is."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Properties"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHeaderHidden(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end of a name tells merge modules apart
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        self.header().setMinimumSectionSize(60)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(_NAME, _LIST_WIDTHS[0])
        self.header().setStretchLastSection(True)


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


def _key(event: QEvent) -> int | None:
    return event.key() if isinstance(event, QKeyEvent) else None
