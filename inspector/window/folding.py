"""What of a timeline is folded: by a person, or to begin with because the scenario does not play it. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.timeline.model import unplayed_tables

if TYPE_CHECKING:
    from inspector.sequence.model import ActionKey
    from inspector.timeline.groups import LaneKey
    from inspector.timeline.model import TimelineModel


class Folding(Struct, frozen=True):
    """What is folded of one package.

    Attributes:
        parts: the sequence tables, by name, and the lanes that are folded.
        unplayed: the tables that the scenario does not play, as long as it plays another.
    """

    parts: frozenset[str | LaneKey] = frozenset()
    unplayed: frozenset[str] = frozenset()

    @property
    def folded_unplayed(self) -> frozenset[str]:
        """Those of the tables that the scenario does not play that are folded."""
        return frozenset(name for name in self.unplayed if name in self.parts)

    def playing(self, model: TimelineModel, selection: ActionKey | None) -> Folding:
        """In another scenario: folded what it plays no longer, unless something in it is selected; open what it plays again.

        What a person opens or folds stays so until that changes.
        """
        unplayed = unplayed_tables(model)
        shown = () if selection is None else (selection.table,)
        folded = (unplayed - self.unplayed).difference(shown)
        return Folding((self.parts - (self.unplayed - unplayed)) | folded, unplayed)

    def toggled(self, part: str | LaneKey) -> Folding:
        """With a table or a lane folded, or open again."""
        return replace(self, parts=self.parts ^ {part})

    def opened(self) -> Folding:
        """With nothing folded."""
        return replace(self, parts=frozenset())
