"""The field in which a person says which property the question is about, with a list of those there are."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from inspector.language import tr
from inspector.window.filter_field import belongs_to_window
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from inspector.window.property_list import PropertyList
    from inspector.window.view_state import ViewState

_FIELD_WIDTHS = (150, 240)
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
        self.setAccessibleName(tr("Property"))
        self.setAccessibleDescription(
            tr("Type a part of a name; the arrow keys walk in the list, Enter asks, Esc goes back")
        )
        self.setPlaceholderText(tr("Any property"))
        self.textEdited.connect(self.show_list)
        state.question_changed.connect(self._refresh)
        state.properties_changed.connect(self._list_anew)
        self._refresh()

    @cached_property
    def _list(self) -> PropertyList:
        from inspector.window.property_list import PropertyList  # noqa: PLC0415 - after the first picture

        names = PropertyList(self._state, self)
        names.chosen.connect(self._take)
        return names

    @property
    def _is_listing(self) -> bool:
        return "_list" in vars(self) and self._list.isVisible()

    def sizeHint(self) -> QSize:
        """As wide as most names."""
        return QSize(beside_letters(self, _FIELD_WIDTHS[1]), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as a name that can be guessed from its beginning."""
        return QSize(_FIELD_WIDTHS[0], super().minimumSizeHint().height())

    def show_list(self, typed: str) -> None:
        """List the properties that contain what was typed, the best one chosen."""
        self._list.show_matching(typed)

    def _list_anew(self) -> None:
        """The properties of a package are known now, or those of another one."""
        self._refresh()
        if self._is_listing:
            self.show_list(self.text() if self.isModified() else "")

    def _refresh(self) -> None:
        if self._is_listing and self.isModified():
            return  # a person is typing
        self.setText(self._state.question.property_name)
        self.setCursorPosition(0)
        self.setToolTip(f"{self.text()}: {self._state.catalogue.words(self.text())}")

    def _take(self, name: str) -> None:
        if name:
            self._leave()
            self._state.ask_about(name)

    def _leave(self) -> None:
        if self._is_listing:
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
                if self._is_listing:
                    self._take(self._list.current_name)
                else:
                    self._leave()
            case Qt.Key.Key_Escape:
                self._leave()
            case key if key in _LISTS and not self._is_listing:
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
        if event.button() is Qt.MouseButton.LeftButton and not self._is_listing:
            self.selectAll()
            self.show_list("")


def _key(event: QEvent) -> int | None:
    return event.key() if isinstance(event, QKeyEvent) else None
