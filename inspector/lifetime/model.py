"""The types of a property's life in a run: windows, their stretches, placement of an action."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from inspector.sequence.model import SequencedAction, Side
    from inspector.sequence.property_lifetimes import Edge


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


class Presence(StrEnum):
    """What is known of the value in a stretch of a run."""

    SET = "set"
    MAY_BE_SET = "may be set"
    EMPTY = "empty"


class LifeEdge(Struct, frozen=True):
    """Where a stretch begins or ends: at the start or the end of the turn of a row, or of the whole run where `action` is None."""

    action: SequencedAction | None
    edge: Edge


class Stretch(Struct, frozen=True, kw_only=True):
    """A stretch of one sequence table in which a property has one and the same standing.

    Attributes:
        opens, closes: where it begins and ends.
        presence: SET, MAY_BE_SET where the machine, a user or code decides, or EMPTY: the installer could give it a value
            here according to its documentation, but in this scenario it does not.
        value: the text of its value where that is known and it has one, otherwise None.
        cause: what gives it its value, or why it has none, as a sentence.
        certainty: how that is known.
    """

    opens: LifeEdge
    closes: LifeEdge
    presence: Presence
    value: str | None
    cause: str
    certainty: Certainty


class SetPoint(Struct, frozen=True):
    """A row of a sequence table at which the property gets a value, gets another one, or loses it.

    Attributes:
        action: the row.
        presence: what is known of the value after it.
        value: the text of the value after it, where that is known and it has one.
        detail: one sentence.
    """

    action: SequencedAction
    presence: Presence
    value: str | None
    detail: str


class PropertyWindow(Struct, frozen=True, kw_only=True):
    """The part of one sequence table in which the property has a value.

    Attributes:
        table: the sequence table's name.
        side: the engine that plays it.
        state: how it ends, or that it never opens.
        opens_at_initialization: it is there before the first action; False only where it never opens.
        closes_at: the row that clears it; None where nothing does or where the window never opens.
        reason: one sentence.
        predicate: what it says of the property, to be read after its name; empty where it does not begin with that.
        certainty: how the state is known.
        opens_at: the row that sets it first; None where it is there before the first action, or never.
        stretches: where it has which standing, in order and without overlaps; between them it has no value.
        set_points: the rows that change its value, in order.
        readable_in_script: the in-script actions that may read a value of it when the script runs them, by name.
        is_for_script: it exists for in-script actions only; no other row sees it.
    """

    table: str
    side: Side
    state: WindowState
    opens_at_initialization: bool
    closes_at: SequencedAction | None
    reason: str
    predicate: str = ""
    certainty: Certainty
    opens_at: SequencedAction | None = None
    stretches: tuple[Stretch, ...] = ()
    set_points: tuple[SetPoint, ...] = ()
    readable_in_script: frozenset[str] = frozenset()
    is_for_script: bool = False


class PinnedProperty(Struct, frozen=True):
    """A property that is shown beside the one asked about; `windows` is one for each sequence table of the package."""

    name: str
    windows: tuple[PropertyWindow, ...]
