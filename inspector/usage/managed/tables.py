"""The metadata of an assembly: its tables as rows of numbers, and its heaps.

Nothing is trusted: whatever lies behind an end is a ValueError. (dnfile reads the same, but makes objects of every row,
which takes twenty times as long, and writes to the root logger about damaged files.)

Source: ECMA-335, part II, chapters 22 to 24, https://ecma-international.org/publications-and-standards/standards/ecma-335/
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.usage.managed.image import CLR_DIRECTORY

if TYPE_CHECKING:
    from inspector.usage.managed.image import Image

TYPE_REF, TYPE_DEF, FIELD, METHOD_DEF = 0x01, 0x02, 0x04, 0x06
INTERFACE_IMPL, MEMBER_REF, CUSTOM_ATTRIBUTE = 0x09, 0x0A, 0x0C
METHOD_IMPL, MODULE_REF, TYPE_SPEC, IMPL_MAP = 0x19, 0x1A, 0x1B, 0x1C
ASSEMBLY, ASSEMBLY_REF, NESTED_CLASS, METHOD_SPEC = 0x20, 0x23, 0x29, 0x2B

# II.24.2.6: the tables that a coded index chooses from by its lowest bits; None is a number without a table
_CODED: dict[str, tuple[int, tuple[int | None, ...]]] = {
    "TypeDefOrRef": (2, (0x02, 0x01, 0x1B)),
    "HasConstant": (2, (0x04, 0x08, 0x17)),
    "HasCustomAttribute": (
        5,
        tuple(bytes.fromhex("06 04 01 02 08 09 0A 00 0E 17 14 11 1A 1B 20 23 26 27 28 2A 2C 2B")),
    ),
    "HasFieldMarshal": (1, (0x04, 0x08)),
    "HasDeclSecurity": (2, (0x02, 0x06, 0x20)),
    "MemberRefParent": (3, (0x02, 0x01, 0x1A, 0x06, 0x1B)),
    "HasSemantics": (1, (0x14, 0x17)),
    "MethodDefOrRef": (1, (0x06, 0x0A)),
    "MemberForwarded": (1, (0x04, 0x06)),
    "Implementation": (2, (0x26, 0x23, 0x27)),
    "CustomAttributeType": (3, (None, None, 0x06, 0x0A)),
    "ResolutionScope": (2, (0x00, 0x1A, 0x23, 0x01)),
    "TypeOrMethodDef": (1, (0x02, 0x06)),
}

# II.22: the columns of every table by its number: bytes (2, 4), heaps (S, G, B), a table's number in hexadecimal, or a
# coded index
_SCHEMA = {
    int(number, 16): columns
    for number, *columns in (
        line.split()
        for line in """
