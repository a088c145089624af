"""The findings of the inspection as a list for Qt's views, in which many of one kind that need no action are one row that opens."""

from __future__ import annotations

from collections import defaultdict
from enum import IntEnum
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from inspector.findings.model import MARK_WORDS, Finding, Mark
from inspector.findings.rules import RULES
from inspector.language import tr
from inspector.window.finding_marks import SEVERITY, finding_mark
from inspector.window.rows_model import NULLS_LAST, Column, Index, cell_of, heading_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from inspector.sequence.model import ActionKey
    from inspector.window.icons import MarkIcons
    from inspector.window.view_state import ViewState

_MOST_APART = 5
"""Of as many of one kind that need no action each stands for itself."""
_TOP = 0
"""The internal number of an index of the list itself; that of one inside a folded row is the number of that row, from 1."""


class FindingColumn(IntEnum):
    """The columns, from left to right."""

    MARK = 0
    MESSAGE = 1
    TABLE = 2
    SEQUENCE = 3


class FoldedFindings(Struct, frozen=True):
    """Findings of one rule with one mark, in one row."""

    findings: tuple[Finding, ...]

    @property
    def rule(self) -> str:
        """The rule of all of them."""
        return self.findings[0].rule

    @property
    def words(self) -> str:
        """What is said of all of them."""
        what = next((tr(rule.what) for rule in RULES if rule.id == self.rule), self.rule)
        return tr("{n:,} time: {what}", "{n:,} times: {what}", n=len(self.findings), what=what)

    def __contains__(self, key: ActionKey | None) -> bool:
        """Whether one of them is about that action."""
        return any(finding.key == key for finding in self.findings)


Row = Finding | FoldedFindings
"""What a row is about."""


