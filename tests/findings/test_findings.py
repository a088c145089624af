from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.findings.model import Level, Mark
from inspector.findings.rules import RULES
from inspector.inspection import Status, inspect
from inspector.package.reading import open_package
from inspector.sequence.model import ActionKey, Runs
from inspector.sequence.scenarios import UILevel, choose_scenario
from tests.support.dll import dll
from tests.support.looking import EXECUTE, KEY, UI, row, rules
from tests.support.package_builder import PackageBuilder
from tests.support.readers import perhaps_reading_dll, reading_dll
from tests.support.shared import shared_file

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.findings.model import Remedy
    from inspector.inspection import Inspection
    from tests.support.looking import Inspected

KEY_DLL = perhaps_reading_dll(KEY)


def probe(number: int | None, type_number: int = 51, target: str = f"[{KEY}]", source: str = "X") -> PackageBuilder:
    """A package with one custom action, `Probe`, at a number of InstallExecuteSequence; a type 51 that reads by default."""
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", type_number, source, target)
    return builder.execute_row("Probe", number)


def remedy(inspection: Inspection, action: str, table: str = EXECUTE) -> Remedy:
    found = row(inspection, action, table).findings[0].remedy
    assert found is not None
    return found


def test_reading_after_the_window_is_an_error(inspected: Inspected) -> None:
    inspection = inspected(probe(6500))
    found = row(inspection, "Probe")
    assert rules(inspection, "Probe") == ["reads-outside"]
    assert found.mark is Mark.ERROR
    assert "InstallValidate (1400)" in found.findings[0].message
    assert inspection.verdict.errors == 1
    assert inspection.verdict.sentence.startswith("Probe reads")


def test_reading_inside_is_good(inspected: Inspected) -> None:
    inspection = inspected(probe(1399))
    assert rules(inspection, "Probe") == ["reads-inside"]
    assert row(inspection, "Probe").mark is Mark.GOOD
    assert inspection.verdict.errors == 0


def test_reading_at_the_same_number_is_a_warning(inspected: Inspected) -> None:
    inspection = inspected(probe(1400))
    assert rules(inspection, "Probe") == ["reads-at-close"]
    assert row(inspection, "Probe").mark is Mark.WARNING
    assert rules(inspected(probe(1400, target="no name")), "Probe") == []


