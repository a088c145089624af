"""Writes compound files (MS-CFB version 3) in memory: one root storage with streams, deterministic to the byte.

Source: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/53989ce4-7b05-4f8d-829b-d08d6148375b
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

_SECTOR = 512
_MINI_SECTOR = 64
_MINI_CUTOFF = 4096
_MAX_NAME = 31
_HEADER_DIFAT = 109
_ENTRIES_IN_SECTOR = _SECTOR // 4
_DIFAT_SECTOR = 0xFFFFFFFC
_FAT_SECTOR = 0xFFFFFFFD
_END_OF_CHAIN = 0xFFFFFFFE
_FREE = 0xFFFFFFFF
_ROOT, _STREAM, _RED, _BLACK = 5, 2, 0, 1


class _Chains:
    """Sectors of one size and the table that chains them."""

    def __init__(self, sector_size: int) -> None:
        self._sector_size = sector_size
        self.data = bytearray()
        self.table: list[int] = []

    def add(self, content: bytes) -> int:
        """Append `content` as one chain; its first sector, or the end mark when it is empty."""
        count = _sectors(len(content), self._sector_size)
        if not count:
            return _END_OF_CHAIN
        first = len(self.table)
        self.table += [*range(first + 1, first + count), _END_OF_CHAIN]
        self.data += content.ljust(count * self._sector_size, b"\0")
        return first


def compound_file(class_id: UUID, streams: Mapping[str, bytes]) -> bytes:
    """The compound file whose root storage has `class_id` and holds `streams` by their stored names.

    Raises:
        ValueError: a name is empty, longer than 31 UTF-16 units or there twice but for case.
    """
    names = sorted(streams, key=_directory_order)
    for name in names:
        if not 0 < _units(name) <= _MAX_NAME:
            raise ValueError(f"A stream name has 1 to {_MAX_NAME} UTF-16 units: {name!r}")
    if len({_directory_order(name) for name in names}) != len(names):
        raise ValueError("Two stream names differ in case only")

    sectors, mini = _Chains(_SECTOR), _Chains(_MINI_SECTOR)
    starts = {name: (mini if len(streams[name]) < _MINI_CUTOFF else sectors).add(streams[name]) for name in names}
    mini_stream = sectors.add(bytes(mini.data))
    mini_fat = _pack(mini.table)
    mini_fat_start = sectors.add(mini_fat)

    links = _tree(len(names))
    entries = [
        _entry(
            "Root Entry",
            _ROOT,
            links=(_BLACK, _FREE, _FREE),
            start=mini_stream,
            size=len(mini.data),
            child=_root_of(links),
            class_id=class_id,
        )
    ]
    entries += [
        _entry(name, _STREAM, links=links[index], start=starts[name], size=len(streams[name]))
        for index, name in enumerate(names)
    ]
    unused = bytes(68) + struct.pack("<3I", _FREE, _FREE, _FREE) + bytes(48)
    entries += [unused] * (-len(entries) % 4)
    directory_start = sectors.add(b"".join(entries))
    return _assemble(sectors, directory_start, mini_fat_start, _sectors(len(mini_fat), _SECTOR))


def _assemble(sectors: _Chains, directory_start: int, mini_fat_start: int, mini_fat_count: int) -> bytes:
    """The file: header, the sectors, then the FAT and, where the header has no room for its list, the DIFAT."""
    content = len(sectors.table)
    fat_count = difat_count = 0
    while True:  # the FAT describes itself and the DIFAT too, so both grow until they fit
        needed = _sectors(content + fat_count + difat_count, _ENTRIES_IN_SECTOR)
        needed_difat = _sectors(max(0, needed - _HEADER_DIFAT), _ENTRIES_IN_SECTOR - 1)
        if (needed, needed_difat) == (fat_count, difat_count):
            break
        fat_count, difat_count = needed, needed_difat
    fat = _pack(sectors.table + [_FAT_SECTOR] * fat_count + [_DIFAT_SECTOR] * difat_count)

    fat_sectors = list(range(content, content + fat_count))
    difat_start = content + fat_count
    difat = b""
    for index in range(difat_count):
        first = _HEADER_DIFAT + index * (_ENTRIES_IN_SECTOR - 1)
        listed = fat_sectors[first : first + _ENTRIES_IN_SECTOR - 1]
        following = difat_start + index + 1 if index + 1 < difat_count else _END_OF_CHAIN
        difat += struct.pack(
            f"<{_ENTRIES_IN_SECTOR}I", *listed, *[_FREE] * (_ENTRIES_IN_SECTOR - 1 - len(listed)), following
        )
    header = struct.pack(
        "<8s16x5H6x9I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E,  # minor version
        3,  # major version
        0xFFFE,  # byte order
        9,  # sector size 2^9
        6,  # mini sector size 2^6
        0,  # count of directory sectors: always 0 in version 3
        fat_count,
        directory_start,
        0,  # transaction signature
        _MINI_CUTOFF,
        mini_fat_start,
        mini_fat_count,
        difat_start if difat_count else _END_OF_CHAIN,
        difat_count,
    )
    in_header = fat_sectors[:_HEADER_DIFAT]
    header += struct.pack(f"<{_HEADER_DIFAT}I", *in_header, *[_FREE] * (_HEADER_DIFAT - len(in_header)))
    return header + bytes(sectors.data) + fat + difat


def _entry(
    name: str,
    kind: int,
    *,
    links: tuple[int, int, int],
    start: int,
    size: int,
    child: int = _FREE,
    class_id: UUID | None = None,
) -> bytes:
    """One directory entry of 128 bytes without times. `links` are colour, left and right."""
    encoded = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBB3I16s20xIQ",
        encoded,
        len(encoded) + 2,
        kind,
        *links,
        child,
        class_id.bytes_le if class_id else b"",
        start,
        size,
    )


def _tree(count: int) -> list[tuple[int, int, int]]:
    """Colour, left and right of each of `count` entries as a balanced red-black tree; number 0 is the root storage.

    Halving makes a tree whose levels are all full but the last, so that a red last level keeps the black height equal.
    """
    links = [(_BLACK, _FREE, _FREE)] * count
    last_level = count.bit_length() - 1 if (count + 1) & count else count.bit_length()

    def place(low: int, high: int, level: int) -> int:
        if low >= high:
            return _FREE
        middle = (low + high) // 2
        links[middle] = (
            _RED if level == last_level else _BLACK,
            place(low, middle, level + 1),
            place(middle + 1, high, level + 1),
        )
        return middle + 1

    place(0, count, 0)
    return links


def _root_of(links: list[tuple[int, int, int]]) -> int:
    return len(links) // 2 + 1 if links else _FREE


def _directory_order(name: str) -> tuple[int, bytes]:
    """Entries are sorted by length, then by upper-case UTF-16 units."""
    return _units(name), b"".join(character.upper().encode("utf-16-be") for character in name)


def _units(name: str) -> int:
    return len(name.encode("utf-16-le")) // 2


def _sectors(size: int, sector_size: int) -> int:
    return -(-size // sector_size)


def _pack(table: list[int]) -> bytes:
    """A sector table, filled up to whole sectors with free entries."""
    padding = [_FREE] * (-len(table) % _ENTRIES_IN_SECTOR)
    return struct.pack(f"<{len(table) + len(padding)}I", *table, *padding)
