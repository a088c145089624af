"""What assistive technology sees of the timeline: a list with one item for each action that is drawn.

Qt knows nothing of what a custom-painted widget paints; https://doc.qt.io/qt-6/accessible-qwidget.html says how to tell it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from inspector.inspection import InspectedAction, InspectedUnscheduled
from inspector.language import N_, tr
from inspector.report.explanation import explain
from inspector.timeline.changes import Change
from inspector.timeline.groups import LaneKey
from inspector.timeline.lanes import LANE_WORDS
from inspector.timeline.words import group_title
from inspector.window.action_words import (
    kind_words,
    mark_words,
    name_words,
    placement_words,
    position_words,
    usage_words,
)

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.window.picture_area import PictureArea


_AREAS = ("TimelineArea", "LadderArea")
Row = InspectedAction | InspectedUnscheduled
_CHANGE_WORDS = {
    Change.MOVED: N_("moved since the last reading"),
    Change.NEW: N_("new since the last reading"),
    Change.ALTERED: N_("altered since the last reading"),
}


@cache
def install_timeline_accessibility() -> None:
    """Tell Qt who makes the accessible list of a timeline; once a process, however many windows there are."""
    QAccessible.installFactory(_make)


def _make(class_name: str, widget: QObject | None) -> QAccessibleInterface | None:
    if class_name not in _AREAS or not isinstance(widget, QWidget):
        return None
    area = cast("PictureArea", widget)
    # Qt keeps the address of an interface and not the object, which must not die before its widget
    area.accessible = TimelineAccessible(area)
    return area.accessible


class TimelineAccessible(QAccessibleWidget):
    """The timeline as a list of the actions of its inspection, in the order of the actions table.

    An item stands for a place in that list, whatever inspection is shown, so that none has to be taken back from Qt when
    another one is.
    """

    def __init__(self, area: PictureArea) -> None:
        super().__init__(area, QAccessible.Role.List)
        self.area = area
        self._items: dict[int, _ActionAccessible] = {}
        self._inspection: Inspection | None = None
        self._rows: tuple[Row, ...] = ()
        self._index_of: dict[ActionKey, int] = {}
        area.view_state.selection_changed.connect(self._tell_selection)

    @property
    def inspection(self) -> Inspection | None:
        """The inspection on show."""
        return self.area.view_state.inspection if isValid(self.area) else None

    @property
    def rows(self) -> tuple[Row, ...]:
        """What the items stand for."""
        inspection = self.inspection
        if inspection is not self._inspection:
            self._inspection = inspection
            self._rows = () if inspection is None else (*inspection.actions, *inspection.unscheduled)
            self._index_of = {row.key: index for index, row in enumerate(self._rows)}
        return self._rows

    def childCount(self) -> int:
        """One for each action."""
        return len(self.rows)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt allows null, the stub does not
        """The item of that index, None where there is none."""
        if not 0 <= index < self.childCount():
            return None
        if index not in self._items:
            self._items[index] = _ActionAccessible(self, index)
            QAccessible.registerAccessibleInterface(self._items[index])
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of an item, -1 for what is none."""
        return child.index if isinstance(child, _ActionAccessible) and child.timeline is self else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The item that is drawn at a point of the screen."""
        layout, area = self.area.layout_shown, self.area
        if layout is None:
            return None
        point = area.viewport().mapFromGlobal(QPoint(x, y))
        key = layout.action_at(*area.drawing_point(QPointF(point)))
        return None if key is None else self.item_of(key)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The item of the selected action while the timeline has the focus."""
        key = self.area.view_state.selection
        return self.item_of(key) if key is not None and self.area.hasFocus() else None

    def item_of(self, key: ActionKey) -> QAccessibleInterface | None:
        """The item of an action, None where it is not shown."""
        return self.child(self._index_of.get(key, -1)) if self.rows else None

    def text(self, kind: QAccessible.Text) -> str:
        """Its name; what it shows as a whole is its description."""
        inspection = self.inspection
        if kind is QAccessible.Text.Description and inspection is not None:
            return self._whole(inspection)
        return super().text(kind)

    def _whole(self, inspection: Inspection) -> str:
        """The range, where one is selected, then the verdict, then what is folded."""
        state, model = self.area.view_state, self.area.view_state.timeline_model
        sentences = (
            [inspection.verdict.sentence]
            if state.range is None
            else [f"{state.range.sentence}.", inspection.verdict.sentence]
        )
        folded = [
            group_title(group)
            if lane is None
            else f"{group_title(group)}, {' '.join(tr(LANE_WORDS[lane.lane]).splitlines())}"
            for group in (model.groups if model is not None else ())
            for lane in (None, *group.lanes)
            if (group.table.name if lane is None else LaneKey(group.table.name, lane.lane)) in state.folded
        ]
        if folded:
            sentences.append(tr("Folded: {folded}.", folded="; ".join(folded)))
        return " ".join(sentences)

    def screen_rect(self, key: ActionKey) -> QRect:
        """Where the shape of an action lies on the screen, in view or not; empty where it has no shape."""
        layout, area = self.area.layout_shown, self.area
        rect = None if layout is None else layout.rect_of(key)
        if rect is None:
            return QRect()
        place = area.viewport_rect(rect).toRect()
        return QRect(area.viewport().mapToGlobal(place.topLeft()), place.size())

    def _tell_range(self) -> None:
        chosen = self.area.view_state.range if isValid(self.area) and self.area.isVisible() else None
        if chosen is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.area, chosen.sentence))

    def _tell_selection(self) -> None:
        key = self.area.view_state.selection if isValid(self.area) and self.area.isVisible() else None
        item = None if key is None else self.item_of(key)
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Selection))
            if self.area.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))
        self._tell_range()


