"""`check` on pictures: what they were made from, as the report inside them says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from inspector.cli.endings import EXIT_FINDINGS, EXIT_PARTIAL
from inspector.findings.model import Level
from inspector.report.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence


def picture_report(places: Sequence[str], reports: Sequence[str], report_format: str) -> str:
    """What the pictures at `places` were made from: in words, or for one picture the JSON report inside it.

    Raises:
        UsageError: the format is neither, or JSON is asked of several pictures.
    """
    if report_format == "json" and len(reports) == 1:
        return reports[0]
    if report_format != "text":
        raise click.UsageError("The report inside a picture comes as text, or for one picture as JSON.")
    return "".join(
        one_line(line) + "\n" for place, report in zip(places, reports, strict=True) for line in _lines(place, report)
    )


def picture_exit_code(reports: Sequence[str], fail_on: str) -> int:
    """As for the packages that the pictures were made from."""
    packages = [package for report in reports for package in json.loads(report)["packages"]]
    if any(package["status"] == "partial" for package in packages):
        return EXIT_PARTIAL
    levels = [level.value for level in Level]
    counted = levels[: levels.index(fail_on) + 1] if fail_on in levels else []
    failing = any(finding["level"] in counted for package in packages for finding in package["findings"])
    return EXIT_FINDINGS if failing else 0


def _lines(place: str, report: str) -> list[str]:
    content: dict[str, Any] = json.loads(report)
    tool = content["tool"]
    made = f"made by {tool['name']} {tool['version']}, scenario {content['scenario']}, property {content['property']}"
    lines = [f"{place}: a picture {made}"]
    for package in content["packages"]:
        verdict = package["verdict"]
        counts = f"errors {verdict['errors']}, warnings {verdict['warnings']}, notes {verdict['notes']}"
        placed = f"{verdict['inside']} inside the window, {verdict['outside']} outside"
        lines += [
            f"  of {package['file']}, SHA-256 {package['sha256']}, {package['size']} bytes",
            f"  {verdict['sentence']}",
            f"  {counts}; custom actions: {placed}",
        ]
    return lines
