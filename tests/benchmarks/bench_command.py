"""What the whole command takes, measured from outside: on a large package, and on a real one against msitools in C."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.shared import shared_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ROOT = Path(__file__).resolve().parents[2]
_ROUNDS = 5
_TABLES = (
    *("InstallUISequence", "InstallExecuteSequence", "AdminUISequence", "AdminExecuteSequence", "AdvtExecuteSequence"),
    *("CustomAction", "Property", "Binary"),
)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a process took: seconds on the clock and of the processor in user mode, and its most memory in MiB."""

    wall: float
    user: float
    memory: float


def taken_by(command: Sequence[str], folder: Path) -> Taken:
    """Run `command` in `folder` with its output thrown away."""
    measure = [sys.executable, str(Path(__file__).with_name("run_and_measure.py")), *command]
    # An installed command has its modules compiled; in a checkout they are written down at the first run.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(measure, cwd=folder, env=environment, check=True, capture_output=True)
    wall, user, memory = json.loads(done.stdout)
    return Taken(wall, user, memory / 1024)


def taken_by_check(package: Path, report: Path) -> Taken:
    options = ["--fail-on", "never", "--format", "json", "-o", str(report)]
    return taken_by([sys.executable, "-m", "inspector", "check", *options, str(package)], _ROOT)


def test_large_package(large_package: Path, tmp_path: Path, figure: Callable[[str], None]) -> None:
    report = tmp_path / "report.json"
    taken = [taken_by_check(large_package, report) for _ in range(_ROUNDS)]
    user = min(one.user for one in taken)
    text = report.read_text(encoding="utf-8")
    content = json.loads(text)
    writing = min(_seconds_to_write(content) for _ in range(_ROUNDS))
    figure(
        f"large200k.msi, check --format json: {user:.2f} s of user time, where json.dumps takes "
        f"{writing:.2f} s for the same {len(text) / 1e6:.1f} MB; peak memory {max(one.memory for one in taken):.0f} MiB"
    )


def _seconds_to_write(content: object) -> float:
    start = time.process_time()
    json.dumps(content, ensure_ascii=False)
    return time.process_time() - start


@pytest.mark.skipif(shutil.which("msiinfo") is None, reason="msitools is not there")
def test_real_package_against_msitools(tmp_path: Path, figure: Callable[[str], None]) -> None:
    """In turn, so that whatever else the machine does meets both."""
    package = shared_file("packages/vcredist.msi")
    ours, theirs = [], []
    for _ in range(2 * _ROUNDS):
        ours.append(taken_by_check(package, tmp_path / "report.json").wall)
        # it writes the streams of a table into the folder that it runs in
        theirs.append(sum(taken_by(["msiinfo", "export", str(package), name], tmp_path).wall for name in _TABLES))
    figure(
        f"vcredist.msi, check --format json: {min(ours) * 1e3:.0f} ms, msiinfo export of {len(_TABLES)} tables "
        f"{min(theirs) * 1e3:.0f} ms, ratio {min(ours) / min(theirs):.2f}"
    )
