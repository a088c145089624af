"""What code leaves open, and DLLs whose code says nothing."""

from __future__ import annotations

import pytest

from inspector.usage.model import UsageLevel
from inspector.usage.native.examination import examine_dll
from inspector.usage.native.limits import SearchLimits
from tests.support.dll import CODE, READ_ONLY_DATA, WRITABLE, address, dll
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
    with_directory,
)

UNKNOWN, MAY_READ, DOES_NOT_READ = UsageLevel.UNKNOWN, UsageLevel.MAY_READ, UsageLevel.DOES_NOT_READ
READS = UsageLevel.READS
BITS = pytest.mark.parametrize("bits", [32, 64])
GET_PROPERTY = [("msi.dll", "MsiGetPropertyW")]


class TestUnfollowed:
    @BITS
    @pytest.mark.parametrize(
        "transfer", [b"\xff\xd0", b"\xff\xe0", b"\xff\x50\x08"]
    )  # call eax; jmp eax; call [eax + 8]
    def test_a_transfer_to_a_place_that_is_not_known(self, bits: int, transfer: bytes) -> None:
        code: dict[str, Code] = {
            "Quiet": [transfer, *give_back(bits)],
            "Reader": [*take(bits, "name"), *give_back(bits)],
        }
        image = dll(["Quiet", "Reader"], bits=bits, code=code, objects=NAME)
        assert level(image, "Quiet") is UNKNOWN
        assert "was not reached from this entry point, but where it goes on at offset 0x200" in detail(image, "Quiet")

    @BITS
    def test_a_pointer_that_can_change(self, bits: int) -> None:
        code: dict[str, Code] = {
            "Quiet": [*through_slot(bits, "slot"), *give_back(bits)],
            "Reader": [*take(bits, "name"), *give_back(bits)],
            "target": give_back(bits),
        }
        objects: dict[str, Code] = {"slot": [address("target")], **NAME}
        image = dll(["Quiet", "Reader"], bits=bits, code=code, objects=objects, flags=(CODE, READ_ONLY_DATA | WRITABLE))
        assert level(image, "Quiet") is UNKNOWN

    def test_a_register_that_may_hold_several_things(self) -> None:
        # mov rsi, [Sleep]; test ecx, ecx; jne +3; mov rsi, rdx; call rsi
        code: dict[str, Code] = {
            "Quiet": [
                *through_slot(64, "Sleep", b"\x48\x8b\x35"),
                b"\x85\xc9\x75\x03\x48\x89\xd6\xff\xd6",
                *give_back(64),
            ],
            "Reader": [*take(64, "name"), *give_back(64)],
        }
        image = dll(["Quiet", "Reader"], code=code, objects=NAME, imports=[("KERNEL32.dll", "Sleep")])
        assert level(image, "Quiet") is UNKNOWN

    @BITS
    def test_bytes_that_are_no_instructions(self, bits: int) -> None:
        code: dict[str, Code] = {"Quiet": [b"\xff\xff\xff"], "Reader": [*take(bits, "name"), *give_back(bits)]}
        image = dll(["Quiet", "Reader"], bits=bits, code=code, objects=NAME)
        assert level(image, "Quiet") is UNKNOWN


class TestNameAtRunTime:
    @pytest.mark.parametrize(
        ("bits", "code"),
        [
            (64, [b"\x48\x8d\x54\x24\x20"]),  # lea rdx, [rsp + 32]
            (64, [b"\x48\x8b\x11"]),  # mov rdx, [rcx]
            (64, []),  # the entry point's own second parameter
            (32, [b"\x6a\x00\x6a\x00\x50\x6a\x01"]),  # push 0; push 0; push eax; push 1
            (32, [b"\x89\x44\x24\x04"]),  # mov [esp + 4], eax
            (32, []),
        ],
    )
    def test_a_property_whose_name_is_no_text_of_the_dll(self, bits: int, code: Code) -> None:
        quiet: Code = [*code, *through_slot(bits, "MsiGetPropertyW"), *give_back(bits)]
        reader: Code = [*take(bits, "name"), *give_back(bits)]
        image = dll(
            ["Quiet", "Reader"],
            bits=bits,
            code={"Quiet": quiet, "Reader": reader},
            objects=NAME,
            imports=GET_PROPERTY,
        )
        assert level(image, "Quiet") is UNKNOWN
        assert "whose name is only known at run time" in detail(image, "Quiet")

    def test_a_name_in_memory_that_can_change(self) -> None:
        quiet: Code = [*take(64, "other"), *through_slot(64, "MsiGetPropertyW"), *give_back(64)]
        objects: dict[str, Code] = {"other": [b"O\0\0\0"], **NAME}
        flags = (CODE, READ_ONLY_DATA | WRITABLE)
        image = dll(["Quiet"], code={"Quiet": quiet}, objects=objects, imports=GET_PROPERTY, flags=flags)
        assert level(image, "Quiet") is UNKNOWN

    def test_a_function_that_is_also_called_from_outside(self) -> None:
        code: dict[str, Code] = {
            "Quiet": [*take(64, "wrapper"), *through_slot(64, "CreateThread"), *give_back(64)],
            "wrapper": jump("thunk"),
            "thunk": through_slot(64, "MsiGetPropertyW", b"\xff\x25"),
            "caller": call("thunk"),
        }
        imports = [*GET_PROPERTY, ("KERNEL32.dll", "CreateThread")]
        assert level(dll(["Quiet"], code=code, objects=NAME, imports=imports), "Quiet") is UNKNOWN


