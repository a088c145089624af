"""The timeline on the screen: state in, layout, paint, and back from a point to an action. Nothing else is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from inspector.drawing.painting import QtTextMeasurer
from inspector.lifetime.model import WindowState
from inspector.timeline.groups import LaneKey
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.view import TimelineView
from inspector.window.focus import paint_focus_frame
from inspector.window.navigation import slot_kept
from inspector.window.painted_ground import PaintedGround, Place, paint_highlights
from inspector.window.timeline_accessibility import install_timeline_accessibility
from inspector.window.timeline_keys import TimelineKeys
from inspector.window.timeline_pointer import TimelinePointer
from inspector.window.timeline_scrolling import (
    WHEEL_STEP,
    scroll_by_wheel,
    scroll_down_to,
    set_scroll_bars,
    show_scroll_bars,
)
from inspector.window.zoom import Zoom

if TYPE_CHECKING:
    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Rect
    from inspector.timeline.groups import Item
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.pointing import TimelineLayout
    from inspector.window.appearance import Appearance
    from inspector.window.timeline_accessibility import TimelineAccessible
    from inspector.window.view_state import ViewState

_ZOOM_STEP = 1.25
_NOTHING_TO_DRAW = "No sequence table and no custom action in it, so there is nothing to draw in order."


class TimelineArea(QAbstractScrollArea):
    """Draws the inspection of a ViewState, scrolls and zooms it, and selects actions in it.

    Attributes:
        keys: what the keys that belong to it do.

    Signals:
        menu_requested: (QPoint) the context menu is wanted at that point of the screen.
        view_changed: something else is drawn, or another part of it is in view.
        painted: a person sees what is drawn.
    """

    menu_requested = Signal(QPoint)
    view_changed = Signal()
    painted = Signal()

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._appearance = appearance
        self.accessible: TimelineAccessible | None = None
        self._measurer = QtTextMeasurer()
        self._model: TimelineModel | None = None
        self._layout: TimelineLayout | None = None
        self._drawn = (0.0, 0.0)
        self._zoom = Zoom()
        self._is_untouched = False
        self._ground = PaintedGround()
        self._followed: ActionKey | None = None
        self._pointer = TimelinePointer(self)
        self.keys = TimelineKeys(self)

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an axis of order has one direction in any language
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Timeline")
        self.horizontalScrollBar().setAccessibleName("Scroll the timeline sideways")
        self.verticalScrollBar().setAccessibleName("Scroll the timeline down")
        self.horizontalScrollBar().valueChanged.connect(self._scroll_sideways)
        self.verticalScrollBar().valueChanged.connect(self._repaint)
        self.verticalScrollBar().actionTriggered.connect(self._touch)
        state.inspection_changed.connect(self._replace)
        state.selection_changed.connect(self._follow)
        state.hidden_marks_changed.connect(self._lay_out)
        state.dimmed_changed.connect(self._lay_out)
        state.changes_changed.connect(self._lay_out)
        state.folding_changed.connect(self._fit_room)
        state.spacing_changed.connect(self._replace)
        state.found_changed.connect(self._point_out)
        appearance.theme_changed.connect(self._repaint)
        appearance.text_size_changed.connect(self._fit_room)
        self._replace()
        install_timeline_accessibility()

    @property
    def view_state(self) -> ViewState:
        """What it shows."""
        return self._state

    @property
    def layout_shown(self) -> TimelineLayout | None:
        """What is drawn now; `text_scale` times as large it has the x of the viewport, the y too before scrolling down."""
        return self._layout

    @property
    def text_scale(self) -> float:
        """How many pixels of the viewport a pixel of the layout takes: as many as letters have grown."""
        return self._appearance.text_scale

    @property
    def view(self) -> TimelineView:
        """How a person looks at it now."""
        return TimelineView(
            first_slot=self._zoom.first_slot,
            slot_pitch=self._zoom.pitch,
            selected=self._state.selection,
            hovered=self._pointer.hovered,
            found=tuple(sorted(self._state.found)),
            hidden_marks=self._state.hidden_marks,
            changes=self._state.changes.of if self._state.changes is not None else {},
            dimmed=self._state.dimmed,
            folded=frozenset(part for part in self._state.folded if isinstance(part, str)),
            folded_lanes=frozenset(part for part in self._state.folded if isinstance(part, LaneKey)),
            range=self._state.range_ends,
            can_fold=True,
        )

    def drawing_point(self, point: QPointF) -> tuple[float, float]:
        """Where in the layout a point of the viewport lies."""
        return point.x() / self.text_scale, (point.y() + self.verticalScrollBar().value()) / self.text_scale

    def viewport_rect(self, rect: Rect) -> QRectF:
        """Where on the viewport a rectangle of the layout lies."""
        growth = self.text_scale
        return QRectF(
            rect.x * growth,
            rect.y * growth - self.verticalScrollBar().value(),
            rect.width * growth,
            rect.height * growth,
        )

    def sizeHint(self) -> QSize:
        """Wide and high enough for a first look."""
        return QSize(900, 480)

    # What the keys, the menu and the tool bar do

    def zoom_in(self) -> None:
        """Zoom in around the selection, or around the middle of the view."""
        self._zoom_by(_ZOOM_STEP, self._zoom_centre())

    def zoom_out(self) -> None:
        """Zoom out around the selection, or around the middle of the view."""
        self._zoom_by(1 / _ZOOM_STEP, self._zoom_centre())

    def fit_all(self) -> None:
        """Bring every slot into view."""
        self._zoom.fit_all()
        self._fit_room()

    def fit_selection(self) -> None:
        """Zoom so that the selected range, or the selected action and its neighbours, fill the view."""
        item, chosen = self._selected_item(), self._state.range
        if self._layout is None or item is None:
            return
        if chosen is not None:
            self._zoom.fit_between(self._layout.scale, chosen.first.column, chosen.last.column + chosen.last.span)
        else:
            self._zoom.fit_around(self._layout.scale, item.column + item.span / 2)
        self._fit_room()

    def zoom_by_wheel(self, turned: int, x: float) -> None:
        """Zoom at an x of the layout by what a wheel tells."""
        self._zoom_by(_ZOOM_STEP ** (turned / WHEEL_STEP), x, by_wheel=True)

    def show_from(self, first_slot: float) -> None:
        """Bring that slot, with its fraction, to the left edge, or as far as there is more at the right."""
        self._zoom.first_slot = first_slot
        self._lay_out()

    def previous_zoom(self) -> None:
        """Go back to what was in view before the last zoom."""
        self._zoom.back()
        self._fit_room()

    # State to layout

    def _replace(self) -> None:
        model = self._state.timeline_model
        if model is None:
            return
        if self._model is None or self._model.inspection.file != model.inspection.file:
            self._zoom = Zoom()
            self._is_untouched = True
        elif self._model is not model:
            # what stands at the left edge stays there, wherever it stands among the others now
            self._zoom.first_slot = slot_kept(self._model, model, self._zoom.first_slot, self._state.selection)
        self._model = model
        self._pointer.hovered = None
        self._fit_room()

    def _follow(self) -> None:
        """Show what is selected now; scroll to another one unless a person has just pointed at it."""
        explanation, selection = self._state.explanation, self._state.selection
        self._point_out()
        self.setAccessibleName(f"Timeline: {explanation.headline}" if explanation is not None else "Timeline")
        if selection != self._followed and not self._pointer.is_pressed:
            self._reveal_selection()
        self._followed = selection

    def _fit_room(self) -> None:
        """Find out how much room there is beside the scroll bars that are needed, and lay out for it."""
        if self._model is None:
            return
        room = self.contentsRect()  # maximumViewportSize leaves out bars that were needed before
        growth = self.text_scale
        width, height = room.width() / growth, room.height() / growth
        needs_horizontal = self._zoom.pitch is not None
        if needs_horizontal:
            height -= self.horizontalScrollBar().sizeHint().height() / growth
        layout = self._laid_out(self._model, width, height)
        self._drawn = (width, height)
        needs_vertical = layout.height > height
        if needs_vertical:
            # it has to be scrolled anyway, so that names may take as much room as still shows one table whole
            spare = height - max((frame.panel.height for frame in layout.frames), default=height)
            bar = self.verticalScrollBar().sizeHint().width() / growth
            self._drawn = (width - bar, round(layout.height + max(spare, 0)))
        show_scroll_bars(self, horizontal=needs_horizontal, vertical=needs_vertical)
        if needs_vertical:
            self._lay_out()
        else:
            self._take_layout(layout)

    def _lay_out(self) -> None:
        """Lay out again for the same room: for other marks, or another place on the axis."""
        if self._model is not None:
            self._take_layout(self._laid_out(self._model, *self._drawn))

    def _take_layout(self, layout: TimelineLayout) -> None:
        self._layout = layout
        self._zoom.first_slot = layout.scale.first_slot
        set_scroll_bars(self, layout, self.text_scale)
        if self._is_untouched:
            self._show_window()
        self.viewport().update()
        self.view_changed.emit()

    def _laid_out(self, model: TimelineModel, width: float, height: float) -> TimelineLayout:
        ground = replace(self.view, selected=None, hovered=None, found=(), range=None)
        return lay_out_timeline(model, ground, width, height, self._measurer)

    def _zoom_by(self, factor: float, x: float, *, by_wheel: bool = False) -> None:
        if self._layout is not None:
            self._zoom.by(factor, self._layout.scale, x, by_wheel=by_wheel)
            self._fit_room()

    def _zoom_centre(self) -> float:
        rect = self._selected_rect()
        if rect is not None and 0 <= rect.centre_x <= self._drawn[0]:
            return rect.centre_x
        return self._drawn[0] / 2

    def _selected_item(self) -> Item | None:
        selection = self._state.selection
        return None if self._model is None or selection is None else self._model.item(selection)

    def _selected_rect(self) -> Rect | None:
        selection = self._state.selection
        return None if self._layout is None or selection is None else self._layout.rect_of(selection)

    def _reveal_selection(self) -> None:
        item, selection = self._selected_item(), self._state.selection
        if selection is not None and selection.table in self._state.folded:
            self._state.toggle_folded(selection.table)
        if self._layout is not None and item is not None and not self._layout.scale.is_fitted:
            self._zoom.show(self._layout.scale.revealing(item.column - 1, item.column + item.span + 1))
            self._lay_out()
        rect = self._selected_rect()
        if rect is not None:
            self._is_untouched = False
            place = self.viewport_rect(rect).translated(0, self.verticalScrollBar().value())
            scroll_down_to(self, place.top(), place.bottom())

    def _scroll_sideways(self, value: int) -> None:
        if self._layout is not None:
            self.show_from(value / self.text_scale / self._layout.scale.pitch)

    def _show_window(self) -> None:
        """Scroll down to the table in which the property has a value; so it stays until a person looks elsewhere."""
        for frame in self._layout.frames if self._layout is not None else ():
            if frame.group.window is not None and frame.group.window.state is not WindowState.NEVER_OPENS:
                self.verticalScrollBar().setValue(int(frame.panel.y * self.text_scale))
                return

    def _touch(self) -> None:
        self._is_untouched = False

    def _point_out(self) -> None:
        """Other actions are selected or looked for: the ground stays as it is."""
        self._repaint()
        self.view_changed.emit()

    def _repaint(self) -> None:
        self.viewport().update()

    # Layout to pixels, and back

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the layout, and a frame while the timeline has the focus."""
        del event
        if self._layout is None:
            return
        painter = QPainter(self.viewport())
        place, theme = Place(self.verticalScrollBar().value(), self.text_scale), self._appearance.theme
        self._ground.show(painter, self.viewport(), self._layout, theme, place)
        paint_highlights(painter, self._layout, self.view, self._measurer, theme, place)
        if not self._layout.frames and self._layout.unscheduled is None:
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, _NOTHING_TO_DRAW)
        paint_focus_frame(self, painter)
        painter.end()
        self.painted.emit()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._fit_room()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: both scroll bars are followed by laying out or painting again."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer with Ctrl; otherwise scroll down where there is more below, else sideways."""
        self._is_untouched = False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by_wheel(event.angleDelta().y(), self.drawing_point(event.position())[0])
        else:
            scroll_by_wheel(self, event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is pointed at."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._is_untouched = False
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
