"""The sign and the word of a finding: its level, but good for proven use where the property has its value. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.findings.rules import READS_INSIDE

if TYPE_CHECKING:
    from inspector.findings.model import Finding

SEVERITY = {mark: rank for rank, mark in enumerate(Mark)}
"""0 for the worst mark, which sorts first."""


def finding_mark(finding: Finding) -> Mark:
    """The mark of a finding; its value is the word."""
    return Mark.GOOD if finding.rule == READS_INSIDE.id else Mark(finding.level.value)
