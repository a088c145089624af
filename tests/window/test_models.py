from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt

from inspector.findings.model import Level, Mark
from inspector.sequence.model import ActionKey
from inspector.window.actions_model import ActionColumn, ActionRole, ActionsModel, ActionsProxy
from inspector.window.findings_model import FindingColumn, FindingRole, FindingsModel, findings_proxy
from tests.support.inspections import DLL, Row, build_inspection, typical_inspection

if TYPE_CHECKING:
    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState
    from tests.window.conftest import CheckModel


@pytest.fixture
def actions(state: ViewState, appearance: Appearance) -> ActionsModel:
    state.show_inspection(typical_inspection())
    return ActionsModel(state, appearance.mark_icons)


@pytest.fixture
def findings(state: ViewState, appearance: Appearance) -> FindingsModel:
    state.show_inspection(typical_inspection())
    return FindingsModel(state, appearance.mark_icons)


def column(model: ActionsProxy | QSortFilterProxyModel, number: int) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_actions_model_keeps_the_rules_of_qt(
    actions: ActionsModel, state: ViewState, check_model: CheckModel
) -> None:
    check_model(actions)
    check_model(ActionsProxy(actions))
    state.show_inspection(build_inspection({}))
    check_model(actions)


def test_the_findings_model_keeps_the_rules_of_qt(findings: FindingsModel, check_model: CheckModel) -> None:
    check_model(findings)
    check_model(findings_proxy(findings))


def test_a_cell_has_no_cells_of_its_own(actions: ActionsModel, findings: FindingsModel) -> None:
    for model in (actions, findings):
        cell = model.index(0, 0)
        assert model.rowCount(cell) == model.columnCount(cell) == 0
        assert model.rowCount() > 0


def test_every_row_of_every_table_and_every_unscheduled_action_is_there(actions: ActionsModel) -> None:
    inspection = typical_inspection()
    keys = [actions.index(row, 0).data(ActionRole.KEY) for row in range(actions.rowCount())]
    assert keys == [*(item.key for item in inspection.actions), *(item.key for item in inspection.unscheduled)]


def test_a_row_says_in_text_what_the_picture_shows(actions: ActionsModel) -> None:
    row = actions.index_of(ActionKey("InstallExecuteSequence", "RegisterApps")).row()
    texts = {column: actions.index(row, column).data() for column in ActionColumn}
    assert texts == {
        ActionColumn.MARK: "error",
        ActionColumn.ACTION: "RegisterApps",
        ActionColumn.SEQUENCE: "4010",
        ActionColumn.TABLE: "InstallExecuteSequence",
        ActionColumn.PLACEMENT: "outside: 13 actions after InstallValidate",
        ActionColumn.USAGE: "reads it",
        ActionColumn.KIND: "custom action, immediate",
        ActionColumn.WHAT: "DLL in the Binary table (AgentCA), entry point Register",
        ActionColumn.RUNS: "on the server",
        ActionColumn.CONDITION: "",
        ActionColumn.POSITION: "26",
    }
    assert not actions.index(row, ActionColumn.MARK).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_every_column_has_a_heading(actions: ActionsModel, findings: FindingsModel) -> None:
    for model in (actions, findings):
        headings = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(model.columnCount())]
        assert all(headings)
        assert len(set(headings)) == len(headings)


def test_sequence_numbers_sort_as_numbers_and_null_comes_last(state: ViewState, appearance: Appearance) -> None:
    rows = (Row("A", 900), Row("B", 1000), Row("C", None, type=DLL), Row("D", -1, dialog=True), Row("E", 25))
    state.show_inspection(build_inspection({"InstallExecuteSequence": rows}))
    proxy = ActionsProxy(ActionsModel(state, appearance.mark_icons))
    proxy.sort(ActionColumn.SEQUENCE)
    assert column(proxy, ActionColumn.SEQUENCE) == ["-1", "25", "900", "1000", "null"]


def test_marks_sort_from_the_worst_to_none(actions: ActionsModel) -> None:
    proxy = ActionsProxy(actions)
    proxy.sort(ActionColumn.MARK)
    marks = list(dict.fromkeys(column(proxy, ActionColumn.MARK)))
    assert marks == ["error", "warning", "note", "info", "good", ""]


def test_the_filter_wants_every_word_in_any_column(actions: ActionsModel) -> None:
    proxy = ActionsProxy(actions)
    proxy.set_filter("DEFERRED installexecute")
    assert column(proxy, ActionColumn.ACTION) == ["StopAgentService"]
    proxy.set_filter("deferred nowhere")
    assert proxy.rowCount() == 0
    proxy.set_filter(" ")
    assert proxy.rowCount() == actions.rowCount()


def test_an_action_that_is_not_there_has_no_row(actions: ActionsModel) -> None:
    assert actions.index_of(ActionKey("InstallExecuteSequence", "Nobody")) == QModelIndex()


def test_findings_stand_worst_first(findings: FindingsModel) -> None:
    levels = column(findings_proxy(findings), FindingColumn.LEVEL)
    assert levels == sorted(levels, key=[level.value for level in Level].index)
    assert levels[0] == "error"


def test_a_finding_shows_its_words_and_its_sign(findings: FindingsModel) -> None:
    proxy = findings_proxy(findings)
    finding = proxy.index(0, 0).data(FindingRole.FINDING)
    assert proxy.index(0, FindingColumn.MESSAGE).data() == finding.message
    assert proxy.index(0, FindingColumn.TABLE).data() == "InstallExecuteSequence"
    assert proxy.index(0, FindingColumn.SEQUENCE).data() == "4010"
    assert not proxy.index(0, FindingColumn.LEVEL).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_findings_sort_by_number_with_those_without_one_last(findings: FindingsModel) -> None:
    proxy = findings_proxy(findings)
    proxy.sort(FindingColumn.SEQUENCE)
    numbers = column(proxy, FindingColumn.SEQUENCE)
    given = [int(number) for number in numbers if number]
    assert given == sorted(given)
    assert numbers[len(given) :] == [""] * (len(numbers) - len(given))
    assert len(given) < len(numbers)


def test_findings_of_a_hidden_mark_are_not_listed(findings: FindingsModel, state: ViewState) -> None:
    before = findings.rowCount()
    state.set_mark_hidden(Mark.INFO, True)
    levels = column(findings_proxy(findings), FindingColumn.LEVEL)
    assert "info" not in levels
    assert 0 < len(levels) < before
