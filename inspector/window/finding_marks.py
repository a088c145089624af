"""The sign and the word of a finding: its level, but good for proven use where the property has its value. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.findings.rules import READS_INSIDE
from inspector.language import tr

if TYPE_CHECKING:
    from inspector.findings.model import Finding

SEVERITY = {mark: rank for rank, mark in enumerate(Mark)}
"""0 for the worst mark, which sorts first."""


def finding_mark(finding: Finding) -> Mark:
    """The mark of a finding."""
    return Mark.GOOD if finding.rule == READS_INSIDE.id else Mark(finding.level.value)


def count_words(mark: Mark, count: int) -> str:
    """How many findings have a mark, such as `3 errors`."""
    match mark:
        case Mark.ERROR:
            return tr("{n:,} error", "{n:,} errors", n=count)
        case Mark.WARNING:
            return tr("{n:,} warning", "{n:,} warnings", n=count)
        case Mark.NOTE:
            return tr("{n:,} note", "{n:,} notes", n=count)
        case Mark.INFO:
            return tr("{n:,} info", "{n:,} info", n=count)
        case Mark.GOOD:
            return tr("{n:,} good", "{n:,} good", n=count)
