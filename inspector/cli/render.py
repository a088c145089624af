"""`msi-inspector render`: the picture of a package, without a screen."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from inspector.cli.endings import EXIT_PARTIAL, EXIT_UNREADABLE, fail
from inspector.cli.files import FILE, one_file
from inspector.cli.scenario_options import property_option, scenario_options
from inspector.drawing.options import THEME_NAMES, Layout, PictureFormat, PictureOptions, format_of
from inspector.errors import DrawingError
from inspector.inspection import Inspection, Status, inspect
from inspector.language import ENGLISH
from inspector.resource_files import languages
from inspector.sequence.model import Side

if TYPE_CHECKING:
    from inspector.sequence.model import ActionKey
    from inspector.sequence.scenarios import Scenario

_PICTURE, _WINDOW = "picture", "window"


@click.command()
@click.argument("file", type=FILE, required=False)
@click.option("--sample", is_flag=True, help="Draw the bundled sample package.")
@click.option(
    "-o",
    "--output",
    "out",
    type=FILE,
    help="The file to write, its ending says of what kind; FILE.timeline.png in this folder by default.",
)
@click.option(
    "--format",
    "picture_format",
    type=click.Choice([kind.value for kind in PictureFormat]),
    help="The kind of picture, whatever the ending.",
)
@click.option(
    "--what",
    type=click.Choice([_PICTURE, _WINDOW]),
    default=_PICTURE,
    show_default=True,
    help="The picture of the package, or of the whole window that shows it.",
)
@click.option(
    "--layout",
    type=click.Choice([layout.value for layout in Layout]),
    default=Layout.TIMELINE.value,
    show_default=True,
    help="Actions side by side, or as rows downwards with everything in full, as a PDF on A4 pages.",
)
@click.option(
    "--size",
    callback=lambda _ctx, _parameter, value: _size(value),
    help="Such as 1600x900; by the content by default. A ladder is as long as its rows; in a PDF it is the size of its pages.",
)
@click.option(
    "--scale", type=click.FloatRange(0.5, 8), default=1, show_default=True, help="Pixels for each unit of the size."
)
@click.option("--theme", type=click.Choice(THEME_NAMES), default="light", show_default=True)
@click.option("--language", type=click.Choice(languages()), default=ENGLISH, show_default=True, help="Of the picture.")
@click.option(
    "--select",
    "selected",
    metavar="[TABLE/]ACTION",
    help="Point out an action and say where it stands; a name alone is looked for in what the scenario plays first.",
)
@property_option
@click.option(
    "--pin",
    "pinned",
    metavar="NAME",
    multiple=True,
    help="Another property, drawn as a track of its own above that of the first; can be repeated.",
)
@scenario_options
def render(
    file: Path | None,
    *,
    sample: bool,
    out: Path | None,
    picture_format: str | None,
    what: str,
    layout: str,
    size: tuple[int, int] | None,
    scale: float,
    theme: str,
    language: str,
    selected: str | None,
    property_name: str,
    pinned: tuple[str, ...],
    scenario: Scenario,
) -> None:
    """Write the timeline of FILE as a picture that explains itself. No screen is needed.

    The same file, options and release of Qt give the same bytes on every machine. The report that the picture was made
    from is inside it: `msi-inspector check` reads it back.
    """
    path = one_file(file, sample=sample)
    chosen = _format(out, picture_format)
    if what == _WINDOW and (chosen is not PictureFormat.PNG or layout != Layout.TIMELINE):
        raise click.UsageError("A window is drawn as a PNG, with the layout timeline.")
    speak_in_pictures(language)
    inspection = inspect(path, property_name, scenario, pinned=pinned)
    if inspection.status is Status.UNREADABLE:
        fail(f"{path}: {inspection.problems[0].detail}", EXIT_UNREADABLE)
    options = PictureOptions(
        layout=Layout(layout),
        size=size,
        scale=scale,
        theme_name=theme,
        selected=None if selected is None else _selected(inspection, selected),
    )
    target = out or Path(f"{Path(inspection.file).stem}.{_WINDOW if what == _WINDOW else layout}.{chosen}")
    if what == _WINDOW:
        _draw_window(inspection, path, target, options)
    else:
        draw(inspection, target, chosen, options)
    click.echo(f"{target}: {inspection.verdict.sentence}", err=True)
    sys.exit(EXIT_PARTIAL if inspection.status is Status.PARTIAL else 0)


def speak_in_pictures(language: str) -> None:
    """Choose the language, before anything is read: sentences are made while a package is inspected.

    Raises:
        ResourceError: the translation is missing or damaged.
    """
    if language == ENGLISH:
        return  # without Qt, which an unreadable package does not need either
    from inspector.drawing.environment import prepare_environment  # noqa: PLC0415 - must run before Qt is imported

    prepare_environment()
    from inspector.drawing.translation import speak  # noqa: PLC0415 - Qt, where it is needed

    speak(language)


def draw(
    inspection: Inspection,
    out: Path | None = None,
    picture_format: PictureFormat = PictureFormat.PNG,
    options: PictureOptions | None = None,
) -> Path:
    """Write the picture; its path.

    Raises:
        DrawingError: it cannot be made or written.
    """
    from inspector.drawing.environment import prepare_environment  # noqa: PLC0415 - must run before Qt is imported

    prepare_environment()
    from inspector.drawing.picture import write_picture  # noqa: PLC0415 - the only import of Qt in this command

    target = out or Path(f"{Path(inspection.file).stem}.timeline.{picture_format}")
    write_picture(inspection, target, picture_format, options or PictureOptions())
    return target


def _draw_window(inspection: Inspection, path: Path, out: Path, options: PictureOptions) -> None:
    from inspector.drawing.environment import prepare_environment  # noqa: PLC0415 - must run before Qt is imported

    prepare_environment()
    from inspector.drawing.picture import encode_png, save  # noqa: PLC0415 - Qt, where it is needed
    from inspector.window.grab import grab_window  # noqa: PLC0415 - Qt's widgets, where they are needed

    save(out, encode_png(grab_window(inspection, path, options), inspection, options.scale))


def _format(out: Path | None, named: str | None) -> PictureFormat:
    if named is not None:
        return PictureFormat(named)
    if out is None:
        return PictureFormat.PNG
    try:
        return format_of(out)
    except DrawingError as error:
        raise click.UsageError(str(error)) from error


def _selected(inspection: Inspection, text: str) -> ActionKey:
    """The action that `TABLE/ACTION` or `ACTION` means; of several rows of one name that on the server that is played."""
    table, slash, action = text.rpartition("/")
    keys = [*(row.key for row in inspection.actions), *(row.key for row in inspection.unscheduled)]
    found = [key for key in keys if key.action == action and (not slash or key.table == table)]
    if not found:
        words = [f"{key.table}/{key.action}" if slash else key.action for key in keys]
        near = get_close_matches(text, words, n=1)
        meant = f" Did you mean {near[0]}?" if near else ""
        raise click.BadParameter(f"{inspection.file} has no action {text}.{meant}", param_hint="--select")
    plans = inspection.run.plans if inspection.run is not None else ()
    order = {plan.table.name: (not plan.is_played, plan.table.side is Side.CLIENT) for plan in plans}
    return min(found, key=lambda key: order.get(key.table, (True, True)))


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 32000 and 100 <= int(height) <= 32000):  # noqa: PLR2004
        raise click.BadParameter("a size is WIDTHxHEIGHT in pixels, such as 1600x900, from 200x100 to 32000x32000")
    return int(width), int(height)
