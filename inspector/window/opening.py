"""What is asked of which file, what is shown of it, and what becomes of answers that do not come."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from inspector.inspection import Inspection, Status
from inspector.language import tr
from inspector.window.package_loader import PackageLoader
from inspector.window.package_source import Answer
from inspector.window.reload_changes import Changes, compare

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.errors import InspectorError
    from inspector.window.jobs import JobRunner
    from inspector.window.package_source import Read
    from inspector.window.question import Question
    from inspector.window.view_state import ViewState


class _Request(NamedTuple):
    """A file and a question. `is_automatic`: no person has asked; the file changed."""

    path: Path
    question: Question
    is_automatic: bool = False


class Opening(QObject):
    """Keeps what is shown until an answer to something newer is there.

    Signals:
        asked: (Path) something is asked; what was said about an earlier request holds no more.
        shown: (Answer, whether it is another file than before) the state has it already.
        reloaded: (Changes, Inspection before) the file that is shown is another one now; comes after shown.
        kept: (why) what was asked for last will not come: what is shown stays, a provisional answer too.
        unreadable: (Inspection) a file could not be read; comes after kept.
        vanished: (Inspection) the file that is shown changed, and cannot be read now; in place of unreadable.
        failed: (Path, InspectorError); comes after kept.
    """

    asked = Signal(object)
    shown = Signal(Answer, bool)
    reloaded = Signal(Changes, Inspection)
    kept = Signal(str)
    unreadable = Signal(Inspection)
    vanished = Signal(Inspection)
    failed = Signal(object, Exception)

    def __init__(self, state: ViewState, read: Read, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.loader = PackageLoader(read, runner, self)
        self._asked: _Request | None = None
        self._shown: _Request | None = None
        self._failed: _Request | None = None
        self.is_provisional = False
        self.loader.answered.connect(self._take_answer)
        self.loader.failed.connect(self._take_failure)
        state.question_changed.connect(self._take_question)

    @property
    def path(self) -> Path | None:
        """The file that is shown."""
        return None if self._shown is None else self._shown.path

    def open_path(self, path: Path) -> None:
        """Read the file and show it; what is shown now stays until then."""
        self._read(_Request(path, self._state.question))

    def begin(self, path: Path) -> None:
        """Read the first file of a window and show at once what is known without its code, which is left to `loader.examine`."""
        request = _Request(path, self._state.question)
        self._expect(request)
        self.loader.begin(path, request.question)

    def reload(self, *, is_automatic: bool = False) -> None:
        """Read and examine the file that is shown again; with `is_automatic` because it has changed."""
        if self._shown is not None:
            self._read(_Request(self._shown.path, self._state.question, is_automatic))

    def retry(self) -> None:
        """Ask again for what failed."""
        if self._failed is not None:
            self._read(self._failed)

    def cancel(self) -> None:
        """Stop waiting: for a file that is being read, or for the examination of the one that is shown."""
        self.loader.cancel()
        self._keep_what_is_shown(tr("Cancelled"))

    def _read(self, request: _Request) -> None:
        self._expect(request)
        self.loader.load(request.path, request.question)

    def _expect(self, request: _Request) -> None:
        self.asked.emit(request.path)
        self._asked = request
        self._state.ask(request.question)

    def _take_question(self) -> None:
        """Ask the new question about the file that was asked for last."""
        if self._asked is not None and self._asked.question != self._state.question:
            self._expect(self._asked._replace(question=self._state.question, is_automatic=False))
            self.loader.ask(self._asked.path, self._asked.question)

    def _take_answer(self, answer: Answer) -> None:
        inspection, request = answer.inspection, self._asked
        if inspection.status is Status.UNREADABLE:
            self._keep_what_is_shown(tr("The file could not be read again"))
            is_automatic = request is not None and request.is_automatic
            (self.vanished if is_automatic else self.unreadable).emit(inspection)
            return
        before = self._state.inspection
        is_other_file = self._shown is None or self._shown.path != answer.path
        self._shown = request
        self.is_provisional = answer.is_provisional
        self._state.show_inspection(inspection, answer.timeline_model, answer.path)
        self.shown.emit(answer, is_other_file)
        if not is_other_file and before is not None and before.sha256 != inspection.sha256:
            self.reloaded.emit(compare(before, inspection), before)

    def _take_failure(self, path: Path, error: InspectorError) -> None:
        self._keep_what_is_shown(tr("The examination failed"))
        self.failed.emit(path, error)

    def _keep_what_is_shown(self, why: str) -> None:
        """What is shown is the answer to an earlier question, or a provisional one."""
        self._failed, self._asked = self._asked, self._shown
        self.kept.emit(why)
        if self._shown is not None:
            self._state.ask(self._shown.question)
