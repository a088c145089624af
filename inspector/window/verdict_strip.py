"""The answer first: one sentence, and how many findings of each level there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from inspector.findings.model import Level, Mark

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState

_NOUNS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note", Level.INFO: "info"}


class VerdictStrip(QFrame):
    """The sentence and the counts; a count leads to the first finding of its level.

    Signals:
        level_chosen: (Level) a person pressed a count.
    """

    level_chosen = Signal(Level)

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._icons = icons
        self._counts = {level: self._count_button(level) for level in Level}
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setMinimumWidth(1)  # or a long name without a space would make the window wider
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 5, 12, 6)
        layout.setSpacing(2)
        for button in self._counts.values():
            layout.addWidget(button)
        layout.addSpacing(12)
        layout.addWidget(self._sentence, 1)
        state.inspection_changed.connect(self.refresh)

    @property
    def sentence(self) -> str:
        """The verdict as shown."""
        return self._sentence.text()

    def count_button(self, level: Level) -> QToolButton:
        """The button with the count of that level."""
        return self._counts[level]

    def refresh(self) -> None:
        """Show the verdict of the inspection, in the colours of the theme."""
        inspection = self._state.inspection
        if inspection is None:
            return
        self._sentence.setText(inspection.verdict.sentence)
        self._sentence.setAccessibleName(f"Verdict: {inspection.verdict.sentence}")
        for level, button in self._counts.items():
            count = _count(inspection, level)
            noun = _NOUNS[level] + ("s" if count != 1 and level is not Level.INFO else "")
            button.setText(f" {count:,} {noun}")
            button.setIcon(self._icons.icon(Mark(level.value)))
            button.setToolTip(f"Go to the first {_NOUNS[level]}" if count else f"There is no {_NOUNS[level]} finding")
            button.setEnabled(count > 0)
            button.setVisible(count > 0 or level in (Level.ERROR, Level.WARNING))

    def _count_button(self, level: Level) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.level_chosen.emit(level))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        """The background of a page of text, with a line below."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().brush(QPalette.ColorRole.Base))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.palette().brush(QPalette.ColorRole.Mid))
        painter.end()


def _count(inspection: Inspection, level: Level) -> int:
    return sum(finding.level is level for finding in inspection.findings)
