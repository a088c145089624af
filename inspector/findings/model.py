"""The types of a verdict: rules, findings with evidence and a way to mend them, and marks of single actions."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import N_

if TYPE_CHECKING:
    from inspector.sequence.model import ActionKey
    from inspector.usage.model import Evidence


class Level(StrEnum):
    """How much a finding matters; the words of the report contract, worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    INFO = "info"


class Mark(StrEnum):
    """The sign an action carries in the picture: the level of its worst finding, or good for proven use inside the window."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    INFO = "info"
    GOOD = "good"


MARK_WORDS = {
    Mark.ERROR: N_("error"),
    Mark.WARNING: N_("warning"),
    Mark.NOTE: N_("note"),
    Mark.INFO: N_("info"),
    Mark.GOOD: N_("good"),
}
"""The marks as people read them; for `tr`."""


class Rule(Struct, frozen=True):
    """One rule; what it says is for `tr`.

    Attributes:
        id: kebab-case; it never changes, because reports and baselines refer to it.
        level: of its findings, the highest where these differ.
        what: what it finds, in a sentence.
        why: why that matters, in a sentence.
        mend: what to do about it, in a sentence.
        help_url: the documentation page it applies.
    """

    id: str
    level: Level
    what: str
    why: str
    mend: str
    help_url: str


class Remedy(Struct, frozen=True):
    """How to mend a finding, each part ready to copy.

    Attributes:
        sentence: what to do, in words.
        wix: a WiX snippet, or None where none fits.
        sql: a statement in the installer's SQL, or None where none fits.
    """

    sentence: str
    wix: str | None = None
    sql: str | None = None


class Finding(Struct, frozen=True, kw_only=True):
    """One thing worth saying about the package.

    Attributes:
        rule: kebab-case id of the rule.
        level: error, warning, note or info.
        key: the action it is about, None when it is about the package or a table.
        table: the sequence table it is about, or None.
        sequence: the Sequence number of the row, or None.
        message: one sentence.
        evidence: what it stands on.
        remedy: how to mend it, or None.
        help_url: the documentation page of the rule it applies, or None.
    """

    rule: str
    level: Level
    message: str
    key: ActionKey | None = None
    table: str | None = None
    sequence: int | None = None
    evidence: tuple[Evidence, ...] = ()
    remedy: Remedy | None = None
    help_url: str | None = None

    @property
    def words(self) -> str:
        """The message without its full stop, which it has in every language, to be quoted in another sentence."""
        return self.message.removesuffix(".")


class Verdict(Struct, frozen=True, kw_only=True):
    """The whole in one sentence and counts.

    Attributes:
        errors, warnings, notes: findings at that level.
        outside, inside: scheduled custom actions that stand there.
        sentence: the headline.
    """

    errors: int
    warnings: int
    notes: int
    outside: int
    inside: int
    sentence: str
