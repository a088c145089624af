"""Encodes a Windows Installer database: string pool, tables, summary information, the names of streams.

Rows are stored sorted by key, and strings sort by their numbers in the string pool, not by their text: Windows Installer
refuses a database in any other order with error 2219, https://github.com/mdsteele/rust-msi/issues/59
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Cell = str | int | bytes | None
"""A cell: text, a number, null, or bytes: the stream of a `v0` column, or a string exactly as stored."""

SUMMARY_STREAM = "\5SummaryInformation"
_SUMMARY_FORMAT = UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9")
_SUMMARY_IDS = {
    "title": 2,
    "subject": 3,
    "author": 4,
    "keywords": 5,
    "comments": 6,
    "template": 7,
    "revision_number": 9,
    "page_count": 14,
    "word_count": 15,
    "creating_application": 18,
    "security": 19,
}
_CODECS = {0: "ascii", 10007: "mac_cyrillic", 20127: "ascii", 20866: "koi8_r", 28591: "latin_1"}
_NAME_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._"
_MOST_SHORT_REFERENCES = 0xFFFF
_LONGEST_SHORT_STRING = 0xFFFF
_MOST_COUNTED = 0xFFFF


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its .idt type code: `s` string, `l` localizable, `i` integer, `v` stream; a capital is nullable."""

    name: str
    code: str
    key: bool

    @property
    def kind(self) -> str:
        return self.code[0].lower()

    @property
    def size(self) -> int:
        return int(self.code[1:])

    @property
    def type_bits(self) -> int:
        """The Type column of _Columns."""
        bits = {"s": 0xD00, "l": 0xF00, "i": 0x500, "v": 0x900}[self.kind] | self.size
        if self.code in {"i4", "I4"}:
            bits = 0x104
        return bits | (0x1000 if self.code[0].isupper() else 0) | (0x2000 if self.key else 0)


def columns_of(text: str, keys: int) -> tuple[Column, ...]:
    """The columns of `Name s72, Size i4`, of which the first `keys` are the primary key."""
    declared = [column.split() for column in text.split(",")]
    return tuple(Column(name, code, number < keys) for number, (name, code) in enumerate(declared))


_TABLES = columns_of("Name s64", 1)
_COLUMNS = columns_of("Table s64, Number i2, Name s64, Type i2", 2)


def database_streams(
    tables: Mapping[str, tuple[tuple[Column, ...], Sequence[tuple[Cell, ...]]]],
    *,
    code_page: int,
    long_references: bool,
) -> dict[str, bytes]:
    """The streams of a database by stored name; `tables` holds columns and rows by name.

    Raises:
        TypeError: a cell is not of its column's kind.
        ValueError: a number does not fit its column.
        UnicodeEncodeError: a text is not in the code page.
    """
    pool = _StringPool(code_page)
    streams: dict[str, bytes] = {}
    stored = {name: _stored(pool, name, columns, rows, streams) for name, (columns, rows) in tables.items()}
    definitions: list[tuple[Cell, ...]] = [
        (table, number, column.name, column.type_bits)
        for table, (columns, _) in tables.items()
        for number, column in enumerate(columns, 1)
    ]
    stored["_Tables"] = _stored(pool, "_Tables", _TABLES, [(name,) for name in tables], streams)
    stored["_Columns"] = _stored(pool, "_Columns", _COLUMNS, definitions, streams)

    long_references = long_references or len(pool.references) > _MOST_SHORT_REFERENCES
    declared = {name: columns for name, (columns, _) in tables.items()} | {"_Tables": _TABLES, "_Columns": _COLUMNS}
    for name, rows in stored.items():
        if rows:  # an empty table has no stream
            content = _columnwise(declared[name], rows, 3 if long_references else 2)
            streams[stored_name(name, table=True)] = content
    pool_stream, data_stream = pool.streams(long_references=long_references)
    streams[stored_name("_StringPool", table=True)] = pool_stream
    streams[stored_name("_StringData", table=True)] = data_stream
    return streams


def stored_name(name: str, *, table: bool = False) -> str:
    """The name of a stream as stored: two of 64 characters in one UTF-16 unit, tables with a mark before them."""
    stored = "\u4840" if table else ""
    position = 0
    while position < len(name):
        first = _NAME_CHARACTERS.find(name[position])
        second = _NAME_CHARACTERS.find(name[position + 1]) if position + 1 < len(name) else -1
        if first < 0:
            stored += name[position]
        elif second < 0:
            stored += chr(0x4800 + first)
        else:
            stored += chr(0x3800 + (second << 6) + first)
            position += 1
        position += 1
    return stored


