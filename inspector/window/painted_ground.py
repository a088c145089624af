"""The timeline without what is pointed out, painted once and shown again until it changes: a frame costs one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from inspector.drawing.painting import paint
from inspector.timeline.display_list import DisplayList
from inspector.timeline.highlights import draw_highlights

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inspector.drawing.theme import Theme
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.pointing import TimelineLayout
    from inspector.timeline.view import TimelineView


class Drawing(Protocol):
    """What is painted: the same object as long as it looks the same."""

    def between(self, top: float, bottom: float) -> DisplayList:
        """What lies between two heights."""


class Place(Struct, frozen=True):
    """Where in a viewport a layout is drawn: `top` of its pixels above the upper edge, and `growth` times as large."""

    top: int
    growth: float

    def apply(self, painter: QPainter) -> None:
        """Let `painter` paint there."""
        painter.translate(0, -self.top)
        painter.scale(self.growth, self.growth)


class PaintedGround:
    """Remembers the last picture of a drawing."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._painted: tuple[Drawing, Theme, Place] | None = None

    def show(  # noqa: PLR0917 - what is painted, with what, and where
        self,
        painter: QPainter,
        viewport: QWidget,
        drawing: Drawing,
        theme: Theme,
        place: Place,
        height: int | None = None,
    ) -> None:
        """Put the part of a drawing at `place` into the viewport that `painter` paints: all of it, or the upper `height`."""
        height = viewport.height() if height is None else height
        # not the ratio of the screen: a window can be painted into a picture of another one
        ratio = painter.deviceTransform().m11()
        size = QSize(viewport.width(), height) * ratio
        fits = self._picture.size() == size and self._picture.devicePixelRatio() == ratio
        # by identity: to compare two drawings would take longer than to paint one
        last = self._painted
        if not fits or last is None or last[0] is not drawing or last[1] is not theme or last[2] != place:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(viewport.palette().color(viewport.backgroundRole()))
            self._paint(drawing, theme, place, height)
            self._painted = (drawing, theme, place)
        painter.drawPixmap(0, 0, self._picture)

    def _paint(self, drawing: Drawing, theme: Theme, place: Place, height: int) -> None:
        painter = QPainter(self._picture)
        place.apply(painter)
        top = place.top / place.growth
        paint(drawing.between(top, top + height / place.growth), painter, theme)
        painter.end()


def paint_highlights(  # noqa: PLR0917 - what is painted, with what, and where
    painter: QPainter,
    layout: TimelineLayout,
    view: TimelineView,
    measurer: TextMeasurer,
    theme: Theme,
    place: Place,
    height: int,
) -> None:
    """What `view` points out, over the upper `height` of the ground; what is scrolled out at the left lies under the gutter."""
    painter.save()
    place.apply(painter)
    painter.setClipRect(
        QRectF(layout.scale.left, place.top / place.growth, layout.width, height / place.growth),
    )
    paint(DisplayList(layout.width, layout.height, tuple(draw_highlights(layout, view, measurer))), painter, theme)
    painter.restore()
