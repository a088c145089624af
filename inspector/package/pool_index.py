"""Where each string of a pool lies in the string data: lengths are added up in bulk, and one by one only where one is asked for."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BLOCK = 1024


class PoolIndex:
    """Strings by reference, counted from 1, as they lie one after the other.

    Attributes:
        size: bytes of all strings.
    """

    def __init__(self, lengths: Sequence[int]) -> None:
        """`lengths` are those of the strings in bytes, as an array or another sequence that is sliced in bulk."""
        self._lengths = lengths
        sums = (sum(lengths[first : first + _BLOCK]) for first in range(0, len(lengths), _BLOCK))
        self._starts = list(accumulate(sums, initial=0))
        self._blocks: dict[int, array[int]] = {}
        self.size = self._starts[-1]

    def __len__(self) -> int:
        """The number of strings."""
        return len(self._lengths)

    def span(self, reference: int) -> tuple[int, int]:
        """Where the bytes of a string begin and end."""
        block, place = divmod(reference - 1, _BLOCK)
        ends = self._ends(block)
        return ends[place], ends[place + 1]

    def at(self, position: int) -> int:
        """The reference of the string that the byte at `position` belongs to; one more than there are behind the last."""
        block = bisect_right(self._starts, position) - 1
        if block == len(self._starts) - 1:
            return len(self) + 1
        return block * _BLOCK + bisect_right(self._ends(block), position)

    def blocks(self, references: Sequence[int]) -> Iterator[tuple[Sequence[int], int, Sequence[int]]]:
        """The ascending `references` by blocks of neighbours: some of them, a number and ends.

        A string of the block begins at `ends[reference - number]` and ends at the end that follows.
        """
        done = 0
        while done < len(references):
            block = (references[done] - 1) // _BLOCK
            start, done = done, bisect_right(references, (block + 1) * _BLOCK, done)
            yield references[start:done], block * _BLOCK + 1, self._ends(block)

    def _ends(self, block: int) -> array[int]:
        """Where the first string of the block begins, and where each of its strings ends."""
        if block not in self._blocks:
            lengths = self._lengths[block * _BLOCK : (block + 1) * _BLOCK]
            self._blocks[block] = array("Q", accumulate(lengths, initial=self._starts[block]))
        return self._blocks[block]
