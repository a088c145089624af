from __future__ import annotations

import struct

import pytest

from inspector.usage.managed.examination import examine_assembly
from inspector.usage.model import UsageLevel
from tests.support.assembly import (
    BOOLEAN,
    DUP,
    I4,
    INTERFACE,
    LDARG_0,
    LDARG_1,
    LDLOC_0,
    NEW_SLOT,
    OBJECT,
    POP,
    RET,
    STLOC_0,
    STRING,
    VIRTUAL,
    VOID,
    call,
    callvirt,
    class_type,
    generic_type,
    ldftn,
    ldstr,
    method_signature,
    newobj,
    op,
)
from tests.support.looking import KEY
from tests.usage.managed.acme import DTF, LIBRARY, TEXT_TO_TEXT, Acme

READS, MAY_READ = UsageLevel.READS, UsageLevel.MAY_READ
DOES_NOT_READ, UNKNOWN = UsageLevel.DOES_NOT_READ, UsageLevel.UNKNOWN
LDNULL, LDC_0, LDC_1 = op(0x14), op(0x16), op(0x17)
NO_ARGUMENTS = method_signature(VOID, this=True)
READ_BY_NAME = method_signature(STRING, OBJECT, STRING)
ARRAY_OF_TEXTS = b"\x1d" + STRING


def ldsfld(field: int) -> bytes:
    return op(0x7E, field)


def stsfld(field: int) -> bytes:
    return op(0x80, field)


def other(acme: Acme) -> bytes:
    return ldstr(acme.text("INSTALLDIR"))


# what reads


def test_the_name_given_to_the_session_is_proof() -> None:
    acme = Acme()
    acme.entry(acme.read(acme.key()))
    level, (evidence,) = acme.judged()
    assert level is READS
    assert evidence.kind == "managed-code"
    assert evidence.where == "Acme.dll"
    assert evidence.detail == f"CustomActions.Entry calls Session.get_Item with {KEY}, at offset 0x6 of its code."


def test_the_session_of_wix_4_is_known_too() -> None:
    acme = Acme(dtf="WixToolset.Dtf.WindowsInstaller")
    acme.entry(acme.read(acme.key()))
    assert acme.level() is READS


def test_the_name_is_followed_through_parameters() -> None:
    acme = Acme()
    helper = acme.method("Get", READ_BY_NAME, LDARG_0 + LDARG_1 + callvirt(acme.get_item) + RET)
    acme.entry(LDARG_0 + acme.key() + call(helper))
    acme.entry(LDARG_0 + other(acme) + call(helper), "Innocent")
    assert acme.level() is READS
    assert acme.says().startswith("CustomActions.Entry > CustomActions.Get calls Session.get_Item")
    assert acme.level("Innocent") is DOES_NOT_READ


def test_the_name_is_followed_through_results_and_variables() -> None:
    acme = Acme()
    name = acme.method("Name", method_signature(STRING), acme.key() + RET)
    acme.entry(call(name) + STLOC_0 + acme.read(LDLOC_0))
    assert acme.level() is READS


def test_the_name_is_followed_through_both_branches() -> None:
    acme = Acme()
    # condition ? "INSTALLDIR" : name
    choice = LDC_0 + op(0x2D) + b"\x07" + acme.key() + op(0x2B) + b"\x05" + other(acme)
    acme.entry(acme.read(choice))
    assert acme.level() is READS


def test_the_name_is_followed_through_the_address_of_a_variable() -> None:
    acme = Acme()
    fill = acme.method("Fill", method_signature(VOID, b"\x10" + STRING), LDARG_0 + acme.key() + op(0x51) + RET)
    acme.entry(op(0x12) + b"\0" + call(fill) + acme.read(LDLOC_0))
    assert acme.level() is READS


def test_the_name_is_followed_through_a_field_that_the_type_initialiser_sets() -> None:
    acme = Acme()
    settings = acme.type("Acme.Settings")
    field = acme.field("Name", STRING, static=True)
    acme.method(".cctor", method_signature(VOID), acme.key() + stsfld(field) + RET)
    acme.type("Acme.More")
    acme.entry(acme.read(ldsfld(field)))
    assert settings
    assert acme.level() is READS


