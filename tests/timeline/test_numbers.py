from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.sequence.model import ActionKey
from inspector.timeline.groups import Lane
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.model import Spacing, build_timeline_model
from inspector.timeline.numbers import place_numbers
from inspector.timeline.view import TimelineView
from tests.support.inspections import DLL, Row, build_inspection, huge_inspection, typical_inspection
from tests.support.measuring import EvenLetters

EXECUTE, UI = "InstallExecuteSequence", "InstallUISequence"
NUMBERS = st.lists(st.integers(1, 32_767), min_size=1, max_size=60)
GROUPS = st.lists(
    st.dictionaries(st.integers(1, 32_767), st.integers(1, 4), min_size=1, max_size=40), min_size=1, max_size=3
)


@given(GROUPS)
def test_numbers_and_columns_lead_to_each_other(groups: list[dict[int, int]]) -> None:
    scale = place_numbers(groups)
    for number in {number for group in groups for number in group}:
        assert scale.number_at(scale.column_of(number)) == number
    assert scale.columns[0] == 0


@given(GROUPS, st.integers(0, 33_000), st.integers(0, 33_000))
def test_both_ways_keep_the_order(groups: list[dict[int, int]], one: int, other: int) -> None:
    scale = place_numbers(groups)
    low, high = sorted((one, other))
    assert scale.column_of(low) <= scale.column_of(high)
    assert scale.number_at(low) <= scale.number_at(high)


@given(GROUPS)
def test_every_row_has_its_columns_and_there_are_not_too_many(groups: list[dict[int, int]]) -> None:
    scale = place_numbers(groups)
    widths = {number: max(group.get(number, 0) for group in groups) for number in scale.numbers}
    for (number, column), (_, following) in pairwise(zip(scale.numbers, scale.columns, strict=True)):
        assert following >= column + widths[number]
    assert scale.columns[-1] <= 3 * sum(widths.values())


def test_a_larger_step_in_the_numbers_is_a_wider_gap() -> None:
    scale = place_numbers([dict.fromkeys([100, 300, 700, 1_500], 1)])
    assert [after - before for before, after in pairwise(scale.columns)] == [1, 2, 4]


def test_crowded_numbers_take_a_slot_each_and_no_numbers_are_no_scale() -> None:
    assert place_numbers([dict.fromkeys(range(1, 32_768), 1)]).columns == tuple(range(32_767))
    assert place_numbers([]).column_of(5) == place_numbers([]).number_at(5) == 0


@settings(max_examples=50)
@given(NUMBERS)
def test_rows_stand_in_their_order_and_rows_of_one_number_side_by_side(numbers: list[int]) -> None:
    rows = tuple(Row(f"Own{index}", number, type=DLL) for index, number in enumerate(numbers))
    model = build_timeline_model(build_inspection({EXECUTE: rows}), Spacing.NUMBER)
    (group,) = model.groups
    order = [item.action.order for item in sorted(group.items, key=lambda item: item.column)]
    assert order == sorted(order, key=lambda each: each or 0)
    for tie in group.ties:
        assert all(group.item_at[column] >= 0 for column in range(tie.columns.first, tie.columns.end))
    lane = group.lane(Lane.CUSTOM)
    assert lane is not None
    assert len(lane.columns) == len(numbers)


def test_one_number_stands_at_one_place_on_both_sides() -> None:
    model = build_timeline_model(typical_inspection(), Spacing.NUMBER)
    for action in ("FindRelatedProducts", "AppSearch", "CostFinalize"):
        client, server = (model.item(ActionKey(table, action)) for table in (UI, EXECUTE))
        assert client is not None
        assert server is not None
        assert client.column == server.column


@settings(max_examples=40)
@given(st.floats(0.5, 200), st.floats(0, 60))
def test_an_action_is_found_where_it_is_drawn_in_this_spacing_too(pitch: float, first_slot: float) -> None:
    model = build_timeline_model(typical_inspection(), Spacing.NUMBER)
    view = TimelineView(slot_pitch=pitch, first_slot=first_slot)
    layout = lay_out_timeline(model, view, 1_200, None, EvenLetters())
    for key in model.places:
        rect = layout.rect_of(key)
        assert rect is not None
        if layout.scale.left <= rect.centre_x < layout.scale.right:
            assert layout.action_at(rect.centre_x, rect.centre_y) == key


def test_a_full_table_is_spaced_by_number_as_by_order() -> None:
    inspection = huge_inspection()
    by_number, by_order = (build_timeline_model(inspection, spacing) for spacing in (Spacing.NUMBER, Spacing.ORDER))
    assert by_number.slot_count == by_order.slot_count == 32_767
    assert by_number.places == by_order.places
