"""Opening a package, and its tables, summary information and streams when they are asked for."""

from __future__ import annotations

import hashlib
import stat
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Self

from inspector.errors import PackageError
from inspector.language import tr
from inspector.package import limits
from inspector.package.code_pages import GAP
from inspector.package.compound_file import COPY_AGAIN, SIGNATURE, CompoundFile, Stream, cut_off
from inspector.package.foreign_files import error_by_content, error_by_first_bytes
from inspector.package.model import PackageKind, Problem, SummaryInformation, Table
from inspector.package.pymsi_adapter import data_stream_name, table_stream_name
from inspector.package.stored_table import StoredTable
from inspector.package.string_pool import DATA, POOL, StringPool
from inspector.package.summary_information import read_summary
from inspector.package.table_rows import decode_table, stored_column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import BufferedReader
    from pathlib import Path

    from inspector.package.model import Value
    from inspector.package.table_rows import StoredColumn

_SUMMARY_STREAM = "\5SummaryInformation"
_SUMMARY_TABLE = "_SummaryInformation"
_TABLES = "_Tables"
_COLUMNS = "_Columns"
_LAST_NUMBER = 0x7FFF
_LONGEST_STREAM_NAME = 62  # 31 units of UTF-16, each of which stores two characters at most

_Schema = list[tuple[int, str, int | None]]
"""The columns of a table as _Columns has them: number, name, type bits."""

_SYSTEM_SCHEMA: dict[str, _Schema] = {
    _TABLES: [(1, "Name", 0x2D40)],
    _COLUMNS: [(1, "Table", 0x2D40), (2, "Number", 0x2502), (3, "Name", 0x0D40), (4, "Type", 0x0502)],
}
"""The two tables that describe all others.

Sources: https://learn.microsoft.com/windows/win32/msi/-tables-table and
https://learn.microsoft.com/windows/win32/msi/-columns-table
"""

_SEQUENCE_TABLES = [f"{kind}{part}Sequence" for kind in ("Install", "Admin", "Advt") for part in ("UI", "Execute")]


def open_package(path: Path, *, in_memory: bool = False) -> Package:
    """Open the file at `path` to read from it; nothing is written, and other programs may read it too.

    The file stays open until the package is closed. With `in_memory` it is read whole and closed at once unless it is very
    large, so that other programs may replace it meanwhile, which Windows refuses for an open file. Where opening fails, the
    file is closed already.

    Raises:
        PackageError: the file cannot be opened, is no package or merge module, or is damaged so that its tables cannot
            be found; the message says what it is and what to do.
    """
    with _errors_about(path.name):
        file: BufferedReader | BytesIO = _open_file(path)
        try:
            if in_memory and _checked_size(file) <= limits.LARGEST_IN_MEMORY:
                content = BytesIO(file.read())
                file.close()
                file = content
            return Package(file, path.name)
        except BaseException:
            file.close()
            raise