def test_the_name_is_followed_through_arrays() -> None:
    acme = Acme()
    first = acme.method("First", method_signature(STRING, ARRAY_OF_TEXTS), LDARG_0 + LDC_0 + op(0x9A) + RET)
    array = LDC_1 + op(0x8D, acme.object) + DUP + LDC_0 + acme.key() + op(0xA2)
    acme.entry(acme.read(array + call(first)))
    assert acme.level() is READS


def test_conditions_and_formatted_texts_are_read_as_windows_installer_reads_them() -> None:
    for condition, level in ((f"NOT {KEY}", READS), (f'A = "{KEY}"', DOES_NOT_READ)):
        acme = Acme()
        acme.entry(LDARG_0 + ldstr(acme.text(condition)) + callvirt(acme.evaluate))
        # a text that holds the name as a word is not clean, even where it only compares with it
        assert acme.level() is (level if level is READS else MAY_READ)
    acme = Acme()
    acme.entry(LDARG_0 + ldstr(acme.text(f"key [{KEY}]")) + callvirt(acme.format))
    assert acme.level() is READS


@pytest.mark.parametrize("function", ["MsiGetProperty", "MsiGetPropertyW", "MsiGetPropertyA"])
@pytest.mark.parametrize("dll", ["msi.dll", "msi", "MSI.DLL"])
def test_msi_get_property_reads(function: str, dll: str) -> None:
    acme = Acme()
    imported = acme.p_invoke(function, dll, method_signature(I4, I4, STRING, OBJECT, OBJECT))
    acme.entry(LDC_0 + acme.key() + LDNULL + LDNULL + call(imported))
    acme.entry(LDC_0 + other(acme) + LDNULL + LDNULL + call(imported), "Innocent")
    assert acme.level() is READS
    assert acme.level("Innocent") is DOES_NOT_READ


def test_who_joins_the_restart_manager_session_reads_its_key() -> None:
    acme = Acme()
    join = acme.p_invoke("RmJoinSession", "rstrtmgr.dll", method_signature(I4, OBJECT, STRING))
    acme.entry(LDNULL + acme.read(other(acme)) + call(join))
    assert acme.level() is READS
    assert "RmJoinSession of rstrtmgr.dll" in acme.says()
    of_another_property = examine_assembly(acme.build(), "Acme.dll").reads("Entry", "OTHERPROPERTY")
    assert of_another_property[0] is DOES_NOT_READ


# ways that code is reached


def test_the_data_of_a_session_is_the_property_custom_action_data() -> None:
    acme = Acme()
    data = acme.type_reference(DTF, f"{DTF}.CustomActionData")
    get_data = acme.member(acme.session, "get_CustomActionData", method_signature(class_type(data), this=True))
    acme.entry(LDARG_0 + callvirt(get_data))
    examination = examine_assembly(acme.build(), "Acme.dll")
    assert {name: examination.reads("Entry", name)[0] for name in ("CustomActionData", "ProductName")} == {
        "CustomActionData": READS,
        "ProductName": DOES_NOT_READ,
    }


def test_delegates_are_followed() -> None:
    acme = Acme()
    lambda_ = acme.method("Lambda", method_signature(STRING, OBJECT), acme.read(acme.key()) + RET)
    create = acme.library("System.Func`2", ".ctor", method_signature(VOID, OBJECT, b"\x18", this=True))
    acme.entry(LDNULL + ldftn(lambda_) + newobj(create) + POP)
    assert acme.level() is READS
    assert "CustomActions.Entry > CustomActions.Lambda" in acme.says()


