"""The tab with the list of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QStackedLayout, QVBoxLayout, QWidget

from inspector.findings.model import MARK_WORDS, Finding, Mark
from inspector.inspection import Status
from inspector.language import tr
from inspector.window.finding_marks import finding_mark
from inspector.window.findings_model import FindingColumn, FindingsModel
from inspector.window.rows_model import ROW_ROLE
from inspector.window.tables import fit_columns, make_table, selected_row, show_row

if TYPE_CHECKING:
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState


class FindingsPanel(QWidget):
    """The findings, worst first; the selected finding selects its action.

    Signals:
        finding_chosen: (Finding) a person went to a finding.
        count_changed: (how many findings are shown).
    """

    finding_chosen = Signal(Finding)
    count_changed = Signal(int)

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._model = FindingsModel(state, icons, self)
        self.table = make_table(self._model, tr("Findings"), FindingColumn.MARK)
        self._nothing = QLabel()
        self._nothing.setMargin(12)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._pages)

        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self._model.modelReset.connect(self._refresh)
        state.package_changed.connect(self._fit)
        state.selection_changed.connect(self._follow)

    def begin(self) -> None:
        """Show the inspection that is there already."""
        self._refresh()
        self._fit()

    @property
    def finding(self) -> Finding | None:
        """The finding that is selected in the list."""
        selected = selected_row(self.table)
        return self._finding(selected) if selected.isValid() else None

    def go(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) finding in the order of the list, round at its ends."""
        rows = self._model.rowCount()
        if rows == 0:
            return
        current = selected_row(self.table)
        row = (current.row() + direction) % rows if current.isValid() else (0 if direction > 0 else rows - 1)
        self._go_to(row)

    def go_to_mark(self, mark: Mark) -> None:
        """Go to the first finding with that mark in the order of the list."""
        for row in range(self._model.rowCount()):
            if finding_mark(self._finding(self._model.index(row, 0))) is mark:
                self._go_to(row)
                return

    def _why_nothing(self) -> str:
        inspection = self._state.inspection
        if inspection is not None and inspection.findings:
            return tr("All findings are hidden; View, Marks shows them again.")
        if inspection is not None and inspection.status is not Status.READ:
            return tr("No findings in what could be read of this package.")
        return tr("No findings: there is nothing to say about this package.")

    def _go_to(self, row: int) -> None:
        index = self._model.index(row, FindingColumn.MESSAGE)
        if index.row() == selected_row(self.table).row():
            self._choose(index)
        show_row(self.table, index)

    def _finding(self, index: QModelIndex) -> Finding:
        finding: Finding = index.data(ROW_ROLE)
        return finding

    def _take_selection(self) -> None:
        selected = selected_row(self.table)
        if selected.isValid():
            self._choose(selected)

    def _choose(self, index: QModelIndex) -> None:
        finding = self._finding(index)
        self._state.select(finding.key)
        self.finding_chosen.emit(finding)

    def _follow(self) -> None:
        key = self._state.selection
        selected = selected_row(self.table)
        if selected.isValid() and self._finding(selected).key == key:
            return
        index = QModelIndex() if key is None else self._model.index_of(key)
        show_row(self.table, index)

    def _fit(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        fit_columns(self.table, self._model, {}, {FindingColumn.MARK: [tr(words) for words in MARK_WORDS.values()]})
        header.setSectionResizeMode(FindingColumn.MESSAGE, QHeaderView.ResizeMode.Stretch)
        self.table.scrollToTop()

    def _refresh(self) -> None:
        count = self._model.rowCount()
        self._nothing.setText(self._why_nothing())
        self._pages.setCurrentIndex(0 if count else 1)
        self.count_changed.emit(count)
        self._follow()
