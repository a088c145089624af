"""The strip above the timeline: the whole run at a glance, and the part in view, which can be moved there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.drawing.painting import paint
from inspector.language import tr
from inspector.timeline.display_list import DisplayList
from inspector.timeline.overview import OverviewLayout, draw_selected, lay_out_overview, overview_height
from inspector.timeline.view import TimelineView
from inspector.window.painted_ground import PaintedGround, Place

if TYPE_CHECKING:
    from inspector.timeline.model import TimelineModel
    from inspector.window.appearance import Appearance
    from inspector.window.timeline_area import TimelineArea
    from inspector.window.view_state import ViewState

_LEAST_HEIGHT = 24


class OverviewStrip(QWidget):
    """Drag the part in view, click to bring something into its middle, turn the wheel to zoom there.

    All of that can be done by keys in the timeline, so that the strip takes no focus.
    """

    def __init__(
        self, state: ViewState, timeline: TimelineArea, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._timeline = timeline
        self._appearance = appearance
        self._model: TimelineModel | None = None
        self._layout: OverviewLayout | None = None
        self._made_for: tuple[TimelineView, float, float, float] | None = None
        self._ground = PaintedGround()
        self._drag: tuple[float, float] | None = None
        self.setAccessibleName(tr("Overview"))
        self.setAccessibleDescription(
            tr("The whole run: where the property has a value, the marks, and the part in view")
        )
        self.setToolTip(tr("The whole run. Drag the part in view, click to go there, turn the wheel to zoom."))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the timeline below
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        state.inspection_changed.connect(self.updateGeometry)
        timeline.view_changed.connect(self.update)
        appearance.theme_changed.connect(self.update)
        appearance.text_size_changed.connect(self.updateGeometry)

    @property
    def layout_shown(self) -> OverviewLayout | None:
        """What is drawn now."""
        model, timeline = self._state.timeline_model, self._timeline.layout_shown
        if model is None or timeline is None:
            return None
        view = self._timeline.view
        # another selection lies over it and changes nothing in it
        ground = TimelineView(first_slot=view.first_slot, slot_pitch=view.slot_pitch, hidden_marks=view.hidden_marks)
        made_for = (ground, timeline.width, self.height() / self._timeline.text_scale, timeline.scale.left)
        if self._layout is None or self._model is not model or self._made_for != made_for:
            self._model, self._made_for = model, made_for
            self._layout = lay_out_overview(model, *made_for)
        return self._layout

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        model = self._state.timeline_model
        height = _LEAST_HEIGHT if model is None else overview_height(model)
        return QSize(400, round(height * self._timeline.text_scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strip, over slots of the timeline where all of them are in view."""
        del event
        layout = self.layout_shown
        if layout is None:
            return
        painter = QPainter(self)
        place, theme = Place(0, self._timeline.text_scale), self._appearance.theme
        self._ground.show(painter, self, layout, theme, place)
        place.apply(painter)
        whole = layout.display_list
        if self._model is not None:
            selected = draw_selected(self._model, self._state.selection, layout.scale, whole.height)
            paint(DisplayList(whole.width, whole.height, tuple(selected)), painter, theme)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the part in view; bring it to where the pointer is first, if that is elsewhere."""
        layout = self.layout_shown
        if event.button() is not Qt.MouseButton.LeftButton or layout is None:
            return
        x = self._x_of(event)
        if not layout.view.contains(x, layout.view.centre_y):
            self._timeline.show_from(layout.first_slot_around(x))
        self._drag = x, self._timeline.view.first_slot
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the part in view along."""
        layout = self.layout_shown
        if self._drag is not None and layout is not None:
            pressed_at, first_slot = self._drag
            self._timeline.show_from(layout.first_slot_moved(first_slot, self._x_of(event) - pressed_at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = None
            self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the timeline at what stands under the pointer."""
        layout, timeline = self.layout_shown, self._timeline.layout_shown
        if layout is not None and timeline is not None:
            scale = timeline.scale
            x = scale.x_of(layout.slot_at(self._x_of(event)))
            self._timeline.zoom_by_wheel(event.angleDelta().y(), min(max(x, scale.left), scale.right))
        event.accept()

    def _x_of(self, event: QMouseEvent | QWheelEvent) -> float:
        """Where the pointer is on what is drawn."""
        return event.position().x() / self._timeline.text_scale
