from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.sequence.model import ActionKey
from inspector.timeline.display_list import Box, Token
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.model import build_timeline_model
from inspector.timeline.ranges import actions_between
from inspector.timeline.view import TimelineView
from tests.support.inspections import huge_inspection, small_inspection, typical_inspection
from tests.support.measuring import EvenLetters, only

EXECUTE, UI = "InstallExecuteSequence", "InstallUISequence"
SMALL = build_timeline_model(small_inspection())
MODEL = build_timeline_model(typical_inspection())
RUNNING = [item.key for item in MODEL.groups[1].items if item.area == "run"]


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (
            "CostInitialize",
            "InstallFinalize",
            "3 actions between CostInitialize (800) and InstallFinalize (6600), 2 custom",
        ),
        (
            "CostInitialize",
            "InstallValidate",
            "1 action between CostInitialize (800) and InstallValidate (1400), a custom one",
        ),
        ("Late", "Early", "1 action between Early (1000) and Late (4010)"),
        ("Late", "InstallFinalize", "No action between Late (4010) and InstallFinalize (6600)"),
    ],
)
def test_a_range_says_how_many_actions_stand_between_its_ends(one: str, other: str, sentence: str) -> None:
    found = actions_between(SMALL, ActionKey(EXECUTE, one), ActionKey(EXECUTE, other))
    assert found is not None
    assert found.sentence == sentence


@given(st.sampled_from(RUNNING), st.sampled_from(RUNNING))
def test_the_ends_and_what_is_between_them_are_a_part_of_the_order(one: ActionKey, other: ActionKey) -> None:
    found = actions_between(MODEL, one, other)
    assert found == actions_between(MODEL, other, one)
    assert found is not None
    assert {found.first.key, found.last.key} == {one, other}
    first, last = sorted((RUNNING.index(one), RUNNING.index(other)))
    assert [item.key for item in found.between] == RUNNING[first + 1 : last]


def test_there_is_no_range_between_two_tables_or_to_a_row_without_a_turn() -> None:
    here = ActionKey(EXECUTE, "InstallFiles")
    for other in (ActionKey(UI, "CostFinalize"), ActionKey(EXECUTE, "OldCleanup"), ActionKey(EXECUTE, "Nowhere")):
        assert actions_between(MODEL, here, other) is None
        assert actions_between(MODEL, other, here) is None


def test_a_range_is_highlighted_from_the_first_to_the_last_of_its_slots() -> None:
    ends = (ActionKey(EXECUTE, "InstallFiles"), ActionKey(EXECUTE, "InstallValidate"))
    layout = lay_out_timeline(MODEL, TimelineView(range=ends), 1_600, None, EvenLetters())
    (veil,) = [box.rect for box in only(layout.display_list.primitives, Box) if box.fill is Token.SELECTION]
    first, last = (layout.rect_of(key) for key in reversed(ends))
    assert first is not None
    assert last is not None
    assert first.x - layout.scale.pitch < veil.x <= first.x
    assert last.right <= veil.right < last.right + layout.scale.pitch
    frame = layout.frames[1]
    assert frame.axis.y <= veil.y < veil.bottom <= frame.panel.bottom


def test_a_range_far_out_of_view_is_not_drawn() -> None:
    model = build_timeline_model(huge_inspection(2_000, error_at=(1,)))
    view = TimelineView(10, 40, range=(ActionKey(EXECUTE, "Action1500"), ActionKey(EXECUTE, "Action1600")))
    layout = lay_out_timeline(model, view, 900, None, EvenLetters())
    assert not any(box.fill is Token.SELECTION for box in only(layout.display_list.primitives, Box))
