"""DLLs whose truth is known: the oracles, and the utility DLLs of WiX as real packages carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.errors import PackageError
from inspector.package.reading import open_package
from inspector.usage.model import SetLevel, UsageLevel
from inspector.usage.native.examination import examine_dll
from tests.support.looking import KEY
from tests.support.shared import shared_file, shared_files

if TYPE_CHECKING:
    from pathlib import Path

READS, DOES_NOT_READ = UsageLevel.READS, UsageLevel.DOES_NOT_READ
READERS = {"UsesKey", "UsesKeyDirect", "UsesKeyAnsi", "ViaTable", "ViaThread", "ViaSwitch"}


@pytest.mark.parametrize("path", shared_files("oracles/entry_points/rmca_*.dll"))
def test_the_oracles(path: Path) -> None:
    examination = examine_dll(path.read_bytes())
    levels = {name: examination.reads(name, KEY).level for name in examination.exports}
    assert {name for name, level in levels.items() if level is READS} == READERS
    assert {name for name, level in levels.items() if level is DOES_NOT_READ} == {"NoKey", "NoKeyBig"}
    assert levels["ViaBuilt"] is UsageLevel.UNKNOWN


@pytest.mark.shared
@pytest.mark.parametrize(
    ("package", "binary", "count"), [("putty-0.68.msi", "WixCA", 39), ("redball-2.1.229.msi", "Wix4UtilCA_X86", 72)]
)
def test_the_utility_dll_of_wix_has_one_reader(package: str, binary: str, count: int) -> None:
    with open_package(shared_file(f"packages/{package}")) as opened:
        data = opened.stream("Binary", binary)
    assert data is not None
    examination = examine_dll(data)
    assert len(examination.exports) == count
    levels = {name: examination.reads(name, KEY).level for name in examination.exports}
    assert levels.pop("WixRegisterRestartResources") is READS
    assert set(levels.values()) == {DOES_NOT_READ}
    (evidence,) = examination.reads("WixRegisterRestartResources", KEY).evidence
    assert evidence.kind == "native-code"


@pytest.mark.shared
def test_the_deferred_actions_of_wix_read_their_data() -> None:
    # the entry points that are there for deferred, rollback and commit actions, and no other
    readers = [
        "CAQuietExec",
        "CAQuietExec64",
        "CommitCAScriptCleanup",
        "ExecSecureObjects",
        "ExecSecureObjectsRollback",
        "ExecServiceConfig",
        "ExecXmlConfig",
        "ExecXmlConfigRollback",
        "ExecXmlFile",
        "ExecXmlFileRollback",
        "RollbackServiceConfig",
        "WixCloseApplicationsDeferred",
        "WixCreateInternetShortcuts",
        "WixQuietExec",
        "WixQuietExec64",
        "WixRollbackInternetShortcuts",
        "WixSilentExec",
        "WixSilentExec64",
    ]
    with open_package(shared_file("packages/putty-0.68.msi")) as opened:
        data = opened.stream("Binary", "WixCA")
    assert data is not None
    examination = examine_dll(data)
    assert (
        sorted(name for name in examination.exports if examination.reads(name, "CustomActionData").level is READS)
        == readers
    )


@pytest.mark.shared
@pytest.mark.parametrize(
    ("package", "binary", "unknown"),
    [
        # which set what a table names
        ("putty-0.68.msi", "WixCA", {"WixCloseApplications", "WixRemoveFoldersEx"}),
        (
            "redball-2.1.229.msi",
            "Wix4UtilCA_X86",
            {"WixCloseApplications", "WixRemoveFoldersEx", "ConfigureGroups"},
        ),
    ],
)
def test_what_the_utility_dll_of_wix_sets(package: str, binary: str, unknown: set[str]) -> None:
    with open_package(shared_file(f"packages/{package}")) as opened:
        data = opened.stream("Binary", binary)
    assert data is not None
    examination = examine_dll(data)
    for name, setters in (
        ("WIX_SUITE_BLADE", {"WixQueryOsInfo"}),
        ("WIX_DIR_COOKIES", {"WixQueryOsDirs"}),
        ("WIX_ACCOUNT_USERS", {"WixQueryOsWellKnownSID"}),
        ("WixQuietExecCmdLine", {"WixQuietExec"}),
        ("WixQuietExecCmdTimeout", set()),
        ("INSTALLDIR", set()),
        ("ProductName", set()),
        (KEY, set()),
    ):
        levels = {export: examination.sets(export, name).level for export in examination.exports}
        assert {export for export, level in levels.items() if level is SetLevel.SETS} == setters
        left = unknown if name != KEY else set()
        assert {export for export, level in levels.items() if level is SetLevel.UNKNOWN} == left
        assert SetLevel.MAY_SET not in levels.values()


@pytest.mark.parametrize("path", shared_files("packages/*.msi"))
def test_no_other_dll_of_the_packages_reads_the_key(path: Path) -> None:
    try:
        package = open_package(path)
    except PackageError:
        return  # one of them is damaged
    with package:
        table = package.table("Binary")
        for name, *_ in () if table is None else table.rows:
            data = package.stream("Binary", str(name))
            if data is None or data[:2] != b"MZ":
                continue
            examination = examine_dll(data, str(name))
            levels = {entry: examination.reads(entry, KEY).level for entry in examination.exports}
            assert examination.problem is None
            assert {entry for entry, level in levels.items() if level is READS} <= {"WixRegisterRestartResources"}
            others = {level for level in levels.values() if level is not READS}
            assert others <= ({UsageLevel.UNKNOWN} if examination.is_managed_stub else {DOES_NOT_READ})
