"""The window holds together written from right to left, in larger letters, and at every scale of the display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt

from inspector.sequence.model import ActionKey
from inspector.window.legend_box import LegendBox
from tests.window.driving import press
from tests.window.geometry import SIZE, faults, places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from inspector.window.appearance import Appearance
    from inspector.window.main_window import MainWindow

EXECUTE = "InstallExecuteSequence"


@pytest.fixture
def from_right_to_left(application: QApplication) -> Iterator[None]:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@cache
def at_scale(factor: str) -> Any:  # noqa: ANN401 - JSON
    """What the window looks like in a process whose display has that scale."""
    environment = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.window.geometry"]
    return json.loads(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_lies_over_anything_else(sample_window: MainWindow, appearance: Appearance, percent: int) -> None:
    appearance.set_text_size(percent)
    sample_window.resize(SIZE * (percent / 100))
    for _ in range(3):  # a height that follows from a width moves what is below
        QCoreApplication.processEvents()
    assert list(faults(sample_window)) == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_larger_letters_in_a_window_of_the_same_size_cut_nothing(
    sample_window: MainWindow, appearance: Appearance, percent: int
) -> None:
    appearance.set_text_size(percent)
    for _ in range(3):  # as above
        QCoreApplication.processEvents()
    page, pane = sample_window.page, sample_window.page.legend_pane
    assert sample_window.size() == SIZE
    assert list(faults(sample_window)) == []
    # the legend is whole or scrolled, and leaves the picture and the lists what they need
    assert page.legend.height() >= page.legend.heightForWidth(page.legend.width())
    assert (pane.verticalScrollBar().maximum() == 0) is (pane.height() == page.legend.height())
    for part in (page.timeline, page.details):
        assert part.height() >= part.minimumSizeHint().height()
    assert page.tabs.height() >= page.tabs.minimumHeight() > page.tabs.tabBar().height()
    assert page.timeline.height() >= 110


def test_keys_bring_the_rest_of_the_legend_into_view(sample_window: MainWindow, appearance: Appearance) -> None:
    appearance.set_text_size(200)
    QCoreApplication.processEvents()
    pane = sample_window.page.legend_pane
    boxes = sample_window.page.legend.findChildren(LegendBox)
    boxes[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in boxes:
        press(sample_window, Qt.Key.Key_Right)
        focused = sample_window.focusWidget()
        assert isinstance(focused, LegendBox)
        place = focused.rect().translated(focused.mapTo(pane.viewport(), QPoint()))
        assert pane.viewport().rect().contains(place)


def test_a_smaller_window_scrolls_the_legend_and_a_larger_one_shows_it(sample_window: MainWindow) -> None:
    pane = sample_window.page.legend_pane
    for size, is_whole in ((QSize(1280, 460), False), (SIZE, True)):
        sample_window.resize(size)
        QCoreApplication.processEvents()
        assert (pane.verticalScrollBar().maximum() == 0) is is_whole
        assert list(faults(sample_window)) == []


@pytest.mark.usefixtures("from_right_to_left")
def test_from_right_to_left_nothing_lies_over_anything_else(sample_window: MainWindow) -> None:
    QCoreApplication.processEvents()
    assert list(faults(sample_window)) == []
    where = places(sample_window)
    assert where["details"][0] < where["timeline"][0]


@pytest.mark.usefixtures("from_right_to_left")
def test_from_right_to_left_the_order_of_actions_still_runs_to_the_right(sample_window: MainWindow) -> None:
    timeline = sample_window.page.timeline
    layout = timeline.layout_shown
    assert layout is not None
    first, last = (layout.rect_of(ActionKey(EXECUTE, name)) for name in ("InstallValidate", "InstallFinalize"))
    assert first is not None
    assert last is not None
    assert first.right < last.x
    bar = timeline.verticalScrollBar()
    assert bar.mapTo(timeline, QPoint()).x() >= timeline.viewport().geometry().right()


@pytest.mark.parametrize("factor", ["1.5", "2", "3"])
def test_another_scale_of_the_display_changes_no_place(factor: str) -> None:
    usual, scaled = at_scale("1"), at_scale(factor)
    assert scaled["faults"] == []
    assert scaled["pixels"] == [round(SIZE.width() * float(factor)), round(SIZE.height() * float(factor))]
    for name, place in usual["places"].items():
        assert scaled["places"][name] == pytest.approx(place, abs=2), name
