"""The JSON report inside a picture: put in when it is made, taken out to say what it was made from. Bytes only, no Qt."""

from __future__ import annotations

import html
import json
import re
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME = "msi-inspector"
"""The keyword of the PNG chunk, the id of the SVG metadata, and the beginning of the name of the PDF attachment."""

ATTACHMENT = f"{NAME}.json"

_LARGEST_PICTURE = 512 * 1024 * 1024
_LARGEST_TEXT = 64 * 1024 * 1024
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PNG_HEADER_END = len(_PNG_SIGNATURE) + 25
"""IHDR is always the first chunk, with 13 bytes of data: https://www.w3.org/TR/png-3/#11IHDR."""

_ITXT = re.compile(NAME.encode() + rb"\0(?P<compressed>[\0\1])\0[^\0]*\0[^\0]*\0(?P<text>.*)", re.DOTALL)
"""Keyword, whether compressed, by zlib, language, translated keyword, text: https://www.w3.org/TR/png-3/#11iTXt."""

_SVG_METADATA = f'<metadata id="{NAME}">'
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for: https://www.w3.org/TR/xml/#charsets."""


def embed_in_png(png: bytes, compressed: bytes) -> bytes:
    """The picture with the text in an iTXt chunk; `compressed` is the UTF-8 text as a zlib stream.

    Source: https://www.w3.org/TR/png-3/#11iTXt
    """
    # keyword, compressed, by zlib, no language, no translated keyword
    body = b"iTXt" + NAME.encode() + b"\0\1\0\0\0" + compressed
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    return png[:_PNG_HEADER_END] + chunk + png[_PNG_HEADER_END:]


def embed_in_svg(svg: str, report: str) -> str:
    """The picture with the report as its metadata; what XML cannot hold is escaped as JSON escapes it."""
    safe = _NOT_IN_XML.sub(lambda sign: f"\\u{ord(sign[0]):04x}", report)
    element = f"{_SVG_METADATA}{html.escape(safe, quote=False)}</metadata>\n"
    place = svg.index("<defs>")
    return svg[:place] + element + svg[place:]


def read_embedded(path: Path) -> str | None:
    """The JSON report that a PNG, SVG or PDF picture of this program was made from, None for any other file.

    A file that cannot be read gives None too: whoever asks finds out why when it is read as a package.
    """
    try:
        with path.open("rb") as file:
            start = file.read(8)
            if start != _PNG_SIGNATURE and not start.startswith((b"%PDF-", b"<?xml", b"<svg")):
                return None
            picture = start + file.read(_LARGEST_PICTURE)
    except OSError:
        return None
    try:
        if start == _PNG_SIGNATURE:
            report = _from_png(picture)
        elif start.startswith(b"%PDF-"):
            report = _from_pdf(picture)
        else:
            report = _from_svg(picture.decode())
        return report if report is not None and _is_report(report) else None
    except (ValueError, struct.error, zlib.error):
        return None  # cut off, or changed by another program


def _from_png(png: bytes) -> str | None:
    place = len(_PNG_SIGNATURE)
    while place < len(png):
        length, kind = struct.unpack_from(">I4s", png, place)
        if kind == b"iTXt":
            found = _ITXT.fullmatch(png, place + 8, place + 8 + length)
            if found is not None:
                return _inflated(found["text"]) if found["compressed"] == b"\1" else found["text"].decode()
        place += length + 12
    return None


def _from_svg(svg: str) -> str | None:
    _, found, rest = svg.partition(_SVG_METADATA)
    return html.unescape(rest.partition("</metadata>")[0]) if found else None


def _from_pdf(pdf: bytes) -> str | None:
    """The one attachment, in the words of Qt's writer: other programs that change the file write them anew."""
    name = re.escape(ATTACHMENT.encode("utf-16-be"))
    reference = re.search(rb"/F \(\xfe\xff" + name + rb"\)\s*/EF <</F (\d+) 0 R>>", pdf)
    if reference is None:
        return None
    stream = re.search(rb"\s" + reference[1] + rb" 0 obj\s*<<[^>]*>>\s*stream\r?\n", pdf)
    return None if stream is None else _inflated(pdf[stream.end() :])


def _inflated(data: bytes) -> str:
    return zlib.decompressobj().decompress(data, _LARGEST_TEXT).decode()


def _is_report(text: str) -> bool:
    report = json.loads(text)
    return isinstance(report, dict) and str(report.get("schema", "")).startswith(f"{NAME}/")
