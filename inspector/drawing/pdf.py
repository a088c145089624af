"""Display lists as the pages of a PDF whose bytes depend on nothing but what is drawn."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from inspector.drawing.painting import paint
from inspector.report.embedded import ATTACHMENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.drawing.theme import Theme
    from inspector.timeline.display_list import DisplayList

_PIXELS_PER_INCH = 96
_POINTS_PER_INCH = 72
_LONGEST_SIDE = 14_400.0
"""In points; no reader has to show more: ISO 32000-1, annex C.2."""

_XMP = (
    "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="{creator}">'
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
    "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)


def draw_pdf(
    pages: Sequence[DisplayList], theme: Theme, *, scale: float, title: str, creator: str, attachment: bytes
) -> bytes:
    """A PDF with one page for each drawing, 96 pixels to the inch, and one file attached to it.

    Raises:
        ResourceError: the bundled fonts are missing.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Qt writes fonts in the order of a hash table
    QHashSeed.setDeterministicGlobalSeed()
    try:
        writer = QPdfWriter(buffer)
        writer.setResolution(_PIXELS_PER_INCH)
        writer.setTitle(title)
        writer.setCreator(creator)
        writer.setDocumentId(QUuid())
        xmp = _XMP.format(creator=html.escape(creator), title=html.escape(title))
        writer.setDocumentXmpMetadata(QByteArray(xmp.encode()))
        writer.addFileAttachment(ATTACHMENT, QByteArray(attachment), "application/json")
        painter = QPainter()
        for page in pages:
            factor = min(scale, _LONGEST_SIDE * _PIXELS_PER_INCH / _POINTS_PER_INCH / max(page.width, page.height))
            _set_page(writer, page, factor)
            if painter.isActive():
                writer.newPage()
            else:
                painter.begin(writer)
            painter.save()
            painter.scale(factor, factor)
            paint(page, painter, theme)
            painter.restore()
        painter.end()
    finally:
        QHashSeed.resetRandomGlobalSeed()
    return _without_dates(bytes(buffer.data().data()))


def _set_page(writer: QPdfWriter, page: DisplayList, factor: float) -> None:
    points = factor * _POINTS_PER_INCH / _PIXELS_PER_INCH
    size = QSizeF(page.width * points, page.height * points)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())


def _without_dates(pdf: bytes) -> bytes:
    """The file without the time of its making, which Qt writes into its first object; what follows moves up."""
    head_end = pdf.index(b"endobj")
    head = re.sub(rb"/(?:Creation|Mod)Date \([^)]*\)\n", b"", pdf[:head_end])
    shift = head_end - len(head)
    table_at = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    body, table = pdf[head_end:table_at], pdf[table_at:]
    # the entries of the table are offsets of ten digits: ISO 32000-1, 7.5.4
    table = re.sub(rb"(\d{10}) 00000 n", lambda entry: b"%010d 00000 n" % _moved(int(entry[1]), head_end, shift), table)
    table = re.sub(rb"startxref\n\d+", b"startxref\n%d" % (table_at - shift), table)
    return head + body + table


def _moved(offset: int, head_end: int, shift: int) -> int:
    return offset - shift if offset > head_end else offset
