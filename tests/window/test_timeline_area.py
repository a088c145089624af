from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from inspector.findings.model import Mark
from inspector.sequence.model import ActionKey
from inspector.timeline.display_list import TextRole
from inspector.window.timeline_area import TimelineArea
from tests.support.inspections import DLL, Row, build_inspection, huge_inspection, typical_inspection
from tests.support.measuring import EvenLetters

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.timeline.pointing import TimelineLayout
    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState

EXECUTE = "InstallExecuteSequence"
REGISTER_APPS = ActionKey(EXECUTE, "RegisterApps")
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def area(qtbot: QtBot, state: ViewState, appearance: Appearance) -> TimelineArea:
    area = TimelineArea(state, appearance)
    area.resize(900, 480)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    state.show_inspection(typical_inspection())
    return area


def layout(area: TimelineArea) -> TimelineLayout:
    shown = area.layout_shown
    assert shown is not None
    return shown


def point_of(area: TimelineArea, key: ActionKey) -> QPoint:
    """The middle of an action on the viewport."""
    rect = layout(area).rect_of(key)
    assert rect is not None
    return QPoint(round(rect.centre_x), round(rect.centre_y) - area.verticalScrollBar().value())


def turn_wheel(area: TimelineArea, steps: int, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place,
        area.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)


def is_in_view(area: TimelineArea, key: ActionKey) -> bool:
    return area.viewport().rect().contains(point_of(area, key))


def test_a_click_selects_the_action_and_a_click_on_empty_ground_clears(area: TimelineArea, state: ViewState) -> None:
    QTest.mouseClick(area.viewport(), LEFT, NONE, point_of(area, REGISTER_APPS))
    assert state.selection == REGISTER_APPS
    track = next(frame.key for frame in layout(area).frames if frame.key is not None)
    empty = QPoint(round(track.centre_x), round(track.centre_y) - area.verticalScrollBar().value())
    QTest.mouseClick(area.viewport(), LEFT, NONE, empty)
    assert state.selection is None


def test_the_selection_is_drawn_and_said(area: TimelineArea, state: ViewState) -> None:
    before = area.grab().toImage()
    state.select(REGISTER_APPS)
    assert area.grab().toImage() != before
    assert area.accessibleName().startswith("Timeline: RegisterApps runs at 4010 in InstallExecuteSequence")
    state.select(None)
    assert area.accessibleName() == "Timeline"


def test_at_first_everything_is_in_view_sideways(area: TimelineArea) -> None:
    assert layout(area).scale.is_fitted
    assert area.horizontalScrollBar().maximum() == 0


def test_a_new_package_is_shown_where_the_property_has_a_value(area: TimelineArea) -> None:
    server = next(frame for frame in layout(area).frames if frame.group.table.name == EXECUTE)
    assert area.verticalScrollBar().value() == min(int(server.panel.y), area.verticalScrollBar().maximum())
    assert area.verticalScrollBar().value() > 0


def test_a_view_that_nobody_has_scrolled_begins_at_the_edge_of_a_table(area: TimelineArea) -> None:
    places = set()
    for height in range(300, 1_200, 40):
        area.resize(900, height)
        server = next(frame for frame in layout(area).frames if frame.group.table.name == EXECUTE)
        places.add(area.verticalScrollBar().value() / int(server.panel.y))
    assert places == {0, 1}


def test_the_wheel_with_ctrl_zooms_at_the_pointer(area: TimelineArea) -> None:
    place = point_of(area, REGISTER_APPS)
    turn_wheel(area, 3, place, Qt.KeyboardModifier.ControlModifier)
    assert not layout(area).scale.is_fitted
    rect = layout(area).rect_of(REGISTER_APPS)
    assert rect is not None
    assert rect.x <= place.x() <= rect.right
    area.previous_zoom()
    assert layout(area).scale.is_fitted


def test_the_wheel_scrolls_down_and_with_shift_sideways(area: TimelineArea) -> None:
    for _ in range(6):
        area.zoom_in()
    horizontal, vertical = area.horizontalScrollBar(), area.verticalScrollBar()
    place = QPoint(400, 200)
    x, y = horizontal.value(), vertical.value()
    turn_wheel(area, 1, place)
    assert (horizontal.value(), vertical.value()) == (x, max(y - 60, 0))
    turn_wheel(area, -1, place, Qt.KeyboardModifier.ShiftModifier)
    assert horizontal.value() == x + 60


def test_zoom_in_and_out_keep_the_selection_in_place(area: TimelineArea, state: ViewState) -> None:
    state.select(REGISTER_APPS)
    x = point_of(area, REGISTER_APPS).x()
    area.zoom_in()
    assert point_of(area, REGISTER_APPS).x() == pytest.approx(x, abs=2)
    area.zoom_out()
    assert layout(area).scale.is_fitted


