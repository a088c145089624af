"""A display list as pixels: the one painting path for the screen, for pictures and for print."""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from inspector.drawing.fonts import font_of
from inspector.timeline.display_list import Align, Box, Dash, Ellipse, Hatch, Line, Pattern, Polygon, Text

if TYPE_CHECKING:
    from inspector.drawing.theme import Theme
    from inspector.timeline.display_list import DisplayList, Rect, TextRole, Token

_DASHES = {Dash.DASHED: [3.0, 2.2], Dash.DOTTED: [1.0, 2.0]}
_DIAGONAL_STEP = {Pattern.DIAGONAL: 5.0, Pattern.SPARSE: 14.0}
_DOT_STEP = 5.0
_DOT = 1.8
_WITHOUT_GLYPH = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class QtTextMeasurer:
    """Measures texts with the fonts they are painted with; needs a QGuiApplication. Remembers what it has measured."""

    def __init__(self) -> None:
        self._metrics: dict[TextRole, QFontMetricsF] = {}
        self._heights: dict[TextRole, float] = {}
        self._widths: dict[tuple[str, TextRole], float] = {}

    def width(self, text: str, role: TextRole) -> float:
        """The advance of a text in pixels."""
        width = self._widths.get((text, role))
        if width is None:
            width = self._widths[text, role] = self._metrics_of(role).horizontalAdvance(_shown(text))
        return width

    def height(self, role: TextRole) -> float:
        """Ascent and descent of the letters in use, in whole pixels."""
        height = self._heights.get(role)
        if height is None:
            letters = self._metrics_of(role).tightBoundingRect("Égjpqy")
            height = self._heights[role] = ceil(letters.height()) + 2.0
        return height

    def _metrics_of(self, role: TextRole) -> QFontMetricsF:
        metrics = self._metrics.get(role)
        if metrics is None:
            metrics = self._metrics[role] = QFontMetricsF(font_of(role))
        return metrics


