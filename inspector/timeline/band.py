"""The part of a group in which the property has a value: the track that says it in words, and the band behind the lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.lifetime.model import WindowState
from inspector.timeline.display_list import Align, Box, Dash, Hatch, Line, Pattern, Rect, Text, TextRole, Token
from inspector.timeline.groups import Lane
from inspector.timeline.measuring import elide_end, first_fitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.lifetime.model import PropertyWindow
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import Group, UsefulRange
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.scale import TimeScale
    from inspector.timeline.vertical import GroupFrame

_CAP = 5.0
_EDGE = 2.0
_TEXT_GAP = 8.0
_OPEN_END = 14.0
_USEFUL_EDGE = 1.5


class BandEdges(Struct, frozen=True):
    """The x of the window's parts.

    Attributes:
        start: where the first slot begins.
        close: where the slot of the closing action begins, or the end of the running rows where nothing closes it.
        closed: where that slot ends.
        end: where the running rows end.
    """

    start: float
    close: float
    closed: float
    end: float


def band_edges(group: Group, scale: TimeScale) -> BandEdges:
    """Where the window of a group begins and ends on the x axis; parts far out of view are cut."""

    def x_of(slot: int) -> float:
        return min(max(round(scale.x_of(slot)), scale.left - 50.0), scale.right + 50.0)

    end = x_of(group.run_end)
    if group.closing is None:
        return BandEdges(x_of(0), end, end, end)
    return BandEdges(x_of(0), x_of(group.closing.first), x_of(group.closing.end), end)


def draw_band(frame: GroupFrame, scale: TimeScale) -> Iterator[Primitive]:
    """The tint behind the property track, the axis and the lanes in which an action could still read the property."""
    window = frame.group.window
    if window is None or frame.key is None or window.state is WindowState.NEVER_OPENS:
        return
    edges = band_edges(frame.group, scale)
    top = frame.key.y
    bottom = max(lane.rect.bottom for lane in frame.lanes if lane.model.lane is not Lane.SCRIPT) + 4
    yield Box(Rect(edges.start, top, edges.close - edges.start, bottom - top), Token.BAND_TINT)
    for zone in ((top, frame.axis.y), (frame.axis.bottom, bottom)):  # the axis stays clear, for its numbers are read
        yield from _hatch(edges.close, edges.closed, zone, Pattern.DIAGONAL)
        if window.state is WindowState.CLOSES_CONDITIONALLY:
            yield from _hatch(edges.closed, edges.end, zone, Pattern.SPARSE)
    dash = Dash.DASHED if window.state is WindowState.CLOSES_CONDITIONALLY else Dash.SOLID
    yield Line(((edges.start, top), (edges.start, bottom)), Token.BAND_EDGE, _EDGE)
    if window.closes_at is not None:
        yield Line(((edges.close, top), (edges.close, bottom)), Token.BAND_EDGE, _EDGE, dash)


def _hatch(left: float, right: float, zone: tuple[float, float], pattern: Pattern) -> Iterator[Primitive]:
    if right > left:
        yield Hatch(Rect(left, zone[0], right - left, zone[1] - zone[0]), pattern, Token.BAND_HATCH)


def draw_key_track(
    frame: GroupFrame, scale: TimeScale, property_name: str, measurer: TextMeasurer
) -> Iterator[Primitive]:
    """The bracket from start to end of the window, and what it means in words."""
    window, key = frame.group.window, frame.key
    if window is None or key is None:
        return
    edges = band_edges(frame.group, scale)
    if window.state is WindowState.NEVER_OPENS:
        yield from _empty_track(window, key, edges, scale, measurer)
        return
    bracket = Rect(edges.start, key.y + 4, edges.close - edges.start, key.height - 8)
    yield from _bracket(bracket, window.state)
    texts = [
        f"{property_name} is set from the start",
        f"{property_name} is set",
        "the property is set",
        "is set",
        "set",
    ]
    never_closes = window.state is WindowState.NEVER_CLOSES
    if never_closes and edges.end + _OPEN_END + measurer.width("never cleared", TextRole.KEY) <= scale.right:
        yield Text("never cleared", edges.end + _OPEN_END, key.centre_y, TextRole.KEY, Token.BAND_TEXT)
    elif never_closes:
        texts.insert(0, f"{property_name} is set from the start and never cleared")
    yield from _text_in(texts, bracket, scale, measurer)
    yield from _after_closing(window, key, edges, scale, measurer)


def draw_useful(frame: GroupFrame, scale: TimeScale, measurer: TextMeasurer) -> Iterator[Primitive]:
    """A bracket under the part of the window in which a known reader has what it needs, and the words for it."""
    useful, track = frame.group.useful, frame.useful
    if useful is None or track is None:
        return
    left = max(round(scale.x_of(useful.columns.first)) + 1, scale.left - _CAP)
    right = min(round(scale.x_of(useful.columns.end)) - 3, scale.right + _CAP)
    if left >= scale.right or right <= scale.left:
        return
    top, bottom = track.y + 1, track.y + 1 + _CAP
    yield Line(((left, top), (left, bottom), (right, bottom), (right, top)), Token.BAND_EDGE, _USEFUL_EDGE)
    seen_left, seen_right = max(left, scale.left), min(right, scale.right)
    whole, middle = useful_words(useful), (seen_left + seen_right) / 2
    width = measurer.width(whole, TextRole.NUMBER)
    if width > seen_right - seen_left and width <= left - scale.left - _TEXT_GAP:
        yield Text(whole, left - 6, track.centre_y - 1, TextRole.NUMBER, Token.BAND_TEXT, Align.END)
        return
    texts = (whole, "a known reader works here", "a reader works here")
    text = first_fitting(texts, seen_right - seen_left, TextRole.NUMBER, measurer)
    if text:
        yield Text(text, middle, track.bottom - 3, TextRole.NUMBER, Token.BAND_TEXT, Align.MIDDLE)


def useful_words(useful: UsefulRange) -> str:
    """What the bracket means."""
    return f"a known reader works here, after {useful.after} ({useful.sequence})"


def _bracket(rect: Rect, state: WindowState) -> Iterator[Primitive]:
    left, right, top, bottom = rect.x + 1, rect.right - 1, rect.y, rect.bottom
    opening = ((left + _CAP, top), (left, top), (left, bottom), (left + _CAP, bottom))
    yield Line(opening, Token.BAND_EDGE, _EDGE)
    if state is WindowState.NEVER_CLOSES:
        middle = (top + bottom) / 2
        for shift in (0.0, 6.0):
            tip = right + shift
            yield Line(((tip - 5, top + 4), (tip, middle), (tip - 5, bottom - 4)), Token.BAND_EDGE, _EDGE)
        return
    dash = Dash.DASHED if state is WindowState.CLOSES_CONDITIONALLY else Dash.SOLID
    closing = ((right - _CAP, top), (right, top), (right, bottom), (right - _CAP, bottom))
    yield Line(closing, Token.BAND_EDGE, _EDGE, dash)


def _after_closing(
    window: PropertyWindow, key: Rect, edges: BandEdges, scale: TimeScale, measurer: TextMeasurer
) -> Iterator[Primitive]:
    closing = window.closes_at
    if closing is None:
        return
    by = f"{closing.action} ({closing.sequence})"
    x = max(edges.closed, scale.left) + _TEXT_GAP
    # behind its last row the track is empty, so that words may go on there
    room = scale.right - x
    if window.state is WindowState.CLOSES_CONDITIONALLY:
        condition = " ".join((closing.condition or "").split())
        full = f"cleared in {by} only if {condition}, else it stays set"
        fitting = first_fitting((full, f"cleared in {by} only if {condition}"), room, TextRole.KEY, measurer)
        text = fitting or elide_end(full, room, TextRole.KEY, measurer)
        yield from _plated(text, x, key, measurer)
        return
    text = first_fitting((f"cleared in {by}", "cleared here", "cleared"), room, TextRole.KEY, measurer)
    if text:
        yield Text(text, x, key.centre_y, TextRole.KEY, Token.BAND_TEXT)
        x += measurer.width(text, TextRole.KEY) + _TEXT_GAP
    width = measurer.width("not set", TextRole.KEY)
    end = min(max(edges.end, x + width + 2 * _TEXT_GAP), scale.right)
    if end - x < width + 2 * _TEXT_GAP:
        return
    middle = (x + end) / 2
    dotted = ((x, middle - width / 2 - _TEXT_GAP), (middle + width / 2 + _TEXT_GAP, end))
    yield Text("not set", middle, key.centre_y, TextRole.KEY, Token.TEXT_MUTED, Align.MIDDLE)
    for first, last in dotted:
        if last > first:
            yield Line(((first, key.centre_y), (last, key.centre_y)), Token.AXIS, 1.0, Dash.DOTTED)


def _plated(text: str, x: float, key: Rect, measurer: TextMeasurer) -> Iterator[Primitive]:
    """A text on an even ground, so that the hatch behind it does not run through its letters."""
    if text:
        width = measurer.width(text, TextRole.KEY)
        yield Box(Rect(x - 4, key.y + 4, width + 8, key.height - 8), Token.SURFACE, radius=3)
        yield Text(text, x, key.centre_y, TextRole.KEY, Token.BAND_TEXT)


def _empty_track(
    window: PropertyWindow, key: Rect, edges: BandEdges, scale: TimeScale, measurer: TextMeasurer
) -> Iterator[Primitive]:
    outline = Rect(edges.start, key.y + 4, edges.end - edges.start, key.height - 8)
    yield Box(outline, None, Token.AXIS, 1.0, Dash.DASHED, 3.0)
    left = max(outline.x, scale.left) + _TEXT_GAP
    # a short table leaves room behind its last row, and a reason is worth it
    text = elide_end(window.reason, scale.right - left - _TEXT_GAP, TextRole.KEY, measurer)
    width = measurer.width(text, TextRole.KEY)
    yield Box(Rect(left - 4, key.y + 5, width + 8, key.height - 10), Token.SURFACE)
    yield Text(text, left, key.centre_y, TextRole.KEY, Token.TEXT)


def _text_in(texts: list[str], rect: Rect, scale: TimeScale, measurer: TextMeasurer) -> Iterator[Primitive]:
    """The first text that fits, in the middle of what is in view of a rectangle."""
    left, right = max(rect.x, scale.left), min(rect.right, scale.right)
    text = first_fitting(texts, right - left - 2 * _TEXT_GAP, TextRole.KEY, measurer)
    if text:
        yield Text(text, (left + right) / 2, rect.centre_y, TextRole.KEY, Token.BAND_TEXT, Align.MIDDLE)
