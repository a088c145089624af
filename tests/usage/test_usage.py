from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.inspection import inspect
from inspector.usage.model import UsageLevel
from tests.support.dll import dll
from tests.support.looking import KEY, UI, row, usage
from tests.support.package_builder import PackageBuilder
from tests.support.readers import perhaps_reading_dll, reading_dll

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.looking import Inspected

READS, MAY_READ = UsageLevel.READS, UsageLevel.MAY_READ
DOES_NOT_READ, CANNOT_READ, UNKNOWN = UsageLevel.DOES_NOT_READ, UsageLevel.CANNOT_READ, UsageLevel.UNKNOWN


def outside(type_number: int | None, source: str | None = None, target: str | None = None) -> PackageBuilder:
    """A package with one custom action, `Probe`, after InstallValidate."""
    builder = PackageBuilder().standard_execute_sequence().execute(Probe=6500)
    return builder.custom_action("Probe", type_number, source, target)


@pytest.mark.parametrize(
    ("type_number", "target", "level"),
    [
        (51, f"[{KEY}]", READS),
        (51, "[Msirestartmanagersessionkey]", DOES_NOT_READ),
        (51, f"{KEY} without brackets", DOES_NOT_READ),
        (51, rf"[\[]{KEY}[\]]", DOES_NOT_READ),
        (51, "[[Name]]", UNKNOWN),
        (51, None, DOES_NOT_READ),
        (35, f"[{KEY}]", READS),
        (19, f"No session: [{KEY}]", READS),
        (19, "Cannot go on", DOES_NOT_READ),
        (34, f'join.exe /session "[{KEY}]"', READS),
        (34, "join.exe", CANNOT_READ),
        (50, f"/key [{KEY}]", READS),
        (18, None, CANNOT_READ),
        (2, "[ProductName]", CANNOT_READ),
        (23, f"KEY=[{KEY}]", READS),
        (23, "KEY=1", CANNOT_READ),
        (1074, f"[{KEY}]", READS),
    ],
)
def test_formatted_targets(inspected: Inspected, type_number: int, target: str | None, level: UsageLevel) -> None:
    assert usage(inspected(outside(type_number, "Source", target)), "Probe") is level


@pytest.mark.parametrize(
    ("type_number", "level"), [(50, READS), (34, READS), (53, READS), (54, READS), (18, CANNOT_READ), (2, CANNOT_READ)]
)
def test_what_an_action_runs_from_is_read(tmp_path: Path, type_number: int, level: UsageLevel) -> None:
    package = outside(type_number, "RunsFrom").property(RunsFrom="1 = 1").write(tmp_path / "made.msi")
    assert usage(inspect(package, "RunsFrom"), "Probe") is level


@pytest.mark.parametrize(
    ("script", "level"), [('data = Session.Property("CustomActionData")', READS), ("x = 1", DOES_NOT_READ)]
)
def test_a_deferred_action_gets_the_property_of_its_name(tmp_path: Path, script: str, level: UsageLevel) -> None:
    package = outside(1024 + 38, target=script).write(tmp_path / "made.msi")
    inspection = inspect(package, "Probe")
    assert usage(inspection, "Probe") is level
    found = row(inspection, "Probe").usage
    assert found is not None
    assert found.evidence[0].kind == "custom-action-data"


def test_a_condition_that_names_the_property_reads_it(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 51, "X", "1")
    builder.execute_row("Probe", 6500, f"NOT {KEY}").ui_row("Probe", 100, f'X = "{KEY}" OR My{KEY}')
    inspection = inspected(builder)
    assert usage(inspection, "Probe") is READS
    assert usage(inspection, "Probe", UI) is DOES_NOT_READ


@pytest.mark.parametrize(
    ("script", "level"),
    [
        (f'Session.Property("{KEY}")', READS),
        (f'key = "{KEY}" \' the name in a variable', READS),
        (f"' {KEY} would be cleared by now\r\nMsgBox 1", DOES_NOT_READ),
        (f'MsgBox "My{KEY}s"', DOES_NOT_READ),
        ("MsgBox 1", DOES_NOT_READ),
    ],
)
def test_vbscript(inspected: Inspected, script: str, level: UsageLevel) -> None:
    assert usage(inspected(outside(38, None, script)), "Probe") is level
    assert usage(inspected(outside(6, "Script").binary("Script", script.encode("utf-16"))), "Probe") is level
    assert usage(inspected(outside(54, "SCRIPT").property(SCRIPT=script)), "Probe") is level


def test_jscript(inspected: Inspected) -> None:
    assert usage(inspected(outside(37, None, f'Session.Property("{KEY}")')), "Probe") is READS
    assert usage(inspected(outside(37, None, f"// {KEY}\nvar a = 1;")), "Probe") is DOES_NOT_READ
    assert usage(inspected(outside(37, None, "#@~^KgAAAA==tkoA6bA==^#~@")), "Probe") is UNKNOWN


