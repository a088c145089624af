"""Opening a package and reading its tables, summary information and streams."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Self

from inspector.errors import PackageError
from inspector.package import limits
from inspector.package.compound_file import CompoundFile
from inspector.package.model import PackageKind, Problem, SummaryInformation, Table
from inspector.package.pymsi_adapter import PymsiColumn, PymsiTable, encode_unicode
from inspector.package.string_pool import StringPool
from inspector.package.summary_information import read_summary
from inspector.package.table_rows import decode_rows, model_column

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

_TABLES = PymsiTable("_Tables", [PymsiColumn("Name").mark_primary_key().string(64)])
_COLUMNS = PymsiTable(
    "_Columns",
    [
        PymsiColumn("Table").mark_primary_key().string(64),
        PymsiColumn("Number").mark_primary_key().i16(),
        PymsiColumn("Name").string(64),
        PymsiColumn("Type").i16(),
    ],
)
_SUMMARY_STREAM = "\5SummaryInformation"


def open_package(path: Path) -> Package:
    """Open the package at `path` for reading.

    Raises:
        PackageError: it is not a package, or is damaged beyond reading; the message says what it is and what to do.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise PackageError(f"The file cannot be opened ({error.strerror})", where=path.name) from error
    try:
        return Package(file, path.name)
    except PackageError as error:
        file.close()
        error.where = error.where or path.name
        raise
    except BaseException:
        file.close()
        raise


class Package:
    """An open package."""

    def __init__(self, file: BinaryIO, file_name: str) -> None:
        self._file = file
        self.file_name = file_name
        self.sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        self.size = file.tell()
        file.seek(0)
        self._compound = CompoundFile(file, self.size)
        if self._compound.class_id.startswith("000C1082"):
            raise PackageError(
                "This is a transform (.mst), not an installation package", advice="Open the package that it changes."
            )
        if self._compound.class_id.startswith("000C1086"):
            raise PackageError(
                "This is a patch (.msp), not an installation package", advice="Open the package that it changes."
            )
        self._problems: list[Problem] = [Problem(None, text) for text in self._compound.problems]
        pool, data = (self._compound.stream(encode_unicode(name, True)) for name in ("_StringPool", "_StringData"))
        if pool is None or data is None:
            raise PackageError("not a package")
        self._pool = StringPool(pool.read(), data)
        self._schema = {"_Tables": _TABLES, "_Columns": _COLUMNS}
        self._tables: dict[str, Table] = {}
        columns: dict[str, list[tuple[int, str, int]]] = {}
        for table, number, name, bits in self.table("_Columns").rows:
            columns.setdefault(table, []).append((number, name, bits))
        for (name,) in self.table("_Tables").rows:
            self._schema[name] = PymsiTable(
                name, [PymsiColumn(column, bits & 0xFFFF) for _, column, bits in sorted(columns[name])]
            )
        self.table_names = tuple(self._schema)
        self.code_page = self._pool.code_page
        summary = self._compound.stream(_SUMMARY_STREAM)
        self.summary = SummaryInformation() if summary is None else read_summary(summary.read())
        self.kind = PackageKind.INSTALLATION_PACKAGE
        if "ModuleSignature" in self._schema and not any(
            row[0] == "ProductCode" for row in (self.table("Property") or Table("", (), ())).rows
        ):
            self.kind = PackageKind.MERGE_MODULE
        elif not any(name.endswith(("ExecuteSequence", "UISequence")) for name in self._schema):
            self.kind = PackageKind.DATABASE

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read so far."""
        return tuple(dict.fromkeys((*self._problems, *self._pool.problems)))

    def table(self, name: str) -> Table | None:
        """The table, or None."""
        schema = self._schema.get(name)
        if schema is None:
            return None
        if name not in self._tables:
            stream = self._compound.stream(schema.stream_name())
            rows = [] if stream is None else decode_rows(schema.columns, stream.read(), self._pool)
            self._tables[name] = Table(name, tuple(map(model_column, schema.columns)), tuple(rows))
        return self._tables[name]

    def stream(self, table: str, *keys: str) -> bytes | None:
        """The bytes of a stream cell."""
        stream = self._compound.stream(encode_unicode(".".join((table, *keys)), False))
        return None if stream is None else stream.read()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
