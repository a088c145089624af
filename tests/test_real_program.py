"""The program itself on a screen of its own, by keys alone: find the misuse, copy how to mend it, export the picture, quit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inspector.inspection import inspect
from inspector.report.embedded import read_embedded
from inspector.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pytestqt.qtbot import QtBot

_TOOLS = ("Xvfb", "xdotool", "xclip")
_MISSING = [tool for tool in _TOOLS if shutil.which(tool) is None]
_TITLE = "contoso-agent"
_WAIT_S = 60

pytestmark = pytest.mark.skipif(
    bool(_MISSING), reason=f"{', '.join(_MISSING)} not installed: no screen to show a window on"
)


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of programs on a screen that nobody sees."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as server:
        os.close(write_end)
        with os.fdopen(read_end) as told:
            number = told.readline().strip()  # it comes when the screen is there
        usual = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
        try:
            yield {**usual, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


@pytest.fixture
def run(screen: Mapping[str, str]) -> Callable[..., str]:
    """Runs a program on that screen, and gives what it prints."""

    def run(*words: str, check: bool = True) -> str:
        done = subprocess.run(words, env=dict(screen), check=check, capture_output=True, text=True, timeout=_WAIT_S)
        return done.stdout.strip()

    return run


def test_find_the_misuse_copy_the_fix_and_export_the_picture(
    screen: dict[str, str], run: Callable[..., str], qtbot: QtBot, tmp_path: Path
) -> None:
    press = partial(run, "xdotool")
    package = Path(shutil.copy(resource_path("samples", "sample.msi"), tmp_path / f"{_TITLE}.msi"))
    environment = {**screen, "XDG_CONFIG_HOME": str(tmp_path / "settings"), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "inspector", str(package)]
    program = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    copied: list[str] = []
    with program, ExitStack() as whatever_happens:
        whatever_happens.callback(program.kill)
        window = press("search", "--sync", "--onlyvisible", "--name", _TITLE).splitlines()[0]
        press("windowfocus", "--sync", window)

        def copy_a_finding() -> bool:
            """Whether there is something to paste: the menus are made after the timeline has been painted."""
            press("key", "F8")
            press("key", "ctrl+c")
            copied.append(run("xclip", "-selection", "clipboard", "-out", check=False))
            return bool(copied[-1])

        qtbot.waitUntil(copy_a_finding, timeout=_WAIT_S * 1000)
        picture = tmp_path / "out.png"
        press("key", "ctrl+e")
        dialog = press("search", "--sync", "--onlyvisible", "--name", "Export the picture").splitlines()[0]
        press("windowfocus", "--sync", dialog)
        press("key", "ctrl+a")
        press("type", str(picture))
        press("key", "Return")
        qtbot.waitUntil(picture.exists, timeout=_WAIT_S * 1000)
        press("windowfocus", "--sync", window)
        press("key", "ctrl+q")
        _, complaints = program.communicate(timeout=_WAIT_S)
    assert (program.returncode, complaints) == (0, "")
    found = {finding.key.action for finding in inspect(package).findings if finding.key is not None}
    assert any(action in copied[-1] for action in found)
    report = read_embedded(picture)
    assert report is not None
    assert f'"file": "{package.name}"' in report
