"""The ladder: every action on a line of its own from top to bottom with everything in full, on one sheet or on pages."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.timeline.display_list import (
    Box,
    DisplayList,
    Rect,
    Token,
    moved,
)
from inspector.timeline.framing import FOOT_HEIGHT, lay_out_foot, lay_out_head, lay_out_nothing, lay_out_title
from inspector.timeline.ladder_band import Stretch, draw_stretch
from inspector.timeline.ladder_cells import HEADS_HEIGHT, PANEL_FOOT, draw_column_heads, draw_unscheduled_title, rule
from inspector.timeline.ladder_rows import RowMaker
from inspector.timeline.legend import lay_out_entries, legend_entries, mark_entries
from inspector.timeline.model import build_timeline_model, unplayed_tables
from inspector.timeline.titles import draw_title
from inspector.timeline.vertical import PANEL_GAP, TITLE_HEIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inspector.inspection import Inspection
    from inspector.sequence.model import CustomAction
    from inspector.timeline.display_list import Primitive
    from inspector.timeline.framing import Selection
    from inspector.timeline.groups import Group
    from inspector.timeline.ladder_cells import Columns
    from inspector.timeline.ladder_rows import LadderRow
    from inspector.timeline.measuring import TextMeasurer
    from inspector.timeline.model import TimelineModel

A4_LANDSCAPE = (842 * 96 / 72, 595 * 96 / 72)
"""The width and height of a page in pixels of 1/96 inch."""

_LEAST_WIDTH, _LEAST_HEIGHT = 900.0, 600.0
_MARGIN = 34.0


class _Section(Struct, frozen=True):
    """The rows of a table, or of what none names, under a title; `group` is None for the latter."""

    group: Group | None
    rows: tuple[LadderRow, ...]


class _Part(Struct, frozen=True):
    """The rows of a section, from the first up to, and not with, the end, that stand on one page."""

    section: _Section
    first: int
    end: int

    @property
    def rows(self) -> tuple[LadderRow, ...]:
        return self.section.rows[self.first : self.end]

    def stretches(self) -> Iterator[Stretch]:
        """Rows one after the other that stand alike in the life of the property."""
        y = TITLE_HEIGHT + HEADS_HEIGHT
        rows = self.section.rows
        index = self.first
        while index < self.end:
            standing, first, top = rows[index].standing, index, y
            useful: list[float] = []
            while index < self.end and rows[index].standing is standing:
                if rows[index].is_useful:
                    useful += (y, y + rows[index].height)
                y += rows[index].height
                index += 1
            begins = first == 0 or rows[first - 1].standing is not standing
            ends = index == len(rows) or rows[index].standing is not standing
            yield Stretch(standing, top, y, begins, ends, (useful[0] + 3, useful[-1] - 5) if useful else None)

    @property
    def height(self) -> float:
        """Of its panel."""
        if not self.section.rows:
            return TITLE_HEIGHT
        goes_on = self.end < len(self.section.rows)
        return TITLE_HEIGHT + HEADS_HEIGHT + sum(row.height for row in self.rows) + (1.0 if goes_on else PANEL_FOOT)


def lay_out_ladder(
    inspection: Inspection,
    page: tuple[float, float | None],
    measurer: TextMeasurer,
    describe: Callable[[CustomAction], str],
    selection: Selection | None = None,
) -> tuple[DisplayList, ...]:
    """The pages of a ladder: of that width and height, or one as high as all rows need.

    `describe` says in words what a custom action is. Every page says what it is about, what its marks mean, and which of
    how many it is; the first explains every sign. Pages too small for that come out larger in the same proportion.
    """
    width, height = page
    growth = max(_LEAST_WIDTH / width, 1.0 if height is None else _LEAST_HEIGHT / height, 1.0)
    return _Ladder(
        build_timeline_model(inspection),
        width * growth,
        None if height is None else height * growth,
        measurer,
        selection,
    ).pages(describe)


class _Ladder(Struct, frozen=True):
    """What is drawn, and on what."""

    model: TimelineModel
    width: float
    height: float | None
    measurer: TextMeasurer
    selection: Selection | None

    @property
    def inner(self) -> float:
        """The width without the margins."""
        return self.width - 2 * _MARGIN

    def pages(self, describe: Callable[[CustomAction], str]) -> tuple[DisplayList, ...]:
        """Every page, finished."""
        model, measurer = self.model, self.measurer
        selected = None if self.selection is None else self.selection.key
        maker = RowMaker(model, self.inner, measurer, describe, selected)
        folded = unplayed_tables(model) - ({selected.table} if selected is not None else set())
        sections = [
            _Section(group, () if group.table.name in folded else tuple(maker.rows_of(group))) for group in model.groups
        ]
        if model.unscheduled:
            sections.append(_Section(None, tuple(maker.row_of_unscheduled(item) for item in model.unscheduled)))
        first = _Frame(
            lay_out_head(model, self.inner, measurer, self.selection),
            lay_out_entries(
                legend_entries(model, with_marks=False, whole_names=True, folded=folded), self.inner, measurer
            ),
        )
        following = _Frame(
            lay_out_title(model.inspection, self.inner, measurer),
            lay_out_entries(mark_entries(model), self.inner, measurer),
        )
        contents = _paginated(sections, self._room(first), self._room(following))
        return tuple(
            self._page(
                first if number == 1 else following,
                parts,
                maker.columns,
                tr("Page {number} of {count}", number=number, count=len(contents)),
            )
            for number, parts in enumerate(contents, start=1)
        )

    def _room(self, frame: _Frame) -> float:
        return inf if self.height is None else self.height - 2 * _MARGIN - frame.height

    def _page(self, frame: _Frame, parts: list[_Part], columns: Columns, said: str) -> DisplayList:
        y = _MARGIN
        primitives = list(moved(frame.head.primitives, _MARGIN, y))
        y += frame.head.height
        if not parts:
            body = lay_out_nothing(self.model, self.inner)
            primitives += moved(body.primitives, _MARGIN, y)
            y += body.height
        for part in parts:
            drawn = tuple(self._part(part, columns))
            primitives += moved(drawn, _MARGIN, y)
            y += part.height + PANEL_GAP
        bottom = y + frame.below + _MARGIN if self.height is None else self.height
        y = bottom - _MARGIN - frame.below
        primitives += moved(frame.legend.primitives, _MARGIN, y)
        order = tr("Order, not time.")
        said = order if self.height is None else f"{said}   ·   {order}"
        foot = lay_out_foot(self.inner, said)
        primitives += moved(foot.primitives, _MARGIN, bottom - _MARGIN - FOOT_HEIGHT)
        ground = Box(Rect(0, 0, self.width, bottom), Token.CANVAS)
        return DisplayList(self.width, bottom, (ground, *primitives))

    def _part(self, part: _Part, columns: Columns) -> Iterator[Primitive]:
        """The rows of a section on a page, in a panel with its upper left corner at 0, 0."""
        panel = Rect(0, 0, self.inner, part.height)
        group = part.section.group
        yield Box(panel, Token.SURFACE, None, radius=6)
        if group is None:
            yield from draw_unscheduled_title(self.model, self.inner, self.measurer, again=part.first > 0)
        else:
            yield from draw_title(
                self.model, group, panel, self.measurer, folded=not part.section.rows, again=part.first > 0
            )
        if part.rows:
            yield from draw_column_heads(
                columns, TITLE_HEIGHT + HEADS_HEIGHT / 2, self.measurer, scheduled=group is not None
            )
        if group is not None and group.track is not None:
            for stretch in part.stretches():
                yield from draw_stretch(stretch, group.track, self.inner, self.measurer)
        y = TITLE_HEIGHT + HEADS_HEIGHT
        standing = None
        for row in part.rows:
            if standing is None or standing is row.standing:  # the edge of the window is a rule of its own
                yield rule(columns, y)
            standing = row.standing
            yield from row.draw(y)
            y += row.height
        yield Box(panel, None, Token.SURFACE_BORDER, radius=6)


class _Frame(Struct, frozen=True):
    """What stands above and below the rows of a page."""

    head: DisplayList
    legend: DisplayList

    @property
    def below(self) -> float:
        """The height under the rows."""
        return self.legend.height + FOOT_HEIGHT

    @property
    def height(self) -> float:
        """What it takes away from the rows."""
        return self.head.height + self.below


def _paginated(sections: list[_Section], first_room: float, room: float) -> list[list[_Part]]:
    """The parts of every page; a title never stands without a row."""
    pages: list[list[_Part]] = [[]]
    left = first_room
    for section in sections:
        start = 0
        while start == 0 or start < len(section.rows):
            part = _Part(section, start, _fitting(section, start, left))
            if part.height > left and pages[-1]:
                pages.append([])
                left = room
                continue
            pages[-1].append(part)
            left -= part.height + PANEL_GAP
            start = part.end
            if not section.rows:
                break
    return pages


def _fitting(section: _Section, start: int, room: float) -> int:
    """The end of the rows from `start` on that have room together: at least one, and no heading at their end."""
    left = room - TITLE_HEIGHT - HEADS_HEIGHT - PANEL_FOOT
    end = start
    while end < len(section.rows) and section.rows[end].height <= left:
        left -= section.rows[end].height
        end += 1
    while start < end < len(section.rows) and section.rows[end - 1].is_heading:
        end -= 1
    return min(max(end, start + 1), len(section.rows))
