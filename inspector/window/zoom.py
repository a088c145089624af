"""Which part of the axis is in view, and what was in view before. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.timeline.scale import TimeScale

_SLOTS_AROUND = 10


class Zoom:
    """What a person has zoomed and scrolled to.

    Attributes:
        pitch: pixels a slot; None as long as everything is in view, so that it stays in view when the window grows.
        first_slot: the slot, with its fraction, at the left edge.
    """

    def __init__(self) -> None:
        self.pitch: float | None = None
        self.first_slot = 0.0
        self._history: list[tuple[float | None, float]] = []
        self._is_wheel_turning = False

    def show(self, scale: TimeScale) -> None:
        """Look through that scale: for scrolling, which is nothing to go back from."""
        self.pitch = None if scale.is_fitted else scale.pitch
        self.first_slot = scale.first_slot

    def fit_all(self) -> None:
        """Everything in view."""
        self._remember()
        self.pitch, self.first_slot = None, 0.0

    def fit_around(self, scale: TimeScale, slot: float) -> None:
        """A few slots around that one."""
        self._remember()
        self.pitch = scale.width / _SLOTS_AROUND
        self.first_slot = slot - _SLOTS_AROUND / 2

    def fit_between(self, scale: TimeScale, first: float, end: float) -> None:
        """The slots from the first up to the end, with one more at each side."""
        self._remember()
        self.pitch = scale.width / (end - first + 2)
        self.first_slot = first - 1

    def by(self, factor: float, scale: TimeScale, x: float, *, by_wheel: bool = False) -> None:
        """Closer by `factor` to what stands at x; the many small steps of a wheel count as one way to go back."""
        if not (by_wheel and self._is_wheel_turning):
            self._remember()
        self._is_wheel_turning = by_wheel
        self.show(scale.zoomed(factor, x))

    def back(self) -> None:
        """What was in view before the last zoom; nothing when there was none."""
        self._is_wheel_turning = False
        if self._history:
            self.pitch, self.first_slot = self._history.pop()

    def _remember(self) -> None:
        self._is_wheel_turning = False
        self._history.append((self.pitch, self.first_slot))
