"""Bytes as text, as Windows decodes them in the code pages that packages may have.

Sources: https://learn.microsoft.com/windows/win32/msi/code-page-handling-windows-installer- and
https://learn.microsoft.com/windows/win32/intl/code-page-identifiers
"""

from __future__ import annotations

import codecs
from functools import cache
from typing import Any

from inspector.resource_files import load_data

NEUTRAL = 0
"""The code page of text that is to read the same in every one. Text over 7F there is UTF-8, or else Western European."""

GAP = "\ufffd"
"""What stands for text that is lost: bytes without a meaning in the code page, or missing from the file."""

_WESTERN_EUROPEAN = 1252
_UTF_16 = 1200
_UTF_7 = 65000
_CODECS = {
    _UTF_16: "utf-16-le",
    936: "gbk",
    951: "big5hkscs",
    1361: "johab",
    10000: "mac_roman",
    10006: "mac_greek",
    10007: "mac_cyrillic",
    10029: "mac_latin2",
    10079: "mac_iceland",
    10081: "mac_turkish",
    20127: "ascii",
    20866: "koi8_r",
    21866: "koi8_u",
    54936: "gb18030",
    _UTF_7: "utf-7",
    65001: "utf-8",
} | {28590 + part: f"iso8859_{part}" for part in (*range(1, 12), 13, 14, 15)}
_DOUBLE_BYTE = frozenset((932, 936, 949, 950, 951, 1361, 54936))
_NAMED_BY_NUMBER = frozenset(
    (437, 720, 737, 775, 850, 852, 855, 857, 858, *range(860, 867), 869, 874, 932, 949, 950, *range(1250, 1259))
)


class CodePage:
    """One code page by its number.

    Attributes:
        has_ascii: whether bytes up to 7F are the characters of ASCII.
        is_double_byte: whether such a byte may also be the second half of another character.
        is_known: whether its characters are known here; of an unknown one only ASCII is read.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        codec = f"cp{number}" if number in _NAMED_BY_NUMBER else _CODECS.get(number)
        self.is_known = codec is not None or number == NEUTRAL
        self._codec = codec or "ascii"
        self.has_ascii = number not in {_UTF_16, _UTF_7}
        self.is_double_byte = number in _DOUBLE_BYTE

    def decode(self, stored: bytes) -> str:
        """The text of `stored`.

        Raises:
            UnicodeDecodeError: some of the bytes have no meaning in this code page.
        """
        if self.has_ascii and stored.isascii():
            return stored.decode("ascii")
        if self.number == NEUTRAL:
            return _decode_neutral(stored)
        return self._decode(stored, "strict")

    def decode_with_gaps(self, stored: bytes) -> str:
        """The text of `stored`, with GAP for every byte that has no meaning in this code page."""
        return self._decode(stored, "replace")

    def _decode(self, stored: bytes, errors: str) -> str:
        try:
            text = stored.decode(self._codec)
        except UnicodeDecodeError:
            text = stored.decode(self._codec, _as_on_windows(self.number, errors))
        return _without_half_pairs(stored, text, errors) if self.number == _UTF_7 else text


def _decode_neutral(stored: bytes) -> str:
    try:
        return stored.decode("utf-8")
    except UnicodeDecodeError:
        return CodePage(_WESTERN_EUROPEAN).decode(stored)


def _without_half_pairs(stored: bytes, text: str, errors: str) -> str:
    """The text of UTF-7, of which Python's codec lets one half of a surrogate pair through; no report can hold that."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if errors == "strict" and whole != text:
        raise UnicodeDecodeError("utf-7", stored, 0, len(stored), "half of a surrogate pair")
    return whole


@cache
def _as_on_windows(number: int, errors: str) -> str:
    """The name of an error handler for Python's codecs that knows what Windows makes of bytes that they refuse."""
    characters = _characters_of_windows(number)

    def handle(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        start = error.start
        for length in (1, 2):
            text = characters.get(error.object[start : start + length])
            if text is not None:
                return text, start + length
        if errors == "strict":
            raise error
        return GAP, error.end

    name = f"inspector-{number}-{errors}"
    codecs.register_error(name, handle)
    return name


def _characters_of_windows(number: int) -> dict[bytes, str]:
    """What Windows maps and Python's codec of the page does not, by single bytes and pairs of bytes."""
    characters = {}
    rows: list[dict[str, Any]] = load_data("code_pages")["bytes"]
    for row in rows:
        if number in row["pages"]:
            for offset, stored in enumerate(_stored_bytes(row)):
                characters[stored] = chr(row["text"] + offset)
    return characters


def _stored_bytes(row: dict[str, Any]) -> list[bytes]:
    if "trail" not in row:
        return [bytes([byte]) for byte in range(row["first"], row["last"] + 1)]
    trails = [byte for low, high in row["trail"] for byte in range(low, high + 1)]
    pairs = [(lead << 8) + trail for lead in range(row["first"] >> 8, (row["last"] >> 8) + 1) for trail in trails]
    return [pair.to_bytes(2, "big") for pair in pairs if row["first"] <= pair <= row["last"]]
