"""The line under the picture that says what its signs, shapes and lines mean, so that the window explains itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.drawing.painting import QtTextMeasurer, paint
from inspector.timeline.display_list import DisplayList, Rect, Text, TextRole, Token
from inspector.timeline.legend import LegendEntry, legend_entries

if TYPE_CHECKING:
    from inspector.timeline.display_list import Primitive
    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState

_MARGIN_X, _MARGIN_Y = 10, 4
_ROW = 18.0
_SWATCH = 14.0
_AFTER_SWATCH = 5.0
_APART = 15.0


class LegendStrip(QWidget):
    """Only what is present is explained, in as few rows as the width allows."""

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._appearance = appearance
        self._measurer = QtTextMeasurer()
        self._entries: tuple[LegendEntry, ...] = ()
        self.setAccessibleName("Legend")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        state.inspection_changed.connect(self._replace)
        appearance.theme_changed.connect(self.update)
        appearance.text_size_changed.connect(self._fit)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """It takes the rows it needs."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all rows."""
        return round((self._drawing(width).height + 2 * _MARGIN_Y) * self._appearance.text_scale)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(400, round((_ROW + 2 * _MARGIN_Y) * self._appearance.text_scale))

    def _replace(self) -> None:
        model = self._state.timeline_model
        self._entries = legend_entries(model) if model is not None else ()
        words = "; ".join(entry.words for entry in self._entries)
        self.setAccessibleDescription(f"The timeline shows: {words}")
        self.updateGeometry()
        self.update()

    def _fit(self) -> None:
        self.updateGeometry()
        self.update()

    def _drawing(self, width: int) -> DisplayList:
        """Each entry in the first row that has room for it; `width` is that of the widget, whatever the size of text."""
        room = width / self._appearance.text_scale - 2 * _MARGIN_X
        primitives: list[Primitive] = []
        ends: list[float] = []
        for entry in self._entries:
            whole = entry.width + _AFTER_SWATCH + self._measurer.width(entry.words, TextRole.CAPTION)
            row = next((row for row, end in enumerate(ends) if end + whole <= room), len(ends))
            if row == len(ends):
                ends.append(0.0)
            x, y = ends[row], row * _ROW
            primitives.extend(entry.swatch(Rect(x, y + (_ROW - _SWATCH) / 2, entry.width, _SWATCH)))
            words_at = x + entry.width + _AFTER_SWATCH
            primitives.append(Text(entry.words, words_at, y + _ROW / 2, TextRole.CAPTION, Token.TEXT))
            ends[row] = round(x + whole + _APART)
        return DisplayList(room, max(len(ends), 1) * _ROW, tuple(primitives))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, with a line above."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().brush(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, self.width(), 1, self.palette().brush(QPalette.ColorRole.Mid))
        painter.scale(self._appearance.text_scale, self._appearance.text_scale)
        painter.translate(_MARGIN_X, _MARGIN_Y)
        paint(self._drawing(self.width()), painter, self._appearance.theme)
        painter.end()
