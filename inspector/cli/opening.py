"""`msi-inspector open`, and `msi-inspector FILE`: the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from inspector.cli.display import check_display
from inspector.cli.endings import EXIT_UNREADABLE, fail
from inspector.cli.files import FILE, one_file
from inspector.errors import DisplayError
from inspector.resource_files import languages

if TYPE_CHECKING:
    from pathlib import Path


@click.command("open")
@click.argument("file", type=FILE, required=False)
@click.option("--sample", is_flag=True, help="Open the bundled sample package.")
@click.option("--language", type=click.Choice(languages()), help="Of the window; as in its preferences by default.")
def open_command(file: Path | None, *, sample: bool, language: str | None) -> None:
    """Open FILE in a window; without a screen, print the verdict and write the picture."""
    path = one_file(file, sample=sample) if file or sample else None
    try:
        check_display()
    except DisplayError as error:
        click.echo(f"msi-inspector: {error}", err=True)
        if path is not None:
            _without_display(path, language)
        return
    from inspector.window.application import run_window  # noqa: PLC0415 - Qt's widgets, when there is a screen for them

    sys.exit(run_window(path, language or ""))


def _without_display(path: Path, language: str | None) -> None:
    from inspector.cli.render import draw, speak_in_pictures  # noqa: PLC0415 - a window reads its package in the background
    from inspector.inspection import Status, inspect  # noqa: PLC0415 - the same

    if language is not None:
        speak_in_pictures(language)
    inspection = inspect(path)
    if inspection.status is Status.UNREADABLE:
        fail(f"{path}: {inspection.problems[0].detail}", EXIT_UNREADABLE)
    click.echo(inspection.verdict.sentence)
    click.echo(f"The picture is in {draw(inspection, None)}")
