"""An Inspection as a picture file, without a screen: PNG, SVG or PDF, with the report that it was made from inside it."""

from __future__ import annotations

from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSaveFile, qCompress
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter

from inspector.drawing.environment import prepare_environment
from inspector.drawing.options import Layout, PictureFormat, PictureOptions, format_of
from inspector.drawing.painting import QtTextMeasurer, paint
from inspector.drawing.pdf import draw_pdf
from inspector.drawing.svg import draw_svg
from inspector.drawing.theme import load_theme
from inspector.errors import DrawingError
from inspector.language import N_, tr
from inspector.report.embedded import embed_in_png, embed_in_svg
from inspector.report.explanation import explain
from inspector.report.json_report import json_report
from inspector.report.words import EXECUTION_NAMES, describe_source, describe_user
from inspector.sequence.condition_values import Truth
from inspector.timeline.display_list import Token
from inspector.timeline.framing import Selection
from inspector.timeline.ladder import A4_LANDSCAPE, lay_out_ladder
from inspector.timeline.picture import lay_out_picture
from inspector.version import tool_version

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection
    from inspector.report.explanation import Explanation
    from inspector.sequence.model import CustomAction
    from inspector.timeline.display_list import DisplayList

_MOST_PIXELS = 400_000_000
_DOTS_PER_METRE = 96 / 0.0254
_LADDER_WIDTH = 1280.0
_LONGEST_CONDITION = 100
_TRUTH_WORDS = {
    Truth.TRUE: N_("true", "truth"),
    Truth.FALSE: N_("false", "truth"),
    Truth.UNKNOWN: N_("not known", "truth"),
}
_PRINT_SCALE = 0.85  # paper is read from nearer than a screen
_DEFAULTS = PictureOptions()


def write_picture(
    inspection: Inspection,
    out: Path,
    picture_format: PictureFormat | None = None,
    options: PictureOptions = _DEFAULTS,
) -> None:
    """Write the picture of an Inspection; without a format the ending of the file's name says which it is.

    The file is written whole or not at all. Where nothing has started Qt yet, this does, without a screen and with the
    bundled fonts only.

    Raises:
        DrawingError: the ending is no picture's, the picture is too large, or the file cannot be written.
        ResourceError: the theme or a font is missing.
    """
    save(out, draw_picture(inspection, picture_format or format_of(out), options))


def draw_picture(inspection: Inspection, picture_format: PictureFormat, options: PictureOptions = _DEFAULTS) -> bytes:
    """The content of the file that `write_picture` writes; errors as there, but for those of writing."""
    if picture_format is PictureFormat.PNG:
        return encode_png(draw_image(inspection, options), inspection, options.scale)
    theme = load_theme(options.theme_name)
    subject = f"{inspection.file}, {inspection.property_name}, {inspection.scenario_title}"
    if picture_format is PictureFormat.SVG:
        drawing = _lay_out(inspection, options)
        size = _size(drawing, options)
        svg = draw_svg(drawing, theme, size, title=subject, description=inspection.verdict.sentence)
        return embed_in_svg(svg, _report(inspection)).encode()
    pages, width = lay_out_pages(inspection, options)
    return draw_pdf(
        pages,
        theme,
        scale=width / pages[0].width,
        title=subject,
        creator=f"MSI Inspector {tool_version()}",
        attachment=_report(inspection).encode(),
    )


def draw_image(inspection: Inspection, options: PictureOptions = _DEFAULTS) -> QImage:
    """The picture as an image; errors as in `write_picture`."""
    drawing = _lay_out(inspection, options)
    theme = load_theme(options.theme_name)
    width, height = _size(drawing, options)
    if width * height > _MOST_PIXELS:
        raise DrawingError(
            tr("A picture of {width} by {height} pixels cannot be made", width=width, height=height),
            advice=tr("Choose another size or scale, or write an SVG or a PDF."),
        )
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(theme.colour(Token.CANVAS))
    painter = QPainter(image)
    # a drawing that needs more room than was asked for is made smaller as a whole: nothing is cut
    painter.scale(width / drawing.width, height / drawing.height)
    paint(drawing, painter, theme)
    painter.end()
    return image


