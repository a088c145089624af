from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.findings.model import Mark
from inspector.window.recent_files import RecentFiles, worst_mark
from inspector.window.recent_words import menu_words
from inspector.window.settings import RecentFile, Settings
from tests.support.package_builder import PackageBuilder
from tests.window.driving import LEFT, HeldRunner, activate, choose, click, menu_of, press, shown

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QListWidget
    from pytestqt.qtbot import QtBot

    from inspector.window.main_window import MainWindow
    from inspector.window.windows import Windows


def copy_of(sample: Path, path: Path) -> Path:
    path.write_bytes(sample.read_bytes())
    return path


def remembered(settings: Settings, *paths: Path) -> None:
    for path in reversed(paths):
        settings.remember_file(RecentFile(path, Mark.ERROR, "One custom action reads it where it is empty."))


def spoken(view: QListWidget) -> list[str]:
    return [str(view.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(view.count())]


def test_a_package_that_was_open_is_listed_with_what_was_found(
    window: MainWindow, settings: Settings, tmp_path: Path, sample_path: Path
) -> None:
    path = copy_of(sample_path, tmp_path / "product.msi")
    window.open_path(path)
    assert settings.recent_files == (RecentFile(path, Mark.ERROR, shown(window).verdict.sentence),)
    entry = menu_of(window, "File", "Open recent").actions()[0]
    assert entry.text().startswith("&1 product.msi — error: ")
    assert not entry.icon().isNull()


def test_the_sample_and_what_cannot_be_read_are_not_listed(
    sample_window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    sample_window.open_path(tmp_path / "missing.msi")
    assert settings.recent_files == ()
    assert not menu_of(sample_window, "File", "Open recent").menuAction().isEnabled()
    assert not sample_window.empty_page.recent_list.isVisibleTo(sample_window.empty_page)


def test_a_package_without_a_finding_is_good_only_where_something_uses_the_property(
    window: MainWindow, tmp_path: Path
) -> None:
    window.open_path(PackageBuilder().standard_execute_sequence().write(tmp_path / "plain.msi"))
    assert worst_mark(shown(window)) is Mark.INFO


def test_the_empty_page_opens_a_recent_package_by_key_and_by_click(
    windows: Windows, settings: Settings, tmp_path: Path, sample_path: Path
) -> None:
    names = ("one.msi", "two.msi")
    remembered(settings, *(copy_of(sample_path, tmp_path / name) for name in names))
    first, second = windows.open_window(), windows.open_window()
    view = first.empty_page.recent_list.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert shown(first).file == "one.msi"
    view = second.empty_page.recent_list.view
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualItemRect(view.item(1)).center())
    assert shown(second).file == "two.msi"


def test_a_missing_package_is_named_as_such_and_opening_it_says_what_to_do(
    qtbot: QtBot, windows: Windows, settings: Settings, tmp_path: Path
) -> None:
    remembered(settings, tmp_path / "gone.msi")
    window = windows.open_window()
    activate(qtbot, window)
    (words,) = spoken(window.empty_page.recent_list.view)
    assert words.startswith("gone.msi, Not there any more")
    assert "— Not there any more" in menu_of(window, "File", "Open recent").actions()[0].text()
    window.empty_page.recent_list.view.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.error_notice.message.startswith("gone.msi could not be opened")


def test_delete_takes_a_package_off_the_list_and_the_button_takes_all(
    windows: Windows, settings: Settings, tmp_path: Path
) -> None:
    remembered(settings, *(tmp_path / name for name in ("a.msi", "b.msi", "c.msi")))
    window = windows.open_window()
    view = window.empty_page.recent_list.view
    view.setCurrentRow(1)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [file.path.name for file in settings.recent_files] == ["a.msi", "c.msi"]
    assert view.currentRow() == 1
    click(window, "Clear list")
    assert settings.recent_files == ()
    assert not view.isVisible()


def test_the_menu_clears_the_list_too(windows: Windows, settings: Settings, tmp_path: Path) -> None:
    remembered(settings, tmp_path / "a.msi")
    window = windows.open_window()
    choose(window, "File", "Open recent", "Clear list")
    assert settings.recent_files == ()


def test_the_disk_is_looked_at_in_the_background(settings: Settings, tmp_path: Path, sample_path: Path) -> None:
    there = copy_of(sample_path, tmp_path / "there.msi")
    remembered(settings, there, tmp_path / "gone.msi")
    runner = HeldRunner()
    recent = RecentFiles(settings, runner)
    recent.look()
    assert not any(recent.is_missing(file) for file in recent.files)
    runner.jobs[0].run()
    assert [recent.is_missing(file) for file in recent.files] == [False, True]


def test_an_entry_of_the_menu_is_not_longer_than_a_menu_is_wide(tmp_path: Path) -> None:
    file = RecentFile(tmp_path / "Q&A.msi", Mark.WARNING, "word & word " * 40)
    text = menu_words(10, file, is_missing=False)
    assert text.startswith("&0 Q&&A.msi — warning: word && word")
    assert text.endswith(" …")
    assert len(text) < 130
