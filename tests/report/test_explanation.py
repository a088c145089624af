from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.report.explanation import Explanation, explain
from inspector.sequence.model import ActionKey
from tests.support.looking import EXECUTE, KEY, UI
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from tests.support.looking import Inspected


def explained(inspection: Inspection, action: str, table: str = EXECUTE) -> Explanation:
    found = explain(inspection, ActionKey(table, action))
    assert found is not None
    return found


def facts(explanation: Explanation) -> dict[str, str]:
    return {fact.label: fact.text for fact in explanation.facts}


def reader_at(number: int, type_number: int = 51) -> PackageBuilder:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", type_number, "X", f"[{KEY}]")
    return builder.execute(Probe=number)


def test_the_headline_answers_the_question(inspected: Inspected) -> None:
    assert explained(inspected(reader_at(1399)), "Probe").headline == (
        "Probe runs at 1399 in InstallExecuteSequence, on the server, immediately."
        " The property is set here; it is cleared at InstallValidate (1400), one action later."
    )
    assert "not set here" in explained(inspected(reader_at(6500)), "Probe").headline
    assert "undefined" in explained(inspected(reader_at(1400)), "Probe").headline
    assert "CustomActionData" in explained(inspected(reader_at(1300, 1058)), "Probe").headline


def test_the_closing_action_says_that_it_clears(inspected: Inspected) -> None:
    explanation = explained(inspected(reader_at(1399)), "InstallValidate")
    assert "is cleared here" in explanation.headline
    assert explanation.doc_url == "https://learn.microsoft.com/windows/win32/msi/installvalidate-action"


def test_the_client_never_has_it(inspected: Inspected) -> None:
    inspection = inspected(PackageBuilder().standard_execute_sequence().ui(CostInitialize=800))
    assert "never set on the client" in explained(inspection, "CostInitialize", UI).headline


def test_the_type_is_decoded(inspected: Inspected) -> None:
    builder = (
        PackageBuilder()
        .standard_execute_sequence()
        .custom_action("Stop", 1 + 0x40 + 0x400 + 0x800 + 0x2000, "Dll", "Stop")
    )
    found = facts(explained(inspected(builder.binary("Dll", b"MZ").execute(Stop=1600)), "Stop"))
    assert found["What it is"] == "DLL in the Binary table (Dll), entry point Stop"
    assert found["Execution"].startswith("deferred")
    assert found["Runs"].startswith("as the system")
    assert found["Result"] == "waited for, result ignored"
    assert found["Options"] == "its Target is kept out of the log"
    assert found["Script"] == "run by InstallFinalize (6600)"


def test_proof_and_remedy_and_row(inspected: Inspected) -> None:
    explanation = explained(inspected(reader_at(6500)), "Probe")
    assert [evidence.kind for evidence in explanation.proof] == ["formatted-text"]
    assert "1399" in explanation.remedies[0].sentence
    assert ("InstallExecuteSequence.Condition", "null") in explanation.row
    assert ("CustomAction.Type", "51") in explanation.row


def test_equal_numbers_are_said(inspected: Inspected) -> None:
    builder = reader_at(1399).custom_action("Twin", 51, "Y", "1").execute(Twin=1399)
    assert "Twin" in facts(explained(inspected(builder), "Probe"))["Same number"]


def test_an_action_that_a_dialog_calls(inspected: Inspected) -> None:
    builder = (
        PackageBuilder().dialog("ReadyDlg").control_event("ReadyDlg", "DoAction", "Ask", condition="NOT Installed")
    )
    inspection = inspected(builder.custom_action("Ask", 51, "X", "1").custom_action("Unused", 51, "X", "1"))
    assert facts(explained(inspection, "Ask", ""))["Called by"] == "dialog ReadyDlg, control Next, if NOT Installed"
    assert "no dialog calls it" in explained(inspection, "Unused", "").headline


def test_no_such_action(inspected: Inspected) -> None:
    assert explain(inspected(reader_at(1399)), ActionKey(EXECUTE, "Gone")) is None


def test_a_condition_is_shown_twice(inspected: Inspected) -> None:
    builder = (
        PackageBuilder().standard_execute_sequence().execute_row("AppSearch", 50, 'NOT Installed AND REMOVE <> "ALL"')
    )
    explanation = explained(inspected(builder), "AppSearch")
    assert explanation.condition is not None
    assert explanation.condition.text == 'NOT Installed AND REMOVE <> "ALL"'
    assert explanation.condition.with_values == 'NOT "" AND "" <> "ALL"'
    assert explanation.condition.parts[0].value.value == "true"
    assert facts(explanation)["In this scenario"].startswith("runs")


