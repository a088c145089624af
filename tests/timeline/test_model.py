from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.lifetime.model import WindowState
from inspector.sequence.model import ActionKey, Runs
from inspector.timeline.groups import Area, ColumnSpan, Group, Lane, Tie, UsefulRange
from inspector.timeline.model import build_timeline_model, shown_name, unplayed_tables
from tests.support.inspections import (
    COMMIT_DLL,
    DEFERRED_DLL,
    DLL,
    Row,
    Unscheduled,
    build_inspection,
    typical_inspection,
)
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from tests.support.looking import Inspected

EXECUTE = "InstallExecuteSequence"
END = Row("InstallFinalize", 6600)


def only_group(*rows: Row, table: str = EXECUTE) -> Group:
    return build_timeline_model(build_inspection({table: rows})).groups[0]


def columns(group: Group) -> dict[str, tuple[int, int]]:
    return {item.action.action: (item.column, item.span) for item in group.items}


def test_every_row_that_runs_has_the_next_column() -> None:
    group = only_group(Row("CostFinalize", 1000), Row("Own", 900, type=DLL), END)
    assert columns(group) == {"Own": (0, 1), "CostFinalize": (1, 1), "InstallFinalize": (2, 1)}
    assert group.slot_count == group.run_end == 3


def test_the_action_that_runs_the_script_is_as_wide_as_its_steps() -> None:
    group = only_group(
        Row("Stop", 1899, type=DEFERRED_DLL), Row("Copy", 4001, type=DEFERRED_DLL), END, Row("After", 6700, type=DLL)
    )
    assert columns(group)["InstallFinalize"] == (2, 2)
    assert columns(group)["After"] == (4, 1)
    assert [item.script_column for item in group.items] == [2, 3, None, None]


def test_each_runner_has_the_steps_that_were_queued_before_it() -> None:
    group = only_group(
        Row("Early", 1600, type=DEFERRED_DLL), Row("InstallExecute", 2000), Row("Late", 3000, type=DEFERRED_DLL), END
    )
    assert [item.script_column for item in group.items] == [1, None, 3, None]


def test_a_step_that_no_action_runs_stands_in_an_area_of_its_own() -> None:
    group = only_group(END, Row("TooLate", 6700, type=COMMIT_DLL))
    assert [area.area for area in group.areas] == [Area.QUEUED]
    assert group.areas[0].columns == ColumnSpan(3, 4)
    assert group.items[1].script_column == 3


def test_there_is_no_script_lane_without_steps() -> None:
    assert only_group(END).lane(Lane.SCRIPT) is None


def test_exit_dialogs_stand_behind_the_sequence_success_first_and_rows_that_do_not_run_behind_them() -> None:
    group = only_group(
        Row("CostFinalize", 1000),
        Row("Failed", -3, dialog=True),
        Row("Done", -1, dialog=True),
        Row("Null", None, type=DLL),
        table="InstallUISequence",
    )
    assert [(area.area, area.columns) for area in group.areas] == [
        (Area.EXIT, ColumnSpan(2, 4)),
        (Area.IDLE, ColumnSpan(5, 6)),
    ]
    assert columns(group) == {"CostFinalize": (0, 1), "Done": (2, 1), "Failed": (3, 1), "Null": (5, 1)}


def test_rows_with_one_number_are_tied_and_the_closing_slot_covers_all_of_them() -> None:
    group = only_group(
        Row("CostFinalize", 1000),
        Row("InstallValidate", 1400),
        Row("Same", 1400, type=DLL),
        Row("ZLast", 1400, type=DLL),
        END,
    )
    assert group.ties == (Tie(ColumnSpan(1, 4), 1400),)
    assert group.closing == ColumnSpan(1, 4)


def test_without_a_row_that_clears_the_property_nothing_closes() -> None:
    assert only_group(Row("CostFinalize", 1000), END).closing is None


def test_a_name_that_exists_nowhere_stands_in_the_lane_of_the_packages_own_actions() -> None:
    group = only_group(Row("Misspelt", 1000), END)
    assert [item.lane for item in group.items] == [Lane.CUSTOM, Lane.STANDARD]


def test_a_merge_modules_suffix_is_not_shown_and_nothing_else_is_taken_for_one() -> None:
    suffixed = shown_name("CA_Set.3643236F_FC70_11D3_A536_0090278A1BB8")
    assert (suffixed.shown, suffixed.from_module) == ("CA_Set", True)
    assert shown_name("CA.Set_1").shown == "CA.Set_1"
    assert shown_name(".3643236F_FC70_11D3_A536_0090278A1BB8").shown == ".3643236F_FC70_11D3_A536_0090278A1BB8"


