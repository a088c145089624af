"""Machine code for the tests, in pieces that fit both 32 and 64 bits, and short ways to ask about it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from inspector.usage.native.examination import examine_dll
from tests.support.dll import Reference, address, near
from tests.support.looking import KEY

if TYPE_CHECKING:
    from inspector.usage.model import UsageLevel
    from inspector.usage.native.limits import SearchLimits

Code = list[bytes | Reference]

WIDE_NAME = KEY.encode("utf-16-le") + b"\0\0"
NAME: dict[str, Code] = {"name": [WIDE_NAME]}
"""The name of the property as an object, under the label `name`."""


def level(image: bytes, entry_point: str, limits: SearchLimits | None = None) -> UsageLevel:
    """What the code of an entry point does with the key."""
    return examine_dll(image, limits=limits).reads(entry_point, KEY).level


def detail(image: bytes, entry_point: str) -> str:
    """The sentence of the evidence."""
    (evidence,) = examine_dll(image).reads(entry_point, KEY).evidence
    return evidence.detail


def give_back(bits: int) -> Code:
    """Xor eax, eax; ret."""
    return [b"\x33\xc0\xc3"] if bits == 64 else [b"\x33\xc0\xc2\x04\x00"]


def take(bits: int, label: str) -> Code:
    """Lea rdx, [label] or push offset label."""
    return [b"\x48\x8d\x15", near(label)] if bits == 64 else [b"\x68", address(label)]


def call(label: str) -> Code:
    """Call label."""
    return [b"\xe8", near(label)]


def jump(label: str) -> Code:
    """Jmp label."""
    return [b"\xe9", near(label)]


def through_slot(bits: int, label: str, operation: bytes = b"\xff\x15") -> Code:
    """Call [label], or jmp [label] with the operation FF 25."""
    return [operation, near(label) if bits == 64 else address(label)]


def with_directory(image: bytes, index: int, rva: int, size: int) -> bytes:
    """The DLL with another entry in its table of data directories."""
    (magic,) = struct.unpack_from("<H", image, 64 + 24)
    position = 64 + 24 + (112 if magic == 0x20B else 96) + 8 * index
    return image[:position] + struct.pack("<2I", rva, size) + image[position + 8 :]