def test_closures_are_followed() -> None:
    acme = Acme()
    closure = acme.type("<>c__DisplayClass0", nested_in=acme.actions)
    name = acme.field("name", STRING)
    create = acme.method(".ctor", NO_ARGUMENTS, RET, 0)
    read = LDARG_1 + LDARG_0 + op(0x7B, name) + callvirt(acme.get_item) + RET
    lambda_ = acme.method("<Entry>b__0", method_signature(STRING, OBJECT, this=True), read, 0)
    acme.type("Acme.More")
    delegate = acme.library("System.Func`2", ".ctor", method_signature(VOID, OBJECT, b"\x18", this=True))
    invoke = acme.library("System.Func`2", "Invoke", method_signature(STRING, OBJECT, this=True))
    for entry_point, text in (("Entry", acme.key()), ("Innocent", other(acme))):
        # each has a closure of its own here, as fields are not told apart by the objects that have them
        field = name if entry_point == "Entry" else acme.member(closure, "other", b"\x06" + STRING)
        make = newobj(create) + STLOC_0 + LDLOC_0 + text + op(0x7D, field)
        acme.entry(make + LDLOC_0 + ldftn(lambda_) + newobj(delegate) + LDARG_0 + callvirt(invoke), entry_point)
    assert acme.level() is READS
    assert "CustomActions/<>c__DisplayClass0.<Entry>b__0 calls Session.get_Item" in acme.says()
    assert acme.level("Innocent") is UNKNOWN  # nothing that was followed sets the field that it reads


def test_fields_of_forms_of_generic_types_are_followed() -> None:
    acme = Acme()
    box = acme.type("Acme.Box`1")
    acme.field("Value", b"\x13\x00", static=True)
    acme.type("Acme.More")
    value = acme.member(acme.type_form(generic_type(box, STRING)), "Value", b"\x06\x13\x00")
    acme.entry(acme.key() + stsfld(value) + acme.read(ldsfld(value)))
    assert acme.level() is READS


def test_fields_of_the_library_are_only_known_at_run_time() -> None:
    acme = Acme()
    text = acme.type_reference(LIBRARY, "System.String")
    acme.entry(acme.read(ldsfld(acme.member(text, "Empty", b"\x06" + STRING))))
    acme.entry(acme.read(ldsfld(acme.member(text, "Other", b"\x06" + STRING))), "Other")
    assert acme.level() is DOES_NOT_READ
    assert acme.level("Other") is UNKNOWN


def test_jumps_into_other_methods_are_followed() -> None:
    acme = Acme()
    goal = acme.method("Goal", method_signature(I4, OBJECT), acme.read(acme.key()) + RET)
    acme.entry(op(0x27, goal))
    assert acme.level() is READS


def test_iterators_are_followed() -> None:
    acme = Acme()
    iterator = acme.type("<It>d__0", nested_in=acme.actions)
    acme.implements(iterator, acme.type_reference(LIBRARY, "System.Collections.IEnumerator"))
    create = acme.method(".ctor", NO_ARGUMENTS, RET, 0)
    acme.method(
        "MoveNext", method_signature(BOOLEAN, this=True), acme.read(acme.key()) + POP + LDC_0 + RET, VIRTUAL | NEW_SLOT
    )
    acme.type("Acme.More")
    acme.entry(newobj(create) + POP)
    assert acme.level() is READS
    assert "CustomActions/<It>d__0.MoveNext" in acme.says()


def test_asynchronous_methods_are_followed() -> None:
    acme = Acme()
    machine = acme.type("<Run>d__0", acme.type_reference(LIBRARY, "System.ValueType"), nested_in=acme.actions)
    acme.implements(machine, acme.type_reference(LIBRARY, "System.Runtime.CompilerServices.IAsyncStateMachine"))
    acme.method("MoveNext", NO_ARGUMENTS, acme.read(acme.key()) + POP + RET, VIRTUAL | NEW_SLOT)
    acme.type("Acme.More")
    builder = acme.type_reference(LIBRARY, "System.Runtime.CompilerServices.AsyncTaskMethodBuilder")
    start = acme.member(builder, "Start", method_signature(VOID, b"\x10\x1e\x00", this=True, generic=1))
    acme.entry(LDARG_0 + LDNULL + call(acme.method_form(start, class_type(machine))))
    assert acme.level() is READS


def test_overrides_are_followed() -> None:
    acme = Acme()
    base = acme.type("Acme.Step")
    run = acme.method("Run", method_signature(VOID, OBJECT, this=True), None, VIRTUAL | NEW_SLOT)
    acme.type("Acme.JoinStep", base)
    acme.method("Run", method_signature(VOID, OBJECT, this=True), acme.read(acme.key()) + POP + RET, VIRTUAL)
    acme.type("Acme.More")
    acme.entry(LDNULL + LDARG_0 + callvirt(run))
    assert acme.level() is READS


