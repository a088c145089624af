from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.findings.model import Mark
from inspector.lifetime.model import WindowState
from inspector.sequence.model import ActionKey, Runs
from inspector.timeline.display_list import Box, Dash, Hatch, Line, Pattern, Rect, Text, Token
from inspector.timeline.groups import Lane, LaneKey
from inspector.timeline.highlights import draw_highlights
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.model import build_timeline_model
from inspector.timeline.pointing import Direction, TimelineLayout
from inspector.timeline.vertical import Detail, detail_at
from inspector.timeline.view import TimelineView
from tests.support.inspections import (
    COMMIT_DLL,
    DEFERRED_DLL,
    DLL,
    EXECUTE_ROWS,
    KEY,
    ROLLBACK_DLL,
    Row,
    build_inspection,
    huge_inspection,
    small_inspection,
    typical_inspection,
)
from tests.support.measuring import EvenLetters, only

EXECUTE = "InstallExecuteSequence"
TYPICAL = build_timeline_model(typical_inspection())


def laid_out(view: TimelineView | None = None, *, width: float = 1_600, height: float | None = None) -> TimelineLayout:
    return lay_out_timeline(TYPICAL, view or TimelineView(), width, height, EvenLetters())


def laid_out_rows(*rows: Row, state: WindowState = WindowState.CLOSES, width: float = 1_600) -> TimelineLayout:
    model = build_timeline_model(build_inspection({EXECUTE: rows}, state=state))
    return lay_out_timeline(model, TimelineView(), width, None, EvenLetters())


def texts(layout: TimelineLayout) -> list[str]:
    return [text.text for text in only(layout.display_list.primitives, Text)]


def tint(layout: TimelineLayout) -> list[Rect]:
    return [box.rect for box in only(layout.display_list.primitives, Box) if box.fill is Token.BAND_TINT]


def hatches(layout: TimelineLayout, pattern: Pattern, colour: Token) -> list[Rect]:
    found = only(layout.display_list.primitives, Hatch)
    return [hatch.rect for hatch in found if hatch.pattern is pattern and hatch.colour is colour]


def test_a_known_reader_gets_a_bracket_under_the_part_of_the_window_in_which_it_works() -> None:
    for width in (1_300, 1_600, 4_000, 12_000):
        layout = laid_out(width=width)
        frame = next(frame for frame in layout.frames if frame.useful is not None)
        assert frame.useful is not None
        (bracket,) = [line for line in only(layout.display_list.primitives, Line) if is_in(line, frame.useful)]
        left, right = (layout.rect_of(ActionKey(EXECUTE, name)) for name in ("CostFinalize", "InstallValidate"))
        assert left is not None
        assert right is not None
        assert left.right <= bracket.points[0][0] < bracket.points[-1][0] <= right.x
        words = "a known reader works here, after CostFinalize (1000)"
        assert layout.tooltip_at(frame.useful.x + 5, frame.useful.centre_y) == words
        written = [
            text for text in texts(layout) if text in {words, "a known reader works here", "a reader works here"}
        ]
        assert len(written) <= 1
        assert width < 4_000 or written
    assert not any(
        frame.useful for frame in laid_out_rows(Row("CostFinalize", 1000), Row("Own", 1001, type=DLL)).frames
    )


def is_in(line: Line, rect: Rect) -> bool:
    return all(rect.y <= y <= rect.bottom for _, y in line.points)


def test_every_name_of_a_typical_package_is_read_whole_in_one_picture() -> None:
    written = texts(laid_out())
    for row in EXECUTE_ROWS:
        name = row.action.split(".")[0]
        assert name in written or any(
            name.startswith(text) and name[len(text) :] in written for text in written if text
        ), name


