r"""Formatted text: the references in it, and the text it stands for. https://learn.microsoft.com/windows/win32/msi/formatted.

Brackets and braces without a partner are plain text, and so are braces inside brackets. Brackets are resolved from the inside
out; the text they give is not looked at again.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct, field

from inspector.package.limits import LONGEST_TEXT
from inspector.sequence.property_store import ABSENT, Unknown

if TYPE_CHECKING:
    from inspector.sequence.property_store import PropertyStore


class ReferenceForm(StrEnum):
    r"""What a reference in brackets is, by its first character where it has one of its own.

    FIELD is `[1]`, a field of the record that an error message is formatted with; CHARACTER is `[\x]` and stands for x.
    """

    PROPERTY = ""
    FILE = "#"
    SHORT_FILE = "!"
    COMPONENT = "$"
    ENVIRONMENT = "%"
    NULL = "~"
    CHARACTER = "\\"
    FIELD = "1"


_PREFIXES = ("#", "!", "$", "%", "~", "\\")


class Reference(Struct, frozen=True):
    """A pair of brackets.

    Attributes:
        form: what it refers to.
        name: the name without the first character of its form; as written where it is computed.
        start: 0-based position of the opening bracket; `end` is the position behind the closing one.
        is_computed: the name is itself put together from a reference inside it.
    """

    form: ReferenceForm
    name: str
    start: int
    end: int
    is_computed: bool


class FormattedReferences(Struct, frozen=True):
    """What the brackets of a Formatted text refer to.

    Attributes:
        properties: the names in `[Property]`, each once, in order of appearance.
        has_computed_name: a name is itself put together from a reference (`[[Name]]`), so any property may be meant.
    """

    properties: tuple[str, ...]
    has_computed_name: bool


_NO_REFERENCES = FormattedReferences((), has_computed_name=False)
_ANY_REFERENCE = FormattedReferences((), has_computed_name=True)
"""Of a text over the limit, which is not looked into."""


class Resolved(Struct, frozen=True):
    """What a Formatted text stands for.

    Attributes:
        text: the text, or None where it is not known.
        hangs_on: where it is not known, the unknown names that can change it: properties by name, `%variable`, `#file`,
            `!file` and `$component`, in the order of their appearance.
    """

    text: str | None
    hangs_on: tuple[str, ...] = ()


def references(text: str | None) -> tuple[Reference, ...]:
    r"""Every pair of brackets with something in it, from left to right, the outer before the inner.

    What stands inside `[\x...]` is dropped unread and is no reference.
    """
    text = text or ""
    found: list[Reference] = []
    read_from = 0
    pairs = sorted(_brackets(text).items())
    next_starts = (*(start for start, _ in pairs[1:]), len(text))
    for (start, end), next_start in zip(pairs, next_starts, strict=False):
        content = text[start + 1 : end]
        if start < read_from or not content:
            continue
        form = _form(content)
        name = content if form in (ReferenceForm.PROPERTY, ReferenceForm.FIELD) else content[1:]
        is_computed = next_start < end
        if form is ReferenceForm.CHARACTER:
            read_from = end
            is_computed = False
        found.append(Reference(form, name, start, end + 1, is_computed))
    return tuple(found)


@lru_cache(maxsize=16_384)
def formatted_references(text: str | None) -> FormattedReferences:
    r"""Find the property references of a Formatted text.

    `[#file]`, `[!file]`, `[$component]`, `[%ENV]`, `[~]`, `[\x]` and `[1]` are no property references; brackets that are
    not closed stay as text.
    """
    if not text or "[" not in text:
        return _NO_REFERENCES
    if len(text) > LONGEST_TEXT:
        return _ANY_REFERENCE
    found = [reference for reference in references(text) if reference.form is ReferenceForm.PROPERTY]
    names = dict.fromkeys(reference.name for reference in found if not reference.is_computed)
    return FormattedReferences(tuple(names), any(reference.is_computed for reference in found))


def resolve(text: str | None, store: PropertyStore) -> Resolved:
    """What `text` stands for in `store`.

    Without a name in it, a group in braces stays as it is. With names it stands for its text, or for nothing where a name is
    blank; in two pairs of braces it is for the log only: https://learn.microsoft.com/windows/win32/msi/error-table
    """
    text = text or ""
    if len(text) > LONGEST_TEXT:
        return Resolved(None)
    brackets = _brackets(text)
    pairs = {**brackets, **_groups(text, brackets)}
    whole = _Open(-1, len(text))
    opened = [whole]
    position = 0
    while position < len(text):
        if position == opened[-1].end:
            closed = opened.pop()
            if text[position] == "]":
                _close_bracket(closed, opened[-1], store)
            else:
                is_for_log = text[closed.start + 1] == "{" and pairs.get(closed.start + 1) == closed.end - 1
                _close_group(closed, opened[-1], is_for_log=is_for_log)
        elif position in brackets and text.startswith("\\", position + 1):
            end = brackets[position]
            opened[-1].pieces.append(text[position + 2 : min(position + 3, end)])
            position = end
        elif position in pairs:
            opened.append(_Open(position, pairs[position]))
        else:
            opened[-1].pieces.append(text[position])
        position += 1
    if whole.unknown:
        return Resolved(None, tuple(whole.unknown))
    return Resolved("".join(whole.pieces))


class _Open(Struct):
    """Brackets, braces or the whole text while the inside is being resolved.

    Attributes:
        start: the position of the opening character; `end` is that of the closing one.
        pieces: the text so far.
        unknown: the names that its text hangs on.
        has_name: whether a name stands in it.
        is_missing: whether a name in it is blank.
    """

    start: int
    end: int
    pieces: list[str] = field(default_factory=list)
    unknown: dict[str, None] = field(default_factory=dict)
    has_name: bool = False
    is_missing: bool = False


def _close_bracket(closed: _Open, outer: _Open, store: PropertyStore) -> None:
    if closed.unknown:
        outer.unknown.update(closed.unknown)
        outer.has_name = True
        return
    name = "".join(closed.pieces)
    if name == ReferenceForm.NULL:
        outer.pieces.append("\0")
        return
    outer.has_name = True
    value = _value(name, store)
    if isinstance(value, Unknown):
        outer.unknown[name] = None
    else:
        outer.pieces.append(value)
        outer.is_missing = outer.is_missing or value == ABSENT


def _close_group(closed: _Open, outer: _Open, *, is_for_log: bool) -> None:
    outer.has_name = outer.has_name or closed.has_name
    outer.is_missing = outer.is_missing or closed.is_missing
    if not closed.has_name:
        outer.pieces += ["{", *closed.pieces, "}"]
    elif not (closed.is_missing or is_for_log):
        outer.pieces += closed.pieces
        outer.unknown.update(closed.unknown)


def _value(name: str, store: PropertyStore) -> str | Unknown:
    match _form(name):
        case ReferenceForm.FILE | ReferenceForm.SHORT_FILE | ReferenceForm.COMPONENT:
            return store.path(name)
        case ReferenceForm.ENVIRONMENT:
            return store.environment_value(name[1:])
        case _:
            return store.property_value(name)


def _form(name: str) -> ReferenceForm:
    if name.isdecimal():
        return ReferenceForm.FIELD
    return ReferenceForm(name[0]) if name[:1] in _PREFIXES else ReferenceForm.PROPERTY


def _brackets(text: str) -> dict[int, int]:
    """The position of the closing bracket for each opening one that has one."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    position = 0
    while position < len(text):
        if text[position] == "[":
            opened.append(position)
            # The character after a backslash is text, a bracket as well.
            position += 2 if text.startswith("\\", position + 1) else 0
        elif text[position] == "]" and opened:
            pairs[opened.pop()] = position
        position += 1
    pairs.update({start: start + 2 for start in opened if text.startswith("[\\]", start)})
    return pairs


def _groups(text: str, brackets: dict[int, int]) -> dict[int, int]:
    """The same of braces outside brackets."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    position = 0
    while position < len(text):
        if position in brackets:
            position = brackets[position]
        elif text[position] == "{":
            opened.append(position)
        elif text[position] == "}" and opened:
            pairs[opened.pop()] = position
        position += 1
    return pairs
