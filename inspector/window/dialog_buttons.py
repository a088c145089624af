"""The buttons of dialogs: words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


def make_buttons(*kinds: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """The buttons of a dialog, in words alone."""
    box = QDialogButtonBox()
    for kind in kinds:
        box.addButton(kind)
    _take_pictures_away(box)
    return box


def in_words_alone(dialog: QDialog) -> None:
    """Take the pictures off the buttons of a dialog of Qt's own: those that some systems add belong to other programs."""
    for box in dialog.findChildren(QDialogButtonBox):
        _take_pictures_away(box)


def _take_pictures_away(box: QDialogButtonBox) -> None:
    for button in box.buttons():
        button.setIcon(QIcon())
