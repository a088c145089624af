"""What assistive technology is told about the timeline, asked through Qt's own accessibility interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from inspector.sequence.model import ActionKey
from inspector.window.timeline_area import TimelineArea
from tests.support.inspections import huge_inspection, small_inspection, typical_inspection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState

REGISTER_APPS = ActionKey("InstallExecuteSequence", "RegisterApps")
Text = QAccessible.Text


@pytest.fixture
def area(qtbot: QtBot, state: ViewState, appearance: Appearance) -> TimelineArea:
    area = TimelineArea(state, appearance)
    area.resize(900, 480)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    state.show_inspection(typical_inspection())
    return area


def interface(area: TimelineArea) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(area)
    assert found is not None
    return found


def item_named(area: TimelineArea, name: str) -> QAccessibleInterface:
    children = (interface(area).child(index) for index in range(interface(area).childCount()))
    return next(child for child in children if child.text(Text.Name) == name)


def test_the_timeline_is_a_list_with_an_item_for_each_action(area: TimelineArea, state: ViewState) -> None:
    inspection = state.inspection
    assert inspection is not None
    whole = interface(area)

    assert whole.role() is QAccessible.Role.List
    assert whole.text(Text.Description) == inspection.verdict.sentence
    names = [whole.child(index).text(Text.Name) for index in range(whole.childCount())]
    scheduled = [action.key.action for action in inspection.actions]
    assert names == scheduled + [action.key.action for action in inspection.unscheduled]
    assert whole.child(whole.childCount()) is None
    assert whole.child(-1) is None


def test_an_item_says_what_the_picture_says(area: TimelineArea) -> None:
    item = item_named(area, "RegisterApps")

    assert item.role() is QAccessible.Role.ListItem
    assert item.parent() is not None
    assert "RegisterApps runs at" in item.text(Text.Description)
    assert item.text(Text.Value).startswith("error;")
    assert "in InstallExecuteSequence" in item.text(Text.Value)


def test_an_item_lies_where_it_is_drawn(area: TimelineArea) -> None:
    item = item_named(area, "RegisterApps")
    rect = item.rect()

    assert rect.width() > 0
    found = interface(area).childAt(rect.center().x(), rect.center().y())
    assert found is not None
    assert found.text(Text.Name) == "RegisterApps"
    assert interface(area).indexOfChild(found) >= 0


def test_selection_and_focus_are_states_of_the_item(qtbot: QtBot, area: TimelineArea, state: ViewState) -> None:
    item = item_named(area, "RegisterApps")
    assert not item.state().selected
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    area.setFocus(Qt.FocusReason.OtherFocusReason)

    state.select(REGISTER_APPS)

    assert item.state().selected
    assert item.state().focused
    focused = interface(area).focusChild()
    assert focused is not None
    assert focused.text(Text.Name) == "RegisterApps"

    state.select(None)
    assert not item.state().selected
    assert interface(area).focusChild() is None


def test_what_is_scrolled_out_says_so(area: TimelineArea, state: ViewState) -> None:
    item = item_named(area, "RegisterApps")
    assert not item.state().offscreen
    state.select(
        ActionKey("InstallExecuteSequence", state.inspection.actions[-1].key.action) if state.inspection else None
    )
    for _ in range(12):
        area.zoom_in()
    area.keys.go_to_end(0)

    assert item.state().offscreen


def test_an_item_beyond_a_shorter_inspection_is_invalid(area: TimelineArea, state: ViewState) -> None:
    last = interface(area).child(interface(area).childCount() - 1)
    assert last.isValid()

    state.show_inspection(small_inspection())

    assert not last.isValid()
    assert last.state().invalid
    assert not last.text(Text.Name)


def test_a_huge_package_is_listed_without_making_every_item(area: TimelineArea, state: ViewState) -> None:
    state.show_inspection(huge_inspection())
    whole = interface(area)

    assert whole.childCount() > 30_000
    assert whole.child(whole.childCount() - 1).isValid()


def test_a_timeline_that_is_gone_is_no_longer_valid(qtbot: QtBot, state: ViewState, appearance: Appearance) -> None:
    area = TimelineArea(state, appearance)
    state.show_inspection(typical_inspection())
    whole = interface(area)
    item = whole.child(0)
    with qtbot.waitSignal(area.destroyed):
        area.deleteLater()

    assert not item.isValid()
    state.select(REGISTER_APPS)  # tells nobody, and does not crash
