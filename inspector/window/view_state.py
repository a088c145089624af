"""What the window shows at this moment: one object that every part of it is given and listens to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.timeline.model import build_timeline_model

if TYPE_CHECKING:
    from inspector.findings.model import Mark
    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.timeline.model import TimelineModel


class ViewState(QObject):
    """The inspection on show, the selected action, and the marks that a person has hidden.

    Signals:
        inspection_changed: another inspection is shown; the selection has been adjusted before.
        selection_changed: another action, or none, is selected.
        hidden_marks_changed: marks were hidden or shown again.
    """

    inspection_changed = Signal()
    selection_changed = Signal()
    hidden_marks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inspection: Inspection | None = None
        self._timeline_model: TimelineModel | None = None
        self._selection: ActionKey | None = None
        self._hidden_marks: frozenset[Mark] = frozenset()

    @property
    def inspection(self) -> Inspection | None:
        """The inspection on show, None before a package was opened."""
        return self._inspection

    @property
    def timeline_model(self) -> TimelineModel | None:
        """The inspection on show, arranged for drawing."""
        return self._timeline_model

    @property
    def selection(self) -> ActionKey | None:
        """The selected action, None when there is none."""
        return self._selection

    @property
    def hidden_marks(self) -> frozenset[Mark]:
        """The marks that are not shown."""
        return self._hidden_marks

    def show_inspection(self, inspection: Inspection) -> None:
        """Replace the inspection; the selection stays when it is the same file and the action is still there."""
        is_same_file = self._inspection is not None and self._inspection.file == inspection.file
        if not is_same_file or (self._selection is not None and inspection.find(self._selection) is None):
            self._selection = None
        self._inspection = inspection
        self._timeline_model = build_timeline_model(inspection)
        self.inspection_changed.emit()
        self.selection_changed.emit()

    def select(self, key: ActionKey | None) -> None:
        """Select the action of that identity; None, or one that the inspection does not have, clears the selection."""
        if key is not None and (self._inspection is None or self._inspection.find(key) is None):
            key = None
        if key != self._selection:
            self._selection = key
            self.selection_changed.emit()

    def set_mark_hidden(self, mark: Mark, hidden: bool) -> None:  # noqa: FBT001 - slot of QAction.toggled(bool)
        """Hide one kind of mark, or show it again."""
        marks = self._hidden_marks | {mark} if hidden else self._hidden_marks - {mark}
        if marks != self._hidden_marks:
            self._hidden_marks = marks
            self.hidden_marks_changed.emit()
