from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.usage.managed.examination import examine_assembly, examine_managed
from inspector.usage.model import UsageLevel
from tests.support.assembly import LDARG_0, LDARG_1, OBJECT, RET, STRING, call, callvirt, ldstr, method_signature
from tests.support.cabinet import cabinet
from tests.support.dll import dll
from tests.support.looking import KEY
from tests.support.managed_stub import managed_stub
from tests.support.shared import shared_file, shared_files
from tests.usage.managed.acme import Acme

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.usage.managed.examination import ManagedExamination

READS, UNKNOWN = UsageLevel.READS, UsageLevel.UNKNOWN
PATHS = {
    "Install": "Acme!Acme.CustomActions.Entry",
    "Innocent": "Acme!Acme.CustomActions.Innocent",
    "Named": "Acme, Version=1.0.0.0!acme.customactions.Entry",
    "Gone": "Acme!Acme.CustomActions.Gone",
    "OfNoType": "Acme!Acme.Other.Entry",
    "Elsewhere": "Contoso!Acme.CustomActions.Entry",
}
CONFIG = b"""<?xml version="1.0"?><configuration><customActions>
  <add key="Configured" value="Acme!Acme.CustomActions.Entry"/>
</customActions></configuration>"""


def acme() -> bytes:
    built = Acme()
    built.entry(built.read(built.key()))
    built.entry(built.read(ldstr(built.text("INSTALLDIR"))), "Innocent")
    return built.build()


def examined(data: bytes) -> ManagedExamination:
    examination = examine_managed(data, "Binary AcmeCA")
    assert examination is not None
    return examination


@pytest.mark.parametrize("machine", ["x86", "x64", "arm64"])
def test_entry_points_lead_to_methods(machine: str) -> None:
    examination = examined(managed_stub(PATHS, {"Acme.dll": acme(), "CustomAction.config": CONFIG}, machine=machine))
    assert examination.entry_points == tuple(sorted(PATHS))
    assert {name: examination.resolve(name) for name in PATHS} == PATHS
    assert examination.reads("Install", KEY)[0] is READS
    assert examination.reads("Named", KEY)[0] is READS
    assert examination.reads("Innocent", KEY)[0] is UsageLevel.DOES_NOT_READ
    assert examination.reads("Install", KEY)[1][0].where == "Binary AcmeCA, Acme.dll"


@pytest.mark.parametrize(
    ("entry_point", "why"),
    [
        ("Gone", "Acme.dll has no method Acme.CustomActions.Gone."),
        ("OfNoType", "Acme.dll has no method Acme.Other.Entry."),
        ("Elsewhere", "The assembly Contoso of the entry point Elsewhere cannot be read: it is not there."),
        ("install", "It has no entry point install."),
    ],
)
def test_entry_points_that_lead_nowhere_are_unknown(entry_point: str, why: str) -> None:
    level, (evidence,) = examined(managed_stub(PATHS, {"Acme.dll": acme()})).reads(entry_point, KEY)
    assert level is UNKNOWN
    assert evidence.kind == "not-inspected"
    assert evidence.detail == why


def test_entry_points_may_be_named_in_the_configuration() -> None:
    examination = examined(
        managed_stub({"Configured": "Configured"}, {"Acme.dll": acme(), "CustomAction.config": CONFIG})
    )
    assert examination.resolve("Configured") == PATHS["Install"]
    assert examination.reads("Configured", KEY)[0] is READS
    assert (
        examined(managed_stub({"Configured": "Configured"}, {"Acme.dll": acme()})).reads("Configured", KEY)[0]
        is UNKNOWN
    )


def test_code_is_followed_from_one_assembly_into_another() -> None:
    tools = Acme("Tools")
    get = method_signature(STRING, OBJECT, STRING)
    tools.method("Get", get, LDARG_0 + LDARG_1 + callvirt(tools.get_item) + RET)
    built = Acme()
    member = built.member(built.type_reference("Tools", "Tools.CustomActions"), "Get", get)
    built.entry(LDARG_0 + built.key() + call(member))
    examination = examined(managed_stub(PATHS, {"Acme.dll": built.build(), "Tools.dll": tools.build()}))
    level, (evidence,) = examination.reads("Install", KEY)
    assert level is READS
    assert evidence.where == "Binary AcmeCA, Tools.dll"
    alone = examined(managed_stub(PATHS, {"Acme.dll": built.build()}))
    assert alone.reads("Install", KEY)[0] is UsageLevel.MAY_READ  # the name goes into an assembly that is not there


