"""Spacing by Sequence number: at which column a number stands, and which number stands at a column. Pure arithmetic."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FREE_SHARE = 2
_ROUND = (1, 2, 5)


class NumberScale(Struct, frozen=True):
    """Sequence numbers on columns, the same for every group, so that one number stands at one place in all of them.

    Attributes:
        numbers: every number that a row has, rising.
        columns: the first column of each, rising.
        unit: how many free numbers one empty column stands for.
    """

    numbers: tuple[int, ...]
    columns: tuple[int, ...]
    unit: int

    def column_of(self, number: float) -> int:
        """The column of a number; of one that no row has, the column behind what the next smaller one leaves free."""
        index = bisect_right(self.numbers, number) - 1
        if index < 0:
            return 0
        column = self.columns[index] + int((number - self.numbers[index]) / self.unit)
        is_last = index + 1 == len(self.columns)
        return column if is_last else min(column, self.columns[index + 1] - 1)

    def number_at(self, column: float) -> int:
        """The number at a column: that of a row, or one of the free numbers that an empty column stands for."""
        index = max(bisect_right(self.columns, column) - 1, 0)
        if not self.numbers:
            return 0
        number = self.numbers[index] + int(column - self.columns[index]) * self.unit
        is_last = index + 1 == len(self.numbers)
        return number if is_last else min(number, self.numbers[index + 1] - 1)


def place_numbers(widths_by_group: Iterable[Mapping[int, int]]) -> NumberScale:
    """Columns for numbers, from how many columns the rows with each number take in every group.

    A number gets as many columns as it takes in the group where it takes most. Between two numbers stand empty columns, one
    for every `unit` of free numbers, as far as crowded numbers have not used them up; so many that there are at most three
    times as many columns as rows.
    """
    widths: dict[int, int] = {}
    for group in widths_by_group:
        for number, width in group.items():
            widths[number] = max(widths.get(number, 0), width)
    numbers = tuple(sorted(widths))
    if not numbers:
        return NumberScale((), (), 1)
    taken = sum(widths.values())
    unit = _round_up((numbers[-1] - numbers[0]) / (_FREE_SHARE * taken))
    columns: list[int] = []
    free_from = 0
    for number in numbers:
        columns.append(max(free_from, (number - numbers[0]) // unit))
        free_from = columns[-1] + widths[number]
    return NumberScale(numbers, tuple(columns), unit)


def _round_up(least: float) -> int:
    """The next of 1, 2, 5, 10, 20, 50 and so on."""
    power = 1
    while True:
        for first in _ROUND:
            if first * power >= least:
                return first * power
        power *= 10
