"""The outline of a DLL: headers, sections and data directories, read with bounds and without a library.

Every DLL of a package is asked for its entry points, so this part is small and starts at once; import tables are read with
pefile, only where code is followed.

Source: https://learn.microsoft.com/windows/win32/debug/pe-format
"""

from __future__ import annotations

import struct
from enum import Enum, IntEnum

from msgspec import Struct

from inspector.errors import InspectorError
from inspector.language import tr
from inspector.usage.native import limits

_OPTIONAL_HEADER_SIZES = {0x10B: 96, 0x20B: 112}
_EXECUTE, _WRITE = 0x20000000, 0x80000000


class MalformedImageError(InspectorError):
    """The bytes are not a DLL that Windows could load, or are damaged."""


class Machine(Enum):
    """The processors whose code can be followed."""

    X86 = 0x14C
    X64 = 0x8664
    ARM64 = 0xAA64


class Directory(IntEnum):
    """Data directories by their index."""

    EXPORT = 0
    IMPORT = 1
    RESOURCE = 2
    EXCEPTION = 3
    BASE_RELOCATION = 5
    DELAY_IMPORT = 13
    CLR_HEADER = 14


class Section(Struct, frozen=True):
    """One section; `offset` and `stored_size` are in the file, `rva` and `size` in memory, all in bytes."""

    name: bytes
    rva: int
    size: int
    offset: int
    stored_size: int
    executable: bool
    writable: bool


class Image(Struct, frozen=True):
    """A DLL as the loader would lay it out, before relocation.

    Attributes:
        memory: the bytes by relative virtual address (RVA), from the headers to the end of the last section.
        machine: the value of the header; `Machine` names the ones that can be followed.
        pointer_size: bytes of an address: 4, or 8 in PE32+.
        entry_rva: where DllMain starts, or 0.
        directories: RVA and size in bytes by the index of the data directory.
        stored_end: the file offset behind the last section; what follows was appended.
    """

    memory: bytes
    machine: int
    pointer_size: int
    image_base: int
    entry_rva: int
    sections: tuple[Section, ...]
    directories: tuple[tuple[int, int], ...]
    stored_end: int

    def directory(self, which: Directory) -> tuple[int, int]:
        """RVA and size of a data directory, (0, 0) where there is none."""
        return self.directories[which] if which < len(self.directories) else (0, 0)

    def section_at(self, rva: int) -> Section | None:
        """The section that holds `rva`."""
        for section in self.sections:
            if section.rva <= rva < section.rva + section.size:
                return section
        return None

    def is_code(self, rva: int) -> bool:
        """Whether `rva` lies in an executable section."""
        section = self.section_at(rva)
        return section is not None and section.executable

    def file_offset(self, rva: int) -> int | None:
        """The offset in the file of the byte at `rva`; None where the loader fills in zeros."""
        section = self.section_at(rva)
        if section is None or rva - section.rva >= section.stored_size:
            return None
        return section.offset + rva - section.rva

    def rva_of_offset(self, offset: int) -> int | None:
        """Where the byte at a file offset lies in memory; None for headers and appended bytes."""
        for section in self.sections:
            if section.offset <= offset < section.offset + min(section.stored_size, section.size):
                return section.rva + offset - section.offset
        return None

    def number(self, rva: int, size: int) -> int | None:
        """The unsigned number of `size` bytes at `rva`; None outside the image."""
        if rva < 0 or rva + size > len(self.memory):
            return None
        return int.from_bytes(self.memory[rva : rva + size], "little")

    def pointer(self, rva: int) -> int | None:
        """The RVA that the address stored at `rva` points to; None where it points outside the image."""
        value = self.number(rva, self.pointer_size)
        if value is None or not 0 <= value - self.image_base < len(self.memory):
            return None
        return value - self.image_base

    def text(self, rva: int, *, wide: bool = False) -> str | None:
        """The NUL-terminated text at `rva`, in ASCII or else in UTF-16LE; None where there is none."""
        if not 0 <= rva < len(self.memory):
            return None
        if wide:
            text = self.memory[rva : rva + 2 * limits.LONGEST_NAME].decode("utf-16-le", "backslashreplace")
            return text.partition("\0")[0] if "\0" in text else None
        end = self.memory.find(b"\0", rva, rva + limits.LONGEST_NAME)
        return None if end < 0 else self.memory[rva:end].decode("ascii", "backslashreplace")


def read_image(data: bytes) -> Image:
    """Read the outline of a DLL.

    Raises:
        MalformedImageError: it is not a DLL, or is cut off or damaged.
    """
    try:
        return _read_image(data)
    except struct.error as error:
        raise MalformedImageError(tr("Its headers are cut off")) from error


def _read_image(data: bytes) -> Image:
    if data[:2] != b"MZ":
        raise MalformedImageError(tr("It does not start as a program does (MZ)"))
    (signature_offset,) = struct.unpack_from("<I", data, 0x3C)
    if data[signature_offset : signature_offset + 4] != b"PE\0\0":
        raise MalformedImageError(tr("It has no PE header"))
    coff = signature_offset + 4
    machine, section_count, optional_size = struct.unpack_from("<2H12xH", data, coff)
    optional = coff + 20
    (magic,) = struct.unpack_from("<H", data, optional)
    fixed_size = _OPTIONAL_HEADER_SIZES.get(magic)
    if fixed_size is None:
        raise MalformedImageError(tr("Its optional header is of no known kind"))
    wide = magic == 0x20B  # noqa: PLR2004 - PE32+ by definition
    (entry_rva,) = struct.unpack_from("<I", data, optional + 16)
    (image_base,) = struct.unpack_from("<Q" if wide else "<I", data, optional + (24 if wide else 28))
    (directory_count,) = struct.unpack_from("<I", data, optional + fixed_size - 4)
    directories = tuple(
        struct.unpack_from("<2I", data, optional + fixed_size + 8 * index) for index in range(min(directory_count, 16))
    )
    table = optional + optional_size
    if section_count > limits.SECTIONS:
        raise MalformedImageError(tr("It claims more sections than Windows loads"))
    sections = tuple(_section(data, table + 40 * index) for index in range(section_count))
    (headers_size,) = struct.unpack_from("<I", data, optional + 60)
    return Image(
        memory=_memory(data, sections, headers_size),
        machine=machine,
        pointer_size=8 if wide else 4,
        image_base=image_base,
        entry_rva=entry_rva,
        sections=sections,
        directories=directories,
        stored_end=max((section.offset + section.stored_size for section in sections), default=headers_size),
    )


def _section(data: bytes, position: int) -> Section:
    name, size, rva, stored_size, offset, flags = struct.unpack_from("<8s4I12xI", data, position)
    if stored_size and offset + stored_size > len(data):
        raise MalformedImageError(tr("It is cut off: a section lies behind the end of the file"))
    return Section(
        name.rstrip(b"\0"), rva, size or stored_size, offset, stored_size, bool(flags & _EXECUTE), bool(flags & _WRITE)
    )


def _memory(data: bytes, sections: tuple[Section, ...], headers_size: int) -> bytes:
    size = max((section.rva + section.size for section in sections), default=headers_size)
    if size > len(data) + limits.UNSTORED_MEMORY:
        raise MalformedImageError(tr("Its sections claim more memory than any DLL has"))
    memory = bytearray(size)
    headers = data[: min(headers_size, size)]
    memory[: len(headers)] = headers
    for section in sections:
        stored = data[section.offset : section.offset + min(section.stored_size, section.size)]
        memory[section.rva : section.rva + len(stored)] = stored
    return bytes(memory)
