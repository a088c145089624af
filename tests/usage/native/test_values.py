"""What registers and the stack hold: the targets of indirect calls, and the names of properties that are asked for."""

from __future__ import annotations

import pytest

from inspector.usage.model import UsageLevel
from tests.support.dll import CODE, READ_ONLY_DATA, WRITABLE, address, dll
from tests.usage.native.snippets import NAME, Code, call, detail, give_back, jump, level, take, through_slot

UNKNOWN, DOES_NOT_READ = UsageLevel.UNKNOWN, UsageLevel.DOES_NOT_READ
BITS = pytest.mark.parametrize("bits", [32, 64])
GET_PROPERTY = [("msi.dll", "MsiGetPropertyW")]


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
            # lea rdx, [other]; lea r8, [wrapper]; call
            "Quiet": [
                *take(64, "other"),
                *through_slot(64, "wrapper", b"\x4c\x8d\x05"),
                *through_slot(64, "CreateThread"),
                *give_back(64),
            ],
            "wrapper": jump("thunk"),
            "thunk": through_slot(64, "MsiGetPropertyW", b"\xff\x25"),
            "caller": call("thunk"),
        }
        imports = [*GET_PROPERTY, ("KERNEL32.dll", "CreateThread")]
        objects: dict[str, Code] = {"other": [b"O\0\0\0"], **NAME}
        assert level(dll(["Quiet"], code=code, objects=objects, imports=imports), "Quiet") is UNKNOWN

    @pytest.mark.parametrize(
        ("library", "number", "expected"),
        [
            ("msi.dll", 73, UNKNOWN),  # MsiGetPropertyA
            ("msi.dll", 74, UNKNOWN),  # MsiGetPropertyW
            ("MSI", 74, UNKNOWN),
            ("msi.dll", 145, DOES_NOT_READ),  # MsiSetPropertyW
            ("OTHER.dll", 74, DOES_NOT_READ),
            ("rstrtmgr.dll", 1, UNKNOWN),  # whose numbers are not known
        ],
    )
    def test_a_function_that_is_imported_by_its_number(self, library: str, number: int, expected: UsageLevel) -> None:
        code: dict[str, Code] = {"Quiet": [*through_slot(64, f"#{number}"), *give_back(64)]}
        image = dll(["Quiet"], code=code, objects=NAME, imports=[(library, f"#{number}")])
        assert level(image, "Quiet") is expected

    def test_arguments_that_are_not_pushed_in_a_straight_line(self) -> None:
        # push 0; push 0; je to the call; push other; push 1; call
        jumped: Code = [b"\x6a\x00\x6a\x00\x74\x07", *take(32, "other"), b"\x6a\x01"]
        # push eax; push other; pop ecx; push 1
        popped: Code = [b"\x50", *take(32, "other"), b"\x59\x6a\x01"]
        # push eax; push other; add esp, 4; push 1
        dropped: Code = [b"\x50", *take(32, "other"), b"\x83\xc4\x04\x6a\x01"]
        objects: dict[str, Code] = {"other": [b"O\0\0\0"], **NAME}
        for before in (jumped, popped, dropped):
            quiet: Code = [*before, *through_slot(32, "MsiGetPropertyW"), *give_back(32)]
            image = dll(["Quiet"], bits=32, code={"Quiet": quiet}, objects=objects, imports=GET_PROPERTY)
            assert level(image, "Quiet") is UNKNOWN

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (b"\x55\x8b\xec\x89\x45\x0c", b"\x5d\xc2\x08\x00"),  # push ebp; mov ebp, esp; mov [ebp + 12], eax
            (b"\x90", b"\xc2\x08\x00"),  # without a frame of its own
        ],
    )
    def test_what_is_passed_on_is_not_always_the_parameter(self, start: bytes, end: bytes) -> None:
        # push 0; push 0; push [ebp + 12]; push [ebp + 8]; call
        pushed = b"\x6a\x00\x6a\x00\xff\x75\x0c\xff\x75\x08"
        wrapper: Code = [start, pushed, *through_slot(32, "MsiGetPropertyW"), end]
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
            (b"\x48\x89\xf3\x40\x88\xde", UNKNOWN),  # mov rbx, rsi; mov sil, bl
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

    def test_half_of_an_address(self) -> None:
        code: dict[str, Code] = {
            "Quiet": [*through_slot(64, "Sleep", b"\x8b\x35"), b"\xff\xd6", *give_back(64)]
        }  # mov esi, [Sleep]
        image = dll(["Quiet"], code=code, objects=NAME, imports=[("KERNEL32.dll", "Sleep")])
        assert level(image, "Quiet") is UNKNOWN

    def test_another_way_to_the_call(self) -> None:
        # mov rsi, rdx; test ecx, ecx; jne to the call; mov rsi, [Sleep]; call rsi
        loaded = through_slot(64, "Sleep", b"\x48\x8b\x35")
        code: dict[str, Code] = {
            "Quiet": [b"\x48\x89\xd6\x85\xc9\x75\x07", *loaded, b"\xff\xd6", *give_back(64)],
        }
        image = dll(["Quiet"], code=code, objects=NAME, imports=[("KERNEL32.dll", "Sleep")])
        assert level(image, "Quiet") is UNKNOWN

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
