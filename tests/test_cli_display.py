from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
import pytest

from inspector.cli.display import check_display
from inspector.errors import DisplayError

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only there can Qt be without a screen")

_PLUGIN = Path("Qt", "plugins", "platforms", "libqxcb.so")


@pytest.fixture(autouse=True)
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def display() -> Iterator[int]:
    """The number of a screen whose server answers: a socket where an X server has its own."""
    with socket.socket(socket.AF_UNIX) as server:
        for number in range(7001, 7100):
            try:
                server.bind(f"\0/tmp/.X11-unix/X{number}")
            except OSError:
                continue
            server.listen()
            yield number
            return
    pytest.fail("no number for a screen is free")


@pytest.fixture
def other_qt(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An installation of PySide6 in which nothing but the plugin for X stands, which is still to be written; its place."""
    plugin = tmp_path / "PySide6" / _PLUGIN
    plugin.parent.mkdir(parents=True)
    (tmp_path / "PySide6" / "__init__.py").touch()
    monkeypatch.delitem(sys.modules, "PySide6", raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    return plugin


def complaint() -> str:
    """What is wrong with the screen, nothing where all is well."""
    try:
        check_display()
    except DisplayError as error:
        return str(error)
    return ""


def test_no_screen_is_said_with_what_works_without_one() -> None:
    words = complaint()
    assert words.startswith("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).")
    assert "msi-inspector render" in words


def test_on_wayland_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert complaint() == ""


def test_where_x_is_wanted_a_wayland_screen_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert complaint().startswith("There is no screen here")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "wayland"])
def test_a_platform_that_was_chosen_is_left_to_qt(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert complaint() == ""


@pytest.mark.parametrize("name", [":7200", ":7200.0", "unix:7200"])
def test_a_screen_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("DISPLAY", name)
    assert complaint().startswith(f"The screen {name} does not answer.")


@pytest.mark.parametrize("name", [":{}", ":{}.0", "unix:{}"])
def test_a_screen_that_answers_will_do(
    monkeypatch: pytest.MonkeyPatch, display: int, other_qt: Path, name: str
) -> None:
    monkeypatch.setenv("DISPLAY", name.format(display))
    assert not other_qt.exists(), "without a plugin there is nothing to load"
    assert complaint() == ""


@pytest.mark.usefixtures("other_qt")
def test_a_screen_on_another_machine_is_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "elsewhere.example:7200")
    assert complaint() == ""


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, display: int, other_qt: Path) -> None:
    monkeypatch.setenv("DISPLAY", f":{display}")
    real = (Path(PySide6.__file__).parent / _PLUGIN).read_bytes()
    needed, nowhere = b"\0libQt6XcbQpa.so.6\0", b"\0libNotHere12.so.6\0"
    assert len(needed) == len(nowhere)
    assert needed in real
    other_qt.write_bytes(real.replace(needed, nowhere))
    words = complaint()
    assert words.startswith("Qt cannot open a window because the system library libNotHere12.so.6 is missing.")
    assert "the README lists the packages" in words


def test_a_damaged_plugin_is_not_called_missing(monkeypatch: pytest.MonkeyPatch, display: int, other_qt: Path) -> None:
    monkeypatch.setenv("DISPLAY", f":{display}")
    other_qt.write_bytes(b"this is no library" * 100)
    assert complaint().startswith(f"Qt cannot open a window because {other_qt} is damaged.")


def test_without_qt_there_is_no_window(monkeypatch: pytest.MonkeyPatch, display: int) -> None:
    monkeypatch.setenv("DISPLAY", f":{display}")
    monkeypatch.delitem(sys.modules, "PySide6", raising=False)
    monkeypatch.setattr(sys, "path", [])
    assert complaint().startswith("Qt for Python is not installed.")
