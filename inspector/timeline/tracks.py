"""The life of one property on the columns of a group: its stretches, the rows that change its value, the rows that read it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.lifetime.model import Presence, WindowState
from inspector.sequence.property_lifetimes import END, Edge, lifetime_of
from inspector.timeline.groups import ColumnSpan
from inspector.usage.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from inspector.lifetime.model import LifeEdge, PropertyWindow, SetPoint, Stretch
    from inspector.sequence.model import ActionKey
    from inspector.timeline.groups import Item, Tie
    from inspector.usage.model import PropertyUse

_STANDINGS = (Presence.SET, Presence.MAY_BE_SET, Presence.EMPTY)


class Border(StrEnum):
    """What is drawn where a stretch begins or ends: nothing, what surely happens there, or what may."""

    NONE = "none"
    SURE = "sure"
    UNSURE = "unsure"


class Piece(Struct, frozen=True):
    """A part of a track.

    Attributes:
        columns: from which to which column it reaches; the same one twice for a stretch behind the last row.
        stretch: what is known of the value in it; None where it has none.
        before: for a part without a value the stretch that ended in front of it, or None.
        is_behind_clearing: it begins behind the slot of a row that clears the property, or may.
        left, right: how a stretch begins and ends.
    """

    columns: ColumnSpan
    stretch: Stretch | None
    before: Stretch | None = None
    is_behind_clearing: bool = False
    left: Border = Border.NONE
    right: Border = Border.NONE


class Change(Struct, frozen=True):
    """A row that changes the value, its columns, and the column at whose left edge that has happened."""

    point: SetPoint
    columns: ColumnSpan
    at: int


class Reader(Struct, frozen=True):
    """A row that reads the property, and its columns; not `is_proven` where it only may."""

    key: ActionKey
    columns: ColumnSpan
    is_proven: bool


class Track(Struct, frozen=True, kw_only=True):
    """The life of one property along the columns of a group.

    Attributes:
        property_name: which property.
        window: what is known of its life in this table.
        pieces: from the first column to the last that runs, rising, without overlaps.
        clearings: the columns of rows that take its value away at the start of their turn, with rows of the same number;
            they belong to no piece.
        changes: the rows that change its value, rising.
        signs: those of them that have a sign of their own: a row that takes the value away at its start, or may, is hatched.
        readers: the rows that read it, rising.
        end: the column behind the last row that runs.
        outlives: it keeps its value to the end, although it is documented to lose it before.
    """

    property_name: str
    window: PropertyWindow
    pieces: tuple[Piece, ...]
    clearings: tuple[ColumnSpan, ...]
    changes: tuple[Change, ...]
    signs: tuple[Change, ...]
    readers: tuple[Reader, ...]
    end: int
    outlives: bool

    @property
    def never_opens(self) -> bool:
        """Whether the property has no value in this table, so that its reason is all there is to say."""
        return self.window.state is WindowState.NEVER_OPENS

    def piece_at(self, column: float) -> Piece | None:
        """The part that covers a column; None where a row clears the property, and behind the rows that run."""
        index = bisect_right(self.pieces, column, key=lambda piece: piece.columns.first) - 1
        return self.pieces[index] if index >= 0 and column < self.pieces[index].columns.end else None

    def is_clearing_at(self, column: float) -> bool:
        """Whether a row of that column takes the value away."""
        index = bisect_right(self.clearings, column, key=lambda columns: columns.first) - 1
        return index >= 0 and column < self.clearings[index].end

    def pieces_between(self, first: float, end: float) -> tuple[Piece, ...]:
        """The parts that reach into those columns."""
        start = bisect_left(self.pieces, first, key=lambda piece: piece.columns.end)
        return self.pieces[start : bisect_right(self.pieces, end, key=lambda piece: piece.columns.first)]


def columns_of(item: Item, ties: tuple[Tie, ...]) -> ColumnSpan:
    """The columns in which a row runs: its own, or those of all rows with its number."""
    index = bisect_right(ties, item.column, key=lambda tie: tie.columns.first) - 1
    if index >= 0 and item.column < ties[index].columns.end:
        return ties[index].columns
    return ColumnSpan(item.column, item.column + item.span)


def place_track(
    property_name: str,
    window: PropertyWindow,
    running: dict[ActionKey, Item],
    ties: tuple[Tie, ...],
    uses: Iterable[PropertyUse],
) -> Track:
    """The life that a window tells of, on the columns of the rows of its table that run, which come by column."""
    told = window.stretches
    last_item = next(reversed(running.values()), None)
    end = 0 if last_item is None else last_item.column + last_item.span
    pieces: list[Piece] = []
    clearings: list[ColumnSpan] = []
    free_from = 0
    for index, stretch in enumerate(told):
        following = told[index + 1] if index + 1 < len(told) else None
        first = max(_column(stretch.opens, running, 0), free_from)
        last = max(_column(stretch.closes, running, end), first)
        if first > free_from:
            before = told[index - 1] if index else None
            pieces.append(Piece(ColumnSpan(free_from, first), None, before))
        is_behind_clearing = bool(clearings) and clearings[-1].end == first
        free_from = last
        if stretch.closes.action is not None and _clears_at_start(stretch, following):
            slots = columns_of(running[stretch.closes.action.key], ties)
            last = max(slots.first, first)
            free_from = slots.end
            if following is not None and following.opens != stretch.closes:
                # it may begin before the turn of all rows with that number is over
                free_from = min(slots.end, max(_column(following.opens, running, 0), last))
            clearings.append(ColumnSpan(last, free_from))
        pieces.append(Piece(ColumnSpan(first, last), stretch, is_behind_clearing=is_behind_clearing))
    before = told[-1] if told else None
    if (
        free_from < end
        or before is None
        or (before.closes.action is not None and before.presence is not Presence.EMPTY)
    ):
        pieces.append(Piece(ColumnSpan(free_from, end), None, before))
    changes = tuple(_changes(window, running))
    cleared = {column for columns in clearings for column in range(columns.first, columns.end)}
    return Track(
        property_name=property_name,
        window=window,
        pieces=tuple(_bordered(pieces)),
        clearings=tuple(clearings),
        changes=changes,
        signs=tuple(
            change for change in changes if change.point.presence is Presence.SET or change.columns.first not in cleared
        ),
        readers=tuple(_readers(property_name, uses, running)),
        end=end,
        outlives=_outlives(property_name, window),
    )


def _column(edge: LifeEdge, running: Mapping[ActionKey, Item], whole_run: int) -> int:
    """The column whose left edge is the edge of a stretch; `whole_run` for the start or the end of all rows."""
    if edge.action is None:
        return whole_run
    item = running[edge.action.key]
    return item.column if edge.edge is Edge.START else item.column + item.span


def _clears_at_start(stretch: Stretch, following: Stretch | None) -> bool:
    """Whether it loses its value, or may lose it, at the start of a row's turn, so that it has none in the row's own slot."""
    if stretch.presence is Presence.EMPTY or stretch.closes.edge is not Edge.START:
        return False
    if following is None or following.opens != stretch.closes:
        return True
    return _STANDINGS.index(following.presence) > _STANDINGS.index(stretch.presence)


def _bordered(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces with their borders; where two stretches touch, the second one has the border between them."""
    for index, piece in enumerate(pieces):
        if piece.stretch is None or piece.stretch.presence is Presence.EMPTY:
            yield piece
            continue
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        may_be_set = piece.stretch.presence is Presence.MAY_BE_SET
        left = right = Border.UNSURE if may_be_set else Border.SURE
        if may_be_set and piece.is_behind_clearing:
            left = Border.NONE  # a hatch ends here
        if piece.stretch.closes.action is None:
            right = Border.NONE
        elif following is not None and following.stretch is not None:
            if following.stretch.presence is Presence.MAY_BE_SET:
                right = Border.UNSURE
            if following.columns.first == piece.columns.end and following.stretch.presence is not Presence.EMPTY:
                right = Border.NONE
        yield replace(piece, left=left, right=right)


