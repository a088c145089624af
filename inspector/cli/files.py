"""Words of the command line that name a file."""

from __future__ import annotations

import os
from pathlib import Path

import click

from inspector.resource_files import resource_path

FILE = click.Path(path_type=Path)


def one_file(file: Path | None, *, sample: bool) -> Path:
    """The package that is named, or the bundled sample.

    Raises:
        click.UsageError: both or neither are asked for.
    """
    if (file is not None) == sample:
        raise click.UsageError("Name one package, or --sample.")
    return resource_path("samples", "sample.msi") if file is None else file


def place(path: Path) -> str:
    """The file as a report names it, with slashes: from the working folder where it lies inside, otherwise as given."""
    try:
        relative = Path(os.path.relpath(path))
    except ValueError:  # on another drive
        relative = path
    return (path if ".." in relative.parts else relative).as_posix()


_PICTURES = (b"\x89PNG\r\n\x1a\n", b"%PDF-", b"<?xml", b"<svg")


def is_picture(path: Path) -> bool:
    """Whether the file begins as a PNG, PDF or SVG picture does; one that cannot be read does not."""
    try:
        with path.open("rb") as file:
            return file.read(8).startswith(_PICTURES)
    except OSError:
        return False
