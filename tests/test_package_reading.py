"""A package that is read once and asked often."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from inspector.inspection import PackageReading, inspect
from inspector.resource_files import resource_path
from inspector.sequence.scenarios import choose_scenario
from tests.support.package_builder import PackageBuilder
from tests.support.readers import reading_dll

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection


def without_run(inspection: Inspection) -> Inspection:
    """What is said of the package; how many properties were played besides is nobody's business."""
    return replace(inspection, run=None)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Rows that set properties, rows that look at them, and code that may set one of them."""
    builder = PackageBuilder().property(MODE="a").standard_execute_sequence().execute(SetIt=1010, Call=1020, UseIt=1030)
    builder.custom_action("SetIt", 51, "Folder", "[MODE]").custom_action("UseIt", 51, "Path", "[Folder][NAMED]")
    builder.custom_action("Call", 1, "Code", "Entry").binary("Code", reading_dll("NAMED"))
    return builder.write(tmp_path / "made.msi")


@pytest.mark.parametrize("name", ["MODE", "Folder", "Path", "NAMED", "CustomActionData", "REMOVE", "Nobody"])
def test_the_answer_does_not_hang_on_what_was_looked_up_before(package: Path, name: str) -> None:
    scenario = choose_scenario()
    with PackageReading(package) as reading:
        reading.inspect("Installed", scenario)
        reading.build_index()
        assert without_run(reading.inspect(name, scenario)) == without_run(inspect(package, name, scenario))


def test_a_question_of_another_scenario_is_played_anew() -> None:
    path = resource_path("samples", "sample.msi")
    with PackageReading(path) as reading:
        for preset in ("first-install", "uninstall", "first-install"):
            scenario = choose_scenario(preset)
            answer = without_run(reading.inspect("REMOVE", scenario))
            assert answer == without_run(inspect(path, "REMOVE", scenario))
            reading.build_index()
