"""The ordinal scale: where a slot stands on the x axis. Equal slots, order and not time. Pure arithmetic."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

WIDEST_PITCH = 320.0
"""Zooming in ends here, in pixels a slot."""

WIDEST_FITTED_PITCH = 150.0
"""A table of few actions is not stretched further than this when all of it is fitted into view."""


class TimeScale(Struct, frozen=True):
    """Slots 0 to `slot_count` on the pixels from `left` on, `width` pixels of which are in view.

    Attributes:
        left: the x at which the view begins.
        width: the pixels in view.
        slot_count: how many slots there are; at least one.
        pitch: pixels a slot.
        first_slot: the slot, with its fraction, that stands at `left`.
    """

    left: float
    width: float
    slot_count: int
    pitch: float
    first_slot: float

    @classmethod
    def fitting(cls, left: float, width: float, slot_count: int) -> TimeScale:
        """All slots in view, without stretching a few of them too far."""
        count = max(slot_count, 1)
        return cls(left, width, count, min(width / count, WIDEST_FITTED_PITCH), 0.0)

    @classmethod
    def showing(
        cls, left: float, width: float, slot_count: int, *, pitch: float | None, first_slot: float
    ) -> TimeScale:
        """The wished pitch (None: fit all) and first slot, brought into what is possible."""
        fitted = cls.fitting(left, width, slot_count)
        return fitted if pitch is None else replace(fitted, pitch=pitch, first_slot=first_slot).bounded()

    def bounded(self) -> TimeScale:
        """The nearest scale that shows no empty pixels it could avoid."""
        narrowest = min(self.width / self.slot_count, WIDEST_FITTED_PITCH)
        pitch = min(max(self.pitch, narrowest), max(WIDEST_PITCH, narrowest))
        last_first_slot = max(self.slot_count - self.width / pitch, 0.0)
        return replace(self, pitch=pitch, first_slot=min(max(self.first_slot, 0.0), last_first_slot))

    @property
    def right(self) -> float:
        """The x at which the view ends."""
        return self.left + self.width

    @property
    def slots_in_view(self) -> float:
        """How many slots, with their fraction, fit into the view."""
        return self.width / self.pitch

    @property
    def is_fitted(self) -> bool:
        """Whether every slot is in view."""
        return self.slot_count <= self.slots_in_view + 1e-9

    def x_of(self, slot: float) -> float:
        """The x of the left edge of a slot."""
        return self.left + (slot - self.first_slot) * self.pitch

    def slot_at(self, x: float) -> float:
        """The slot, with its fraction, at an x."""
        return self.first_slot + (x - self.left) / self.pitch

    def visible_slots(self) -> range:
        """The slots of which at least a part is in view."""
        first = max(int(self.first_slot), 0)
        last = min(int(self.first_slot + self.slots_in_view) + 1, self.slot_count)
        return range(first, max(last, first))

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """Zoomed by `factor` so that what stands at `x` stays there, as far as the ends allow."""
        slot = self.slot_at(x)
        pitch = replace(self, pitch=self.pitch * factor).bounded().pitch
        return replace(self, pitch=pitch, first_slot=slot - (x - self.left) / pitch).bounded()

    def panned(self, pixels: float) -> TimeScale:
        """Moved so that what stands at x + pixels comes to x."""
        return replace(self, first_slot=self.first_slot + pixels / self.pitch).bounded()

    def revealing(self, first: float, last: float) -> TimeScale:
        """Moved by as little as needed to bring the slots from `first` up to `last` into view."""
        first_slot = self.first_slot
        if last > first_slot + self.slots_in_view:
            first_slot = last - self.slots_in_view
        return replace(self, first_slot=min(first_slot, first)).bounded()
