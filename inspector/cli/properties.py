"""`msi-inspector properties`: every property of a package, who sets it and who reads it."""

from __future__ import annotations

import difflib
import sys
from typing import TYPE_CHECKING

import click

from inspector.cli.endings import EXIT_PARTIAL
from inspector.cli.files import FILE, place
from inspector.package.reading import open_package
from inspector.report.properties_report import PropertyList, is_used, properties_json, properties_text
from inspector.sequence.run import authored_run
from inspector.sequence.scenarios import choose_scenario
from inspector.usage.code_files import CodeFiles
from inspector.usage.property_index import PropertyUses

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.usage.property_index import PropertyIndex


@click.command()
@click.argument("file", metavar="FILE", type=FILE)
@click.option("--property", "asked", multiple=True, metavar="NAME", help="Tell every use of this one; may be repeated.")
@click.option("--used-only", is_flag=True, help="Only what something sets or reads.")
@click.option("--all", "everything", is_flag=True, help="Also documented properties that the package does not name.")
@click.option(
    "--format",
    "list_format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Of the list.",
)
def properties(file: Path, *, asked: tuple[str, ...], used_only: bool, everything: bool, list_format: str) -> None:
    """List the properties of FILE: what each is, its value, who sets it and who reads it.

    A question mark stands where a use is not proven: a person may set it in a dialog, or its name occurs in code.

    Ends with 0, with 2 on wrong usage, 3 when FILE could not be read at all, 4 when it was read in part.
    """
    with open_package(file) as package:
        uses = PropertyUses(package, authored_run(package, choose_scenario()), CodeFiles(package, None))
        index = uses.index()
        listed = PropertyList(
            file=package.file_name if list_format == "json" else place(file),
            sha256=package.sha256,
            problems=package.problems,
            index=index,
            names=_chosen(index, asked, used_only=used_only, everything=everything),
            is_detailed=bool(asked),
            with_directories=everything,
        )
    report = properties_json(listed) if list_format == "json" else properties_text(listed)
    # bytes, so that neither the console's code page nor its line ends change the report
    click.echo(report.encode("utf-8", "backslashreplace"), nl=False)
    if listed.problems:
        sys.exit(EXIT_PARTIAL)


def _chosen(index: PropertyIndex, asked: tuple[str, ...], *, used_only: bool, everything: bool) -> tuple[str, ...]:
    for name in asked:
        if name not in index.facts:
            near = difflib.get_close_matches(name, index.facts, n=1)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise click.UsageError(f"Neither the package nor Windows Installer knows a property {name}.{hint}")
    names = dict.fromkeys(asked) if asked else (index.facts if everything else index.uses)
    return tuple(name for name in names if not used_only or is_used(index.uses.get(name, ())))
