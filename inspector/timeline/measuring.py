"""Fitting texts into widths. How wide a text is, only the drawing room knows: it hands in a TextMeasurer."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inspector.timeline.display_list import TextRole

ELLIPSIS = "…"

_BREAKS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[_.\-])")


class TextMeasurer(Protocol):
    """Says how much room texts take."""

    def width(self, text: str, role: TextRole) -> float:
        """The pixels that a text takes along its direction."""

    def height(self, role: TextRole) -> float:
        """The pixels of one line from the top of its tallest letters to the bottom of its deepest."""


def elide_middle(text: str, width: float, role: TextRole, measurer: TextMeasurer) -> str:
    """The text, or its beginning and end around an ellipsis so that it fits, or nothing where not even that fits."""
    if measurer.width(text, role) <= width:
        return text
    fitting = 0
    low, high = 1, len(text) - 1
    while low <= high:
        middle = (low + high) // 2
        if measurer.width(_without_middle(text, middle), role) <= width:
            fitting, low = middle, middle + 1
        else:
            high = middle - 1
    return _without_middle(text, fitting) if fitting > 1 else ""


def _without_middle(text: str, kept: int) -> str:
    head = (kept + 1) // 2
    tail = kept - head
    return text[:head] + ELLIPSIS + (text[-tail:] if tail else "")


def elide_end(text: str, width: float, role: TextRole, measurer: TextMeasurer) -> str:
    """The text, or its beginning and an ellipsis so that it fits, or nothing where not even that fits."""
    if measurer.width(text, role) <= width:
        return text
    low, high, fitting = 1, len(text) - 1, 0
    while low <= high:
        middle = (low + high) // 2
        if measurer.width(text[:middle].rstrip() + ELLIPSIS, role) <= width:
            fitting, low = middle, middle + 1
        else:
            high = middle - 1
    return text[:fitting].rstrip() + ELLIPSIS if fitting else ""


def first_fitting(texts: Iterable[str], width: float, role: TextRole, measurer: TextMeasurer) -> str:
    """The first of the texts that fits, or nothing."""
    for text in texts:
        if measurer.width(text, role) <= width:
            return text
    return ""


def wrap_name(name: str, width: float, most_lines: int, role: TextRole, measurer: TextMeasurer) -> tuple[str, ...]:
    """A name on as few lines as it needs, broken before a capital or after a sign; the last is elided where it must be."""
    lines: list[str] = []
    parts = _parts(name)
    while parts and len(lines) < most_lines - 1:
        line = ""
        while parts and measurer.width(line + parts[0], role) <= width:
            line += parts.pop(0)
        if not line:
            line = elide_middle(parts.pop(0), width, role, measurer)
        lines.append(line)
    if parts:
        lines.append(elide_middle("".join(parts), width, role, measurer))
    return tuple(lines) or ("",)


def _parts(name: str) -> list[str]:
    """A name between the places where it may be broken; there is no place behind a sign at its end."""
    return [part for part in _BREAKS.split(name) if part]


def halves(name: str, role: TextRole, measurer: TextMeasurer) -> tuple[str, ...]:
    """A name on two lines of about the same length, broken before a capital or after a sign; whole where it has no such place."""
    parts = _parts(name)
    if len(parts) <= 1:
        return (name,)
    splits = [("".join(parts[:index]), "".join(parts[index:])) for index in range(1, len(parts))]
    return min(splits, key=lambda split: max(measurer.width(half, role) for half in split))


def wrap_words(text: str, width: float, role: TextRole, measurer: TextMeasurer) -> tuple[str, ...]:
    """A sentence on as many lines as it needs, broken at spaces; a word too long for a line is elided."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measurer.width(longer, role) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = elide_middle(word, width, role, measurer)
    return (*lines, line) if line else tuple(lines)


def wrap_whole(text: str, width: float, role: TextRole, measurer: TextMeasurer) -> tuple[str, ...]:
    """A sentence on as many lines as it needs, nothing left out: a word too long for a line is broken wherever it must be."""
    words = [piece for word in text.split() for piece in _pieces(word, width, role, measurer)]
    return wrap_words(" ".join(words), width, role, measurer)


def wrap_whole_name(name: str, width: float, role: TextRole, measurer: TextMeasurer) -> tuple[str, ...]:
    """A name on as many lines as it needs, nothing left out: broken before a capital or after a sign where it can be."""
    lines = [""]
    for part in _BREAKS.split(name):
        for piece in _pieces(part, width, role, measurer):
            if measurer.width(lines[-1] + piece, role) <= width:
                lines[-1] += piece
            else:
                lines.append(piece)
    return tuple(line for line in lines if line) or ("",)


def _pieces(word: str, width: float, role: TextRole, measurer: TextMeasurer) -> Iterator[str]:
    while measurer.width(word, role) > width and len(word) > 1:
        fitting = bisect_right(range(1, len(word)), width, key=lambda length: measurer.width(word[:length], role))
        cut = max(fitting, 1)
        yield word[:cut]
        word = word[cut:]
    yield word
