"""The commands of the Edit menu that copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QWidget

from inspector.language import tr
from inspector.window.copying import (
    Subject,
    markdown,
    markdown_of_range,
    rows_text,
    subject_of,
    subject_of_findings,
    subject_of_range,
)
from inspector.window.findings_model import FoldedFindings

if TYPE_CHECKING:
    from inspector.window.commands import Commands
    from inspector.window.package_page import PackagePage
    from inspector.window.view_state import ViewState


class CopyCommands(QObject):
    """Copies what is selected; what cannot be copied of it is disabled."""

    def __init__(self, commands: Commands, state: ViewState, page: PackagePage) -> None:
        super().__init__(commands)
        self._commands = commands
        self._state = state
        self._page = page
        commands.copy.triggered.connect(self._copy)
        commands.copy_row.triggered.connect(self._copy_row)
        commands.copy_markdown.triggered.connect(self._copy_markdown)
        commands.copy_wix.triggered.connect(lambda: self._put(tr("Copied the WiX snippet"), self._subject.wix))
        commands.copy_sql.triggered.connect(lambda: self._put(tr("Copied the SQL statement"), self._subject.sql))
        state.selection_changed.connect(self._refresh)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        page.findings.chosen_changed.connect(self._refresh)
        self._refresh()

    @property
    def _subject(self) -> Subject:
        if self._state.inspection is None:
            return Subject("", "")
        if self._state.range is not None:
            return subject_of_range(self._state.range)
        chosen = self._page.findings.chosen
        if not isinstance(chosen, FoldedFindings):
            return subject_of(self._state.inspection, self._state.explanation, chosen)
        if self._state.explanation is None:
            return subject_of_findings(self._state.inspection, chosen.words, chosen.findings)
        return subject_of(self._state.inspection, self._state.explanation, None)

    def _refresh(self) -> None:
        subject = self._subject
        self._commands.name_copy(are_rows=self._state.range is not None or self._page.places is not None)
        self._commands.copy_row.setEnabled(self._state.selection is not None)
        self._commands.copy_wix.setEnabled(bool(subject.wix))
        self._commands.copy_sql.setEnabled(bool(subject.sql))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What is copied depends on the list that has the focus; in the menu bar the keys are only for a while."""
        if now is not None and self._page.isAncestorOf(now):
            self._refresh()

    def _copy(self) -> None:
        """The text that is marked where the focus is, otherwise the sentence."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QTextBrowser) and focused.textCursor().hasSelection():
            focused.copy()
        elif isinstance(focused, QLabel) and focused.hasSelectedText():
            QGuiApplication.clipboard().setText(focused.selectedText())
        elif places := self._page.places:
            places.copy_rows()
        elif self._state.range is not None:
            self._copy_row()
        else:
            self._put(tr("Copied the sentence"), self._subject.sentence)

    def _copy_row(self) -> None:
        """The cells of the selected action, or of each action of the range below their headings."""
        table, chosen = self._page.actions_panel, self._state.range
        if chosen is not None:
            said = tr("Copied {n:,} row", "Copied {n:,} rows", n=len(chosen.items))
            self._put(said, rows_text(table.headings, [table.cells_of(item.key) for item in chosen.items]))
        elif self._state.selection is not None:
            self._put(tr("Copied the row"), rows_text(table.headings, [table.cells_of(self._state.selection)]))

    def _copy_markdown(self) -> None:
        inspection, chosen = self._state.inspection, self._state.range
        if inspection is None:
            return
        if chosen is not None:
            self._put(tr("Copied the Markdown"), markdown_of_range(chosen, inspection))
        else:
            self._put(tr("Copied the Markdown"), markdown(self._subject, inspection))

    def _put(self, said: str, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
        self._page.said.emit(said if text else tr("There is nothing to copy"))