class Package:
    """An open package, which is its own context manager.

    Attributes:
        file_name: without its folder.
        size: of the file in bytes.
        sha256: of the whole file in lower-case hexadecimal digits.
        kind: what it is.
        code_page: of the string pool; 0 is neutral.
        summary: the summary information, of which everything may be missing.
        table_names: the tables in the order of _Tables, and after them _Tables and _Columns themselves.
    """

    def __init__(self, file: BufferedReader | BytesIO, file_name: str) -> None:
        """Read what every table needs: the directory of the file, the index of the strings, _Tables and _Columns.

        Raises:
            PackageError: as in open_package.
            OSError: the file could not be read.
        """
        self._file = file
        self._tables: dict[str, Table] = {}
        self.file_name = file_name
        self.size = _checked_size(file)
        self._compound = CompoundFile(file, self.size)
        self._problems = [Problem(None, detail) for detail in self._compound.problems]
        self._pool = self._string_pool()
        self._problems += self._pool.problems
        self.code_page = self._pool.code_page
        self._schema = dict(_SYSTEM_SCHEMA)
        self.table_names = self._read_schema()
        self.summary = self._summary_information()
        self.kind = self._kind()
        file.seek(0)
        self.sha256 = hashlib.file_digest(file, "sha256").hexdigest()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read in full, of all that was asked for so far, each once."""
        return tuple(dict.fromkeys((*self._problems, *self._pool.text_problems)))

    def table(self, name: str) -> Table | None:
        """The table, decoded when it is first asked for, or None when the package has no such table.

        Raises:
            PackageError: it is over a limit, the file cannot be read any more, or the package is closed.
        """
        if name not in self._schema:
            return None
        if name not in self._tables:
            with _errors_about(self.file_name):
                self._tables[name] = self._decode(name)
        return self._tables[name]

    def stored_table(self, name: str) -> StoredTable | None:
        """The table to look for cells in, of which only what is asked for becomes text; None when there is no such table.

        Raises:
            PackageError: as in `table`.
        """
        if name not in self._schema:
            return None
        with _errors_about(self.file_name):
            stored = StoredTable(name, *self._stored(name), self._texts)
        if stored.is_odd:
            self.table(name)  # says what is wrong with it
        return stored

    def strings_with(self, text: str, *, ignore_case: bool = False) -> set[int]:
        """The references of the strings that `text` stands in, for `StoredTable.rows_with`.

        Raises:
            PackageError: the file cannot be read any more, or the package is closed.
        """
        self._check_open(tr("string data", disambiguation="begins a sentence"))
        with _errors_about(self.file_name):
            return self._pool.holding(text, ignore_case=ignore_case)

    def stream(self, table: str, *keys: str) -> bytes | None:
        """The bytes of a stream cell by the primary key of its row, such as `stream("Binary", "WixCA")`.

        Returns:
            None when there is no such stream.

        Raises:
            PackageError: it is over the limit or cut off, the file cannot be read any more, or the package is closed.
        """
        name = ".".join((table, *keys))
        if len(name) > _LONGEST_STREAM_NAME:
            return None
        with _errors_about(self.file_name):
            content, size = self._content(
                data_stream_name(name), tr("stream {name}", name=name, disambiguation="begins a sentence")
            ) or (None, 0)
            if content is not None and len(content) < size:
                raise PackageError(
                    tr(
                        "The stream {name} is cut off after {count} of {size} bytes",
                        name=name,
                        count=len(content),
                        size=size,
                    ),
                    advice=tr(COPY_AGAIN),
                )
            return content

    def close(self) -> None:
        """Close the file; tables that were asked for stay."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _content(self, stored_name: str, title: str) -> tuple[bytes, int] | None:
        """What is there of a stream, and the bytes it should have; None when there is no such stream."""
        self._check_open(title)
        stream = self._compound.stream(stored_name)
        if stream is None:
            return None
        if stream.available > limits.LARGEST_STREAM:
            raise PackageError(
                tr(
                    "The {title} has {size} bytes; the limit is {limit}",
                    title=title,
                    size=stream.size,
                    limit=limits.LARGEST_STREAM,
                ),
                advice=tr(limits.ADVICE),
            )
        return stream.read(), stream.size

    def _check_open(self, title: str) -> None:
        if self._file.closed:
            raise PackageError(
                tr("The {title} cannot be read, because the package is closed", title=title),
                advice=tr("Open it again."),
            )

    def _texts(self, references: Sequence[int]) -> list[str | None]:
        self._check_open(tr("string data", disambiguation="begins a sentence"))
        with _errors_about(self.file_name):
            return self._pool.texts(references)

    def _string_pool(self) -> StringPool:
        """The index of the strings, of a compound file that is a database."""
        names = {name: table_stream_name(name) for name in (POOL, DATA, _TABLES, _COLUMNS)}
        needed = [stream for name in names.values() if (stream := self._compound.stream(name))]
        error = error_by_content(self._compound.class_id, self._compound.names, is_database=bool(needed))
        if error is not None:
            raise error
        if self._compound.is_cut_off and any(stream.available < stream.size for stream in needed):
            raise cut_off()
        found = self._content(names[POOL], tr("string pool", disambiguation="begins a sentence"))
        if found is None:
            raise PackageError(tr("The string pool is missing, so that no table can be read"), advice=tr(COPY_AGAIN))
        content, size = found
        if len(content) < size:
            self._problems.append(
                Problem(
                    POOL, tr("The string pool is cut off after {count} of {size} bytes", count=len(content), size=size)
                )
            )
        return StringPool(content, self._compound.stream(names[DATA]) or Stream(self._file, 0, ()))

    def _read_schema(self) -> tuple[str, ...]:
        """Read _Tables and _Columns; the names of all tables."""
        columns: dict[Value, _Schema] = {}
        for table, number, name, bits in self._system_rows(_COLUMNS):
            columns.setdefault(table, []).append((_integer(number) or _LAST_NUMBER, str(name or GAP), _integer(bits)))
        listed = [name for (name,) in self._system_rows(_TABLES)]
        names = dict.fromkeys(str(name) for name in listed if name and GAP not in str(name))
        nameless = sum(1 for name in listed if str(name) not in names)
        if nameless:
            self._problems.append(
                Problem(
                    _TABLES,
                    tr(
                        "The name of {n} table is lost, and its rows with it",
                        "The names of {n} tables are lost, and their rows with them",
                        n=nameless,
                    ),
                )
            )
        hidden = [str(name) for name in columns if name not in names and self._has_rows(str(name))]
        if hidden:
            self._problems.append(
                Problem(
                    _TABLES,
                    tr("These tables have columns and rows, but are not listed: {names}", names=", ".join(hidden)),
                )
            )
        self._schema |= {name: sorted(columns.get(name, []), key=lambda column: column[0]) for name in names}
        return (*names, *_SYSTEM_SCHEMA)

    def _system_rows(self, name: str) -> tuple[tuple[Value, ...], ...]:
        self._tables[name] = self._decode(name)
        return self._tables[name].rows

    def _has_rows(self, table: str) -> bool:
        stream = self._compound.stream(table_stream_name(table))
        return stream is not None and stream.size > 0

    def _decode(self, name: str) -> Table:
        """A table of the schema from its stream; no stream is no rows."""
        columns, content, size = self._stored(name)
        table, details = decode_table(name, columns, content, size, self._pool)
        declared = self._schema[name]
        if [number for number, _, _ in declared] != list(range(1, len(declared) + 1)):
            details.append(tr("Its columns in _Columns are not numbered 1, 2, 3 and so on; some may be lost"))
        self._problems += [Problem(name, detail) for detail in details]
        return table

    def _stored(self, name: str) -> tuple[list[StoredColumn], bytes, int]:
        """The columns of a table, what is there of its stream, and the bytes that the stream should have."""
        columns = [stored_column(column, bits, self._pool.reference_width) for _, column, bits in self._schema[name]]
        content, size = self._content(
            table_stream_name(name), tr("table {name}", name=name, disambiguation="begins a sentence")
        ) or (b"", 0)
        if size > self.size:
            # Column after column is stored, so that without the true size no cell can be found.
            if name in _SYSTEM_SCHEMA:
                raise cut_off()
            self._problems.append(
                Problem(
                    name,
                    tr(
                        "Its stream is said to have {size} bytes, more than the whole file; its rows are lost",
                        size=size,
                    ),
                )
            )
            content, size = b"", 0
        return columns, content, size

    def _summary_information(self) -> SummaryInformation:
        stream = self._compound.stream(_SUMMARY_STREAM)
        if stream is None:
            return SummaryInformation()
        content = stream.read(0, limits.LARGEST_SUMMARY)
        summary, details = read_summary(content)
        if len(content) < stream.size:
            details.insert(
                0, tr("Only {count} of {size} bytes of the stream were read", count=len(content), size=stream.size)
            )
        self._problems += [Problem(_SUMMARY_TABLE, detail) for detail in details]
        return summary

    def _kind(self) -> PackageKind:
        """What it is. A package that a merge module was merged into has ModuleSignature too, but also a ProductCode.

        Source: https://learn.microsoft.com/windows/win32/msi/modulesignature-table
        """
        if "ModuleSignature" in self._schema:
            properties = self.table("Property")
            if properties is None or all(row[:1] != ("ProductCode",) for row in properties.rows):
                return PackageKind.MERGE_MODULE
        if any(name in self._schema for name in _SEQUENCE_TABLES):
            return PackageKind.INSTALLATION_PACKAGE
        return PackageKind.DATABASE


