"""The version of the tool, for reports and pictures; the build reads it from here."""

from __future__ import annotations

__version__ = "0.1.0"


def tool_version() -> str:
    """The version."""
    return __version__
