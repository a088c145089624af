"""The grammar of conditions: from text to a tree with positions, and from a tree to text.

Source: https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import astuple, replace

from inspector.language import N_, tr
from inspector.package.limits import LONGEST_TEXT
from inspector.sequence.conditions import NAMES, Reading, Token, TokenKind, tokens

MAXIMUM_NESTING = 100
"""How many parentheses, NOTs and levels of operators may stand inside each other. Condition columns hold 255 characters."""

MAXIMUM_DIGITS = 64
"""How long an integer may be. Windows Installer's own have 32 bits."""


class Comparing(StrEnum):
    """The operators between two values. The last three look for text in text, or for bits in integers."""

    EQUAL = "="
    UNEQUAL = "<>"
    LESS = "<"
    GREATER = ">"
    LESS_OR_EQUAL = "<="
    GREATER_OR_EQUAL = ">="
    CONTAINS = "><"
    STARTS_WITH = "<<"
    ENDS_WITH = ">>"


class Joining(StrEnum):
    """The operators between two terms, in the documented order of precedence."""

    AND = "AND"
    OR = "OR"
    XOR = "XOR"
    EQV = "EQV"
    IMP = "IMP"


class _Part(Struct, frozen=True, eq=False):
    """A part of a tree. Equality does not look at positions, which each part has as its last two fields."""

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and astuple(self)[:-2] == astuple(other)[:-2]

    def __ne__(self, other: object) -> bool:
        return not self == other  # Struct has an answer of its own

    def __hash__(self) -> int:
        return hash(astuple(self)[:-2])


class Integer(_Part, frozen=True, eq=False):
    """An integer as written; `start` and `end` are 0-based positions in the condition, here and below."""

    text: str
    start: int = 0
    end: int = 0


class Literal(_Part, frozen=True, eq=False):
    """Text in quotes, without them."""

    text: str
    start: int = 0
    end: int = 0


class Symbol(_Part, frozen=True, eq=False):
    """A property by name, or an environment variable or a state with its prefix (`%`, `$`, `?`, `&`, `!`)."""

    name: str
    start: int = 0
    end: int = 0


Operand: TypeAlias = Integer | Literal | Symbol


class Comparison(_Part, frozen=True, eq=False):
    """Two values and what is asked of them; `ignores_case` is the tilde."""

    left: Operand
    operator: Comparing
    ignores_case: bool
    right: Operand
    start: int = 0
    end: int = 0


class Not(_Part, frozen=True, eq=False):
    """The opposite of a term."""

    operand: Expression
    start: int = 0
    end: int = 0


class Chain(_Part, frozen=True, eq=False):
    """Two or more terms joined by the same operator, from left to right."""

    operator: Joining
    operands: tuple[Expression, ...]
    start: int = 0
    end: int = 0


Expression: TypeAlias = Operand | Comparison | Not | Chain
"""A tree. The positions of a term in parentheses include these; equality does not look at positions."""


class Condition(Struct, frozen=True):
    """A condition that is well formed.

    Attributes:
        text: as written.
        expression: the documented reading; None for blank text, which counts as true.
        otherwise: Wine's reading where it may come to something else, by what belongs together or by how two values compare;
            None where it never does.
    """

    text: str
    expression: Expression | None
    otherwise: Expression | None

    @property
    def is_ambiguous(self) -> bool:
        """Whether parentheses are missing where not all agree what belongs together."""
        return self.otherwise not in (None, self.expression)


class ConditionError(Struct, frozen=True):
    """Why text is no condition. Windows Installer ends the sequence at such a row with an error; it does not skip it.

    Attributes:
        text: the condition as written.
        position: 0-based, where the reading stopped; the length of the text where it ends too early.
        found: the word that stands there, or an empty string at the end.
        expectation: what should stand there instead, in English, marked for `tr`.
        otherwise: Wine's reading where it takes the text for a condition all the same, so that the error is not certain.
        limit: for `{limit}` in the expectation.
    """

    text: str
    position: int
    found: str
    expectation: str
    otherwise: Expression | None = None
    limit: int = 0

    @property
    def expected(self) -> str:
        """What should stand there instead, to be read after "expected"."""
        return tr(self.expectation, limit=self.limit)

    @property
    def sentence(self) -> str:
        """What is wrong, for a person; positions count from 1."""
        if not self.found:
            return tr("Expected {expected}, the condition ends there", expected=self.expected)
        return tr(
            "Expected {expected}, found {found} at character {position}",
            expected=self.expected,
            found=self.found,
            position=self.position + 1,
        )


