"""Damage: what can be read is read, and each loss is a problem that names its table; a damaged package never looks whole."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from inspector.errors import PackageError
from inspector.package.model import Problem
from tests.package.containers import streams_of, table_stream, with_claimed_size, with_streams
from tests.package.opening import read, rows
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from pathlib import Path

POOL, DATA, TABLES, COLUMNS = (table_stream(name) for name in ("_StringPool", "_StringData", "_Tables", "_Columns"))
PROPERTY = table_stream("Property")


@pytest.fixture
def made() -> bytes:
    builder = PackageBuilder().property(ProductCode="{1}", ProductName="Contoso").standard_execute_sequence()
    return builder.execute_row("Last", 6700, "Z").build()


def problems(content: bytes, folder: Path, table: str = "Property") -> list[Problem]:
    """The problems of a package after one of its tables was read; the same again when asked again."""
    with read(content, folder) as package:
        package.table(table)
        found = package.problems
        package.table(table)
        assert package.problems == found
    with read(content, folder) as package:
        package.table(table)
        assert package.problems == found
    return list(found)


def test_string_data_shorter_than_the_pool_says(made: bytes, tmp_path: Path) -> None:
    data = streams_of(made)[DATA]
    content = with_streams(made, {DATA: data[:-30]})
    found = problems(content, tmp_path)
    assert found[0].table == "_StringData"
    assert f"{len(data) - 30} of the {len(data)} bytes" in found[0].detail
    with read(content, tmp_path) as package:
        texts = {cell for row in rows(package, "_Columns") for cell in row if isinstance(cell, str)}
        assert any(text.endswith("\ufffd") for text in texts)
        assert ("ProductCode", "{1}") in rows(package, "Property")


def test_no_string_data_at_all(made: bytes, tmp_path: Path) -> None:
    with read(with_streams(made, {DATA: None}), tmp_path) as package:
        assert package.table_names == ("_Tables", "_Columns")
        assert [problem.table for problem in package.problems] == ["_StringData", "_Tables"]
        assert "names of 2 tables are lost" in package.problems[1].detail


def test_a_pool_that_ends_before_the_string_data(made: bytes, tmp_path: Path) -> None:
    pool = streams_of(made)[POOL]
    found = problems(with_streams(made, {POOL: pool[:-8]}), tmp_path, "_Columns")
    assert [problem.table for problem in found] == ["_StringPool", "_Columns"]
    assert "the strings after it are lost" in found[0].detail
    assert "cells refer to strings that the string pool does not have" in found[1].detail


def test_a_pool_that_ends_within_an_entry(made: bytes, tmp_path: Path) -> None:
    found = problems(with_streams(made, {POOL: streams_of(made)[POOL] + b"\1\0"}), tmp_path)
    assert found == [Problem("_StringPool", "The string pool ends within an entry; the strings after it are lost")]


def test_a_pool_that_ends_within_the_entries_of_a_long_string(tmp_path: Path) -> None:
    made = PackageBuilder().row("Property", "A", "x" * 70_000).build()
    pool = streams_of(made)[POOL]
    long_entry = pool.index(struct.pack("<HH", 0, 1) + struct.pack("<I", 70_000))
    content = with_streams(made, {POOL: pool[: long_entry + 4]})
    with read(content, tmp_path) as package:
        assert "The string pool ends within an entry; the strings after it are lost" in [
            problem.detail for problem in package.problems
        ]


def test_an_empty_pool(made: bytes, tmp_path: Path) -> None:
    with read(with_streams(made, {POOL: b""}), tmp_path) as package:
        assert package.table_names == ("_Tables", "_Columns")
        assert "_StringPool" in [problem.table for problem in package.problems]


def test_a_reference_beyond_the_pool(made: bytes, tmp_path: Path) -> None:
    content = with_streams(made, {PROPERTY: struct.pack("<HHHH", 1, 60_000, 60_001, 60_002)})
    with read(content, tmp_path) as package:
        first, second = rows(package, "Property")
        assert second == ("\ufffd", "\ufffd")
        assert first[1] == "\ufffd"
        assert [problem.table for problem in package.problems] == ["Property"]
        assert package.problems[0].detail.startswith("3 cells refer to strings")


def test_a_stream_that_is_not_a_whole_number_of_rows(made: bytes, tmp_path: Path) -> None:
    stream = streams_of(made)[PROPERTY]
    content = with_streams(made, {PROPERTY: stream + b"\1\0\1"})
    with read(content, tmp_path) as package:
        assert rows(package, "Property") == [("ProductCode", "{1}"), ("ProductName", "Contoso")]
        assert [problem.table for problem in package.problems] == ["Property"]
        assert "not a whole number of rows of 4 bytes; 3 bytes are left over" in package.problems[0].detail


def test_a_stream_whose_chain_of_sectors_ends_early(made: bytes, tmp_path: Path) -> None:
    content = with_claimed_size(made, PROPERTY, 1000)
    with read(content, tmp_path) as package:
        package.table("Property")
        assert [problem.table for problem in package.problems] == ["Property"]
        assert "cut off after 64 of 1000 bytes" in package.problems[0].detail


def test_cells_behind_the_end_of_a_stream_are_lost(tmp_path: Path) -> None:
    builder = PackageBuilder().table("Mine", "Key i4, Text S0, Number I4, Data V0")
    for number in range(1, 11):
        builder.row("Mine", number, "text", 5, b"x")
    name = table_stream("Mine")
    made = builder.build()
    cut = with_streams(made, {name: streams_of(made)[name][:64]})
    with read(with_claimed_size(cut, name, 120), tmp_path) as package:
        table = package.table("Mine")
        assert table is not None
        assert table.rows[0] == (1, "text", 5, None)
        assert table.rows[9] == (10, "text", None, None)
        assert package.problems == (
            Problem(
                "Mine",
                "The stream is cut off after 64 of 120 bytes; 0 of 10 rows are lost, "
                "and lost cells of the others read as null or \ufffd",
            ),
        )
    shorter = with_streams(made, {name: streams_of(made)[name][:20]})
    with read(with_claimed_size(shorter, name, 600), tmp_path) as package:
        table = package.table("Mine")
        assert table is not None
        assert table.rows[1] == (2, "\ufffd", None, None)
        assert "34 of 50 rows are lost" in package.problems[0].detail


@pytest.mark.parametrize("bits", [0x0505, 0x0503, 0x0500])
def test_type_bits_that_say_nothing(tmp_path: Path, bits: int) -> None:
    builder = PackageBuilder().table("Mine", "Key s72, Odd i2, Last I2").row("Mine", "a", 5, 7)
    made = builder.build()
    width = max(2, bits & 0xFF)
    stored = streams_of(made)
    columns = stored[COLUMNS].replace(struct.pack("<H", 0x0502 + 0x8000), struct.pack("<H", bits + 0x8000))
    mine = stored[table_stream("Mine")]
    content = with_streams(made, {COLUMNS: columns, table_stream("Mine"): mine[:4] + bytes(width - 2) + mine[4:]})
    with read(content, tmp_path) as package:
        assert rows(package, "Mine") == [("a", 5 if width == 2 else None, 7)]
        assert package.problems == (Problem("Mine", "The type bits of the column Odd do not say what its cells are"),)


def test_a_column_whose_type_is_null(tmp_path: Path) -> None:
    made = PackageBuilder().table("Mine", "Key s72, Odd i2").row("Mine", "a", 5).build()
    columns = streams_of(made)[COLUMNS].replace(struct.pack("<H", 0x0502 + 0x8000), b"\0\0")
    with read(with_streams(made, {COLUMNS: columns}), tmp_path) as package:
        assert rows(package, "Mine") == [("a", 5)]
        assert package.problems == (Problem("Mine", "The type bits of the column Odd do not say what its cells are"),)


def test_a_table_without_columns(made: bytes, tmp_path: Path) -> None:
    content = with_streams(made, {COLUMNS: None})
    with read(content, tmp_path) as package:
        assert package.table("Property") is not None
        assert rows(package, "Property") == []
        assert package.problems == (Problem("Property", "_Columns has no columns of the table, so its rows are lost"),)


def test_a_table_without_columns_and_rows_is_no_problem(tmp_path: Path) -> None:
    made = PackageBuilder().property(A="1").table("Empty", "Key s72").build()
    stored = streams_of(made)
    columns = struct.unpack(f"<{len(stored[COLUMNS]) // 2}H", stored[COLUMNS])
    by_column = [columns[i : i + len(columns) // 4] for i in range(0, len(columns), len(columns) // 4)]
    kept = [row for row in zip(*by_column, strict=True) if row[0] == by_column[0][0]]
    content = struct.pack(f"<{4 * len(kept)}H", *[cell for column in zip(*kept, strict=True) for cell in column])
    with read(with_streams(made, {COLUMNS: content}), tmp_path) as package:
        assert sorted(package.table_names) == ["Empty", "Property", "_Columns", "_Tables"]
        assert rows(package, "Empty") == []
        assert rows(package, "Property") == [("A", "1")]
        assert package.problems == ()


def test_columns_out_of_number(tmp_path: Path) -> None:
    made = PackageBuilder().table("Mine", "Key s72, Second s72").row("Mine", "a", "b").build()
    columns = streams_of(made)[COLUMNS].replace(struct.pack("<HH", 0x8001, 0x8002), struct.pack("<HH", 0x8001, 0x8005))
    with read(with_streams(made, {COLUMNS: columns}), tmp_path) as package:
        assert rows(package, "Mine") == [("a", "b")]
        assert [problem.table for problem in package.problems] == ["Mine"]
        assert "not numbered" in package.problems[0].detail


def test_a_table_that_is_not_listed(made: bytes, tmp_path: Path) -> None:
    listed = streams_of(made)[TABLES]
    with read(with_streams(made, {TABLES: listed[2:]}), tmp_path) as package:
        assert package.table("Property") is None
        assert package.problems == (
            Problem("_Tables", "These tables have columns and rows, but are not listed: Property"),
        )


def test_a_table_whose_name_is_null(made: bytes, tmp_path: Path) -> None:
    with read(with_streams(made, {TABLES: streams_of(made)[TABLES] + b"\0\0"}), tmp_path) as package:
        assert package.problems == (Problem("_Tables", "The name of 1 table is lost, and its rows with it"),)


def test_a_cut_stream_of_a_binary_is_an_error_and_the_tables_stay(tmp_path: Path) -> None:
    made = PackageBuilder().binary("WixCA", bytes(100)).property(A="1").build()
    name = next(name for name in streams_of(made) if name[0] not in "\5\u4840")
    with read(with_claimed_size(made, name, 3000), tmp_path) as package:
        with pytest.raises(PackageError, match=r"Binary\.WixCA is cut off") as caught:
            package.stream("Binary", "WixCA")
        assert caught.value.where == "made.msi"
        assert caught.value.advice
        assert rows(package, "Property") == [("A", "1")]


@pytest.mark.parametrize("size", [100_000, 0x60000000, 0xFFFFFFFF])
def test_a_table_whose_stream_cannot_be_as_long_as_the_directory_says(made: bytes, size: int, tmp_path: Path) -> None:
    """A stream holds column after column, so that without its true length no cell of it can be found."""
    with read(with_claimed_size(made, PROPERTY, size), tmp_path) as package:
        assert rows(package, "Property") == []
        assert [problem.table for problem in package.problems] == ["Property"]
        assert f"{size} bytes, more than the whole file" in package.problems[0].detail
        assert len(rows(package, "InstallExecuteSequence")) == 13


@pytest.mark.parametrize("stream", [TABLES, COLUMNS])
def test_without_the_true_length_of_the_table_of_tables_nothing_is_found(
    made: bytes, stream: str, tmp_path: Path
) -> None:
    with pytest.raises(PackageError, match="cut off or damaged"):
        read(with_claimed_size(made, stream, 0x60000000), tmp_path)


def test_a_binary_that_cannot_be_as_long_as_the_directory_says(tmp_path: Path) -> None:
    made = PackageBuilder().binary("WixCA", bytes(5000)).build()
    name = next(name for name in streams_of(made) if name[0] not in "\5\u4840")
    with (
        read(with_claimed_size(made, name, 0x60000000), tmp_path) as package,
        pytest.raises(PackageError, match=r"Binary\.WixCA is cut off after 5120 of 1610612736 bytes"),
    ):
        package.stream("Binary", "WixCA")


def test_a_chain_that_comes_back_to_itself(tmp_path: Path) -> None:
    made = bytearray(PackageBuilder().binary("Big", bytes(20_000)).build())
    (fat_start,) = struct.unpack_from("<I", made, 76)
    fat = (fat_start + 1) * 512
    big = next(number for number in range(20) if struct.unpack_from("<I", made, fat + 4 * number)[0] == number + 1)
    struct.pack_into("<I", made, fat + 4 * (big + 5), big)
    with read(bytes(made), tmp_path) as package, pytest.raises(PackageError, match="is cut off after"):
        package.stream("Binary", "Big")


def test_a_tree_of_streams_that_comes_back_to_itself(made: bytes, tmp_path: Path) -> None:
    changed = bytearray(made)
    entry = made.index(PROPERTY.encode("utf-16-le"))
    struct.pack_into("<I", changed, entry + 68, 1)
    struct.pack_into("<I", changed, entry + 72, 999)
    with read(bytes(changed), tmp_path) as package:
        assert [problem.table for problem in package.problems][:1] == [None]
        assert "directory of the file is damaged" in package.problems[0].detail


def test_a_cut_that_takes_only_what_is_not_asked_for_is_no_problem(tmp_path: Path) -> None:
    made = PackageBuilder().property(A="1").stream("z.cab", bytes(range(256)) * 100).build()
    # The writer puts the file's tables at the end, so the cabinet is lengthened past it instead.
    with read(
        with_claimed_size(made, next(n for n in streams_of(made) if n[0] not in "\5\u4840"), 90_000), tmp_path
    ) as (package):
        assert rows(package, "Property") == [("A", "1")]
        assert package.problems == ()


def test_small_streams_behind_the_end_of_the_stream_that_holds_them(made: bytes, tmp_path: Path) -> None:
    content = with_claimed_size(made, "Root Entry", 512)
    found = problems(content, tmp_path)
    assert found
    assert any(
        "is cut off after" in problem.detail or "bytes that the string pool" in problem.detail for problem in found
    )
