"""`msi-inspector check`: reports for people and pipelines."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from inspector.cli.endings import EXIT_FINDINGS, EXIT_PARTIAL, EXIT_UNREADABLE, EXIT_USAGE, fail
from inspector.cli.files import FILE, is_picture, place
from inspector.cli.scenario_options import property_option, scenario_options
from inspector.errors import AssertionFileError
from inspector.findings.model import Level
from inspector.inspection import Inspection, Status, inspect
from inspector.report.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from inspector.assertions.model import Assertion
    from inspector.sequence.scenarios import Scenario

_FORMATS = ("text", "json", "sarif", "markdown", "csv")
"""Each is a function NAME_report in the module inspector.report.NAME_report."""


@click.command()
@click.argument("files", metavar="FILE...", type=FILE, nargs=-1, required=True)
@property_option
@scenario_options
@click.option("--assert", "assertion_file", type=FILE, help="Hold every FILE against the assertions of this TOML file.")
@click.option(
    "--format", "report_format", type=click.Choice(_FORMATS), default="text", show_default=True, help="Of the report."
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="error",
    show_default=True,
    help="End with 1 when there are findings at this level or above.",
)
@click.option("-o", "--output", "out", type=FILE, help="Write the report to this file instead of standard output.")
@click.option(
    "-q", "--quiet", is_flag=True, help="Print no report; what could not be read is still said on standard error."
)
def check(
    files: tuple[Path, ...],
    *,
    property_name: str,
    scenario: Scenario,
    assertion_file: Path | None,
    report_format: str,
    fail_on: str,
    out: Path | None,
    quiet: bool,
) -> None:
    """Report on every FILE.

    A picture that `render` made says what it was made from.

    Ends with 0 when nothing is at or above --fail-on, 1 when something is, 2 on wrong usage, 3 when a file could not be
    read at all, 4 when one was read in part.

    \b
    Assertions are sentences; one that does not hold is an error:
      assert = [
        "RegisterApps before InstallValidate",
        "RemoveExistingProducts after InstallInitialize",
        "SetFolder before CostFinalize in InstallUISequence",
        "LaunchConditions in InstallUISequence",
        "RegisterApps not in InstallUISequence",
        "no custom action reads MsiRestartManagerSessionKey outside its window",
        { that = "A before B", level = "warning", message = "Why it matters." },
      ]
    Order is the Sequence numbers' in InstallExecuteSequence, or in the table
    that is named; equal numbers are no order. Where A or B is missing or
    never runs, there is no order either. Levels: error, warning, note.
    """  # noqa: D301 - \b is click's mark for lines that it must not wrap
    _check_pictures(files, report_format, fail_on, out, quiet=quiet)
    assertions = _assertions(assertion_file)
    shown = files if quiet or len(files) == 1 else _with_progress(files)
    inspections = [_inspection(path, property_name, scenario, assertions) for path in shown]
    places = [place(path) for path in files]
    if out is not None or not quiet:
        coloured = report_format == "text" and out is None and _takes_colours()
        _write(_report(report_format, inspections, places, coloured=coloured), out)
    _say_verdicts(inspections, places, quiet=quiet, to_file=out is not None)
    gc.freeze()  # the interpreter would look for cycles in all of it once more before it ends
    sys.exit(_exit_code(inspections, fail_on))


def _with_progress(files: tuple[Path, ...]) -> Iterable[Path]:
    from inspector.cli.progress import with_progress  # noqa: PLC0415 - only for several files

    return with_progress(files, sys.stderr)


def _check_pictures(
    files: tuple[Path, ...], report_format: str, fail_on: str, out: Path | None, *, quiet: bool
) -> None:
    """Report on pictures and end; return when no file is one."""
    if not any(is_picture(path) for path in files):
        return
    from inspector.report.embedded import read_embedded  # noqa: PLC0415 - only for pictures

    reports = [read_embedded(path) for path in files]
    inside = [report for report in reports if report is not None]
    if not inside:
        return
    if len(inside) < len(reports):
        raise click.UsageError("Check pictures and packages apart.")
    from inspector.cli.pictures import picture_exit_code, picture_report  # noqa: PLC0415 - only for pictures

    if out is not None or not quiet:
        _write(picture_report([place(path) for path in files], inside, report_format), out)
    sys.exit(picture_exit_code(inside, fail_on))


def _assertions(path: Path | None) -> tuple[Assertion, ...]:
    if path is None:
        return ()
    from inspector.assertions.assertion_file import read_assertions  # noqa: PLC0415 - only with --assert

    try:
        return read_assertions(path)
    except AssertionFileError as error:
        raise click.BadParameter(str(error), param_hint="--assert") from error


def _inspection(path: Path, property_name: str, scenario: Scenario, assertions: tuple[Assertion, ...]) -> Inspection:
    inspection = inspect(path, property_name, scenario, look_up_uses=False)
    if not assertions:
        return inspection
    from inspector.assertions.judgement import with_assertions  # noqa: PLC0415 - only with --assert

    return with_assertions(inspection, assertions, partial(inspect, path, scenario=scenario))


def _report(name: str, inspections: Sequence[Inspection], places: Sequence[str], *, coloured: bool) -> str:
    # a format's module is loaded only when it is asked for
    make: Callable[..., str] = getattr(import_module(f"inspector.report.{name}_report"), f"{name}_report")
    if name == "json":
        first = inspections[0]
        return make(inspections, property_name=first.property_name, scenario_name=first.scenario_name)
    # the contract wants the bare name in JSON; elsewhere files of one name are told apart by where they lie
    placed = [replace(inspection, file=where) for inspection, where in zip(inspections, places, strict=True)]
    return make(placed, coloured=True) if coloured else make(placed)


def _takes_colours() -> bool:
    """Whether standard output is a terminal that wants colours. https://no-color.org."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    if sys.platform == "win32":
        from colorama import just_fix_windows_console  # noqa: PLC0415 - click brings it along on Windows only

        just_fix_windows_console()
    return True


def _write(report: str, out: Path | None) -> None:
    # bytes, so that neither the console's code page nor its line ends change the report
    content = report.encode("utf-8", "backslashreplace")
    if out is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        out.write_bytes(content)
    except OSError as error:
        fail(f"{out}: the report cannot be written ({error.strerror}). Name another file.", EXIT_USAGE)


def _say_verdicts(inspections: Sequence[Inspection], places: Sequence[str], *, quiet: bool, to_file: bool) -> None:
    """On standard error, one line a file: everything where the report went to a file, with `quiet` what could not be read."""
    for inspection, where in zip(inspections, places, strict=True):
        if (to_file and not quiet) or (quiet and inspection.status is Status.UNREADABLE):
            click.echo(one_line(f"{where}: {inspection.verdict.sentence}"), err=True)


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
