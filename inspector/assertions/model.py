"""The types of assertions."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.findings.model import Level


@dataclass(frozen=True, slots=True)
class Order:
    """`first` stands before `second` in the sequence table `table`; `is_after` where the sentence says so with "after"."""

    first: str
    second: str
    table: str
    is_after: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """`action` stands in the sequence table `table`, or does not where `is_wanted` is False."""

    action: str
    table: str
    is_wanted: bool


@dataclass(frozen=True, slots=True)
class NoReadOutside:
    """No custom action reads `property_name` where it has no value."""

    property_name: str


Claim = Order | Presence | NoReadOutside


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """One assertion.

    Attributes:
        sentence: as written.
        claim: what the sentence says.
        level: of the finding when it does not hold.
        message: the finding's sentence in one's own words, or None.
        where: where it is written, such as `order.toml, line 3`.
    """

    sentence: str
    claim: Claim
    level: Level = Level.ERROR
    message: str | None = None
    where: str
