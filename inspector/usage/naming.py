"""The properties that a cell names."""

from __future__ import annotations

import re

from inspector.package.limits import LONGEST_TEXT
from inspector.sequence.conditions import depends_on
from inspector.sequence.formatted import formatted_references
from inspector.usage.property_columns import Holds

_BRACKETED = re.compile(r"\[([A-Za-z_][A-Za-z0-9_.]*)\]")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_STATE_OR_ENVIRONMENT = ("$", "?", "&", "!", "%")


def properties_named(text: str, holds: Holds) -> tuple[tuple[str, ...], bool]:
    """The properties that `text` names, each once, and whether it surely does.

    A text over the limit is not taken apart, and what looks like a name in it may be none.
    """
    if holds is Holds.NAME:
        return (text,), True
    if len(text) > LONGEST_TEXT:
        pattern = _BRACKETED if holds is Holds.FORMATTED else _WORD
        return tuple(dict.fromkeys(pattern.findall(text))), False
    if holds is Holds.FORMATTED:
        return formatted_references(text).properties, True
    return tuple(name for name in depends_on(text) if not name.startswith(_STATE_OR_ENVIRONMENT)), True
