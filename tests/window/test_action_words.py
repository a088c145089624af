from __future__ import annotations

import pytest
from msgspec.structs import replace

from inspector.inspection import InspectedUnscheduled, Inspection
from inspector.lifetime.model import WindowState
from inspector.sequence.model import ActionKey, ModulePlace, Runs
from inspector.window import action_words as words
from tests.support.inspections import DLL, Row, build_inspection, typical_inspection
from tests.support.looking import EXECUTE, UI, row


def unscheduled(inspection: Inspection, name: str) -> InspectedUnscheduled:
    found = inspection.find(ActionKey("", name))
    assert isinstance(found, InspectedUnscheduled)
    return found


@pytest.mark.parametrize(
    ("table", "action", "expected"),
    [
        (EXECUTE, "DetectRunningAgent", "inside: it has a value"),
        (EXECUTE, "InstallValidate", "clears it"),
        (EXECUTE, "ReadSettings.0A1B2C3D_1111_2222_3333_445566778899", "outside: 1 action after InstallValidate"),
        (EXECUTE, "RemoveExistingProducts", "outside: 2 actions after InstallValidate"),
        (EXECUTE, "StopAgentService", "outside: runs from the script"),
        (EXECUTE, "OldCleanup", "not in the order"),
        (UI, "CheckLicence", "outside: never set on the client"),
    ],
)
def test_where_a_row_stands(table: str, action: str, expected: str) -> None:
    inspection = typical_inspection()
    assert words.placement_words(inspection, row(inspection, action, table)) == expected


def test_where_a_row_stands_in_other_windows() -> None:
    never_opens = typical_inspection(state=WindowState.NEVER_OPENS)
    assert words.placement_words(never_opens, row(never_opens, "RegisterApps")) == "outside: never set in this package"
    tied = build_inspection({EXECUTE: (Row("InstallValidate", 1400), Row("Same", 1400, type=DLL))})
    assert words.placement_words(tied, row(tied, "Same")) == "same number as InstallValidate: order undefined"


@pytest.mark.parametrize(
    ("table", "action", "expected"),
    [
        (EXECUTE, "RegisterApps", "on the server"),
        (EXECUTE, "LaunchAgent", "on the server; depends: it has a condition"),
        (
            EXECUTE,
            "StopAgentService",
            "on the server, later: from the script that InstallFinalize runs; depends: it has a condition",
        ),
        (EXECUTE, "OldCleanup", "never, as its Sequence is 0"),
        (EXECUTE, "NeverScheduled", "never, as its Sequence is null"),
        (UI, "WelcomeDlg", "on the client; depends: it has a condition"),
        (UI, "ExitDialog", "on the client, at the end on success"),
    ],
)
def test_where_a_row_runs(table: str, action: str, expected: str) -> None:
    inspection = typical_inspection()
    assert words.run_words(inspection, row(inspection, action, table)) == expected


def test_what_a_scenario_skips_or_leaves_open() -> None:
    inspection = typical_inspection()
    found = row(inspection, "LaunchAgent")
    skipped = replace(found, action=replace(found.action, runs=Runs.NO, reason="its condition is false"))
    assert words.run_words(inspection, skipped) == "not in this scenario: its condition is false"
    undecided = replace(found, action=replace(found.action, reason="its condition", depends_on=("UILevel",)))
    assert words.run_words(inspection, undecided) == "on the server; depends: its condition (UILevel)"


def test_what_no_table_schedules() -> None:
    inspection = typical_inspection()
    called, idle = unscheduled(inspection, "ValidateKey"), unscheduled(inspection, "OpenHelp")
    assert words.run_words(inspection, called) == "on the client, called by Next of ReadyDlg"
    assert words.placement_words(inspection, called) == "outside, as the client never has it"
    assert words.run_words(inspection, idle) == "never, as nothing calls it"
    assert words.placement_words(inspection, idle) == "does not run"
    assert words.table_words(idle) == "not scheduled"
    assert words.sequence_words(idle) == words.position_words(idle) == words.condition_words(idle) == ""


def test_what_a_merge_module_gets_a_place_for() -> None:
    inspection = typical_inspection()
    idle = unscheduled(inspection, "OpenHelp")
    place = ModulePlace(EXECUTE, "InstallFiles", is_after=True, condition=None)
    placed = replace(idle, action=replace(idle.action, places=(place,)))
    assert words.run_words(inspection, placed) == "once this merge module is merged"


def test_an_action_queued_for_a_script_that_nothing_runs() -> None:
    inspection = build_inspection({EXECUTE: (Row("Queued", 1500, type=3073),)})
    assert "nothing runs the script" in words.run_words(inspection, row(inspection, "Queued"))


def test_numbers_as_written_and_positions_from_one() -> None:
    inspection = typical_inspection()
    assert words.sequence_words(row(inspection, "NeverScheduled")) == "null"
    assert words.sequence_words(row(inspection, "FindRelatedProducts")) == "25"
    assert words.position_words(row(inspection, "FindRelatedProducts")) == "1"
    assert words.position_words(row(inspection, "NeverScheduled")) == ""


def test_what_a_name_refers_to() -> None:
    inspection = typical_inspection()
    assert words.kind_words(row(inspection, "StopAgentService")) == "custom action, deferred"
    assert words.kind_words(row(inspection, "InstallValidate")) == "standard action"
    assert words.kind_words(row(inspection, "WelcomeDlg", UI)) == "dialog"
    assert words.what_words(row(inspection, "RegisterApps")).startswith("DLL in the Binary table (AgentCA)")
    assert words.what_words(row(inspection, "InstallValidate"))
    assert words.what_words(row(inspection, "WelcomeDlg", UI)) == ""


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (None, "size not known"),
        (1, "1 byte"),
        (1023, "1,023 bytes"),
        (1024, "1.0 KB"),
        (5 * 1024**2, "5.0 MB"),
        (3 * 1024**3, "3.00 GB"),
    ],
)
def test_sizes(size: int | None, expected: str) -> None:
    assert words.size_words(size) == expected
