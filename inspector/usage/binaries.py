"""Proof by bytes: whether the name of a property occurs in a DLL of the Binary table."""

from __future__ import annotations

from inspector.usage.model import Evidence, UsageLevel

_CABINET = b"MSCF\0\0\0\0"
_PACKER_SECTIONS = (
    b"UPX0\0\0\0\0",
    b"UPX1\0\0\0\0",
    b".aspack\0",
    b".MPRESS1",
    b".petite\0",
    b".themida",
    b".vmp0\0\0\0",
)


def byte_search(data: bytes, property_name: str, where: str) -> tuple[UsageLevel, Evidence]:
    """Search a DLL for the name in ASCII and UTF-16LE.

    A DLL without the name cannot ask for the property by it; one that carries compressed content (the cabinet of a managed
    custom action, a packer's sections) may hide it there, so nothing is proven about that.
    """
    encodings = [
        (title, offset)
        for title, encoding in (("UTF-16LE", "utf-16-le"), ("ASCII", "ascii"))
        if (offset := data.find(property_name.encode(encoding))) >= 0
    ]
    if encodings:
        found = " and ".join(f"{title} at offset {offset:#x}" for title, offset in encodings)
        detail = f"The name {property_name} occurs in the binary ({found}); whether this entry point reaches it is not proven."
        return UsageLevel.MAY_READ, Evidence("byte-search", where, detail)
    if not data:
        return UsageLevel.UNKNOWN, Evidence("not-inspected", where, "The stream is empty.")
    if (cabinet := data.find(_CABINET)) >= 0:
        detail = (
            f"The DLL carries a cabinet at offset {cabinet:#x} (as managed custom actions do), and what is compressed in it"
            " was not inspected."
        )
        return UsageLevel.UNKNOWN, Evidence("not-inspected", where, detail)
    if any(section in data[:4096] for section in _PACKER_SECTIONS):
        return UsageLevel.UNKNOWN, Evidence(
            "not-inspected", where, "The DLL is packed, and its code was not inspected."
        )
    detail = (
        f"The name {property_name} does not occur in the binary ({len(data):,} bytes, ASCII and UTF-16LE searched)."
    )
    return UsageLevel.DOES_NOT_READ, Evidence("byte-search", where, detail)
