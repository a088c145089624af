"""Code that sets a property, and code that only seems to."""

from __future__ import annotations

import pytest

from inspector.usage.model import SetLevel
from inspector.usage.native.examination import examine_dll
from inspector.usage.native.limits import SearchLimits
from tests.support.dll import CODE, READ_ONLY_DATA, WRITABLE, address, dll, near
from tests.support.looking import KEY
from tests.usage.native.snippets import Code, call, give_back, jump, take, through_slot

SETS, MAY_SET, DOES_NOT_SET, UNKNOWN = SetLevel.SETS, SetLevel.MAY_SET, SetLevel.DOES_NOT_SET, SetLevel.UNKNOWN
BITS = pytest.mark.parametrize("bits", [32, 64])
NAME = "AGENT_FOLDER"
WIDE: dict[str, Code] = {"name": [NAME.encode("utf-16-le") + b"\0\0"]}
OTHER: dict[str, Code] = {"other": ["ELSEWHERE".encode("utf-16-le") + b"\0\0"]}
SETTER = [("msi.dll", "MsiSetPropertyW")]


def level(image: bytes, entry_point: str = "Entry", name: str = NAME) -> SetLevel:
    return examine_dll(image).sets(entry_point, name).level


def detail(image: bytes, entry_point: str = "Entry", name: str = NAME) -> str:
    (evidence,) = examine_dll(image).sets(entry_point, name).evidence
    return evidence.detail


def handing_over(bits: int, label: str, function: str = "MsiSetPropertyW") -> Code:
    """Call the function with the label as its second argument."""
    if bits == 64:
        return [*take(64, label), *through_slot(64, function)]
    return [b"\x6a\x00", *take(32, label), b"\x6a\x01", *through_slot(32, function)]  # push 0; push label; push 1


def setting(bits: int, label: str = "name", function: str = "MsiSetPropertyW") -> Code:
    return [*handing_over(bits, label, function), *give_back(bits)]


