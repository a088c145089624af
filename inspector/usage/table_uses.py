"""The uses of properties in the columns that are made for them, each found by the column alone."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from inspector.usage.model import PropertyUse
from inspector.usage.naming import properties_named
from inspector.usage.property_columns import Holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from inspector.package.reading import Package
    from inspector.package.stored_table import StoredTable
    from inspector.sequence.model import Run
    from inspector.usage.property_columns import PropertyColumn
    from inspector.usage.timeline_keys import TimelineKeys

    RowUse = tuple[int, PropertyUse]
    """A use and the 0-based row of its table in stored order."""

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")


class UseSearch:
    """What is looked for in one package: the uses of one property, or of all.

    Attributes:
        package, run, keys: where, and the rows of the timeline that things happen at.
        authored: the Property table.
        name: the property, None for all.
    """

    def __init__(
        self, package: Package, run: Run, keys: TimelineKeys, authored: Mapping[str, str], name: str | None
    ) -> None:
        self.package = package
        self.run = run
        self.keys = keys
        self.authored = authored
        self.name = name
        self._is_property: dict[str, bool] = {}

    def wants(self, name: str) -> bool:
        """Whether the uses of this name are asked for; what is no identifier is a property only where it is authored.

        Source: https://learn.microsoft.com/windows/win32/msi/identifier
        """
        if self.name is not None:
            return name == self.name
        if name not in self._is_property:
            self._is_property[name] = bool(_IDENTIFIER.fullmatch(name)) or name in self.authored
        return self._is_property[name]

    def rows(self, table: StoredTable, column: int, holds: Holds) -> Sequence[int]:
        """The rows of a column that can name what is asked for."""
        if holds is Holds.ROW:
            return range(table.row_count)
        if self.name is not None:
            return table.rows_with(column, self._strings)
        return table.rows_with(column, self._strings) if holds is Holds.FORMATTED else table.rows_with_text(column)

    @cached_property
    def _strings(self) -> set[int]:
        return self.package.strings_with("[" if self.name is None else self.name)


def table_uses(search: UseSearch, table: StoredTable, columns: Sequence[PropertyColumn]) -> Iterator[RowUse]:
    """The uses in `columns` of one table."""
    for column in columns:
        index = table.column_index(column.column)
        if index is None:
            continue
        rows = search.rows(table, index, column.holds)
        texts = table.texts(rows, index)
        # the same text often stands in many rows
        named = {text: _named(search, column, text) for text in set(texts)}
        found = [(row, *named[text]) for row, text in zip(rows, texts, strict=True) if named[text][0]]
        if found:
            yield from _uses(search, table, column, found)


def _named(search: UseSearch, column: PropertyColumn, text: str) -> tuple[list[str], bool]:
    """The properties asked for that a cell names, and whether it surely does."""
    fixed = column.property_name
    names, is_sure = properties_named(text, column.holds) if fixed is None else ((fixed,), True)
    return [name for name in names if search.wants(name)], is_sure


def _uses(
    search: UseSearch, table: StoredTable, column: PropertyColumn, found: Sequence[tuple[int, Sequence[str], bool]]
) -> Iterator[RowUse]:
    rows = [row for row, _, _ in found]
    shown, detail = table.column_index(column.shows or column.column), column.detail
    texts = [""] * len(rows) if shown is None else table.texts(rows, shown)
    cells = zip(found, table.keys(rows), texts, search.keys.of_cells(column, table, rows), strict=True)
    for (row, names, is_sure), key, text, keys in cells:
        for name in names:
            yield (
                row,
                PropertyUse(
                    property_name=name,
                    role=column.role,
                    is_proven=column.is_proven and is_sure,
                    table=table.name,
                    row=key,
                    column=column.shows or column.column,
                    text=text,
                    keys=keys,
                    detail=detail,
                ),
            )