class TestPossible:
    @BITS
    def test_a_bound_that_is_hit(self, bits: int) -> None:
        code: dict[str, Code] = {
            "Reader": [*call("middle"), *give_back(bits)],
            "middle": [*call("inner"), *give_back(bits)],
            "inner": [*take(bits, "name"), *give_back(bits)],
        }
        image = dll(["Reader"], bits=bits, code=code, objects=NAME)
        limits = SearchLimits(instructions=5)
        assert level(image, "Reader", limits) is MAY_READ
        assert level(image, "Reader") is READS
        (evidence,) = examine_dll(image, KEY, limits=limits).reads("Reader").evidence
        assert "stopped after 5 instructions" in evidence.detail

    def test_a_bound_of_time(self) -> None:
        image = dll(["Quiet"], objects=NAME)
        assert level(image, "Quiet", SearchLimits(seconds=0.0)) is MAY_READ

    @BITS
    def test_a_reference_that_no_entry_point_leads_to(self, bits: int) -> None:
        code: dict[str, Code] = {
            "Quiet": [b"\xff\xd0", *give_back(bits)],  # call eax
            "Clean": give_back(bits),
            "hidden": [*take(bits, "name"), *give_back(bits)],
        }
        unwinding = {"Quiet": False, "hidden": False} if bits == 64 else None
        image = dll(["Quiet", "Clean"], bits=bits, code=code, objects=NAME, unwinding=unwinding)
        assert level(image, "Quiet") is MAY_READ
        assert "where no entry point was seen to lead" in detail(image, "Quiet")
        assert level(image, "Clean") is DOES_NOT_READ

    @BITS
    def test_a_pointer_in_a_structure(self, bits: int) -> None:
        # a table of rows (number, function), of which only the start is referred to
        word = b"\1\0\0\0" if bits == 32 else b"\1\0\0\0\0\0\0\0"
        code: dict[str, Code] = {
            "Reader": [*take(bits, "rows"), *call("dispatch"), *give_back(bits)],
            "dispatch": give_back(bits),
            "inner": [*take(bits, "name"), *give_back(bits)],
        }
        objects: dict[str, Code] = {"rows": [word, address("inner")], **NAME}
        image = dll(["Reader"], bits=bits, code=code, objects=objects)
        assert level(image, "Reader") is MAY_READ

    def test_the_function_behind_a_call_that_may_not_return(self) -> None:
        # 16 bytes, so that the next function follows without a gap
        code: dict[str, Code] = {
            "Quiet": [b"\x90" * 11, *call("fail")],
            "Reader": [*take(64, "name"), *give_back(64)],
            "fail": [b"\xcc"],
        }
        assert level(dll(["Quiet", "Reader"], code=code, objects=NAME), "Quiet") is MAY_READ

    def test_a_name_in_the_resources(self) -> None:
        code: dict[str, Code] = {
            "Loader": [*through_slot(64, "LoadStringW"), *give_back(64)],
            "Quiet": give_back(64),
        }
        image = dll(["Loader", "Quiet"], code=code, objects=NAME, imports=[("USER32.dll", "LoadStringW")])
        start = 0x2000 + image.index(WIDE_NAME) - 0x400  # the data section lies at 0x2000, at 0x400 in the file
        image = with_directory(image, 2, start, len(WIDE_NAME))
        assert level(image, "Loader") is MAY_READ
        assert level(image, "Quiet") is DOES_NOT_READ

    def test_a_text_that_mentions_the_name(self) -> None:
        code = {"Entry": [*take(64, "text"), *give_back(64)]}
        image = dll(["Entry"], code=code, objects={"text": [f"Cannot get {KEY}.".encode() + b"\0"]})
        assert level(image, "Entry") is UNKNOWN
        assert f"Cannot get {KEY}." in detail(image, "Entry")


