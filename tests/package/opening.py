"""Short ways to open a package from bytes and to look at its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.package.reading import open_package

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.package.model import Value
    from inspector.package.reading import Package


def read(content: bytes, folder: Path) -> Package:
    """The package of these bytes, as a file in `folder`."""
    path = folder / "made.msi"
    path.write_bytes(content)
    return open_package(path)


def rows(package: Package, name: str) -> list[tuple[Value, ...]]:
    """The rows of a table that is there, sorted."""
    table = package.table(name)
    assert table is not None
    return sorted(table.rows, key=str)
