"""Scenarios through the front door: what runs in which of them, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.errors import ScenarioError
from inspector.inspection import inspect
from inspector.lifetime.model import WindowState
from inspector.sequence.model import Runs
from inspector.sequence.scenarios import UILevel, choose_scenario, presets
from tests.support.dll import dll
from tests.support.looking import EXECUTE, KEY, UI, row, rules
from tests.support.package_builder import PackageBuilder
from tests.support.readers import setting_dll

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.inspection import Inspection

    Played = Callable[..., Inspection]

YES, NO, DEPENDS = Runs.YES, Runs.NO, Runs.DEPENDS
SETTER = [("msi.dll", "MsiSetPropertyW")]


@pytest.fixture
def played(tmp_path: Path) -> Played:
    """Inspects the package of a builder in a scenario: name, UI level, values given by hand."""

    def play(
        builder: PackageBuilder, name: str = "first-install", level: UILevel | None = None, **given: str | None
    ) -> Inspection:
        return inspect(builder.write(tmp_path / "made.msi"), scenario=choose_scenario(name, level, given))

    return play


def conditioned(condition: str, number: int = 1550) -> PackageBuilder:
    """A package with one custom action that stands under `condition`."""
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", "1")
    return builder.execute_row("Probe", number, condition)


@pytest.mark.parametrize(
    ("condition", "runs"),
    [
        ("NOT Installed", "first-install major-upgrade administrative-install? advertise?"),
        ("Installed", "removed-by-upgrade uninstall repair modify patch"),
        ('REMOVE="ALL"', "removed-by-upgrade uninstall modify?"),
        ('REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE', "uninstall modify?"),
        ("UPGRADINGPRODUCTCODE", "removed-by-upgrade"),
        ("REINSTALL", "repair patch?"),
        ("PATCH", "patch"),
        ("NOT REMOVE", "first-install major-upgrade repair patch modify?"),
    ],
)
def test_the_usual_conditions(played: Played, condition: str, runs: str) -> None:
    expected = {word.rstrip("?"): DEPENDS if word.endswith("?") else YES for word in runs.split()}
    expected |= {"administrative-install": NO, "advertise": NO}  # these play other tables
    for name in presets():
        found = row(played(conditioned(condition), name), "Probe").action.runs
        assert found is expected.get(name, NO), f"{condition} in {name}"


def test_each_preset_says_what_it_presumes() -> None:
    assert len(presets()) == 9
    for preset in presets().values():
        assert preset.presumes.endswith(".")
        assert preset.doc_url.startswith("https://learn.microsoft.com/windows/win32/msi/")
        assert not set(preset.sets) & preset.absent


def test_a_scenario_that_does_not_exist() -> None:
    with pytest.raises(ScenarioError, match="first-install"):
        choose_scenario("install")
    with pytest.raises(ScenarioError, match="none"):
        choose_scenario("removed-by-upgrade", UILevel.FULL)


@pytest.mark.parametrize(("level", "number"), [("full", 5), ("reduced", 4), ("basic", 3), ("none", 2)])
def test_the_ui_level_decides_the_client_lane(played: Played, level: str, number: int) -> None:
    builder = conditioned(f"UILevel = {number}").ui(CostInitialize=800)
    inspection = played(builder, "first-install", UILevel(level))
    has_client = level in ("full", "reduced")
    assert row(inspection, "CostInitialize", UI).action.runs is (YES if has_client else NO)
    assert row(inspection, "Probe").action.runs is YES


def test_values_given_by_hand_win(played: Played) -> None:
    builder = conditioned('MODE = "b"').property(MODE="a")
    assert row(played(builder), "Probe").action.runs is NO
    assert row(played(builder, MODE="b"), "Probe").action.runs is YES
    assert row(played(conditioned("MODE").property(MODE="a"), MODE=None), "Probe").action.runs is NO


def test_an_action_that_does_not_run_is_no_finding(played: Played) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", f"[{KEY}]")
    builder.execute_row("Probe", 6500, 'REMOVE="ALL"')
    first = played(builder)
    assert rules(first, "Probe") == []
    assert row(first, "Probe").action.reason == "its condition is false"
    assert rules(played(builder, "uninstall"), "Probe") == ["reads-outside"]


def test_the_window_ends_where_its_closing_action_runs(played: Played) -> None:
    builder = PackageBuilder().execute(FileCost=900).execute_row("InstallValidate", 1400, 'NOT REMOVE="ALL"')
    states = {name: played(builder, name).window(EXECUTE) for name in ("first-install", "uninstall", "modify")}
    assert {name: window.state for name, window in states.items() if window} == {
        "first-install": WindowState.CLOSES,
        "uninstall": WindowState.NEVER_CLOSES,
        "modify": WindowState.CLOSES_CONDITIONALLY,
    }


def test_restart_manager_is_followed_through_values_given_by_hand(played: Played) -> None:
    builder = conditioned("1")
    window = played(builder, MSIRESTARTMANAGERCONTROL="Disable").window(EXECUTE)
    assert window is not None
    assert window.state is WindowState.NEVER_OPENS


def test_a_custom_action_that_sets_restart_manager_control_has_no_effect(played: Played) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(SetControl=10)
    inspection = played(builder.custom_action("SetControl", 51, "MSIRESTARTMANAGERCONTROL", "Disable"))
    window = inspection.window(EXECUTE)
    assert window is not None
    assert window.state is WindowState.CLOSES
    assert rules(inspection, "SetControl") == ["restart-manager-control-too-late"]
    assert "restart-manager-control-too-late" not in rules(played(conditioned("1")), "Probe")


def test_what_an_action_sets_counts_from_there_on(played: Played) -> None:
    builder = conditioned('X.1 = "go"').custom_action("SetIt", 51, "X.1", "[Y]").property(Y="go").execute(SetIt=100)
    assert row(played(builder), "Probe").action.runs is YES
    late = conditioned('X.1 = "go"', 90).custom_action("SetIt", 51, "X.1", "go").execute(SetIt=100)
    assert row(played(late), "Probe").action.runs is NO
    cleared = conditioned("Y").custom_action("Clear", 51, "Y").property(Y="go").execute(Clear=100)
    assert row(played(cleared), "Probe").action.runs is NO


def test_a_setter_that_may_not_run_leaves_two_values(played: Played) -> None:
    builder = conditioned('Y = "a" OR Y = "b"').property(Y="a").custom_action("SetIt", 51, "Y", "b")
    inspection = played(builder.execute_row("SetIt", 100, "Privileged"))
    assert row(inspection, "Probe").action.runs is YES
    doubtful = conditioned('Y = "b"').property(Y="a").custom_action("SetIt", 51, "Y", "b")
    inspection = played(doubtful.execute_row("SetIt", 100, "Privileged"))
    assert row(inspection, "Probe").action.runs is DEPENDS
    assert row(inspection, "Probe").action.depends_on == ("Y",)


def test_code_makes_unknown_what_it_may_set(played: Played) -> None:
    def package(data: bytes) -> PackageBuilder:
        builder = conditioned("FOUND").custom_action("Search", 1, "Dll", "Entry").execute(Search=100)
        return builder.binary("Dll", data)

    found = "FOUND".encode("utf-16-le")
    assert row(played(package(dll(["Entry"], imports=SETTER))), "Probe").action.runs is NO
    assert row(played(package(dll(["Entry"], data=found, imports=SETTER))), "Probe").action.runs is DEPENDS
    assert row(played(package(dll(["Entry"], data=found))), "Probe").action.runs is NO  # it does not get at the session
    assert row(played(package(dll(["Entry"]) + b"MSCF\0\0\0\0")), "Probe").action.runs is DEPENDS


def test_an_encoded_script_may_set_anything(played: Played) -> None:
    encoded = "#@~^KgAAAA==tkoA6bA==^#~@"
    inline = conditioned("FOUND").custom_action("Search", 38, None, encoded).execute(Search=100)
    assert row(played(inline), "Probe").action.runs is DEPENDS
    binary = conditioned("FOUND").custom_action("Search", 6, "Script").execute(Search=100)
    assert row(played(binary.binary("Script", encoded.encode())), "Probe").action.runs is DEPENDS
    plain = conditioned("FOUND").custom_action("Search", 38, None, "MsgBox 1").execute(Search=100)
    assert row(played(plain), "Probe").action.runs is NO


def test_searches_make_unknown_what_they_find(played: Played) -> None:
    def package(number: int) -> PackageBuilder:
        builder = conditioned("FOUND", number).table("AppSearch", "Property s72, Signature_ s72", keys=2)
        return builder.row("AppSearch", "FOUND", "Signature").execute(AppSearch=50)

    assert row(played(package(100)), "Probe").action.runs is DEPENDS
    assert row(played(package(40)), "Probe").action.runs is NO


def test_an_older_product_is_found_in_an_upgrade(played: Played) -> None:
    builder = conditioned("OLDPRODUCT").execute(FindRelatedProducts=25)
    builder.row("Upgrade", "{0}", None, "5.0.0", None, 0, None, "OLDPRODUCT")
    assert row(played(builder), "Probe").action.runs is NO
    assert row(played(builder, "major-upgrade"), "Probe").action.runs is YES


def test_what_the_client_did_is_not_repeated_on_the_server(played: Played) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(FindRelatedProducts=25, AppSearch=50)
    builder.ui(FindRelatedProducts=25, AppSearch=50, ExecuteAction=1300)
    full, silent = played(builder), played(builder, "first-install", UILevel.NONE)
    assert row(full, "AppSearch").action.runs is NO
    assert "not repeated" in row(full, "AppSearch").action.reason
    assert row(silent, "AppSearch").action.runs is YES
    assert row(played(builder, "uninstall"), "FindRelatedProducts").action.runs is NO


def test_only_public_properties_cross_to_the_server(played: Played) -> None:
    builder = (
        conditioned("PUBLIC").custom_action("SetPublic", 51, "PUBLIC", "1").custom_action("SetPrivate", 51, "Own", "1")
    )
    builder.custom_action("Other", 51, "Y", "1").execute_row("Other", 1560, "Own")
    builder.ui(SetPublic=100, SetPrivate=110, ExecuteAction=1300)
    inspection = played(builder)
    assert row(inspection, "Probe").action.runs is YES
    assert row(inspection, "Other").action.runs is NO
    assert row(played(builder, "first-install", UILevel.BASIC), "Probe").action.runs is NO


@pytest.mark.parametrize(("option", "full", "silent"), [(0x100, NO, YES), (0x200, YES, YES), (0x300, NO, NO)])
def test_scheduling_options_in_the_execute_sequence(played: Played, option: int, full: Runs, silent: Runs) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51 + option, "X", "1")
    builder.execute(Probe=1550).ui(ExecuteAction=1300)
    assert row(played(builder), "Probe").action.runs is full
    assert row(played(builder, "first-install", UILevel.NONE), "Probe").action.runs is silent


def test_a_launch_condition_that_is_surely_false_ends_the_run(played: Played) -> None:
    builder = conditioned("1").row("LaunchCondition", "LICENSED", "No licence").execute(LaunchConditions=100)
    inspection = played(builder)
    assert row(inspection, "Probe").action.runs is NO
    assert "LICENSED" in row(inspection, "Probe").action.reason
    assert row(played(builder, LICENSED="1"), "Probe").action.runs is YES
    unknown = conditioned("1").row("LaunchCondition", "Privileged", "Be an administrator").execute(LaunchConditions=100)
    assert row(played(unknown), "Probe").action.runs is YES


def test_a_launch_condition_on_what_code_may_set_ends_nothing(played: Played) -> None:
    builder = conditioned("1").row("LaunchCondition", "FOUND", "Not found").execute(LaunchConditions=100, Search=50)
    builder.custom_action("Search", 1, "Dll", "Entry")
    assert row(played(builder.binary("Dll", setting_dll("FOUND"))), "Probe").action.runs is YES
    silent = conditioned("1").row("LaunchCondition", "FOUND", "Not found").execute(LaunchConditions=100, Search=50)
    silent.custom_action("Search", 1, "Dll", "Entry").binary("Dll", dll(["Entry"]))
    assert row(played(silent), "Probe").action.runs is NO


def test_a_name_that_is_put_together_may_be_any(played: Played) -> None:
    builder = conditioned('Y = "go"').property(Name="Own").custom_action("SetOwn", 51, "Own", "go")
    builder.custom_action("SetIt", 51, "Y", "[[Name]]").execute(SetOwn=90, SetIt=100)
    assert row(played(builder), "Probe").action.runs is YES


def test_an_error_action_that_surely_runs_ends_the_run(played: Played) -> None:
    builder = conditioned("1").custom_action("Stop", 19, None, "Cannot go on").execute(Stop=1000)
    assert row(played(builder), "Probe").action.runs is NO
    doubtful = conditioned("1").custom_action("Stop", 19, None, "No").execute_row("Stop", 1000, "NOT Privileged")
    assert row(played(doubtful), "Probe").action.runs is YES


def test_a_wrong_condition_is_an_error_and_never_false(played: Played) -> None:
    inspection = played(conditioned("NOT (Installed").custom_action("Next", 51, "Y", "1").execute(Next=1560))
    assert rules(inspection, "Probe")[:1] == ["condition-wrong"]
    assert "condition is wrong" in row(inspection, "Next").action.reason
    assert rules(played(conditioned("NOT (Installed)")), "Probe") == ["no-use-outside"]


def test_features_are_selected_from_costfinalize_on(played: Played) -> None:
    def package(condition: str, number: int = 1550) -> PackageBuilder:
        builder = conditioned(condition, number)
        builder.row("Feature", "Main", None, "Main", None, 1, 1, None, 0)
        return builder.row("Feature", "Extra", None, "Extra", None, 1, 100, None, 0)

    assert row(played(package("&Main = 3")), "Probe").action.runs is YES
    assert row(played(package("&Main = 3", 810)), "Probe").action.runs is NO
    assert row(played(package("&Extra = 3")), "Probe").action.runs is DEPENDS
    assert row(played(package("&Main = 3"), "uninstall"), "Probe").action.runs is NO
    assert row(played(package("&Main = 2"), "uninstall"), "Probe").action.runs is DEPENDS
    assert row(played(package("&Nowhere = 3")), "Probe").action.runs is NO


@pytest.mark.parametrize("level", ["9" * 5000, "--5", ""])
def test_numbers_that_are_none(played: Played, level: str) -> None:
    builder = conditioned("&Main = 3").row("Feature", "Main", None, "Main", None, 1, 1, None, 0)
    inspection = played(builder.property(INSTALLLEVEL=level) if level else builder)
    assert row(inspection, "Probe").action.runs is YES


def test_modal_dialogs_are_shown_at_full_ui_only(played: Played) -> None:
    builder = PackageBuilder().standard_execute_sequence().dialog("WelcomeDlg").dialog("ProgressDlg", modal=False)
    builder.ui(WelcomeDlg=1230, ProgressDlg=1280, ExecuteAction=1300)
    reduced = played(builder, "first-install", UILevel.REDUCED)
    assert row(reduced, "WelcomeDlg", UI).action.runs is NO
    assert row(reduced, "ProgressDlg", UI).action.runs is YES
    assert row(played(builder), "WelcomeDlg", UI).action.runs is YES


def test_what_stands_behind_execute_action_says_nothing_about_the_server(played: Played) -> None:
    builder = conditioned("1").custom_action("Stop", 19, None, "Cannot go on").ui(ExecuteAction=1300, Stop=1400)
    assert row(played(builder), "Probe").action.runs is YES
    before = conditioned("1").custom_action("Stop", 19, None, "Cannot go on").ui(ExecuteAction=1300, Stop=1200)
    found = row(played(before), "Probe").action
    assert (found.runs, found.reason) == (NO, "Stop ends the run with its error message")
    twice = PackageBuilder().standard_execute_sequence().execute(AppSearch=50).ui(ExecuteAction=1300, AppSearch=1400)
    assert row(played(twice), "AppSearch").action.runs is YES


def test_a_package_without_ui_sequence_runs_wholly_on_the_server(played: Played) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51 + 0x100, "X", "1")
    assert row(played(builder.execute(Probe=1550)), "Probe").action.runs is YES
    assert row(played(conditioned("Preselected")), "Probe").action.runs is NO
    assert row(played(conditioned("Preselected").ui(ExecuteAction=1300)), "Probe").action.runs is YES


def test_the_dialog_of_a_failure_is_shown_when_the_run_ends(played: Played) -> None:
    builder = PackageBuilder().dialog("FatalError").dialog("ExitDialog").ui(FatalError=-3, ExitDialog=-1, Stop=100)
    inspection = played(builder.custom_action("Stop", 19, None, "Cannot go on"))
    assert row(inspection, "FatalError", UI).action.runs is DEPENDS
    assert row(inspection, "ExitDialog", UI).action.runs is NO


def test_an_action_for_removed_patches_is_left_out(played: Played) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", "1", 0x8000)
    builder.execute(Probe=1550)
    first = row(played(builder), "Probe").action
    assert (first.runs, first.reason) == (NO, "it runs only when a patch is removed")
    assert row(played(builder, "patch"), "Probe").action.runs is DEPENDS


@pytest.mark.parametrize(
    ("type_number", "source", "target"),
    [(51, "ANSWER", "1"), (38, None, 'Session.Property("ANSWER") = 1'), (1, "Dll", "Entry")],
)
def test_what_dialogs_call_makes_unknown_what_it_sets(
    played: Played, type_number: int, source: str | None, target: str
) -> None:
    builder = conditioned("ANSWER").dialog("AskDlg").ui(AskDlg=1200, ExecuteAction=1300)
    builder.custom_action("Ask", type_number, source, target).binary(
        "Dll", dll(["Entry"], data=b"ANSWER", imports=SETTER)
    )
    assert row(played(builder), "Probe").action.runs is NO
    assert row(played(builder.control_event("AskDlg", "DoAction", "Ask")), "Probe").action.runs is DEPENDS
    assert row(played(builder, "first-install", UILevel.NONE), "Probe").action.runs is NO


@pytest.mark.parametrize("setter", ["Before", "Twin"])
def test_rows_of_one_number_have_no_order(played: Played, setter: str) -> None:
    builder = conditioned("Y").custom_action(setter, 51, "Y", "1").execute(**{setter: 1550})
    found = row(played(builder), "Probe").action
    assert (found.runs, found.reason) == (
        DEPENDS,
        "it depends on the order of the rows of its number, which is undefined",
    )
    after = builder.custom_action("After", 51, "Z", "1").execute_row("After", 1551, "Y")
    assert row(played(after), "After").action.runs is YES


def test_two_setters_of_one_number_leave_two_values(played: Played) -> None:
    builder = conditioned('Y = "a"').custom_action("SetA", 51, "Y", "a").custom_action("SetB", 51, "Y", "b")
    builder.execute(SetA=100, SetB=100).custom_action("Either", 51, "Z", "1")
    inspection = played(builder.execute_row("Either", 1560, 'Y = "a" OR Y = "b"'))
    assert row(inspection, "Probe").action.runs is DEPENDS
    assert row(inspection, "Either").action.runs is YES


def test_an_end_among_rows_of_one_number_is_not_known_before_them(played: Played) -> None:
    builder = conditioned("1", 1000).custom_action("Stop", 19, None, "Cannot go on").execute(Stop=1000)
    builder.custom_action("Before", 51, "Y", "1").execute(Before=1000)
    inspection = played(builder)
    assert row(inspection, "Probe").action.runs is DEPENDS
    assert row(inspection, "Before").action.runs is DEPENDS
    assert row(inspection, "Stop").action.runs is YES
    assert row(inspection, "InstallValidate").action.runs is NO


def test_the_advertising_ui_sequence_is_never_played(played: Played) -> None:
    inspection = played(PackageBuilder().sequence("AdvtUISequence", CostInitialize=800), "advertise")
    assert row(inspection, "CostInitialize", "AdvtUISequence").action.reason == "AdvtUISequence is never played"


def test_a_deferred_action_without_a_name_is_played_like_any_other(played: Played) -> None:
    # its name is the name of the property that it gets, which is no state of a feature either
    made = PackageBuilder().standard_execute_sequence().custom_action("", 1025, "Helper", "Run").execute_row("", 4001)

    assert row(played(made), "").action.runs is YES
