"""What reports say of any property but the key of the Restart Manager session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.inspection import inspect
from inspector.report.explanation import explain
from inspector.report.markdown_report import markdown_report
from inspector.report.text_report import text_report
from inspector.sequence.model import ActionKey
from tests.support.looking import EXECUTE, UI
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection

SET, DEFERRED_SCRIPT = 51, 0x400 + 38


def package() -> PackageBuilder:
    """Folder is set at 1010, cleared at 5000, and a private one on the client alone; a deferred script does nothing."""
    builder = PackageBuilder().standard_execute_sequence().execute(SetIt=1010, ClearIt=5000, Do=4010)
    builder.custom_action("SetIt", SET, "Folder", "C:\\Agent").custom_action("ClearIt", SET, "Folder")
    builder.custom_action("Do", DEFERRED_SCRIPT, None, "x = 1").custom_action("OnClient", SET, "Choice", "1")
    builder.property(Authored="here", ALLUSERS="1", SecureCustomProperties="GIVEN")
    return builder.ui(OnClient=50, CostFinalize=1000, ExecuteAction=1300)


@pytest.fixture
def inspection_of(tmp_path: Path) -> Inspection:
    return inspect(package().write(tmp_path / "made.msi"), "Folder")


def headline(tmp_path: Path, name: str, action: str, table: str = EXECUTE) -> str:
    """What is said of the value, without where the action runs."""
    explanation = explain(inspect(package().write(tmp_path / "made.msi"), name), ActionKey(table, action))
    assert explanation is not None
    place, _, value = explanation.headline.partition(". ")
    assert place.startswith(action)
    return value


@pytest.mark.parametrize(
    ("name", "action", "said"),
    [
        ("Folder", "InstallValidate", "Folder has the value C:\\Agent here, set by SetIt (1010), one action earlier."),
        ("Folder", "CostFinalize", "Folder has no value here; SetIt (1010) sets it one action later."),
        ("Folder", "InstallFinalize", "Folder has no value here, cleared by ClearIt (5000), 4 actions earlier."),
        ("Folder", "SetIt", "Folder has no value before it. SetIt (1010) sets it to C:\\Agent."),
        (
            "Choice",
            "InstallFiles",
            "Choice has no value here; OnClient (50) of InstallUISequence sets it, on the client only.",
        ),
        ("Authored", "InstallFiles", "Authored has the value here here. The Property table sets it to here."),
        ("VersionNT", "InstallFiles", "VersionNT has a value here. The installer sets it before the first action."),
        (
            "Nothing",
            "InstallFiles",
            "Nothing has no value here: nothing sets it there, and the client hands over none.",
        ),
        ("REMOVE", "InstallFiles", "REMOVE has no value here: this scenario presumes so."),
    ],
)
def test_the_headline_says_what_value_is_here(tmp_path: Path, name: str, action: str, said: str) -> None:
    assert headline(tmp_path, name, action) == said


def test_what_is_set_on_the_server_comes_too_late_for_the_client(tmp_path: Path) -> None:
    said = headline(tmp_path, "Folder", "CostFinalize", UI)
    assert said == "Folder has no value here; SetIt (1010) of InstallExecuteSequence, which is played later, sets it."


def test_the_script_sees_no_property(tmp_path: Path) -> None:
    said = headline(tmp_path, "Folder", "Do")
    assert said.startswith("From the script Folder cannot be read: an in-script action sees CustomActionData")
    assert said.endswith(
        "When it is queued, Folder has the value C:\\Agent here, set by SetIt (1010), 6 actions earlier."
    )


@pytest.mark.parametrize(("number", "condition"), [(6700, None), (4010, "0")])
def test_what_is_never_queued_is_not_said_to_be_queued(tmp_path: Path, number: int, condition: str | None) -> None:
    builder = package().custom_action("Idle", DEFERRED_SCRIPT, None, "x = 1").execute_row("Idle", number, condition)
    explanation = explain(inspect(builder.write(tmp_path / "made.msi"), "Folder"), ActionKey(EXECUTE, "Idle"))
    assert explanation is not None
    assert f"Idle does not run in this scenario; it stands at {number} in {EXECUTE}, on the server. Folder has" in (
        explanation.headline
    )
    assert "queued" not in explanation.headline


def test_of_a_sequence_before_which_the_run_ends_the_headline_says_so(tmp_path: Path) -> None:
    builder = package().custom_action("Stop", 19, None, "Cannot go on").ui(Stop=60)
    explanation = explain(inspect(builder.write(tmp_path / "made.msi"), "Folder"), ActionKey(EXECUTE, "InstallFiles"))
    assert explanation is not None
    assert explanation.headline.endswith(
        f". The run does not come to {EXECUTE}: Stop ends the run with its error message."
    )


def test_the_text_report_says_what_the_property_is(inspection_of: Inspection) -> None:
    lines = text_report([inspection_of]).splitlines()
    assert "  property: Folder (private)" in lines
    assert any("where it has or may have a value" in line for line in lines)
    assert any(line.startswith("  InstallUISequence: ") for line in lines)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ALLUSERS", "restricted, in the Property table"),
        ("GIVEN", "public, secure"),
        ("REMOVE", "public, Windows Installer's"),
    ],
)
def test_what_a_property_is(tmp_path: Path, name: str, words: str) -> None:
    report = text_report([inspect(package().write(tmp_path / "made.msi"), name)])
    assert f"  property: {name} ({words})\n" in report


def test_the_markdown_report_names_property_and_scenario(inspection_of: Inspection) -> None:
    assert "\nProperty Folder (private), scenario First install, full UI.\n" in markdown_report([inspection_of])
