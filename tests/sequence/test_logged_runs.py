"""Played runs against what Windows Installer logged of the same runs: lanes, order, and what is skipped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from inspector.inspection import inspect
from inspector.sequence.model import Runs, Side
from inspector.sequence.scenarios import UILevel, choose_scenario
from tests.support.package_builder import PackageBuilder
from tests.support.shared import shared_file

if TYPE_CHECKING:
    from pathlib import Path

_LOG = "logs/wixpills-First-Sequence-Custom-Action--{}.log"
_DOING = re.compile(r"MSI \(([cs])\) .*Doing action: (\w+)")
_SKIPPED = re.compile(r"MSI \(([cs])\) .*Skipping (?:\w+ )?action")
_COMMON = {
    "FindRelatedProducts": 25,
    "LaunchConditions": 100,
    "DummyValidation": 101,
    "ValidateProductID": 700,
    "CostInitialize": 800,
    "FileCost": 900,
    "CostFinalize": 1000,
    "MigrateFeatureStates": 1200,
}
_SERVER = {
    "InstallValidate": 1400,
    "RemoveExistingProducts": 1401,
    "InstallInitialize": 1500,
    "ProcessComponents": 1600,
    "UnpublishFeatures": 1800,
    "RemoveFiles": 3500,
    "InstallFiles": 4000,
    "RegisterUser": 6000,
    "RegisterProduct": 6100,
    "PublishFeatures": 6300,
    "PublishProduct": 6400,
    "InstallFinalize": 6600,
}


def logged(name: str) -> list[tuple[Side, str, bool]]:
    """What the log says was done: side, action, and whether it was carried out and not skipped."""
    done: list[tuple[Side, str, bool]] = []
    for line in shared_file(_LOG.format(name)).read_text(encoding="utf-16").splitlines():
        if (match := _DOING.search(line)) and match[2] != "INSTALL":
            done.append((Side.CLIENT if match[1] == "c" else Side.SERVER, match[2], True))
        elif _SKIPPED.search(line):
            side, action, _ = done[-1]
            done[-1] = (side, action, False)
    return done


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "scenario", "level"),
    [
        ("install", "first-install", UILevel.FULL),
        ("install-quiet", "first-install", UILevel.NONE),
        ("uninstall", "uninstall", UILevel.NONE),
    ],
)
def test_the_played_run_is_the_logged_one(tmp_path: Path, name: str, scenario: str, level: UILevel) -> None:
    expected = logged(name)
    # the package behind the logs: WiX's default numbers, and one action of type 1 that runs in the first sequence only
    builder = PackageBuilder().custom_action("DummyValidation", 1 + 0x100, "Dll", "Entry").binary("Dll", b"MZ")
    builder.ui(**_COMMON, ExecuteAction=1300).execute(**_COMMON, **_SERVER)
    inspection = inspect(builder.write(tmp_path / "made.msi"), scenario=choose_scenario(scenario, level))
    played = [
        (plan.table.side, action.action, action.runs is Runs.YES)
        for plan in (inspection.run.plans if inspection.run else ())
        if plan.is_played
        for action in plan.can_run
    ]
    assert played == expected