class TestProven:
    @BITS
    def test_in_its_own_code(self, bits: int) -> None:
        image = dll(["Entry", "Other"], bits=bits, code={"Entry": setting(bits)}, objects=WIDE, imports=SETTER)
        assert level(image) is SETS
        assert level(image, "Other") is DOES_NOT_SET
        assert level(image, name="ELSEWHERE") is DOES_NOT_SET
        assert "calls MsiSetPropertyW with AGENT_FOLDER, in its own function at 0x1000" in detail(image)
        assert detail(image, name="ELSEWHERE").endswith("sets ELSEWHERE; it sets AGENT_FOLDER.")

    @BITS
    @pytest.mark.parametrize(
        ("library", "function"), [("msi.dll", "#145"), ("MSI", "MsiSetPropertyW"), ("msi.dll", "MsiSetTargetPathW")]
    )
    def test_by_any_function_that_sets(self, bits: int, library: str, function: str) -> None:
        code = {"Entry": setting(bits, function=function)}
        assert level(dll(["Entry"], bits=bits, code=code, objects=WIDE, imports=[(library, function)])) is SETS

    def test_by_a_name_in_the_encoding_that_the_function_takes(self) -> None:
        narrow: dict[str, Code] = {"name": [NAME.encode() + b"\0"]}
        code = {"Entry": setting(64, function="MsiSetPropertyA")}
        assert level(dll(["Entry"], code=code, objects=narrow, imports=[("msi.dll", "MsiSetPropertyA")])) is SETS
        assert level(dll(["Entry"], code={"Entry": setting(64)}, objects=narrow, imports=SETTER)) is DOES_NOT_SET

    @BITS
    def test_through_another_function(self, bits: int) -> None:
        # push ebp; mov ebp, esp; push 0; push [ebp + 12]; push [ebp + 8]; call; pop ebp; ret 8
        narrow: Code = [
            b"\x55\x8b\xec\x6a\x00\xff\x75\x0c\xff\x75\x08",
            *through_slot(32, "MsiSetPropertyW"),
            b"\x5d\xc2\x08\x00",
        ]
        code: dict[str, Code] = {
            "Entry": [*take(bits, "name"), *([b"\x6a\x01"] if bits == 32 else []), *call("wrapper"), *give_back(bits)],
            "Other": [*take(bits, "other"), *([b"\x6a\x01"] if bits == 32 else []), *call("wrapper"), *give_back(bits)],
            "wrapper": narrow if bits == 32 else [*through_slot(64, "MsiSetPropertyW"), b"\xc3"],
        }
        image = dll(["Entry", "Other"], bits=bits, code=code, objects=WIDE | OTHER, imports=SETTER)
        assert level(image) is SETS
        assert level(image, "Other") is DOES_NOT_SET
        assert level(image, "Other", "ELSEWHERE") is SETS

    @pytest.mark.parametrize(("load", "push"), [(b"\xb9", b"\x51"), (b"\xba", b"\x52")])
    def test_through_a_register_of_32_bit_code(self, load: bytes, push: bytes) -> None:
        code: dict[str, Code] = {
            "Entry": [load, address("name"), *call("wrapper"), *give_back(32)],  # mov ecx or edx, name
            # push 0; push ecx or edx; push 1; call; ret
            "wrapper": [b"\x6a\x00", push, b"\x6a\x01", *through_slot(32, "MsiSetPropertyW"), b"\xc3"],
        }
        assert level(dll(["Entry"], bits=32, code=code, objects=WIDE, imports=SETTER)) is SETS

    @pytest.mark.parametrize(
        ("given", "helper", "expected"),
        [
            (b"", b"\xb8\x01\0\0\0\xc3", SETS),  # mov eax, 1; ret
            (
                b"\x6a\x05",
                b"\xb8\x01\0\0\0\xc2\x04\0",
                SETS,
            ),  # an argument, which the function itself takes away: ret 4
            (b"\x6a\x05", b"\xb8\x01\0\0\0\xff\xe0", UNKNOWN),  # jmp eax: where it returns is not known
        ],
    )
    def test_with_a_call_among_the_arguments(self, given: bytes, helper: bytes, expected: SetLevel) -> None:
        code: dict[str, Code] = {
            # push 0; push name; (push 5); call helper; push eax; call
            "Entry": [
                b"\x6a\x00",
                *take(32, "name"),
                given,
                *call("helper"),
                b"\x50",
                *through_slot(32, "MsiSetPropertyW"),
                *give_back(32),
            ],
            "helper": [helper],
        }
        found = level(dll(["Entry"], bits=32, code=code, objects=WIDE, imports=SETTER))
        assert found is (MAY_SET if expected is UNKNOWN else expected)

    @pytest.mark.parametrize("cleaned", [b"\x59", b"\x83\xc4\x04"])  # pop ecx; add esp, 4
    def test_with_a_call_that_leaves_its_argument_behind(self, cleaned: bytes) -> None:
        code: dict[str, Code] = {
            "Entry": [
                b"\x6a\x00",
                *take(32, "name"),
                b"\x6a\x05",
                *call("helper"),
                cleaned,
                b"\x50",
                *through_slot(32, "MsiSetPropertyW"),
                *give_back(32),
            ],
            "helper": [b"\xc3"],
        }
        assert level(dll(["Entry"], bits=32, code=code, objects=WIDE, imports=SETTER)) is SETS

    @pytest.mark.parametrize(
        ("before", "expected"), [(b"\x8b\x75\x0c\x89\x45\x0c", SETS), (b"\x89\x45\x0c\x8b\x75\x0c", MAY_SET)]
    )
    def test_a_parameter_that_is_replaced_later(self, before: bytes, expected: SetLevel) -> None:
        # push ebp; mov ebp, esp; mov esi, [ebp + 12] and mov [ebp + 12], eax in either order; push 0; push esi; push 1; call
        wrapper: Code = [
            b"\x55\x8b\xec",
            before,
            b"\x6a\x00\x56\x6a\x01",
            *through_slot(32, "MsiSetPropertyW"),
            b"\x5d\xc2\x08\x00",
        ]
        code: dict[str, Code] = {
            "Entry": [*take(32, "name"), b"\x6a\x01", *call("wrapper"), *give_back(32)],
            "wrapper": wrapper,
        }
        assert level(dll(["Entry"], bits=32, code=code, objects=WIDE, imports=SETTER)) is expected

    def test_in_a_handler_of_exceptions_only_perhaps(self) -> None:
        code: dict[str, Code] = {"Entry": [*give_back(64), *setting(64)]}
        image = dll(["Entry"], code=code, objects=WIDE, imports=SETTER, unwinding={"Entry": 1})
        assert level(image) is MAY_SET


