"""Names beside shapes that are too narrow to hold one: as many as have room, the worst marks first."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING

from inspector.timeline.display_list import Align, Box, Rect, Text, TextRole, Token
from inspector.timeline.groups import Lane, columns_between
from inspector.timeline.kinds import is_dimmed
from inspector.timeline.measuring import elide_middle
from inspector.timeline.spines import DIMMED
from inspector.timeline.vertical import RIGHT_MARGIN, Detail, detail_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.model import Mark
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import LaneFrame
    from inspector.timeline.view import TimelineView

_FOOT = 4.0


def labelled_columns(
    group: Group, frame: LaneFrame, scale: TimeScale, hidden: frozenset[Mark], line: float
) -> tuple[int, ...]:
    """The columns whose names are written, none nearer to the next than `line` pixels."""
    slots = scale.visible_slots()
    columns = frame.model.columns
    wishes = [marked for mark, marked in frame.model.marked.items() if mark not in hidden]
    anchors = [] if group.closing is None else [*range(group.closing.first, group.closing.end)]
    anchors += [group.items[index].column for index in group.runners]
    anchors += [change.columns.first for change in (group.track.changes if group.track is not None else ())]
    if frame.model.lane is not Lane.SCRIPT:
        wishes.append(tuple(sorted(column for column in anchors if frame.model.item_at[column] >= 0)))
    if detail_at(scale.pitch) is Detail.BARS:
        # a name that stands there already says nothing new
        wishes += [_first_of_each_name(group, frame, slots), columns]
    apart = line / scale.pitch
    taken: list[int] = []
    for wish in wishes:
        index = bisect_left(wish, slots.start)
        while index < len(wish) and wish[index] < slots.stop:
            blocked_until = _blocked_until(taken, wish[index], apart)
            if blocked_until is None:
                insort(taken, wish[index])
                blocked_until = wish[index] + apart
            index = max(bisect_left(wish, blocked_until, index), index + 1)
    return tuple(taken)


def _first_of_each_name(group: Group, frame: LaneFrame, slots: range) -> tuple[int, ...]:
    """Of the columns in view the first one of every name."""
    columns = columns_between(frame.model.columns, slots.start, slots.stop)
    firsts: dict[str, int] = {}
    for column in columns:
        firsts.setdefault(group.items[frame.model.item_at[column]].name.shown, column)
    return tuple(firsts.values())


def _blocked_until(taken: list[int], column: int, apart: float) -> float | None:
    """The first place after a name that is too near, or None where the column is free."""
    place = bisect_left(taken, column)
    if place < len(taken) and taken[place] - column < apart:
        return taken[place] + apart
    if place > 0 and column - taken[place - 1] < apart:
        return taken[place - 1] + apart
    return None


def draw_labels(
    group: Group, frame: LaneFrame, scale: TimeScale, view: TimelineView, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """The names, each written upwards over the middle of its shape; below it in the script lane."""
    zone = frame.labels
    if zone is None:
        return
    line = measurer.height(TextRole.NAME_SMALL)
    for column in labelled_columns(group, frame, scale, view.hidden_marks, line):
        item = group.items[frame.model.item_at[column]]
        in_script = frame.model.lane is Lane.SCRIPT
        x = scale.x_of(column + (1 if in_script else item.span) / 2)
        if not scale.left <= x <= scale.right:
            continue
        x = min(max(x, scale.left + line / 2), scale.right + RIGHT_MARGIN - line / 2)
        text = elide_middle(item.name.shown, zone.height - _FOOT, TextRole.NAME_SMALL, measurer)
        y = zone.y if in_script else zone.bottom - _FOOT
        align = Align.END if in_script else Align.START
        if group.closing is not None and group.closing.first <= column < group.closing.end and not in_script:
            # the edge of the window and the hatch of its last slot run through here
            length = measurer.width(text, TextRole.NAME_SMALL)
            yield Box(Rect(x - line / 2, y - length - 2, line, length + 4), Token.SURFACE, radius=2)
        opacity = DIMMED if is_dimmed(item.action, view.dimmed) else 1.0
        yield Text(text, x, y, TextRole.NAME_SMALL, Token.TEXT, align, upwards=True, opacity=opacity)