def test_reading_on_the_client_is_an_error(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", f"[{KEY}]").ui(Probe=100)
    inspection = inspected(builder)
    assert rules(inspection, "Probe", UI) == ["reads-on-client"]
    sql = remedy(inspection, "Probe", UI).sql
    assert sql == "INSERT INTO `InstallExecuteSequence` (`Action`, `Sequence`) VALUES ('Probe', 1399)"


def test_reading_in_script_is_an_error_wherever_it_stands(inspected: Inspected) -> None:
    for number, more in ((1300, ["in-script-action-never-queued"]), (1600, [])):
        builder = probe(number, 3073, "WixRegisterRestartResources", "WixCA")
        builder.binary("WixCA", dll(["WixRegisterRestartResources"]))
        inspection = inspected(builder)
        assert rules(inspection, "Probe") == ["reads-deferred", *more]
        assert "Type 1)" in remedy(inspection, "Probe").sentence


def test_an_action_that_may_read_is_a_warning(inspected: Inspected) -> None:
    inspection = inspected(probe(6500, 1, "Entry", "Dll").binary("Dll", KEY_DLL))
    assert rules(inspection, "Probe") == ["may-read-outside"]
    assert row(inspection, "Probe").mark is Mark.WARNING
    assert "may read" in inspection.verdict.sentence
    assert rules(inspected(probe(1300, 1, "Entry", "Dll").binary("Dll", KEY_DLL)), "Probe") == []


def test_an_action_that_cannot_be_inspected_is_a_note(inspected: Inspected) -> None:
    inspection = inspected(probe(6500, 17, "Entry", "agent.dll"))
    assert rules(inspection, "Probe") == ["opaque-outside"]
    assert row(inspection, "Probe").mark is Mark.NOTE
    assert "not inspected" in inspection.verdict.sentence
    assert rules(inspected(probe(1300, 17, "Entry", "agent.dll")), "Probe") == []


def test_an_action_that_does_not_use_it_may_stand_anywhere(inspected: Inspected) -> None:
    inspection = inspected(probe(6500, 1, "Entry", "Dll").binary("Dll", dll(["Entry"])))
    assert rules(inspection, "Probe") == ["no-use-outside"]
    assert row(inspection, "Probe").mark is Mark.INFO
    verdict = inspection.verdict
    assert (verdict.errors, verdict.warnings, verdict.notes, verdict.outside) == (0, 0, 0, 1)
    assert verdict.sentence.startswith("No custom action of this package uses")


def test_a_row_that_does_not_run_is_not_accused(inspected: Inspected) -> None:
    inspection = inspected(probe(None))
    assert rules(inspection, "Probe") == []
    assert row(inspection, "Probe").mark is None


def test_the_condition_of_a_standard_action_outside(inspected: Inspected) -> None:
    builder = PackageBuilder().execute(InstallValidate=1400, InstallFinalize=6600)
    inspection = inspected(builder.execute_row("InstallFiles", 4000, KEY).execute_row("FileCost", 900, KEY))
    assert rules(inspection, "InstallFiles") == ["condition-outside"]
    assert row(inspection, "InstallFiles").mark is Mark.ERROR
    assert rules(inspection, "FileCost") == []


def test_an_action_that_only_a_dialog_calls_runs_on_the_client(inspected: Inspected) -> None:
    builder = (
        PackageBuilder().standard_execute_sequence().dialog("ReadyDlg").control_event("ReadyDlg", "DoAction", "Ask")
    )
    builder.control_event("ReadyDlg", "DoAction", "Harmless", ordering=2)
    builder.custom_action("Ask", 51, "X", f"[{KEY}]").custom_action("Harmless", 51, "X", "1")
    builder.custom_action("NobodyCalls", 51, "X", f"[{KEY}]")
    inspection = inspected(builder)
    marks = {action.key.action: action.mark for action in inspection.unscheduled}
    assert marks == {"Ask": Mark.ERROR, "Harmless": Mark.INFO, "NobodyCalls": None}
    assert rules(inspection, "Ask", "") == ["reads-on-client"]


def test_a_type_that_is_not_known(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Odd", None, "a", "b").execute(Odd=1000)
    inspection = inspected(builder.custom_action("SetX", 51, "X", "1").execute(SetX=1001))
    assert rules(inspection, "Odd") == ["custom-action-type-not-known"]
    assert rules(inspection, "SetX") == []


def test_the_remedy_names_a_free_number(inspected: Inspected) -> None:
    inspection = inspected(probe(6500).custom_action("Taken", 51, "Y", "1").execute(Taken=1399))
    mended = remedy(inspection, "Probe")
    assert mended.sql == "UPDATE `InstallExecuteSequence` SET `Sequence` = 1398 WHERE `Action` = 'Probe'"
    assert mended.wix == '<Custom Action="Probe" Before="InstallValidate" />'


def test_the_remedy_works(inspected: Inspected) -> None:
    assert rules(inspected(probe(1399)), "Probe") == ["reads-inside"]


def test_the_remedy_says_when_no_number_is_free(inspected: Inspected) -> None:
    builder = PackageBuilder().execute(FileCost=1, InstallValidate=2).custom_action("Probe", 51, "X", f"[{KEY}]")
    mended = remedy(inspected(builder.execute(Probe=3)), "Probe")
    assert "renumber" in mended.sentence
    assert mended.sql is None


def test_the_condition_goes_with_the_snippet(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", f"[{KEY}]")
    builder.execute_row("Probe", 6500, 'NOT Installed AND X < "2"')
    wix = remedy(inspected(builder), "Probe").wix
    assert wix == ('<Custom Action="Probe" Before="InstallValidate" Condition=\'NOT Installed AND X &lt; "2"\' />')


def test_a_reader_in_a_package_that_disables_restart_manager(inspected: Inspected) -> None:
    inspection = inspected(probe(1300).property(MSIRESTARTMANAGERCONTROL="Disable"))
    assert rules(inspection, "Probe") == ["reader-while-disabled"]
    assert "MSIRESTARTMANAGERCONTROL=Disable" in remedy(inspection, "Probe").sentence


def test_findings_come_worst_first(inspected: Inspected) -> None:
    builder = probe(6500).custom_action("Plain", 51, "Y", "1").execute(Plain=6501).summary(page_count=200)
    levels = [finding.level for finding in inspected(builder).findings]
    assert levels == [Level.ERROR, Level.NOTE, Level.INFO]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_reason_and_a_page(rule: object) -> None:
    assert rule in RULES
    assert getattr(rule, "why", "").endswith(".")
    assert getattr(rule, "help_url", "").startswith("https://learn.microsoft.com/windows/win32/msi/")


def test_the_same_action_is_judged_row_by_row(inspected: Inspected) -> None:
    inspection = inspected(probe(1399).ui(Probe=100))
    assert row(inspection, "Probe").mark is Mark.GOOD
    assert row(inspection, "Probe", UI).mark is Mark.ERROR
    assert {finding.key for finding in inspection.findings} == {ActionKey(EXECUTE, "Probe"), ActionKey(UI, "Probe")}


def test_an_entry_point_that_is_not_exported(inspected: Inspected) -> None:
    inspection = inspected(probe(1300, 1, "Missing", "Dll").binary("Dll", dll(["Entry"])))
    assert rules(inspection, "Probe") == ["entry-point-missing"]
    assert "Missing" in row(inspection, "Probe").findings[0].message
    assert rules(inspected(probe(1300, 1, "Entry", "Dll").binary("Dll", dll(["Entry"]))), "Probe") == []


@pytest.mark.parametrize(
    ("number", "type_number", "found"),
    [
        (1399, 1, ["reads-inside"]),
        (1400, 1, ["reads-at-close"]),
        (1401, 1, ["reads-outside"]),
        (1600, 3073, ["reads-deferred"]),
        (950, 1, ["reader-too-early", "reads-inside"]),
    ],
)
def test_the_wix_reader_gets_exactly_its_rule(
    inspected: Inspected, number: int, type_number: int, found: list[str]
) -> None:
    name = "WixRegisterRestartResources"
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", type_number, "WixCA", name)
    inspection = inspected(builder.execute(Probe=number).binary("WixCA", reading_dll(KEY, name)))
    assert rules(inspection, "Probe") == found


def test_the_wix_reader_in_the_ui_sequence(inspected: Inspected) -> None:
    name = "WixRegisterRestartResources"
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 1, "WixCA", name).ui(Probe=1200)
    assert rules(inspected(builder.binary("WixCA", reading_dll(KEY, name))), "Probe", UI) == ["reads-on-client"]


def test_a_copy_that_is_used_outside(inspected: Inspected) -> None:
    def package(reader: tuple[int, str], number: int, taken: int = 1100) -> PackageBuilder:
        builder = PackageBuilder().standard_execute_sequence().custom_action("Take", 51, "KEYCOPY", f"[{KEY}]")
        builder.custom_action("Use", reader[0], "X", reader[1]).execute(Take=taken, Use=number)
        return builder

    used = inspected(package((51, "[KEYCOPY]"), 4010))
    assert rules(used, "Use") == ["copy-leaves-window", "no-use-outside"]
    assert row(used, "Use").mark is Mark.WARNING
    assert "1100" in row(used, "Use").findings[-1].message
    assert rules(used, "Take") == ["reads-inside"]
    assert rules(inspected(package((51, "[Other]"), 4010)), "Use") == ["no-use-outside"]
    assert rules(inspected(package((51, "[KEYCOPY]"), 1200)), "Use") == []
    assert rules(inspected(package((51, "[KEYCOPY]"), 4010, taken=1500)), "Use") == ["no-use-outside"]


def test_a_copy_that_a_deferred_action_gets_as_its_data(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("SetData", 51, "Deferred", f"[{KEY}]")
    builder.custom_action("Deferred", 3073, "Dll", "Entry").binary("Dll", dll(["Entry"]))
    inspection = inspected(builder.execute(SetData=1300, Deferred=1600))
    assert "copy-leaves-window" in rules(inspection, "Deferred")


def test_a_copy_of_a_copy(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Take", 51, "A", f"[{KEY}]")
    builder.custom_action("Again", 51, "B", "x[A]").custom_action("Use", 34, "TARGETDIR", "tool.exe [B]")
    assert "copy-leaves-window" in rules(inspected(builder.execute(Take=1100, Again=1200, Use=5000)), "Use")


@pytest.mark.parametrize("table", ["WixRestartResource", "Wix4RestartResource"])
def test_restart_resources_that_nobody_registers(inspected: Inspected, table: str) -> None:
    def package() -> PackageBuilder:
        builder = PackageBuilder().standard_execute_sequence()
        builder.table(table, "RestartResource s72, Component_ S72, Resource L255, Attributes I4")
        return builder.row(table, "Agent", None, "[#Agent.exe]", 1)

    assert rules(inspected(package()), None) == ["restart-resources-without-reader"]
    name = "WixRegisterRestartResources"
    served = package().custom_action("Probe", 1, "WixCA", name).execute(Probe=1399)
    assert rules(inspected(served.binary("WixCA", reading_dll(KEY, name))), None) == []


def test_a_package_that_sets_the_property_itself(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Fake", 51, KEY, "0123").execute(Fake=1000)
    inspection = inspected(builder.custom_action("Other", 51, "X", "0123").execute(Other=1001))
    assert rules(inspection, "Fake") == ["package-sets-the-property"]
    assert rules(inspection, "Other") == []


def test_a_partial_package_is_not_called_clean_as_a_whole(tmp_path: Path) -> None:
    builder = PackageBuilder(code_page=65001).standard_execute_sequence().row("Property", "Broken", b"\xe9t\xe9")
    inspection = inspect(builder.write(tmp_path / "made.msi"))
    assert inspection.status is Status.PARTIAL
    assert inspection.verdict.sentence.startswith(
        f"Read only in part, so findings may be missing. No custom action that could be read uses {KEY}."
    )


def test_a_partial_merge_module_is_not_called_clean_as_a_whole(tmp_path: Path) -> None:
    module = PackageBuilder(code_page=65001).table("ModuleSignature").custom_action("Probe", 51, "Y", "x")
    sentences = [inspect(module.write(tmp_path / "made.msm")).verdict.sentence]
    module.row("Property", "Broken", b"\xe9t\xe9")
    sentences.append(inspect(module.write(tmp_path / "made.msm")).verdict.sentence)
    assert sentences[0].endswith(f"None of its custom actions uses {KEY}.")
    assert sentences[1].endswith(f"No custom action that could be read uses {KEY}.")


def test_a_condition_that_cannot_be_read_comes_before_the_answer(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "Y", "x")
    sentence = inspected(builder.execute_row("Probe", 1000, f"({KEY}")).verdict.sentence
    assert sentence.startswith("The condition of Probe is wrong")
    assert "Besides" not in sentence


def test_the_sentence_names_the_first_of_several(inspected: Inspected) -> None:
    two = probe(6500).custom_action("Second", 51, "Y", f"[{KEY}]").execute(Second=6501)
    assert "(and 1 more error)" in inspected(two).verdict.sentence
    tied = inspected(probe(1400)).verdict.sentence
    assert tied.startswith("No error is proven, but Probe reads")


@pytest.mark.parametrize(
    ("late", "more"),
    [
        ({"Late": 6700}, " Besides, 1 error of the package has to do with no property."),
        ({"Late": 6700, "Later": 6701}, " Besides, 2 errors of the package have to do with no property."),
        ({}, ""),
    ],
)
def test_the_answer_comes_before_what_is_wrong_whatever_is_asked(
    inspected: Inspected, late: dict[str, int], more: str
) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(**late)
    for name in late:
        builder.custom_action(name, 1024 + 51, "Y", "x")
    answer = f"No custom action of this package uses {KEY}. It is set until InstallValidate (1400)."
    assert inspected(builder).verdict.sentence == answer + more


def test_a_reader_inside_is_not_good_when_something_else_is_wrong(inspected: Inspected) -> None:
    name = "WixRegisterRestartResources"
    missing = inspected(probe(1399, 1, name, "WixCA").binary("WixCA", dll(["Other"])))
    assert rules(missing, "Probe") == ["entry-point-missing", "reads-inside"]
    assert row(missing, "Probe").mark is Mark.ERROR
    early = inspected(probe(950, 1, name, "WixCA").binary("WixCA", reading_dll(KEY, name)))
    assert row(early, "Probe").mark is Mark.WARNING


def test_a_reader_that_does_not_run_has_no_mark_and_is_not_denied(inspected: Inspected) -> None:
    for number in (1399, 6500):
        builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", f"[{KEY}]")
        inspection = inspected(builder.execute_row("Probe", number, "Installed"))
        assert row(inspection, "Probe").mark is None
        assert inspection.verdict.sentence.startswith(f"1 custom action reads {KEY}, but does not run in this scenario")
    nowhere = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", f"[{KEY}]")
    assert "reads" in inspected(nowhere).verdict.sentence


@pytest.mark.parametrize(
    ("number", "found"),
    [
        (1300, ["in-script-action-never-queued"]),
        (1400, ["in-script-action-never-queued", "reads-at-close"]),
        (1600, ["condition-outside"]),
    ],
)
def test_the_condition_of_a_deferred_action_is_looked_at_where_it_stands(
    inspected: Inspected, number: int, found: list[str]
) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 3073, "Dll", "Entry")
    builder.execute_row("Probe", number, f'{KEY} OR NOT X = "1"').binary("Dll", dll(["Entry"]))
    inspection = inspected(builder)
    assert rules(inspection, "Probe") == found
    assert not any("make it immediate" in str(finding.remedy) for finding in inspection.findings)


def test_the_condition_of_another_row_at_the_closing_number(inspected: Inspected) -> None:
    builder = PackageBuilder().execute_row("InstallValidate", 1400, f"{KEY} OR 1").execute(FileCost=900)
    inspection = inspected(builder.execute_row("CostFinalize", 1400, f"{KEY} OR 1"))
    assert rules(inspection, "CostFinalize") == ["reads-at-close"]
    assert rules(inspection, "InstallValidate") == []


@pytest.mark.parametrize(("flag", "found"), [(-1, "reads-outside"), (-3, "may-read-outside")])
def test_a_reader_at_the_end_of_the_sequence(inspected: Inspected, flag: int, found: str) -> None:
    assert rules(inspected(probe(flag)), "Probe") == [found]
    assert rules(inspected(probe(flag, target="no name")), "Probe") == []
    assert rules(inspected(probe(flag, 17, "Entry", "agent.dll")), "Probe") == ["opaque-outside"]
    on_client = PackageBuilder().custom_action("Probe", 51, "X", f"[{KEY}]").ui(Probe=flag)
    inspection = inspected(on_client)
    assert rules(inspection, "Probe", UI) == ["reads-on-client"]
    assert "on the client, where it is never set." in row(inspection, "Probe", UI).findings[0].message


def test_what_may_use_it_at_the_closing_number_is_said(inspected: Inspected) -> None:
    assert rules(inspected(probe(1400, 1, "Entry", "Dll").binary("Dll", KEY_DLL)), "Probe") == ["may-read-outside"]
    assert rules(inspected(probe(1400, 17, "Entry", "agent.dll")), "Probe") == ["opaque-outside"]


def test_an_action_that_a_dialog_calls_and_a_sequence_schedules(inspected: Inspected) -> None:
    inspection = inspected(probe(1399).dialog("AskDlg").control_event("AskDlg", "DoAction", "Probe").ui(AskDlg=100))
    assert rules(inspection, "Probe") == ["reads-on-client", "reads-inside"]
    assert row(inspection, "Probe").mark is Mark.ERROR
    assert "AskDlg.Next" in inspection.findings[0].message


def test_dialogs_call_nothing_where_none_is_shown(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().dialog("AskDlg").control_event("AskDlg", "DoAction", "Ask")
    path = builder.custom_action("Ask", 51, "X", f"[{KEY}]").write(tmp_path / "made.msi")
    assert [finding.rule for finding in inspect(path).findings] == ["reads-on-client"]
    assert not inspect(path, scenario=choose_scenario(ui_level=UILevel.NONE)).findings


def test_an_entry_point_that_is_not_exported_to_a_dialog(inspected: Inspected) -> None:
    builder = PackageBuilder().dialog("AskDlg").control_event("AskDlg", "DoAction", "Ask").binary("Dll", dll(["Entry"]))
    assert "entry-point-missing" in rules(inspected(builder.custom_action("Ask", 1, "Dll", "Missing")), "Ask", "")


def test_an_entry_point_that_is_not_named(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 1, "Dll").execute(Probe=1300)
    inspection = inspected(builder.binary("Dll", dll(["Entry"])))
    assert [finding.message for finding in inspection.findings] == ["Probe names no entry point of Dll."]


def test_restart_resources_are_registered_in_another_run(tmp_path: Path) -> None:
    name = "WixRegisterRestartResources"
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 1, "WixCA", name)
    builder.execute_row("Probe", 1399, "NOT REMOVE").binary("WixCA", reading_dll(KEY, name))
    builder.table("WixRestartResource", "RestartResource s72, Component_ S72, Resource L255, Attributes I4")
    path = builder.row("WixRestartResource", "Agent", None, "[#Agent.exe]", 1).write(tmp_path / "made.msi")
    for scenario in ("uninstall", "administrative-install"):
        assert not inspect(path, scenario=choose_scenario(scenario)).findings


def test_a_property_table_that_sets_the_property(inspected: Inspected) -> None:
    inspection = inspected(PackageBuilder().standard_execute_sequence().property(**{KEY: "0123"}))
    assert rules(inspection, None) == ["package-sets-the-property"]


def test_a_copy_may_be_looked_at_in_a_condition(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Take", 51, "KEYCOPY", f"[{KEY}]")
    builder.custom_action("Use", 51, "Y", "1").execute(Take=1100).execute_row("Use", 4010, "KEYCOPY")
    assert rules(inspected(builder), "Use") == ["no-use-outside"]


def test_a_run_that_was_told_to_go_without_restart_manager(tmp_path: Path) -> None:
    scenario = choose_scenario(given={"MSIRESTARTMANAGERCONTROL": "Disable"})
    inspection = inspect(probe(1300).write(tmp_path / "made.msi"), scenario=scenario)
    assert remedy(inspection, "Probe").sentence.startswith("Run without MSIRESTARTMANAGERCONTROL=Disable")


def test_the_sentence_is_about_the_run_that_is_asked_about(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().sequence("AdminExecuteSequence", InstallValidate=1234)
    path = builder.write(tmp_path / "made.msi")
    assert "It is set until InstallValidate (1400)." in inspect(path).verdict.sentence
    admin = inspect(path, scenario=choose_scenario("administrative-install"))
    assert "It is set until InstallValidate (1234)." in admin.verdict.sentence
    advertised = inspect(path, scenario=choose_scenario("advertise"))
    assert advertised.verdict.sentence.endswith("The package has no execute sequence for this run, so it is never set.")


def test_the_sentence_names_a_warning_that_is_no_reading(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Fake", 51, KEY, "0123").execute(Fake=1000)
    sentence = inspected(builder).verdict.sentence
    assert sentence.startswith(f"No error is proven, but Fake sets {KEY} itself, which belongs to the installer.")
    many = PackageBuilder().standard_execute_sequence()
    for number in (6501, 6502):
        many.custom_action(f"Opaque{number}", 17, "agent.dll", "Entry").execute(**{f"Opaque{number}": number})
    assert "2 custom actions that run there were not inspected" in inspected(many).verdict.sentence


def test_a_condition_that_cannot_be_read_is_one_error(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", "1")
    assert rules(inspected(builder.execute_row("Probe", 6500, f"{KEY} == 1")), "Probe") == ["condition-wrong"]


def test_a_deferred_action_that_no_script_runs(inspected: Inspected) -> None:
    def message(number: int) -> str:
        builder = probe(number, 3073, "Entry", "Dll").binary("Dll", dll(["Entry"]))
        return row(inspected(builder), "Probe").findings[0].message

    assert message(7000) == (
        "Probe (deferred) never runs: it stands after InstallFinalize, where nothing can be queued (ICE77);"
        " the installer reports error 2762 there."
    )
    assert "it stands before InstallInitialize" in message(1450)
    assert "from the script (deferred)" in message(1600)


def test_an_in_script_action_outside_of_the_script_is_mended_by_its_number(inspected: Inspected) -> None:
    inspection = inspected(probe(7000, 3073, "Entry", "Dll").binary("Dll", dll(["Entry"])))
    assert rules(inspection, "Probe") == ["in-script-action-never-queued"]
    assert row(inspection, "Probe").mark is Mark.ERROR
    assert row(inspection, "Probe").action.runs is Runs.NO
    sql = remedy(inspection, "Probe").sql
    assert sql == "UPDATE `InstallExecuteSequence` SET `Sequence` = 6599 WHERE `Action` = 'Probe'"
    assert rules(inspected(probe(6599, 3073, "Entry", "Dll").binary("Dll", dll(["Entry"]))), "Probe") == [
        "no-use-outside"
    ]


def test_an_in_script_action_outside_of_the_script_is_told_where_its_turn_comes(inspected: Inspected) -> None:
    def found(condition: str) -> list[str]:
        builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 3073, "Dll", "Entry")
        builder.execute_row("Probe", 7000, condition).binary("Dll", dll(["Entry"]))
        return rules(inspected(builder), "Probe")

    assert found("Installed") == []
    assert found("Privileged") == found("NOT Installed") == ["in-script-action-never-queued"]


@pytest.mark.parametrize("number", [1500, 6600])
def test_at_the_number_of_a_row_that_opens_or_closes_the_script_nothing_is_proven(
    inspected: Inspected, number: int
) -> None:
    inspection = inspected(probe(number, 3073, "Entry", "Dll").binary("Dll", dll(["Entry"])))
    assert rules(inspection, "Probe") == ["no-use-outside"]
    assert row(inspection, "Probe").action.runs is Runs.DEPENDS
    assert "same number" in row(inspection, "Probe").action.reason


def test_a_script_that_no_row_runs_is_a_warning(inspected: Inspected) -> None:
    builder = PackageBuilder().execute(InstallValidate=1400, InstallInitialize=1500, Probe=1600)
    inspection = inspected(builder.custom_action("Probe", 3073, "Dll", "Entry").binary("Dll", dll(["Entry"])))
    assert rules(inspection, "Probe") == ["in-script-action-never-queued"]
    assert row(inspection, "Probe").mark is Mark.WARNING
    assert "no InstallFinalize row" in row(inspection, "Probe").findings[0].message


def test_an_in_script_action_of_the_client_is_never_queued(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 3073, "Dll", "Entry")
    builder.binary("Dll", dll(["Entry"])).ui(
        InstallInitialize=1100, Probe=1200, ExecuteAction=1300, InstallFinalize=1400
    )
    inspection = inspected(builder)
    assert rules(inspection, "Probe", UI) == ["in-script-action-never-queued"]
    (told,) = row(inspection, "Probe", UI).findings
    assert "in a UI sequence" in told.message
    assert told.remedy is None


@pytest.mark.shared
@pytest.mark.parametrize(
    ("number", "type_number", "found"),
    [
        (1399, 1, ["reads-inside"]),
        (1400, 1, ["reads-at-close"]),
        (1401, 1, ["reads-outside"]),
        (1600, 3073, ["reads-deferred"]),
        (950, 1, ["reader-too-early", "reads-inside"]),
    ],
)
@pytest.mark.parametrize("where", ["putty-0.68.msi/WixCA", "redball-2.1.229.msi/Wix4UtilCA_X86"])
def test_the_real_wix_dll_gets_exactly_its_rule(
    inspected: Inspected, where: str, number: int, type_number: int, found: list[str]
) -> None:
    file, _, binary = where.partition("/")
    with open_package(shared_file(f"packages/{file}")) as package:
        data = package.stream("Binary", binary)
    assert data is not None
    name = "WixRegisterRestartResources"
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", type_number, binary, name)
    builder.custom_action("Other", type_number, binary, "WixQueryOsInfo").execute(Other=5000)
    inspection = inspected(builder.execute(Probe=number).binary(binary, data).summary(page_count=500))
    assert rules(inspection, "Probe") == found
    assert rules(inspection, "Other") == ["no-use-outside"]


@pytest.mark.shared
def test_a_real_deferred_action_behind_the_script() -> None:
    removed = inspect(shared_file("packages/redball-2.1.229.msi"), scenario=choose_scenario("removed-by-upgrade"))
    assert rules(removed, "CleanupBackup") == ["in-script-action-never-queued"]
    installed = inspect(shared_file("packages/redball-2.1.229.msi"))
    assert rules(installed, "CleanupBackup") == []
