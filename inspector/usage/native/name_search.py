"""The byte search that goes first: where a DLL holds the name of the property, or of a function that uses it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from inspector.usage.native import limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.usage.native.portable_executable import Image

_WORD = re.compile(r"\w", re.ASCII)


class Encoding(StrEnum):
    """How a text is stored."""

    ASCII = "ASCII"
    UTF_16 = "UTF-16LE"

    @property
    def codec(self) -> str:
        """Python's name of the encoding."""
        return "ascii" if self is Encoding.ASCII else "utf-16-le"

    @property
    def unit(self) -> int:
        """Bytes of one character."""
        return 1 if self is Encoding.ASCII else 2


class Meaning(StrEnum):
    """What code that holds the address of a text has in hand."""

    NAME = "the name itself"
    FORMATTED = "a Formatted text with the name in brackets"
    MENTION = "a text that mentions the name"
    FUNCTION = "the name of a function that uses the property"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place of a name in the file, as a byte offset."""

    offset: int
    encoding: Encoding


@dataclass(frozen=True, slots=True)
class NameText:
    """A text in the image that code may hold the address of.

    Attributes:
        rva: the address that counts: of the name, or of the start of the longer text that it stands in.
        offset: the file offset of the name.
        text: the whole text, cut to a readable length.
    """

    rva: int
    offset: int
    encoding: Encoding
    meaning: Meaning
    text: str


def find_name(data: bytes, name: str) -> tuple[Occurrence, ...]:
    """Every place of `name` in the file, in ASCII and UTF-16LE, up to a bound for each."""
    return tuple(
        Occurrence(offset, encoding) for encoding in Encoding for offset in _offsets(data, name.encode(encoding.codec))
    )


def _offsets(data: bytes, needle: bytes) -> Iterator[int]:
    offset = data.find(needle)
    for _ in range(limits.OCCURRENCES):
        if offset < 0:
            return
        yield offset
        offset = data.find(needle, offset + 1)


def texts_of(image: Image, data: bytes, name: str, occurrences: tuple[Occurrence, ...]) -> tuple[NameText, ...]:
    """The texts in the image that hold `name`, of which a part of a longer word is another name.

    The tail of a longer text may be the name (linkers fold a text into the end of another), so the address of the name
    itself always counts; where it does not end there, a counted text may.
    """
    texts = []
    for occurrence in occurrences:
        rva = image.rva_of_offset(occurrence.offset)
        if rva is None:
            continue
        encoding, unit = occurrence.encoding, occurrence.encoding.unit
        before = _characters_before(data, occurrence)
        after = _characters_after(data, occurrence.offset + len(name) * unit, encoding)
        whole = f"{before}{name}{after}"
        meaning = Meaning.MENTION if after else Meaning.NAME
        texts.append(NameText(rva, occurrence.offset, encoding, meaning, whole))
        if before and not _WORD.match(before[-1]) and not _WORD.match(after):
            bracketed = before.endswith("[") and after.startswith("]")
            meaning = Meaning.FORMATTED if bracketed else Meaning.MENTION
            texts.append(NameText(rva - len(before) * unit, occurrence.offset, encoding, meaning, whole))
    return tuple(texts)


def function_names(image: Image, data: bytes, functions: tuple[str, ...]) -> tuple[NameText, ...]:
    """Where the names of functions lie as texts of their own, as GetProcAddress takes them (always ASCII).

    Source: https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getprocaddress
    """
    return tuple(
        NameText(rva, offset, Encoding.ASCII, Meaning.FUNCTION, function)
        for function in functions
        for offset in _offsets(data, function.encode("ascii") + b"\0")
        if (rva := image.rva_of_offset(offset)) is not None
    )


def _characters_before(data: bytes, occurrence: Occurrence) -> str:
    unit = occurrence.encoding.unit
    start = occurrence.offset
    for _ in range(limits.LONGEST_TEXT):
        if start < unit or not _is_text(data[start - unit : start]):
            break
        start -= unit
    return data[start : occurrence.offset].decode(occurrence.encoding.codec)


def _characters_after(data: bytes, start: int, encoding: Encoding) -> str:
    end = start
    for _ in range(limits.LONGEST_TEXT):
        if not _is_text(data[end : end + encoding.unit]):
            break
        end += encoding.unit
    return data[start:end].decode(encoding.codec)


def _is_text(unit: bytes) -> bool:
    """Whether one stored character is printable ASCII or white space."""
    return bool(unit) and (unit[0] in b"\t\r\n" or 0x20 <= unit[0] < 0x7F) and not any(unit[1:])  # noqa: PLR2004
