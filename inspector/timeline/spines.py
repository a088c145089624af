"""One action as a shape: a spine like a book on a shelf, a card where there is much room, a bar where there is little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.sequence.custom_action_type import Execution
from inspector.sequence.model import TERMINATION_FLAGS, ActionKind, Runs
from inspector.timeline.display_list import Align, Box, Dash, Hatch, Line, Pattern, Rect, Text, TextRole, Token
from inspector.timeline.glyphs import module_badge
from inspector.timeline.groups import Area, Lane
from inspector.timeline.measuring import elide_middle, halves, wrap_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.groups import ActionName, Item
    from inspector.timeline.measuring import TextMeasurer

FADED = 0.4
_FADED_NAME = 0.7
"""A name is read even where its shape is pale, and the line that strikes it through leaves its letters alone."""
DIMMED = 0.22
SIDE_BAR = 3.0
_PADDING = 6.0
_FOOT = 4.0
"""Before and behind a name that is written upwards, where height is dear."""
_BADGE_ROOM = 14.0
_NAME_NEEDS = 15.0
_PATTERN_ROOM = 16.0
_TWO_LINES_NEED = 20.0
_TWO_LARGE_LINES_NEED = 25.0
_LINE_PITCH = 13.5
CARD_LINES = 3
_THIN = 1.0
_BELOW_LINE = 0.09
"""Of the height of a line: half of what letters such as g take below those that stand on it."""

_PATTERNS = {Execution.DEFERRED: Pattern.DIAGONAL, Execution.ROLLBACK: Pattern.DOTS}


class SpineStyle(Struct, frozen=True, kw_only=True):
    """How an action looks, whatever its size.

    Attributes:
        custom: solid with a bar at its left; else outlined.
        hollow: a custom action that only queues here what the script runs later.
        pattern: of a step that the script runs.
        double: with a second border, for a commit step.
        dashed: its row has a condition.
        unknown: its name exists nowhere.
        dialog: it is a dialog.
        closing: it clears the property.
        skipped: its place comes, but it does not run in this scenario.
        opacity: below 1 where the row cannot run.
    """

    custom: bool = False
    hollow: bool = False
    pattern: Pattern | None = None
    double: bool = False
    dashed: bool = False
    unknown: bool = False
    dialog: bool = False
    closing: bool = False
    skipped: bool = False
    opacity: float = 1.0

    @property
    def border(self) -> Token:
        """The colour of its outline."""
        if self.closing:
            return Token.BAND_EDGE
        return Token.CUSTOM_BORDER if self.custom else Token.STANDARD_BORDER

    @property
    def fill(self) -> Token:
        """The colour of its surface."""
        return Token.CUSTOM_FILL if self.custom and not self.hollow else Token.STANDARD_FILL

    @property
    def text(self) -> Token:
        """The colour of its name."""
        return Token.CUSTOM_TEXT if self.custom else Token.STANDARD_TEXT

    @property
    def name_opacity(self) -> float:
        """How strong its name is."""
        return 1.0 if self.opacity == 1 else _FADED_NAME

    @property
    def dash(self) -> Dash:
        """How its outline runs."""
        if self.unknown:
            return Dash.DOTTED
        return Dash.DASHED if self.dashed else Dash.SOLID


def style_of(item: Item, lane: Lane, *, closing: bool = False) -> SpineStyle:
    """The look of an action in a lane; in the script lane an in-script action is solid, elsewhere hollow."""
    action = item.action
    custom_action = action.custom_action
    in_script = action.is_in_script
    shows_step = in_script and lane is Lane.SCRIPT
    execution = custom_action.type.execution if custom_action is not None else None
    return SpineStyle(
        custom=action.kind in (ActionKind.CUSTOM, ActionKind.UNKNOWN),
        hollow=(in_script and not shows_step) or action.kind is ActionKind.UNKNOWN,
        pattern=_PATTERNS.get(execution) if shows_step and execution is not None else None,
        double=shows_step and execution is Execution.COMMIT,
        dashed=action.condition is not None,
        unknown=action.kind is ActionKind.UNKNOWN,
        dialog=action.kind is ActionKind.DIALOG,
        closing=closing,
        skipped=action.runs is Runs.NO and item.area is Area.RUN,
        opacity=FADED if action.runs is Runs.NO or item.area is Area.IDLE else 1.0,
    )


def aside_of(item: Item) -> str:
    """A word behind the name: the end that an exit dialog belongs to, or a question mark where the machine decides."""
    if item.area is Area.EXIT:
        ending = TERMINATION_FLAGS.get(item.action.sequence or 0)
        return "" if ending is None else tr(ending)
    return "?" if item.is_undecided else ""


def surface(rect: Rect, style: SpineStyle, radius: float) -> Iterator[Primitive]:
    """The shape without its name."""
    yield Box(rect, style.fill, style.border, 2.0 if style.closing else 1.0, style.dash, radius, style.opacity)
    if style.pattern is not None:
        yield Hatch(rect.inset(1), style.pattern, Token.CUSTOM_PATTERN, style.opacity)
    if style.double:
        yield Box(rect.inset(2.5), None, style.border, radius=max(radius - 1.5, 0), opacity=style.opacity)
    if style.custom:
        bar = Rect(rect.x, rect.y + radius, SIDE_BAR, rect.height - 2 * radius)
        yield Box(bar, style.border, opacity=style.opacity)
    if style.dialog:
        yield Line(
            ((rect.x + 1, rect.y + 4.5), (rect.right - 1, rect.y + 4.5)),
            Token.STANDARD_BORDER,
            2.0,
            opacity=style.opacity,
        )


def spine(
    rect: Rect, name: ActionName, style: SpineStyle, measurer: TextMeasurer, aside: str = ""
) -> Iterator[Primitive]:
    """A narrow shape with its name written upwards, on two lines where that lets more be read; a wide one as usual.

    `aside` belongs to the name: a sign always stands behind it, a word where there is room.
    """
    yield from surface(rect, style, min(3.0, rect.width / 4))
    left = SIDE_BAR if style.custom else 0.0
    middle = rect.x + left + (rect.width - left) / 2
    if measurer.width(name.shown, TextRole.NAME) + left + 2 * _PADDING <= rect.width:
        yield from _level_name(rect, name, style, measurer)
        return
    badge = _badge(rect, name)
    room = rect.height - _beside_name(rect, name, style, measurer, aside)
    role, lines = _lines(rect.width - left, room, name, measurer)
    across = min(measurer.height(role), (rect.width - left - 2) / len(lines))
    line = min(across, _LINE_PITCH)
    letters = middle - measurer.height(role) * _BELOW_LINE / len(lines)
    y = rect.bottom - _FOOT
    shown = [elide_middle(text, room, role, measurer) for text in lines]
    for index, text in enumerate(shown):
        x = letters + (index - (len(lines) - 1) / 2) * line
        length = measurer.width(text, role)
        if text:
            yield from plate(Rect(x - across / 2, y - length - 3, across, length + 6), style)
            yield Text(text, x, y, role, style.text, upwards=True, opacity=style.name_opacity)
            yield from strike(((x, y + 2), (x, y - length - 2)), style)
    longest = max(measurer.width(text, role) for text in shown)
    if len(aside) == 1 or (aside and longest + measurer.width(aside, role) + 2 * _PADDING <= room):
        y = rect.y + badge + _PADDING + 3
        yield Text(aside, letters, y, role, style.text, Align.END, upwards=True, opacity=style.name_opacity)
    if badge:
        yield from module_badge(middle, rect.y + _PADDING + 5)


def height_for_whole(
    rect: Rect, name: ActionName, style: SpineStyle, measurer: TextMeasurer, aside: str = ""
) -> float | None:
    """The height at which a shape would hold its name whole on one line; None where it does so as it is."""
    left = SIDE_BAR if style.custom else 0.0
    beside = _beside_name(rect, name, style, measurer, aside)
    role, lines = _lines(rect.width - left, rect.height - beside, name, measurer)
    level = measurer.width(name.shown, TextRole.NAME) + left + 2 * _PADDING <= rect.width
    if level or all(measurer.width(line, role) <= rect.height - beside for line in lines):
        return None
    return measurer.width(name.shown, TextRole.NAME) + beside + 1


def _badge(rect: Rect, name: ActionName) -> float:
    return _BADGE_ROOM if name.from_module and rect.width >= _NAME_NEEDS - 2 else 0.0


def _beside_name(rect: Rect, name: ActionName, style: SpineStyle, measurer: TextMeasurer, aside: str) -> float:
    """What of the height of a narrow shape is not for its name."""
    # some of a pattern has to stay in sight above the name
    pattern = _PATTERN_ROOM if style.pattern is not None else 0.0
    sign = measurer.width(aside, TextRole.NAME) + _PADDING if len(aside) == 1 else 0.0
    return 2 * _FOOT + _badge(rect, name) + pattern + sign


def _lines(width: float, room: float, name: ActionName, measurer: TextMeasurer) -> tuple[TextRole, tuple[str, ...]]:
    """How a name is written in a narrow shape: in the usual letters, in small ones, or on two lines."""
    role = TextRole.NAME if width + SIDE_BAR >= _NAME_NEEDS else TextRole.NAME_SMALL
    if measurer.width(name.shown, role) <= room:
        return role, (name.shown,)
    if measurer.width(name.shown, TextRole.NAME_SMALL) <= room or width < _TWO_LINES_NEED:
        return TextRole.NAME_SMALL, (name.shown,)
    role = TextRole.NAME if width >= _TWO_LARGE_LINES_NEED else TextRole.NAME_SMALL
    return role, halves(name.shown, role, measurer)


def _level_name(rect: Rect, name: ActionName, style: SpineStyle, measurer: TextMeasurer) -> Iterator[Primitive]:
    left = SIDE_BAR if style.custom else 0.0
    width, line = measurer.width(name.shown, TextRole.NAME), measurer.height(TextRole.NAME)
    x = rect.x + left + (rect.width - left - width) / 2
    yield from plate(Rect(x - 3, rect.centre_y - line / 2, width + 6, line), style)
    yield Text(name.shown, x, rect.centre_y, TextRole.NAME, style.text, opacity=style.name_opacity)
    yield from strike(((x - 2, rect.centre_y), (x + width + 2, rect.centre_y)), style)
    if name.from_module:
        yield from module_badge(rect.right - 9, rect.y + 9)


def card(rect: Rect, name: ActionName, number: str, style: SpineStyle, measurer: TextMeasurer) -> Iterator[Primitive]:
    """A wide shape with its name on up to three lines and its Sequence number below."""
    yield from surface(rect, style, 4.0)
    left = rect.x + (SIDE_BAR if style.custom else 0.0) + _PADDING
    width = rect.right - left - _PADDING + 1
    line = measurer.height(TextRole.NAME) + 1
    most_lines = max(int((rect.height - 6) / line) - 1, 1)
    lines = wrap_name(name.shown, width, min(most_lines, CARD_LINES), TextRole.NAME, measurer)
    texts = [(text, TextRole.NAME, style.text) for text in lines]
    if number:
        texts.append((number, TextRole.NUMBER, style.text))
    if style.pattern is not None:
        widest = max(measurer.width(text, role) for text, role, _ in texts)
        yield from plate(Rect(left - 3, rect.centre_y - line * len(texts) / 2, widest + 6, line * len(texts)), style)
    y = rect.centre_y - line * (len(texts) - 1) / 2
    for text, role, colour in texts:
        yield Text(text, left, y, role, colour, Align.START, opacity=style.name_opacity)
        if role is TextRole.NAME:
            yield from strike(((left - 2, y), (left + measurer.width(text, role) + 2, y)), style)
        y += line
    if name.from_module:
        yield from module_badge(rect.right - 9, rect.bottom - 9)


def bar(rect: Rect, style: SpineStyle) -> Iterator[Primitive]:
    """A shape too narrow for a name."""
    yield Box(rect, style.fill, style.border, dash=style.dash, radius=1, opacity=style.opacity)
    if style.custom and not style.hollow:
        yield Box(Rect(rect.x, rect.y, min(2.0, rect.width), rect.height), style.border, opacity=style.opacity)
    if style.pattern is not None:
        yield Hatch(rect.inset(1), style.pattern, Token.CUSTOM_PATTERN, style.opacity)


def strike(points: tuple[tuple[float, float], tuple[float, float]], style: SpineStyle) -> Iterator[Primitive]:
    """A line through the name of an action that is skipped."""
    if style.skipped:
        yield Line(points, style.border, _THIN, opacity=style.opacity)


def plate(rect: Rect, style: SpineStyle) -> Iterator[Primitive]:
    """An even ground under a name, so that a pattern does not run through its letters."""
    if style.pattern is not None and style.opacity == 1:
        yield Box(rect, style.fill, radius=2)
