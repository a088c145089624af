"""Proof by script text: the words of VBScript and JScript, so that a comment is no use and a string literal is."""

from __future__ import annotations

import codecs
import re
from functools import cached_property
from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.package.limits import LONGEST_SCRIPT
from inspector.sequence.custom_action_type import Code
from inspector.usage.known_consumers import is_telling
from inspector.usage.model import Evidence, SetLevel, UsageLevel

if TYPE_CHECKING:
    from inspector.usage.script_accesses import ScriptAccesses

_ENCODED_SCRIPT = "#@~^"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_JOINT = re.compile(r"""(["'])\s*[&+]\s*\1""")
_MAY_SET = re.compile(r"property|targetpath|execute|eval", re.IGNORECASE)
_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode_script(data: bytes) -> str:
    """The text of a script stream. Names of properties are ASCII, so a text without byte order mark is read byte by byte."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    # a file without its mark whose characters take two bytes
    return data.decode("utf-16-le", errors="replace") if b"\0" in data[1:4:2] else data.decode("latin-1")


class Script:
    """A script; it is taken apart once for all properties.

    Attributes:
        text: as written.
        is_encoded: nobody can read it without running it.
    """

    def __init__(self, text: str, code: Code | None) -> None:
        """`code` says whether it is VBScript or JScript."""
        self.is_encoded = _ENCODED_SCRIPT in text
        self.text = text
        self._code = code
        self._read: dict[str, tuple[UsageLevel, str]] = {}

    def reads(self, property_name: str, where: str) -> tuple[UsageLevel, Evidence]:
        """What the script does with the property, and the line that says so; `where` says where the script stands."""
        if property_name not in self._read:
            self._read[property_name] = self._reads(property_name)
        level, detail = self._read[property_name]
        return level, Evidence("script-text", where, detail)

    def sets(self, property_name: str, where: str) -> tuple[SetLevel, Evidence]:
        """Whether the script sets the property, and the line that says so; `where` says where the script stands."""
        level, detail = self._sets(property_name)
        return level, Evidence("script-text", where, detail)

    def names(self) -> frozenset[str] | None:
        """All that may be the name of a property that it sets, however short or put together; None where it may be any."""
        if self.is_encoded or len(self.text) > LONGEST_SCRIPT:
            return None
        if not self._may_set:
            return frozenset()
        return frozenset(_NAME.findall(self.text)) | frozenset(_NAME.findall(_JOINT.sub("", self.text)))

    @cached_property
    def _may_set(self) -> bool:
        """Whether it can set anything; looked up once, since each action that runs a function of it is asked about."""
        return _MAY_SET.search(self.text) is not None

    def _reads(self, name: str) -> tuple[UsageLevel, str]:
        if name not in self.text:
            if self.is_encoded:
                return UsageLevel.UNKNOWN, tr("The script is encoded and cannot be read.")
            return UsageLevel.DOES_NOT_READ, tr("The script does not name {name}.", name=name)
        if len(self.text) > LONGEST_SCRIPT:
            return UsageLevel.UNKNOWN, tr(
                "The script names {name} and is over {limit:,} characters long, so it was not looked into.",
                name=name,
                limit=LONGEST_SCRIPT,
            )
        line = self._accesses.reads.get(name)
        if line is None and is_telling(name):
            line = self._accesses.line_of_word(name)
        if line is not None:
            return UsageLevel.READS, tr(
                "The script names {name} in line {line}: {text}", name=name, line=line, text=self._line(line)
            )
        line = self._accesses.literals.get(name)
        if line is not None and self._accesses.reads_any:
            return UsageLevel.MAY_READ, tr(
                "The script names {name} in line {line}, and reads properties by names that are put together at run time: {text}",
                name=name,
                line=line,
                text=self._line(line),
            )
        if name in self._accesses.sets:
            return UsageLevel.DOES_NOT_READ, tr("The script sets {name} and does not read it.", name=name)
        return UsageLevel.DOES_NOT_READ, tr(
            "The script names {name} only in a comment, in another text or as a part of another name.", name=name
        )

    def _sets(self, name: str) -> tuple[SetLevel, str]:
        if self.is_encoded:
            return SetLevel.UNKNOWN, tr("The script is encoded and cannot be read.")
        if not self._may_set or (is_telling(name) and name not in self.text):
            return SetLevel.DOES_NOT_SET, tr("The script does not set {name}.", name=name)
        if len(self.text) > LONGEST_SCRIPT:
            return SetLevel.UNKNOWN, tr(
                "The script is over {limit:,} characters long, so it was not looked into.", limit=LONGEST_SCRIPT
            )
        accesses = self._accesses
        line = accesses.sets.get(name)
        if line is not None:
            return SetLevel.SETS, tr(
                "The script sets {name} in line {line}: {text}", name=name, line=line, text=self._line(line)
            )
        if not accesses.sets_any:
            return SetLevel.DOES_NOT_SET, tr("The script does not set {name}.", name=name)
        line = accesses.literals.get(name)
        if line is not None:
            return SetLevel.MAY_SET, tr(
                "The script sets a property whose name is put together at run time in line {setting}, and names {name} in line"
                " {line}: {text}",
                setting=accesses.sets_any,
                name=name,
                line=line,
                text=self._line(line),
            )
        return SetLevel.UNKNOWN, tr(
            "The script sets a property whose name is put together at run time in line {line}: {text}",
            line=accesses.sets_any,
            text=self._line(accesses.sets_any),
        )

    @cached_property
    def _accesses(self) -> ScriptAccesses:
        # only a script that names a property pays for the lexer
        from inspector.usage.script_accesses import ScriptAccesses  # noqa: PLC0415

        return ScriptAccesses(self.text, is_vbscript=self._code is Code.VBSCRIPT)

    def _line(self, number: int) -> str:
        lines = re.split(r"\r\n|\r|\n", self.text)
        return lines[number - 1].strip()[:120] if number <= len(lines) else ""
