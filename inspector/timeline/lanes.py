"""The lanes of a group: its actions at the level of detail that the pitch allows, and what names the lanes at the left."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.language import N_, tr
from inspector.timeline.columns import draw_columns
from inspector.timeline.display_list import Align, Text, TextRole, Token, faded
from inspector.timeline.groups import Lane, columns_between
from inspector.timeline.kinds import is_dimmed
from inspector.timeline.labels import draw_labels
from inspector.timeline.measuring import elide_middle, first_fitting
from inspector.timeline.shapes import shape_rect
from inspector.timeline.spines import DIMMED, aside_of, bar, card, spine, style_of
from inspector.timeline.vertical import GUTTER, LABEL_LEFT, LABEL_RIGHT, WIDEST_GUTTER, Detail, detail_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import GroupFrame, LaneFrame
    from inspector.timeline.view import TimelineView

_FROM_SIGN = 4.0
"""Between the sign that folds and a lane's name that is longer than most."""

LANE_WORDS = {
    Lane.CLIENT: N_("actions and\ndialogs"),
    Lane.STANDARD: N_("standard\nactions"),
    Lane.CUSTOM: N_("custom\nactions"),
    Lane.SCRIPT: N_("runs later\n(script)"),
}
"""What each lane holds, on two lines; for `tr`. A lane that is folded has room for the first."""


