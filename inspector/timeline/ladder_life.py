"""The life of the property beside the rows of a ladder: where each row stands in it, and what is said where that changes."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import N_, tr
from inspector.lifetime.model import Presence
from inspector.timeline.display_list import Token
from inspector.timeline.track_words import quoted, skipped_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.lifetime.model import Stretch
    from inspector.sequence.model import ActionKey
    from inspector.timeline.groups import Group
    from inspector.timeline.tracks import Change, Piece, Track


_EMPTY_FROM_START = N_("{name} is empty in this scenario from the start: {cause}")
_EMPTY_FROM_HERE = N_("{name} is empty in this scenario from here on: {cause}")
_MAY_BE_SET_FROM_START = N_("{name} may be set from the start: {cause}")
_MAY_BE_SET_FROM_HERE = N_("{name} may be set from here on: {cause}")


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
    """The standings of one property by column."""

    def __init__(self, track: Track | None) -> None:
        self._track = track
        self._standings: list[tuple[int, Standing]] = []
        if track is None:
            return
        for piece in track.pieces:
            part = BandPart.NOTHING if piece.stretch is None else _PARTS[piece.stretch.presence]
            self._standings.append((piece.columns.first, Standing(part, piece)))
        self._standings += [(columns.first, Standing(BandPart.CLOSING)) for columns in track.clearings]
        self._standings.sort(key=lambda standing: standing[0])

    def at(self, column: int) -> Standing:
        """Where a row in that column stands."""
        if self._track is None or column >= self._track.end:
            return NOWHERE
        index = bisect_right(self._standings, column, key=lambda standing: standing[0]) - 1
        return self._standings[index][1]

    def beginning_between(self, column: int, last: int) -> Iterator[tuple[Standing, str, Token]]:
        """The parts that begin from a column up to a last one, with what is said about them and in which colour."""
        index = bisect_right(self._standings, column - 1, key=lambda standing: standing[0])
        for first, standing in islice(self._standings, index, None):
            if first > last:
                return
            if self._track is None or standing.piece is None:
                continue
            if not self._track.never_opens:
                yield standing, *_said(self._track, standing.piece)
            elif first == 0:
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
        said.setdefault(window.closes_at.key, [tr("clears {name}", name=group.track.property_name)])
    return said


def _deed(track: Track, change: Change) -> str:
    """What a row does, or may do, to a property."""
    name, point = track.property_name, change.point
    if point.presence is Presence.EMPTY:
        return tr("clears {name}", name=name)
    if point.presence is Presence.SET and point.value is not None:
        return tr("sets {name} to {value}", name=name, value=quoted(point.value))
    if point.presence is Presence.SET:
        return tr("sets {name}", name=name)
    if track.is_clearing_at(change.columns.first):
        return tr("may clear {name}", name=name)
    before = track.piece_at(change.columns.first)
    had_none = before is None or before.stretch is None or before.stretch.presence is Presence.EMPTY
    return tr("may set {name}", name=name) if had_none else tr("may change {name}", name=name)


def _said(track: Track, piece: Piece) -> tuple[str, Token]:
    name, stretch = track.property_name, piece.stretch
    if stretch is None:
        if piece.before is None:
            return tr("{name} is not set at first", name=name), Token.TEXT_MUTED
        return tr("{name} is not set from here on", name=name), Token.TEXT_MUTED
    is_from_start = stretch.opens.action is None
    if stretch.presence is Presence.EMPTY:
        words = _EMPTY_FROM_START if is_from_start else _EMPTY_FROM_HERE
        return tr(words, name=name, cause=stretch.cause), Token.TEXT_MUTED
    if stretch.presence is Presence.MAY_BE_SET:
        by = stretch.opens.action if piece.is_behind_clearing else None
        if by is not None and by.condition:
            return skipped_words(name, by), Token.BAND_TEXT
        words = _MAY_BE_SET_FROM_START if is_from_start else _MAY_BE_SET_FROM_HERE
        return tr(words, name=name, cause=stretch.cause), Token.BAND_TEXT
    return _said_of_value(track, stretch), Token.BAND_TEXT


def _said_of_value(track: Track, stretch: Stretch) -> str:
    name = track.property_name
    what = tr("{name} is set", name=name) if stretch.value is None else f"{name} = {quoted(stretch.value)}"
    if stretch.opens.action is not None:
        return tr("{what} from here on: {cause}", what=what, cause=stretch.cause)
    if track.outlives and stretch.closes.action is None:
        return tr("{what} from the start and never cleared", what=what)
    return tr("{what} from the start", what=what)
