"""What the Edit menu puts on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inspector.sequence.model import ActionKey
from tests.window.driving import choose, click, menu_of, press, shown

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.window.main_window import MainWindow

EXECUTE = "InstallExecuteSequence"
REGISTER_APPS = ActionKey(EXECUTE, "RegisterApps")


def copied(window: MainWindow, kind: str) -> str:
    QGuiApplication.clipboard().clear()
    choose(window, "Edit", "Copy as", kind)
    return QGuiApplication.clipboard().text()


def offered(window: MainWindow) -> set[str]:
    actions = menu_of(window, "Edit", "Copy as").actions()
    return {action.text().replace("&", "") for action in actions if action.isEnabled()}


def test_a_row_is_the_cells_of_the_actions_table(sample_window: MainWindow) -> None:
    sample_window.state.select(REGISTER_APPS)
    cells = copied(sample_window, "Row").split("\t")
    assert cells[:4] == ["error", "RegisterApps", "4010", EXECUTE]
    assert sample_window.statusBar().currentMessage() == "Copied the row"
    sample_window.page.actions_panel.filter_field.setText("nothing is called so")
    assert copied(sample_window, "Row").split("\t") == cells


def test_markdown_says_what_is_wrong_how_to_mend_it_and_of_which_package(sample_window: MainWindow) -> None:
    sample_window.state.select(REGISTER_APPS)
    text = copied(sample_window, "Markdown")
    assert text.startswith("**RegisterApps**: RegisterApps runs at 4010")
    assert "\n- RegisterApps reads " in text
    assert "```xml\n<Custom " in text
    assert "```sql\nUPDATE `InstallExecuteSequence`" in text
    assert f"`{(shown(sample_window).sha256 or '')[:12]}`" in text
    assert text.endswith("First install, full UI)")
    assert "/" not in text.splitlines()[-1], "a folder of this computer"


def test_wix_and_sql_are_copied_as_they_stand_in_the_remedy(sample_window: MainWindow) -> None:
    sample_window.state.select(REGISTER_APPS)
    assert copied(sample_window, "WiX").startswith("<Custom ")
    assert copied(sample_window, "SQL").startswith("UPDATE `InstallExecuteSequence` SET")


def test_what_cannot_be_copied_is_not_offered(sample_window: MainWindow) -> None:
    sample_window.state.select(None)
    assert offered(sample_window) == {"Markdown"}
    sample_window.state.select(ActionKey(EXECUTE, "CostInitialize"))
    assert offered(sample_window) == {"Row", "Markdown"}
    sample_window.state.select(REGISTER_APPS)
    assert offered(sample_window) == {"Row", "Markdown", "WiX", "SQL"}


def test_without_a_selection_the_package_is_copied(sample_window: MainWindow) -> None:
    press(sample_window, Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == shown(sample_window).verdict.sentence
    assert copied(sample_window, "Markdown").startswith("**sample.msi**: ")


def test_a_range_is_named_in_the_menu_and_described_in_the_details_with_what_mends_it(
    sample_window: MainWindow,
) -> None:
    sample_window.state.select(REGISTER_APPS)
    sample_window.state.extend_to(ActionKey(EXECUTE, "RemoveBackup"))
    assert sample_window.commands.copy.text() == "&Copy rows"
    text = sample_window.page.details.browser.toPlainText()
    assert text.startswith(
        "RegisterApps to RemoveBackup\n8 actions between RegisterApps (4010) and RemoveBackup (6590)"
    )
    assert "RegisterApps reads MsiRestartManagerSessionKey" in text
    assert "How to mend it" in text
    assert "6590\nRemoveBackup" in text
    click(sample_window, "WiX")
    assert QGuiApplication.clipboard().text() == copied(sample_window, "WiX")
    sample_window.state.select(REGISTER_APPS)
    assert sample_window.commands.copy.text() == "&Copy sentence"
    assert sample_window.page.details.browser.toPlainText().split()[:3] == ["\ufffc", "RegisterApps", "RegisterApps"]


def test_a_row_of_many_findings_is_copied_with_each_of_them(sample_window: MainWindow) -> None:
    findings = sample_window.page.findings.table
    folded = next(row for row in range(findings.model().rowCount()) if findings.model().index(row, 0).data() == "info")
    findings.setCurrentIndex(findings.model().index(folded, 0))
    press(sample_window, Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text().startswith("8 times: A custom action that does not use the property")
    listed = [line for line in copied(sample_window, "Markdown").splitlines() if line.startswith("- ")]
    assert len(listed) == 8


def test_a_finding_about_the_package_is_copied_when_it_is_chosen(window: MainWindow, sample_path: Path) -> None:
    window.open_path(sample_path.with_name("disabled.msi"))
    (number, finding) = next(
        (number, finding) for number, finding in enumerate(shown(window).findings) if finding.key is None
    )
    findings = window.page.findings.table
    findings.setCurrentIndex(findings.model().index(number, 0))
    press(window, Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == finding.message
    assert "Row" not in offered(window)