def test_fitting_the_selection_brings_it_into_the_middle(area: TimelineArea, state: ViewState) -> None:
    area.fit_selection()
    assert layout(area).scale.is_fitted  # nothing is selected
    state.select(REGISTER_APPS)
    area.fit_selection()
    scale = layout(area).scale
    assert scale.slots_in_view == pytest.approx(10)
    assert point_of(area, REGISTER_APPS).x() == pytest.approx(scale.left + scale.width / 2, abs=2)
    area.fit_all()
    assert layout(area).scale.is_fitted


def test_a_selection_from_elsewhere_is_brought_into_view(area: TimelineArea, state: ViewState) -> None:
    for _ in range(8):
        area.zoom_in()
    area.horizontalScrollBar().setValue(0)
    finalize = ActionKey(EXECUTE, "InstallFinalize")
    assert not is_in_view(area, finalize)
    state.select(finalize)
    assert is_in_view(area, finalize)
    client = ActionKey("InstallUISequence", "AppSearch")
    state.select(client)
    assert is_in_view(area, client)


def test_dragging_moves_what_is_in_view_and_selects_nothing(area: TimelineArea, state: ViewState) -> None:
    for _ in range(8):
        area.zoom_in()
    area.horizontalScrollBar().setValue(300)
    start = QPoint(300, 4)
    assert layout(area).action_at(start.x(), start.y() + area.verticalScrollBar().value()) is None
    QTest.mousePress(area.viewport(), LEFT, NONE, start)
    QTest.mouseMove(area.viewport(), start - QPoint(60, 0))
    QTest.mouseMove(area.viewport(), start - QPoint(100, 0))
    QTest.mouseRelease(area.viewport(), LEFT, NONE, start - QPoint(100, 0))
    assert area.horizontalScrollBar().value() == 400
    assert state.selection is None


def test_what_is_pointed_at_lights_up(area: TimelineArea) -> None:
    before = area.grab().toImage()
    QTest.mouseMove(area.viewport(), point_of(area, REGISTER_APPS))
    assert area.grab().toImage() != before


@pytest.mark.qt_log_ignore("does not support raise")  # the platform without a screen, for any tooltip
def test_a_tooltip_says_the_whole_name(area: TimelineArea) -> None:
    place = point_of(area, ActionKey(EXECUTE, "WixRegisterRestartResources"))
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, area.viewport().mapToGlobal(place))
    QApplication.sendEvent(area.viewport(), event)
    assert "WixRegisterRestartResources" in QToolTip.text()
    QToolTip.hideText()


def test_the_right_button_selects_and_asks_for_the_menu(qtbot: QtBot, area: TimelineArea, state: ViewState) -> None:
    place = point_of(area, REGISTER_APPS)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, area.viewport().mapToGlobal(place))
    with qtbot.waitSignal(area.menu_requested, timeout=0):
        QApplication.sendEvent(area.viewport(), event)
    assert state.selection == REGISTER_APPS


def test_hidden_marks_are_not_drawn(area: TimelineArea, state: ViewState) -> None:
    assert any(mark.mark is Mark.ERROR for lanes in layout(area).marks for lane in lanes for mark in lane)
    state.set_mark_hidden(Mark.ERROR, True)
    assert not any(mark.mark is Mark.ERROR for lanes in layout(area).marks for lane in lanes for mark in lane)


def test_a_database_without_sequences_says_that_there_is_nothing_to_draw(area: TimelineArea, state: ViewState) -> None:
    state.show_inspection(build_inspection({}, file="empty.msi"))
    image = area.viewport().grab().toImage()
    middle = image.height() // 2
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(middle - 8, middle + 8)}
    assert len(colours) > 1
    area.zoom_in()
    area.keys.go_to_end(0)
    assert state.selection is None


def test_the_largest_package_there_can_be_is_drawn_and_scrolled(area: TimelineArea, state: ViewState) -> None:
    state.show_inspection(huge_inspection())
    key = ActionKey(EXECUTE, "Action20000")
    state.select(key)
    area.fit_selection()
    assert is_in_view(area, key)
    assert layout(area).action_at(point_of(area, key).x(), point_of(area, key).y()) == key


def test_reading_again_keeps_the_zoom_and_another_file_does_not(area: TimelineArea, state: ViewState) -> None:
    for _ in range(4):
        area.zoom_in()
    pitch = layout(area).scale.pitch
    state.show_inspection(typical_inspection())
    assert layout(area).scale.pitch == pitch
    state.show_inspection(huge_inspection(200, error_at=()))
    state.show_inspection(build_inspection({}, file="other.msi"))
    assert layout(area).scale.is_fitted


