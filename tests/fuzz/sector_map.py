"""Where the tables of a compound file lie in its bytes, so that damage can be aimed at them."""

from __future__ import annotations

import struct
from dataclasses import dataclass

HEADER_SIZE = 512
_DIFAT_OFFSET = 76
_LAST_SECTOR = 0xFFFFFFFA
_SECTOR_SHIFTS = (9, 12)


@dataclass(frozen=True, slots=True)
class SectorMap:
    """Positions in the file.

    Attributes:
        sector_size: bytes of a sector.
        fat: the positions of the sectors of the FAT.
        mini_fat: those of the mini FAT.
        directory: those of the directory.
    """

    sector_size: int
    fat: list[int]
    mini_fat: list[int]
    directory: list[int]


def sector_map(content: bytes) -> SectorMap | None:
    """The map of a file whose header is whole; None for any other file."""
    if len(content) < HEADER_SIZE:
        return None
    (shift,) = struct.unpack_from("<H", content, 30)
    if shift not in _SECTOR_SHIFTS:
        return None
    size = 1 << shift
    listed = struct.unpack_from("<109I", content, _DIFAT_OFFSET)
    fat_sectors = [number for number in listed if number < len(content) // size - 1]
    fat: list[int] = []
    for number in fat_sectors:
        fat += struct.unpack_from(f"<{size // 4}I", content, (number + 1) * size)

    def chain(number: int) -> list[int]:
        positions: list[int] = []
        while number < min(len(fat), _LAST_SECTOR) and len(positions) < len(fat):
            positions.append((number + 1) * size)
            number = fat[number]
        return positions

    (directory,) = struct.unpack_from("<I", content, 48)
    (mini_fat,) = struct.unpack_from("<I", content, 60)
    return SectorMap(size, [(number + 1) * size for number in fat_sectors], chain(mini_fat), chain(directory))
