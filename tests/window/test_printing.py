"""Pages for paper, looked at and printed; a PDF file stands for the printer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from inspector.errors import DrawingError
from inspector.window.printing import PrintPreview, make_printer, print_pages
from tests.support.inspections import huge_inspection, typical_inspection
from tests.window.driving import LEFT, choose, leave_dialog, open_dialog, press, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow


def page_count(pdf: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def pdf_printer(out: Path) -> QPrinter:
    printer = make_printer(out)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    return printer


@pytest.mark.usefixtures("application")
def test_every_page_is_printed_on_the_paper_that_is_chosen(tmp_path: Path) -> None:
    counts = {}
    for paper in (QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5):
        printer = pdf_printer(tmp_path / f"{paper.name}.pdf")
        printer.setPageSize(QPageSize(paper))
        print_pages(printer, typical_inspection(), None)
        counts[paper.name] = page_count(tmp_path / f"{paper.name}.pdf")
    assert 1 <= counts["A3"] < counts["A4"] < counts["A5"]


@pytest.mark.usefixtures("application")
def test_only_the_pages_that_are_chosen_are_printed(tmp_path: Path) -> None:
    inspection = huge_inspection(400, error_at=(300,))
    printer = pdf_printer(tmp_path / "some.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 4)
    print_pages(printer, inspection, None)
    assert page_count(tmp_path / "some.pdf") == 3


@pytest.mark.usefixtures("application")
def test_what_cannot_be_printed_is_an_error_for_people(tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "none.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(200, 201)
    with pytest.raises(DrawingError, match="Nothing can be printed"):
        print_pages(printer, typical_inspection(), None)


def test_the_preview_shows_the_pages_and_turns_them(qtbot: QtBot, sample_window: MainWindow) -> None:
    choose(sample_window, "File", "Print preview…")
    dialog = open_dialog(sample_window, PrintPreview)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.windowTitle() == "Print preview of sample.msi"
    landscape = dialog.preview.pageCount()
    assert landscape > 1
    assert dialog.page.maximum() == landscape
    dialog.page.setFocus()
    QTest.keyClick(dialog.page, Qt.Key.Key_Up)
    assert dialog.preview.currentPage() == 2
    QTest.keyClick(dialog.orientation, Qt.Key.Key_Down)
    assert dialog.preview.pageCount() < landscape
    leave_dialog(sample_window)


def test_the_preview_prints_what_it_shows(sample_window: MainWindow) -> None:
    choose(sample_window, "File", "Print preview…")
    dialog = open_dialog(sample_window, PrintPreview)
    (button,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "&Print…")
    QTest.mouseClick(button, LEFT)
    (asked,) = dialog.findChildren(QPrintDialog)
    assert asked.isVisible()
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    leave_dialog(sample_window)


def test_ctrl_p_asks_for_a_printer_and_prints(sample_window: MainWindow, tmp_path: Path) -> None:
    press(sample_window, Qt.Key.Key_P, ctrl=True)
    dialog = open_dialog(sample_window, QPrintDialog)
    out = tmp_path / "printed.pdf"
    name = dialog.findChild(QLineEdit, "filename")
    assert isinstance(name, QLineEdit)
    name.setText(str(out))
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert page_count(out) > 1
    assert not sample_window.error_notice.isVisible()
    assert shown(sample_window).file == "sample.msi"
