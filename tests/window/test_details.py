from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from inspector.findings.model import Finding, Level, Remedy
from inspector.inspection import Status
from inspector.package.model import PackageKind, Problem
from inspector.sequence.model import ActionKey
from inspector.usage.model import Evidence
from inspector.window.details_panel import DetailsPanel
from inspector.window.findings_model import FoldedFindings
from tests.support.inspections import small_inspection, typical_inspection
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.inspection import Inspection
    from inspector.window.appearance import Appearance
    from inspector.window.main_window import MainWindow
    from inspector.window.view_state import ViewState

REGISTER_APPS = ActionKey("InstallExecuteSequence", "RegisterApps")


@pytest.fixture
def panel(qtbot: QtBot, state: ViewState, appearance: Appearance) -> DetailsPanel:
    panel = DetailsPanel(state, appearance.mark_icons)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def button(panel: DetailsPanel, text: str) -> QPushButton:
    return next(button for button in panel.findChildren(QPushButton) if button.text() == text)


def about_package(inspection: Inspection) -> Inspection:
    finding = Finding(
        rule="older-installer",
        level=Level.NOTE,
        message="The package allows <old> installers.",
        evidence=(Evidence("summary", "Page Count", "It is 200."),),
        remedy=Remedy("Raise it.", sql="UPDATE nothing"),
        help_url="https://example.org/page?a=1&b=2",
    )
    return replace(inspection, findings=(finding, *inspection.findings))


def test_without_a_selection_the_package_is_described(panel: DetailsPanel, state: ViewState) -> None:
    inspection = about_package(
        typical_inspection(status=Status.PARTIAL, problems=(Problem("Binary", "It is cut off."),))
    )
    state.show_inspection(inspection)
    text = panel.browser.toPlainText()
    assert text.startswith("Contoso Agent 5.2.1")
    for words in (
        inspection.verdict.sentence,
        str(inspection.sha256),
        "120.6 KB",
        "Binary\nIt is cut off.",
        "InstallValidate clears it",
        "InstallUISequence · observed",
        "The package allows <old> installers.",
        "It is 200.",
        "UPDATE nothing",
        "Scenario: First install",
        "The product and no related product is on the machine",
        "ACTION=INSTALL",
    ):
        assert words in text
    assert 'href="https://example.org/page?a=1&amp;b=2"' in panel.browser.toHtml()
    assert inspection.verdict.sentence in panel.browser.toPlainText()


def test_a_tool_without_a_version_is_named_without_empty_brackets(panel: DetailsPanel, state: ViewState) -> None:
    inspection = typical_inspection()
    summary = replace(inspection.summary, authoring_tool="Windows Installer XML Toolset ()")
    state.show_inspection(replace(inspection, summary=summary))
    assert "Windows Installer XML Toolset\n" in panel.browser.toPlainText()


def test_a_selected_action_is_explained(sample_window: MainWindow) -> None:
    sample_window.state.select(REGISTER_APPS)
    text = sample_window.page.details.browser.toPlainText()
    assert "\ufffcRegisterApps" in text.replace("\u00a0", "").replace(" ", "")  # the sign stands before the name
    for words in (
        "RegisterApps runs at 4010 in InstallExecuteSequence, on the server, immediately.",
        "How to mend it",
        '<Custom Action="RegisterApps"\n    Before="InstallValidate" />',
        "UPDATE `InstallExecuteSequence` SET `Sequence` = ",
        "Proof",
        "[MsiRestartManagerSessionKey] stands in its command line.",
        "What it is and how it runs",
        "As written in the package",
        "/join [MsiRestartManagerSessionKey]",
    ):
        assert words in text


def test_of_a_merge_module_no_scenario_is_told(panel: DetailsPanel, state: ViewState) -> None:
    state.show_inspection(replace(small_inspection(), kind=PackageKind.MERGE_MODULE))
    text = panel.browser.toPlainText()
    assert "merge module" in text
    assert "Scenario" not in text


def details_after(window: MainWindow, heading: str) -> list[str]:
    """The lines of the details behind that heading; a picture in them is \ufffc."""
    text = window.page.details.browser.toPlainText().replace("\u00a0", " ")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[lines.index(heading) + 1 :]


def test_a_condition_is_shown_as_written_with_values_beneath_and_part_by_part(sample_window: MainWindow) -> None:
    sample_window.state.select(ActionKey("InstallExecuteSequence", "StartAgentServiceRollback"))
    shown = details_after(sample_window, "Its condition in this scenario")
    assert shown[:5] == ["As written, with the values of this scenario beneath", "NOT", "REMOVE", "NOT", '""']
    assert shown[5:10] == ["Part by part", "\ufffc true", "NOT REMOVE", "\ufffc false", "REMOVE"]
    sample_window.state.choose(sample_window.state.choice.with_preset("uninstall"))
    shown = details_after(sample_window, "Its condition in this scenario")
    assert shown[3:10] == ["NOT", '"ALL"', "Part by part", "\ufffc false", "NOT REMOVE", "\ufffc true", "REMOVE"]


def test_what_is_not_known_is_said_to_be_unknown(sample_window: MainWindow) -> None:
    sample_window.state.choose(sample_window.state.choice.with_preset("modify"))
    sample_window.state.select(ActionKey("InstallExecuteSequence", "StartAgentServiceRollback"))
    shown = details_after(sample_window, "Its condition in this scenario")
    assert shown[3:7] == ["NOT", "?", "Part by part", "\ufffc unknown"]