def summary_information(values: Mapping[str, str | int], code_page: int) -> bytes:
    """The property set of the summary information stream.

    Source: https://learn.microsoft.com/windows/win32/msi/summary-information-stream-property-set
    """
    properties = {1: struct.pack("<IHxx", 2, code_page)}
    for name, value in values.items():
        if isinstance(value, int):
            properties[_SUMMARY_IDS[name]] = struct.pack("<Ii", 3, value)
        else:
            text = value.encode(_codec(code_page)) + b"\0"
            properties[_SUMMARY_IDS[name]] = struct.pack("<II", 30, len(text)) + text + bytes(-len(text) % 4)
    offset = 8 + 8 * len(properties)
    index = content = b""
    for number, stored in sorted(properties.items()):
        index += struct.pack("<II", number, offset + len(content))
        content += stored
    section = struct.pack("<II", offset + len(content), len(properties)) + index + content
    return struct.pack("<4H16xI16sI", 0xFFFE, 0, 6, 2, 1, _SUMMARY_FORMAT.bytes_le, 48) + section


class _StringPool:
    """Strings by number from 1, each once, with the count of cells that refer to it."""

    def __init__(self, code_page: int) -> None:
        self._code_page = code_page
        self._numbers: dict[bytes, int] = {}
        self.references: list[int] = []

    def number(self, text: str | bytes) -> int:
        """Count one more reference to `text`; its number, 0 for the empty string, which is null."""
        encoded = text if isinstance(text, bytes) else text.encode(_codec(self._code_page))
        if not encoded:
            return 0
        number = self._numbers.setdefault(encoded, len(self._numbers) + 1)
        if number > len(self.references):
            self.references.append(0)
        self.references[number - 1] += 1
        return number

    def streams(self, *, long_references: bool) -> tuple[bytes, bytes]:
        """The streams _StringPool and _StringData. A string over 64 KiB has length 0 and its true length after it."""
        pool = bytearray(struct.pack("<HH", self._code_page, 0x8000 if long_references else 0))
        for text, references in zip(self._numbers, self.references, strict=True):
            short = len(text) <= _LONGEST_SHORT_STRING
            pool += struct.pack("<HH", len(text) if short else 0, min(references, _MOST_COUNTED))
            if not short:
                pool += struct.pack("<I", len(text))
        return bytes(pool), b"".join(self._numbers)


def _stored(
    pool: _StringPool,
    table: str,
    columns: tuple[Column, ...],
    rows: Sequence[tuple[Cell, ...]],
    streams: dict[str, bytes],
) -> list[list[int]]:
    """Rows as numbers: of strings, 1 for a stream (put into `streams`), integers with their offset; 0 is null."""
    stored = []
    for row in rows:
        numbers = []
        for column, cell in zip(columns, row, strict=True):
            if cell is None:
                numbers.append(0)
            elif column.kind == "i" and isinstance(cell, int):
                numbers.append(cell + (1 << 8 * column.size - 1))
            elif column.kind == "v" and isinstance(cell, bytes):
                keys = [str(value) for value, of in zip(row, columns, strict=True) if of.key]
                streams[stored_name(".".join([table, *keys]))] = cell
                numbers.append(1)
            elif column.kind in {"s", "l"} and not isinstance(cell, int):
                numbers.append(pool.number(cell))
            else:
                raise TypeError(f"{table}.{column.name} is {column.code}, which {cell!r} is not")
        stored.append(numbers)
    return stored


def _columnwise(columns: tuple[Column, ...], rows: list[list[int]], reference_size: int) -> bytes:
    """A table stream: rows sorted by key, column after column, each value in two, three or four bytes."""
    rows = sorted(rows, key=lambda row: [number for number, column in zip(row, columns, strict=True) if column.key])
    content = bytearray()
    for index, column in enumerate(columns):
        size = {"s": reference_size, "l": reference_size, "v": 2, "i": column.size}[column.kind]
        for row in rows:
            if not 0 <= row[index] < 1 << 8 * size:
                raise ValueError(f"A number does not fit the column {column.name} {column.code}")
            content += row[index].to_bytes(size, "little")
    return bytes(content)


def _codec(code_page: int) -> str:
    """The name Python has for a Windows code page."""
    return _CODECS.get(code_page, f"cp{code_page}")
