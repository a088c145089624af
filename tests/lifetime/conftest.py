"""Asks for the window of any property in a package that a test makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.inspection import inspect
from inspector.sequence.scenarios import choose_scenario
from tests.support.looking import EXECUTE

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.scenarios import UILevel
    from tests.lifetime.lives import Window
    from tests.support.package_builder import PackageBuilder


@pytest.fixture
def window(tmp_path: Path) -> Window:
    """The window of a property in a sequence table of the package of a builder."""

    def find(
        builder: PackageBuilder,
        name: str = "Folder",
        table: str = EXECUTE,
        scenario: str = "first-install",
        level: UILevel | None = None,
        **given: str | None,
    ) -> PropertyWindow:
        found = inspect(builder.write(tmp_path / "made.msi"), name, choose_scenario(scenario, level, given))
        return next(each for each in found.windows if each.table == table)

    return find
