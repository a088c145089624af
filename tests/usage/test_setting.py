"""Which custom actions set a property, whatever kind they are of, and what is known of entry points without their code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.package.reading import open_package
from inspector.sequence.run import authored_run
from inspector.sequence.scenarios import choose_scenario
from inspector.usage.code_files import CodeFiles
from inspector.usage.examination import Examiner
from inspector.usage.model import SetLevel, UsageLevel
from tests.support.dll import dll
from tests.support.managed_stub import managed_stub
from tests.support.package_builder import PackageBuilder
from tests.support.readers import reading_dll, setting_dll
from tests.usage.managed.acme import Acme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.usage.model import SetUsage, Usage

    Examined = Callable[..., tuple[Usage, SetUsage]]

READS, DOES_NOT_READ = UsageLevel.READS, UsageLevel.DOES_NOT_READ
SETS, DOES_NOT_SET, CANNOT_SET, UNKNOWN = (
    SetLevel.SETS,
    SetLevel.DOES_NOT_SET,
    SetLevel.CANNOT_SET,
    SetLevel.UNKNOWN,
)
DEFERRED = 0x400


@pytest.fixture
def examined(tmp_path: Path) -> Examined:
    """What the action `Probe` of a builder's package does with a property."""

    def examine(builder: PackageBuilder, name: str = "X", *, examine_code: bool = True) -> tuple[Usage, SetUsage]:
        with open_package(builder.write(tmp_path / "made.msi")) as package:
            actions = authored_run(package, choose_scenario()).custom_actions
            examiner = Examiner(CodeFiles(package, tmp_path), name, examine_code=examine_code)
            return examiner.examine(actions["Probe"]), examiner.sets(actions["Probe"])

    return examine


def probe(type_number: int | None, source: str | None = None, target: str | None = None) -> PackageBuilder:
    return PackageBuilder().standard_execute_sequence().custom_action("Probe", type_number, source, target)


@pytest.mark.parametrize(
    ("kind", "level", "detail"),
    [
        ((51, "X", "[Y]"), SETS, "It sets X to [Y]."),
        ((51, "X", None), SETS, "It clears X."),
        ((51, "Y", "[X]"), DOES_NOT_SET, "It sets Y."),
        ((35, "X", "C:\\"), SETS, "It sets X to C:\\."),
        ((51 + DEFERRED, "X", "1"), CANNOT_SET, "It runs from the script"),
        ((1 + DEFERRED, "Code", "Entry"), CANNOT_SET, "It runs from the script"),
        ((19, None, "No [X]"), DOES_NOT_SET, "It ends the installation"),
        ((34, "X", "agent.exe X=1"), CANNOT_SET, "A program has no access"),
        ((23, "other.msi", "X=1"), CANNOT_SET, "A nested installation has no access"),
        ((None, "X", "X"), UNKNOWN, "Its Type is null"),
        ((63, "X", "X"), UNKNOWN, "Its Type 63 is no known kind"),
    ],
)
def test_what_the_kind_of_an_action_says(
    examined: Examined, kind: tuple[int | None, str | None, str | None], level: SetLevel, detail: str
) -> None:
    _, setting = examined(probe(*kind).binary("Code", setting_dll("X")))
    assert setting.level is level
    assert setting.evidence[0].detail.startswith(detail)


