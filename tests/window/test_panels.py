from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from inspector.findings.model import Finding, Level, Mark
from inspector.inspection import Status
from inspector.package.model import Problem
from inspector.sequence.model import ActionKey
from inspector.window.elided_label import LinesLabel
from inspector.window.findings_model import FoldedFindings
from inspector.window.findings_panel import FindingsPanel
from inspector.window.legend_strip import LegendStrip
from inspector.window.notices import PartialNotice, UnexaminedNotice
from inspector.window.package_page import PackagePage
from inspector.window.package_source import Progress
from inspector.window.settings import ThemeChoice
from inspector.window.verdict_strip import VerdictStrip
from tests.support.inspections import DLL, Row, build_inspection, small_inspection, typical_inspection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState

EXECUTE = "InstallExecuteSequence"


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


@pytest.fixture
def folding_panel(findings_panel: FindingsPanel, state: ViewState) -> FindingsPanel:
    """A list with one error and a row of many infos."""
    names = ("Reader", *(f"Late{number}" for number in range(9)))
    error, *infos = (
        Finding(rule="no-use-outside", level=Level.INFO, key=ActionKey(EXECUTE, name), table=EXECUTE, message=name)
        for name in names
    )
    rows = tuple(Row(name, 1500 + number) for number, name in enumerate(names))
    error = replace(error, rule="reads-outside", level=Level.ERROR)
    state.show_inspection(replace(build_inspection({EXECUTE: rows}), findings=(*infos, error)))
    return findings_panel


def folded_row(panel: FindingsPanel) -> QModelIndex:
    return panel.table.model().index(1, 0)


def test_a_folded_row_opens_by_enter_and_closes_again(folding_panel: FindingsPanel) -> None:
    table, row = folding_panel.table, folded_row(folding_panel)
    assert table.model().hasChildren(row)
    assert not table.isExpanded(row)
    table.setCurrentIndex(row)
    assert isinstance(folding_panel.chosen, FoldedFindings)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert table.isExpanded(row)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert not table.isExpanded(row)


def test_a_folded_finding_of_the_selected_action_is_shown_by_its_row(
    folding_panel: FindingsPanel, state: ViewState
) -> None:
    row = folded_row(folding_panel)
    state.select(ActionKey(EXECUTE, "Late3"))
    assert folding_panel.table.selectionModel().selectedRows() == [row]
    assert not folding_panel.table.isExpanded(row)
    assert state.selection == ActionKey(EXECUTE, "Late3")
    folding_panel.table.expandAll()
    state.select(ActionKey(EXECUTE, "Late4"))
    finding = folding_panel.chosen
    assert isinstance(finding, Finding)
    assert finding.key == state.selection
    state.select(None)
    assert not folding_panel.table.selectionModel().hasSelection()


def test_a_folded_row_that_is_chosen_selects_no_action(folding_panel: FindingsPanel, state: ViewState) -> None:
    folding_panel.go(1)
    assert state.selection == ActionKey(EXECUTE, "Reader")
    folding_panel.go(1)
    assert folding_panel.table.currentIndex().siblingAtColumn(0) == folded_row(folding_panel)
    assert folding_panel.table.selectionModel().hasSelection()
    assert state.selection is None


def test_from_an_open_row_the_next_finding_is_the_first_in_it(folding_panel: FindingsPanel, state: ViewState) -> None:
    folding_panel.go(-1)
    folding_panel.table.setFocus()
    QTest.keyClick(folding_panel.table, Qt.Key.Key_Right)
    folding_panel.go(1)
    assert state.selection == ActionKey(EXECUTE, "Late0")
    folding_panel.table.setCurrentIndex(folded_row(folding_panel))
    folding_panel.go(-1)
    assert state.selection == ActionKey(EXECUTE, "Reader")
    folding_panel.go(-1)
    assert state.selection == ActionKey(EXECUTE, "Late8")


def test_the_first_finding_of_a_mark_is_gone_to_where_it_is_folded(
    folding_panel: FindingsPanel, state: ViewState
) -> None:
    folding_panel.go_to_mark(Mark.INFO)
    assert folding_panel.table.isExpanded(folded_row(folding_panel))
    assert state.selection == ActionKey(EXECUTE, "Late0")
    folding_panel.table.expandAll()
    folding_panel.go(-1)
    assert state.selection == ActionKey(EXECUTE, "Reader")