def paint(display_list: DisplayList, painter: QPainter, theme: Theme) -> None:
    """Paint every shape, the first lowest, at the painter's origin. Leaves the painter as it was.

    Raises:
        ResourceError: the bundled fonts are missing.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    brush = _Brush(painter, theme)
    for shape in display_list.primitives:
        match shape:
            case Box():
                brush.box(shape)
            case Text():
                brush.text(shape)
            case Line():
                brush.line(shape)
            case Hatch():
                brush.hatch(shape)
            case Polygon():
                brush.polygon(shape)
            case Ellipse():
                brush.ellipse(shape)
    painter.restore()


class _Brush:
    """Paints shape by shape and keeps pens and brushes for the next."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self.theme = theme
        self.pens: dict[tuple[Token | None, float, Dash], QPen] = {}
        self.brushes: dict[Token | None, QBrush] = {}
        self.cap_heights: dict[TextRole, tuple[float, QFontMetricsF]] = {}

    def use(self, fill: Token | None, stroke: Token | None, width: float, dash: Dash, opacity: float) -> None:
        pen = self.pens.get((stroke, width, dash))
        if pen is None:
            pen = self.pens[stroke, width, dash] = self._pen(stroke, width, dash)
        brush = self.brushes.get(fill)
        if brush is None:
            empty = QBrush(Qt.BrushStyle.NoBrush)
            brush = self.brushes[fill] = empty if fill is None else QBrush(self.theme.colour(fill))
        self.painter.setPen(pen)
        self.painter.setBrush(brush)
        self.painter.setOpacity(opacity)

    def _pen(self, stroke: Token | None, width: float, dash: Dash) -> QPen:
        if stroke is None:
            return QPen(Qt.PenStyle.NoPen)
        pen = QPen(self.theme.colour(stroke), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dash is not Dash.SOLID:
            pen.setDashPattern(_DASHES[dash])
        return pen

    def box(self, shape: Box) -> None:
        if shape.fill is not None and shape.stroke is None and shape.radius == 0:
            self.painter.setOpacity(shape.opacity)
            self.painter.fillRect(_inside(shape.rect, 0.0), self.theme.colour(shape.fill))
            return
        self.use(shape.fill, shape.stroke, shape.stroke_width, shape.dash, shape.opacity)
        rect = _inside(shape.rect, shape.stroke_width if shape.stroke is not None else 0.0)
        if shape.radius > 0:
            self.painter.drawRoundedRect(rect, shape.radius, shape.radius)
        else:
            self.painter.drawRect(rect)

    def line(self, shape: Line) -> None:
        self.use(None, shape.stroke, shape.width, shape.dash, shape.opacity)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in shape.points]))

    def polygon(self, shape: Polygon) -> None:
        self.use(shape.fill, shape.stroke, shape.stroke_width, Dash.SOLID, shape.opacity)
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))

    def ellipse(self, shape: Ellipse) -> None:
        self.use(shape.fill, shape.stroke, shape.stroke_width, Dash.SOLID, shape.opacity)
        self.painter.drawEllipse(_inside(shape.rect, shape.stroke_width if shape.stroke is not None else 0.0))

    def hatch(self, shape: Hatch) -> None:
        if shape.rect.width <= 0 or shape.rect.height <= 0:
            return
        if shape.pattern is Pattern.DOTS:
            self.use(shape.colour, None, 0.0, Dash.SOLID, shape.opacity)
            path = QPainterPath()
            for x, y in dot_grid(shape.rect):
                path.addEllipse(QPointF(x, y), _DOT / 2, _DOT / 2)
            self.painter.drawPath(path)
            return
        self.use(None, shape.colour, 1.0, Dash.SOLID, shape.opacity)
        step = _DIAGONAL_STEP[shape.pattern]
        self.painter.drawLines([QLineF(*line) for line in diagonals(shape.rect, step)])

    def text(self, shape: Text) -> None:
        font, text = font_of(shape.role), _shown(shape.text)
        cached = self.cap_heights.get(shape.role)
        if cached is None:
            metrics = QFontMetricsF(font)
            cached = self.cap_heights[shape.role] = (metrics.capHeight(), metrics)
        cap_height, metrics = cached
        self.painter.setFont(font)
        self.painter.setPen(self.theme.colour(shape.colour))
        self.painter.setOpacity(shape.opacity)
        shift = 0.0
        if shape.align is not Align.START:
            shift = -metrics.horizontalAdvance(text) / (2 if shape.align is Align.MIDDLE else 1)
        if not shape.upwards:
            self.painter.drawText(QPointF(shape.x + shift, shape.y + cap_height / 2), text)
            return
        self.painter.save()
        self.painter.translate(shape.x, shape.y)
        self.painter.rotate(-90)
        self.painter.drawText(QPointF(shift, cap_height / 2), text)
        self.painter.restore()


def _shown(text: str) -> str:
    """The text with a sign in the place of what has no glyph in any font, and what XML could not hold."""
    return text if text.isprintable() else _WITHOUT_GLYPH.sub("\ufffd", text)


def _inside(rect: Rect, stroke_width: float) -> QRectF:
    """The rectangle that a stroke of that width follows without leaving the shape."""
    inset = rect.inset(stroke_width / 2)
    return QRectF(inset.x, inset.y, max(inset.width, 0.0), max(inset.height, 0.0))


def diagonals(rect: Rect, step: float) -> list[tuple[float, float, float, float]]:
    """Lines rising to the right, `step` pixels apart along x, cut at the edges of the rectangle: x1, y1, x2, y2.

    They are tied to the drawing's origin, so that neighbouring rectangles continue each other's lines.
    """
    lines = []
    first = ceil((rect.x + rect.y) / step) * step
    offset = first
    while offset < rect.right + rect.bottom:
        # x + y = offset inside the rectangle
        left = max(rect.x, offset - rect.bottom)
        right = min(rect.right, offset - rect.y)
        if right > left:
            lines.append((left, offset - left, right, offset - right))
        offset += step
    return lines


def dot_grid(rect: Rect) -> list[tuple[float, float]]:
    """The middles of dots that lie wholly in the rectangle, every other row shifted by half a step."""
    dots = []
    row, y = 0, rect.y + _DOT
    while y + _DOT / 2 <= rect.bottom:
        x = rect.x + _DOT + (_DOT_STEP / 2 if row % 2 else 0.0)
        while x + _DOT / 2 <= rect.right:
            dots.append((x, y))
            x += _DOT_STEP
        row, y = row + 1, y + _DOT_STEP / 1.5
    return dots