def test_a_name_too_long_for_its_spine_is_whole_in_the_words_under_the_pointer() -> None:
    name = "ReadTheSettingsOfAllEarlierVersionsOfTheAgentAndOfItsCompanions"
    layout = laid_out_rows(
        *(Row(f"Own{number}", number, type=DLL) for number in range(1, 60)), Row(name, 100, type=DLL)
    )
    assert name not in texts(layout)
    rect = layout.rect_of(ActionKey(EXECUTE, name))
    assert rect is not None
    assert name in (layout.tooltip_at(rect.centre_x, rect.centre_y) or "")


def test_the_band_reaches_from_the_first_slot_to_the_action_that_clears_the_property() -> None:
    layout = laid_out_rows(
        Row("CostFinalize", 1000),
        Row("Own", 1399, type=DLL),
        Row("InstallValidate", 1400),
        Row("InstallFinalize", 6600),
    )
    (band,) = tint(layout)
    assert band.x == pytest.approx(layout.scale.x_of(0), abs=1)
    assert band.right == pytest.approx(layout.scale.x_of(2), abs=1)
    frame = layout.frames[0]
    assert frame.key is not None
    assert (band.y, band.bottom) == (frame.key.y, frame.lanes[1].rect.bottom + 4)
    for hatch in hatches(layout, Pattern.DIAGONAL, Token.BAND_HATCH):
        assert (hatch.x, hatch.right) == pytest.approx((layout.scale.x_of(2), layout.scale.x_of(3)), abs=1)
    assert f"{KEY} is set" in texts(layout)
    assert "cleared in InstallValidate (1400)" in texts(layout)
    assert "not set" in texts(layout)


def test_the_hatch_of_the_closing_slot_covers_the_actions_that_are_tied_with_it() -> None:
    layout = laid_out_rows(
        Row("CostFinalize", 1000),
        Row("InstallValidate", 1400),
        Row("Same", 1400, type=DLL),
        Row("InstallFinalize", 6600),
    )
    for hatch in hatches(layout, Pattern.DIAGONAL, Token.BAND_HATCH):
        assert (hatch.x, hatch.right) == pytest.approx((layout.scale.x_of(1), layout.scale.x_of(3)), abs=1)
    assert "1400  same number: order undefined" in texts(layout)


def test_a_window_that_may_stay_open_has_a_dashed_edge_and_sparse_strokes_to_the_end_and_says_why() -> None:
    layout = laid_out_rows(
        Row("CostFinalize", 1000),
        Row("InstallValidate", 1400, condition="NOT Installed"),
        Row("InstallInitialize", 1500),
        Row("InstallFinalize", 6600),
    )
    for sparse in hatches(layout, Pattern.SPARSE, Token.BAND_HATCH):
        assert (sparse.x, sparse.right) == pytest.approx((layout.scale.x_of(2), layout.scale.x_of(4)), abs=1)
    edges = [line for line in only(layout.display_list.primitives, Line) if line.stroke is Token.BAND_EDGE]
    assert Dash.DASHED in {line.dash for line in edges}
    assert any("only if NOT Installed" in text for text in texts(layout))


def test_a_window_that_never_closes_reaches_to_the_end_and_has_no_right_edge() -> None:
    layout = laid_out_rows(Row("CostFinalize", 1000), Row("InstallFinalize", 6600))
    (band,) = tint(layout)
    assert band.right == pytest.approx(layout.scale.x_of(2), abs=1)
    upright = [
        line.points[0][0]
        for line in only(layout.display_list.primitives, Line)
        if line.stroke is Token.BAND_EDGE and len(line.points) == 2
    ]
    assert upright == [pytest.approx(band.x, abs=1)]
    assert "never cleared" in texts(layout)
    narrow = laid_out_rows(*(Row(f"Own{number}", number, type=DLL) for number in range(1, 30)))
    assert f"{KEY} is set from the start and never cleared" in texts(narrow)


def test_a_window_that_never_opens_is_an_empty_outline_with_its_reason() -> None:
    layout = laid_out_rows(Row("InstallValidate", 1400), Row("InstallFinalize", 6600), state=WindowState.NEVER_OPENS)
    assert tint(layout) == []
    assert any("MSIRESTARTMANAGERCONTROL" in text for text in texts(layout))


