"""The dialogs that ask for files. They are open while the window goes on; what they are asked for comes in a call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from inspector.drawing.options import PictureFormat
from inspector.language import N_, tr
from inspector.resource_files import resource_folder
from inspector.window.dialog_buttons import in_words_alone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inspector.window.recent_files import RecentFiles

_PICTURES = {
    PictureFormat.PNG: N_("PNG picture"),
    PictureFormat.SVG: N_("SVG drawing"),
    PictureFormat.PDF: N_("PDF document"),
}


def folder_to_begin_in(shown: Path | None, recent: RecentFiles) -> str:
    """The folder of the package that is shown, else of the last one that was; never where this program keeps its samples."""
    opened = (file.path for file in recent.files if not recent.is_missing(file))
    samples = resource_folder() / "samples"
    own = next((path.parent for path in (shown, *opened) if path is not None and path.parent != samples), None)
    return (
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) if own is None else str(own)
    )


def ask_for_packages(parent: QWidget, folder: str, take: Callable[[tuple[Path, ...]], None]) -> None:
    """Let a person choose one package or several, beginning in a folder."""
    kinds = f"{tr('Windows Installer packages')} (*.msi *.msm);;{tr('All files')} (*)"
    dialog = QFileDialog(parent, tr("Open a package"), folder, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: take(tuple(Path(name) for name in names)))
    in_words_alone(dialog)
    dialog.open()


def ask_for_picture(parent: QWidget, package: Path, folder: str, take: Callable[[Path], None]) -> None:
    """Let a person choose where a picture of the package goes, beginning in a folder; a name without an ending gets one."""
    kinds = {f"{tr(words)} (*.{kind})": kind for kind, words in _PICTURES.items()}
    dialog = QFileDialog(parent, tr("Export the picture"), folder, ";;".join(kinds))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(f"{package.stem}.timeline.png")

    def take_name(name: str) -> None:
        path = Path(name)
        kind = kinds.get(dialog.selectedNameFilter(), PictureFormat.PNG)
        take(path if path.suffix else path.with_name(f"{path.name}.{kind}"))

    dialog.fileSelected.connect(take_name)
    in_words_alone(dialog)
    dialog.open()
