"""What a property's track says in words: in its brackets as much as fits, under the pointer all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.lifetime.model import Certainty, Presence
from inspector.timeline.display_list import TextRole
from inspector.timeline.measuring import elide_end, elide_middle, first_fitting
from inspector.timeline.model import shown_name

if TYPE_CHECKING:
    from inspector.lifetime.model import SetPoint, Stretch
    from inspector.sequence.model import SequencedAction
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.tracks import Track

MAY_BE_SET = N_("may be set")
EMPTY = N_("empty in this scenario")
NOT_SET = N_("not set")
NEVER_SET = N_("never set")
NEVER_CLEARED = N_("never cleared")
"""What a property is in a part of its life, in as few words as there is room for; for `tr`."""

_LEAST_VALUE = 8
_MOST_OF_A_VALUE = 200
_MOST_IN_A_TOOLTIP = 2_000
_CERTAINTY_WORDS = {
    Certainty.DOCUMENTED: "",
    Certainty.OBSERVED: N_("Seen in logs, not documented."),
    Certainty.INFERRED: N_("Concluded, not documented."),
}
_TELLING = 12
"""So many letters of the name of a property, its beginning and its end, tell which one it is."""
_IS = (N_('{name} = "{value}"'), N_('= "{value}"'))
_MAY_BE = (N_('{name} may be "{value}"'), N_('may be "{value}"'))


def set_words(name: str, stretch: Stretch, room: float, measurer: TextMeasurer, *, never_cleared: bool = False) -> str:
    """What stands in a bracket where the property has a value: the value, where it is known and fits."""
    if stretch.value is not None:
        found = _with_value(_IS, name, stretch.value, room, measurer)
        if found:
            return found
    texts = [tr("{name} is set from the start and never cleared", name=name)] if never_cleared else []
    if stretch.opens.action is None and stretch.value is None:
        texts.append(tr("{name} is set from the start", name=name))
    shortened = elide_middle(
        name, room - measurer.width(tr("{name} is set", name=""), TextRole.KEY), TextRole.KEY, measurer
    )
    texts += [
        tr("{name} is set", name=name),
        *([tr("{name} is set", name=shortened)] if len(shortened) >= _TELLING else []),
        tr("the property is set"),
        tr("is set"),
        tr("set", disambiguation="it has a value"),
    ]
    return first_fitting(texts, room, TextRole.KEY, measurer)


def unsure_words(name: str, stretch: Stretch, by: SequencedAction | None, room: float, measurer: TextMeasurer) -> str:
    """What stands where it may have a value; behind a row that may clear it, `by`, what that hangs on."""
    if by is not None and by.condition:
        row, condition = by.numbered, " ".join(by.condition.split())
        texts = (
            tr("cleared in {row} only if {condition}, else it stays set", row=row, condition=condition),
            tr("cleared in {row} only if {condition}", row=row, condition=condition),
        )
        return first_fitting(texts, room, TextRole.KEY, measurer) or elide_end(texts[0], room, TextRole.KEY, measurer)
    if stretch.value is not None:
        found = _with_value(_MAY_BE, name, stretch.value, room, measurer)
        if found:
            return found
    return first_fitting((tr("{name} may be set", name=name), tr(MAY_BE_SET), tr("set?")), room, TextRole.KEY, measurer)


def cleared_words(stretch: Stretch | None, room: float, measurer: TextMeasurer) -> str:
    """What stands behind a stretch that a row has ended."""
    if stretch is None or stretch.presence is Presence.EMPTY or stretch.closes.action is None:
        return ""
    texts = (tr("cleared in {row}", row=stretch.closes.action.numbered), tr("cleared here"), tr("cleared"))
    return first_fitting(texts, room, TextRole.KEY, measurer)


def change_words(point: SetPoint, room: float, measurer: TextMeasurer) -> str:
    """The row that changes the value, beside its sign."""
    name = shown_name(point.action.action).shown
    return first_fitting((f"{name} ({point.action.sequence})", name), room, TextRole.NUMBER, measurer)


def skipped_words(name: str, by: SequencedAction) -> str:
    """What is said in full behind a row that clears the property only if its condition holds."""
    condition = " ".join((by.condition or "").split())
    return tr(
        "{name} is still set from here on if {action} is skipped; it runs if {condition}",
        name=name,
        action=by.action,
        condition=condition,
    )


def quoted(value: str) -> str:
    """A value in quotation marks; of a very long one its beginning."""
    left_out = len(value) - _MOST_IN_A_TOOLTIP
    if left_out <= 0:
        return tr('"{value}"', value=value)
    return tr(
        '"{value}" and {n:,} letter more',
        '"{value}" and {n:,} letters more',
        n=left_out,
        value=value[:_MOST_IN_A_TOOLTIP],
    )


def standing_words(track: Track, column: int, *, may_be_set: bool = False) -> str:
    """What is known of the value when the row in that column has its turn.

    It `may_be_set` there at least where a row of the same number sets it, since their order is undefined.
    """
    name = track.property_name
    if track.is_clearing_at(column):
        return tr("{name} is cleared here", name=name)
    piece = track.piece_at(column)
    stretch = None if piece is None else piece.stretch
    match None if stretch is None else stretch.presence:
        case Presence.SET if stretch is not None and stretch.value is not None:
            return tr("{name} is {value} here", name=name, value=quoted(stretch.value))
        case Presence.SET:
            return tr("{name} is set here", name=name)
        case Presence.MAY_BE_SET:
            return tr("{name} may be set here", name=name)
        case _ if may_be_set:
            return tr("{name} may be set here", name=name)
        case _:
            return tr("{name} is not set here", name=name)


def describe_piece(track: Track, column: float) -> str:
    """Everything about the part of a track in that column."""
    piece = track.piece_at(column)
    stretch = None if piece is None else piece.stretch
    if stretch is None:
        return track.window.reason
    certainty = _CERTAINTY_WORDS[stretch.certainty]
    lines = [stretch.cause, tr(certainty) if certainty else ""]
    if stretch.value is not None:
        name, value = track.property_name, quoted(stretch.value)
        is_set = stretch.presence is Presence.SET
        lines.insert(0, f"{name} = {value}" if is_set else tr("{name} may be {value}", name=name, value=value))
    return "\n".join(line for line in lines if line)


def describe_change(track: Track, point: SetPoint) -> str:
    """Everything about a row that changes the value."""
    lines = [point.action.numbered, point.detail]
    if point.value is not None:
        lines.append(f"{track.property_name} = {quoted(point.value)}")
    return "\n".join(lines)


def _with_value(templates: tuple[str, ...], name: str, value: str, room: float, measurer: TextMeasurer) -> str:
    """The whole value in the first template that leaves room for it, or else as much of it as is worth showing."""
    for template in templates:
        text = tr(template, name=name, value=value[:_MOST_OF_A_VALUE])
        if len(value) <= _MOST_OF_A_VALUE and measurer.width(text, TextRole.KEY) <= room:
            return text
    for template in templates:
        left = room - measurer.width(tr(template, name=name, value=""), TextRole.KEY)
        shown = elide_middle(value[:_MOST_OF_A_VALUE], left, TextRole.KEY, measurer)
        if len(shown) >= _LEAST_VALUE:
            return tr(template, name=name, value=shown)
    return ""
