"""The lives that a package's tables and rows give properties: each way to a value, taken and not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.lifetime.model import WindowState
from tests.lifetime.lives import EMPTY, MAY, SET, details, life, made

if TYPE_CHECKING:
    from tests.lifetime.lives import Window
    from tests.support.package_builder import PackageBuilder

UPGRADE = "major-upgrade"


# the Property table, the command line and the installer


def test_the_property_table_gives_a_value_from_the_start(window: Window) -> None:
    found = window(made().property(Folder="C:\\Agent"))
    assert life(found) == [("start", "end", SET, "C:\\Agent")]
    assert found.stretches[0].cause == "The Property table sets it to C:\\Agent."
    assert (found.state, found.opens_at_initialization) == (WindowState.NEVER_CLOSES, True)
    assert found.reason == "Folder is set at initialization and stays set to the end."


def test_a_property_that_nothing_sets(window: Window) -> None:
    found = window(made().property(folder="names are case-sensitive"))
    assert (life(found), found.state) == ([], WindowState.NEVER_OPENS)
    assert found.reason == "Folder has no value in InstallExecuteSequence: nothing sets it there or before."


def test_a_value_given_by_hand_wins(window: Window) -> None:
    builder = made().property(MODE="a")
    found = window(builder, "MODE", MODE="b")
    assert life(found) == [("start", "end", SET, "b")]
    assert found.stretches[0].cause == "It is given for this run: MODE=b."
    assert life(window(builder, "MODE", MODE=None)) == []
    none = window(made(), "REBOOT", REBOOT=None)
    assert none.stretches[0].cause.startswith("This run gives it no value.")


def test_what_only_the_command_line_gives(window: Window) -> None:
    found = window(made(), "REBOOTPROMPT")
    assert life(found) == [("start", "end", EMPTY, None)]
    assert found.stretches[0].cause == "It is given on the command line only; this scenario gives none."
    assert life(window(made(), "REBOOTPROMPT", REBOOTPROMPT="S")) == [("start", "end", SET, "S")]


def test_a_preset_takes_nothing_from_the_property_table(window: Window) -> None:
    assert life(window(made().property(REINSTALLMODE="amus"), "REINSTALLMODE")) == [("start", "end", SET, "amus")]
    assert life(window(made(), "REINSTALLMODE")) == [("start", "end", EMPTY, None)]
    empty = window(made(), "REINSTALLMODE")
    assert empty.stretches[0].cause == "This scenario presumes that it has no value."
    assert empty.reason == "REINSTALLMODE has no value in InstallExecuteSequence: this scenario presumes so."


def test_the_machine_comes_over_the_property_table(window: Window) -> None:
    builder = made().property(ProgramFilesFolder="C:\\Mine", USERNAME="Me")
    assert life(window(builder, "ProgramFilesFolder")) == [("start", "end", SET, None)]
    # a public property that nobody gives keeps what is authored
    assert life(window(builder, "USERNAME")) == [("start", "end", SET, "Me")]


def test_a_property_that_another_one_has_set(window: Window) -> None:
    assert life(window(made().property(DISABLEROLLBACK="1"), "RollbackDisabled")) == [("start", "end", SET, None)]
    found = window(made(), "RollbackDisabled")
    assert found.reason.endswith("it is set by DisableRollback, and there is no such row that runs.")


# custom actions that set a property


def test_a_row_that_sets_it_to_a_property_without_a_value_is_why_it_has_none(window: Window) -> None:
    found = window(made(SetIt=98).custom_action("SetIt", 51, "LOCATION", "[INSTALLDIR]"), "LOCATION")
    assert (life(found), details(found)) == ([], [])
    assert found.reason == (
        "LOCATION has no value in InstallExecuteSequence: SetIt (98) sets it to [INSTALLDIR], which comes to nothing there."
    )
    left_out = made().execute_row("SetIt", 98, "Installed").custom_action("SetIt", 51, "LOCATION", "[INSTALLDIR]")
    assert window(left_out, "LOCATION").reason == (
        "LOCATION has no value in InstallExecuteSequence: SetIt (98), which would set it, does not run here: its condition is"
        " false."
    )


def test_a_row_behind_a_launch_condition_that_fails(window: Window) -> None:
    builder = made(LaunchConditions=100, SetIt=1010).custom_action("SetIt", 51, "Folder", "C:\\")
    found = window(builder.row("LaunchCondition", "Installed OR Folder", "It needs a folder."))
    assert found.reason.startswith("Folder has no value in InstallExecuteSequence: SetIt (1010), which would set it,")
    assert "LaunchConditions" in found.reason


def test_of_code_that_is_left_out_nobody_says_that_it_sets_nothing(window: Window) -> None:
    builder = made().execute_row("Detect", 98, "Installed").custom_action("Detect", 38, None, "x = 1")
    found = window(builder, "Folder")
    assert found.reason.endswith("no row that runs there sets it; code that does not run here might.")
    assert window(made(Detect=98).custom_action("Detect", 38, None, "x = 1")).reason.endswith("there or before.")


@pytest.mark.parametrize("type_number", [51, 35])
def test_a_row_gives_a_value_from_its_end(window: Window, type_number: int) -> None:
    found = window(made(SetIt=1010).custom_action("SetIt", type_number, "Folder", "C:\\Agent\\"))
    assert life(found) == [("SetIt>", "end", SET, "C:\\Agent\\")]
    assert details(found) == ["SetIt (1010) sets it to C:\\Agent\\."]
    assert found.opens_at is not None
    assert (found.opens_at.action, found.opens_at_initialization) == ("SetIt", False)
    assert found.reason == "Folder is set in SetIt (1010) and stays set to the end."


def test_a_value_that_only_the_run_knows(window: Window) -> None:
    builder = made(SetIt=1010).custom_action("SetIt", 51, "Folder", "[AppDataFolder]Contoso")
    assert life(window(builder)) == [("SetIt>", "end", SET, None)]
    assert details(window(builder)) == ["SetIt (1010) sets it to [AppDataFolder]Contoso."]


def test_a_value_that_may_come_to_nothing(window: Window) -> None:
    builder = made(SetIt=1010).custom_action("SetIt", 51, "Folder", "[USERNAME]")
    assert life(window(builder)) == [("SetIt>", "end", MAY, None)]
    surely = made(SetIt=1010).custom_action("SetIt", 51, "Folder", "{[USERNAME]\\}[AppDataFolder]")
    assert life(window(surely)) == [("SetIt>", "end", SET, None)]
    never = made(SetIt=1010).custom_action("SetIt", 51, "Folder", "[Nowhere]")
    assert life(window(never)) == []


def test_a_value_that_is_made_of_another(window: Window) -> None:
    builder = made(SetIt=1010).property(Root="C:\\").custom_action("SetIt", 51, "Folder", "[Root]Agent")
    assert life(window(builder)) == [("SetIt>", "end", SET, "C:\\Agent")]
    assert details(window(builder)) == ["SetIt (1010) sets it to [Root]Agent, which comes to C:\\Agent here."]


def test_a_row_whose_condition_decides(window: Window) -> None:
    def package(condition: str) -> PackageBuilder:
        return made().custom_action("SetIt", 51, "Folder", "C:\\").execute_row("SetIt", 1010, condition)

    assert life(window(package("NOT Installed"))) == [("SetIt>", "end", SET, "C:\\")]
    assert life(window(package("Installed"))) == []
    doubtful = window(package("Privileged"))
    assert life(doubtful) == [("SetIt>", "end", MAY, None)]
    assert details(doubtful) == ["If Privileged, SetIt (1010) sets it to C:\\."]


@pytest.mark.parametrize("target", [None, "", "[Nowhere]"])
def test_an_empty_value_clears(window: Window, target: str | None) -> None:
    builder = made(ClearIt=1010).property(Folder="C:\\").custom_action("ClearIt", 51, "Folder", target)
    found = window(builder)
    assert life(found) == [("start", "ClearIt>", SET, "C:\\")]
    assert found.state is WindowState.CLOSES
    assert found.closes_at is not None
    assert found.closes_at.action == "ClearIt"
    assert found.reason == "Folder is set at initialization and cleared in ClearIt (1010)."
    assert "clear" in details(found)[0]


def test_a_row_that_may_clear(window: Window) -> None:
    builder = (
        made().property(Folder="C:\\").custom_action("ClearIt", 51, "Folder").execute_row("ClearIt", 1010, "AdminUser")
    )
    found = window(builder)
    assert life(found) == [("start", "ClearIt>", SET, "C:\\"), ("ClearIt>", "end", MAY, None)]
    assert found.state is WindowState.CLOSES_CONDITIONALLY
    assert found.reason.endswith("cleared in ClearIt (1010) only if AdminUser.")
    idle = made(ClearIt=1010).custom_action("ClearIt", 51, "Folder")
    assert (life(window(idle)), details(window(idle))) == ([], [])


def test_set_cleared_and_set_again(window: Window) -> None:
    builder = made(SetA=100, ClearIt=200, SetB=300, SetC=400)
    builder.custom_action("SetA", 51, "Folder", "a").custom_action("ClearIt", 51, "Folder")
    builder.custom_action("SetB", 51, "Folder", "b").custom_action("SetC", 51, "Folder", "c")
    found = window(builder)
    assert life(found) == [("SetA>", "ClearIt>", SET, "a"), ("SetB>", "SetC>", SET, "b"), ("SetC>", "end", SET, "c")]
    assert [point.presence for point in found.set_points] == [SET, EMPTY, SET, SET]
    assert (found.state, found.opens_at and found.opens_at.action) == (WindowState.NEVER_CLOSES, "SetA")


def test_a_row_that_sets_the_same_again_is_a_set_point(window: Window) -> None:
    builder = made(SetA=100, SetB=300).custom_action("SetA", 51, "Folder", "a").custom_action("SetB", 51, "Folder", "a")
    assert life(window(builder)) == [("SetA>", "end", SET, "a")]
    assert len(details(window(builder))) == 2


def test_rows_of_one_number_in_either_order(window: Window) -> None:
    builder = made(SetA=100, SetB=100).custom_action("SetA", 51, "Folder", "a").custom_action("SetB", 51, "Folder", "b")
    found = window(builder)
    assert life(found)[-1] == ("SetB>", "end", SET, None)
    assert (
        found.stretches[-1].cause
        == "SetA (100) and SetB (100) change it, and the order of rows of one number is undefined."
    )
    beside = made(SetIt=100, Other=100).custom_action("SetIt", 51, "Folder", "a").custom_action("Other", 51, "X", "1")
    found = window(beside)
    assert life(found)[0] == ("start", "SetIt>", MAY, None)
    assert "their order is undefined" in found.stretches[0].cause
    assert life(found)[1:] == [("SetIt>", "end", SET, "a")]
    assert found.stretches[1].cause == "SetIt (100) sets it to a."
    assert found.reason == "Folder is set in SetIt (100) and stays set to the end."


def test_a_value_that_hangs_on_the_order_of_equal_numbers(window: Window) -> None:
    builder = made(SetRoot=100, SetIt=100).custom_action("SetRoot", 51, "Root", "C:\\")
    found = window(builder.custom_action("SetIt", 51, "Folder", "[Root]"))
    assert life(found) == [("SetRoot>", "end", MAY, None)]


def test_a_sequence_without_rows(window: Window) -> None:
    builder = made().property(Folder="C:\\").table("AdminUISequence")
    assert life(window(builder, table="AdminUISequence")) == [("start", "end", SET, "C:\\")]


# standard actions and the tables they look at


def test_a_search_may_find_something(window: Window) -> None:
    builder = made(AppSearch=50).row("AppSearch", "FOUND", "Signature")
    found = window(builder, "FOUND")
    assert life(found) == [("AppSearch>", "end", MAY, None)]
    assert details(found) == ["AppSearch (50) sets it where it finds something."]
    assert life(window(builder, "OTHER")) == []
    # what it does not find keeps its value
    assert life(window(builder.property(FOUND="x"), "FOUND"))[-1] == ("AppSearch>", "end", SET, None)
    without = made().row("AppSearch", "FOUND", "Signature")
    assert window(without, "FOUND").reason.endswith("it is set by AppSearch, and there is no such row that runs.")


def test_a_search_for_compliance(window: Window) -> None:
    assert life(window(made(CCPSearch=500), "CCP_Success")) == [("CCPSearch>", "end", MAY, None)]
    assert life(window(made(RMCCPSearch=600), "CCP_Success")) == [("RMCCPSearch>", "end", MAY, None)]
    assert life(window(made(), "CCP_Success")) == []


def test_related_products_are_found_in_an_upgrade(window: Window) -> None:
    builder = made(FindRelatedProducts=25).row("Upgrade", "{0}", None, "5.0.0", None, 0, None, "OLDER")
    assert life(window(builder, "OLDER", scenario=UPGRADE)) == [("FindRelatedProducts>", "end", SET, None)]
    assert life(window(builder, "MIGRATE", scenario=UPGRADE))[-1] == ("FindRelatedProducts>", "end", MAY, None)
    first = window(builder, "OLDER")
    assert life(first) == [("FindRelatedProducts>", "end", EMPTY, None)]
    assert "presumes that there is none" in first.reason
    assert (
        window(builder, "OLDER", scenario="uninstall")
        .stretches[0]
        .cause.startswith(
            "FindRelatedProducts (25) does not run here: it does nothing when the product is installed already"
        )
    )


def test_a_property_that_two_tables_name(window: Window) -> None:
    builder = made(FindRelatedProducts=25, AppSearch=50).ui(AppSearch=50, FindRelatedProducts=60, ExecuteAction=1300)
    builder.row("AppSearch", "Older", "Signature").row("Upgrade", "{0}", None, "5.0.0", None, 0, None, "Older")
    found = window(builder, "Older")
    assert life(found) == [("FindRelatedProducts>", "end", EMPTY, None)]
    assert "not repeated on the server" in found.reason


def test_a_directory_is_a_property_from_costing_on(window: Window) -> None:
    builder = made().row("Directory", "Folder", None, "SourceDir")
    assert life(window(builder)) == [("CostFinalize>", "end", SET, None)]
    assert details(window(builder)) == ["CostFinalize (1000) sets it to the path of its directory."]
    set_before = builder.custom_action("SetIt", 51, "Folder", "C:\\").execute(SetIt=950)
    assert life(window(set_before)) == [("SetIt>", "end", SET, "C:\\")]
    assert life(window(made(), "Folder")) == []


def test_that_a_directory_is_set_before_costing_is_not_sure(window: Window) -> None:
    builder = made().row("Directory", "Folder", None, "SourceDir").custom_action("SetIt", 35, "Folder", "C:\\")
    found = window(builder.execute(SetIt=950))
    assert life(found) == [("SetIt>", "CostFinalize>", MAY, None), ("CostFinalize>", "end", SET, None)]
    assert found.reason == (
        "Folder may be set in SetIt (950), is surely set from CostFinalize (1000) on and stays set to the end."
    )
    assert details(found)[0] == (
        "SetIt (950) may set it to C:\\: a directory is to be set after CostFinalize (ICE12), and what comes of it before that"
        " is not documented."
    )


def test_a_directory_is_set_after_costing(window: Window) -> None:
    builder = made().row("Directory", "Folder", None, "SourceDir").custom_action("SetIt", 35, "Folder", "C:\\")
    found = window(builder.execute(SetIt=1050))
    assert life(found)[1:] == [("SetIt>", "end", SET, "C:\\")]


@pytest.mark.parametrize("scenario", ["uninstall", "repair"])
def test_what_a_maintenance_has_from_the_start_is_not_sure_later(window: Window, scenario: str) -> None:
    assert life(window(made(RegisterProduct=6100), "ProductToBeRegistered"))[-1][2] is SET
    found = window(made(RegisterProduct=6100), "ProductToBeRegistered", scenario=scenario)
    assert life(found) == [("start", "end", MAY, None)]
