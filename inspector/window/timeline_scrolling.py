"""The scroll bars of the timeline, and what turns them."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from inspector.lifetime.model import WindowState

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QAbstractScrollArea

    from inspector.timeline.pointing import TimelineLayout

WHEEL_STEP = 120
"""What a wheel tells for one of its notches."""
_WHEEL_PIXELS = 60
_LEAST_STEP = 10
_MOST_EMPTY = 1 / 3
"""Of a view, below what is drawn."""


def show_scroll_bars(area: QAbstractScrollArea, *, horizontal: bool, vertical: bool) -> None:
    """Show those that are needed. By hand, since Qt's "as needed" would ask again after every change of size."""
    area.setHorizontalScrollBarPolicy(_policy(needed=horizontal))
    area.setVerticalScrollBarPolicy(_policy(needed=vertical))


def set_scroll_bars(area: QAbstractScrollArea, layout: TimelineLayout, growth: float) -> None:
    """Let the bars stand for what a layout that is drawn `growth` times as large shows of the axis, and for its height."""
    height = area.viewport().height()
    scale, bar = layout.scale, area.horizontalScrollBar()
    bar.blockSignals(True)
    bar.setRange(0, max(round((scale.slot_count * scale.pitch - scale.width) * growth), 0))
    bar.setPageStep(round(scale.width * growth))
    bar.setSingleStep(max(round(scale.pitch * growth), _LEAST_STEP))
    bar.setValue(round(scale.first_slot * scale.pitch * growth))
    bar.blockSignals(False)
    area.verticalScrollBar().setRange(0, _furthest(layout, growth, height))
    area.verticalScrollBar().setPageStep(height)
    area.verticalScrollBar().setSingleStep(_WHEEL_PIXELS // 3)


def place_to_begin(area: QAbstractScrollArea, layout: TimelineLayout, growth: float) -> int:
    """Where a view begins that nobody has scrolled yet: the table in which the property has a value, or all from the top."""
    start = _band_top(layout, growth)
    return start if start <= area.verticalScrollBar().maximum() else 0


def scroll_by_wheel(area: QAbstractScrollArea, event: QWheelEvent) -> None:
    """Scroll down where there is more below, else sideways; sideways with Shift."""
    delta = event.angleDelta()
    vertical, horizontal = area.verticalScrollBar(), area.horizontalScrollBar()
    # some platforms turn Shift+wheel into sideways movement themselves
    is_sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) or delta.x() != 0
    bar = horizontal if is_sideways or vertical.maximum() == 0 else vertical
    bar.setValue(bar.value() - round((delta.x() or delta.y()) * _WHEEL_PIXELS / WHEEL_STEP))


def scroll_down_to(area: QAbstractScrollArea, top: float, bottom: float, covered: int = 0) -> None:
    """Bring what lies between two heights into view, with a little of what is beyond it; the lower end where both have no room.

    `covered` is what of the view lies under something else, at its upper edge.
    """
    bar, height = area.verticalScrollBar(), area.viewport().height()
    beyond = _WHEEL_PIXELS // 10
    if bottom - top > height - covered:
        bar.setValue(int(bottom) - height + beyond)
    elif top - covered < bar.value():
        # what is above it is shown too, as far as the lower end stays in view
        bar.setValue(min(max(int(top) - covered - _WHEEL_PIXELS // 2, ceil(bottom) - height), int(top) - covered))
    elif bottom > bar.value() + height:
        bar.setValue(min(int(bottom) - height + beyond, int(top) - covered))


def _furthest(layout: TimelineLayout, growth: float, height: int) -> int:
    """As far as there is more below, and a little further where it takes that to show a table from its upper edge."""
    end = max(round(layout.height * growth) - height, 0)
    start = _band_top(layout, growth)
    return start if 0 < end < start <= end + height * _MOST_EMPTY else end


def _band_top(layout: TimelineLayout, growth: float) -> int:
    """The upper edge of the first table in which the property has a value; 0 where there is none."""
    for frame in layout.frames:
        if frame.group.window is not None and frame.group.window.state is not WindowState.NEVER_OPENS:
            return int(frame.panel.y * growth)
    return 0


def _policy(*, needed: bool) -> Qt.ScrollBarPolicy:
    return Qt.ScrollBarPolicy.ScrollBarAlwaysOn if needed else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
