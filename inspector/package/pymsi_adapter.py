"""The pieces of pymsi that packages are read with, and what stands in for the others.

Used of pymsi 0.0.0rc1: the names of streams (`pymsi.streamname`), the type bits of columns (`pymsi.column`) and tables
as their columns (`pymsi.table`). Its other parts are replaced, each by the module named here, which can go when pymsi
mends the fault:

- `pymsi/__init__.py` imports the analysis command and the cabinet code: three quarters of the time of an import. So the
  pieces are imported without running it (here).
- `Package` prints warnings, leaves the file open when opening fails, refuses a package without summary information or
  with a table that has no columns, and reads tables in the order of a set (`reading.py`).
- `StringPool` decodes every string of the package one by one, ends with the first that its code page refuses, and takes
  what is missing of _StringData as shorter strings without a word (`string_pool.py`).
- `CodePage` knows too few code pages, takes them unsigned, and decodes otherwise than Windows (`code_pages.py`).
- `Table._read_rows` and `Column.read_value` read cell by cell, refuse the whole table for one bad reference, and take
  a number past the end of the pool for an exception of their own (`table_rows.py`).
- `PropertySet` refuses VT_UI4, VT_LPWSTR, version 2 and OS kind 3, and with one bad property all others
  (`summary_information.py`).
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec


def _defer_package_body(name: str) -> None:
    """Make `name` importable without running its `__init__`, which runs when first something of it is asked for."""
    spec = None if name in sys.modules else find_spec(name)
    if spec is None or spec.loader is None:
        return
    loader = spec.loader
    module = module_from_spec(spec)

    def run_body(attribute: str) -> object:
        if attribute.startswith("__"):  # Shiboken's import hook asks every module for __wrapped__
            raise AttributeError(attribute)
        del module.__dict__["__getattr__"]
        loader.exec_module(module)
        return getattr(module, attribute)

    module.__dict__["__getattr__"] = run_body
    sys.modules[name] = module


_defer_package_body("pymsi")

from pymsi.column import Column as PymsiColumn  # noqa: E402
from pymsi.streamname import encode_unicode  # noqa: E402
from pymsi.table import Table as PymsiTable  # noqa: E402
