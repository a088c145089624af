"""ARM64: direct calls and jumps, and addresses put together from two instructions."""

from __future__ import annotations

import struct

import pytest

from inspector.usage.model import SetLevel, UsageLevel
from inspector.usage.native.examination import examine_dll
from tests.support.dll import ARM64, Reference, dll
from tests.usage.native.snippets import NAME, Code, level

READS, MAY_READ = UsageLevel.READS, UsageLevel.MAY_READ
UNKNOWN, DOES_NOT_READ = UsageLevel.UNKNOWN, UsageLevel.DOES_NOT_READ
RETURN = bytes.fromhex("c0035fd6")  # ret
CALL_REGISTER = bytes.fromhex("00013fd6")  # blr x8


def branch(operation: int, label: str) -> Reference:
    """B or bl label: the distance in words in the low 26 bits."""
    return Reference(label, 4, lambda target, here: struct.pack("<I", operation | (target - here) // 4 & 0x3FFFFFF))


def page(register: int, label: str) -> Reference:
    """Adrp xN, label."""

    def encode(target: int, here: int) -> bytes:
        pages = (target >> 12) - (here >> 12)
        return struct.pack("<I", 0x90000000 | (pages & 3) << 29 | (pages >> 2 & 0x7FFFF) << 5 | register)

    return Reference(label, 4, encode)


def low(operation: int, register: int, label: str, scale: int) -> Reference:
    """Add xN, xN, #low12 or ldr xN, [xN, #low12]."""
    return Reference(
        label,
        4,
        lambda target, _: struct.pack("<I", operation | (target & 0xFFF) // scale << 10 | register << 5 | register),
    )


def take(label: str) -> Code:
    """Adrp x1, label; add x1, x1, low part."""
    return [page(1, label), low(0x91000000, 1, label, 1)]


def call(label: str) -> Code:
    """Bl label."""
    return [branch(0x94000000, label)]


def call_slot(label: str) -> Code:
    """Adrp x8, slot; ldr x8, [x8, low part]; blr x8."""
    return [page(8, label), low(0xF9400000, 8, label, 8), CALL_REGISTER]


@pytest.mark.parametrize(
    "code",
    [
        {"Reader": [*take("name"), RETURN]},
        {"Reader": [*call("inner"), RETURN], "inner": [*take("name"), RETURN]},
        {"Reader": [branch(0x14000000, "inner")], "inner": [*take("name"), RETURN]},  # b
        {"Reader": [bytes.fromhex("40000034"), RETURN, *take("name"), RETURN]},  # cbz w0, over the return
        {"Reader": [*take("callback"), *call_slot("CreateThread"), RETURN], "callback": [*take("name"), RETURN]},
        {"Reader": [*call_slot("RmJoinSession"), RETURN]},
        {"Reader": [bytes.fromhex("0010601e"), *take("name"), RETURN]},  # fmov d0, #2.0
    ],
)
def test_what_is_seen_to_read(code: dict[str, Code]) -> None:
    imports = [("KERNEL32.dll", "CreateThread"), ("RSTRTMGR.dll", "RmJoinSession")]
    image = dll(["Reader", "Quiet"], code=code | {"Quiet": [RETURN]}, objects=NAME, imports=imports, machine=ARM64)
    assert level(image, "Reader") is READS
    assert level(image, "Quiet") is DOES_NOT_READ


@pytest.mark.parametrize(
    "quiet",
    [
        [CALL_REGISTER, RETURN],
        [bytes.fromhex("00011fd6")],  # br x8
        [*call_slot("MsiGetPropertyW"), RETURN],  # whose argument is not looked at
        [b"\xff\xff\xff\xff"],
    ],
)
def test_what_is_left_open(quiet: Code) -> None:
    code: dict[str, Code] = {"Quiet": quiet, "Reader": [*take("name"), RETURN]}
    imports = [("msi.dll", "MsiGetPropertyW")]
    image = dll(["Quiet", "Reader"], code=code, objects=NAME, imports=imports, machine=ARM64)
    assert level(image, "Quiet") is UNKNOWN


def test_a_property_that_is_asked_for_or_set_only_perhaps() -> None:
    # what registers hold is not followed, so no argument is known
    name: dict[str, Code] = {"name": ["REMOVE".encode("utf-16-le") + b"\0\0"]}
    for function in ("MsiGetPropertyW", "MsiSetPropertyW"):
        code: dict[str, Code] = {
            "Entry": [*take("name"), *call_slot(function), RETURN],
            "Other": [*call_slot(function), RETURN],
            "Quiet": [RETURN],
        }
        imports = [("msi.dll", function)]
        examination = examine_dll(
            dll(["Entry", "Other", "Quiet"], code=code, objects=name, imports=imports, machine=ARM64)
        )
        asks = function == "MsiGetPropertyW"
        read = [examination.reads(entry_point, "REMOVE").level for entry_point in ("Entry", "Other", "Quiet")]
        set_ = [examination.sets(entry_point, "REMOVE").level for entry_point in ("Entry", "Other", "Quiet")]
        assert read == ([MAY_READ, UNKNOWN, DOES_NOT_READ] if asks else [DOES_NOT_READ] * 3)
        never = SetLevel.DOES_NOT_SET
        assert set_ == ([never] * 3 if asks else [SetLevel.MAY_SET, SetLevel.UNKNOWN, never])


def test_an_address_of_which_half_was_replaced() -> None:
    # adrp x1, name; mov x1, x2; add x1, x1, low part
    quiet: Code = [page(1, "name"), bytes.fromhex("e10302aa"), low(0x91000000, 1, "name", 1), RETURN]
    assert level(dll(["Quiet"], code={"Quiet": quiet}, objects=NAME, machine=ARM64), "Quiet") is DOES_NOT_READ


def test_the_function_behind_a_call_that_may_not_return() -> None:
    code: dict[str, Code] = {
        "Quiet": [bytes.fromhex("1f2003d5") * 3, *call("fail")],  # nop, and no gap before the next function
        "Reader": [*take("name"), RETURN],
        "fail": [bytes.fromhex("000020d4")],  # brk
    }
    assert level(dll(["Quiet", "Reader"], code=code, objects=NAME, machine=ARM64), "Quiet") is MAY_READ


def test_the_function_behind_an_instruction_that_runs_on() -> None:
    code: dict[str, Code] = {"Reader": [bytes.fromhex("1f2003d5") * 4], "inner": [*take("name"), RETURN]}
    image = dll(["Reader", "inner"], code=code, objects=NAME, machine=ARM64)
    assert level(image, "Reader") is READS


def test_a_handler_of_exceptions() -> None:
    code: dict[str, Code] = {"Entry": [RETURN], "handler": [*take("name"), RETURN]}
    for flags, expected in ((0, DOES_NOT_READ), (1, MAY_READ)):
        unwinding = {"Entry": flags, "handler": 0}
        image = dll(["Entry"], code=code, objects=NAME, machine=ARM64, unwinding=unwinding)
        assert level(image, "Entry") is expected
