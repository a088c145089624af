"""The types of proof: what an action does with the property, and the evidence that says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.sequence.model import CustomAction


class UsageLevel(StrEnum):
    """What is proven about an action and the property; the words of the report contract."""

    READS = "reads"
    MAY_READ = "may-read"
    DOES_NOT_READ = "does-not-read"
    CANNOT_READ = "cannot-read"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One observation.

    Attributes:
        kind: a short id, such as `formatted-text`, `condition`, `script-text`, `known-consumer`, `byte-search`, `not-inspected`.
        where: table, row and column, or stream, such as `CustomAction.Target of RegisterApps`.
        detail: one sentence for a person.
    """

    kind: str
    where: str
    detail: str


@dataclass(frozen=True, slots=True)
class Usage:
    """What one custom action does with the property.

    Attributes:
        custom_action: which.
        level: what is proven.
        evidence: what it stands on, at least one piece.
        useful_after: the standard action after which a known reader has what it needs, None where nothing is known.
    """

    custom_action: CustomAction
    level: UsageLevel
    evidence: tuple[Evidence, ...]
    useful_after: str | None = None
