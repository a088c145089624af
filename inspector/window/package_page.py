"""Everything about one package: question and verdict, timeline and legend, details, the tabs with findings and actions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from inspector.language import N_, number, tr
from inspector.window.legend_pane import LegendPane
from inspector.window.legend_strip import LegendStrip
from inspector.window.navigation import action_at_number, window_edges
from inspector.window.overview_strip import OverviewStrip
from inspector.window.question_bar import QuestionBar
from inspector.window.splitters import make_room_for_second, make_splitter
from inspector.window.timeline_area import TimelineArea
from inspector.window.verdict_strip import VerdictStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractItemView

    from inspector.findings.model import Mark
    from inspector.window.actions_panel import ActionsPanel
    from inspector.window.appearance import Appearance
    from inspector.window.details_panel import DetailsPanel
    from inspector.window.findings_panel import FindingsPanel
    from inspector.window.ladder_area import LadderArea
    from inspector.window.package_queries import PackageQueries
    from inspector.window.picture_area import PictureArea
    from inspector.window.places import PlaceVisitor
    from inspector.window.search_panel import SearchPanel
    from inspector.window.view_state import ViewState
    from inspector.window.where_used_panel import WhereUsedPanel

_TIMELINE_AND_TABS = (560, 100)
_LEFT_AND_DETAILS = (920, 360)
_LEAST_LISTS = (38, 66)
"""The pixels that the lists keep, and how many more letters of the usual size add: tabs, a header and a row or two."""
_READ_LISTS = (200, 0.45)
"""The pixels that a list gets when a person goes to it, beside letters of the usual size, and the most of the left side."""
_MOST_LEGEND = 0.15
"""Of what the question and the verdict leave; a legend that needs more can be scrolled."""
_LOW = 330
"""Less than that, in pixels beside letters of the usual size, is too little to have an overview in it too."""
_TABS = {
    "FindingsPanel": N_("Findings"),
    "ActionsPanel": N_("Actions"),
    "WhereUsedPanel": N_("Where used"),
    "SearchPanel": N_("Search"),
}


class PackagePage(QWidget):
    """The parts around one ViewState, which is all that they share.

    The details and the lists are made when they are first asked for, so that the timeline is seen before; until then their
    places are empty.

    Attributes:
        splitters: the ones whose sizes a person chooses and finds again.

    Signals:
        said: (str) something worth a word in the status bar.
        menu_requested: (QPoint) the context menu of the picture is wanted at that point of the screen.
        row_menu_requested: (QPoint) that of a row in the list of findings or of actions is.
    """

    said = Signal(str)
    menu_requested = Signal(QPoint)
    row_menu_requested = Signal(QPoint)

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._before_picker: QWidget | None = None
        self._appearance = appearance
        self._icons = appearance.mark_icons
        self._queries: PackageQueries | None = None
        self.question = QuestionBar(state)
        self.verdict = VerdictStrip(state, self._icons)
        self.timeline = TimelineArea(state, appearance)
        self.legend = LegendStrip(state, appearance)
        self.legend_pane = LegendPane(self.legend)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Lists"))
        for title in _TABS.values():
            self.tabs.addTab(QWidget(), tr(title))

        self.overview = OverviewStrip(state, self.timeline, appearance)
        picture = QWidget()
        picture_layout = QVBoxLayout(picture)
        picture_layout.setContentsMargins(0, 0, 0, 0)
        picture_layout.setSpacing(0)
        picture_layout.addWidget(self.overview)
        picture_layout.addWidget(self.timeline, 1)
        self._pictures = QStackedWidget()
        self._pictures.addWidget(picture)
        left = make_splitter(Qt.Orientation.Vertical, self._pictures, self.tabs, _TIMELINE_AND_TABS)
        left.setObjectName("timeline-and-tabs")  # for the layout that is remembered
        self._middle = middle = make_splitter(Qt.Orientation.Horizontal, left, QWidget(), _LEFT_AND_DETAILS)
        middle.setObjectName("left-and-details")
        self.splitters = (left, middle)
        middle.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # it takes what the others leave
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.question)
        layout.addWidget(self.verdict)
        layout.addWidget(middle, 1)
        layout.addWidget(self.legend_pane)

        self.timeline.menu_requested.connect(self.menu_requested)
        self.tabs.tabBarClicked.connect(self._make_room_for_lists)
        self.question.left.connect(self._leave_picker)
        self.question.pin_button.said.connect(self.said)
        self.verdict.mark_chosen.connect(self.go_to_mark)
        self.legend.refitted.connect(self._fit_legend)
        self.tabs.currentChanged.connect(self._fit_legend)

    # The parts that are made later

    @cached_property
    def details(self) -> DetailsPanel:
        """The details of what is selected."""
        from inspector.window.details_panel import DetailsPanel  # noqa: PLC0415 - after the first picture

        details = DetailsPanel(self._state, self._icons)
        details.copied.connect(self.said)
        self._middle.replaceWidget(1, details)
        self._middle.setStretchFactor(1, 1)  # which is kept by the widget
        details.refresh()
        return details

    @cached_property
    def findings(self) -> FindingsPanel:
        """The list of findings."""
        from inspector.window.findings_panel import FindingsPanel  # noqa: PLC0415 - after the first picture

        findings = FindingsPanel(self._state, self._icons)
        self._put_in_tab(findings)
        self._offer_menu(findings.table)
        details = self.details
        findings.chosen_changed.connect(lambda: details.show_findings(findings.chosen_many))
        findings.finding_chosen.connect(details.show_finding)
        findings.count_changed.connect(self._count_findings)
        findings.begin()
        return findings

    @cached_property
    def actions_panel(self) -> ActionsPanel:
        """The table of actions."""
        from inspector.window.actions_panel import ActionsPanel  # noqa: PLC0415 - after the first picture

        actions = ActionsPanel(self._state, self._icons)
        self._put_in_tab(actions)
        self._offer_menu(actions.table)
        actions.count_changed.connect(self._count_actions)
        actions.begin()
        return actions

    @cached_property
    def where_used(self) -> WhereUsedPanel:
        """The places that have to do with the property."""
        from inspector.window.where_used_panel import WhereUsedPanel  # noqa: PLC0415 - after the first picture

        uses = WhereUsedPanel(self._state)
        self._put_in_tab(uses)
        uses.count_changed.connect(self._count_uses)
        uses.said.connect(self.said)
        self._count_uses(uses.count)
        return uses

    @cached_property
    def search(self) -> SearchPanel:
        """The search in all tables."""
        from inspector.window.search_panel import SearchPanel  # noqa: PLC0415 - after the first picture

        search, queries = SearchPanel(self._state), self._queries
        self._put_in_tab(search)
        search.count_changed.connect(self._count_hits)
        search.said.connect(self.said)
        search.left.connect(lambda: self.picture.setFocus(Qt.FocusReason.ShortcutFocusReason))
        if queries is not None:
            search.wanted.connect(queries.search)
            search.unwanted.connect(queries.cancel_search)
            queries.found.connect(search.show_hits)
            queries.search_progressed.connect(search.show_progress)
            queries.search_failed.connect(search.show_error)
        return search

    @cached_property
    def ladder(self) -> LadderArea:
        """The same picture from top to bottom."""
        from inspector.window.ladder_area import LadderArea  # noqa: PLC0415 - most look at the timeline

        ladder = LadderArea(self._state, self._appearance)
        ladder.addActions(self.timeline.actions())  # the keys that work there work here
        ladder.menu_requested.connect(self.menu_requested)
        self._pictures.addWidget(ladder)
        self.setTabOrder(self.timeline, ladder)
        return ladder

    @property
    def picture(self) -> PictureArea:
        """The timeline or the ladder, whichever is shown."""
        return self.ladder if self._pictures.currentIndex() else self.timeline

    def show_ladder(self, wanted: bool) -> None:  # noqa: FBT001 - slot of QAction.toggled(bool)
        """Show the ladder in the place of the timeline, or the timeline again; the keys go on going there."""
        had_focus = self.picture.hasFocus()
        self._pictures.setCurrentIndex(self._pictures.indexOf(self.ladder) if wanted else 0)
        if had_focus:
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def make_parts(self) -> tuple[Callable[[], object], ...]:
        """What makes the parts that are made later, one after the other."""
        return (
            lambda: self.details,
            lambda: self.findings,
            lambda: self.actions_panel,
            lambda: self.where_used,
            lambda: self.search,
        )

    def _put_in_tab(self, panel: QWidget) -> None:
        """Put a panel where its place has been kept; the tab in front stays there, and Tab leads from it into the panel."""
        tabs, number = self.tabs, list(_TABS).index(type(panel).__name__)
        front = tabs.currentIndex()
        tabs.setUpdatesEnabled(False)
        tabs.insertTab(number, panel, tabs.tabText(number))
        tabs.removeTab(number + 1)
        tabs.setCurrentIndex(front)
        tabs.setUpdatesEnabled(True)
        before: QWidget = tabs.tabBar()
        for widget in panel.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(before, widget)
                before = widget

    def _offer_menu(self, table: QAbstractItemView) -> None:
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(lambda point: self._ask_for_row_menu(table, point))

    def _ask_for_row_menu(self, table: QAbstractItemView, point: QPoint) -> None:
        """The key of the menu asks in the middle of the table: the menu belongs beside the selected row."""
        if not table.indexAt(point).isValid():
            point = table.visualRect(table.currentIndex()).center()
        self.row_menu_requested.emit(table.viewport().mapToGlobal(point))

    @property
    def tab(self) -> str:
        """The name of the tab in front."""
        return list(_TABS)[self.tabs.currentIndex()]

    def show_tab(self, name: str) -> None:
        """Bring the tab of that name to the front; nothing where there is none."""
        if name in _TABS:
            self.tabs.setCurrentIndex(list(_TABS).index(name))

    def choose_property(self) -> None:
        """Let a person say which property to ask about; the keys come back to where they go now."""
        focused = QApplication.focusWidget()
        self._before_picker = focused if focused is not None and self.isAncestorOf(focused) else None
        self.question.picker.start()

    def _leave_picker(self) -> None:
        before, self._before_picker = self._before_picker, None
        (before or self.picture).setFocus(Qt.FocusReason.OtherFocusReason)

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
            self.said.emit(tr("No window opens in this package; the details of the package say why"))
        else:
            self._state.select(edges[edge])

    def go_to_number(self, number: int) -> None:
        """Select the action at a Sequence number, or the next one after it."""
        if self._state.inspection is None:
            return
        key = action_at_number(self._state.inspection, self._state.selection, number)
        if key is None:
            self.said.emit(tr("No action has the Sequence number {number} or a higher one", number=str(number)))
        else:
            self._state.select(key)

    def find_in_actions(self) -> None:
        """Show the actions table with the cursor in its filter field."""
        self._make_room_for_lists()
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
        panes: list[QWidget] = [self.picture, self.details.browser, lists[self.tabs.currentWidget()]]
        focused = QGuiApplication.focusObject()
        current = next((number for number, pane in enumerate(panes) if pane is focused), None)
        following = 0 if current is None else (current + direction) % len(panes)
        panes[following].setFocus(Qt.FocusReason.TabFocusReason)

    def show_where_used(self) -> None:
        """Show the places that have to do with the property, with the keys going there."""
        self._make_room_for_lists()
        self.tabs.setCurrentWidget(self.where_used)
        self.where_used.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def start_search(self) -> None:
        """Let a person type what to find in all tables."""
        self._make_room_for_lists()
        self.tabs.setCurrentWidget(self.search)
        self.search.start_finding()

    def go_to_hit(self, direction: int) -> None:
        """Go to the next hit (1) or the previous one (-1) of the search; without any, let a person type."""
        self.tabs.setCurrentWidget(self.search)
        self.search.go(direction)

    def connect_queries(self, queries: PackageQueries) -> None:
        """Let `queries` do what the search wants, and show what it finds; to be said before there is a search."""
        self._queries = queries

    @property
    def places(self) -> PlaceVisitor | None:
        """The list of places that the keys go to, None where they go elsewhere."""
        lists = ((self.where_used.tree, self.where_used.visitor), (self.search.table, self.search.visitor))
        return next((visitor for view, visitor in lists if view.hasFocus()), None)

    def _make_room_for_lists(self) -> None:
        """Let the list that a person goes to have rows to read; who looks at the picture leaves it the height."""
        pixels, most = _READ_LISTS
        make_room_for_second(self.splitters[0], round(pixels * self._appearance.text_scale), most)

    def _fit_legend(self) -> None:
        """Leave the picture and the lists what they need at least, whatever the size of letters."""
        above = sum(strip.heightForWidth(self.width()) for strip in (self.question, self.verdict))
        left, scale = self.height() - above, self._appearance.text_scale
        fixed, growing = _LEAST_LISTS
        # of the list in front only: what another one needs would be taken from the picture
        front = self.tabs.tabBar().sizeHint().height() + self.tabs.currentWidget().minimumSizeHint().height()
        self.tabs.setMinimumHeight(max(round(fixed + growing * scale), front))
        self.overview.setVisible(left >= _LOW * scale)
        least = self._middle.minimumSizeHint().height()
        self._middle.setMinimumHeight(least)
        self.legend_pane.fit(round(min(left - least, left * _MOST_LEGEND)))

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """Share the height out anew when a part needs another one."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_legend()
        return super().event(event)

    def _count_findings(self, count: int) -> None:
        self._retitle("FindingsPanel", number(count))

    def _count_actions(self, shown: int, total: int) -> None:
        count = number(total) if shown == total else tr("{shown:,} of {total:,}", shown=shown, total=total)
        self._retitle("ActionsPanel", count)

    def _count_uses(self, count: int) -> None:
        self._retitle("WhereUsedPanel", "" if count < 0 else number(count))

    def _count_hits(self, count: int) -> None:
        self._retitle("SearchPanel", "" if count < 0 else number(count))

    def _retitle(self, name: str, count: str) -> None:
        title = tr(_TABS[name])
        self.tabs.setTabText(list(_TABS).index(name), f"{title} ({count})" if count else title)
