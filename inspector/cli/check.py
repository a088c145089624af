"""`msi-inspector check`: reports for people and pipelines."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from inspector.cli.endings import EXIT_FINDINGS, EXIT_PARTIAL, EXIT_UNREADABLE, EXIT_USAGE, fail
from inspector.cli.files import FILE
from inspector.cli.scenario_options import scenario_options
from inspector.findings.model import Level
from inspector.inspection import Inspection, Status, inspect
from inspector.lifetime.documented import RESTART_MANAGER_SESSION_KEY, documented_lifetimes
from inspector.report.json_report import json_report
from inspector.report.text_report import text_report

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inspector.sequence.scenarios import Scenario


@click.command()
@click.argument("files", metavar="FILE...", type=FILE, nargs=-1, required=True)
@click.option(
    "--property",
    "property_name",
    type=click.Choice(sorted(documented_lifetimes())),
    default=RESTART_MANAGER_SESSION_KEY,
    show_default=True,
    help="The property asked about.",
)
@scenario_options
@click.option("--format", "report_format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="error",
    show_default=True,
    help="End with 1 when there are findings at this level or above.",
)
@click.option("-o", "--output", "out", type=FILE, help="Write the report to this file instead of standard output.")
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


def _write(report: str, out: Path | None) -> None:
    if out is None:
        # bytes, so that neither the console's code page nor its line ends change the report
        sys.stdout.buffer.write(report.encode())
        return
    try:
        out.write_text(report, encoding="utf-8", newline="\n")
    except OSError as error:
        fail(f"{out}: the report cannot be written ({error.strerror}). Name another file.", EXIT_USAGE)
