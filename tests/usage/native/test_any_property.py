"""Properties whose names may be any other word: what counts is what is handed to the installer."""

from __future__ import annotations

import struct

import pytest

from inspector.usage.model import UsageLevel
from inspector.usage.native.examination import examine_dll
from tests.support.dll import Reference, address, dll
from tests.usage.native.snippets import Code, give_back, take, through_slot, with_directory

READS, MAY_READ = UsageLevel.READS, UsageLevel.MAY_READ
DOES_NOT_READ, UNKNOWN = UsageLevel.DOES_NOT_READ, UsageLevel.UNKNOWN
GETTER = [("msi.dll", "MsiGetPropertyW")]
AT_RUN_TIME: Code = [b"\x48\x8b\x11", *through_slot(64, "MsiGetPropertyW")]  # mov rdx, [rcx]; call
CALL_RAX = b"\xff\xd0"


def level(image: bytes, entry_point: str = "Entry", name: str = "REMOVE") -> UsageLevel:
    return examine_dll(image).reads(entry_point, name).level


def detail(image: bytes, entry_point: str = "Entry", name: str = "REMOVE") -> str:
    (evidence,) = examine_dll(image).reads(entry_point, name).evidence
    return evidence.detail


def wide(text: str) -> Code:
    return [text.encode("utf-16-le") + b"\0\0"]


def asking(label: str = "name", function: str = "MsiGetPropertyW") -> Code:
    return [*take(64, label), *through_slot(64, function), *give_back(64)]


@pytest.mark.parametrize(
    ("function", "text", "expected"),
    [
        ("MsiGetPropertyW", "REMOVE", READS),
        ("MsiGetPropertyW", "XREMOVE", DOES_NOT_READ),
        ("MsiGetPropertyW", "REMOVE2", DOES_NOT_READ),
        ("MsiGetPropertyW", "Remove", DOES_NOT_READ),
        ("MsiGetTargetPathW", "REMOVE", READS),
        ("MsiEvaluateConditionW", 'Installed AND REMOVE <> "ALL"', READS),
        ("MsiEvaluateConditionW", 'MODE = "REMOVE"', DOES_NOT_READ),
        ("MsiSetPropertyW", "REMOVE", DOES_NOT_READ),
        ("MsiProcessMessage", "REMOVE", DOES_NOT_READ),
    ],
)
def test_a_text_that_is_handed_to_the_installer(function: str, text: str, expected: UsageLevel) -> None:
    image = dll(
        ["Entry"],
        code={"Entry": asking(function=function)},
        objects={"name": wide(text)},
        imports=[("msi.dll", function)],
    )
    assert level(image) is expected


def test_the_call_is_evidence() -> None:
    image = dll(["Entry"], code={"Entry": asking()}, objects={"name": wide("REMOVE")}, imports=GETTER)
    expected = "Its code calls MsiGetPropertyW with REMOVE, in its own function at 0x1000; the name is handed over at offset 0x207."
    assert detail(image) == expected


def test_a_name_that_is_asked_for_in_the_wrong_encoding() -> None:
    image = dll(["Entry"], code={"Entry": asking()}, objects={"name": [b"REMOVE\0\0"]}, imports=GETTER)
    assert level(image) is DOES_NOT_READ


def test_the_tail_of_a_longer_text_that_a_linker_has_folded() -> None:
    behind = Reference("name", 4, lambda target, here: struct.pack("<i", target + 2 - here - 4))
    code: dict[str, Code] = {"Entry": [b"\x48\x8d\x15", behind, *through_slot(64, "MsiGetPropertyW"), *give_back(64)]}
    image = dll(["Entry"], code=code, objects={"name": wide("XREMOVE")}, imports=GETTER)
    assert level(image) is READS
    assert level(image, name="XREMOVE") is DOES_NOT_READ


@pytest.mark.parametrize("text", ["Could not REMOVE it", "[REMOVE] failed", "XREMOVE", "REMOVEX", "REMOVE.EXE"])
def test_a_text_that_only_looks_alike_is_no_hint(text: str) -> None:
    code: dict[str, Code] = {"Entry": [*take(64, "name"), *AT_RUN_TIME, CALL_RAX, *give_back(64)]}
    image = dll(["Entry"], code=code, objects={"name": wide(text)}, imports=GETTER)
    assert level(image) is DOES_NOT_READ


@pytest.mark.parametrize(
    ("text", "function"), [("[REMOVE] failed", "MsiFormatRecordW"), ("[REMOVE]", "MsiProcessMessage")]
)
def test_a_formatted_text_in_code_that_formats(text: str, function: str) -> None:
    code: dict[str, Code] = {"Entry": [*take(64, "name"), *through_slot(64, function), *give_back(64)]}
    imports = [("msi.dll", function)]
    assert level(dll(["Entry"], code=code, objects={"name": wide(text)}, imports=imports)) is MAY_READ
    assert level(dll(["Entry"], code=code, objects={"name": wide("[Installed]")}, imports=imports)) is DOES_NOT_READ


