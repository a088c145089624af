"""The house: what may be imported where, and what a command loads."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[1]
_ALLOWED = {"pyproject.toml", "README.md", "LICENSE", "inspector", "resources", "tests"}
_QT_FREE = (
    "report timeline assertions inspection findings usage lifetime sequence package resource_files errors version cli"
)


def loaded_modules(code: str) -> set[str]:
    """The top-level modules that a fresh Python has loaded after running `code`."""
    program = f"{code}\nimport json, sys; sys.stderr.write(json.dumps(sorted(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=_ROOT)
    return {name.partition(".")[0] for name in json.loads(result.stderr)}


def test_the_rooms_without_qt_load_no_qt() -> None:
    names = []
    for room in _QT_FREE.split():
        folder = _ROOT / "inspector" / room
        files = sorted(folder.glob("*.py")) if folder.is_dir() else []
        names += [f"inspector.{room}.{file.stem}" for file in files if file.stem != "__init__"] or [f"inspector.{room}"]
    modules = loaded_modules("\n".join(f"import {name}" for name in names))
    assert "inspector" in modules
    assert not modules & {"PySide6", "shiboken6"}


def test_check_loads_no_qt() -> None:
    code = (
        "from inspector.cli import command\n"
        f"command(['check', {str(_ROOT / 'resources/samples/sample.msi')!r}, '--fail-on', 'never'],"
        " standalone_mode=False)"
    )
    # click ends a command with SystemExit
    modules = loaded_modules(f"try:\n    exec({code!r})\nexcept SystemExit as end:\n    assert end.code == 0")
    assert "pymsi" in modules
    assert not modules & {"PySide6", "shiboken6"}


def test_the_top_level_holds_what_the_customer_fixed() -> None:
    git = shutil.which("git")
    listed = git and subprocess.run([git, "ls-files"], capture_output=True, text=True, check=False, cwd=_ROOT)
    if not listed or listed.returncode:
        pytest.skip("no git, or not a git checkout")
    names = {line.partition("/")[0] for line in listed.stdout.splitlines()}
    assert {name for name in names if not name.startswith(".")} <= _ALLOWED


def test_modules_stay_short_enough_to_read() -> None:
    long = {
        str(path.relative_to(_ROOT)): lines
        for path in (_ROOT / "inspector").rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_the_readme_has_exactly_two_commands_to_start_with() -> None:
    blocks = re.findall(
        r"^```sh\n(.*?)^```$", (_ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    starts = [block for block in blocks if "apt-get" in block]
    assert len(starts) == 2
    assert ["--sample" in starts[0], "pytest" in starts[1]] == [True, True]
    for library in ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0"):
        assert all(library in block for block in starts)
