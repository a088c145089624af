"""Bytes as text, as Windows decodes them in the code pages of packages."""

from __future__ import annotations

NEUTRAL = 0
"""The code page of a package whose text is the same in every one; bytes over 7F are read as UTF-8, else as 1252."""

_CODECS = {
    0: "utf-8",
    936: "gbk",
    951: "cp950",
    1200: "utf-16-le",
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
    65000: "utf-7",
    65001: "utf-8",
    **{28590 + part: f"iso8859_{part}" for part in (*range(1, 12), 13, 14, 15)},
}


class CodePage:
    def __init__(self, number: int) -> None:
        self.number = number
        self._codec = _CODECS.get(number, f"cp{number}")

    def decode(self, stored: bytes) -> str:
        """The text.

        Raises:
            UnicodeDecodeError: a byte means nothing in this code page.
        """
        if self.number == 0:
            try:
                return stored.decode("utf-8")
            except UnicodeDecodeError:
                return stored.decode("latin-1")
        return stored.decode(self._codec)

    def decode_with_gaps(self, stored: bytes) -> str:
        return stored.decode(self._codec, "replace")
