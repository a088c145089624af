"""The compound file under a package: its root CLSID and its streams by name, read when asked for.

olefile reads the header and the sector tables. The directory and the streams are read here, because olefile 0.47

- joins the FAT with `+` sector by sector, so that its time grows with the square of the file's size,
- looks for streams that share a sector in lists, so that its time grows with the square of their number,
- walks the directory tree by recursion, and ends in RecursionError where a writer made a list of it (libgsf does),
- takes every stream whole into memory, sector by sector with three calls each,
- trusts counts and sizes of the header, and reads a made-up file until memory or time ends.

Source: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/53989ce4-7b05-4f8d-829b-d08d6148375b
"""

from __future__ import annotations

import errno
import struct
import sys
from array import array
from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from olefile import olefile  # type: ignore[import-untyped]  # olefile 0.47 has no annotations

from inspector.errors import PackageError
from inspector.language import N_, tr
from inspector.package import limits

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of every compound file."""

_HEADER_SIZE = 512
_SECTOR_SHIFTS = (9, 12)
_SMALL_SECTOR = 512
_MINI_SECTOR_SHIFT = 6
_MINI_SECTOR = 64
_MINI_CUTOFF = 4096
_FREE_SECTOR = 0xFFFFFFFF
_NO_ENTRY = 0xFFFFFFFF
_STREAM, _ROOT = 2, 5
_ENTRY = struct.Struct("<64sHBxIII16s20xIQ")
COPY_AGAIN = N_("Copy or download it again.")
"""What to do about a file that is damaged."""


_DirectoryEntry = tuple[bytes, int, int, int, int, int, bytes, int, int]


class _Sectors(olefile.OleFileIO):  # type: ignore[misc]  # no annotations, as above
    """Header and FAT as olefile reads them, with its two loops of quadratic cost replaced and its directory left out."""

    def __init__(self, file: BinaryIO) -> None:
        self.whole_fat: array[int] = array("I")
        super().__init__(file)

    def loadfat_sect(self, sect: bytes | array[int]) -> int:
        """Append the FAT sectors that `sect` lists; the last number looked at, as olefile wants it."""
        number = _FREE_SECTOR
        for number in sect if isinstance(sect, array) else unsigned_numbers("I", sect):
            if number >= olefile.MAXREGSECT:
                break
            self.whole_fat.extend(unsigned_numbers("I", self.getsect(number)))
        self.fat = self.whole_fat
        return number

    def loaddirectory(self, sect: int) -> None:
        """Nothing: CompoundFile reads the directory."""

    def _check_duplicate_stream(self, first_sect: int, minifat: object = None) -> None:
        """Nothing: a shared sector is no reason to refuse a package."""


class Stream:
    """One stream by where its bytes lie in the file; nothing is read before it is asked for.

    Attributes:
        size: bytes that the directory says it has.
        available: bytes that the file really has of it; less than `size` where it is cut off.
    """

    def __init__(self, file: BinaryIO, size: int, extents: Sequence[tuple[int, int]]) -> None:
        self._file = file
        self._positions = [position for position, _ in extents]
        self._ends = list(accumulate(length for _, length in extents))
        self.size = size
        self.available = min(size, self._ends[-1] if extents else 0)

    def extents(self, offset: int, count: int) -> list[tuple[int, int]]:
        """Where in the file the `count` bytes from `offset` lie, as positions and lengths; less where they are not there."""
        end = min(self.available, offset + count)
        extents = []
        index = bisect_right(self._ends, offset)
        while offset < end:
            start = self._ends[index - 1] if index else 0
            length = min(end, self._ends[index]) - offset
            extents.append((self._positions[index] + offset - start, length))
            offset += length
            index += 1
        return extents

    def read(self, offset: int = 0, count: int | None = None) -> bytes:
        """At most `count` bytes from `offset`, or all that is there.

        Raises:
            OSError: the file could not be read.
            ValueError: the file is closed.
        """
        parts = []
        for position, length in self.extents(offset, self.available if count is None else count):
            self._file.seek(position)
            part = self._file.read(length)
            if len(part) < length:
                raise OSError(errno.EIO, tr("it became shorter while it was read"))
            parts.append(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)


class CompoundFile:
    """A compound file with the streams of its root storage.

    Attributes:
        class_id: the root CLSID in upper-case digits with hyphens.
        problems: what is wrong with it although it can be read, one sentence each.
    """

    def __init__(self, file: BinaryIO, file_size: int) -> None:
        """Read header, sector tables and directory.

        Raises:
            PackageError: no stream can be found, because the structure is damaged or over a limit.
            OSError: the file could not be read.
        """
        self._file = file
        self._file_size = file_size
        self._sectors = _open_sectors(file, file_size)
        self._sector_size: int = self._sectors.sectorsize
        self._mini: tuple[array[int], Stream] | None = None
        self._streams: dict[str, Stream] = {}
        self.problems: list[str] = []
        self.class_id, self._root, self._entries = self._read_directory()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the streams as stored."""
        return tuple(self._entries)

    def stream(self, name: str) -> Stream | None:
        """The stream by its stored name, or None when there is no such stream.

        Raises:
            OSError: the file could not be read.
            ValueError: the file is closed.
        """
        entry = self._entries.get(name)
        if entry is None:
            return None
        if name not in self._streams:
            first, size = entry
            located = self._mini_stream if size < _MINI_CUTOFF else self._stream
            self._streams[name] = located(first, size)
        return self._streams[name]

    def _stream(self, first: int, size: int) -> Stream:
        extents = []
        for sector, count in _runs(self._sectors.fat, first, -(-size // self._sector_size)):
            position = (sector + 1) * self._sector_size
            length = min(count * self._sector_size, self._file_size - position)
            extents.append((position, length))
            if length < count * self._sector_size:  # the last sector of the file need not be filled up
                break
        return Stream(self._file, size, extents)

    def _mini_stream(self, first: int, size: int) -> Stream:
        """A stream under 4096 bytes; it lies in sectors of 64 bytes within the stream of the root entry."""
        if self._mini is None:
            table_size = self._sectors.num_mini_fat_sectors * self._sector_size
            table = self._stream(self._sectors.first_mini_fat_sector, table_size).read()
            self._mini = unsigned_numbers("I", table[: len(table) // 4 * 4]), self._stream(*self._root)
        mini_fat, container = self._mini
        extents: list[tuple[int, int]] = []
        for sector, count in _runs(mini_fat, first, -(-size // _MINI_SECTOR)):
            found = container.extents(sector * _MINI_SECTOR, count * _MINI_SECTOR)
            extents += found
            if sum(length for _, length in found) < count * _MINI_SECTOR:
                break
        return Stream(self._file, size, extents)

    def _read_directory(self) -> tuple[str, tuple[int, int], dict[str, tuple[int, int]]]:
        """The root CLSID, first sector and size of the root entry, and those of the root storage's streams by name."""
        stream = self._stream(self._sectors.first_dir_sector, len(self._sectors.fat) * self._sector_size)
        count = stream.available // _ENTRY.size
        if count > limits.MOST_DIRECTORY_ENTRIES:
            raise PackageError(
                tr(
                    "The directory of the file has {count} entries; the limit is {limit}",
                    count=count,
                    limit=limits.MOST_DIRECTORY_ENTRIES,
                ),
                advice=tr(limits.ADVICE),
            )
        content = stream.read()
        directory = list(_ENTRY.iter_unpack(content[: count * _ENTRY.size]))
        if not directory or directory[0][2] != _ROOT:
            raise PackageError(
                tr("The directory of the file is damaged, so that nothing in it is found"), advice=tr(COPY_AGAIN)
            )
        *_, top, class_id, first, size = directory[0]
        return _class_id_text(class_id), (first, size), self._walk(directory, top)

    def _walk(self, directory: list[_DirectoryEntry], top: int) -> dict[str, tuple[int, int]]:
        """The streams of a storage by name; `top` is the number of the first entry of its tree."""
        streams: dict[str, tuple[int, int]] = {}
        visited = set()
        waiting = [top]
        intact = True
        while waiting:
            number = waiting.pop()
            if number == _NO_ENTRY:
                continue
            if number >= len(directory) or number in visited:
                intact = False
                continue
            visited.add(number)
            name, name_size, kind, left, right, _, _, first, size = directory[number]
            waiting += (right, left)
            if kind == _STREAM:
                text = name[: max(0, name_size - 2)].decode("utf-16-le", "replace")
                intact &= text not in streams
                # Where sectors have 512 bytes, the upper half of the size may be anything.
                streams.setdefault(text, (first, size & 0xFFFFFFFF if self._sector_size == _SMALL_SECTOR else size))
        if not intact:
            self.problems.append(tr("The directory of the file is damaged; streams of it may be missing"))
        return streams

    @property
    def is_cut_off(self) -> bool:
        """Whether sectors that are in use lie behind the end of the file."""
        return any(number != _FREE_SECTOR for number in self._sectors.whole_fat[len(self._sectors.fat) :])


def unsigned_numbers(type_code: str, content: bytes) -> array[int]:
    """Little-endian numbers of two (`H`) or four (`I`) bytes as an array in the machine's own order."""
    numbers = array(type_code, content)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _class_id_text(stored: bytes) -> str:
    """A CLSID as people write it, without braces; the module uuid costs more than a small package's reading."""
    first, second, third = struct.unpack_from("<IHH", stored)
    rest = stored[8:].hex().upper()
    return f"{first:08X}-{second:04X}-{third:04X}-{rest[:4]}-{rest[4:]}"


def _open_sectors(file: BinaryIO, file_size: int) -> _Sectors:
    header = file.read(_HEADER_SIZE)
    if len(header) < _HEADER_SIZE:
        raise cut_off()
    shift, mini_shift = struct.unpack_from("<HH", header, 30)
    if shift not in _SECTOR_SHIFTS or mini_shift != _MINI_SECTOR_SHIFT:
        raise PackageError(tr("The header of the file is damaged"), advice=tr(COPY_AGAIN))
    sectors_in_file = file_size >> shift
    (fat_sectors,) = struct.unpack_from("<I", header, 44)
    mini_fat_sectors, _, difat_sectors = struct.unpack_from("<III", header, 64)
    if max(fat_sectors, mini_fat_sectors, difat_sectors) >= sectors_in_file:
        raise cut_off()
    try:
        return _Sectors(file)
    except OSError as error:
        if error.errno is not None:
            raise
        raise cut_off() from error


def cut_off() -> PackageError:
    """The error for a file that ends before what it speaks of."""
    return PackageError(
        tr("The file is cut off or damaged: parts that it speaks of are not there"), advice=tr(COPY_AGAIN)
    )


def _runs(table: Sequence[int], first: int, count: int) -> list[tuple[int, int]]:
    """The chain of at most `count` sectors from `first` as runs of neighbours: first sector and length of each.

    A chain that leaves the table or comes back to itself ends there.
    """
    runs: list[tuple[int, int]] = []
    end = len(table)
    left = min(count, end)
    sector = first
    while left and sector < end:
        start = sector
        following = table[sector]
        left -= 1
        while left and following == sector + 1 < end:
            sector = following
            following = table[sector]
            left -= 1
        runs.append((start, sector + 1 - start))
        sector = following
    if any(start + length > following for (start, length), (following, _) in pairwise(sorted(runs))):
        return _without_loop(runs)
    return runs


def _without_loop(runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The runs up to the first sector that comes again."""
    visited: set[int] = set()
    kept = []
    for start, length in runs:
        fresh = 0
        while fresh < length and start + fresh not in visited:
            visited.add(start + fresh)
            fresh += 1
        if fresh:
            kept.append((start, fresh))
        if fresh < length:
            break
    return kept
