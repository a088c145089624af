"""Proof by script text: the words of VBScript and JScript, so that a comment is no use and a string literal is."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from inspector.package.limits import LONGEST_SCRIPT
from inspector.sequence.custom_action_type import Code
from inspector.usage.model import Evidence, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEXERS = {Code.VBSCRIPT: "vbscript", Code.JSCRIPT: "javascript"}
_ENCODED_SCRIPT = "#@~^"
_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode_script(data: bytes) -> str:
    """The text of a script stream. Names of properties are ASCII, so a text without byte order mark is read byte by byte."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    # a file without its mark whose characters take two bytes
    return data.decode("utf-16-le", errors="replace") if b"\0" in data[1:4:2] else data.decode("latin-1")


def script_evidence(script: str, code: Code, property_name: str, where: str) -> tuple[UsageLevel, Evidence]:
    """What `script` does with the property, and the line that says so."""
    if property_name not in script:
        if _ENCODED_SCRIPT in script:
            return UsageLevel.UNKNOWN, Evidence("script-text", where, "The script is encoded and cannot be read.")
        return UsageLevel.DOES_NOT_READ, Evidence("script-text", where, f"The script does not name {property_name}.")
    if len(script) > LONGEST_SCRIPT:
        detail = f"The script names {property_name} and is over {LONGEST_SCRIPT:,} characters long, so it was not looked into."
        return UsageLevel.UNKNOWN, Evidence("script-text", where, detail)
    for line, word in _words(script, code):
        if re.search(rf"(?<!\w){re.escape(property_name)}(?!\w)", word):
            detail = f"The script names {property_name} in line {line}: {_line(script, line)}"
            return UsageLevel.READS, Evidence("script-text", where, detail)
    detail = f"The script names {property_name} only in a comment or as a part of another name."
    return UsageLevel.DOES_NOT_READ, Evidence("script-text", where, detail)


def _words(script: str, code: Code) -> Iterator[tuple[int, str]]:
    """Everything but comments as (line number from 1, text)."""
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415 - 30 ms that only a package with such a script pays
    from pygments.token import Comment  # noqa: PLC0415

    line = 1
    lexer = get_lexer_by_name(_LEXERS[code], stripnl=False, ensurenl=False)
    for kind, text in lexer.get_tokens(script):
        # JScript runs what stands in a comment of conditional compilation
        if Comment not in kind.split() or text.startswith(("/*@", "//@")):
            yield line, text
        line += text.count("\n")


def _line(script: str, number: int) -> str:
    lines = re.split(r"\r\n|\r|\n", script)
    return lines[number - 1].strip()[:120] if number <= len(lines) else ""