def encode_png(image: QImage, inspection: Inspection, scale: float = 1.0) -> bytes:
    """An image of an Inspection as the content of a PNG file, with the report inside; `scale` is its pixels a unit."""
    image.setDotsPerMeterX(round(_DOTS_PER_METRE * scale))
    image.setDotsPerMeterY(round(_DOTS_PER_METRE * scale))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    if not writer.write(image):
        raise DrawingError(
            tr("The picture cannot be made ({reason})", reason=writer.errorString()), advice=tr("Choose another size.")
        )
    # by Qt's zlib, whose bytes are the same wherever this release of Qt runs; in front of the stream Qt puts its length
    compressed = qCompress(QByteArray(_report(inspection).encode())).data()[4:]
    return embed_in_png(bytes(buffer.data().data()), bytes(compressed))


def save(out: Path, content: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        DrawingError: it cannot be written.
    """
    file = QSaveFile(str(out))
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not (opened and file.write(content) == len(content) and file.commit()):
        raise DrawingError(
            tr("The picture cannot be written ({reason})", reason=file.errorString()),
            where=str(out),
            advice=tr("Choose another place for it."),
        )


def _lay_out(inspection: Inspection, options: PictureOptions) -> DisplayList:
    """The whole picture on one sheet."""
    measurer, selection = _tools(inspection, options)
    width, height = options.size or (None, None)
    if options.layout is Layout.TIMELINE:
        return lay_out_picture(inspection, width, height, measurer, selection)
    return lay_out_ladder(inspection, (width or _LADDER_WIDTH, None), measurer, describe_custom_action, selection)[0]


def lay_out_pages(inspection: Inspection, options: PictureOptions) -> tuple[tuple[DisplayList, ...], float]:
    """The pages for print, and how wide each of them is to be: in pixels of 1/96 inch; errors as in `write_picture`."""
    if options.layout is Layout.TIMELINE:
        drawing = _lay_out(inspection, options)
        return (drawing,), _size(drawing, options)[0]
    measurer, selection = _tools(inspection, options)
    width, height = options.size or A4_LANDSCAPE
    page = (width / _PRINT_SCALE, height / _PRINT_SCALE)
    return lay_out_ladder(inspection, page, measurer, describe_custom_action, selection), width * options.scale


def _tools(inspection: Inspection, options: PictureOptions) -> tuple[QtTextMeasurer, Selection | None]:
    """What every layout is given."""
    if QCoreApplication.instance() is None:
        _application()
    explanation = None if options.selected is None else explain(inspection, options.selected)
    if options.selected is None or explanation is None:
        return QtTextMeasurer(), None
    mend = explanation.remedies[0].sentence if explanation.remedies else ""
    return QtTextMeasurer(), Selection(options.selected, f"{explanation.headline}{_condition(explanation)}", mend)


def _condition(explanation: Explanation) -> str:
    """What the condition of a row comes to, as one more sentence."""
    condition = explanation.condition
    if condition is None:
        return ""
    text = " ".join(condition.text.split())
    value = tr(_TRUTH_WORDS[condition.answer.value], disambiguation="truth")
    if len(text) > _LONGEST_CONDITION:
        return tr(" Its condition is {value} in this scenario.", value=value)
    return tr(" Its condition, {text}, is {value} in this scenario.", text=text, value=value)


def describe_custom_action(custom_action: CustomAction) -> str:
    """What it is in one line: how it is run where that is not at once, and what it runs."""
    source = describe_source(custom_action)
    kind = custom_action.type
    if not kind.is_in_script:
        return source
    return f"{tr(EXECUTION_NAMES[kind.execution])}, {describe_user(kind)}: {source}"


def _size(drawing: DisplayList, options: PictureOptions) -> tuple[int, int]:
    """The width and height of the picture in pixels."""
    whole = (ceil(drawing.width), ceil(drawing.height))
    if options.size is not None:
        width, height = options.size
        # a ladder on one sheet is as long as its rows
        whole = (width, height if options.layout is Layout.TIMELINE else round(width * drawing.height / drawing.width))
    return max(round(whole[0] * options.scale), 1), max(round(whole[1] * options.scale), 1)


def _report(inspection: Inspection) -> str:
    return json_report([inspection], property_name=inspection.property_name, scenario_name=inspection.scenario_name)


@cache
def _application() -> QGuiApplication:
    """Kept for good: the fonts that Qt has loaded go with it."""
    prepare_environment()
    return QGuiApplication(["msi-inspector"])
