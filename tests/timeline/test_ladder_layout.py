"""The ladder of the window: lines as high as their texts, only those in view drawn, and the way back to an action."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from inspector.lifetime.model import Presence
from inspector.sequence.model import ActionKey, CustomAction, Runs
from inspector.timeline.changes import Change
from inspector.timeline.display_list import Align, Box, Hatch, Line, Rect, Text, Token
from inspector.timeline.groups import Item
from inspector.timeline.kinds import Kind
from inspector.timeline.ladder_cells import LINE_HEIGHT
from inspector.timeline.ladder_drawing import when_it_runs
from inspector.timeline.ladder_layout import LadderLayout
from inspector.timeline.ladder_lines import LadderLines
from inspector.timeline.model import Spacing, build_timeline_model
from inspector.timeline.pointing import Direction
from inspector.timeline.view import TimelineView
from tests.support.inspections import (
    DLL,
    KEY,
    Row,
    build_inspection,
    huge_inspection,
    small_inspection,
    typical_inspection,
)
from tests.support.lives import Life, Part, with_lives
from tests.support.measuring import EvenLetters, only

if TYPE_CHECKING:
    from inspector.inspection import Inspection

EXECUTE = "InstallExecuteSequence"
UI = "InstallUISequence"
REGISTER_APPS = ActionKey(EXECUTE, "RegisterApps")
VALIDATE = ActionKey(EXECUTE, "InstallValidate")
NOTHING = TimelineView()


def describe(custom_action: CustomAction) -> str:
    return f"what {custom_action.action} is"


def ladder(
    inspection: Inspection, view: TimelineView = NOTHING, *, spacing: Spacing = Spacing.ORDER, width: float = 1000
) -> LadderLayout:
    lines = LadderLines(build_timeline_model(inspection, spacing))
    return LadderLayout(lines, view, width, EvenLetters(), describe)


def texts(layout: LadderLayout) -> list[str]:
    return [text.text for text in only(layout.between(0, layout.height).primitives, Text)]


def rect(layout: LadderLayout, key: ActionKey) -> Rect:
    found = layout.rect_of(key)
    assert found is not None
    return found


def test_every_action_has_a_line_in_its_order() -> None:
    inspection = typical_inspection()
    layout = ladder(inspection)
    plan = inspection.plan(EXECUTE)
    assert plan is not None
    rects = [rect(layout, action.key) for action in plan.can_run]
    assert min(each.height for each in rects) == LINE_HEIGHT
    assert all(one.bottom <= other.y for one, other in pairwise(rects))
    keys = [row.key for row in inspection.actions] + [row.key for row in inspection.unscheduled]
    for key in keys:
        place = rect(layout, key)
        assert layout.action_at(place.centre_x, place.centre_y) == key


def test_a_step_of_the_script_stands_under_the_action_that_runs_it() -> None:
    layout = ladder(typical_inspection())
    assert any(text.startswith("runs here from the script; queued at ") for text in texts(layout))
    steps = {
        item.key
        for panel in layout.panels
        for item in (panel.table.group.items if panel.table.group is not None else ())
        if item.script_column is not None
    }
    runner = rect(layout, ActionKey(EXECUTE, "InstallFinalize"))
    assert layout.action_at(runner.centre_x, runner.centre_y + LINE_HEIGHT) in steps


def test_the_life_of_the_property_runs_beside_the_lines() -> None:
    layout = ladder(typical_inspection())
    shapes = layout.between(0, layout.height).primitives
    tint = next(box.rect for box in only(shapes, Box) if box.fill is Token.BAND_TINT)
    hatch = only(shapes, Hatch)[0].rect
    closes = rect(layout, VALIDATE)
    assert tint.bottom == hatch.y == closes.y
    assert hatch.bottom == closes.bottom
    assert "MsiRestartManagerSessionKey is set from the start" in texts(layout)
    words = layout.tooltip_at(20, closes.y - LINE_HEIGHT / 2)
    assert words is not None
    assert "InstallValidate" in words


@pytest.mark.parametrize("spacing", list(Spacing))
def test_the_spacing_of_the_timeline_changes_nothing(spacing: Spacing) -> None:
    usual, spaced = ladder(typical_inspection()), ladder(typical_inspection(), spacing=spacing)
    assert texts(spaced) == texts(usual)


def test_what_is_out_of_view_is_not_made() -> None:
    layout = ladder(huge_inspection())
    top = layout.height - 10_000
    seen = layout.between(top, top + 480).primitives
    lines = {text.y for text in only(seen, Text)}
    assert 20 <= len(lines) <= 26
    for shape in seen:
        for y in [y for _, y in shape.points] if isinstance(shape, Line) else []:
            assert top - 100 <= y <= top + 580
        if isinstance(shape, Box):
            assert shape.rect.height <= 600


def test_a_folded_table_is_its_title() -> None:
    view = TimelineView(folded=frozenset({UI}), can_fold=True)
    layout = ladder(typical_inspection(), view)
    assert layout.rect_of(ActionKey(UI, "CostInitialize")) is None
    title = layout.panels[0].rect
    assert layout.foldable_at(100, title.centre_y) == UI
    assert layout.foldable_at(100, layout.panels[1].rect.y + 100) is None
    assert "folded" in texts(layout)


def test_keys_lead_from_line_to_line_and_along_a_lane() -> None:
    layout = ladder(small_inspection())
    tables = [list(panel.table.places) for panel in layout.panels]
    keys = tables[0]
    for one, other in pairwise(keys):
        assert layout.neighbour(one, Direction.DOWN) == other
        assert layout.neighbour(other, Direction.UP) == one
    assert layout.neighbour(keys[0], Direction.UP) is None
    assert layout.neighbour(tables[-1][-1], Direction.DOWN) is None


def test_right_leads_to_the_next_action_of_the_lane() -> None:
    layout = ladder(typical_inspection())
    following = layout.neighbour(REGISTER_APPS, Direction.RIGHT)
    assert following is not None
    model = build_timeline_model(typical_inspection())
    own, other = model.item(REGISTER_APPS), model.item(following)
    assert own is not None
    assert other is not None
    assert other.lane is own.lane
    assert layout.neighbour(following, Direction.LEFT) == REGISTER_APPS


def test_what_is_hidden_pale_or_changed_is_seen() -> None:
    inspection = typical_inspection()
    place = rect(ladder(inspection), REGISTER_APPS)

    def shapes(view: TimelineView) -> tuple[object, ...]:
        return ladder(inspection, view).between(place.y, place.bottom).primitives

    usual = shapes(NOTHING)
    marks = frozenset(row.mark for row in inspection.actions if row.mark is not None)
    assert len(shapes(replace(NOTHING, hidden_marks=marks))) < len(usual)
    assert len(shapes(replace(NOTHING, changes={REGISTER_APPS: Change.NEW}))) > len(usual)
    pale = shapes(replace(NOTHING, dimmed=frozenset({Kind.CUSTOM})))
    name = next(shape for shape in pale if isinstance(shape, Text) and shape.text == "RegisterApps")
    assert name.opacity < 1


def test_what_is_pointed_out_lies_over_its_lines() -> None:
    layout = ladder(typical_inspection())
    view = TimelineView(selected=REGISTER_APPS, hovered=VALIDATE, range=(VALIDATE, REGISTER_APPS))
    shapes = layout.highlights(view, 0, layout.height).primitives
    first, last = rect(layout, VALIDATE), rect(layout, REGISTER_APPS)
    outlines = {box.stroke: box.rect for box in only(shapes, Box) if box.fill is None}
    assert outlines == {Token.SELECTION: last, Token.HOVER: first}
    veil = next(box.rect for box in only(shapes, Box) if box.fill is Token.SELECTION)
    assert (veil.y, veil.bottom) == (first.y, last.bottom)
    assert any("between InstallValidate" in text.text for text in only(shapes, Text))
    # scrolled to its middle it still says what it is
    middle = (first.bottom + last.y) / 2
    assert only(layout.highlights(view, middle, middle + 10).primitives, Text)


def test_dragging_finds_the_nearest_row_with_a_turn() -> None:
    layout = ladder(typical_inspection())
    plan = typical_inspection().plan(EXECUTE)
    assert plan is not None
    assert layout.nearest_running(EXECUTE, 0, rect(layout, VALIDATE).centre_y) == VALIDATE
    assert layout.nearest_running(EXECUTE, 0, -1000) == plan.can_run[0].key
    assert layout.nearest_running(EXECUTE, 0, 1e6) == plan.can_run[-1].key
    assert layout.nearest_running("AdminUISequence", 0, 0) is None


def test_a_line_says_in_its_tool_tip_what_it_has_no_room_for() -> None:
    layout = ladder(typical_inspection(), width=480)
    place = rect(layout, REGISTER_APPS)
    words = layout.tooltip_at(place.centre_x, place.centre_y)
    assert words is not None
    assert words.startswith("RegisterApps\nInstallExecuteSequence at ")
    step = layout.tooltip_at(place.centre_x, rect(layout, ActionKey(EXECUTE, "InstallFinalize")).bottom + 1)
    assert step is not None
    assert "Here the script runs it" in step
    remark = layout.tooltip_at(place.centre_x, layout.panels[1].top + 1)
    assert remark == "MsiRestartManagerSessionKey is set from the start"
    assert layout.tooltip_at(place.centre_x, layout.panels[1].rect.y) is None
    unscheduled = typical_inspection().unscheduled[0].key
    called = rect(layout, unscheduled)
    words = layout.tooltip_at(called.centre_x, called.centre_y)
    assert words is not None
    assert words.startswith(unscheduled.action)


@pytest.mark.parametrize("width", [700, 1000])
def test_why_an_action_is_skipped_is_read_whole(width: float) -> None:
    skipped = Row("Own", 10, type=DLL, runs=Runs.NO, condition='REINSTALL AND NOT (REMOVE ~= "ALL" OR PATCH)')
    layout = ladder(build_inspection({EXECUTE: (skipped, Row("InstallValidate", 1400))}), width=width)
    (own,) = (item for item in layout.panels[0].table.lines if isinstance(item, Item) and item.name.shown == "Own")
    written = " ".join(texts(layout))
    assert " ".join(when_it_runs(own).split()) in " ".join(written.split())
    assert rect(layout, own.key).height > LINE_HEIGHT
    place = rect(layout, VALIDATE)
    assert layout.action_at(place.centre_x, place.bottom - 1) == VALIDATE
    assert layout.nearest_running(EXECUTE, 0, place.centre_y) == VALIDATE


def test_so_many_rows_that_nobody_waits_for_them_to_be_measured_have_one_line_each() -> None:
    layout = ladder(huge_inspection(5_000, error_at=(1,)))
    heights = {rect(layout, ActionKey(EXECUTE, f"Action{number}")).height for number in range(1, 4_000, 500)}
    assert heights == {LINE_HEIGHT}


def test_a_pinned_property_has_a_band_of_its_own_behind_the_texts() -> None:
    rows = (Row("CostFinalize", 1000), Row("Own", 1001, type=DLL), Row("InstallValidate", 1400))
    pinned = {
        "TARGETDIR": {EXECUTE: Life((Part("CostFinalize", None, Presence.SET, "D:\\"),))},
        "REMOVE": {EXECUTE: Life((Part(None, None, Presence.EMPTY),))},
    }
    inspection = with_lives(build_inspection({EXECUTE: rows}), KEY, {EXECUTE: Life((Part(None, None),))}, pinned=pinned)
    layout = ladder(inspection)
    tints = [box.rect for box in only(layout.between(0, layout.height).primitives, Box) if box.fill is Token.BAND_TINT]
    band, own = sorted(tints, key=lambda rect: rect.x)
    assert band.right <= own.x
    assert own.right <= layout.width
    line = rect(layout, ActionKey(EXECUTE, "Own"))
    assert own.bottom == rect(layout, VALIDATE).bottom
    assert own.y <= line.y
    assert own.y >= rect(layout, ActionKey(EXECUTE, "CostFinalize")).bottom
    said = " ".join(texts(layout))
    assert 'TARGETDIR = "D:\\" from here on' in said
    assert "D:\\" in (layout.tooltip_at(own.centre_x, line.centre_y) or "")
    assert layout.tooltip_at(layout.width - 20, line.centre_y) == "The test wants it so."


def test_what_an_action_is_goes_on_where_no_condition_stands() -> None:
    def said(text: str) -> str:
        long = " ".join(f"word{number}" for number in range(40))
        layout = LadderLayout(
            LadderLines(
                build_timeline_model(build_inspection({EXECUTE: (Row("Own", 10, condition=text or None, type=DLL),)}))
            ),
            NOTHING,
            1000,
            EvenLetters(),
            lambda _: long,
        )
        return next(words for words in texts(layout) if words.startswith("word0"))

    assert len(said("")) > len(said("VersionNT"))


@pytest.mark.parametrize("width", [320, 435, 900])
def test_nothing_reaches_out_of_a_narrow_ladder(width: float) -> None:
    layout = ladder(typical_inspection(), width=width)
    assert layout.width == width
    for shape in layout.between(0, layout.height).primitives:
        if isinstance(shape, Box):
            assert shape.rect.right <= width
        elif isinstance(shape, Text) and not shape.upwards and shape.align is Align.START:
            assert shape.x + EvenLetters().width(shape.text, shape.role) <= width
