"""What a file is that is not an installation package, and what to do then, in one sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.errors import PackageError

if TYPE_CHECKING:
    from collections.abc import Collection

_UNPACK = "Unpack it and open the .msi file inside."
_BY_FIRST_BYTES = (
    (b"PK\x03\x04", "a zip archive", _UNPACK),
    (b"PK\x05\x06", "an empty zip archive", "Open the .msi file itself."),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"\xfd7zXZ\x00", "an xz archive", _UNPACK),
    (b"MSCF", "a cabinet file", "Open the .msi file that it belongs to."),
    (b"MZ", "a Windows program", "Open the .msi file that it carries; many set-up programs unpack it with /extract."),
    (b"%PDF", "a PDF document", "Open the .msi file itself."),
    (b"\x7fELF", "a Linux program", "Open the .msi file itself."),
)
_WEB_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body")
_XML = (b"<?xml", b"<wix")
_BY_STREAM = (
    ("WordDocument", "a Word document"),
    ("Workbook", "an Excel workbook"),
    ("Book", "an Excel workbook"),
    ("PowerPoint Document", "a PowerPoint presentation"),
    ("VisioDocument", "a Visio drawing"),
    ("EncryptedPackage", "an encrypted Office document"),
    ("__properties_version1.0", "an Outlook message"),
)
_BY_CLASS_ID = {
    "000C1082-0000-0000-C000-000000000046": "a transform (.mst): changes to a package without the package itself",
    "000C1086-0000-0000-C000-000000000046": "a patch (.msp): updates to a package without the package itself",
}


def error_by_first_bytes(head: bytes) -> PackageError:
    """The error for a file that is no compound file, by its first bytes."""
    for start, what, advice in _BY_FIRST_BYTES:
        if head.startswith(start):
            return PackageError(f"This is {what}, not an installation package", advice=advice)
    # Text may begin with a byte order mark, and may be UTF-16.
    text = head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n").lower()
    if text.startswith(_WEB_PAGE):
        return PackageError(
            "This is a web page, not an installation package",
            advice="The download gave a page instead of the file; download it again.",
        )
    if text.startswith(_XML):
        return PackageError(
            "This is an XML file, such as WiX source, not an installation package",
            advice="Build it and open the .msi file that comes of it.",
        )
    if not text:
        return PackageError(
            "The file begins with nothing but zeros, so it was not copied or downloaded in full",
            advice="Copy or download it again.",
        )
    return PackageError("This is not an installation package", advice="Choose a .msi or .msm file.")


def error_by_content(class_id: str, streams: Collection[str], *, is_database: bool) -> PackageError | None:
    """The error for a compound file that is no database of Windows Installer, or None for one that is.

    Args:
        class_id: the root CLSID in upper-case digits.
        streams: the stored names of its streams.
        is_database: whether it has the streams that every database has.
    """
    what = _BY_CLASS_ID.get(class_id)
    if what is not None:
        return PackageError(f"This is {what}", advice="Open the .msi file that it is made for.")
    if is_database:
        return None
    for stream, document in _BY_STREAM:
        if stream in streams:
            return PackageError(
                f"This is {document}, not an installation package", advice="Choose a .msi or .msm file."
            )
    return PackageError(
        "This is a compound file without the tables of an installation package", advice="Choose a .msi or .msm file."
    )
