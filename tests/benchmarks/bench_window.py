"""The window: how long until a timeline is seen, how long a frame takes, whether opening blocks, whether memory grows."""

from __future__ import annotations

import gc
import os
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

import inspector.__main__  # noqa: F401 - how often the program collects what nobody refers to
from inspector.resource_files import resource_path
from inspector.window.appearance import Appearance
from inspector.window.application import make_application
from inspector.window.jobs import InlineRunner, ThreadPoolRunner
from inspector.window.main_window import MainWindow
from inspector.window.settings import Settings, ThemeChoice
from inspector.window.timeline_area import TimelineArea
from inspector.window.view_state import ViewState
from tests.benchmarks.bench_command import taken_by
from tests.support.inspections import huge_inspection

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

_ROOT = Path(__file__).resolve().parents[2]
_ROUNDS = 7
_FRAMES = 200
_OPENS = 200


class _Empty(QWidget):
    """What an empty repaint is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.end()


@pytest.fixture
def appearance(qapp: QCoreApplication) -> Appearance:
    assert make_application() is qapp
    return Appearance(make_application(), ThemeChoice.LIGHT)


def milliseconds(work: Callable[[], object], times: int) -> list[float]:
    """How long each of so many times took, rising."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)


def p95(taken: list[float]) -> float:
    return taken[int(len(taken) * 0.95)]


def test_first_timeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figure: Callable[[str], None]) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    package = str(resource_path("samples", "sample.msi"))
    minimal = [sys.executable, "-m", "tests.benchmarks.minimal_window"]
    ours = [sys.executable, "-m", "tests.benchmarks.first_timeline", package]
    rounds = [tuple(taken_by(each, _ROOT) for each in (minimal, [*minimal, package], ours)) for _ in range(_ROUNDS)]
    for number, name in enumerate(("a minimal window", "a minimal window with the same command line, style and font")):
        wall = statistics.median(each[2].wall / each[number].wall for each in rounds)
        user = statistics.median(each[2].user / each[number].user for each in rounds)
        our, least = (min(each[column].wall for each in rounds) for column in (2, number))
        figure(
            f"process start to first timeline: {our:.2f} s, {name} {least:.2f} s;"
            f" median ratio {wall:.1f} on the clock, {user:.1f} of the processor"
        )


def test_frames_of_the_most_actions(qtbot: QtBot, appearance: Appearance, figure: Callable[[str], None]) -> None:
    state, empty = ViewState(), _Empty()
    area = TimelineArea(state, appearance)
    for widget in (area, empty):
        widget.resize(1600, 700)
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
    inspection = huge_inspection(error_at=tuple(range(100, 32_767, 50)))
    state.show_inspection(inspection)
    QCoreApplication.processEvents()
    nothing, frame = milliseconds(empty.repaint, _FRAMES), milliseconds(area.viewport().repaint, _FRAMES)
    figure(
        f"frame with 32,767 actions in view: p95 {p95(frame):.2f} ms, an empty repaint {p95(nothing):.2f} ms, ratio"
        f" {p95(frame) / p95(nothing):.1f}"
    )
    selecting = milliseconds(selector(state), _FRAMES)
    figure(f"selection to repaint with 32,767 actions: {median_and_p95(selecting)}")


def selector(state: ViewState) -> Callable[[], None]:
    """Selects another action each time, from the first to the last, and lets it be painted."""
    inspection = state.inspection
    assert inspection is not None
    keys = iter([action.key for action in inspection.actions][:: len(inspection.actions) // _FRAMES])

    def select() -> None:
        state.select(next(keys))
        QCoreApplication.processEvents()

    return select


def median_and_p95(taken: list[float]) -> str:
    return f"median {statistics.median(taken):.1f} ms, p95 {p95(taken):.1f} ms"


def test_selection_in_the_whole_window(qtbot: QtBot, appearance: Appearance, figure: Callable[[str], None]) -> None:
    window = MainWindow(Settings(), appearance, InlineRunner())
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    with qtbot.waitExposed(window):
        window.show()
    window.open_path(resource_path("samples", "sample.msi"))
    window.complete()
    window.state.show_inspection(huge_inspection(error_at=tuple(range(100, 32_767, 50))))
    for picture in ("timeline", "ladder"):
        window.commands.ladder.setChecked(picture == "ladder")
        window.state.select(None)
        QCoreApplication.processEvents()
        selecting = milliseconds(selector(window.state), _FRAMES)
        figure(f"selection in the whole window, {picture}, 32,767 actions: {median_and_p95(selecting)}")
    bar, viewport = window.page.picture.verticalScrollBar(), window.page.picture.viewport()
    steps = iter(range(0, bar.maximum(), bar.maximum() // _FRAMES))

    def scroll() -> None:
        bar.setValue(next(steps))
        viewport.repaint()

    scrolling = milliseconds(scroll, _FRAMES)
    figure(f"frame of a ladder of 32,767 lines that is scrolled: {median_and_p95(scrolling)}")


def test_opening_does_not_block(
    qtbot: QtBot, appearance: Appearance, large_package: Path, figure: Callable[[str], None]
) -> None:
    window = MainWindow(Settings(), appearance, ThreadPoolRunner())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    clock, gaps = QElapsedTimer(), [0]
    ticking = QTimer()
    ticking.timeout.connect(lambda: gaps.append(clock.restart()))
    clock.start()
    ticking.start(0)
    window.open_path(large_package)
    qtbot.waitUntil(lambda: window.state.inspection is not None and not window.loader.is_loading, timeout=60_000)
    for _ in range(100):
        qtbot.wait(10)
    ticking.stop()
    worst = sorted(gaps)[-3:]
    figure(
        f"opening large200k in the window: the event loop waits {worst[-1]} ms at most (then {worst[-2]} and {worst[-3]} ms)"
    )


def test_memory_of_many_opens(qtbot: QtBot, appearance: Appearance, figure: Callable[[str], None]) -> None:
    window = MainWindow(Settings(), appearance, InlineRunner())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    samples = [resource_path("samples", f"{name}.msi") for name in ("sample", "clean", "conditional", "disabled")]
    after: list[int] = []
    for number in range(_OPENS):
        window.open_path(samples[number % len(samples)])
        QCoreApplication.processEvents()
        if number + 1 in (_OPENS // 4, _OPENS):
            gc.collect()
            after.append(resident_memory())
    growth = after[1] / after[0] - 1
    figure(
        f"memory after {_OPENS // 4} and {_OPENS} opens: {after[0] / 2**20:.0f} and {after[1] / 2**20:.0f} MiB, {growth:+.1%}"
    )


def resident_memory() -> int:
    """Bytes of this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
