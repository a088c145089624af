"""The strings of a package by reference: the pool is indexed in bulk, a string decoded when it is first asked for."""

from __future__ import annotations

from array import array
from itertools import accumulate, compress, count
from operator import not_
from typing import TYPE_CHECKING

from inspector.errors import PackageError
from inspector.package import limits
from inspector.package.code_pages import CodePage
from inspector.package.compound_file import unsigned_numbers
from inspector.package.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inspector.package.compound_file import Stream

GAP = "\ufffd"
"""What stands for text that is lost: bytes without a meaning in the code page, or missing from the file."""

_POOL = "_StringPool"
_DATA = "_StringData"
_LONG_REFERENCES = 0x8000_0000
_PAGE = 0x1_0000


class StringPool:
    """Strings by reference, counted from 1; 0 is null.

    Attributes:
        code_page: the number of the code page that the strings are stored in; 0 is neutral.
        long_references: whether a reference in a table has three bytes instead of two.
    """

    def __init__(self, pool: bytes, data: Stream) -> None:
        """Index the streams _StringPool and _StringData; no string is decoded.

        Raises:
            PackageError: there are more strings than the limit.
        """
        self._data = data
        self._known: dict[int, str | None] = {0: None}
        self._invalid: dict[int, str] = {}
        self._page = b""
        self._page_start = 0
        self._structure: list[Problem] = []

        words = unsigned_numbers("I", pool[: len(pool) // 4 * 4])
        if not words:
            words = array("I", [0])
            self._structure.append(Problem(_POOL, "The string pool is empty, so no text can be read"))
        elif len(pool) % 4:
            self._structure.append(Problem(_POOL, "The string pool ends within an entry; it is cut off"))
        self.code_page = words[0] & 0xFFFF
        self.long_references = bool(words[0] & _LONG_REFERENCES)
        self._text = CodePage(self.code_page)
        lengths = self._lengths(words[1:])
        if len(lengths) > limits.MOST_STRINGS:
            raise PackageError(f"It has {len(lengths)} strings; the limit is {limits.MOST_STRINGS}")
        self._ends = array("Q", accumulate(lengths, initial=0))
        self._compare_with_data()

    def _lengths(self, entries: array[int]) -> Sequence[int]:
        """The length in bytes of every string.

        An entry is the length in its low and the count of references in its high word. A string of 64 KiB or more has
        the length 0 and a count, and the entry after it is its length.
        """
        lengths = unsigned_numbers("H", entries.tobytes())[0::2]
        long_entries = [index for index in compress(count(), map(not_, lengths)) if entries[index]]
        if not long_entries:
            return lengths
        with_long = array("I")
        start = 0
        for index in long_entries:
            if index < start:  # the length of the string before
                continue
            with_long += array("I", lengths[start:index])
            if index + 1 == len(entries):
                self._structure.append(Problem(_POOL, "The string pool ends within an entry; it is cut off"))
                return with_long
            with_long.append(entries[index + 1])
            start = index + 2
        return with_long + array("I", lengths[start:])

    def _compare_with_data(self) -> None:
        needed = self._ends[-1]
        there = self._data.available
        if needed > there:
            lost = sum(1 for end in self._ends if end > there)
            self._structure.append(
                Problem(
                    _DATA, f"The string data ends after {there} of {needed} bytes; {lost} strings are lost or cut off"
                )
            )
        elif needed < there:
            self._structure.append(
                Problem(_POOL, f"The string pool ends early: {there - needed} bytes of text belong to no string")
            )

    def __len__(self) -> int:
        """The number of strings, used or not."""
        return len(self._ends) - 1

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the pool as a whole and with the strings decoded so far."""
        if not self._invalid:
            return tuple(self._structure)
        return (*self._structure, Problem(_DATA, "bad"))

    def texts(self, references: Iterable[int]) -> list[str | None]:
        """The strings of `references`, null for 0, a gap for one that the pool does not have.

        Raises:
            OSError, ValueError: the file could not be read or is closed.
        """
        references = list(references)
        known = self._known
        unknown = set(references).difference(known)
        if unknown:
            self._decode(sorted(unknown))
        return list(map(known.__getitem__, references))

    def _decode(self, references: list[int]) -> None:
        ends, known = self._ends, self._known
        strings = len(self)
        for reference in references:
            if reference > strings:
                known[reference] = GAP
                continue
            start, end = ends[reference - 1], ends[reference]
            stored = self._stored(start, end)
            known[reference] = stored.decode("ascii") if stored.isascii() else self._decoded(reference, stored)

    def _stored(self, start: int, end: int) -> bytes:
        first = start - self._page_start
        last = end - self._page_start
        if first < 0 or last > len(self._page):
            self._page = self._data.read(start, max(_PAGE, end - start))
            self._page_start = start
            first, last = 0, end - start
        return self._page[first:last]

    def _decoded(self, reference: int, stored: bytes) -> str:
        try:
            return self._text.decode(stored)
        except UnicodeDecodeError:
            text = self._text.decode_with_gaps(stored)
            self._invalid[reference] = text
            return text
