"""The packages that mutations start from: made ones always, real ones where the folder of test data is there."""

from __future__ import annotations

from tests.fuzz.splices import Base
from tests.support.cabinet import LZX, STORED, cabinet
from tests.support.dll import dll
from tests.support.managed_stub import managed_stub
from tests.support.package_builder import PackageBuilder
from tests.support.samples import SAMPLES
from tests.support.shared import shared_folder
from tests.usage.managed.acme import Acme

_SUFFIXES = {".msi", ".msm", ".msp", ".mst", ".cub"}


def corpus(*, real: bool = True) -> list[Base]:
    """The packages, made ones first; only those without `real`."""
    made = [Base(name, make()) for name, make in SAMPLES.items()]
    made += [
        Base("kinds.msi", _kinds().build()),
        Base("scripts.msi", _scripts().build()),
        Base("code.msi", _code().build()),
        Base("japanese.msi", _texts(932, "日本語ソ表").build()),
        Base("utf-8.msi", _texts(65001, "日本語 é €").build()),
        Base("neutral.msi", _texts(0, "plain").build()),
        Base("long.msi", _texts(1252, "x" * 70_000).build()),
        Base("module.msm", _module().build()),
        Base("many-tables.msi", _many_tables().build()),
        Base("without-summary.msi", _texts(1252, "é").without_summary().build()),
    ]
    folder = shared_folder() if real else None
    if folder is None:
        return made
    paths = [path for name in ("packages", "edge") for path in sorted((folder / name).iterdir())]
    return made + [Base(path.name, path.read_bytes()) for path in paths if path.suffix in _SUFFIXES]


def _texts(code_page: int, text: str) -> PackageBuilder:
    return (
        PackageBuilder(code_page=code_page)
        .property(ProductName=text, Text=f"[ProductName] {text[:100]}", MSIRESTARTMANAGERCONTROL="DisableShutdown")
        .custom_action("SetText", 51, "Text", text)
        .standard_execute_sequence()
        .execute_row("SetText", 1450, '(Text = "1" OR NOT Installed) AND REMOVE <> "ALL"')
    )


def _kinds() -> PackageBuilder:
    """Cells of every kind, references of three bytes, streams within and outside the mini stream."""
    builder = _texts(1252, "été").table("Mine", "Key s72, Number i2, Text L0, Small I2, Large I4, Data V0", keys=2)
    for number in range(40):
        data = bytes(range(256)) * (number % 20) if number % 3 else None
        builder.row("Mine", f"key{number % 7}", number, "text" if number % 2 else None, -number, number << 20, data)
    return builder.stream("Data1.cab", b"MSCF" + bytes(9000))


def _scripts() -> PackageBuilder:
    """Every kind of custom action whose code is looked into, and conditions that ask for a parser."""
    key = "MsiRestartManagerSessionKey"
    builder = _texts(1252, "text").property(Script=f'x = Session.Property("{key}")')
    actions = {
        "Dll": (1, "Dll", "Entry"),
        "DllFile": (17, "File", "Entry"),
        "Exe": (2, "Exe", f"[{key}] [#File] [$Component] {{[Text]}}"),
        "JScriptBinary": (5, "JScript", "Entry"),
        "VBScriptBinary": (6, "VBScript", "Entry"),
        "JScriptText": (37, None, f"// {key}\nvar s = Session.Property('{key}'); /* {key} */"),
        "VBScriptText": (38, None, f'\' {key}\ns = Session.Property("{key}") : REM {key}'),
        "VBScriptProperty": (54, "Script", "Entry"),
        "Error": (19, None, f"[{key}]"),
        "Directory": (35, "TARGETDIR", "[ProgramFilesFolder]"),
        "Deferred": (3073, "Dll", "Entry"),
        "Rollback": (3329, "Dll", "Entry"),
        "Commit": (3585, "Dll", "Entry"),
    }
    for number, (action, (kind, source, target)) in enumerate(actions.items()):
        builder.custom_action(action, kind, source, target)
        builder.execute_row(action, 1390 + 5 * number, f'({key} OR &Main = 3) AND NOT (?C >< "x" XOR %PATH ~= "y")')
    return (
        builder.binary("Dll", dll(["Entry", "Other"], data=key.encode("utf-16-le")))
        .binary("Exe", dll(name="Exe.exe"))
        .binary("JScript", f"function Entry() {{ Session.Property('{key}') }}".encode("utf-16"))
        .binary("VBScript", f'Function Entry : x = Session.Property("{key}")'.encode())
        .installed_file("File", "file.dll")
        .dialog("ReadyDlg")
        .control_event("ReadyDlg", "DoAction", "Dll", condition=f"NOT {key}")
        .ui_row("ReadyDlg", 1200, "NOT Installed")
        .ui(Dll=1250, ExecuteAction=1300, ExitDialog=-1)
    )


def _code() -> PackageBuilder:
    """Managed and native code, in the Binary table and in a cabinet; stored plainly, so that damage gets as far as the code."""
    acme = Acme()
    acme.entry(acme.read(acme.key()))
    assembly = acme.build()
    stub = managed_stub({"Install": "Acme!Acme.CustomActions.Entry"}, {})
    stub = stub[: stub.rindex(b"MSCF")] + cabinet({"Acme.dll": assembly}, STORED, with_checksums=False)
    packed = stub[: stub.rindex(b"MSCF")] + cabinet({"Acme.dll": assembly * 20}, LZX, with_checksums=False)
    native = dll(["Entry", "Other"], data="MsiRestartManagerSessionKey".encode("utf-16-le"))
    builder = _texts(1252, "text").installed_file("Native.dll", "Native.dll").installed_file("Stub.dll", "Stub.dll")
    actions = {
        "Managed": (1, "Stub", "Install"),
        "Packed": (1, "Packed", "Install"),
        "Native": (17, "Native.dll", "Entry"),
        "Installed": (17, "Stub.dll", "Install"),
    }
    for number, (action, (kind, source, target)) in enumerate(actions.items()):
        builder.custom_action(action, kind, source, target)
        builder.execute_row(action, 1390 + 10 * number)
    return (
        builder.binary("Stub", stub)
        .binary("Packed", packed)
        .row("Media", 1, 2, None, "#Data.cab")
        .stream("Data.cab", cabinet({"Native.dll": native, "Stub.dll": stub}, STORED, with_checksums=False))
    )


def _module() -> PackageBuilder:
    return (
        PackageBuilder()
        .row("ModuleSignature", "Runtime.0F1C2A34_5B6D_4E7F_8A90_B1C2D3E4F506", 0, "2.0.0")
        .row("ModuleInstallExecuteSequence", "CheckRuntime", None, "InstallValidate", 1, None)
        .row("ModuleInstallExecuteSequence", "InstallValidate", 1400)
        .custom_action("CheckRuntime", 1, "RuntimeCA", "CheckRuntime")
        .binary("RuntimeCA", dll(["CheckRuntime"]))
    )


def _many_tables() -> PackageBuilder:
    builder = _texts(1252, "text")
    for number in range(60):
        builder.table(f"Table{number}", "Key s72, Number I4, Text L0")
        for row in range(number % 5):
            builder.row(f"Table{number}", f"key{row}", row * 1000, f"text{row}")
    return builder
