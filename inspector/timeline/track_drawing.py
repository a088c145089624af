"""One property's track: brackets where it has a value, what is known of it in words, signs at rows that change or read it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.lifetime.model import Presence
from inspector.timeline.display_list import Align, Box, Dash, Ellipse, Hatch, Line, Pattern, Rect, Text, TextRole, Token
from inspector.timeline.glyphs import change_glyph
from inspector.timeline.measuring import elide_end, first_fitting
from inspector.timeline.track_words import (
    EMPTY,
    NEVER_CLEARED,
    NOT_SET,
    change_words,
    cleared_words,
    set_words,
    unsure_words,
)
from inspector.timeline.tracks import Border

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.lifetime.model import Stretch
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.tracks import Change, Piece, Track

EDGE = 2.0
CHANGE_SIZE = 9.0
READER_SIZE = 7.0
_STRENGTHS = (Presence.SET, Presence.MAY_BE_SET, Presence.EMPTY, None)

DASHES = {Border.SURE: Dash.SOLID, Border.UNSURE: Dash.DASHED}

_CAP = 5.0
_INSET = 4.0
_TEXT_GAP = 8.0
_OPEN_END = 14.0
_CHANGE_ROOM = CHANGE_SIZE + 3.0
_CHANGES_APART = 5.0
_READERS_APART = 8.0
_OUT_OF_VIEW = 50.0


def x_of(scale: TimeScale, slot: float) -> float:
    """The whole pixel at which a slot begins; parts far out of view are cut."""
    return min(max(round(scale.x_of(slot)), scale.left - _OUT_OF_VIEW), scale.right + _OUT_OF_VIEW)


def pieces_in_view(track: Track, scale: TimeScale) -> Iterator[tuple[Piece, float, float]]:
    """The parts of a track that reach into the view, each with the x of both its ends.

    Of those that begin and end on one pixel the one that says most about a value is among them.
    """
    slots = scale.visible_slots()
    narrow: tuple[Piece, float, float] | None = None
    for piece in track.pieces_between(slots.start, slots.stop):
        left, right = x_of(scale, piece.columns.first), x_of(scale, piece.columns.end)
        is_narrow = left == right and piece.columns.first < piece.columns.end
        if is_narrow and narrow is not None and narrow[1] == left:
            narrow = min(narrow, (piece, left, right), key=lambda each: _STRENGTHS.index(presence_of(each[0])))
            continue
        if narrow is not None:
            yield narrow
        narrow = (piece, left, right) if is_narrow else None
        if not is_narrow:
            yield piece, left, right
    if narrow is not None:
        yield narrow


def presence_of(piece: Piece) -> Presence | None:
    """What is known of the value in a part of a track; None where it has none."""
    return None if piece.stretch is None else piece.stretch.presence


def clearings_in_view(track: Track, scale: TimeScale) -> Iterator[tuple[float, float]]:
    """The ends of the slots in which rows clear the property."""
    slots = scale.visible_slots()
    first = bisect_left(track.clearings, slots.start, key=lambda columns: columns.end)
    end = bisect_right(track.clearings, slots.stop, key=lambda columns: columns.first)
    for columns in track.clearings[first:end]:
        yield x_of(scale, columns.first), x_of(scale, columns.end)


def draw_track(
    track: Track, rect: Rect, scale: TimeScale, measurer: TextMeasurer, *, has_ground: bool
) -> Iterator[Primitive]:
    """A track in its rectangle; without `has_ground` no band behind the lanes has given it its tint."""
    inner = Rect(rect.x, rect.y + _INSET, rect.width, rect.height - 2 * _INSET)
    changes = changes_in_view(track, scale)
    drawer = _TrackDrawer(track, inner, scale, measurer, changes)
    if not has_ground:
        yield from drawer.ground()
    for piece, left, right in pieces_in_view(track, scale):
        yield from drawer.piece(piece, left, right)
    if track.never_opens:
        yield from drawer.reason(TextRole.KEY if has_ground else TextRole.CAPTION)
    for change in changes:
        x, y = change_x(change, scale), inner.centre_y
        if not _has_even_ground(track, change):
            half = CHANGE_SIZE / 2 + 1
            yield Box(Rect(x - half, y - half, 2 * half, 2 * half), Token.SURFACE, radius=2)
        yield from change_glyph(change.point.presence, x, y, CHANGE_SIZE)
    yield from _readers(track, rect, scale)


def _has_even_ground(track: Track, change: Change) -> bool:
    """Whether no hatch runs behind the sign of a change."""
    column = change.at - 1
    piece = track.piece_at(column)
    if piece is None:
        return not track.is_clearing_at(column)
    return piece.stretch is None or piece.stretch.presence is not Presence.MAY_BE_SET


def changes_in_view(track: Track, scale: TimeScale) -> tuple[Change, ...]:
    """Those that are drawn: of several on one place one is enough."""
    slots, signs = scale.visible_slots(), track.signs
    first = bisect_left(signs, slots.start, key=lambda change: change.columns.end)
    end = bisect_right(signs, slots.stop, key=lambda change: change.columns.first)
    drawn: list[Change] = []
    for change in signs[first:end]:
        if not drawn or (change.at - drawn[-1].at) * scale.pitch >= _CHANGES_APART:
            drawn.append(change)
    return tuple(drawn)


def change_x(change: Change, scale: TimeScale) -> float:
    """The middle of the sign of a change: in front of the place from which it has happened."""
    return x_of(scale, change.at) - 1 - CHANGE_SIZE / 2


class _TrackDrawer(Struct, frozen=True):
    """What all parts of a track are drawn with; `rect` is the room for brackets and words."""

    track: Track
    rect: Rect
    scale: TimeScale
    measurer: TextMeasurer
    changes: tuple[Change, ...]

    def ground(self) -> Iterator[Primitive]:
        """Tints and hatches, which the track of the property asked about shares with the lanes."""
        for piece, left, right in pieces_in_view(self.track, self.scale):
            presence = presence_of(piece)
            if presence is Presence.SET:
                yield Box(self._part(left, right), Token.BAND_TINT)
            elif presence is Presence.MAY_BE_SET and right > left:
                yield Hatch(self._part(left, right), Pattern.SPARSE, Token.BAND_HATCH)
        for left, right in clearings_in_view(self.track, self.scale):
            if right > left:
                yield Hatch(self._part(left, right), Pattern.DIAGONAL, Token.BAND_HATCH)

    def piece(self, piece: Piece, left: float, right: float) -> Iterator[Primitive]:
        """The part of the track from x to x."""
        stretch = piece.stretch
        if stretch is None:
            yield from self._nothing(piece, left, right)
        elif stretch.presence is Presence.EMPTY:
            yield from self._empty(piece, stretch, left, right)
        else:
            yield from self._bracket(piece, stretch, left, right)
            draw = self._set if stretch.presence is Presence.SET else self._unsure
            yield from draw(piece, stretch, left, right)

    def reason(self, role: TextRole) -> Iterator[Primitive]:
        """Why it has no value anywhere in this table."""
        x = max(x_of(self.scale, 0), self.scale.left) + _TEXT_GAP
        # a short table leaves room behind its last row, and a reason is worth it
        text = elide_end(self.track.window.reason, self.scale.right - x - _TEXT_GAP, role, self.measurer)
        yield from self._plated(text, x, role, Token.TEXT)

    def _part(self, left: float, right: float) -> Rect:
        return Rect(left, self.rect.y, right - left, self.rect.height)

    def _bracket(self, piece: Piece, stretch: Stretch, left: float, right: float) -> Iterator[Primitive]:
        top, bottom = self.rect.y, self.rect.bottom
        cap = min(_CAP, (right - left) / 2)
        if piece.left in DASHES:
            x = left + 1
            points = ((x + cap, top), (x, top), (x, bottom), (x + cap, bottom))
            yield Line(points, Token.BAND_EDGE, EDGE, DASHES[piece.left])
        x = right - 1
        if piece.right in DASHES:
            points = ((x - cap, top), (x, top), (x, bottom), (x - cap, bottom))
            yield Line(points, Token.BAND_EDGE, EDGE, DASHES[piece.right])
        elif _stays_open(stretch):
            for tip in (x, x + 6):
                yield Line(
                    ((tip - 5, top + 4), (tip, self.rect.centre_y), (tip - 5, bottom - 4)), Token.BAND_EDGE, EDGE
                )

    def _set(self, piece: Piece, stretch: Stretch, left: float, right: float) -> Iterator[Primitive]:
        """What value it has, in the middle; that it is never cleared, behind the last row or in the bracket."""
        outlives = self.track.outlives and _stays_open(stretch)
        never_cleared = tr(NEVER_CLEARED)
        beside = right + _OPEN_END + self.measurer.width(never_cleared, TextRole.KEY) <= self.scale.right
        if outlives and beside:
            yield Text(never_cleared, right + _OPEN_END, self.rect.centre_y, TextRole.KEY, Token.BAND_TEXT)
        rooms = self._rooms(piece, left, right)
        first, end = max(rooms, key=lambda room: room[1] - room[0])
        text = set_words(
            self.track.property_name,
            stretch,
            end - first - 2 * _TEXT_GAP,
            self.measurer,
            never_cleared=outlives and not beside,
        )
        middle, half = (first + end) / 2, self.measurer.width(text, TextRole.KEY) / 2
        if text:
            yield Text(text, middle, self.rect.centre_y, TextRole.KEY, Token.BAND_TEXT, Align.MIDDLE)
        yield from self._names(piece, rooms, (middle - half, middle + half))

    def _unsure(self, piece: Piece, stretch: Stretch, left: float, right: float) -> Iterator[Primitive]:
        """That it may have a value and why, on an even ground, so that the hatch does not run through the letters."""
        by = stretch.opens.action if piece.is_behind_clearing else None
        x, room = self._widest_room(piece, left, right)
        text = unsure_words(self.track.property_name, stretch, by, room, self.measurer)
        yield from self._plated(text, x, TextRole.KEY, Token.BAND_TEXT)
        if by is None or not by.condition:
            yield from self._cause(stretch, text, x, room)

    def _empty(self, piece: Piece, stretch: Stretch, left: float, right: float) -> Iterator[Primitive]:
        """An outline that nothing fills, and why."""
        if right - left > 1:
            yield Box(self._part(left, right), None, Token.AXIS, 1.0, Dash.DASHED, 3.0)
        if self.track.never_opens:
            return
        x, room = self._widest_room(piece, left, right)
        text = first_fitting((tr(EMPTY), tr("empty")), room, TextRole.KEY, self.measurer)
        yield from self._plated(text, x, TextRole.KEY, Token.TEXT_MUTED)
        yield from self._cause(stretch, text, x, room)

    def _widest_room(self, piece: Piece, left: float, right: float) -> tuple[float, float]:
        """Where words may begin in a part, and how wide they may be."""
        first, end = max(self._rooms(piece, left, right), key=lambda room: room[1] - room[0])
        if piece is self.track.pieces[-1] and end >= right:
            end = self.scale.right  # behind its last row the track is empty
        return first + _TEXT_GAP, end - first - 2 * _TEXT_GAP

    def _cause(self, stretch: Stretch, said: str, x: float, room: float) -> Iterator[Primitive]:
        """Why, behind what is said, where it has room as a whole."""
        taken = self.measurer.width(said, TextRole.KEY) + 2 * _TEXT_GAP
        cause = stretch.cause.partition(". ")[0].rstrip(".")
        if said and taken + self.measurer.width(cause, TextRole.NUMBER) <= room:
            yield from self._plated(cause, x + taken - _TEXT_GAP, TextRole.NUMBER, Token.TEXT_MUTED)

    def _nothing(self, piece: Piece, left: float, right: float) -> Iterator[Primitive]:
        """Dots; before them what took the value away, behind them what gives it one."""
        rooms = self._rooms(piece, left, right)
        changes = self._inside(piece)
        for index, (first, room_end) in enumerate(rooms):
            is_last = index == len(changes) and piece is self.track.pieces[-1]
            x, end = first + 1, room_end
            if index == 0:
                # behind its last row the track is empty, so that words may go on there
                room = (self.scale.right if is_last else end) - first - _TEXT_GAP
                text = cleared_words(piece.before, room, self.measurer)
                if text:
                    yield Text(text, first + _TEXT_GAP, self.rect.centre_y, TextRole.KEY, Token.BAND_TEXT)
                    x = first + 2 * _TEXT_GAP + self.measurer.width(text, TextRole.KEY)
            if index < len(changes) and not self.track.never_opens:
                name = change_words(changes[index].point, end - x - _TEXT_GAP, self.measurer)
                if name:
                    yield self._name(name, end)
                    end -= self.measurer.width(name, TextRole.NUMBER) + _TEXT_GAP
            yield from self._dots(x, end, may_grow=is_last and not self.track.never_opens)

    def _dots(self, x: float, end: float, *, may_grow: bool) -> Iterator[Primitive]:
        """A dotted line with `not set` in its middle where there is room."""
        y = self.rect.centre_y
        words = tr(NOT_SET)
        width = self.measurer.width(words, TextRole.KEY)
        whole = width + 2 * _TEXT_GAP
        if may_grow:
            end = min(max(end, x + whole), self.scale.right)
        breaks: tuple[tuple[float, float], ...] = ((x, end),)
        if end - x >= whole and not self.track.never_opens:
            middle = (x + end) / 2
            yield Text(words, middle, y, TextRole.KEY, Token.TEXT_MUTED, Align.MIDDLE)
            breaks = ((x, middle - whole / 2), (middle + whole / 2, end))
        for first, last in breaks:
            if last > first:
                yield Line(((first, y), (last, y)), Token.AXIS, 1.0, Dash.DOTTED)

    def _rooms(self, piece: Piece, left: float, right: float) -> list[tuple[float, float]]:
        """What is in view of a part of the track from x to x, parted by the signs of changes; each stands behind its room."""
        first, end = max(left, self.scale.left), min(right, self.scale.right)
        rooms: list[tuple[float, float]] = []
        for change in self._inside(piece):
            x = change_x(change, self.scale)
            rooms.append((first, min(x - _CHANGE_ROOM / 2, end)))
            first = max(x + _CHANGE_ROOM / 2, first)
        return [*rooms, (first, end)]

    def _inside(self, piece: Piece) -> list[Change]:
        return [change for change in self.changes if piece.columns.first < change.at <= piece.columns.end]

    def _names(self, piece: Piece, rooms: list[tuple[float, float]], taken: tuple[float, float]) -> Iterator[Primitive]:
        """The rows that change the value, each in front of its sign where the words in the middle leave room."""
        for change, (first, end) in zip(self._inside(piece), rooms, strict=False):
            free_from = taken[1] if first < taken[1] <= end else first
            text = change_words(change.point, end - free_from - 2 * _TEXT_GAP, self.measurer)
            if text:
                yield self._name(text, end)

    def _name(self, text: str, right: float) -> Text:
        return Text(text, right - 2, self.rect.centre_y, TextRole.NUMBER, Token.TEXT_MUTED, Align.END)

    def _plated(self, text: str, x: float, role: TextRole, colour: Token) -> Iterator[Primitive]:
        """A text on an even ground."""
        if text:
            width = self.measurer.width(text, role)
            yield Box(Rect(x - 4, self.rect.y + 1, width + 8, self.rect.height - 2), Token.SURFACE, radius=3)
            yield Text(text, x, self.rect.centre_y, role, colour)


def _stays_open(stretch: Stretch) -> bool:
    """Whether it surely has a value when the run is over."""
    return stretch.presence is Presence.SET and stretch.closes.action is None


def _readers(track: Track, rect: Rect, scale: TimeScale) -> Iterator[Primitive]:
    """At the foot of the track, a sign for each row that reads the property, or may."""
    slots = scale.visible_slots()
    start = bisect_left(track.readers, slots.start, key=lambda reader: reader.columns.end)
    end = bisect_right(track.readers, slots.stop, key=lambda reader: reader.columns.first)
    drawn = scale.left - _READERS_APART
    for reader in track.readers[start:end]:
        x = round(scale.x_of((reader.columns.first + reader.columns.end) / 2))
        if x - drawn >= _READERS_APART and x <= scale.right:
            drawn = x
            yield from reader_sign(x, rect.bottom + 1, is_proven=reader.is_proven)


def reader_sign(x: float, bottom: float, *, is_proven: bool) -> Iterator[Primitive]:
    """The sign of a row that reads the property, with its foot at `bottom`: a dot, or a ring where it only may."""
    rect = Rect(x - READER_SIZE / 2, bottom - READER_SIZE, READER_SIZE, READER_SIZE)
    yield Ellipse(rect, Token.TEXT if is_proven else Token.SURFACE, Token.TEXT, 1.5)
