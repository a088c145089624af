"""Every table of every real package that pymsi can read reads the same here, row for row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pymsi.package import Package as PymsiPackage

from inspector.errors import PackageError
from inspector.package.model import PackageKind, SummaryInformation
from inspector.package.reading import open_package
from tests.support.shared import shared_file, shared_files

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.package.model import Value

pytestmark = pytest.mark.shared
NO_PACKAGE = "damaged-multiple-fragments.msi"


def tables_of_pymsi(path: Path) -> dict[str, tuple[list[str], list[tuple[Value, ...]]]]:
    """Columns and rows of every table as pymsi reads them, in our word for the cell of a stream."""
    with PymsiPackage(path, strict=False) as package:
        read = {name: package.get(name) for name in package.tables}
        package.ole.close()
    return {
        name: (
            [column.name for column in table.columns],
            [tuple("<stream>" if cell == "<binary>" else cell for cell in row.values()) for row in table],
        )
        for name, table in read.items()
        if table is not None
    }


@pytest.mark.parametrize("path", shared_files("packages/*.ms[im]", "oracles/transforms/*.msi"))
def test_same_rows(path: Path) -> None:
    if path.name == NO_PACKAGE:
        pytest.skip("neither reads it: an XML file with the first bytes of a compound file")
    expected = tables_of_pymsi(path)
    with open_package(path) as package:
        tables = {name: package.table(name) for name in package.table_names}
        assert package.problems == ()
    read = {
        name: ([column.name for column in table.columns], list(table.rows))
        for name, table in tables.items()
        if table is not None
    }
    assert read == expected


def test_a_cube_without_summary_information_that_pymsi_refuses() -> None:
    with open_package(shared_file("packages/no-summary.cub")) as package:
        assert package.kind is PackageKind.DATABASE
        assert package.summary == SummaryInformation()
        assert "_ICESequence" in package.table_names
        assert package.problems == ()


def test_the_damaged_file_is_refused() -> None:
    with pytest.raises(PackageError, match="The header of the file is damaged"):
        open_package(shared_file(f"packages/{NO_PACKAGE}"))


@pytest.mark.parametrize(
    ("name", "what"),
    [("psmsi-example.msp", "patch"), ("wix3-patch-ab.msp", "patch"), ("psmsi-example.mst", "transform")],
)
def test_patches_and_transforms_are_named(name: str, what: str) -> None:
    with pytest.raises(PackageError, match=f"This is a {what}"):
        open_package(shared_file(f"packages/{name}"))


@pytest.mark.parametrize("name", ["wix3-module.msm", "wix5-module.msm"])
def test_merge_modules_are_named(name: str) -> None:
    with open_package(shared_file(f"packages/{name}")) as package:
        assert package.kind is PackageKind.MERGE_MODULE
