"""`msi-inspector open`, and `msi-inspector FILE`: the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from inspector.cli.endings import EXIT_UNREADABLE, fail
from inspector.cli.files import FILE, one_file
from inspector.errors import DisplayError

if TYPE_CHECKING:
    from pathlib import Path


@click.command("open")
@click.argument("file", type=FILE, required=False)
@click.option("--sample", is_flag=True, help="Open the bundled sample package.")
def open_command(file: Path | None, *, sample: bool) -> None:
    """Open FILE in a window; without a screen, print the verdict and write the picture."""
    path = one_file(file, sample=sample) if file or sample else None
    from inspector.window.display import check_display  # noqa: PLC0415 - only this branch needs a screen

    try:
        check_display()
    except DisplayError as error:
        click.echo(f"msi-inspector: {error}", err=True)
        if path is not None:
            _without_display(path)
        return
    from inspector.window.application import run_window  # noqa: PLC0415 - Qt's widgets, when there is a screen for them

    sys.exit(run_window(path))


def _without_display(path: Path) -> None:
    from inspector.cli.render import draw  # noqa: PLC0415 - a window reads its package in the background
    from inspector.inspection import Status, inspect  # noqa: PLC0415 - the same

    inspection = inspect(path)
    if inspection.status is Status.UNREADABLE:
        fail(f"{path}: {inspection.problems[0].detail}", EXIT_UNREADABLE)
    click.echo(inspection.verdict.sentence)
    click.echo(f"The picture is in {draw(inspection, None)}")
