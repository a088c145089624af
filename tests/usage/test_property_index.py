"""The index as a whole: what each property is, the order of its uses, progress, real packages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from pymsi.package import Package as PymsiPackage

from inspector.errors import PackageError
from inspector.package import limits
from inspector.package.reading import open_package
from inspector.resource_files import load_data
from inspector.sequence.property_lifetimes import Visibility, documented_lifetimes
from inspector.sequence.standard_actions import standard_actions
from inspector.usage.property_columns import Holds, documented_columns
from tests.support.package_builder import PackageBuilder
from tests.support.shared import shared_files
from tests.usage.indexing import index_of, places, uses, uses_in

if TYPE_CHECKING:
    from pathlib import Path


def test_says_what_a_property_is(tmp_path: Path) -> None:
    builder = PackageBuilder().property(PUBLIC="1", Private="2", SecureCustomProperties="PUBLIC")
    index = index_of(builder.row("Directory", "MYDIR", None, "x"), tmp_path)
    public, private, directory = (index.facts[name] for name in ("PUBLIC", "Private", "MYDIR"))
    assert (public.visibility, public.authored, public.is_secure) == (Visibility.PUBLIC, "1", True)
    assert (private.visibility, private.is_secure, private.is_directory) == (Visibility.PRIVATE, False, False)
    assert (directory.authored, directory.is_directory, directory.is_documented) == (None, True, False)
    assert index.facts["MsiRestartManagerSessionKey"].is_documented
    assert "MsiRestartManagerSessionKey" not in index.uses


def test_has_every_documented_property_and_all_names_sorted(tmp_path: Path) -> None:
    index = index_of(PackageBuilder().property(zebra="1", ALPHA="2"), tmp_path)
    assert set(documented_lifetimes()) <= set(index.facts)
    assert list(index.facts) == sorted(index.facts)
    assert list(index.uses) == ["ALPHA", "zebra"]


def test_definitions_come_first_then_set_points_then_readers(tmp_path: Path) -> None:
    builder = (
        PackageBuilder()
        .row("Registry", "R", 2, "k", "n", "[P]", "C")
        .custom_action("Set", 51, "P", "1")
        .custom_action("Use", 51, "Q", "[P]")
        .property(P="0")
        .execute_row("Set", 10, "NOT P")
    )
    index = index_of(builder, tmp_path)
    assert places(index, "P") == [
        "Property P Value",
        "CustomAction Set Source",
        "Registry R Value",
        "CustomAction Use Target",
        "InstallExecuteSequence Set Condition",
    ]


def test_a_name_that_is_no_identifier_is_a_property_only_where_it_is_authored(tmp_path: Path) -> None:
    builder = (
        PackageBuilder().row("Property", "Odd name", "1").row("Registry", "R", 2, "[x y]", None, "[Odd name]", "C")
    )
    index = index_of(builder, tmp_path)
    assert len(uses(index, "Odd name")) == 2
    assert "x y" not in index.facts


def test_a_package_without_tables_has_the_documented_properties(tmp_path: Path) -> None:
    index = index_of(PackageBuilder(), tmp_path)
    assert index.uses == {}
    assert index.facts


def test_progress_goes_up_to_the_last_part_and_an_error_ends_the_work(tmp_path: Path) -> None:
    builder = PackageBuilder().property(NAME1="1").binary("CA", b"NAME1").custom_action("Call", 1, "CA", "E")
    told: list[tuple[int, int]] = []
    with open_package(builder.write(tmp_path / "made.msi")) as package:
        known = uses_in(package)
        known.index(watch=lambda done, total: told.append((done, total)))
        assert [done for done, _ in told] == list(range(told[0][1]))
        assert len({total for _, total in told}) == 1

        def stop(done: int, _total: int) -> None:
            if done == 1:
                raise InterruptedError

        with pytest.raises(InterruptedError):
            known.index(watch=stop)


def test_a_package_that_names_properties_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builder = PackageBuilder()
    for number in range(20):
        builder.row("Component", f"C{number}", None, "D", 0, "A AND B AND C", None)
    monkeypatch.setattr(limits, "MOST_USES", 59)
    with open_package(builder.write(tmp_path / "made.msi")) as package:
        known = uses_in(package)
        with pytest.raises(PackageError, match="More than 59 cells"):
            known.index()
        assert len(known.of("A")) == 20
        monkeypatch.setattr(limits, "MOST_USES", 60)
        assert len(known.index().uses["A"]) == 20


def test_a_closed_package_is_said_to_be_closed(tmp_path: Path) -> None:
    builder = PackageBuilder().row("Registry", "R", 2, "k", "n", "[P]", "C")
    with open_package(builder.write(tmp_path / "made.msi")) as package:
        known = uses_in(package)
    with pytest.raises(PackageError, match="closed"):
        known.of("P")


def test_every_documented_column_has_a_link_and_actions_that_exist() -> None:
    for rows in load_data("formatted_columns").values():
        assert all(row["doc_url"].startswith("https://learn.microsoft.com/windows/win32/msi/") for row in rows)
    columns = [column for found in documented_columns().values() for column in found]
    assert len({(column.table, column.column, column.role, column.property_name) for column in columns}) == len(columns)
    for column in columns:
        assert set(column.actions) <= set(standard_actions())
        assert column.detail.endswith(".")
        assert (column.holds is Holds.ROW) == (column.property_name is not None)


_NAIVE = re.compile(r"\[([A-Za-z_][A-Za-z0-9_.]*)\]")


@pytest.mark.parametrize("path", shared_files("packages/*.ms[im]"))
def test_no_bracketed_name_of_a_real_package_is_missed(path: Path) -> None:
    """Read a second time by pymsi, and by a pattern that knows nothing of escapes: what it finds must be in the index."""
    if path.name == "damaged-multiple-fragments.msi":
        pytest.skip("cannot be read at all")
    with PymsiPackage(path, strict=False) as naive:
        expected = {
            (name, table, column.column)
            for table, columns in documented_columns().items()
            for column in columns
            if column.holds is Holds.FORMATTED and table in naive
            for row in naive.get(table) or ()
            for name in _NAIVE.findall(str(row.get(column.column) or ""))
        }
        naive.ole.close()
    with open_package(path) as package:
        index = uses_in(package).index()
    found = {(use.property_name, use.table, use.column) for each in index.uses.values() for use in each}
    assert expected <= found
