from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.sequence.model import ActionKey, ActionKind, Runs
from tests.support.looking import EXECUTE, UI, row, rules
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from tests.support.looking import Inspected


def test_rows_come_in_the_order_in_which_they_run(inspected: Inspected) -> None:
    builder = PackageBuilder().execute(InstallFinalize=6600, CostInitialize=800, InstallValidate=1400)
    builder.execute_row("AppSearch", None).execute_row("LaunchConditions", 0).execute_row("FileCost", -7)
    actions = inspected(builder).actions
    assert [(action.action.action, action.action.order) for action in actions] == [
        ("CostInitialize", 0),
        ("InstallValidate", 1),
        ("InstallFinalize", 2),
        ("AppSearch", None),
        ("FileCost", None),
        ("LaunchConditions", None),
    ]


def test_tables_come_install_admin_advertise(inspected: Inspected) -> None:
    builder = PackageBuilder()
    for table in ("AdvtExecuteSequence", "AdminExecuteSequence", EXECUTE, "AdminUISequence", UI):
        builder.sequence(table, CostInitialize=800)
    assert [window.table for window in inspected(builder).windows] == [
        UI,
        EXECUTE,
        "AdminUISequence",
        "AdminExecuteSequence",
        "AdvtExecuteSequence",
    ]


def test_what_a_row_names(inspected: Inspected) -> None:
    builder = PackageBuilder().custom_action("SetX", 51, "X", "1").dialog("WelcomeDlg")
    builder.ui(SetX=10, WelcomeDlg=20, CostInitialize=30, Nowhere=40)
    inspection = inspected(builder)
    kinds = {action.action.action: action.action.kind for action in inspection.actions}
    assert kinds == {
        "SetX": ActionKind.CUSTOM,
        "WelcomeDlg": ActionKind.DIALOG,
        "CostInitialize": ActionKind.STANDARD,
        "Nowhere": ActionKind.UNKNOWN,
    }
    assert rules(inspection, "Nowhere", UI) == ["action-not-found"]
    assert "action-not-found" not in rules(inspection, "SetX", UI)


def test_rows_without_a_custom_action_table_are_shown(inspected: Inspected) -> None:
    inspection = inspected(PackageBuilder().standard_execute_sequence().execute(CallsNothing=1000))
    assert row(inspection, "CallsNothing").action.kind is ActionKind.UNKNOWN


def test_a_custom_action_named_like_a_standard_action_is_never_called(inspected: Inspected) -> None:
    builder = PackageBuilder().custom_action("AppSearch", 51, "X", "1").execute(AppSearch=50, FileCost=900)
    inspection = inspected(builder)
    assert row(inspection, "AppSearch").action.kind is ActionKind.STANDARD
    assert rules(inspection, "AppSearch") == ["named-like-standard-action"]
    assert rules(inspection, "FileCost") == []


def test_what_runs_in_a_first_install(inspected: Inspected) -> None:
    builder = PackageBuilder().dialog("ExitDialog").ui(AppSearch=50, ExitDialog=-1, CostInitialize=0)
    builder.ui_row("LaunchConditions", 100, "NOT Installed AND Privileged").ui_row("FileCost", None, "Installed")
    builder.ui_row("MigrateFeatureStates", 1200, "Installed")
    inspection = inspected(builder)
    runs = {action.action.action: action.action.runs for action in inspection.actions}
    assert runs == {
        "AppSearch": Runs.YES,
        "LaunchConditions": Runs.DEPENDS,
        "ExitDialog": Runs.DEPENDS,
        "CostInitialize": Runs.NO,
        "FileCost": Runs.NO,
        "MigrateFeatureStates": Runs.NO,
    }
    assert row(inspection, "LaunchConditions", UI).action.depends_on == ("Privileged",)


def test_the_script_runs_what_was_queued(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(InstallExecute=5000)
    for name, type_number, number in (
        ("Commit", 3585, 1600),
        ("Deferred", 3073, 1700),
        ("Rollback", 3329, 1650),
        ("Late", 3073, 6000),
        ("Never", 3073, 7000),
    ):
        builder.custom_action(name, type_number, "Dll", "Entry").execute(**{name: number})
    plan = inspected(builder.binary("Dll", b"MZ")).plan(EXECUTE)
    assert plan is not None
    steps = [(step.action.action, step.runner.action if step.runner else None) for step in plan.script]
    assert steps == [
        ("Rollback", "InstallExecute"),
        ("Deferred", "InstallExecute"),
        ("Late", "InstallFinalize"),
        ("Never", None),
        ("Commit", "InstallFinalize"),
    ]


def test_the_script_is_not_run_by_what_is_skipped(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute_row("InstallExecute", 5000, "Installed")
    builder.custom_action("Deferred", 3073, "Dll", "Entry").execute(Deferred=1700).binary("Dll", b"MZ")
    plan = inspected(builder.custom_action("Early", 3073, "Dll", "Entry").execute(Early=1450)).plan(EXECUTE)
    assert plan is not None
    steps = {step.action.action: step.runner.action if step.runner else None for step in plan.script}
    assert steps == {"Deferred": "InstallFinalize", "Early": None}


def test_custom_actions_that_nothing_schedules(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().dialog("ReadyDlg")
    builder.custom_action("FromDialog", 51, "X", "1").custom_action("Unused", 51, "Y", "1")
    builder.custom_action("Scheduled", 51, "Z", "1").execute(Scheduled=1000)
    builder.control_event("ReadyDlg", "DoAction", "FromDialog", condition="NOT Installed")
    inspection = inspected(builder)
    assert [(action.key, len(action.action.callers)) for action in inspection.unscheduled] == [
        (ActionKey("", "FromDialog"), 1),
        (ActionKey("", "Unused"), 0),
    ]
    assert inspection.unscheduled[0].action.callers[0].dialog == "ReadyDlg"
