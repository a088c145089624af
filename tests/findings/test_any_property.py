"""Rules about any property: where it is read without a value, and what becomes of what sets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.findings.model import Level, Mark
from inspector.inspection import inspect
from inspector.language import Language, speaking
from inspector.lifetime.model import Placement
from inspector.sequence.scenarios import UILevel, choose_scenario
from tests.support.looking import EXECUTE, UI, row, rules
from tests.support.package_builder import PackageBuilder
from tests.support.readers import perhaps_reading_dll, reading_dll

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.findings.model import Finding
    from inspector.inspection import Inspection
    from inspector.sequence.scenarios import Scenario

    Asked = Callable[..., Inspection]

SILENT = choose_scenario(ui_level=UILevel.NONE)
DLL, DEFERRED_DLL, VBSCRIPT, SET = 1, 0x400 + 1, 38, 51


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    """Writes the package of a builder and asks about a property."""

    def ask(builder: PackageBuilder, name: str, scenario: Scenario | None = None) -> Inspection:
        return inspect(builder.write(tmp_path / "made.msi"), name, scenario)

    return ask


def made(**numbers: int) -> PackageBuilder:
    """A package with the standard sequence and these rows."""
    return PackageBuilder().standard_execute_sequence().execute(**numbers)


def finding(inspection: Inspection, action: str, table: str = EXECUTE) -> Finding:
    """The worst finding about a row."""
    found = [
        each for each in inspection.findings if each.key is not None and each.key == row(inspection, action, table).key
    ]
    assert found, f"nothing is found about {action}"
    return found[0]


def setting(name: str = "Folder", value: str = "C:\\Agent", *, at: int = 1010, **numbers: int) -> PackageBuilder:
    """A package in which SetIt gives a property its value, and UseIt puts it into another."""
    builder = made(SetIt=at, **numbers).custom_action("SetIt", SET, name, value)
    return builder.custom_action("UseIt", SET, "Path", f"[{name}]\\agent.exe")


# read before it is set


def test_a_private_property_that_is_read_before_it_is_set_is_an_error(asked: Asked) -> None:
    inspection = asked(setting(UseIt=950), "Folder")
    found = finding(inspection, "UseIt")
    assert (found.rule, found.level) == ("read-before-set", Level.ERROR)
    assert found.message == (
        "UseIt reads Folder at 950 in InstallExecuteSequence, where it has no value: SetIt (1010), 2 actions later, gives it its"
        " value."
    )
    assert row(inspection, "UseIt").mark is Mark.ERROR
    assert inspection.verdict.sentence.startswith("UseIt reads Folder at 950")


def test_its_remedy_moves_the_reader_behind_the_setter(asked: Asked) -> None:
    remedy = finding(asked(setting(UseIt=950), "Folder"), "UseIt").remedy
    assert remedy is not None
    assert remedy.wix == '<Custom Action="UseIt" After="SetIt" />'
    assert remedy.sql == "UPDATE `InstallExecuteSequence` SET `Sequence` = 1011 WHERE `Action` = 'UseIt'"


def test_a_property_that_is_read_where_it_is_set_is_good(asked: Asked) -> None:
    inspection = asked(setting(UseIt=1020), "Folder")
    assert rules(inspection, "UseIt") == ["reads-inside"]
    assert row(inspection, "UseIt").mark is Mark.GOOD
    assert finding(inspection, "UseIt").message == "UseIt reads Folder, which has the value C:\\Agent here."
    assert inspection.verdict.errors == inspection.verdict.warnings == inspection.verdict.notes == 0


def test_a_public_property_may_come_from_the_command_line(asked: Asked) -> None:
    found = finding(asked(setting("FOLDER", UseIt=950), "FOLDER"), "UseIt")
    assert (found.rule, found.level) == ("read-before-set", Level.NOTE)
    assert "only the command line can give it one before" in found.message


def test_a_setter_that_may_not_run_makes_it_a_warning(asked: Asked) -> None:
    builder = (
        made(UseIt=950).custom_action("SetIt", SET, "Folder", "C:\\").custom_action("UseIt", SET, "Path", "[Folder]")
    )
    builder.execute_row("SetIt", 1010, "PRIVILEGED_USER OR %TEMP")
    assert finding(asked(builder, "Folder"), "UseIt").level is Level.WARNING


def test_a_group_in_braces_is_written_for_a_property_without_a_value(asked: Asked) -> None:
    builder = made(SetIt=1010, UseIt=950).custom_action("SetIt", SET, "Folder", "C:\\")
    builder.custom_action("UseIt", SET, "Path", "agent.exe{ /folder [Folder]}")
    assert finding(asked(builder, "Folder"), "UseIt").level is Level.WARNING


def test_an_action_that_appends_to_the_property_itself(asked: Asked) -> None:
    builder = made(First=950, Second=960).custom_action("First", SET, "Folder", "[Folder];a")
    builder.custom_action("Second", SET, "Folder", "[Folder];b")
    assert {found.level for found in asked(builder, "Folder").findings} == {Level.INFO}


def test_an_action_that_stands_where_it_is_set_too_is_not_accused(asked: Asked) -> None:
    builder = setting(UseIt=1020).ui(ExecuteAction=1300, UseIt=100)
    inspection = asked(builder, "Folder")
    found = finding(inspection, "UseIt", UI)
    assert found.level is Level.NOTE
    assert "its other row, at 1020 in InstallExecuteSequence, finds it with a value" in found.message


def test_code_may_ask_whether_it_is_set(asked: Asked) -> None:
    builder = (
        made(SetIt=1010, Ask=950)
        .custom_action("SetIt", SET, "Folder", "C:\\")
        .custom_action("Ask", DLL, "Code", "Entry")
    )
    assert finding(asked(builder.binary("Code", reading_dll("Folder")), "Folder"), "Ask").level is Level.WARNING


@pytest.mark.parametrize(
    ("code", "level", "rule"),
    [
        (perhaps_reading_dll("Folder"), Level.NOTE, "may-read-outside"),
        (b"MSCF\0\0\0\0 hides all", Level.NOTE, "opaque-outside"),
        (reading_dll("Elsewhere"), Level.INFO, "no-use-outside"),
    ],
)
def test_every_action_outside_has_a_finding(asked: Asked, code: bytes, level: Level, rule: str) -> None:
    builder = made(SetIt=1010, Probe=950).custom_action("SetIt", SET, "Folder", "C:\\")
    builder.custom_action("Probe", DLL, "Code", "Entry").binary("Code", code)
    found = finding(asked(builder, "Folder"), "Probe")
    assert (found.rule, found.level) == (rule, level)


def test_a_condition_that_keeps_the_row_from_running(asked: Asked) -> None:
    builder = made(SetIt=1010).custom_action("SetIt", SET, "Wanted", "1").custom_action("Do", SET, "X", "1")
    found = finding(asked(builder.execute_row("Do", 950, "Wanted"), "Wanted"), "Do")
    assert (found.rule, found.level) == ("read-before-set", Level.WARNING)
    assert found.message.endswith("gives it its value; with its value the row would run.")


def test_a_condition_that_guards_what_is_to_be_done_once(asked: Asked) -> None:
    builder = made(SetIt=1010).custom_action("SetIt", SET, "Done", "1").custom_action("Do", SET, "X", "1")
    found = finding(asked(builder.execute_row("Do", 950, "NOT Done"), "Done"), "Do")
    assert (found.rule, found.level) == ("condition-outside", Level.INFO)


def test_a_condition_that_is_right_does_not_excuse_the_action(asked: Asked) -> None:
    builder = (
        made(SetIt=1010).custom_action("SetIt", SET, "Folder", "C:\\").custom_action("UseIt", SET, "Path", "[Folder]")
    )
    inspection = asked(builder.execute_row("UseIt", 950, "NOT Folder"), "Folder")
    assert rules(inspection, "UseIt") == ["read-before-set", "condition-outside"]


def test_a_registry_value_that_is_written_before_the_property_is_set(asked: Asked) -> None:
    builder = made(WriteRegistryValues=5000, SetIt=5010).custom_action("SetIt", SET, "Folder", "C:\\")
    builder.row("Registry", "Where", 2, "Software\\Contoso", "Folder", "[Folder]", "Agent")
    found = finding(asked(builder, "Folder"), "WriteRegistryValues")
    assert (found.rule, found.level) == ("read-before-set", Level.ERROR)
    assert found.message.startswith(
        "Registry Where reads Folder in WriteRegistryValues (5000) of InstallExecuteSequence"
    )
    remedy = found.remedy
    assert remedy is not None
    assert remedy.wix == '<Custom Action="SetIt" Before="WriteRegistryValues" />'


def test_a_registry_value_that_is_written_after_it_is_set(asked: Asked) -> None:
    builder = made(WriteRegistryValues=5000, SetIt=1010).custom_action("SetIt", SET, "Folder", "C:\\")
    builder.row("Registry", "Where", 2, "Software\\Contoso", "Folder", "[Folder]", "Agent")
    assert rules(asked(builder, "Folder"), "WriteRegistryValues") == []


# read without a value


def test_a_private_name_that_nothing_sets_is_a_warning(asked: Asked) -> None:
    builder = made(UseIt=950).custom_action("UseIt", SET, "Path", "[AgentFoldr]").property(AgentFolder="C:\\")
    found = finding(asked(builder, "AgentFoldr"), "UseIt")
    assert (found.rule, found.level) == ("reads-without-value", Level.WARNING)
    assert found.message.endswith("where it has no value: nothing in this package sets it.")
    assert found.remedy is not None
    assert found.remedy.sentence == "Names are case-sensitive; did you mean AgentFolder?"


def test_a_property_of_the_property_table_has_its_value_from_the_start(asked: Asked) -> None:
    builder = made(UseIt=950).custom_action("UseIt", SET, "Path", "[AgentFolder]").property(AgentFolder="C:\\")
    assert rules(asked(builder, "AgentFolder"), "UseIt") == ["reads-inside"]


def test_a_public_name_that_nothing_sets_is_for_the_command_line(asked: Asked) -> None:
    found = finding(asked(made(UseIt=950).custom_action("UseIt", SET, "Path", "[FOLDER]"), "FOLDER"), "UseIt")
    assert (found.rule, found.level) == ("reads-without-value", Level.NOTE)
    assert found.message.endswith("nothing in this package sets it, so only the command line can.")


def test_what_is_absent_in_this_scenario_alone_is_no_mistake(asked: Asked) -> None:
    builder = made(UseIt=950).custom_action("UseIt", SET, "Path", "[REMOVE] [UPGRADINGPRODUCTCODE]")
    for name in ("REMOVE", "UPGRADINGPRODUCTCODE"):
        assert finding(asked(builder, name), "UseIt").level is Level.INFO


def test_a_setter_that_this_scenario_leaves_out_is_no_mistake(asked: Asked) -> None:
    builder = (
        made(UseIt=1020).custom_action("SetIt", SET, "Folder", "C:\\").custom_action("UseIt", SET, "Path", "[Folder]")
    )
    found = finding(asked(builder.execute_row("SetIt", 1010, "Installed"), "Folder"), "UseIt")
    assert found.level is Level.INFO
    assert "SetIt (1010), which sets it, does not run here" in found.message


def test_a_property_that_is_read_after_it_is_cleared(asked: Asked) -> None:
    builder = made(Clear=940, UseIt=950).property(Folder="C:\\").custom_action("Clear", SET, "Folder")
    found = finding(asked(builder.custom_action("UseIt", SET, "Path", "[Folder]"), "Folder"), "UseIt")
    assert (found.rule, found.level) == ("reads-without-value", Level.WARNING)
    assert "Clear (940), one action earlier, has cleared it" in found.message


# set on the client only


def on_client(name: str) -> PackageBuilder:
    """SetIt gives a property its value in the UI sequence, and UseIt reads it in the execute sequence."""
    builder = made(UseIt=1020).ui(SetIt=100, ExecuteAction=1300).custom_action("SetIt", SET, name, "C:\\Agent")
    return builder.custom_action("UseIt", SET, "Path", f"[{name}]")


def test_what_the_client_sets_does_not_reach_the_server_where_it_is_private(asked: Asked) -> None:
    found = finding(asked(on_client("Folder"), "Folder"), "UseIt")
    assert (found.rule, found.level) == ("set-on-client-only", Level.ERROR)
    assert "the value that SetIt (100) of InstallUISequence gives it stays on the client" in found.message
    assert found.remedy is not None
    assert found.remedy.wix == '<Custom Action="SetIt" Before="UseIt" />'
    assert found.remedy.sql == "INSERT INTO `InstallExecuteSequence` (`Action`, `Sequence`) VALUES ('SetIt', 1019)"


def test_what_the_client_sets_crosses_where_it_is_public(asked: Asked) -> None:
    assert rules(asked(on_client("FOLDER"), "FOLDER"), "UseIt") == ["reads-inside"]


def test_a_search_on_the_client_is_not_repeated_on_the_server(asked: Asked) -> None:
    builder = made(AppSearch=50, UseIt=1020).ui(AppSearch=50, ExecuteAction=1300)
    builder.custom_action("UseIt", SET, "Path", "[Folder]").row("AppSearch", "Folder", "FindFolder")
    found = finding(asked(builder, "Folder"), "UseIt")
    assert (found.rule, found.level) == ("set-on-client-only", Level.WARNING)
    assert rules(asked(builder, "Folder", SILENT), "UseIt") == ["reads-inside"]


# public properties that are not secure


def secured(*names: str, allusers: str = "1") -> PackageBuilder:
    """A package for the machine in which a public property is set on the client and read on the server."""
    listed = {"SecureCustomProperties": ";".join(names)} if names else {}
    return on_client("FOLDER").property(ALLUSERS=allusers, **listed)


def test_a_public_property_that_is_not_secure(asked: Asked) -> None:
    found = finding(asked(secured("OTHER"), "FOLDER"), "UseIt")
    assert (found.rule, found.level) == ("public-property-not-secure", Level.NOTE)
    assert found.remedy is not None
    assert found.remedy.sql == (
        "UPDATE `Property` SET `Value` = 'OTHER;FOLDER' WHERE `Property` = 'SecureCustomProperties'"
    )


@pytest.mark.parametrize("builder", [secured("FOLDER"), secured(allusers="")], ids=["secure", "per user"])
def test_a_public_property_that_needs_not_be_secure(asked: Asked, builder: PackageBuilder) -> None:
    assert rules(asked(builder, "FOLDER"), "UseIt") == ["reads-inside"]


def test_without_a_client_nothing_has_to_cross(asked: Asked) -> None:
    assert "public-property-not-secure" not in rules(asked(secured(), "FOLDER", SILENT), "UseIt")


# the UI sequence alone


def set_in_ui(condition: str | None = None, **execute: int) -> PackageBuilder:
    """A folder that a row of the UI sequence sets, and a registry value made of it."""
    builder = made(WriteRegistryValues=5000, **execute).custom_action("UseFolder", SET, "DATAFOLDER", "C:\\Data")
    builder.row("Registry", "Data", 2, "Software\\Contoso", "Data", "[DATAFOLDER]", "agent.exe")
    return builder.installed_file("agent.exe", "agent.exe").ui_row("UseFolder", 51, condition).ui(ExecuteAction=1300)


def test_what_only_the_ui_sequence_sets_is_missing_without_user_interface(asked: Asked) -> None:
    inspection = asked(set_in_ui("NOT Installed"), "DATAFOLDER", SILENT)
    found = finding(inspection, "UseFolder", UI)
    assert (found.rule, found.level) == ("set-in-ui-sequence-only", Level.NOTE)
    assert found.message == (
        "UseFolder (51) of InstallUISequence sets DATAFOLDER, and no row of InstallExecuteSequence does: without user interface"
        " InstallUISequence is not played, so that WriteRegistryValues (5000) works without that value."
    )
    assert found.remedy is not None
    assert found.remedy.sql == (
        "INSERT INTO `InstallExecuteSequence` (`Action`, `Sequence`, `Condition`)"
        " VALUES ('UseFolder', 4999, 'UILevel < 4 AND (NOT Installed)')"
    )
    assert inspection.verdict.sentence.startswith("No misuse is proven, but UseFolder (51) of InstallUISequence sets")
    assert row(inspection, "UseFolder", UI).mark is Mark.NOTE
    assert row(inspection, "UseFolder", UI).findings == (found,)


@pytest.mark.parametrize(
    ("builder", "scenario"),
    [
        (set_in_ui(), choose_scenario()),
        (set_in_ui(UseFolder=49), SILENT),
        (set_in_ui("UILevel = 5"), SILENT),
        (set_in_ui("Installed"), SILENT),
        (set_in_ui().property(DATAFOLDER="C:\\Data"), SILENT),
        (set_in_ui(), choose_scenario("uninstall", ui_level=UILevel.NONE)),
        (set_in_ui(), choose_scenario(ui_level=UILevel.NONE, given={"DATAFOLDER": "D:\\"})),
    ],
)
def test_what_the_ui_sequence_sets_is_not_missing(asked: Asked, builder: PackageBuilder, scenario: Scenario) -> None:
    found = {each.rule for each in asked(builder, "DATAFOLDER", scenario).findings}
    assert "set-in-ui-sequence-only" not in found


def test_a_folder_that_only_the_ui_sequence_sets_comes_from_the_directory_table(asked: Asked) -> None:
    builder = set_in_ui().row("Directory", "DATAFOLDER", "TARGETDIR", "Data")
    message = finding(asked(builder, "DATAFOLDER", SILENT), "UseFolder", UI).message
    assert message.endswith("so that CostFinalize (1000) takes it from the Directory table.")


# deferred reads


def deferred(code: bytes) -> PackageBuilder:
    """A deferred action of a DLL, and a property with a value."""
    builder = made(Do=4010).property(Folder="C:\\").custom_action("Do", DEFERRED_DLL, "Code", "Entry")
    return builder.binary("Code", code)


def deferred_script(*names: str) -> PackageBuilder:
    """A deferred script that asks for these properties."""
    script = "\n".join(f'x = Session.Property("{name}")' for name in names)
    return made(Do=4010).property(Folder="C:\\").custom_action("Do", 0x400 + VBSCRIPT, None, script)


@pytest.mark.parametrize("builder", [deferred(reading_dll("Folder")), deferred_script("Folder")], ids=["dll", "script"])
def test_code_that_asks_the_session_in_the_script_is_an_error(asked: Asked, builder: PackageBuilder) -> None:
    found = finding(asked(builder, "Folder"), "Do")
    assert (found.rule, found.level) == ("deferred-read-without-data", Level.ERROR)
    assert found.remedy is not None
    assert found.remedy.wix == '<SetProperty Id="Do" Value="Folder=[Folder]" Before="Do" Sequence="execute" />'
    assert found.remedy.sql == (
        "INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('SetDo', 51, 'Do', 'Folder=[Folder]');\n"
        "INSERT INTO `InstallExecuteSequence` (`Action`, `Sequence`) VALUES ('SetDo', 4009)"
    )


def test_code_that_looks_at_its_data_too_may_serve_both(asked: Asked) -> None:
    assert finding(asked(deferred_script("Folder", "CustomActionData"), "Folder"), "Do").level is Level.NOTE


def test_code_that_reads_a_property_that_is_handed_over(asked: Asked) -> None:
    builder = deferred_script("Folder", "CustomActionData").execute(Hand=4000)
    builder.custom_action("Hand", SET, "Do", "Folder=[Folder]")
    found = finding(asked(builder, "Folder"), "Do")
    assert (found.rule, found.level) == ("deferred-read-without-data", Level.INFO)
    assert found.message.endswith("; Hand (4000) hands it over.")


def test_code_that_reads_its_data_alone_is_right(asked: Asked) -> None:
    assert rules(asked(deferred_script("CustomActionData"), "Folder"), "Do") == ["no-use-outside"]


def test_the_target_of_a_deferred_program_is_resolved_where_it_stands(asked: Asked) -> None:
    builder = made(Do=4010).property(Folder="C:\\").custom_action("Do", 0x400 + 50, "Program", "/folder [Folder]")
    assert rules(asked(builder, "Folder"), "Do") == ["reads-inside"]


@pytest.mark.parametrize("name", ["ProductCode", "UserSID"])
def test_what_the_script_keeps_can_be_read(asked: Asked, name: str) -> None:
    builder = made(Do=4010).property(ProductCode="{0}").custom_action("Do", DEFERRED_DLL, "Code", "Entry")
    assert rules(asked(builder.binary("Code", reading_dll(name)), name), "Do") == ["reads-inside"]


def test_a_commit_action_sees_no_product_code(asked: Asked) -> None:
    builder = made(Do=4010).property(ProductCode="{0}").custom_action("Do", 0x600 + 1, "Code", "Entry")
    found = finding(asked(builder.binary("Code", reading_dll("ProductCode")), "ProductCode"), "Do")
    assert (found.rule, found.level) == ("deferred-read-without-data", Level.ERROR)
    assert "where only CustomActionData can be read" in found.message


# CustomActionData


def handing(at: int, *, read: bool = True) -> PackageBuilder:
    """A deferred action and a row that sets the property of its name."""
    builder = made(Do=4010, Hand=at).custom_action("Hand", SET, "Do", "C:\\")
    return builder.custom_action("Do", DEFERRED_DLL, "Code", "Entry").binary(
        "Code", reading_dll("CustomActionData" if read else "Nothing")
    )


def test_data_that_is_set_after_the_action_is_scheduled(asked: Asked) -> None:
    found = finding(asked(handing(4020), "Do"), "Do")
    assert (found.rule, found.level) == ("data-set-too-late", Level.ERROR)
    assert "Hand (4020), one action later, gives it its value" in found.message
    assert found.remedy is not None
    assert found.remedy.sql == "UPDATE `InstallExecuteSequence` SET `Sequence` = 4009 WHERE `Action` = 'Hand'"


def test_data_that_is_set_in_time(asked: Asked) -> None:
    inspection = asked(handing(4005), "Do")
    assert rules(inspection, "Do") == ["reads-inside"]
    assert finding(inspection, "Do").message == "Do gets Do as CustomActionData, which has the value C:\\ here."


def test_data_that_nothing_reads_may_come_late(asked: Asked) -> None:
    assert finding(asked(handing(4020, read=False), "Do"), "Do").level is Level.NOTE


def test_data_that_nothing_sets(asked: Asked) -> None:
    builder = made(Do=4010).custom_action("Do", DEFERRED_DLL, "Code", "Entry")
    found = finding(asked(builder.binary("Code", reading_dll("CustomActionData")), "Do"), "Do")
    assert (found.rule, found.level) == ("data-never-set", Level.NOTE)
    assert found.remedy is not None
    assert found.remedy.sentence == (
        "Set the property Do before Do, by a custom action of type 51: its code finds that value in CustomActionData."
        " Sequence 4009 is free."
    )


def test_data_of_which_the_setter_aims_at_what_an_immediate_action_reads(asked: Asked) -> None:
    builder = made(Aim=4005, Do=4010).custom_action("Aim", SET, "WixQuietExecCmdLine", '"a.exe" /b')
    builder.custom_action("Do", DEFERRED_DLL, "WixCA", "WixQuietExec").binary(
        "WixCA", reading_dll("CustomActionData", "WixQuietExec")
    )
    inspection = asked(builder, "Do")
    found = finding(inspection, "Do")
    assert (found.rule, found.level) == ("data-never-set", Level.WARNING)
    assert inspection.verdict.sentence == f"No error is proven, but {found.message}"
    assert found.message.endswith(
        "nothing in this package sets it; Aim (4005) sets WixQuietExecCmdLine, which WixQuietExec reads only where its action"
        " is immediate."
    )
    assert found.remedy is not None
    assert found.remedy.sql == "UPDATE `CustomAction` SET `Source` = 'Do' WHERE `Action` = 'Aim'"
    assert found.remedy.wix == (
        '<SetProperty Action="Aim" Id="Do" Value=\'"a.exe" /b\' Before="Do" Sequence="execute" />'
    )


def test_an_action_that_reads_no_data_needs_none(asked: Asked) -> None:
    builder = made(Do=4010).custom_action("Do", DEFERRED_DLL, "Code", "Entry").binary("Code", reading_dll("Nothing"))
    assert rules(asked(builder, "Do"), "Do") == ["no-use-outside"]


@pytest.mark.parametrize(
    ("at", "rule", "level"), [(4005, "reads-inside", Level.INFO), (4020, "data-set-too-late", Level.ERROR)]
)
def test_asked_about_custom_action_data_itself(asked: Asked, at: int, rule: str, level: Level) -> None:
    found = finding(asked(handing(at), "CustomActionData"), "Do")
    assert (found.rule, found.level) == (rule, level)


def test_custom_action_data_that_nothing_sets(asked: Asked) -> None:
    builder = made(Do=4010).custom_action("Do", DEFERRED_DLL, "Code", "Entry")
    inspection = asked(builder.binary("Code", reading_dll("CustomActionData")), "CustomActionData")
    assert (finding(inspection, "Do").rule, finding(inspection, "Do").level) == ("data-never-set", Level.NOTE)


def test_an_action_with_data_stands_inside(asked: Asked) -> None:
    assert row(asked(handing(4005), "Do"), "Do").placement is Placement.INSIDE
    assert row(asked(handing(4020), "Do"), "Do").placement is Placement.OUTSIDE


# set twice


def test_a_value_that_is_replaced_before_anything_reads_it(asked: Asked) -> None:
    builder = setting(UseIt=1020).execute(SetAgain=1015).custom_action("SetAgain", SET, "Folder", "D:\\Agent")
    found = finding(asked(builder, "Folder"), "SetIt")
    assert (found.rule, found.level) == ("set-twice", Level.NOTE)
    assert found.message == (
        "SetAgain (1015) gives Folder another value at 1015 in InstallExecuteSequence, and nothing reads the one that"
        " SetIt (1010) gives it."
    )


def test_a_value_that_is_read_before_it_is_replaced(asked: Asked) -> None:
    builder = setting(UseIt=1012).execute(SetAgain=1015).custom_action("SetAgain", SET, "Folder", "D:\\Agent")
    assert "set-twice" not in rules(asked(builder, "Folder"), "SetIt")


def test_a_value_that_its_replacement_is_made_of(asked: Asked) -> None:
    builder = setting(UseIt=1020).execute(SetAgain=1015).custom_action("SetAgain", SET, "Folder", "[Folder]\\bin")
    assert "set-twice" not in rules(asked(builder, "Folder"), "SetIt")


def test_code_that_cannot_be_looked_into_may_read_the_first_value(asked: Asked) -> None:
    builder = setting(UseIt=1020).execute(SetAgain=1015, Opaque=1012).custom_action("SetAgain", SET, "Folder", "D:\\")
    builder.custom_action("Opaque", DLL, "Code", "Entry").binary("Code", b"MSCF\0\0\0\0 hides all")
    assert "set-twice" not in rules(asked(builder, "Folder"), "SetIt")


# the verdict


def test_a_property_that_nothing_knows(asked: Asked) -> None:
    assert asked(made(), "NOSUCHPROPERTY").verdict.sentence.startswith(
        "Nothing in this package sets or reads NOSUCHPROPERTY."
    )


def test_a_documented_property_that_the_package_does_not_name(asked: Asked) -> None:
    sentence = asked(made(), "REBOOTPROMPT").verdict.sentence
    assert "Windows Installer or its caller may set it" in sentence


@pytest.mark.parametrize(
    ("builder", "name", "sentence"),
    [
        (setting(UseIt=1020), "Folder", "1 action reads Folder, and none where it has no value."),
        (
            setting(UseIt=950),
            "Path",
            "This package sets Path and is not seen to read it; Windows Installer itself may.",
        ),
        (
            made(UseIt=950).custom_action("UseIt", SET, "Path", "[REMOVE]"),
            "REMOVE",
            "1 action reads REMOVE where it has no value, which is no mistake by itself.",
        ),
        (
            # two dialogs ask for it too, one of them while the client has no value yet, and a table of the package
            setting("FOLDER", UseIt=1020)
            .dialog("Early")
            .dialog("Late")
            .custom_action("OnClient", SET, "FOLDER", "C")
            .execute_row("InstallServices", 5800, "NOT FOLDER")
            .row("InstallUISequence", "Early", "NOT FOLDER", 10)
            .row("InstallUISequence", "OnClient", None, 20)
            .row("InstallUISequence", "Late", "FOLDER", 30),
            "FOLDER",
            "3 actions read FOLDER where it has a value or may have one, and 1 where it has none,",
        ),
        (
            made(UseIt=950)
            .custom_action("UseIt", SET, "Path", "[REMOVE]")
            .row("Registry", "R", 2, "k", "n", "[REMOVE]", "C")
            .execute_row("DeleteServices", 1900, "REMOVE")
            .execute_row("WriteRegistryValues", 5000, None),
            "REMOVE",
            "3 actions read REMOVE where it has no value, which is no mistake by itself.",
        ),
        (setting("FOLDER", UseIt=950), "FOLDER", "No misuse is proven, but UseIt reads FOLDER at 950"),
        (
            made().custom_action("Elsewhere", SET, "X", "1"),
            "REINSTALL",
            "Nothing in this package sets or reads REINSTALL;",
        ),
    ],
)
def test_the_sentence(asked: Asked, builder: PackageBuilder, name: str, sentence: str) -> None:
    assert asked(builder, name).verdict.sentence.startswith(sentence)


@pytest.mark.parametrize(
    ("builder", "name"),
    [
        (setting(UseIt=950).custom_action("Typo", SET, "Other", "[Foldr]").execute(Typo=1020), "Foldr"),
        (setting(UseIt=950), "Folder"),
        (setting("FOLDER", UseIt=950), "FOLDER"),
        (made(), "NOSUCHPROPERTY"),
    ],
)
def test_nothing_but_words_depends_on_the_language(asked: Asked, builder: PackageBuilder, name: str) -> None:
    in_english = asked(builder, name)
    with speaking(Language("xx", lambda text, _meant, _n: f"<{text}>", ".", ",")):
        in_another = asked(builder, name)
    assert [(each.rule, each.level, each.key) for each in in_english.findings] == [
        (each.rule, each.level, each.key) for each in in_another.findings
    ]
    said, also_said = in_english.verdict.sentence, in_another.verdict.sentence
    assert also_said.startswith("<")
    assert (" It " in said) == ("<It " in also_said)


def test_a_package_that_sets_what_only_the_installer_sets(asked: Asked) -> None:
    builder = made(Pretend=950).custom_action("Pretend", SET, "Installed", "1").property(Privileged="1")
    assert [found.level for found in asked(builder, "Privileged").findings if found.key is None] == [Level.NOTE]
    found = finding(asked(builder, "Installed"), "Pretend")
    assert (found.rule, found.level) == ("package-sets-the-property", Level.NOTE)


def test_the_rules_of_the_key_say_nothing_of_other_properties(asked: Asked) -> None:
    inspection = asked(made().property(ALLUSERS="1"), "ALLUSERS")
    assert [found.rule for found in inspection.findings] == []


@pytest.mark.parametrize(("type_number", "number", "found"), [(35, 950, True), (35, 1010, False), (SET, 950, False)])
def test_a_directory_that_is_set_before_costing(asked: Asked, type_number: int, number: int, *, found: bool) -> None:
    builder = made(SetIt=number).row("Directory", "Folder", None, "SourceDir")
    inspection = asked(builder.custom_action("SetIt", type_number, "Folder", "C:\\Agent\\"), "Folder")
    assert ("directory-set-too-early" in rules(inspection, "SetIt")) is found
    if found:
        told = finding(inspection, "SetIt")
        assert told.level is Level.WARNING
        assert told.remedy is not None
        assert "Sequence 1001 is free" in told.remedy.sentence


def test_only_actions_of_the_script_have_custom_action_data(asked: Asked) -> None:
    builder = made(RunIt=1010).custom_action("RunIt", 17, "agent.dll", "Entry")
    assert finding(asked(builder, "CustomActionData"), "RunIt").message.endswith(
        "where it has no value: only actions that the script runs have it."
    )
