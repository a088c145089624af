"""DLLs that are known from their source, recognised by what they export."""

from __future__ import annotations

import pytest

from inspector.resource_files import load_data
from inspector.usage.model import UsageLevel
from inspector.usage.native.examination import examine_dll
from tests.support.dll import dll
from tests.support.looking import KEY
from tests.usage.native.snippets import NAME, Code, give_back, level, take, through_slot

FAMILIES = [pytest.param(row, id=row["name"]) for row in load_data("known_consumers")["family"]]
Row = dict[str, list[str]]


def made(exports: list[str], *extra: str) -> bytes:
    """A DLL whose every entry point goes on at a place that is not known, so that its code proves nothing."""
    names = [*exports, *extra]
    return dll(names, code={name: [b"\xff\xe0"] for name in names}, objects=NAME)


@pytest.mark.parametrize("family", FAMILIES)
def test_only_the_readers_of_a_family_read(family: Row) -> None:
    image = made(family["entry_points"])
    for name in family["entry_points"]:
        expected = UsageLevel.READS if name in family["readers"] else UsageLevel.DOES_NOT_READ
        assert level(image, name) is expected
    (evidence,) = examine_dll(image).reads("WixShellExec", KEY).evidence
    assert evidence.kind == "known-consumer"
    assert "https://" in evidence.detail


@pytest.mark.parametrize("family", FAMILIES)
def test_a_dll_that_lacks_one_of_the_marks_is_of_no_family(family: Row) -> None:
    for missing in family["recognised_by"]:
        names = [name for name in family["entry_points"] if name != missing]
        assert level(made(names), "WixShellExecBinary") is not UsageLevel.DOES_NOT_READ


@pytest.mark.parametrize("family", FAMILIES)
def test_an_entry_point_that_the_source_does_not_have_is_not_settled(family: Row) -> None:
    image = made(family["entry_points"], "OurOwn")
    assert level(image, "OurOwn") is not UsageLevel.DOES_NOT_READ


@pytest.mark.parametrize("family", FAMILIES)
def test_code_that_is_seen_to_read_overrules_the_family(family: Row) -> None:
    code: dict[str, Code] = {"WixShellExec": [*take(64, "name"), *give_back(64)]}
    assert level(dll(family["entry_points"], code=code, objects=NAME), "WixShellExec") is UsageLevel.READS


def test_the_marks_of_each_family_are_among_its_entry_points() -> None:
    for row in load_data("known_consumers")["family"]:
        assert set(row["recognised_by"]) | set(row["readers"]) <= set(row["entry_points"])
        assert row["entry_points"] == sorted(row["entry_points"])


def asks_at_run_time(exports: list[str]) -> bytes:
    """Entry points that ask for a property by a name that is only known at run time, and go on at a place that is not known."""
    code: dict[str, Code] = {
        "WixShellExec": [b"\x48\x8b\x11", *through_slot(64, "MsiGetPropertyW"), *give_back(64)],  # mov rdx, [rcx]
        "WixShellExecBinary": [b"\xff\xe0"],  # jmp rax
    }
    text = "ProductCode".encode("utf-16-le") + b"\0\0"
    return dll(exports, code=code, objects={"name": [text]}, imports=[("msi.dll", "MsiGetPropertyW")])


def test_a_family_says_of_another_property_only_that_nothing_asks_for_it_unseen() -> None:
    family = load_data("known_consumers")["family"][0]
    known = examine_dll(asks_at_run_time(family["entry_points"]))
    assert known.reads("WixShellExec", "ProductCode").level is UsageLevel.UNKNOWN
    assert known.reads("WixShellExecBinary", "ProductCode").level is UsageLevel.DOES_NOT_READ
    other = examine_dll(asks_at_run_time(["WixShellExec", "WixShellExecBinary"]))
    assert other.reads("WixShellExecBinary", "ProductCode").level is UsageLevel.UNKNOWN
