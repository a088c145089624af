"""One line of a ladder: number, mark, the action with its whole name, what it is, when it runs."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.timeline.display_list import Align, Box, Line, Rect, Text, TextRole, Token
from inspector.timeline.glyphs import mark_glyph
from inspector.timeline.measuring import ELLIPSIS, elide_end, wrap_whole
from inspector.timeline.spines import SIDE_BAR, SpineStyle, plate, strike, surface
from inspector.timeline.vertical import MARK_SIZE, TITLE_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.model import Mark
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel

HEADS_HEIGHT = 22.0
PANEL_FOOT = 8.0
LINE = 16.0
INDENT = 22.0
MARK_X = 56.0
NAME_X = 122.0

LINE_HEIGHT = LINE + 8.0
"""Of a line whose texts take one line each."""

_PADDING = (LINE_HEIGHT - LINE) / 2
_NUMBER_RIGHT = 106.0
_TIE_X = 113.0
_NAME_INSET = 8.0
_PATTERN_ROOM = 16.0
_TITLE_BAR = 3.0
_GAP = 16.0
_RIGHT = 14.0
_WIDEST_NAMES = 0.36
_RULE_X = 64.0
_RULE_OPACITY = 0.7
_LEAST_SHARE, _MOST_SHARE = 0.35, 0.62


class Columns(Struct, frozen=True):
    """Where the texts of a ladder stand, in pixels from its left edge."""

    name_width: float
    what: float
    what_width: float
    condition: float
    condition_width: float
    right: float


class TextLine(Struct, frozen=True):
    """One line in a cell."""

    text: str
    role: TextRole = TextRole.CAPTION
    colour: Token = Token.TEXT


class Cells(Struct, frozen=True, kw_only=True):
    """What stands in one line of the ladder.

    Attributes:
        name: the whole name, on as many lines as it needs.
        style: how its shape looks.
        number: the Sequence number, or nothing.
        mark: its sign, or None.
        tie: whether the rows above and below have the same number.
        is_step: the script runs it here.
        is_selected: it is pointed out.
        what: what it is.
        condition: when it runs.
    """

    name: tuple[str, ...]
    style: SpineStyle
    number: str = ""
    mark: Mark | None = None
    tie: tuple[bool, bool] = (False, False)
    is_step: bool = False
    is_selected: bool = False
    what: tuple[TextLine, ...] = ()
    condition: tuple[TextLine, ...] = ()

    @property
    def height(self) -> float:
        """Of the whole line."""
        return 2 * _PADDING + LINE * max(len(self.name), len(self.what), len(self.condition))


def wrapped(  # noqa: PLR0917 - a text, and how it is written
    text: str,
    width: float,
    measurer: TextMeasurer,
    role: TextRole = TextRole.CAPTION,
    colour: Token = Token.TEXT,
    most: int | None = None,
) -> tuple[TextLine, ...]:
    """A text on as many lines as it needs, or on `most` of which the last one is elided where it must be."""
    if most == 1:
        return (TextLine(elide_end(text, width, role, measurer), role, colour),)
    lines = wrap_whole(text, width, role, measurer)
    if most is not None and len(lines) > most:
        lines = (*lines[: most - 1], elide_end(f"{lines[most - 1]} {ELLIPSIS}", width, role, measurer))
    return tuple(TextLine(line, role, colour) for line in lines)


def name_room(width: float, *, is_step: bool) -> float:
    """What is left for the letters in a column of that width."""
    return width - SIDE_BAR - 2 * _NAME_INSET - (INDENT + _PATTERN_ROOM if is_step else 0.0)


def fit_columns(
    model: TimelineModel, what: list[str], conditions: list[str], width: float, measurer: TextMeasurer
) -> Columns:
    """Columns for a model: names as wide as they are, within reason; the rest parted by how much there is to say."""
    names = [(item.action.action, item.script_column is not None) for group in model.groups for item in group.items]
    names += [(item.inspected.action.custom_action.action, False) for item in model.unscheduled]
    longest = max(
        (measurer.width(name, TextRole.NAME) - name_room(0, is_step=is_step) for name, is_step in names), default=0.0
    )
    wanted = [sum(measurer.width(text, TextRole.CAPTION) for text in texts) for texts in (what, conditions)]
    return place_columns(longest, share_of(*wanted), width)


def share_of(what: float, condition: float) -> float:
    """How much of the room is for what actions are, by how wide both texts are together."""
    return min(max(what / max(what + condition, 1.0), _LEAST_SHARE), _MOST_SHARE)


def place_columns(longest_name: float, share: float, width: float) -> Columns:
    """Columns for names of at most that width; `share` of what is left, from 0 to 1, is for what actions are."""
    name_width = ceil(min(longest_name, width * _WIDEST_NAMES))
    start = NAME_X + name_width + _GAP
    rest = width - _RIGHT - start - _GAP
    what_width = round(rest * share)
    return Columns(name_width, start, what_width, start + what_width + _GAP, rest - what_width, width - _RIGHT)


def draw_column_heads(columns: Columns, y: float, measurer: TextMeasurer, *, scheduled: bool) -> Iterator[Primitive]:
    """What the columns hold, around the middle line `y`."""
    heads = (
        (tr("Action"), NAME_X, columns.name_width),
        (tr("What it is"), columns.what, columns.what_width),
        (tr("Condition") if scheduled else tr("Called from"), columns.condition, columns.condition_width),
    )
    for text, x, width in heads:
        yield Text(elide_end(text, width, TextRole.NUMBER, measurer), x, y, TextRole.NUMBER, Token.TEXT_MUTED)
    if scheduled:
        yield Text("Sequence", _NUMBER_RIGHT, y, TextRole.NUMBER, Token.TEXT_MUTED, Align.END)


def draw_unscheduled_title(
    model: TimelineModel, width: float, measurer: TextMeasurer, *, again: bool
) -> Iterator[Primitive]:
    """What stands above the custom actions that no table names; `again` on a following page."""
    y = TITLE_HEIGHT / 2 + 1
    title = tr("Not scheduled", disambiguation="title")
    yield Text(title, 14, y, TextRole.GROUP, Token.TEXT)
    said = tr(
        "one custom action in no sequence table",
        "{n:,} custom actions in no sequence table",
        n=len(model.unscheduled),
    )
    x = max(NAME_X, 14 + measurer.width(title, TextRole.GROUP) + 10)
    text = tr("{title}, continued", title=said) if again else said
    yield Text(elide_end(text, width - _RIGHT - x, TextRole.BODY, measurer), x, y, TextRole.BODY, Token.TEXT_MUTED)


def rule(columns: Columns, y: float) -> Line:
    """The line above a line of the ladder."""
    return Line(((_RULE_X, y), (columns.right, y)), Token.SURFACE_BORDER, opacity=_RULE_OPACITY)


def draw_cells(cells: Cells, columns: Columns, measurer: TextMeasurer, y: float) -> Iterator[Primitive]:
    """The line with its upper edge at `y`."""
    first = y + _PADDING + LINE / 2
    if cells.mark is not None:
        yield from mark_glyph(cells.mark, MARK_X, first, MARK_SIZE)
    if cells.number:
        yield Text(cells.number, _NUMBER_RIGHT, first, TextRole.NUMBER, Token.TEXT, Align.END)
    yield from _tie(cells, first, y)
    yield from _shape(cells, measurer, y)
    for x, lines in ((columns.what, cells.what), (columns.condition, cells.condition)):
        for index, line in enumerate(lines):
            yield Text(line.text, x, first + index * LINE, line.role, line.colour)


def _tie(cells: Cells, first: float, y: float) -> Iterator[Primitive]:
    """A part of the bracket beside numbers that are equal."""
    above, below = cells.tie
    if not (above or below):
        return
    top = y if above else first - LINE / 2
    bottom = y + cells.height if below else first + LINE / 2
    points = [(_TIE_X, top), (_TIE_X, bottom)]
    if not above:
        points.insert(0, (_TIE_X - 4, top))
    if not below:
        points.append((_TIE_X - 4, bottom))
    yield Line(tuple(points), Token.TEXT, 1.5)


def _shape(cells: Cells, measurer: TextMeasurer, y: float) -> Iterator[Primitive]:
    style = cells.style
    left = NAME_X + (INDENT if cells.is_step else 0.0)
    letters = left + SIDE_BAR + _NAME_INSET
    widest = max(measurer.width(text, TextRole.NAME) for text in cells.name)
    # some of a pattern has to stay in sight behind the name
    width = widest + letters - left + _NAME_INSET + (_PATTERN_ROOM if style.pattern is not None else 0.0)
    # the line of a dialog's title bar runs above its name
    top = y + _PADDING - (_TITLE_BAR if style.dialog else 1.0)
    rect = Rect(left, top, round(width), y + _PADDING + LINE * len(cells.name) + 1 - top)
    if cells.is_step:
        corner = ((left - 12, y - 1), (left - 12, rect.y + LINE / 2 + 1), (left - 3, rect.y + LINE / 2 + 1))
        yield Line(corner, Token.ELBOW)
    yield from surface(rect, style, 3.0)
    yield from plate(Rect(letters - 3, rect.y + 2, widest + 6, rect.height - 4), style)
    for index, text in enumerate(cells.name):
        middle = y + _PADDING + LINE * (index + 0.5)
        yield Text(text, letters, middle, TextRole.NAME, style.text, opacity=style.name_opacity)
        end = letters + measurer.width(text, TextRole.NAME) + 2
        yield from strike(((letters - 2, middle), (end, middle)), style)
    if cells.is_selected:
        yield Box(rect.inset(-2), None, Token.SELECTION, 2.0, radius=5)
