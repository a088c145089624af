"""Where the keys go can be seen: a frame that stays at the edge of its pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QVBoxLayout, QWidget

from inspector.window.focus import FramedTable
from tests.window.driving import LEFT, press

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow

PANES = 3


def on_screen(window: MainWindow) -> QImage:
    """What a person sees, as it has been painted bit by bit."""
    QApplication.processEvents()
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(window: MainWindow) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def framed(window: MainWindow) -> list[QAbstractScrollArea]:
    """The panes with a frame on the screen: all of their edge has its colour."""
    page, image = window.page, on_screen(window)
    panes: list[QAbstractScrollArea] = [page.picture, page.details.browser, page.findings.table]
    return [pane for pane in panes if is_framed(pane, window, image)]


def is_framed(pane: QAbstractScrollArea, window: MainWindow, image: QImage) -> bool:
    corner, color = pane.mapTo(window, QPoint()), pane.palette().color(QPalette.ColorRole.PlaceholderText)
    right, bottom = corner.x() + pane.width() - 1, corner.y() + pane.height() - 1
    middle = corner + pane.rect().center()
    edge = [(corner.x(), middle.y()), (right, middle.y()), (middle.x(), corner.y()), (middle.x(), bottom)]
    return all(image.pixelColor(*point) == color for point in edge)


def test_no_frame_lies_around_a_picture_that_was_only_opened(sample_window: MainWindow) -> None:
    assert sample_window.page.picture.hasFocus()
    assert framed(sample_window) == []


def test_a_frame_goes_with_the_keys_from_pane_to_pane(sample_window: MainWindow) -> None:
    page = sample_window.page
    seen = []
    for _ in range(PANES):
        press(sample_window, Qt.Key.Key_F6)
        assert framed(sample_window) == [QApplication.focusWidget()]
        seen += framed(sample_window)
    assert seen == [page.details.browser, page.findings.table, page.picture]


def test_a_click_needs_no_frame_and_the_next_key_brings_it(qtbot: QtBot, sample_window: MainWindow) -> None:
    table = sample_window.page.findings.table
    row = table.visualRect(table.model().index(1, 1)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=row)
    assert table.hasFocus()
    assert framed(sample_window) == []
    QTest.keyClick(table, Qt.Key.Key_Control)  # as before a turn of the wheel
    assert framed(sample_window) == []
    QTest.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: framed(sample_window) == [table])
    QTest.mouseClick(sample_window.page.picture.viewport(), LEFT, pos=QPoint(5, 5))
    assert framed(sample_window) == []


@pytest.mark.parametrize("times", [1, 2], ids=["details", "list"])
def test_scrolling_leaves_nothing_of_the_frame_behind(sample_window: MainWindow, times: int) -> None:
    press(sample_window, Qt.Key.Key_F8)
    for _ in range(times):
        press(sample_window, Qt.Key.Key_F6)
    pane = QApplication.focusWidget()
    assert isinstance(pane, QAbstractScrollArea)
    bar = pane.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.value() + bar.singleStep())
        on_screen(sample_window)
    assert bar.value() > 0
    assert on_screen(sample_window) == painted_anew(sample_window)


def test_a_frame_grows_with_its_pane(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_F6)
    sample_window.resize(sample_window.width() + 90, sample_window.height() + 70)
    assert framed(sample_window) == [sample_window.page.details.browser]


def test_a_pane_with_the_focus_can_be_destroyed(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout, table = QVBoxLayout(dialog), FramedTable()
    layout.addWidget(table)
    with qtbot.waitActive(dialog):
        dialog.show()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert len(dialog.children()) == len([layout, table, "the frame"])
    table.deleteLater()
    qtbot.waitUntil(lambda: len(dialog.children()) == len([layout, "the frame"]))
    frame = next(child for child in dialog.children() if isinstance(child, QWidget))
    assert not frame.isVisible()
