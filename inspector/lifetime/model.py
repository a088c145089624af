"""The types of a property's life: lifetime as documented, windows in a run, placement of an action."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.sequence.model import SequencedAction, Side


class Certainty(StrEnum):
    """How a fact is known: on a documentation page, seen in real logs, or concluded by us."""

    DOCUMENTED = "documented"
    OBSERVED = "observed"
    INFERRED = "inferred"


class WindowState(StrEnum):
    """How a window ends; the words of the report contract."""

    CLOSES = "closes"
    CLOSES_CONDITIONALLY = "closes-conditionally"
    NEVER_CLOSES = "never-closes"
    NEVER_OPENS = "never-opens"


class Placement(StrEnum):
    """Where a row stands relative to the window of its table, whoever uses the property."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    AT_CLOSE = "at-close"
    NOT_RUN = "not-run"


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyLifetime:
    """When a property has a value according to its documentation.

    Attributes:
        name: the property.
        closes_at: the standard action that clears it, None when it lives to the end.
        minimum_installer_version: the first Windows Installer version that sets it, times 100; None for every version.
        switched_off_by: (property, value) of the Property table that keeps the installer from setting it, or None.
        kept_but_inferred_by: (property, value) that may be thought to switch it off but does not, or None.
        doc_url: the documentation page.
    """

    name: str
    closes_at: str | None
    minimum_installer_version: int | None
    switched_off_by: tuple[str, str] | None
    kept_but_inferred_by: tuple[str, str] | None
    doc_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyWindow:
    """The part of one sequence table in which the property has a value.

    Attributes:
        table: the sequence table's name.
        side: the engine that plays it.
        state: how it ends, or that it never opens.
        opens_at_initialization: it is there before the first action; False only where it never opens.
        closes_at: the row that clears it; None where nothing does or where the window never opens.
        reason: one sentence.
        certainty: how the state is known.
    """

    table: str
    side: Side
    state: WindowState
    opens_at_initialization: bool
    closes_at: SequencedAction | None
    reason: str
    certainty: Certainty