class FindingsModel(QAbstractItemModel):
    """The findings of the inspection on show, but those whose mark is hidden; the worst first."""

    def __init__(self, state: ViewState, icons: MarkIcons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._columns: dict[int, Column[Row]] = {
            FindingColumn.MARK: Column(
                tr("Level"),
                lambda row: tr(MARK_WORDS[_mark(row)]),
                sort_value=_severity,
                icon=lambda row: icons.icon(_mark(row)),
            ),
            FindingColumn.MESSAGE: Column(tr("Finding"), _message, is_strong=self._is_found),
            FindingColumn.TABLE: Column(tr("Table"), _table_words),
            FindingColumn.SEQUENCE: Column("Sequence", _sequence_words, _sequence, is_number=True),
        }
        self._given: tuple[Row, ...] = ()
        self._folded: tuple[FoldedFindings, ...] = ()
        self._rows: list[Row] = []
        self._inside: list[list[Row]] = []
        self._first_of: dict[ActionKey, Finding] = {}
        self._places: dict[int, tuple[int, int]] = {}
        self._sorted_by, self._order = -1, Qt.SortOrder.AscendingOrder
        state.inspection_changed.connect(self._replace)
        state.hidden_marks_changed.connect(self._replace)
        state.found_changed.connect(self._embolden)
        self._replace()

    @property
    def count(self) -> int:
        """How many findings there are, folded ones too."""
        return sum(1 if isinstance(row, Finding) else len(row.findings) for row in self._given)

    @property
    def folded(self) -> tuple[QModelIndex, ...]:
        """The rows that open."""
        return tuple(self._index_of(row, 0) for row in self._folded)

    def walk(self) -> Iterator[QModelIndex]:
        """Every finding in the order of the list."""
        for number, row in enumerate(self._rows):
            index = self.index(number, FindingColumn.MESSAGE)
            if isinstance(row, Finding):
                yield index
            else:
                within = index.siblingAtColumn(0)
                yield from (self.index(place, FindingColumn.MESSAGE, within) for place in range(len(row.findings)))

    def index_of(self, key: ActionKey) -> QModelIndex:
        """The first, and so the worst, finding about that action; an invalid index where there is none."""
        finding = self._first_of.get(key)
        return QModelIndex() if finding is None else self._index_of(finding, FindingColumn.MESSAGE)

    def texts_in(self, column: int, most: int) -> list[str]:
        """The cells of a column in words, of as many rows from the top."""
        text = self._columns[column].text
        return [text(row) for row in islice(chain(self._rows, *self._inside), most)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, inside of folded rows too; equal cells stay in the order of their severity."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = [self._row_at(index) for index in held]
        self._sorted_by, self._order = column, order
        self._arrange()
        moved = [self._index_of(row, index.column()) for row, index in zip(rows, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _replace(self) -> None:
        inspection, hidden = self._state.inspection, self._state.hidden_marks
        findings = () if inspection is None else inspection.findings
        shown = sorted((finding for finding in findings if finding_mark(finding) not in hidden), key=_severity)
        self.beginResetModel()
        self._given = tuple(_folded(shown))
        self._folded = tuple(row for row in self._given if isinstance(row, FoldedFindings))
        self._first_of = {finding.key: finding for finding in reversed(shown) if finding.key is not None}
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        """Put the rows into their order, and note where each is."""
        self._rows = self._sorted(self._given)
        self._inside = [self._sorted(row.findings) for row in self._folded]
        self._places = {
            id(row): (number, place)
            for number, rows in enumerate((self._rows, *self._inside))
            for place, row in enumerate(rows)
        }

    def _sorted(self, rows: Iterable[Row]) -> list[Row]:
        if self._sorted_by < 0:
            return list(rows)
        column = self._columns[self._sorted_by]
        key: Callable[[Row], Any] = column.sort_value or (lambda row: column.text(row).casefold())
        return sorted(rows, key=key, reverse=self._order is Qt.SortOrder.DescendingOrder)

    def _row_at(self, index: Index) -> Row:
        number = index.internalId()
        return self._rows[index.row()] if number == _TOP else self._inside[number - 1][index.row()]

    def _index_of(self, row: Row, column: int) -> QModelIndex:
        number, place = self._places[id(row)]
        return self.createIndex(place, column, number)

    def _number_of(self, row: Row) -> int:
        """What indexes inside a row have as their internal number."""
        return _TOP if isinstance(row, Finding) else self._places[id(row.findings[0])][0]

    def _is_found(self, row: Row) -> bool:
        found = self._state.found
        return row.key in found if isinstance(row, Finding) else any(each.key in found for each in row.findings)

    def _embolden(self) -> None:
        """Ask for the words of all findings again: others are among what a person looks for."""
        for parent in (QModelIndex(), *(self.index(number, 0) for number in range(len(self._rows)))):
            last = self.rowCount(parent) - 1
            if last >= 0:
                column = FindingColumn.MESSAGE
                self.dataChanged.emit(self.index(0, column, parent), self.index(last, column, parent))

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own signature
        """The index of a row of the list, or of one inside a folded row."""
        if not (0 <= row < self.rowCount(parent) and 0 <= column < len(self._columns)):
            return QModelIndex()
        return self.createIndex(row, column, self._number_of(self._row_at(parent)) if parent.isValid() else _TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - QObject.parent() is another overload of the same name
        """The folded row that a finding is in."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self._index_of(self._folded[index.internalId() - 1], 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The rows of the list, or of what a row holds."""
        if not parent.isValid():
            return len(self._rows)
        row = self._row_at(parent)
        return len(row.findings) if isinstance(row, FoldedFindings) and parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many everywhere."""
        del parent
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """The headings of the columns."""
        return heading_of(self._columns[section], role) if orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        """One cell; ROW_ROLE is what its row is about."""
        return cell_of(self._columns[index.column()], self._row_at(index), role) if index.isValid() else None


def _folded(findings: Iterable[Finding]) -> Iterator[Row]:
    """The findings, and in place of the first of many that need no action all of its kind."""
    kinds: defaultdict[tuple[Mark, str], list[Finding]] = defaultdict(list)
    findings = list(findings)
    for finding in findings:
        kinds[finding_mark(finding), finding.rule].append(finding)
    for finding in findings:
        kind = kinds[finding_mark(finding), finding.rule]
        if finding_mark(finding) not in (Mark.INFO, Mark.GOOD) or len(kind) <= _MOST_APART:
            yield finding
        elif finding is kind[0]:
            yield FoldedFindings(tuple(kind))


def _mark(row: Row) -> Mark:
    return finding_mark(row if isinstance(row, Finding) else row.findings[0])


def _severity(row: Row) -> int:
    return SEVERITY[_mark(row)]


def _message(row: Row) -> str:
    return row.message if isinstance(row, Finding) else row.words


def _table_words(row: Row) -> str:
    if isinstance(row, FoldedFindings):
        tables = {_table_words(finding) for finding in row.findings}
        return tables.pop() if len(tables) == 1 else tr("{n:,} table", "{n:,} tables", n=len(tables))
    return row.table or (tr("not scheduled") if row.key else tr("whole package"))


def _sequence_words(row: Row) -> str:
    return "" if isinstance(row, FoldedFindings) or row.sequence is None else str(row.sequence)


def _sequence(row: Row) -> int:
    return NULLS_LAST if isinstance(row, FoldedFindings) or row.sequence is None else row.sequence
