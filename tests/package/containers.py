"""Packages taken apart and put together again: with other streams, larger sectors, or a directory out of balance."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from olefile import olefile  # type: ignore[import-untyped]  # olefile 0.47 has no annotations

from tests.support.compound_file import compound_file
from tests.support.database import stored_name
from tests.support.package_builder import DATABASE_CLASS_ID

if TYPE_CHECKING:
    from collections.abc import Mapping

_FREE = 0xFFFFFFFF
_END = 0xFFFFFFFE
_FAT = 0xFFFFFFFD
_LARGE_SECTOR = 4096
_MINI_SECTOR = 64


def table_stream(name: str) -> str:
    """The stored name of a table's stream."""
    return stored_name(name, table=True)


def streams_of(package: bytes) -> dict[str, bytes]:
    """The streams of a package by stored name."""
    with olefile.OleFileIO(package) as container:
        return {path[0]: container.openstream(path).read() for path in container.listdir()}


def with_streams(package: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """The package with streams replaced or added by their stored names; None takes one away."""
    changed: dict[str, bytes | None] = {**streams_of(package), **changes}
    streams = {name: content for name, content in changed.items() if content is not None}
    return compound_file(DATABASE_CLASS_ID, streams)


def with_claimed_size(package: bytes, name: str, size: int) -> bytes:
    """The package with another size in the directory for the stream of that stored name."""
    entry = package.index(name.encode("utf-16-le") + b"\0\0")
    return package[: entry + 120] + struct.pack("<Q", size) + package[entry + 128 :]


def with_directory_as_list(package: bytes) -> bytes:
    """The package with a directory in which every entry has only a right neighbour, as libgsf writes it."""
    changed = bytearray(package)
    (start,) = struct.unpack_from("<I", package, 48)
    position = (start + 1) * 512
    count = 0
    while package[position + count * 128 + 66] in {2, 5}:
        count += 1
    struct.pack_into("<I", changed, position + 76, 1)
    for number in range(1, count):
        following = number + 1 if number + 1 < count else _FREE
        struct.pack_into("<II", changed, position + number * 128 + 68, _FREE, following)
    return bytes(changed)


def with_large_sectors(package: bytes) -> bytes:
    """The package as a compound file of version 4, with sectors of 4096 bytes, as most newer tools write it."""
    sectors: list[bytes] = []
    fat: list[int] = []

    def add(content: bytes) -> int:
        count = -(-len(content) // _LARGE_SECTOR)
        first = len(sectors)
        padded = content.ljust(count * _LARGE_SECTOR, b"\0")
        sectors.extend(padded[i : i + _LARGE_SECTOR] for i in range(0, len(padded), _LARGE_SECTOR))
        fat.extend([*range(first + 1, first + count), _END] if count else [])
        return first if count else _END

    entries = []
    mini = b""
    mini_fat: list[int] = []
    for name, content in streams_of(package).items():
        if len(content) < _LARGE_SECTOR:
            first = len(mini_fat)
            count = -(-len(content) // _MINI_SECTOR)
            mini_fat += [*range(first + 1, first + count), _END] if count else []
            mini += content.ljust(count * _MINI_SECTOR, b"\0")
        else:
            first = add(content)
        entries.append((name, 2, first, len(content)))
    mini_start = add(mini)
    mini_fat_start = add(struct.pack(f"<{len(mini_fat)}I", *mini_fat))
    directory = _entry("Root Entry", 5, mini_start, len(mini), right=_FREE, child=1)
    for number, (name, kind, first, size) in enumerate(entries, 1):
        directory += _entry(name, kind, first, size, right=number + 1 if number < len(entries) else _FREE)
    directory_start = add(directory)
    fat.append(_FAT)
    fat_start = len(sectors)
    sectors.append(struct.pack(f"<{len(fat)}I", *fat).ljust(_LARGE_SECTOR, b"\xff"))
    header = struct.pack(
        "<8s16x5H6x9I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 4, 0xFFFE, 12, 6),
        *(-(-len(directory) // _LARGE_SECTOR), 1, directory_start, 0, 4096, mini_fat_start, 1, _END, 0),
    )
    header += struct.pack("<109I", fat_start, *[_FREE] * 108)
    return header.ljust(_LARGE_SECTOR, b"\0") + b"".join(sectors)


def _entry(name: str, kind: int, first: int, size: int, *, right: int, child: int = _FREE) -> bytes:
    encoded = name.encode("utf-16-le")
    class_id = DATABASE_CLASS_ID.bytes_le if kind == 5 else b""
    return struct.pack(
        "<64sHBB3I16s20xIQ", encoded, len(encoded) + 2, kind, 1, _FREE, right, child, class_id, first, size
    )
