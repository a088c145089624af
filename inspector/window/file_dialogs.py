"""The dialogs that ask for files. They are open while the window goes on; what they are asked for comes in a call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from inspector.drawing.options import PictureFormat

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_PACKAGES = "Windows Installer packages (*.msi *.msm);;All files (*)"
_PICTURES = {
    "PNG picture (*.png)": PictureFormat.PNG,
    "SVG drawing (*.svg)": PictureFormat.SVG,
    "PDF document (*.pdf)": PictureFormat.PDF,
}


def ask_for_packages(parent: QWidget, beside: Path | None, take: Callable[[tuple[Path, ...]], None]) -> None:
    """Let a person choose one package or several, beginning in the folder of `beside`."""
    dialog = QFileDialog(parent, "Open a package", str(beside.parent) if beside is not None else "", _PACKAGES)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: take(tuple(Path(name) for name in names)))
    dialog.open()


def ask_for_picture(parent: QWidget, package: Path, take: Callable[[Path], None]) -> None:
    """Let a person choose where a picture goes, beside the package to begin with; a name without an ending gets one."""
    suggestion = package.with_name(f"{package.stem}.timeline.png")
    dialog = QFileDialog(parent, "Export the picture", str(package.parent), ";;".join(_PICTURES))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggestion.name)

    def take_name(name: str) -> None:
        path = Path(name)
        kind = _PICTURES.get(dialog.selectedNameFilter(), PictureFormat.PNG)
        take(path if path.suffix else path.with_name(f"{path.name}.{kind}"))

    dialog.fileSelected.connect(take_name)
    dialog.open()
