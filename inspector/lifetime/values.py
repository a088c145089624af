"""What is known of a property's value along one sequence table: piece by piece, each with the rows that made it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.sequence.effects import either
from inspector.sequence.model import Runs
from inspector.sequence.property_store import ABSENT, Unknown, is_surely_set

if TYPE_CHECKING:
    from inspector.lifetime.subject import Covered, Subject
    from inspector.sequence.model import Turn


class Piece(Struct, frozen=True):
    """From a position to that of the next piece.

    Attributes:
        start: its position, as `Covered` counts them.
        value: what is known of the property.
        source: the orders of the rows that made it so; none of what it is from the start.
        is_either: the rows share a number, so that their order is undefined.
    """

    start: int
    value: str | Unknown
    source: tuple[int, ...] = ()
    is_either: bool = False


class Change(Struct, frozen=True):
    """What a row does to the property.

    Attributes:
        order: of the row.
        before, during, after: what is known of the value before its turn, within it and behind it.
        own: what the row itself makes of it, if it runs.
    """

    order: int
    before: str | Unknown
    during: str | Unknown
    after: str | Unknown
    own: str | Unknown


def values_along(subject: Subject, spans: tuple[Covered, ...]) -> tuple[tuple[Piece, ...], tuple[Change, ...]]:
    """The pieces of a sequence, and the rows that change the value or may do so."""
    turns = subject.course.turns
    pieces = [_first(subject)]
    changes = []
    for order, turn in enumerate(turns):
        before = _found(subject, turn, pieces[-1].value)
        if before != pieces[-1].value:
            _append(pieces, _of_same_number(subject, order, 2 * order - 1, before))
        change = _change(subject, turn, order, before, spans)
        if change is not None:
            changes.append(change)
            _append(pieces, Piece(2 * order, change.during, (order,)))
            _append(pieces, Piece(2 * order + 1, change.after, (order,)))
    end = pieces[-1].value if subject.is_installers else subject.course.end.property_value(subject.name)
    if end != pieces[-1].value:
        _append(pieces, _of_same_number(subject, len(turns), 2 * len(turns) - 1, end))
    return tuple(pieces), tuple(changes)


def _first(subject: Subject) -> Piece:
    """The piece before the first row, of which another one with its number may already have had its turn."""
    turns = subject.course.turns
    value = (turns[0].found if turns else subject.course.end).property_value(subject.name)
    beside = _of_same_number(subject, 0, -1, value) if turns and not subject.is_installers else None
    return beside if beside is not None and any(beside.source) else Piece(-1, value)


def _found(subject: Subject, turn: Turn, so_far: str | Unknown) -> str | Unknown:
    return so_far if subject.is_installers else turn.found.property_value(subject.name)


def _append(pieces: list[Piece], piece: Piece) -> None:
    """Append a piece where it says something new; one without length before it goes."""
    if pieces[-1].start == piece.start and len(pieces) > 1:
        pieces.pop()
    last = pieces[-1]
    is_new_text = isinstance(piece.value, Unknown) and is_surely_set(piece.value) and last.source != piece.source
    is_within_row = last.value == piece.value and piece.start % 2 == 0
    if last.value != piece.value or (is_new_text and not is_within_row):
        pieces.append(piece)


def _of_same_number(subject: Subject, order: int, start: int, value: str | Unknown) -> Piece:
    """A piece that begins where the order of rows with one number is not known: before one of them, or behind the last."""
    rows = subject.rows
    numbers = {rows[each].sequence for each in (order - 1, order) if 0 <= each < len(rows)}
    first = last = min(order, len(rows) - 1)
    while first > 0 and rows[first - 1].sequence in numbers:
        first -= 1
    while last + 1 < len(rows) and rows[last + 1].sequence in numbers:
        last += 1
    source = tuple(each for each in range(first, last + 1) if subject.name in subject.course.turns[each].changes)
    return Piece(start, value, source, is_either=True)


def _change(
    subject: Subject, turn: Turn, order: int, before: str | Unknown, spans: tuple[Covered, ...]
) -> Change | None:
    if subject.name not in turn.changes or (subject.is_installers and subject.rows[order].custom_action is not None):
        return None
    own = turn.changes[subject.name]
    at_start = before
    action = subject.rows[order].action
    for span in spans:
        if span.closes == 2 * order:
            at_start = ABSENT
        if span.opens == 2 * order and (given := span.interval.given_by(action)) != ABSENT:
            at_start = given
    during, after = at_start, own
    if turn.runs is not Runs.YES:
        during, after = either(before, during), either(before, after)
    if before == during == after == ABSENT:
        return None  # it clears what has no value
    return Change(order, before, during, after, own)
