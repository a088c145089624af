"""Five questions of packagers, each answered on a package made as its thread describes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inspector.findings.model import Level, Mark
from inspector.lifetime.model import Placement, Presence
from inspector.report.explanation import Explanation, explain
from inspector.sequence.model import Runs
from tests.support.looking import UI, row, rules
from tests.support.questions import QUESTIONS

if TYPE_CHECKING:
    from inspector.findings.model import Remedy
    from inspector.inspection import Inspection

README = Path(__file__).resolve().parents[1] / "README.md"


@pytest.fixture
def asked(request: pytest.FixtureRequest, tmp_path: Path) -> Inspection:
    """The answer to the question that the test names."""
    return QUESTIONS[request.param].ask(tmp_path)


def about(name: str) -> pytest.MarkDecorator:
    """Which question `asked` answers."""
    return pytest.mark.parametrize("asked", [name], indirect=True)


def told(inspection: Inspection, name: str) -> Explanation:
    """What is said about the action that the question points out."""
    explanation = explain(inspection, QUESTIONS[name].selected)
    assert explanation is not None
    return explanation


def remedy(explanation: Explanation) -> Remedy:
    (found,) = explanation.remedies
    return found


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_package_of_a_question_is_the_same_every_time_and_is_read_whole(name: str, tmp_path: Path) -> None:
    question = QUESTIONS[name]
    assert question.make() == question.make()
    inspection = question.ask(tmp_path)
    assert inspection.problems == ()
    assert [pin.name for pin in inspection.pinned] == list(question.pinned)


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_readme_asks_it_so(name: str) -> None:
    question = QUESTIONS[name]
    before, picture, _ = README.read_text(encoding="utf-8").partition(f"(resources/screenshots/question-{name}.png)")
    assert picture
    asked = before[before.rindex("\n**") :]
    assert f"({question.thread})" in asked
    (command,) = (line for line in asked.splitlines() if line.startswith("$ "))
    assert command.split()[1:4] == ["msi-inspector", "render", question.file]
    words = f"{command} "
    assert f" --property {question.property_name} " in words
    assert all(f" --pin {pin} " in words for pin in question.pinned)
    assert words.endswith(f"{question.selected.action} ") or f"{question.selected.action} --what window" in words


@about("deferred-action")
def test_my_property_is_empty_in_the_deferred_action(asked: Inspection) -> None:
    assert rules(asked, "ChangeConfiguration") == ["deferred-read-without-data"]
    assert row(asked, "ChangeConfiguration").mark is Mark.ERROR
    assert asked.verdict.sentence == (
        "The code of ChangeConfiguration reads product_selected, and it runs from the script (deferred), where only"
        " CustomActionData, ProductCode and UserSID can be read."
    )
    explanation = told(asked, "deferred-action")
    assert "From the script product_selected cannot be read" in explanation.headline
    assert explanation.headline.endswith("SelectProduct (1450) may have changed it, 9 actions earlier.")
    assert "calls Session.get_Item with product_selected" in explanation.proof[0].detail
    assert remedy(explanation).wix == (
        '<SetProperty Id="ChangeConfiguration" Value="product_selected=[product_selected]" Before="ChangeConfiguration"'
        ' Sequence="execute" />'
    )
    (data,) = asked.pinned
    assert data.windows[-1].reason.endswith("nothing sets it there or before.")


@about("quiet-command")
def test_a_quiet_command_that_never_gets_its_command_line(asked: Inspection) -> None:
    action = "Action1_WixQuietExec_notepad.exe"
    assert rules(asked, action) == ["data-never-set"]
    assert row(asked, action).mark is Mark.WARNING
    assert asked.verdict.sentence.endswith(
        f"Set_{action} (3701) sets WixQuietExecCmdLine, which WixQuietExec reads only where its action is immediate."
    )
    explanation = told(asked, "quiet-command")
    assert f"{action} has no value here" in explanation.headline
    assert remedy(explanation).sentence == (
        f"Let Set_{action} set the property {action} instead of WixQuietExecCmdLine: its value becomes CustomActionData."
    )
    (line,) = asked.pinned
    assert [stretch.value for stretch in line.windows[-1].stretches] == ['"notepad.exe" C:\\boot.ini']


@about("upgrade")
def test_a_condition_for_uninstalling_holds_while_an_upgrade_removes_the_old_product(asked: Inspection) -> None:
    explanation = told(asked, "upgrade")
    assert explanation.headline.endswith(
        "for the script that InstallFinalize (6600) runs. REMOVE has the value ALL here. This scenario presumes REMOVE=ALL."
    )
    assert explanation.condition is not None
    assert explanation.condition.text == '(REMOVE="ALL")'
    assert explanation.condition.answer.value == "true"
    assert row(asked, "RustCleanup").action.runs is Runs.YES
    (upgrading,) = asked.pinned
    (stretch,) = upgrading.windows[-1].stretches
    assert (stretch.presence, stretch.opens.action, stretch.closes.action) == (Presence.SET, None, None)


@about("install-location")
def test_the_install_location_is_set_before_the_folder_is_known(asked: Inspection) -> None:
    action = "Set_ARPINSTALLLOCATION"
    assert rules(asked, action) == ["read-before-set"]
    assert row(asked, action).placement is Placement.OUTSIDE
    explanation = told(asked, "install-location")
    assert explanation.headline.endswith("INSTALLDIR has no value here; CostFinalize (1000) sets it 6 actions later.")
    assert remedy(explanation).sentence == (
        "Schedule it after CostFinalize in InstallExecuteSequence: Sequence 1001 is free."
    )
    (location,) = asked.pinned
    assert location.windows[-1].reason == (
        f"ARPINSTALLLOCATION has no value in InstallExecuteSequence: {action} (98) sets it to [INSTALLDIR], which comes to"
        " nothing there."
    )


@about("silent")
def test_a_quiet_installation_goes_to_another_folder(asked: Inspection) -> None:
    assert rules(asked, "UseDefAppFolder", UI) == ["set-in-ui-sequence-only"]
    assert [finding.level for finding in asked.findings if finding.level is not Level.INFO] == [Level.NOTE]
    assert asked.verdict.sentence.startswith(
        "No misuse is proven, but UseDefAppFolder (51) of InstallUISequence sets APPFOLDER, and no row of"
        " InstallExecuteSequence does: without user interface InstallUISequence is not played, so that CostFinalize (1000)"
        " takes it from the Directory table."
    )
    explanation = told(asked, "silent")
    assert explanation.headline.startswith("UseDefAppFolder does not run in this scenario")
    assert remedy(explanation).sql == (
        "INSERT INTO `InstallExecuteSequence` (`Action`, `Sequence`, `Condition`)"
        " VALUES ('UseDefAppFolder', 999, 'UILevel < 4 AND (NOT REGAPPFOLDER)')"
    )
