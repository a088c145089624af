"""The types of assertions."""

from __future__ import annotations

from msgspec import Struct

from inspector.findings.model import Level


class Order(Struct, frozen=True):
    """`first` stands before `second` in the sequence table `table`; `is_after` where the sentence says so with "after"."""

    first: str
    second: str
    table: str
    is_after: bool = False


class Presence(Struct, frozen=True):
    """`action` stands in the sequence table `table`, or does not where `is_wanted` is False."""

    action: str
    table: str
    is_wanted: bool


class NoReadOutside(Struct, frozen=True):
    """No custom action reads `property_name` where it has no value."""

    property_name: str


Claim = Order | Presence | NoReadOutside


class Assertion(Struct, frozen=True, kw_only=True):
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
