from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from inspector.sequence.model import ActionKey
from inspector.timeline.display_list import Align, Polygon, Text, Token
from inspector.timeline.groups import Lane, LaneKey
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.model import build_timeline_model
from inspector.timeline.vertical import GUTTER
from inspector.timeline.view import TimelineView
from tests.support.inspections import typical_inspection
from tests.support.measuring import EvenLetters, only

if TYPE_CHECKING:
    from inspector.timeline.pointing import TimelineLayout

EXECUTE, UI = "InstallExecuteSequence", "InstallUISequence"
CUSTOM = LaneKey(EXECUTE, Lane.CUSTOM)
MODEL = build_timeline_model(typical_inspection())


def laid_out(view: TimelineView, height: float | None = None) -> TimelineLayout:
    return lay_out_timeline(MODEL, view, 1_600, height, EvenLetters())


def texts(layout: TimelineLayout) -> list[str]:
    return [text.text for text in only(layout.display_list.primitives, Text)]


def test_a_folded_lane_is_low_and_has_no_names_but_all_its_marks() -> None:
    opened, folded = laid_out(TimelineView()), laid_out(TimelineView(folded_lanes=frozenset({CUSTOM})))
    assert folded.height < opened.height
    assert "RegisterApps" in texts(opened)
    assert "RegisterApps" not in texts(folded)
    assert [[mark.columns for lane in group for mark in lane] for group in folded.marks] == [
        [mark.columns for lane in group for mark in lane] for group in opened.marks
    ]


def test_an_action_of_a_folded_lane_is_still_found_where_it_is_drawn() -> None:
    layout = laid_out(TimelineView(folded_lanes=frozenset({CUSTOM})))
    key = ActionKey(EXECUTE, "RegisterApps")
    rect = layout.rect_of(key)
    assert rect is not None
    assert layout.action_at(rect.centre_x, rect.centre_y) == key
    assert "RegisterApps" in (layout.tooltip_at(rect.centre_x, rect.centre_y) or "")


def test_the_room_of_a_folded_lane_goes_to_the_others() -> None:
    opened, folded = (
        laid_out(TimelineView(folded_lanes=lanes), 620) for lanes in (frozenset[LaneKey](), frozenset({CUSTOM}))
    )
    heights = [[lane.shapes.height for lane in layout.frames[1].lanes] for layout in (opened, folded)]
    assert heights[1][0] > heights[0][0]


def test_a_title_folds_its_table_and_a_name_its_lane() -> None:
    layout = laid_out(TimelineView())
    frame = layout.frames[1]
    assert layout.foldable_at(frame.panel.x + 300, frame.panel.y + 5) == EXECUTE
    lane = frame.lanes[1]
    assert layout.foldable_at(GUTTER / 2, lane.rect.centre_y) == CUSTOM
    assert layout.foldable_at(GUTTER + 5, lane.rect.centre_y) is None
    assert layout.foldable_at(5, layout.height + 50) is None
    folded = laid_out(TimelineView(folded=frozenset({EXECUTE})))
    assert folded.foldable_at(5, folded.frames[1].panel.centre_y) == EXECUTE


def test_what_is_toggled_twice_is_as_before() -> None:
    view = TimelineView()
    assert view.toggled(EXECUTE).folded == {EXECUTE}
    assert view.toggled(CUSTOM).folded_lanes == {CUSTOM}
    assert view.toggled(EXECUTE).toggled(CUSTOM).toggled(CUSTOM).toggled(EXECUTE) == view


def test_where_folding_is_possible_a_sign_says_so() -> None:
    def signs(view: TimelineView) -> int:
        return sum(shape.fill is Token.TEXT_MUTED for shape in only(laid_out(view).display_list.primitives, Polygon))

    assert signs(TimelineView()) == 0
    assert signs(TimelineView(can_fold=True)) == 2 + 1 + 3
    assert signs(TimelineView(can_fold=True, folded=frozenset({EXECUTE}))) == 2 + 1


@pytest.mark.parametrize("width", range(500, 1_500, 90))
def test_the_words_and_counts_of_a_folded_title_stand_apart(width: int) -> None:
    measurer = EvenLetters()
    layout = lay_out_timeline(MODEL, TimelineView(folded=frozenset({UI})), width, None, measurer)
    y = next(text.y for text in only(layout.display_list.primitives, Text) if text.text == "folded")
    spans = sorted(
        (text.x - (length if text.align is Align.END else 0), text.x + (0 if text.align is Align.END else length))
        for text in only(layout.display_list.primitives, Text)
        if text.y == y
        for length in (measurer.width(text.text, text.role),)
    )
    assert len(spans) > 2
    assert all(end < start for (_, end), (start, _) in pairwise(spans))
