"""The field that narrows a table down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton

from inspector.language import tr


def belongs_to_window(event: QEvent) -> bool:
    """Whether a key is one of the window's, though X11 has it delete a line of text: Ctrl+U."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.matches(QKeySequence.StandardKey.DeleteCompleteLine)
    )


class FilterField(QLineEdit):
    """A line of text with a button that clears it; Esc clears it too, before Esc means anything else."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):  # Qt gives it a picture but no name
            button.setAccessibleName(tr("Clear the filter"))

    def event(self, event: QEvent) -> bool:
        """Claim Esc as long as there is something to clear, because the window uses that key as well."""
        if belongs_to_window(event):
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.clear()
                return True
        return super().event(event)
