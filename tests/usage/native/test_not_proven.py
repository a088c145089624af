"""What code leaves open, and DLLs whose code says nothing."""

from __future__ import annotations

import pefile
import pytest

from inspector.usage.model import UsageLevel
from inspector.usage.native.examination import examine_dll
from inspector.usage.native.limits import LARGEST_TABLE, SearchLimits
from tests.support.dll import CODE, READ_ONLY_DATA, WRITABLE, Reference, address, distance, dll
from tests.support.looking import KEY
from tests.usage.native.snippets import (
    NAME,
    WIDE_NAME,
    Code,
    call,
    detail,
    give_back,
    level,
    take,
    through_slot,
    with_directory,
)

UNKNOWN, MAY_READ, DOES_NOT_READ = UsageLevel.UNKNOWN, UsageLevel.MAY_READ, UsageLevel.DOES_NOT_READ
READS = UsageLevel.READS
BITS = pytest.mark.parametrize("bits", [32, 64])


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
    def test_zeros_are_no_code_to_run_through(self, bits: int) -> None:
        code: dict[str, Code] = {"Quiet": [b"\0" * 16], "Reader": [*take(bits, "name"), *give_back(bits)]}
        assert level(dll(["Quiet", "Reader"], bits=bits, code=code, objects=NAME), "Quiet") is UNKNOWN

    def test_more_pointers_than_are_followed(self) -> None:
        code: dict[str, Code] = {"Quiet": [*take(64, "link 0"), *give_back(64)]}
        links: dict[str, Code] = {f"link {index}": [address(f"link {index + 1}")] for index in range(LARGEST_TABLE + 1)}
        image = dll(["Quiet"], code=code, objects={**links, f"link {LARGEST_TABLE + 1}": [b"\0" * 8], **NAME})
        assert level(image, "Quiet") is UNKNOWN
        assert "through more pointers than are followed" in detail(image, "Quiet")

    def test_pointers_in_a_circle(self) -> None:
        code: dict[str, Code] = {"Quiet": [*take(64, "there"), *give_back(64)]}
        circle: dict[str, Code] = {"there": [address("back")], "back": [address("there"), address("there")]}
        assert level(dll(["Quiet"], code=code, objects=circle | NAME), "Quiet") is DOES_NOT_READ

    def test_an_address_of_code_that_is_only_a_number(self) -> None:
        # mov eax, a number that is the address of the target unless the DLL is moved; call eax
        number = Reference("target", 4, lambda target, _: (0x10000000 + target).to_bytes(4, "little"))
        code: dict[str, Code] = {"Quiet": [b"\xb8", number, b"\xff\xd0", *give_back(32)], "target": give_back(32)}
        objects: dict[str, Code] = {"slot": [address("slot")], **NAME}
        assert level(dll(["Quiet"], bits=32, code=code, objects=objects), "Quiet") is UNKNOWN

    def test_a_jump_table_that_can_change(self) -> None:
        code: dict[str, Code] = {"Quiet": [b"\x83\xf8\x00\x77\x07\xff\x24\x85", address("table"), *give_back(32)]}
        objects: dict[str, Code] = {"table": [address("Quiet")], **NAME}
        image = dll(["Quiet"], bits=32, code=code, objects=objects, flags=(CODE, READ_ONLY_DATA | WRITABLE))
        assert level(image, "Quiet") is UNKNOWN

    def test_a_jump_table_that_leads_out_of_the_function(self) -> None:
        # cmp eax, 1; ja; lea rdx, [table]; movsxd rax, [rdx + rax*4]; add rax, rdx; jmp rax
        wide: Code = [
            b"\x83\xf8\x01\x77\x10",
            *take(64, "table"),
            b"\x48\x63\x04\x82\x48\x01\xd0\xff\xe0",
            *give_back(64),
        ]
        image = dll(["Quiet"], code={"Quiet": wide}, objects={"table": [distance("Quiet", 0), b"\0\0\0\0"], **NAME})
        assert level(image, "Quiet") is UNKNOWN

    @BITS
    def test_bytes_that_are_no_instructions(self, bits: int) -> None:
        code: dict[str, Code] = {"Quiet": [b"\xff\xff\xff"], "Reader": [*take(bits, "name"), *give_back(bits)]}
        image = dll(["Quiet", "Reader"], bits=bits, code=code, objects=NAME)
        assert level(image, "Quiet") is UNKNOWN


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
        (evidence,) = examine_dll(image, limits=limits).reads("Reader", KEY).evidence
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
        unwinding = {"Quiet": 0, "hidden": 0} if bits == 64 else None
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

    def test_a_mention_does_not_hide_a_name_that_may_be_reached(self) -> None:
        code: dict[str, Code] = {"Reader": [*take(64, "text"), *take(64, "rows"), *give_back(64)]}
        text = f"Cannot get {KEY}.".encode() + b"\0"
        objects: dict[str, Code] = {"text": [text], "rows": [b"\1\0\0\0\0\0\0\0", address("name")], **NAME}
        assert level(dll(["Reader"], code=code, objects=objects), "Reader") is MAY_READ

    def test_a_text_that_mentions_the_name(self) -> None:
        code = {"Entry": [*take(64, "text"), *give_back(64)]}
        image = dll(["Entry"], code=code, objects={"text": [f"Cannot get {KEY}.".encode() + b"\0"]})
        assert level(image, "Entry") is UNKNOWN
        assert f"Cannot get {KEY}." in detail(image, "Entry")