class _ActionAccessible(QAccessibleInterface):
    """One item: name, sentence, position, state and rectangle of the action at one index of the list."""

    def __init__(self, timeline: TimelineAccessible, index: int) -> None:
        super().__init__()
        self.timeline = timeline
        self.index = index

    @property
    def row(self) -> Row | None:
        """What it stands for, None where the inspection has fewer actions."""
        rows = self.timeline.rows
        return rows[self.index] if self.index < len(rows) else None

    def isValid(self) -> bool:
        """Whether there is such an action now."""
        return self.row is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # as above
        """None: it is no object of its own."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The timeline."""
        return self.timeline

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """None."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """None."""
        return None

    def childCount(self) -> int:
        """None of its own."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has none."""
        return -1

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing: packages are read only."""

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Where its shape lies on the screen."""
        row = self.row
        return QRect() if row is None else self.timeline.screen_rect(row.key)

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, the sentence about it, and the rest of what the picture says of it as its value."""
        row, inspection = self.row, self.timeline.inspection
        if row is None or inspection is None:
            return ""
        match kind:
            case QAccessible.Text.Name:
                return name_words(row)
            case QAccessible.Text.Description:
                explanation = explain(inspection, row.key)
                return "" if explanation is None else explanation.headline
            case QAccessible.Text.Value:
                return self._facts(inspection, row)
            case _:
                return ""

    def _facts(self, inspection: Inspection, row: Row) -> str:
        """The rest of what the picture says of it: mark, place, use, kind, position."""
        position = position_words(row)
        plan = inspection.plan(row.key.table)
        of_all = ""
        if position and plan is not None:
            of_all = tr(
                "position {position} of {count} in {table}",
                position=position,
                count=len(plan.can_run),
                table=row.key.table,
            )
        changes = self.timeline.area.view_state.changes
        change = changes.of.get(row.key) if changes is not None else None
        changed = "" if change is None else tr(_CHANGE_WORDS[change])
        facts = (mark_words(row), placement_words(inspection, row), usage_words(row), kind_words(row), of_all, changed)
        return "; ".join(fact for fact in facts if fact)

    def state(self) -> QAccessible.State:
        """Whether it is selected, has the focus, or is out of view."""
        state = QAccessible.State()
        row = self.row
        if row is None:
            state.invalid = 1
            return state
        area, shown = self.timeline.area, self.timeline.area.view_state
        is_current = row.key == shown.selection
        viewport = QRect(area.viewport().mapToGlobal(QPoint(0, 0)), area.viewport().size())
        # the stub knows these bits of one as integers
        state.selectable = state.focusable = 1
        state.selected = int(is_current or row.key in shown.range_keys)
        state.focused = int(is_current and area.hasFocus())
        state.offscreen = int(not viewport.intersects(self.rect()))
        return state