class TestHandlers:
    def test_a_handler_of_exceptions_in_the_same_function(self) -> None:
        # behind the way out lies what the table of the handler would lead to
        code = {"Entry": [*give_back(64), *take(64, "name"), *give_back(64)]}
        assert level(dll(["Entry"], code=code, objects=NAME, unwinding={"Entry": True}), "Entry") is MAY_READ
        assert level(dll(["Entry"], code=code, objects=NAME, unwinding={"Entry": False}), "Entry") is DOES_NOT_READ

    def test_a_handler_in_a_function_of_its_own(self) -> None:
        code: dict[str, Code] = {
            "Entry": give_back(64),
            "Reader": [*take(64, "name"), *give_back(64)],
            "handler": [*call("Reader"), *give_back(64)],
        }
        unwinding = {"Entry": True, "Reader": False, "handler": False}
        image = dll(["Entry", "Reader"], code=code, objects=NAME, unwinding=unwinding)
        assert level(image, "Entry") is UNKNOWN
        assert "handlers of exceptions" in detail(image, "Entry")

    def test_handlers_that_do_not_reach_the_name(self) -> None:
        code: dict[str, Code] = {
            "Entry": give_back(64),
            "Reader": [*take(64, "name"), *give_back(64)],
            "handler": give_back(64),
        }
        unwinding = {"Entry": True, "Reader": False, "handler": False}
        image = dll(["Entry", "Reader"], code=code, objects=NAME, unwinding=unwinding)
        assert level(image, "Entry") is DOES_NOT_READ


class TestOpaque:
    @pytest.mark.parametrize("objects", [NAME, {}])
    @pytest.mark.parametrize("section", [b"UPX0", b".aspack", b".vmp0"])
    def test_a_packer(self, section: bytes, objects: dict[str, Code]) -> None:
        image = dll(["Entry"], section_names=(section, b".rdata"), objects=objects)
        assert level(image, "Entry") is UNKNOWN
        assert "of a packer" in detail(image, "Entry")

    def test_code_that_changes_itself(self) -> None:
        assert level(dll(["Entry"], flags=(CODE | WRITABLE, READ_ONLY_DATA)), "Entry") is UNKNOWN

    def test_managed_code(self) -> None:
        image = with_directory(dll(["Entry"], objects=NAME), 14, 0x2000, 72)
        assert level(image, "Entry") is UNKNOWN
        assert "managed code" in detail(image, "Entry")

    @pytest.mark.parametrize("content", [b"", WIDE_NAME])
    def test_a_stub_in_front_of_a_cabinet(self, content: bytes) -> None:
        examination = examine_dll(dll(["Entry"]) + b"MSCF\0\0\0\0 assemblies" + content, KEY)
        assert examination.is_managed_stub
        assert examination.reads("Entry").level is UNKNOWN

    def test_a_cabinet_inside_is_no_stub(self) -> None:
        examination = examine_dll(dll(["Entry"], data=b"MSCF\0\0\0\0 files"), KEY)
        assert not examination.is_managed_stub
        assert examination.reads("Entry").level is UNKNOWN
        assert not examine_dll(dll(["Entry"]), KEY).is_managed_stub

    def test_another_processor(self) -> None:
        image = dll(["Entry"], objects=NAME, machine=0x1C4)
        assert level(image, "Entry") is UNKNOWN
        assert "0x1c4" in detail(image, "Entry")
        assert level(dll(["Entry"], machine=0x1C4), "Entry") is DOES_NOT_READ

    def test_an_entry_point_that_is_not_there(self) -> None:
        assert level(dll(["Entry"], objects=NAME), "Missing") is UNKNOWN
        assert "does not export" in detail(dll(["Entry"], objects=NAME), "Missing")

    @pytest.mark.parametrize("objects", [NAME, {}])
    def test_an_entry_point_that_is_forwarded(self, objects: dict[str, Code]) -> None:
        image = dll(["Entry", "Other"], objects=objects, forwards={"Entry": "HELPER.Run"})
        assert level(image, "Entry") is UNKNOWN
        assert "HELPER.Run" in detail(image, "Entry")
        assert level(image, "Other") is DOES_NOT_READ
