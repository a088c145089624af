"""The stretches of a property's life in one sequence table, and the rows that change its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.lifetime.causes import cause_of, sentence, words_of
from inspector.lifetime.model import Certainty, LifeEdge, Presence, SetPoint, Stretch
from inspector.lifetime.values import Change, Piece, values_along
from inspector.sequence.model import INSTALL_EXECUTE_SEQUENCE, Side
from inspector.sequence.property_lifetimes import END, INITIALIZATION, Edge
from inspector.sequence.property_store import ABSENT, Unknown, is_surely_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.lifetime.subject import Covered, Subject
    from inspector.sequence.model import SequencedAction
    from inspector.sequence.property_lifetimes import LifetimeInterval


class Life(Struct, frozen=True, kw_only=True):
    """A property's life in one sequence table.

    Attributes:
        stretches: those in which it has a value, may have one, or could have one according to its documentation.
        set_points: the rows that change it.
        opener: the row that gives it its value first, None from the start or where nothing does.
        closer: the row that takes the last value, surely or perhaps; None where nothing does.
        last_is_taken: whether `closer` surely does.
    """

    stretches: tuple[Stretch, ...]
    set_points: tuple[SetPoint, ...]
    opener: SequencedAction | None
    closer: SequencedAction | None
    last_is_taken: bool

    @property
    def with_value(self) -> tuple[Stretch, ...]:
        """The stretches in which it has a value, or may have one."""
        return tuple(stretch for stretch in self.stretches if stretch.presence is not Presence.EMPTY)


class _Part(Struct):
    """A stretch in the making: positions as `Covered` counts them."""

    start: int
    end: int
    piece: Piece
    presence: Presence
    spans: tuple[Covered, ...]


def life_of(subject: Subject, spans: tuple[Covered, ...]) -> Life:
    """What becomes of the property in the sequence, which the documented `spans` cover in part."""
    pieces, changes = values_along(subject, spans)
    by_order = {change.order: change for change in changes}
    parts = tuple(_parts(subject, pieces, spans))
    stretches = tuple(
        Stretch(
            opens=_edge(subject, part.start, Edge.START),
            closes=_edge(subject, part.end, Edge.END),
            presence=part.presence,
            value=part.piece.value if isinstance(part.piece.value, str) and part.piece.value != ABSENT else None,
            cause=cause_of(subject, part.piece, part.spans, by_order),
            certainty=_certainty(subject, part, by_order),
        )
        for part in parts
    )
    first = next((part.piece for part in parts if part.presence is not Presence.EMPTY), None)
    closer, is_taken = _closer(subject, pieces, changes)
    return Life(
        stretches=stretches,
        set_points=tuple(_set_point(subject, change) for change in changes),
        opener=_opener(subject, first, by_order) if first is not None else None,
        closer=closer if first is not None else None,
        last_is_taken=is_taken,
    )


def presence_of(value: str | Unknown) -> Presence:
    """The standing of a property with this value."""
    if value == ABSENT:
        return Presence.EMPTY
    return Presence.SET if is_surely_set(value) else Presence.MAY_BE_SET


def _set_point(subject: Subject, change: Change) -> SetPoint:
    after, row = change.after, subject.rows[change.order]
    return SetPoint(
        row,
        presence_of(after),
        after if isinstance(after, str) and after != ABSENT else None,
        sentence(words_of(subject, change), row),
    )


def _parts(subject: Subject, pieces: tuple[Piece, ...], spans: tuple[Covered, ...]) -> Iterator[_Part]:
    """The pieces where they have a value, and cut to the spans where they have none."""
    end = 2 * len(subject.rows)
    ends = (*(piece.start for piece in pieces[1:]), end)
    found: _Part | None = None
    for piece, piece_end in zip(pieces, ends, strict=True):
        presence = presence_of(piece.value)
        if presence is not Presence.EMPTY:
            own = tuple(span for span in spans if span.opens <= piece.start < span.closes)
            part = _Part(piece.start, piece_end, piece, presence, own)
            if found is not None and found.end == part.start and _is_same(found, part):
                found.end = part.end
                continue
            if found is not None:
                yield found
            found = part
            continue
        for start, stop in _cut(piece.start, piece_end, spans):
            if found is not None:
                yield found
            own = tuple(span for span in spans if span.opens <= start < span.closes)
            found = _Part(start, stop, piece, presence, own)
    if found is not None:
        yield found


def _is_same(one: _Part, other: _Part) -> bool:
    """Whether two parts next to each other are one stretch: neither says that the value is surely another one."""
    return one.presence is other.presence is Presence.MAY_BE_SET


def _cut(start: int, end: int, spans: tuple[Covered, ...]) -> Iterator[tuple[int, int]]:
    """What the spans cover from `start` to `end`, each stretch whole."""
    opened: tuple[int, int] | None = None
    for opens, closes in sorted((max(span.opens, start), min(span.closes, end)) for span in spans):
        if opens >= closes:
            continue
        if opened is not None and opens <= opened[1]:
            opened = (opened[0], max(opened[1], closes))
            continue
        if opened is not None:
            yield opened
        opened = (opens, closes)
    if opened is not None:
        yield opened


def _edge(subject: Subject, position: int, whole: Edge) -> LifeEdge:
    if not 0 <= position < 2 * len(subject.rows):
        return LifeEdge(None, whole)
    return LifeEdge(subject.rows[position // 2], Edge.END if position % 2 else Edge.START)


def _opener(subject: Subject, piece: Piece, changes: dict[int, Change]) -> SequencedAction | None:
    """The row that gives the value of a piece; of several with one number the last one that does not clear it."""
    giving = [order for order in piece.source if order not in changes or changes[order].own != ABSENT]
    source = giving or piece.source
    return subject.rows[source[-1]] if source else None


def _closer(
    subject: Subject, pieces: tuple[Piece, ...], changes: tuple[Change, ...]
) -> tuple[SequencedAction | None, bool]:
    """The row that takes the value behind which there is none any more, and whether it surely does."""
    last = pieces[-1]
    if last.value == ABSENT:
        source = last.source
        return (subject.rows[source[-1]] if source else None), True
    if changes and changes[-1].own == ABSENT and changes[-1].before != ABSENT:
        return subject.rows[changes[-1].order], False
    return None, False


def _certainty(subject: Subject, part: _Part, changes: dict[int, Change]) -> Certainty:
    """How a stretch is known: as its documentation is, or by what the package's rows are documented to do."""
    rows = [subject.rows[order] for order in part.piece.source if order in changes]
    if any(_is_code(row) for row in rows):
        return Certainty.INFERRED
    if not part.spans or any(row.standard_action is None for row in rows):
        return Certainty.DOCUMENTED
    return max((certainty_of(subject, span.interval) for span in part.spans), key=list(Certainty).index)


def certainty_of(subject: Subject, interval: LifetimeInterval) -> Certainty:
    """How a documented interval is known; one that ends at an action is known of the installing sequence only."""
    is_elsewhere = subject.side is Side.SERVER and subject.plan.table != INSTALL_EXECUTE_SEQUENCE
    if "inferred" in interval.certainty or (is_elsewhere and _has_edges(interval)):
        return Certainty.INFERRED
    return Certainty.DOCUMENTED if interval.certainty.startswith("documented") else Certainty.OBSERVED


def _has_edges(interval: LifetimeInterval) -> bool:
    return interval.closes_at != END or interval.opens_at != INITIALIZATION


def _is_code(row: SequencedAction) -> bool:
    custom = row.custom_action
    return custom is not None and not custom.type.only_sets_property