def test_jscript_runs_what_stands_in_a_comment_of_conditional_compilation(inspected: Inspected) -> None:
    script = f'/*@cc_on Session.Property("{KEY}") @*/'
    assert usage(inspected(outside(37, None, script)), "Probe") is READS
    assert usage(inspected(outside(37, None, f"/* {KEY} */")), "Probe") is DOES_NOT_READ


def test_a_script_of_two_bytes_a_character_without_its_mark(inspected: Inspected) -> None:
    script = f'Session.Property("{KEY}")'.encode("utf-16-le")
    assert usage(inspected(outside(6, "Script").binary("Script", script)), "Probe") is READS


def test_the_line_of_a_script_is_evidence(inspected: Inspected) -> None:
    found = row(inspected(outside(38, None, f'a = 1\r\nb = Session.Property("{KEY}")')), "Probe").usage
    assert found is not None
    assert found.evidence[0].kind == "script-text"
    assert "line 2" in found.evidence[0].detail


def test_a_script_whose_property_changes_at_run_time_is_unknown(inspected: Inspected) -> None:
    assert usage(inspected(outside(54, "SCRIPT")), "Probe") is UNKNOWN
    builder = outside(54, "SCRIPT").property(SCRIPT="MsgBox 1").custom_action("SetScript", 51, "SCRIPT", "[Other]")
    assert usage(inspected(builder), "Probe") is UNKNOWN


def test_a_dll_is_judged_by_its_code(inspected: Inspected) -> None:
    for content, level in (
        (reading_dll(KEY), READS),
        (perhaps_reading_dll(KEY), MAY_READ),
        (dll(["Entry"], data=KEY.encode("utf-16-le")), DOES_NOT_READ),
    ):
        assert usage(inspected(outside(1, "Dll", "Entry").binary("Dll", content)), "Probe") is level


def test_a_dll_without_the_name_does_not_read(inspected: Inspected) -> None:
    content = dll(["Entry"], data=KEY.lower().encode())
    assert usage(inspected(outside(1, "Dll", "Entry").binary("Dll", content)), "Probe") is DOES_NOT_READ


@pytest.mark.parametrize("hidden", [b"MSCF\0\0\0\0 a cabinet", b""])
def test_what_may_hide_the_name_is_unknown(inspected: Inspected, hidden: bytes) -> None:
    content = dll(["Entry"]) + hidden if hidden else b""
    assert usage(inspected(outside(1, "Dll", "Entry").binary("Dll", content)), "Probe") is UNKNOWN


def test_code_that_is_not_there_is_unknown(inspected: Inspected) -> None:
    assert usage(inspected(outside(1, "Missing", "Entry")), "Probe") is UNKNOWN
    assert usage(inspected(outside(6, "Missing")), "Probe") is UNKNOWN
    assert (
        usage(inspected(outside(17, "agent.dll", "Entry").installed_file("agent.dll", "agent.dll")), "Probe") is UNKNOWN
    )
    assert usage(inspected(outside(22, "install.vbs").installed_file("install.vbs", "install.vbs")), "Probe") is UNKNOWN


@pytest.mark.parametrize("type_number", [None, 0, 63])
def test_a_type_that_is_not_known_is_unknown(inspected: Inspected, type_number: int | None) -> None:
    assert usage(inspected(outside(type_number, "Source", "Target")), "Probe") is UNKNOWN


@pytest.mark.parametrize("entry", ["WixRegisterRestartResources", "RestartLocalResources"])
def test_known_consumers_read_by_their_entry_point(inspected: Inspected, entry: str) -> None:
    inspection = inspected(outside(1, "Wix4UtilCA_X64", entry).binary("Wix4UtilCA_X64", dll([entry])))
    found = row(inspection, "Probe").usage
    assert found is not None
    assert found.level is READS
    assert found.evidence[0].kind == "known-consumer"
    assert "https://" in found.evidence[0].detail
    assert usage(inspected(outside(1, "Dll", f"{entry}X").binary("Dll", dll())), "Probe") is DOES_NOT_READ


def test_standard_actions_and_dialogs_have_no_usage(inspected: Inspected) -> None:
    inspection = inspected(PackageBuilder().dialog("WelcomeDlg").ui(WelcomeDlg=10, CostInitialize=20, Nowhere=30))
    assert [action.usage for action in inspection.actions] == [None, None, None]


def test_a_first_answer_without_looking_into_code(tmp_path: Path) -> None:
    path = outside(1, "Dll", "Entry").binary("Dll", reading_dll(KEY)).write(tmp_path / "made.msi")
    assert usage(inspect(path, examine_code=False), "Probe") is UNKNOWN
    assert usage(inspect(path), "Probe") is READS


def test_an_examination_is_watched_and_can_be_ended(tmp_path: Path) -> None:
    path = outside(51, "X", "1").custom_action("Other", 51, "Y", "1").write(tmp_path / "made.msi")
    seen: list[tuple[int, int]] = []
    inspect(path, watch=lambda done, of: seen.append((done, of)))
    assert seen == [(0, 2), (1, 2)]

    def end(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inspect(path, watch=end)
