"""How to let a desktop open packages with this program: text to copy. This program changes nothing by itself. No Qt."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path, PurePath

from msgspec import Struct

from inspector.language import tr

_PROGRAM = "msi-inspector-gui"
_ENDINGS = (".msi", ".msm")
_VERB = "MsiInspector"


class Instruction(Struct, frozen=True):
    """What to do on one system.

    Attributes:
        system: its name.
        intent: what comes of it, in words.
        code: what to run.
        undo: what takes it back.
    """

    system: str
    intent: str
    code: str
    undo: str


def instructions(platform: str = sys.platform, program: PurePath | None = None) -> tuple[Instruction, Instruction]:
    """Those for the system that this is, before those for the other; `program` is what is to be run there."""
    here = _program() if program is None else program
    is_windows = platform == "win32"
    windows = _windows(str(here) if is_windows and here is not None else rf"C:\where\it\is\{_PROGRAM}.exe")
    linux = _linux(str(here) if not is_windows and here is not None else _PROGRAM)
    return (windows, linux) if is_windows else (linux, windows)


def _program() -> Path | None:
    """The program as it was installed, beside the Python that runs it; None where it was not installed."""
    name = f"{_PROGRAM}.exe" if sys.platform == "win32" else _PROGRAM
    path = Path(sys.executable).with_name(name)
    return path if path.is_file() else None


def _windows(program: str) -> Instruction:
    """A verb beside Install and Repair in the menu of the right mouse button.

    Source: https://learn.microsoft.com/windows/win32/shell/app-registration
    """
    adds, removes = [], []
    for ending in _ENDINGS:
        key = rf"HKCU\Software\Classes\SystemFileAssociations\{ending}\shell\{_VERB}"
        adds.append(f'reg add "{key}" /ve /d "{tr("Inspect with MSI Inspector")}" /f')
        adds.append(rf'reg add "{key}\command" /ve /d "\"{program}\" \"%1\"" /f')
        removes.append(f'reg delete "{key}" /f')
    return Instruction(
        "Windows",
        tr(
            "Run this in a Command Prompt. “Inspect with MSI Inspector” then stands in the menu of the right mouse button"
            " (on Windows 11 under “Show more options”); a double click still installs. It holds for you alone."
        ),
        "\n".join(adds),
        "\n".join(removes),
    )


def _linux(program: str) -> Instruction:
    """A desktop entry that offers itself for the type of packages.

    Source: https://specifications.freedesktop.org/desktop-entry-spec/latest/
    """
    # an Exec line has quotes of its own, and % begins a code: "The Exec key" of the specification
    command = program.replace("%", "%%")
    quoted = '"' + "".join(f"\\{letter}" if letter in '\\"`$' else letter for letter in command) + '"'
    exec_line = (command if shlex.quote(command) == command else quoted.replace("\\", "\\\\")) + " %f"
    entry = "~/.local/share/applications/msi-inspector.desktop"
    return Instruction(
        "Linux",
        tr(
            "Run this in a terminal. “MSI Inspector” is then offered for packages; the last line makes it the usual"
            " program for them. It holds for you alone."
        ),
        "mkdir -p ~/.local/share/applications\n"
        f"cat > {entry} <<'END'\n"
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=MSI Inspector\n"
        f"Exec={exec_line}\n"
        "MimeType=application/x-msi;\n"
        "Categories=Development;\n"
        "END\n"
        "update-desktop-database ~/.local/share/applications\n"
        "xdg-mime default msi-inspector.desktop application/x-msi",
        f"rm {entry}\nupdate-desktop-database ~/.local/share/applications",
    )
