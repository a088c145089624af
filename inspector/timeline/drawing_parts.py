"""A drawing in parts from the top down, each made when it is first looked at: what is scrolled out of view costs nothing."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from inspector.timeline.display_list import DisplayList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from inspector.timeline.display_list import Primitive, Rect


class PartedDrawing:
    """Shapes on a ground, the lowest first.

    Attributes:
        width, height: of the whole, in pixels.
    """

    def __init__(
        self,
        width: float,
        height: float,
        ground: Primitive,
        parts: Sequence[tuple[Rect, Callable[[], Iterable[Primitive]]]],
    ) -> None:
        """`parts` are rectangles, and what makes the shapes in each; no shape reaches into another rectangle."""
        self.width = width
        self.height = height
        self._ground = ground
        self._parts = parts
        self._made: dict[int, tuple[Primitive, ...]] = {}

    @property
    def whole(self) -> DisplayList:
        """All of it."""
        return self.between(0.0, self.height)

    def between(self, top: float, bottom: float) -> DisplayList:
        """The parts of which anything lies between two heights; its size is that of the whole."""
        shapes = [
            self._shapes(number)
            for number, (rect, _) in enumerate(self._parts)
            if rect.bottom >= top and rect.y <= bottom
        ]
        return DisplayList(self.width, self.height, (self._ground, *chain.from_iterable(shapes)))

    def _shapes(self, number: int) -> tuple[Primitive, ...]:
        if number not in self._made:
            self._made[number] = tuple(self._parts[number][1]())
        return self._made[number]
