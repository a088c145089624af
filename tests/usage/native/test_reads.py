"""Code that is seen to reach the name of the property."""

from __future__ import annotations

import pytest

from inspector.usage.model import UsageLevel
from inspector.usage.native.examination import examine_dll
from tests.support.dll import Reference, address, distance, dll, near
from tests.support.looking import KEY
from tests.usage.native.snippets import (
    NAME,
    WIDE_NAME,
    Code,
    call,
    detail,
    give_back,
    jump,
    level,
    take,
    through_slot,
)

READS, DOES_NOT_READ = UsageLevel.READS, UsageLevel.DOES_NOT_READ
BITS = pytest.mark.parametrize("bits", [32, 64])


@BITS
@pytest.mark.parametrize("encoding", ["ascii", "utf-16-le"])
def test_in_its_own_code(bits: int, encoding: str) -> None:
    name: Code = [KEY.encode(encoding) + b"\0\0"]
    code = {"Reader": [*take(bits, "name"), *give_back(bits)]}
    image = dll(["Reader", "Other"], bits=bits, code=code, objects={"name": name})
    assert level(image, "Reader") is READS
    assert level(image, "Other") is DOES_NOT_READ


@BITS
def test_the_evidence_names_the_chain_and_the_file_offsets(bits: int) -> None:
    code = {
        "Reader": [*call("middle"), *give_back(bits)],
        "middle": [*call("inner"), *give_back(bits)],
        "inner": [*take(bits, "name"), *give_back(bits)],
    }
    image = dll(["Reader"], bits=bits, code=code, objects=NAME)
    sentence = detail(image, "Reader")
    assert "0x1000 → 0x1010 → 0x1020" in sentence
    assert f"UTF-16LE at offset {image.index(WIDE_NAME):#x}" in sentence
    assert "the reference is at offset 0x220" in sentence  # RVA 0x1020, in a section that lies at 0x200 in the file
    proof = examine_dll(image, "Binary CA").reads("Reader", KEY)
    assert [(evidence.kind, evidence.where) for evidence in proof.evidence] == [("native-code", "Binary CA, Reader")]


@BITS
def test_by_a_jump_to_another_function(bits: int) -> None:
    code = {"Reader": jump("inner"), "Caller": [*call("inner"), *give_back(bits)], "inner": take(bits, "name")}
    image = dll(["Reader", "Caller"], bits=bits, code=code, objects=NAME)
    assert level(image, "Reader") is READS


@BITS
def test_behind_a_branch(bits: int) -> None:
    # test eax, eax; jne +3 or +5, over the way out
    out = give_back(bits)[0]
    assert isinstance(out, bytes)
    code: dict[str, Code] = {"Reader": [b"\x85\xc0\x75", bytes([len(out)]), out, *take(bits, "name"), out]}
    image = dll(["Reader"], bits=bits, code=code, objects=NAME)
    assert level(image, "Reader") is READS


@BITS
@pytest.mark.parametrize("slot", [0, 1])
def test_through_a_pointer_in_data(bits: int, slot: int) -> None:
    table: Code = [address("other"), address("other")]
    table[slot] = address("inner")
    code = {
        "Reader": [*through_slot(bits, "table"), *give_back(bits)],
        "inner": [*take(bits, "name"), *give_back(bits)],
        "other": give_back(bits),
    }
    image = dll(["Reader"], bits=bits, code=code, objects={"table": table, **NAME})
    assert level(image, "Reader") is READS


@BITS
def test_through_a_callback_that_is_handed_to_a_function(bits: int) -> None:
    code = {
        "Reader": [*take(bits, "thread"), *through_slot(bits, "CreateThread"), *give_back(bits)],
        "thread": [*take(bits, "name"), *give_back(bits)],
    }
    image = dll(["Reader"], bits=bits, code=code, objects=NAME, imports=[("KERNEL32.dll", "CreateThread")])
    assert level(image, "Reader") is READS


@BITS
def test_through_a_pointer_to_the_name(bits: int) -> None:
    # mov rdx, [pointer] or push [pointer]
    load: Code = [b"\x48\x8b\x15", near("pointer")] if bits == 64 else [b"\xff\x35", address("pointer")]
    objects: dict[str, Code] = {"pointer": [address("name")], **NAME}
    image = dll(["Reader"], bits=bits, code={"Reader": [*load, *give_back(bits)]}, objects=objects)
    assert level(image, "Reader") is READS
    assert "through the pointer at" in detail(image, "Reader")