def test_what_was_opened_stays_open_when_another_question_is_asked(
    folding_panel: FindingsPanel, state: ViewState
) -> None:
    folding_panel.table.expand(folded_row(folding_panel))
    inspection = state.inspection
    assert inspection is not None
    state.show_inspection(replace(inspection, scenario_name="repair"))
    assert folding_panel.table.isExpanded(folded_row(folding_panel))
    state.show_inspection(replace(inspection, file="other.msi"))
    assert not folding_panel.table.isExpanded(folded_row(folding_panel))


@pytest.fixture
def strip(qtbot: QtBot, state: ViewState, appearance: Appearance) -> VerdictStrip:
    strip = VerdictStrip(state, appearance.mark_icons)
    qtbot.addWidget(strip)
    strip.resize(1280, strip.sizeHint().height())
    with qtbot.waitExposed(strip):
        strip.show()
    return strip


def test_the_counts_have_shapes_and_words(strip: VerdictStrip, state: ViewState) -> None:
    state.show_inspection(typical_inspection())
    texts = {mark: strip.count_button(mark).text().strip() for mark in Mark}
    assert texts == {
        Mark.ERROR: "1 error",
        Mark.WARNING: "1 warning",
        Mark.NOTE: "3 notes",
        Mark.INFO: "6 info",
        Mark.GOOD: "0 good",
    }
    shown = [strip.count_button(mark) for mark in Mark if strip.count_button(mark).isVisibleTo(strip)]
    assert shown
    assert not any(button.icon().isNull() for button in shown)
    assert not strip.count_button(Mark.GOOD).isVisible()
    state.show_inspection(build_inspection({}))
    assert strip.count_button(Mark.ERROR).text().strip() == "0 errors"
    assert not strip.count_button(Mark.ERROR).isEnabled()
    assert not strip.count_button(Mark.INFO).isVisible()


def test_where_there_is_little_room_the_counts_are_numbers_beside_their_shapes(
    strip: VerdictStrip, state: ViewState
) -> None:
    state.show_inspection(typical_inspection())
    strip.resize(700, strip.height())
    note = strip.count_button(Mark.NOTE)
    assert note.text().strip() == "3"
    assert note.accessibleName() == "3 notes"
    strip.resize(1280, strip.height())
    assert note.text().strip() == "3 notes"


def test_what_is_good_is_counted_apart_from_what_is_only_said(strip: VerdictStrip, state: ViewState) -> None:
    good = Finding(rule="reads-inside", level=Level.INFO, message="Early reads it while it is set.")
    info = Finding(rule="no-use-outside", level=Level.INFO, message="Late does not read it.")
    state.show_inspection(replace(small_inspection(), findings=(info, good)))
    assert strip.count_button(Mark.INFO).text().strip() == "1 info"
    assert strip.count_button(Mark.GOOD).text().strip() == "1 good"


def test_a_count_names_its_mark_when_it_is_pressed(qtbot: QtBot, strip: VerdictStrip, state: ViewState) -> None:
    state.show_inspection(typical_inspection())
    with qtbot.waitSignal(strip.mark_chosen, timeout=0) as waited:
        QTest.mouseClick(strip.count_button(Mark.NOTE), Qt.MouseButton.LeftButton)
    assert waited.args == [Mark.NOTE]


def test_progress_stands_beside_the_verdict_and_leaves_without_a_trace(
    qtbot: QtBot, strip: VerdictStrip, state: ViewState
) -> None:
    state.show_inspection(typical_inspection())
    strip.resize(1280, strip.sizeHint().height())
    height = strip.sizeHint().height()
    strip.show_examination(Progress(0, 0))
    assert strip.examination_words == "Provisional. Examining code …"
    strip.show_examination(Progress(3, 1200))
    assert strip.examination_words == "Provisional. Examining custom actions: 3 of 1,200"
    assert strip.sizeHint().height() == height
    button = next(button for button in strip.findChildren(QPushButton) if button.text() == "Cancel")
    with qtbot.waitSignal(strip.cancelled, timeout=0):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    strip.show_examination(None)
    assert strip.examination_words == ""


def test_what_was_not_examined_is_counted_by_custom_actions(qtbot: QtBot, appearance: Appearance) -> None:
    notice = UnexaminedNotice(appearance.mark_icons)
    qtbot.addWidget(notice)
    rows = (Row("Once", 100, type=DLL, mark=Mark.NOTE), Row("Known", 200, type=DLL, mark=Mark.ERROR))
    again = (Row("Once", 300, type=DLL, mark=Mark.NOTE), Row("Other", 400, type=DLL, mark=Mark.NOTE))
    notice.show_count(build_inspection({"InstallUISequence": rows, "InstallExecuteSequence": again}), "Cancelled")
    assert notice.message.startswith("Cancelled: 2 custom actions of contoso-agent-5.2.1.msi were not examined")
    notice.show_count(build_inspection({"InstallUISequence": rows}), "The examination failed")
    assert notice.message.startswith("The examination failed: 1 custom action of")


