"""Who defines, sets and clears a property."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.usage.model import Role
from tests.support.package_builder import PackageBuilder
from tests.usage.indexing import index_of, places, rows_of, uses

if TYPE_CHECKING:
    from pathlib import Path

EXECUTE, UI = "InstallExecuteSequence", "InstallUISequence"
INDIRECT = 8 + 3


def control(builder: PackageBuilder, kind: str, property_name: str, attributes: int = 3) -> PackageBuilder:
    builder.dialog("Options").ui(Options=1230)
    return builder.row("Control", "Options", "Field", kind, 0, 0, 1, 1, attributes, property_name)


def test_the_property_table_defines(tmp_path: Path) -> None:
    (use,) = uses(index_of(PackageBuilder().property(P="a value"), tmp_path), "P")
    assert (use.role, use.table, use.row, use.column, use.text) == (Role.DEFINES, "Property", "P", "Value", "a value")
    assert use.keys == ()


@pytest.mark.parametrize("name", ["SecureCustomProperties", "AdminProperties", "MsiHiddenProperties"])
def test_lists_of_names_define(tmp_path: Path, name: str) -> None:
    index = index_of(PackageBuilder().property(**{name: "ONE; TWO;;XONE", "OTHER": "ONE"}), tmp_path)
    assert [places(index, each) for each in ("ONE", "TWO", "XONE")] == [[f"Property {name} Value"]] * 3
    assert index.facts["ONE"].is_secure == (name == "SecureCustomProperties")
    assert not index.facts["OTHER"].is_secure


def test_directories_get_their_value_in_cost_finalize(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().row("Directory", "INSTALLDIR", "TARGETDIR", "app")
    index = index_of(builder, tmp_path)
    define, give = uses(index, "INSTALLDIR")
    assert (define.role, define.keys) == (Role.DEFINES, ())
    assert (give.role, give.is_proven, rows_of(give)) == (Role.SETS, True, [f"{EXECUTE} CostFinalize"])
    assert index.facts["INSTALLDIR"].is_directory
    assert "TARGETDIR" not in index.uses, "a parent is named, but its own row is what makes it a property"


def test_custom_actions_that_set_and_clear(tmp_path: Path) -> None:
    builder = (
        PackageBuilder()
        .custom_action("Set", 51, "P", "[X]y")
        .custom_action("Clear", 51, "P")
        .custom_action("Path", 35, "P", "C:\\")
        .custom_action("Late", 51 + 1024, "P", "1")
        .custom_action("Call", 1, "P", "1")
        .execute(Set=10, Clear=11, Path=12, Late=1600, Call=14)
        .ui(Set=5)
    )
    found = {use.row: use for use in uses(index_of(builder, tmp_path), "P")}
    assert {name: use.role for name, use in found.items()} == {
        "Set": Role.SETS,
        "Clear": Role.CLEARS,
        "Path": Role.SETS,
    }
    assert rows_of(found["Set"]) == [f"{UI} Set", f"{EXECUTE} Set"]
    # Source is the column that names the property; Target holds the value
    assert {(use.column, use.text) for use in found.values()} == {("Source", "P")}
    assert found["Set"].detail == "The action gives it the value [X]y."
    assert found["Clear"].detail == "The action takes its value away."


def test_a_set_point_that_no_sequence_names(tmp_path: Path) -> None:
    builder = PackageBuilder().dialog("D").control_event("D", "DoAction", "Set").custom_action("Set", 51, "P", "1")
    (use,) = uses(index_of(builder, tmp_path), "P")
    assert rows_of(use) == ["Set"]


def test_searches_set_what_they_find(tmp_path: Path) -> None:
    builder = (
        PackageBuilder()
        .row("AppSearch", "FOUND", "Search1")
        .row("CCPSearch", "Search2")
        .row("Upgrade", "{1}", None, "2.0", None, 0, None, "OLDER")
        .execute(AppSearch=50, CCPSearch=60, RMCCPSearch=61, FindRelatedProducts=25, RemoveExistingProducts=1401)
    )
    index = index_of(builder, tmp_path)
    (found,) = uses(index, "FOUND")
    assert (found.role, found.is_proven, rows_of(found)) == (Role.SETS, False, [f"{EXECUTE} AppSearch"])
    assert (found.column, found.text) == ("Signature_", "Search1")
    (success,) = uses(index, "CCP_Success")
    assert rows_of(success) == [f"{EXECUTE} CCPSearch", f"{EXECUTE} RMCCPSearch"]
    assert [use.role for use in uses(index, "CCP_DRIVE")] == [Role.READS]
    gives, takes = uses(index, "OLDER")
    assert (gives.role, rows_of(gives)) == (Role.SETS, [f"{EXECUTE} FindRelatedProducts"])
    assert (takes.role, rows_of(takes)) == (Role.READS, [f"{EXECUTE} RemoveExistingProducts"])


@pytest.mark.parametrize("kind", ["Edit", "CheckBox", "PathEdit", "RadioButtonGroup", "MaskedEdit", "ComboBox"])
def test_a_person_sets_what_a_control_is_linked_to(tmp_path: Path, kind: str) -> None:
    (use,) = uses(index_of(control(PackageBuilder(), kind, "P"), tmp_path), "P")
    assert (use.role, use.is_proven, use.row) == (Role.SETS, False, "Options/Field")
    assert rows_of(use) == [f"{UI} Options"]


@pytest.mark.parametrize("kind", ["Text", "Bitmap", "PushButton", "Line"])
def test_a_passive_control_sets_nothing(tmp_path: Path, kind: str) -> None:
    assert uses(index_of(control(PackageBuilder(), kind, "P"), tmp_path), "P") == []


def test_an_indirect_control_sets_the_property_that_its_own_names(tmp_path: Path) -> None:
    builder = control(PackageBuilder().property(WHICH="INSTALLDIR"), "PathEdit", "WHICH", INDIRECT)
    builder.control_event("Options", "SetTargetPath", "[WHICH]").control_event("Options", "CheckTargetPath", "WHICH")
    index = index_of(builder, tmp_path)
    (sets,) = uses(index, "INSTALLDIR", Role.SETS)
    assert (sets.row, sets.is_proven) == ("Options/Field", False)
    assert [use.column for use in uses(index, "INSTALLDIR", Role.READS)] == ["Argument"]
    assert [use.role for use in uses(index, "WHICH")] == [Role.DEFINES, Role.READS, Role.READS, Role.READS]


def test_control_events_that_set_and_clear(tmp_path: Path) -> None:
    builder = PackageBuilder().dialog("D").ui(D=1)
    builder.control_event("D", "[P]", "[Q]1").control_event("D", "[P]", "{}").control_event("D", "P", "1")
    index = index_of(builder, tmp_path)
    found = uses(index, "P")
    assert [(use.role, use.is_proven, use.detail) for use in found] == [
        (Role.SETS, False, "Control Next gives it the value [Q]1 when a person uses it."),
        (Role.CLEARS, False, "Control Next takes its value away when a person uses it."),
    ]
    # Event is the column that names the property
    assert {(use.column, use.text) for use in found} == {("Event", "[P]")}
    assert [use.role for use in uses(index, "Q")] == [Role.READS]
    assert all(rows_of(use) == [f"{UI} D"] for use in uses(index, "P"))


@pytest.mark.parametrize(
    ("table", "cells", "kind"),
    [
        ("CheckBox", ("P", "[V]"), "CheckBox"),
        ("RadioButton", ("P", 1, "[V]", 0, 0, 1, 1, "Text"), "RadioButtonGroup"),
        ("ComboBox", ("P", 1, "[V]"), "ComboBox"),
        ("ListBox", ("P", 1, "[V]"), "ListBox"),
        ("ListView", ("P", 1, "[V]"), "ListView"),
    ],
)
def test_groups_set_the_property_of_their_controls(
    tmp_path: Path, table: str, cells: tuple[str | int, ...], kind: str
) -> None:
    index = index_of(control(PackageBuilder(), kind, "P").row(table, *cells), tmp_path)
    use = next(use for use in uses(index, "P") if use.table == table)
    assert (use.role, use.is_proven, use.column, use.text) == (Role.SETS, False, "Value", "[V]")
    assert rows_of(use) == [f"{UI} Options"]
    (read,) = uses(index, "V")
    assert (read.role, rows_of(read)) == (Role.READS, [f"{UI} Options"])


def test_a_person_chooses_the_directory_of_a_feature_only_in_a_tree(tmp_path: Path) -> None:
    features = [("Main", "INSTALLDIR"), ("Other", "privateDir")]

    def built(builder: PackageBuilder) -> PackageBuilder:
        for name, directory in features:
            builder.row("Feature", name, None, name, None, 1, 1, directory, 0)
        return builder

    assert "INSTALLDIR" not in index_of(built(PackageBuilder()), tmp_path).uses
    index = index_of(built(control(PackageBuilder(), "SelectionTree", "WHICH", INDIRECT)), tmp_path)
    assert places(index, "INSTALLDIR", Role.SETS) == ["Feature Main Directory_"]
    assert "privateDir" not in index.uses


def test_dialogs_that_open_each_other_end(tmp_path: Path) -> None:
    builder = PackageBuilder().dialog("A", title="[P]").dialog("B", title="[P]").ui(A=1)
    builder.control_event("A", "NewDialog", "B").control_event("B", "SpawnDialog", "A")
    found = uses(index_of(builder, tmp_path), "P")
    assert [rows_of(use) for use in found] == [[f"{UI} A"], [f"{UI} A"]]
