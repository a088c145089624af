"""A PE file as far as managed code needs it: bytes by address, data directories and exported names.

Source: https://learn.microsoft.com/windows/win32/debug/pe-format
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from inspector.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

EXPORT_DIRECTORY = 0
CLR_DIRECTORY = 14
_PE32_PLUS = 0x20B
_MOST_SECTIONS = 96  # the loader's own limit
_MOST_EXPORTS = 65_536
_SECTION = struct.Struct("<12xIII16x")


class Image:
    """A PE file in memory.

    Attributes:
        machine: 0x14C for x86, 0x8664 for x64, 0xAA64 for ARM64.
        base: the address that the file wants to be loaded at.
    """

    def __init__(self, data: bytes) -> None:
        """Read the headers.

        Raises:
            ValueError: it is no PE file, or its headers are cut off.
        """
        self.data = data
        try:
            self._read_headers()
        except struct.error as error:
            raise ValueError(tr("no PE file")) from error

    def _read_headers(self) -> None:
        (header,) = struct.unpack_from("<I", self.data, 60)
        if self.data[:2] != b"MZ" or self.data[header : header + 4] != b"PE\0\0":
            raise ValueError(tr("no PE file"))
        self.machine, sections, optional_size = struct.unpack_from("<HH12xH", self.data, header + 4)
        optional = header + 24
        (magic,) = struct.unpack_from("<H", self.data, optional)
        wide = magic == _PE32_PLUS
        self.base: int = struct.unpack_from("<Q" if wide else "<4xI", self.data, optional + 24)[0]
        self._directories = optional + (112 if wide else 96)
        (self._directory_count,) = struct.unpack_from("<I", self.data, self._directories - 4)
        table = optional + optional_size
        self._sections = [
            _SECTION.unpack_from(self.data, table + index * 40) for index in range(min(sections, _MOST_SECTIONS))
        ]

    def directory(self, index: int) -> tuple[int, int]:
        """Address (relative to the base) and size of a data directory; zeros where there is none."""
        if index >= self._directory_count:
            return 0, 0
        address, size = struct.unpack_from("<II", self.data, self._directories + index * 8)
        return address, size

    def offset(self, address: int) -> int:
        """Where in the file the byte of a relative address lies.

        Raises:
            ValueError: it lies in no section of the file.
        """
        for start, stored, position in self._sections:
            if start <= address < start + stored:
                found: int = position + address - start
                return found
        raise ValueError(tr("the address {address:#x} is not in the file", address=address))

    def exports(self) -> Iterator[tuple[str, int]]:
        """The exported names and the relative addresses they stand for.

        Raises:
            ValueError: the export directory is damaged.
        """
        address, _ = self.directory(EXPORT_DIRECTORY)
        if not address:
            return
        try:
            functions_count, names_count, functions, names, ordinals = struct.unpack_from(
                "<5I", self.data, self.offset(address) + 20
            )
            for index in range(min(names_count, _MOST_EXPORTS)):
                (name,) = struct.unpack_from("<I", self.data, self.offset(names) + index * 4)
                (ordinal,) = struct.unpack_from("<H", self.data, self.offset(ordinals) + index * 2)
                if ordinal < functions_count:
                    (function,) = struct.unpack_from("<I", self.data, self.offset(functions) + ordinal * 4)
                    yield self.text(name), function
        except struct.error as error:
            raise ValueError(tr("the export directory is cut off")) from error

    def text(self, address: int) -> str:
        """The text that ends with a null byte at a relative address.

        Raises:
            ValueError: it does not lie in the file.
        """
        start = self.offset(address)
        return self.data[start : self.data.index(b"\0", start)].decode("latin-1")