def test_the_client_has_no_band_and_says_that_the_property_is_never_set_there() -> None:
    layout = laid_out()
    assert layout.frames[0].key is None
    assert all(layout.frames[0].panel.bottom <= band.y for band in tint(layout))
    assert f"{KEY} is never set on the client side   ExecuteAction (1300) starts the server" in texts(layout)


def test_a_deferred_action_is_hollow_where_it_is_queued_and_hatched_where_the_script_runs_it_with_an_elbow_between() -> (
    None
):
    layout = laid_out()
    item = TYPICAL.item(ActionKey(EXECUTE, "StopAgentService"))
    assert item is not None
    assert item.script_column is not None
    queued = layout.rect_of(item.key)
    script = next(lane for lane in layout.frames[1].lanes if lane.model.lane is Lane.SCRIPT)
    boxes = {
        (box.rect.x, box.rect.y): box
        for box in only(layout.display_list.primitives, Box)
        if box.stroke is Token.CUSTOM_BORDER
    }
    assert queued is not None
    assert boxes[queued.x, queued.y].fill is Token.STANDARD_FILL
    (run,) = hatches(layout, Pattern.DIAGONAL, Token.CUSTOM_PATTERN)
    assert run.y > script.rect.y
    assert run.centre_x == pytest.approx(layout.scale.x_of(item.script_column + 0.5), abs=1)
    elbows = [line.points for line in only(layout.display_list.primitives, Line) if line.stroke is Token.ELBOW]
    ends = {(points[0][0], points[-1][0]) for points in elbows}
    assert (layout.scale.x_of(item.column + 0.5), layout.scale.x_of(item.script_column + 0.5)) in ends


def test_rollback_has_dots_and_commit_a_second_border() -> None:
    layout = laid_out_rows(
        Row("Undo", 1600, type=ROLLBACK_DLL), Row("Keep", 1700, type=COMMIT_DLL), Row("InstallFinalize", 6600)
    )
    assert len(hatches(layout, Pattern.DOTS, Token.CUSTOM_PATTERN)) == 1
    script = layout.frames[0].lanes[2]
    borders = [
        box.rect
        for box in only(layout.display_list.primitives, Box)
        if box.stroke is Token.CUSTOM_BORDER and box.rect.y >= script.rect.y
    ]
    assert any(outer.inset(2.5) in borders for outer in borders)


def test_a_condition_dashes_the_outline_and_a_row_that_cannot_run_is_faint() -> None:
    layout = laid_out_rows(Row("Sometimes", 1000, condition="UILevel > 3", type=DLL), Row("Never", 0, type=DLL))
    outlines = [box for box in only(layout.display_list.primitives, Box) if box.stroke is Token.CUSTOM_BORDER]
    assert [(box.dash, box.opacity) for box in outlines] == [(Dash.DASHED, 1.0), (Dash.SOLID, 0.4)]
    assert "does not run" in texts(layout)


def test_a_row_that_is_skipped_in_the_scenario_is_faint_and_struck_through() -> None:
    layout = laid_out_rows(
        Row("Skipped", 1000, condition="Installed", type=DLL, runs=Runs.NO), Row("Runs", 1100, type=DLL)
    )
    names = {text.text: text for text in only(layout.display_list.primitives, Text)}
    assert (names["Skipped"].opacity, names["Runs"].opacity) == (0.7, 1.0)
    strikes = [
        line.points
        for line in only(layout.display_list.primitives, Line)
        if line.stroke is Token.CUSTOM_BORDER and line.opacity == 0.4
    ]
    assert [points[0][1] for points in strikes] == [names["Skipped"].y]
    assert "does not run" not in texts(layout)


def test_a_row_that_may_run_or_not_has_a_question_mark() -> None:
    rows = (
        Row("Undecided", 1000, condition="SOMETHING", type=DLL),
        Row("Decided", 1100, condition="1", type=DLL, runs=Runs.YES),
    )
    assert [text for text in texts(laid_out_rows(*rows)) if "?" in text] == ["1000   ?"]
    others = (Row(f"Own{number}", number, type=DLL) for number in range(1, 40))
    assert texts(laid_out_rows(*rows, *others)).count("?") == 1


