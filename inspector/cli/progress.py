"""A progress bar on standard error, for runs over many files that take long."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

from inspector.report.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

_PATIENCE = 1.0
"""Seconds that pass before the bar appears."""


def with_progress(
    files: Sequence[Path], stream: TextIO, clock: Callable[[], float] = time.monotonic
) -> Generator[Path, None, None]:
    """The files one by one; on a terminal with a bar once that has taken long.

    Args:
        files: what is gone through.
        stream: where the bar appears if it is a terminal.
        clock: seconds from any beginning.
    """
    start = clock()
    for done, file in enumerate(files):
        if stream.isatty() and clock() - start > _PATIENCE:
            yield from _with_bar(files, done, stream)
            return
        yield file


def _with_bar(files: Sequence[Path], done: int, stream: TextIO) -> Generator[Path, None, None]:
    # rich costs more than a small package's reading, so only who waits pays for it
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(file=stream), transient=True) as progress:
        task = progress.add_task("", total=len(files), completed=done)
        for file in files[done:]:
            progress.update(task, description=one_line(file.name))
            yield file
            progress.advance(task)
