"""Where a script reads and sets properties of its session.

Source: https://learn.microsoft.com/windows/win32/msi/session-object
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from inspector.sequence.conditions import depends_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygments.token import _TokenType

_ACCESS = re.compile(r"\.\s*(property|targetpath|evaluatecondition)\s*\(", re.IGNORECASE)
_LITERAL = re.compile(r"\x02(\d+)\x03")
_JOINED = re.compile(r"\x02\d+\x03(?:\s*[&+]\s*\x02\d+\x03)*")
_RUNS_TEXT = re.compile(r"\b(?:execute|executeglobal|eval)\b", re.IGNORECASE)
_CONTINUED = re.compile(r"(?<=[ \t])_[ \t]*\r?\n")
_NEW_STATEMENT = re.compile(r"[\n\r:]|\bthen\b|\belse\b", re.IGNORECASE)
_TARGET = re.compile(r"\s*(?:set\s+|let\s+)?[\w.]*(?:\([^()]*\))?\s*", re.IGNORECASE)
_ASSIGNED = re.compile(r"\s*(?P<operation>[-+*/%&|^]|<<|>>>?)?=(?!=)")
_LONGEST_STATEMENT = 1000


class ScriptAccesses:
    """The accesses of one script; lines count from 1.

    Attributes:
        literals: the first line of each string literal that is no argument of an access.
        reads: the first line that reads each property.
        sets: the first line that sets each property.
        reads_any: the first line that reads a property whose name is only known at run time, or 0.
        sets_any: the first line that sets such a one, or 0.
    """

    def __init__(self, text: str, *, is_vbscript: bool) -> None:
        self.literals: dict[str, int] = {}
        self.reads: dict[str, int] = {}
        self.sets: dict[str, int] = {}
        self.reads_any = self.sets_any = 0
        self._is_vbscript = is_vbscript
        self._words: list[tuple[str, int]] = []
        self._offsets: list[int] = []
        self._lines: list[int] = []
        self._texts: list[str] = []
        self._code = ""
        self._append(text, 1)
        if is_vbscript:
            self._code = _CONTINUED.sub(lambda match: " " * len(match[0]), self._code)
        self._look()

    def line_of_word(self, name: str) -> int | None:
        """The first line with a name in anything but a comment or the argument of an access; None where there is none."""
        word = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        texts = (*self._words, *self.literals.items())
        return min((line for text, line in texts if name in text and word.search(text)), default=None)

    def _append(self, text: str, line: int) -> None:
        """Add code without its comments, and with a number in place of each literal."""
        from pygments.token import Comment, String  # noqa: PLC0415 - as in `_tokens`

        parts = [self._code]
        size = len(self._code)
        literal: list[str] = []

        def put(part: str, at: int) -> None:
            nonlocal size
            self._offsets.append(size)
            self._lines.append(at)
            parts.append(part)
            size += len(part)

        def end_literal(at: int) -> None:
            if literal:
                put(f"\x02{len(self._texts)}\x03", at)
                self._texts.append(_unquoted("".join(literal)))
                literal.clear()

        began = line
        for kind, token in self._tokens(text):
            if _is(kind, String) and not _is(kind, String.Regex):
                began = began if literal else line
                literal.append(token)
            elif not _is(kind, Comment):
                end_literal(began)
                put(token, line)
                self._words.append((token, line))
            elif token.startswith(("/*@", "//@")):  # JScript runs what stands in a comment of conditional compilation
                end_literal(began)
                put(" ", line)
                self._code = "".join(parts)
                self._append(token[2:].removesuffix("*/"), line)
                parts, size = [self._code], len(self._code)
            line += token.count("\n")
        end_literal(began)
        self._code = "".join(parts)

    def _tokens(self, text: str) -> Iterator[tuple[_TokenType, str]]:
        from pygments.lexers import get_lexer_by_name  # noqa: PLC0415 - 30 ms that only a package with such a script pays

        lexer = get_lexer_by_name("vbscript" if self._is_vbscript else "javascript", stripnl=False, ensurenl=False)
        yield from lexer.get_tokens(text)

    def _look(self) -> None:
        arguments: set[int] = set()
        for access in _ACCESS.finditer(self._code):
            end = _closing(self._code, access.end())
            argument = self._code[access.end() : end].strip()
            line = self._line_at(access.start())
            numbers = [int(number) for number in _LITERAL.findall(argument)]
            if access[1].lower() == "evaluatecondition":
                self._condition(numbers, line, is_known=_JOINED.fullmatch(argument) is not None)
                continue
            reads, sets = self._does(access.start(), end + 1)
            if _JOINED.fullmatch(argument):
                name = "".join(self._texts[number] for number in numbers)
                arguments.update(numbers)
                if reads:
                    self.reads.setdefault(name, line)
                if sets:
                    self.sets.setdefault(name, line)
            elif not argument.isdigit():  # the properties of a summary information have numbers
                self.reads_any = self.reads_any or (line if reads else 0)
                self.sets_any = self.sets_any or (line if sets else 0)
        runs_text = _RUNS_TEXT.search(self._code)
        if runs_text is not None:
            line = self._line_at(runs_text.start())
            self.reads_any, self.sets_any = self.reads_any or line, self.sets_any or line
        for match in _LITERAL.finditer(self._code):
            if int(match[1]) not in arguments:
                self.literals.setdefault(self._texts[int(match[1])], self._line_at(match.start()))

    def _condition(self, numbers: list[int], line: int, *, is_known: bool) -> None:
        if not is_known:
            self.reads_any = self.reads_any or line
        for name in depends_on("".join(self._texts[number] for number in numbers)):
            self.reads.setdefault(name, line)

    def _does(self, start: int, end: int) -> tuple[bool, bool]:
        """Whether the access from `start` to `end` reads and whether it sets."""
        assigned = _ASSIGNED.match(self._code, end)
        if assigned is None:
            return True, False
        if not self._is_vbscript:
            return assigned["operation"] is not None, True
        before = self._code[max(start - _LONGEST_STATEMENT, 0) : start]
        begins = max((match.end() for match in _NEW_STATEMENT.finditer(before)), default=0)
        is_target = assigned["operation"] is None and _TARGET.fullmatch(before, begins) is not None
        return not is_target, is_target

    def _line_at(self, position: int) -> int:
        index = bisect_right(self._offsets, position) - 1
        return self._lines[index] + self._code.count("\n", self._offsets[index], position)


def _is(kind: _TokenType, other: _TokenType) -> bool:
    """Whether a kind of token is another, or one below it."""
    return other in kind.split()


def _closing(code: str, start: int) -> int:
    """Where the parenthesis that is open at `start` closes."""
    depth = 1
    for position in range(start, min(start + _LONGEST_STATEMENT, len(code))):
        depth += {"(": 1, ")": -1}.get(code[position], 0)
        if not depth:
            return position
    return min(start + _LONGEST_STATEMENT, len(code))


def _unquoted(literal: str) -> str:
    """The text of a literal; a doubled quote in it is one."""
    quote = literal[:1]
    return literal[1:].removesuffix(quote).replace(quote * 2, quote)
