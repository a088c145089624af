"""The pieces of pymsi that packages are read with, and what stands in for the others.

Used of pymsi 0.0.0rc1: the names of streams (`pymsi.streamname`) and the type bits of columns (`pymsi.column`). Its
other parts are replaced, each by the module named here, which can go when pymsi mends the fault:

- `pymsi/__init__.py` imports the analysis command and the cabinet code, four fifths of the time of an import; so the
  pieces are imported without running it (here).
- `Package` prints warnings, leaves the file open when opening fails, refuses a package without summary information or
  with a table that has no columns, and keeps its tables in the order of a set (`reading.py`).
- `StringPool` decodes every string of the package when it is opened, refuses the package for one bad byte, and takes
  what is missing of _StringData as shorter strings without a word (`string_pool.py`).
- `CodePage` knows too few code pages, takes the one of the summary information as negative where it is over 32767, and
  decodes otherwise than Windows (`code_pages.py`).
- `Table` and `Column.read_value` read cell by cell, and refuse the table for a reference past the end of the pool or for
  a stream that is not a whole number of rows (`table_rows.py`).
- `PropertySet` refuses VT_UI4, VT_LPWSTR, version 2 and OS kind 3, and with one bad property all others
  (`summary_information.py`).
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def _without_body(package: str) -> Iterator[None]:
    """Let modules of `package` be imported without its `__init__`, which runs when the package itself is imported."""
    spec = None if package in sys.modules else find_spec(package)
    if spec is None:
        yield
        return
    sys.modules[package] = module_from_spec(spec)
    try:
        yield
    finally:
        del sys.modules[package]


with _without_body("pymsi"):
    from pymsi.column import Column as PymsiColumn
    from pymsi.streamname import encode_unicode


def table_stream_name(table: str) -> str:
    """The stored name of the stream that holds the rows of `table`."""
    return encode_unicode(table, isTable=True)


def data_stream_name(name: str) -> str:
    """The stored name of a stream that no table's rows are in, such as `Binary.WixCA` or `Data1.cab`."""
    return encode_unicode(name)


__all__ = ["PymsiColumn", "data_stream_name", "table_stream_name"]
