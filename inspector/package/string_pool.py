"""The strings of a package by reference: the pool is indexed in bulk, a string decoded when it is first asked for."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.errors import PackageError
from inspector.language import tr
from inspector.package import limits
from inspector.package.code_pages import GAP, CodePage
from inspector.package.compound_file import unsigned_numbers
from inspector.package.model import Problem
from inspector.package.pool_index import PoolIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inspector.package.compound_file import Stream

POOL = "_StringPool"
DATA = "_StringData"

_ENTRY_SIZE = 4
_CODE_PAGE_BITS = 0xFFFF
_LONG_REFERENCES_BIT = 0x8000_0000
_PAGE_SIZE = 0x1_0000
_LARGEST_PAGE = 0x10_0000
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
        strings = len(whole) // _ENTRY_SIZE - 1
        if strings > limits.MOST_STRINGS:
            raise PackageError(
                tr(
                    "The package has {strings} strings; the limit is {limit}",
                    strings=strings,
                    limit=limits.MOST_STRINGS,
                ),
                advice=tr(limits.ADVICE),
            )
        head = int.from_bytes(whole[:_ENTRY_SIZE], "little")
        self.code_page = head & _CODE_PAGE_BITS
        self.reference_width = 3 if head & _LONG_REFERENCES_BIT else 2
        self._text = CodePage(self.code_page)
        self._index = PoolIndex(self._lengths(whole[_ENTRY_SIZE:]))
        self._whole = min(len(self), self._index.at(data.available) - 1)
        self._compare_with_data()

    def __len__(self) -> int:
        """The number of strings, whether used or not."""
        return len(self._index)

    @property
    def text_problems(self) -> tuple[Problem, ...]:
        """What is wrong with the texts of the strings that were asked for so far."""
        if not self._invalid:
            return ()
        first = next(iter(self._invalid.values()))
        count = len(self._invalid)
        page, first = self.code_page, first[:_QUOTED]
        if self._text.is_known:
            detail = tr(
                "One string holds bytes that code page {page} does not have; they read as {gap}, first in “{first}”",
                "{n} strings hold bytes that code page {page} does not have; they read as {gap}, first in “{first}”",
                n=count,
                page=page,
                gap=GAP,
                first=first,
            )
        else:
            detail = tr(
                "One string holds bytes over 7F of the unknown code page {page}; they read as {gap}, first in “{first}”",
                "{n} strings hold bytes over 7F of the unknown code page {page}; they read as {gap}, first in “{first}”",
                n=count,
                page=page,
                gap=GAP,
                first=first,
            )
        return (Problem(DATA, detail),)

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
        index = self._index
        for start in range(0, min(index.size, self._data.available), _SEARCHED_AT_ONCE):
            # what begins in this part may end in the next
            part = self._data.read(start, _SEARCHED_AT_ONCE + len(sought) - 1)
            part = part.lower() if ignore_case else part
            position = part.find(sought)
            while position >= 0:
                reference = index.at(start + position)
                if reference > len(index):
                    return  # behind the last string
                end = index.span(reference)[1] - start
                if position + len(sought) <= end:
                    yield reference
                    position = part.find(sought, end)
                else:  # the last characters of one string and the first of the next
                    position = part.find(sought, position + 1)

    def _decode(self, references: list[int]) -> None:
        """Decode strings that are not known yet; in ascending order, so that the file is read from front to end."""
        whole = bisect_right(references, self._whole)
        for reference in references[whole:]:
            self._known[reference] = self._cut_text(reference)
        for wanted, first, ends in self._index.blocks(references[:whole]):
            size = ends[wanted[-1] - first + 1] - ends[wanted[0] - first]
            for part in (wanted,) if size <= _LARGEST_PAGE else ((reference,) for reference in wanted):
                self._decode_neighbours(part, first, ends)

    def _decode_neighbours(self, references: Sequence[int], first: int, ends: Sequence[int]) -> None:
        """Decode strings that lie near each other; `first` and `ends` are as `PoolIndex.blocks` gives them."""
        start, end = ends[references[0] - first], ends[references[-1] - first + 1]
        page = self._page
        if start < page.start or end > page.end:
            page = self._page = self._read_page(start, end)
        text, offset = page.text, page.start
        if text is not None:
            self._known.update(
                {each: text[ends[each - first] - offset : ends[each - first + 1] - offset] for each in references}
            )
            return
        for each in references:
            stored = page.stored[ends[each - first] - offset : ends[each - first + 1] - offset]
            try:
                self._known[each] = self._text.decode(stored)
            except UnicodeDecodeError:
                self._known[each] = self._invalid[each] = self._text.decode_with_gaps(stored)

    def _read_page(self, start: int, end: int) -> _Page:
        stored = self._data.read(start, max(_PAGE_SIZE, end - start))
        text = stored.decode("ascii") if self._text.has_ascii and stored.isascii() else None
        return _Page(start, start + len(stored), stored, text)

    def _cut_text(self, reference: int) -> str:
        """What is left of a string that the string data or the string pool ends before; at least a gap."""
        if reference > len(self):
            return GAP
        start, _ = self._index.span(reference)
        return self._text.decode_with_gaps(self._data.read(start, self._data.available - start)) + GAP

    def _lengths(self, entries: bytes) -> array[int]:
        """The length of each string in bytes.

        The low word of an entry is the length, the high word the count of references. A string over 64 KiB has the
        length 0 with a count, and the entry after it is its length.
        """
        lengths = unsigned_numbers("H", entries)[0::2]
        # most pools have no empty entry before the unused ones at their end, which is seen without a look at each
        used = -(-len(entries.rstrip(b"\0")) // _ENTRY_SIZE)
        heads = _heads_of_long_strings(entries) if b"\0\0" in lengths[:used].tobytes() else []
        if not heads:
            return lengths
        with_long_ones = array("I")
        start = 0
        for head in heads:
            if head < start:  # not a head, but the length of the string before
                continue
            if start < head:
                with_long_ones += array("I", lengths[start:head])
            if head + 1 == len(lengths):
                self._note_cut_pool()
                return with_long_ones
            long_one = entries[(head + 1) * _ENTRY_SIZE : (head + 2) * _ENTRY_SIZE]
            with_long_ones.append(int.from_bytes(long_one, "little"))
            start = head + 2
        return with_long_ones + array("I", lengths[start:])

    def _note_cut_pool(self) -> None:
        self.problems.append(Problem(POOL, tr("The string pool ends within an entry; the strings after it are lost")))

    def _compare_with_data(self) -> None:
        needed = self._index.size
        there = self._data.available
        if needed > there:
            lost = len(self) - self._whole
            self.problems.append(
                Problem(
                    DATA,
                    tr(
                        "The string data has {there} of the {needed} bytes that the string pool speaks of; "
                        "{lost} of {count} strings are lost or cut off and read as {gap}",
                        there=there,
                        needed=needed,
                        lost=lost,
                        count=len(self),
                        gap=GAP,
                    ),
                )
            )
        elif self._data.size > needed:
            self.problems.append(
                Problem(
                    POOL,
                    tr(
                        "The string pool ends {missing} bytes before the string data; the strings after it are lost",
                        missing=self._data.size - needed,
                    ),
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
