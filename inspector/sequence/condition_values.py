"""The value of a condition's tree in three values, as Kleene logic has it: what is not known stays unknown where it matters.

Source of the rules: https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax. What the page leaves open
follows tests that were run on Windows: https://github.com/wine-mirror/wine/blob/master/dlls/msi/tests/package.c (test_condition).
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from inspector.sequence.condition_syntax import (
    MAXIMUM_DIGITS,
    Chain,
    Comparing,
    Comparison,
    Integer,
    Joining,
    Literal,
    Not,
    Operand,
    Symbol,
)
from inspector.sequence.conditions import Reading
from inspector.sequence.property_store import Unknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.sequence.condition_syntax import Expression


class Truth(StrEnum):
    """The three values."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


Value: TypeAlias = str | int
"""Text, or the number of an integer or a state."""

SUBSTRINGS = (Comparing.CONTAINS, Comparing.STARTS_WITH, Comparing.ENDS_WITH)
"""The operators that look for text in text, or for bits in integers."""

_DIGITS = re.compile(rf"[0-9]{{1,{MAXIMUM_DIGITS}}}")
_INTEGER = re.compile(rf"-?[0-9]{{1,{MAXIMUM_DIGITS}}}")
_LOW_BITS = 0xFFFF
_HIGH_SHIFT = 16


def truth(value: bool) -> Truth:  # noqa: FBT001 - it turns the one into the other
    """A plain truth value as one of the three."""
    return Truth.TRUE if value else Truth.FALSE


def negation(value: Truth) -> Truth:
    """NOT."""
    return {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN}[value]


def joined(left: Truth, operator: Joining, right: Truth) -> Truth:
    """Two values joined, unknown only where the unknown side matters."""
    if operator is Joining.IMP:
        return joined(negation(left), Joining.OR, right)
    if operator in (Joining.AND, Joining.OR):
        decisive = truth(operator is Joining.OR)
        if decisive in (left, right):
            return decisive
        return Truth.UNKNOWN if Truth.UNKNOWN in (left, right) else negation(decisive)
    if Truth.UNKNOWN in (left, right):
        return Truth.UNKNOWN
    return truth((left is right) is (operator is Joining.EQV))


def kleene(expression: Expression, value_of: Callable[[str], Value | Unknown], reading: Reading) -> Truth:
    """The value of `expression`, where `value_of` gives the value of a name, or Unknown."""
    match expression:
        case Not():
            return negation(kleene(expression.operand, value_of, reading))
        case Chain():
            value = kleene(expression.operands[0], value_of, reading)
            for operand in expression.operands[1:]:
                value = joined(value, expression.operator, kleene(operand, value_of, reading))
            return value
        case Comparison():
            left, right = operand_value(expression.left, value_of), operand_value(expression.right, value_of)
            if isinstance(left, Unknown) or isinstance(right, Unknown):
                return Truth.UNKNOWN
            return truth(holds(expression, left, right, reading))
        case _:
            value_alone = operand_value(expression, value_of)
            if isinstance(value_alone, Unknown):
                return Truth.TRUE if value_alone.is_set else Truth.UNKNOWN
            return truth(bool(value_alone))


def operand_value(operand: Operand, value_of: Callable[[str], Value | Unknown]) -> Value | Unknown:
    """The value of one side of a comparison."""
    match operand:
        case Integer():
            return int(operand.text)
        case Literal():
            return operand.text
        case Symbol():
            return value_of(operand.name)


def is_integer(value: Value) -> bool:
    """Whether a property with this value can be compared with an integer."""
    return isinstance(value, int) or _INTEGER.fullmatch(value) is not None


def is_digits(value: Value) -> bool:
    """Whether text is nothing but digits."""
    return isinstance(value, str) and _DIGITS.fullmatch(value) is not None


def compares_digits(comparison: Comparison, reading: Reading) -> bool:
    """Whether the comparison takes text for numbers where both sides are digits.

    Two properties do. A property and a literal are text to the documentation and numbers to Wine; two literals are text to
    both, but for Wine's substring operators.
    """
    literals = isinstance(comparison.left, Literal) + isinstance(comparison.right, Literal)
    if literals == 0:
        return True
    return reading is Reading.WINE and (literals == 1 or comparison.operator in SUBSTRINGS)


def holds(comparison: Comparison, left: Value, right: Value, reading: Reading) -> bool:
    """Whether a comparison is true of two known values."""
    if isinstance(left, int) or isinstance(right, int):
        # A literal is never converted to an integer, not even "1"; a property is, where it looks like one.
        literal = isinstance(comparison.left, Literal) or isinstance(comparison.right, Literal)
        if literal or not (is_integer(left) and is_integer(right)):
            return comparison.operator is Comparing.UNEQUAL
        return _holds_of_numbers(comparison, int(left), int(right), reading)
    if comparison.operator in SUBSTRINGS and not (left and right):
        return bool(left)
    if compares_digits(comparison, reading) and is_digits(left) and is_digits(right):
        return _holds_of_numbers(comparison, int(left), int(right), reading)
    if comparison.ignores_case:
        left, right = left.lower(), right.lower()
    match comparison.operator:
        case Comparing.CONTAINS:
            return right in left
        case Comparing.STARTS_WITH:
            return left.startswith(right)
        case Comparing.ENDS_WITH:
            return left.endswith(right)
        case _:
            return _in_order(comparison.operator, (left > right) - (left < right))


def _holds_of_numbers(comparison: Comparison, left: int, right: int, reading: Reading) -> bool:
    match comparison.operator:
        case Comparing.CONTAINS:
            return left & right != 0
        case Comparing.STARTS_WITH | Comparing.ENDS_WITH if comparison.ignores_case and reading is Reading.WINE:
            return False
        case Comparing.STARTS_WITH:
            return (left >> _HIGH_SHIFT) & _LOW_BITS == right
        case Comparing.ENDS_WITH:
            return left & _LOW_BITS == right
        case _:
            return _in_order(comparison.operator, (left > right) - (left < right))


def _in_order(operator: Comparing, order: int) -> bool:
    """Whether an order of two values (-1, 0, 1) is one that `operator` asks for."""
    return (
        order
        in {
            Comparing.EQUAL: (0,),
            Comparing.UNEQUAL: (-1, 1),
            Comparing.LESS: (-1,),
            Comparing.GREATER: (1,),
            Comparing.LESS_OR_EQUAL: (-1, 0),
            Comparing.GREATER_OR_EQUAL: (0, 1),
        }[operator]
    )
