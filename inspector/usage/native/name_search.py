"""The byte search that goes first: where a DLL holds the name of the property, or of a function that uses it."""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import N_
from inspector.usage.native import limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.usage.native.portable_executable import Image

_WORD = re.compile(r"\w", re.ASCII)
_WORD_BEFORE, _WORD_AFTER = re.compile(r"\w\.?\Z", re.ASCII), re.compile(r"\.?\w", re.ASCII)
_CHARACTER = rb"[\t\r\n\x20-\x7e]"


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


_TEXT = {Encoding.ASCII: re.compile(_CHARACTER + b"+"), Encoding.UTF_16: re.compile(rb"(?:" + _CHARACTER + rb"\0)+")}
_TEXT_BACKWARD = {Encoding.ASCII: _TEXT[Encoding.ASCII], Encoding.UTF_16: re.compile(rb"(?:\0" + _CHARACTER + b")+")}


class Meaning(StrEnum):
    """What code that holds the address of a text has in hand; the words are for `tr`."""

    NAME = N_("the name itself")
    FORMATTED = N_("a Formatted text with the name in brackets")
    MENTION = N_("a text that mentions the name")
    FUNCTION = N_("the name of a function that uses the property")


class Occurrence(Struct, frozen=True):
    """One place of a name in the file, as a byte offset."""

    offset: int
    encoding: Encoding


class NameText(Struct, frozen=True):
    """A text in the image that code may hold the address of.

    Attributes:
        rva: the address that counts: of the name, or of the start of the longer text that it stands in.
        offset: the file offset of the name.
        text: the whole text, cut to a readable length.
        is_tail: the name is the end of a longer word, which it stands for only where something refers to that end.
        goes_on: the name is the beginning of a longer word, and so another name.
    """

    rva: int
    offset: int
    encoding: Encoding
    meaning: Meaning
    text: str
    is_tail: bool = False
    goes_on: bool = False


def find_name(data: bytes, name: str) -> tuple[Occurrence, ...]:
    """Every place of `name` in the file, in ASCII and UTF-16LE, up to a bound; a name beyond ASCII in UTF-16LE only."""
    encodings = Encoding if name.isascii() else (Encoding.UTF_16,)
    found = (
        Occurrence(offset, encoding) for encoding in encodings for offset in _offsets(data, name.encode(encoding.codec))
    )
    return tuple(islice(found, limits.OCCURRENCES))


def _offsets(data: bytes, needle: bytes) -> Iterator[int]:
    offset = data.find(needle)
    while offset >= 0:
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
        is_tail, goes_on = _WORD_BEFORE.search(before) is not None, _WORD_AFTER.match(after) is not None
        texts.append(NameText(rva, occurrence.offset, encoding, meaning, whole, is_tail, goes_on))
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
    reach = limits.LONGEST_TEXT * occurrence.encoding.unit
    backward = data[max(occurrence.offset - reach, 0) : occurrence.offset][::-1]
    match = _TEXT_BACKWARD[occurrence.encoding].match(backward)
    return match[0][::-1].decode(occurrence.encoding.codec) if match else ""


def _characters_after(data: bytes, start: int, encoding: Encoding) -> str:
    match = _TEXT[encoding].match(data, start, start + limits.LONGEST_TEXT * encoding.unit)
    return match[0].decode(encoding.codec) if match else ""