def test_by_a_jump_table_of_32_bits() -> None:
    code: dict[str, Code] = {
        "Reader": [
            b"\x83\xf8\x01\x77\x07\xff\x24\x85",
            address("table"),
            *give_back(32),
        ],  # cmp eax, 1; ja; jmp [eax*4 + table]
        "case": [*take(32, "name"), *give_back(32)],
        "other": give_back(32),
    }
    image = dll(["Reader"], bits=32, code=code, objects={"table": [address("other"), address("case")], **NAME})
    assert level(image, "Reader") is READS


def relative_switch(bound: int) -> Code:
    """Cmp eax, bound; ja out; lea rdx, [table]; movsxd rax, [rdx + rax*4]; add rax, rdx; jmp rax; out: xor eax, eax; ret."""
    return [
        b"\x83\xf8",
        bytes([bound]),
        b"\x77\x10\x48\x8d\x15",
        near("table"),
        b"\x48\x63\x04\x82\x48\x01\xd0\xff\xe0\x33\xc0\xc3",
    ]


def test_by_a_jump_table_of_64_bits() -> None:
    code = {
        "Reader": relative_switch(1),
        "Other": [*call("case"), *give_back(64)],
        "case": [*take(64, "name"), *give_back(64)],
    }
    table: Code = [distance("Other", 0), distance("case", 1)]
    image = dll(["Reader", "Other"], code=code, objects={"table": table, **NAME})
    assert level(image, "Reader") is READS


@pytest.mark.parametrize("displacement", [b"\x04\x82", b"\x84\x82\0\0\0\0"])
def test_a_jump_table_of_unknown_length_ends_where_it_leaves_the_function(displacement: bytes) -> None:
    # lea rdx, [table]; movsxd rax, [rdx + rax*4]; add rax, rdx; jmp rax; then two cases of the same function
    start: Code = [*take(64, "table"), b"\x48\x63", displacement, b"\x48\x01\xd0\xff\xe0"]
    code: dict[str, Code] = {
        "Reader": [*start, *give_back(64), *take(64, "name"), *give_back(64)],
        "Other": give_back(64),
    }
    first_case = 7 + 2 + len(displacement) + 5
    table: Code = [
        Reference("Reader", 4, lambda target, here: (target + first_case - here).to_bytes(4, "little", signed=True)),
        Reference(
            "Reader", 4, lambda target, here: (target + first_case + 3 - here + 4).to_bytes(4, "little", signed=True)
        ),
        distance("Other", 2),
    ]
    objects: dict[str, Code] = {"table": table, **NAME}
    image = dll(["Reader", "Other"], code=code, objects=objects, unwinding={"Reader": 0, "Other": 0})
    assert level(image, "Reader") is READS
    # where the end of the function is not known, neither is the end of the table
    assert level(dll(["Reader", "Other"], code=code, objects=objects), "Reader") is UsageLevel.UNKNOWN


def test_a_jump_table_ends_where_the_comparison_says() -> None:
    code = {"Quiet": relative_switch(0), "Reader": [*take(64, "name"), *give_back(64)], "other": give_back(64)}
    table: Code = [distance("other", 0), distance("Reader", 1)]
    image = dll(["Quiet", "Reader"], code=code, objects={"table": table, **NAME})
    assert level(image, "Quiet") is DOES_NOT_READ


def test_a_table_ends_where_the_next_one_begins() -> None:
    def switch(table: str) -> Code:
        """Cmp eax, 0; ja out; jmp [eax*4 + table]; out: xor eax, eax; ret 4."""
        return [b"\x83\xf8\x00\x77\x07\xff\x24\x85", address(table), *give_back(32)]

    code = {
        "Quiet": switch("first"),
        "Reader": switch("second"),
        "case": [*take(32, "name"), *give_back(32)],
        "other": give_back(32),
    }
    # 16 bytes each, so that the tables lie side by side
    first: Code = [address("other")] * 4
    image = dll(["Quiet", "Reader"], bits=32, code=code, objects={"first": first, "second": [address("case")], **NAME})
    assert level(image, "Quiet") is DOES_NOT_READ
    assert level(image, "Reader") is READS


