"""Any package that the tests' own builder can write is read back equal, row for row."""

from __future__ import annotations

import string
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.package.model import Column
from tests.package.opening import read
from tests.package.opening import rows as rows_of
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from inspector.package.model import Value
    from inspector.package.reading import Package
    from tests.support.database import Cell

_CODECS = {
    number: f"cp{number}" for number in (437, 850, 852, 874, 932, 936, 949, 950, 1361, *range(1250, 1259), 65001)
}
_CODECS |= {0: "ascii", 10007: "mac_cyrillic", 20127: "ascii", 20866: "koi8_r", 28591: "latin_1"}
_KINDS = {"s": "string", "l": "string", "i2": "int16", "i4": "int32", "v": "stream"}
_IDENTIFIER = string.ascii_letters + string.digits + "_"

# a name with an underscore in front may be a table of the system
identifiers = st.text(_IDENTIFIER, min_size=1, max_size=12).filter(lambda name: name[0] != "_")
code_pages = st.sampled_from(sorted(_CODECS))


@dataclass(frozen=True)
class Declared:
    """A table as it is written: its columns by name and type code, of which the first are the key."""

    name: str
    columns: tuple[tuple[str, str], ...]
    keys: int
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def model_columns(self) -> tuple[Column, ...]:
        return tuple(
            Column(
                name,
                _KINDS.get(code.lower()) or _KINDS[code[0].lower()],
                primary_key=number < self.keys,
                nullable=code[0].isupper(),
                localizable=code[0] in "lL",
            )
            for number, (name, code) in enumerate(self.columns)
        )

    @property
    def rows_as_read(self) -> list[tuple[Value, ...]]:
        """The rows, sorted: the empty string is null, and a stream only says that it is there."""
        return sorted((tuple(map(_as_read, row)) for row in self.rows), key=str)

    def add_to(self, builder: PackageBuilder) -> None:
        builder.table(self.name, ", ".join(f"{name} {code}" for name, code in self.columns), keys=self.keys)
        for row in self.rows:
            builder.row(self.name, *row)


def _as_read(cell: Cell) -> Value:
    if isinstance(cell, bytes):
        return "<stream>"
    return None if cell == "" else cell


@cache
def alphabet(code_page: int) -> str:
    """The characters of a code page with bytes of their own, found by decoding all single bytes and pairs."""
    codec = _CODECS[code_page]
    stored = [bytes([byte]) for byte in range(256)]
    stored += [bytes(pair) for pair in product(range(0x81, 0xFF), range(0x40, 0xFF))]
    decoded = {text for one in stored if len(text := one.decode(codec, "ignore")) == 1}
    return "".join(sorted(text for text in decoded if text.encode(codec, "ignore").decode(codec) == text))


def texts(code_page: int) -> st.SearchStrategy[str]:
    """Any text of the code page."""
    of_page = st.characters(exclude_categories=["Cs"]) if code_page == 65001 else alphabet(code_page)
    return st.text(of_page, max_size=30)


def cells(code: str, text: st.SearchStrategy[str]) -> st.SearchStrategy[Cell]:
    """Any cell of a column of that type code."""
    values: dict[str, st.SearchStrategy[Cell]] = {
        "i2": st.integers(-0x7FFF, 0x7FFF),
        "i4": st.integers(-0x7FFF_FFFF, 0x7FFF_FFFF),
        "v0": st.binary(max_size=200) | st.just(bytes(range(256)) * 20),
    }
    of_kind = values.get(code.lower(), text)
    return st.none() | of_kind if code[0].isupper() else of_kind


@st.composite
def tables(draw: st.DrawFn, text: st.SearchStrategy[str]) -> Declared:
    codes = draw(
        st.lists(st.sampled_from(["s72", "S255", "l0", "L64", "i2", "I2", "i4", "I4"]), min_size=1, max_size=6)
    )
    names = draw(st.lists(identifiers, min_size=len(codes), max_size=len(codes), unique=True))
    rows = draw(st.lists(st.tuples(*(cells(code, text) for code in codes)), max_size=8))
    columns = tuple(zip(names, codes, strict=True))
    return Declared(draw(identifiers), columns, draw(st.integers(1, len(codes))), tuple(rows))


