"""Real packages, read a second time by pymsi's own reader: rows, order and placement must agree."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pymsi.package import Package as PymsiPackage

from inspector.inspection import Status, inspect
from inspector.report.json_report import json_report
from inspector.sequence.model import Runs
from inspector.sequence.standard_actions import standard_actions
from tests.support.looking import KEY
from tests.support.shared import shared_files

if TYPE_CHECKING:
    from pathlib import Path

_TABLES = ("Install", "Admin", "Advt")
_UNREADABLE = {
    "damaged-multiple-fragments.msi": "damaged",
    "psmsi-example.msp": "patch",
    "wix3-patch-ab.msp": "patch",
    "psmsi-example.mst": "transform",
}


def expected_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of the report, derived from pymsi's rows alone."""
    with PymsiPackage(path, strict=False) as package:
        tables = {
            name: list(package.get(name) or ()) for name in ("CustomAction", *_sequence_tables()) if name in package
        }
        package.ole.close()
    types = {row["Action"]: row["Type"] for row in tables.get("CustomAction", [])}
    rows: list[dict[str, Any]] = []
    for table in _sequence_tables():
        can_run = sorted(
            (row for row in tables.get(table, []) if (row["Sequence"] or 0) > 0),
            key=lambda row: (row["Sequence"], row["Action"]),
        )
        others = sorted((row for row in tables.get(table, []) if row not in can_run), key=lambda row: row["Action"])
        close = next((row["Sequence"] for row in can_run if row["Action"] == "InstallValidate"), None)
        for order, row in enumerate([*can_run, *others]):
            custom = None if row["Action"] in standard_actions() else types.get(row["Action"])
            runs = order < len(can_run)
            rows.append(
                {
                    "sequence_table": table,
                    "action": row["Action"],
                    "sequence": row["Sequence"],
                    "condition": row["Condition"],
                    "order": order if runs else None,
                    "type": custom,
                    "placement": _placement(
                        row["Sequence"], close, runs=runs, away="UI" in table or bool((custom or 0) & 0x400)
                    ),
                }
            )
    return rows


def _sequence_tables() -> list[str]:
    return [f"{name}{kind}Sequence" for name in _TABLES for kind in ("UI", "Execute")]


def _placement(sequence: int, close: int | None, *, runs: bool, away: bool) -> str:
    if not runs:
        return "not-run"
    if away:
        return "outside"
    if close is None or sequence < close:
        return "inside"
    return "at-close" if sequence == close else "outside"


@pytest.mark.parametrize("path", shared_files("packages/*.ms[imp]", "packages/*.mst", "packages/*.cub"))
def test_a_real_package(path: Path) -> None:
    inspection = inspect(path)
    if path.name in _UNREADABLE:
        assert inspection.status is Status.UNREADABLE
        assert _UNREADABLE[path.name] in inspection.problems[0].detail
        return
    assert inspection.status is Status.READ
    report = json.loads(json_report([inspection], property_name=KEY, scenario_name="first-install"))
    actions = report["packages"][0]["actions"]
    assert [
        {
            **{name: action[name] for name in ("sequence_table", "action", "sequence", "condition", "order")},
            "type": action["custom_action"] and action["custom_action"]["type"],
            "placement": action["placement"],
        }
        for action in actions
    ] == (expected_rows(path) if path.name != "no-summary.cub" else [])
    assert inspection.verdict.errors == 0, "none of these packages uses the key"
    outside = [action for action in inspection.actions if action.usage and action.placement.value == "outside"]
    assert len(outside) == inspection.verdict.outside
    for action in outside:
        may_run = action.action.runs is not Runs.NO
        assert bool(action.findings) == may_run, f"{action.key} stands outside and {action.action.runs}"
