from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings

from inspector.findings.model import Mark
from inspector.window.settings import (
    MOST_RECENT_FILES,
    Preferences,
    RecentFile,
    Settings,
    ThemeChoice,
    WindowLayout,
    personal_store,
)

DARK = Preferences(
    theme=ThemeChoice.HIGH_CONTRAST, language="ru", text_size=150, single_letter_keys=False, animation=False
)
FILE = RecentFile(Path("/drop/a, b; c.msi"), Mark.ERROR, 'RegisterApps reads "it", where; it is empty')


def store(path: Path) -> QSettings:
    return QSettings(str(path / "settings.ini"), QSettings.Format.IniFormat)


def test_the_next_run_finds_what_this_one_left(tmp_path: Path) -> None:
    layout = WindowLayout(geometry=b"\0\1\2", bars=b"\xff", splitters={"left": b"\3\0"}, tab="Actions", legend=False)
    settings = Settings(store(tmp_path))
    settings.prefer(DARK)
    settings.remember_file(FILE)
    settings.remember_layout(layout)
    again = Settings(store(tmp_path))
    assert again.preferences == DARK
    assert again.recent_files == (FILE,)
    assert again.layout == layout


def test_without_a_store_everything_lasts_as_long_as_the_object() -> None:
    settings = Settings()
    settings.prefer(DARK)
    settings.remember_file(FILE)
    assert (settings.preferences, settings.recent_files) == (DARK, (FILE,))
    assert (Settings().preferences, Settings().recent_files) == (Preferences(), ())


def test_a_first_run_has_the_usual(tmp_path: Path) -> None:
    settings = Settings(store(tmp_path))
    assert settings.preferences == Preferences()
    assert settings.layout == WindowLayout()
    assert settings.recent_files == ()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "pink"),
        ("theme", "dark, or light"),
        ("text-size", "117"),
        ("text-size", "large"),
        ("single-letter-keys", "maybe"),
        ("animation", ""),
    ],
)
def test_what_is_no_such_value_counts_as_not_there(tmp_path: Path, key: str, value: str) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(f"[preferences]\n{key}={value}\n")
    assert Settings(store(tmp_path)).preferences == Preferences()


def test_a_file_that_holds_anything_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_bytes(
        b"[layout]\ngeometry=7\n[recent-files]\nsize=99999999\n1\\path=\n2\\path=/a.msi\n2\\mark=purple\n\xff\xfe\n"
    )
    settings = Settings(store(tmp_path))
    assert settings.layout.geometry == b""
    assert settings.recent_files == (RecentFile(Path("/a.msi"), None, ""),)


def test_the_newest_file_comes_first_and_each_once() -> None:
    settings = Settings()
    for number in range(MOST_RECENT_FILES + 3):
        settings.remember_file(RecentFile(Path(f"/{number}.msi"), None, ""))
    settings.remember_file(RecentFile(Path("/5.msi"), Mark.GOOD, "now"))
    names = [file.path.name for file in settings.recent_files]
    assert names[:3] == ["5.msi", "12.msi", "11.msi"]
    assert len(names) == len(set(names)) == MOST_RECENT_FILES
    settings.forget_file(Path("/12.msi"))
    assert [file.path.name for file in settings.recent_files][:2] == ["5.msi", "11.msi"]
    settings.forget_all_files()
    assert settings.recent_files == ()


def test_two_programs_do_not_take_each_others_files_away(tmp_path: Path) -> None:
    one, other = Settings(store(tmp_path)), Settings(store(tmp_path))
    one.remember_file(RecentFile(Path("/one.msi"), None, ""))
    QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat).sync()
    other.remember_file(RecentFile(Path("/other.msi"), None, ""))
    assert [file.path.name for file in Settings(store(tmp_path)).recent_files] == ["other.msi", "one.msi"]


def test_what_is_chosen_is_told_once() -> None:
    settings = Settings()
    heard: list[Preferences] = []
    settings.preferences_changed.connect(lambda: heard.append(settings.preferences))
    settings.prefer(replace(Preferences(), text_size=130))
    settings.prefer(replace(Preferences(), text_size=130))
    assert heard == [replace(Preferences(), text_size=130)]


def test_the_tests_stay_away_from_the_settings_of_the_person_who_runs_them() -> None:
    assert "msi-inspector-tests-" in personal_store().fileName()
