"""Table streams as rows: column after column, decoded in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.package.compound_file import unsigned_numbers
from inspector.package.model import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.package.model import Value
    from inspector.package.pymsi_adapter import PymsiColumn
    from inspector.package.string_pool import StringPool

STREAM_CELL = "<stream>"
_KINDS = {"str": "string", "i16": "int16", "i32": "int32", "binary": "stream"}


def model_column(column: PymsiColumn) -> Column:
    """The column as a value of the model."""
    return Column(column.name, _KINDS[column.type], column.primary_key, column.nullable, column.localizable)


def decode_rows(columns: Sequence[PymsiColumn], content: bytes, pool: StringPool) -> list[tuple[Value, ...]]:
    """The rows of a table stream."""
    widths = [column.width(pool.long_references) for column in columns]
    count = len(content) // sum(widths)
    cells: list[list[Value]] = []
    start = 0
    for column, width in zip(columns, widths, strict=True):
        stored = content[start : start + count * width]
        start += count * width
        cells.append(_cells(column.type, width, stored, pool))
    return list(zip(*cells, strict=True))


def _cells(kind: str, width: int, stored: bytes, pool: StringPool) -> list[Value]:
    if kind == "str":
        return list(pool.texts(_references(stored, width)))
    if kind == "i16":
        return [number - 0x8000 if number else None for number in unsigned_numbers("H", stored)]
    if kind == "i32":
        return [number - 0x8000_0000 if number else None for number in unsigned_numbers("I", stored)]
    return [STREAM_CELL] * (len(stored) // width)


def _references(stored: bytes, width: int) -> Sequence[int]:
    if width == 2:
        return unsigned_numbers("H", stored)
    widened = bytearray(len(stored) // 3 * 4)
    for byte in range(3):
        widened[byte::4] = stored[byte::3]
    return unsigned_numbers("I", bytes(widened))
