"""Where strings lie, against adding up all lengths one by one."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.package.pool_index import PoolIndex

# several blocks of neighbours, with empty strings at the borders of some of them
_LENGTHS = [0, *range(1, 1024), 0, 0, 70_000, *([3] * 1021), *([0] * 1024), 5, 0]


@pytest.mark.parametrize("lengths", [[], [0], [7], _LENGTHS], ids=["none", "one empty", "one", "blocks"])
def test_every_string_and_every_edge(lengths: list[int]) -> None:
    index = PoolIndex(array("I", lengths))
    ends = list(accumulate(lengths, initial=0))
    assert (len(index), index.size) == (len(lengths), sum(lengths))
    assert [index.span(reference) for reference in range(1, len(index) + 1)] == list(pairwise(ends))
    edges = sorted({edge + step for edge in ends for step in (-1, 0, 1) if edge + step >= 0})
    assert [index.at(position) for position in edges] == [bisect_right(ends, position) for position in edges]


@given(st.sets(st.integers(1, len(_LENGTHS))))
def test_blocks_hold_what_is_asked_for_in_its_order(asked: set[int]) -> None:
    index = PoolIndex(array("I", _LENGTHS))
    found = [
        (reference, (ends[reference - first], ends[reference - first + 1]))
        for references, first, ends in index.blocks(sorted(asked))
        for reference in references
    ]
    assert found == [(reference, index.span(reference)) for reference in sorted(asked)]
