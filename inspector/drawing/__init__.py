"""A DisplayList as pixels: one painting path for screen and files."""

import inspector.qt_imports  # noqa: F401 - before the modules of this room import Qt
