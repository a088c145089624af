"""For each documented property the drawn life is the documented one, as an independent reading of the data has it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from inspector.inspection import inspect
from inspector.lifetime.model import Presence
from inspector.sequence.model import Side
from inspector.sequence.scenarios import UILevel, choose_scenario
from tests.support.looking import EXECUTE, UI
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inspector.inspection import Inspection
    from inspector.lifetime.model import LifeEdge, PropertyWindow

    Edge: TypeAlias = tuple[str | None, str]
    Drawn: TypeAlias = list[tuple[Edge, Edge]]

_DATA = Path(__file__).resolve().parents[2] / "resources" / "data"
_LIVES = tomllib.loads((_DATA / "property_lifetimes.toml").read_text(encoding="utf-8"))
_ACTIONS = tomllib.loads((_DATA / "standard_actions.toml").read_text(encoding="utf-8"))["action"]
_NUMBERS = {
    "FindRelatedProducts": 25,
    "DisableRollback": 30,
    "ResolveSource": 850,
    "IsolateComponents": 950,
    "MigrateFeatureStates": 1200,
    "ExecuteAction": 1300,
    "InstallExecute": 6500,
    "InstallExecuteAgain": 6550,
}
"""Of actions without a suggested number; any place does for the others."""

FAMILIES = {"AppSearch.Property": "Found", "Upgrade.ActionProperty": "OLDER", "Directory.Directory": "Folder"}
"""A property that the package names in the column; private ones, because public ones cross to the server."""

CROSSING = {"ROOTDRIVE", "TARGETDIR", "INSTALLLEVEL"}
"""What costing on the client gives a value, which the client then hands over."""

LIVES = [
    *((row["name"], row) for row in _LIVES["property"]),
    *((FAMILIES[row["column"]], row) for row in _LIVES["family"]),
]


def every_standard_action() -> PackageBuilder:
    """A package with all standard actions on both sides, which names a property in each column of a family."""
    builder = PackageBuilder()
    names = [action["name"] for action in _ACTIONS if action["sequences"]]
    suggested = {action["name"]: action.get("recommended_number") for action in _ACTIONS}
    for position, name in enumerate(sorted(names)):
        number = suggested[name] or _NUMBERS.get(name, 7000 + position)
        builder.ui_row(name, number).execute_row(name, number)
    builder.row("AppSearch", "Found", "Signature").row("Directory", "Folder", None, "SourceDir")
    return builder.row("Upgrade", "{0}", None, "5.0.0", None, 0, None, "OLDER")


@pytest.fixture(scope="module")
def lives(tmp_path_factory: pytest.TempPathFactory) -> Callable[[UILevel, str, str], PropertyWindow]:
    """The window of a property in a sequence table of that package, at a level."""
    path = every_standard_action().write(tmp_path_factory.mktemp("lives") / "made.msi")
    names = [name for name, _ in LIVES]
    inspections: dict[UILevel, Inspection] = {
        level: inspect(path, "Other", choose_scenario(ui_level=level), pinned=names)
        for level in (UILevel.FULL, UILevel.NONE)
    }

    def window(level: UILevel, name: str, table: str) -> PropertyWindow:
        windows = next(pinned.windows for pinned in inspections[level].pinned if pinned.name == name)
        return next(window for window in windows if window.table == table)

    return window


def documented(row: dict[str, Any], side: str) -> Drawn:
    """The intervals of one side as the data has them."""
    return [
        (
            _documented_edge(interval.get("from"), interval.get("from_edge", "start"), "start"),
            _documented_edge(interval.get("to"), interval.get("to_edge", "end"), "end"),
        )
        for interval in row["intervals"]
        if interval["side"] == side
    ]


def _documented_edge(action: str | None, edge: str, whole: str) -> Edge:
    # a top-level action has no row: its sequence begins where it does
    return (None, whole) if action in (None, "initialization", "end", "INSTALL") else (action, edge)


def drawn(window: PropertyWindow) -> Drawn:
    """The stretches, those that touch as one."""
    return list(_joined(window))


def _joined(window: PropertyWindow) -> Iterator[tuple[Edge, Edge]]:
    opens: Edge | None = None
    closes: Edge | None = None
    for stretch in window.stretches:
        if opens is not None and closes is not None and _drawn_edge(stretch.opens) != closes:
            yield opens, closes
            opens = None
        opens = opens or _drawn_edge(stretch.opens)
        closes = _drawn_edge(stretch.closes)
    if opens is not None and closes is not None:
        yield opens, closes


def _drawn_edge(edge: LifeEdge) -> Edge:
    return (None if edge.action is None else edge.action.action), edge.edge.value


def test_all_documented_properties_are_here() -> None:
    assert len(LIVES) == len({name for name, _ in LIVES}) == 97


@pytest.mark.parametrize(("name", "row"), LIVES, ids=[name for name, _ in LIVES])
def test_the_drawn_life_is_the_documented_one(
    lives: Callable[[UILevel, str, str], PropertyWindow], name: str, row: dict[str, Any]
) -> None:
    on_client, on_server = lives(UILevel.FULL, name, UI), lives(UILevel.FULL, name, EXECUTE)
    assert (on_client.side, on_server.side) == (Side.CLIENT, Side.SERVER)
    assert drawn(on_client) == documented(row, "client")
    # what the client has set is there from the start
    expected = [((None, "start"), (None, "end"))] if name in CROSSING else documented(row, "server")
    assert drawn(on_server) == expected
    # without a client the server begins with nothing
    assert drawn(lives(UILevel.NONE, name, EXECUTE)) == documented(row, "server")


@pytest.mark.parametrize("name", [name for name, _ in LIVES])
def test_every_stretch_says_why(lives: Callable[[UILevel, str, str], PropertyWindow], name: str) -> None:
    for table in (UI, EXECUTE):
        window = lives(UILevel.FULL, name, table)
        assert window.reason.endswith(".")
        assert name in window.reason
        for stretch in window.stretches:
            assert stretch.cause.endswith(".")
            assert "None" not in stretch.cause
            opener = stretch.opens.action
            if opener is not None and stretch.presence is not Presence.EMPTY:
                assert f"{opener.action} ({opener.sequence})" in stretch.cause


@pytest.mark.parametrize(
    ("name", "presence", "value"),
    [
        ("UILevel", Presence.SET, "5"),
        ("VersionMsi", Presence.SET, None),
        ("AdminUser", Presence.MAY_BE_SET, None),
        ("ADDSOURCE", Presence.EMPTY, None),
        ("SECONDSEQUENCE", Presence.SET, "1"),
        ("EXECUTEACTION", Presence.SET, "INSTALL"),
        ("Installed", Presence.EMPTY, None),
    ],
)
def test_what_a_property_is_from_the_start(
    lives: Callable[[UILevel, str, str], PropertyWindow], name: str, presence: Presence, value: str | None
) -> None:
    (stretch,) = lives(UILevel.FULL, name, EXECUTE).stretches
    assert (stretch.presence, stretch.value) == (presence, value)


def test_a_life_of_two_stretches(lives: Callable[[UILevel, str, str], PropertyWindow]) -> None:
    window = lives(UILevel.FULL, "CostingComplete", EXECUTE)
    assert [(stretch.presence, stretch.value) for stretch in window.stretches] == [
        (Presence.SET, "0"),
        (Presence.SET, "1"),
    ]
    assert [point.detail for point in window.set_points] == [
        "CostInitialize (800) sets it to 0.",
        "InstallValidate (1400) sets it to 1.",
    ]
