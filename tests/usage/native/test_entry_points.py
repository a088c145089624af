"""Exports: which entry points a DLL has, and how a name finds one."""

from __future__ import annotations

import pytest

from inspector.usage.native.entry_points import FoundBy
from inspector.usage.native.examination import examine_dll
from tests.support.dll import dll
from tests.usage.native.snippets import with_directory

BITS = pytest.mark.parametrize("bits", [32, 64])


@BITS
def test_the_exported_names_are_sorted(bits: int) -> None:
    assert examine_dll(dll(["Register", "Close"], bits=bits)).exports == ("Close", "Register")
    assert examine_dll(dll(bits=bits)).exports == ()


@BITS
@pytest.mark.parametrize(
    ("exported", "asked", "found_by"),
    [
        ("Close", "Close", FoundBy.EXACT),
        ("_Close@4", "_Close@4", FoundBy.EXACT),
        ("_Close@4", "Close", FoundBy.DECORATED),
        ("_Close", "Close", FoundBy.DECORATED),
        ("@Close@4", "Close", FoundBy.DECORATED),
        ("Close", "#2", FoundBy.ORDINAL),
        ("", "#2", FoundBy.ORDINAL),
        ("Close", "close", None),
        ("Close", "Clos", None),
        ("Close", "#3", None),
        ("Close", "#0", None),
        ("Close@4x", "Close", None),
        ("Close", "", None),
    ],
)
def test_a_name_finds_an_export(bits: int, exported: str, asked: str, found_by: FoundBy | None) -> None:
    found = examine_dll(dll(["Other", exported], bits=bits)).resolve(asked)
    if found_by is None:
        assert found is None
    else:
        assert found is not None
        assert (found.name, found.found_by, found.export.rva) == (asked, found_by, 0x1010)
        assert found.exported_name == (exported or "#2")


def test_an_exact_name_comes_before_a_decorated_one() -> None:
    found = examine_dll(dll(["_Close@4", "Close"])).resolve("Close")
    assert found is not None
    assert found.exported_name == "Close"


def test_a_forwarded_export_says_where_its_code_is() -> None:
    examination = examine_dll(dll(["Other", "Entry"], forwards={"Entry": "HELPER.Run"}))
    found = examination.resolve("Entry")
    assert found is not None
    assert found.export.forwarded_to == "HELPER.Run"
    other = examination.resolve("Other")
    assert other is not None
    assert other.export.forwarded_to is None


@pytest.mark.parametrize(
    ("image", "problem"),
    [
        (b"", "It does not start as a program does (MZ)"),
        (b"MZ", "Its headers are cut off"),
        (b"MZ".ljust(100, b"\0"), "It has no PE header"),
        (dll(["Entry"])[:300], "Its headers are cut off"),
        (dll(["Entry"])[:0x410], "It is cut off: a section lies behind the end of the file"),
        (with_directory(dll(["Entry"]), 0, 0x90000000, 40), "Its export directory lies outside the file"),
    ],
)
def test_what_cannot_be_read_says_why(image: bytes, problem: str) -> None:
    examination = examine_dll(image)
    assert examination.problem == problem
    assert examination.exports == ()
    assert examination.resolve("Entry") is None


def test_a_dll_that_can_be_read_has_no_problem() -> None:
    assert examine_dll(dll(["Entry"])).problem is None


def test_a_name_of_a_function_that_is_not_there_is_left_out() -> None:
    image = dll(["Entry"])
    ordinals = 0x400 + 40 + 4 + 4  # the directory is the first in its section, with one function and one name
    examination = examine_dll(image[:ordinals] + b"\xff\xff" + image[ordinals + 2 :])
    assert examination.exports == ()
    assert examination.resolve("Entry") is None
    assert examination.resolve("#1") is not None
