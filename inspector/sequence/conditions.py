"""The words of a condition. Source of the grammar: https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class TokenKind(StrEnum):
    """What a word of a condition is."""

    PROPERTY = "property"
    STATE = "state"  # $component, ?component, &feature, !feature
    ENVIRONMENT = "environment"  # %NAME
    LITERAL = "literal"
    INTEGER = "integer"
    LOGICAL = "logical"
    COMPARISON = "comparison"
    PARENTHESIS = "parenthesis"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Token:
    """One word: its kind, its text as written, and its 0-based position in the condition."""

    kind: TokenKind
    text: str
    position: int


_IDENTIFIER = r"[A-Za-z_][A-Za-z0-9_.]*"
_PATTERN = re.compile(
    rf"""
    (?P<literal>"[^"]*")
  | (?P<environment>%{_IDENTIFIER})
  | (?P<state>[$?&!]{_IDENTIFIER})
  | (?P<word>{_IDENTIFIER})
  | (?P<integer>-?[0-9]+)
  | (?P<comparison>~?(?:<>|<=|>=|><|<<|>>|<|>|=))
  | (?P<parenthesis>[()])
  | (?P<invalid>\S)
    """,
    re.VERBOSE,
)
_LOGICAL_WORDS = frozenset({"NOT", "AND", "OR", "XOR", "EQV", "IMP"})


def tokens(condition: str) -> Iterator[Token]:
    """The words of `condition` from left to right; what fits no word comes as INVALID, character by character."""
    for match in _PATTERN.finditer(condition):
        group = match.lastgroup or "invalid"
        text = match.group()
        if group == "word":
            kind = TokenKind.LOGICAL if text.upper() in _LOGICAL_WORDS else TokenKind.PROPERTY
        else:
            kind = TokenKind(group)
        yield Token(kind, text, match.start())


def depends_on(condition: str | None) -> tuple[str, ...]:
    """The names a condition looks at, each once, in the order of their first appearance.

    Properties come by name; environment variables and feature and component states with their prefix (`%`, `$`, `?`, `&`, `!`).
    """
    kinds = (TokenKind.PROPERTY, TokenKind.STATE, TokenKind.ENVIRONMENT)
    return tuple(dict.fromkeys(token.text for token in tokens(condition or "") if token.kind in kinds))
