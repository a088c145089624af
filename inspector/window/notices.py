"""Strips above the package: an error, a package that was read only in part, a file that takes long to read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inspector.findings.model import MARK_WORDS, Mark
from inspector.inspection import Status
from inspector.language import tr
from inspector.sequence.custom_action_type import Code
from inspector.usage.model import UsageLevel
from inspector.window.action_words import digest_words
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.errors import InspectorError
    from inspector.inspection import Inspection
    from inspector.window.icons import MarkIcons

_SIGN = 20
_BAR = 5
_SHOWN_PROBLEMS = 4


class Notice(QFrame):
    """A strip with a sign, a heading, text that can be selected, and buttons. The coloured bar never stands alone.

    Signals:
        spoke: it has something new to say, and shows itself.
        withdrawn: it has nothing to say any more.
    """

    spoke = Signal()
    withdrawn = Signal()

    def __init__(
        self, mark: Mark, icons: MarkIcons, buttons: Iterable[QPushButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mark = mark
        self._icons = icons
        self._is_speaking = False
        self._sign = QLabel()
        self._sign.setAccessibleName(tr(MARK_WORDS[mark]))
        self._heading = QLabel()
        self._text = QLabel()
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        for label in (self._heading, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(1)  # or a long name without a space would make the window wider
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_BAR + 10, 8, 10, 8)
        layout.setSpacing(10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        for button in buttons:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def message(self) -> str:
        """All of its words."""
        return f"{self._heading.text()}\n{self._text.text()}".strip()

    def show_words(self, heading: str, text: str) -> None:
        """Show the strip with these words; where it says them already, it is no news."""
        before = self.message if self._is_speaking else ""
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(self.message)
        if self.message != before:
            self._is_speaking = True
            self.show()
            self.spoke.emit()

    def withdraw(self) -> None:
        """Hide the strip: what it said holds no more, or a person has read it."""
        self.hide()
        if self._is_speaking:
            self._is_speaking = False
            self.withdrawn.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the sign as the theme and the letters are now."""
        super().showEvent(event)
        self._draw_sign()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign in the colours of another theme, or beside other letters."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and not self.isHidden():
            self._draw_sign()
        super().changeEvent(event)

    def _draw_sign(self) -> None:
        size = beside_letters(self, _SIGN)
        self._sign.setPixmap(self._icons.icon(self._mark).pixmap(size, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet background, a bar in the colour of the sign, a line below."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().brush(QPalette.ColorRole.AlternateBase))
        painter.fillRect(0, 0, _BAR, self.height(), self._icons.colour(self._mark))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.palette().brush(QPalette.ColorRole.Mid))
        painter.end()


class OneNotice(QObject):
    """Of several notices it lets the one be seen that has spoken last; the one before comes back when that has gone."""

    def __init__(self, notices: Iterable[Notice], parent: QObject) -> None:
        super().__init__(parent)
        self._speaking: list[Notice] = []
        for notice in notices:
            notice.spoke.connect(partial(self._take, notice))
            notice.withdrawn.connect(partial(self._let_go, notice))

    def _take(self, notice: Notice) -> None:
        if notice in self._speaking:
            self._speaking.remove(notice)
        for older in self._speaking:
            older.hide()
        self._speaking.append(notice)

    def _let_go(self, notice: Notice) -> None:
        self._speaking.remove(notice)
        if self._speaking:
            self._speaking[-1].show()


class ErrorNotice(Notice):
    """What failed, where, what is still shown, and what to do.

    Signals:
        retried: a person wants to try again.
    """

    retried = Signal()

    def __init__(self, icons: MarkIcons, parent: QWidget | None = None) -> None:
        self._retry = QPushButton(tr("Try again"))
        dismiss = QPushButton(tr("Close message"))
        super().__init__(Mark.ERROR, icons, (self._retry, dismiss), parent)
        self._retry.clicked.connect(self.retried)
        dismiss.clicked.connect(self.withdraw)

    def show_error(
        self, heading: str, error: InspectorError, still_shown: Inspection | None, *, can_retry: bool = False
    ) -> None:
        """Show an error that left `still_shown` as it was."""
        where = f" ({error.where})" if error.where and error.where not in heading else ""
        lines = [f"{error.what}{where}."]
        if error.advice:
            lines.append(tr("What to do: {advice}", advice=error.advice))
        self._show(heading, lines, still_shown, can_retry=can_retry)

    def show_unreadable(self, inspection: Inspection, still_shown: Inspection | None) -> None:
        """Show why a file is no package that could be read."""
        lines = [problem.detail for problem in inspection.problems]
        heading = _not_opened(inspection.file)
        self._show(heading, lines, still_shown, can_retry=True)

    def _show(self, heading: str, lines: list[str], still_shown: Inspection | None, *, can_retry: bool) -> None:
        if still_shown is not None:
            lines = [*lines, _still_shown_words(still_shown, is_same=heading == _not_opened(still_shown.file))]
        self._retry.setVisible(can_retry)
        self.show_words(heading, "\n".join(lines))


class PartialNotice(Notice):
    """That a package was read only in part; it stays as long as the package is shown."""

    def __init__(self, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(Mark.WARNING, icons, (), parent)

    def show_problems(self, inspection: Inspection) -> None:
        """Name what could not be read; hide where nothing is missing."""
        problems = inspection.problems
        if inspection.status is not Status.PARTIAL:
            self.withdraw()
            return
        lines = [f"{problem.table}: {problem.detail}" if problem.table else problem.detail for problem in problems]
        if len(lines) > _SHOWN_PROBLEMS:
            more = len(lines) - _SHOWN_PROBLEMS + 1
            rest = tr("… and {count} more; the details list all of them (Esc shows them).", count=more)
            lines = [*lines[: _SHOWN_PROBLEMS - 1], rest]
        heading = tr("{file} was read only in part, so findings may be missing", file=inspection.file)
        self.show_words(heading, "\n".join(lines))


class UnexaminedNotice(Notice):
    """That the examination of code was ended before its time; it stays as long as that answer is shown.

    Signals:
        wanted: a person wants the examination after all.
    """

    wanted = Signal()

    def __init__(self, icons: MarkIcons, parent: QWidget | None = None) -> None:
        again = QPushButton(tr("Examine again"))
        super().__init__(Mark.NOTE, icons, (again,), parent)
        again.clicked.connect(self.wanted)

    def show_count(self, inspection: Inspection, why: str) -> None:
        """Say how many custom actions were not looked into, and what that means for their marks."""
        usages = [item.usage for item in inspection.actions if item.usage is not None]
        usages += [item.usage for item in inspection.unscheduled]
        names = {
            usage.custom_action.action
            for usage in usages
            if usage.level is UsageLevel.UNKNOWN and usage.custom_action.type.code is Code.DLL
        }
        self.show_words(
            tr(
                "{why}: {n:,} custom action of {file} was not examined",
                "{why}: {n:,} custom actions of {file} were not examined",
                n=len(names),
                why=why,
                file=inspection.file,
            ),
            tr(
                "What was not examined carries the mark ? where it stands outside the window: what it does is not known."
            ),
        )


def _not_opened(file: str) -> str:
    return tr("{file} could not be opened", file=file)


def _still_shown_words(inspection: Inspection, *, is_same: bool) -> str:
    """What is still shown; of the same file what it was, since its name alone says nothing."""
    if is_same:
        return tr(
            "Still shown: {file} as it was before, {digest}.", file=inspection.file, digest=digest_words(inspection)
        )
    return tr("Still shown: {file}.", file=inspection.file)


class LoadingBar(QFrame):
    """That a file is being read, with a way out.

    Signals:
        cancelled: a person does not want to wait.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(12)
        self._progress.setMaximumWidth(280)
        self._progress.setAccessibleName(tr("Reading the package"))
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(15, 6, 10, 6)
        layout.setSpacing(12)
        layout.addWidget(self._text)
        layout.addWidget(self._progress, 1)
        layout.addWidget(cancel)
        layout.addStretch(1)
        self.hide()

    @property
    def message(self) -> str:
        """What it says."""
        return self._text.text()

    def set_moving(self, moving: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Let something move while a file is being read, or let the words alone say it."""
        self._progress.setVisible(moving)

    def show_file(self, name: str) -> None:
        """Say which file is being read."""
        self._text.setText(tr("Reading {name} …", name=name))
        self.show()
