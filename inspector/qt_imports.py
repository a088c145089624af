"""Qt for Python, imported before anything that uses it, without what it adds to every import after its own.

For `from __feature__ import snake_case` it replaces `__import__`, and from then on reads the source of each module that is
imported, in search of its own name: a seventh of the time until the window is there. Nothing here asks for a feature.

Source: https://doc.qt.io/qtforpython-6/considerations.html#features
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it replaces what is put back here

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