def test_a_comparison_says_nothing_about_a_table_of_bytes_in_between() -> None:
    # cmp eax, 8; ja out; movzx eax, [eax + bytes]; jmp [eax*4 + first]; out: xor eax, eax; ret 4
    two_steps: Code = [
        b"\x83\xf8\x08\x77\x0e\x0f\xb6\x80",
        address("bytes"),
        b"\xff\x24\x85",
        address("first"),
        *give_back(32),
    ]
    code = {
        "Quiet": two_steps,
        "Reader": [*take(32, "second"), *give_back(32)],
        "case": [*take(32, "name"), *give_back(32)],
        "other": give_back(32),
    }
    first: Code = [address("other")] * 4
    objects: dict[str, Code] = {"first": first, "second": [address("case")], "bytes": [bytes(9)], **NAME}
    image = dll(["Quiet", "Reader"], bits=32, code=code, objects=objects)
    assert level(image, "Quiet") is DOES_NOT_READ
    assert level(image, "Reader") is READS


@BITS
@pytest.mark.parametrize("thunk", [True, False])
def test_by_joining_the_session_with_an_imported_function(bits: int, thunk: bool) -> None:  # noqa: FBT001 - a parameter of a test
    code = {
        "Reader": [*(call("thunk") if thunk else through_slot(bits, "RmJoinSession")), *give_back(bits)],
        "thunk": through_slot(bits, "RmJoinSession", b"\xff\x25"),
    }
    imports = [("KERNEL32.dll", "Sleep"), ("RstrtMgr.dll", "RmJoinSession")]
    image = dll(["Reader", "Other"], bits=bits, code=code, imports=imports)
    assert level(image, "Reader") is READS
    assert "RmJoinSession of rstrtmgr.dll" in detail(image, "Reader")
    assert level(image, "Other") is DOES_NOT_READ
    assert examine_dll(image).reads("Reader", "ProductCode").level is DOES_NOT_READ  # which has no session to join


@BITS
def test_by_asking_for_the_function_that_joins_the_session(bits: int) -> None:
    code = {"Reader": [*take(bits, "function"), *through_slot(bits, "GetProcAddress"), *give_back(bits)]}
    imports = [("KERNEL32.dll", "GetProcAddress")]
    image = dll(["Reader"], bits=bits, code=code, objects={"function": [b"RmJoinSession\0"]}, imports=imports)
    assert level(image, "Reader") is READS


@pytest.mark.parametrize("words", [f"Session [{KEY}]", f"[{KEY}] is the value of {KEY}", f"{KEY}: [{KEY}]"])
def test_by_a_formatted_text(words: str) -> None:
    text = words.encode("utf-16-le") + b"\0\0"
    code = {"Reader": [*take(64, "text"), *give_back(64)]}
    image = dll(["Reader"], code=code, objects={"text": [text]})
    assert level(image, "Reader") is READS


def test_by_the_tail_of_a_longer_text() -> None:
    # lea rdx, [text + 4], as a linker folds "Key" into the end of "OnKey"
    folded = Reference("text", 4, lambda target, here: (target + 4 - here - 4).to_bytes(4, "little"))
    text = f"My{KEY}".encode("utf-16-le") + b"\0\0"
    code: dict[str, Code] = {
        "Reader": [b"\x48\x8d\x15", folded, *give_back(64)],
        "Other": [*take(64, "text"), *give_back(64)],
    }
    image = dll(["Reader", "Other"], code=code, objects={"text": [text]})
    assert level(image, "Reader") is READS
    assert level(image, "Other") is DOES_NOT_READ


def test_the_start_of_the_image_is_a_base_for_tables() -> None:
    # lea rdx, [image base]; call [rdx + rax*8 + table], as Visual C++ reaches a table of pointers
    base = Reference("table", 4, lambda _, here: (-here - 4).to_bytes(4, "little", signed=True))
    table = Reference("table", 4, lambda target, _: target.to_bytes(4, "little"))
    code: dict[str, Code] = {
        "Reader": [b"\x48\x8d\x15", base, b"\xff\x94\xc2", table, *give_back(64)],
        "inner": [*take(64, "name"), *give_back(64)],
    }
    image = dll(["Reader"], code=code, objects={"table": [address("inner")], **NAME})
    assert level(image, "Reader") is READS
