"""The TOML file of assertions; what is wrong in it is told with its line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import tomli

from inspector.assertions.language import read_claim
from inspector.assertions.model import Assertion
from inspector.errors import AssertionFileError
from inspector.findings.model import Level

if TYPE_CHECKING:
    from pathlib import Path

_KEYS = {"that", "level", "message"}
_LEVELS = tuple(level.value for level in Level if level is not Level.INFO)
_LITERAL = re.compile(r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL)
"""A string or a comment of TOML 1.0: https://toml.io/en/v1.0.0#string."""


def read_assertions(path: Path) -> tuple[Assertion, ...]:
    """The assertions of a file, in its order.

    Raises:
        AssertionFileError: it cannot be read, is not TOML, or a line of it says nothing that is known.
    """
    try:
        document = path.read_bytes().decode("utf-8-sig")
        content = tomli.loads(document)
    except OSError as error:
        raise AssertionFileError(f"The assertions cannot be read ({error.strerror})", where=str(path)) from error
    except UnicodeDecodeError as error:
        raise AssertionFileError("The file is not UTF-8", where=path.name) from error
    except tomli.TOMLDecodeError as error:
        raise _not_toml(path.name, document, str(error)) from error
    return _Reader(path.name, document).read(content)


def _not_toml(name: str, document: str, reason: str) -> AssertionFileError:
    found = re.search(r" \(at line (\d+), column \d+\)$", reason)
    line = int(found[1]) if found else document.rstrip().count("\n") + 1
    what = reason[: found.start()] if found else reason.removesuffix(" (at end of document)")
    return AssertionFileError(f"This is not TOML: {what}", where=f"{name}, line {line}")


class _Reader:
    """Reads one document. The parser keeps no lines, so they are looked for when one is needed."""

    def __init__(self, name: str, document: str) -> None:
        self._name = name
        self._document = document

    def read(self, content: dict[str, Any]) -> tuple[Assertion, ...]:
        for key in content:
            if key != "assert":
                raise self._error(f"{key} is not known here; assertions stand in a list named assert", self._key(key))
        entries = content.get("assert")
        if not isinstance(entries, list) or not entries:
            advice = 'Write: assert = ["A before B"]'
            raise self._error("There is no list of assertions in it", self._key("assert"), advice)
        return tuple(self._assertion(entry, number) for number, entry in enumerate(entries, 1))

    def _assertion(self, entry: object, number: int) -> Assertion:
        table = {"that": entry} if isinstance(entry, str) else entry
        if not isinstance(table, dict):
            raise self._error(f"Assertion {number} is neither a sentence nor a table with one", self._key("assert"))
        for key, value in table.items():
            if key not in _KEYS:
                known = ", ".join(sorted(_KEYS))
                raise self._error(f"{key} is not known in an assertion, but {known} are", self._key(key))
            if not isinstance(value, str):
                raise self._error(f"{key} of assertion {number} is not a string", self._key(key, no_string=True))
        if "that" not in table:
            text = next(iter(table.values()), None)
            line = self._key("assert") if text is None else self._text(text)
            raise self._error(f"Assertion {number} has no sentence", line, 'Write: that = "A before B"')
        sentence, level = table["that"], table.get("level", Level.ERROR.value)
        if level not in _LEVELS:
            raise self._error(f"{level} is no level; levels are {', '.join(_LEVELS)}", self._text(level))
        try:
            claim = read_claim(sentence)
        except ValueError as error:
            what = str(error)
            raise self._error(what[0].upper() + what[1:], self._text(sentence)) from error
        return Assertion(
            sentence=" ".join(sentence.split()),
            claim=claim,
            level=Level(level),
            message=table.get("message"),
            where=self._where(self._text(sentence)),
        )

    def _error(self, what: str, line: int | None, advice: str = "") -> AssertionFileError:
        return AssertionFileError(what, where=self._where(line), advice=advice)

    def _where(self, line: int | None) -> str:
        return self._name if line is None else f"{self._name}, line {line}"

    def _text(self, text: str) -> int | None:
        """The line of the first string with that value."""
        for literal in _LITERAL.finditer(self._document):
            if not literal[0].startswith("#") and tomli.loads(f"text = {literal[0]}")["text"] == text:
                return self._line(literal.start())
        return None

    def _key(self, key: str, *, no_string: bool = False) -> int | None:
        """The line of the first use of the key, or with `no_string` of the first that gives it something else than a string."""
        masked = _LITERAL.sub(lambda literal: re.sub(r"[^\n]", "\0", literal[0]), self._document)
        after = r"\s*=\s*[^\0\s]" if no_string else r"\s*[=\].]"
        found = re.search(rf"(?<![\w.-]){re.escape(key)}{after}", masked)
        return None if found is None else self._line(found.start())

    def _line(self, position: int) -> int:
        return self._document.count("\n", 0, position) + 1
