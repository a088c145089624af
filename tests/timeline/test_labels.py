from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from inspector.findings.model import Mark
from inspector.timeline.display_list import Align, Text, TextRole
from inspector.timeline.groups import Lane
from inspector.timeline.labels import labelled_columns
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.model import build_timeline_model
from inspector.timeline.view import TimelineView
from tests.support.inspections import DLL, Row, build_inspection, huge_inspection
from tests.support.measuring import EvenLetters, only

LINE = 13.0
_MODULE = "_5B6D_4E7F_8A90_B1C2D3E4F506"


@given(st.lists(st.integers(1, 400), min_size=1, max_size=40, unique=True), st.floats(2, 11))
def test_names_beside_bars_keep_apart_and_marked_ones_come_first(errors: list[int], pitch: float) -> None:
    model = build_timeline_model(huge_inspection(400, error_at=tuple(errors)))
    layout = lay_out_timeline(model, TimelineView(slot_pitch=pitch), 1_000, None, EvenLetters())
    frame = next(lane for lane in layout.frames[0].lanes if lane.model.lane is Lane.CUSTOM)
    columns = labelled_columns(model.groups[0], frame, layout.scale, frozenset(), LINE)
    assert all(after - before >= LINE / layout.scale.pitch for before, after in pairwise(columns))
    visible = layout.scale.visible_slots()
    for column in frame.model.marked[Mark.ERROR]:
        if column in visible:
            # an error without a name stands beside an error that has one
            assert any(
                abs(column - other) < LINE / layout.scale.pitch and other in frame.model.marked[Mark.ERROR]
                for other in columns
            )


def test_the_action_that_clears_the_property_is_named_at_every_zoom() -> None:
    model = build_timeline_model(huge_inspection(5_000, error_at=(1,)))
    layout = lay_out_timeline(model, TimelineView(), 1_000, None, EvenLetters())
    assert "InstallValidate" in [text.text for text in only(layout.display_list.primitives, Text)]


def test_no_number_of_the_axis_is_cut_at_an_edge() -> None:
    measurer = EvenLetters()
    for count in (90, 300, 5_000):
        layout = lay_out_timeline(
            build_timeline_model(huge_inspection(count, error_at=(1,))), TimelineView(), 900, None, measurer
        )
        numbers = [text for text in only(layout.display_list.primitives, Text) if text.role is TextRole.NUMBER]
        level = [text for text in numbers if text.align is Align.MIDDLE]
        assert level
        for text in level:
            half = measurer.width(text.text, TextRole.NUMBER) / 2
            assert text.x - half >= layout.scale.left
            assert text.x + half <= layout.scale.right


def test_where_not_all_names_have_room_each_is_there_before_one_is_there_twice() -> None:
    names = ["SystemFolder", "WindowsFolder", "AdminToolsFolder"]
    rows = [
        Row(f"{name}.{number:08X}{_MODULE}", number * 10, type=DLL) for number in range(1, 40) for name in names[:1]
    ]
    rows += [Row(f"{name}.{5:08X}{_MODULE}", 55 + 100 * number, type=DLL) for number, name in enumerate(names[1:])]
    model = build_timeline_model(build_inspection({"InstallExecuteSequence": tuple(rows)}))
    layout = lay_out_timeline(model, TimelineView(), 380, None, EvenLetters())
    shown = [text.text for text in only(layout.display_list.primitives, Text) if text.role is TextRole.NAME_SMALL]
    assert set(names) <= set(shown)
    assert len(shown) < len(rows)
