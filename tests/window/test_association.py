from __future__ import annotations

import shutil
import subprocess
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from inspector.window.association import instructions
from inspector.window.association_dialog import AssociationDialog
from tests.window.driving import LEFT, choose, open_dialog

if TYPE_CHECKING:
    from inspector.window.main_window import MainWindow


def test_this_system_comes_first_with_the_program_as_it_is_installed() -> None:
    windows, linux = instructions("win32", Path("C:\\Tools and more\\msi-inspector-gui.exe"))
    assert (windows.system, linux.system) == ("Windows", "Linux")
    assert r'/ve /d "\"C:\Tools and more\msi-inspector-gui.exe\" \"%1\"" /f' in windows.code
    assert "Exec=msi-inspector-gui %f\n" in linux.code


def test_on_windows_a_double_click_still_installs() -> None:
    windows = instructions("win32")[0]
    for line in (*windows.code.splitlines(), *windows.undo.splitlines()):
        assert r"HKCU\Software\Classes\SystemFileAssociations\.ms" in line
    assert "a double click still installs" in windows.intent


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell as on Linux")
@pytest.mark.parametrize("program", ["/usr/bin/msi-inspector-gui", '/home/me/a "b" $c 100%/msi-inspector-gui'])
def test_on_linux_the_commands_write_an_entry_and_take_it_back(tmp_path: Path, program: str) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in ("update-desktop-database", "xdg-mime"):
        (tools / tool).write_text("#!/bin/sh\n")
        (tools / tool).chmod(0o755)
    environment = {"HOME": str(tmp_path), "PATH": f"{tools}:/usr/bin:/bin"}
    linux = instructions("linux", PurePosixPath(program))[0]
    subprocess.run(["sh", "-e", "-c", linux.code], env=environment, check=True)
    entry = tmp_path / ".local/share/applications/msi-inspector.desktop"
    lines = dict(line.split("=", 1) for line in entry.read_text().splitlines()[1:])
    assert lines["MimeType"] == "application/x-msi;"
    # what a desktop makes of an Exec line: first the escapes of any value, then those of a quoted argument, then %%
    argument = lines["Exec"].removesuffix(" %f").replace("\\\\", "\\")
    if argument.startswith('"'):
        argument = argument[1:-1].replace('\\"', '"').replace("\\$", "$")
    assert argument.replace("%%", "%") == program
    subprocess.run(["sh", "-e", "-c", linux.undo], env=environment, check=True)
    assert not entry.exists()


def test_the_dialog_copies_and_says_that_nothing_was_changed(window: MainWindow) -> None:
    choose(window, "Help", "Open packages with MSI Inspector…")
    dialog = open_dialog(window, AssociationDialog)
    assert "MSI Inspector itself changes nothing on this computer." in [
        label.text() for label in dialog.findChildren(QLabel)
    ]
    buttons = {button.accessibleName(): button for button in dialog.findChildren(QPushButton)}
    here = instructions()[0]
    QTest.mouseClick(buttons[f"Copy the commands for {here.system}"], LEFT)
    assert QGuiApplication.clipboard().text() == here.code
    assert dialog.said.text() == "Copied the commands. Nothing has been changed yet."
    QTest.mouseClick(buttons[f"Copy the way back for {here.system}"], LEFT)
    assert QGuiApplication.clipboard().text() == here.undo
