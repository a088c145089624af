"""Writes small DLLs in memory: entry points that give 0 (ERROR_SUCCESS) back or run given machine code, and any bytes as data.

Source: https://learn.microsoft.com/windows/win32/debug/pe-format
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_FILE_ALIGNMENT = 0x200
_PAGE = 0x1000
_CODE_ADDRESS = _PAGE
_DIRECTORIES = 16
_EXPORT, _IMPORT, _EXCEPTION, _BASE_RELOCATION = 0, 1, 3, 5
CODE = 0x60000020  # contains code, execute, read
READ_ONLY_DATA = 0x40000040  # contains initialised data, read
WRITABLE = 0x80000000
_RETURN_ZERO = {64: b"\x33\xc0\xc3", 32: b"\x33\xc0\xc2\x04\x00"}  # xor eax, eax; ret: one argument, stdcall in 32 bits
_IMAGE_BASE = {64: 0x180000000, 32: 0x10000000}
_MACHINE = {64: 0x8664, 32: 0x14C}
ARM64 = 0xAA64


@dataclass(frozen=True, slots=True)
class Reference:
    """Bytes that depend on where a label lies.

    Attributes:
        size: how many bytes; 0 for an address, whose size is that of the DLL's pointers.
        encode: makes them from the RVA of the label and the RVA where the bytes stand.
    """

    label: str
    size: int
    encode: Callable[[int, int], bytes]


def near(label: str, trailing: int = 0) -> Reference:
    """A 32-bit distance from the next instruction, as in `call`, `jmp` and `lea reg, [rip + ...]`.

    `trailing` is how many bytes of the same instruction follow it.
    """
    return Reference(label, 4, lambda target, here: struct.pack("<i", target - here - 4 - trailing))


def address(label: str) -> Reference:
    """An absolute address, which gets a relocation; 4 bytes in a 32-bit DLL, else 8."""
    return Reference(label, 0, lambda target, _: struct.pack("<Q", target))


def distance(label: str, index: int) -> Reference:
    """The 32-bit distance from the start of a table to a label, as its entry `index`."""
    return Reference(label, 4, lambda target, here: struct.pack("<i", target - (here - 4 * index)))


def dll(
    exports: Sequence[str] = (),
    *,
    data: bytes = b"",
    name: str = "custom.dll",
    bits: int = 64,
    code: Mapping[str, Sequence[bytes | Reference]] | None = None,
    objects: Mapping[str, Sequence[bytes | Reference]] | None = None,
    imports: Sequence[tuple[str, str]] = (),
    forwards: Mapping[str, str] | None = None,
    unwinding: Mapping[str, int] | None = None,
    machine: int | None = None,
    flags: tuple[int, int] = (CODE, READ_ONLY_DATA),
    section_names: tuple[bytes, bytes] = (b".text", b".rdata"),
) -> bytes:
    """A DLL (PE32+, or PE32 with `bits=32`) with the entry points `exports` and `data` in its read-only section.

    `data` may be `"MsiRestartManagerSessionKey".encode("utf-16-le")`, which nothing in the code refers to.

    Args:
        exports: the entry points, from ordinal 1; each gives 0 back unless `code` or `forwards` says otherwise. An empty name is
            exported by its ordinal alone.
        data: bytes behind the export directory.
        name: the DLL's own name.
        bits: 64 or 32.
        code: machine code by label; a label among `exports` is that entry point, others are functions inside.
        objects: further read-only data by label.
        imports: library and function; the function's name is the label of the slot that holds its address. One like `#5` is
            imported by its ordinal.
        forwards: entry points whose code is in another DLL, as `OTHER.Function`.
        unwinding: labels of functions that are listed in the function table, and the flags of each: 1 has a handler, 4 is chained.
        machine: the processor in the header, where `bits` does not say it.
        flags: characteristics of the code and of the data section.
        section_names: of both.
    """
    text = _Blocks(_CODE_ADDRESS, 4 if bits == 32 else 8)
    code = code or {}
    for label in exports:
        text.add(label, code.get(label, [_RETURN_ZERO[bits]]), alignment=16, fill=b"\xcc")
    for label, parts in code.items():
        if label not in exports:
            text.add(label, parts, alignment=16, fill=b"\xcc")
    text.pad(16, b"\xcc")
    if not exports and not code:
        text.add("", [_RETURN_ZERO[bits]], alignment=16, fill=b"\xcc")
        text.pad(16, b"\xcc")

    content = _Blocks(_CODE_ADDRESS + _up(text.size, _PAGE), text.pointer_size)
    entries = [(forwards or {}).get(label, text.labels[label]) for label in exports]
    directory = _export_directory(exports, name, content.address, entries)
    content.add("", [directory, data])
    for label, parts in (objects or {}).items():
        content.add(label, parts, alignment=16)
    directories = {_EXPORT: (content.address, len(directory))}
    if imports:
        directories[_IMPORT] = _import_tables(content, imports)
    if unwinding:
        table = _function_table_arm64 if machine == ARM64 else _function_table
        directories[_EXCEPTION] = table(content, text, unwinding)
    labels = text.labels | content.labels
    relocated = sorted(text.addresses + content.addresses)
    if relocated:
        directories[_BASE_RELOCATION] = _relocations(content, relocated, bits)
    sections = [
        (section_names[0], text.bytes(labels, _IMAGE_BASE[bits]), text.address, flags[0]),
        (section_names[1], content.bytes(labels, _IMAGE_BASE[bits]), content.address, flags[1]),
    ]
    return _file(sections, directories, bits, machine or _MACHINE[bits])


class _Blocks:
    """The content of one section: parts one after the other, and where the labels and the absolute addresses among them are."""

    def __init__(self, start: int, pointer_size: int) -> None:
        self.address = start
        self.pointer_size = pointer_size
        self.size = 0
        self.labels: dict[str, int] = {}
        self.addresses: list[int] = []
        self._parts: list[tuple[int, bytes | Reference]] = []

    def add(self, label: str, parts: Sequence[bytes | Reference], *, alignment: int = 1, fill: bytes = b"\0") -> int:
        """Append parts; their RVA."""
        self.pad(alignment, fill)
        start = self.labels[label] = self.address + self.size
        for part in parts:
            here = self.address + self.size
            self._parts.append((here, part))
            if isinstance(part, bytes):
                self.size += len(part)
            else:
                self.size += part.size or self.pointer_size
                if not part.size:
                    self.addresses.append(here)
        return start

    def pad(self, alignment: int, fill: bytes) -> None:
        """Fill up to a multiple of `alignment`."""
        missing = -self.size % alignment
        self._parts.append((self.address + self.size, fill * missing))
        self.size += missing

    def bytes(self, labels: Mapping[str, int], image_base: int) -> bytes:
        """Everything, with the references filled in."""
        found = []
        for here, part in self._parts:
            if isinstance(part, bytes):
                found.append(part)
            elif part.size:
                found.append(part.encode(labels[part.label], here))
            else:
                found.append(part.encode(image_base + labels[part.label], here)[: self.pointer_size])
        return b"".join(found)


def _file(
    sections: Sequence[tuple[bytes, bytes, int, int]],
    directories: Mapping[int, tuple[int, int]],
    bits: int,
    machine: int,
) -> bytes:
    (_, code, code_address, _), (_, content, data_address, _) = sections
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
        code_address,
    )
    optional += struct.pack("<Q", _IMAGE_BASE[64]) if wide else struct.pack("<II", data_address, _IMAGE_BASE[32])
    image_size = data_address + _up(len(content), _PAGE)
    optional += struct.pack(
        "<2I6H4I2H", _PAGE, _FILE_ALIGNMENT, 6, 0, 0, 0, 6, 0, 0, image_size, _FILE_ALIGNMENT, 0, 2, 0x140
    )
    optional += struct.pack("<4Q2I" if wide else "<6I", 0x100000, 0x1000, 0x100000, 0x1000, 0, _DIRECTORIES)
    for index in range(_DIRECTORIES):
        optional += struct.pack("<II", *directories.get(index, (0, 0)))

    header = b"MZ".ljust(60, b"\0") + struct.pack("<I", 64) + b"PE\0\0"
    characteristics = 0x2022 if wide else 0x2102
    header += struct.pack("<2H3I2H", machine, len(sections), 0, 0, 0, len(optional), characteristics) + optional
    body = b""
    for section_name, section, start, flags in sections:
        stored_size = _up(len(section), _FILE_ALIGNMENT)
        position = _FILE_ALIGNMENT + len(body)
        header += struct.pack("<8s4I12xI", section_name, len(section), start, stored_size, position, flags)
        body += section.ljust(stored_size, b"\0")
    return header.ljust(_FILE_ALIGNMENT, b"\0") + body


def _export_directory(exports: Sequence[str], name: str, start: int, entries: Sequence[int | str]) -> bytes:
    """The export directory that stands at `start`; entry points in the given order from ordinal 1, names sorted.

    An entry is the RVA of the code, or the text that forwards it.
    """
    count = len(exports)
    by_name = sorted((index for index in range(count) if exports[index]), key=lambda index: exports[index].encode())
    functions = start + 40
    names = functions + 4 * count
    ordinals = names + 4 * len(by_name)
    texts = ordinals + 2 * len(by_name)
    text = name.encode() + b"\0"
    name_addresses = []
    for index in by_name:
        name_addresses.append(texts + len(text))
        text += exports[index].encode() + b"\0"
    addresses = []
    for entry in entries:
        addresses.append(texts + len(text) if isinstance(entry, str) else entry)
        text += entry.encode() + b"\0" if isinstance(entry, str) else b""
    directory = struct.pack("<2I2H7I", 0, 0, 0, 0, texts, 1, count, len(by_name), functions, names, ordinals)
    directory += struct.pack(f"<{count}I", *addresses)
    directory += struct.pack(f"<{len(by_name)}I", *name_addresses) + struct.pack(f"<{len(by_name)}H", *by_name)
    return directory + text + bytes(-len(text) % 4)


def _import_tables(content: _Blocks, imports: Sequence[tuple[str, str]]) -> tuple[int, int]:
    """Import tables with one descriptor for each function, which is unusual and allowed; RVA and size of the descriptors."""
    slot = bytes(content.pointer_size)
    by_ordinal = 1 << 8 * content.pointer_size - 1
    descriptors = b""
    for library, function in imports:
        hint = content.add("", [struct.pack("<H", 0), function.encode() + b"\0"], alignment=2)
        number = by_ordinal | int(function[1:]) if function.startswith("#") else hint
        entry = struct.pack("<Q", number)[: content.pointer_size]
        names = content.add("", [entry, slot], alignment=8)
        slots = content.add(function, [entry, slot], alignment=8)
        title = content.add("", [library.encode() + b"\0"])
        descriptors += struct.pack("<5I", names, 0, 0, title, slots)
    descriptors += bytes(20)
    return content.add("", [descriptors], alignment=4), len(descriptors)


def _function_table(content: _Blocks, text: _Blocks, unwinding: Mapping[str, int]) -> tuple[int, int]:
    """The function table of x64; the end of a function is taken to be the start of the next one in the code."""
    ends = sorted(text.labels.values())
    rows = []
    for label, flags in unwinding.items():
        start = text.labels[label]
        end = next((other for other in ends if other > start), text.address + text.size)
        unwind = content.add("", [struct.pack("<4B2I", 1 | flags << 3, 0, 0, 0, 0, 0)], alignment=4)
        rows.append(struct.pack("<3I", start, end, unwind))
    table = b"".join(sorted(rows, key=lambda row: struct.unpack_from("<I", row)))
    return content.add("", [table], alignment=4), len(table)


def _function_table_arm64(content: _Blocks, text: _Blocks, unwinding: Mapping[str, int]) -> tuple[int, int]:
    """The function table of ARM64: packed unwind data where there is no handler. Each function counts as 16 bytes long."""
    rows = []
    for label, flags in unwinding.items():
        unwind = 1 | 4 << 2 if not flags else content.add("", [struct.pack("<2I", 4 | 1 << 20, 0)], alignment=4)
        rows.append((text.labels[label], unwind))
    table = b"".join(struct.pack("<2I", *row) for row in sorted(rows))
    return content.add("", [table], alignment=4), len(table)


def _relocations(content: _Blocks, addresses: Sequence[int], bits: int) -> tuple[int, int]:
    """Base relocations, one block for each page."""
    kind = 3 if bits == 32 else 10  # HIGHLOW, DIR64
    table = b""
    for page in sorted({where - where % _PAGE for where in addresses}):
        entries = [kind << 12 | where - page for where in addresses if page <= where < page + _PAGE]
        entries += [0] * (len(entries) % 2)
        table += struct.pack(f"<2I{len(entries)}H", page, 8 + 2 * len(entries), *entries)
    return content.add("", [table], alignment=4), len(table)


def _up(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment
