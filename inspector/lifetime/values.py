"""What is known of a property's value along one sequence table: piece by piece, each with the rows that made it so."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.sequence.effects import either
from inspector.sequence.model import Runs
from inspector.sequence.property_store import ABSENT, Unknown, is_surely_set

if TYPE_CHECKING:
    from inspector.lifetime.subject import Covered, Subject


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
    pieces: list[Piece] = []
    changes: list[Change] = []
    rows, turns = subject.rows, subject.course.turns
    looked_at = None
    for _, same_number in groupby(range(len(rows)), key=lambda order: rows[order].sequence):
        orders = tuple(same_number)
        turn = turns[orders[0]]
        if turn.found is looked_at and len(orders) == 1 and subject.name not in turn.changes:
            continue  # most rows do nothing to any property
        looked_at = turn.found
        before = _found(subject, orders[0], pieces)
        _append(pieces, Piece(2 * orders[0] - 1, before))
        changed = [found for order in orders if (found := _change(subject, order, pieces, spans)) is not None]
        changes += changed
        if len(orders) > 1 and changed and not subject.is_installers:
            _append_undefined(subject, pieces, orders, changed)
            continue
        for change in changed:
            _append(pieces, Piece(2 * change.order, change.during, (change.order,)))
            _append(pieces, Piece(2 * change.order + 1, change.after, (change.order,)))
    if not pieces:
        pieces.append(Piece(-1, subject.course.end.property_value(subject.name)))
    return tuple(pieces), tuple(changes)


def _append_undefined(subject: Subject, pieces: list[Piece], orders: tuple[int, ...], changed: list[Change]) -> None:
    """Append the pieces of rows of one number, some of which change the value: within them it may be any that one finds."""
    source = tuple(change.order for change in changed)
    turns = subject.course.turns
    found = [turns[order].found.property_value(subject.name) for order in orders]
    within = found[0]
    for value in found[1:]:
        within = either(within, value)
    if any(value != found[0] for value in found):
        _append(pieces, Piece(2 * orders[0] - 1, within, source, is_either=True))
    following = turns[orders[-1] + 1].found if orders[-1] + 1 < len(turns) else subject.course.end
    after = following.property_value(subject.name)
    is_sure = len(changed) == 1 and changed[0].after == after
    _append(pieces, Piece(2 * orders[-1] + 1, after, source, is_either=not is_sure))


def _found(subject: Subject, order: int, pieces: list[Piece]) -> str | Unknown:
    """What a row finds; of what only the installer sets, what it was before."""
    if subject.is_installers and pieces:
        return pieces[-1].value
    return subject.course.turns[order].found.property_value(subject.name)


def _append(pieces: list[Piece], piece: Piece) -> None:
    """Append a piece where it says something new; one without length before it goes."""
    if pieces and pieces[-1].start == piece.start and piece.source:
        pieces.pop()
    if not pieces:
        pieces.append(piece)
        return
    last = pieces[-1]
    is_new_text = isinstance(piece.value, Unknown) and is_surely_set(piece.value) and piece.start % 2 == 1
    is_other_row = bool(piece.source) and last.source != piece.source
    if last.value != piece.value or (is_new_text and is_other_row):
        pieces.append(piece)


def _change(subject: Subject, order: int, pieces: list[Piece], spans: tuple[Covered, ...]) -> Change | None:
    """What a row does to the property, None where that is nothing."""
    turn = subject.course.turns[order]
    if subject.name not in turn.changes or (subject.is_installers and subject.rows[order].custom_action is not None):
        return None
    own, before = turn.changes[subject.name], _found(subject, order, pieces)
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
