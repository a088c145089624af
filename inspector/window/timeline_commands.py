"""The commands that change how the timeline is seen, and those that lead through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.language import N_, tr
from inspector.timeline.model import Spacing
from inspector.timeline.pointing import Direction

if TYPE_CHECKING:
    from inspector.window.commands import Commands
    from inspector.window.package_page import PackagePage
    from inspector.window.view_state import ViewState

_LEVEL_WORDS = {
    1: N_("Only errors are shown"),
    2: N_("Errors and warnings are shown"),
    3: N_("Errors, warnings and notes are shown"),
    5: N_("All marks are shown"),
}


class TimelineCommands(QObject):
    """Zooms, folds, spaces, goes from action to action and selects ranges; says what cannot be seen at once."""

    def __init__(self, commands: Commands, state: ViewState, page: PackagePage) -> None:
        super().__init__(commands)
        self._commands = commands
        self._state = state
        self._page = page
        timeline = page.timeline
        for action, slot in (
            (commands.clear_selection, self._clear),
            (commands.zoom_in, timeline.zoom_in),
            (commands.zoom_out, timeline.zoom_out),
            (commands.fit_all, timeline.fit_all),
            (commands.fit_selection, timeline.fit_selection),
            (commands.previous_zoom, timeline.previous_zoom),
            (commands.fold_lane, lambda: self._fold(page.picture.keys.fold_lane())),
            (commands.fold_table, lambda: self._fold(page.picture.keys.fold_table())),
            (commands.unfold_all, state.unfold_all),
            (commands.next_level, self._show_next_level),
            (commands.show_everything, state.show_everything),
            (commands.next_action, lambda: self._go(Direction.RIGHT)),
            (commands.previous_action, lambda: self._go(Direction.LEFT)),
            (commands.lane_below, lambda: self._go(Direction.DOWN)),
            (commands.lane_above, lambda: self._go(Direction.UP)),
            (commands.first_action, lambda: page.picture.keys.go_to_end(0)),
            (commands.last_action, lambda: page.picture.keys.go_to_end(-1)),
            (commands.extend_next, lambda: self._go(page.picture.forward, extend=True)),
            (commands.extend_previous, lambda: self._go(page.picture.backward, extend=True)),
            (commands.extend_first, lambda: page.picture.keys.go_to_end(0, extend=True)),
            (commands.extend_last, lambda: page.picture.keys.go_to_end(-1, extend=True)),
        ):
            action.triggered.connect(slot)
        commands.by_number.toggled.connect(self._space)
        commands.ladder.toggled.connect(page.show_ladder)
        state.selection_changed.connect(self._say_range)

    def _clear(self) -> None:
        """The range, then the selection, and then the outlines around what was sought."""
        if self._state.selection is None:
            self._page.search.end()
        else:
            self._state.clear_selection()

    def _fold(self, has_folded: bool) -> None:  # noqa: FBT001 - the answer of the keys
        if has_folded:
            return
        selection = self._state.selection
        if selection is not None:
            self._page.said.emit(
                tr("{action} stands in no sequence table, so there is nothing to fold", action=selection.action)
            )
        else:
            self._page.said.emit(tr("Select an action first: its lane or its table is folded"))

    def _go(self, direction: Direction, *, extend: bool = False) -> None:
        if not self._page.picture.keys.go(direction, extend=extend):
            self._page.said.emit(tr("No table is open in that direction: Left or Right opens this one"))

    def _show_next_level(self) -> None:
        self._page.said.emit(tr(_LEVEL_WORDS[self._state.show_next_level()]))

    def _space(self, by_number: bool) -> None:  # noqa: FBT001 - slot of QAction.toggled(bool)
        self._state.space(Spacing.NUMBER if by_number else Spacing.ORDER)

    def _say_range(self) -> None:
        if self._state.range is not None:
            self._page.said.emit(self._state.range.sentence)
