"""How a person looks at a timeline."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.timeline.groups import LaneKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.findings.model import Mark
    from inspector.sequence.model import ActionKey
    from inspector.timeline.changes import Change
    from inspector.timeline.kinds import Kind


class TimelineView(Struct, frozen=True):
    """How a person looks at the timeline.

    Attributes:
        first_slot: the slot, with its fraction, at the left edge.
        slot_pitch: pixels a slot, None to fit everything.
        selected, hovered: the action under attention, None for none.
        found: the actions that a person looks for.
        hidden_marks: marks that are not drawn.
        changes: what another reading has changed, by whom it concerns.
        dimmed: kinds of action that are left pale; their marks are not.
        folded: names of sequence tables of which only the title is drawn, with a count of their marks.
        folded_lanes: lanes whose actions are low bars without names; marks stay.
        range: the two rows, of one table, between which everything is highlighted, or None.
        can_fold: titles and names of lanes carry the sign that a click on them folds.
    """

    first_slot: float = 0.0
    slot_pitch: float | None = None
    selected: ActionKey | None = None
    hovered: ActionKey | None = None
    found: tuple[ActionKey, ...] = ()
    hidden_marks: frozenset[Mark] = frozenset()
    changes: Mapping[ActionKey, Change] = MappingProxyType({})
    dimmed: frozenset[Kind] = frozenset()
    folded: frozenset[str] = frozenset()
    folded_lanes: frozenset[LaneKey] = frozenset()
    range: tuple[ActionKey, ActionKey] | None = None
    can_fold: bool = False

    def toggled(self, part: str | LaneKey) -> TimelineView:
        """The same view with a table or a lane folded, or open again."""
        if isinstance(part, LaneKey):
            return replace(self, folded_lanes=self.folded_lanes ^ {part})
        return replace(self, folded=self.folded ^ {part})
