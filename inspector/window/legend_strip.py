"""The line under the picture that says what its signs, shapes and lines mean, and hides or shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inspector.drawing.painting import QtTextMeasurer, paint
from inspector.language import tr
from inspector.timeline.changes import change_entries
from inspector.timeline.display_list import DisplayList, Rect, Text, TextRole, Token, moved
from inspector.timeline.legend import LegendEntry, legend_entries
from inspector.window.legend_box import LegendBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState

_MARGIN_X, _MARGIN_Y = 10, 3
_ROW = 16.0
_SWATCH_WIDTH, _SWATCH_HEIGHT = 20.0, 12.0
_AFTER_SWATCH = 4.0
_APART = 11.0
_INSET = 3.0


class _Placed(Struct, frozen=True):
    """An entry and where it lies, at the usual size of letters; None for the button that shows everything again."""

    entry: LegendEntry | None
    rect: Rect


class LegendStrip(QWidget):
    """Only what is present is explained, in as few rows as the width allows.

    Marks and kinds of action are check boxes: Tab leads to one of them, arrows to the others.

    Signals:
        refitted: it needs another height for its width.
        led_to: (QWidget) a key has led to that entry.
    """

    refitted = Signal()
    led_to = Signal(QWidget)

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._appearance = appearance
        self._measurer = QtTextMeasurer()
        self._entries: tuple[LegendEntry, ...] = ()
        self._boxes: list[LegendBox] = []
        self.setAccessibleName(tr("Legend"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the picture that it explains
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._hidden = QPushButton(self)
        self._hidden.setFlat(True)
        self._hidden.setCursor(Qt.CursorShape.PointingHandCursor)
        self._hidden.hide()
        self._hidden.clicked.connect(state.show_everything)
        state.inspection_changed.connect(self._replace)
        state.changes_changed.connect(self._replace)
        state.folding_changed.connect(self._replace)
        state.hidden_marks_changed.connect(self._show_what_is_hidden)
        state.dimmed_changed.connect(self._show_what_is_hidden)
        appearance.theme_changed.connect(self.update)
        appearance.text_size_changed.connect(self._fit)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """It takes the rows it needs."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all rows."""
        bottom = max((placed.rect.bottom for placed in self._placed(width)), default=_ROW + _MARGIN_Y)
        return round((bottom + _MARGIN_Y) * self._appearance.text_scale)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(400, round((_ROW + 2 * _MARGIN_Y) * self._appearance.text_scale))

    def _replace(self) -> None:
        model = self._state.timeline_model
        entries = legend_entries(model, folded=self._state.folding.folded_unplayed) if model is not None else ()
        if self._state.changes is not None:
            entries = (*entries, *change_entries(self._state.changes.of.values()))
        is_same = [_identity(entry) for entry in entries] == [_identity(entry) for entry in self._entries]
        self._entries = entries
        words = "; ".join(entry.words for entry in entries)
        self.setAccessibleDescription(tr("The timeline shows: {words}", words=words))
        chosen = [entry for entry in entries if entry.mark is not None or entry.kind is not None]
        if is_same:
            for box, entry in zip(self._boxes, chosen, strict=True):
                box.entry = entry
        else:
            for box in self._boxes:
                box.hide()  # it goes when Qt's loop comes round, and would be seen under the new ones until then
                box.deleteLater()
            self._boxes = [self._box(entry) for entry in chosen]
            if self._boxes:
                self._boxes[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show_what_is_hidden()

    def _box(self, entry: LegendEntry) -> LegendBox:
        box = LegendBox(entry, self._appearance, self)
        box.toggled.connect(self._toggler(box))
        box.left_by.connect(lambda step: self._lead(box, step))
        box.show()
        return box

    def _toggler(self, box: LegendBox) -> Callable[[bool], None]:
        def toggle(checked: bool) -> None:  # noqa: FBT001 - slot of QAbstractButton.toggled(bool)
            if box.entry.mark is not None:
                self._state.set_mark_hidden(box.entry.mark, not checked)
            elif box.entry.kind is not None:
                self._state.set_dimmed(box.entry.kind, not checked)

        return toggle

    def _lead(self, box: LegendBox, step: int) -> None:
        """Give the focus to the next entry; Tab comes back to that one."""
        following = self._boxes[(self._boxes.index(box) + step) % len(self._boxes)]
        box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        following.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self.led_to.emit(following)

    def _show_what_is_hidden(self) -> None:
        hidden = 0
        for box in self._boxes:
            is_shown = box.entry.mark not in self._state.hidden_marks and box.entry.kind not in self._state.dimmed
            box.setChecked(is_shown)
            hidden += not is_shown
        self._hidden.setText(tr("{n} kind hidden: show it", "{n} kinds hidden: show all", n=hidden))
        letters = self.font()
        letters.setUnderline(True)  # as what can be clicked is written in the details
        self._hidden.setFont(letters)
        if not hidden and self._hidden.hasFocus():
            self._keep_focus()
        self._hidden.setVisible(hidden > 0)
        self._fit()

    def _keep_focus(self) -> None:
        """Give it to the entry that Tab leads to, because Qt would give it to another part of the window."""
        for box in self._boxes:
            if box.focusPolicy() & Qt.FocusPolicy.TabFocus:
                box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()
        self.refitted.emit()

    def _place(self) -> None:
        growth = self._appearance.text_scale
        boxes = iter(self._boxes)
        for placed in self._placed(self.width()):
            x, y, width, height = placed.rect.x, placed.rect.y, placed.rect.width, placed.rect.height
            rect = QRect(round(x * growth), round(y * growth), round(width * growth), round(height * growth))
            entry = placed.entry
            if entry is None:
                self._hidden.setGeometry(rect)
            elif entry.mark is not None or entry.kind is not None:
                box = next(boxes)
                box.setGeometry(rect)
                words_at = _INSET + _swatch_width(entry) + _AFTER_SWATCH
                line = ((words_at, height / 2), (width - _INSET, height / 2))
                box.show_drawing(tuple(moved(tuple(self._drawing(placed)), -x, -y)), line)

    def _placed(self, width: int) -> Iterator[_Placed]:
        """Each entry in the first row that has room for it; `width` is that of the widget, whatever the size of text."""
        room = width / self._appearance.text_scale - _MARGIN_X
        ends: list[float] = []
        for entry in (*self._entries, *((None,) if self._hidden.isVisibleTo(self) else ())):
            if entry is None:
                whole = self._measurer.width(self._hidden.text(), TextRole.BODY) + 2 * _APART
            else:
                words = self._measurer.width(entry.words, TextRole.CAPTION)
                whole = _swatch_width(entry) + _AFTER_SWATCH + words + 2 * _INSET
            row = next((row for row, end in enumerate(ends) if end + whole <= room), len(ends))
            if row == len(ends):
                ends.append(_MARGIN_X - _INSET)
            yield _Placed(entry, Rect(ends[row], _MARGIN_Y + row * _ROW, whole, _ROW))
            ends[row] = round(ends[row] + whole + _APART - 2 * _INSET)

    def _drawing(self, placed: _Placed) -> Iterator[Primitive]:
        """An entry in its place, its words last."""
        entry, rect = placed.entry, placed.rect
        if entry is not None:
            x = rect.x + _INSET
            width = _swatch_width(entry)
            yield from entry.swatch(Rect(x, rect.centre_y - _SWATCH_HEIGHT / 2, width, _SWATCH_HEIGHT))
            words_at = x + width + _AFTER_SWATCH
            yield Text(entry.words, words_at, rect.centre_y, TextRole.CAPTION, Token.TEXT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the entries anew."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What only explains, with a line above; the check boxes paint themselves."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().brush(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, self.width(), 1, self.palette().brush(QPalette.ColorRole.Mid))
        painter.scale(self._appearance.text_scale, self._appearance.text_scale)
        plain = [
            placed
            for placed in self._placed(self.width())
            if placed.entry is not None and placed.entry.mark is None and placed.entry.kind is None
        ]
        primitives = tuple(shape for placed in plain for shape in self._drawing(placed))
        paint(DisplayList(self.width(), self.height(), primitives), painter, self._appearance.theme)
        painter.end()


def _swatch_width(entry: LegendEntry) -> float:
    """Narrower than in a picture: every row of the legend takes one from the timeline."""
    return min(entry.width, _SWATCH_WIDTH)


def _identity(entry: LegendEntry) -> tuple[object, ...]:
    """What makes it the same entry as another one, whose swatch is drawn by another function."""
    return entry.words, entry.mark, entry.kind
