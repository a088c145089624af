from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from inspector.findings.model import Finding, Level, Mark
from inspector.sequence.model import ActionKey
from inspector.window.actions_model import ActionColumn, ActionsModel
from inspector.window.findings_model import FindingColumn, FindingsModel
from inspector.window.rows_model import ROW_ROLE
from tests.support.inspections import DLL, Row, build_inspection, small_inspection, typical_inspection

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


def column(model: QAbstractItemModel, number: int) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_actions_model_keeps_the_rules_of_qt(
    actions: ActionsModel, state: ViewState, check_model: CheckModel
) -> None:
    check_model(actions)
    actions.sort(ActionColumn.ACTION)
    actions.set_filter("install")
    check_model(actions)
    state.show_inspection(build_inspection({}))
    check_model(actions)


def test_the_findings_model_keeps_the_rules_of_qt(findings: FindingsModel, check_model: CheckModel) -> None:
    check_model(findings)


def test_a_cell_has_no_cells_of_its_own(actions: ActionsModel) -> None:
    cell = actions.index(0, 0)
    assert actions.rowCount(cell) == actions.columnCount(cell) == 0
    assert actions.rowCount() > 0


def test_every_row_of_every_table_and_every_unscheduled_action_is_there(actions: ActionsModel) -> None:
    inspection = typical_inspection()
    keys = [actions.index(row, 0).data(ROW_ROLE).key for row in range(actions.rowCount())]
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
        ActionColumn.CHANGE: "",
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
    model = ActionsModel(state, appearance.mark_icons)
    model.sort(ActionColumn.SEQUENCE)
    assert column(model, ActionColumn.SEQUENCE) == ["-1", "25", "900", "1000", "null"]
    model.sort(ActionColumn.SEQUENCE, Qt.SortOrder.DescendingOrder)
    assert column(model, ActionColumn.SEQUENCE) == ["null", "1000", "900", "25", "-1"]


def test_words_sort_without_regard_to_case_and_without_sorting_rows_stand_as_they_came(actions: ActionsModel) -> None:
    before = column(actions, ActionColumn.ACTION)
    actions.sort(ActionColumn.ACTION)
    after = column(actions, ActionColumn.ACTION)
    assert after == sorted(before, key=str.casefold)
    assert after != before
    actions.sort(-1)
    assert column(actions, ActionColumn.ACTION) == before


def test_marks_sort_from_the_worst_to_none(actions: ActionsModel) -> None:
    actions.sort(ActionColumn.MARK)
    marks = list(dict.fromkeys(column(actions, ActionColumn.MARK)))
    assert marks == ["error", "warning", "note", "info", "good", ""]


def test_an_index_that_is_held_follows_its_row_when_rows_are_sorted(actions: ActionsModel) -> None:
    held = QPersistentModelIndex(actions.index_of(ActionKey("InstallExecuteSequence", "RegisterApps")))
    before = held.row()
    actions.sort(ActionColumn.ACTION)
    assert held.row() != before
    assert held.data() == "RegisterApps"


def test_another_inspection_is_shown_sorted_and_narrowed_as_the_one_before(
    actions: ActionsModel, state: ViewState
) -> None:
    actions.sort(ActionColumn.SEQUENCE, Qt.SortOrder.DescendingOrder)
    actions.set_filter("early")
    rows = (Row("Early", 100), Row("Later", 300), Row("EarlyToo", 200))
    state.show_inspection(build_inspection({"InstallExecuteSequence": rows}))
    assert column(actions, ActionColumn.ACTION) == ["EarlyToo", "Early"]
    assert actions.total == 3


def test_the_filter_looks_at_names_and_not_at_where_an_action_stands(actions: ActionsModel) -> None:
    actions.set_filter("installvalidate")
    assert set(column(actions, ActionColumn.ACTION)) == {"InstallValidate"}


def test_the_filter_looks_at_types_targets_and_conditions(actions: ActionsModel) -> None:
    actions.set_filter("agentca deferred")
    assert column(actions, ActionColumn.ACTION) == ["StopAgentService"]
    actions.set_filter("uilevel")
    assert column(actions, ActionColumn.ACTION) == ["LaunchAgent"]


def test_what_no_name_holds_is_looked_for_in_every_column(actions: ActionsModel) -> None:
    actions.set_filter("DEFERRED installexecute")
    assert column(actions, ActionColumn.ACTION) == ["StopAgentService"]
    actions.set_filter("deferred nowhere")
    assert actions.rowCount() == 0
    actions.set_filter(" ")
    assert actions.rowCount() == actions.total > 0


def test_an_action_that_is_not_there_or_filtered_away_has_no_row(actions: ActionsModel) -> None:
    assert actions.index_of(ActionKey("InstallExecuteSequence", "Nobody")) == QModelIndex()
    register_apps = ActionKey("InstallExecuteSequence", "RegisterApps")
    assert actions.index_of(register_apps).isValid()
    actions.set_filter("InstallFinalize")
    assert actions.index_of(register_apps) == QModelIndex()


