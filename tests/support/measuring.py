"""A measurer without fonts: every letter is as wide as the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from inspector.timeline.display_list import TextRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.timeline.display_list import Primitive

Shape = TypeVar("Shape")

_LETTER = 6.5
_SMALL_LETTER = 6.0
_LINE = 14.0


class EvenLetters:
    """Measures a text by the number of its letters."""

    def width(self, text: str, role: TextRole) -> float:
        return len(text) * (_SMALL_LETTER if role is TextRole.NAME_SMALL else _LETTER)

    def height(self, role: TextRole) -> float:
        return _LINE - 1 if role is TextRole.NAME_SMALL else _LINE


def only(primitives: Iterable[Primitive], kind: type[Shape]) -> list[Shape]:
    """The shapes of one kind, the lowest first."""
    return [shape for shape in primitives if isinstance(shape, kind)]