def draw_lane(
    group: Group, frame: LaneFrame, scale: TimeScale, view: TimelineView, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """The actions of a lane that are in view."""
    detail = detail_at(scale.pitch)
    if detail is Detail.COLUMNS:
        yield from draw_columns(group, frame, scale, view)
        yield from draw_labels(group, frame, scale, view, measurer)
        return
    in_script = frame.model.lane is Lane.SCRIPT
    drawn = -1
    for column in scale.visible_slots():
        index = frame.model.item_at[column] if column < len(frame.model.item_at) else -1
        if index in (-1, drawn):
            continue
        drawn = index
        item = group.items[index]
        first, span = (column, 1) if in_script else (item.column, item.span)
        rect = shape_rect(scale, first, span, frame.shapes)
        style = style_of(item, frame.model.lane, closing=item.key == group.closing_key)
        if frame.is_folded:
            shape = bar(rect, style)
        elif detail is Detail.CARDS:
            number = "" if item.action.sequence is None else str(item.action.sequence)
            shape = card(rect, item.name, f"{number}   {aside_of(item)}".strip(), style, measurer)
        elif detail is Detail.SPINES:
            shape = spine(rect, item.name, style, measurer, aside_of(item))
        else:
            shape = bar(rect, style)
        yield from faded(shape, DIMMED) if is_dimmed(item.action, view.dimmed) else shape
    yield from draw_labels(group, frame, scale, view, measurer)


def draw_area_names(frame: GroupFrame, scale: TimeScale) -> Iterator[Primitive]:
    """The names of the areas behind the running rows, written upwards in the empty slot before each."""
    if detail_at(scale.pitch) not in (Detail.CARDS, Detail.SPINES) or not frame.lanes:
        return
    for area in frame.group.areas:
        x = scale.x_of(area.columns.first - 0.5)
        if scale.left <= x <= scale.right:
            bottom = frame.lanes[-1].shapes.bottom - 6
            yield Text(tr(area.area.value), x, bottom, TextRole.CAPTION, Token.TEXT_MUTED, upwards=True)


def draw_script_note(
    frame: GroupFrame, scale: TimeScale, property_name: str, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """Beside the first step of each script, where there is room: who runs it, and which of its steps can read the property.

    A script without room for a note of its own is told of in the one before it.
    Source: https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
    """
    script = frame.group.lane(Lane.SCRIPT)
    if script is None or detail_at(scale.pitch) is Detail.COLUMNS:
        return
    free_from = scale.left
    notes: list[_ScriptNote] = []
    for index in frame.group.runners:
        runner = frame.group.items[index]
        columns = columns_between(script.columns, runner.column, runner.column + runner.span)
        steps = frozenset(frame.group.items[script.item_at[column]].action.action for column in columns)
        right = min(scale.x_of(columns[0]), scale.right) - 10
        note = _ScriptNote((runner.action.numbered,), steps, right, right - free_from - 10)
        if scale.left < right:
            if _note_text(note, frame.group, property_name, measurer):
                notes.append(note)
            elif notes:
                before = notes[-1]
                notes[-1] = replace(before, rows=(*before.rows, *note.rows), steps=before.steps | steps)
        free_from = max(scale.x_of(columns[-1] + 1), scale.left)
    for note in notes:
        text = _note_text(note, frame.group, property_name, measurer)
        if text:
            y = frame.lanes[-1].shapes.centre_y
            yield Text(text, note.right, y, TextRole.CAPTION, Token.TEXT_MUTED, Align.END)


class _ScriptNote(Struct, frozen=True):
    """The note beside a script: the rows that run it, its steps, where the note ends and how much room it has."""

    rows: tuple[str, ...]
    steps: frozenset[str]
    right: float
    room: float


def _note_text(note: _ScriptNote, group: Group, property_name: str, measurer: TextMeasurer) -> str:
    row = tr(" and ").join(note.rows)
    texts = (_readable(row, group, note.steps, property_name), tr("run by {row}", row=row))
    return first_fitting(texts, note.room, TextRole.CAPTION, measurer)


def _readable(row: str, group: Group, steps: frozenset[str], name: str) -> str:
    """Which row runs a script, and whether steps of that can read the property.

    A step of the property's name is handed its value when it is queued.
    """
    readable = steps & group.window.readable_in_script if group.window is not None else frozenset()
    if name in steps:
        return tr("run by {row}, where {name} reads its value as CustomActionData", row=row, name=name)
    if not readable:
        return tr("run by {row}, where {name} cannot be read", row=row, name=name)
    if len(readable) == 1:
        return tr("run by {row}, where {action} can read {name}", row=row, action=min(readable), name=name)
    return tr(
        "run by {row}, where {n:,} action can read {name}",
        "run by {row}, where {n:,} actions can read {name}",
        n=len(readable),
        row=row,
        name=name,
    )


def gutter_width(model: TimelineModel, measurer: TextMeasurer) -> float:
    """What the names of all tracks and lanes need at the left, within reason."""
    tracks = [track for group in model.groups for track in (group.track, *group.pinned) if track is not None]
    names = [track.property_name for track in tracks] if any(group.pinned for group in model.groups) else []
    lanes = [word for words in LANE_WORDS.values() for word in tr(words).splitlines()]
    longest = max(measurer.width(name, TextRole.LANE) for name in (*names, *lanes)) + LABEL_LEFT + LABEL_RIGHT
    of_lanes = max(measurer.width(name, TextRole.LANE) for name in lanes) + LABEL_LEFT + LABEL_RIGHT
    if of_lanes > GUTTER:
        longest = max(longest, of_lanes + _FROM_SIGN)
    return min(max(ceil(longest), GUTTER), WIDEST_GUTTER)


def draw_lane_names(frame: GroupFrame, measurer: TextMeasurer) -> Iterator[Primitive]:
    """What each track and lane holds, at the left."""
    line, gutter = measurer.height(TextRole.LANE), frame.axis.x
    if frame.key is not None:
        track = frame.group.track
        name = tr("property", disambiguation="lane") if track is None or not frame.pinned else track.property_name
        yield _lane_name(_fitted(name, gutter, measurer), gutter, frame.key.centre_y)
    for track, rect in zip(frame.group.pinned, frame.pinned, strict=True):
        yield _lane_name(_fitted(track.property_name, gutter, measurer), gutter, rect.centre_y)
    yield _lane_name("Sequence", gutter, frame.axis.bottom - 10)
    for lane in frame.lanes:
        if not lane.model.columns:
            yield Text(
                tr("none", disambiguation="lane"), gutter + 8, lane.shapes.centre_y, TextRole.CAPTION, Token.TEXT_MUTED
            )
        words = tr(LANE_WORDS[lane.model.lane]).splitlines()[: 1 if lane.is_folded else 2]
        y = lane.shapes.centre_y - line * (len(words) - 1) / 2
        for word in words:
            yield _lane_name(word, gutter, y)
            y += line


def _fitted(name: str, gutter: float, measurer: TextMeasurer) -> str:
    return elide_middle(name, gutter - LABEL_RIGHT - LABEL_LEFT, TextRole.LANE, measurer)


def _lane_name(text: str, gutter: float, y: float) -> Text:
    return Text(text, gutter - LABEL_RIGHT, y, TextRole.LANE, Token.TEXT_MUTED, Align.END)
