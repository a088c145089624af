"""What the timeline and the ladder have in common on the screen: place and size, the mouse, the focus, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from inspector.drawing.painting import QtTextMeasurer
from inspector.language import tr
from inspector.timeline.groups import LaneKey
from inspector.timeline.pointing import Direction
from inspector.timeline.view import TimelineView
from inspector.window.focus import FocusFrame
from inspector.window.painted_ground import PaintedGround, Place
from inspector.window.sticky_head import head_at
from inspector.window.timeline_accessibility import install_timeline_accessibility
from inspector.window.timeline_keys import TimelineKeys
from inspector.window.timeline_pointer import TimelinePointer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Rect
    from inspector.window.appearance import Appearance
    from inspector.window.sticky_head import Head
    from inspector.window.timeline_accessibility import TimelineAccessible
    from inspector.window.view_state import ViewState


class ShownLayout(Protocol):
    """The way back from a point, or a key press, to an action."""

    def action_at(self, x: float, y: float) -> ActionKey | None:
        """The action under a point."""

    def tooltip_at(self, x: float, y: float) -> str | None:
        """What belongs to a point in words."""

    def foldable_at(self, x: float, y: float) -> str | LaneKey | None:
        """What a click on a point folds."""

    def nearest_running(self, table: str, x: float, y: float) -> ActionKey | None:
        """The row with a turn in that table that stands nearest to a point."""

    def rect_of(self, key: ActionKey) -> Rect | None:
        """Where an action lies."""

    def neighbour(self, key: ActionKey, direction: Direction) -> ActionKey | None:
        """The next action in a direction."""


class PictureArea(QAbstractScrollArea):
    """Shows the inspection of a ViewState, and selects actions in it.

    Attributes:
        keys: what the keys that belong to it do.
        backward, forward: where the actions before and after an action stand.

    Signals:
        menu_requested: (QPoint) the context menu is wanted at that point of the screen.
        painted: a person sees what is drawn.
    """

    backward, forward = Direction.LEFT, Direction.RIGHT
    menu_requested = Signal(QPoint)
    painted = Signal()

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._appearance = appearance
        self.accessible: TimelineAccessible | None = None
        self._measurer = QtTextMeasurer()
        self._ground = PaintedGround()
        self._head_ground = PaintedGround()
        self._pointer = TimelinePointer(self)
        self.keys = TimelineKeys(self)
        FocusFrame(self)
        self.setViewport(
            QWidget()
        )  # one that Python has made: to name the class of Qt's own it loads a hundred classes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an axis of order has one direction in any language
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._repaint)
        appearance.theme_changed.connect(self._repaint)
        install_timeline_accessibility()

    @property
    def view_state(self) -> ViewState:
        """What it shows."""
        return self._state

    @property
    def layout_shown(self) -> ShownLayout | None:
        """What is drawn now."""
        raise NotImplementedError

    @property
    def text_scale(self) -> float:
        """How many pixels of the viewport a pixel of the layout takes: as many as letters have grown."""
        return self._appearance.text_scale

    @property
    def view(self) -> TimelineView:
        """How a person looks at it now."""
        state = self._state
        return TimelineView(
            selected=state.selection,
            hovered=self._pointer.hovered,
            found=tuple(sorted(state.found)),
            hidden_marks=state.hidden_marks,
            changes=state.changes.of if state.changes is not None else {},
            dimmed=state.dimmed,
            folded=frozenset(part for part in state.folded if isinstance(part, str)),
            folded_lanes=frozenset(part for part in state.folded if isinstance(part, LaneKey)),
            range=state.range_ends,
            can_fold=True,
        )

    def reveal_selection(self) -> None:
        """Bring the selected action into view, as far as its table is open."""
        raise NotImplementedError

    def open_selection(self) -> None:
        """Open the table of the selected action where it is folded, and bring the action into view."""
        selection = self._state.selection
        if selection is not None and selection.table in self._state.folded:
            self._state.toggle_folded(selection.table)
        self.reveal_selection()

    @property
    def _tables(self) -> Iterable[tuple[Rect, float]]:
        """Where each table lies in the layout, and how high its head is."""
        raise NotImplementedError

    @property
    def _place(self) -> Place:
        return Place(self.verticalScrollBar().value(), self.text_scale)

    @property
    def _head(self) -> Head | None:
        return head_at(self._tables, self._place, self.viewport().height())

    def drawing_point(self, point: QPointF) -> tuple[float, float]:
        """Where in the layout a point of the viewport lies, which may be in the head of a table."""
        head = self._head
        top = head.place.top if head is not None and point.y() < head.height else self._place.top
        return point.x() / self.text_scale, (point.y() + top) / self.text_scale

    def _paint_edge(self, painter: QPainter, head: Head) -> None:
        """A line where what is scrolled goes under the head of its table."""
        painter.fillRect(0, head.height, self.viewport().width(), 1, self.palette().brush(QPalette.ColorRole.Mid))

    def viewport_rect(self, rect: Rect) -> QRectF:
        """Where on the viewport a rectangle of the layout lies."""
        growth = self.text_scale
        return QRectF(
            rect.x * growth,
            rect.y * growth - self.verticalScrollBar().value(),
            rect.width * growth,
            rect.height * growth,
        )

    def larger_at(self, x: float, y: float) -> ActionKey | None:  # noqa: ARG002 - as far as something is drawn larger
        """The selected action, where it is drawn at a point of the layout at which it would not be otherwise."""
        return None

    def sizeHint(self) -> QSize:
        """Wide and high enough for a first look."""
        return QSize(900, 480)

    def _repaint(self) -> None:
        self.viewport().update()

    def _paint_nothing(self, painter: QPainter) -> None:
        """Say why there is no picture."""
        nothing = tr("No sequence table and no custom action in it, so there is nothing to draw in order.")
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, nothing)

    def _touch(self) -> None:
        """A person looks where they want to."""

    # Qt's events

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: both scroll bars are followed by laying out or painting again."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is pointed at."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._touch()
            self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is in view while a button is held, otherwise light up what is pointed at."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click folds what can be folded, or clears the selection."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is pointed at, unless it belongs to the range that is selected, and ask for the menu."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            key = self._pointer.action_at(QPointF(event.pos()))
            if key is not None and key not in self._state.range_keys:
                self._state.select(key)
        self.menu_requested.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tooltips, and forget what was pointed at when the pointer leaves."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._pointer.show_tooltip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._pointer.hover(None)
        return super().viewportEvent(event)