00 2 S G G G
01 ResolutionScope S S
02 4 S S TypeDefOrRef #04 #06
03 #04
04 2 S B
05 #06
06 4 2 2 S B #08
07 #08
08 2 2 S
09 #02 TypeDefOrRef
0A MemberRefParent S B
0B 2 HasConstant B
0C HasCustomAttribute CustomAttributeType B
0D HasFieldMarshal B
0E 2 HasDeclSecurity B
0F 2 4 #02
10 4 #04
11 B
12 #02 #14
13 #14
14 2 S TypeDefOrRef
15 #02 #17
16 #17
17 2 S B
18 2 #06 HasSemantics
19 #02 MethodDefOrRef MethodDefOrRef
1A S
1B B
1C 2 MemberForwarded S #1A
1D 4 #04
1E 4 4
1F 4
20 4 2 2 2 2 4 B S S
21 4
22 4 4 4
23 2 2 2 2 4 B S S B
24 4 #23
25 4 4 4 #23
26 4 S B
27 4 4 S S Implementation
28 4 4 S Implementation
29 #02 #02
2A 2 2 TypeOrMethodDef S
2B MethodDefOrRef B
2C #2A TypeDefOrRef
""".strip().splitlines()
    )
}
_POINTER_TABLES = (0x03, 0x05, 0x07, 0x13, 0x16)
_MOST_STREAMS = 32
_LARGE_HEAP = {"S": 1, "G": 2, "B": 4}
_SMALL = 0x1_0000


class Tables:
    """The metadata of one assembly. A token is a table's number and a row's number in one: `0x06000001`."""

    def __init__(self, image: Image) -> None:
        """Find the heaps and the tables.

        Raises:
            ValueError: it is no assembly, or its metadata is damaged.
        """
        try:
            streams = _streams(image)
            self._strings = streams.get(b"#Strings", b"")
            self._blobs = streams.get(b"#Blob", b"")
            self._user_strings = streams.get(b"#US", b"")
            if b"#~" not in streams:
                raise ValueError(tr("its tables are missing or not optimised"))
            self._rows = _rows(streams[b"#~"])
        except struct.error as error:
            raise ValueError(tr("its metadata is cut off")) from error

    def rows(self, table: int) -> list[tuple[int, ...]]:
        """The rows of a table; an index into another table is a token where it is coded, a row's number otherwise."""
        return self._rows.get(table, [])

    def string(self, index: int) -> str:
        """A name of the #Strings heap.

        Raises:
            ValueError: it is not there.
        """
        end = self._strings.index(b"\0", index)
        return self._strings[index:end].decode("utf-8", "replace")

    def blob(self, index: int) -> bytes:
        """The bytes of the #Blob heap.

        Raises:
            ValueError: they are not there.
        """
        return _sized(self._blobs, index)

    def user_string(self, token: int) -> str:
        """The text of an `ldstr` instruction.

        Raises:
            ValueError: it is not there.
        """
        content = _sized(self._user_strings, token & 0xFFFFFF)
        return content[: len(content) // 2 * 2].decode("utf-16-le", "replace")


def compressed_number(data: bytes, position: int) -> tuple[int, int]:
    """A number of one, two or four bytes (II.23.2), and the position behind it.

    Raises:
        ValueError: it is cut off.
    """
    first = data[position : position + 1]
    if first < b"\x80":
        width, mask = 1, 0x7F
    elif first < b"\xc0":
        width, mask = 2, 0x3FFF
    elif first < b"\xe0":
        width, mask = 4, 0x1FFF_FFFF
    else:
        raise ValueError(tr("a number is damaged"))
    end = position + width
    if end > len(data):
        raise ValueError(tr("a number is cut off"))
    return int.from_bytes(data[position:end], "big") & mask, end


def _sized(heap: bytes, index: int) -> bytes:
    size, start = compressed_number(heap, index)
    if start + size > len(heap):
        raise ValueError(tr("a value lies behind the end of its heap"))
    return heap[start : start + size]


def _streams(image: Image) -> dict[bytes, bytes]:
    """The heaps and the table stream by name (II.24.2.1)."""
    header, _ = image.directory(CLR_DIRECTORY)
    if not header:
        raise ValueError(tr("it is no assembly"))
    (metadata,) = struct.unpack_from("<I", image.data, image.offset(header) + 8)
    root = image.offset(metadata)
    signature, version_size = struct.unpack_from("<4s8xI", image.data, root)
    if signature != b"BSJB" or version_size > _SMALL:
        raise ValueError(tr("its metadata is damaged"))
    position = root + 16 + version_size
    (count,) = struct.unpack_from("<2xH", image.data, position)
    position += 4
    streams = {}
    for _ in range(min(count, _MOST_STREAMS)):
        offset, size = struct.unpack_from("<II", image.data, position)
        end = image.data.index(b"\0", position + 8)
        streams[image.data[position + 8 : end]] = image.data[root + offset : root + offset + size]
        position += 8 + (end - position - 8 + 4) // 4 * 4
    return streams


def _rows(stream: bytes) -> dict[int, list[tuple[int, ...]]]:
    """All tables decoded (II.24.2.6)."""
    heap_sizes, present = struct.unpack_from("<6xBxQ", stream)
    numbers = [number for number in range(64) if present >> number & 1]
    if any(number not in _SCHEMA or number in _POINTER_TABLES for number in numbers):
        raise ValueError(tr("its tables are not what they should be"))
    counts = dict(zip(numbers, struct.unpack_from(f"<{len(numbers)}I", stream, 24), strict=True))
    position = 24 + 4 * len(numbers)
    tables = {}
    for number, count in counts.items():
        columns = _SCHEMA[number]
        row = struct.Struct("<" + "".join(_width(column, heap_sizes, counts) for column in columns))
        end = position + row.size * count
        if end > len(stream):
            raise ValueError(tr("a table is cut off"))
        rows: list[tuple[int, ...]] = list(row.iter_unpack(stream[position:end]))
        coded = [(index, *_CODED[column]) for index, column in enumerate(columns) if column in _CODED]
        tables[number] = [_with_tokens(cells, coded) for cells in rows] if coded else rows
        position = end
    return tables


def _width(column: str, heap_sizes: int, counts: dict[int, int]) -> str:
    if column in ("2", "4"):
        return "H" if column == "2" else "I"
    if column in _LARGE_HEAP:
        return "I" if heap_sizes & _LARGE_HEAP[column] else "H"
    bits, tables = (0, (int(column[1:], 16),)) if column.startswith("#") else _CODED[column]
    largest = max(counts.get(table, 0) for table in tables if table is not None)
    return "H" if largest < _SMALL >> bits else "I"


def _with_tokens(cells: tuple[int, ...], coded: list[tuple[int, int, tuple[int | None, ...]]]) -> tuple[int, ...]:
    decoded = list(cells)
    for index, bits, tables in coded:
        kind, row = cells[index] & (1 << bits) - 1, cells[index] >> bits
        table = tables[kind] if kind < len(tables) else None
        decoded[index] = 0 if table is None else table << 24 | row
    return tuple(decoded)
