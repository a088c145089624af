"""The dialog about the program, and what dialogs have in common."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from inspector.language import tr
from inspector.version import tool_version
from inspector.window.dialog_buttons import make_buttons


class AboutDialog(QDialog):
    """What this program is, and the versions a bug report needs."""

    def __init__(self, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About MSI Inspector"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(icon.pixmap(72, 72))
        picture.setAccessibleName("MSI Inspector")
        purpose = tr(
            "Shows when a Windows Installer property has a value during an installation,<br>"
            "and which actions stand where it has none."
        )
        text = QLabel(
            f"<h2>MSI Inspector {tool_version()}</h2><p>{purpose}</p>"
            f"<p>{tr('Packages are opened read-only. Nothing leaves this computer.')}</p>"
            f"<p>{'<br>'.join(versions()[1:])}</p>"
            f"<p>{tr('MIT licence. Noto Sans under the SIL Open Font License 1.1.')}</p>"
        )
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = make_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(tr("&Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(tr("Copy what a report of a mistake needs"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(versions())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(picture)
        layout.addWidget(text)
        layout.addWidget(buttons)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)


def versions() -> tuple[str, ...]:
    """The versions of what this program stands on."""
    try:
        pymsi = version("pymsi")
    except PackageNotFoundError:
        pymsi = tr("not installed")
    return (
        f"MSI Inspector {tool_version()}",
        tr(
            "Python {version} on {system}",
            version=platform.python_version(),
            system=f"{platform.system()} {platform.machine()}",
        ),
        f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"pymsi {pymsi}",
    )
