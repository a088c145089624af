"""The dialogs that ask for files. They are open while the window goes on; what they are asked for comes in a call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from inspector.drawing.options import PictureFormat
from inspector.language import N_, tr
from inspector.window.dialog_buttons import in_words_alone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_PICTURES = {
    PictureFormat.PNG: N_("PNG picture"),
    PictureFormat.SVG: N_("SVG drawing"),
    PictureFormat.PDF: N_("PDF document"),
}


def ask_for_packages(parent: QWidget, beside: Path | None, take: Callable[[tuple[Path, ...]], None]) -> None:
    """Let a person choose one package or several, beginning in the folder of `beside`."""
    folder = str(beside.parent) if beside is not None else ""
    kinds = f"{tr('Windows Installer packages')} (*.msi *.msm);;{tr('All files')} (*)"
    dialog = QFileDialog(parent, tr("Open a package"), folder, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: take(tuple(Path(name) for name in names)))
    in_words_alone(dialog)
    dialog.open()


def ask_for_picture(parent: QWidget, package: Path, take: Callable[[Path], None]) -> None:
    """Let a person choose where a picture goes, beside the package to begin with; a name without an ending gets one."""
    suggestion = package.with_name(f"{package.stem}.timeline.png")
    kinds = {f"{tr(words)} (*.{kind})": kind for kind, words in _PICTURES.items()}
    dialog = QFileDialog(parent, tr("Export the picture"), str(package.parent), ";;".join(kinds))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggestion.name)

    def take_name(name: str) -> None:
        path = Path(name)
        kind = kinds.get(dialog.selectedNameFilter(), PictureFormat.PNG)
        take(path if path.suffix else path.with_name(f"{path.name}.{kind}"))

    dialog.fileSelected.connect(take_name)
    in_words_alone(dialog)
    dialog.open()
