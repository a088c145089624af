"""What a property's track says in words: in its brackets as much as fits, under the pointer all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.lifetime.model import Certainty, Presence
from inspector.timeline.display_list import TextRole
from inspector.timeline.measuring import elide_end, elide_middle, first_fitting
from inspector.timeline.model import shown_name

if TYPE_CHECKING:
    from inspector.lifetime.model import SetPoint, Stretch
    from inspector.sequence.model import SequencedAction
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.tracks import Track

MAY_BE_SET = "may be set"
EMPTY = "empty in this scenario"
NOT_SET = "not set"
NEVER_CLEARED = "never cleared"

_LEAST_VALUE = 8
_MOST_OF_A_VALUE = 200
_MOST_IN_A_TOOLTIP = 2_000
_CERTAINTY_WORDS = {
    Certainty.DOCUMENTED: "",
    Certainty.OBSERVED: "Seen in logs, not documented.",
    Certainty.INFERRED: "Concluded, not documented.",
}


def set_words(name: str, stretch: Stretch, room: float, measurer: TextMeasurer, *, never_cleared: bool = False) -> str:
    """What stands in a bracket where the property has a value: the value, where it is known and fits."""
    if stretch.value is not None:
        found = _with_value((f"{name} =", "="), stretch.value, room, measurer)
        if found:
            return found
    from_start = f"{name} is set from the start"
    texts = [f"{from_start} and {NEVER_CLEARED}"] if never_cleared else []
    if stretch.opens.action is None and stretch.value is None:
        texts.append(from_start)
    texts += [f"{name} is set", "the property is set", "is set", "set"]
    return first_fitting(texts, room, TextRole.KEY, measurer)


def unsure_words(name: str, stretch: Stretch, by: SequencedAction | None, room: float, measurer: TextMeasurer) -> str:
    """What stands where it may have a value; behind a row that may clear it, `by`, what that hangs on."""
    if by is not None and by.condition:
        full = f"cleared in {by.numbered} only if {' '.join(by.condition.split())}"
        texts = (f"{full}, else it stays set", full)
        return first_fitting(texts, room, TextRole.KEY, measurer) or elide_end(texts[0], room, TextRole.KEY, measurer)
    if stretch.value is not None:
        found = _with_value((f"{name} may be", "may be"), stretch.value, room, measurer)
        if found:
            return found
    return first_fitting((f"{name} {MAY_BE_SET}", MAY_BE_SET, "set?"), room, TextRole.KEY, measurer)


def cleared_words(stretch: Stretch | None, room: float, measurer: TextMeasurer) -> str:
    """What stands behind a stretch that a row has ended."""
    if stretch is None or stretch.presence is Presence.EMPTY or stretch.closes.action is None:
        return ""
    texts = (f"cleared in {stretch.closes.action.numbered}", "cleared here", "cleared")
    return first_fitting(texts, room, TextRole.KEY, measurer)


def change_words(point: SetPoint, room: float, measurer: TextMeasurer) -> str:
    """The row that changes the value, beside its sign."""
    name = shown_name(point.action.action).shown
    return first_fitting((f"{name} ({point.action.sequence})", name), room, TextRole.NUMBER, measurer)


def skipped_words(name: str, by: SequencedAction) -> str:
    """What is said in full behind a row that clears the property only if its condition holds."""
    condition = " ".join((by.condition or "").split())
    return f"{name} is still set from here on if {by.action} is skipped; it runs if {condition}"


def quoted(value: str) -> str:
    """A value in quotation marks; of a very long one its beginning."""
    left_out = len(value) - _MOST_IN_A_TOOLTIP
    return f'"{value}"' if left_out <= 0 else f'"{value[:_MOST_IN_A_TOOLTIP]}" and {left_out:,} letters more'


def standing_words(track: Track, column: int, *, may_be_set: bool = False) -> str:
    """What is known of the value when the row in that column has its turn.

    It `may_be_set` there at least where a row of the same number sets it, since their order is undefined.
    """
    name = track.property_name
    if track.is_clearing_at(column):
        return f"{name} is cleared here"
    piece = track.piece_at(column)
    stretch = None if piece is None else piece.stretch
    match None if stretch is None else stretch.presence:
        case Presence.SET if stretch is not None and stretch.value is not None:
            return f"{name} is {quoted(stretch.value)} here"
        case Presence.SET:
            return f"{name} is set here"
        case Presence.MAY_BE_SET:
            return f"{name} {MAY_BE_SET} here"
        case _:
            return f"{name} {MAY_BE_SET if may_be_set else 'is not set'} here"


def describe_piece(track: Track, column: float) -> str:
    """Everything about the part of a track in that column."""
    piece = track.piece_at(column)
    stretch = None if piece is None else piece.stretch
    if stretch is None:
        return track.window.reason
    lines = [stretch.cause, _CERTAINTY_WORDS[stretch.certainty]]
    if stretch.value is not None:
        verb = "=" if stretch.presence is Presence.SET else "may be"
        lines.insert(0, f"{track.property_name} {verb} {quoted(stretch.value)}")
    return "\n".join(line for line in lines if line)


def describe_change(track: Track, point: SetPoint) -> str:
    """Everything about a row that changes the value."""
    lines = [point.action.numbered, point.detail]
    if point.value is not None:
        lines.append(f"{track.property_name} = {quoted(point.value)}")
    return "\n".join(lines)


def _with_value(openings: tuple[str, ...], value: str, room: float, measurer: TextMeasurer) -> str:
    """The whole value behind the first opening that leaves room for it, or else as much of it as is worth showing."""
    for opening in openings:
        text = f'{opening} "{value[:_MOST_OF_A_VALUE]}"'
        if len(value) <= _MOST_OF_A_VALUE and measurer.width(text, TextRole.KEY) <= room:
            return text
    for opening in openings:
        left = room - measurer.width(f'{opening} ""', TextRole.KEY)
        shown = elide_middle(value[:_MOST_OF_A_VALUE], left, TextRole.KEY, measurer)
        if len(shown) >= _LEAST_VALUE:
            return f'{opening} "{shown}"'
    return ""
