"""`msi-inspector render`: the picture of a package, without a screen."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.endings import EXIT_PARTIAL, EXIT_UNREADABLE, fail
from inspector.cli.files import FILE, one_file
from inspector.cli.scenario_options import scenario_options
from inspector.inspection import Inspection, Status, inspect

if TYPE_CHECKING:
    from inspector.sequence.scenarios import Scenario


@click.command()
@click.argument("file", type=FILE, required=False)
@click.option("--sample", is_flag=True, help="Draw the bundled sample package.")
@click.option(
    "-o", "--output", "out", type=FILE, help="The PNG file to write; FILE.timeline.png in this folder by default."
)
@click.option(
    "--size", callback=lambda _ctx, _parameter, value: _size(value), help="Such as 1600x900; by the content by default."
)
@click.option(
    "--scale", type=click.FloatRange(0.5, 8), default=1, show_default=True, help="Pixels for each unit of the size."
)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@scenario_options
def render(
    file: Path | None,
    *,
    sample: bool,
    out: Path | None,
    size: tuple[int, int] | None,
    scale: float,
    theme: str,
    scenario: Scenario,
) -> None:
    """Write the timeline of FILE as a picture that explains itself. No screen is needed."""
    path = one_file(file, sample=sample)
    inspection = inspect(path, scenario=scenario)
    if inspection.status is Status.UNREADABLE:
        fail(f"{path}: {inspection.problems[0].detail}", EXIT_UNREADABLE)
    target = draw(inspection, out, size, scale, theme)
    click.echo(f"{target}: {inspection.verdict.sentence}", err=True)
    sys.exit(EXIT_PARTIAL if inspection.status is Status.PARTIAL else 0)


def draw(
    inspection: Inspection,
    out: Path | None,
    size: tuple[int, int] | None = None,
    scale: float = 1,
    theme: str = "light",
) -> Path:
    """Write the picture; its path.

    Raises:
        DrawingError: it cannot be made or written.
    """
    from inspector.drawing.environment import prepare_environment  # noqa: PLC0415 - must run before Qt is imported

    prepare_environment()
    from inspector.drawing.options import PictureOptions  # noqa: PLC0415 - beside it
    from inspector.drawing.picture import write_picture  # noqa: PLC0415 - the only import of Qt in this command

    target = out or Path(f"{Path(inspection.file).stem}.timeline.png")
    write_picture(inspection, target, options=PictureOptions(size=size, scale=scale, theme_name=theme))
    return target


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 32000 and 100 <= int(height) <= 32000):  # noqa: PLR2004
        raise click.BadParameter("a size is WIDTHxHEIGHT in pixels, such as 1600x900, from 200x100 to 32000x32000")
    return int(width), int(height)
