"""Code that is proven not to reach the name, although the DLL holds it, and names that only look alike."""

from __future__ import annotations

import subprocess
import sys

import pytest

from inspector.usage.model import UsageLevel
from inspector.usage.native.examination import examine_dll
from tests.support.dll import Reference, address, dll, near
from tests.support.looking import KEY
from tests.usage.native.snippets import NAME, Code, call, detail, give_back, level, take, through_slot

DOES_NOT_READ, READS, UNKNOWN = UsageLevel.DOES_NOT_READ, UsageLevel.READS, UsageLevel.UNKNOWN
BITS = pytest.mark.parametrize("bits", [32, 64])
GET_PROPERTY = [("msi.dll", "MsiGetPropertyW")]
OTHER_NAME: dict[str, Code] = {"other": ["ProductCode".encode("utf-16-le") + b"\0\0"]}


@BITS
def test_a_dll_without_the_name(bits: int) -> None:
    image = dll(["Entry"], bits=bits, data=KEY.lower().encode(), code={"Entry": [b"\xff\xd0", *give_back(bits)]})
    proof = examine_dll(image, "Binary CA").reads("Entry", KEY)
    assert proof.level is DOES_NOT_READ
    assert [(evidence.kind, evidence.where) for evidence in proof.evidence] == [("byte-search", "Binary CA, Entry")]


