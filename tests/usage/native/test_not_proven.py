"""What code leaves open, and DLLs whose code says nothing."""

from __future__ import annotations

import pefile
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

    @pytest.mark.parametrize("library", ["msi.dll", "MSI", "rstrtmgr.dll"])
    def test_a_function_that_is_imported_by_its_number(self, library: str) -> None:
        code: dict[str, Code] = {"Quiet": [*through_slot(64, "#76"), *give_back(64)]}
        assert level(dll(["Quiet"], code=code, objects=NAME, imports=[(library, "#76")]), "Quiet") is UNKNOWN
        assert level(dll(["Quiet"], code=code, objects=NAME, imports=[("OTHER.dll", "#76")]), "Quiet") is DOES_NOT_READ

    def test_arguments_that_are_not_pushed_in_a_straight_line(self) -> None:
        # push 0; push 0; jmp to the call; push other; push 1; call
        jumped: Code = [b"\x6a\x00\x6a\x00\xeb\x07", *take(32, "other"), b"\x6a\x01"]
        # push other; push 0; pop eax; push 1
        popped: Code = [*take(32, "other"), b"\x6a\x00\x58\x6a\x01"]
        objects: dict[str, Code] = {"other": [b"O\0\0\0"], **NAME}
        for before in (jumped, popped):
            quiet: Code = [*before, *through_slot(32, "MsiGetPropertyW"), *give_back(32)]
            image = dll(["Quiet"], bits=32, code={"Quiet": quiet}, objects=objects, imports=GET_PROPERTY)
            assert level(image, "Quiet") is UNKNOWN

    def test_a_parameter_that_is_changed_before_it_is_passed_on(self) -> None:
        # push ebp; mov ebp, esp; mov [ebp + 12], eax; push 0; push 0; push [ebp + 12]; push [ebp + 8]; call; pop ebp; ret 8
        wrapper: Code = [
            b"\x55\x8b\xec\x89\x45\x0c\x6a\x00\x6a\x00\xff\x75\x0c\xff\x75\x08",
            *through_slot(32, "MsiGetPropertyW"),
            b"\x5d\xc2\x08\x00",
        ]
        code: dict[str, Code] = {
            "Quiet": [*take(32, "other"), b"\x6a\x01", *call("wrapper"), *give_back(32)],
            "wrapper": wrapper,
        }
        objects: dict[str, Code] = {"other": [b"O\0\0\0"], **NAME}
        image = dll(["Quiet"], bits=32, code=code, objects=objects, imports=GET_PROPERTY)
        assert level(image, "Quiet") is UNKNOWN


