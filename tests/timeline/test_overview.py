from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.findings.model import Mark
from inspector.sequence.model import ActionKey, Runs
from inspector.timeline.columns import MARK_COLOURS
from inspector.timeline.display_list import Box, Line, Text, Token
from inspector.timeline.groups import MARKS_WORST_FIRST
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.model import build_timeline_model
from inspector.timeline.overview import OverviewLayout, lay_out_overview, overview_height
from inspector.timeline.view import TimelineView
from tests.support.inspections import DLL, Row, build_inspection, huge_inspection, typical_inspection
from tests.support.measuring import EvenLetters, only

EXECUTE = "InstallExecuteSequence"
TYPICAL = build_timeline_model(typical_inspection())
HUGE = build_timeline_model(huge_inspection(error_at=(1, 20_000, 32_767)))
OF_COLOUR = {colour: mark for mark, colour in MARK_COLOURS.items()}


def strip(view: TimelineView | None = None, width: float = 1_500) -> OverviewLayout:
    return lay_out_overview(TYPICAL, view or TimelineView(), width, overview_height(TYPICAL))


def tints(layout: OverviewLayout) -> list[Box]:
    return [box for box in only(layout.display_list.primitives, Box) if box.fill is Token.BAND_TINT]


@given(st.lists(st.sampled_from([None, None, *Mark]), min_size=1, max_size=300), st.integers(200, 1_500))
def test_every_marked_action_is_in_a_column_that_is_at_least_as_bad(marks: list[Mark | None], width: int) -> None:
    rows = tuple(Row(f"Own{number}", number, type=DLL, mark=mark) for number, mark in enumerate(marks, start=1))
    layout = lay_out_overview(build_timeline_model(build_inspection({EXECUTE: rows})), TimelineView(), width, 40)
    columns = [
        (box.rect, MARKS_WORST_FIRST.index(OF_COLOUR[box.fill]))
        for box in only(layout.display_list.primitives, Box)
        if box.fill in OF_COLOUR and box.rect.bottom > 20
    ]
    for column, mark in enumerate(marks):
        if mark is not None:
            left, right = layout.scale.x_of(column), layout.scale.x_of(column + 1)
            there = [bad for rect, bad in columns if rect.x < right and rect.right > left - 1]
            assert min(there, default=99) <= MARKS_WORST_FIRST.index(mark)


def test_a_worse_mark_is_a_higher_column() -> None:
    rows = tuple(Row(f"Own{number}", number, type=DLL, mark=mark) for number, mark in enumerate((None, *Mark), start=1))
    layout = lay_out_overview(build_timeline_model(build_inspection({EXECUTE: rows})), TimelineView(), 900, 60)
    heights = {
        box.fill: box.rect.height
        for box in only(layout.display_list.primitives, Box)
        if box.fill in {*OF_COLOUR, Token.STANDARD_BORDER} and box.rect.width > 20
    }
    tall = [heights[MARK_COLOURS[mark]] for mark in (Mark.ERROR, Mark.WARNING, Mark.NOTE, Mark.GOOD, Mark.INFO)]
    assert tall == sorted(tall, reverse=True)
    assert len(set(tall)) == len(tall)
    assert heights[Token.STANDARD_BORDER] < tall[-1]


def test_the_strip_shows_where_the_property_lives_on_the_slots_of_the_timeline() -> None:
    layout = strip()
    timeline = lay_out_timeline(TYPICAL, TimelineView(), 1_500, None, EvenLetters())
    (own,) = tints(layout)
    (band,) = [box for box in only(timeline.display_list.primitives, Box) if box.fill is Token.BAND_TINT]
    assert (own.rect.x, own.rect.right) == (band.rect.x, band.rect.right)
    assert {"Client", "Server"} == {text.text for text in only(layout.display_list.primitives, Text)}


def test_tables_that_the_scenario_does_not_play_have_no_row() -> None:
    rows = (Row("Own", 1000, type=DLL, runs=Runs.NO),)
    model = build_timeline_model(
        build_inspection({EXECUTE: (Row("InstallFinalize", 6600),), "AdminExecuteSequence": rows})
    )
    assert overview_height(model) == overview_height(HUGE)


def test_where_everything_is_in_view_nothing_is_veiled() -> None:
    assert not any(box.fill is Token.CANVAS for box in only(strip().display_list.primitives, Box))
    zoomed = strip(TimelineView(slot_pitch=100, first_slot=10))
    assert sum(box.fill is Token.CANVAS for box in only(zoomed.display_list.primitives, Box)) == 2


@settings(max_examples=50)
@given(st.floats(0.05, 320), st.floats(0, 40_000), st.floats(92, 1_488))
def test_a_point_leads_to_the_view_around_it(pitch: float, first_slot: float, x: float) -> None:
    view = TimelineView(slot_pitch=pitch, first_slot=first_slot)
    layout = lay_out_overview(HUGE, view, 1_500, 40)
    timeline = lay_out_timeline(HUGE, view, 1_500, None, EvenLetters())
    assert layout.slots_in_view == pytest.approx(timeline.scale.slots_in_view)
    assert layout.slot_at(layout.scale.x_of(12_345)) == pytest.approx(12_345)
    first = layout.first_slot_around(x)
    assert 0 <= first <= max(HUGE.slot_count - layout.slots_in_view, 0)
    middle = first + layout.slots_in_view / 2
    at_an_end = first == 0 or first == pytest.approx(HUGE.slot_count - layout.slots_in_view)
    assert at_an_end or middle == pytest.approx(layout.slot_at(x), rel=1e-6)


@given(st.floats(0.05, 320), st.floats(0, 40_000))
def test_the_part_in_view_is_never_too_small_to_be_seen_nor_outside(pitch: float, first_slot: float) -> None:
    layout = lay_out_overview(HUGE, TimelineView(slot_pitch=pitch, first_slot=first_slot), 1_500, 40)
    assert layout.view.width >= 8
    assert layout.scale.left - 8 <= layout.view.x
    assert layout.view.right <= layout.scale.right + 1e-6


def test_dragging_moves_the_view_by_what_the_pixels_stand_for() -> None:
    layout = strip(TimelineView(slot_pitch=100, first_slot=10))
    assert layout.first_slot_moved(10, 2 * layout.scale.pitch) == pytest.approx(12)
    assert layout.first_slot_moved(10, -10_000) == 0
    assert layout.first_slot_moved(10, 10_000) == pytest.approx(TYPICAL.slot_count - layout.slots_in_view)


def test_the_selected_action_is_a_line_across_the_strip() -> None:
    key = ActionKey(EXECUTE, "RegisterApps")
    item = TYPICAL.item(key)
    assert item is not None
    layout = strip(TimelineView(selected=key))
    (line,) = [line for line in only(layout.display_list.primitives, Line) if line.stroke is Token.SELECTION]
    assert line.points[0][0] == pytest.approx(layout.scale.x_of(item.column + 0.5))


def test_a_run_of_all_numbers_stays_a_small_drawing() -> None:
    layout = lay_out_overview(HUGE, TimelineView(slot_pitch=4, first_slot=9_000), 1_500, 40)
    assert len(layout.display_list.primitives) < 200
    crowded = huge_inspection(30_000, error_at=tuple(range(1, 30_000, 3)))
    layout = lay_out_overview(build_timeline_model(crowded), TimelineView(), 1_500, 40)
    assert len(layout.display_list.primitives) < 2_000
