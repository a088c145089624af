"""The ladder in the window: the same package from top to bottom, by keys, by mouse, and to assistive technology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from inspector.sequence.model import ActionKey
from inspector.timeline.kinds import Kind
from inspector.timeline.vertical import TITLE_HEIGHT
from inspector.window.ladder_area import LadderArea
from tests.support.inspections import huge_inspection
from tests.window.driving import LEFT, choose, press

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from inspector.timeline.ladder_layout import LadderLayout
    from inspector.window.main_window import MainWindow

EXECUTE = "InstallExecuteSequence"
VALIDATE = ActionKey(EXECUTE, "InstallValidate")
REGISTER_APPS = ActionKey(EXECUTE, "RegisterApps")


@pytest.fixture
def ladder_window(sample_window: MainWindow) -> MainWindow:
    """The main window with the ladder of the sample package."""
    press(sample_window, Qt.Key.Key_V)
    QCoreApplication.processEvents()
    return sample_window


def ladder(window: MainWindow) -> LadderArea:
    picture = window.page.picture
    assert isinstance(picture, LadderArea)
    return picture


def layout(window: MainWindow) -> LadderLayout:
    shown = ladder(window).layout_shown
    assert shown is not None
    return shown


def place_of(window: MainWindow, key: ActionKey) -> QPoint:
    rect = layout(window).rect_of(key)
    assert rect is not None
    return ladder(window).viewport_rect(rect).center().toPoint()


def is_in_view(window: MainWindow, key: ActionKey) -> bool:
    return ladder(window).viewport().rect().contains(place_of(window, key))


def picture(window: MainWindow) -> QImage:
    return ladder(window).viewport().grab().toImage()


def interface(window: MainWindow) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(ladder(window))
    assert found is not None
    return found


def test_a_key_and_the_menu_show_the_ladder_and_the_timeline_again(sample_window: MainWindow) -> None:
    sample_window.state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_V)
    assert ladder(sample_window).isVisible()
    assert ladder(sample_window).hasFocus()
    assert not sample_window.page.timeline.isVisible()
    assert sample_window.state.selection == REGISTER_APPS
    assert is_in_view(sample_window, REGISTER_APPS)
    press(sample_window, Qt.Key.Key_V)
    assert sample_window.page.timeline.hasFocus()
    choose(sample_window, "View", "Ladder")
    assert ladder(sample_window).isVisible()


def test_it_stays_for_the_next_package(ladder_window: MainWindow, sample_path: Path) -> None:
    ladder_window.open_path(sample_path.with_name("clean.msi"))
    assert ladder(ladder_window).isVisible()
    assert ladder(ladder_window).hasFocus()
    assert layout(ladder_window).rect_of(VALIDATE) is not None
    assert layout(ladder_window).rect_of(REGISTER_APPS) is None


def test_what_has_no_meaning_in_it_is_disabled(ladder_window: MainWindow, sample_path: Path) -> None:
    commands = ladder_window.commands
    without = (commands.zoom_in, commands.zoom_out, commands.fit_all, commands.fit_selection, commands.by_number)
    ladder_window.open_path(sample_path.with_name("clean.msi"))
    assert not any(action.isEnabled() for action in without)
    assert commands.fold_table.isEnabled()
    press(ladder_window, Qt.Key.Key_V)
    assert all(action.isEnabled() for action in without)


def test_keys_lead_through_it(ladder_window: MainWindow) -> None:
    state = ladder_window.state
    state.select(VALIDATE)
    press(ladder_window, Qt.Key.Key_Down)
    following = state.selection
    assert following is not None
    assert place_of(ladder_window, following).y() > place_of(ladder_window, VALIDATE).y()
    press(ladder_window, Qt.Key.Key_Up)
    assert state.selection == VALIDATE
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_F8, Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft):
        before = state.selection
        press(ladder_window, key)
        assert state.selection is not None
        assert state.selection != before
        assert is_in_view(ladder_window, state.selection)
    bar = ladder(ladder_window).verticalScrollBar()
    bar.setValue(0)
    press(ladder_window, Qt.Key.Key_PageDown)
    assert bar.value() > ladder(ladder_window).viewport().height() / 2
    press(ladder_window, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_click_selects_and_shift_and_a_click_select_a_range(ladder_window: MainWindow) -> None:
    ladder_window.state.select(VALIDATE)
    ladder_window.state.select(None)
    viewport = ladder(ladder_window).viewport()
    place = place_of(ladder_window, VALIDATE)
    QTest.mouseClick(viewport, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert ladder_window.state.selection == VALIDATE
    below = place + QPoint(0, 48)
    QTest.mouseClick(viewport, LEFT, Qt.KeyboardModifier.ShiftModifier, below)
    chosen = ladder_window.state.range
    assert chosen is not None
    assert chosen.first.key == VALIDATE
    assert "between InstallValidate" in ladder_window.statusBar().currentMessage()


def test_keys_select_a_range_line_by_line(ladder_window: MainWindow) -> None:
    ladder_window.state.select(VALIDATE)
    for _ in range(3):
        press(ladder_window, Qt.Key.Key_Down, shift=True)
    press(ladder_window, Qt.Key.Key_Up, shift=True)
    chosen = ladder_window.state.range
    assert chosen is not None
    assert chosen.first.key == VALIDATE
    assert len(chosen.between) == 1


def test_a_click_on_a_title_folds_its_table(ladder_window: MainWindow) -> None:
    ladder(ladder_window).verticalScrollBar().setValue(0)
    title = QPoint(200, round(TITLE_HEIGHT / 2))
    height = layout(ladder_window).height
    QTest.mouseClick(ladder(ladder_window).viewport(), LEFT, Qt.KeyboardModifier.NoModifier, title)
    assert ladder_window.state.folded == {"InstallUISequence"}
    assert layout(ladder_window).height < height
    ladder_window.state.select(ActionKey("InstallUISequence", "CostFinalize"))
    assert ladder_window.state.folded == frozenset()


def test_title_and_column_heads_stay_in_view_and_what_is_selected_comes_below_them(ladder_window: MainWindow) -> None:
    area = ladder(ladder_window)
    panel = next(each for each in layout(ladder_window).panels if REGISTER_APPS in each.table.places)
    bar, head = area.verticalScrollBar(), round(panel.head_height)
    bar.setValue(round(panel.rect.y))
    at_its_top = area.viewport().grab(QRect(0, 0, area.viewport().width(), head - 1)).toImage()
    bar.setValue(round(panel.rect.y) + 90)
    assert area.viewport().grab(QRect(0, 0, area.viewport().width(), head - 1)).toImage() == at_its_top
    bar.setValue(bar.maximum())
    ladder_window.state.select(VALIDATE)
    rect = layout(ladder_window).rect_of(VALIDATE)
    assert rect is not None
    assert area.viewport_rect(rect).top() >= head
    QTest.mouseClick(area.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(200, 8))
    assert EXECUTE in ladder_window.state.folded


def test_a_page_further_passes_over_no_line(ladder_window: MainWindow) -> None:
    area = ladder(ladder_window)
    panel = next(each for each in layout(ladder_window).panels if REGISTER_APPS in each.table.places)
    bar = area.verticalScrollBar()
    bar.setValue(round(panel.rect.y) + 10)
    seen_to = bar.value() + area.viewport().height()
    press(ladder_window, Qt.Key.Key_PageDown)
    assert bar.value() + panel.head_height <= seen_to


def test_showing_it_leaves_what_is_folded_as_it_is(sample_window: MainWindow) -> None:
    sample_window.state.select(REGISTER_APPS)
    press(sample_window, Qt.Key.Key_C, shift=True)
    press(sample_window, Qt.Key.Key_V)
    assert ladder(sample_window).isVisible()
    assert sample_window.state.folded == {EXECUTE}
    last = ActionKey(EXECUTE, "InstallFinalize")
    sample_window.state.select(last)
    assert sample_window.state.folded == frozenset()
    assert is_in_view(sample_window, last)


def test_what_is_hidden_or_pale_looks_otherwise(ladder_window: MainWindow) -> None:
    ladder_window.state.select(REGISTER_APPS)
    seen = [picture(ladder_window)]
    press(ladder_window, Qt.Key.Key_1)
    seen.append(picture(ladder_window))
    ladder_window.state.set_dimmed(Kind.CUSTOM, dimmed=True)
    seen.append(picture(ladder_window))
    ladder_window.state.show_found(frozenset({REGISTER_APPS}))
    seen.append(picture(ladder_window))
    assert all(one != other for number, one in enumerate(seen) for other in seen[:number])


def test_a_reload_leaves_it_where_it_is(ladder_window: MainWindow) -> None:
    ladder_window.state.select(REGISTER_APPS)
    before = place_of(ladder_window, REGISTER_APPS)
    press(ladder_window, Qt.Key.Key_F5)
    assert place_of(ladder_window, REGISTER_APPS) == before


def test_panes_cycle_through_it(ladder_window: MainWindow) -> None:
    press(ladder_window, Qt.Key.Key_F6)
    assert not ladder(ladder_window).hasFocus()
    press(ladder_window, Qt.Key.Key_F6, shift=True)
    assert ladder(ladder_window).hasFocus()


def test_it_is_a_list_to_assistive_technology(ladder_window: MainWindow) -> None:
    ladder_window.state.select(REGISTER_APPS)
    whole, inspection = interface(ladder_window), ladder_window.state.inspection
    assert inspection is not None
    assert whole.role() is QAccessible.Role.List
    assert whole.text(QAccessible.Text.Name).startswith("Ladder: RegisterApps runs at")
    assert whole.childCount() == len(inspection.actions) + len(inspection.unscheduled)
    item = whole.focusChild()
    assert item is not None
    assert item.text(QAccessible.Text.Name) == "RegisterApps"
    assert item.state().selected
    assert not item.state().offscreen
    centre = item.rect().center()
    assert item.rect().contains(ladder(ladder_window).viewport().mapToGlobal(place_of(ladder_window, REGISTER_APPS)))
    found = whole.childAt(centre.x(), centre.y())
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "RegisterApps"


def test_the_most_actions_there_can_be_are_painted_as_a_few_are(ladder_window: MainWindow) -> None:
    inspection = huge_inspection()
    ladder_window.state.show_inspection(inspection)
    last = inspection.actions[-1].key
    ladder_window.state.select(last)
    assert is_in_view(ladder_window, last)
    assert not picture(ladder_window).isNull()