@pytest.mark.parametrize("is_explicit", [True, False])
def test_implementations_of_interfaces_are_followed(*, is_explicit: bool) -> None:
    acme = Acme()
    interface = acme.type("Acme.IStep", flags=INTERFACE)
    run = acme.method("Run", method_signature(VOID, OBJECT, this=True), None, VIRTUAL | NEW_SLOT)
    step = acme.type("Acme.Step")
    acme.implements(step, interface)
    name = "Acme.IStep.Other" if is_explicit else "Run"
    body = acme.method(
        name, method_signature(VOID, OBJECT, this=True), acme.read(acme.key()) + POP + RET, VIRTUAL | NEW_SLOT
    )
    if is_explicit:
        acme.overrides(step, body, run)
    acme.type("Acme.More")
    acme.entry(LDNULL + LDARG_0 + callvirt(run))
    assert acme.level() is READS


def test_an_interface_may_be_implemented_by_a_base_type() -> None:
    acme = Acme()
    interface = acme.type("Acme.IStep", flags=INTERFACE)
    run = acme.method("Run", method_signature(VOID, OBJECT, this=True), None, VIRTUAL | NEW_SLOT)
    base = acme.type("Acme.Base")
    acme.method("Run", method_signature(VOID, OBJECT, this=True), acme.read(acme.key()) + POP + RET, VIRTUAL | NEW_SLOT)
    acme.implements(acme.type("Acme.Step", base), interface)
    acme.type("Acme.More")
    acme.entry(LDNULL + LDARG_0 + callvirt(run))
    assert acme.level() is READS


def test_forms_of_generic_types_are_followed() -> None:
    acme = Acme()
    box = acme.type("Acme.Box`1")
    acme.method(
        "Open",
        method_signature(STRING, OBJECT, b"\x13\x00", this=True),
        op(0x03) + acme.key() + callvirt(acme.get_item) + RET,
        0,
    )
    acme.type("Acme.More")
    form = acme.type_form(generic_type(box, STRING))
    open_ = acme.member(form, "Open", method_signature(STRING, OBJECT, b"\x13\x00", this=True))
    acme.entry(LDNULL + LDARG_0 + LDNULL + callvirt(open_))
    assert acme.level() is READS


def test_what_the_library_calls_on_its_own_is_followed() -> None:
    acme = Acme()
    acme.type("Acme.Message")
    create = acme.method(".ctor", NO_ARGUMENTS, RET, 0)
    acme.method("ToString", method_signature(STRING, this=True), acme.read(acme.key()) + RET, VIRTUAL)
    acme.type("Acme.More")
    write = acme.library("System.Console", "WriteLine", method_signature(VOID, OBJECT))
    acme.entry(newobj(create) + call(write))
    assert acme.level() is READS


# what does not read


def test_code_that_is_not_reached_does_not_count() -> None:
    acme = Acme()
    acme.entry(acme.read(acme.key()), "Reader")
    acme.entry(acme.read(other(acme)))
    level, (evidence,) = acme.judged()
    assert level is DOES_NOT_READ
    assert evidence.detail.endswith(f"nothing reads {KEY}; it reads INSTALLDIR.")
    assert acme.level("Reader") is READS


def test_setting_and_logging_the_name_is_no_use() -> None:
    acme = Acme()
    debug = acme.library("System.Diagnostics.Debug", "WriteLine", method_signature(VOID, STRING))
    acme.entry(LDARG_0 + acme.key() + LDNULL + callvirt(acme.set_item) + acme.key() + call(debug))
    assert acme.level() is DOES_NOT_READ


def test_part_of_a_longer_word_is_no_use() -> None:
    acme = Acme()
    write = acme.library("System.IO.File", "WriteAllText", method_signature(VOID, STRING, STRING))
    acme.entry(ldstr(acme.text(f"My{KEY}")) + ldstr(acme.text(f"{KEY}s")) + call(write))
    assert acme.level() is DOES_NOT_READ


# what is not proven


