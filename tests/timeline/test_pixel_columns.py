from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from inspector.findings.model import Mark
from inspector.timeline.columns import pixel_states, slots_of_pixel
from inspector.timeline.groups import MARKS_WORST_FIRST, Lane
from inspector.timeline.model import build_timeline_model
from inspector.timeline.scale import TimeScale
from tests.support.inspections import DLL, Row, build_inspection

if TYPE_CHECKING:
    from inspector.timeline.groups import LaneModel

NO_MARKS: frozenset[Mark] = frozenset()


def custom_lane(marks: list[Mark | None]) -> LaneModel:
    rows = tuple(Row(f"Own{number}", number, type=DLL, mark=mark) for number, mark in enumerate(marks, start=1))
    lane = build_timeline_model(build_inspection({"InstallExecuteSequence": rows})).groups[0].lane(Lane.CUSTOM)
    assert lane is not None
    return lane


@given(st.integers(1, 40_000), st.floats(0.01, 4), st.integers(10, 2_000))
def test_neighbouring_pixels_part_the_slots_without_a_gap(count: int, pitch: float, width: int) -> None:
    scale = TimeScale(0, width, count, pitch, 0)
    for pixel in range(min(width, int(count * pitch)) - 1):
        first, end = slots_of_pixel(scale, pixel)
        assert first < end
        # a slot wider than a pixel stands in several of them
        assert slots_of_pixel(scale, pixel + 1)[0] in {end, end - 1}


@given(
    st.lists(st.sampled_from([None, None, None, *Mark]), min_size=1, max_size=300),
    st.floats(0.02, 4),
)
def test_no_mark_is_lost_however_many_slots_share_a_pixel(marks: list[Mark | None], pitch: float) -> None:
    lane = custom_lane(marks)
    scale = TimeScale(0, len(marks) * pitch + 1, len(marks), pitch, 0)
    badness = {
        pixel: len(MARKS_WORST_FIRST) if mark is None else MARKS_WORST_FIRST.index(mark)
        for first, end, mark in pixel_states(lane, scale, NO_MARKS)
        for pixel in range(first, end)
    }
    seen: dict[int, list[int]] = {}
    for pixel, bad in badness.items():
        for column in range(*slots_of_pixel(scale, pixel)):
            seen.setdefault(column, []).append(bad)
    for column, mark in enumerate(marks):
        assert column in seen
        if mark is not None:
            assert min(seen[column]) <= MARKS_WORST_FIRST.index(mark)


def test_the_worst_mark_of_a_pixel_wins_unless_it_is_hidden() -> None:
    lane = custom_lane([Mark.INFO, Mark.ERROR, Mark.WARNING, None])
    scale = TimeScale(0, 1, 4, 0.25, 0)
    assert list(pixel_states(lane, scale, NO_MARKS)) == [(0, 1, Mark.ERROR)]
    assert list(pixel_states(lane, scale, frozenset({Mark.ERROR}))) == [(0, 1, Mark.WARNING)]
    assert list(pixel_states(lane, scale, frozenset(Mark))) == [(0, 1, None)]


def test_equal_neighbours_are_one_run_and_empty_columns_none() -> None:
    rows = (Row("First", 1, type=DLL), Row("Second", 2, type=DLL), Row("CostFinalize", 3), Row("Last", 4, type=DLL))
    lane = build_timeline_model(build_inspection({"InstallExecuteSequence": rows})).groups[0].lane(Lane.CUSTOM)
    assert lane is not None
    assert list(pixel_states(lane, TimeScale(0, 8, 4, 2, 0), NO_MARKS)) == [(0, 4, None), (6, 8, None)]