@lru_cache(maxsize=4096)
def read_condition(text: str | None) -> Condition | ConditionError:
    """Read a condition in the documented way, and see whether it can be read in another way too."""
    text = text or ""
    if len(text) > LONGEST_TEXT:
        # whether it holds is not known, and neither is whether it is wrong: it counts as one that may be read in another way
        expectation = N_("a condition of at most {limit:,} characters")
        return ConditionError(text, LONGEST_TEXT, text[LONGEST_TEXT], expectation, Literal('""'), LONGEST_TEXT)
    other = parse_condition(text, Reading.WINE)
    other_tree = None if isinstance(other, ConditionError) else other
    documented = parse_condition(text)
    if isinstance(documented, ConditionError):
        return replace(documented, otherwise=other_tree)
    may_differ = other_tree != documented or (documented is not None and _compares_differently(documented))
    return Condition(text, documented, other_tree if may_differ else None)


def _compares_differently(expression: Expression) -> bool:
    """Whether a comparison of the tree depends on the reading: text of digits, or the tilde before << and >>."""
    match expression:
        case Not():
            return _compares_differently(expression.operand)
        case Chain():
            return any(map(_compares_differently, expression.operands))
        case Comparison():
            sides = (expression.left, expression.right)
            digits = any(isinstance(side, Literal) and side.text.isdecimal() for side in sides)
            shifts = expression.operator in (Comparing.STARTS_WITH, Comparing.ENDS_WITH)
            return digits or (shifts and expression.ignores_case)
        case _:
            return False


def parse_condition(text: str, reading: Reading = Reading.DOCUMENTED) -> Expression | ConditionError | None:
    """The tree of one reading of `text`; None for blank text."""
    words = tuple(tokens(text, reading))
    if not words:
        return None
    parser = _Parser(text, words, reading)
    try:
        return parser.whole()
    except _StoppedError as stopped:
        return ConditionError(text, stopped.position, stopped.found, stopped.expectation, limit=stopped.limit)


class _StoppedError(Exception):
    """Reading stopped; never leaves this module."""

    def __init__(self, position: int, found: str, expectation: str, limit: int) -> None:
        super().__init__(expectation)
        self.position = position
        self.found = found
        self.expectation = expectation
        self.limit = limit


_LEVELS = {
    Reading.DOCUMENTED: {operator: level for level, operator in enumerate(Joining)},
    Reading.WINE: {operator: int(operator is not Joining.AND) for operator in Joining},
}
_VALUES = (*NAMES, TokenKind.LITERAL, TokenKind.INTEGER)
_OPERATOR = N_("AND, OR or another operator, or the end")
_OPERATOR_OR_COMPARISON = N_("a comparison, AND, OR or another operator, or the end")
_CLOSING_QUOTE = N_("a closing quotation mark")