class TestNotProven:
    @BITS
    def test_a_name_that_is_only_known_at_run_time(self, bits: int) -> None:
        at_run_time: Code = [b"\x50" * 3 if bits == 32 else b"\x48\x8b\x11", *through_slot(bits, "MsiSetPropertyW")]
        code: dict[str, Code] = {
            "Entry": [*at_run_time, *give_back(bits)],
            "Holder": [*take(bits, "name"), b"\x58" if bits == 32 else b"", *at_run_time, *give_back(bits)],
        }
        image = dll(["Entry", "Holder"], bits=bits, code=code, objects=WIDE, imports=SETTER)
        assert level(image) is UNKNOWN
        assert "was not reached from this entry point, but it sets at offset" in detail(image)
        assert level(image, "Holder") is MAY_SET
        assert level(image, "Holder", "ELSEWHERE") is UNKNOWN
        assert detail(image, "Holder", "ELSEWHERE").startswith(
            "The name ELSEWHERE is not in the binary, but it sets at"
        )

    def test_a_name_that_is_only_asked_for(self) -> None:
        code: dict[str, Code] = {
            "Entry": [
                *handing_over(64, "name", "MsiGetPropertyW"),
                b"\x48\x8b\x11",
                *through_slot(64, "MsiSetPropertyW"),
                *give_back(64),
            ]
        }
        image = dll(["Entry"], code=code, objects=WIDE, imports=[*SETTER, ("msi.dll", "MsiGetPropertyW")])
        assert level(image) is UNKNOWN

    def test_a_name_that_is_held_where_all_that_is_set_is_known(self) -> None:
        code: dict[str, Code] = {"Entry": [*take(64, "name"), *handing_over(64, "other"), *give_back(64)]}
        assert level(dll(["Entry"], code=code, objects=WIDE | OTHER, imports=SETTER)) is DOES_NOT_SET

    def test_a_name_in_memory_that_can_change(self) -> None:
        flags = (CODE, READ_ONLY_DATA | WRITABLE)
        image = dll(["Entry"], code={"Entry": setting(64)}, objects=WIDE, imports=SETTER, flags=flags)
        assert level(image) is MAY_SET

    @BITS
    def test_code_that_cannot_be_followed(self, bits: int) -> None:
        code: dict[str, Code] = {
            "Entry": [b"\xff\xd0", *give_back(bits)],  # call eax
            "Holder": [*take(bits, "name"), b"\xff\xd0", *give_back(bits)],
        }
        image = dll(["Entry", "Holder"], bits=bits, code=code, objects=WIDE, imports=SETTER)
        assert level(image) is UNKNOWN
        assert level(image, "Holder") is MAY_SET
        assert level(image, "Entry", "ELSEWHERE") is DOES_NOT_SET  # a name that is not there

    def test_a_reference_that_no_entry_point_leads_to(self) -> None:
        code: dict[str, Code] = {"Entry": [b"\xff\xd0", *give_back(64)], "inside": setting(64)}
        image = dll(["Entry"], code=code, objects=WIDE, imports=SETTER, unwinding={"inside": 0})
        assert level(image) is MAY_SET

    def test_a_bound_that_is_hit(self) -> None:
        code: dict[str, Code] = {
            "Entry": [*call("middle"), *give_back(64)],
            "middle": jump("inner"),
            "inner": setting(64),
        }
        image = dll(["Entry"], code=code, objects=WIDE, imports=SETTER)
        limits = SearchLimits(instructions=3)
        assert level(image) is SETS
        assert examine_dll(image, limits=limits).sets("Entry", NAME).level is MAY_SET
        assert examine_dll(image, limits=limits).sets("Entry", "ELSEWHERE").level is UNKNOWN

    def test_code_of_another_processor(self) -> None:
        image = dll(["Entry"], objects=WIDE, imports=SETTER, machine=0x1C4)
        assert level(image) is UNKNOWN
        assert level(dll(["Entry"], objects=WIDE, machine=0x1C4)) is DOES_NOT_SET


class TestWithoutCode:
    def test_a_dll_that_does_not_get_at_the_session(self) -> None:
        image = dll(["Entry"], code={"Entry": [b"\xff\xd0", *give_back(64)]}, objects=WIDE)
        assert level(image) is DOES_NOT_SET
        assert detail(image) == "The DLL uses no function of the installer that sets a property."
        asking = dll(["Entry"], code={"Entry": [b"\xff\xd0"]}, objects=WIDE, imports=[("msi.dll", "MsiGetPropertyW")])
        assert level(asking) is DOES_NOT_SET

    def test_a_function_that_is_asked_for_by_its_name(self) -> None:
        objects: dict[str, Code] = {"function": [b"MsiSetPropertyW\0"], **WIDE}
        code: dict[str, Code] = {
            "Entry": [*take(64, "name"), b"\x4c\x8d\x05", near("function"), b"\xff\xd0", *give_back(64)]
        }
        assert level(dll(["Entry"], code=code, objects=objects)) is MAY_SET

    @pytest.mark.parametrize(
        "image",
        [b"", b"no DLL", dll(["Entry"]) + b"MSCF\0\0\0\0", dll(["Entry"], forwards={"Entry": "OTHER.Run"}), dll()],
    )
    def test_what_cannot_be_looked_into(self, image: bytes) -> None:
        assert level(image) is UNKNOWN

    def test_a_packed_dll(self) -> None:
        image = dll(["Entry"], section_names=(b"UPX1", b".rdata"))
        assert level(image) is UNKNOWN
        assert examine_dll(image).hides_names
        assert examine_dll(dll(["Entry"]) + b"MSCF\0\0\0\0").hides_names
        assert not examine_dll(dll(["Entry"])).hides_names

    def test_the_key_is_set_by_the_installer_alone(self) -> None:
        at_run_time: dict[str, Code] = {
            "Entry": [b"\x48\x8b\x11", *through_slot(64, "MsiSetPropertyW"), *give_back(64)]
        }
        assert level(dll(["Entry"], code=at_run_time, imports=SETTER), name=KEY) is DOES_NOT_SET
        wide: dict[str, Code] = {"name": [KEY.encode("utf-16-le") + b"\0\0"]}
        assert level(dll(["Entry"], code={"Entry": setting(64)}, objects=wide, imports=SETTER), name=KEY) is SETS
