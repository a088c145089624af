"""The dialog that says how to open packages with this program from the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
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

from inspector.window.association import Instruction, instructions
from inspector.window.dialogs import make_buttons
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
        self.setWindowTitle("Open packages with MSI Inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said = QLabel("MSI Inspector itself changes nothing on this computer.")
        tabs = QTabWidget()
        tabs.setAccessibleName("Systems")
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
        for what, words, code, lines in (
            ("commands", "&Copy", instruction.code, _CODE_LINES),
            ("way back", "Copy &back", instruction.undo, _UNDO_LINES),
        ):
            if lines == _UNDO_LINES:
                layout.addWidget(QLabel("To take it back:"))
            row = QHBoxLayout()
            row.addWidget(_code(code, f"The {what} for {instruction.system}", lines), 1)
            button = QPushButton(words)
            button.setAccessibleName(f"Copy the {what} for {instruction.system}")
            button.clicked.connect(self._copier(what, code))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            layout.addLayout(row, lines)
        return page

    def _copier(self, what: str, code: str) -> Callable[[], None]:
        def copy() -> None:
            QGuiApplication.clipboard().setText(code)
            self.said.setText(f"Copied the {what}. Nothing has been changed yet.")

        return copy


def _code(code: str, name: str, lines: int) -> QPlainTextEdit:
    text = QPlainTextEdit(code)
    text.setReadOnly(True)
    text.setAccessibleName(name)
    text.setTabChangesFocus(True)
    text.setMinimumHeight(min(lines, _LEAST_LINES) * text.fontMetrics().lineSpacing() + _PADDING)
    return text
