from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from inspector.findings.model import Finding, Level, Mark
from inspector.inspection import Status
from inspector.package.model import Problem
from inspector.window.findings_panel import FindingsPanel
from inspector.window.legend_panel import LegendPanel
from inspector.window.notices import PartialNotice
from inspector.window.verdict_strip import VerdictStrip
from tests.support.inspections import build_inspection, small_inspection, typical_inspection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState


@pytest.fixture
def findings_panel(qtbot: QtBot, state: ViewState, appearance: Appearance) -> FindingsPanel:
    panel = FindingsPanel(state, appearance.mark_icons)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def why_empty(panel: FindingsPanel) -> str:
    return next((label.text() for label in panel.findChildren(QLabel) if label.isVisible()), "")


def test_a_list_without_findings_says_why(findings_panel: FindingsPanel, state: ViewState) -> None:
    state.show_inspection(build_inspection({}))
    assert why_empty(findings_panel) == "No findings: there is nothing to say about this package."
    state.show_inspection(build_inspection({}, status=Status.PARTIAL, problems=(Problem("Binary", "Cut off."),)))
    assert why_empty(findings_panel) == "No findings in what could be read of this package."
    state.show_inspection(small_inspection())
    assert why_empty(findings_panel) == ""
    state.set_mark_hidden(Mark.ERROR, True)
    assert why_empty(findings_panel).startswith("All findings are hidden")


def test_a_finding_about_the_package_clears_the_selection_and_stays_chosen(
    qtbot: QtBot, findings_panel: FindingsPanel, state: ViewState
) -> None:
    about = Finding(rule="older-installer", level=Level.WARNING, message="About the package.")
    inspection = small_inspection()
    state.show_inspection(replace(inspection, findings=(*inspection.findings, about)))
    findings_panel.go(1)
    chosen = state.selection
    assert chosen is not None
    with qtbot.waitSignal(findings_panel.finding_chosen, timeout=0) as waited:
        findings_panel.go(1)
    assert waited.args == [about]
    assert state.selection is None
    assert findings_panel.table.selectionModel().selectedRows()[0].data() == "warning"


def test_another_package_is_listed_from_the_top(findings_panel: FindingsPanel, state: ViewState) -> None:
    findings_panel.resize(600, 100)
    state.show_inspection(typical_inspection())
    findings_panel.go(-1)
    bar = findings_panel.table.verticalScrollBar()
    assert bar.value() > 0
    state.show_inspection(replace(typical_inspection(), file="other.msi"))
    assert bar.value() == 0


def test_going_backwards_begins_at_the_end(findings_panel: FindingsPanel, state: ViewState) -> None:
    state.show_inspection(typical_inspection())
    findings_panel.go(-1)
    assert findings_panel.table.selectionModel().selectedRows()[0].row() == findings_panel.table.model().rowCount() - 1


def test_the_counts_have_shapes_and_words(qtbot: QtBot, state: ViewState, appearance: Appearance) -> None:
    strip = VerdictStrip(state, appearance.mark_icons)
    qtbot.addWidget(strip)
    strip.show()
    state.show_inspection(typical_inspection())
    texts = {level: strip.count_button(level).text().strip() for level in Level}
    assert texts == {Level.ERROR: "1 error", Level.WARNING: "1 warning", Level.NOTE: "3 notes", Level.INFO: "6 info"}
    assert not any(strip.count_button(level).icon().isNull() for level in Level)
    state.show_inspection(build_inspection({}))
    assert strip.count_button(Level.ERROR).text().strip() == "0 errors"
    assert not strip.count_button(Level.ERROR).isEnabled()
    assert not strip.count_button(Level.INFO).isVisible()


def test_a_count_names_its_level_when_it_is_pressed(qtbot: QtBot, state: ViewState, appearance: Appearance) -> None:
    strip = VerdictStrip(state, appearance.mark_icons)
    qtbot.addWidget(strip)
    strip.show()
    state.show_inspection(typical_inspection())
    with qtbot.waitSignal(strip.level_chosen, timeout=0) as waited:
        QTest.mouseClick(strip.count_button(Level.NOTE), Qt.MouseButton.LeftButton)
    assert waited.args == [Level.NOTE]


def test_many_problems_are_named_in_part_and_counted(qtbot: QtBot, appearance: Appearance) -> None:
    notice = PartialNotice(appearance.mark_icons)
    qtbot.addWidget(notice)
    problems = tuple(Problem(f"Table{number}", "It is cut off.") for number in range(9))
    notice.show_problems(typical_inspection(status=Status.PARTIAL, problems=problems))
    assert "Table2: It is cut off." in notice.message
    assert "Table3" not in notice.message
    assert "and 6 more" in notice.message


def test_the_legend_explains_what_is_drawn(qtbot: QtBot, state: ViewState, appearance: Appearance) -> None:
    panel = LegendPanel(state, appearance)
    qtbot.addWidget(panel)
    panel.resize(600, 120)
    with qtbot.waitExposed(panel):
        panel.show()
    empty = panel.grab().toImage()
    state.show_inspection(typical_inspection())
    drawing = panel.widget()
    assert drawing is not None
    assert "reads the property where it has no value" in drawing.accessibleDescription()
    assert panel.grab().toImage() != empty
    height = drawing.height()
    panel.resize(300, 120)
    assert drawing.height() > height
    assert drawing.width() <= 300