def test_findings_stand_worst_first(findings: FindingsModel) -> None:
    words = column(findings, FindingColumn.MARK)
    assert words == sorted(words, key=[mark.value for mark in Mark].index)
    assert words[0] == "error"


def test_proven_use_inside_the_window_is_good_by_word_and_by_sign(state: ViewState, appearance: Appearance) -> None:
    early = ActionKey("InstallExecuteSequence", "Early")
    good = Finding(rule="reads-inside", level=Level.INFO, key=early, message="Early reads it while it is set.")
    info = Finding(rule="no-use-outside", level=Level.INFO, message="Nobody reads it.")
    state.show_inspection(replace(small_inspection(), findings=(good, info)))
    model = FindingsModel(state, appearance.mark_icons)
    assert column(model, FindingColumn.MARK) == ["info", "good"]
    sign = model.index_of(early).siblingAtColumn(FindingColumn.MARK).data(Qt.ItemDataRole.DecorationRole)
    assert sign.cacheKey() == appearance.mark_icons.icon(Mark.GOOD).cacheKey()
    state.set_mark_hidden(Mark.INFO, True)
    assert column(model, FindingColumn.MARK) == ["good"]


def test_a_finding_shows_its_words_and_its_sign(findings: FindingsModel) -> None:
    finding = findings.index(0, 0).data(ROW_ROLE)
    assert findings.index(0, FindingColumn.MESSAGE).data() == finding.message
    assert findings.index(0, FindingColumn.TABLE).data() == "InstallExecuteSequence"
    assert findings.index(0, FindingColumn.SEQUENCE).data() == "4010"
    assert not findings.index(0, FindingColumn.MARK).data(Qt.ItemDataRole.DecorationRole).isNull()


def many_infos(count: int) -> tuple[Finding, ...]:
    """As many findings of one rule that need no action, the last rows first."""
    table = "InstallExecuteSequence"
    return tuple(
        Finding(
            rule="no-use-outside",
            level=Level.INFO,
            key=ActionKey(table, f"Late{number}"),
            table=table,
            sequence=number,
            message=f"Late{number} does not read it.",
        )
        for number in reversed(range(count))
    )


def test_many_findings_that_need_no_action_are_one_row_that_opens(
    state: ViewState, appearance: Appearance, check_model: CheckModel
) -> None:
    inspection = small_inspection()
    apart = inspection.findings
    state.show_inspection(replace(inspection, findings=(*many_infos(20), *apart)))
    model = FindingsModel(state, appearance.mark_icons)
    check_model(model)
    assert model.rowCount() == len(apart) + 1
    assert model.count == len(apart) + 20
    row = model.index(len(apart), FindingColumn.MARK)
    texts = [row.siblingAtColumn(column).data() for column in FindingColumn]
    assert texts == [
        "info",
        "20 times: A custom action that does not use the property stands where the property has no value.",
        "InstallExecuteSequence",
        "",
    ]
    assert model.rowCount(row) == 20
    late = model.index_of(ActionKey("InstallExecuteSequence", "Late7"))
    assert late.parent() == row
    assert late.data() == "Late7 does not read it."
    held = QPersistentModelIndex(late)
    model.sort(FindingColumn.SEQUENCE)
    assert held.data() == "Late7 does not read it."
    assert held.row() == 7
    check_model(model)


def test_a_few_findings_stand_apart(state: ViewState, appearance: Appearance) -> None:
    state.show_inspection(replace(small_inspection(), findings=many_infos(5)))
    model = FindingsModel(state, appearance.mark_icons)
    assert model.rowCount() == model.count == 5


def test_what_matters_is_never_folded(state: ViewState, appearance: Appearance) -> None:
    notes = tuple(replace(info, level=Level.NOTE) for info in many_infos(20))
    state.show_inspection(replace(small_inspection(), findings=notes))
    assert FindingsModel(state, appearance.mark_icons).rowCount() == 20


def test_findings_sort_by_number_with_those_without_one_last(findings: FindingsModel) -> None:
    findings.sort(FindingColumn.SEQUENCE)
    numbers = column(findings, FindingColumn.SEQUENCE)
    given = [int(number) for number in numbers if number]
    assert given == sorted(given)
    assert numbers[len(given) :] == [""] * (len(numbers) - len(given))
    assert len(given) < len(numbers)


def test_findings_of_a_hidden_mark_are_not_listed(findings: FindingsModel, state: ViewState) -> None:
    before = findings.rowCount()
    state.set_mark_hidden(Mark.INFO, True)
    words = column(findings, FindingColumn.MARK)
    assert "info" not in words
    assert 0 < len(words) < before