class TestRegisters:
    """What an instruction between `mov rsi, [Sleep]` or `mov rax, [Sleep]` and the call does to the register."""

    @pytest.mark.parametrize(
        ("between", "expected"),
        [
            (b"\x90", DOES_NOT_READ),  # nop
            (b"\x48\x39\xde", DOES_NOT_READ),  # cmp rsi, rbx
            (b"\x48\x85\xf6", DOES_NOT_READ),  # test rsi, rsi
            (b"\x56", DOES_NOT_READ),  # push rsi
            (b"\x48\x89\xf3", DOES_NOT_READ),  # mov rbx, rsi
            (b"\x48\x89\xf3\x48\x89\xde", DOES_NOT_READ),  # mov rbx, rsi; mov rsi, rbx
            (b"\x48\x31\xdb", DOES_NOT_READ),  # xor rbx, rbx
            (b"\x48\xf7\xeb", DOES_NOT_READ),  # imul rbx
            (b"\xe2\x00", DOES_NOT_READ),  # loop to the next instruction
            (b"\x48\x89\xde", UNKNOWN),  # mov rsi, rbx
            (b"\x48\x87\xde", UNKNOWN),  # xchg rsi, rbx
            (b"\x48\x87\xf3", UNKNOWN),  # xchg rbx, rsi
            (b"\x5e", UNKNOWN),  # pop rsi
            (b"\x40\xb6\x01", UNKNOWN),  # mov sil, 1
            (b"\xbe\x01\x00\x00\x00", UNKNOWN),  # mov esi, 1
            (b"\x8b\x33", UNKNOWN),  # mov esi, [rbx]
            (b"\x48\x8b\x36", UNKNOWN),  # mov rsi, [rsi]
            (b"\x48\x8d\x76\x08", UNKNOWN),  # lea rsi, [rsi + 8]
            (b"\x48\x8d\x34\x33", UNKNOWN),  # lea rsi, [rbx + rsi]
            (b"\x48\x31\xf6", UNKNOWN),  # xor rsi, rsi
            (b"\x48\xff\xc6", UNKNOWN),  # inc rsi
            (b"\xa4", UNKNOWN),  # movsb
            (b"\xf3\x48\xa5", UNKNOWN),  # rep movsq
            (b"\x48\x0f\x44\xf3", UNKNOWN),  # cmove rsi, rbx
        ],
    )
    def test_one_that_calls_leave_alone(self, between: bytes, expected: UsageLevel) -> None:
        loaded = through_slot(64, "Sleep", b"\x48\x8b\x35")
        code: dict[str, Code] = {"Quiet": [*loaded, between, b"\xff\xd6", *give_back(64)]}
        image = dll(["Quiet", "Reader"], code=code, objects=NAME, imports=[("KERNEL32.dll", "Sleep")])
        assert level(image, "Quiet") is expected

    @pytest.mark.parametrize(
        ("between", "expected"),
        [
            ([b"\x90"], DOES_NOT_READ),  # nop
            ([b"\x48\xf7\xe3"], UNKNOWN),  # mul rbx
            ([b"\x48\xf7\xeb"], UNKNOWN),  # imul rbx
            ([b"\x48\x98"], UNKNOWN),  # cdqe
            ([b"\x0f\xa2"], UNKNOWN),  # cpuid
            (call("helper"), UNKNOWN),
        ],
    )
    def test_one_that_gives_results_back(self, between: Code, expected: UsageLevel) -> None:
        loaded = through_slot(64, "Sleep", b"\x48\x8b\x05")
        code: dict[str, Code] = {"Quiet": [*loaded, *between, b"\xff\xd0", *give_back(64)], "helper": give_back(64)}
        image = dll(["Quiet"], code=code, objects=NAME, imports=[("KERNEL32.dll", "Sleep")])
        assert level(image, "Quiet") is expected

    def test_an_address_that_is_computed_from_itself(self) -> None:
        # again: lea rsi, [rsi + 8]; call [rsi]; jmp again
        code: dict[str, Code] = {"Quiet": [b"\x48\x8d\x76\x08\xff\x16\xeb\xf8"]}
        assert level(dll(["Quiet"], code=code, objects=NAME), "Quiet") is UNKNOWN

    @BITS
    @pytest.mark.parametrize("neighbour", [True, False])
    def test_a_table_that_is_called_by_an_index(self, bits: int, neighbour: bool) -> None:  # noqa: FBT001 - a parameter of a test
        # call [eax*4 + table], or lea rdx, [table]; call [rdx + rcx*8]
        indexed: Code = [b"\xff\x14\x85", address("table")] if bits == 32 else [*take(64, "table"), b"\xff\x14\xca"]
        code: dict[str, Code] = {
            "Quiet": [*indexed, *give_back(bits)],
            "Other": [*take(bits, "next"), *give_back(bits)],
            "target": give_back(bits),
            "far": give_back(bits),
        }
        table: Code = [address("target")] * (
            4 if bits == 32 else 2
        )  # 16 bytes, so that the next one follows without a gap
        end: Code = [address("far")] if neighbour else [b"no address here"]
        image = dll(["Quiet", "Other"], bits=bits, code=code, objects={"table": table, "next": end, **NAME})
        assert level(image, "Quiet") is (UNKNOWN if neighbour else DOES_NOT_READ)


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

    def test_room_for_later_links_is_no_packer(self) -> None:
        assert level(dll(["Entry"], section_names=(b".textbss", b".rdata")), "Entry") is DOES_NOT_READ

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

    @pytest.mark.parametrize("error", [AttributeError, ValueError, IndexError])
    def test_import_tables_that_the_library_fails_on(
        self, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
    ) -> None:
        def fail(*_: object) -> None:
            raise error

        monkeypatch.setattr(pefile.PE, "parse_data_directories", fail)
        image = dll(["Entry"], objects=NAME, imports=[("KERNEL32.dll", "Sleep")])
        assert level(image, "Entry") is UNKNOWN
        assert "import tables are damaged" in detail(image, "Entry")

    def test_a_name_in_too_many_places(self) -> None:
        image = dll(["Entry"], data=b"ab " * 2000)
        proof = examine_dll(image, "ab").reads("Entry")
        assert proof.level is UNKNOWN
        assert "more than 1,000 places" in proof.evidence[0].detail

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
