"""The findings of the inspection as a table for Qt's views."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from inspector.findings.model import MARK_WORDS
from inspector.language import tr
from inspector.window.finding_marks import SEVERITY, finding_mark
from inspector.window.rows_model import NULLS_LAST, Column, RowsModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inspector.findings.model import Finding
    from inspector.sequence.model import ActionKey
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState


class FindingColumn(IntEnum):
    """The columns, from left to right."""

    MARK = 0
    MESSAGE = 1
    TABLE = 2
    SEQUENCE = 3


class FindingsModel(RowsModel):
    """One row for each finding of the inspection on show, but those whose mark is hidden; the worst first."""

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QObject | None = None) -> None:
        columns: dict[int, Column[Finding]] = {
            FindingColumn.MARK: Column(
                tr("Level"),
                lambda finding: tr(MARK_WORDS[finding_mark(finding)]),
                sort_value=_severity,
                icon=lambda finding: icons.icon(finding_mark(finding)),
            ),
            FindingColumn.MESSAGE: Column(
                tr("Finding"),
                lambda finding: finding.message,
                is_strong=lambda finding: finding.key in self._state.found,
            ),
            FindingColumn.TABLE: Column(tr("Table"), _table_words),
            FindingColumn.SEQUENCE: Column("Sequence", _sequence_words, _sequence, is_number=True),
        }
        super().__init__(columns, parent)
        self._state = state
        self._first_row_of: dict[ActionKey, int] = {}
        state.inspection_changed.connect(self._replace)
        state.found_changed.connect(lambda: self.refresh_column(FindingColumn.MESSAGE))
        state.hidden_marks_changed.connect(self._replace)
        self._replace()

    def _replace(self) -> None:
        findings = self._state.inspection.findings if self._state.inspection else ()
        hidden = self._state.hidden_marks
        rows = sorted((finding for finding in findings if finding_mark(finding) not in hidden), key=_severity)
        self._first_row_of = {}
        for row, finding in enumerate(rows):
            if finding.key is not None:
                self._first_row_of.setdefault(finding.key, row)
        self.set_rows(rows)

    def index_of(self, key: ActionKey) -> QModelIndex:
        """The first, and so the worst, finding about that action; an invalid index where there is none."""
        place = self.place_of(self._first_row_of.get(key, -1))
        return QModelIndex() if place is None else self.index(place, FindingColumn.MESSAGE)


def _severity(finding: Finding) -> int:
    return SEVERITY[finding_mark(finding)]


def _table_words(finding: Finding) -> str:
    return finding.table or (tr("not scheduled") if finding.key else tr("whole package"))


def _sequence_words(finding: Finding) -> str:
    return "" if finding.sequence is None else str(finding.sequence)


def _sequence(finding: Finding) -> int:
    return NULLS_LAST if finding.sequence is None else finding.sequence
