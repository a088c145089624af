"""What a build has changed in the sequences of a package: actions that moved, are new, other or gone. No Qt."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.inspection import InspectedAction
from inspector.language import N_, tr
from inspector.sequence.model import ActionKind
from inspector.timeline.changes import Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey, SequencedAction
    from inspector.window.action_words import Row

CHANGE_WORDS = {
    Change.MOVED: N_("moved"),
    Change.NEW: N_("new"),
    Change.ALTERED: N_("altered"),
    Change.REMOVED: N_("removed"),
}
"""What happened to an action, in a word; for `tr`."""
_LINES = {
    Change.MOVED: N_("Moved: {names}"),
    Change.NEW: N_("New: {names}"),
    Change.ALTERED: N_("Altered: {names}"),
    Change.REMOVED: N_("Removed: {names}"),
}
_NAMES_SHOWN = 5


class Changes(Struct, frozen=True):
    """What differs between a package and what it was before.

    Attributes:
        of: what happened, by whom it concerns. Moved is what stands elsewhere among the actions that were there before;
            what others only pushed along is not.
    """

    of: Mapping[ActionKey, Change]

    @property
    def by_kind(self) -> tuple[tuple[Change, tuple[ActionKey, ...]], ...]:
        """Every kind of change that occurs, and whom it concerns."""
        kinds = ((kind, tuple(key for key, change in self.of.items() if change is kind)) for kind in Change)
        return tuple((kind, keys) for kind, keys in kinds if keys)


def compare(before: Inspection, after: Inspection) -> Changes:
    """The changes of all sequence tables, and of what stands in none."""
    rows_before: tuple[Row, ...] = (*before.actions, *before.unscheduled)
    rows_after: tuple[Row, ...] = (*after.actions, *after.unscheduled)
    keys_before, keys_after = {row.key for row in rows_before}, {row.key for row in rows_after}
    said_before = {row.key: _said(row) for row in rows_before}
    changes: dict[ActionKey, Change] = {
        row.key: Change.ALTERED for row in rows_after if row.key in said_before and _said(row) != said_before[row.key]
    }
    for table in dict.fromkeys(row.action.table for row in after.actions):
        moved = _moved(
            [row.action for row in before.actions if row.action.table == table and row.key in keys_after],
            [row.action for row in after.actions if row.action.table == table and row.key in keys_before],
        )
        changes |= dict.fromkeys(moved, Change.MOVED)
    changes |= {row.key: Change.NEW for row in rows_after if row.key not in keys_before}
    changes |= {row.key: Change.REMOVED for row in rows_before if row.key not in keys_after}
    return Changes(MappingProxyType(changes))


def _said(row: Row) -> tuple[object, ...]:
    """What stands about an action in its package, but for its place."""
    condition = row.action.condition if isinstance(row, InspectedAction) else None
    return condition, row.action.custom_action


def _moved(before: Sequence[SequencedAction], after: Sequence[SequencedAction]) -> list[ActionKey]:
    """The fewest actions whose moving explains the other order; where there is a choice, custom actions have moved."""
    could_run = {action.key for action in before if action.order is not None}
    could_not_run = {action.key for action in before if action.order is None}
    switched = [
        action.key
        for action in after
        if (action.order is None and action.key in could_run)
        or (action.order is not None and action.key in could_not_run)
    ]
    ordered = [action for action in after if action.order is not None and action.key in could_run]
    kept = {action.key for action in ordered}
    places = {key: place for place, key in enumerate(action.key for action in before if action.key in kept)}
    staying = _heaviest_rise(
        [places[action.key] for action in ordered],
        [1 if action.kind is ActionKind.CUSTOM else len(ordered) + 1 for action in ordered],
    )
    return [*(action.key for number, action in enumerate(ordered) if number not in staying), *switched]


def _heaviest_rise(places: Sequence[int], weights: Sequence[int]) -> set[int]:
    """The indexes of the rising subsequence of `places`, a permutation of 0, 1, ..., that weighs most.

    A Fenwick tree holds, for every place, the index whose subsequence weighs most of those that end at or before it.
    """
    if list(places) == sorted(places):
        return set(range(len(places)))
    tree: list[int | None] = [None] * (len(places) + 1)
    total: list[int] = []
    previous: list[int | None] = []
    for index, place in enumerate(places):
        best, node = None, place
        while node > 0:
            best = _heavier(tree[node], best, total)
            node &= node - 1
        total.append(weights[index] + (0 if best is None else total[best]))
        previous.append(best)
        node = place + 1
        while node < len(tree):
            tree[node] = _heavier(index, tree[node], total)
            node += node & -node
    last = max(range(len(places)), key=total.__getitem__)
    chain: set[int] = set()
    step: int | None = last
    while step is not None:
        chain.add(step)
        step = previous[step]
    return chain


def _heavier(one: int | None, other: int | None, total: Sequence[int]) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return one if total[one] > total[other] else other


def headline(changes: Changes) -> str:
    """What happened in one line, such as `Reloaded: 2 actions moved, 1 new`."""
    counts = [(change, len(keys)) for change, keys in changes.by_kind]
    if not counts:
        return tr("Reloaded: no action moved, none is new or gone")
    parts = [_first_words(*counts[0]), *(_further_words(*count) for count in counts[1:])]
    return tr("Reloaded: {changes}", changes=", ".join(parts))


def _first_words(change: Change, count: int) -> str:
    match change:
        case Change.MOVED:
            return tr("{n:,} action moved", "{n:,} actions moved", n=count)
        case Change.NEW:
            return tr("{n:,} action new", "{n:,} actions new", n=count)
        case Change.ALTERED:
            return tr("{n:,} action altered", "{n:,} actions altered", n=count)
        case Change.REMOVED:
            return tr("{n:,} action removed", "{n:,} actions removed", n=count)


def _further_words(change: Change, count: int) -> str:
    """The same after another count, which has said what is counted."""
    match change:
        case Change.MOVED:
            return tr("{n:,} moved", "{n:,} moved", n=count)
        case Change.NEW:
            return tr("{n:,} new", "{n:,} new", n=count)
        case Change.ALTERED:
            return tr("{n:,} altered", "{n:,} altered", n=count)
        case Change.REMOVED:
            return tr("{n:,} removed", "{n:,} removed", n=count)


def name_lines(changes: Changes) -> Iterable[str]:
    """The names, a line for each kind of change."""
    for change, keys in changes.by_kind:
        names = [key.action or tr("(no name)") for key in keys]
        shown, more = ", ".join(names[:_NAMES_SHOWN]), len(names) - _NAMES_SHOWN
        yield tr(_LINES[change], names=tr("{names} and {count:,} more", names=shown, count=more) if more > 0 else shown)
