"""The tab with the list of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QStackedLayout, QTreeView, QVBoxLayout, QWidget

from inspector.findings.model import MARK_WORDS, Finding, Mark
from inspector.inspection import Status
from inspector.language import tr
from inspector.window.finding_marks import finding_mark
from inspector.window.findings_model import FindingColumn, FindingsModel, FoldedFindings, Row
from inspector.window.focus import FocusFrame
from inspector.window.rows_model import ROW_ROLE
from inspector.window.tables import Headings, fit_columns, selected_row, show_row
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState


_INDENTATION = 16
_SIGN = 16


class FindingsPanel(QWidget):
    """The findings, worst first, many of one kind in a row that opens; the selected finding selects its action.

    Signals:
        finding_chosen: (Finding) a person went to a finding.
        chosen_changed: another row is selected, of one finding or of many, or none is.
        count_changed: (how many findings are shown).
    """

    finding_chosen = Signal(Finding)
    chosen_changed = Signal()
    count_changed = Signal(int)

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._model = FindingsModel(state, icons, self)
        self.table = _FindingsView(self._model)
        self._open: set[str] = set()
        self._is_choosing = False
        self._nothing = QLabel()
        self._nothing.setMargin(12)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._pages)

        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self.table.expanded.connect(lambda index: self._open.add(index.data(ROW_ROLE).rule))
        self.table.collapsed.connect(lambda index: self._open.discard(index.data(ROW_ROLE).rule))
        self._model.modelReset.connect(self._refresh)
        state.package_changed.connect(self._fit)
        state.selection_changed.connect(self._follow)

    def begin(self) -> None:
        """Show the inspection that is there already."""
        self._refresh()
        self._fit()

    @property
    def chosen(self) -> Row | None:
        """What the selected row is about, one finding or many."""
        selected = selected_row(self.table)
        return self._row(selected) if selected.isValid() else None

    @property
    def chosen_many(self) -> FoldedFindings | None:
        """The findings of the selected row where it is about many."""
        chosen = self.chosen
        return chosen if isinstance(chosen, FoldedFindings) else None

    def go(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) row in the order of the list, round at its ends.

        A folded row is one of them; of an open one what is in it.
        """
        rows = list(self._visible_rows())[::direction]
        current = selected_row(self.table).siblingAtColumn(FindingColumn.MESSAGE)
        place = rows.index(current) + 1 if current in rows else 0
        following = next((index for index in (*rows[place:], *rows[:place]) if not self._is_open(index)), None)
        if following is not None:
            self._go_to(following)

    def go_to_mark(self, mark: Mark) -> None:
        """Go to the first finding with that mark in the order of the list."""
        for index in self._model.walk():
            if finding_mark(index.data(ROW_ROLE)) is mark:
                self._go_to(index)
                return

    def _why_nothing(self) -> str:
        inspection = self._state.inspection
        if inspection is not None and inspection.findings:
            return tr("All findings are hidden; View, Marks shows them again.")
        if inspection is not None and inspection.status is not Status.READ:
            return tr("No findings in what could be read of this package.")
        return tr("No findings: there is nothing to say about this package.")

    def _visible_rows(self) -> Iterator[QModelIndex]:
        """What a person sees of the list, folded rows and what is in open ones."""
        index = self._model.index(0, FindingColumn.MESSAGE)
        while index.isValid():
            yield index
            index = self.table.indexBelow(index)

    def _is_open(self, index: QModelIndex) -> bool:
        row = index.siblingAtColumn(0)
        return self._model.hasChildren(row) and self.table.isExpanded(row)

    def _go_to(self, index: QModelIndex) -> None:
        if index.siblingAtColumn(0) == selected_row(self.table):
            self._choose(self._row(index))
        show_row(self.table, index)

    def _row(self, index: QModelIndex) -> Row:
        row: Row = index.data(ROW_ROLE)
        return row

    def _take_selection(self) -> None:
        selected = selected_row(self.table)
        if selected.isValid():
            self._choose(self._row(selected))
        else:
            self.chosen_changed.emit()

    def _choose(self, row: Row) -> None:
        self._is_choosing = True
        if isinstance(row, Finding):
            self._state.select(row.key)
        elif self._state.selection not in row:  # the selected action may be what one of them is about
            self._state.select(None)
        self._is_choosing = False
        self.chosen_changed.emit()
        if isinstance(row, Finding):
            self.finding_chosen.emit(row)

    def _follow(self) -> None:
        key, row = self._state.selection, self.chosen
        if self._is_choosing or (isinstance(row, Finding) and row.key == key):
            return  # the selection came from here
        index = QModelIndex() if key is None else self._model.index_of(key)
        if index.parent().isValid() and not self.table.isExpanded(index.parent()):
            index = index.parent()  # who looks at actions does not want to see all that is folded
        show_row(self.table, index)

    def _fit(self) -> None:
        self._open.clear()
        for index in self._model.folded:
            self.table.collapse(index)
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        fit_columns(self.table, self._model, {}, {FindingColumn.MARK: [tr(words) for words in MARK_WORDS.values()]})
        beside = 2 * self.table.indentation() if self.table.rootIsDecorated() else 0
        header.resizeSection(FindingColumn.MARK, header.sectionSize(FindingColumn.MARK) + beside)
        header.setSectionResizeMode(FindingColumn.MESSAGE, QHeaderView.ResizeMode.Stretch)
        self.table.scrollToTop()

    def _refresh(self) -> None:
        count = self._model.count
        self._nothing.setText(self._why_nothing())
        self._pages.setCurrentIndex(0 if count else 1)
        folded = self._model.folded
        self.table.setRootIsDecorated(bool(folded))
        for index in folded:
            self.table.setExpanded(index, self._row(index).rule in self._open)
        self.count_changed.emit(count)
        self._follow()
        self.chosen_changed.emit()


class _FindingsView(QTreeView):
    """A table, some of whose rows open."""

    def __init__(self, model: FindingsModel) -> None:
        super().__init__()
        FocusFrame(self)
        self.setModel(model)
        self.setAccessibleName(tr("Findings"))
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(_INDENTATION)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        header = Headings()
        self.setHeader(header)
        header.setStretchLastSection(False)
        header.setSortIndicator(FindingColumn.MARK, Qt.SortOrder.AscendingOrder)
        header.setAccessibleName(tr("Headings of {name}", name=tr("Findings")))
        self.setSortingEnabled(True)
        self._fit_signs()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_signs()

    def _fit_signs(self) -> None:
        sign = beside_letters(self, _SIGN)
        self.setIconSize(QSize(sign, sign))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and closes a folded row; the arrow keys to the sides do so by themselves."""
        index = self.currentIndex().siblingAtColumn(0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model().hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().keyPressEvent(event)
