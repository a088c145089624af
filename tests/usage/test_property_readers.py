"""Who reads a property: each kind of cell that does, and what only looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.usage.model import Role
from tests.support.dll import dll
from tests.support.package_builder import PackageBuilder
from tests.usage.indexing import index_of, places, rows_of, uses

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.database import Cell

READS = Role.READS
EXECUTE = "InstallExecuteSequence"


def with_action(action: str) -> PackageBuilder:
    return PackageBuilder().standard_execute_sequence().execute_row(action, 4500)


@pytest.mark.parametrize(
    ("table", "cells", "column", "action"),
    [
        ("Registry", ("R", 2, "Software\\[P]", None, "x", "C"), "Key", "WriteRegistryValues"),
        ("Registry", ("R", 2, "Software", "[P]", "x", "C"), "Name", "WriteRegistryValues"),
        ("Registry", ("R", 2, "Software", "n", "#%a[P]b", "C"), "Value", "RemoveRegistryValues"),
        ("Shortcut", ("S", "D", "n", "C", "[P]x.exe"), "Target", "CreateShortcuts"),
        ("Shortcut", ("S", "D", "n", "C", "Main", "/x [P]"), "Arguments", "CreateShortcuts"),
        ("Shortcut", ("S", "D", "n", "C", "Main", None, None, None, None, None, None, "P"), "WkDir", "CreateShortcuts"),
        ("ServiceInstall", ("S", "[P]", None, 16, 2, 1, None, None, None, None, None, "C"), "Name", "InstallServices"),
        (
            "ServiceInstall",
            ("S", "n", None, 16, 2, 1, None, None, "[P]", None, None, "C"),
            "StartName",
            "InstallServices",
        ),
        ("ServiceControl", ("S", "[P]", 1, None, None, "C"), "Name", "StartServices"),
        ("IniFile", ("I", "f", None, "s", "k", "[P]", 0, "C"), "Value", "WriteIniValues"),
        ("IniFile", ("I", "f", "P", "s", "k", "v", 0, "C"), "DirProperty", "WriteIniValues"),
        ("Environment", ("E", "=PATH", "[~];[P]", "C"), "Value", "WriteEnvironmentStrings"),
        ("Verb", ("txt", "open", None, "Open", '"[P]"'), "Argument", "RegisterExtensionInfo"),
        ("MoveFile", ("M", "C", "*", None, "P", "D", 0), "SourceFolder", "MoveFiles"),
        ("MoveFile", ("M", "C", "*", None, "D", "P", 0), "DestFolder", "MoveFiles"),
        ("RemoveFile", ("R", "C", "*", "P", 1), "DirProperty", "RemoveFiles"),
        ("DuplicateFile", ("D", "C", "F", None, "P"), "DestFolder", "DuplicateFiles"),
        ("DrLocator", ("S", None, "[P]bin", 0), "Path", "AppSearch"),
        ("RegLocator", ("S", 2, "Software\\[P]", None, 2), "Key", "AppSearch"),
        ("LaunchCondition", ("P OR Installed", "no"), "Condition", "LaunchConditions"),
        ("LaunchCondition", ("Installed", "[P] is missing"), "Description", "LaunchConditions"),
        ("Component", ("C", None, "D", 0, 'NOT P = "x"', None), "Condition", "CostFinalize"),
        ("Condition", ("Main", 0, "VersionNT < 600 AND P"), "Condition", "CostFinalize"),
        ("Upgrade", ("{1}", None, None, None, 0, "[P]", "OLD"), "Remove", "RemoveExistingProducts"),
    ],
)
def test_a_column_is_read_when_its_standard_action_runs(
    tmp_path: Path, table: str, cells: tuple[Cell, ...], column: str, action: str
) -> None:
    index = index_of(with_action(action).row(table, *cells), tmp_path)
    (use,) = uses(index, "P")
    assert (use.role, use.table, use.column, use.is_proven) == (READS, table, column, True)
    assert use.text in cells
    assert rows_of(use) == [f"{EXECUTE} {action}"]
    assert use.detail.endswith(".")


def test_conditions_of_sequence_rows(tmp_path: Path) -> None:
    builder = PackageBuilder().execute_row("InstallFiles", 4000, "P AND $Comp = 3").ui_row("Unknown", 10, "NOT P")
    index = index_of(builder, tmp_path)
    assert [rows_of(use) for use in uses(index, "P", READS)] == [
        [f"{EXECUTE} InstallFiles"],
        ["InstallUISequence Unknown"],
    ]
    assert "Comp" not in index.uses


def test_what_stands_in_the_target_of_custom_actions(tmp_path: Path) -> None:
    builder = (
        PackageBuilder()
        .custom_action("Set", 51, "A", "[FROM]")
        .custom_action("Path", 35, "DIR", "[FROM]x")
        .custom_action("Fail", 19, None, "[FROM] is wrong")
        .custom_action("Run", 2, "Exe", "/x [FROM]")
        .custom_action("RunLater", 1042, "File", "/x [FROM]")
        .custom_action("Call", 1, "CA", "[FROM]")
        .custom_action("Script", 38, None, 'x = "[FROM]"')
        .execute(Set=10, Path=11, Fail=12, Run=13, RunLater=14, Call=15, Script=16)
    )
    found = uses(index_of(builder, tmp_path), "FROM", READS)
    assert {use.row for use in found if use.is_proven} == {"Set", "Path", "Fail", "Run", "RunLater"}
    assert rows_of(next(use for use in found if use.row == "RunLater")) == [f"{EXECUTE} RunLater"]
    # a script is code: that the name occurs in it is no proof
    assert [(use.row, use.column) for use in found if not use.is_proven] == [("Script", "")]


def test_what_custom_actions_run_from(tmp_path: Path) -> None:
    builder = (
        PackageBuilder()
        .custom_action("RunFromProperty", 50, "P", "/x")
        .custom_action("RunInFolder", 34, "P", "x.exe")
        .custom_action("ScriptInProperty", 54, "P")
        .custom_action("Set", 51, "P", "1")
        .custom_action("RunFromBinary", 2, "P", "/x")
    )
    found = places(index_of(builder, tmp_path), "P", READS)
    assert sorted(found) == [
        "CustomAction RunFromProperty Source",
        "CustomAction RunInFolder Source",
        "CustomAction ScriptInProperty Source",
    ]


def test_a_deferred_action_gets_the_property_of_its_name(tmp_path: Path) -> None:
    builder = (
        PackageBuilder()
        .custom_action("SetData", 51, "Work", "[P]")
        .custom_action("Work", 1025, "CA", "Entry")
        .custom_action("Idle", 1025, "CA", "Entry")
        .custom_action("SetProgram", 51, "Program", "[P]")
        .custom_action("Program", 1026, "Exe", "")
        .execute(SetData=1600, Work=1700, Idle=1701, Program=1702)
    )
    index = index_of(builder, tmp_path)
    (use,) = uses(index, "Work", READS)
    assert (use.column, rows_of(use)) == ("Action", [f"{EXECUTE} Work"])
    assert "CustomActionData" in use.detail
    assert "Idle" not in index.facts, "nothing sets such a property"
    assert uses(index, "Program", READS) == [], "a program has no access to it"


@pytest.mark.parametrize(
    "text",
    [
        *("[#P]", "[!P]", "[$P]", "[%P]", "[~]", "[1]", "[\\[]P[\\]]", "P", "[P", "P]", "[XP]", "[PX]", "[P ]", "[p]"),
        *("[[P]x", "[P.]"),
    ],
)
def test_what_only_looks_like_a_property_in_a_formatted_text(tmp_path: Path, text: str) -> None:
    index = index_of(PackageBuilder().row("Registry", "R", 2, "k", "n", text, "C"), tmp_path)
    is_inner = text == "[[P]x"  # brackets without a partner are text
    assert bool(uses(index, "P")) == is_inner


@pytest.mark.parametrize(
    "condition", ['X = "P"', "$P = 3", "?P = 2", "&P = 3", "!P = 3", "%P", "XP", "PX", "P.X", "P_1", "p", "1"]
)
def test_what_only_looks_like_a_property_in_a_condition(tmp_path: Path, condition: str) -> None:
    index = index_of(PackageBuilder().execute_row("InstallFiles", 4000, condition), tmp_path)
    assert uses(index, "P") == []


def test_what_columns_of_other_kinds_hold_is_no_use(tmp_path: Path) -> None:
    builder = PackageBuilder().row("File", "F", "C", "[P]", 1, None, None, None, 1).row("Icon", "[P]", b"")
    builder.property(TEXT="[P]").row("Feature", "Main", None, "[P]", "[P]", 1, 1, None, 0)
    index = index_of(builder, tmp_path)
    assert uses(index, "P") == []


def test_a_name_twice_in_one_text_is_one_use(tmp_path: Path) -> None:
    index = index_of(PackageBuilder().row("Registry", "R", 2, "k", "n", "[P][P]", "C"), tmp_path)
    assert places(index, "P") == ["Registry R Value"]


def test_dialogs_read_what_they_show_and_what_decides(tmp_path: Path) -> None:
    builder = (
        PackageBuilder()
        .dialog("Welcome", title="[TITLE]")
        .dialog("Options", title="Options")
        .dialog("Lost", title="[TITLE]")
        .control_event("Welcome", "NewDialog", "Options", condition="P")
        .control_event("Options", "DoAction", "[P]")
        .row("Control", "Options", "Label", "Text", 0, 0, 1, 1, 1, None, "{\\Bold}[P]")
        .row("ControlCondition", "Options", "Label", "Hide", "NOT P")
        .ui(Welcome=1230)
    )
    index = index_of(builder, tmp_path)
    assert set(places(index, "P", READS)) == {
        "Control Options/Label Text",
        "ControlEvent Options/Next/DoAction/[P]/1 Argument",
        "ControlEvent Welcome/Next/NewDialog/Options/P Condition",
        "ControlCondition Options/Label/Hide/NOT P Condition",
    }
    # a dialog is shown while the one of the sequence that leads to it is
    assert all(rows_of(use) == ["InstallUISequence Welcome"] for use in uses(index, "P"))
    rows = {use.row: rows_of(use) for use in uses(index, "TITLE")}
    assert rows == {"Welcome": ["InstallUISequence Welcome"], "Lost": []}


def test_columns_of_other_tables_are_what_validation_says(tmp_path: Path) -> None:
    builder = PackageBuilder().table("Mine", "Key s72, Text S255, Plain S255, When S255, Name S72")
    for column, category in [("Text", "Formatted"), ("Plain", "Text"), ("When", "Condition"), ("Name", "Property")]:
        builder.row("_Validation", "Mine", column, "Y", None, None, None, None, category)
    builder.row("Mine", "1", "[P]", "[P]", "P", "P").row(
        "_Validation", "Gone", "Text", "Y", None, None, None, None, "Formatted"
    )
    index = index_of(builder, tmp_path)
    assert set(places(index, "P")) == {"Mine 1 Name", "Mine 1 Text", "Mine 1 When"}
    assert all(use.keys == () for use in uses(index, "P"))


def test_validation_does_not_change_what_the_documentation_says(tmp_path: Path) -> None:
    builder = PackageBuilder().row("Registry", "R", 2, "k", "n", "[P]", "C").custom_action("Call", 1, "CA", "[P]")
    builder.row("_Validation", "Registry", "Value", "Y", None, None, None, None, "Text")
    builder.row("_Validation", "CustomAction", "Target", "Y", None, None, None, None, "Formatted")
    assert places(index_of(builder, tmp_path), "P") == ["Registry R Value"]


def test_a_name_in_code_is_no_proof(tmp_path: Path) -> None:
    library = dll(exports=("Entry",), data=b"MYPROP\0\0" + "WIDEPROP".encode("utf-16-le") + b"\0\0ABC\0XMYOTHER\0")
    builder = (
        PackageBuilder()
        .property(MYPROP="1", WIDEPROP="1", ABC="1", MYOTHER="1", NOWHERE="1")
        .binary("CA", library)
        .binary("Later", library)
        .binary("Unused", b"NOWHERE")
        .custom_action("Call", 1, "CA", "Entry")
        .custom_action("CallLater", 1025, "Later", "Entry")
        .execute(Call=100, CallLater=1600)
    )
    index = index_of(builder, tmp_path)
    for name in ("MYPROP", "WIDEPROP"):
        (use,) = uses(index, name, READS)
        assert (use.table, use.row, use.column, use.is_proven) == ("Binary", "CA", "", False)
        assert rows_of(use) == [f"{EXECUTE} Call"]
    assert [uses(index, name, READS) for name in ("ABC", "MYOTHER", "NOWHERE")] == [[], [], []]


def test_names_that_nothing_else_names_are_not_looked_for_in_code(tmp_path: Path) -> None:
    builder = PackageBuilder().binary("CA", b"SomeWord MsiRestartManagerSessionKey").custom_action("Call", 1, "CA", "E")
    index = index_of(builder, tmp_path)
    assert "SomeWord" not in index.facts
    assert places(index, "MsiRestartManagerSessionKey") == ["Binary CA"], "a documented name may be meant"


def test_a_text_over_the_limit_proves_nothing(tmp_path: Path) -> None:
    builder = PackageBuilder().row("Registry", "R", 2, "k", "n", "x" * 20_000 + "[P]", "C")
    builder.execute_row("InstallFiles", 4000, "Q OR " + " " * 20_000 + "P")
    index = index_of(builder, tmp_path)
    assert {(use.table, use.is_proven) for use in uses(index, "P")} == {(EXECUTE, False), ("Registry", False)}
