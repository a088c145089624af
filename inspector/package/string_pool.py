"""The strings of a package by reference: the pool is indexed in bulk, a string decoded when it is first asked for."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.errors import PackageError
from inspector.package import limits
from inspector.package.code_pages import GAP, CodePage
from inspector.package.compound_file import unsigned_numbers
from inspector.package.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inspector.package.compound_file import Stream

POOL = "_StringPool"
DATA = "_StringData"

_ENTRY_SIZE = 4
_CODE_PAGE_BITS = 0xFFFF
_LONG_REFERENCES_BIT = 0x8000_0000
_PAGE_SIZE = 0x1_0000
_SEARCHED_AT_ONCE = 0x40_0000
_QUOTED = 60
_ONE_FOR_ANY = bytes([0]) + bytes([1]) * 255


class _Page(Struct, frozen=True):
    """A part of the string data from `start` to `end`; `text` is all of it where every byte is ASCII, which most are."""

    start: int
    end: int
    stored: bytes
    text: str | None


class StringPool:
    """Strings by reference, counted from 1; the reference 0 is null.

    Attributes:
        code_page: the number of the code page that the strings are stored in; 0 is neutral.
        reference_width: bytes of a reference in a table, two or three.
        problems: what is wrong with the pool as a whole.
    """

    def __init__(self, pool: bytes, data: Stream) -> None:
        """Index the string pool; no string is decoded.

        Args:
            pool: the stream _StringPool: an entry of four bytes for the code page, then one for each string.
            data: the stream _StringData: the strings one after the other.

        Raises:
            PackageError: there are more strings than the limit.
        """
        self._data = data
        self.problems: list[Problem] = []
        self._invalid: dict[int, str] = {}
        self._known: dict[int, str | None] = {0: None}
        self._page = _Page(0, 0, b"", None)
        whole = pool[: len(pool) // _ENTRY_SIZE * _ENTRY_SIZE]
        if len(whole) < len(pool) or not whole:
            self._note_cut_pool()
        entries = unsigned_numbers("I", whole)
        strings = len(entries) - 1
        if strings > limits.MOST_STRINGS:
            raise PackageError(
                f"The package has {strings} strings; the limit is {limits.MOST_STRINGS}", advice=limits.ADVICE
            )
        head = entries[0] if entries else 0
        self.code_page = head & _CODE_PAGE_BITS
        self.reference_width = 3 if head & _LONG_REFERENCES_BIT else 2
        self._text = CodePage(self.code_page)
        self._ends = array("Q", accumulate(self._lengths(entries[1:], whole[_ENTRY_SIZE:]), initial=0))
        self._compare_with_data()

    def __len__(self) -> int:
        """The number of strings, whether used or not."""
        return len(self._ends) - 1

    @property
    def text_problems(self) -> tuple[Problem, ...]:
        """What is wrong with the texts of the strings that were asked for so far."""
        if not self._invalid:
            return ()
        first = next(iter(self._invalid.values()))
        count = len(self._invalid)
        holders = "One string holds" if count == 1 else f"{count} strings hold"
        page = f"code page {self.code_page}"
        reason = f"bytes that {page} does not have" if self._text.is_known else f"bytes over 7F of the unknown {page}"
        return (Problem(DATA, f"{holders} {reason}; they read as {GAP}, first in “{first[:_QUOTED]}”"),)

    def texts(self, references: Sequence[int]) -> list[str | None]:
        """The strings of `references`: null for 0, GAP for a string that is not there.

        Raises:
            OSError: the file could not be read.
        """
        known = self._known
        unknown = set(references).difference(known)
        if unknown:
            self._decode(sorted(unknown))
        return list(map(known.__getitem__, references))

    def holding(self, text: str, *, ignore_case: bool = False) -> set[int]:
        """The references of the strings that `text` stands in.

        The bytes of the strings are searched, and only where these cannot tell are strings decoded: where `text` is more
        than ASCII, or where a byte of ASCII may be half of another character.

        Raises:
            OSError: the file could not be read.
        """
        text = text.lower() if ignore_case else text
        if not text:
            return set(range(1, len(self) + 1))
        if self._text.has_ascii and text.isascii():
            found = set(self._references_at(text.encode(), ignore_case=ignore_case))
            if not self._text.is_double_byte:
                return found
        else:
            found = set(range(1, len(self) + 1))
        references = sorted(found)
        return {
            reference
            for reference, string in zip(references, self.texts(references), strict=True)
            if string is not None and text in (string.lower() if ignore_case else string)
        }

    def _references_at(self, sought: bytes, *, ignore_case: bool) -> Iterator[int]:
        """The references of the strings whose bytes hold `sought`, each at least once."""
        ends = self._ends
        for start in range(0, min(ends[-1], self._data.available), _SEARCHED_AT_ONCE):
            # what begins in this part may end in the next
            part = self._data.read(start, _SEARCHED_AT_ONCE + len(sought) - 1)
            part = part.lower() if ignore_case else part
            position = part.find(sought)
            while position >= 0:
                reference = bisect_right(ends, start + position)
                if reference == len(ends):
                    return  # behind the last string
                end = ends[reference] - start
                if position + len(sought) <= end:
                    yield reference
                    position = part.find(sought, end)
                else:  # the last characters of one string and the first of the next
                    position = part.find(sought, position + 1)

    def _decode(self, references: list[int]) -> None:
        """Decode strings that are not known yet; in ascending order, so that the file is read from front to end."""
        known, ends, page = self._known, self._ends, self._page
        last = min(len(self), bisect_right(ends, self._data.available) - 1)
        for reference in references:
            if reference > last:
                known[reference] = self._cut_text(reference)
                continue
            start, end = ends[reference - 1], ends[reference]
            if start < page.start or end > page.end:
                page = self._page = self._read_page(start, end)
            if page.text is not None:
                known[reference] = page.text[start - page.start : end - page.start]
                continue
            stored = page.stored[start - page.start : end - page.start]
            try:
                known[reference] = self._text.decode(stored)
            except UnicodeDecodeError:
                known[reference] = self._invalid[reference] = self._text.decode_with_gaps(stored)

    def _read_page(self, start: int, end: int) -> _Page:
        stored = self._data.read(start, max(_PAGE_SIZE, end - start))
        text = stored.decode("ascii") if self._text.has_ascii and stored.isascii() else None
        return _Page(start, start + len(stored), stored, text)

    def _cut_text(self, reference: int) -> str:
        """What is left of a string that the string data or the string pool ends before; at least a gap."""
        if reference > len(self):
            return GAP
        start = self._ends[reference - 1]
        return self._text.decode_with_gaps(self._data.read(start, self._data.available - start)) + GAP

    def _lengths(self, entries: array[int], stored: bytes) -> Sequence[int]:
        """The length of each string in bytes; `stored` are the bytes of the entries.

        The low word of an entry is the length, the high word the count of references. A string over 64 KiB has the
        length 0 with a count, and the entry after it is its length.
        """
        lengths = unsigned_numbers("H", stored)[0::2]
        heads = _heads_of_long_strings(stored)
        if not heads:
            return lengths
        with_long_ones = array("I")
        start = 0
        for head in heads:
            if head < start:  # not a head, but the length of the string before
                continue
            if start < head:
                with_long_ones += array("I", lengths[start:head])
            if head + 1 == len(entries):
                self._note_cut_pool()
                return with_long_ones
            with_long_ones.append(entries[head + 1])
            start = head + 2
        return with_long_ones + array("I", lengths[start:])

    def _note_cut_pool(self) -> None:
        self.problems.append(Problem(POOL, "The string pool ends within an entry; the strings after it are lost"))

    def _compare_with_data(self) -> None:
        needed = self._ends[-1]
        there = self._data.available
        if needed > there:
            lost = sum(1 for end in self._ends if end > there)
            self.problems.append(
                Problem(
                    DATA,
                    f"The string data has {there} of the {needed} bytes that the string pool speaks of; "
                    f"{lost} of {len(self)} strings are lost or cut off and read as {GAP}",
                )
            )
        elif self._data.size > needed:
            self.problems.append(
                Problem(
                    POOL,
                    f"The string pool ends {self._data.size - needed} bytes before the string data; "
                    "the strings after it are lost",
                )
            )


def _heads_of_long_strings(entries: bytes) -> list[int]:
    """The numbers of the entries that have a count and no length; all bytes at once, as a look at each entry takes longer."""
    length_low, length_high, count_low, count_high = (
        int.from_bytes(entries[byte::_ENTRY_SIZE].translate(_ONE_FOR_ANY), "big") for byte in range(_ENTRY_SIZE)
    )
    has_length, has_count = length_low | length_high, count_low | count_high
    marks = (has_count & ~has_length).to_bytes(len(entries) // _ENTRY_SIZE, "big")
    heads = []
    head = marks.find(1)
    while head >= 0:
        heads.append(head)
        head = marks.find(1, head + 1)
    return heads
