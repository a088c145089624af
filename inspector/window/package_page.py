"""Everything about one package: question and verdict, timeline and legend, details, the tabs with findings and actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QVBoxLayout, QWidget

from inspector.window.action_words import number_words
from inspector.window.actions_panel import ActionsPanel
from inspector.window.details_panel import DetailsPanel
from inspector.window.findings_panel import FindingsPanel
from inspector.window.legend_strip import LegendStrip
from inspector.window.navigation import action_at_number, window_edges
from inspector.window.overview_strip import OverviewStrip
from inspector.window.question_bar import QuestionBar
from inspector.window.search_panel import SearchPanel
from inspector.window.timeline_area import TimelineArea
from inspector.window.verdict_strip import VerdictStrip
from inspector.window.where_used_panel import WhereUsedPanel

if TYPE_CHECKING:
    from inspector.findings.model import Mark
    from inspector.window.appearance import Appearance
    from inspector.window.package_queries import PackageQueries
    from inspector.window.view_state import ViewState

_TIMELINE_AND_TABS = (500, 160)
_LEFT_AND_DETAILS = (920, 360)


class PackagePage(QWidget):
    """The parts around one ViewState, which is all that they share.

    Signals:
        said: (str) something worth a word in the status bar.
    """

    said = Signal(str)

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._before_picker: QWidget | None = None
        icons = appearance.mark_icons
        self.question = QuestionBar(state)
        self.verdict = VerdictStrip(state, icons)
        self.timeline = TimelineArea(state, appearance)
        self.details = DetailsPanel(state, icons)
        self.findings = FindingsPanel(state, icons)
        self.actions_panel = ActionsPanel(state, icons)
        self.where_used = WhereUsedPanel(state)
        self.search = SearchPanel(state)
        self.legend = LegendStrip(state, appearance)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Lists")
        self.tabs.addTab(self.findings, "Findings")
        self.tabs.addTab(self.actions_panel, "Actions")
        self.tabs.addTab(self.where_used, "Where used")
        self.tabs.addTab(self.search, "Search")

        self.overview = OverviewStrip(state, self.timeline, appearance)
        picture = QWidget()
        picture_layout = QVBoxLayout(picture)
        picture_layout.setContentsMargins(0, 0, 0, 0)
        picture_layout.setSpacing(0)
        picture_layout.addWidget(self.overview)
        picture_layout.addWidget(self.timeline, 1)
        left = _splitter(Qt.Orientation.Vertical, picture, self.tabs, _TIMELINE_AND_TABS)
        left.setObjectName("timeline-and-tabs")  # for the layout that is remembered
        middle = _splitter(Qt.Orientation.Horizontal, left, self.details, _LEFT_AND_DETAILS)
        middle.setObjectName("left-and-details")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.question)
        layout.addWidget(self.verdict)
        layout.addWidget(middle, 1)
        layout.addWidget(self.legend)

        self.question.left.connect(self._leave_picker)
        self.verdict.mark_chosen.connect(self.go_to_mark)
        self.findings.finding_chosen.connect(self.details.show_finding)
        self.findings.count_changed.connect(self._count_findings)
        self.actions_panel.count_changed.connect(self._count_actions)
        self.where_used.count_changed.connect(self._count_uses)
        self.where_used.said.connect(self.said)
        self.search.count_changed.connect(self._count_hits)
        self.search.said.connect(self.said)
        self.details.copied.connect(self.said)

    def choose_property(self) -> None:
        """Let a person say which property to ask about; the keys come back to where they go now."""
        focused = QApplication.focusWidget()
        self._before_picker = focused if focused is not None and self.isAncestorOf(focused) else None
        self.question.picker.start()

    def _leave_picker(self) -> None:
        before, self._before_picker = self._before_picker, None
        (before or self.timeline).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_mark(self, mark: Mark) -> None:
        """Go to the first finding with that mark."""
        self.tabs.setCurrentWidget(self.findings)
        self.findings.go_to_mark(mark)

    def go_to_edge(self, edge: int) -> None:
        """Select the first action of the window (0), or the one that ends it (1)."""
        if self._state.inspection is None:
            return
        edges = window_edges(self._state.inspection, self._state.selection)
        if edges is None:
            self.said.emit("No window opens in this package; the details of the package say why")
        else:
            self._state.select(edges[edge])

    def go_to_number(self, number: int) -> None:
        """Select the action at a Sequence number, or the next one after it."""
        if self._state.inspection is None:
            return
        key = action_at_number(self._state.inspection, self._state.selection, number)
        if key is None:
            self.said.emit(f"No action has the Sequence number {number} or a higher one")
        else:
            self._state.select(key)

    def find_in_actions(self) -> None:
        """Show the actions table with the cursor in its filter field."""
        self.tabs.setCurrentWidget(self.actions_panel)
        self.actions_panel.start_finding()

    def cycle_panes(self, direction: int) -> None:
        """Give the focus to the next pane (1) or the previous one (-1)."""
        lists: dict[QWidget, QWidget] = {
            self.findings: self.findings.table,
            self.actions_panel: self.actions_panel.table,
            self.where_used: self.where_used.tree,
            self.search: self.search.table if self.search.table.isVisible() else self.search.field,
        }
        panes: list[QWidget] = [self.timeline, self.details.browser, lists[self.tabs.currentWidget()]]
        focused = QGuiApplication.focusObject()
        current = next((number for number, pane in enumerate(panes) if pane is focused), None)
        following = 0 if current is None else (current + direction) % len(panes)
        panes[following].setFocus(Qt.FocusReason.TabFocusReason)

    def show_where_used(self) -> None:
        """Show the places that have to do with the property, with the keys going there."""
        self.tabs.setCurrentWidget(self.where_used)
        self.where_used.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def start_search(self) -> None:
        """Let a person type what to find in all tables."""
        self.tabs.setCurrentWidget(self.search)
        self.search.start_finding()

    def go_to_hit(self, direction: int) -> None:
        """Go to the next hit (1) or the previous one (-1) of the search; without any, let a person type."""
        self.tabs.setCurrentWidget(self.search)
        self.search.go(direction)

    def connect_queries(self, queries: PackageQueries) -> None:
        """Let `queries` do what the search wants, and show what it finds."""
        self.search.wanted.connect(queries.search)
        self.search.unwanted.connect(queries.cancel_search)
        queries.found.connect(self.search.show_hits)
        queries.search_progressed.connect(self.search.show_progress)
        queries.search_failed.connect(self.search.show_error)

    def copy_rows(self) -> bool:
        """Copy the selected rows of the list of places that has the focus; False where none has it."""
        lists = ((self.where_used.tree, self.where_used.visitor), (self.search.table, self.search.visitor))
        visitor = next((visitor for view, visitor in lists if view.hasFocus()), None)
        if visitor is None:
            return False
        self.said.emit(f"Copied {number_words(visitor.copy_rows(), 'row')}")
        return True

    def _count_findings(self, count: int) -> None:
        self.tabs.setTabText(self.tabs.indexOf(self.findings), f"Findings ({count:,})")

    def _count_actions(self, shown: int, total: int) -> None:
        count = f"{total:,}" if shown == total else f"{shown:,} of {total:,}"
        self.tabs.setTabText(self.tabs.indexOf(self.actions_panel), f"Actions ({count})")

    def _count_uses(self, count: int) -> None:
        words = "Where used" if count < 0 else f"Where used ({count:,})"
        self.tabs.setTabText(self.tabs.indexOf(self.where_used), words)

    def _count_hits(self, count: int) -> None:
        self.tabs.setTabText(self.tabs.indexOf(self.search), "Search" if count < 0 else f"Search ({count:,})")


def _splitter(orientation: Qt.Orientation, first: QWidget, second: QWidget, sizes: tuple[int, int]) -> QSplitter:
    """A splitter whose first part takes most of what the window grows by."""
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0, 4)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes(sizes)
    return splitter