class TestHandlers:
    def test_a_handler_of_exceptions_in_the_same_function(self) -> None:
        # behind the way out lies what the table of the handler would lead to
        code = {"Entry": [*give_back(64), *take(64, "name"), *give_back(64)]}
        assert level(dll(["Entry"], code=code, objects=NAME, unwinding={"Entry": 0}), "Entry") is DOES_NOT_READ
        assert level(dll(["Entry"], code=code, objects=NAME, unwinding={"Entry": 1}), "Entry") is MAY_READ
        assert level(dll(["Entry"], code=code, objects=NAME, unwinding={"Entry": 4}), "Entry") is MAY_READ

    def test_a_handler_in_a_function_of_its_own(self) -> None:
        code: dict[str, Code] = {
            "Entry": give_back(64),
            "Reader": [*take(64, "name"), *give_back(64)],
            "handler": [*call("Reader"), *give_back(64)],
        }
        unwinding = {"Entry": 1, "Reader": 0, "handler": 0}
        image = dll(["Entry", "Reader"], code=code, objects=NAME, unwinding=unwinding)
        assert level(image, "Entry") is UNKNOWN
        assert "handlers of exceptions" in detail(image, "Entry")

    def test_handlers_that_do_not_reach_the_name(self) -> None:
        code: dict[str, Code] = {
            "Entry": give_back(64),
            "Reader": [*take(64, "name"), *give_back(64)],
            "handler": give_back(64),
        }
        unwinding = {"Entry": 1, "Reader": 0, "handler": 0}
        image = dll(["Entry", "Reader"], code=code, objects=NAME, unwinding=unwinding)
        assert level(image, "Entry") is DOES_NOT_READ


class TestOpaque:
    @pytest.mark.parametrize("objects", [NAME, {}])
    @pytest.mark.parametrize("section", [b"UPX0", b".aspack", b".vmp0"])
    def test_a_packer(self, section: bytes, objects: dict[str, Code]) -> None:
        image = dll(["Entry"], section_names=(section, b".rdata"), objects=objects)
        assert level(image, "Entry") is UNKNOWN
        assert "of a packer" in detail(image, "Entry")

    @pytest.mark.parametrize(("section", "expected"), [(b".text", UNKNOWN), (b".textbss", DOES_NOT_READ)])
    def test_a_code_section_that_is_empty_in_the_file(self, section: bytes, expected: UsageLevel) -> None:
        image = dll(["Entry"], section_names=(section, b".rdata"))
        stored_size = image.index(section) + 16
        assert level(image[:stored_size] + bytes(4) + image[stored_size + 4 :], "Entry") is expected

    def test_code_that_changes_itself(self) -> None:
        assert level(dll(["Entry"], flags=(CODE | WRITABLE, READ_ONLY_DATA)), "Entry") is UNKNOWN

    def test_managed_code(self) -> None:
        image = with_directory(dll(["Entry"], objects=NAME), 14, 0x2000, 72)
        assert level(image, "Entry") is UNKNOWN
        assert "managed code" in detail(image, "Entry")

    @pytest.mark.parametrize("content", [b"", WIDE_NAME])
    def test_a_stub_in_front_of_a_cabinet(self, content: bytes) -> None:
        examination = examine_dll(dll(["Entry"]) + b"MSCF\0\0\0\0 assemblies" + content)
        assert examination.is_managed_stub
        assert examination.reads("Entry", KEY).level is UNKNOWN

    def test_a_cabinet_inside_is_no_stub(self) -> None:
        examination = examine_dll(dll(["Entry"], data=b"MSCF\0\0\0\0 files"))
        assert not examination.is_managed_stub
        assert examination.reads("Entry", KEY).level is UNKNOWN
        assert not examine_dll(dll(["Entry"])).is_managed_stub

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
        proof = examine_dll(image).reads("Entry", "ab")
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