def test_many_problems_are_named_in_part_and_counted(qtbot: QtBot, appearance: Appearance) -> None:
    notice = PartialNotice(appearance.mark_icons)
    qtbot.addWidget(notice)
    problems = tuple(Problem(f"Table{number}", "It is cut off.") for number in range(9))
    notice.show_problems(typical_inspection(status=Status.PARTIAL, problems=problems))
    assert "Table2: It is cut off." in notice.message
    assert "Table3" not in notice.message
    assert "and 6 more" in notice.message


def test_what_is_asked_and_answered_moves_nothing(qtbot: QtBot, state: ViewState, appearance: Appearance) -> None:
    page = PackagePage(state, appearance)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    state.show_inspection(typical_inspection())
    with qtbot.waitExposed(page):
        page.show()

    def places() -> list[QRect]:
        QCoreApplication.processEvents()
        boxes = (page.question.preset_box, page.question.custom_button)
        return [part.geometry() for part in (page.question, page.verdict, page.splitters[1], *boxes)]

    before = places()
    inspection = typical_inspection()
    long = "So much can be said of this that no two lines hold it. " * 9
    state.show_inspection(replace(inspection, verdict=replace(inspection.verdict, sentence=long)))
    state.choose(state.choice.with_preset("repair"))
    state.toggle_pin()
    assert places() == before
    assert page.verdict.sentence == long


def test_a_sentence_that_is_too_long_is_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = LinesLabel(2)
    qtbot.addWidget(label)
    label.resize(200, label.height())
    with qtbot.waitExposed(label):
        label.show()
    words = " ".join(["InstallValidate"] * 30)
    label.show_text(words)
    assert label.text().endswith("InstallValidate …")
    assert label.heightForWidth(200) <= label.height()
    assert label.toolTip() == label.accessibleName() == words
    label.resize(9000, label.height())
    assert label.text() == words
    assert label.toolTip() == ""


@pytest.mark.parametrize("percent", range(100, 201, 10))
def test_lines_hold_a_text_of_as_many_lines_in_letters_of_any_size(
    qtbot: QtBot, appearance: Appearance, percent: int
) -> None:
    appearance.set_text_size(percent)
    for lines in (1, 2):
        label = LinesLabel(lines)
        qtbot.addWidget(label)
        text = "\n".join(["It is set until InstallValidate."] * lines)
        label.resize(1000, label.height())
        label.show_text(text)
        assert label.text() == text


def test_the_legend_explains_what_is_drawn(qtbot: QtBot, state: ViewState, appearance: Appearance) -> None:
    strip = LegendStrip(state, appearance)
    qtbot.addWidget(strip)
    strip.resize(900, 120)
    with qtbot.waitExposed(strip):
        strip.show()
    empty = strip.grab().toImage()
    state.show_inspection(typical_inspection())
    assert "reads the property where it has no value" in strip.accessibleDescription()
    assert strip.grab().toImage() != empty


def test_the_legend_takes_as_few_rows_as_its_width_allows(
    qtbot: QtBot, state: ViewState, appearance: Appearance
) -> None:
    strip = LegendStrip(state, appearance)
    qtbot.addWidget(strip)
    state.show_inspection(build_inspection({"InstallExecuteSequence": (Row("InstallValidate", 1400),)}))
    one_row = strip.heightForWidth(1200)
    assert one_row == strip.sizeHint().height()
    state.show_inspection(typical_inspection())
    heights = [strip.heightForWidth(width) for width in (4000, 1280, 900, 600)]
    assert heights == sorted(heights)
    assert heights[0] == one_row
    assert heights[-1] > heights[1] > one_row


def test_switching_the_theme_repaints_the_legend(qtbot: QtBot, state: ViewState, appearance: Appearance) -> None:
    strip = LegendStrip(state, appearance)
    qtbot.addWidget(strip)
    strip.resize(900, 60)
    with qtbot.waitExposed(strip):
        strip.show()
    state.show_inspection(typical_inspection())
    light = strip.grab().toImage()
    appearance.choose(ThemeChoice.DARK)
    assert strip.grab().toImage() != light
