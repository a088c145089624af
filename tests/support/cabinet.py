"""Writes cabinets in memory: stored, MSZIP or LZX.

Source: https://learn.microsoft.com/previous-versions/bb417343(v=msdn.10)
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

STORED, MSZIP, QUANTUM, LZX, LZX_STORED, LZX_CALLS = 0, 1, 2, 0x0F03, 0x1003, 0x0F13
"""How a folder is packed; with LZX in compressed blocks, in stored blocks, or with the operands of x86 calls changed (a bit that
readers do not look at tells the last from the first)."""

_BLOCK = 32_768
_SLOT_OF_FOUR = 5 << 3  # the code of a distance of four bytes, without its one extra bit


def cabinet(
    members: Mapping[str, bytes],
    method: int = MSZIP,
    *,
    reserve: tuple[int, int, int] | None = None,
    with_checksums: bool = True,
    continued_folder: int | None = None,
) -> bytes:
    """A cabinet of one folder.

    `reserve` are bytes left free in the header, each folder and each block; `continued_folder` is what every member says
    instead of the number of its folder, such as 0xFFFE: it goes on in the next cabinet.
    """
    content = b"".join(members.values())
    header_reserve, folder_reserve, block_reserve = reserve or (0, 0, 0)
    blocks = b""
    packed_blocks = _PACKERS.get(method, _stored)(content)
    for packed, size in packed_blocks:
        sizes = struct.pack("<HH", len(packed), size)
        checksum = _checksum(sizes + packed) if with_checksums else 0
        blocks += struct.pack("<I", checksum) + sizes + bytes(block_reserve) + packed
    names = b""
    offset = 0
    for name, data in members.items():
        attributes = 0x20 if name.isascii() else 0xA0
        folder = 0 if continued_folder is None else continued_folder
        names += struct.pack("<IIHHHH", len(data), offset, folder, 0x5A21, 0, attributes) + name.encode() + b"\0"
        offset += len(data)
    extra = b"" if reserve is None else struct.pack("<HBB", *reserve) + bytes(header_reserve)
    files_at = 36 + len(extra) + 8 + folder_reserve
    blocks_at = files_at + len(names)
    flags = 0 if reserve is None else 4
    header = struct.pack(
        "<4s5I2B5H", b"MSCF", 0, blocks_at + len(blocks), 0, files_at, 0, 3, 1, 1, len(members), flags, 1, 0
    )
    folder_row = struct.pack("<IHH", blocks_at, len(packed_blocks), method) + bytes(folder_reserve)
    return header + extra + folder_row + names + blocks


def _stored(content: bytes) -> list[tuple[bytes, int]]:
    return [(content[at : at + _BLOCK], len(content[at : at + _BLOCK])) for at in range(0, len(content), _BLOCK)]


def _mszip(content: bytes) -> list[tuple[bytes, int]]:
    blocks = []
    for at in range(0, len(content), _BLOCK):
        packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, content[max(0, at - _BLOCK) : at])
        block = content[at : at + _BLOCK]
        blocks.append((b"CK" + packer.compress(block) + packer.flush(), len(block)))
    return blocks


def _lzx(content: bytes, *, calls: bool = False) -> list[tuple[bytes, int]]:
    """LZX with one block for each block of the cabinet, literals, and copies from four bytes before.

    Every literal and every copy has a code of eight or nine bits: 16 of eight and 480 of nine use all codes up.
    """
    blocks: list[tuple[bytes, int]] = []
    for at in range(0, len(content), _BLOCK):
        block = content[at : at + _BLOCK]
        bits = "" if at else f"1{len(content):032b}" if calls else "0"
        bits += f"{1:03b}{len(block):024b}"
        for first, last in ((0, 256), (256, 496), (0, 249)):
            # the code of a length is its difference to the block before; only 0, 8 and 9 occur
            bits += "".join(f"{ {0: 1, 8: 2, 9: 2}.get(code, 0):04b}" for code in range(20))
            wanted = [0] * 249 if last == 249 else [8 if symbol < 16 else 9 for symbol in range(first, last)]
            before = wanted if at else [0] * len(wanted)
            for old, new in zip(before, wanted, strict=True):
                bits += {0: "0", 8: "10", 9: "11"}[(old - new) % 17]
        position = 0
        while position < len(block):
            length = min(8, len(block) - position)
            copies = (
                at + position >= 4
                and length >= 2
                and all(content[at + position + n] == content[at + position - 4 + n] for n in range(length))
            )
            symbol = 256 + _SLOT_OF_FOUR + length - 2 if copies else block[position]
            bits += f"{symbol:08b}" if symbol < 16 else f"{16 + symbol:09b}"
            bits += "0" if copies else ""
            position += length if copies else 1
        bits += "0" * (-len(bits) % 16)
        words = (int(bits[n : n + 16], 2) for n in range(0, len(bits), 16))
        blocks.append((b"".join(struct.pack("<H", word) for word in words), len(block)))
    return blocks


def _lzx_calls(content: bytes) -> list[tuple[bytes, int]]:
    """LZX with the operands of x86 calls (0xE8) made absolute, but in the last ten bytes of a block."""
    changed = bytearray(content)
    for at in range(0, len(content), _BLOCK):
        end = min(at + _BLOCK, len(content)) - 10
        position = content.find(b"\xe8", at, end)
        while position >= 0:
            (relative,) = struct.unpack_from("<i", content, position + 1)
            if -position <= relative < len(content):
                over = len(content) if relative >= len(content) - position else 0
                struct.pack_into("<i", changed, position + 1, relative + (position if not over else -over))
            position = content.find(b"\xe8", position + 5, end)
    return _lzx(bytes(changed), calls=True)


def _lzx_stored(content: bytes) -> list[tuple[bytes, int]]:
    """LZX with stored blocks of 5,001 bytes, that do not end where the blocks of the cabinet end."""
    stream: list[tuple[bytes, int]] = []
    for at in range(0, len(content), 5001):
        part = content[at : at + 5001]
        # three bits for the kind and 24 for the length, with the first bit of all before them, filled up to a word
        head = f"{'' if at else '0'}{3:03b}{len(part):024b}".ljust(32, "0")
        words = struct.pack("<HH", int(head[:16], 2), int(head[16:], 2)) + struct.pack("<3I", 1, 1, 1)
        stream.append((words, 0))
        stream += [(bytes([byte]), 1) for byte in part]
        stream.append((bytes(len(part) & 1), 0))
    blocks = []
    packed, size = b"", 0
    for piece, count in stream:
        if size == _BLOCK and piece:
            blocks.append((packed, size))
            packed, size = b"", 0
        packed += piece
        size += count
    return [*blocks, (packed, size)]


def _checksum(content: bytes) -> int:
    whole = len(content) // 4 * 4
    checksum = int.from_bytes(content[whole:], "big")
    for number in struct.unpack(f"<{whole // 4}I", content[:whole]):
        checksum ^= number
    return checksum


_PACKERS: dict[int, Callable[[bytes], list[tuple[bytes, int]]]] = {
    STORED: _stored,
    MSZIP: _mszip,
    LZX: _lzx,
    LZX_STORED: _lzx_stored,
    LZX_CALLS: _lzx_calls,
}