def _changes(window: PropertyWindow, running: Mapping[ActionKey, Item]) -> Iterator[Change]:
    ends = (edge for stretch in window.stretches for edge in (stretch.opens, stretch.closes))
    edges = {(edge.action.key, edge.edge) for edge in ends if edge.action is not None}
    for point in window.set_points:
        item = running[point.action.key]
        columns = ColumnSpan(item.column, item.column + item.span)
        at_start = (item.key, Edge.START) in edges and (item.key, Edge.END) not in edges
        yield Change(point, columns, columns.first if at_start else columns.end)


def _readers(property_name: str, uses: Iterable[PropertyUse], running: Mapping[ActionKey, Item]) -> Iterator[Reader]:
    proven: dict[ActionKey, bool] = {}
    for use in uses:
        if use.role is Role.READS and use.property_name == property_name:
            for key in use.keys:
                if key in running:
                    proven[key] = proven.get(key, False) or use.is_proven
    for key in sorted(proven, key=lambda key: running[key].column):
        item = running[key]
        yield Reader(key, ColumnSpan(item.column, item.column + item.span), proven[key])


def _outlives(property_name: str, window: PropertyWindow) -> bool:
    documented = [each for each in lifetime_of(property_name).intervals if each.side is window.side]
    return window.state is WindowState.NEVER_CLOSES and bool(documented) and documented[-1].closes_at != END
