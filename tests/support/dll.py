"""Writes small DLLs in memory: entry points that give 0 (ERROR_SUCCESS) back, and any bytes as data.

Source: https://learn.microsoft.com/windows/win32/debug/pe-format
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_FILE_ALIGNMENT = 0x200
_PAGE = 0x1000
_CODE_ADDRESS = _PAGE
_DIRECTORIES = 16
_CODE = 0x60000020  # contains code, execute, read
_READ_ONLY_DATA = 0x40000040  # contains initialised data, read
_RETURN_ZERO = {64: b"\x33\xc0\xc3", 32: b"\x33\xc0\xc2\x04\x00"}  # xor eax, eax; ret: one argument, stdcall in 32 bits


def dll(exports: Sequence[str] = (), *, data: bytes = b"", name: str = "custom.dll", bits: int = 64) -> bytes:
    """A DLL (PE32+, or PE32 with `bits=32`) with the entry points `exports` and `data` in its read-only section.

    `data` may be `"MsiRestartManagerSessionKey".encode("utf-16-le")`, which nothing in the code refers to.
    """
    stub = _RETURN_ZERO[bits].ljust(16, b"\xcc")
    code = stub * max(1, len(exports))
    data_address = _CODE_ADDRESS + _up(len(code), _PAGE)
    directory = _export_directory(exports, name, data_address, len(stub))
    content = directory + data
    sections = (
        (b".text", code, _CODE_ADDRESS, _CODE),
        (b".rdata", content, data_address, _READ_ONLY_DATA),
    )
    image_size = data_address + _up(len(content), _PAGE)
    wide = bits == 64
    optional = struct.pack(
        "<HBB5I",
        0x20B if wide else 0x10B,
        14,  # linker version 14.0
        0,
        _up(len(code), _FILE_ALIGNMENT),
        _up(len(content), _FILE_ALIGNMENT),
        0,  # uninitialised data
        0,  # no DllMain
        _CODE_ADDRESS,
    )
    optional += struct.pack("<Q", 0x180000000) if wide else struct.pack("<II", data_address, 0x10000000)
    optional += struct.pack(
        "<2I6H4I2H", _PAGE, _FILE_ALIGNMENT, 6, 0, 0, 0, 6, 0, 0, image_size, _FILE_ALIGNMENT, 0, 2, 0x140
    )
    optional += struct.pack("<4Q2I" if wide else "<6I", 0x100000, 0x1000, 0x100000, 0x1000, 0, _DIRECTORIES)
    optional += struct.pack("<II", data_address, len(directory)) + bytes(8 * (_DIRECTORIES - 1))

    machine, characteristics = (0x8664, 0x2022) if wide else (0x14C, 0x2102)
    header = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64) + b"PE\0\0"
    header += struct.pack("<2H3I2H", machine, len(sections), 0, 0, 0, len(optional), characteristics) + optional
    body = b""
    for section_name, section, address, flags in sections:
        stored_size = _up(len(section), _FILE_ALIGNMENT)
        position = _FILE_ALIGNMENT + len(body)
        header += struct.pack("<8s4I12xI", section_name, len(section), address, stored_size, position, flags)
        body += section.ljust(stored_size, b"\0")
    return header.ljust(_FILE_ALIGNMENT, b"\0") + body


def _export_directory(exports: Sequence[str], name: str, address: int, stub_size: int) -> bytes:
    """The export directory that stands at `address`; entry points in the given order from ordinal 1, names sorted."""
    count = len(exports)
    by_name = sorted(range(count), key=lambda index: exports[index].encode())
    functions = address + 40
    names = functions + 4 * count
    ordinals = names + 4 * count
    texts = ordinals + 2 * count
    text = name.encode() + b"\0"
    name_addresses = []
    for index in by_name:
        name_addresses.append(texts + len(text))
        text += exports[index].encode() + b"\0"
    directory = struct.pack("<2I2H7I", 0, 0, 0, 0, texts, 1, count, count, functions, names, ordinals)
    directory += struct.pack(f"<{count}I", *(_CODE_ADDRESS + index * stub_size for index in range(count)))
    directory += struct.pack(f"<{count}I", *name_addresses) + struct.pack(f"<{count}H", *by_name)
    return directory + text + bytes(-len(text) % 4)


def _up(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment
