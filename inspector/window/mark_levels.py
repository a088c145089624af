"""From level to level: errors alone, then warnings too, then notes too, then all marks. No Qt."""

from __future__ import annotations

from inspector.findings.model import Mark

_LEVELS = tuple(tuple(Mark)[:count] for count in (1, 2, 3, len(Mark)))


def next_level(hidden: frozenset[Mark]) -> tuple[Mark, ...]:
    """The marks that are shown after those that are shown now; after all of them errors alone again."""
    shown = tuple(mark for mark in Mark if mark not in hidden)
    level = _LEVELS.index(shown) if shown in _LEVELS else len(_LEVELS) - 1
    return _LEVELS[(level + 1) % len(_LEVELS)]
