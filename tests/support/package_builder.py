"""Writes Windows Installer databases in memory, so that a test says which rows it is about.

    package = (
        PackageBuilder()
        .property(ProductName="Contoso Agent")
        .custom_action("RegisterApps", 1, "AgentCA", "Register")
        .binary("AgentCA", dll())
        .standard_execute_sequence()
        .execute(RegisterApps=4010)
        .build()
    )

Rows are stored sorted by key, and strings sort by their numbers in the string pool, not by their text: Windows
Installer refuses a database in any other order with error 2219. So a test must not lean on the order of rows.
Nothing is checked against the rules of packages, because tests need packages that break them.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self
from uuid import UUID

from tests.support.compound_file import compound_file
from tests.support.schemas import SCHEMAS

if TYPE_CHECKING:
    from pathlib import Path

Cell = str | int | bytes | None
"""A cell: text, a number, null, or bytes: the stream of a `v0` column, or a string exactly as stored."""

DATABASE_CLASS_ID = UUID("000c1084-0000-0000-c000-000000000046")
TRANSFORM_CLASS_ID = UUID("000c1082-0000-0000-c000-000000000046")
PATCH_CLASS_ID = UUID("000c1086-0000-0000-c000-000000000046")

_SUMMARY_NAME = "\5SummaryInformation"
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
_SHORT_REFERENCES = 0xFFFF
_LONG_STRING = 0xFFFF
_STANDARD_EXECUTE_SEQUENCE = {
    "CostInitialize": 800,
    "FileCost": 900,
    "CostFinalize": 1000,
    "InstallValidate": 1400,
    "InstallInitialize": 1500,
    "ProcessComponents": 1600,
    "RemoveFiles": 3500,
    "InstallFiles": 4000,
    "RegisterProduct": 6100,
    "PublishFeatures": 6300,
    "PublishProduct": 6400,
    "InstallFinalize": 6600,
}


def codec(code_page: int) -> str:
    """The name Python has for a Windows code page."""
    return _CODECS.get(code_page, f"cp{code_page}")


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


@dataclass(frozen=True, slots=True)
class _Column:
    """A column by its .idt type code: `s` string, `l` localizable, `i` integer, `v` stream; capital where nullable."""

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


class _StringPool:
    """Strings by number from 1, each once, with its count of references."""

    def __init__(self, code_page: int) -> None:
        self._code_page = code_page
        self._numbers: dict[bytes, int] = {}
        self._references: list[int] = []

    def number(self, text: str | bytes) -> int:
        """Count one more reference to `text`; its number, 0 for the empty string, which is null."""
        encoded = text if isinstance(text, bytes) else text.encode(codec(self._code_page))
        if not encoded:
            return 0
        number = self._numbers.setdefault(encoded, len(self._numbers) + 1)
        if number > len(self._references):
            self._references.append(0)
        self._references[number - 1] += 1
        return number

    def __len__(self) -> int:
        return len(self._numbers)

    def streams(self, *, long_references: bool) -> tuple[bytes, bytes]:
        """The streams _StringPool and _StringData. A string over 64 KiB has length 0 and its true length after it."""
        pool = bytearray(struct.pack("<HH", self._code_page, 0x8000 if long_references else 0))
        for text, references in zip(self._numbers, self._references, strict=True):
            count = min(references, 0xFFFF)
            pool += struct.pack("<HH", len(text) if len(text) <= _LONG_STRING else 0, count)
            if len(text) > _LONG_STRING:
                pool += struct.pack("<I", len(text))
        return bytes(pool), b"".join(self._numbers)


class PackageBuilder:
    """Collects rows and writes the package; every method but the last gives the builder back.

    Args:
        code_page: of the string pool.
        long_references: string references of three bytes even where two are enough.
        class_id: of the root storage.
    """

    def __init__(
        self, *, code_page: int = 1252, long_references: bool = False, class_id: UUID = DATABASE_CLASS_ID
    ) -> None:
        self._code_page = code_page
        self._long_references = long_references
        self._class_id = class_id
        self._columns: dict[str, tuple[_Column, ...]] = {}
        self._rows: dict[str, list[tuple[Cell, ...]]] = {}
        self._streams: dict[str, bytes] = {}
        self._summary: dict[str, str | int] | None = {}
        self._summary_code_page = 1252
        self.summary(template="x64;1033", page_count=500, word_count=2, creating_application="MSI Inspector tests")
        self.summary(title="Installation Database", revision_number="{00000000-0000-0000-0000-000000000000}")

    def table(self, name: str, columns: str | None = None, *, keys: int = 1) -> Self:
        """Declare a table, such as `table("Mine", "Name s72, Size i4", keys=1)`; without columns one of SCHEMAS."""
        if columns is None:
            keys, columns = SCHEMAS[name]
        declared = [text.split() for text in columns.split(",")]
        self._columns[name] = tuple(_Column(column, code, i < keys) for i, (column, code) in enumerate(declared))
        self._rows.setdefault(name, [])
        return self

    def row(self, table: str, *cells: Cell) -> Self:
        """Append a row; cells left out at its end are null. A table of SCHEMAS need not be declared."""
        if table not in self._columns:
            self.table(table)
        missing = len(self._columns[table]) - len(cells)
        if missing < 0:
            raise ValueError(f"{table} has {len(self._columns[table])} columns, not {len(cells)}")
        self._rows[table].append(cells + (None,) * missing)
        return self

    def stream(self, name: str, content: bytes) -> Self:
        """Add a stream that no column holds, such as `Data1.cab`; a name that begins with `\\5` is stored as it is."""
        self._streams[name if name.startswith("\5") else stored_name(name)] = content
        return self

    def summary(self, *, code_page: int | None = None, **values: str | int) -> Self:
        """Set summary properties: title, subject, author, template, revision_number, page_count, word_count, ..."""
        self._summary = {**(self._summary or {}), **values}
        self._summary_code_page = self._summary_code_page if code_page is None else code_page
        return self

    def without_summary(self) -> Self:
        """Leave the summary information stream out."""
        self._summary = None
        return self

    def property(self, **values: str) -> Self:
        """Rows of the Property table."""
        for name, value in values.items():
            self.row("Property", name, value)
        return self

    def custom_action(
        self,
        action: str,
        type_: int | None,
        source: str | None = None,
        target: str | None = None,
        extended_type: int | None = None,
    ) -> Self:
        """A row of the CustomAction table."""
        return self.row("CustomAction", action, type_, source, target, extended_type)

    def binary(self, name: str, content: bytes) -> Self:
        """A row of the Binary table and its stream."""
        return self.row("Binary", name, content)

    def sequence_row(self, table: str, action: str, sequence: int | None, condition: str | None = None) -> Self:
        """A row of any sequence table of three columns."""
        return self.row(table, action, condition, sequence)

    def execute_row(self, action: str, sequence: int | None, condition: str | None = None) -> Self:
        """A row of InstallExecuteSequence."""
        return self.sequence_row("InstallExecuteSequence", action, sequence, condition)

    def ui_row(self, action: str, sequence: int | None, condition: str | None = None) -> Self:
        """A row of InstallUISequence."""
        return self.sequence_row("InstallUISequence", action, sequence, condition)

    def sequence(self, table: str, **numbers: int | None) -> Self:
        """Rows without condition of any sequence table."""
        for action, number in numbers.items():
            self.sequence_row(table, action, number)
        return self

    def execute(self, **numbers: int | None) -> Self:
        """Rows without condition of InstallExecuteSequence."""
        return self.sequence("InstallExecuteSequence", **numbers)

    def ui(self, **numbers: int | None) -> Self:
        """Rows without condition of InstallUISequence."""
        return self.sequence("InstallUISequence", **numbers)

    def standard_execute_sequence(self) -> Self:
        """What every package has: costing, InstallValidate 1400, InstallInitialize 1500 ... InstallFinalize 6600."""
        return self.execute(**_STANDARD_EXECUTE_SEQUENCE)

    def dialog(self, name: str, title: str = "[ProductName]", *, modal: bool = True) -> Self:
        """A row of the Dialog table with its one button, Next."""
        self.row("Dialog", name, 50, 50, 370, 270, 3 if modal else 1, title, "Next", "Next", "Next")
        return self.row("Control", name, "Next", "PushButton", 236, 243, 56, 17, 3, None, "Next")

    def control_event(
        self,
        dialog: str,
        event: str,
        argument: str,
        *,
        control: str = "Next",
        condition: str | None = "1",
        ordering: int = 1,
    ) -> Self:
        """A row of the ControlEvent table, such as `control_event("ReadyDlg", "DoAction", "ValidateServerName")`."""
        return self.row("ControlEvent", dialog, control, event, argument, condition, ordering)

    def installed_file(self, file: str, name: str, *, directory: str = "INSTALLFOLDER") -> Self:
        """A file with its component and feature; its cabinet is not there."""
        if "Directory" not in self._rows:
            self.row("Directory", "TARGETDIR", None, "SourceDir")
            self.row("Directory", "ProgramFiles64Folder", "TARGETDIR", ".")
            self.row("Directory", directory, "ProgramFiles64Folder", "Contoso")
            self.row("Feature", "Main", None, "Main", None, 1, 1, directory, 0)
        number = len(self._rows.get("File", [])) + 1
        component_id = f"{{C0117050-0000-4000-8000-{number:012d}}}"
        self.row("Component", file, component_id, directory, 256, None, file)
        self.row("FeatureComponents", "Main", file)
        return self.row("File", file, file, name, 4096, None, None, 512, number)

    def build(self) -> bytes:
        """The package.

        Raises:
            ValueError: a number does not fit its column, or a stream's name is too long.
            UnicodeEncodeError: a text is not in the code page.
        """
        pool = _StringPool(self._code_page)
        streams = dict(self._streams)
        tables = {
            name: [self._stored_row(pool, name, row, streams) for row in rows] for name, rows in self._rows.items()
        }
        columns = dict(self._columns)
        columns["_Tables"] = (_Column("Name", "s64", key=True),)
        columns["_Columns"] = tuple(
            _Column(name, code, key)
            for name, code, key in (
                ("Table", "s64", True),
                ("Number", "i2", True),
                ("Name", "s64", False),
                ("Type", "i2", False),
            )
        )
        tables["_Tables"] = [[pool.number(name)] for name in self._columns]
        tables["_Columns"] = [
            [pool.number(table), number + 0x8000, pool.number(column.name), column.type_bits + 0x8000]
            for table, declared in self._columns.items()
            for number, column in enumerate(declared, 1)
        ]
        long_references = self._long_references or len(pool) > _SHORT_REFERENCES
        for name, rows in tables.items():
            if rows:  # an empty table has no stream
                streams[stored_name(name, table=True)] = _columnwise(columns[name], rows, 3 if long_references else 2)
        pool_stream, data_stream = pool.streams(long_references=long_references)
        streams[stored_name("_StringPool", table=True)] = pool_stream
        streams[stored_name("_StringData", table=True)] = data_stream
        if self._summary is not None:
            streams[_SUMMARY_NAME] = _summary_information(self._summary, self._summary_code_page)
        return compound_file(self._class_id, streams)

    def write(self, path: Path) -> Path:
        """Write the package to `path`, and give `path` back."""
        path.write_bytes(self.build())
        return path

    def _stored_row(self, pool: _StringPool, table: str, row: tuple[Cell, ...], streams: dict[str, bytes]) -> list[int]:
        """The row as numbers: of strings, of streams (1), and integers with their offset; 0 is null."""
        columns = self._columns[table]
        stored = []
        for column, cell in zip(columns, row, strict=True):
            if cell is None:
                stored.append(0)
            elif column.kind == "v":
                if not isinstance(cell, bytes):
                    raise TypeError(f"{table}.{column.name} holds bytes")
                keys = [str(value) for value, of in zip(row, columns, strict=True) if of.key]
                streams[stored_name(".".join([table, *keys]))] = cell
                stored.append(1)
            elif column.kind == "i":
                if not isinstance(cell, int):
                    raise TypeError(f"{table}.{column.name} holds a number")
                stored.append(cell + (0x80000000 if column.size == 4 else 0x8000))
            else:
                stored.append(pool.number(cell if isinstance(cell, bytes) else str(cell)))
        return stored


def _columnwise(columns: tuple[_Column, ...], rows: list[list[int]], reference_size: int) -> bytes:
    """A table stream: rows sorted by key, column after column, each value in two, three or four bytes."""
    rows = sorted(rows, key=lambda row: [value for value, column in zip(row, columns, strict=True) if column.key])
    content = bytearray()
    for index, column in enumerate(columns):
        size = {"s": reference_size, "l": reference_size, "v": 2, "i": column.size}[column.kind]
        for row in rows:
            if not 0 <= row[index] < 1 << 8 * size:
                raise ValueError(f"A number does not fit the column {column.name} {column.code}")
            content += row[index].to_bytes(size, "little")
    return bytes(content)


def _summary_information(values: dict[str, str | int], code_page: int) -> bytes:
    """The property set of the summary information stream.

    Source: https://learn.microsoft.com/windows/win32/msi/summary-information-stream-property-set
    """
    properties = {1: struct.pack("<IHxx", 2, code_page)}
    for name, value in values.items():
        if isinstance(value, int):
            properties[_SUMMARY_IDS[name]] = struct.pack("<Ii", 3, value)
        else:
            text = value.encode(codec(code_page)) + b"\0"
            properties[_SUMMARY_IDS[name]] = struct.pack("<II", 30, len(text)) + text.ljust(
                -(-len(text) // 4) * 4, b"\0"
            )
    offset = 8 + 8 * len(properties)
    index = content = b""
    for number, stored in sorted(properties.items()):
        index += struct.pack("<II", number, offset + len(content))
        content += stored
    section = struct.pack("<II", offset + len(content), len(properties)) + index + content
    header = struct.pack("<HHHH16xI16sI", 0xFFFE, 0, 6, 2, 1, _SUMMARY_FORMAT.bytes_le, 48)
    return header + section
