"""A table as it is stored: cells are looked for by the references of their strings, and only what is asked for becomes text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inspector.package.code_pages import GAP
from inspector.package.table_rows import most_rows, numbers_in, references_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from inspector.package.model import Column, Value
    from inspector.package.table_rows import StoredColumn


class StoredTable:
    """The cells of one table, column by column.

    Attributes:
        name: the table's.
        columns: as the model has them.
        row_count: the rows that are there; cells of the last ones may be lost.
        is_odd: something is wrong with it, which reading it whole says in words.
    """

    def __init__(
        self,
        name: str,
        stored: Sequence[StoredColumn],
        content: bytes,
        size: int,
        texts: Callable[[Sequence[int]], list[str | None]],
    ) -> None:
        """Take the stream apart; nothing is decoded.

        Args:
            name: the table's.
            stored: its columns.
            content: the table's stream, or what is there of it.
            size: the bytes that the stream should have.
            texts: gives the strings of references; what it raises passes through `values`, `texts` and `keys`.
        """
        self.name = name
        self.columns: tuple[Column, ...] = tuple(each.column for each in stored)
        self._stored = stored
        self._texts = texts
        self._references: dict[int, Sequence[int]] = {}
        self._numbers: dict[int, list[Value]] = {}
        width = sum(each.width for each in stored)
        count = size // width if width else 0
        self.row_count = count if len(content) >= size or not stored else min(count, len(content) // stored[0].width)
        self.is_odd = (
            not width
            or size % width > 0
            or len(content) < size
            or count > most_rows(name)
            or not all(each.is_explained for each in stored)
        )
        self._content: list[bytes] = []
        start = 0
        for each in stored:
            raw = content[start : start + self.row_count * each.width]
            start += count * each.width
            self._content.append(raw[: len(raw) // each.width * each.width])

    def column_index(self, name: str) -> int | None:
        """The position of the column `name`, or None when the table has no such column."""
        return next((index for index, column in enumerate(self.columns) if column.name == name), None)

    def rows_with(self, column: int, references: AbstractSet[int]) -> list[int]:
        """The rows whose cell in a column of strings is one of `references`; none in other columns."""
        cells = self._references_in(column)
        # most columns hold none of them, which is seen without a look at each row in Python
        if references.isdisjoint(cells):
            return []
        return [row for row, reference in enumerate(cells) if reference in references]

    def rows_with_text(self, column: int) -> list[int]:
        """The rows whose cell in a column of strings is not null; none in other columns."""
        return [row for row, reference in enumerate(self._references_in(column)) if reference]

    def numbers(self, column: int) -> Sequence[Value]:
        """The cells of a column of integers; none of other columns."""
        return self._numbers_in(column) if self.columns[column].kind in ("int16", "int32") else ()

    def values(self, rows: Sequence[int], column: int) -> list[Value]:
        """The cells of a column in these rows."""
        if self.columns[column].kind != "string":
            numbers = self._numbers_in(column)
            return [numbers[row] if row < len(numbers) else None for row in rows]
        references = self._references_in(column)
        there = len(references)
        texts: Iterator[Value] = iter(self._texts([references[row] for row in rows if row < there]))
        return [next(texts) if row < there else GAP for row in rows]

    def texts(self, rows: Sequence[int], column: int) -> list[str]:
        """The same as text, null as the empty string."""
        return ["" if value is None else str(value) for value in self.values(rows, column)]

    def keys(self, rows: Sequence[int]) -> list[str]:
        """The primary keys of these rows, the parts of each joined by `/`."""
        parts = [self.texts(rows, column) for column in self._key_columns]
        return ["/".join(key) for key in zip(*parts, strict=True)] if parts else [""] * len(rows)

    @cached_property
    def _key_columns(self) -> tuple[int, ...]:
        return tuple(index for index, column in enumerate(self.columns) if column.primary_key)

    def _references_in(self, column: int) -> Sequence[int]:
        if self.columns[column].kind != "string":
            return ()
        if column not in self._references:
            self._references[column] = references_in(self._content[column], self._stored[column].width)
        return self._references[column]

    def _numbers_in(self, column: int) -> list[Value]:
        if column not in self._numbers:
            self._numbers[column] = numbers_in(self._stored[column], self._content[column])
        return self._numbers[column]