def test_the_name_in_reached_code_may_be_read() -> None:
    acme = Acme()
    write = acme.library("System.IO.File", "WriteAllText", method_signature(VOID, STRING, STRING))
    acme.entry(acme.key() + LDNULL + call(write))
    assert acme.level() is MAY_READ
    assert acme.says() == f"CustomActions.Entry holds the name {KEY}; what becomes of it was not followed."


def test_a_name_put_together_at_run_time_is_unknown() -> None:
    acme = Acme()
    half = ldstr(acme.text("MsiRestartManager"))
    acme.entry(acme.read(half + ldstr(acme.text("SessionKey")) + call(acme.concat)))
    level, evidence = acme.judged()
    assert level is UNKNOWN
    assert "with a name that is put together at run time (System.String.Concat)" in evidence[0].detail
    assert evidence[-1].kind == "byte-search"
    assert evidence[-1].detail == f"The name {KEY} does not occur in Acme.dll (ASCII and UTF-16LE searched)."


@pytest.mark.parametrize("what", ["field", "P/Invoke", "new", "out", "delegate", "element", "address"])
def test_a_name_from_elsewhere_is_unknown(what: str) -> None:
    acme = Acme()
    if what == "field":
        field = acme.field("Name", STRING, static=True)
        acme.entry(acme.read(ldsfld(field)))
    elif what == "P/Invoke":
        imported = acme.p_invoke("GetCommandLineW", "kernel32.dll", method_signature(STRING))
        acme.entry(acme.read(call(imported)))
    elif what == "new":
        create = acme.library("System.String", ".ctor", method_signature(VOID, b"\x1d\x03", this=True))
        acme.entry(acme.read(LDNULL + newobj(create)))
    elif what == "out":
        get = acme.library("System.Collections.IDictionary", "Try", method_signature(BOOLEAN, b"\x10" + STRING))
        acme.entry(op(0x12) + b"\0" + call(get) + POP + acme.read(LDLOC_0))
    elif what == "delegate":
        lambda_ = acme.method("Lambda", READ_BY_NAME, LDARG_0 + LDARG_1 + callvirt(acme.get_item) + RET)
        create = acme.library("System.Func`3", ".ctor", method_signature(VOID, OBJECT, b"\x18", this=True))
        acme.entry(LDNULL + ldftn(lambda_) + newobj(create) + POP)
    elif what == "address":
        allocate = acme.library(
            "System.Runtime.InteropServices.Marshal", "StringToHGlobalUni", method_signature(b"\x18", STRING)
        )
        imported = acme.p_invoke("MsiGetPropertyW", "msi.dll", method_signature(I4, I4, b"\x18"))
        acme.entry(LDC_0 + LDNULL + call(allocate) + call(imported))
    else:
        copy = acme.library("System.Array", "CopyTo", method_signature(VOID, ARRAY_OF_TEXTS))
        acme.entry(
            LDC_1 + op(0x8D, acme.object) + STLOC_0 + LDLOC_0 + call(copy) + acme.read(LDLOC_0 + LDC_0 + op(0x9A))
        )
    assert acme.level() is UNKNOWN
    assert "put together at run time" in acme.says()
    assert "only known at run time" not in acme.says()


@pytest.mark.parametrize(
    ("assembly", "type_", "member", "why"),
    [
        (LIBRARY, "System.Reflection.MethodBase", "Invoke", "found by its name at run time"),
        (LIBRARY, "System.Activator", "CreateInstance", "a type that is found at run time"),
        (LIBRARY, "System.Reflection.Assembly", "Load", "loads an assembly at run time"),
        (LIBRARY, "System.Reflection.Emit.ILGenerator", "Emit", "code that it makes at run time"),
        ("Other:0011223344556677", "Other.Tool", "Run", "calls into the assembly Other, which is not there"),
        ("Other", "Other.Tool", "Run", "calls into the assembly Other, which is not there"),
        (DTF, f"{DTF}.Session", "DoAction", f"calls into the assembly {DTF}, which is not there"),
    ],
)
def test_code_out_of_sight_is_unknown(assembly: str, type_: str, member: str, why: str) -> None:
    acme = Acme()
    acme.entry(LDNULL + call(acme.member(acme.type_reference(assembly, type_), member, method_signature(VOID, OBJECT))))
    assert acme.level() is UNKNOWN
    assert why in acme.says()


