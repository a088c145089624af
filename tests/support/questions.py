"""Five questions that packagers asked in public, each with a made package as the thread describes it and the way to ask.

The products are invented. The pictures that answer are `resources/screenshots/question-*.png`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from inspector.inspection import inspect
from inspector.sequence.model import ActionKey
from inspector.sequence.scenarios import Scenario, UILevel, choose_scenario
from tests.support.assembly import (
    I4,
    LDARG_0,
    OBJECT,
    POP,
    RET,
    STATIC,
    STRING,
    VOID,
    AssemblyBuilder,
    callvirt,
    ldstr,
    method_signature,
    op,
)
from tests.support.dll import dll
from tests.support.managed_stub import managed_stub
from tests.support.package_builder import PackageBuilder
from tests.support.readers import reading_dll

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.inspection import Inspection

_EXECUTE, _UI = "InstallExecuteSequence", "InstallUISequence"
_DLL, _SET_PROPERTY = 1, 51
_DEFERRED, _AS_SYSTEM, _IGNORE_RESULT, _FIRST_SEQUENCE = 0x400, 0x800, 0x40, 0x100
_HKLM = 2
_COSTING = {
    "FindRelatedProducts": 25,
    "AppSearch": 50,
    "LaunchConditions": 100,
    "ValidateProductID": 700,
    "CostInitialize": 800,
    "FileCost": 900,
    "CostFinalize": 1000,
    "MigrateFeatureStates": 1200,
}
_INSTALLING = {
    "InstallValidate": 1400,
    "RemoveExistingProducts": 1401,
    "InstallInitialize": 1500,
    "ProcessComponents": 1600,
    "UnpublishFeatures": 1800,
    "RemoveRegistryValues": 2600,
    "RemoveFiles": 3500,
    "RemoveFolders": 3600,
    "CreateFolders": 3700,
    "InstallFiles": 4000,
    "WriteRegistryValues": 5000,
    "RegisterUser": 6000,
    "RegisterProduct": 6100,
    "PublishFeatures": 6300,
    "PublishProduct": 6400,
    "InstallFinalize": 6600,
}


class Question(Struct, frozen=True, kw_only=True):
    """A question and how it is asked of a package.

    Attributes:
        thread: where it was asked.
        file: the name of the package.
        make: makes its bytes, always the same.
        property_name, pinned: the property asked about, and those that are drawn above it.
        scenario: the run asked about.
        selected: the action that is pointed out.
    """

    thread: str
    file: str
    make: Callable[[], bytes]
    property_name: str
    pinned: tuple[str, ...] = ()
    scenario: Scenario = field(default_factory=choose_scenario)
    selected: ActionKey

    def ask(self, folder: Path) -> Inspection:
        """The answer; the package is written into `folder`."""
        path = folder / self.file
        path.write_bytes(self.make())
        return inspect(path, self.property_name, self.scenario, pinned=self.pinned)


def editor() -> bytes:
    """Contoso Editor 2.4.0: an immediate managed action sets product_selected, and a deferred one reads it from the session."""
    return (
        _product("Contoso Editor", "2.4.0", number=11)
        .binary(
            "EditorActions", _session_actions("product_selected", sets="SelectProduct", reads="ChangeConfiguration")
        )
        .installed_file("editor.config", "EDITOR~1.CON|editor.config", directory="INSTALLDIR")
        .custom_action("SelectProduct", _DLL, "EditorActions", "SelectProduct")
        .custom_action("ChangeConfiguration", _DLL + _DEFERRED + _AS_SYSTEM, "EditorActions", "ChangeConfiguration")
        .execute_row("SelectProduct", 1450, "NOT Installed")
        .execute_row("ChangeConfiguration", 4001, "NOT Installed")
        .build()
    )


def notes() -> bytes:
    """Contoso Notes 4.0.0: a deferred WixQuietExec whose command line is set as if it were immediate."""
    action = "Action1_WixQuietExec_notepad.exe"
    return (
        _product("Contoso Notes", "4.0.0", number=12)
        .binary("WixCA", reading_dll("CustomActionData", "WixQuietExec"))
        .installed_file("notes.exe", "notes.exe", directory="INSTALLDIR")
        .custom_action(f"Set_{action}", _SET_PROPERTY, "WixQuietExecCmdLine", '"notepad.exe" C:\\boot.ini')
        .custom_action(action, _DLL + _DEFERRED, "WixCA", "WixQuietExec")
        .execute_row(f"Set_{action}", 3701)
        .execute_row(action, 3702)
        .build()
    )


def player() -> bytes:
    """Contoso Player 3.1.0: what cleans up when the product is removed, also when a newer version removes it."""
    return (
        _product("Contoso Player", "3.1.0", number=13)
        .property(RustAppId="ContosoPlayer")
        .binary("RustDll", dll(["CleanupDeferred", "EarlyBootstrap"], name="velopack.dll"))
        .installed_file("player.exe", "player.exe")
        .custom_action("SetRustCleanupData", _SET_PROPERTY, "RustCleanup", '[INSTALLFOLDER]"[RustAppId]"[TempFolder]')
        .custom_action("RustCleanup", _DLL + _DEFERRED + _AS_SYSTEM + _IGNORE_RESULT, "RustDll", "CleanupDeferred")
        .execute_row("SetRustCleanupData", 3598, '(REMOVE="ALL")')
        .execute_row("RustCleanup", 3599, '(REMOVE="ALL")')
        .build()
    )


def sandbox() -> bytes:
    """Contoso Sandbox 1.7.0: the location for Apps and Features is set from INSTALLDIR before LaunchConditions."""
    return (
        _product("Contoso Sandbox", "1.7.0", number=14)
        .binary("Action4_CompareVersions_File", dll(["CompareVersions"], name="CompareVersions.dll"))
        .installed_file("sandbox.exe", "sandbox.exe", directory="INSTALLDIR")
        .custom_action(
            "CompareVersionsOnUpgrade", _DLL + _FIRST_SEQUENCE, "Action4_CompareVersions_File", "CompareVersions"
        )
        .custom_action("Set_ARPINSTALLLOCATION", _SET_PROPERTY, "ARPINSTALLLOCATION", "[INSTALLDIR]")
        .custom_action("Set_ARPNOMODIFY", _SET_PROPERTY, "ARPNOMODIFY", "True")
        .execute_row("CompareVersionsOnUpgrade", 97, "WIX_UPGRADE_DETECTED")
        .execute_row("Set_ARPINSTALLLOCATION", 98, "NOT Installed")
        .execute_row("Set_ARPNOMODIFY", 99, "NOT Installed")
        .build()
    )


def works() -> bytes:
    """Contoso Works 9.2.0: what chooses its folders stands in the UI sequence only."""
    key = "SOFTWARE\\Contoso\\Works"
    builder = (
        _product("Contoso Works", "9.2.0", number=15)
        .row("Directory", "TARGETDIR", None, "SourceDir")
        .row("Directory", "ProgramFiles64Folder", "TARGETDIR", ".")
        .row("Directory", "APPFOLDER", "ProgramFiles64Folder", "Works9")
        .row("Directory", "DATAFOLDER", "TARGETDIR", ".")
        .row("Feature", "Complete", None, "Complete", None, 1, 1, "APPFOLDER", 0)
        .row("Component", "works.exe", "{C0117050-0015-4000-8000-000000000003}", "APPFOLDER", 256, None, "works.exe")
        .row("FeatureComponents", "Complete", "works.exe")
        .row("File", "works.exe", "works.exe", "works.exe", 4096, None, None, 512, 1)
        .row("AppSearch", "REGAPPFOLDER", "RegistryAppFolder")
        .row("AppSearch", "REGDATAFOLDER", "RegistryDataFolder")
        .row("RegLocator", "RegistryAppFolder", _HKLM, key, "Program_Files_Directory", 0)
        .row("RegLocator", "RegistryDataFolder", _HKLM, key, "Settings_Directory", 2)
        .row("Registry", "ProgramDirectory", _HKLM, key, "Program_Files_Directory", "[APPFOLDER]", "works.exe")
        .row("Registry", "SettingsDirectory", _HKLM, key, "Settings_Directory", "[DATAFOLDER]", "works.exe")
        .property(DEFAPPFOLDER="C:\\Program Files\\Contoso\\Works 9", DEFDATAFOLDER="C:\\ProgramData\\Contoso\\Works")
        .binary("WorksActions", dll(["VerifyDataDirPath"], name="WorksActions.dll"))
        .custom_action("VerifyDataPath", _DLL, "WorksActions", "VerifyDataDirPath")
    )
    for folder in ("APPFOLDER", "DATAFOLDER"):
        name = "AppFolder" if folder == "APPFOLDER" else "DataFolder"
        builder.custom_action(f"UseDef{name}", _SET_PROPERTY, folder, f"[DEF{folder}]")
        builder.custom_action(f"UseReg{name}", _SET_PROPERTY, folder, f"[REG{folder}]")
    for name in ("WelcomeDlg", "VerifyReadyDlg", "ExitDialog"):
        builder.dialog(name, "[ProductName] Setup")
    return (
        builder.dialog("ProgressDlg", "[ProductName] Setup", modal=False)
        .ui(**_COSTING, ProgressDlg=1280, ExecuteAction=1300, ExitDialog=-1, VerifyDataPath=26)
        .ui_row("UseDefAppFolder", 51, "NOT REGAPPFOLDER")
        .ui_row("UseRegAppFolder", 52, "REGAPPFOLDER")
        .ui_row("UseDefDataFolder", 53, "NOT REGDATAFOLDER")
        .ui_row("UseRegDataFolder", 54, "REGDATAFOLDER")
        .ui_row("WelcomeDlg", 1230, "NOT Installed")
        .ui_row("VerifyReadyDlg", 1240, "NOT Installed")
        .build()
    )


QUESTIONS: dict[str, Question] = {
    "deferred-action": Question(
        thread="https://github.com/oleg-shilo/wixsharp/issues/1450",
        file="editor.msi",
        make=editor,
        property_name="product_selected",
        pinned=("ChangeConfiguration",),
        selected=ActionKey(_EXECUTE, "ChangeConfiguration"),
    ),
    "quiet-command": Question(
        thread="https://github.com/oleg-shilo/wixsharp/issues/206",
        file="notes.msi",
        make=notes,
        property_name="Action1_WixQuietExec_notepad.exe",
        pinned=("WixQuietExecCmdLine",),
        selected=ActionKey(_EXECUTE, "Action1_WixQuietExec_notepad.exe"),
    ),
    "upgrade": Question(
        thread="https://github.com/velopack/velopack/pull/1012",
        file="player.msi",
        make=player,
        property_name="REMOVE",
        pinned=("UPGRADINGPRODUCTCODE",),
        scenario=choose_scenario("removed-by-upgrade"),
        selected=ActionKey(_EXECUTE, "RustCleanup"),
    ),
    "install-location": Question(
        thread="https://github.com/oleg-shilo/wixsharp/issues/267",
        file="sandbox.msi",
        make=sandbox,
        property_name="INSTALLDIR",
        pinned=("ARPINSTALLLOCATION",),
        selected=ActionKey(_EXECUTE, "Set_ARPINSTALLLOCATION"),
    ),
    "silent": Question(
        thread="https://github.com/sillsdev/FieldWorks/pull/937",
        file="works.msi",
        make=works,
        property_name="APPFOLDER",
        scenario=choose_scenario(ui_level=UILevel.NONE),
        selected=ActionKey(_UI, "UseDefAppFolder"),
    ),
}
"""By the name of the picture, `question-NAME.png`."""


def _product(name: str, version: str, *, number: int) -> PackageBuilder:
    """A builder with what every package has, and the whole execute sequence; `number` keeps its GUIDs apart."""
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
            SecureCustomProperties="WIX_UPGRADE_DETECTED",
        )
        .row("Upgrade", guid % 2, None, version, None, 0, None, "WIX_UPGRADE_DETECTED")
        .execute(**_COSTING, **_INSTALLING)
    )


def _session_actions(property_name: str, *, sets: str, reads: str) -> bytes:
    """What WixSharp makes of two methods: `session["..."] = "Professional"` and `var value = session["..."]`."""
    assembly = AssemblyBuilder("EditorActions")
    dtf = "Microsoft.Deployment.WindowsInstaller"
    session = assembly.type_reference(dtf, f"{dtf}.Session")
    get_item = assembly.member(session, "get_Item", method_signature(STRING, STRING, this=True))
    set_item = assembly.member(session, "set_Item", method_signature(VOID, STRING, STRING, this=True))
    name, value = ldstr(assembly.text(property_name)), ldstr(assembly.text("Professional"))
    success = op(0x16) + RET
    assembly.type("Contoso.CustomActions")
    entry = method_signature(I4, OBJECT)
    assembly.method(sets, entry, LDARG_0 + name + value + callvirt(set_item) + success, STATIC)
    assembly.method(reads, entry, LDARG_0 + name + callvirt(get_item) + POP + success, STATIC)
    paths = {method: f"EditorActions!Contoso.CustomActions.{method}" for method in (sets, reads)}
    return managed_stub(paths, {"EditorActions.dll": assembly.build()})
