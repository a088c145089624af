"""The window holds together written from right to left, in larger letters, and at every scale of the display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt

from inspector.sequence.model import ActionKey
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
