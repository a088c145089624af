"""Texts that were looked at and blessed; `pytest --update-goldens` blesses what is there now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Golden = Callable[[Path, str], None]
"""What the fixture `golden` gives: called with the golden's path and the text that must equal it, line ends included."""


def compare(path: Path, found: str) -> None:
    """Fail where the text is not the blessed one."""
    assert found == path.read_bytes().decode(), f"{path.name} differs; look at it, then pytest --update-goldens"


def bless(path: Path, found: str) -> None:
    """Keep the text as the golden."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(found.encode())