def test_a_dll_without_the_name_costs_no_library() -> None:
    program = (
        "import sys\n"
        "from inspector.usage.native.examination import examine_dll\n"
        "from tests.support.dll import dll\n"
        f"assert examine_dll(dll(['Entry'])).reads('Entry', {KEY!r}).level == 'does-not-read'\n"
        "assert examine_dll(dll(['Entry'])).resolve('Entry') is not None\n"
        "assert not {'pefile', 'capstone'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@BITS
def test_what_is_followed_to_its_end_without_meeting_the_name(bits: int) -> None:
    code = {
        "Reader": [*take(bits, "name"), *give_back(bits)],
        "Quiet": [*call("helper"), *through_slot(bits, "Sleep"), *give_back(bits)],
        "helper": [*through_slot(bits, "table"), *give_back(bits)],
        "target": give_back(bits),
    }
    objects: dict[str, Code] = {"table": [address("target")], **NAME}
    image = dll(["Reader", "Quiet"], bits=bits, code=code, objects=objects, imports=[("KERNEL32.dll", "Sleep")])
    assert level(image, "Quiet") is DOES_NOT_READ
    assert "(3 functions)" in detail(image, "Quiet")


@BITS
def test_an_import_that_is_called_through_a_register(bits: int) -> None:
    # mov esi, [Sleep] or mov rsi, [Sleep]; call; a second call through the same register
    load: Code = [b"\x8b\x35", address("Sleep")] if bits == 32 else [b"\x48\x8b\x35", near("Sleep")]
    code = {"Quiet": [*load, b"\xff\xd6", *call("helper"), b"\xff\xd6", *give_back(bits)], "helper": give_back(bits)}
    image = dll(["Quiet"], bits=bits, code=code, objects=NAME, imports=[("KERNEL32.dll", "Sleep")])
    assert level(image, "Quiet") is DOES_NOT_READ


def test_a_property_that_is_asked_for_by_a_text() -> None:
    narrow: Code = [b"\x6a\x00\x6a\x00", *take(32, "other"), b"\x6a\x01", *through_slot(32, "MsiGetPropertyW")]
    wide: Code = [*take(64, "other"), *through_slot(64, "MsiGetPropertyW")]
    for bits, code in ((32, narrow), (64, wide)):
        image = dll(
            ["Quiet"],
            bits=bits,
            code={"Quiet": [*code, *give_back(bits)]},
            objects=OTHER_NAME | NAME,
            imports=GET_PROPERTY,
        )
        assert level(image, "Quiet") is DOES_NOT_READ


def test_a_property_that_is_asked_for_by_a_text_behind_a_pointer() -> None:
    # mov rdx, [pointer]; call
    code: Code = [*through_slot(64, "pointer", b"\x48\x8b\x15"), *through_slot(64, "MsiGetPropertyW"), *give_back(64)]
    objects: dict[str, Code] = {"pointer": [address("other")], **OTHER_NAME, **NAME}
    assert level(dll(["Quiet"], code={"Quiet": code}, objects=objects, imports=GET_PROPERTY), "Quiet") is DOES_NOT_READ


def test_a_property_that_is_asked_for_in_a_loop() -> None:
    # mov [esp + 4], other; call; jmp back
    narrow: Code = [b"\xc7\x44\x24\x04", address("other"), *through_slot(32, "MsiGetPropertyW"), b"\xeb\xf0"]
    # lea r12, [other]; again: mov rdx, r12; call; jmp again
    wide: Code = [b"\x4c\x8d\x25", near("other"), b"\x4c\x89\xe2", *through_slot(64, "MsiGetPropertyW"), b"\xeb\xf5"]
    for bits, code in ((32, narrow), (64, wide)):
        image = dll(["Quiet"], bits=bits, code={"Quiet": code}, objects=OTHER_NAME | NAME, imports=GET_PROPERTY)
        assert level(image, "Quiet") is DOES_NOT_READ


def test_a_property_that_is_asked_for_through_another_function() -> None:
    # push ebp; mov ebp, esp; push 0; push 0; push [ebp + 12]; push [ebp + 8]; call; pop ebp; ret 8
    narrow: Code = [
        b"\x55\x8b\xec\x6a\x00\x6a\x00\xff\x75\x0c\xff\x75\x08",
        *through_slot(32, "MsiGetPropertyW"),
        b"\x5d\xc2\x08\x00",
    ]
    # mov rdi, rdx; xor r9d, r9d; mov rdx, rdi; jmp thunk
    wide: Code = [b"\x48\x89\xd7\x45\x33\xc9\x48\x89\xfa\xe9", near("thunk")]
    code: dict[int, dict[str, Code]] = {
        32: {"Quiet": [*take(32, "other"), b"\x6a\x01", *call("wrapper"), *give_back(32)], "wrapper": narrow},
        64: {
            "Quiet": [*take(64, "other"), *call("wrapper"), *give_back(64)],
            "wrapper": wide,
            "Thunk": call("thunk"),
            "thunk": through_slot(64, "MsiGetPropertyW", b"\xff\x25"),
        },
    }
    for bits in (32, 64):
        image = dll(["Quiet"], bits=bits, code=code[bits], objects=OTHER_NAME | NAME, imports=GET_PROPERTY)
        assert level(image, "Quiet") is DOES_NOT_READ


def test_a_name_that_is_a_part_of_another() -> None:
    longer = f"{KEY}Window".encode("utf-16-le") + b"\0\0"
    prefixed = f"Old{KEY}".encode("utf-16-le") + b"\0\0"
    code = {
        "Prefixed": [*take(64, "prefixed"), *give_back(64)],
        "Inside": [*take(64, "inside"), *give_back(64)],
        "Longer": [*take(64, "longer"), *give_back(64)],
        "Quiet": give_back(64),
    }
    objects: dict[str, Code] = {
        "longer": [longer],
        "prefixed": [prefixed],
        "inside": [b"My " + f"{KEY}s".encode() + b"\0"],
    }
    image = dll(["Prefixed", "Inside", "Longer", "Quiet"], code=code, objects=objects)
    assert level(image, "Quiet") is DOES_NOT_READ
    assert level(image, "Prefixed") is DOES_NOT_READ
    assert level(image, "Inside") is DOES_NOT_READ
    assert level(image, "Longer") is UNKNOWN  # a counted text may end before its NUL


@BITS
def test_code_behind_a_return_is_not_run(bits: int) -> None:
    code = {"Quiet": [*give_back(bits), *take(bits, "name"), *give_back(bits)]}
    image = dll(["Quiet"], bits=bits, code=code, objects=NAME)
    assert level(image, "Quiet") is DOES_NOT_READ


@BITS
@pytest.mark.parametrize(
    "data",
    [
        b"PQRSTUVWXYZ\0\xc0\xff\xd0\xc3",  # would be pushes and pops; add al, al; call eax; ret
        b"\0" * 8 + b"\xff\xd0\xc3",  # a number, and what would be call eax; ret
    ],
)
def test_data_among_the_code_is_not_run(bits: int, data: bytes) -> None:
    code: dict[str, Code] = {"Quiet": [*take(bits, "data"), *give_back(bits)], "data": [data]}
    assert level(dll(["Quiet"], bits=bits, code=code, objects=NAME), "Quiet") is DOES_NOT_READ


@BITS
def test_a_fast_failure_does_not_return(bits: int) -> None:
    # mov ecx, 5; int 29h
    code: dict[str, Code] = {"Quiet": [b"\xb9\x05\0\0\0\xcd\x29", *take(bits, "name"), *give_back(bits)]}
    assert level(dll(["Quiet"], bits=bits, code=code, objects=NAME), "Quiet") is DOES_NOT_READ


@pytest.mark.parametrize(("relocated", "expected"), [(True, DOES_NOT_READ), (False, READS)])
def test_a_number_is_an_address_where_the_dll_cannot_be_moved(relocated: bool, expected: UsageLevel) -> None:  # noqa: FBT001 - a parameter
    def number(label: str) -> Reference:
        return Reference(label, 4, lambda target, _: (0x10000000 + target).to_bytes(4, "little"))

    # mov eax, name; or mov eax, [pointer]
    code: dict[str, Code] = {
        "Direct": [b"\xb8", number("name"), *give_back(32)],
        "Pointer": [b"\xa1", number("pointer"), *give_back(32)],
    }
    objects: dict[str, Code] = {"pointer": [number("name")], **NAME}
    if relocated:
        objects["other"] = [address("other")]
    image = dll(["Direct", "Pointer"], bits=32, code=code, objects=objects)
    assert level(image, "Direct") is expected
    assert level(image, "Pointer") is expected
