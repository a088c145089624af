from __future__ import annotations

from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from inspector.timeline.scale import WIDEST_FITTED_PITCH, WIDEST_PITCH, TimeScale

COUNTS = st.integers(1, 32_767)
WIDTHS = st.floats(50, 5_000)
FACTORS = st.floats(0.1, 10)


@st.composite
def scales(draw: st.DrawFn) -> TimeScale:
    pitch = draw(st.one_of(st.none(), st.floats(0.001, 1_000)))
    first_slot = draw(st.floats(-100, 40_000))
    return TimeScale.showing(draw(st.floats(0, 200)), draw(WIDTHS), draw(COUNTS), pitch=pitch, first_slot=first_slot)


@given(scales(), st.floats(0, 32_767))
def test_a_slot_and_its_x_lead_to_each_other(scale: TimeScale, slot: float) -> None:
    assert isclose(scale.slot_at(scale.x_of(slot)), slot, abs_tol=1e-6)


@given(scales())
def test_nothing_but_slots_is_in_view_as_long_as_there_are_enough(scale: TimeScale) -> None:
    assert scale.first_slot >= 0
    if scale.slot_count * scale.pitch >= scale.width:
        assert scale.x_of(scale.slot_count) >= scale.right - 1e-6
    else:
        assert scale.first_slot == 0


@given(WIDTHS, COUNTS)
def test_fitting_shows_every_slot(width: float, count: int) -> None:
    scale = TimeScale.fitting(92, width, count)
    assert scale.is_fitted
    assert scale.visible_slots() == range(count)
    assert scale.x_of(count) <= scale.right + 1e-6


def test_fitting_does_not_stretch_a_few_slots_over_the_whole_width() -> None:
    assert TimeScale.fitting(0, 3_000, 2).pitch == WIDEST_FITTED_PITCH


def test_no_slot_at_all_still_gives_a_scale() -> None:
    assert TimeScale.fitting(0, 800, 0).slot_count == 1


@given(scales(), FACTORS, st.floats(0, 1))
def test_zooming_keeps_the_slot_under_the_pointer_unless_an_end_is_reached(
    scale: TimeScale, factor: float, share: float
) -> None:
    x = scale.left + share * scale.width
    zoomed = scale.zoomed(factor, x)
    at_an_end = zoomed.first_slot == 0 or isclose(zoomed.first_slot, zoomed.slot_count - zoomed.slots_in_view)
    assert at_an_end or isclose(zoomed.slot_at(x), scale.slot_at(x), rel_tol=1e-6, abs_tol=1e-6)


@given(scales(), FACTORS)
def test_zooming_ends_at_everything_in_view_and_at_the_widest_pitch(scale: TimeScale, factor: float) -> None:
    pitch = scale.zoomed(factor, scale.left).pitch
    narrowest = min(scale.width / scale.slot_count, WIDEST_FITTED_PITCH)
    assert narrowest - 1e-9 <= pitch <= max(WIDEST_PITCH, narrowest)


@given(scales(), st.floats(-2_000, 2_000))
def test_panning_there_and_back_ends_where_it_began_unless_an_end_is_reached(scale: TimeScale, pixels: float) -> None:
    there = scale.panned(pixels)
    if isclose(there.first_slot, scale.first_slot + pixels / scale.pitch, abs_tol=1e-9):
        assert isclose(there.panned(-pixels).first_slot, scale.first_slot, abs_tol=1e-6)


@given(scales(), st.integers(0, 32_766))
def test_revealing_a_slot_brings_it_into_view(scale: TimeScale, slot: int) -> None:
    slot %= scale.slot_count
    shown = scale.revealing(slot, slot + 1)
    assert shown.pitch == scale.pitch
    assert shown.x_of(slot) >= shown.left - 1e-6
    if shown.pitch <= shown.width:
        assert shown.x_of(slot + 1) <= shown.right + 1e-6


@given(scales())
def test_the_visible_slots_are_those_that_reach_into_the_view(scale: TimeScale) -> None:
    visible = scale.visible_slots()
    for slot in {0, visible.start - 1, visible.start, visible.stop - 1, visible.stop, scale.slot_count - 1}:
        if 0 <= slot < scale.slot_count and scale.x_of(slot) < scale.right and scale.x_of(slot + 1) > scale.left + 1e-6:
            assert slot in visible
