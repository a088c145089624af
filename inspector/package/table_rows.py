"""Table streams as rows: a stream holds column after column, and each column is decoded in bulk.

Integers are stored with an offset, so that 0 is null; strings are references to the string pool; the cell of a stream
only says that it is there. What the type bits of a column mean is pymsi's knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.errors import PackageError
from inspector.language import tr
from inspector.package import limits
from inspector.package.code_pages import GAP
from inspector.package.compound_file import unsigned_numbers
from inspector.package.model import Column, Table
from inspector.package.pymsi_adapter import PymsiColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.package.model import Value
    from inspector.package.string_pool import StringPool

STREAM_CELL = "<stream>"

_KINDS = {"str": "string", "i16": "int16", "i32": "int32", "binary": "stream"}
_INT16_WIDTH = 2
_INT16_OFFSET = 0x8000
_INT32_OFFSET = 0x8000_0000
_LONG_REFERENCE_WIDTH = 3
_TYPE_BITS = 0x3FFF
_SIZE_BITS = 0xFF
_LOOKED_INTO = ("CustomAction", "LaunchCondition")


class StoredColumn(Struct, frozen=True):
    """A column and how it is stored.

    Attributes:
        column: the column as the model has it.
        width: bytes of a cell.
        is_explained: whether the type bits say what the cells are. If not, cells of two bytes read as integers, as
            Windows Installer takes them, and others as null.
    """

    column: Column
    width: int
    is_explained: bool = True


def stored_column(name: str, type_bits: int | None, reference_width: int) -> StoredColumn:
    """The column `name` by its Type in _Columns, which is None where it is null."""
    bits = (type_bits or 0) & _TYPE_BITS
    try:
        found = PymsiColumn(name, bits)
        kind = _KINDS[found.type]
    except (ValueError, AttributeError):  # a size that is not known; no bits at all
        width = max(_INT16_WIDTH, bits & _SIZE_BITS)
        return StoredColumn(Column(name, "int16", primary_key=False, nullable=True, localizable=False), width, False)
    column = Column(name, kind, found.primary_key, found.nullable, found.localizable)
    return StoredColumn(column, found.width(reference_width == _LONG_REFERENCE_WIDTH))


def decode_table(
    name: str, columns: Sequence[StoredColumn], content: bytes, size: int, pool: StringPool
) -> tuple[Table, list[str]]:
    """The table, and one sentence on each thing of it that could not be read.

    Args:
        name: the table's.
        columns: in their order.
        content: the table's stream, or what is there of it.
        size: the bytes that the stream should have.
        pool: where the strings are.

    Raises:
        PackageError: it has more rows than the limit.
        OSError: the file could not be read.
    """
    table_columns = tuple(stored.column for stored in columns)
    row_width = sum(stored.width for stored in columns)
    if not row_width:
        return Table(name, (), ()), [tr("_Columns has no columns of the table, so its rows are lost")] if size else []
    count, left_over = divmod(size, row_width)
    limit = most_rows(name)
    if count > limit:
        raise PackageError(
            tr("The table {name} has {count} rows; the limit is {limit}", name=name, count=count, limit=limit),
            advice=tr(limits.ADVICE),
        )
    problems = [
        tr("The type bits of the column {column} do not say what its cells are", column=stored.column.name)
        for stored in columns
        if not stored.is_explained
    ]
    if left_over:
        problems.append(
            tr(
                "The stream of {size} bytes is not a whole number of rows of {row_width} bytes; "
                "{left_over} bytes are left over, and the rows may be wrong",
                size=size,
                row_width=row_width,
                left_over=left_over,
            )
        )
    kept = count
    if len(content) < size:
        kept = min(count, len(content) // columns[0].width)
        problems.append(
            tr(
                "The stream is cut off after {there} of {size} bytes; {lost} of {rows} rows are lost, "
                "and lost cells of the others read as null or {gap}",
                there=len(content),
                size=size,
                lost=count - kept,
                rows=count,
                gap=GAP,
            )
        )
    cells: list[list[Value]] = []
    start = lost_texts = 0
    for stored in columns:
        raw = content[start : start + kept * stored.width]
        start += count * stored.width
        whole = raw[: len(raw) // stored.width * stored.width]
        if stored.column.kind == "string":
            references = references_in(whole, stored.width)
            if references and max(references) > len(pool):
                lost_texts += sum(reference > len(pool) for reference in references)
            column: list[Value] = [*pool.texts(references)]
        else:
            column = numbers_in(stored, whole)
        missing = GAP if stored.column.kind == "string" else None
        column += [missing] * (kept - len(column))
        cells.append(column)
    if lost_texts:
        problems.append(
            tr(
                "{n} cell refers to a string that the string pool does not have; it reads as {gap}",
                "{n} cells refer to strings that the string pool does not have; they read as {gap}",
                n=lost_texts,
                gap=GAP,
            )
        )
    return Table(name, table_columns, tuple(zip(*cells, strict=True))), problems


def most_rows(name: str) -> int:
    """The limit of the rows of a table."""
    if name in _LOOKED_INTO:
        return limits.MOST_ROWS_LOOKED_INTO
    return limits.MOST_SEQUENCE_ROWS if name.endswith("Sequence") else limits.MOST_ROWS


def numbers_in(stored: StoredColumn, content: bytes) -> list[Value]:
    """The cells of a column that holds no strings."""
    if stored.column.kind == "stream":
        return [STREAM_CELL if number else None for number in unsigned_numbers("H", content)]
    if stored.column.kind == "int32":
        return [number - _INT32_OFFSET if number else None for number in unsigned_numbers("I", content)]
    if stored.width == _INT16_WIDTH:
        return [number - _INT16_OFFSET if number else None for number in unsigned_numbers("H", content)]
    return [None] * (len(content) // stored.width)


def references_in(content: bytes, width: int) -> Sequence[int]:
    """The cells of a column of strings, as references of `width` bytes."""
    if width < _LONG_REFERENCE_WIDTH:
        return unsigned_numbers("H", content)
    widened = bytearray(len(content) // _LONG_REFERENCE_WIDTH * 4)
    for byte in range(_LONG_REFERENCE_WIDTH):
        widened[byte::4] = content[byte::_LONG_REFERENCE_WIDTH]
    return unsigned_numbers("I", bytes(widened))