def test_a_condition_is_broken_into_lines_that_fit_the_panel(sample_window: MainWindow, tmp_path: Path) -> None:
    condition = " AND ".join(f"NOT ANOTHERPROPERTY{number}" for number in range(12))
    builder = PackageBuilder().standard_execute_sequence().custom_action("Late", 1, "CA", "Late")
    sample_window.open_path(builder.execute_row("Late", 5000, condition).write(tmp_path / "long.msi"))
    sample_window.state.select(ActionKey("InstallExecuteSequence", "Late"))
    bar = sample_window.page.details.browser.horizontalScrollBar()
    assert bar.maximum() == 0
    sample_window.resize(900, 800)
    assert bar.maximum() == 0
    lines = details_after(sample_window, "As written, with the values of this scenario beneath")
    words = lines[: lines.index("Part by part")]
    assert words.count("NOT") == 24
    assert words.count('""') == 12


def test_a_condition_that_can_be_read_in_two_ways_shows_both(window: MainWindow, tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Late", 1, "CA", "Late")
    builder.execute_row("Late", 5000, "PrivA XOR PrivB OR PrivA")
    window.open_path(builder.property(PrivA="1").write(tmp_path / "two.msi"))
    window.state.select(ActionKey("InstallExecuteSequence", "Late"))
    shown = details_after(window, "It can be read in two ways. As documented, which counts below:")
    documented, _, otherwise, consequence = shown[:4]
    assert documented != otherwise
    assert documented.count("(") == otherwise.count("(") > 0
    assert consequence == "Read that way it is true in this scenario."


def test_reading_again_keeps_the_place_in_the_text(qtbot: QtBot, sample_window: MainWindow) -> None:
    bar = sample_window.page.details.browser.verticalScrollBar()
    sample_window.state.select(REGISTER_APPS)
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(100)
    sample_window.reload()
    assert bar.value() == 100
    sample_window.state.select(ActionKey("InstallExecuteSequence", "CloseAgentHelper"))
    assert bar.value() == 0


def test_the_buttons_copy_sentence_wix_and_sql(qtbot: QtBot, sample_window: MainWindow) -> None:
    panel = sample_window.page.details
    sample_window.state.select(REGISTER_APPS)
    for text, beginning in (
        ("Sentence", "RegisterApps runs at 4010"),
        ("WiX", "<Custom Action="),
        ("SQL", "UPDATE `InstallExecuteSequence`"),
    ):
        with qtbot.waitSignal(panel.copied, timeout=0):
            QTest.mouseClick(button(panel, text), Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text().startswith(beginning)
    assert sample_window.statusBar().currentMessage() == "Copied the SQL statement"


def test_without_a_remedy_there_is_nothing_but_the_sentence_to_copy(sample_window: MainWindow) -> None:
    panel = sample_window.page.details
    sample_window.state.select(ActionKey("InstallExecuteSequence", "InstallFinalize"))
    assert button(panel, "Sentence").isVisible()
    assert not button(panel, "WiX").isVisible()
    assert not button(panel, "SQL").isVisible()


def test_names_are_text_and_never_markup(panel: DetailsPanel, state: ViewState) -> None:
    inspection = replace(small_inspection(), file="<b>bold</b>&amp;.msi")
    state.show_inspection(replace(inspection, summary=replace(inspection.summary, product_name=None)))
    assert "<b>bold</b>&amp;.msi" in panel.browser.toPlainText()


def test_a_finding_about_the_package_is_brought_into_view(qtbot: QtBot, panel: DetailsPanel, state: ViewState) -> None:
    panel.resize(320, 200)
    inspection = about_package(typical_inspection())
    state.show_inspection(inspection)
    bar = panel.browser.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    panel.show_finding(inspection.findings[0])
    assert bar.value() > 0


def test_many_findings_in_one_row_are_told_with_their_actions(window: MainWindow, tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence()
    for number in range(9):
        builder.custom_action(f"Late{number}", 51, "P", "x").execute_row(f"Late{number}", 4000 + number, None)
    window.open_path(builder.write(tmp_path / "many.msi"))
    page, browser = window.page, window.page.details.browser
    page.findings.go(-1)
    many = page.findings.chosen_many
    assert many is not None
    assert browser.toPlainText().startswith(many.words)
    for finding in many.findings:
        assert finding.message in browser.toPlainText()
    browser.anchorClicked.emit(QUrl("finding:3"))
    assert window.state.selection == many.findings[3].key
    assert "As written in the package" in browser.toPlainText()
    window.state.select(None)
    assert browser.toPlainText().startswith("many.msi")


def test_of_very_many_findings_in_one_row_the_first_are_told(panel: DetailsPanel, state: ViewState) -> None:
    state.show_inspection(small_inspection())
    told = (Finding(rule="no-use-outside", level=Level.INFO, message=f"Late{number} is late.") for number in range(230))
    panel.show_findings(FoldedFindings(tuple(told)))
    words = panel.browser.toPlainText()
    assert "Late199 is late." in words
    assert "Late200" not in words
    assert words.endswith("and 30 more")


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_label_is_broken_within_a_word_in_letters_of_any_size(
    qtbot: QtBot, state: ViewState, appearance: Appearance, percent: int
) -> None:
    appearance.set_text_size(percent)
    panel = DetailsPanel(state, appearance.mark_icons)
    qtbot.addWidget(panel)
    panel.resize(360, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    state.show_inspection(typical_inspection())
    document = panel.browser.document()
    block = document.begin()
    while block.isValid() and block.text() != "Manufacturer":
        block = block.next()
    assert block.layout().lineCount() == 1
