"""What the mouse does in the timeline: select, select a range, move what is in view, fold, light up, tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QToolTip

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QMouseEvent

    from inspector.sequence.model import ActionKey
    from inspector.window.picture_area import PictureArea

SHIFT = Qt.KeyboardModifier.ShiftModifier


class TimelinePointer:
    """The mouse over one timeline.

    Attributes:
        hovered: the action under the pointer, None for none.
    """

    def __init__(self, area: PictureArea) -> None:
        self._area = area
        self._press: QPointF | None = None
        self._drag: QPointF | None = None
        self._extends = False
        self.hovered: ActionKey | None = None

    @property
    def is_pressed(self) -> bool:
        """Whether the button is held: what is selected then is under the pointer already."""
        return self._press is not None

    def press(self, event: QMouseEvent) -> None:
        """Select what is pointed at; with Shift all from the selected action to there."""
        self._press = self._drag = event.position()
        key = self.action_at(event.position())
        self._extends = bool(event.modifiers() & SHIFT)
        if key is None:
            return
        state = self._area.view_state
        if self._extends:
            state.extend_to(key)
        elif key == state.selection and state.range is not None:
            state.clear_selection()
        else:
            state.select(key)

    def move(self, event: QMouseEvent) -> None:
        """Move what is in view while the button is held, or the end of the range; otherwise light up what is pointed at."""
        if self._press is None or self._drag is None:
            self.hover(self.action_at(event.position()))
            self._show_what_a_click_does(event.position())
            return
        is_click = self._drag == self._press
        if is_click and (event.position() - self._press).manhattanLength() < QApplication.startDragDistance():
            return
        moved = self._drag - event.position()
        self._drag = event.position()
        if self._extends:
            self._extend_towards(event.position())
            return
        self._area.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        horizontal, vertical = self._area.horizontalScrollBar(), self._area.verticalScrollBar()
        horizontal.setValue(horizontal.value() + round(moved.x()))
        vertical.setValue(vertical.value() + round(moved.y()))

    def release(self, event: QMouseEvent) -> None:
        """A click on a title or the name of a lane folds it; one on empty ground clears the selection."""
        if self._press is None:
            return
        was_click = self._drag == self._press
        self._press = self._drag = None
        self._area.viewport().unsetCursor()
        if not was_click or self._extends:
            return
        if self.action_at(event.position()) is not None:
            self._area.reveal_selection()  # what was cut at an edge, and has been clicked, comes wholly into view
            return
        layout, state = self._area.layout_shown, self._area.view_state
        part = None if layout is None else layout.foldable_at(*self._area.drawing_point(event.position()))
        if part is None:
            state.select(None)
        else:
            state.toggle_folded(part)

    def hover(self, key: ActionKey | None) -> None:
        """Light up that action, or none."""
        if key != self.hovered:
            self.hovered = key
            self._area.viewport().update()

    def action_at(self, point: QPointF) -> ActionKey | None:
        """The action under a point of the viewport."""
        layout, place = self._area.layout_shown, self._area.drawing_point(point)
        return None if layout is None else layout.action_at(*place) or self._area.larger_at(*place)

    def show_tooltip(self, event: QHelpEvent) -> None:
        """Say what is under the pointer."""
        point, layout = event.pos(), self._area.layout_shown
        words = None if layout is None else layout.tooltip_at(*self._area.drawing_point(QPointF(point)))
        # a small rectangle, so that the text follows the pointer from action to action; no words hide the one that is shown
        place = QRect(point - QPoint(2, 2), QSize(5, 5))
        QToolTip.showText(event.globalPos(), words or "", self._area.viewport(), place)

    def _extend_towards(self, point: QPointF) -> None:
        """Let the range end at the action of its table that is nearest to the pointer."""
        layout, state = self._area.layout_shown, self._area.view_state
        if layout is None or state.selection is None:
            return
        key = layout.nearest_running(state.selection.table, *self._area.drawing_point(point))
        if key is not None:
            state.extend_to(key)

    def _show_what_a_click_does(self, point: QPointF) -> None:
        layout = self._area.layout_shown
        folds = (
            self.hovered is None
            and layout is not None
            and (layout.foldable_at(*self._area.drawing_point(point)) is not None)
        )
        if folds:
            self._area.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self._area.viewport().unsetCursor()
