"""What an absent value means for a custom action, and the words that findings about any property share."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from inspector.findings.absence import Weight
from inspector.findings.model import Level
from inspector.language import tr
from inspector.sequence.model import TERMINATION_FLAGS
from inspector.sequence.property_store import Unknown, is_surely_set
from inspector.usage.model import UsageLevel

if TYPE_CHECKING:
    from inspector.sequence.model import SequencedAction
    from inspector.usage.model import Usage

FORMATTED = ("formatted-text", "source")
"""The kinds of evidence that say what the installer itself puts in, where the row stands."""
_LONGEST_VALUE = 60


class Need(IntEnum):
    """What a custom action would do with the value.

    USES: the text that it makes is another one without it. ASKS: its code asks for the property, and may well ask whether it
    is set.
    """

    NONE = 0
    UNKNOWN = 1
    PERHAPS = 2
    ASKS = 3
    USES = 4


_LEVELS = {
    Weight.SURE: {
        Need.USES: Level.ERROR,
        Need.ASKS: Level.WARNING,
        Need.PERHAPS: Level.NOTE,
    },
    Weight.LIKELY: {Need.USES: Level.WARNING, Need.ASKS: Level.NOTE},
    Weight.POSSIBLE: {Need.USES: Level.NOTE, Need.ASKS: Level.NOTE},
    Weight.NONE: {},
}
"""By what the absence says and what the action would do; what is not listed is an info, but for what is not known."""


def level_of(weight: Weight, need: Need) -> Level:
    """The level of a custom action where the value is absent; what its code does is a note as long as nobody knows it."""
    return Level.NOTE if need is Need.UNKNOWN else _LEVELS[weight].get(need, Level.INFO)


def need_of(usage: Usage, property_name: str) -> Need:
    """What the action would do with the value of the property."""
    if usage.level is UsageLevel.READS:
        kind = usage.evidence[0].kind
        if kind == "formatted-text" and is_optional(usage.custom_action.target or "", property_name):
            return Need.ASKS
        return Need.USES if kind in FORMATTED else Need.ASKS
    return {UsageLevel.MAY_READ: Need.PERHAPS, UsageLevel.UNKNOWN: Need.UNKNOWN}.get(usage.level, Need.NONE)


def where_it_stands(action: SequencedAction) -> str:
    """Where the installer comes to a row, such as `at 900 in InstallExecuteSequence`."""
    if action.sequence in TERMINATION_FLAGS:
        ending = tr(TERMINATION_FLAGS[action.sequence])
        return tr("at the end of {table}, when it ends in {ending}", table=action.table, ending=ending)
    return tr("at {number} in {table}", number=str(action.sequence), table=action.table)


def with_value(words: str, value: str | Unknown) -> str:
    """A sentence without its full stop, and behind it what is known of the value of the property that it ends with."""
    if isinstance(value, Unknown):
        if is_surely_set(value):
            return tr("{words} where it has a value", words=words)
        return tr("{words} where it may have a value", words=words)
    line = " ".join(value.split())
    if not line:
        return tr("{words}, whose value is nothing but blanks here", words=words)
    shown = line if len(line) <= _LONGEST_VALUE else f"{line[:_LONGEST_VALUE]}..."
    return tr("{words}, which has the value {value} here", words=words, value=shown)


def is_optional(target: str, property_name: str) -> bool:
    """Whether the name stands in braces wherever it stands: such a group is dropped where the property has no value.

    Source: https://learn.microsoft.com/windows/win32/msi/formatted
    """
    return f"[{property_name}]" not in re.sub(r"\{[^{}]*\}", "", target)
