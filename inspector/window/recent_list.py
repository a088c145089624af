"""The list of recent packages on the empty page: each with its sign, its folder and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inspector.language import tr
from inspector.window.focus import FocusFrame
from inspector.window.recent_words import folder_words, spoken_words, verdict_words
from inspector.window.text_size import beside_letters

if TYPE_CHECKING:
    from inspector.window.icons import MarkIcons
    from inspector.window.recent_files import RecentFiles
    from inspector.window.settings import RecentFile

_FILE = Qt.ItemDataRole.UserRole
_IS_MISSING = Qt.ItemDataRole.UserRole + 1
_SIGN = 18
_MARGIN_X, _MARGIN_Y, _GAP = 10, 6, 10
_ROWS_SHOWN = 4
_MOST_OF_A_LINE = 0.6
Index = QModelIndex | QPersistentModelIndex


class RecentList(QWidget):
    """The packages that were open last; Enter or a click opens one, Delete takes it off the list. Hidden where there is none.

    Signals:
        chosen: (Path) a person wants to open that one.
    """

    chosen = Signal(object)

    def __init__(self, recent: RecentFiles, icons: MarkIcons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._icons = icons
        self.view = _View()
        self.view.setItemDelegate(_Delegate(self.view))
        heading = QLabel(tr("&Recent packages"))
        heading.setBuddy(self.view)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        clear = QPushButton(tr("Clear list"))
        clear.setFlat(True)
        clear.clicked.connect(recent.forget_all)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.view)
        self.view.itemClicked.connect(self._choose)
        self.view.entered_key.connect(self._choose)
        self.view.removed_key.connect(lambda item: recent.forget(item.data(_FILE).path))
        recent.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is now, in the colours of the theme."""
        row = self.view.currentRow()
        self.view.clear()
        for file in self._recent.files:
            self.view.addItem(self._item(file, is_missing=self._recent.is_missing(file)))
        self.view.setCurrentRow(min(row, self.view.count() - 1))
        self.view.fit()
        self.setVisible(self.view.count() > 0)

    def _item(self, file: RecentFile, *, is_missing: bool) -> QListWidgetItem:
        item = QListWidgetItem(file.path.name)
        if file.mark is not None and not is_missing:
            item.setIcon(self._icons.icon(file.mark))
        item.setData(_FILE, file)
        item.setData(_IS_MISSING, is_missing)
        words = spoken_words(file, is_missing=is_missing)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(f"{QDir.toNativeSeparators(str(file.path))}\n{verdict_words(file, is_missing=is_missing)}")
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_FILE).path)


class _View(QListWidget):
    """The list itself, with keys of its own and a frame while it has the focus.

    Signals:
        entered_key: (QListWidgetItem) Enter was pressed on it.
        removed_key: (QListWidgetItem) Delete was pressed on it.
    """

    entered_key = Signal(QListWidgetItem)
    removed_key = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        FocusFrame(self)
        self.setAccessibleName(tr("Recent packages"))
        self.setAccessibleDescription(tr("Enter opens a package, Delete takes it off the list"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def fit(self) -> None:
        """Be as high as the rows are, up to some of them; one where there is little room."""
        row = max(self.sizeHintForRow(0), 1)
        self.setMinimumHeight(row)
        self.setMaximumHeight(min(self.count(), _ROWS_SHOWN) * row)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All that it may take."""
        return QSize(520, self.maximumHeight())

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first package."""
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete."""
        if self.currentRow() < 0:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_key.emit(self.currentItem())
        elif event.key() == Qt.Key.Key_Delete:
            self.removed_key.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Two lines: the name and its folder, then what was found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for two lines."""
        del index
        return QSize(200, 2 * option.fontMetrics.lineSpacing() + 2 * _MARGIN_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw them in the colours of the row."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        icon = QIcon(shown.icon)
        shown.text, shown.icon = "", QIcon()
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        is_selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        strong = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        weak = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.PlaceholderText
        file, is_missing = index.data(_FILE), index.data(_IS_MISSING)
        area = shown.rect.adjusted(_MARGIN_X, _MARGIN_Y, -_MARGIN_X, -_MARGIN_Y)
        line = shown.fontMetrics.lineSpacing()
        sign = beside_letters(shown.widget, _SIGN)
        if not icon.isNull():
            icon.paint(painter, QRect(area.left(), area.top() + (line - sign) // 2, sign, sign))
        area.setLeft(area.left() + sign + _GAP)

        painter.save()
        bold = QFont(shown.font)
        bold.setBold(True)
        bold.setStrikeOut(is_missing)
        painter.setFont(bold)
        painter.setPen(shown.palette.color(weak if is_missing else strong))
        name = painter.fontMetrics().elidedText(
            file.path.name, Qt.TextElideMode.ElideMiddle, round(area.width() * _MOST_OF_A_LINE)
        )
        painter.drawText(QRect(area.left(), area.top(), area.width(), line), _LEFT, name)
        used = painter.fontMetrics().horizontalAdvance(name) + _GAP
        painter.setFont(shown.font)
        painter.setPen(shown.palette.color(weak))
        beside = QRect(area.left() + used, area.top(), area.width() - used, line)
        folder = painter.fontMetrics().elidedText(folder_words(file), Qt.TextElideMode.ElideMiddle, beside.width())
        painter.drawText(beside, _RIGHT, folder)
        painter.setPen(shown.palette.color(weak if is_missing else strong))
        below = QRect(area.left(), area.top() + line, area.width(), line)
        words = verdict_words(file, is_missing=is_missing)
        painter.drawText(
            below, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, below.width())
        )
        painter.restore()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
