"""Search over all tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.package.reading import open_package
from inspector.usage.cell_search import CellHit, CellHits, search_cells
from tests.support.package_builder import PackageBuilder
from tests.usage.indexing import a_run

if TYPE_CHECKING:
    from pathlib import Path

EXECUTE = "InstallExecuteSequence"


def found(builder: PackageBuilder, folder: Path, text: str, limit: int = 100) -> CellHits:
    with open_package(builder.write(folder / "made.msi")) as package:
        return search_cells(package, a_run(package), text, limit=limit)


def places(hits: CellHits) -> list[str]:
    return [f"{hit.table} {hit.row} {hit.column}" for hit in hits.hits]


def rows_of(hit: CellHit) -> list[str]:
    return [f"{key.table} {key.action}".strip() for key in hit.keys]


@pytest.fixture
def builder() -> PackageBuilder:
    return (
        PackageBuilder()
        .property(ProductName="Contoso Agent", Straße="42")
        .standard_execute_sequence()
        .execute_row("RegisterApps", 4010, "NOT Installed")
        .custom_action("RegisterApps", 1, "AgentCA", "Entry")
        .custom_action("Spare", 51, "P", "agent")
        .binary("AgentCA", b"")
        .row("Registry", "R", 2, "Software\\Contoso", None, "x", "C")
        .execute_row("WriteRegistryValues", 5000)
        .dialog("AgentDlg")
        .ui(AgentDlg=1230)
    )


def test_finds_any_cell_whatever_its_case(builder: PackageBuilder, tmp_path: Path) -> None:
    hits = found(builder, tmp_path, "aGENT")
    assert hits.total == len(hits.hits)
    assert {"Property ProductName Value", "CustomAction RegisterApps Source", "CustomAction Spare Target"} <= {
        *places(hits)
    }
    assert "Binary AgentCA Name" in places(hits)
    assert next(hit for hit in hits.hits if hit.table == "Property").text == "Contoso Agent"


def test_finds_letters_beyond_ascii_and_numbers(builder: PackageBuilder, tmp_path: Path) -> None:
    assert places(found(builder, tmp_path, "STRASSE")) == []
    assert places(found(builder, tmp_path, "STRAßE")) == ["Property Straße Property"]
    assert places(found(builder, tmp_path, "401")) == [f"{EXECUTE} RegisterApps Sequence"]
    assert found(builder, tmp_path, "401").hits[0].text == "4010"
    assert "Property Straße Value" in places(found(builder, tmp_path, "42"))


def test_finds_names_of_tables_and_columns(builder: PackageBuilder, tmp_path: Path) -> None:
    hits = found(builder, tmp_path, "registry")
    assert hits.hits[0] == CellHit(
        table=EXECUTE, row="WriteRegistryValues", column="Action", text="WriteRegistryValues", keys=hits.hits[0].keys
    )
    assert [place for place in places(hits) if place.startswith("Registry ")] == ["Registry  ", "Registry  Registry"]
    assert not [hit for hit in hits.hits if hit.table in ("_Tables", "_Columns")]


@pytest.mark.parametrize(
    ("text", "table", "expected"),
    [
        ("NOT Inst", EXECUTE, [f"{EXECUTE} RegisterApps"]),
        ("Entry", "CustomAction", [f"{EXECUTE} RegisterApps"]),
        ("AgentCA", "Binary", [f"{EXECUTE} RegisterApps"]),
        ("Spare", "CustomAction", ["Spare"]),
        ("Software", "Registry", [f"{EXECUTE} WriteRegistryValues"]),
        ("AgentDlg", "Control", ["InstallUISequence AgentDlg"]),
        ("AgentDlg", "Dialog", ["InstallUISequence AgentDlg"]),
        ("Contoso Agent", "Property", []),
    ],
)
def test_says_where_in_the_timeline_a_row_belongs(
    builder: PackageBuilder, tmp_path: Path, text: str, table: str, expected: list[str]
) -> None:
    hit = next(hit for hit in found(builder, tmp_path, text).hits if hit.table == table)
    assert rows_of(hit) == expected


def test_counts_all_and_gives_the_first(builder: PackageBuilder, tmp_path: Path) -> None:
    every = found(builder, tmp_path, "e", limit=1000)
    few = found(builder, tmp_path, "e", limit=3)
    assert few.hits == every.hits[:3]
    assert few.total == every.total == len(every.hits) > 3


@pytest.mark.parametrize("text", ["", "  "])
def test_no_text_finds_nothing(builder: PackageBuilder, tmp_path: Path, text: str) -> None:
    assert found(builder, tmp_path, text) == CellHits((), 0)


def test_a_search_can_be_stopped(builder: PackageBuilder, tmp_path: Path) -> None:
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(total)
        if done == 2:
            raise InterruptedError

    with open_package(builder.write(tmp_path / "made.msi")) as package, pytest.raises(InterruptedError):
        search_cells(package, a_run(package), "e", limit=10, watch=stop)
    assert len(told) == 3
