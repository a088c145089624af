from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.lifetime.model import Certainty, Placement, WindowState
from tests.support.looking import EXECUTE, KEY, UI, row, rules
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.lifetime.model import PropertyWindow
    from tests.support.looking import Inspected


def execute_window(inspection: Inspection) -> PropertyWindow:
    window = inspection.window(EXECUTE)
    assert window is not None
    return window


def test_closes_at_install_validate(inspected: Inspected) -> None:
    inspection = inspected(PackageBuilder().standard_execute_sequence())
    window = execute_window(inspection)
    assert window.state is WindowState.CLOSES
    assert window.opens_at_initialization
    assert window.closes_at is not None
    assert (window.closes_at.action, window.closes_at.sequence) == ("InstallValidate", 1400)
    assert window.certainty is Certainty.DOCUMENTED
    assert rules(inspection, None) == []


def test_closes_only_if_its_condition_holds(inspected: Inspected) -> None:
    inspection = inspected(PackageBuilder().execute_row("InstallValidate", 1400, "Privileged").execute(FileCost=900))
    window = execute_window(inspection)
    assert window.state is WindowState.CLOSES_CONDITIONALLY
    assert window.closes_at is not None
    assert "Privileged" in window.reason
    assert rules(inspection, "InstallValidate") == ["end-depends"]


def test_a_condition_that_is_decided_decides_the_window(inspected: Inspected) -> None:
    holds = inspected(PackageBuilder().execute_row("InstallValidate", 1400, "NOT Installed").execute(FileCost=900))
    assert execute_window(holds).state is WindowState.CLOSES
    fails = inspected(PackageBuilder().execute_row("InstallValidate", 1400, "Installed").execute(FileCost=900))
    assert execute_window(fails).state is WindowState.NEVER_CLOSES
    assert "condition is false" in execute_window(fails).reason


@pytest.mark.parametrize("number", [None, 0, -3, "absent"])
def test_never_closes_without_a_row_that_can_run(inspected: Inspected, number: int | str | None) -> None:
    builder = PackageBuilder().execute(FileCost=900, InstallFinalize=6600)
    if not isinstance(number, str):
        builder.execute_row("InstallValidate", number)
    inspection = inspected(builder)
    window = execute_window(inspection)
    assert window.state is WindowState.NEVER_CLOSES
    assert window.closes_at is None
    assert rules(inspection, None) == ["never-closes"]
    assert row(inspection, "InstallFinalize").placement is Placement.INSIDE


def test_never_opens_when_the_package_disables_restart_manager(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().property(MSIRESTARTMANAGERCONTROL="Disable")
    inspection = inspected(builder)
    window = execute_window(inspection)
    assert window.state is WindowState.NEVER_OPENS
    assert not window.opens_at_initialization
    assert rules(inspection, None) == ["never-opens"]
    assert row(inspection, "CostInitialize").placement is Placement.OUTSIDE


@pytest.mark.parametrize("value", ["DisableShutdown", "0", "disable"])
def test_other_values_keep_the_window(inspected: Inspected, value: str) -> None:
    builder = PackageBuilder().standard_execute_sequence().property(MSIRESTARTMANAGERCONTROL=value)
    window = execute_window(inspected(builder))
    assert window.state is WindowState.CLOSES
    assert window.certainty is (Certainty.INFERRED if value == "DisableShutdown" else Certainty.DOCUMENTED)


def test_never_opens_on_the_client(inspected: Inspected) -> None:
    inspection = inspected(PackageBuilder().standard_execute_sequence().ui(CostInitialize=800, InstallValidate=1400))
    window = inspection.window(UI)
    assert window is not None
    assert window.state is WindowState.NEVER_OPENS
    assert row(inspection, "CostInitialize", UI).placement is Placement.OUTSIDE
    assert rules(inspection, None) == []


def test_placements(inspected: Inspected) -> None:
    builder = PackageBuilder().standard_execute_sequence().binary("Dll", b"MZ")
    for name, type_number, number in (
        ("Before", 1, 1399),
        ("Tied", 1, 1400),
        ("After", 1, 1401),
        ("Deferred", 3073, 1390),
        ("Unnumbered", 1, None),
        ("Zero", 1, 0),
    ):
        builder.custom_action(name, type_number, "Dll", "Entry").execute_row(name, number)
    inspection = inspected(builder)
    names = ("Before", "Tied", "After", "Deferred", "Unnumbered", "Zero", "InstallValidate")
    assert [row(inspection, name).placement for name in names] == [
        Placement.INSIDE,
        Placement.AT_CLOSE,
        Placement.OUTSIDE,
        Placement.OUTSIDE,
        Placement.NOT_RUN,
        Placement.NOT_RUN,
        Placement.AT_CLOSE,
    ]
    assert (inspection.verdict.inside, inspection.verdict.outside) == (1, 2)


def test_an_older_installer_is_noted_and_the_window_stands(inspected: Inspected) -> None:
    def package(page_count: int) -> PackageBuilder:
        return PackageBuilder().summary(page_count=page_count).standard_execute_sequence()

    inspection = inspected(package(200).custom_action("Reader", 51, "X", f"[{KEY}]").execute(Reader=1300))
    assert rules(inspection, None) == ["older-installer"]
    assert execute_window(inspection).state is WindowState.CLOSES
    assert "2.0" in inspection.findings[0].message
    looking = inspected(package(200).execute_row("AppSearch", 50, KEY))
    assert rules(looking, None) == ["older-installer"]
    newer = inspected(package(400).custom_action("Reader", 51, "X", f"[{KEY}]").execute(Reader=1300))
    assert rules(newer, None) == rules(inspected(package(200)), None) == []


def test_admin_and_advertise_windows_are_inferred(inspected: Inspected) -> None:
    builder = PackageBuilder()
    for table in ("AdminExecuteSequence", "AdvtExecuteSequence"):
        builder.sequence(table, CostInitialize=800, InstallValidate=1400)
    windows = inspected(builder).windows
    assert [window.state for window in windows] == [WindowState.CLOSES] * 2
    assert {window.certainty for window in windows} == {Certainty.INFERRED}


def test_an_end_that_hangs_on_the_order_of_equal_numbers(inspected: Inspected) -> None:
    builder = PackageBuilder().execute(InstallValidate=1400, FileCost=900, Stop=1400)
    window = execute_window(inspected(builder.custom_action("Stop", 19, None, "Cannot go on")))
    assert window.state is WindowState.CLOSES_CONDITIONALLY
    assert window.reason.endswith("or not: it depends on the order of the rows of its number, which is undefined.")
