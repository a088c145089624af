from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from inspector.findings.model import Mark
from inspector.timeline.groups import MARKS_WORST_FIRST
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.model import build_timeline_model
from inspector.timeline.view import TimelineView
from tests.support.inspections import DLL, Row, build_inspection
from tests.support.measuring import EvenLetters

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.timeline.marks import PlacedMark


def inspection_of(marks: list[Mark | None]) -> Inspection:
    rows = tuple(Row(f"Own{number}", number, type=DLL, mark=mark) for number, mark in enumerate(marks, start=1))
    return build_inspection({"InstallExecuteSequence": rows})


def placed(marks: list[Mark | None], view: TimelineView, width: float) -> tuple[PlacedMark, ...]:
    layout = lay_out_timeline(build_timeline_model(inspection_of(marks)), view, width, None, EvenLetters())
    return tuple(mark for lane in layout.marks[0] for mark in lane)


@given(
    st.lists(st.sampled_from([None, None, *Mark]), min_size=1, max_size=120),
    st.floats(200, 3_000),
)
def test_every_marked_action_is_in_one_sign_which_shows_the_worst_of_its_actions(
    marks: list[Mark | None], width: float
) -> None:
    signs = placed(marks, TimelineView(), width)
    covered = [column for sign in signs for column in sign.columns]
    assert covered == [column for column, mark in enumerate(marks) if mark is not None]
    for sign in signs:
        inside = [marks[column] for column in sign.columns]
        assert sign.mark == next(mark for mark in MARKS_WORST_FIRST if mark in inside)
        assert marks[sign.worst_column] is sign.mark


@given(st.lists(st.sampled_from([None, *Mark]), min_size=1, max_size=120), st.floats(400, 3_000))
def test_signs_do_not_overlap_and_lie_inside_the_drawing(marks: list[Mark | None], width: float) -> None:
    signs = placed(marks, TimelineView(), width)
    for left, right in pairwise(signs[:-1]):  # the last may be moved in from the edge
        assert left.rect.right <= right.rect.x + 1
    assert all(sign.rect.x >= 0 and sign.rect.right <= width for sign in signs)


def test_where_there_is_room_every_action_has_a_sign_of_its_own() -> None:
    assert [sign.columns for sign in placed([Mark.ERROR] * 20, TimelineView(), 600)] == [
        (column,) for column in range(20)
    ]


def test_hidden_marks_are_not_drawn_and_not_counted() -> None:
    view = TimelineView(hidden_marks=frozenset({Mark.INFO}))
    signs = placed([Mark.INFO, Mark.NOTE, Mark.INFO], view, 600)
    assert [(sign.mark, sign.columns) for sign in signs] == [(Mark.NOTE, (1,))]
