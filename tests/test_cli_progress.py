from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inspector.cli.progress import with_progress
from tests.support.running import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = [Path(f"folder/file{number}[b].msi") for number in range(5)]


class Terminal(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self) -> bool:
        return True


def clock(*readings: float) -> Iterator[float]:
    """Readings of a clock, the last one for ever."""
    yield from readings
    while True:
        yield readings[-1]


@pytest.fixture(autouse=True)
def _plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_every_file_comes_once_and_in_order() -> None:
    for stream in (io.StringIO(), Terminal()):
        for readings in ((0.0,), (0.0, 0.1, 9.0)):
            assert list(with_progress(FILES, stream, clock(*readings).__next__)) == FILES


def test_who_does_not_wait_sees_no_bar() -> None:
    stream = Terminal()
    list(with_progress(FILES, stream, clock(0.0, 0.2).__next__))
    assert stream.getvalue() == ""


def test_who_waits_sees_where_it_is() -> None:
    stream = Terminal()
    going = with_progress(FILES, stream, clock(0.0, 0.2, 5.0).__next__)
    seen = [next(going), next(going)]
    assert seen == FILES[:2]
    list(going)
    shown = stream.getvalue()
    assert "5/5" in shown
    assert "file4[b].msi" in shown
    assert "folder" not in shown


def test_what_is_no_terminal_gets_no_bar() -> None:
    stream = io.StringIO()
    list(with_progress(FILES, stream, clock(0.0, 9.0).__next__))
    assert stream.getvalue() == ""


def test_the_bar_goes_when_the_run_is_broken_off() -> None:
    stream = Terminal()
    going = with_progress(FILES, stream, clock(0.0, 9.0).__next__)
    next(going)
    going.close()
    assert stream.getvalue().endswith("\x1b[2K"), "its line is cleared"


def test_a_run_that_is_fast_loads_no_bar() -> None:
    program = (
        "import pathlib, sys\n"
        "from inspector.cli.progress import with_progress\n"
        "list(with_progress([pathlib.Path('a')] * 3, sys.stderr))\n"
        "assert 'rich' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=SAMPLES.parents[1])