def test_a_condition_that_is_only_known_at_run_time() -> None:
    at_run_time: Code = [b"\x48\x8b\x11", *through_slot(64, "MsiEvaluateConditionW"), *give_back(64)]
    imports = [("msi.dll", "MsiEvaluateConditionW")]
    held = dll(["Entry"], code={"Entry": at_run_time}, objects={"name": wide("NOT REMOVE")}, imports=imports)
    assert level(held) is UNKNOWN
    assert level(held, name="Installed") is DOES_NOT_READ


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ([*take(64, "name"), *asking("other")], DOES_NOT_READ),  # everything that is asked for is known
        ([*take(64, "name"), *AT_RUN_TIME, *give_back(64)], MAY_READ),
        ([*take(64, "name"), *asking("other")[:-1], CALL_RAX, *give_back(64)], MAY_READ),
        ([*AT_RUN_TIME, *give_back(64)], UNKNOWN),
        ([CALL_RAX, *give_back(64)], UNKNOWN),
        (give_back(64), DOES_NOT_READ),
    ],
)
def test_a_name_that_is_held(code: Code, expected: UsageLevel) -> None:
    objects: dict[str, Code] = {"name": wide("REMOVE"), "other": wide("Installed")}
    assert level(dll(["Entry"], code={"Entry": code}, objects=objects, imports=GETTER)) is expected


def test_a_name_that_is_set_and_held_elsewhere_in_the_same_function() -> None:
    setting: Code = [*take(64, "name"), *through_slot(64, "MsiSetPropertyW")]
    imports = [*GETTER, ("msi.dll", "MsiSetPropertyW")]
    once: dict[str, Code] = {"Entry": [*setting, *AT_RUN_TIME, *give_back(64)]}
    twice: dict[str, Code] = {"Entry": [*setting, *take(64, "name"), *AT_RUN_TIME, *give_back(64)]}
    objects: dict[str, Code] = {"name": wide("REMOVE")}
    assert level(dll(["Entry"], code=once, objects=objects, imports=imports)) is UNKNOWN
    assert level(dll(["Entry"], code=twice, objects=objects, imports=imports)) is MAY_READ


def test_a_name_behind_a_pointer() -> None:
    load = through_slot(64, "pointer", b"\x48\x8b\x15")  # mov rdx, [pointer]
    objects: dict[str, Code] = {"pointer": [address("name")], "name": wide("REMOVE")}
    asked: dict[str, Code] = {"Entry": [*load, *through_slot(64, "MsiGetPropertyW"), *give_back(64)]}
    held: dict[str, Code] = {"Entry": [*load, CALL_RAX, *give_back(64)]}
    assert level(dll(["Entry"], code=asked, objects=objects, imports=GETTER)) is READS
    assert level(dll(["Entry"], code=held, objects=objects, imports=GETTER)) is MAY_READ


def test_a_dll_that_does_not_get_at_the_session() -> None:
    image = dll(["Entry"], code={"Entry": [*take(64, "name"), CALL_RAX]}, objects={"name": wide("REMOVE")})
    assert level(image) is DOES_NOT_READ
    assert detail(image) == "The DLL uses no function of the installer that gives a property."


def test_the_name_of_an_entry_point_is_no_property() -> None:
    code: dict[str, Code] = {"REMOVE": [b"\x48\x8b\x11", *through_slot(64, "MsiGetPropertyA"), *give_back(64)]}
    image = dll(["REMOVE"], code=code, imports=[("msi.dll", "MsiGetPropertyA")])
    assert level(image, "REMOVE") is DOES_NOT_READ


def test_what_stands_in_the_resources_is_no_property() -> None:
    code: dict[str, Code] = {"Entry": [*AT_RUN_TIME, *give_back(64)]}
    image = dll(["Entry"], code=code, objects={"name": wide("ProductName")}, imports=GETTER)
    assert level(image, name="ProductName") is UNKNOWN
    assert level(with_directory(image, 2, 0x2000, 0x200), name="ProductName") is DOES_NOT_READ


def test_one_examination_answers_for_many_properties() -> None:
    code: dict[str, Code] = {"Entry": asking(), "Other": asking("other")}
    objects: dict[str, Code] = {"name": wide("REMOVE"), "other": wide("Installed")}
    examination = examine_dll(dll(["Entry", "Other"], code=code, objects=objects, imports=GETTER))
    for _ in range(2):
        for entry_point, name, expected in (
            ("Entry", "REMOVE", READS),
            ("Entry", "Installed", DOES_NOT_READ),
            ("Other", "REMOVE", DOES_NOT_READ),
            ("Other", "Installed", READS),
            ("Other", "Elsewhere", DOES_NOT_READ),
        ):
            assert examination.reads(entry_point, name).level is expected
