"""References in Formatted text. Source: https://learn.microsoft.com/windows/win32/msi/formatted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormattedReferences:
    """What the brackets of a Formatted text refer to.

    Attributes:
        properties: the names in `[Property]`, each once, in order of appearance.
        has_computed_name: a name is itself put together from a reference (`[[Name]]`), so any property may be meant.
    """

    properties: tuple[str, ...]
    has_computed_name: bool


_OTHER_FORMS = ("#", "!", "$", "%", "~", "\\")


def formatted_references(text: str | None) -> FormattedReferences:
    r"""Find the property references of a Formatted text.

    `[#file]`, `[!file]`, `[$component]`, `[%ENV]`, `[~]`, `[\x]` and `[1]` are no property references; brackets that are
    not closed stay as text.
    """
    names: dict[str, None] = {}
    computed = False
    opened: list[tuple[int, bool]] = []  # where the content begins; whether a reference stands inside it
    position = 0
    text = text or ""
    while position < len(text):
        character = text[position]
        if text.startswith("[\\", position) and text[position + 3 : position + 4] == "]":
            position += 4  # one literal character, a bracket as well
            continue
        if character == "[":
            opened.append((position + 1, False))
        elif character == "]" and opened:
            start, nested = opened.pop()
            name = text[start:position]
            if nested:
                computed = computed or not name.startswith(_OTHER_FORMS)
            elif name and not name.startswith(_OTHER_FORMS) and not name.isdecimal():
                names[name] = None
            if opened:
                opened[-1] = (opened[-1][0], True)
        position += 1
    return FormattedReferences(tuple(names), computed)