@contextmanager
def _errors_about(file_name: str) -> Iterator[None]:
    """Turn what goes wrong within into errors about the file of that name."""
    try:
        yield
    except PackageError as error:
        if error.where:
            raise
        raise PackageError(error.what, where=file_name, advice=error.advice) from error
    except OSError as error:
        raise PackageError(
            tr("The file cannot be read: {reason}", reason=error.strerror or error),
            where=file_name,
            advice=tr("Check the drive or the network share that it is on."),
        ) from error


def _open_file(path: Path) -> BufferedReader:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise PackageError(tr("This is a folder, not a file"), advice=tr("Choose the .msi file inside it."))
        if not stat.S_ISREG(mode):
            raise PackageError(tr("This is a device or a pipe, not a file"), advice=tr("Choose a .msi or .msm file."))
        return path.open("rb")
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a NUL character in the name
        raise PackageError(tr("There is no such file"), advice=tr("Check its name and folder.")) from error
    except PermissionError as error:
        raise PackageError(
            tr("The file may not be read"),
            advice=tr("Ask for the right to read it, or close the program that holds it."),
        ) from error


def _checked_size(file: BufferedReader | BytesIO) -> int:
    """The size of a file that looks like a compound file by its first bytes."""
    head = file.read(512)
    size = file.seek(0, 2)
    file.seek(0)
    if size == 0:
        raise PackageError(tr("The file is empty"), advice=tr(COPY_AGAIN))
    if not head.startswith(SIGNATURE):
        raise error_by_first_bytes(head)
    if size > limits.LARGEST_FILE:
        raise PackageError(
            tr("The file has {size} bytes; the limit is {limit}", size=size, limit=limits.LARGEST_FILE),
            advice=tr(limits.ADVICE),
        )
    return size


def _integer(value: Value) -> int | None:
    return value if isinstance(value, int) else None
