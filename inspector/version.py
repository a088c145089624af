"""The version of the tool, for reports and pictures."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version


@cache
def tool_version() -> str:
    """The installed version; `0+checkout` when the package is run without having been installed."""
    try:
        return version("msi-inspector")
    except PackageNotFoundError:
        return "0+checkout"
