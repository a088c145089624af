"""The timeline without what is pointed out, painted once and shown again until it changes: a frame costs one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from inspector.drawing.painting import paint
from inspector.timeline.display_list import DisplayList
from inspector.timeline.highlights import draw_highlights
from inspector.timeline.vertical import GUTTER

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inspector.drawing.theme import Theme
    from inspector.timeline.pointing import TimelineLayout
    from inspector.timeline.view import TimelineView


class PaintedGround:
    """Remembers the last picture of a layout."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._painted: tuple[TimelineLayout, Theme, int] | None = None

    def show(self, painter: QPainter, viewport: QWidget, layout: TimelineLayout, theme: Theme, top: int) -> None:
        """Put the part of the layout from `top` on into the viewport that `painter` paints."""
        ratio = viewport.devicePixelRatioF()
        size = viewport.size() * ratio
        fits = self._picture.size() == size and self._picture.devicePixelRatio() == ratio
        # by identity: to compare two layouts would take longer than to paint one
        last = self._painted
        if not fits or last is None or last[0] is not layout or last[1] is not theme or last[2] != top:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(viewport.palette().color(viewport.backgroundRole()))
            self._paint(layout, theme, top, viewport.height())
            self._painted = (layout, theme, top)
        painter.drawPixmap(0, 0, self._picture)

    def _paint(self, layout: TimelineLayout, theme: Theme, top: int, height: int) -> None:
        painter = QPainter(self._picture)
        painter.translate(0, -top)
        paint(layout.drawing.between(top, top + height), painter, theme)
        painter.end()


def paint_highlights(painter: QPainter, layout: TimelineLayout, view: TimelineView, theme: Theme, top: int) -> None:
    """What `view` points out, over the ground; what is scrolled out at the left lies under the gutter."""
    painter.save()
    painter.translate(0, -top)
    painter.setClipRect(QRectF(GUTTER, 0, layout.width, layout.height))
    paint(DisplayList(layout.width, layout.height, tuple(draw_highlights(layout, view))), painter, theme)
    painter.restore()
