"""The packages of `resources/samples/`, invented products all; `python -m tests.support.samples` writes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.dll import dll
from tests.support.package_builder import PackageBuilder
from tests.support.readers import perhaps_reading_dll, reading_dll

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"

_KEY = "MsiRestartManagerSessionKey"
_MODULE = "0F1C2A34_5B6D_4E7F_8A90_B1C2D3E4F506"
_INSTALL_EXECUTE_SEQUENCE = {
    "FindRelatedProducts": 25,
    "AppSearch": 50,
    "LaunchConditions": 100,
    "ValidateProductID": 700,
    "CostInitialize": 800,
    "FileCost": 900,
    "CostFinalize": 1000,
    "MigrateFeatureStates": 1200,
    "InstallValidate": 1400,
    "RemoveExistingProducts": 1401,
    "InstallInitialize": 1500,
    "ProcessComponents": 1600,
    "UnpublishFeatures": 1800,
    "RemoveRegistryValues": 2600,
    "RemoveShortcuts": 3200,
    "RemoveFiles": 3500,
    "CreateFolders": 3700,
    "InstallFiles": 4000,
    "CreateShortcuts": 4500,
    "WriteRegistryValues": 5000,
    "RegisterUser": 6000,
    "RegisterProduct": 6100,
    "PublishFeatures": 6300,
    "PublishProduct": 6400,
    "InstallFinalize": 6600,
}

_SHORT_SEQUENCE: dict[str, int | None] = {
    "CostInitialize": 800,
    "FileCost": 900,
    "CostFinalize": 1000,
    "InstallValidate": 1400,
    "InstallInitialize": 1500,
    "ProcessComponents": 1600,
    "InstallFiles": 4000,
    "RegisterProduct": 6100,
    "PublishProduct": 6400,
    "InstallFinalize": 6600,
}


def sample() -> bytes:
    """Contoso Agent 5.2.1: one action of each mark and of each way to run."""
    builder = _product("Contoso Agent", "5.2.1", number=1)
    _sample_dialogs(builder)
    _sample_custom_actions(builder)
    for table, numbers in _other_sequences().items():
        builder.sequence(table, **numbers)
    builder.execute(**_INSTALL_EXECUTE_SEQUENCE)
    for action, number in {"DeleteServices": 2000, "InstallServices": 5800, "StartServices": 5900}.items():
        builder.execute_row(action, number, "VersionNT")
    return (
        builder.installed_file("AgentService.exe", "AGENTS~1.EXE|AgentService.exe")
        .installed_file("AgentSetup.dll", "AGENTS~2.DLL|AgentSetup.dll")
        .row("Media", 1, 2, None, "agent.cab")
        .row("ServiceControl", "ContosoAgent", "[ServiceName]", 9, None, 1, "AgentService.exe")
        .row("WixRestartResource", "AgentService", "AgentService.exe", "[#AgentService.exe]", 1)
        .row("ModuleSignature", f"ContosoRuntime.{_MODULE}", 0, "2.0.0")
        .binary("WixCA", reading_dll(_KEY, "WixRegisterRestartResources"))
        .binary("AgentCA", perhaps_reading_dll(_KEY, "CloseHelper", "JoinSession"))
        .binary("SetupCA", dll(["LogResult", "ReadConfiguration", "RemoveBackup"], name="SetupCA.dll"))
        .binary("ServiceCA", dll(["StartService", "StopService"], name="ServiceCA.dll"))
        .binary("DialogCA", dll(["ReadLicense", "ValidateServerName"], name="DialogCA.dll"))
        .binary(f"RuntimeCA.{_MODULE}", dll(["CheckRuntime"], name="RuntimeCA.dll"))
        .binary("AgentTool", dll(name="AgentTool.exe"))
        .build()
    )


def _sample_custom_actions(builder: PackageBuilder) -> None:
    check_runtime = f"CheckRuntime.{_MODULE}"
    (
        builder.custom_action("SetInstallFolder", 307, "INSTALLFOLDER", r"[ProgramFiles64Folder]Contoso\Agent" + "\\")
        .custom_action(check_runtime, 1, f"RuntimeCA.{_MODULE}", "CheckRuntime")
        .custom_action("ReadAgentConfigurationFromPreviousVersion", 65, "SetupCA", "ReadConfiguration")
        .custom_action("WixRegisterRestartResources", 1, "WixCA", "WixRegisterRestartResources")
        .custom_action("CloseAgentHelper", 1, "AgentCA", "CloseHelper")
        .custom_action("SetStopAgentServiceData", 51, "StopAgentService", "[ServiceName]")
        .custom_action("StartAgentServiceRollback", 3329, "ServiceCA", "StartService")
        .custom_action("StopAgentService", 3073, "ServiceCA", "StopService")
        .custom_action("DetectLegacyAgent", 81, "AgentSetup.dll", "DetectLegacyAgent")
        .custom_action("RegisterApps", 2, "AgentTool", "/join [MsiRestartManagerSessionKey] /service [ServiceName]")
        .custom_action("RemoveBackup", 3585, "SetupCA", "RemoveBackup")
        .custom_action("LogInstallResult", 65, "SetupCA", "LogResult")
        .custom_action("ReadLicenseInformation", 1, "DialogCA", "ReadLicense")
        .custom_action("ValidateServerName", 1, "DialogCA", "ValidateServerName")
        .custom_action("OldCleanup", 38, None, 'Session.Property("CLEANUPDONE") = "1"')
        .ui_row("SetInstallFolder", 750)
        .ui_row("ReadLicenseInformation", 1150)
        .execute_row("SetInstallFolder", 750)
        .execute_row(check_runtime, 1010, "NOT Installed")
        .execute_row("ReadAgentConfigurationFromPreviousVersion", 1010)
        .execute_row("WixRegisterRestartResources", 1399)
        .execute_row("CloseAgentHelper", 1501)
        .execute_row("SetStopAgentServiceData", 1899)
        .execute_row("StartAgentServiceRollback", 1900, "NOT REMOVE")
        .execute_row("StopAgentService", 1901)
        .execute_row("DetectLegacyAgent", 4005)
        .execute_row("RegisterApps", 4010)
        .execute_row("RemoveBackup", 6590)
        .execute_row("LogInstallResult", 6700)
    )


def _sample_dialogs(builder: PackageBuilder) -> None:
    for name in ("WelcomeDlg", "ReadyDlg", "ExitDialog", "UserExit", "FatalError"):
        builder.dialog(name, "[ProductName] Setup")
    builder.dialog("ProgressDlg", "[ProductName] Setup", modal=False)
    builder.ui_row("WelcomeDlg", 1230, "NOT Installed").ui_row("ReadyDlg", 1240, "NOT Installed")
    builder.ui(ProgressDlg=1280, ExitDialog=-1, UserExit=-2, FatalError=-3)
    builder.control_event("ReadyDlg", "DoAction", "ValidateServerName", ordering=1)
    builder.control_event("ReadyDlg", "EndDialog", "Return", ordering=2)
    for name in ("WelcomeDlg", "ExitDialog", "UserExit", "FatalError"):
        builder.control_event(name, "EndDialog", "Return" if name == "WelcomeDlg" else "Exit")


def _other_sequences() -> dict[str, dict[str, int | None]]:
    """The standard actions of every sequence table but InstallExecuteSequence."""
    costing: dict[str, int | None] = {"CostInitialize": 800, "FileCost": 900, "CostFinalize": 1000}
    execution: dict[str, int | None] = {"InstallValidate": 1400, "InstallInitialize": 1500, "InstallFinalize": 6600}
    return {
        "InstallUISequence": {
            "FindRelatedProducts": 25,
            "AppSearch": 50,
            "LaunchConditions": 100,
            "ValidateProductID": 700,
            **costing,
            "MigrateFeatureStates": 1200,
            "ExecuteAction": 1300,
        },
        "AdminUISequence": {**costing, "ExecuteAction": 1300},
        "AdminExecuteSequence": {**costing, **execution, "InstallAdminPackage": 3900, "InstallFiles": 4000},
        "AdvtExecuteSequence": {
            "CostInitialize": 800,
            "CostFinalize": 1000,
            **execution,
            "CreateShortcuts": 4500,
            "PublishFeatures": 6300,
            "PublishProduct": 6400,
        },
    }


def clean() -> bytes:
    """Contoso Viewer 1.4.0: the reader stands inside the window, and what stands outside provably reads nothing."""
    return (
        _product("Contoso Viewer", "1.4.0", number=2)
        .custom_action("SetInstallFolder", 51, "INSTALLFOLDER", r"[ProgramFiles64Folder]Contoso\Viewer" + "\\")
        .custom_action("WixRegisterRestartResources", 1, "WixCA", "WixRegisterRestartResources")
        .custom_action("LogInstallResult", 65, "SetupCA", "LogResult")
        .binary("WixCA", reading_dll(_KEY, "WixRegisterRestartResources"))
        .binary("SetupCA", dll(["LogResult"], name="SetupCA.dll"))
        .standard_execute_sequence()
        .execute(SetInstallFolder=750, WixRegisterRestartResources=1399, LogInstallResult=6610)
        .build()
    )


def conditional() -> bytes:
    """Contoso Notes 3.0.2: InstallValidate has a condition, so that the key may live on to the reader after it."""
    builder = _with_reader("Contoso Notes", "3.0.2", number=3, at=1450)
    for action, number in _SHORT_SEQUENCE.items():
        builder.execute_row(action, number, "NOT MsiSystemRebootPending" if action == "InstallValidate" else None)
    return builder.build()


def disabled() -> bytes:
    """Contoso Sync 2.1.0: the package switches Restart Manager off, so that its reader never finds a key."""
    builder = _with_reader("Contoso Sync", "2.1.0", number=4, at=1390)
    return builder.property(MSIRESTARTMANAGERCONTROL="Disable").execute(**_SHORT_SEQUENCE).build()


def no_install_validate() -> bytes:
    """Contoso Fonts 1.0.0: nothing clears the key, because the package has no InstallValidate row."""
    builder = _with_reader("Contoso Fonts", "1.0.0", number=5, at=1450)
    return builder.execute(**{name: n for name, n in _SHORT_SEQUENCE.items() if name != "InstallValidate"}).build()


SAMPLES: dict[str, Callable[[], bytes]] = {
    "sample.msi": sample,
    "clean.msi": clean,
    "conditional.msi": conditional,
    "disabled.msi": disabled,
    "no-install-validate.msi": no_install_validate,
}
"""By file name: what makes it."""


def _product(name: str, version: str, *, number: int) -> PackageBuilder:
    """A builder with the properties and the summary of an invented product; `number` keeps its GUIDs apart."""
    guid = f"{{C0117050-{number:04d}-4000-8000-%012d}}"
    return (
        PackageBuilder()
        .summary(
            subject=name,
            author="Contoso Ltd.",
            comments="An invented product. This package installs nothing.",
            creating_application="MSI Inspector samples",
            revision_number=guid % 9,
            security=2,
        )
        .property(
            Manufacturer="Contoso Ltd.",
            ProductCode=guid % 1,
            ProductLanguage="1033",
            ProductName=name,
            ProductVersion=version,
            UpgradeCode=guid % 2,
            ALLUSERS="1",
            SecureCustomProperties="OLDVERSIONFOUND",
            ServiceName="ContosoService",
        )
        .row("Upgrade", guid % 2, None, version, None, 0, None, "OLDVERSIONFOUND")
    )


def _with_reader(name: str, version: str, *, number: int, at: int) -> PackageBuilder:
    return (
        _product(name, version, number=number)
        .custom_action("RegisterApps", 2, "Tool", "/join [MsiRestartManagerSessionKey]")
        .binary("Tool", dll(name="Tool.exe"))
        .execute(RegisterApps=at)
    )


def write_samples(folder: Path = FOLDER) -> None:
    """Write every sample into `folder`."""
    for name, make in SAMPLES.items():
        (folder / name).write_bytes(make())


if __name__ == "__main__":
    write_samples()
