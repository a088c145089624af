"""The ladder on the screen: lines as high as their texts need, and the way back from a point or a key press to an action."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from inspector.timeline.display_list import Box, DisplayList, Rect, TextRole, Token
from inspector.timeline.groups import Area, Item, Lane, LaneKey, UnscheduledItem
from inspector.timeline.ladder_band import BAND_RIGHT
from inspector.timeline.ladder_cells import HEADS_HEIGHT, PANEL_FOOT, name_room, place_columns, share_of
from inspector.timeline.ladder_drawing import PINNED_WIDTH, LadderDrawing, Panel, when_it_runs
from inspector.timeline.ladder_lines import Remark, Step, key_of
from inspector.timeline.ladder_rows import what_it_is
from inspector.timeline.pointing import Direction
from inspector.timeline.track_words import describe_piece
from inspector.timeline.vertical import PANEL_GAP, TITLE_HEIGHT
from inspector.timeline.words import describe_item, describe_unscheduled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inspector.sequence.model import ActionKey, CustomAction
    from inspector.timeline.ladder_cells import Columns
    from inspector.timeline.ladder_lines import LadderLines
    from inspector.timeline.ladder_lines import Line as LadderLine
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.view import TimelineView

_LEAST_WIDTH = 320.0
_ROWS_LOOKED_AT = 100


class LadderLayout:
    """A ladder in a width.

    Attributes:
        width, height: of the whole, in pixels.
        panels: where the tables lie, from the top down.
    """

    def __init__(
        self,
        lines: LadderLines,
        view: TimelineView,
        width: float,
        measurer: TextMeasurer,
        describe: Callable[[CustomAction], str],
    ) -> None:
        """`describe` says in words what a custom action is; of `view` counts what is hidden, pale, folded and changed."""
        self.width = max(width, _LEAST_WIDTH)
        self._model = lines.model
        pinned = max((len(table.pinned) for table in lines.tables), default=0)
        columns = _columns(lines, self.width - PINNED_WIDTH * pinned, measurer, describe)
        self._pinned_x = columns.right
        self._drawing = LadderDrawing(lines, view, columns, measurer, describe)
        panels: list[Panel] = []
        top = 0.0
        for table in lines.tables:
            is_folded = table.group is not None and table.group.table.name in view.folded
            height, tops = TITLE_HEIGHT, () if is_folded else self._drawing.tops(table)
            if not is_folded:
                height += HEADS_HEIGHT + tops[-1] + PANEL_FOOT
            panels.append(Panel(table, Rect(0.0, top, self.width, height), is_folded, tops))
            top += height + PANEL_GAP
        self.panels = tuple(panels)
        self.height = max(top - PANEL_GAP, 0.0)

    def between(self, top: float, bottom: float) -> DisplayList:
        """What lies between two heights; its size is that of the whole."""
        ground = Box(Rect(0, top, self.width, bottom - top), Token.CANVAS)
        parts = (self._drawing.panel(panel, top, bottom) for panel in self._in_view(top, bottom))
        return DisplayList(self.width, self.height, (ground, *chain.from_iterable(parts)))

    def highlights(self, view: TimelineView, top: float, bottom: float) -> DisplayList:
        """What `view` points out between two heights, to be drawn over that."""
        parts = (self._drawing.highlights(panel, view, top, bottom) for panel in self._in_view(top, bottom))
        return DisplayList(self.width, self.height, tuple(chain.from_iterable(parts)))

    def action_at(self, x: float, y: float) -> ActionKey | None:
        """The action in the line under a point; None where there is none."""
        found = self._line_at(x, y)
        return None if found is None else key_of(found[1])

    def tooltip_at(self, x: float, y: float) -> str | None:
        """What belongs to the point in words, names whole; None where there is nothing to say."""
        found = self._line_at(x, y)
        if found is None:
            return None
        panel, line = found
        group = panel.table.group
        match line:
            case UnscheduledItem():
                return describe_unscheduled(line)
            case Remark():
                return line.text
            case Item() if group is not None and x < BAND_RIGHT and group.track is not None and line.area is Area.RUN:
                return describe_piece(group.track, line.column)
            case Item() if group is not None and x > self._pinned_x and group.pinned and line.area is Area.RUN:
                number = min(int((x - self._pinned_x) / PINNED_WIDTH), len(group.pinned) - 1)
                return describe_piece(group.pinned[number], line.column)
            case Item() if group is not None:
                return describe_item(self._model, group, line, line.lane)
            case Step() if group is not None:
                return describe_item(self._model, group, line.item, Lane.SCRIPT)
            case _:
                return None

    def foldable_at(self, x: float, y: float) -> str | LaneKey | None:
        """The table that a click on the point folds or opens: by its title."""
        for panel in self.panels:
            if panel.table.group is not None and panel.rect.contains(x, y) and y < panel.rect.y + TITLE_HEIGHT:
                return panel.table.group.table.name
        return None

    def nearest_running(self, table: str, _x: float, y: float) -> ActionKey | None:
        """The row with a turn in that table that stands nearest to a height; None where the table has none."""
        for panel in self.panels:
            if panel.table.group is None or panel.table.group.table.name != table or not panel.lines:
                continue
            index = min(max(panel.line_at(y), 0), len(panel.lines) - 1)
            nearby = chain(panel.lines[index::-1], panel.lines[index + 1 :])
            return next((line.key for line in nearby if isinstance(line, Item) and line.area is Area.RUN), None)
        return None

    def rect_of(self, key: ActionKey) -> Rect | None:
        """The line of an action where it is scheduled, in view or not; None where it is not drawn."""
        for panel in self.panels:
            index = panel.table.places.get(key)
            if index is not None:
                return None if panel.is_folded else panel.line_rect(index)
        return None

    def neighbour(self, key: ActionKey, direction: Direction) -> ActionKey | None:
        """The action in the next line up or down; to the right and left the next one of its lane. None at an end.

        Up and down lead over folded tables, and out of one; right and left lead on in a folded table.
        """
        number = next((number for number, panel in enumerate(self.panels) if key in panel.table.places), None)
        if number is None:
            return None
        table = self.panels[number].table
        here = table.places[key]
        own = table.lines[here]
        step = 1 if direction in (Direction.RIGHT, Direction.DOWN) else -1
        rest: Iterator[LadderLine] = iter(table.lines[here + step :: step] if here + step >= 0 else ())
        if direction in (Direction.LEFT, Direction.RIGHT):
            lane = own.lane if isinstance(own, Item) else None
            alike = (line for line in rest if isinstance(line, Item | UnscheduledItem) and _lane(line) is lane)
            return next((line.key for line in alike), None)
        others = self.panels[number + 1 :] if step > 0 else self.panels[:number][::-1]
        lines = chain(() if self.panels[number].is_folded else rest, *(panel.lines[::step] for panel in others))
        return next((line.key for line in lines if isinstance(line, Item | UnscheduledItem)), None)

    def top_action(self, y: float) -> ActionKey | None:
        """The first action that lies wholly below a height."""
        for panel in self._in_view(y, self.height):
            for index in panel.between(y, y + panel.rect.height):
                line = panel.lines[index]
                if panel.line_rect(index).y >= y and isinstance(line, Item | UnscheduledItem):
                    return line.key
        return None

    def _in_view(self, top: float, bottom: float) -> Iterator[Panel]:
        return (panel for panel in self.panels if panel.rect.bottom >= top and panel.rect.y <= bottom)

    def _line_at(self, x: float, y: float) -> tuple[Panel, LadderLine] | None:
        for panel in self.panels:
            index = panel.line_at(y)
            if panel.rect.contains(x, y) and 0 <= index < len(panel.lines):
                return panel, panel.lines[index]
        return None


def _lane(line: Item | UnscheduledItem) -> Lane | None:
    return line.lane if isinstance(line, Item) else None


def _columns(
    lines: LadderLines, width: float, measurer: TextMeasurer, describe: Callable[[CustomAction], str]
) -> Columns:
    """Names as wide as the longest are, within reason; what actions are and when they run share the rest.

    How much each has to say is seen from some of the rows, the same ones each time.
    """
    groups = lines.model.groups
    names = [name for group in groups for lane in group.lanes for name in lane.longest_names]
    names += [item.name.shown for item in lines.model.unscheduled]
    longest = max((measurer.width(name, TextRole.NAME) for name in names), default=0.0)
    has_steps = any(group.runners for group in groups)
    wanted = [0.0, 0.0]
    for group in groups:
        for item in group.items[:: len(group.items) // _ROWS_LOOKED_AT + 1]:
            texts = what_it_is(item.action, describe), when_it_runs(item)
            widths = (measurer.width(text, TextRole.CAPTION) for text in texts)
            wanted = [all_of_them + one for all_of_them, one in zip(wanted, widths, strict=True)]
    return place_columns(longest - name_room(0, is_step=has_steps), share_of(*wanted), width)
