"""The strip above the timeline, by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.sequence.model import ActionKey
from inspector.window.overview_strip import OverviewStrip
from inspector.window.timeline_area import TimelineArea
from tests.support.inspections import build_inspection, typical_inspection
from tests.window.driving import LEFT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.timeline.overview import OverviewLayout
    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState


class Pair:
    """A timeline with its strip."""

    def __init__(self, qtbot: QtBot, state: ViewState, appearance: Appearance) -> None:
        self.timeline = TimelineArea(state, appearance)
        self.strip = OverviewStrip(state, self.timeline, appearance)
        for widget, height in ((self.timeline, 480), (self.strip, 60)):
            widget.resize(900, height)
            qtbot.addWidget(widget)
            with qtbot.waitExposed(widget):
                widget.show()

    @property
    def layout(self) -> OverviewLayout:
        layout = self.strip.layout_shown
        assert layout is not None
        return layout

    @property
    def first_slot(self) -> float:
        return self.timeline.view.first_slot

    def x_of(self, slot: float) -> QPoint:
        return QPoint(round(self.layout.scale.x_of(slot)), 20)


@pytest.fixture
def pair(qtbot: QtBot, state: ViewState, appearance: Appearance) -> Pair:
    pair = Pair(qtbot, state, appearance)
    state.show_inspection(typical_inspection())
    return pair


def zoom_in(pair: Pair) -> None:
    for _ in range(6):
        pair.timeline.zoom_in()


def test_it_shows_the_part_in_view(pair: Pair) -> None:
    assert pair.layout.view.width == pytest.approx(pair.layout.scale.width)
    zoom_in(pair)
    assert pair.layout.view.width < pair.layout.scale.width / 3
    before = pair.layout.view.x
    pair.timeline.horizontalScrollBar().setValue(pair.timeline.horizontalScrollBar().maximum())
    assert pair.layout.view.x > before


def test_a_click_brings_what_it_points_at_into_the_middle(pair: Pair) -> None:
    zoom_in(pair)
    pair.timeline.show_from(0)
    QTest.mouseClick(pair.strip, LEFT, pos=pair.x_of(30))
    assert pair.first_slot + pair.layout.slots_in_view / 2 == pytest.approx(30, abs=0.1)
    QTest.mouseClick(pair.strip, LEFT, pos=pair.x_of(pair.layout.slot_count))
    assert pair.first_slot + pair.layout.slots_in_view == pytest.approx(pair.layout.slot_count)


def test_the_part_in_view_is_dragged(pair: Pair) -> None:
    zoom_in(pair)
    pair.timeline.show_from(5)
    start = QPoint(round(pair.layout.view.centre_x), 20)
    QTest.mousePress(pair.strip, LEFT, pos=start)
    assert pair.first_slot == pytest.approx(5)
    QTest.mouseMove(pair.strip, start + QPoint(40, 0))
    assert pair.first_slot == pytest.approx(5 + 40 / pair.layout.scale.pitch)
    QTest.mouseRelease(pair.strip, LEFT, pos=start + QPoint(40, 0))
    where = pair.first_slot
    QTest.mouseMove(pair.strip, start)
    assert pair.first_slot == where


def test_the_wheel_zooms_at_what_is_pointed_at(pair: Pair) -> None:
    timeline = pair.timeline.layout_shown
    assert timeline is not None
    pitch, place = timeline.scale.pitch, QPointF(pair.x_of(12))
    turned = QWheelEvent(
        place,
        pair.strip.mapToGlobal(place),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pair.strip, turned)
    closer = pair.timeline.layout_shown
    assert closer is not None
    assert closer.scale.pitch > pitch
    assert closer.scale.x_of(12) == pytest.approx(timeline.scale.x_of(12), abs=1)


def test_it_is_as_high_as_its_tables(pair: Pair, state: ViewState) -> None:
    two = pair.strip.sizeHint().height()
    state.show_inspection(build_inspection({}))
    assert pair.strip.sizeHint().height() < two


def test_it_follows_the_selection(pair: Pair, state: ViewState) -> None:
    before = pair.strip.grab().toImage()
    state.select(ActionKey("InstallExecuteSequence", "RegisterApps"))
    assert pair.strip.grab().toImage() != before


def test_before_a_package_is_open_there_is_nothing_to_drag(
    qtbot: QtBot, state: ViewState, appearance: Appearance
) -> None:
    pair = Pair(qtbot, state, appearance)
    QTest.mouseClick(pair.strip, LEFT, pos=QPoint(300, 10))
    assert pair.strip.layout_shown is None


def test_another_selection_is_one_line_over_the_same_strip(pair: Pair) -> None:
    before, layout = pair.strip.grab().toImage(), pair.layout
    pair.timeline.view_state.select(ActionKey("InstallExecuteSequence", "RegisterApps"))
    assert pair.layout is layout
    model = pair.timeline.view_state.timeline_model
    item = None if model is None else model.item(ActionKey("InstallExecuteSequence", "RegisterApps"))
    assert item is not None
    x = pair.x_of(item.column + item.span / 2).x()
    after = pair.strip.grab().toImage()
    changed = {
        column
        for column in range(after.width())
        for row in range(after.height())
        if before.pixel(column, row) != after.pixel(column, row)
    }
    assert changed
    assert all(abs(column - x) <= 2 for column in changed)
