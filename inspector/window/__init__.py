"""Widgets, models, view state and background jobs."""

import inspector.qt_imports  # noqa: F401 - before the modules of this room import Qt
