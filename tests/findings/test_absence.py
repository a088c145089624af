"""Why a property has no value where a row reads it: sentences that say what really becomes of what sets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Level
from inspector.inspection import inspect
from tests.support.looking import EXECUTE, UI, row
from tests.support.package_builder import PackageBuilder
from tests.support.readers import reading_dll

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.findings.model import Finding

SET, DEFERRED_DLL, DEFERRED_EXE = 51, 0x400 + 1, 0x400 + 34


def found(builder: PackageBuilder, folder: Path, name: str, action: str, table: str = EXECUTE) -> Finding:
    """The one finding about a row."""
    inspection = inspect(builder.write(folder / "made.msi"), name)
    key = row(inspection, action, table).key
    (finding,) = (each for each in inspection.findings if each.key == key)
    return finding


def using(name: str) -> PackageBuilder:
    """A package with UseIt, which reads a property."""
    return PackageBuilder().standard_execute_sequence().custom_action("UseIt", SET, "Path", f"[{name}]")


def test_an_upgrade_that_finds_no_product_is_no_mistake(tmp_path: Path) -> None:
    builder = using("OLDER").execute(FindRelatedProducts=25, UseIt=1020, RemoveExistingProducts=1410)
    builder.row("Upgrade", "{C0117050-0000-4000-8000-000000000001}", None, "1.0", None, 1, None, "OLDER")
    inspection = inspect(builder.write(tmp_path / "made.msi"), "OLDER")
    assert inspection.verdict.notes == inspection.verdict.warnings == inspection.verdict.errors == 0
    message = found(builder, tmp_path, "OLDER", "UseIt").message
    assert "FindRelatedProducts sets it where it finds a related product, and in this scenario" in message


def test_what_the_client_sets_behind_the_server_comes_too_late(tmp_path: Path) -> None:
    builder = (
        using("Late").execute(UseIt=1020).ui(ExecuteAction=1300, SetIt=1310).custom_action("SetIt", SET, "Late", "1")
    )
    finding = found(builder, tmp_path, "Late", "UseIt")
    assert finding.level is Level.WARNING
    assert "SetIt (1310) of InstallUISequence sets it only after the server has done its part" in finding.message


def test_what_the_server_sets_does_not_come_back(tmp_path: Path) -> None:
    builder = using("RESULT").ui(ExecuteAction=1300, UseIt=1310).execute(SetIt=1020)
    finding = found(builder.custom_action("SetIt", SET, "RESULT", "1"), tmp_path, "RESULT", "UseIt", UI)
    assert "sets it, on the server, from which nothing comes back to the client" in finding.message
    assert "is played after" not in finding.message


def test_a_row_that_runs_and_sets_nothing_is_not_said_to_be_left_out(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(SetIt=1510, Agent=1600)
    builder.custom_action("SetIt", SET, "Agent", "[NOTHING]").custom_action("Agent", DEFERRED_DLL, "Code", "Entry")
    builder.binary("Code", reading_dll("CustomActionData"))
    for name in ("Agent", "CustomActionData"):
        message = found(builder, tmp_path, name, "Agent").message
        assert "what SetIt (1510) sets it to, [NOTHING], comes to nothing here" in message
        assert "not in this scenario" not in message


def test_an_action_for_the_script_is_not_moved_behind_its_end(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(RunIt=1600, SetIt=6700)
    builder.custom_action("RunIt", DEFERRED_EXE, "TARGETDIR", "x.exe [Folder]").custom_action(
        "SetIt", SET, "Folder", "C:\\"
    )
    remedy = found(builder, tmp_path, "Folder", "RunIt").remedy
    assert remedy is not None
    assert remedy.sql == "UPDATE `InstallExecuteSequence` SET `Sequence` = 1599 WHERE `Action` = 'SetIt'"


def test_a_row_that_hands_over_stays_before_the_action_that_gets_it(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(HandOver=1510, Agent=1600, SetIt=1700)
    builder.custom_action("HandOver", SET, "Agent", "[Folder]").custom_action("SetIt", SET, "Folder", "C:\\")
    builder.custom_action("Agent", DEFERRED_DLL, "Code", "Entry").binary("Code", reading_dll("CustomActionData"))
    remedy = found(builder, tmp_path, "Folder", "HandOver").remedy
    assert remedy is not None
    assert remedy.wix == '<Custom Action="SetIt" Before="HandOver" />'


def test_the_command_line_does_not_bring_back_what_a_row_clears(tmp_path: Path) -> None:
    builder = (
        using("FOLDER").property(FOLDER="C:\\").execute(Clear=1010, UseIt=1020).custom_action("Clear", SET, "FOLDER")
    )
    finding = found(builder, tmp_path, "FOLDER", "UseIt")
    assert finding.level is Level.NOTE
    assert finding.message.endswith("Clear (1010), one action earlier, has cleared it.")


def test_a_value_of_blanks_is_a_value(tmp_path: Path) -> None:
    builder = using("Gap").execute(SetIt=1010, UseIt=1020).custom_action("SetIt", SET, "Gap", " ")
    inspection = inspect(builder.write(tmp_path / "made.msi"), "Gap")
    assert (
        found(builder, tmp_path, "Gap", "UseIt").message == "UseIt reads Gap, whose value is nothing but blanks here."
    )
    (point,) = inspection.windows[0].set_points
    assert point.detail == "SetIt (1010) sets it to nothing but blanks."


def test_rows_of_one_number_that_set_and_clear(tmp_path: Path) -> None:
    builder = using("Mode").execute(Give=1010, Take=1010, UseIt=1020).custom_action("Give", SET, "Mode", "1")
    inspection = inspect(builder.custom_action("Take", SET, "Mode").write(tmp_path / "made.msi"), "Mode")
    assert inspection.windows[0].reason == (
        "Mode may be set in Give (1010) and cleared in Take (1010) or not: the order of rows of one number is undefined."
    )


def test_an_action_that_its_own_option_keeps_from_the_server_is_not_scheduled_there_again(tmp_path: Path) -> None:
    builder = using("Mode").ui(SetIt=100, ExecuteAction=1300).execute(SetIt=100, UseIt=1020)
    remedy = found(builder.custom_action("SetIt", 0x100 + SET, "Mode", "1"), tmp_path, "Mode", "UseIt").remedy
    assert remedy is not None
    assert remedy.sentence.startswith("Let SetIt (100) run in InstallExecuteSequence too")
    assert remedy.sql == "UPDATE `CustomAction` SET `Type` = 51 WHERE `Action` = 'SetIt'"