class _Parser:
    """Recursive descent over the words; each method reads what it is named after and moves on."""

    def __init__(self, text: str, words: tuple[Token, ...], reading: Reading) -> None:
        self._text = text
        self._words = words
        self._reading = reading
        self._levels = _LEVELS[reading]
        self._next = 0
        self._nesting = 0

    def whole(self) -> Expression:
        expression = self._terms(max(self._levels.values()))
        if self._next < len(self._words):
            after_value = self._words[self._next - 1].kind in _VALUES and not isinstance(expression, Comparison)
            raise self._stopped(_OPERATOR_OR_COMPARISON if after_value else _OPERATOR)
        return expression

    def _terms(self, loosest: int) -> Expression:
        """Terms joined by operators that bind at least as tightly as the level `loosest`."""
        self._go_deeper()
        left = self._factor()
        while (operator := self._joining()) is not None and self._levels[operator] <= loosest:
            if isinstance(left, Chain) and self._levels[operator] == self._levels[left.operator]:
                self._go_deeper()  # only Wine's reading has several operators on one level; each change makes a new node
            operands = [left]
            while self._joining() is operator:
                self._next += 1
                operands.append(self._terms(self._levels[operator] - 1))
            left = Chain(operator, tuple(operands), left.start, operands[-1].end)
        self._nesting -= 1
        return left

    def _go_deeper(self) -> None:
        self._nesting += 1
        if self._nesting > MAXIMUM_NESTING:
            raise self._stopped(
                N_("at most {limit} parentheses, NOTs and operators inside each other"), MAXIMUM_NESTING
            )

    def _joining(self) -> Joining | None:
        if self._next == len(self._words):
            return None
        word = self._words[self._next]
        is_joining = word.kind is TokenKind.LOGICAL and word.text.upper() != "NOT"
        return Joining(word.text.upper()) if is_joining else None

    def _factor(self) -> Expression:
        word = self._peek()
        if word is not None and word.kind in _VALUES:
            return self._value_or_comparison()
        if word is None or word.text.upper() not in ("NOT", "("):
            raise self._stopped(_CLOSING_QUOTE if self._is_quote() else N_("a value, NOT or ("))
        self._next += 1
        return self._parenthesis(word) if word.text == "(" else self._not(word)

    def _not(self, word: Token) -> Expression:
        self._go_deeper()
        operand = self._factor()
        self._nesting -= 1
        return Not(operand, word.position, operand.end)

    def _parenthesis(self, opening: Token) -> Expression:
        inner = self._terms(max(self._levels.values()))
        closing = self._peek()
        if closing is None or closing.text != ")":
            raise self._stopped(N_("an operator or )"))
        self._next += 1
        return replace(inner, start=opening.position, end=closing.end)

    def _value_or_comparison(self) -> Expression:
        left = self._value()
        word = self._peek()
        if word is None or word.kind is not TokenKind.COMPARISON:
            return left
        self._next += 1
        right = self._value()
        operator = Comparing(word.text.removeprefix("~"))
        return Comparison(left, operator, word.text.startswith("~"), right, left.start, right.end)

    def _value(self) -> Operand:
        word = self._peek()
        if word is None or word.kind not in _VALUES:
            value = N_("a property, literal, integer or other value")
            raise self._stopped(_CLOSING_QUOTE if self._is_quote() else value)
        if word.kind is TokenKind.INTEGER and len(word.text) > MAXIMUM_DIGITS:
            raise self._stopped(N_("an integer of at most {limit} digits"), MAXIMUM_DIGITS)
        self._next += 1
        match word.kind:
            case TokenKind.LITERAL:
                return Literal(word.text[1:-1], word.position, word.end)
            case TokenKind.INTEGER:
                self._check_word_after_integer(word)
                return Integer(word.text, word.position, word.end)
            case _:
                return Symbol(word.text.replace(" ", ""), word.position, word.end)

    def _check_word_after_integer(self, integer: Token) -> None:
        word = self._peek()
        is_word = word is not None and word.kind in (TokenKind.LOGICAL, TokenKind.PROPERTY)
        if word is not None and is_word and word.position == integer.end and self._reading is Reading.DOCUMENTED:
            raise self._stopped(N_("a blank after the integer"))

    def _peek(self) -> Token | None:
        return self._words[self._next] if self._next < len(self._words) else None

    def _is_quote(self) -> bool:
        word = self._peek()
        return word is not None and word.text == '"'

    def _stopped(self, expectation: str, limit: int = 0) -> _StoppedError:
        word = self._peek()
        if word is None:
            return _StoppedError(len(self._text), "", expectation, limit)
        return _StoppedError(word.position, word.text, expectation, limit)


def condition_text(expression: Expression) -> str:
    """`expression` as a condition with every parenthesis that shows what belongs together."""
    match expression:
        case Integer():
            return expression.text
        case Literal():
            return f'"{expression.text}"'
        case Symbol():
            return expression.name
        case Comparison():
            tilde = "~" if expression.ignores_case else ""
            left, right = condition_text(expression.left), condition_text(expression.right)
            return f"{left} {tilde}{expression.operator} {right}"
        case Not():
            return f"NOT {_in_parentheses(expression.operand)}"
        case Chain():
            return f" {expression.operator} ".join([_in_parentheses(operand) for operand in expression.operands])


def _in_parentheses(operand: Expression) -> str:
    text = condition_text(operand)
    return f"({text})" if isinstance(operand, Chain) else text
