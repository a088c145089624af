"""The small dialogs, keys and about, and what dialogs have in common."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMenu,
    QMenuBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector.language import N_, tr
from inspector.version import tool_version
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

_POINTER = (
    (N_("Ctrl+wheel"), N_("Timeline: zoom at the pointer")),
    (N_("Wheel, Shift+wheel"), N_("Timeline: scroll down, sideways")),
    (N_("Click"), N_("Timeline: select an action; on empty ground clear the selection")),
    (N_("Drag"), N_("Timeline: move what is in view")),
)


def key_list(menu_bar: QMenuBar) -> tuple[tuple[str, str], ...]:
    """Every key of the menus and what it does, in the order of the menus, then what the pointer does."""
    menus = (action.menu() for action in menu_bar.actions())
    keys = (row for menu in menus if isinstance(menu, QMenu) for row in _keys_of(menu))
    return (*keys, *((tr(pointer), tr(words)) for pointer, words in _POINTER))


def _keys_of(menu: QMenu) -> Iterator[tuple[str, str]]:
    title = menu.title().replace("&", "")
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _keys_of(submenu)
        elif action.shortcuts():
            keys = ", ".join(
                shortcut.toString(QKeySequence.SequenceFormat.NativeText) for shortcut in action.shortcuts()
            )
            yield keys, f"{title}: {action.text().replace('&', '').rstrip('…')}"


class KeysDialog(QDialog):
    """The list of keys."""

    def __init__(self, menu_bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = key_list(menu_bar)
        table = QTableWidget(len(rows), 2)
        table.setAccessibleName(tr("Keys and what they do"))
        table.setHorizontalHeaderLabels([tr("Key"), tr("What it does")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(text))
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 5)
        table.resizeColumnToContents(0)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        buttons = make_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)
        self.resize(beside_letters(self, 560), beside_letters(self, 560))


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


def make_buttons(*kinds: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """The buttons of a dialog in words alone: the pictures that some systems add belong to other programs."""
    box = QDialogButtonBox()
    for kind in kinds:
        box.addButton(kind).setIcon(QIcon())
    return box


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
