"""Which properties the code of an action may set, by a pass over its bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.package.reading import open_package
from inspector.sequence.run import authored_run
from inspector.sequence.scenarios import choose_scenario
from inspector.usage.code_files import CodeFiles
from inspector.usage.code_names import CodeNames
from tests.support.assembly import ldstr
from tests.support.cabinet import cabinet
from tests.support.dll import dll
from tests.support.managed_stub import managed_stub
from tests.support.package_builder import PackageBuilder
from tests.support.readers import reading_dll, setting_dll
from tests.usage.managed.acme import Acme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Named = Callable[..., frozenset[str] | None]

SETTER = [("msi.dll", "MsiSetPropertyW")]


@pytest.fixture
def named(tmp_path: Path) -> Named:
    """What the action `Probe` of a builder's package may set."""

    def names(builder: PackageBuilder, *, examine_code: bool = True) -> frozenset[str] | None:
        with open_package(builder.write(tmp_path / "made.msi")) as package:
            action = authored_run(package, choose_scenario()).custom_actions["Probe"]
            code_names = CodeNames(CodeFiles(package, tmp_path), examine_code=examine_code)
            found = code_names.may_set(action)
            assert code_names.may_set(action) == found
            return found

    return names


def probe(type_number: int, source: str | None = None, target: str | None = None) -> PackageBuilder:
    return PackageBuilder().custom_action("Probe", type_number, source, target)


def of_dll(data: bytes) -> PackageBuilder:
    return probe(1, "Code", "Entry").binary("Code", data)


def test_the_names_in_a_dll(named: Named) -> None:
    found = named(of_dll(setting_dll("AGENT_FOLDER")))
    assert found is not None
    assert "AGENT_FOLDER" in found
    assert "FOLDER" not in found
    narrow = named(of_dll(dll(["Entry"], data=b"\0AGENT_FOLDER\0", imports=SETTER)))
    assert narrow is not None
    assert "AGENT_FOLDER" in narrow


def test_a_dll_that_does_not_get_at_the_session(named: Named) -> None:
    assert named(of_dll(dll(["Entry"], data=b"AGENT_FOLDER"))) == frozenset()
    for reaching in (b"MSI.DLL\0", "msi.dll".encode("utf-16-le"), b"MsiSetTargetPathA\0"):
        found = named(of_dll(dll(["Entry"], data=b"AGENT_FOLDER\0" + reaching)))
        assert found is not None
        assert "AGENT_FOLDER" in found
    asking = named(of_dll(reading_dll("AGENT_FOLDER")))
    assert asking is not None  # the library is named, and with it any of its functions may be
    assert "AGENT_FOLDER" in asking


@pytest.mark.parametrize(
    "data",
    [
        dll(["Entry"], imports=SETTER, section_names=(b"UPX1", b".rdata")),
        dll(["Entry"], imports=SETTER) + b"MSCF\0\0\0\0 a cabinet",
    ],
)
def test_a_dll_that_hides_its_names(named: Named, data: bytes) -> None:
    assert named(of_dll(data)) is None


def test_the_assemblies_of_a_stub(named: Named) -> None:
    acme = Acme()
    acme.entry(ldstr(acme.text("AGENT_FOLDER")))
    stub = managed_stub({"Entry": "Acme!Acme.CustomActions.Entry"}, {"Acme.dll": acme.build()})
    found = named(of_dll(stub))
    assert found is not None
    assert "AGENT_FOLDER" in found
    assert "ELSEWHERE" not in found
    assert named(of_dll(stub), examine_code=False) is None
    assert named(of_dll(stub[:-100])) is None


def test_a_dll_in_a_cabinet_waits_for_the_examination(named: Named) -> None:
    packed = cabinet({"agent.dll": setting_dll("AGENT_FOLDER")})
    builder = probe(17, "agent.dll", "Entry").installed_file("agent.dll", "agent.dll")
    builder.row("Media", 1, 1, None, "#Data1.cab").stream("Data1.cab", packed)
    found = named(builder)
    assert found is not None
    assert "AGENT_FOLDER" in found
    assert named(builder, examine_code=False) is None


def test_a_script_in_a_cabinet_is_read_at_once_as_nothing_else_is_examined_of_it(named: Named) -> None:
    packed = cabinet({"agent.vbs": b'Session.Property("AGENT_FOLDER") = 1'})
    builder = probe(22, "agent.vbs").installed_file("agent.vbs", "agent.vbs")
    builder.row("Media", 1, 1, None, "#Data1.cab").stream("Data1.cab", packed)
    found = named(builder, examine_code=False)
    assert found is not None
    assert "AGENT_FOLDER" in found


@pytest.mark.parametrize("type_number", [37, 38])
def test_the_words_of_a_script(named: Named, type_number: int) -> None:
    found = named(probe(type_number, None, 'Session.Property("AGENT_FOLDER") = 1'))
    assert found is not None
    assert "AGENT_FOLDER" in found
    assert named(probe(type_number, None, "#@~^KgAAAA==tkoA6bA==^#~@")) is None


def test_a_script_in_a_property_and_one_in_a_stream(named: Named) -> None:
    script = 'Session.Property("AGENT_FOLDER") = 1'
    for builder in (
        probe(54, "SCRIPT").property(SCRIPT=script),
        probe(6, "Code").binary("Code", script.encode("utf-16")),
    ):
        found = named(builder)
        assert found is not None
        assert "AGENT_FOLDER" in found
    changed = probe(54, "SCRIPT").property(SCRIPT=script).custom_action("Change", 51, "SCRIPT", "[Y]")
    assert named(changed) is None
    assert named(probe(6, "Missing")) is None
    assert named(probe(1, "Missing", "Entry")) is None


@pytest.mark.parametrize("text", ['Session.Property("Vb") = "1"', 'Session.Property("V" & "b") = "1"'])
def test_a_script_sets_names_of_any_length_and_joined_ones(named: Named, text: str) -> None:
    names = named(probe(38, target=text))
    assert names is not None
    assert "Vb" in names


def test_a_script_that_gets_at_no_property_sets_none(named: Named) -> None:
    assert named(probe(38, target='MsgBox "Hello"')) == frozenset()