def test_damaged_contents_are_unknown() -> None:
    stub = managed_stub(PATHS, {"Acme.dll": acme()})
    cut_off = examined(stub[:-100])
    assert cut_off.reads("Install", KEY)[0] is UNKNOWN
    assert "cannot be read: The cabinet is damaged" in cut_off.reads("Install", KEY)[1][0].detail
    no_assembly = examined(managed_stub(PATHS, {"Acme.dll": dll(["Install"])}))
    assert no_assembly.reads("Install", KEY)[1][0].detail.endswith("cannot be read: it is no assembly.")


def test_other_files_are_no_stubs() -> None:
    with_cabinet = dll(["Install"]) + bytes(-len(dll(["Install"])) % 256) + cabinet({"Acme.dll": acme()})
    for data in (b"", b"MZ", dll(["Install"]), acme(), with_cabinet, cabinet({"a": b""})):
        assert examine_managed(data, "Binary Other") is None


def test_what_is_no_assembly_is_refused() -> None:
    for data in (b"", b"MZ" * 200, dll(["Install"])):
        with pytest.raises(ValueError, match="no"):
            examine_assembly(data, "Acme.dll")


ASSEMBLY = acme()


@settings(max_examples=300)
@given(
    changes=st.lists(st.tuples(st.integers(0, len(ASSEMBLY) - 1), st.integers(0, 255)), min_size=1, max_size=8),
    end=st.integers(0, 2 * len(ASSEMBLY)),
)
def test_any_assembly_gives_a_result(changes: list[tuple[int, int]], end: int) -> None:
    data = bytearray(ASSEMBLY)
    for offset, value in changes:
        data[offset] = value
    examination = examined(managed_stub(PATHS, {"Acme.dll": bytes(data[:end])}))
    for entry_point in examination.entry_points:
        level, evidence = examination.reads(entry_point, KEY)
        assert level in UsageLevel
        assert evidence
        assert all(item.detail.endswith(".") for item in evidence)


STUB = managed_stub(PATHS, {"Acme.dll": ASSEMBLY})


@settings(max_examples=200)
@given(
    changes=st.lists(st.tuples(st.integers(0, len(STUB) - 1), st.integers(0, 255)), min_size=1, max_size=8),
    end=st.integers(0, 2 * len(STUB)),
)
def test_any_stub_gives_a_result(changes: list[tuple[int, int]], end: int) -> None:
    data = bytearray(STUB)
    for offset, value in changes:
        data[offset] = value
    examination = examine_managed(bytes(data[:end]), "Binary AcmeCA")
    for entry_point in () if examination is None else examination.entry_points:
        assert examination is not None
        assert examination.reads(entry_point, KEY)[1]


def test_the_entry_points_of_the_oracle() -> None:
    data = shared_file("oracles/entry_points/Acme.CA.dll").read_bytes()
    examination = examine_assembly(data, "Acme.CA.dll")
    levels = {name: examination.reads(name, KEY)[0] for name in examination.entry_points}
    readers = ("JoinSession", "Renamed", "ViaIterator", "ViaLambda", "ViaPInvoke")
    assert levels == {**dict.fromkeys(readers, READS), "Unrelated": UsageLevel.DOES_NOT_READ}
    assert examination.resolve("Renamed") == "Acme.CA!Acme.CustomActions.Direct"


@pytest.mark.parametrize("path", shared_files("packages/wixsharp-*.msi"))
def test_the_entry_points_of_wixsharp(path: Path) -> None:
    from inspector.package.reading import open_package  # noqa: PLC0415 - the other tests need no package

    with open_package(path) as package:
        examination = examined(package.stream("Binary", "WixSharp_InitRuntime_Action_File") or b"")
    levels = {name: examination.reads(name, KEY)[0] for name in examination.entry_points}
    # these call the handlers of the author, which are found by their names at run time
    unknown = {"WixSharp_AfterInstall_Action", "WixSharp_BeforeInstall_Action", "WixSharp_Load_Action"}
    assert len(levels) == 9
    assert {name for name, level in levels.items() if level is UNKNOWN} == unknown
    assert {level for name, level in levels.items() if name not in unknown} == {UsageLevel.DOES_NOT_READ}
    assert examination.resolve("CancelRequestHandler") == "WixSharp!WixSharp.ManagedProjectActions.CancelRequestHandler"
