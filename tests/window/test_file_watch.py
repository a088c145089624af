"""What is written in steps, replaced, or gone for a moment; the disk is real, and so are the moments."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from inspector.window.file_watch import FileWatch
from inspector.window.jobs import InlineRunner
from tests.window.driving import HeldRunner

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "product.msi"
    path.write_bytes(b"first")
    return path


@pytest.fixture
def watch(qtbot: QtBot, file: Path) -> FileWatch:
    del qtbot
    watch = FileWatch(InlineRunner())
    watch.watch(file)
    return watch


def test_a_file_that_is_written_again_settles(qtbot: QtBot, watch: FileWatch, file: Path) -> None:
    with qtbot.waitSignal(watch.settled):
        file.write_bytes(b"second")


def test_a_file_that_is_put_in_place_of_the_old_one_settles_every_time(
    qtbot: QtBot, watch: FileWatch, file: Path
) -> None:
    for content in (b"second", b"third"):
        beside = file.with_suffix(".tmp")
        beside.write_bytes(content)
        with qtbot.waitSignal(watch.settled):
            beside.replace(file)


def test_a_file_that_is_deleted_is_waited_for(qtbot: QtBot, watch: FileWatch, file: Path) -> None:
    with qtbot.waitSignal(watch.waiting), qtbot.assertNotEmitted(watch.settled):
        file.unlink()
    with qtbot.waitSignal(watch.settled):
        file.write_bytes(b"second")


def test_as_long_as_something_is_written_nothing_is_settled(qtbot: QtBot, file: Path) -> None:
    runner = HeldRunner()
    watch = FileWatch(runner)
    heard: list[str] = []
    watch.waiting.connect(lambda: heard.append("waiting"))
    watch.settled.connect(lambda: heard.append("settled"))

    def look() -> None:
        """Let the look happen that is due next."""
        done = len(runner.jobs)
        qtbot.waitUntil(lambda: len(runner.jobs) > done)
        runner.jobs[-1].run()

    watch.watch(file)
    runner.jobs[0].run()
    for size in range(3):
        file.write_bytes(b"+" * (size + 10))
        look()
    assert heard == ["waiting", "waiting"]
    look()
    assert heard == ["waiting", "waiting", "settled"]


def test_what_happens_beside_the_file_is_nothing(qtbot: QtBot, watch: FileWatch, file: Path) -> None:
    runner = HeldRunner()
    other = FileWatch(runner)
    other.watch(file)
    runner.jobs[0].run()
    with qtbot.assertNotEmitted(other.settled), qtbot.assertNotEmitted(watch.settled):
        file.with_name("other.msi").write_bytes(b"other")
        qtbot.waitUntil(lambda: len(runner.jobs) == 2)
        runner.jobs[1].run()


def test_half_a_file_is_looked_at_again(qtbot: QtBot, watch: FileWatch) -> None:
    with qtbot.waitSignals([watch.waiting, watch.settled]):
        watch.expect_more()


def test_a_file_that_is_not_watched_any_more_says_nothing(qtbot: QtBot, tmp_path: Path, file: Path) -> None:
    runner = HeldRunner()
    watch = FileWatch(runner)
    watch.watch(file)
    watch.watch(tmp_path / "another.msi")
    os.utime(file, ns=(1, 1))
    heard: list[str] = []
    watch.settled.connect(lambda: heard.append("settled"))
    watch.waiting.connect(lambda: heard.append("waiting"))
    for job in runner.jobs:
        job.run()
    watch.watch(None)
    assert heard == []
    del qtbot
