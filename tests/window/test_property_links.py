"""The properties that the selected action names, as links in the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from inspector.sequence.model import ActionKey
from inspector.usage.model import Role
from inspector.window.known_properties import know_properties
from inspector.window.property_links import ActionProperties, address, meaning, properties_html
from tests.support.package_builder import PackageBuilder
from tests.support.property_uses import index_of, use
from tests.window.driving import shown

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.window.main_window import MainWindow

EXECUTE = "InstallExecuteSequence"
SET_DATA, STOP = ActionKey(EXECUTE, "SetData"), ActionKey(EXECUTE, "StopAgent")


@pytest.fixture
def agent_window(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A deferred action with the type 51 that hands it its data."""
    builder = PackageBuilder().standard_execute_sequence().binary("CA", b"MZ")
    builder.custom_action("SetData", 51, "StopAgent", "[AGENTNAME]").execute_row("SetData", 1899, "NOT Installed")
    builder.custom_action("StopAgent", 3073, "CA", "Stop").execute(StopAgent=1901)
    window.open_path(builder.write(tmp_path / "agent.msi"))
    return window


def follow(window: MainWindow, words: str) -> None:
    """Go to the link with these words by the Tab key, and press Enter."""
    browser = window.page.details.browser
    browser.setFocus()
    browser.moveCursor(browser.textCursor().MoveOperation.Start)
    for _ in range(40):
        QTest.keyClick(browser, Qt.Key.Key_Tab)
        if browser.textCursor().selectedText().replace("\u2028", " ") == words:
            QTest.keyClick(browser, Qt.Key.Key_Return)
            return
    raise AssertionError(f"no link {words}")


def test_an_address_says_what_it_does_with_which_property() -> None:
    for name in ("INSTALLFOLDER", "A.B-1", "Ünï &:/% "):
        assert meaning(address("pin", name)) == ("pin", name)
    assert meaning("https://learn.microsoft.com/") is None


def test_every_property_is_listed_once_with_what_happens_to_it() -> None:
    html = properties_html(
        ActionProperties(
            (
                use("READ", Role.READS, "CustomAction.Run.Target"),
                use("BOTH", Role.READS, "CustomAction.Run", is_proven=False),
                use("BOTH", Role.SETS, "CustomAction.Run.Source"),
                use("<odd>", Role.CLEARS, "T.r.c"),
            ),
            None,
            (),
        ),
        "#777777",
    )
    assert html.count("<p ") == 3
    assert "is set in CustomAction.Source, may be read in code" in html
    assert "&lt;odd&gt;" in html
    assert html.index("BOTH") < html.index("odd") < html.index("READ")


def test_many_properties_are_counted() -> None:
    uses = tuple(use(f"P{number}", Role.DEFINES, "Directory.D.Directory") for number in range(1234))
    assert "and 1,134 more" in properties_html(ActionProperties(uses, None, ()), "#777777")


def test_an_action_without_properties_has_no_such_section() -> None:
    assert properties_html(ActionProperties((), None, ()), "#777777") == ""
    assert "still being searched" in properties_html(ActionProperties(None, None, ()), "#777777")


def test_what_the_examination_has_proven_is_not_told_as_a_guess(sample_window: MainWindow) -> None:
    sample_window.state.select(ActionKey(EXECUTE, "WixRegisterRestartResources"))
    text = sample_window.page.details.browser.toPlainText()
    named = text[text.index("Properties that it names") :]
    assert "MsiRestartManagerSessionKey is read in code" in named


def test_a_link_asks_about_its_property(agent_window: MainWindow) -> None:
    agent_window.state.select(SET_DATA)
    follow(agent_window, "AGENTNAME")
    assert shown(agent_window).property_name == "AGENTNAME"
    assert agent_window.state.selection == SET_DATA


def test_the_data_of_a_deferred_action_is_pinned_by_a_link_and_let_go(agent_window: MainWindow) -> None:
    agent_window.state.select(STOP)
    follow(agent_window, "Pin its CustomActionData (property StopAgent)")
    assert [each.name for each in shown(agent_window).pinned] == ["StopAgent"]
    follow(agent_window, "Unpin it")
    assert shown(agent_window).pinned == ()


def test_links_come_when_the_properties_are_known(agent_window: MainWindow) -> None:
    known = agent_window.state.properties
    agent_window.state.show_properties(None)
    agent_window.state.select(SET_DATA)
    browser = agent_window.page.details.browser
    assert "still being searched" in browser.toPlainText()
    agent_window.state.show_properties(known)
    assert "still being searched" not in browser.toPlainText()
    assert "AGENTNAME" in browser.toPlainText()


def test_a_page_of_the_network_is_opened_outside(agent_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    agent_window.page.details.browser.anchorClicked.emit(QUrl("https://learn.microsoft.com/"))
    assert [url.toString() for url in opened] == ["https://learn.microsoft.com/"]


def test_what_becomes_of_a_property_of_another_package_is_not_said(agent_window: MainWindow, tmp_path: Path) -> None:
    agent_window.state.show_properties(know_properties(index_of(use("OLD", Role.READS, "T.r.c", keys=(SET_DATA,)))))
    PackageBuilder().standard_execute_sequence().write(tmp_path / "other.msi")
    agent_window.open_path(tmp_path / "other.msi")
    assert agent_window.state.properties is not None
    assert "OLD" not in agent_window.state.catalogue
