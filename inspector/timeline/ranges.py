"""A range of actions, from one that a person points at to another: what stands between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.sequence.model import ActionKind
from inspector.timeline.display_list import Align, Box, Line, Rect, Text, TextRole, Token
from inspector.timeline.groups import Area
from inspector.timeline.measuring import elide_middle
from inspector.timeline.vertical import TITLE_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.sequence.model import ActionKey
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Item
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import GroupFrame

_EDGE = 2.0
VEIL = 0.12
"""How much of the colour of the selection lies over a range."""
_INSET = 10.0


class ActionRange(Struct, frozen=True):
    """Two rows of one sequence table, the earlier one first, and the rows that have their turn between them."""

    first: Item
    last: Item
    between: tuple[Item, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """All its rows, both ends among them, in their order."""
        return (self.first, *self.between, self.last)

    @property
    def sentence(self) -> str:
        """How many they are, between which two."""
        first, last, count = self.first.action.numbered, self.last.action.numbered, len(self.between)
        if count == 0:
            return tr("No action between {first} and {last}", first=first, last=last)
        custom = sum(item.action.kind is ActionKind.CUSTOM for item in self.between)
        if custom == 0:
            return tr(
                "1 action between {first} and {last}",
                "{n:,} actions between {first} and {last}",
                n=count,
                first=first,
                last=last,
            )
        return tr(
            "1 action between {first} and {last}, a custom one",
            "{n:,} actions between {first} and {last}, {custom:,} custom",
            n=count,
            first=first,
            last=last,
            custom=custom,
        )


def actions_between(model: TimelineModel, one: ActionKey, other: ActionKey) -> ActionRange | None:
    """The range between two rows, in whichever order they are given; None unless both have a turn in the same table."""
    items = [model.item(key) for key in (one, other)]
    ends = sorted((item for item in items if item is not None and item.area is Area.RUN), key=lambda item: item.column)
    if len(ends) != len(items) or one.table != other.table:
        return None
    first, last = ends
    group = model.groups[model.places[one][0]]
    between = (item for item in group.items if item.area is Area.RUN)
    return ActionRange(first, last, tuple(item for item in between if first.column < item.column < last.column))


def draw_range(chosen: ActionRange, frame: GroupFrame, scale: TimeScale) -> Iterator[Primitive]:
    """A veil from the first to the last action of a range, with an edge at both ends, behind the actions."""
    if chosen.first.action.table != frame.group.table.name or not frame.lanes:
        return
    left, right = scale.x_of(chosen.first.column), scale.x_of(chosen.last.column + chosen.last.span)
    seen_left, seen_right = max(left, scale.left), min(right, scale.right)
    if seen_right <= seen_left:
        return
    top, bottom = frame.axis.y, frame.lanes[-1].rect.bottom + _EDGE
    yield Box(Rect(seen_left, top, seen_right - seen_left, bottom - top), Token.SELECTION, opacity=VEIL)
    for x in (left, right):
        if scale.left <= x <= scale.right:
            yield Line(((x, top), (x, bottom)), Token.SELECTION, _EDGE)


def draw_range_words(
    chosen: ActionRange, frames: tuple[GroupFrame, ...], scale: TimeScale, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """How many actions stand in a range, in the line of its table's title: at the right, over whatever else is there."""
    for frame in frames:
        if chosen.first.action.table != frame.group.table.name:
            continue
        right = frame.panel.right - _INSET
        yield from range_plate(chosen, frame.panel.y, right, right - scale.left - 2 * _INSET, measurer)


def range_plate(
    chosen: ActionRange, top: float, right: float, room: float, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """How many actions stand in a range, in a line as high as a title from `top` on that ends at `right`."""
    text = elide_middle(chosen.sentence, room, TextRole.KEY, measurer)
    width = measurer.width(text, TextRole.KEY)
    plate = Rect(right - width - 2 * _INSET, top + 4, width + 2 * _INSET, TITLE_HEIGHT - 6)
    yield Box(plate, Token.SURFACE, Token.SELECTION, 2.0, radius=4)
    yield Text(text, right - _INSET, top + TITLE_HEIGHT / 2 + 1, TextRole.KEY, Token.TEXT, Align.END)
