"""The `msi-inspector` command. Qt is imported only in the branches that draw."""

from __future__ import annotations

import functools
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from inspector.errors import DisplayError, InspectorError, ScenarioError
from inspector.findings.model import Level
from inspector.inspection import Inspection, Status, inspect
from inspector.lifetime.documented import RESTART_MANAGER_SESSION_KEY, documented_lifetimes
from inspector.report.json_report import json_report
from inspector.report.text_report import text_report
from inspector.resource_files import resource_path
from inspector.sequence.scenarios import UILevel, choose_scenario, presets
from inspector.version import tool_version

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from inspector.sequence.scenarios import Scenario

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_UNREADABLE = 3
EXIT_PARTIAL = 4
EXIT_INTERNAL = 70  # EX_SOFTWARE of sysexits.h
_HELP = {"help_option_names": ["-h", "--help"]}
_FILE = click.Path(path_type=Path)


class _CommandOrFile(click.Group):
    """A group whose first word may also be a file: `msi-inspector FILE` opens it, as do no words and `--sample`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own_options = {"--version", "-h", "--help"}
        if not args or (args[0] not in self.commands and args[0] not in own_options):
            args = ["open", *args]
        return super().parse_args(ctx, args)


def _scenario_options(function: Callable[..., None]) -> Callable[..., None]:
    """The options that choose a scenario; the command gets them as one `scenario`."""

    @click.option(
        "--scenario",
        "scenario_name",
        type=click.Choice(list(presets())),
        default="first-install",
        show_default=True,
        help="The run asked about.",
    )
    @click.option(
        "--ui-level",
        type=click.Choice([level.value for level in UILevel]),
        help="How much user interface the run has; as much as the scenario can have by default.",
    )
    @click.option(
        "--set", "given", multiple=True, metavar="NAME=VALUE", help="A property given by hand; wins over all else."
    )
    @click.option("--unset", multiple=True, metavar="NAME", help="A property that surely has no value.")
    @functools.wraps(function)
    def with_scenario(
        *, scenario_name: str, ui_level: str | None, given: tuple[str, ...], unset: tuple[str, ...], **others: object
    ) -> None:
        values: dict[str, str | None] = {}
        for pair in given:
            name, equals, value = pair.partition("=")
            if not equals or not name:
                raise click.BadParameter(f"{pair} is not NAME=VALUE", param_hint="--set")
            values[name] = value
        values.update(dict.fromkeys(unset))
        level = None if ui_level is None else UILevel(ui_level)
        try:
            scenario = choose_scenario(scenario_name, level, values)
        except ScenarioError as error:
            raise click.UsageError(str(error)) from error
        function(scenario=scenario, **others)

    return with_scenario


@click.group(cls=_CommandOrFile, context_settings=_HELP)
@click.version_option(tool_version(), prog_name="msi-inspector")
def command() -> None:
    """Show when a Windows Installer property has a value, and which actions stand where it has none.

    \b
    msi-inspector FILE             open a package in a window
    msi-inspector --sample         open the bundled sample
    msi-inspector render FILE      write the picture without a screen
    msi-inspector check FILE...    report in text or JSON, for people and pipelines
    """  # noqa: D301 - \b is click's mark for lines that it must not wrap


@command.command("open")
@click.argument("file", type=_FILE, required=False)
@click.option("--sample", is_flag=True, help="Open the bundled sample package.")
def open_command(file: Path | None, *, sample: bool) -> None:
    """Open FILE in a window; without a screen, print the verdict and write the picture."""
    path = _one_file(file, sample=sample) if file or sample else None
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


@command.command()
@click.argument("file", type=_FILE, required=False)
@click.option("--sample", is_flag=True, help="Draw the bundled sample package.")
@click.option(
    "-o", "--output", "out", type=_FILE, help="The PNG file to write; FILE.timeline.png in this folder by default."
)
@click.option(
    "--size", callback=lambda _ctx, _parameter, value: _size(value), help="Such as 1600x900; by the content by default."
)
@click.option(
    "--scale", type=click.FloatRange(0.5, 8), default=1, show_default=True, help="Pixels for each unit of the size."
)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@_scenario_options
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
    path = _one_file(file, sample=sample)
    inspection = inspect(path, scenario=scenario)
    if inspection.status is Status.UNREADABLE:
        _fail(f"{path}: {inspection.problems[0].detail}", EXIT_UNREADABLE)
    target = _draw(inspection, out, size, scale, theme)
    click.echo(f"{target}: {inspection.verdict.sentence}", err=True)
    sys.exit(EXIT_PARTIAL if inspection.status is Status.PARTIAL else 0)


@command.command()
@click.argument("files", metavar="FILE...", type=_FILE, nargs=-1, required=True)
@click.option(
    "--property",
    "property_name",
    type=click.Choice(sorted(documented_lifetimes())),
    default=RESTART_MANAGER_SESSION_KEY,
    show_default=True,
    help="The property asked about.",
)
@_scenario_options
@click.option("--format", "report_format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="error",
    show_default=True,
    help="End with 1 when there are findings at this level or above.",
)
@click.option("-o", "--output", "out", type=_FILE, help="Write the report to this file instead of standard output.")
def check(
    files: tuple[Path, ...],
    *,
    property_name: str,
    scenario: Scenario,
    report_format: str,
    fail_on: str,
    out: Path | None,
) -> None:
    """Report on every FILE.

    Ends with 0 when nothing is at or above --fail-on, 1 when something is, 2 on wrong usage, 3 when a file could not be
    read at all, 4 when one was read in part.
    """
    inspections = [inspect(path, property_name, scenario) for path in files]
    if report_format == "json":
        report = json_report(inspections, property_name=property_name, scenario_name=scenario.name)
    else:
        report = text_report(inspections)
    _write(report, out)
    sys.exit(_exit_code(inspections, fail_on))


def main() -> NoReturn:
    """The entry point: no traceback reaches a person."""
    sys.excepthook = _say_unexpected
    try:
        command()
    except InspectorError as error:
        _fail(str(error), EXIT_UNREADABLE)
    sys.exit(0)


def _say_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> NoReturn:
    """The excepthook: one line that a person can report, and an exit code that no finding has."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" ({Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno})" if trace else ""
    sys.stderr.write(
        f"msi-inspector: This should not have happened: {kind.__name__}: {error}{place}. Please report it.\n"
    )
    sys.stderr.flush()
    os._exit(EXIT_INTERNAL)


