"""The answer first: one sentence, how many findings there are with each mark, and whether the answer is still provisional."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inspector.findings.model import Mark
from inspector.language import N_, number, tr
from inspector.window.elided_label import LinesLabel
from inspector.window.finding_marks import count_words, finding_mark
from inspector.window.package_source import Progress
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState

_FIRST_WORDS = {
    Mark.ERROR: N_("Go to the first error finding"),
    Mark.WARNING: N_("Go to the first warning finding"),
    Mark.NOTE: N_("Go to the first note finding"),
    Mark.INFO: N_("Go to the first info finding"),
    Mark.GOOD: N_("Go to the first good finding"),
}
_NONE_WORDS = {
    Mark.ERROR: N_("There is no error finding"),
    Mark.WARNING: N_("There is no warning finding"),
    Mark.NOTE: N_("There is no note finding"),
    Mark.INFO: N_("There is no info finding"),
    Mark.GOOD: N_("There is no good finding"),
}
_BAR_HEIGHT = 7
_BAR_MS = 100
_LINES = 2
"""The room for the verdict, whatever it is: nothing below shall move when another question is asked. The details say all."""
_SIGN = 18
_AROUND_COUNT = 34
"""What a count takes beside its words, in pixels beside letters of the usual size: its sign, and room."""
_MOST_COUNTS = 0.4
"""The most of the width that counts in words may take."""


class VerdictStrip(QFrame):
    """The sentence and the counts; a count leads to the first finding with its mark.

    Signals:
        mark_chosen: (Mark) a person pressed a count.
        cancelled: a person does not want to wait for the examination of code.
    """

    mark_chosen = Signal(Mark)
    cancelled = Signal()

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._icons = icons
        self._found: Counter[Mark] = Counter()
        self._counts = {mark: self._count_button(mark) for mark in Mark}
        self._sentence = LinesLabel(_LINES)
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)
        self._fit_signs()
        self._examination = _Examination()
        self._examination.cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 12, 3)
        layout.setSpacing(2)
        for button in self._counts.values():
            layout.addWidget(button)
        layout.addSpacing(12)
        layout.addWidget(self._sentence, 1)
        layout.addSpacing(12)
        layout.addWidget(self._examination)
        state.inspection_changed.connect(self.refresh)

    @property
    def sentence(self) -> str:
        """The verdict, whether there is room for all of it or not."""
        return self._sentence.whole_text

    @property
    def examination_words(self) -> str:
        """What it says about an examination that is under way, nothing where there is none."""
        return self._examination.words.text() if self._examination.isVisible() else ""

    def count_button(self, mark: Mark) -> QToolButton:
        """The button with the count of that mark."""
        return self._counts[mark]

    def show_examination(self, progress: Progress | None) -> None:
        """Say how far the examination of code is, as long as what is shown is provisional; None ends that."""
        self._examination.setVisible(progress is not None)
        if progress is not None:
            self._examination.show_progress(progress)

    def refresh(self) -> None:
        """Show the verdict of the inspection, in the colours of the theme."""
        inspection = self._state.inspection
        if inspection is None:
            return
        self._sentence.show_text(inspection.verdict.sentence)
        self._sentence.setAccessibleName(tr("Verdict: {sentence}", sentence=inspection.verdict.sentence))
        self._found = Counter(finding_mark(finding) for finding in inspection.findings)
        for mark, button in self._counts.items():
            count = self._found[mark]
            button.setAccessibleName(count_words(mark, count))
            button.setToolTip(tr(_FIRST_WORDS[mark]) if count else tr(_NONE_WORDS[mark]))
            button.setEnabled(count > 0)
            is_shown = count > 0 or mark in (Mark.ERROR, Mark.WARNING)
            if is_shown:
                button.setIcon(self._icons.icon(mark))
            button.setVisible(is_shown)
        self._write_counts()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_signs()
            self._write_counts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the verdict room."""
        super().resizeEvent(event)
        self._write_counts()

    def _write_counts(self) -> None:
        """In words, or beside a sign as a number alone where the words would leave the verdict too little room."""
        shown = {mark: button for mark, button in self._counts.items() if not button.isHidden()}
        metrics, around = self.fontMetrics(), beside_letters(self, _AROUND_COUNT)
        widths = (metrics.horizontalAdvance(count_words(mark, self._found[mark])) + around for mark in shown)
        are_words = sum(widths) <= _MOST_COUNTS * self.width()
        for mark, button in shown.items():
            count = self._found[mark]
            button.setText(f" {count_words(mark, count) if are_words else number(count)}")

    def _fit_signs(self) -> None:
        """Signs as large as the letters."""
        sign = beside_letters(self, _SIGN)
        for button in self._counts.values():
            button.setIconSize(QSize(sign, sign))

    def _count_button(self, mark: Mark) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.mark_chosen.emit(mark))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        """The background of a page of text, with a line below."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().brush(QPalette.ColorRole.Base))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.palette().brush(QPalette.ColorRole.Mid))
        painter.end()


class _Examination(QWidget):
    """Words, a bar and a way out; they stand beside the verdict, so that nothing moves when they come and go."""

    def __init__(self) -> None:
        super().__init__()
        self._progress = Progress(0, 0)
        # a bar that is given a value paints the whole window before it returns: not for each of many values
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_BAR_MS)
        self._soon.timeout.connect(self._move_bar)
        self.words = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_HEIGHT)
        self._bar.setAccessibleName(tr("Examining custom actions"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Keep what is shown, without looking into the code of DLLs"))
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self.words)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(column)
        layout.addWidget(self.cancel)
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        longest = _progress_words(progress.total, progress.total)
        self.words.setFixedWidth(self.words.fontMetrics().horizontalAdvance(longest) + 1)
        self.words.setText(_progress_words(progress.done, progress.total))
        self._progress = progress
        if not self._soon.isActive():
            self._soon.start()

    def _move_bar(self) -> None:
        self._bar.setRange(0, self._progress.total)
        if self._progress.total:  # without, it moves to and fro
            self._bar.setValue(self._progress.done)


def _progress_words(done: int, total: int) -> str:
    if total:
        return tr("Provisional. Examining custom actions: {done:,} of {total:,}", done=done, total=total)
    return tr("Provisional. Examining code …")