def test_what_a_row_hangs_on_is_named(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute_row("AppSearch", 50, "Privileged AND NOT Installed")
    builder.execute_row("CCPSearch", 60, "Installed")
    inspection = inspected(builder)
    assert facts(explained(inspection, "AppSearch"))["In this scenario"].endswith("(Privileged)")
    assert "condition is false" in facts(explained(inspection, "CCPSearch"))["In this scenario"]


def test_a_row_that_does_not_run_is_not_said_to_run(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute_row("AppSearch", 50, "Installed")
    assert explained(inspected(builder), "AppSearch").headline.startswith(
        "AppSearch does not run in this scenario; it stands at 50 in InstallExecuteSequence, on the server."
    )


def test_a_script_action_before_the_script_is_opened(inspected: Inspected) -> None:
    assert "InstallInitialize" in facts(explained(inspected(reader_at(1300, 1058)), "Probe"))["Script"]
    assert "after InstallFinalize" in facts(explained(inspected(reader_at(6700, 1058)), "Probe"))["Script"]


def test_of_a_sequence_that_is_not_played_nothing_is_said_about_the_property(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().dialog("ExitDlg").row("AdminUISequence", "ExitDlg", None, -1)
    inspection = inspected(builder.row("AdminExecuteSequence", "CostFinalize", None, 1000))
    assert explained(inspection, "CostFinalize", "AdminExecuteSequence").headline == (
        "CostFinalize does not run in this scenario; it stands at 1000 in AdminExecuteSequence, on the server."
        " This scenario does not play AdminExecuteSequence."
    )
    assert explained(inspection, "ExitDlg", "AdminUISequence").headline == (
        "ExitDlg does not run in this scenario; it stands at the end of AdminUISequence, on the client, when it ends in success."
        " This scenario does not play AdminUISequence."
    )


@pytest.mark.parametrize(
    ("number", "condition", "headline"),
    [
        (
            1600,
            None,
            "Probe is queued at 1600 in {table}, on the server, for the script that InstallFinalize (6600) runs.",
        ),
        (
            1600,
            "Privileged",
            "Probe may be queued at 1600 in {table}, on the server, for the script that InstallFinalize (6600) runs.",
        ),
        (1600, "Installed", "Probe does not run in this scenario; it stands at 1600 in {table}, on the server."),
        (6700, None, "Probe does not run in this scenario; it stands at 6700 in {table}, on the server."),
    ],
)
def test_the_headline_of_an_in_script_action(
    inspected: Inspected, number: int, condition: str | None, headline: str
) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Probe", 1058, "X", "Y")
    found = explained(inspected(builder.execute_row("Probe", number, condition)), "Probe").headline
    assert found.startswith(headline.format(table="InstallExecuteSequence"))


def test_a_window_that_may_close(inspected: Inspected) -> None:
    builder = (
        PackageBuilder().execute_row("InstallValidate", 1400, "Privileged").execute(FileCost=900, InstallFiles=4000)
    )
    inspection = inspected(builder)
    assert "it may be cleared at InstallValidate (1400)" in explained(inspection, "FileCost").headline
    assert "clears the property if Privileged" in explained(inspection, "InstallFiles").headline


def test_a_dialog_event_without_condition(inspected: Inspected) -> None:
    builder = PackageBuilder().dialog("ReadyDlg").control_event("ReadyDlg", "DoAction", "Ask", condition=None)
    inspection = inspected(builder.custom_action("Ask", 51, "X", "1"))
    called = facts(explained(inspection, "Ask", ""))["Called by"]
    assert called == "dialog ReadyDlg, control Next, if no other event of the control holds"


def test_where_the_actions_of_a_merge_module_are_to_stand(inspected: Inspected) -> None:
    module = PackageBuilder().row("ModuleSignature", "M.GUID", 1033, "1.0").table("InstallExecuteSequence")
    module.custom_action("Placed", 51, "X", "1").custom_action("Free", 51, "Y", "1")
    module.row("ModuleInstallExecuteSequence", "InstallFiles", 4000, None, None, None)
    module.row("ModuleInstallExecuteSequence", "Placed", None, "InstallFiles", 1, "NOT Installed")
    module.row("ModuleInstallUISequence", "Placed", None, "CostFinalize", 0, None)
    inspection = inspected(module)
    placed, free = explained(inspection, "Placed", ""), explained(inspection, "Free", "")
    assert placed.headline == "Placed gets its place when this merge module is merged into an installation package."
    assert [fact.text for fact in placed.facts if fact.label == "When merged"] == [
        "before CostFinalize in InstallUISequence",
        "after InstallFiles in InstallExecuteSequence, if NOT Installed",
    ]
    assert free.headline.startswith("Free stands in no sequence table of this merge module and no dialog calls it.")
