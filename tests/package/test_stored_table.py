"""Looking for cells without decoding: what is found, and what each cell is, must be what the decoded tables say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.errors import PackageError
from inspector.package.reading import open_package
from tests.package.containers import streams_of, table_stream, with_claimed_size, with_streams
from tests.package.opening import read
from tests.support.package_builder import PackageBuilder
from tests.support.shared import shared_files

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.package.reading import Package
    from inspector.package.stored_table import StoredTable


def stored(package: Package, name: str) -> StoredTable:
    table = package.stored_table(name)
    assert table is not None
    return table


def cells_of(table: StoredTable) -> tuple[tuple[object, ...], ...]:
    rows = range(table.row_count)
    return tuple(zip(*(table.values(rows, column) for column in range(len(table.columns))), strict=True))


def names_with(package: Package, text: str, *, ignore_case: bool = False) -> list[str]:
    """The properties whose value holds `text`."""
    table = stored(package, "Property")
    rows = table.rows_with(1, package.strings_with(text, ignore_case=ignore_case))
    return sorted(table.keys(rows))


@pytest.mark.parametrize("long_references", [False, True])
def test_every_cell_is_what_the_decoded_table_has(tmp_path: Path, *, long_references: bool) -> None:
    builder = PackageBuilder(long_references=long_references).property(ProductName="Contoso").binary("CA", b"MZ")
    builder.standard_execute_sequence().execute_row("Last", None, "Z").control_event("Dialog", "[A]", "1")
    with read(builder.build(), tmp_path) as package:
        for name in package.table_names:
            table = package.table(name)
            assert table is not None
            assert cells_of(stored(package, name)) == table.rows
            assert stored(package, name).columns == table.columns


@pytest.mark.parametrize("path", shared_files("packages/*.ms[im]"))
def test_every_cell_of_real_packages(path: Path) -> None:
    if path.name == "damaged-multiple-fragments.msi":
        pytest.skip("cannot be read at all")
    with open_package(path) as package:
        for name in package.table_names:
            table = package.table(name)
            assert table is not None
            assert cells_of(stored(package, name)) == table.rows


def test_a_row_is_named_by_its_whole_key(tmp_path: Path) -> None:
    with read(PackageBuilder().control_event("Dialog", "[A]", "{}").build(), tmp_path) as package:
        assert stored(package, "ControlEvent").keys([0]) == ["Dialog/Next/[A]/{}/1"]


def test_finds_strings_whatever_the_case(tmp_path: Path) -> None:
    with read(PackageBuilder().property(A="Straße", B="STRASSE", C="nothing").build(), tmp_path) as package:
        assert names_with(package, "Stra") == ["A"]
        assert names_with(package, "stra", ignore_case=True) == ["A", "B"]
        assert names_with(package, "STRAßE", ignore_case=True) == ["A"]
        assert names_with(package, "raße") == ["A"]
        assert names_with(package, "thing else") == []
        assert names_with(package, "") == ["A", "B", "C"]


def test_the_end_of_one_string_and_the_start_of_the_next_are_no_text(tmp_path: Path) -> None:
    with read(PackageBuilder().property(A="abXXab", B="cdYYab", C="cab").build(), tmp_path) as package:
        assert names_with(package, "bc") == []
        assert names_with(package, "ab") == ["A", "B", "C"]


def test_finds_strings_wherever_they_lie_in_a_large_pool(tmp_path: Path) -> None:
    builder = PackageBuilder()
    names = [f"P{number:02}" for number in range(80)]
    for number, name in enumerate(names):
        builder.row("Property", name, "x" * (99_991 + number) + "needle")
    with read(builder.build(), tmp_path) as package:
        assert names_with(package, "needle") == names


def test_a_byte_of_a_character_is_no_character(tmp_path: Path) -> None:
    # the second byte of the first character is that of the opening bracket in ASCII
    builder = PackageBuilder(code_page=932).property(A="ー", B="[Path]")
    with read(builder.build(), tmp_path) as package:
        assert names_with(package, "[") == ["B"]
        assert names_with(package, "ー") == ["A"]


def test_numbers_are_those_of_the_column(tmp_path: Path) -> None:
    with read(PackageBuilder().execute(A=1, B=None).build(), tmp_path) as package:
        table = stored(package, "InstallExecuteSequence")
        number = table.column_index("Sequence")
        assert number is not None
        assert sorted(map(str, table.numbers(number))) == ["1", "None"]
        assert table.numbers(0) == ()
        assert table.rows_with(number, {1}) == []
        assert table.column_index("Nothing") is None


@pytest.mark.parametrize(("kept", "claimed"), [(64, 120), (20, 600)])
def test_what_is_lost_reads_as_in_the_decoded_table_and_is_a_problem(tmp_path: Path, kept: int, claimed: int) -> None:
    builder = PackageBuilder().table("Mine", "Key i4, Text S0, Number I4, Data V0")
    for number in range(1, 11):
        builder.row("Mine", number, "text", 5, b"x")
    made = builder.build()
    name = table_stream("Mine")
    cut = with_streams(made, {name: streams_of(made)[name][:kept]})
    with read(with_claimed_size(cut, name, claimed), tmp_path) as package:
        cells = cells_of(stored(package, "Mine"))
        assert [problem.table for problem in package.problems] == ["Mine"]
        table = package.table("Mine")
        assert table is not None
        assert cells == table.rows


def test_no_such_table_and_a_closed_package(tmp_path: Path) -> None:
    with read(PackageBuilder().property(A="1").build(), tmp_path) as package:
        assert package.stored_table("Nothing") is None
        table = stored(package, "Property")
    with pytest.raises(PackageError, match="the package is closed"):
        package.strings_with("A")
    with pytest.raises(PackageError, match="the package is closed"):
        package.stored_table("Property")
    with pytest.raises(PackageError, match="the package is closed"):
        table.keys([0])
