"""The tab that finds a text in all tables of the package."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inspector.language import N_, number, tr
from inspector.usage.cell_search import CellHit, CellHits
from inspector.window.filter_field import FilterField
from inspector.window.package_source import MOST_HITS
from inspector.window.places import PlaceVisitor
from inspector.window.rows_model import ROW_ROLE, Column, RowsModel
from inspector.window.search_hits import action_hits, excerpt, with_actions_first
from inspector.window.tables import make_table, selected_row, show_row

if TYPE_CHECKING:
    from inspector.errors import InspectorError
    from inspector.window.package_source import Progress
    from inspector.window.view_state import ViewState

_PAUSE_MS = 150
"""How long nobody types before all tables are searched."""
_HOW = N_("Type what to find: a name, a condition, a path, any text or number in any table.")


class HitColumn(IntEnum):
    """The columns, from left to right."""

    TABLE = 0
    ROW = 1
    COLUMN = 2
    TEXT = 3


_WIDTHS = {HitColumn.TABLE: 170, HitColumn.ROW: 200, HitColumn.COLUMN: 90}
_MARK_OPACITY = 70
_LINE = 2


class SearchPanel(QWidget):
    """What is typed is found in the actions at once, and in all tables after a pause.

    Signals:
        wanted: (str) all tables shall be searched for that text.
        unwanted: the search that is under way shall end.
        said: (str) something worth a word in the status bar.
        count_changed: (how many hits there are, -1 where nothing is sought).
        left: Esc has ended the search, and the keys shall go elsewhere.
    """

    wanted = Signal(str)
    unwanted = Signal()
    said = Signal(str)
    count_changed = Signal(int)
    left = Signal()

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._text = ""
        self._hits = CellHits((), 0)
        self._file: tuple[str, str | None] = ("", None)
        columns: dict[int, Column[CellHit]] = {
            HitColumn.TABLE: Column(tr("Table"), lambda hit: hit.table),
            HitColumn.ROW: Column(tr("Row"), lambda hit: hit.row),
            HitColumn.COLUMN: Column(tr("Column"), lambda hit: hit.column),
            HitColumn.TEXT: Column(tr("Text"), lambda hit: excerpt(hit.text, self._text)),
        }
        self._model = RowsModel(columns, self)
        self.field = FilterField()
        self.field.setPlaceholderText(tr("Find in all tables"))
        self.field.setAccessibleName(tr("Find in all tables"))
        self.table = make_table(self._model, tr("Hits"))
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self._marker = _MatchMarker(self.table)
        self.table.setItemDelegate(self._marker)
        self.visitor = PlaceVisitor(self.table, state)
        self._status = QLabel()
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAccessibleName(tr("Cancel the search"))
        self.cancel_button.hide()
        self._why = QLabel()
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._why.setMargin(12)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._arrange()

        self._pause.timeout.connect(self._search_tables)
        self.field.textChanged.connect(self._take_text)
        self.field.returnPressed.connect(self._enter)
        self.cancel_button.clicked.connect(self._cancel)
        self.visitor.said.connect(self.said)
        state.inspection_changed.connect(self._look_again)
        state.selection_changed.connect(self._follow)
        self._show()

    @property
    def status(self) -> str:
        """How many hits there are, or how far the search is."""
        return self._status.text()

    @property
    def words(self) -> str:
        """What stands in place of the hits, nothing where there are any."""
        return self._why.text()

    def start_finding(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def go(self, direction: int) -> None:
        """Go to the next hit (1) or the previous one (-1), round at the ends; without any let a person type."""
        rows = self._model.rowCount()
        if rows == 0:
            self.start_finding()
            return
        current = self.table.currentIndex()
        row = (current.row() + direction) % rows if current.isValid() else (0 if direction > 0 else rows - 1)
        index = self._model.index(row, HitColumn.TABLE)
        show_row(self.table, index)
        self.visitor.arrive_at(index)

    def end(self) -> None:
        """Seek nothing any more; what was said of a hit is not said any longer."""
        self.field.clear()
        self.said.emit("")

    def show_hits(self, cells: CellHits) -> None:
        """Show what was found in all tables; a hit among the actions that a person has gone to already stays where it is."""
        self._end_search()
        self._hits = with_actions_first(self._hits, cells)
        gone_to = self.table.currentIndex().data(ROW_ROLE)
        self._show()
        hits = (self._model.index(row, HitColumn.TABLE) for row in range(self._model.rowCount()))
        show_row(self.table, next((hit for hit in hits if hit.data(ROW_ROLE) == gone_to), QModelIndex()))

    def show_progress(self, progress: Progress) -> None:
        """Say how far the search is."""
        self._status.setText(
            tr(
                "{count}; searching table {done:,} of {total:,} …",
                count=self._count(),
                done=progress.done + 1,
                total=progress.total,
            )
        )

    def show_error(self, error: InspectorError) -> None:
        """Say why the tables could not be searched; the hits among the actions stay."""
        self._end_search()
        self._show()
        self._status.setText(
            tr(
                "{count} in the actions; the tables could not be searched: {why}",
                count=self._count(),
                why=error.what,
            )
        )

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 4, 8, 4)
        bar.setSpacing(10)
        bar.addWidget(self.field, 1)
        bar.addWidget(self._status)
        bar.addWidget(self.cancel_button)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(self._pages, 1)

    def event(self, event: QEvent) -> bool:
        """Esc ends the search before it clears the selection, which may be what was sought."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.end()
                self.left.emit()
                return True
        return super().event(event)

    def _follow(self) -> None:
        """A row is selected as long as its action is; F3 goes on from it all the same."""
        selected = selected_row(self.table)
        if selected.isValid() and self._state.selection not in selected.data(ROW_ROLE).keys:
            self.table.clearSelection()

    def _take_text(self, text: str) -> None:
        if text.strip() == self._text:
            return
        self._text = text.strip()
        self._marker.wanted = self._text
        self._search()

    def _look_again(self) -> None:
        """The same text in another package, or in the same one as it is now."""
        inspection = self._state.inspection
        file = (inspection.file, inspection.sha256) if inspection is not None else ("", None)
        if file != self._file:
            self._file = file
            self._search()

    def _search(self) -> None:
        """The actions at once, the tables after a pause."""
        inspection = self._state.inspection
        self.unwanted.emit()
        self._hits = CellHits((), 0)
        if inspection is not None and self._text:
            self._hits = action_hits(inspection, self._text, MOST_HITS)
        self._state.show_found(frozenset(key for hit in self._hits.hits for key in hit.keys))
        if self._text and inspection is not None:
            self._pause.start()
            self.cancel_button.show()
        else:
            self._end_search()
        self._show()

    def _search_tables(self) -> None:
        self.wanted.emit(self._text)

    def _cancel(self) -> None:
        self._end_search()
        self.unwanted.emit()
        self._show()
        self._status.setText(tr("{count} in the actions; cancelled", count=self._count()))

    def _end_search(self) -> None:
        self._pause.stop()
        self.cancel_button.hide()

    @property
    def _is_searching(self) -> bool:
        return not self.cancel_button.isHidden()

    def _enter(self) -> None:
        """Search without waiting; then into the hits."""
        if self._pause.isActive():
            self._pause.stop()
            self._search_tables()
        if self._model.rowCount():
            self.go(1)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        self._model.set_rows(self._hits.hits)
        self._why.setText(self._why_nothing())
        self._pages.setCurrentIndex(1 if self._why.text() else 0)
        count = self._count()
        self._status.setText(tr("{count}; searching …", count=count) if self._is_searching else count)
        self.count_changed.emit(self._hits.total if self._text else -1)

    def _count(self) -> str:
        shown, total = len(self._hits.hits), self._hits.total
        if not self._text:
            return ""
        if shown == total:
            return tr("{n:,} hit", "{n:,} hits", n=total)
        return tr("the first {shown} of {n:,} hit", "the first {shown} of {n:,} hits", n=total, shown=number(shown))

    def _why_nothing(self) -> str:
        if not self._text:
            return tr(_HOW)
        if self._hits.hits:
            return ""
        if self._is_searching:
            return tr("Searching for {text} …", text=self._text)
        return tr("No table of this package has {text}.", text=self._text)


class _MatchMarker(QStyledItemDelegate):
    """Underlines what was found."""

    wanted = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The cell, then a line and a tint where the text stands in it."""
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        place = shown.text.lower().find(self.wanted.lower()) if self.wanted else -1
        if place < 0:
            return
        style = QApplication.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, shown.widget) + 1
        metrics = shown.fontMetrics
        left = room.left() + margin + metrics.horizontalAdvance(shown.text[:place])
        width = metrics.horizontalAdvance(shown.text[place : place + len(self.wanted)])
        room = room.intersected(room.translated(left - room.left(), 0))
        room.setWidth(min(width, room.width()))
        is_selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Accent
        color = QColor(shown.palette.color(role))
        painter.fillRect(room.left(), room.bottom() - _LINE, room.width(), _LINE, color)
        if not is_selected:  # there a tint of the letters' own colour would come too near to them
            color.setAlpha(_MARK_OPACITY)
            painter.fillRect(room, color)
