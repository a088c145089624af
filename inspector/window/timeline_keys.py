"""What the keys do in the timeline: go from action to action, select a range, fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.timeline.groups import LaneKey
from inspector.timeline.pointing import Direction

if TYPE_CHECKING:
    from inspector.window.picture_area import PictureArea


class TimelineKeys:
    """The keys of one timeline."""

    def __init__(self, area: PictureArea) -> None:
        self._area = area

    def go(self, direction: Direction, *, extend: bool = False) -> bool:
        """Select the neighbour of the selected action, or the first action where none is selected.

        With `extend` select all from where the range was begun up to there. To the right and left a folded table without
        a neighbour is opened. Gives False where the table is folded and no open one lies in that direction.
        """
        state, layout = self._area.view_state, self._area.layout_shown
        if layout is None or state.selection is None:
            self.go_to_end(0)
            return True
        neighbour = layout.neighbour(state.selection, direction)
        if neighbour is not None:
            (state.extend_to if extend else state.select)(neighbour)
        elif state.selection.table in state.folded:
            if direction not in (Direction.LEFT, Direction.RIGHT):
                return False
            self._area.open_selection()
        return True

    def go_to_end(self, end: int, *, extend: bool = False) -> None:
        """Select the first (0) or the last (-1) action of the selected action's table, or of the first table.

        With `extend` select all up to there, as far as rows have a turn.
        """
        state, model = self._area.view_state, self._area.view_state.timeline_model
        if model is None:
            return
        key = model.end_action(state.selection, end)
        running = model.running(state.selection.table) if extend and state.selection is not None else ()
        if running:
            key = running[end].key
        if key is not None:
            (state.extend_to if extend else state.select)(key)

    def fold_lane(self) -> bool:
        """Fold the lane of the selected action, or open it; whether there is one."""
        state = self._area.view_state
        item = (
            None
            if state.timeline_model is None or state.selection is None
            else state.timeline_model.item(state.selection)
        )
        if item is None:
            return False
        state.toggle_folded(LaneKey(item.action.table, item.lane))
        return True

    def fold_table(self) -> bool:
        """Fold the sequence table of the selected action, or open it; whether there is one."""
        state = self._area.view_state
        if (
            state.timeline_model is None
            or state.selection is None
            or state.timeline_model.item(state.selection) is None
        ):
            return False
        state.toggle_folded(state.selection.table)
        return True
