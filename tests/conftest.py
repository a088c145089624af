"""Fixtures for every test: no screen, packages made in memory and inspected through the front door, and goldens."""

from __future__ import annotations

import os
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Settings of the person who runs the tests are neither read nor written, by child processes neither: Qt looks there.
_settings = TemporaryDirectory(prefix="msi-inspector-tests-")
os.environ["XDG_CONFIG_HOME"] = _settings.name

# a busy machine is no fault of what is tested
settings.register_profile("no-timing", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no-timing")

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.inspection import Inspection
    from tests.support.goldens import Golden
    from tests.support.package_builder import PackageBuilder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens", action="store_true", help="Write the goldens again instead of comparing with them."
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with the one that was blessed, or blesses it."""
    from tests.support.goldens import bless, compare  # noqa: PLC0415 - most tests have none

    return bless if request.config.getoption("--update-goldens") else compare


@pytest.fixture
def inspected(tmp_path: Path) -> Callable[[PackageBuilder], Inspection]:
    """Writes the package of a builder and inspects it."""
    from inspector.inspection import inspect  # noqa: PLC0415 - after the platform is set

    def build_and_inspect(builder: PackageBuilder) -> Inspection:
        return inspect(builder.write(tmp_path / "made.msi"))

    return build_and_inspect
