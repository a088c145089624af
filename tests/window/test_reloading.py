"""The file that is shown changes: it is read again when its writer is done, and what has changed is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from inspector.sequence.model import ActionKey
from inspector.window.action_words import digest_words
from inspector.window.actions_model import ActionColumn
from inspector.window.main_window import MainWindow
from tests.support.package_builder import PackageBuilder
from tests.window.driving import HeldRunner, click, press, shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inspector.window.appearance import Appearance
    from inspector.window.notices import Notice
    from inspector.window.settings import Settings

EXECUTE = "InstallExecuteSequence"
MOVING = ActionKey(EXECUTE, "RegisterApps")


def package(**sequence: int) -> PackageBuilder:
    builder = PackageBuilder().standard_execute_sequence().execute(**sequence)
    for action in sequence:
        builder.custom_action(action, 51, "KEY", "[MsiRestartManagerSessionKey]")
    return builder


@pytest.fixture
def built(window: MainWindow, tmp_path: Path) -> Path:
    """A package that is shown, with a misuse in it."""
    path = package(RegisterApps=4010).write(tmp_path / "product.msi")
    window.open_path(path)
    return path


def elsewhere(path: Path) -> Path:
    """Room for a file of the same name in another folder."""
    folder = path.parent / "elsewhere"
    folder.mkdir()
    return folder / path.name


def changes(window: MainWindow) -> dict[str, str]:
    """What the actions table says of each action that has changed."""
    model = window.page.actions_panel.table.model()
    rows = range(model.rowCount())
    cells = ((model.index(row, ActionColumn.ACTION), model.index(row, ActionColumn.CHANGE)) for row in rows)
    return {str(action.data()): str(change.data()) for action, change in cells if change.data()}


def test_a_build_is_read_when_it_is_done_and_says_what_it_moved(qtbot: QtBot, window: MainWindow, built: Path) -> None:
    window.state.select(MOVING)
    press(window, Qt.Key.Key_Plus)
    layout = window.page.timeline.layout_shown
    assert layout is not None
    pitch = layout.scale.pitch
    package(RegisterApps=1399, Added=900).write(built)
    notice = window.automatic_reload.reload_notice
    qtbot.waitUntil(notice.isVisible)
    assert notice.message.splitlines() == [
        "Reloaded: 1 action moved, 1 new",
        "Moved: RegisterApps · New: Added",
        "Before the reload: 1 error.",
    ]
    assert shown(window).verdict.errors == 0
    assert window.state.selection == MOVING
    layout = window.page.timeline.layout_shown
    assert layout is not None
    assert layout.scale.pitch == pitch
    assert changes(window) == {"RegisterApps": "moved", "Added": "new"}
    assert "moved since the last reading" in window.page.legend.accessibleDescription()
    item = QAccessible.queryAccessibleInterface(window.page.timeline).focusChild()
    assert item.text(QAccessible.Text.Value).endswith("moved since the last reading")
    assert not window.page.actions_panel.table.isColumnHidden(ActionColumn.CHANGE)


def test_who_has_seen_the_message_takes_the_flags_away(qtbot: QtBot, window: MainWindow, built: Path) -> None:
    package(RegisterApps=1399).write(built)
    qtbot.waitUntil(window.automatic_reload.reload_notice.isVisible)
    click(window, "Close message")
    assert changes(window) == {}
    assert window.page.timeline.view.changes == {}
    assert window.page.actions_panel.table.isColumnHidden(ActionColumn.CHANGE)
    assert not window.automatic_reload.reload_notice.isVisible()


def test_another_package_has_nothing_to_say_about_the_one_before(
    qtbot: QtBot, window: MainWindow, built: Path, sample_path: Path
) -> None:
    package(RegisterApps=1399).write(built)
    qtbot.waitUntil(window.automatic_reload.reload_notice.isVisible)
    window.open_path(sample_path)
    assert not window.automatic_reload.reload_notice.isVisible()
    assert window.state.changes is None


def test_another_package_of_the_same_name_is_another_package(qtbot: QtBot, window: MainWindow, built: Path) -> None:
    package(RegisterApps=1399).write(built)
    qtbot.waitUntil(window.automatic_reload.reload_notice.isVisible)
    window.state.toggle_folded("InstallUISequence")
    window.state.select(MOVING)
    window.page.timeline.zoom_in()
    window.open_path(package(RegisterApps=4010).write(elsewhere(built)))
    assert not window.automatic_reload.reload_notice.isVisible()
    assert window.state.changes is None
    assert window.state.selection is None
    assert window.state.folded == frozenset()
    assert window.page.timeline.view.slot_pitch is None


def test_the_ladder_shows_another_package_of_the_same_name_from_its_beginning(window: MainWindow, built: Path) -> None:
    press(window, Qt.Key.Key_V)
    window.resize(1000, 600)
    window.reload()
    bar = window.page.picture.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.reload()
    assert bar.value() == bar.maximum()
    window.open_path(package(RegisterApps=4010).write(elsewhere(built)))
    assert bar.value() < bar.maximum()


def test_the_same_content_written_again_is_no_news(qtbot: QtBot, window: MainWindow, built: Path) -> None:
    with qtbot.waitSignal(window.opening.shown):
        built.write_bytes(built.read_bytes())
    assert not window.automatic_reload.reload_notice.isVisible()


def test_f5_says_what_has_changed_too(window: MainWindow, built: Path) -> None:
    package(RegisterApps=4010, Added=4020).write(built)
    press(window, Qt.Key.Key_F5)
    assert window.automatic_reload.reload_notice.message.startswith("Reloaded: 1 action new")


def test_a_selected_action_is_found_again_by_its_name(window: MainWindow, built: Path) -> None:
    window.state.select(MOVING)
    PackageBuilder().standard_execute_sequence().custom_action("RegisterApps", 51, "KEY", "[X]").write(built)
    press(window, Qt.Key.Key_F5)
    assert window.state.selection == ActionKey("", "RegisterApps")


def test_a_file_that_is_gone_for_a_moment_is_waited_for(qtbot: QtBot, window: MainWindow, built: Path) -> None:
    notice = window.automatic_reload.waiting_notice
    built.unlink()
    qtbot.waitUntil(notice.isVisible)
    assert notice.message.splitlines() == [
        "product.msi is missing: it was deleted, moved or renamed",
        f"What is shown is what it was before, {digest_words(shown(window))}. It is read again when it is there.",
    ]
    assert not window.error_notice.isVisible()
    assert shown(window).verdict.errors == 1
    package(RegisterApps=1399).write(built)
    qtbot.waitUntil(lambda: shown(window).verdict.errors == 0)
    assert not notice.isVisible()


def test_half_a_file_is_waited_for(qtbot: QtBot, window: MainWindow, built: Path, tmp_path: Path) -> None:
    whole = package(RegisterApps=1399).write(tmp_path / "whole.msi").read_bytes()
    built.write_bytes(whole[:700])
    qtbot.waitUntil(window.automatic_reload.waiting_notice.isVisible)
    assert window.automatic_reload.waiting_notice.message.startswith("Waiting for product.msi to be written\n")
    assert not window.error_notice.isVisible()
    built.write_bytes(whole)
    qtbot.waitUntil(lambda: shown(window).verdict.errors == 0)
    assert not window.error_notice.isVisible()
    assert not window.automatic_reload.waiting_notice.isVisible()


def test_a_file_that_stays_half_is_an_error_in_the_end(qtbot: QtBot, window: MainWindow, built: Path) -> None:
    built.write_bytes(built.read_bytes()[:700])
    qtbot.waitUntil(window.error_notice.isVisible, timeout=20_000)
    assert "Still shown: product.msi as it was before, SHA-256 " in window.error_notice.message
    assert not window.automatic_reload.waiting_notice.isVisible()


def test_one_message_at_a_time_is_seen_and_it_is_the_newest(qtbot: QtBot, window: MainWindow, built: Path) -> None:
    reloading = window.automatic_reload
    notices = (window.error_notice, reloading.waiting_notice, reloading.reload_notice)

    def seen() -> list[Notice]:
        return [notice for notice in notices if notice.isVisible()]

    package(RegisterApps=1399).write(built)
    qtbot.waitUntil(lambda: seen() == [reloading.reload_notice])
    whole = built.read_bytes()
    built.write_bytes(whole[:700])
    press(window, Qt.Key.Key_F5)
    assert seen() == [window.error_notice]
    built.unlink()
    qtbot.waitUntil(lambda: seen() == [reloading.waiting_notice])
    built.write_bytes(whole)
    qtbot.waitUntil(lambda: seen() == [reloading.reload_notice])


def test_a_message_that_is_closed_uncovers_the_one_before(window: MainWindow, built: Path, tmp_path: Path) -> None:
    package(RegisterApps=1399).write(built)
    press(window, Qt.Key.Key_F5)
    window.open_path(tmp_path / "missing.msi")
    assert not window.automatic_reload.reload_notice.isVisible()
    click(window, "Close message")
    assert window.automatic_reload.reload_notice.isVisible()
    assert not window.error_notice.isVisible()


def test_a_file_that_was_never_shown_is_not_waited_for(window: MainWindow, built: Path, tmp_path: Path) -> None:
    window.open_path(tmp_path / "missing.msi")
    assert window.error_notice.isVisible()
    assert not window.automatic_reload.waiting_notice.isVisible()
    assert shown(window).file == built.name


def test_f5_while_the_file_is_gone_is_an_answer_to_a_person(window: MainWindow, built: Path) -> None:
    built.unlink()
    press(window, Qt.Key.Key_F5)
    assert window.error_notice.message.startswith("product.msi could not be opened")


def test_a_file_that_changes_while_it_is_opened_is_opened_as_it_is_then(
    qtbot: QtBot, settings: Settings, appearance: Appearance, tmp_path: Path
) -> None:
    runner = HeldRunner()
    window = MainWindow(settings, appearance, runner)
    qtbot.addWidget(window)
    first = package(RegisterApps=4010).write(tmp_path / "first.msi")
    window.open_path(first)
    for job in runner.jobs:
        job.run()
    second = package(RegisterApps=4010).write(tmp_path / "second.msi")
    done = len(runner.jobs)
    window.open_path(second)
    look, read = runner.jobs[done:]
    look.run()
    package(RegisterApps=1399).write(second)
    while len(runner.jobs) < done + 5:  # two looks, then what is asked
        known = len(runner.jobs)
        qtbot.waitUntil(lambda known=known: len(runner.jobs) > known)  # type: ignore[misc]
        if len(runner.jobs) < done + 5:
            runner.jobs[-1].run()
    read.run()
    assert shown(window).file == "first.msi", "what was read before is not wanted any more"
    runner.jobs[-1].run()
    assert shown(window).file == "second.msi"
    assert shown(window).verdict.errors == 0
