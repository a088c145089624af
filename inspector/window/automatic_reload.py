"""Reads the package that is shown again when its file changes, and says what that has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from inspector.findings.model import Mark
from inspector.language import tr
from inspector.window.action_words import digest_words
from inspector.window.file_watch import FileWatch
from inspector.window.finding_marks import count_words
from inspector.window.notices import Notice
from inspector.window.reload_changes import headline, name_lines

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from inspector.inspection import Inspection
    from inspector.window.icons import MarkIcons
    from inspector.window.jobs import JobRunner
    from inspector.window.opening import Opening
    from inspector.window.reload_changes import Changes
    from inspector.window.view_state import ViewState

_MOST_TRIES = 5
"""After that many a file that nobody writes to any more, and that still cannot be read, is an error."""


class AutomaticReload(QObject):
    """Watches the file that is shown. A file that is being written, or is gone for a moment, is no error.

    Attributes:
        waiting_notice: that the file is waited for.
        reload_notice: what has changed; closing it takes the flags of changed actions away.
    """

    def __init__(
        self, state: ViewState, opening: Opening, icons: MarkIcons, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._opening = opening
        self._tries = 0
        self._watch = FileWatch(runner, self)
        self.waiting_notice = WaitingNotice(icons)
        self.reload_notice = ReloadNotice(state, icons)
        opening.asked.connect(self._begin)
        opening.shown.connect(self._end)
        opening.kept.connect(lambda: self._begin(opening.path))
        opening.vanished.connect(self._take_half_a_file)
        opening.reloaded.connect(self._show_changes)
        self._watch.waiting.connect(self._wait)
        self._watch.settled.connect(self._reload)

    def close(self) -> None:
        """Watch nothing any more."""
        self._watch.watch(None)

    def _begin(self, path: Path | None) -> None:
        """Watch from before the file is read, so that nothing is missed."""
        if path != self._watch.path:
            self.waiting_notice.withdraw()
            self._watch.watch(path)

    def _wait(self, is_gone: bool) -> None:  # noqa: FBT001 - slot of FileWatch.waiting
        shown = self._state.inspection
        if shown is not None and self._opening.path == self._watch.path:  # not one that is only asked for
            self.waiting_notice.show_file(shown, is_gone=is_gone)

    def _reload(self) -> None:
        path = self._watch.path
        if path == self._opening.path:
            self._opening.reload(is_automatic=True)
        elif path is not None:  # it is still being read for the first time: what was read is of before
            self._opening.open_path(path)

    def _end(self) -> None:
        self._tries = 0
        self.waiting_notice.withdraw()

    def _take_half_a_file(self, inspection: Inspection) -> None:
        self._tries += 1
        if self._tries < _MOST_TRIES:
            self._watch.expect_more()
        else:
            self._end()
            self._opening.unreadable.emit(inspection)

    def _show_changes(self, changes: Changes, before: Inspection) -> None:
        self._state.show_changes(changes)
        self.reload_notice.show_changes(changes, before)


class WaitingNotice(Notice):
    """That the file is being written or is gone, and will be read when it is there again."""

    def __init__(self, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(Mark.NOTE, icons, (), parent)

    def show_file(self, shown: Inspection, *, is_gone: bool) -> None:
        """Say which file is waited for, and what is shown of it."""
        heading = (
            tr("{file} is missing: it was deleted, moved or renamed", file=shown.file)
            if is_gone
            else tr("Waiting for {file} to be written", file=shown.file)
        )
        before = tr("What is shown is what it was before, {digest}.", digest=digest_words(shown))
        self.show_words(heading, f"{before} {tr('It is read again when it is there.')}")


class ReloadNotice(Notice):
    """What a reload has changed, until a person has seen it."""

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QWidget | None = None) -> None:
        seen = QPushButton(tr("Close message"))
        seen.setToolTip(tr("Take the flags of changed actions away, too"))
        super().__init__(Mark.INFO, icons, (seen,), parent)
        seen.clicked.connect(lambda: state.show_changes(None))
        self._state = state
        state.changes_changed.connect(self._follow)

    def _follow(self) -> None:
        if self._state.changes is None:
            self.withdraw()

    def show_changes(self, changes: Changes, before: Inspection) -> None:
        """Say what has changed, and what was found before."""
        verdict = before.verdict
        counts = ((Mark.ERROR, verdict.errors), (Mark.WARNING, verdict.warnings))
        found = ", ".join(count_words(mark, count) for mark, count in counts if count)
        found_before = tr("Before the reload: {found}.", found=found or tr("neither an error nor a warning"))
        self.show_words(headline(changes), "\n".join(filter(None, [" · ".join(name_lines(changes)), found_before])))
