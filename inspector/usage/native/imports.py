"""The functions that a DLL imports, by the address of the slot that the loader fills in."""

from __future__ import annotations

import struct
from typing import Any

from msgspec import Struct

from inspector.language import tr
from inspector.usage.native.portable_executable import Directory, Image, MalformedImageError

_DAMAGED = (struct.error, ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError)
"""What pefile lets through, besides its own error, on tables that point anywhere."""


class Import(Struct, frozen=True):
    """An imported function; one that is imported by its ordinal is named like `#12`. The library is in lower case."""

    library: str
    name: str


def read_imports(data: bytes, image: Image) -> dict[int, Import]:
    """The imported and delay-loaded functions by the RVA of their slot.

    Raises:
        MalformedImageError: the import tables are damaged.
    """
    if not (image.directory(Directory.IMPORT)[0] or image.directory(Directory.DELAY_IMPORT)[0]):
        return {}
    import pefile  # noqa: PLC0415 - 30 ms that only a DLL with the name in it pays

    try:
        reader = pefile.PE(data=data, fast_load=True)
        reader.parse_data_directories([Directory.IMPORT, Directory.DELAY_IMPORT])
        descriptors: list[Any] = [
            *getattr(reader, "DIRECTORY_ENTRY_IMPORT", ()),
            *getattr(reader, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
        ]
        return {
            entry.address - reader.OPTIONAL_HEADER.ImageBase: Import(
                _library(descriptor.dll), _text(entry.name) if entry.name else f"#{entry.ordinal}"
            )
            for descriptor in descriptors
            for entry in descriptor.imports
        }
    except (pefile.PEFormatError, *_DAMAGED) as error:
        raise MalformedImageError(tr("Its import tables are damaged")) from error


def _library(name: bytes | None) -> str:
    """The file name of a library; the loader supplies a missing ending."""
    library = _text(name).lower()
    return library if "." in library else f"{library}.dll"


def _text(name: bytes | None) -> str:
    return (name or b"").decode("ascii", "backslashreplace")
