"""The dialog in which values are given by hand, with what the scenario says already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inspector.findings.model import MARK_WORDS, Mark
from inspector.language import tr
from inspector.window.dialog_buttons import make_buttons
from inspector.window.focus import FramedTable
from inspector.window.given_values import GivenColumn, GivenValuesModel
from inspector.window.scenario_choice import name_problem, name_remark, preset_facts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.sequence.scenarios import Scenario
    from inspector.window.icons import MarkIcons
    from inspector.window.rows_model import Index
    from inspector.window.view_state import ViewState

_SIGN = 16
_LARGER = 3
_TABS = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
_SIZE = QSize(760, 560)
_WIDTHS = {GivenColumn.NAME: 210, GivenColumn.VALUE: 140, GivenColumn.ABSENT: 100}


class ScenarioDialog(QDialog):
    """What the scenario presumes and sets, and a table of the values that win over it."""

    def __init__(
        self, state: ViewState, names: frozenset[str], owned_by_installer: str, icons: MarkIcons, parent: QWidget
    ) -> None:
        """`names` are those that the run looks at; `owned_by_installer` is the one that nobody can give."""
        super().__init__(parent)
        self.setWindowTitle(tr("Values given by hand"))
        self._state = state
        scenario = state.choice.scenario
        self._looked_at = names | scenario.sets.keys() | scenario.some_value | scenario.absent | scenario.unknown
        self._owned_by_installer = owned_by_installer
        self._offered = QStringListModel(self)
        self.model = GivenValuesModel(scenario.given, self._remark, owned_by_installer, self)
        self.table = self._make_table()
        self._sign = QLabel()
        self._sign.setPixmap(icons.icon(Mark.ERROR).pixmap(_SIGN, _SIGN))
        self._sign.setAccessibleName(tr(MARK_WORDS[Mark.ERROR]))
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = make_buttons(kinds.Ok, kinds.Cancel, kinds.Reset)
        self.remove_button = QPushButton(tr("Re&move row"))
        self.remove_button.setAutoDefault(False)
        self.buttons.addButton(self.remove_button, QDialogButtonBox.ButtonRole.ResetRole)
        reset = self.buttons.button(QDialogButtonBox.StandardButton.Reset)
        reset.setToolTip(tr("Give nothing by hand"))
        self._arrange(scenario)

        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        reset.clicked.connect(self._reset)
        self.remove_button.clicked.connect(self._remove)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        for signal in (self.model.dataChanged, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._refresh)
        state.properties_changed.connect(self._take_properties)
        self._take_properties()
        self._go_to_empty_row()
        self.resize(_SIZE)

    @property
    def given(self) -> Mapping[str, str | None]:
        """The values as they stand."""
        return self.model.given

    @property
    def problem(self) -> str:
        """What is wrong, as shown; nothing where all is well."""
        return self._problem.text()

    def accept(self) -> None:
        """Take what is still being typed, too."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # an editor that loses the focus gives what stands in it
        if not self.model.problem:
            super().accept()

    def _make_table(self) -> FramedTable:
        table = FramedTable()
        table.setModel(self.model)
        table.setAccessibleName(tr("Values given by hand"))
        table.setItemDelegateForColumn(GivenColumn.NAME, _NameDelegate(self.model, self._offered, table))
        table.setItemDelegateForColumn(GivenColumn.VALUE, _TextDelegate(self.model, table))
        table.setItemDelegateForColumn(GivenColumn.ABSENT, _TickDelegate(table))
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)  # Tab leaves the table, the arrow keys walk in it
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(table.fontMetrics().height() + 9)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(GivenColumn.REMARK, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        return table

    def _arrange(self, scenario: Scenario) -> None:
        heading = QLabel(tr(scenario.title))
        font = heading.font()
        font.setBold(True)
        font.setPixelSize(font.pixelSize() + _LARGER)
        heading.setFont(font)
        facts = QGridLayout()
        facts.setHorizontalSpacing(12)
        facts.setVerticalSpacing(3)
        facts.setColumnStretch(1, 1)
        for row, (label, text) in enumerate(preset_facts(scenario)):
            facts.addWidget(_text(label, muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(_text(text), row, 1)
        wish = _text(tr("Values given here win over the scenario and over the Property table:"))
        problem = QHBoxLayout()
        problem.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        problem.addWidget(self._problem, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(_text(tr(scenario.presumes)))
        layout.addLayout(facts)
        layout.addSpacing(4)
        layout.addWidget(wish)
        layout.addWidget(self.table, 1)
        layout.addLayout(problem)
        layout.addWidget(self.buttons)

    def _remark(self, name: str) -> str:
        return name_remark(name, self._looked_at, self._state.properties)

    def _take_properties(self) -> None:
        """Offer the properties of the package, and say of those in the table what is known of them."""
        names = sorted(self._looked_at.union(self._state.catalogue.matching("")), key=str.casefold)
        self._offered.setStringList([name for name in names if not name_problem(name, self._owned_by_installer)])
        self.model.refresh_remarks()

    def _refresh(self) -> None:
        problem = self.model.problem
        self._problem.setText(problem)
        self._sign.setVisible(bool(problem))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _reset(self) -> None:
        self.model.clear()
        self._go_to_empty_row()

    def _remove(self) -> None:
        self.model.remove(self.table.currentIndex().row())

    def _go_to_empty_row(self) -> None:
        self.table.setCurrentIndex(self.model.index(self.model.rowCount() - 1, GivenColumn.NAME))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


class _Line(QLineEdit):
    """A line of text in a cell: Enter takes what was typed and does not leave the dialog, Tab goes to the next cell."""

    def event(self, event: QEvent) -> bool:
        """Let Tab close a list of names first: it would hand the key on past the table, which leads to the next cell."""
        names = QApplication.activePopupWidget()
        if names and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS:
            names.hide()
            QCoreApplication.postEvent(self, QKeyEvent(event.type(), event.key(), event.modifiers()))
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go no further with Enter, which a list of names above wants first."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not QApplication.activePopupWidget():
            event.accept()


class _TextDelegate(QStyledItemDelegate):
    """A line of text, which is judged letter by letter."""

    def __init__(self, model: GivenValuesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.closeEditor.connect(model.forget_typed)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """A line of text without a frame."""
        del option
        editor = _Line(parent)
        editor.setFrame(False)
        editor.setAccessibleName(self._model.headerData(index.column(), Qt.Orientation.Horizontal))
        cell = QPersistentModelIndex(index)
        editor.textChanged.connect(lambda text: self._model.show_typed(cell, text))
        return editor


class _NameDelegate(_TextDelegate):
    """Offers the names in which what has been typed occurs."""

    def __init__(self, model: GivenValuesModel, names: QStringListModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        # one for all editors: a list of names that is deleted together with its editor can take the program with it
        self._completer = QCompleter(names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """A line of text with the names below it."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setAccessibleName(tr("Name of the property"))
            editor.setCompleter(self._completer)
        return editor


class _TickDelegate(QStyledItemDelegate):
    """Draws a line around the tick, since the style's own cannot be seen on dark ground."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The tick, then the line."""
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        box = QApplication.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, shown, shown.widget)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))


def _text(words: str, *, muted: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not muted)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
