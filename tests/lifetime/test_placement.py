"""Where rows stand in the life of any property: beside rows that set and clear it, and in the script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.inspection import inspect
from inspector.lifetime.model import Placement, Presence, WindowState
from inspector.lifetime.windows import stretch_at
from tests.lifetime.lives import MAY, SET, life, made, with_ui
from tests.support.looking import EXECUTE, UI, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.inspection import Inspection
    from tests.support.package_builder import PackageBuilder

    Asked = Callable[[PackageBuilder, str], Inspection]

INSIDE, OUTSIDE, AT_CLOSE, NOT_RUN = Placement.INSIDE, Placement.OUTSIDE, Placement.AT_CLOSE, Placement.NOT_RUN
DEFERRED, ROLLBACK, COMMIT = 0x400 + 1, 0x500 + 1, 0x600 + 1


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    """Asks about a property of the package of a builder."""
    return lambda builder, name: inspect(builder.write(tmp_path / "made.msi"), name)


def probed(builder: PackageBuilder, **numbers: int | None) -> PackageBuilder:
    """With rows that have nothing to do with any property."""
    for name, number in numbers.items():
        builder.custom_action(name, 51, f"Of{name}", "1").execute_row(name, number)
    return builder


def places(inspection: Inspection, *names: str, table: str = EXECUTE) -> list[Placement]:
    return [row(inspection, name, table).placement for name in names]


def test_rows_around_one_that_sets_and_one_that_clears(asked: Asked) -> None:
    builder = (
        made(SetIt=1010, ClearIt=1020).custom_action("SetIt", 51, "Mode", "a").custom_action("ClearIt", 51, "Mode")
    )
    probed(builder, Before=1009, Between=1015, Beside=1020, After=1021, Never=None, Zero=0)
    found = asked(builder, "Mode")
    assert places(found, "Before", "SetIt", "Between", "Beside", "ClearIt", "After", "Never", "Zero") == [
        OUTSIDE,
        OUTSIDE,
        INSIDE,
        AT_CLOSE,
        AT_CLOSE,
        OUTSIDE,
        NOT_RUN,
        NOT_RUN,
    ]


def test_a_row_beside_one_that_sets_it_may_find_a_value(asked: Asked) -> None:
    builder = probed(made(SetIt=1010).custom_action("SetIt", 51, "Mode", "a"), Beside=1010, After=1011)
    found = asked(builder, "Mode")
    assert places(found, "Beside", "After") == [INSIDE, INSIDE]
    window = found.window(EXECUTE)
    assert window is not None
    stretch = stretch_at(row(found, "Beside").action, window)
    assert stretch is not None
    assert stretch.presence is MAY


def test_a_row_beside_one_that_clears_it(asked: Asked) -> None:
    builder = probed(made(ClearIt=1010).property(Mode="a").custom_action("ClearIt", 51, "Mode"), A=1010, Z=1010)
    found = asked(builder, "Mode")
    assert places(found, "A", "ClearIt", "Z", "FileCost", "InstallValidate") == [AT_CLOSE] * 3 + [INSIDE, OUTSIDE]
    window = found.window(EXECUTE)
    assert window is not None
    assert window.closes_at is row(found, "ClearIt").action
    assert life(window) == [("start", "CostFinalize>", SET, "a"), ("CostFinalize>", "Z>", MAY, None)]


def test_many_rows_of_one_number(asked: Asked) -> None:
    builder = made()
    for number in range(40):
        builder.custom_action(f"Set{number:02}", 51, "Mode", str(number)).execute_row(f"Set{number:02}", 1010)
    window = asked(builder, "Mode").window(EXECUTE)
    assert window is not None
    assert window.stretches[-1].cause == (
        "Set00 (1010), Set01 (1010), Set02 (1010) and 37 more rows change it, and the order of rows of one number is"
        " undefined."
    )


def test_every_row_that_clears_is_a_close(asked: Asked) -> None:
    builder = made(SetA=100, ClearA=200, SetB=300, ClearB=400)
    for name in "AB":
        builder.custom_action(f"Set{name}", 51, "Mode", name).custom_action(f"Clear{name}", 51, "Mode")
    probed(builder, BesideA=200, Between=250, BesideB=400, End=500)
    found = asked(builder, "Mode")
    assert places(found, "BesideA", "Between", "SetB", "BesideB", "End") == [
        AT_CLOSE,
        OUTSIDE,
        OUTSIDE,
        AT_CLOSE,
        OUTSIDE,
    ]


def test_behind_a_row_that_perhaps_clears(asked: Asked) -> None:
    builder = made().property(Mode="a").custom_action("ClearIt", 51, "Mode").execute_row("ClearIt", 1010, "AdminUser")
    found = asked(probed(builder, Before=1009, After=1011), "Mode")
    assert places(found, "Before", "ClearIt", "After") == [INSIDE, AT_CLOSE, OUTSIDE]
    window = found.window(EXECUTE)
    assert window is not None
    assert [stretch.presence for stretch in window.stretches] == [SET, MAY]


def test_an_empty_stretch_is_outside(asked: Asked) -> None:
    found = asked(probed(made(), Probe=1010), "REBOOTPROMPT")
    window = found.window(EXECUTE)
    assert window is not None
    stretch = stretch_at(row(found, "Probe").action, window)
    assert stretch is not None
    assert stretch.presence is Presence.EMPTY
    assert places(found, "Probe") == [OUTSIDE]


def test_the_client_stands_inside_too(asked: Asked) -> None:
    builder = with_ui(SetIt=10, Probe=20, First=5).custom_action("SetIt", 51, "Mode", "a")
    for name in ("First", "Probe"):
        builder.custom_action(name, 51, "Other", "1")
    assert places(asked(builder, "Mode"), "First", "Probe", table=UI) == [OUTSIDE, INSIDE]


# in the script


def with_script() -> PackageBuilder:
    """Four in-script actions, of which two get data, and an immediate one while the script is written."""
    builder = made(SetData=1600, Deferred=1700, Bare=1710, Rollback=1720, Commit=1730, Immediate=1740, SetCommit=1600)
    builder.custom_action("SetData", 51, "Deferred", "x").custom_action("SetCommit", 51, "Commit", "y")
    builder.custom_action("Deferred", DEFERRED, "Dll", "Entry").custom_action("Bare", DEFERRED, "Dll", "Entry")
    builder.custom_action("Rollback", ROLLBACK, "Dll", "Entry").custom_action("Commit", COMMIT, "Dll", "Entry")
    builder.custom_action("Immediate", 1, "Dll", "Entry").binary("Dll", b"MZ")
    return builder.property(ProductCode="{0}")


IN_SCRIPT = ("Deferred", "Bare", "Rollback", "Commit", "Immediate")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("CustomActionData", [INSIDE, OUTSIDE, OUTSIDE, INSIDE, OUTSIDE]),
        ("ProductCode", [INSIDE, INSIDE, INSIDE, OUTSIDE, INSIDE]),
        ("UserSID", [INSIDE, INSIDE, INSIDE, OUTSIDE, INSIDE]),
        ("Manufacturer", [OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, INSIDE]),
    ],
)
def test_what_an_action_in_the_script_can_read(asked: Asked, name: str, expected: list[Placement]) -> None:
    assert places(asked(with_script().property(Manufacturer="Contoso"), name), *IN_SCRIPT) == expected


def test_custom_action_data_exists_while_the_script_runs(asked: Asked) -> None:
    found = asked(with_script(), "CustomActionData")
    window = found.window(EXECUTE)
    assert window is not None
    assert life(window) == [("<InstallFinalize", "InstallFinalize>", SET, None)]
    assert window.stretches[0].cause == (
        "Deferred (1700) gets the text that property Deferred has when the action is queued, as another in-script action"
        " does."
    )
    assert window.readable_in_script == {"Deferred", "Commit"}
    assert window.reason == "CustomActionData is set only while InstallFinalize (6600) runs."


def test_no_data_for_actions_that_nothing_is_prepared_for(asked: Asked) -> None:
    builder = made(Deferred=1700).custom_action("Deferred", DEFERRED, "Dll", "Entry").binary("Dll", b"MZ")
    window = asked(builder, "CustomActionData").window(EXECUTE)
    assert window is not None
    assert (life(window)[0][2], window.state) == (Presence.EMPTY, WindowState.NEVER_OPENS)
    assert "no property of such an action's name has a value" in window.reason


def test_data_that_perhaps_is_prepared(asked: Asked) -> None:
    builder = made(Deferred=1700).custom_action("Deferred", DEFERRED, "Dll", "Entry").binary("Dll", b"MZ")
    builder.custom_action("SetData", 51, "Deferred", "x").execute_row("SetData", 1600, "AdminUser")
    window = asked(builder, "CustomActionData").window(EXECUTE)
    assert window is not None
    assert life(window)[0][2] is MAY
    assert window.stretches[0].cause.startswith("Deferred (1700) may get the text")


def test_an_action_that_no_script_runs_reads_nothing(asked: Asked) -> None:
    builder = made(SetData=6650, Deferred=6700).custom_action("SetData", 51, "Deferred", "x")
    builder.custom_action("Deferred", DEFERRED, "Dll", "Entry").binary("Dll", b"MZ")
    assert places(asked(builder, "CustomActionData"), "Deferred") == [OUTSIDE]
