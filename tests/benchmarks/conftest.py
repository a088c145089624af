"""Collects the figures of a run and prints them at its end."""

from __future__ import annotations

import lzma
from typing import TYPE_CHECKING

import pytest

from tests.support.shared import shared_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Adds a line to the figures."""
    return request.config.stash.setdefault(_FIGURES, []).append


@pytest.fixture(scope="session")
def large_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of 200,000 rows and 700,000 strings from the folder of test data."""
    path = tmp_path_factory.mktemp("large") / "large200k.msi"
    path.write_bytes(lzma.decompress(shared_file("large/large200k.msi.xz").read_bytes()))
    return path


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    figures = config.stash.get(_FIGURES, [])
    if figures:
        terminalreporter.section("figures")
        for line in figures:
            terminalreporter.write_line(line)
