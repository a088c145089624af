"""Guards about Qt for Python itself."""

from __future__ import annotations

import subprocess
import sys

_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.setObjectName("x")
print("alive")
"""


def test_a_void_qt_call_keeps_its_reference_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 aborts after some thousand calls; a version like it must not be let in."""
    result = subprocess.run([sys.executable, "-c", _CALLS], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout.strip()) == (0, "alive"), result.stderr


_IMPORTS = """
import linecache
from inspector.window import windows
print([name for name in linecache.cache if "inspector" in name])
"""


def test_an_import_after_qt_reads_no_source() -> None:
    """Qt for Python reads the source of every module that is imported after it, which nothing here needs; see qt_imports."""
    result = subprocess.run([sys.executable, "-c", _IMPORTS], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout.strip()) == (0, "[]"), result.stderr