@st.composite
def tables_with_streams(draw: st.DrawFn, text: st.SearchStrategy[str]) -> Declared:
    """Tables whose keys are short and each there once, because the names of streams are made of them."""
    columns = ("Name", "s72"), ("Number", "i2"), ("Data", "V0"), ("Text", "L0")
    row = st.tuples(identifiers, cells("i2", text), cells("V0", text), cells("L0", text))
    rows = draw(st.lists(row, max_size=8, unique_by=lambda cells: cells[:2]))
    return Declared(draw(identifiers), columns, 2, tuple(rows))


@st.composite
def packages(draw: st.DrawFn) -> tuple[int, bool, list[Declared]]:
    """Code page, whether references have three bytes, and the tables."""
    code_page = draw(code_pages)
    text = texts(code_page)
    any_table = tables(text) | tables_with_streams(text)
    declared = draw(st.lists(any_table, min_size=1, max_size=6, unique_by=lambda table: table.name))
    return code_page, draw(st.booleans()), declared


def assert_read_back(opened: Package, declared: Sequence[Declared]) -> None:
    assert sorted(opened.table_names) == sorted([*(table.name for table in declared), "_Tables", "_Columns"])
    for table in declared:
        found = opened.table(table.name)
        assert found is not None
        assert found.columns == table.model_columns
        assert rows_of(opened, table.name) == table.rows_as_read
        for row in table.rows:
            for cell in row:
                if isinstance(cell, bytes):
                    assert opened.stream(table.name, *map(str, row[: table.keys])) == cell
    assert opened.problems == ()


@settings(max_examples=150)
@given(package=packages())
def test_any_tables(package: tuple[int, bool, list[Declared]], tmp_path_factory: pytest.TempPathFactory) -> None:
    code_page, long_references, declared = package
    builder = PackageBuilder(code_page=code_page, long_references=long_references)
    for table in declared:
        table.add_to(builder)
    with read(builder.build(), tmp_path_factory.mktemp("package")) as opened:
        assert opened.code_page == code_page
        assert_read_back(opened, declared)


def test_many_tables_with_strings_over_64_kib(tmp_path: Path) -> None:
    declared = [
        Declared(
            f"Table{number}",
            (("Name", "s72"), ("Number", "I4"), ("Text", "L0")),
            1,
            tuple(
                (f"row{row}", row * number or None, "é" * (0xFFFF + row) if number == 7 else None) for row in range(3)
            ),
        )
        for number in range(500)
    ]
    builder = PackageBuilder()
    for table in declared:
        table.add_to(builder)
    with read(builder.build(), tmp_path) as opened:
        assert_read_back(opened, declared)


def test_more_rows_than_a_sequence_can_number(tmp_path: Path) -> None:
    numbers = tuple((f"Action{number}", number - 0x7FFF) for number in range(0xFFFF))
    table = Declared("Mine", (("Action", "s72"), ("Sequence", "I2")), 1, numbers)
    builder = PackageBuilder()
    table.add_to(builder)
    with read(builder.build(), tmp_path) as opened:
        assert_read_back(opened, [table])


@settings(max_examples=100)
@given(
    values=code_pages.flatmap(
        lambda page: st.tuples(st.just(page), *[texts(page).map(lambda text: text.replace("\0", ""))] * 2)
    ),
    page_count=st.integers(-0x8000_0000, 0x7FFF_FFFF),
)
def test_any_summary_information(
    values: tuple[int, str, str], page_count: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    code_page, title, author = values
    builder = PackageBuilder().summary(code_page=code_page, title=title, author=author, page_count=page_count)
    with read(builder.build(), tmp_path_factory.mktemp("package")) as opened:
        assert opened.summary.code_page == code_page
        assert (opened.summary.title or "", opened.summary.author or "") == (title, author)
        assert opened.summary.page_count == page_count
        assert opened.problems == ()
