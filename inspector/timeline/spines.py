"""One action as a shape: a spine like a book on a shelf, a card where there is much room, a bar where there is little."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.sequence.custom_action_type import Execution
from inspector.sequence.model import ActionKind, Runs
from inspector.timeline.display_list import Align, Box, Dash, Hatch, Line, Pattern, Rect, Text, TextRole, Token
from inspector.timeline.glyphs import module_badge
from inspector.timeline.measuring import elide_middle, wrap_name
from inspector.timeline.model import Area, Lane

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.timeline.display_list import Primitive
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import ActionName, Item

FADED = 0.4
SIDE_BAR = 3.0
_PADDING = 6.0
_BADGE_ROOM = 14.0
_NAME_NEEDS = 15.0

_PATTERNS = {Execution.DEFERRED: Pattern.DIAGONAL, Execution.ROLLBACK: Pattern.DOTS}


@dataclass(frozen=True, slots=True, kw_only=True)
class SpineStyle:
    """How an action looks, whatever its size.

    Attributes:
        custom: solid with a bar at its left; else outlined.
        hollow: a custom action that only queues here what the script runs later.
        pattern: of a step that the script runs.
        double: with a second border, for a commit step.
        dashed: its row has a condition.
        unknown: its name exists nowhere.
        dialog: it is a dialog.
        opacity: below 1 where the row cannot run.
    """

    custom: bool = False
    hollow: bool = False
    pattern: Pattern | None = None
    double: bool = False
    dashed: bool = False
    unknown: bool = False
    dialog: bool = False
    opacity: float = 1.0

    @property
    def border(self) -> Token:
        """The colour of its outline."""
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
    def dash(self) -> Dash:
        """How its outline runs."""
        if self.unknown:
            return Dash.DOTTED
        return Dash.DASHED if self.dashed else Dash.SOLID


def style_of(item: Item, lane: Lane) -> SpineStyle:
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
        opacity=FADED if action.runs is Runs.NO or item.area is Area.IDLE else 1.0,
    )


def surface(rect: Rect, style: SpineStyle, radius: float) -> Iterator[Primitive]:
    """The shape without its name."""
    if style.custom and not style.hollow:
        # the outline of a conditional action is dashed, so that the surface may not reach under it
        yield Box(rect, style.fill, None, radius=radius, opacity=style.opacity)
    else:
        yield Box(rect, style.fill, None, radius=radius)
    if style.pattern is not None:
        yield Hatch(rect.inset(1), style.pattern, Token.CUSTOM_PATTERN, style.opacity)
    yield Box(rect, None, style.border, dash=style.dash, radius=radius, opacity=style.opacity)
    if style.double:
        yield Box(rect.inset(2.5), None, style.border, radius=max(radius - 1.5, 0), opacity=style.opacity)
    if style.custom:
        bar = Rect(rect.x, rect.y + radius, SIDE_BAR, rect.height - 2 * radius)
        yield Box(bar, style.border, opacity=style.opacity)
    if style.dialog:
        yield Line(
            ((rect.x + 1, rect.y + 4.5), (rect.right - 1, rect.y + 4.5)), Token.STANDARD_BORDER, 2.0, opacity=style.opacity
        )


def spine(rect: Rect, name: ActionName, style: SpineStyle, measurer: TextMeasurer) -> Iterator[Primitive]:
    """A narrow shape with its name written upwards; a wide one has it written as usual."""
    yield from surface(rect, style, min(3.0, rect.width / 4))
    role = TextRole.NAME if rect.width >= _NAME_NEEDS else TextRole.NAME_SMALL
    left = SIDE_BAR if style.custom else 0.0
    line = measurer.height(role)
    if measurer.width(name.shown, role) + left + 2 * _PADDING <= rect.width:
        x, y = rect.x + left + _PADDING, rect.centre_y
        yield from _plate(Rect(x - 3, y - line / 2, measurer.width(name.shown, role) + 6, line), style)
        yield Text(name.shown, x, y, role, style.text, opacity=style.opacity)
        if name.from_module:
            yield from module_badge(rect.right - 9, rect.y + 9)
        return
    badge = _BADGE_ROOM if name.from_module and rect.width >= _NAME_NEEDS - 2 else 0.0
    shown = elide_middle(name.shown, rect.height - 2 * _PADDING - badge, role, measurer)
    if shown:
        x = rect.x + left + (rect.width - left) / 2
        y = rect.bottom - _PADDING
        length = measurer.width(shown, role)
        across = min(line, rect.width - left - 2)
        yield from _plate(Rect(x - across / 2, y - length - 3, across, length + 6), style)
        yield Text(shown, x, y, role, style.text, upwards=True, opacity=style.opacity)
    if badge:
        yield from module_badge(rect.x + left + (rect.width - left) / 2, rect.y + _PADDING + 5)


def card(rect: Rect, name: ActionName, number: str, style: SpineStyle, measurer: TextMeasurer) -> Iterator[Primitive]:
    """A wide shape with its name on one or two lines and its Sequence number below."""
    yield from surface(rect, style, 4.0)
    left = rect.x + (SIDE_BAR if style.custom else 0.0) + 7
    width = rect.right - left - 6
    lines = wrap_name(name.shown, width - (12 if name.from_module else 0), TextRole.NAME, measurer)
    line = measurer.height(TextRole.NAME)
    texts = [(text, TextRole.NAME, style.text) for text in lines]
    if number:
        texts.append((number, TextRole.NUMBER, Token.TEXT_MUTED))
    if style.pattern is not None:
        widest = max(measurer.width(text, role) for text, role, _ in texts)
        yield from _plate(Rect(left - 3, rect.centre_y - line * len(texts) / 2, widest + 6, line * len(texts)), style)
    y = rect.centre_y - line * (len(texts) - 1) / 2
    for text, role, colour in texts:
        yield Text(text, left, y, role, colour, Align.START, opacity=style.opacity)
        y += line
    if name.from_module:
        yield from module_badge(rect.right - 9, rect.y + 9)


def bar(rect: Rect, style: SpineStyle) -> Iterator[Primitive]:
    """A shape too narrow for a name."""
    yield Box(rect, style.fill, style.border, dash=style.dash, radius=1, opacity=style.opacity)
    if style.custom and not style.hollow:
        yield Box(Rect(rect.x, rect.y, min(2.0, rect.width), rect.height), style.border, opacity=style.opacity)
    if style.pattern is not None:
        yield Hatch(rect.inset(1), style.pattern, Token.CUSTOM_PATTERN, style.opacity)


def _plate(rect: Rect, style: SpineStyle) -> Iterator[Primitive]:
    """An even ground under a name, so that a pattern does not run through its letters."""
    if style.pattern is not None:
        yield Box(rect, style.fill, radius=2)
