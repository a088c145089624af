"""One property in one sequence table: everything that its stretches, their causes and the window's reason look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.sequence.model import Runs, Side
from inspector.sequence.property_lifetimes import (
    END,
    INITIALIZATION,
    TOP_LEVEL_ACTION,
    Edge,
    LifetimeInterval,
    family_lifetime,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inspector.sequence.model import Course, Run, SequencedAction, SequencePlan
    from inspector.sequence.package_facts import PackageFacts
    from inspector.sequence.property_lifetimes import PropertyLifetime
    from inspector.sequence.property_store import PropertyStore

_EXECUTE_ACTION = "ExecuteAction"


class Subject(Struct, frozen=True, kw_only=True):
    """A property and a sequence table.

    Attributes:
        lifetime: what is documented about the property.
        families: the same of the columns in which the package names it.
        run, facts, plan, course: what is played, and what becomes of the properties in this table.
        rows: those that can run, in their order; the course has a turn for each.
        properties: the Property table, with the values given by hand over it.
    """

    lifetime: PropertyLifetime
    families: tuple[PropertyLifetime, ...]
    run: Run
    facts: PackageFacts
    plan: SequencePlan
    course: Course
    rows: tuple[SequencedAction, ...]
    properties: Mapping[str, str]

    @property
    def name(self) -> str:
        """The property."""
        return self.lifetime.name

    @property
    def side(self) -> Side:
        """The engine that plays the table."""
        return self.plan.table.side

    @property
    def is_installers(self) -> bool:
        """Whether the installer alone gives it a value that means anything, so that what the package sets does not count."""
        return self.lifetime.switched_off_by is not None

    def is_secure(self) -> bool:
        """Whether it reaches the server whoever the user is, because the package lists it."""
        return self.name in self.properties.get("SecureCustomProperties", "").split(";")

    def client(self) -> SequencePlan | None:
        """The sequence that is played on the client before this one is on the server."""
        if self.side is Side.CLIENT or not self.plan.is_played:
            return None
        return next((plan for plan in self.run.plans if plan.is_played and plan.table.side is Side.CLIENT), None)

    def at_hand_over(self) -> PropertyStore | None:
        """What the client knows when the server takes over; None without a client."""
        client = self.client()
        course = self.run.courses.get(client.table.name) if client else None
        if client is None or course is None or not course.turns:
            return None
        rows = client.actions[: len(course.turns)]
        handing = next((row for row in rows if row.action == _EXECUTE_ACTION), rows[0])
        return course.turns[handing.order or 0].found


class Covered(Struct, frozen=True):
    """A documented interval where it lies in a sequence, between two positions.

    A position counts the starts and ends of the turns: the start of the row of order n is 2n, its end 2n + 1; the whole run
    begins at -1 and ends at twice the number of rows.

    Attributes:
        opens, closes: positions.
        interval: as documented.
        lifetime: what it is of.
        opener: the row that opens it, None from the start.
    """

    opens: int
    closes: int
    interval: LifetimeInterval
    lifetime: PropertyLifetime
    opener: SequencedAction | None


def families_of(name: str, facts: PackageFacts) -> tuple[PropertyLifetime, ...]:
    """What is documented about the columns in which the package names a property."""
    columns = {
        "AppSearch.Property": name in facts.searched,
        "Upgrade.ActionProperty": any(row.action_property == name for row in facts.upgrades),
        "Directory.Directory": name in facts.directories,
    }
    return tuple(family_lifetime(name, column) for column, is_named in columns.items() if is_named)


def documented_spans(subject: Subject) -> tuple[Covered, ...]:
    """The documented intervals of the table's side, where the rows that open and close them stand.

    One whose opening row the table does not have is not there; one that no row closes lasts to the end.
    """
    return tuple(_spans(subject))


def _spans(subject: Subject) -> Iterator[Covered]:
    rows = {row.action: row for row in subject.rows}
    end = 2 * len(rows)
    for lifetime in (subject.lifetime, *subject.families):
        for interval in lifetime.on(subject.side):
            opener = None
            opens = -1
            if interval.opens_at not in (INITIALIZATION, TOP_LEVEL_ACTION):
                openers = [rows[name] for name in (interval.opens_at, *interval.or_opens_at) if name in rows]
                if not openers:
                    continue
                opener = min(openers, key=lambda row: row.order or 0)
                opens = position_of(opener, interval.opens_edge)
            closes = end
            closer = rows.get(interval.closes_at) if interval.closes_at != END else None
            if closer is not None and subject.course.turns[closer.order or 0].runs is not Runs.NO:
                closes = position_of(closer, interval.closes_edge)
            if opens < closes:
                yield Covered(opens, closes, interval, lifetime, opener)


def position_of(row: SequencedAction, edge: Edge) -> int:
    """The position of the start or the end of the turn of a row that can run."""
    return 2 * (row.order or 0) + (edge is Edge.END)
