"""The actions on paper: one in a row, with everything in full, as the ladder lays them out. Looked at first, or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from inspector.drawing.options import Layout, PictureOptions
from inspector.drawing.painting import paint
from inspector.drawing.picture import lay_out_pages
from inspector.drawing.theme import Theme, load_theme
from inspector.errors import DrawingError, InspectorError
from inspector.language import N_, tr
from inspector.timeline.display_list import Token

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey

_PIXELS_PER_INCH = 96
_MARGIN_MM = 12.0
_PAPERS = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.Legal)
_ORIENTATIONS = {
    QPageLayout.Orientation.Landscape: N_("Landscape"),
    QPageLayout.Orientation.Portrait: N_("Portrait"),
}


def make_printer(package: Path) -> QPrinter:
    """The usual printer, or a PDF file beside the package where there is none; landscape, since the rows are wide."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(package.name)
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        printer.setOutputFileName(str(package.with_name(f"{package.stem}.sequences.pdf")))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    return printer


def print_pages(printer: QPrinter, inspection: Inspection, selected: ActionKey | None) -> None:
    """Print on the paper that the printer is set to, all pages or those that were chosen for it.

    Raises:
        DrawingError: nothing can be printed there.
        ResourceError: the theme or a font is missing.
    """
    room = printer.pageLayout().paintRect(QPageLayout.Unit.Inch)
    size = (round(room.width() * _PIXELS_PER_INCH), round(room.height() * _PIXELS_PER_INCH))
    pages, width = lay_out_pages(inspection, PictureOptions(layout=Layout.LADDER, size=size, selected=selected))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        pages = pages[max(printer.fromPage() - 1, 0) : printer.toPage()]
    painter = QPainter()
    if not pages or not painter.begin(printer):
        raise DrawingError(
            tr("Nothing can be printed there"),
            where=printer.printerName(),
            advice=tr("Choose another printer or other pages."),
        )
    scale = printer.resolution() / _PIXELS_PER_INCH * width / pages[0].width
    painter.scale(scale, scale)
    theme = _paper_theme()
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        paint(page, painter, theme)
    painter.end()


def _paper_theme() -> Theme:
    """The light theme on white, which needs no ink."""
    light = load_theme("light")
    return Theme("paper", {**light.colours, Token.CANVAS: QColor(Qt.GlobalColor.white)})


def ask_and_print(
    parent: QWidget,
    package: Path,
    inspection: Inspection,
    selected: ActionKey | None,
    fail: Callable[[InspectorError], None],
) -> None:
    """Let a person choose a printer, and print; `fail` is told what goes wrong."""
    printer = make_printer(package)
    _ask(parent, printer, lambda: _print_or_fail(printer, inspection, selected, fail))


def _ask(parent: QWidget, printer: QPrinter, go_on: Callable[[], None]) -> None:
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(go_on)
    QDialog.open(dialog)  # its own `open` wants to be told of a slot by name


def _print_or_fail(
    printer: QPrinter, inspection: Inspection, selected: ActionKey | None, fail: Callable[[InspectorError], None]
) -> None:
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # thousands of actions take seconds
    try:
        print_pages(printer, inspection, selected)
    except InspectorError as error:
        fail(error)
    finally:
        QGuiApplication.restoreOverrideCursor()


class PrintPreview(QDialog):
    """The pages as they would be printed, on a paper that can be chosen."""

    def __init__(
        self,
        package: Path,
        inspection: Inspection,
        selected: ActionKey | None,
        fail: Callable[[InspectorError], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print preview of {file}", file=inspection.file))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printer = make_printer(package)
        self.preview = QPrintPreviewWidget(self._printer)
        self.preview.setAccessibleName(tr("Pages"))
        self.preview.paintRequested.connect(lambda printer: _print_or_fail(printer, inspection, selected, fail))
        self.orientation = _choices(tr("Orientation"), *(tr(words) for words in _ORIENTATIONS.values()))
        self.paper = _choices(tr("Paper"), *(QPageSize(paper).name() for paper in _PAPERS))
        paper = self._printer.pageLayout().pageSize().id()
        self.paper.setCurrentIndex(_PAPERS.index(paper) if paper in _PAPERS else 0)
        self._printer.setPageSize(QPageSize(_PAPERS[self.paper.currentIndex()]))
        self.page = QSpinBox()
        self.page.setAccessibleName(tr("Page"))
        self.page.setMinimum(1)
        self._pages = QLabel()

        top = QHBoxLayout()
        page = QLabel(tr("P&age"))
        page.setBuddy(self.page)
        top.addWidget(self.orientation)
        top.addWidget(self.paper)
        top.addSpacing(12)
        for text, slot in (
            (tr("Fit &width"), self.preview.fitToWidth),
            (tr("&Fit page"), self.preview.fitInView),
            (tr("Zoom &in"), self.preview.zoomIn),
            (tr("Zoom &out"), self.preview.zoomOut),
        ):
            top.addWidget(_button(text, slot))
        top.addStretch(1)
        top.addWidget(page)
        top.addWidget(self.page)
        top.addWidget(self._pages)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(_button(tr("&Print…"), lambda: _ask(self, self._printer, self._print)))
        bottom.addWidget(_button(tr("&Close"), self.reject))
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.preview, 1)
        layout.addLayout(bottom)

        self.orientation.activated.connect(self._take_paper)
        self.paper.activated.connect(self._take_paper)
        self.page.valueChanged.connect(self.preview.setCurrentPage)
        self.preview.previewChanged.connect(self._count)
        self.preview.fitInView()
        self.resize(1040, 760)

    def _take_paper(self) -> None:
        self._printer.setPageSize(QPageSize(_PAPERS[self.paper.currentIndex()]))
        self._printer.setPageOrientation(tuple(_ORIENTATIONS)[self.orientation.currentIndex()])
        self.preview.updatePreview()

    def _count(self) -> None:
        with QSignalBlocker(self.page):
            self.page.setMaximum(max(self.preview.pageCount(), 1))
            self.page.setValue(self.preview.currentPage())
        self._pages.setText(tr("of {count:,}", count=self.preview.pageCount()))

    def _print(self) -> None:
        self.preview.print_()
        self.accept()


def _choices(name: str, *texts: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItems(texts)
    return box


def _button(text: str, slot: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button
