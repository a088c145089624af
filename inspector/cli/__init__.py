"""The `msi-inspector` command, one module a subcommand. Qt is imported only in the branches that draw."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from inspector.cli.endings import EXIT_INTERNAL, EXIT_UNREADABLE, fail
from inspector.cli.subcommands import COMPLETE_VARIABLE, HELP_OPTIONS, PROGRAM, Subcommands
from inspector.errors import InspectorError
from inspector.version import tool_version

if TYPE_CHECKING:
    from types import TracebackType


@click.group(cls=Subcommands, context_settings=HELP_OPTIONS)
@click.version_option(tool_version(), prog_name=PROGRAM)
def command() -> None:
    """Show when a Windows Installer property has a value, and which actions stand where it has none.

    \b
    msi-inspector FILE             open a package in a window
    msi-inspector --sample         open the bundled sample
    msi-inspector render FILE      write the picture without a screen
    msi-inspector check FILE...    report for people and pipelines
    msi-inspector properties FILE  who sets and reads each property
    msi-inspector rules            what is looked for
    """  # noqa: D301 - \b is click's mark for lines that it must not wrap


def main() -> NoReturn:
    """The entry point: no traceback reaches a person."""
    sys.excepthook = _say_unexpected
    if os.environ.get(COMPLETE_VARIABLE, "").startswith("powershell"):
        import_module("inspector.cli.completion")  # click has no completion for this shell
    try:
        command(prog_name=PROGRAM, complete_var=COMPLETE_VARIABLE)
    except InspectorError as error:
        fail(str(error), EXIT_UNREADABLE)
    sys.exit(0)


def _say_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> NoReturn:
    """The excepthook: one line that a person can report, and an exit code that no finding has."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" ({Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno})" if trace else ""
    sys.stderr.write(f"{PROGRAM}: This should not have happened: {kind.__name__}: {error}{place}. Please report it.\n")
    sys.stderr.flush()
    os._exit(EXIT_INTERNAL)
