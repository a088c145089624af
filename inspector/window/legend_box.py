"""One entry of the legend that stands for a kind of mark or action: checked as long as that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from inspector.drawing.painting import paint
from inspector.language import tr
from inspector.timeline.display_list import DisplayList, Line, Token, faded
from inspector.timeline.spines import FADED

if TYPE_CHECKING:
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.legend import LegendEntry
    from inspector.window.appearance import Appearance

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_AROUND = 3


class LegendBox(QCheckBox):
    """Drawn as in the legend of a picture; pale and struck through where it is not checked.

    Signals:
        left_by: (int) an arrow key leads to the next entry (1) or the one before (-1).
    """

    left_by = Signal(int)

    def __init__(self, entry: LegendEntry, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawing: tuple[Primitive, ...] = ()
        self._line: tuple[tuple[float, float], tuple[float, float]] = ((0, 0), (0, 0))
        self.entry = entry
        self.setText(entry.words.replace("&", "&&"))
        self.setAccessibleName(entry.words)
        self.setToolTip(tr("{what}: click to hide or to show", what=entry.words))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setChecked(True)

    def show_drawing(
        self, drawing: tuple[Primitive, ...], words: tuple[tuple[float, float], tuple[float, float]]
    ) -> None:
        """What to draw from the upper left corner on, at the usual size of letters, and the line that words stand on."""
        self._drawing, self._line = drawing, words
        self.update()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        """All of it can be clicked."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead along the legend; Space is Qt's."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.left_by.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The entry, with a frame while it has the focus or the pointer is over it."""
        del event
        painter = QPainter(self)
        if self.hasFocus() or self.underMouse():
            role = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Mid
            painter.setPen(QPen(self.palette().color(role), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _AROUND, _AROUND)
        painter.scale(self._appearance.text_scale, self._appearance.text_scale)
        shapes = self._drawing
        if not self.isChecked():
            shapes = (*faded(shapes[:-1], FADED), shapes[-1], Line(self._line, Token.TEXT, 1.5))
        paint(DisplayList(self.width(), self.height(), shapes), painter, self._appearance.theme)
        painter.end()
