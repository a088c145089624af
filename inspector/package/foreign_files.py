"""What a file is that is not an installation package, and what to do then, in one sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.errors import PackageError
from inspector.language import N_, tr
from inspector.package.compound_file import COPY_AGAIN

if TYPE_CHECKING:
    from collections.abc import Collection

_UNPACK = N_("Unpack it and open the .msi file inside.")
_BY_FIRST_BYTES = (
    (b"PK\x03\x04", N_("a zip archive"), _UNPACK),
    (b"PK\x05\x06", N_("an empty zip archive"), N_("Open the .msi file itself.")),
    (b"7z\xbc\xaf\x27\x1c", N_("a 7-Zip archive"), _UNPACK),
    (b"Rar!\x1a\x07", N_("a RAR archive"), _UNPACK),
    (b"\x1f\x8b", N_("a gzip archive"), _UNPACK),
    (b"\xfd7zXZ\x00", N_("an xz archive"), _UNPACK),
    (b"MSCF", N_("a cabinet file"), N_("Open the .msi file that it belongs to.")),
    (
        b"MZ",
        N_("a Windows program"),
        N_("Open the .msi file that it carries; many set-up programs unpack it with /extract."),
    ),
    (b"%PDF", N_("a PDF document"), N_("Open the .msi file itself.")),
    (b"\x7fELF", N_("a Linux program"), N_("Open the .msi file itself.")),
)
_WEB_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body")
_XML = (b"<?xml", b"<wix")
_BY_STREAM = (
    ("WordDocument", N_("a Word document")),
    ("Workbook", N_("an Excel workbook")),
    ("Book", N_("an Excel workbook")),
    ("PowerPoint Document", N_("a PowerPoint presentation")),
    ("VisioDocument", N_("a Visio drawing")),
    ("EncryptedPackage", N_("an encrypted Office document")),
    ("__properties_version1.0", N_("an Outlook message")),
)
_BY_CLASS_ID = {
    "000C1082-0000-0000-C000-000000000046": N_("a transform (.mst): changes to a package without the package itself"),
    "000C1086-0000-0000-C000-000000000046": N_("a patch (.msp): updates to a package without the package itself"),
}


def error_by_first_bytes(head: bytes) -> PackageError:
    """The error for a file that is no compound file, by its first bytes."""
    for start, what, advice in _BY_FIRST_BYTES:
        if head.startswith(start):
            return PackageError(tr("This is {what}, not an installation package", what=what), advice=tr(advice))
    # Text may begin with a byte order mark, and may be UTF-16.
    text = head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n").lower()
    if text.startswith(_WEB_PAGE):
        return PackageError(
            tr("This is a web page, not an installation package"),
            advice=tr("The download gave a page instead of the file; download it again."),
        )
    if text.startswith(_XML):
        return PackageError(
            tr("This is an XML file, such as WiX source, not an installation package"),
            advice=tr("Build it and open the .msi file that comes of it."),
        )
    if not text:
        return PackageError(
            tr("The file begins with nothing but zeros, so it was not copied or downloaded in full"),
            advice=tr(COPY_AGAIN),
        )
    return PackageError(tr("This is not an installation package"), advice=tr("Choose a .msi or .msm file."))


def error_by_content(class_id: str, streams: Collection[str], *, is_database: bool) -> PackageError | None:
    """The error for a compound file that is no database of Windows Installer, or None for one that is.

    Args:
        class_id: the root CLSID in upper-case digits.
        streams: the stored names of its streams.
        is_database: whether it has the streams that every database has.
    """
    what = _BY_CLASS_ID.get(class_id)
    if what is not None:
        return PackageError(tr("This is {what}", what=what), advice=tr("Open the .msi file that it is made for."))
    if is_database:
        return None
    for stream, document in _BY_STREAM:
        if stream in streams:
            return PackageError(
                tr("This is {what}, not an installation package", what=document),
                advice=tr("Choose a .msi or .msm file."),
            )
    return PackageError(
        tr("This is a compound file without the tables of an installation package"),
        advice=tr("Choose a .msi or .msm file."),
    )
