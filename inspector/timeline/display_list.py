"""What a drawing consists of: frozen shapes in pixels with colours named by their meaning. No Qt, no fonts, no real colours."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Token(StrEnum):
    """A colour by its meaning; a theme says which colour that is."""

    CANVAS = "canvas"
    SURFACE = "surface"
    SURFACE_BORDER = "surface-border"
    TEXT = "text"
    TEXT_MUTED = "text-muted"
    BAND_TINT = "band-tint"
    BAND_EDGE = "band-edge"
    BAND_TEXT = "band-text"
    BAND_HATCH = "band-hatch"
    AXIS = "axis"
    STANDARD_FILL = "standard-fill"
    STANDARD_BORDER = "standard-border"
    STANDARD_TEXT = "standard-text"
    CUSTOM_FILL = "custom-fill"
    CUSTOM_BORDER = "custom-border"
    CUSTOM_TEXT = "custom-text"
    CUSTOM_PATTERN = "custom-pattern"
    ELBOW = "elbow"
    SELECTION = "selection"
    SELECTED_ROW = "selected-row"
    HOVER = "hover"
    NOTICE_FILL = "notice-fill"
    ERROR_FILL = "error-fill"
    ERROR_OUTLINE = "error-outline"
    ERROR_SIGN = "error-sign"
    WARNING_FILL = "warning-fill"
    WARNING_OUTLINE = "warning-outline"
    WARNING_SIGN = "warning-sign"
    NOTE_FILL = "note-fill"
    NOTE_OUTLINE = "note-outline"
    NOTE_SIGN = "note-sign"
    INFO_FILL = "info-fill"
    INFO_OUTLINE = "info-outline"
    GOOD_FILL = "good-fill"
    GOOD_OUTLINE = "good-outline"
    GOOD_SIGN = "good-sign"


class TextRole(StrEnum):
    """A text by its part in the picture; the drawing room says which font and size that is."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    VERDICT = "verdict"
    BODY = "body"
    GROUP = "group"
    LANE = "lane"
    KEY = "key"
    NAME = "name"
    NAME_SMALL = "name-small"
    NUMBER = "number"
    CAPTION = "caption"
    SIGN = "sign"


class Align(StrEnum):
    """Which end of a text, along its own direction, lies at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Dash(StrEnum):
    """How a stroke runs."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class Pattern(StrEnum):
    """How a surface is filled with strokes or dots."""

    DIAGONAL = "diagonal"
    SPARSE = "sparse"
    DOTS = "dots"


class Rect(Struct, frozen=True):
    """A rectangle in pixels, y downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x just after it."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y just after it."""
        return self.y + self.height

    @property
    def centre_x(self) -> float:
        """The x of its middle."""
        return self.x + self.width / 2

    @property
    def centre_y(self) -> float:
        """The y of its middle."""
        return self.y + self.height / 2

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies in it; the right and lower edges do not belong to it."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def inset(self, by: float) -> Rect:
        """The rectangle smaller by `by` pixels on every side (larger for a negative number)."""
        return Rect(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


class Box(Struct, frozen=True):
    """A rectangle with round corners; the stroke lies wholly inside it."""

    rect: Rect
    fill: Token | None = None
    stroke: Token | None = None
    stroke_width: float = 1.0
    dash: Dash = Dash.SOLID
    radius: float = 0.0
    opacity: float = 1.0


class Line(Struct, frozen=True):
    """A line through points, open at its ends."""

    points: tuple[tuple[float, float], ...]
    stroke: Token
    width: float = 1.0
    dash: Dash = Dash.SOLID
    opacity: float = 1.0


class Polygon(Struct, frozen=True):
    """A closed shape; the stroke lies on its edge."""

    points: tuple[tuple[float, float], ...]
    fill: Token | None = None
    stroke: Token | None = None
    stroke_width: float = 1.0
    opacity: float = 1.0


class Ellipse(Struct, frozen=True):
    """The ellipse inside a rectangle; the stroke lies wholly inside it."""

    rect: Rect
    fill: Token | None = None
    stroke: Token | None = None
    stroke_width: float = 1.0
    opacity: float = 1.0


class Hatch(Struct, frozen=True):
    """Strokes or dots over a rectangle, cut at its edges."""

    rect: Rect
    pattern: Pattern
    colour: Token
    opacity: float = 1.0


class Text(Struct, frozen=True):
    """One line of text.

    Attributes:
        text: what is written.
        x, y: the point at `align` along the text and at the middle of its capital letters across it.
        role: the font, by meaning.
        colour: the colour, by meaning.
        align: which end lies at the point.
        upwards: written from below to above, turned by 90 degrees to the left.
        opacity: 0 to 1.
    """

    text: str
    x: float
    y: float
    role: TextRole
    colour: Token
    align: Align = Align.START
    upwards: bool = False
    opacity: float = 1.0


Primitive = Box | Line | Polygon | Ellipse | Hatch | Text


class DisplayList(Struct, frozen=True):
    """A whole drawing: its size in pixels and its shapes, the lowest first."""

    width: float
    height: float
    primitives: tuple[Primitive, ...]


def moved(primitives: tuple[Primitive, ...], dx: float, dy: float) -> Iterator[Primitive]:
    """The same shapes elsewhere."""
    for shape in primitives:
        if isinstance(shape, Text):
            yield replace(shape, x=shape.x + dx, y=shape.y + dy)
        elif isinstance(shape, Line | Polygon):
            yield replace(shape, points=tuple((x + dx, y + dy) for x, y in shape.points))
        elif isinstance(shape, Box | Ellipse | Hatch):
            rect = shape.rect
            yield replace(shape, rect=Rect(rect.x + dx, rect.y + dy, rect.width, rect.height))


def faded(primitives: Iterable[Primitive], opacity: float) -> Iterator[Primitive]:
    """The same shapes, so much paler."""
    for shape in primitives:
        yield replace(shape, opacity=shape.opacity * opacity)
