"""What a DLL tells about its own code: where addresses are stored, and where functions begin and end."""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.usage.native.portable_executable import Directory, Image, Machine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_STORED_ADDRESS = {3: 4, 10: 8}  # IMAGE_REL_BASED_HIGHLOW and DIR64: type of relocation, bytes
_CHAINED, _HANDLERS = 4, 3  # UNW_FLAG_CHAININFO; UNW_FLAG_EHANDLER | UNW_FLAG_UHANDLER
_DIRECT_CALL = re.compile(rb"\xe8(?=(....))", re.DOTALL)
_NEAR_DATA = re.compile(rb"[\x48-\x4f][\x8b\x8d\x89\x39\x3b](?=[\x05\x0d\x15\x1d\x25\x2d\x35\x3d](....))", re.DOTALL)


class FunctionRange(Struct, frozen=True):
    """One entry of the function table (.pdata), as RVAs; `has_handler` says that exceptions may continue elsewhere."""

    start: int
    end: int
    has_handler: bool


def stored_addresses(image: Image) -> frozenset[int]:
    """RVAs of every address that the loader adjusts; without relocations, of everything that could be an address.

    Source: https://learn.microsoft.com/windows/win32/debug/pe-format#the-reloc-section-image-only
    """
    start, size = image.directory(Directory.BASE_RELOCATION)
    found = frozenset(_relocated(image.memory, start, min(start + size, len(image.memory)), image.pointer_size))
    return found or frozenset(_address_like(image))


def _relocated(memory: bytes, position: int, end: int, pointer_size: int) -> Iterator[int]:
    while position and position + 8 <= end:
        page, block_size = struct.unpack_from("<2I", memory, position)
        if block_size < 8:  # noqa: PLR2004 - its own header; padding ends the table
            return
        stop = min(position + block_size, end)
        for (entry,) in struct.iter_unpack("<H", memory[position + 8 : stop - (stop - position) % 2]):
            if _STORED_ADDRESS.get(entry >> 12) == pointer_size:
                yield page + (entry & 0xFFF)
        position += block_size


def _address_like(image: Image) -> Iterator[int]:
    for section in image.sections:
        if not section.executable:
            for rva in range(section.rva, section.rva + min(section.size, section.stored_size), image.pointer_size):
                if image.pointer(rva):
                    yield rva


def function_ranges(image: Image) -> tuple[FunctionRange, ...]:
    """The function table in the order of addresses; 32-bit DLLs have none.

    Source: https://learn.microsoft.com/cpp/build/exception-handling-x64 and
    https://learn.microsoft.com/cpp/build/arm64-exception-handling
    """
    start, size = image.directory(Directory.EXCEPTION)
    table = image.memory[start : start + size] if start else b""
    if image.machine == Machine.X64.value:
        rows = struct.iter_unpack("<3I", table[: len(table) // 12 * 12])
        found = [
            FunctionRange(begin, end, _has_handler_x64(image, unwind))
            for begin, end, unwind in rows
            if begin < end <= len(image.memory)
        ]
    elif image.machine == Machine.ARM64.value:
        rows = struct.iter_unpack("<2I", table[: len(table) // 8 * 8])
        found = [_range_arm64(image, begin, unwind) for begin, unwind in rows if begin < len(image.memory)]
    else:
        found = []
    return tuple(sorted(found, key=lambda function: function.start))


def _has_handler_x64(image: Image, unwind: int) -> bool:
    """Whether the unwind information has a handler; that of a part which is chained to another may have one there."""
    flags = (image.number(unwind, 1) or 0) >> 3
    return bool(flags & (_HANDLERS | _CHAINED))


def _range_arm64(image: Image, begin: int, unwind: int) -> FunctionRange:
    if unwind & 3:  # packed: no handler
        return FunctionRange(begin, begin + 4 * (unwind >> 2 & 0x7FF), has_handler=False)
    header = image.number(unwind, 4)
    if header is None:
        return FunctionRange(begin, begin + 4, has_handler=True)
    return FunctionRange(begin, begin + 4 * (header & 0x3FFFF), has_handler=bool(header >> 20 & 1))


class Boundaries:
    """A sorted set of addresses that asks for the next one."""

    def __init__(self, addresses: Iterable[int]) -> None:
        self.addresses = frozenset(addresses)
        self._in_order = sorted(self.addresses)

    def __contains__(self, rva: int) -> bool:
        return rva in self.addresses

    def after(self, rva: int, default: int) -> int:
        """The first address behind `rva`, or `default`."""
        index = bisect_right(self._in_order, rva)
        return self._in_order[index] if index < len(self._in_order) else default


def called_addresses(image: Image) -> Iterator[int]:
    """Targets of everything that looks like a direct call of x86: all functions that are called, and a few chance hits."""
    for section in image.sections:
        if section.executable:
            code = image.memory[section.rva : section.rva + min(section.size, section.stored_size)]
            for match in _DIRECT_CALL.finditer(code):
                target = section.rva + match.end() + 4 + int.from_bytes(match[1], "little", signed=True)
                if section.rva <= target < section.rva + section.size:
                    yield target


def addressed_data(image: Image, stored: frozenset[int]) -> Iterator[int]:
    """Addresses that anything in the DLL refers to, which is where an object in its data begins."""
    for slot in stored:
        target = image.pointer(slot)
        if target is not None:
            yield target
    if image.machine == Machine.X64.value:
        for section in image.sections:
            if section.executable:
                code = image.memory[section.rva : section.rva + section.size]
                for match in _NEAR_DATA.finditer(code):
                    target = section.rva + match.end() + 5 + int.from_bytes(match[1], "little", signed=True)
                    if 0 <= target < len(image.memory):
                        yield target
