"""How the command ends: the exit codes of the report contract, and one line for a failure."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_UNREADABLE = 3
EXIT_PARTIAL = 4
EXIT_INTERNAL = 70  # EX_SOFTWARE of sysexits.h


def fail(message: str, code: int) -> NoReturn:
    """Say `message` on standard error and end with `code`."""
    click.echo(f"msi-inspector: {message}", err=True)
    sys.exit(code)