def _exit_code(inspections: Sequence[Inspection], fail_on: str) -> int:
    """By the report contract: with several files the first of 2, 3, 4, 1, 0 that fits wins."""
    statuses = {inspection.status for inspection in inspections}
    if Status.UNREADABLE in statuses:
        return EXIT_UNREADABLE
    if Status.PARTIAL in statuses:
        return EXIT_PARTIAL
    if fail_on == "never":
        return 0
    levels = list(Level)
    counted = levels[: levels.index(Level(fail_on)) + 1]
    failing = any(finding.level in counted for inspection in inspections for finding in inspection.findings)
    return EXIT_FINDINGS if failing else 0


def _one_file(file: Path | None, *, sample: bool) -> Path:
    if (file is not None) == sample:
        raise click.UsageError("Name one package, or --sample.")
    return resource_path("samples", "sample.msi") if file is None else file


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 32000 and 100 <= int(height) <= 32000):  # noqa: PLR2004
        raise click.BadParameter("a size is WIDTHxHEIGHT in pixels, such as 1600x900, from 200x100 to 32000x32000")
    return int(width), int(height)


def _draw(
    inspection: Inspection,
    out: Path | None,
    size: tuple[int, int] | None = None,
    scale: float = 1,
    theme: str = "light",
) -> Path:
    from inspector.drawing.environment import prepare_environment  # noqa: PLC0415 - must run before Qt is imported

    prepare_environment()
    from inspector.drawing.picture import write_png  # noqa: PLC0415 - the only import of Qt in this command

    target = out or Path(f"{Path(inspection.file).stem}.timeline.png")
    write_png(inspection, target, size, scale, theme)
    return target


def _without_display(path: Path) -> None:
    inspection = inspect(path)
    if inspection.status is Status.UNREADABLE:
        _fail(f"{path}: {inspection.problems[0].detail}", EXIT_UNREADABLE)
    click.echo(inspection.verdict.sentence)
    click.echo(f"The picture is in {_draw(inspection, None)}")


def _write(report: str, out: Path | None) -> None:
    if out is None:
        # bytes, so that neither the console's code page nor its line ends change the report
        sys.stdout.buffer.write(report.encode())
        return
    try:
        out.write_text(report, encoding="utf-8", newline="\n")
    except OSError as error:
        _fail(f"{out}: the report cannot be written ({error.strerror}). Name another file.", EXIT_USAGE)


def _fail(message: str, code: int) -> NoReturn:
    click.echo(f"msi-inspector: {message}", err=True)
    sys.exit(code)
