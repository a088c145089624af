"""Why a condition comes to what it comes to, as data that a window or a report can draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.sequence.condition_answers import Answer, answer, evaluate
from inspector.sequence.condition_syntax import Chain, Not, condition_text
from inspector.sequence.condition_values import is_integer
from inspector.sequence.conditions import NAMES, tokens
from inspector.sequence.property_store import Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.sequence.condition_syntax import Condition, Expression
    from inspector.sequence.condition_values import Truth, Value
    from inspector.sequence.conditions import Token
    from inspector.sequence.property_store import PropertyStore

UNKNOWN_VALUE = "?"
"""What stands for the value of a name that is not known."""


class ExplainedName(Struct, frozen=True):
    """A name of the condition and its value.

    Attributes:
        start: 0-based position in the condition; `end` is the position behind it.
        name: with its prefix.
        shown: the value as it would be written in a condition: a number bare, text in quotes, `?` where it is not known.
        is_known: whether the value is known; a name without a value is known to be empty.
    """

    start: int
    end: int
    name: str
    shown: str
    is_known: bool


class ExplainedPart(Struct, frozen=True):
    """A part of the condition that is true, false or unknown by itself.

    Attributes:
        start: 0-based position in the condition, with the parentheses around the part; `end` is the position behind it.
        depth: 0 for the whole condition, 1 for its parts, and so on.
        text: the part as written.
        with_values: the same with values in place of names.
        value: what the part comes to.
    """

    start: int
    end: int
    depth: int
    text: str
    with_values: str
    value: Truth


class Explanation(Struct, frozen=True):
    """A condition twice, as written and with values, and what each part of it comes to.

    Attributes:
        text: as written.
        with_values: the same with values in place of names.
        names: each place of a name, from left to right.
        parts: the whole and its parts, each before its own parts; empty for blank text.
        answer: what it comes to.
        grouping: the condition with parentheses around all that belongs together as documented.
        other_grouping: the same in Wine's reading where that differs; None otherwise.
    """

    text: str
    with_values: str
    names: tuple[ExplainedName, ...]
    parts: tuple[ExplainedPart, ...]
    answer: Answer
    grouping: str
    other_grouping: str | None


def explain(condition: Condition, store: PropertyStore) -> Explanation:
    """Explain what `condition` comes to in `store`."""
    expression = condition.expression
    names = tuple(_explained_name(word, store) for word in tokens(condition.text) if word.kind in NAMES)
    parts = tuple(
        ExplainedPart(
            part.start,
            part.end,
            depth,
            condition.text[part.start : part.end],
            _with_values(condition.text, part.start, part.end, names),
            evaluate(part, store)[0],
        )
        for part, depth in _parts(expression, 0)
    )
    return Explanation(
        text=condition.text,
        with_values=_with_values(condition.text, 0, len(condition.text), names),
        names=names,
        parts=parts,
        answer=answer(condition, store),
        grouping="" if expression is None else condition_text(expression),
        other_grouping=condition_text(condition.otherwise) if condition.is_ambiguous and condition.otherwise else None,
    )


def _parts(expression: Expression | None, depth: int) -> Iterator[tuple[Expression, int]]:
    match expression:
        case None:
            return
        case Not():
            operands: tuple[Expression, ...] = (expression.operand,)
        case Chain():
            operands = expression.operands
        case _:
            operands = ()
    yield expression, depth
    for operand in operands:
        yield from _parts(operand, depth + 1)


def _explained_name(word: Token, store: PropertyStore) -> ExplainedName:
    value = store.value(word.text)
    shown = UNKNOWN_VALUE if isinstance(value, Unknown) else _shown(value)
    return ExplainedName(word.position, word.end, word.text, shown, not isinstance(value, Unknown))


def _shown(value: Value) -> str:
    return str(value) if is_integer(value) else f'"{value}"'


def _with_values(text: str, start: int, end: int, names: tuple[ExplainedName, ...]) -> str:
    pieces = []
    position = start
    for name in names:
        if start <= name.start < end:
            pieces += [text[position : name.start], name.shown]
            position = name.end
    return "".join([*pieces, text[position:end]])
