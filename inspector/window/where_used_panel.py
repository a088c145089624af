"""The tab that lists every place of the package that has to do with the property asked about."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QTreeView, QVBoxLayout, QWidget

from inspector.language import tr
from inspector.window.focus import FocusFrame
from inspector.window.places import PlaceVisitor
from inspector.window.tables import Headings
from inspector.window.uses_model import UseColumn, UsesModel

if TYPE_CHECKING:
    from inspector.usage.model import PropertyUse
    from inspector.window.view_state import ViewState

_INDENTATION = 12
_WIDTHS = {
    UseColumn.TABLE: 165,
    UseColumn.ROW: 180,
    UseColumn.COLUMN: 76,
    UseColumn.PROOF: 56,
    UseColumn.WHAT: 330,
    UseColumn.TEXT: 420,
}


class WhereUsedPanel(QWidget):
    """Definitions, set-points and readers; Enter or a double click goes to the action that stands for a place.

    Signals:
        count_changed: (how many places there are, -1 as long as that is not known); `count` is the same.
        said: (str) something worth a word in the status bar.
    """

    count_changed = Signal(int)
    said = Signal(str)

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._model = UsesModel(self)
        self.tree = QTreeView()
        FocusFrame(self.tree)
        self.tree.setModel(self._model)
        self.tree.setAccessibleName(tr("Where the property is used"))
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setHorizontalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(_INDENTATION)
        header = Headings()
        self.tree.setHeader(header)
        header.setAccessibleName(tr("Headings of the places"))
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self._make_room_for_headings()
        self._why = QLabel()
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setMargin(12)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self._why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._pages)
        self.visitor = PlaceVisitor(self.tree, state)

        self.visitor.said.connect(self.said)
        state.inspection_changed.connect(self._refresh)
        state.properties_changed.connect(self._refresh)
        state.properties_remark_changed.connect(self._take_remark)
        state.selection_changed.connect(self._follow)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room_for_headings()

    def _make_room_for_headings(self) -> None:
        header = self.tree.header()
        for column in range(header.count()):
            header.resizeSection(column, max(header.sectionSize(column), header.sectionSizeHint(column)))

    @property
    def words(self) -> str:
        """Why there is no list, nothing where there is one."""
        return self._why.text()

    def _refresh(self) -> None:
        uses = self._uses()
        self._model.set_uses(uses or ())
        for row in range(self._model.rowCount()):
            self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
        self.tree.expandAll()
        self._why.setText(self._why_nothing(uses))
        self._pages.setCurrentIndex(1 if self._why.text() else 0)
        self.count = -1 if uses is None else len(uses)
        self.count_changed.emit(self.count)
        self._follow()

    def _take_remark(self) -> None:
        """Say how far the properties are; a list that needs them not stays as it is."""
        if self.count < 0:
            self._why.setText(self._why_nothing(None))

    def _uses(self) -> tuple[PropertyUse, ...] | None:
        inspection, properties = self._state.inspection, self._state.properties
        if inspection is None:
            return None
        if inspection.facts is not None:
            # those of pinned properties are among them
            return tuple(use for use in inspection.uses if use.property_name == inspection.property_name)
        return None if properties is None else properties.index.uses.get(inspection.property_name, ())

    def _why_nothing(self, uses: tuple[PropertyUse, ...] | None) -> str:
        inspection = self._state.inspection
        if inspection is None:
            return ""
        name = inspection.property_name
        if uses is None:
            return self._state.properties_remark
        if uses:
            return ""
        catalogue = self._state.catalogue
        nowhere = tr("{name} is named nowhere in the tables of this package.", name=name)
        if name in catalogue:
            return f"{nowhere} {tr('Windows Installer knows it: {words}.', words=catalogue.words(name))}"
        alike = catalogue.alike(name)
        if not alike:
            return nowhere
        names = reduce(lambda names, last: tr("{list} and {last}", list=names, last=last), alike)
        return f"{nowhere} {tr('There is {names}: capital and small letters differ.', names=names)}"

    def _follow(self) -> None:
        """Mark the first place that the selected action stands for."""
        key = self._state.selection
        current = self._model.use_at(self.tree.currentIndex())
        if current is not None and key in current.keys:
            return  # the selection came from here
        self.tree.setCurrentIndex(QModelIndex() if key is None else self._model.index_of(key))
