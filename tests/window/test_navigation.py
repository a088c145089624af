from __future__ import annotations

from msgspec.structs import replace

from inspector.lifetime.model import WindowState
from inspector.sequence.model import ActionKey, Runs
from inspector.timeline.model import build_timeline_model
from inspector.window.navigation import action_at_number, keys_in_turn, slot_kept, window_edges
from tests.support.inspections import Row, build_inspection, small_inspection, typical_inspection

EXECUTE, UI = "InstallExecuteSequence", "InstallUISequence"


def test_the_edges_are_the_first_action_and_the_one_that_clears_the_property() -> None:
    edges = window_edges(small_inspection(), None)
    assert edges == (ActionKey(EXECUTE, "CostInitialize"), ActionKey(EXECUTE, "InstallValidate"))


def test_from_the_client_the_edges_are_those_of_the_server() -> None:
    edges = window_edges(typical_inspection(), ActionKey(UI, "CostFinalize"))
    assert edges is not None
    assert {key.table for key in edges} == {EXECUTE}


def test_the_edges_of_the_selected_table_come_first() -> None:
    rows = (Row("CostInitialize", 800), Row("InstallValidate", 1400))
    inspection = build_inspection({EXECUTE: rows, "AdminExecuteSequence": rows})
    edges = window_edges(inspection, ActionKey("AdminExecuteSequence", "CostInitialize"))
    assert edges is not None
    assert {key.table for key in edges} == {"AdminExecuteSequence"}


def test_a_window_that_never_closes_ends_with_the_last_action() -> None:
    edges = window_edges(typical_inspection(state=WindowState.NEVER_CLOSES), None)
    assert edges is not None
    assert edges[1] == ActionKey(EXECUTE, "LaunchAgent")


def test_a_window_that_never_opens_has_no_edges() -> None:
    assert window_edges(typical_inspection(state=WindowState.NEVER_OPENS), None) is None


def test_a_number_leads_to_its_action_or_the_next_one() -> None:
    inspection = small_inspection()
    assert action_at_number(inspection, None, 1400) == ActionKey(EXECUTE, "InstallValidate")
    assert action_at_number(inspection, None, 1401) == ActionKey(EXECUTE, "Late")
    assert action_at_number(inspection, None, 6601) is None


def test_a_number_is_looked_for_in_the_table_of_the_selection() -> None:
    found = action_at_number(typical_inspection(), ActionKey(UI, "CostFinalize"), 1300)
    assert found == ActionKey(UI, "ExecuteAction")


def test_a_negative_number_is_the_action_at_the_end() -> None:
    inspection = typical_inspection()
    selection = ActionKey(UI, "CostFinalize")
    assert action_at_number(inspection, selection, -1) == ActionKey(UI, "ExitDialog")
    assert action_at_number(inspection, selection, -4) is None


def test_a_place_is_gone_to_where_it_is_played_and_first_where_it_runs() -> None:
    admin, server, client = (ActionKey(table, "CostFinalize") for table in ("AdminExecuteSequence", EXECUTE, UI))
    rows = (Row("CostFinalize", 1000),)
    every = build_inspection({UI: rows, EXECUTE: rows, admin.table: rows})
    assert every.run is not None
    plans = tuple(replace(plan, is_played=plan.table.name != admin.table) for plan in every.run.plans)
    every = replace(every, run=replace(every.run, plans=plans))
    assert keys_in_turn((admin, client, server), every) == [server, client]
    assert keys_in_turn((admin, ActionKey(UI, "Gone")), every) == [admin]
    skipped = build_inspection({UI: rows, EXECUTE: (Row("CostFinalize", 1000, runs=Runs.NO),)})
    assert keys_in_turn((server, client), skipped) == [client, server]


def test_what_stands_at_the_left_edge_stays_there_by_its_name() -> None:
    rows = tuple(Row(name, 100 * place) for place, name in enumerate("ABCDE", start=1))
    before = build_timeline_model(build_inspection({EXECUTE: rows}))
    more = build_timeline_model(build_inspection({EXECUTE: (Row("First", 1), Row("Second", 2), *rows)}))
    assert slot_kept(before, more, 2.25, None) == 4.25
    fewer = build_timeline_model(build_inspection({EXECUTE: (rows[0], *rows[3:])}))
    assert slot_kept(before, fewer, 2.25, None) == 0.25, "C is gone: D keeps its distance"
    others = build_timeline_model(build_inspection({EXECUTE: (Row("Z", 1),)}))
    assert slot_kept(before, others, 2.25, None) == 2.25
