"""A lane with more slots than pixels: one state a pixel column, from counts made once; the worst mark wins."""

from __future__ import annotations

from itertools import accumulate
from math import ceil
from typing import TYPE_CHECKING

from msgspec.structs import replace

from inspector.findings.model import Mark
from inspector.timeline.display_list import Box, Rect, Token, faded
from inspector.timeline.groups import Lane
from inspector.timeline.kinds import is_dimmed
from inspector.timeline.spines import DIMMED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group, LaneModel
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import LaneFrame
    from inspector.timeline.view import TimelineView

MARK_COLOURS = {
    Mark.ERROR: Token.ERROR_FILL,
    Mark.WARNING: Token.WARNING_FILL,
    Mark.NOTE: Token.NOTE_FILL,
    Mark.INFO: Token.INFO_OUTLINE,
    Mark.GOOD: Token.GOOD_FILL,
}
"""The colour of a pixel column in which that mark is the worst."""

_UNMARKED_HEIGHT = 0.6


def slots_of_pixel(scale: TimeScale, pixel: int) -> tuple[int, int]:
    """The slots from the first up to, and not with, the second that the pixel column `left + pixel` stands for.

    Neighbouring pixels part the slots without a gap, so that no slot is lost however many share a pixel.
    """
    first = int(scale.first_slot + pixel / scale.pitch)
    end = int(scale.first_slot + (pixel + 1) / scale.pitch)
    return first, min(max(end, first + 1), scale.slot_count)


def pixel_states(model: LaneModel, scale: TimeScale, hidden: frozenset[Mark]) -> Iterator[tuple[int, int, Mark | None]]:
    """Runs of equal pixel columns that hold something: first pixel, pixel after the last, worst mark or None."""
    slot_count = len(model.item_at)
    pixels = ceil(min(scale.width, (slot_count - scale.first_slot) * scale.pitch))
    levels = [(mark, counts) for mark, counts in model.marked_before.items() if mark not in hidden]
    filled = model.filled_before
    start = 0
    state: tuple[bool, Mark | None] = (False, None)
    for pixel in range(pixels):
        first, end = slots_of_pixel(scale, pixel)
        end = min(end, slot_count)
        mark = next((mark for mark, counts in levels if counts[end] > counts[first]), None)
        current = (filled[end] > filled[first], mark)
        if current != state:
            if state[0]:
                yield start, pixel, state[1]
            start, state = pixel, current
    if state[0]:
        yield start, pixels, state[1]


def draw_columns(group: Group, frame: LaneFrame, scale: TimeScale, view: TimelineView) -> Iterator[Primitive]:
    """The lane as columns: full height where a marked action stands, lower elsewhere, pale where all are of pale kinds."""
    if not view.dimmed:
        yield from _columns(frame, scale, view.hidden_marks)
        return
    yield from faded(_columns(frame, scale, view.hidden_marks), DIMMED)
    lit = [index >= 0 and not is_dimmed(group.items[index].action, view.dimmed) for index in frame.model.item_at]
    model = replace(frame.model, filled_before=(0, *accumulate(lit)))
    yield from _columns(replace(frame, model=model), scale, view.hidden_marks)


def _columns(frame: LaneFrame, scale: TimeScale, hidden: frozenset[Mark]) -> Iterator[Primitive]:
    zone = frame.shapes
    plain = Token.STANDARD_BORDER if frame.model.lane in (Lane.STANDARD, Lane.CLIENT) else Token.CUSTOM_BORDER
    low = round(zone.height * _UNMARKED_HEIGHT)
    for first, end, mark in pixel_states(frame.model, scale, hidden):
        height = low if mark is None else zone.height
        rect = Rect(scale.left + first, zone.bottom - height, end - first, height)
        yield Box(rect, plain if mark is None else MARK_COLOURS[mark])