def test_tables_of_other_top_level_actions_are_drawn_only_where_they_hold_an_action_of_the_package() -> None:
    inspection = build_inspection(
        {
            EXECUTE: (END,),
            "AdminExecuteSequence": (Row("CostFinalize", 1000, runs=Runs.NO),),
            "AdvtExecuteSequence": (Row("Own", 1000, type=DLL), END),
        }
    )
    assert [group.table.name for group in build_timeline_model(inspection).groups] == [EXECUTE, "AdvtExecuteSequence"]


def test_what_is_played_is_drawn_first_even_without_an_action_of_the_package() -> None:
    inspection = build_inspection(
        {
            EXECUTE: (Row("Own", 1000, type=DLL, runs=Runs.NO), Row("InstallValidate", 1400, runs=Runs.NO)),
            "AdvtExecuteSequence": (Row("InstallValidate", 1400), END),
        }
    )
    model = build_timeline_model(inspection)
    assert [group.table.name for group in model.groups] == ["AdvtExecuteSequence", EXECUTE]
    assert model.groups[0].track is not None
    assert unplayed_tables(model) == {EXECUTE}


def test_unscheduled_actions_come_worst_first_and_say_who_calls_them() -> None:
    inspection = build_inspection(
        {},
        unscheduled=(
            Unscheduled("Never", Mark.INFO),
            Unscheduled("Called", Mark.NOTE, ("ReadyDlg", "Next")),
        ),
    )
    model = build_timeline_model(inspection)
    assert [(item.key, item.called_from) for item in model.unscheduled] == [
        (ActionKey("", "Called"), "from dialog ReadyDlg, Next"),
        (ActionKey("", "Never"), "no dialog calls it"),
    ]


def test_every_row_of_a_drawn_table_has_a_place() -> None:
    inspection = typical_inspection()
    model = build_timeline_model(inspection)
    for inspected in inspection.actions:
        item = model.item(inspected.key)
        assert item is not None
        assert item.inspected is inspected


def useful(*rows: Row, state: WindowState = WindowState.CLOSES) -> UsefulRange | None:
    reader = Row("Reader", 20, type=DLL, useful_after="CostFinalize")
    model = build_timeline_model(build_inspection({EXECUTE: (reader, *rows)}, state=state))
    return model.groups[0].useful


def test_a_known_reader_works_from_behind_what_it_needs_to_where_the_window_closes() -> None:
    rows = (Row("CostFinalize", 1000), Row("Own", 1100, type=DLL), Row("InstallValidate", 1400), Row("Late", 1500))
    assert useful(*rows) == UsefulRange(ColumnSpan(2, 3), "CostFinalize", 1000)
    tied = (Row("CostFinalize", 1000), Row("Tied", 1000, type=DLL), Row("Own", 1100, type=DLL), rows[2])
    assert useful(*tied) == UsefulRange(ColumnSpan(3, 4), "CostFinalize", 1000)
    assert useful(*rows[:2], state=WindowState.NEVER_CLOSES) == UsefulRange(ColumnSpan(2, 3), "CostFinalize", 1000)


def test_nothing_is_said_about_a_known_reader_where_there_is_no_such_place() -> None:
    finalize, validate = Row("CostFinalize", 1000), Row("InstallValidate", 1400)
    assert useful(finalize, validate) is None
    assert useful(validate) is None
    assert useful(Row("CostFinalize", 1500), validate) is None
    assert useful(finalize, Row("Own", 1100, type=DLL), validate, state=WindowState.NEVER_OPENS) is None
    plain = build_inspection({EXECUTE: (finalize, Row("Own", 1100, type=DLL), validate)})
    assert build_timeline_model(plain).groups[0].useful is None


def test_an_action_of_a_merge_module_gets_a_place_only_where_its_tables_name_it(inspected: Inspected) -> None:
    module = PackageBuilder().row("ModuleSignature", "M.GUID", 1033, "1.0").table("InstallExecuteSequence")
    module.custom_action("Placed", 51, "X", "1").custom_action("Free", 51, "Y", "1")
    module.row("ModuleInstallExecuteSequence", "Placed", None, "InstallFiles", 1, None)
    said = {item.key.action: item.called_from for item in build_timeline_model(inspected(module)).unscheduled}
    assert said == {"Placed": "gets its place when merged", "Free": "in no sequence table of the module"}
