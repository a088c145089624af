"""The tab that says what the signs, shapes and lines of the timeline mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from inspector.drawing.painting import QtTextMeasurer, paint
from inspector.timeline.display_list import DisplayList
from inspector.timeline.legend import lay_out_legend, legend_entries

if TYPE_CHECKING:
    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState

_MARGIN = 10


class LegendPanel(QScrollArea):
    """The legend of the drawing on show: only what is present is explained, in as many rows as the width asks for."""

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._measurer = QtTextMeasurer()
        self._paper = _Paper(appearance)
        self._paper.setAccessibleName("Legend")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Legend")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(self._paper)
        state.inspection_changed.connect(self._replace)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def _replace(self) -> None:
        model = self._state.timeline_model
        if model is not None:
            words = "; ".join(entry.words for entry in legend_entries(model))
            self._paper.setAccessibleDescription(f"The timeline shows: {words}")
            self._lay_out()

    def _lay_out(self) -> None:
        model = self._state.timeline_model
        if model is not None:
            width = self.viewport().width()
            self._paper.show_drawing(lay_out_legend(model, width - 2 * _MARGIN, self._measurer), width)


class _Paper(QWidget):
    """Paints a drawing with a margin around it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._drawing = DisplayList(0, 0, ())
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        appearance.theme_changed.connect(self.update)

    def show_drawing(self, drawing: DisplayList, width: int) -> None:
        """Take the place that the drawing needs, and paint it."""
        self._drawing = drawing
        self.resize(QSize(width, round(drawing.height) + 2 * _MARGIN))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing."""
        del event
        painter = QPainter(self)
        painter.translate(_MARGIN, _MARGIN)
        paint(self._drawing, painter, self._appearance.theme)
        painter.end()
