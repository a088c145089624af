"""What stands under each other in a ladder: actions, steps of the script, and remarks where something begins."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.timeline.band import useful_words
from inspector.timeline.display_list import Token
from inspector.timeline.groups import Area, Item, UnscheduledItem
from inspector.timeline.ladder_life import NOWHERE, Life, changes_of
from inspector.timeline.model import unplayed_tables
from inspector.timeline.words import area_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inspector.sequence.model import ActionKey
    from inspector.timeline.groups import Group
    from inspector.timeline.ladder_life import Standing
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.tracks import Change


BEHIND = -1
"""The column of what does not stand among the rows that run."""


class Step(Struct, frozen=True):
    """An in-script action where the script runs it, and where that is in the life of the property."""

    item: Item
    standing: Standing
    column: int
    is_run: bool = True

    @property
    def words(self) -> str:
        """What becomes of it there, and where its row stands."""
        if self.is_run:
            return tr("runs here from the script; queued at {sequence}", sequence=self.item.action.sequence)
        return tr("never runs; it stands at {sequence}", sequence=self.item.action.sequence)


class Remark(Struct, frozen=True, kw_only=True):
    """What is said of the rows after it; `is_heading` where it does not stand without them."""

    text: str
    colour: Token
    standing: Standing
    column: int = BEHIND
    is_useful: bool = False
    is_heading: bool = False


def lines_of(group: Group, life: Life, pinned: Sequence[Life] = ()) -> Iterator[Item | Step | Remark]:
    """The lines of a table: its rows are the items themselves, as there may be tens of thousands.

    What is said of the lives in `pinned` comes behind what is said of the property asked about.
    """
    steps = {item.script_column: item for item in group.items if item.script_column is not None}
    running = [(index, item) for index, item in enumerate(group.items) if item.area is Area.RUN]
    runners = frozenset(group.runners)
    ends = [item.column + item.span for _, item in running]
    starts = [item.column for _, item in running]
    # with empty slots between the rows, a part begins in any of those up to the next row
    yield from _beginning(group, life, pinned, 0, starts[0] if starts else 0)
    for (index, item), end, following in zip(running, ends, (*starts[1:], *ends[-1:]), strict=True):
        yield item
        if index in runners:
            standing = life.at(item.column)
            own = (column for column in range(item.column, end) if column in steps)
            yield from (Step(steps[column], standing, item.column) for column in own)
        yield from _beginning(group, life, pinned, end, following)
    for area in group.areas:
        yield Remark(text=area_words(area.area), colour=Token.TEXT_MUTED, standing=NOWHERE, is_heading=True)
        if area.area is Area.QUEUED:
            columns = range(area.columns.first, area.columns.end)
            yield from (Step(steps[column], NOWHERE, BEHIND, is_run=False) for column in columns if column in steps)
        else:
            yield from (item for item in group.items if item.area is area.area)


def _beginning(group: Group, life: Life, pinned: Sequence[Life], first: int, last: int) -> Iterator[Remark]:
    """What changes from a column up to another one."""
    useful = group.useful
    if useful is not None and first <= useful.columns.first <= last:
        standing = life.at(useful.columns.first)
        words = useful_words(useful)
        yield Remark(text=words, colour=Token.BAND_TEXT, standing=standing, column=first, is_useful=True)
    for standing, text, colour in life.beginning_between(first, last):
        yield Remark(text=text, colour=colour, standing=standing, column=last)
    for other in pinned:
        for _, text, colour in other.beginning_between(first, last):
            yield Remark(text=text, colour=colour, standing=life.at(last), column=last)


Line = Item | Step | Remark | UnscheduledItem


class TableLines:
    """The lines of one table, or of the custom actions that none names; made once for every width and view.

    Attributes:
        group: the table, None for the latter.
        lines: from the top down.
        pinned: the tracks of the pinned properties, each with its life.
    """

    def __init__(self, group: Group | None, unscheduled: tuple[UnscheduledItem, ...] = ()) -> None:
        self.group = group
        self._life = None if group is None else Life(group.track)
        self.pinned = () if group is None else tuple((track, Life(track)) for track in group.pinned)
        self.lines: tuple[Line, ...] = unscheduled
        if group is not None and self._life is not None:
            self.lines = tuple(lines_of(group, self._life, [life for _, life in self.pinned]))

    @cached_property
    def places(self) -> dict[ActionKey, int]:
        """The line of every action, where it is scheduled."""
        return {line.key: index for index, line in enumerate(self.lines) if isinstance(line, Item | UnscheduledItem)}

    @cached_property
    def deeds(self) -> dict[ActionKey, list[str]]:
        """What rows do to properties, in words."""
        return {} if self.group is None else changes_of(self.group)

    @cached_property
    def signs(self) -> dict[ActionKey, Change]:
        """The rows that change the value of the property, with a sign of their own."""
        track = None if self.group is None else self.group.track
        return {} if track is None else {change.point.action.key: change for change in track.signs}

    def standing(self, index: int) -> Standing:
        """Where a line stands in the life of the property."""
        line = self.lines[index]
        if isinstance(line, Step | Remark):
            return line.standing
        if self._life is None or not isinstance(line, Item) or line.area is not Area.RUN:
            return NOWHERE
        return self._life.at(line.column)

    def standing_in(self, life: Life, index: int) -> Standing:
        """Where a line stands in the life of a pinned property."""
        line = self.lines[index]
        if isinstance(line, UnscheduledItem) or (isinstance(line, Item) and line.area is not Area.RUN):
            return NOWHERE
        return NOWHERE if line.column == BEHIND else life.at(line.column)

    def is_useful(self, index: int) -> bool:
        """Whether a known reader has in that line what it needs."""
        line, useful = self.lines[index], None if self.group is None else self.group.useful
        if isinstance(line, Remark):
            return line.is_useful
        return (
            useful is not None and isinstance(line, Item) and useful.columns.first <= line.column < useful.columns.end
        )


class LadderLines:
    """All lines of a model, table by table, and the tables that the scenario does not play."""

    def __init__(self, model: TimelineModel) -> None:
        self.model = model
        self.tables = tuple(TableLines(group) for group in model.groups)
        if model.unscheduled:
            self.tables = (*self.tables, TableLines(None, model.unscheduled))
        self.unplayed = unplayed_tables(model)


def key_of(line: Line) -> ActionKey | None:
    """The action of a line, None for a remark."""
    match line:
        case Step():
            return line.item.key
        case Remark():
            return None
        case _:
            return line.key
