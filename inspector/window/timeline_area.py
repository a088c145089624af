"""The timeline on the screen: state in, layout, paint, and back from a point to an action. Nothing else is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)

from inspector.language import tr
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.whole_names import drawn_extents, whole_shape
from inspector.window.navigation import slot_kept
from inspector.window.painted_ground import Place, paint_highlights
from inspector.window.picture_area import PictureArea
from inspector.window.sticky_head import covered_by
from inspector.window.timeline_scrolling import (
    WHEEL_STEP,
    place_to_begin,
    scroll_by_wheel,
    scroll_down_to,
    set_scroll_bars,
    show_scroll_bars,
)
from inspector.window.zoom import Zoom

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Rect
    from inspector.timeline.groups import Item
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.pointing import TimelineLayout
    from inspector.timeline.vertical import GroupFrame
    from inspector.timeline.view import TimelineView
    from inspector.window.appearance import Appearance
    from inspector.window.painted_ground import PaintedGround
    from inspector.window.view_state import ViewState

_ZOOM_STEP = 1.25


class TimelineArea(PictureArea):
    """Draws the inspection of a ViewState, scrolls and zooms it, and selects actions in it.

    Signals:
        view_changed: something else is drawn, or another part of it is in view.
    """

    view_changed = Signal()

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(state, appearance, parent)
        self._model: TimelineModel | None = None
        self._path: Path | None = None
        self._layout: TimelineLayout | None = None
        self._drawn = (0.0, 0.0)
        self._zoom = Zoom()
        self._is_untouched = False
        self._followed: ActionKey | None = None
        self.setAccessibleName(tr("Timeline"))
        self.horizontalScrollBar().setAccessibleName(tr("Scroll the timeline sideways"))
        self.verticalScrollBar().setAccessibleName(tr("Scroll the timeline down"))
        self.horizontalScrollBar().valueChanged.connect(self._scroll_sideways)
        self.verticalScrollBar().actionTriggered.connect(self._touch)
        state.inspection_changed.connect(self._replace)
        state.selection_changed.connect(self._follow)
        state.hidden_marks_changed.connect(self._lay_out)
        state.dimmed_changed.connect(self._lay_out)
        state.changes_changed.connect(self._lay_out)
        state.folding_changed.connect(self._fit_room)
        state.spacing_changed.connect(self._replace)
        state.found_changed.connect(self._point_out)
        appearance.text_size_changed.connect(self._fit_room)
        self._replace()

    @property
    def layout_shown(self) -> TimelineLayout | None:
        """What is drawn now; `text_scale` times as large it has the x of the viewport, the y too before scrolling down."""
        return self._layout

    @property
    def view(self) -> TimelineView:
        """How a person looks at it now."""
        return replace(super().view, first_slot=self._zoom.first_slot, slot_pitch=self._zoom.pitch)

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
        if self._path != self._state.path:
            self._zoom = Zoom()
            self._is_untouched = True
        elif self._model is not None and self._model is not model:
            # what stands at the left edge stays there, wherever it stands among the others now
            self._zoom.first_slot = slot_kept(self._model, model, self._zoom.first_slot, self._state.selection)
        self._model, self._path = model, self._state.path
        self._pointer.hovered = None
        self._fit_room()

    def _follow(self) -> None:
        """Show what is selected now; scroll to another one unless a person has just pointed at it."""
        explanation, selection = self._state.explanation, self._state.selection
        self._point_out()
        self.setAccessibleName(tr("Timeline: {what}", what=explanation.headline) if explanation else tr("Timeline"))
        if selection != self._followed and not self._pointer.is_pressed:
            self.open_selection()
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
            # it has to be scrolled anyway, so that names may take as much room as still shows what one table schedules
            spare = height - max((frame.scheduled_height for frame in layout.frames), default=height)
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
        """Where the shape of the selected action lies."""
        layout, selection, item, frame = (
            self._layout,
            self._state.selection,
            self._selected_item(),
            self._selected_frame(),
        )
        if layout is None or selection is None:
            return None
        whole = None if item is None or frame is None else whole_shape(item, frame, layout.scale, self._measurer)
        return whole or layout.rect_of(selection)

    def _selected_frame(self) -> GroupFrame | None:
        selection, frames = self._state.selection, () if self._layout is None else self._layout.frames
        return next(
            (each for each in frames if selection is not None and each.group.table.name == selection.table), None
        )

    def _wanted(self, height: int) -> tuple[Rect, int] | None:
        """What of the selected action should be in view, and what its table's head covers, in a viewport of that height.

        That is its shape with its name and its mark; without the mark, and less of the name, where there is no room for all.
        """
        layout, item, frame, rect = self._layout, self._selected_item(), self._selected_frame(), self._selected_rect()
        if layout is None or rect is None or item is None or frame is None:
            return None if rect is None else (rect, 0)
        covered = covered_by(frame.head_height, self.text_scale, height)
        room = (height - covered) / self.text_scale
        extents = drawn_extents(item, frame, self.view, layout.scale, self._measurer)
        fitting = next((extent for extent in extents if extent.height <= room), None)
        if fitting is None and extents:
            fitting = replace(extents[-1], y=extents[-1].bottom - room, height=room)
        return fitting or rect, covered

    def larger_at(self, x: float, y: float) -> ActionKey | None:
        """The selected action, where its shape reaches beyond its lane so that its name is whole."""
        rect = self._selected_rect()
        return self._state.selection if rect is not None and rect.contains(x, y) else None

    def reveal_selection(self) -> None:
        """Scroll to the selected action, sideways too where not all is in view; no further than to an open table."""
        item = self._selected_item()
        if self._layout is not None and item is not None and not self._layout.scale.is_fitted:
            self._zoom.show(self._layout.scale.revealing(item.column - 1, item.column + item.span + 1))
            self._lay_out()
        wanted = self._wanted(self.viewport().height())
        if wanted is not None:
            self._is_untouched = False
            rect, covered = wanted
            growth = self.text_scale
            scroll_down_to(self, rect.y * growth, rect.bottom * growth, covered)

    def _shows_selection(self, height: int) -> bool:
        """Whether the selected action is in view from top to bottom, in a viewport of that height."""
        wanted, top, growth = self._wanted(height), self.verticalScrollBar().value(), self.text_scale
        if wanted is None:
            return False
        rect, covered = wanted
        return top <= rect.y * growth - covered and rect.bottom * growth <= top + height

    def _scroll_sideways(self, value: int) -> None:
        if self._layout is not None:
            self.show_from(value / self.text_scale / self._layout.scale.pitch)

    def _show_window(self) -> None:
        """Scroll down to the table in which the property has a value; so it stays until a person looks elsewhere."""
        if self._layout is not None:
            self.verticalScrollBar().setValue(place_to_begin(self, self._layout, self.text_scale))

    def _touch(self) -> None:
        self._is_untouched = False

    def _point_out(self) -> None:
        """Other actions are selected or looked for: the ground stays as it is."""
        self._repaint()
        self.view_changed.emit()

    # Layout to pixels, and back

    @property
    def _tables(self) -> Iterable[tuple[Rect, float]]:
        return [(frame.panel, frame.head_height) for frame in self._layout.frames] if self._layout is not None else ()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the layout, and what is selected, pointed at or found in it."""
        del event
        if self._layout is None:
            return
        painter = QPainter(self.viewport())
        self._paint_at(painter, self._ground, self._place, self.viewport().height())
        head = self._head
        if head is not None:
            self._paint_at(painter, self._head_ground, head.place, head.height)
            self._paint_edge(painter, head)
        if not self._layout.frames and self._layout.unscheduled is None:
            self._paint_nothing(painter)
        painter.end()
        self.painted.emit()

    def _paint_at(self, painter: QPainter, ground: PaintedGround, place: Place, height: int) -> None:
        """The upper `height` of what lies at a place, with what is pointed out in it."""
        layout, theme = self._layout, self._appearance.theme
        if layout is not None:
            ground.show(painter, self.viewport(), layout.drawing, theme, place, height)
            paint_highlights(painter, layout, self.view, self._measurer, theme, place, height)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size; what is selected stays in view where it was."""
        was_in_view = self._shows_selection(event.oldSize().height())
        super().resizeEvent(event)
        self._fit_room()
        if was_in_view and not self._shows_selection(event.size().height()):
            self.reveal_selection()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer with Ctrl; otherwise scroll down where there is more below, else sideways."""
        self._is_untouched = False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by_wheel(event.angleDelta().y(), self.drawing_point(event.position())[0])
        else:
            scroll_by_wheel(self, event)
        event.accept()