def test_exit_dialogs_say_which_end_they_belong_to() -> None:
    assert {"success", "user exit", "failure"} <= set(texts(laid_out(height=2_000)))


@given(st.floats(4, 320), st.floats(0, 40))
def test_the_shapes_of_a_lane_do_not_overlap(pitch: float, first_slot: float) -> None:
    layout = laid_out(TimelineView(slot_pitch=pitch, first_slot=first_slot))
    for group in TYPICAL.groups:
        items = [item for item in group.items if item.lane is not Lane.SCRIPT]
        for lane in (Lane.CLIENT, Lane.STANDARD, Lane.CUSTOM):
            rects = [layout.rect_of(item.key) for item in items if item.lane is lane]
            for left, right in pairwise(rect for rect in rects if rect is not None):
                assert left.right <= right.x


@settings(max_examples=40)
@given(st.floats(1, 320), st.floats(0, 40), st.integers(400, 2_000))
def test_an_action_is_found_where_it_is_drawn(pitch: float, first_slot: float, width: int) -> None:
    layout = laid_out(TimelineView(slot_pitch=pitch, first_slot=first_slot), width=width)
    for key in TYPICAL.places:
        rect = layout.rect_of(key)
        assert rect is not None
        if layout.scale.left <= rect.centre_x < layout.scale.right:
            assert layout.action_at(rect.centre_x, rect.centre_y) == key


def test_unscheduled_actions_and_steps_of_the_script_are_found_too() -> None:
    layout = laid_out()
    key = ActionKey("", "ValidateKey")
    rect = layout.rect_of(key)
    assert rect is not None
    assert layout.action_at(rect.centre_x, rect.centre_y) == key
    assert "from dialog ReadyDlg, Next" in (layout.tooltip_at(rect.centre_x, rect.centre_y) or "")
    (step,) = hatches(layout, Pattern.DIAGONAL, Token.CUSTOM_PATTERN)
    assert layout.action_at(step.centre_x, step.centre_y) == ActionKey(EXECUTE, "StopAgentService")
    assert "the script runs it" in (layout.tooltip_at(step.centre_x, step.centre_y) or "")


def test_there_is_nothing_at_empty_places_and_no_place_for_unknown_actions() -> None:
    layout = laid_out()
    assert layout.action_at(5, 5) is None
    assert layout.action_at(-1, -1) is None
    assert layout.tooltip_at(5, 5) is None
    assert layout.rect_of(ActionKey(EXECUTE, "Nowhere")) is None
    assert layout.neighbour(ActionKey(EXECUTE, "Nowhere"), Direction.LEFT) is None


def test_the_tracks_explain_themselves() -> None:
    layout = laid_out()
    frame = layout.frames[1]
    assert frame.key is not None
    assert layout.tooltip_at(frame.key.x + 5, frame.key.centre_y) == "InstallValidate clears it"
    tie = frame.group.ties[0]
    assert (
        layout.tooltip_at(layout.scale.x_of(tie.columns.first) + 2, frame.axis.centre_y)
        == "4020: same number: order undefined"
    )


def test_arrow_keys_lead_along_the_lane_and_to_the_nearest_action_above_and_below() -> None:
    model = build_timeline_model(small_inspection())
    layout = lay_out_timeline(model, TimelineView(), 1_000, None, EvenLetters())

    def towards(action: str, direction: Direction) -> str | None:
        key = layout.neighbour(ActionKey(EXECUTE, action), direction)
        return None if key is None else key.action

    assert towards("CostInitialize", Direction.RIGHT) == "InstallValidate"
    assert towards("Late", Direction.LEFT) == "Early"
    assert towards("Early", Direction.LEFT) is None
    assert towards("InstallFinalize", Direction.DOWN) == "Late"
    assert towards("Early", Direction.UP) in {"CostInitialize", "InstallValidate"}
    assert towards("Early", Direction.DOWN) is None