def test_title_tracks_and_axis_stay_in_view_while_their_table_is_scrolled(area: TimelineArea, state: ViewState) -> None:
    server = next(frame for frame in layout(area).frames if frame.group.table.name == EXECUTE)
    bar, head = area.verticalScrollBar(), round(server.axis.bottom - server.panel.y)
    bar.setValue(round(server.panel.y))
    at_its_top = area.viewport().grab(QRect(0, 0, 900, head - 1)).toImage()
    bar.setValue(round(server.panel.y) + 90)
    assert area.viewport().grab(QRect(0, 0, 900, head - 1)).toImage() == at_its_top
    client = layout(area).frames[0]
    bar.setValue(round(client.panel.bottom) - 10)
    assert area.drawing_point(QPointF(400, 5))[1] == pytest.approx(client.axis.bottom - 5)  # its end pushes it out
    bar.setValue(round(server.panel.y) + 90)
    QTest.mouseClick(area.viewport(), LEFT, NONE, QPoint(400, 8))
    assert EXECUTE in state.folded


def test_what_is_selected_comes_wholly_into_view_below_the_head_of_its_table(
    area: TimelineArea, state: ViewState
) -> None:
    area.resize(900, 330)
    server = next(frame for frame in layout(area).frames if frame.group.table.name == EXECUTE)
    head = server.axis.bottom - server.panel.y
    bar = area.verticalScrollBar()
    for place, key in (
        (bar.maximum(), ActionKey(EXECUTE, "InstallValidate")),
        (0, REGISTER_APPS),
        (bar.maximum(), REGISTER_APPS),
    ):
        state.select(None)
        bar.setValue(int(place))
        state.select(key)
        rect = layout(area).rect_of(key)
        assert rect is not None
        assert rect.y - bar.value() >= head
        assert rect.bottom - bar.value() <= area.viewport().height()


def test_the_mark_of_what_is_selected_comes_into_view_with_it(area: TimelineArea, state: ViewState) -> None:
    bar = area.verticalScrollBar()
    area.resize(900, 390)
    server = next(frame for frame in layout(area).frames if frame.group.table.name == EXECUTE)
    marks = next(lane.marks for lane in server.lanes if lane.marks is not None)
    head = server.axis.bottom - server.panel.y
    bar.setValue(int(marks.bottom - head))
    state.select(REGISTER_APPS)
    assert marks.y - bar.value() >= head
    rect = layout(area).rect_of(REGISTER_APPS)
    assert rect is not None
    assert rect.bottom - bar.value() <= area.viewport().height()


def test_the_name_above_what_is_selected_comes_into_view_with_it(area: TimelineArea, state: ViewState) -> None:
    rows = tuple(Row(f"Own{number:03}", number, type=DLL) for number in range(1, 101))
    state.show_inspection(build_inspection({EXECUTE: rows, "InstallUISequence": rows}, file="own.msi"))
    area.resize(900, 300)
    frame = layout(area).frames[0]
    lane = frame.lanes[0]
    assert lane.labels is not None
    head = frame.axis.bottom - frame.panel.y
    bar = area.verticalScrollBar()
    bar.setValue(int(lane.shapes.y - head))
    assert bar.value() > 0
    state.select(ActionKey("InstallUISequence", "Own050"))
    assert lane.labels.bottom - EvenLetters().width("Own050", TextRole.NAME) - bar.value() >= head


def test_a_click_on_what_an_edge_cuts_brings_it_wholly_into_view(area: TimelineArea, state: ViewState) -> None:
    area.resize(900, 330)
    rect = layout(area).rect_of(REGISTER_APPS)
    assert rect is not None
    bar = area.verticalScrollBar()
    bar.setValue(int(rect.y) - area.viewport().height() + 20)
    QTest.mouseClick(area.viewport(), LEFT, NONE, QPoint(int(rect.centre_x), int(rect.y) + 5 - bar.value()))
    assert state.selection == REGISTER_APPS
    assert rect.bottom - bar.value() <= area.viewport().height()


def test_what_is_drawn_larger_for_its_whole_name_can_be_clicked_where_it_is_drawn(
    area: TimelineArea, state: ViewState
) -> None:
    filling = (Row(f"Own{number}", number, type=DLL) for number in range(1, 40))
    state.show_inspection(build_inspection({EXECUTE: (*filling, Row("RemoveEnvironmentStrings", 60))}, file="own.msi"))
    area.resize(900, 300)
    key = ActionKey(EXECUTE, "RemoveEnvironmentStrings")
    rect = layout(area).rect_of(key)
    assert rect is not None
    below = (rect.centre_x, rect.bottom + 3)
    assert layout(area).action_at(*below) is None
    state.select(key)
    place = QPoint(round(below[0]), round(below[1]) - area.verticalScrollBar().value())
    QTest.mouseClick(area.viewport(), LEFT, NONE, place)
    assert state.selection == key


def test_what_is_selected_stays_in_view_when_there_is_less_room(area: TimelineArea, state: ViewState) -> None:
    state.select(REGISTER_APPS)
    for height in (400, 340, 300):
        area.resize(900, height)
        rect = layout(area).rect_of(REGISTER_APPS)
        assert rect is not None
        assert rect.bottom - area.verticalScrollBar().value() <= area.viewport().height()
