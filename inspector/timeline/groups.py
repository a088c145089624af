"""The parts of a timeline before it has pixels: the groups of sequence tables, their lanes, the column of every action."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.findings.model import Mark
from inspector.language import N_
from inspector.sequence.model import Runs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.inspection import InspectedAction, InspectedUnscheduled
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import ActionKey, SequencedAction, SequenceTable
    from inspector.timeline.tracks import Track

MARKS_WORST_FIRST = (Mark.ERROR, Mark.WARNING, Mark.NOTE, Mark.INFO, Mark.GOOD)
"""The order in which marks win where there is room for one only."""


class Lane(StrEnum):
    """The lanes of a group, in the order in which they lie under each other."""

    CLIENT = "client"
    STANDARD = "standard"
    CUSTOM = "custom"
    SCRIPT = "script"


class LaneKey(Struct, frozen=True):
    """The identity of a lane: the sequence table's name, and which of its lanes."""

    table: str
    lane: Lane


class Area(StrEnum):
    """The parts of an axis: the rows that run in order, then what does not belong to that order; their names are for `tr`."""

    RUN = "run"
    QUEUED = N_("never run")
    EXIT = N_("on exit")
    IDLE = N_("does not run")


class ActionName(Struct, frozen=True):
    """A name as it is drawn: without the suffix that a merge module adds to it.

    Source of the suffix: https://learn.microsoft.com/windows/win32/msi/naming-primary-keys-in-merge-module-databases
    """

    shown: str
    from_module: bool


class Item(Struct, frozen=True, kw_only=True):
    """One row of a sequence table in its group.

    Attributes:
        inspected: the row and what was found out about it.
        name: as it is drawn.
        lane: where it stands; an in-script action stands in the script lane too.
        area: the part of the axis.
        column: its first column.
        span: how many columns it takes; more than one for an action that runs a script of several steps.
        script_column: the column of the script lane, None for an action that is not in the script.
    """

    inspected: InspectedAction
    name: ActionName
    lane: Lane
    area: Area
    column: int
    span: int
    script_column: int | None

    @property
    def action(self) -> SequencedAction:
        """The row."""
        return self.inspected.action

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return self.inspected.key

    @property
    def is_undecided(self) -> bool:
        """Whether its turn comes and the machine or a person decides if it runs."""
        return self.area is Area.RUN and self.action.runs is Runs.DEPENDS

    @property
    def mark(self) -> Mark | None:
        """The sign it carries."""
        return self.inspected.mark


class ColumnSpan(Struct, frozen=True):
    """Columns from `first` up to, and not with, `end`."""

    first: int
    end: int


class Tie(Struct, frozen=True):
    """Actions with the same Sequence number, whose order Windows Installer leaves undefined."""

    columns: ColumnSpan
    sequence: int


class UsefulRange(Struct, frozen=True):
    """Where in the window a reader of the property, known from its source, has what it needs.

    Attributes:
        columns: from behind `after` to where the window closes.
        after: the name of the row that it needs to come after.
        sequence: that row's Sequence number.
    """

    columns: ColumnSpan
    after: str
    sequence: int


class AreaSpan(Struct, frozen=True):
    """An area after the running rows; the column before it is left empty and carries its name."""

    area: Area
    columns: ColumnSpan


class LaneModel(Struct, frozen=True):
    """What one lane holds, ready for every level of detail.

    Attributes:
        lane: which lane it is.
        item_at: for every column the index into the group's items, or -1.
        columns: the first columns of its items, rising.
        marked: for every mark the columns that carry it, rising.
        filled_before, marked_before: for every column how many columns before it hold something, or carry that mark.
        longest_names: a few of the longest names, for the lane's height.
        vital_names: a few of the longest of those on which the answer hangs: of actions that end the window, or carry a mark
            that somebody has to look at.
        has_modules: whether a name in it came from a merge module.
        has_undecided: whether the machine decides about one of its actions.
    """

    lane: Lane
    item_at: tuple[int, ...]
    columns: tuple[int, ...]
    marked: Mapping[Mark, tuple[int, ...]]
    filled_before: tuple[int, ...]
    marked_before: Mapping[Mark, tuple[int, ...]]
    longest_names: tuple[str, ...]
    vital_names: tuple[ActionName, ...]
    has_modules: bool
    has_undecided: bool

    @property
    def has_marks(self) -> bool:
        """Whether any of its actions carries a mark."""
        return bool(self.marked)


class Group(Struct, frozen=True, kw_only=True):
    """One sequence table on its own axis.

    Attributes:
        table: the sequence table.
        window: when the property has a value in it; None where that was not asked.
        track: the life of the property on its columns; None on the client where it never has a value there.
        pinned: the lives of the pinned properties, in the order in which they were pinned.
        items: its rows by column.
        item_at: for every column the index into `items` of the row that stands there, or -1.
        slot_count: how many columns there are, gaps and areas included.
        run_end: the column after the last row that runs.
        lanes: from top to bottom.
        whole: all of its rows as if they stood on one lane, each where it is scheduled.
        ties: rows that share a number.
        closing: the columns of the row that clears the property and of the rows tied with it; None where nothing does.
        useful: where a known reader of the package has what it needs; None where that is not known to be narrower than
            the window.
        areas: what stands behind the rows that run.
        runners: indexes of the items that run a script.
        custom_count: how many rows name custom actions.
        played: whether any of its rows may run in the scenario.
    """

    table: SequenceTable
    window: PropertyWindow | None
    track: Track | None
    pinned: tuple[Track, ...]
    items: tuple[Item, ...]
    item_at: tuple[int, ...]
    slot_count: int
    run_end: int
    lanes: tuple[LaneModel, ...]
    whole: LaneModel
    ties: tuple[Tie, ...]
    closing: ColumnSpan | None
    useful: UsefulRange | None
    areas: tuple[AreaSpan, ...]
    runners: tuple[int, ...]
    custom_count: int
    played: bool

    @property
    def closing_key(self) -> ActionKey | None:
        """The row that clears the property; None where nothing does."""
        return None if self.window is None or self.window.closes_at is None else self.window.closes_at.key

    def lane(self, lane: Lane) -> LaneModel | None:
        """That lane, or None when the group has no such lane."""
        for model in self.lanes:
            if model.lane is lane:
                return model
        return None


class UnscheduledItem(Struct, frozen=True):
    """A custom action that no sequence table names; `called_from` says in words who calls it."""

    inspected: InspectedUnscheduled
    name: ActionName
    called_from: str

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return self.inspected.key


def columns_between(columns: tuple[int, ...], first: float, end: float) -> tuple[int, ...]:
    """Those of the rising columns that lie from `first` up to, and not with, `end`."""
    return columns[bisect_left(columns, first) : bisect_left(columns, end)]
