"""Fixtures for every test: no screen, and packages that are made in memory and inspected through the front door."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.inspection import Inspection
    from tests.support.package_builder import PackageBuilder


@pytest.fixture
def inspected(tmp_path: Path) -> Callable[[PackageBuilder], Inspection]:
    """Writes the package of a builder and inspects it."""
    from inspector.inspection import inspect  # noqa: PLC0415 - after the platform is set

    def build_and_inspect(builder: PackageBuilder) -> Inspection:
        return inspect(builder.write(tmp_path / "made.msi"))

    return build_and_inspect