def test_functions_of_other_dlls_and_addresses_are_unknown() -> None:
    acme = Acme()
    imported = acme.p_invoke("Run", "acme_native.dll", method_signature(VOID))
    windows = acme.p_invoke("Beep", "kernel32", method_signature(VOID))
    acme.entry(call(imported))
    acme.entry(call(windows), "Beeps")
    acme.entry(LDNULL + op(0x29, 0x11000001), "Calli")
    assert acme.level() is UNKNOWN
    assert "calls Run of acme_native.dll" in acme.says()
    assert acme.level("Beeps") is DOES_NOT_READ
    assert acme.level("Calli") is UNKNOWN


@pytest.mark.parametrize(
    "code",
    [b"\x24", op(0x28, 0x06000099), op(0x72, 0x70FFFFFF), b"\x45" + struct.pack("<I", 0xFFFFFFFF), b"\x17" * 2000],
)
def test_damaged_code_is_unknown(code: bytes) -> None:
    acme = Acme()
    acme.entry(code)
    assert acme.level() is UNKNOWN
    assert "has code that cannot be read" in acme.says()


def test_the_name_in_code_that_nobody_is_seen_to_reach_may_be_read() -> None:
    acme = Acme()
    invoke = acme.library("System.Reflection.MethodBase", "Invoke", method_signature(OBJECT, OBJECT, this=True))
    acme.method("Handler", method_signature(STRING, OBJECT), acme.read(acme.key()) + RET)
    acme.entry(LDNULL + LDARG_0 + callvirt(invoke) + POP)
    assert acme.level() is MAY_READ
    assert "CustomActions.Handler holds the name" in acme.says()
    assert "found by its name at run time" in acme.says()
    reached_elsewhere = Acme()
    invoke = reached_elsewhere.library(
        "System.Reflection.MethodBase", "Invoke", method_signature(OBJECT, OBJECT, this=True)
    )
    reached_elsewhere.entry(reached_elsewhere.read(reached_elsewhere.key()), "Reader")
    reached_elsewhere.entry(LDNULL + LDARG_0 + callvirt(invoke) + POP)
    assert reached_elsewhere.level() is UNKNOWN
    assert f"The name {KEY} occurs in Acme.dll." in reached_elsewhere.says()


def test_a_limit_that_ends_the_search_is_said() -> None:
    acme = Acme()
    parts = [acme.method(f"Part{number}", method_signature(VOID), bytes(90_000) + RET) for number in range(3)]
    acme.method("Unused", method_signature(STRING), acme.key() + RET)
    acme.entry(b"".join(map(call, parts)))
    examination = examine_assembly(acme.build(), "Acme.dll")
    level, evidence = examination.reads("Entry", KEY)
    assert level is MAY_READ
    assert evidence[0].detail == "A limit ended the search (200,000 instructions) after 4 methods."
    assert evidence[-1].detail == f"The name {KEY} occurs in Acme.dll."


def test_entry_points_are_named_by_their_attribute() -> None:
    acme = Acme()
    acme.entry(acme.read(acme.key()), "Direct", text="Renamed")
    examination = examine_assembly(acme.build(), "Acme.dll")
    assert examination.entry_points == ("Renamed",)
    assert examination.resolve("Renamed") == "Acme!Acme.CustomActions.Direct"
    assert examination.resolve("Direct") is None
    assert examination.reads("Renamed", KEY)[0] is READS
    level, (evidence,) = examination.reads("Direct", KEY)
    assert level is UNKNOWN
    assert evidence.detail == "It has no entry point Direct."


def test_calls_by_the_same_names_with_other_types_are_told_apart() -> None:
    acme = Acme()
    acme.method("Get", TEXT_TO_TEXT, LDARG_0 + acme.key() + callvirt(acme.get_item) + RET)
    harmless = acme.method("Get", method_signature(STRING, I4), LDNULL + RET)
    member = acme.member(acme.actions, "Get", method_signature(STRING, I4))
    acme.entry(LDC_0 + call(member) + POP + LDC_0 + call(harmless))
    assert acme.level() is DOES_NOT_READ
