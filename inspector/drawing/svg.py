"""A display list as an SVG 1.1 drawing, its texts as text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from inspector.drawing.fonts import load_fonts
from inspector.drawing.painting import paint

if TYPE_CHECKING:
    from inspector.drawing.theme import Theme
    from inspector.timeline.display_list import DisplayList


def draw_svg(drawing: DisplayList, theme: Theme, size: tuple[int, int], *, title: str, description: str) -> str:
    """The drawing in `size` pixels; it names the bundled font, and any font without serifs where that is not installed.

    Raises:
        ResourceError: the bundled fonts are missing.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # the default, SVG Tiny, has no clipping; nothing here clips, but what a reader may rely on is the whole of SVG 1.1
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(*size))
    generator.setViewBox(QRectF(0, 0, drawing.width, drawing.height))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter(generator)
    paint(drawing, painter, theme)
    painter.end()
    svg = bytes(buffer.data().data()).decode()
    # Qt writes millimetres, rounded, that are no whole number of pixels
    svg = re.sub(r'<svg width="\S+mm" height="\S+mm"', f'<svg width="{size[0]}" height="{size[1]}"', svg, count=1)
    # and begins a group for every state that its painter passes through, most of them empty
    svg = re.sub(r"<g [^>]*>\s*</g>\s*", "", svg)
    family = load_fonts().family()
    return svg.replace(f'font-family="{family}"', f'font-family="{family}, sans-serif"')
