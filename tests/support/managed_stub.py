"""Writes what MakeSfxCA writes: a native DLL whose entry points have the paths of managed methods, with a cabinet behind it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from tests.support.cabinet import cabinet
from tests.support.dll import dll

if TYPE_CHECKING:
    from collections.abc import Mapping

_PROXY = "zzzzInvokeManagedCustomActionOutOfProcW"
_CODE_OFFSET, _CODE_ADDRESS, _DATA_ADDRESS = 0x200, 0x1000, 0x2000
_BASE_32 = 0x10000000


def managed_stub(methods: Mapping[str, str], files: Mapping[str, bytes], *, machine: str = "x86") -> bytes:
    """A stub with `Assembly!Namespace.Class.Method` by entry point; `machine` is `x86`, `x64` or `arm64`."""
    texts = b"".join(path.encode("utf-16-le").ljust(328, b"\0") for path in methods.values())
    stub = bytearray(dll([*methods, _PROXY], data=texts, bits=32 if machine == "x86" else 64))
    if machine == "arm64":
        stub[68:70] = struct.pack("<H", 0xAA64)
    data_offset = stub.index(texts) if methods else 0
    section = _CODE_OFFSET + -(-16 * (len(methods) + 1) // 0x200) * 0x200
    for index in range(len(methods)):
        target = _DATA_ADDRESS + data_offset - section + 328 * index
        stub[_CODE_OFFSET + 16 * index : _CODE_OFFSET + 16 * (index + 1)] = _code(
            machine, _CODE_ADDRESS + 16 * index, target
        )
    return bytes(stub) + bytes(-len(stub) % 256) + cabinet(files)


def _code(machine: str, address: int, target: int) -> bytes:
    """Sixteen bytes that take the address of a text: push; lea r8; adrp and add x2."""
    if machine == "x86":
        return (b"\x68" + struct.pack("<I", _BASE_32 + target) + b"\x58\xc2\x04\x00").ljust(16, b"\xcc")
    if machine == "x64":
        return (b"\x4c\x8d\x05" + struct.pack("<i", target - address - 7) + b"\x33\xc0\xc3").ljust(16, b"\xcc")
    pages = (target >> 12) - (address >> 12)
    adrp = 0x90000002 | (pages & 3) << 29 | (pages >> 2) << 5
    return struct.pack("<4I", adrp, 0x91000042 | (target & 0xFFF) << 10, 0x52800000, 0xD65F03C0)