def test_selecting_a_deferred_action_outlines_both_its_places_and_its_elbow() -> None:
    key = ActionKey(EXECUTE, "StopAgentService")
    layout = laid_out(TimelineView(selected=key))
    outlines = [box.rect for box in only(layout.display_list.primitives, Box) if box.stroke is Token.SELECTION]
    assert len(outlines) == 2
    assert any(
        line.stroke is Token.SELECTION and len(line.points) > 2 for line in only(layout.display_list.primitives, Line)
    )
    assert not any(box.stroke is Token.SELECTION for box in only(laid_out().display_list.primitives, Box))


def test_lanes_follow_the_height_but_never_below_what_can_be_read() -> None:
    low, natural, high = laid_out(height=100), laid_out(), laid_out(height=3_000)
    assert low.height < natural.height < high.height < 3_000
    assert low.cramped
    assert not high.cramped
    for frame in low.frames:
        assert all(lane.shapes.height >= 38 for lane in frame.lanes)
    filled = laid_out(height=round(natural.height) - 30)
    assert filled.height == pytest.approx(natural.height - 30, abs=len(TYPICAL.groups) * 4)


@pytest.mark.parametrize("width", [900, 1_200])
def test_the_names_that_the_answer_hangs_on_are_whole_however_low_the_lanes_are(width: float) -> None:
    written = texts(laid_out(width=width, height=100))
    vital = [
        item.name.shown
        for group in TYPICAL.groups
        for item in group.items
        if item.mark not in (None, Mark.INFO) or item.key == group.closing_key
    ]
    assert "InstallValidate" in vital
    assert "RegisterApps" in vital
    assert set(vital) <= set(written)


@pytest.mark.parametrize("action", ["RemoveExistingProducts", "ReadConfigurationFromEarlierVersion"])
@pytest.mark.parametrize("width", [180, 500, 900])
def test_the_selected_action_has_its_whole_name_in_any_lane(width: float, action: str) -> None:
    filling = (Row(f"Own{number}", number, type=DLL) for number in range(1, 40))
    long = (Row("ReadConfigurationFromEarlierVersion", 50, type=DLL), Row("RemoveExistingProducts", 60))
    model = build_timeline_model(build_inspection({EXECUTE: (*filling, *long)}))
    key = ActionKey(EXECUTE, action)
    folded = frozenset({LaneKey(EXECUTE, Lane.STANDARD), LaneKey(EXECUTE, Lane.CUSTOM)})
    for lanes in (frozenset[LaneKey](), folded):
        view = TimelineView(selected=key, folded_lanes=lanes)
        ground = lay_out_timeline(model, TimelineView(folded_lanes=lanes), width, 300, EvenLetters())
        assert action not in texts(ground)
        pointed_out = only(draw_highlights(ground, view, EvenLetters()), Text)
        assert action in [text.text for text in pointed_out]
        assert action in texts(lay_out_timeline(model, view, width, 300, EvenLetters()))


def test_what_is_sought_is_outlined_one_by_one_where_there_is_room_and_in_common_where_there_is_none() -> None:
    rows = tuple(Row(f"Action{number:04}", number, type=DLL) for number in range(1, 2_001))
    model = build_timeline_model(build_inspection({EXECUTE: rows}))

    def outlines(*numbers: int, pitch: float | None) -> list[Rect]:
        found = tuple(ActionKey(EXECUTE, f"Action{number:04}") for number in numbers)
        view = TimelineView(slot_pitch=pitch, found=found)
        layout = lay_out_timeline(model, view, 1_200, 400, EvenLetters())
        return [box.rect for box in only(draw_highlights(layout, view, EvenLetters()), Box) if box.dash is Dash.DOTTED]

    assert len(outlines(2, 3, 4, pitch=20)) == 3
    together, apart = outlines(*range(500, 701), 1_500, pitch=None)
    assert together.width > 10 * apart.width


