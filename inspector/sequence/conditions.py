"""The words of a condition. Source of the grammar: https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax.

A condition is read in `condition_syntax`, answered over a `PropertyStore` in `condition_answers` and explained in
`condition_explanation`.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.package.limits import LONGEST_TEXT

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


NAMES = (TokenKind.PROPERTY, TokenKind.STATE, TokenKind.ENVIRONMENT)
"""The words that stand for a value."""


class Token(Struct, frozen=True):
    """One word: its kind, its text as written, and its 0-based position in the condition."""

    kind: TokenKind
    text: str
    position: int

    @property
    def end(self) -> int:
        """The position behind its last character."""
        return self.position + len(self.text)


class Reading(StrEnum):
    """How a condition is read where not all agree.

    DOCUMENTED is Microsoft's page. WINE is the other implementation, where it may well be right: OR, XOR, EQV and IMP
    bind alike and go from left to right; a property and a literal of digits compare as numbers; a word may follow an
    integer without a blank; a blank may follow `$`, `?`, `&`, `!` and `%`; names may hold `#` and `-`; `~<<` and `~>>` of
    two numbers are false. Its plain faults (a line break is an error, integers wrap at 32 bits) are not part of it.

    Sources: https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax and
    https://github.com/wine-mirror/wine/blob/master/dlls/msi/cond.y
    """

    DOCUMENTED = "documented"
    WINE = "wine"


def _pattern(identifier: str, between: str) -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?P<literal>"[^"]*")
      | (?P<environment>%{between}{identifier})
      | (?P<state>[$?&!]{between}{identifier})
      | (?P<word>{identifier})
      | (?P<integer>-?[0-9]+)
      | (?P<comparison>~?(?:<>|<=|>=|><|<<|>>|<|>|=))
      | (?P<parenthesis>[()])
      | (?P<invalid>\S)
        """,
        re.VERBOSE,
    )


_PATTERNS = {
    Reading.DOCUMENTED: _pattern(r"[A-Za-z_][A-Za-z0-9_.]*", ""),
    Reading.WINE: _pattern(r"[A-Za-z_][A-Za-z0-9_.\#-]*", r"\ *"),
}
_LOGICAL_WORDS = frozenset({"NOT", "AND", "OR", "XOR", "EQV", "IMP"})


def tokens(condition: str, reading: Reading = Reading.DOCUMENTED) -> Iterator[Token]:
    """The words of `condition` from left to right; what fits no word comes as INVALID, character by character."""
    for match in _PATTERNS[reading].finditer(condition):
        group = match.lastgroup or "invalid"
        text = match.group()
        if group == "word":
            kind = TokenKind.LOGICAL if text.upper() in _LOGICAL_WORDS else TokenKind.PROPERTY
        else:
            kind = TokenKind(group)
        yield Token(kind, text, match.start())


@lru_cache(maxsize=4096)
def depends_on(condition: str | None) -> tuple[str, ...]:
    """The names a condition looks at, each once, in the order of their first appearance.

    Properties come by name; environment variables and feature and component states with their prefix (`%`, `$`, `?`, `&`, `!`).
    A text over the limit is not looked into and gives none.
    """
    if len(condition or "") > LONGEST_TEXT:
        return ()
    return tuple(dict.fromkeys(token.text for token in tokens(condition or "") if token.kind in NAMES))
