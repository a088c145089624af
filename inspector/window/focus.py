"""The one look of the focus: a frame around the pane that the keys go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QTableView, QTextBrowser, QTreeView

from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

_WIDTH = 2
_AROUND_LETTERS = 5
_SIGN = 16


def paint_focus_frame(pane: QAbstractScrollArea, painter: QPainter) -> None:
    """Draw the frame at the edge of the viewport, if the pane has the focus."""
    if pane.hasFocus():
        painter.setPen(QPen(pane.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(pane.viewport().rect().adjusted(1, 1, -1, -1))


class FramedTable(QTableView):
    """A table that shows when it has the focus, with rows as high as its letters."""

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The table, then the frame."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_focus_frame(self, painter)
        painter.end()


class FramedTree(QTreeView):
    """A tree that shows when it has the focus."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tree, then the frame."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_focus_frame(self, painter)
        painter.end()


class FramedBrowser(QTextBrowser):
    """A text that shows when it has the focus."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then the frame."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_focus_frame(self, painter)
        painter.end()