@pytest.mark.parametrize(
    ("pitch", "detail"),
    [
        (120, Detail.CARDS),
        (84, Detail.CARDS),
        (50, Detail.SPINES),
        (12, Detail.SPINES),
        (8, Detail.BARS),
        (0.5, Detail.COLUMNS),
    ],
)
def test_the_pitch_decides_how_much_is_drawn(pitch: float, detail: Detail) -> None:
    assert detail_at(pitch) is detail


def test_cards_hold_the_sequence_number_too() -> None:
    assert texts(laid_out(TimelineView(slot_pitch=150))).count("1010") == 2


def test_a_folded_group_keeps_its_title_and_counts_its_marks() -> None:
    layout = laid_out(TimelineView(folded=frozenset({"InstallUISequence"})))
    assert layout.frames[0].lanes == ()
    assert "CheckLicence" not in texts(layout)
    assert {"Client", "folded", "1"} <= set(texts(layout))


def test_what_is_out_of_view_is_not_drawn() -> None:
    layout = lay_out_timeline(
        build_timeline_model(huge_inspection(error_at=(1, 20_000, 32_767))), TimelineView(), 1_600, 900, EvenLetters()
    )
    assert len(layout.display_list.primitives) < 400
    near = lay_out_timeline(layout.model, TimelineView(slot_pitch=40, first_slot=19_980), 1_600, 900, EvenLetters())
    assert len(near.display_list.primitives) < 600
    assert "Action20000" in texts(near)


def test_hundreds_of_actions_on_a_pixel_still_show_the_one_that_matters() -> None:
    layout = lay_out_timeline(
        build_timeline_model(huge_inspection(error_at=(20_000,))), TimelineView(), 1_600, 900, EvenLetters()
    )
    rect = layout.rect_of(ActionKey(EXECUTE, "Action20000"))
    assert rect is not None
    assert layout.action_at(rect.x, rect.centre_y) == ActionKey(EXECUTE, "Action20000")
    assert any(box.fill is Token.ERROR_FILL for box in only(layout.display_list.primitives, Box))
    assert "Action20000" in texts(layout)


def test_a_cluster_lists_its_actions() -> None:
    layout = lay_out_timeline(
        build_timeline_model(huge_inspection(error_at=(20_000, 20_001))), TimelineView(), 1_600, 900, EvenLetters()
    )
    (cluster,) = [mark for lane in layout.marks[0] for mark in lane]
    words = layout.tooltip_at(cluster.rect.centre_x, cluster.rect.centre_y)
    assert words == "2 marked actions, the worst: error\n20000  Action20000\n20001  Action20001"
    assert cluster.mark is Mark.ERROR


def tooltips(layout: TimelineLayout) -> set[str]:
    """Every tooltip of a small drawing."""
    found = (layout.tooltip_at(x, y) for x in range(100, 1_600, 10) for y in range(0, int(layout.height), 10))
    return {words for words in found if words}


def test_what_never_runs_is_not_said_to_run_in_its_tooltip() -> None:
    words = "\n".join(tooltips(laid_out_rows(Row("InstallFinalize", 6600), Row("TooLate", 6700, type=DEFERRED_DLL))))
    assert "It never runs: it stands after InstallFinalize, where nothing can be queued (ICE77)" in words
    assert "Here the script runs it" not in words
    words = "\n".join(tooltips(laid_out_rows(Row("InstallFinalize", 6600), Row("InTime", 6500, type=DEFERRED_DLL))))
    assert "Here the script runs it" in words


def test_the_tooltips_of_a_sequence_that_is_not_played_say_nothing_about_the_property() -> None:
    found = tooltips(laid_out_rows(Row("CostFinalize", 1000, runs=Runs.NO), Row("InstallValidate", 1400, runs=Runs.NO)))
    assert "CostFinalize\nInstallExecuteSequence at 1000, standard action" in found
