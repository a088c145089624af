"""The signs of marks and of the tool bar as QIcons in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

from inspector.drawing.painting import paint
from inspector.findings.model import Mark
from inspector.resource_files import resource_path
from inspector.sequence.condition_values import Truth
from inspector.timeline.display_list import DisplayList, Token
from inspector.timeline.glyphs import mark_glyph

if TYPE_CHECKING:
    from inspector.drawing.theme import Theme

_SIZES = (16, 20, 24, 32, 40, 48, 64)
"""Every size is drawn by itself, so that nothing is scaled on screens of any density."""
_GLYPH_ROOM = 16.0
_GLYPH_SIZE = 15.0
_FILLS = {
    Mark.ERROR: Token.ERROR_FILL,
    Mark.WARNING: Token.WARNING_FILL,
    Mark.NOTE: Token.NOTE_FILL,
    Mark.INFO: Token.INFO_OUTLINE,
    Mark.GOOD: Token.GOOD_FILL,
}


class MarkIcons:
    """The marks, painted by the same code as in the timeline."""

    def __init__(self, theme: Theme) -> None:
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self._icons: dict[Mark, QIcon] = {}

    def icon(self, mark: Mark) -> QIcon:
        """The sign of a mark; painted when it is first wanted."""
        if mark not in self._icons:
            self._icons[mark] = self._painted(mark)
        return self._icons[mark]

    def colour(self, mark: Mark) -> QColor:
        """The colour that the sign is mostly made of."""
        return self._theme.colour(_FILLS[mark])

    def _painted(self, mark: Mark) -> QIcon:
        glyph = DisplayList(_GLYPH_ROOM, _GLYPH_ROOM, mark_glyph(mark, _GLYPH_ROOM / 2, _GLYPH_ROOM / 2, _GLYPH_SIZE))
        icon = QIcon()
        for size in _SIZES:
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.scale(size / _GLYPH_ROOM, size / _GLYPH_ROOM)
            paint(glyph, painter, self._theme)
            painter.end()
            icon.addPixmap(pixmap)
            icon.addPixmap(pixmap, QIcon.Mode.Selected)  # or the style tints it with the colour of the selected row
        return icon


_TRUTH_LINES: dict[Truth, tuple[tuple[tuple[float, float], ...], ...]] = {
    Truth.TRUE: (((2.5, 8.5), (6.5, 12.5), (13.5, 3.5)),),
    Truth.FALSE: (((3.5, 3.5), (12.5, 12.5)), ((3.5, 12.5), (12.5, 3.5))),
}


def truth_icon(truth: Truth, palette: QPalette) -> QIcon:
    """A tick, a cross or a question mark in the colour of text: being true is neither good nor bad."""
    icon = QIcon()
    color = palette.color(QPalette.ColorRole.Text)
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(size / _GLYPH_ROOM, size / _GLYPH_ROOM)
        painter.setPen(QPen(color, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for line in _TRUTH_LINES.get(truth, ()):
            painter.drawPolyline([QPointF(*point) for point in line])
        if truth is Truth.UNKNOWN:
            font = painter.font()
            font.setPixelSize(round(_GLYPH_ROOM))
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(QRectF(0, 0, _GLYPH_ROOM, _GLYPH_ROOM), Qt.AlignmentFlag.AlignCenter, "?")
        painter.end()
        icon.addPixmap(pixmap)
    return icon


class ToolIcons:
    """The one-colour drawings of `resources/icons/` in the colours of a palette."""

    def __init__(self, palette: QPalette) -> None:
        self._colors = {
            QIcon.Mode.Normal: palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
            QIcon.Mode.Disabled: palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
        }

    def icon(self, name: str) -> QIcon:
        """The icon of that file name without its ending.

        Raises:
            ResourceError: there is no such file.
        """
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - not wanted for the first picture

        drawing = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for mode, color in self._colors.items():
            renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color.name()).encode()))
            for size in _SIZES:
                pixmap = QPixmap(size, size)
                pixmap.fill(Qt.GlobalColor.transparent)
                painter = QPainter(pixmap)
                renderer.render(painter, QRectF(0, 0, size, size))
                painter.end()
                icon.addPixmap(pixmap, mode)
        return icon