@pytest.mark.parametrize(
    ("type_number", "source", "target", "level"),
    [
        (38, None, 'Session.Property("X") = 1', SETS),
        (37, None, 'Session.Property("Y") = "X";', DOES_NOT_SET),
        (54, "SCRIPT", None, SETS),
        (54, "CHANGED", None, UNKNOWN),
        (54, "NOWHERE", None, UNKNOWN),
        (6, "Script", None, SETS),
        (6, "Missing", None, UNKNOWN),
        (1, "Missing", "Entry", UNKNOWN),
        (1, "Setter", "Entry", SETS),
        (1, "Setter", "Other", UNKNOWN),
        (1, "Reader", "Entry", DOES_NOT_SET),
    ],
)
def test_what_code_says(
    examined: Examined, type_number: int, source: str | None, target: str | None, level: SetLevel
) -> None:
    script = 'Session.Property("X") = 1'
    builder = probe(type_number, source, target).property(SCRIPT=script, CHANGED=script)
    builder.custom_action("Change", 51, "CHANGED", "[Y]").binary("Script", script.encode())
    builder.binary("Setter", setting_dll("X")).binary("Reader", reading_dll("X"))
    assert examined(builder)[1].level is level


def test_managed_code(examined: Examined) -> None:
    acme = Acme()
    text = b"\x02" + b"\x72" + acme.text("X").to_bytes(4, "little") + b"\x14"  # the session, the name, null
    acme.entry(text + b"\x6f" + acme.set_item.to_bytes(4, "little") + b"\x16")
    stub = managed_stub({"Entry": "Acme!Acme.CustomActions.Entry"}, {"Acme.dll": acme.build()})
    builder = probe(1, "Code", "Entry").binary("Code", stub)
    assert examined(builder)[1].level is SETS
    assert examined(builder, "Y")[1].level is DOES_NOT_SET


def test_without_looking_into_code(examined: Examined) -> None:
    usage, setting = examined(probe(1, "Setter", "Entry").binary("Setter", setting_dll("X")), examine_code=False)
    assert (usage.level, setting.level) == (UsageLevel.UNKNOWN, UNKNOWN)
    assert setting.evidence[0].detail == "Its code has not been examined yet."
    assert examined(probe(51, "X", "1"), examine_code=False)[1].level is SETS


def test_a_dll_that_does_not_do_yet_what_its_source_does_today(examined: Examined) -> None:
    older = dll(["WixQueryOsInfo", "ValidatePath"])
    assert (
        examined(probe(1, "Code", "WixQueryOsInfo").binary("Code", older), "WIX_SUITE_BLADE")[1].level is DOES_NOT_SET
    )
    assert (
        examined(probe(1, "Code", "ValidatePath").binary("Code", older), "WIXUI_INSTALLDIR")[0].level is DOES_NOT_READ
    )


@pytest.mark.parametrize(
    ("entry_point", "name", "deferred", "reads", "sets"),
    [
        ("WixQuietExec", "WixQuietExecCmdLine", False, READS, SETS),
        ("WixQuietExec", "WixQuietExecCmdLine", True, DOES_NOT_READ, CANNOT_SET),
        ("WixQuietExec", "CustomActionData", False, DOES_NOT_READ, UNKNOWN),
        ("WixQuietExec", "CustomActionData", True, READS, CANNOT_SET),
        ("CAQuietExec", "QtExecCmdLine", False, READS, SETS),
        ("WixQueryOsInfo", "WIX_SUITE_SERVERR2", False, UsageLevel.UNKNOWN, SETS),
        ("ValidatePath", "WIXUI_INSTALLDIR", False, READS, UNKNOWN),
        ("ValidatePath", "WIXUI_INSTALLDIR_VALID", False, UsageLevel.UNKNOWN, SETS),
        ("PrintEula", "ProductName", False, READS, UNKNOWN),
    ],
)
def test_entry_points_that_are_known_from_their_source(
    examined: Examined, entry_point: str, name: str, *, deferred: bool, reads: UsageLevel, sets: SetLevel
) -> None:
    packed = dll([entry_point], section_names=(b"UPX1", b".rdata"))  # so that nothing is known from its code
    usage, setting = examined(probe(1 + DEFERRED * deferred, "Code", entry_point).binary("Code", packed), name)
    assert (usage.level, setting.level) == (reads, sets)
    if reads is READS:
        assert usage.evidence[0].kind == "known-consumer"
        assert "its source is at https://" in usage.evidence[0].detail
