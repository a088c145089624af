"""The ladder on the screen: the same inspection from top to bottom, one action a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent

from inspector.drawing.painting import paint
from inspector.drawing.picture import describe_custom_action
from inspector.language import tr
from inspector.lifetime.model import WindowState
from inspector.timeline.ladder_layout import LadderLayout
from inspector.timeline.ladder_lines import LadderLines
from inspector.timeline.pointing import Direction
from inspector.window.picture_area import PictureArea
from inspector.window.sticky_head import covered_by
from inspector.window.timeline_scrolling import scroll_by_wheel, scroll_down_to, show_scroll_bars

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Rect
    from inspector.window.appearance import Appearance
    from inspector.window.view_state import ViewState

_STEP = 24


class LadderArea(PictureArea):
    """Draws the lines in view, and nothing of the others; does nothing at all while it is hidden."""

    backward, forward = Direction.UP, Direction.DOWN

    def __init__(self, state: ViewState, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(state, appearance, parent)
        self._lines: LadderLines | None = None
        self._layout: LadderLayout | None = None
        self._path: Path | None = None
        self._followed: ActionKey | None = None
        self.verticalScrollBar().setAccessibleName(tr("Scroll the ladder"))
        show_scroll_bars(self, horizontal=False, vertical=True)
        state.inspection_changed.connect(self._replace)
        state.spacing_changed.connect(self._replace)
        state.selection_changed.connect(self._follow)
        state.hidden_marks_changed.connect(self._lay_out)
        state.dimmed_changed.connect(self._lay_out)
        state.changes_changed.connect(self._lay_out)
        state.folding_changed.connect(self._lay_out)
        state.found_changed.connect(self._repaint)
        appearance.text_size_changed.connect(self._lay_out)
        self._name()

    @property
    def layout_shown(self) -> LadderLayout | None:
        """What is drawn now; `text_scale` times as large, and before scrolling down, it has the place of the viewport."""
        return self._layout

    def _replace(self) -> None:
        """Show another inspection; what stands at the top stays there where it is of the same file."""
        model = self._state.timeline_model
        if model is None or not self.isVisible():
            return
        is_other_file = self._path != self._state.path
        top = self.verticalScrollBar().value() / self.text_scale
        kept = None if is_other_file or self._layout is None else self._layout.top_action(top)
        before = None if kept is None or self._layout is None else self._layout.rect_of(kept)
        if self._lines is None or self._lines.model is not model:
            self._lines = LadderLines(model)
        self._path = self._state.path
        self._pointer.hovered = None
        self._lay_out()
        if is_other_file:
            self._show_window()
        elif kept is not None and before is not None and self._layout is not None:
            after = self._layout.rect_of(kept)
            if after is not None:
                self.verticalScrollBar().setValue(round((top + after.y - before.y) * self.text_scale))

    def _lay_out(self) -> None:
        if self._lines is None or not self.isVisible():
            return
        growth, bar = self.text_scale, self.verticalScrollBar()
        width = self.viewport().width() / growth
        self._layout = LadderLayout(self._lines, self.view, width, self._measurer, describe_custom_action)
        height = self.viewport().height()
        bar.setRange(0, max(round(self._layout.height * growth) - height, 0))
        head = max((head for _, head in self._tables), default=0.0)
        bar.setPageStep(height - covered_by(head, growth, height))  # no line is passed over under a head
        bar.setSingleStep(round(_STEP * growth))
        self._repaint()

    def _follow(self) -> None:
        """Show what is selected now; scroll to another one unless a person has just pointed at it."""
        self._repaint()
        self._name()
        selection = self._state.selection
        if selection != self._followed and not self._pointer.is_pressed and self.isVisible():
            self.open_selection()
        self._followed = selection

    def _name(self) -> None:
        explanation = self._state.explanation if self.isVisible() else None
        said = tr("Ladder") if explanation is None else tr("Ladder: {sentence}", sentence=explanation.headline)
        self.setAccessibleName(said)

    def reveal_selection(self) -> None:
        """Scroll to the line of the selected action, as far as its table is open."""
        selection = self._state.selection
        if selection is None or self._layout is None or not self.isVisible():
            return
        rect, growth = self._layout.rect_of(selection), self.text_scale
        if rect is not None:
            head = next(head for table, head in self._tables if table.y <= rect.y < table.bottom)
            covered = covered_by(head, growth, self.viewport().height())
            scroll_down_to(self, rect.y * growth, rect.bottom * growth, covered)

    def _show_window(self) -> None:
        """Scroll down to the table in which the property has a value."""
        for panel in self._layout.panels if self._layout is not None else ():
            window = None if panel.table.group is None else panel.table.group.window
            if window is not None and window.state is not WindowState.NEVER_OPENS:
                self.verticalScrollBar().setValue(int(panel.rect.y * self.text_scale))
                return

    @property
    def _tables(self) -> Iterable[tuple[Rect, float]]:
        return [(panel.rect, panel.head_height) for panel in self._layout.panels] if self._layout is not None else ()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines in view, and a frame while the ladder has the focus."""
        del event
        if self._layout is None:
            return
        painter = QPainter(self.viewport())
        place, head, theme = self._place, self._head, self._appearance.theme
        self._ground.show(painter, self.viewport(), self._layout, theme, place)
        painter.save()
        place.apply(painter)
        top = (place.top + (0 if head is None else head.height)) / place.growth
        bottom = (place.top + self.viewport().height()) / place.growth
        paint(self._layout.highlights(self.view, top, bottom), painter, theme)
        painter.restore()
        if head is not None:
            self._head_ground.show(painter, self.viewport(), self._layout, theme, head.place, head.height)
            self._paint_edge(painter, head)
        if not self._layout.panels:
            self._paint_nothing(painter)
        painter.end()
        self.painted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed while it was hidden."""
        super().showEvent(event)
        self._replace()
        self._name()
        self.reveal_selection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        scroll_by_wheel(self, event)
        event.accept()
