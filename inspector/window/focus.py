"""The one look of the focus: a frame around the pane that the keys go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QTableView, QWidget

from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

_WIDTH = 2
_AROUND_LETTERS = 5
_SIGN = 16
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_HELD_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class FocusFrame(QObject):
    """Frames a pane while it has the focus, from when a key has led there or is pressed there; who clicks sees where.

    So do browsers: https://drafts.csswg.org/selectors-4/#the-focus-visible-pseudo. The frame lies over the edge of the pane
    and its scroll bars; what is painted into the viewport would scroll with it. A pane that is a window has none.
    """

    def __init__(self, pane: QAbstractScrollArea) -> None:
        super().__init__(pane)
        self._pane = pane
        self._line: _Line | None = None
        self._is_wanted = False
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus, the keys and the place of the pane, which gets every event itself."""
        del watched
        if isinstance(event, QFocusEvent):
            self._follow(event)
        elif isinstance(event, QKeyEvent):
            # before each key comes an event whether it is a shortcut, so that no key is missed here
            if not event.modifiers() & _COMMAND_KEYS and event.key() not in _HELD_KEYS:
                self._is_wanted = True
                if self._pane.hasFocus():
                    self._show()
        elif self._line is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._line.surround(self._pane)
        return False

    def _follow(self, event: QFocusEvent) -> None:
        """A menu takes the keys for a while only; from another window the focus comes back as it was."""
        if event.gotFocus():
            if event.reason() in (*_BY_KEY, Qt.FocusReason.MouseFocusReason):
                self._is_wanted = event.reason() in _BY_KEY
            if self._is_wanted:
                self._show()
            else:
                self._hide()
        elif event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._hide()

    def _show(self) -> None:
        beside = self._pane.parentWidget()
        if beside is None:
            return
        if self._line is None:
            self._line = _Line(beside)
        self._line.setParent(beside)
        self._line.surround(self._pane)
        self._line.show()
        self._line.raise_()

    def _hide(self) -> None:
        """Without a look at the pane, which loses the focus for the last time while it is being destroyed."""
        if self._line is not None:
            self._line.hide()


class _Line(QWidget):
    """The frame itself: nothing but a line, through which the mouse reaches what lies below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def surround(self, pane: QWidget) -> None:
        """Lie at the edge of the pane."""
        self.setGeometry(pane.geometry())
        inside = self.rect().adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colour of quiet text: what is selected has a louder one."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.end()


class FramedTable(QTableView):
    """A table that shows when it has the focus, with rows as high as its letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        FocusFrame(self)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_rows()

    def fit_rows(self) -> None:
        """Make every row as high as its letters need."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _AROUND_LETTERS)
        sign = beside_letters(self, _SIGN)
        self.setIconSize(QSize(sign, sign))
