"""`msi-inspector properties`: the list for people, the list for programs, and its endings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.package.containers import streams_of, table_stream, with_claimed_size, with_streams
from tests.support.package_builder import PackageBuilder
from tests.support.running import SAMPLES, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path) -> Path:
    builder = (
        PackageBuilder()
        .property(MODE="quiet", Lonely="1", SecureCustomProperties="MODE;FOUND")
        .row("Directory", "INSTALLDIR", None, "app")
        .row("Directory", "UNUSEDDIR", "INSTALLDIR", "sub")
        .row("AppSearch", "FOUND", "Search")
        .custom_action("SetDir", 51, "INSTALLDIR", "[ProgramFilesFolder]Contoso")
        .standard_execute_sequence()
        .execute(AppSearch=50, SetDir=1001)
        .execute_row("RemoveExistingProducts", 1401, 'MODE = "quiet" AND FOUND')
    )
    return builder.write(tmp_path / "made.msi")


def listed(package: Path, *options: str) -> dict[str, Any]:
    """The properties of the JSON list by name."""
    result = run("properties", package, "--format", "json", *options)
    assert result.returncode == 0, result.stderr
    return {each["name"]: each for each in json.loads(result.stdout)["properties"]}


def test_lists_every_property_in_a_line_of_its_group(package: Path) -> None:
    result = run("properties", package.name, cwd=package.parent)
    assert result.returncode == 0
    groups = [block.splitlines() for block in result.stdout.split("\n\n")]
    assert groups[0] == ["made.msi: 7 properties"]
    assert {block[0]: [line.split()[0] for line in block[1:]] for block in groups[1:-2]} == {
        "Public (2)": ["FOUND", "MODE"],
        "Private (2)": ["Lonely", "SecureCustomProperties"],
        "Directories (1)": ["INSTALLDIR"],
        "Windows Installer's own (1)": ["ProgramFilesFolder"],
    }
    assert groups[-2] == ["1 directory that nothing else names; --all lists them."]
    found, mode = groups[1][1:]
    assert found.split("  ") == ["", "FOUND (secure)", *found.split("  ")[2:]]
    assert "set: AppSearch?" in found
    assert mode.split() == ["MODE", "(secure)", "=", "quiet", "read:", "InstallExecuteSequence"]
    # who sets stands in one column, who reads in another
    assert found.index("read:") == mode.index("read:")
    assert "set: SetDir" in groups[3][1]


def test_tells_every_use_of_the_properties_that_are_named(package: Path) -> None:
    said = run("properties", package, "--property", "INSTALLDIR", "--property", "Date").stdout
    assert "INSTALLDIR (public, directory)" in said
    assert "  sets       CustomAction.Source of SetDir: INSTALLDIR\n" in said
    assert "The action gives it the value [ProgramFilesFolder]Contoso. In InstallExecuteSequence: SetDir.\n" in said
    assert "Date (private, set by: installer)\n  The package does not name it.\n" in said
    assert "MODE" not in said


def test_used_only_leaves_out_what_nothing_sets_or_reads(package: Path) -> None:
    assert set(listed(package, "--used-only")) == {"FOUND", "MODE", "INSTALLDIR", "ProgramFilesFolder"}


def test_all_has_every_documented_property_and_every_directory(package: Path) -> None:
    assert {"Lonely", "MsiRestartManagerSessionKey"} <= set(listed(package, "--all"))
    assert "MsiRestartManagerSessionKey" not in listed(package)
    assert "UNUSEDDIR" in run("properties", package, "--all").stdout


def test_the_list_for_programs(package: Path) -> None:
    report = json.loads(run("properties", package, "--format", "json").stdout)
    assert list(report) == ["schema", "tool", "file", "sha256", "problems", "properties"]
    assert (report["schema"], report["file"], report["problems"]) == ("msi-inspector-properties/1", "made.msi", [])
    found = listed(package)
    assert list(found) == sorted(found)
    mode = found["MODE"]
    assert list(mode) == [
        *("name", "visibility", "is_secure", "is_directory", "is_documented", "set_by", "value"),
        *("definitions", "set_points", "readers"),
    ]
    assert (mode["visibility"], mode["is_secure"], mode["value"]) == ("public", True, "quiet")
    (reader,) = mode["readers"]
    assert list(reader) == ["role", "is_proven", "table", "row", "column", "text", "actions", "detail"]
    assert reader["actions"] == [{"sequence_table": "InstallExecuteSequence", "action": "RemoveExistingProducts"}]
    assert [use["is_proven"] for use in found["FOUND"]["set_points"]] == [False]


def test_the_same_package_gives_the_same_bytes() -> None:
    first, second = (run("properties", SAMPLES / "sample.msi", "--format", "json").stdout for _ in range(2))
    assert first == second


def test_a_name_that_is_nearly_right_is_guessed(package: Path) -> None:
    result = run("properties", package, "--property", "INSTALLDlR")
    assert result.returncode == 2
    assert "knows a property INSTALLDlR. Did you mean INSTALLDIR?" in result.stderr


def test_a_file_that_cannot_be_read_gets_one_sentence(tmp_path: Path) -> None:
    result = run("properties", tmp_path / "missing.msi")
    assert result.returncode == 3
    assert "missing.msi: There is no such file" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_package_that_is_read_in_part_says_so(tmp_path: Path) -> None:
    made = PackageBuilder().property(**{f"NAME{number}": "x" for number in range(30)}).build()
    name = table_stream("Property")
    cut = with_claimed_size(with_streams(made, {name: streams_of(made)[name][:64]}), name, 120)
    path = tmp_path / "cut.msi"
    path.write_bytes(cut)
    result = run("properties", path)
    assert result.returncode == 4
    assert "  not read: table Property: The stream is cut off after 64 of 120 bytes" in result.stdout


def test_text_of_a_package_cannot_move_the_cursor(tmp_path: Path) -> None:
    path = PackageBuilder().property(NAME="a\x1b[31m\nb").write(tmp_path / "made.msi")
    said = run("properties", path).stdout
    assert "\x1b" not in said
    assert "= a�[31m b" in said
