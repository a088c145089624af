"""The entry points that a DLL exports, and how the name in a custom action's Target finds one."""

from __future__ import annotations

import re
import struct
from enum import StrEnum

from msgspec import Struct

from inspector.language import tr
from inspector.usage.native import limits
from inspector.usage.native.portable_executable import Directory, Image, MalformedImageError


class Export(Struct, frozen=True):
    """One exported function.

    Attributes:
        name: None where it is exported by its ordinal alone.
        rva: where its code starts.
        forwarded_to: `OTHER.Function` where the code is in another DLL.
    """

    name: str | None
    ordinal: int
    rva: int
    forwarded_to: str | None = None


class FoundBy(StrEnum):
    """How an entry point was found among the exports."""

    EXACT = "exact"
    DECORATED = "decorated"  # _Foo@4 for Foo, as a 32-bit compiler exports __stdcall without a definition file
    ORDINAL = "ordinal"  # #1


class EntryPoint(Struct, frozen=True):
    """An entry point of a custom action and the export that it names.

    Attributes:
        name: as the custom action writes it.
        found_by: a name that is found only decorated is one that GetProcAddress does not find under the written name.
    """

    name: str
    export: Export
    found_by: FoundBy

    @property
    def exported_name(self) -> str:
        """The export's own name, or its ordinal as `#1`."""
        return self.export.name if self.export.name is not None else f"#{self.export.ordinal}"


def read_exports(image: Image) -> tuple[Export, ...]:
    """All exported functions, the named ones first, in the order of the name table.

    Source: https://learn.microsoft.com/windows/win32/debug/pe-format#the-edata-section-image-only

    Raises:
        MalformedImageError: the export directory points outside the image.
    """
    start, size = image.directory(Directory.EXPORT)
    if not start:
        return ()
    try:
        base, function_count, name_count, functions, names, ordinals = struct.unpack_from(
            "<6I", image.memory, start + 16
        )
        if function_count > limits.EXPORTS or name_count > limits.EXPORTS:
            raise MalformedImageError(tr("Its export directory claims more functions than there are ordinals"))
        addresses = struct.unpack_from(f"<{function_count}I", image.memory, functions)
        name_addresses = struct.unpack_from(f"<{name_count}I", image.memory, names)
        indexes = struct.unpack_from(f"<{name_count}H", image.memory, ordinals)
    except struct.error as error:
        raise MalformedImageError(tr("Its export directory lies outside the file")) from error

    def export(name: str | None, index: int) -> Export:
        rva = addresses[index]
        forwarded_to = image.text(rva) if start <= rva < start + size else None
        return Export(name, base + index, rva, forwarded_to)

    named = [
        (name, index)
        for name_address, index in zip(name_addresses, indexes, strict=True)
        if index < function_count and (name := image.text(name_address)) is not None
    ]
    with_name = {index for _, index in named}
    by_name = [export(name, index) for name, index in named]
    unnamed = [export(None, index) for index in range(function_count) if index not in with_name and addresses[index]]
    return (*by_name, *unnamed)


def find_entry_point(exports: tuple[Export, ...], name: str) -> EntryPoint | None:
    """The export that `name` means, or None where the DLL exports no such function; names are case-sensitive.

    Source: https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getprocaddress and, for decorated names,
    https://learn.microsoft.com/cpp/build/reference/decorated-names
    """
    for export in exports:
        if export.name == name:
            return EntryPoint(name, export, FoundBy.EXACT)
    if re.fullmatch(r"#\d{1,5}", name):
        ordinal = int(name[1:])
        for export in exports:
            if export.ordinal == ordinal:
                return EntryPoint(name, export, FoundBy.ORDINAL)
    decorated = re.compile(rf"_{re.escape(name)}(@\d+)?|@{re.escape(name)}@\d+|{re.escape(name)}@\d+", re.ASCII)
    for export in exports:
        if export.name is not None and decorated.fullmatch(export.name):
            return EntryPoint(name, export, FoundBy.DECORATED)
    return None
