"""The life of the property beside the rows of a ladder: where each row stands in it, and what is said where that changes."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.lifetime.model import Presence
from inspector.timeline.display_list import Token
from inspector.timeline.track_words import EMPTY, MAY_BE_SET, NEVER_CLEARED, quoted, skipped_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.lifetime.model import Stretch
    from inspector.sequence.model import ActionKey
    from inspector.timeline.groups import Group
    from inspector.timeline.tracks import Change, Piece, Track


class BandPart(StrEnum):
    """Where a row stands in the life of the property."""

    NONE = "none"
    SET = "set"
    MAY_BE_SET = "may be set"
    EMPTY = "empty"
    CLOSING = "closing"
    NOTHING = "nothing"


_PARTS = {
    Presence.SET: BandPart.SET,
    Presence.MAY_BE_SET: BandPart.MAY_BE_SET,
    Presence.EMPTY: BandPart.EMPTY,
}


class Standing(Struct, frozen=True):
    """A part of the life of the property; all rows that stand in it share one. `piece` is None where a row clears it."""

    part: BandPart
    piece: Piece | None = None


NOWHERE = Standing(BandPart.NONE)
"""Where there is no life to stand in: on a client that never has the property, and behind the rows that run."""


class Life:
    """The standings of one group by column."""

    def __init__(self, group: Group) -> None:
        self._track = group.track
        self._standings: list[tuple[int, Standing]] = []
        if group.track is None:
            return
        for piece in group.track.pieces:
            part = BandPart.NOTHING if piece.stretch is None else _PARTS[piece.stretch.presence]
            self._standings.append((piece.columns.first, Standing(part, piece)))
        self._standings += [(columns.first, Standing(BandPart.CLOSING)) for columns in group.track.clearings]
        self._standings.sort(key=lambda standing: standing[0])

    def at(self, column: int) -> Standing:
        """Where a row in that column stands."""
        if self._track is None or column >= self._track.end:
            return NOWHERE
        index = bisect_right(self._standings, column, key=lambda standing: standing[0]) - 1
        return self._standings[index][1]

    def beginning_at(self, column: int) -> Iterator[tuple[Standing, str, Token]]:
        """The parts that begin at a column, with what is said about them and in which colour."""
        index = bisect_right(self._standings, column - 1, key=lambda standing: standing[0])
        for first, standing in self._standings[index:]:
            if first > column:
                return
            if self._track is None or standing.piece is None:
                continue
            if not self._track.never_opens:
                yield standing, *_said(self._track, standing.piece)
            elif column == 0:
                yield standing, self._track.window.reason, Token.TEXT


def changes_of(group: Group) -> dict[ActionKey, list[str]]:
    """What rows do to the property and to the pinned ones, in a few words each."""
    said: dict[ActionKey, list[str]] = {}
    for track in (group.track, *group.pinned):
        for change in track.changes if track is not None else ():
            if track is not None:
                said.setdefault(change.point.action.key, []).append(_deed(track, change))
    window = group.window
    if group.track is not None and window is not None and window.closes_at is not None:
        said.setdefault(window.closes_at.key, [f"clears {group.track.property_name}"])
    return said


def _deed(track: Track, change: Change) -> str:
    """What a row does, or may do, to a property."""
    name, point = track.property_name, change.point
    if point.presence is Presence.EMPTY:
        return f"clears {name}"
    if point.presence is Presence.SET:
        return f"sets {name}" if point.value is None else f"sets {name} to {quoted(point.value)}"
    if track.is_clearing_at(change.columns.first):
        return f"may clear {name}"
    before = track.piece_at(change.columns.first)
    had_none = before is None or before.stretch is None or before.stretch.presence is Presence.EMPTY
    return f"may {'set' if had_none else 'change'} {name}"


def _said(track: Track, piece: Piece) -> tuple[str, Token]:
    name, stretch = track.property_name, piece.stretch
    if stretch is None:
        since = "at first" if piece.before is None else "from here on"
        return f"{name} is not set {since}", Token.TEXT_MUTED
    since = "from the start" if stretch.opens.action is None else "from here on"
    if stretch.presence is Presence.EMPTY:
        return f"{name} is {EMPTY} {since}: {stretch.cause}", Token.TEXT_MUTED
    if stretch.presence is Presence.MAY_BE_SET:
        by = stretch.opens.action if piece.is_behind_clearing else None
        if by is not None and by.condition:
            return skipped_words(name, by), Token.BAND_TEXT
        return f"{name} {MAY_BE_SET} {since}: {stretch.cause}", Token.BAND_TEXT
    return _said_of_value(track, stretch, since), Token.BAND_TEXT


def _said_of_value(track: Track, stretch: Stretch, since: str) -> str:
    name = track.property_name
    what = f"{name} is set" if stretch.value is None else f"{name} = {quoted(stretch.value)}"
    if stretch.opens.action is not None:
        return f"{what} {since}: {stretch.cause}"
    return (
        f"{what} {since} and {NEVER_CLEARED}" if track.outlives and stretch.closes.action is None else f"{what} {since}"
    )
