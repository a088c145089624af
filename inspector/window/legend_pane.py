"""Room for the legend: all that it needs as long as the picture keeps enough, then as much as is left, scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from inspector.language import tr

if TYPE_CHECKING:
    from inspector.window.legend_strip import LegendStrip


class LegendPane(QScrollArea):
    """Holds the legend; keys lead along it, and bring what they lead to into view."""

    def __init__(self, legend: LegendStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend = legend
        self._height = 0
        self.setWidget(legend)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setAccessibleName(tr("Scroll the legend"))
        legend.led_to.connect(self._show)

    def fit(self, room: int) -> None:
        """Take the height that the legend needs, as far as there is room for it, and one row at least."""
        height = max(min(self._legend.heightForWidth(self.width()), room), self.minimumSizeHint().height())
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """What it takes now."""
        return QSize(self._legend.sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """One row."""
        return QSize(0, self._legend.sizeHint().height())

    def _show(self, entry: QWidget) -> None:
        # with the row below, which may hold nothing that keys lead to
        self.ensureWidgetVisible(entry, 0, entry.height())
