"""Launch conditions and those of features and components, which look at a property before it has its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.findings.model import Level
from inspector.inspection import inspect
from inspector.sequence.scenarios import choose_scenario
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.findings.model import Finding

    Found = Callable[..., list[Finding]]

SET = 51
BEFORE_SET = "read-before-set"


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """The findings about the reads of a property before it is set, in the package of a builder."""

    def ask(builder: PackageBuilder, name: str, scenario: str = "first-install") -> list[Finding]:
        inspection = inspect(builder.write(tmp_path / "made.msi"), name, choose_scenario(scenario))
        return [finding for finding in inspection.findings if finding.rule == BEFORE_SET]

    return ask


def launching(condition: str, name: str = "Framework", value: str = "4", *, at: int = 110) -> PackageBuilder:
    """A package with a launch condition (at 100), and SetIt, which sets a property."""
    builder = PackageBuilder().standard_execute_sequence().execute(LaunchConditions=100, SetIt=at)
    return builder.custom_action("SetIt", SET, name, value).row("LaunchCondition", condition, "It needs the framework.")


def test_a_launch_condition_that_fails_for_want_of_a_value(found: Found) -> None:
    (finding,) = found(launching("Installed OR Framework"), "Framework")
    assert finding.level is Level.WARNING
    assert finding.message == (
        "Launch condition Installed OR Framework looks at Framework in LaunchConditions (100) of InstallExecuteSequence, where it"
        " has no value: SetIt (110), one action later, would give it its value; with its value it would come out otherwise."
    )
    assert finding.remedy is not None
    assert finding.remedy.sql == "UPDATE `InstallExecuteSequence` SET `Sequence` = 99 WHERE `Action` = 'SetIt'"


@pytest.mark.parametrize(
    "builder",
    [
        launching("Installed OR Framework", at=90),
        launching("Installed OR NOT Framework", value=""),
        launching('Installed OR NOT Framework OR Framework >= "4"'),
        launching("Installed OR Framework ="),
        launching("Installed OR OtherName", name="Framework"),
    ],
    ids=["set before", "never set", "passes both ways", "no condition", "not about it"],
)
def test_a_launch_condition_that_comes_out_the_same(found: Found, builder: PackageBuilder) -> None:
    assert not found(builder, "Framework")


def test_a_launch_condition_that_never_fails_as_it_comes_too_early(found: Found) -> None:
    (finding,) = found(launching('NOT Framework OR Framework >= "5"'), "Framework")
    assert finding.level is Level.WARNING


def test_what_the_command_line_may_give_is_a_note(found: Found) -> None:
    (finding,) = found(launching("Installed OR FRAMEWORK", name="FRAMEWORK"), "FRAMEWORK")
    assert finding.level is Level.NOTE


def test_a_launch_condition_before_the_search(found: Found) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(LaunchConditions=100, AppSearch=150)
    builder.row("AppSearch", "FRAMEWORK", "Search").row("LaunchCondition", "Installed OR FRAMEWORK", "It needs it.")
    (finding,) = found(builder, "FRAMEWORK")
    assert finding.level is Level.NOTE
    assert "AppSearch (150)" in finding.message
    assert finding.remedy is not None
    assert finding.remedy.wix == '<LaunchConditions After="AppSearch" />'


def costing(table: str, *rows: tuple[str | int | None, ...], at: int = 1010) -> PackageBuilder:
    """A package whose rows are settled by CostFinalize (1000), and SetIt."""
    builder = PackageBuilder().standard_execute_sequence().execute(SetIt=at).custom_action("SetIt", SET, "Wanted", "1")
    for cells in rows:
        builder.row(table, *cells)
    return builder


def component(name: str, condition: str) -> tuple[str | int | None, ...]:
    return (name, None, "TARGETDIR", 0, condition, None)


def test_components_that_are_left_out_for_want_of_a_value(found: Found) -> None:
    rows = (component("Tools", "Wanted"), component("Samples", "Wanted = 1"), component("Core", "NOT Else"))
    (finding,) = found(costing("Component", *rows), "Wanted")
    assert finding.level is Level.WARNING
    assert finding.message.startswith("Component Tools and one more condition look at Wanted in CostFinalize (1000)")
    assert finding.message.endswith("with its value they would come out otherwise.")
    assert not found(costing("Component", *rows, at=990), "Wanted")
    # what is installed already is not settled again
    assert not found(costing("Component", *rows), "Wanted", "uninstall")


def test_a_feature_whose_level_hangs_on_what_is_set_later(found: Found) -> None:
    row = ("Complete", 0, "NOT Wanted")
    (finding,) = found(costing("Condition", row), "Wanted")
    assert finding.message.startswith("Condition of feature Complete (Level 0) looks at Wanted")
    assert not found(costing("Condition", row, at=900), "Wanted")


def test_components_are_settled_on_the_server(found: Found) -> None:
    builder = costing("Component", component("Tools", "Wanted"), at=990)
    builder.ui(CostFinalize=1000, ExecuteAction=1300)
    assert not found(builder, "Wanted")


def test_a_launch_condition_of_the_client_that_waits_for_the_server(found: Found) -> None:
    builder = launching("Installed OR Framework").ui(LaunchConditions=100, ExecuteAction=1300)
    (finding,) = found(builder, "Framework")
    assert finding.table == "InstallUISequence"
    assert "SetIt (110) of InstallExecuteSequence would give it its value" in finding.message


def test_a_launch_condition_that_waits_for_code(found: Found) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(LaunchConditions=100, Detect=110)
    builder.custom_action("Detect", 38, None, 'Session.Property("Framework") = "4"')
    (finding,) = found(builder.row("LaunchCondition", "Installed OR Framework", "It needs it."), "Framework")
    assert finding.level is Level.NOTE
    assert "Detect (110)" in finding.message


def test_a_value_that_mends_nothing_is_a_note(found: Found) -> None:
    builder = launching("Installed OR Framework").row("LaunchCondition", "Installed OR Nothing", "Never true.")
    (finding,) = found(builder, "Framework")
    assert finding.level is Level.NOTE


def test_what_the_client_has_looked_for_in_vain_is_not_awaited_from_the_server(found: Found) -> None:
    rows = {"FindRelatedProducts": 25, "LaunchConditions": 100}
    for condition in ("NOT NEWER", "NEWER"):
        builder = PackageBuilder().standard_execute_sequence().execute(**rows).ui(**rows, ExecuteAction=1300)
        builder.row("Upgrade", "{C0117050-0001-4000-8000-000000000009}", "1.0", None, None, 2, None, "NEWER")
        assert not found(builder.row("LaunchCondition", condition, "A newer version is there."), "NEWER")
