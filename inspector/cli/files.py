"""Words of the command line that name a file."""

from __future__ import annotations

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
