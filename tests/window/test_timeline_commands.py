"""Folding, spacing and ranges, by keys, by menus and by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from inspector.sequence.model import ActionKey
from inspector.timeline.groups import Lane, LaneKey
from inspector.timeline.model import Spacing
from inspector.timeline.vertical import TITLE_HEIGHT
from tests.support.inspections import DLL, Row, build_inspection
from tests.window.driving import LEFT, choose, press

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.timeline.pointing import TimelineLayout
    from inspector.window.appearance import Appearance
    from inspector.window.main_window import MainWindow

EXECUTE = "InstallExecuteSequence"
UI = "InstallUISequence"
VALIDATE = ActionKey(EXECUTE, "InstallValidate")
REGISTER_APPS = ActionKey(EXECUTE, "RegisterApps")
CUSTOM = LaneKey(EXECUTE, Lane.CUSTOM)
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def layout(window: MainWindow) -> TimelineLayout:
    shown = window.page.timeline.layout_shown
    assert shown is not None
    return shown


def point_of(window: MainWindow, key: ActionKey) -> QPoint:
    rect = layout(window).rect_of(key)
    assert rect is not None
    return window.page.timeline.viewport_rect(rect).center().toPoint()


def click(window: MainWindow, place: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(window.page.timeline.viewport(), LEFT, modifiers, place)


def lane_height(window: MainWindow, lane: Lane) -> float:
    frame = next(frame for frame in layout(window).frames if frame.group.table.name == EXECUTE)
    return next(each.shapes.height for each in frame.lanes if each.model.lane is lane)


def test_a_click_on_the_name_of_a_lane_folds_it_and_another_opens_it(sample_window: MainWindow) -> None:
    open_height = lane_height(sample_window, Lane.CUSTOM)
    sample_window.state.select(REGISTER_APPS)
    for folded, height in ((frozenset({CUSTOM}), 14), (frozenset(), open_height)):
        click(sample_window, QPoint(7, point_of(sample_window, REGISTER_APPS).y()))
        assert sample_window.state.folded == folded
        assert lane_height(sample_window, Lane.CUSTOM) == height
    assert sample_window.state.selection == REGISTER_APPS


def test_a_click_on_a_title_folds_its_table(sample_window: MainWindow) -> None:
    timeline = sample_window.page.timeline
    timeline.verticalScrollBar().setValue(0)
    title = layout(sample_window).frames[0].panel
    click(sample_window, QPoint(60, round(title.y + TITLE_HEIGHT / 2)))
    assert layout(sample_window).frames[0].panel.height == TITLE_HEIGHT
    assert QAccessible.queryAccessibleInterface(timeline).text(QAccessible.Text.Description).endswith("Folded: Client.")


def test_keys_fold_the_lane_and_the_table_of_the_selected_action(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_C)
    assert sample_window.statusBar().currentMessage().startswith("Select an action first")
    sample_window.state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_C)
    press(sample_window, Qt.Key.Key_C, shift=True)
    assert sample_window.state.folded == {CUSTOM, EXECUTE}
    choose(sample_window, "View", "Fold", "Open everything folded")
    assert sample_window.state.folded == frozenset()


def test_an_action_that_is_gone_to_opens_its_table(sample_window: MainWindow) -> None:
    sample_window.state.toggle_folded(EXECUTE)
    press(sample_window, Qt.Key.Key_F8)
    assert sample_window.state.selection is not None
    assert sample_window.state.folded == frozenset()


@pytest.mark.parametrize("with_ladder", [False, True])
def test_up_and_down_lead_out_of_a_folded_table_to_the_nearest_open_one(
    sample_window: MainWindow,
    with_ladder: bool,  # noqa: FBT001 - a parameter of a test
) -> None:
    state = sample_window.state
    if with_ladder:
        press(sample_window, Qt.Key.Key_V)
    for selected, key, expected in (
        (REGISTER_APPS, Qt.Key.Key_Up, UI),
        (ActionKey(UI, "CostFinalize"), Qt.Key.Key_Down, EXECUTE),
    ):
        state.unfold_all()
        state.select(selected)
        press(sample_window, Qt.Key.Key_C, shift=True)
        press(sample_window, key)
        assert state.selection is not None
        assert state.selection.table == expected
        assert state.folded == {selected.table}


@pytest.mark.parametrize("with_ladder", [False, True])
def test_up_and_down_pass_over_a_folded_table(
    sample_window: MainWindow,
    with_ladder: bool,  # noqa: FBT001 - a parameter of a test
) -> None:
    state = sample_window.state
    if with_ladder:
        press(sample_window, Qt.Key.Key_V)
    state.toggle_folded(UI)
    state.select(VALIDATE)
    press(sample_window, Qt.Key.Key_Home)
    for _ in range(5):
        press(sample_window, Qt.Key.Key_Up)
    assert state.selection is not None
    assert state.selection.table == EXECUTE
    state.toggle_folded(UI)
    for _ in range(5):
        press(sample_window, Qt.Key.Key_Up)
    assert state.selection.table == UI


@pytest.mark.parametrize("with_ladder", [False, True])
def test_where_no_other_table_is_open_up_and_down_say_so_and_left_and_right_open_this_one(
    sample_window: MainWindow,
    with_ladder: bool,  # noqa: FBT001 - a parameter of a test
) -> None:
    state = sample_window.state
    alone = Row("Alone", 1000, type=DLL)
    state.show_inspection(build_inspection({EXECUTE: (alone, Row("InstallFinalize", 6600))}, file="alone.msi"))
    if with_ladder:
        press(sample_window, Qt.Key.Key_V)
    key = ActionKey(EXECUTE, "Alone")
    for sideways in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        state.select(key)
        press(sample_window, Qt.Key.Key_C, shift=True)
        for upright in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            sample_window.statusBar().clearMessage()
            press(sample_window, upright)
            assert sample_window.statusBar().currentMessage().startswith("No table is open in that direction")
            assert state.selection == key
            assert state.folded == {EXECUTE}
        press(sample_window, sideways)
        assert state.selection == key
        assert state.folded == frozenset()


@pytest.mark.parametrize("with_ladder", [False, True])
def test_right_leads_to_the_next_action_of_a_folded_table_and_opens_it(
    sample_window: MainWindow,
    with_ladder: bool,  # noqa: FBT001 - a parameter of a test
) -> None:
    state = sample_window.state
    if with_ladder:
        press(sample_window, Qt.Key.Key_V)
    state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_C, shift=True)
    press(sample_window, Qt.Key.Key_Right)
    assert state.selection is not None
    assert state.selection != REGISTER_APPS
    assert state.selection.table == EXECUTE
    assert state.folded == frozenset()


def test_folding_stays_in_another_scenario_and_after_a_reload_and_not_for_another_file(
    sample_window: MainWindow, sample_path: Path
) -> None:
    sample_window.state.toggle_folded(CUSTOM)
    sample_window.state.choose(sample_window.state.choice.with_preset("uninstall"))
    press(sample_window, Qt.Key.Key_F5)
    assert sample_window.state.folded == {CUSTOM}
    sample_window.open_path(sample_path.with_name("clean.msi"))
    assert sample_window.state.folded == frozenset()


def test_spacing_by_number_is_kept_for_the_next_package_and_keeps_what_is_in_view(
    sample_window: MainWindow, sample_path: Path
) -> None:
    sample_window.state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_F)
    place = point_of(sample_window, VALIDATE).x() - point_of(sample_window, REGISTER_APPS).x()
    slots = layout(sample_window).model.slot_count
    press(sample_window, Qt.Key.Key_N)
    assert sample_window.state.spacing is Spacing.NUMBER
    assert layout(sample_window).model.slot_count > slots
    assert point_of(sample_window, VALIDATE).x() - point_of(sample_window, REGISTER_APPS).x() < place
    sample_window.open_path(sample_path.with_name("clean.msi"))
    assert layout(sample_window).model.numbers is not None
    choose(sample_window, "View", "Space by Sequence number")
    assert layout(sample_window).model.numbers is None


def test_shift_and_a_click_select_a_range_that_is_said_drawn_and_heard(sample_window: MainWindow) -> None:
    timeline = sample_window.page.timeline
    click(sample_window, point_of(sample_window, VALIDATE))
    before = timeline.grab().toImage()
    click(sample_window, point_of(sample_window, REGISTER_APPS), SHIFT)
    sentence = "15 actions between InstallValidate (1400) and RegisterApps (4010), 5 custom"
    assert sample_window.statusBar().currentMessage() == sentence
    assert timeline.grab().toImage() != before
    accessible = QAccessible.queryAccessibleInterface(timeline)
    assert accessible.text(QAccessible.Text.Description).startswith(sentence)
    children = (accessible.child(number) for number in range(accessible.childCount()))
    assert sum(child.state().selected for child in children) == 17


def test_dragging_with_shift_moves_the_end_of_the_range(sample_window: MainWindow) -> None:
    viewport = sample_window.page.timeline.viewport()
    click(sample_window, point_of(sample_window, VALIDATE))
    start, end = point_of(sample_window, VALIDATE), point_of(sample_window, REGISTER_APPS)
    QTest.mousePress(viewport, LEFT, SHIFT, start)
    for part in (3, 2, 1):
        QTest.mouseMove(viewport, start + (end - start) / part)
    assert sample_window.state.range_ends == (VALIDATE, REGISTER_APPS)
    QTest.mouseRelease(viewport, LEFT, SHIFT, end)
    assert sample_window.state.range_ends == (VALIDATE, REGISTER_APPS)


def range_of(window: MainWindow) -> list[str]:
    """The names of the actions of the range."""
    return [item.action.action for item in window.state.range.items] if window.state.range is not None else []


def test_shift_and_arrows_select_a_range_and_escape_clears_it_before_the_selection(sample_window: MainWindow) -> None:
    sample_window.state.select(VALIDATE)
    press(sample_window, Qt.Key.Key_Right, shift=True)
    press(sample_window, Qt.Key.Key_Right, shift=True)
    assert range_of(sample_window)[0] == "InstallValidate"
    assert range_of(sample_window)[-1] == "InstallInitialize"
    press(sample_window, Qt.Key.Key_End, shift=True)
    assert range_of(sample_window)[-1] == layout(sample_window).model.running(EXECUTE)[-1].action.action
    press(sample_window, Qt.Key.Key_F)
    assert is_filled(sample_window)
    press(sample_window, Qt.Key.Key_Escape)
    assert range_of(sample_window) == []
    assert sample_window.state.selection is not None
    press(sample_window, Qt.Key.Key_Escape)
    assert sample_window.state.explanation is None


def is_filled(window: MainWindow) -> bool:
    """Whether the range fills the view."""
    chosen, scale = window.state.range, layout(window).scale
    assert chosen is not None
    return scale.slots_in_view == pytest.approx(chosen.last.column + chosen.last.span - chosen.first.column + 2)


def test_a_range_ends_where_another_action_is_selected_or_the_end_meets_the_beginning(
    sample_window: MainWindow,
) -> None:
    state, ui = sample_window.state, "InstallUISequence"
    state.select(VALIDATE)
    for _ in range(2):
        press(sample_window, Qt.Key.Key_Right, shift=True)
        assert len(range_of(sample_window)) > 1
        press(sample_window, Qt.Key.Key_Left, shift=True)
        assert range_of(sample_window) == []
    state.extend_to(REGISTER_APPS)
    state.extend_to(ActionKey(ui, "CostFinalize"))  # another table
    assert range_of(sample_window) == []
    state.extend_to(ActionKey(ui, "ExecuteAction"))
    assert range_of(sample_window)[-1] == "ExecuteAction"
    click(sample_window, point_of(sample_window, ActionKey(ui, "ExecuteAction")))
    assert range_of(sample_window) == []


def test_a_range_is_copied_as_rows_and_as_markdown_with_what_mends_it(sample_window: MainWindow) -> None:
    sample_window.state.select(VALIDATE)
    sample_window.state.extend_to(REGISTER_APPS)
    clipboard = QGuiApplication.clipboard()
    press(sample_window, Qt.Key.Key_C, ctrl=True)
    headings, *rows = [line.split("\t") for line in clipboard.text().splitlines()]
    assert headings[1:3] == ["Action", "Sequence"]
    assert len(rows) == 17
    assert [rows[0][1], rows[-1][1]] == ["InstallValidate", "RegisterApps"]
    assert sample_window.statusBar().currentMessage() == "Copied 17 rows"
    choose(sample_window, "Edit", "Copy as", "Markdown")
    assert "| 4010 | RegisterApps |" in clipboard.text()
    assert "15 actions between InstallValidate (1400) and RegisterApps (4010)" in clipboard.text()
    choose(sample_window, "Edit", "Copy as", "WiX")
    assert clipboard.text().startswith("<Custom ")


def test_a_range_stays_in_another_scenario(sample_window: MainWindow) -> None:
    sample_window.state.select(VALIDATE)
    sample_window.state.extend_to(REGISTER_APPS)
    sample_window.state.choose(sample_window.state.choice.with_preset("uninstall"))
    assert sample_window.state.range_ends == (VALIDATE, REGISTER_APPS)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_timeline_grows_with_the_letters_and_is_pointed_at_where_it_is_drawn(
    sample_window: MainWindow, appearance: Appearance, percent: int
) -> None:
    timeline = sample_window.page.timeline
    bar = timeline.horizontalScrollBar()
    sample_window.page.timeline.zoom_in()
    appearance.set_text_size(percent)
    for key in (VALIDATE, REGISTER_APPS):
        sample_window.state.select(key)
        click(sample_window, point_of(sample_window, key))
        assert sample_window.state.selection == key
        assert timeline.viewport().rect().contains(point_of(sample_window, key))
    assert layout(sample_window).width * percent / 100 == pytest.approx(timeline.viewport().width(), abs=2)
    bar.setValue(bar.maximum())
    scale = layout(sample_window).scale
    assert scale.first_slot + scale.slots_in_view == pytest.approx(scale.slot_count, abs=0.1)
