"""Search over all tables: every cell whose text holds what is sought, and where in the timeline its row belongs."""

from __future__ import annotations

import heapq
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from inspector.usage.timeline_keys import TimelineKeys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet

    from inspector.package.reading import Package
    from inspector.package.stored_table import StoredTable
    from inspector.sequence.model import ActionKey, Run

_SYSTEM_TABLES = ("_Tables", "_Columns")
_NUMBER = re.compile("-?[0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class CellHit:
    """A cell that holds the text, or the name of a table or a column that does.

    Attributes:
        table: its table.
        row: the primary key, its parts joined by `/`; empty for a name.
        column: its column; empty for the name of a table.
        text: the cell, or the name.
        keys: the rows of the timeline that its row belongs to, none where no action of the package stands for it.
    """

    table: str
    row: str
    column: str
    text: str
    keys: tuple[ActionKey, ...]


@dataclass(frozen=True, slots=True)
class CellHits:
    """What was found: the first hits in the order of tables and rows, and how many there are in all."""

    hits: tuple[CellHit, ...]
    total: int


def search_cells(
    package: Package, run: Run, text: str, *, limit: int, watch: Callable[[int, int], None] | None = None
) -> CellHits:
    """The cells of all tables that hold `text`, whatever its case; streams are not searched. No text finds nothing.

    Args:
        package: read on demand, from one thread at a time.
        run: any of its runs.
        text: what is sought.
        limit: the most hits that are given; the others are counted.
        watch: told how many tables have been searched, and of how many, before each one; what it raises ends the search.

    Raises:
        PackageError: a table is over a limit, or the file cannot be read any more.
        ResourceError: the data of MSI Inspector itself is incomplete.
    """
    if not text.strip():
        return CellHits((), 0)
    strings = package.strings_with(text, ignore_case=True)
    keys = TimelineKeys(package, run)
    tables = [name for name in package.table_names if name not in _SYSTEM_TABLES]
    hits: list[CellHit] = []
    total = 0
    for done, name in enumerate(tables):
        if watch is not None:
            watch(done, len(tables))
        table = package.stored_table(name)
        if table is None:
            continue
        names = [
            CellHit(table=name, row="", column=column, text=column or name, keys=())
            for column in ("", *(each.name for each in table.columns))
            if text.lower() in (column or name).lower()
        ]
        columns = [_rows(table, column, text, strings) for column in range(len(table.columns))]
        total += len(names) + sum(map(len, columns))
        hits += names
        cells = heapq.merge(*([(row, column) for row in rows] for column, rows in enumerate(columns)))
        hits += _hits(table, islice(cells, max(0, limit - len(hits))), keys)
    return CellHits(tuple(hits[:limit]), total)


def _rows(table: StoredTable, column: int, text: str, strings: AbstractSet[int]) -> list[int]:
    """The rows of a column whose cell holds `text`."""
    if table.columns[column].kind == "string":
        return table.rows_with(column, strings)
    if not _NUMBER.fullmatch(text):
        return []
    numbers = table.numbers(column)
    sought = {number for number in set(numbers) if number is not None and text in str(number)}
    return [row for row, number in enumerate(numbers) if number in sought]


def _hits(table: StoredTable, cells: Iterator[tuple[int, int]], keys: TimelineKeys) -> Iterator[CellHit]:
    for row, column in cells:
        yield CellHit(
            table=table.name,
            row=table.keys((row,))[0],
            column=table.columns[column].name,
            text=table.texts((row,), column)[0],
            keys=keys.of_row(table, row),
        )
