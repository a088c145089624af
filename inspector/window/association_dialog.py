"""The dialog that says how to open packages with this program from the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.language import tr
from inspector.window.association import Instruction, instructions
from inspector.window.dialog_buttons import make_buttons
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from collections.abc import Callable

_CODE_LINES = 12
_UNDO_LINES = 3
_LEAST_LINES = 5
_PADDING = 14


class AssociationDialog(QDialog):
    """A tab for each system with what to run there, what takes it back, and buttons that copy both."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open packages with MSI Inspector"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said = QLabel(tr("MSI Inspector itself changes nothing on this computer."))
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("Systems"))
        for instruction in instructions():
            tabs.addTab(self._page(instruction), instruction.system)
        buttons = make_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self.said, 1)
        bottom.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addLayout(bottom)
        self.resize(beside_letters(self, 760), beside_letters(self, 540))

    def _page(self, instruction: Instruction) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(8)
        intent = QLabel(instruction.intent)
        intent.setWordWrap(True)
        layout.addWidget(intent)
        system = instruction.system
        code = _code(instruction.code, tr("The commands for {system}", system=system), _CODE_LINES)
        copy = QPushButton(tr("&Copy"))
        copy.setAccessibleName(tr("Copy the commands for {system}", system=system))
        said = tr("Copied the commands. Nothing has been changed yet.")
        copy.clicked.connect(self._copier(instruction.code, said))
        layout.addLayout(_row(code, copy), _CODE_LINES)
        undo = _code(instruction.undo, tr("The way back for {system}", system=system), _UNDO_LINES)
        copy = QPushButton(tr("Copy &back"))
        copy.setAccessibleName(tr("Copy the way back for {system}", system=system))
        said = tr("Copied the way back. Nothing has been changed yet.")
        copy.clicked.connect(self._copier(instruction.undo, said))
        layout.addWidget(QLabel(tr("To take it back:")))
        layout.addLayout(_row(undo, copy), _UNDO_LINES)
        return page

    def _copier(self, code: str, said: str) -> Callable[[], None]:
        def copy() -> None:
            QGuiApplication.clipboard().setText(code)
            self.said.setText(said)

        return copy


def _row(code: QPlainTextEdit, copy: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(code, 1)
    row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _code(code: str, name: str, lines: int) -> QPlainTextEdit:
    text = QPlainTextEdit(code)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)  # commands stand in columns
    font.setPixelSize(text.fontInfo().pixelSize())
    text.setFont(font)
    text.setReadOnly(True)
    text.setAccessibleName(name)
    text.setTabChangesFocus(True)
    text.setMinimumHeight(min(lines, _LEAST_LINES) * text.fontMetrics().lineSpacing() + _PADDING)
    return text
