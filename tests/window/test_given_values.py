from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from inspector.window.given_values import GivenColumn, GivenValuesModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.window.conftest import CheckModel

KEY = "MsiRestartManagerSessionKey"
REMARKS = {"SILNET": "Is it SILENT?"}


@pytest.fixture
def model() -> GivenValuesModel:
    return GivenValuesModel({"SILENT": "1", "ALLUSERS": None}, lambda name: REMARKS.get(name, ""), KEY)


def put(model: GivenValuesModel, row: int, column: GivenColumn, text: str) -> None:
    assert model.setData(model.index(row, column), text)


def tick(model: GivenValuesModel, row: int, state: Qt.CheckState) -> None:
    assert model.setData(model.index(row, GivenColumn.ABSENT), state.value, Qt.ItemDataRole.CheckStateRole)


def remark(model: GivenValuesModel, row: int) -> str:
    return str(model.index(row, GivenColumn.REMARK).data())


def test_the_model_keeps_the_rules_of_qt(model: GivenValuesModel, check_model: CheckModel) -> None:
    check_model(model)


def test_what_was_given_stands_there_with_an_empty_row_below(model: GivenValuesModel) -> None:
    assert model.rowCount() == 3
    assert [model.index(row, GivenColumn.NAME).data() for row in range(3)] == ["SILENT", "ALLUSERS", ""]
    assert model.index(0, GivenColumn.VALUE).data() == "1"
    ticks = [model.index(row, GivenColumn.ABSENT).data(Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert ticks == [Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert model.given == {"SILENT": "1", "ALLUSERS": None}
    assert model.problem == ""


def test_typing_into_the_empty_row_makes_another_one(model: GivenValuesModel) -> None:
    put(model, 2, GivenColumn.NAME, " REMOVE ")
    assert model.rowCount() == 4
    assert model.problem == "Type a value for REMOVE, or tick that it has none."
    put(model, 2, GivenColumn.VALUE, "ALL")
    assert model.rowCount() == 4
    assert model.given == {"SILENT": "1", "ALLUSERS": None, "REMOVE": "ALL"}


def test_a_value_that_is_ticked_away_is_empty_and_cannot_be_typed(model: GivenValuesModel) -> None:
    value = model.index(0, GivenColumn.VALUE)
    assert value.flags() & Qt.ItemFlag.ItemIsEditable
    tick(model, 0, Qt.CheckState.Checked)
    assert value.data() == ""
    assert not value.flags() & Qt.ItemFlag.ItemIsEditable
    assert model.given["SILENT"] is None
    tick(model, 0, Qt.CheckState.Unchecked)
    assert value.flags() & Qt.ItemFlag.ItemIsEditable


def test_the_remark_cannot_be_typed_into(model: GivenValuesModel) -> None:
    assert not model.index(0, GivenColumn.REMARK).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, GivenColumn.REMARK), "text")
    assert not model.setData(model.index(0, GivenColumn.VALUE), "text", Qt.ItemDataRole.DisplayRole)


def test_each_row_says_what_is_wrong_with_it(model: GivenValuesModel) -> None:
    put(model, 2, GivenColumn.NAME, "SILENT")
    put(model, 2, GivenColumn.VALUE, "2")
    assert remark(model, 2) == model.problem == "SILENT stands in the table twice."
    assert remark(model, 0) == ""
    put(model, 0, GivenColumn.NAME, "2FAST")
    assert "no property name" in remark(model, 0)
    assert remark(model, 2) == ""
    assert model.problem == remark(model, 0)


def test_a_name_is_remarked_on_but_allowed(model: GivenValuesModel) -> None:
    put(model, 2, GivenColumn.NAME, "SILNET")
    put(model, 2, GivenColumn.VALUE, "1")
    assert remark(model, 2) == "Is it SILENT?"
    assert model.problem == ""


def test_what_is_being_typed_is_judged_before_it_is_taken(model: GivenValuesModel) -> None:
    put(model, 2, GivenColumn.NAME, "REMOVE")
    assert "Type a value" in model.problem
    value = model.index(2, GivenColumn.VALUE)
    model.show_typed(value, "A")
    assert model.problem == remark(model, 2) == ""
    assert value.data() == ""
    model.show_typed(value, "")
    assert "Type a value" in model.problem
    model.show_typed(value, "ALL")
    model.forget_typed()
    assert "Type a value" in model.problem


def test_a_name_that_is_being_typed_is_not_yet_asked_for_its_value(model: GivenValuesModel) -> None:
    model.show_typed(model.index(2, GivenColumn.NAME), "SILNET")
    assert model.problem == remark(model, 2) == ""
    model.show_typed(model.index(2, GivenColumn.NAME), "SILENT")
    assert model.problem == "SILENT stands in the table twice."
    model.show_typed(model.index(2, GivenColumn.NAME), "2FAST")
    assert "no property name" in model.problem


def test_a_change_of_one_row_announces_all_since_another_may_be_mended(qtbot: QtBot, model: GivenValuesModel) -> None:
    with qtbot.waitSignal(model.dataChanged, timeout=0) as waited:
        put(model, 1, GivenColumn.NAME, "OTHER")
    first, last = waited.args[0], waited.args[1]
    assert (first.row(), first.column()) == (0, 0)
    assert (last.row(), last.column()) == (model.rowCount() - 1, GivenColumn.REMARK)


def test_rows_are_removed_but_never_the_empty_one(model: GivenValuesModel) -> None:
    model.remove(0)
    assert model.given == {"ALLUSERS": None}
    model.remove(model.rowCount() - 1)
    model.remove(-1)
    assert model.rowCount() == 2
    model.clear()
    assert model.given == {}
    assert model.rowCount() == 1


def test_the_tick_says_to_a_screen_reader_what_it_is_about(model: GivenValuesModel) -> None:
    assert model.index(1, GivenColumn.ABSENT).data(Qt.ItemDataRole.AccessibleTextRole) == "ALLUSERS has no value"
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in GivenColumn]
    assert headings == ["Property", "Value", "Has no value", "Remark"]
