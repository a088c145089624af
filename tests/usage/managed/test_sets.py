"""Managed code that sets a property, and code that only seems to."""

from __future__ import annotations

import pytest

from inspector.usage.managed.examination import examine_assembly
from inspector.usage.model import SetLevel, UsageLevel
from tests.support.assembly import (
    I4,
    LDARG_0,
    OBJECT,
    POP,
    RET,
    STRING,
    VOID,
    call,
    callvirt,
    ldstr,
    method_signature,
    op,
)
from tests.usage.managed.acme import Acme

SETS, MAY_SET, DOES_NOT_SET, UNKNOWN = SetLevel.SETS, SetLevel.MAY_SET, SetLevel.DOES_NOT_SET, SetLevel.UNKNOWN
NAME = "AGENT_FOLDER"
LDC_0, LDARG_1, LDNULL = op(0x16), op(0x03), op(0x14)


def level(acme: Acme, name: str = NAME) -> SetLevel:
    return examine_assembly(acme.build(), "Acme.dll").sets("Entry", name)[0]


def reads(acme: Acme, name: str = NAME) -> UsageLevel:
    return examine_assembly(acme.build(), "Acme.dll").reads("Entry", name)[0]


def says(acme: Acme, name: str = NAME) -> str:
    return " ".join(item.detail for item in examine_assembly(acme.build(), "Acme.dll").sets("Entry", name)[1])


def text(acme: Acme, value: str = NAME) -> bytes:
    return ldstr(acme.text(value))


def setting(acme: Acme, name: bytes) -> bytes:
    """Set the property of the session that `name` puts onto the stack."""
    return LDARG_0 + name + text(acme, "C:\\") + callvirt(acme.set_item)


def test_an_indexer_of_the_session() -> None:
    acme = Acme()
    acme.entry(setting(acme, text(acme)) + LDNULL)
    assert level(acme) is SETS
    assert reads(acme) is UsageLevel.DOES_NOT_READ
    assert "CustomActions.Entry calls Session.set_Item with AGENT_FOLDER" in says(acme)
    assert level(acme, "ELSEWHERE") is DOES_NOT_SET
    assert says(acme, "ELSEWHERE").endswith("nothing sets ELSEWHERE; it sets AGENT_FOLDER.")


@pytest.mark.parametrize("function", ["MsiSetPropertyW", "MsiSetProperty", "MsiSetTargetPathA"])
def test_a_function_of_windows(function: str) -> None:
    acme = Acme()
    imported = acme.p_invoke(function, "msi.dll", method_signature(I4, I4, STRING, STRING))
    acme.entry(LDC_0 + text(acme) + LDNULL + call(imported))
    assert level(acme) is SETS


def test_a_name_that_is_handed_on() -> None:
    acme = Acme()
    code = LDARG_0 + LDARG_1 + LDNULL + callvirt(acme.set_item) + RET
    helper = acme.method("Set", method_signature(VOID, OBJECT, STRING), code)
    acme.entry(LDARG_0 + text(acme) + call(helper) + LDNULL)
    assert level(acme) is SETS


def test_a_property_that_is_only_asked_for() -> None:
    acme = Acme()
    acme.entry(acme.read(text(acme)))
    assert level(acme) is DOES_NOT_SET
    assert reads(acme) is UsageLevel.READS


def test_a_name_that_is_put_together_at_run_time() -> None:
    acme = Acme()
    joined = text(acme, "AGENT_") + text(acme, "FOLDER") + call(acme.concat)
    acme.entry(setting(acme, joined) + LDNULL)
    assert level(acme) is UNKNOWN
    assert "calls Session.set_Item with a name that is put together at run time" in says(acme)
    assert reads(acme) is UsageLevel.DOES_NOT_READ


def test_a_name_that_is_held_beside_one_that_is_not_known() -> None:
    acme = Acme()
    write = acme.library("System.IO.File", "WriteAllText", method_signature(VOID, STRING, STRING))
    joined = text(acme, "AGENT_") + text(acme, "FOLDER") + call(acme.concat)
    acme.entry(text(acme) + LDNULL + call(write) + setting(acme, joined) + LDNULL)
    assert level(acme) is MAY_SET
    assert level(acme, "ELSEWHERE") is UNKNOWN


@pytest.mark.parametrize("held", [NAME, f"the folder is [{NAME}]", f"{NAME} is not there", f"MY{NAME}"])
def test_a_name_that_is_held_in_code_that_is_followed_to_its_end(held: str) -> None:
    acme = Acme()
    write = acme.library("System.IO.File", "WriteAllText", method_signature(VOID, STRING, STRING))
    acme.entry(text(acme, held) + LDNULL + call(write))
    assert level(acme) is DOES_NOT_SET
    assert reads(acme) is UsageLevel.DOES_NOT_READ


@pytest.mark.parametrize(
    ("held", "set_", "read"),
    [
        (NAME, MAY_SET, UsageLevel.MAY_READ),
        (f"the folder is [{NAME}]", MAY_SET, UsageLevel.MAY_READ),
        (f"{NAME} is not there", UNKNOWN, UsageLevel.UNKNOWN),
        (f"MY{NAME}", UNKNOWN, UsageLevel.UNKNOWN),
    ],
)
def test_a_name_that_is_held_beside_code_out_of_sight(held: str, set_: SetLevel, read: UsageLevel) -> None:
    acme = Acme()
    write = acme.library("System.IO.File", "WriteAllText", method_signature(VOID, STRING, STRING))
    invoke = acme.library("System.Reflection.MethodBase", "Invoke", method_signature(OBJECT, OBJECT, this=True))
    acme.entry(text(acme, held) + LDNULL + call(write) + LDNULL + LDARG_0 + callvirt(invoke) + POP)
    assert level(acme) is set_
    assert reads(acme) is read


def test_an_entry_point_that_is_not_there() -> None:
    examination = examine_assembly(Acme().build(), "Acme.dll")
    assert examination.sets("Missing", NAME)[0] is UNKNOWN
    assert examination.sets("Missing", NAME)[1][0].detail == "It has no entry point Missing."


def test_a_limit_that_ends_the_search() -> None:
    acme = Acme()
    parts = [acme.method(f"Part{number}", method_signature(VOID), bytes(90_000) + RET) for number in range(3)]
    acme.entry(b"".join(map(call, parts)))
    assert level(acme) is UNKNOWN
    assert "A limit ended the search" in says(acme)
