"""Signs that a DLL hides its code or carries other content: packers, a cabinet, managed code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.package.model import CABINET_SIGNATURE
from inspector.usage.native.portable_executable import Directory

if TYPE_CHECKING:
    from inspector.usage.native.portable_executable import Image

_INCREMENTAL_LINK = b".textbss"  # room for later links of a debug build, in which no code is put at run time
_PACKER_SECTIONS = (b"UPX", b".aspack", b".adata", b".MPRESS", b".petite", b".themida", b".winlice", b".vmp", b".nsp")


def how_packed(image: Image) -> str | None:
    """What shows that code is put in place at run time, as a sentence; None where nothing does."""
    for section in image.sections:
        name = section.name.decode("ascii", "backslashreplace")
        if section.name.startswith(_PACKER_SECTIONS):
            return tr("The DLL has the section {name} of a packer, so its code was not inspected.", name=name)
        if section.executable and section.size and not section.stored_size and section.name != _INCREMENTAL_LINK:
            return tr("The DLL fills its code section {name} at run time, so its code was not inspected.", name=name)
        if section.executable and section.writable:
            return tr(
                "The DLL can change its own code in the section {name}, so its code was not inspected.", name=name
            )
    return None


def cabinet_offset(data: bytes) -> int | None:
    """The file offset of a cabinet in the DLL, as managed custom actions carry one; None without one.

    Source: https://learn.microsoft.com/previous-versions/bb417343(v=msdn.10) (the header CFHEADER)
    """
    offset = data.find(CABINET_SIGNATURE)
    return None if offset < 0 else offset


def is_managed(image: Image) -> bool:
    """Whether the DLL is an assembly, or a mixture of native and managed code."""
    return image.directory(Directory.CLR_HEADER)[0] != 0
