"""The index of a made package, held against what is said of one property alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.package.reading import open_package
from inspector.package.rows import property_values
from inspector.sequence.effects import CodeOfActions
from inspector.sequence.run import build_run
from inspector.sequence.scenarios import choose_scenario
from inspector.usage.code_files import CodeFiles
from inspector.usage.property_index import PropertyIndex, PropertyUses

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.package.reading import Package
    from inspector.sequence.model import Run
    from inspector.usage.model import PropertyUse, Role
    from tests.support.package_builder import PackageBuilder


def a_run(package: Package) -> Run:
    return build_run(package, choose_scenario(), property_values(package), CodeOfActions(lambda _: None))


def uses_in(package: Package) -> PropertyUses:
    """Who has to do with the properties of an open package."""
    return PropertyUses(package, a_run(package), CodeFiles(package, None))


def index_of(builder: PackageBuilder, folder: Path) -> PropertyIndex:
    """The index; what is said of each property alone must be the same."""
    with open_package(builder.write(folder / "made.msi")) as package:
        known = uses_in(package)
        index = known.index()
        for name, facts in index.facts.items():
            assert known.of(name) == index.uses.get(name, ())
            assert known.facts(name) == facts
    return index


def uses(index: PropertyIndex, name: str, role: Role | None = None) -> list[PropertyUse]:
    """The uses of a property, or those of one role."""
    return [use for use in index.uses.get(name, ()) if role in (None, use.role)]


def places(index: PropertyIndex, name: str, role: Role | None = None) -> list[str]:
    """Where they are, each as table, primary key and column."""
    return [f"{use.table} {use.row} {use.column}".rstrip() for use in uses(index, name, role)]


def rows_of(use: PropertyUse) -> list[str]:
    """The rows of the timeline at which it happens."""
    return [f"{key.table} {key.action}".strip() for key in use.keys]
