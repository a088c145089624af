from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from inspector.findings.model import Mark
from inspector.sequence.model import ActionKey, Runs
from inspector.timeline.display_list import Box, Dash, Ellipse, Hatch, Line, Pattern, Polygon, Rect, Text, Token
from inspector.timeline.ladder import lay_out_ladder
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.legend import legend_entries
from inspector.timeline.model import build_timeline_model
from inspector.timeline.spines import FADED
from inspector.timeline.view import TimelineView
from tests.support.inspections import (
    DEFERRED_DLL,
    DLL,
    SET_PROPERTY,
    Row,
    build_inspection,
    huge_inspection,
    typical_inspection,
)
from tests.support.lives import EMPTY, MAY_BE_SET, SET, Life, Part, with_lives
from tests.support.measuring import EvenLetters, only

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.inspection import Inspection
    from inspector.lifetime.model import Presence
    from inspector.timeline.groups import Group
    from inspector.timeline.pointing import TimelineLayout

EXECUTE, UI = "InstallExecuteSequence", "InstallUISequence"
NAME = "AGENTFOLDER"
FOLDER = "C:\\Program Files\\Contoso\\Agent\\"
ROWS = (
    Row("AppSearch", 50),
    Row("SetAgentFolder", 60, type=SET_PROPERTY),
    Row("CostInitialize", 800),
    Row("CostFinalize", 1000),
    Row("InstallValidate", 1400),
    Row("InstallInitialize", 1500),
    Row("ReadFolder", 1600, type=DLL),
    Row("InstallFinalize", 6600),
)


def inspected(life: Life, **more: Mapping[str, Mapping[str, Life]] | Mapping[ActionKey, bool]) -> Inspection:
    return with_lives(build_inspection({EXECUTE: ROWS}), NAME, {EXECUTE: life}, **more)  # type: ignore[arg-type]


def laid_out(inspection: Inspection, view: TimelineView | None = None, width: float = 1_600) -> TimelineLayout:
    return lay_out_timeline(build_timeline_model(inspection), view or TimelineView(), width, None, EvenLetters())


def lives(life: Life, width: float = 1_600) -> TimelineLayout:
    return laid_out(inspected(life), width=width)


def texts(layout: TimelineLayout) -> list[str]:
    return [text.text for text in only(layout.display_list.primitives, Text)]


def tints(layout: TimelineLayout) -> list[Rect]:
    return [box.rect for box in only(layout.display_list.primitives, Box) if box.fill is Token.BAND_TINT]


def hatches(layout: TimelineLayout, pattern: Pattern) -> list[Rect]:
    found = only(layout.display_list.primitives, Hatch)
    return [hatch.rect for hatch in found if hatch.pattern is pattern and hatch.colour is Token.BAND_HATCH]


def edges(layout: TimelineLayout) -> list[tuple[float, Dash]]:
    """The upright edges of the bands behind the lanes."""
    lines = only(layout.display_list.primitives, Line)
    upright = [line for line in lines if line.stroke is Token.BAND_EDGE and len(line.points) == 2]
    return [(line.points[0][0], line.dash) for line in upright if line.points[0][0] == line.points[1][0]]


def track_of(layout: TimelineLayout) -> Rect:
    rect = layout.frames[0].key
    assert rect is not None
    return rect


def slot(layout: TimelineLayout, column: int) -> float:
    return pytest.approx(layout.scale.x_of(column), abs=1)  # type: ignore[return-value]


def test_a_stretch_reaches_from_the_end_of_one_row_to_the_start_of_another() -> None:
    layout = lives(Life((Part("SetAgentFolder", "<InstallInitialize"),)))
    (band,) = tints(layout)
    assert (band.x, band.right) == (slot(layout, 2), slot(layout, 5))
    assert edges(layout) == [(slot(layout, 2), Dash.SOLID), (slot(layout, 5), Dash.SOLID)]


def test_the_sides_of_a_slot_are_the_start_and_the_end_of_a_turn() -> None:
    layout = lives(Life((Part("<CostFinalize", "InstallValidate"),)))
    (band,) = tints(layout)
    assert (band.x, band.right) == (slot(layout, 3), slot(layout, 5))
    assert not hatches(layout, Pattern.DIAGONAL)


def test_a_row_that_takes_the_value_away_at_its_start_is_hatched_until_the_next_value() -> None:
    parts = (Part("CostInitialize", "<InstallValidate", SET, "0"), Part("InstallValidate", None, SET, "1"))
    layout = lives(Life(parts))
    assert [(band.x, band.right) for band in tints(layout)] == [
        (slot(layout, 3), slot(layout, 4)),
        (slot(layout, 5), slot(layout, 8)),
    ]
    for hatch in hatches(layout, Pattern.DIAGONAL):
        assert (hatch.x, hatch.right) == (slot(layout, 4), slot(layout, 5))
    assert hatches(layout, Pattern.DIAGONAL)


def test_what_may_be_set_is_sparse_under_dashed_edges_and_has_no_tint() -> None:
    layout = lives(Life((Part("CostFinalize", "InstallInitialize", MAY_BE_SET),)))
    assert tints(layout) == []
    assert edges(layout) == [(slot(layout, 4), Dash.DASHED), (slot(layout, 6), Dash.DASHED)]
    for hatch in hatches(layout, Pattern.SPARSE):
        assert (hatch.x, hatch.right) == (slot(layout, 4), slot(layout, 6))
    assert any(text.endswith("may be set") for text in texts(layout))


def test_what_is_empty_here_is_an_outline_in_the_track_alone_with_the_reason() -> None:
    layout = lives(Life((Part(None, None, EMPTY),), reason="Nothing is removed."))
    assert tints(layout) == []
    assert edges(layout) == []
    track = track_of(layout)
    dashed = [box.rect for box in only(layout.display_list.primitives, Box) if box.dash is Dash.DASHED and not box.fill]
    (outline,) = [rect for rect in dashed if track.contains(rect.x, rect.y)]
    assert (outline.x, outline.right) == (slot(layout, 0), slot(layout, 8))
    assert "Nothing is removed." in texts(layout)


def test_what_is_empty_beside_a_value_says_so_with_its_cause_where_there_is_room() -> None:
    life = Life((Part(None, "CostFinalize", EMPTY, cause="Nothing is removed. A note."), Part("CostFinalize", None)))
    assert {"empty in this scenario", "Nothing is removed"} <= set(texts(lives(life)))
    assert "Nothing is removed" not in texts(lives(life, 500))


def test_a_property_that_nothing_sets_is_a_dotted_line_that_says_so() -> None:
    layout = lives(Life(reason="Nothing gives it a value."))
    assert "Nothing gives it a value." in texts(layout)
    assert "not set" not in texts(layout)
    dotted = [line for line in only(layout.display_list.primitives, Line) if line.dash is Dash.DOTTED]
    assert dotted
    assert tints(layout) == []


def test_between_stretches_stand_dots_with_what_took_the_value_away() -> None:
    layout = lives(Life((Part(None, "SetAgentFolder"), Part("InstallInitialize", None))))
    assert {"cleared in SetAgentFolder (60)", "not set"} <= set(texts(layout))


def test_a_known_value_stands_in_its_bracket_and_one_too_long_keeps_its_ends() -> None:
    assert f'{NAME} = "{FOLDER}"' in texts(lives(Life((Part("CostFinalize", None, SET, FOLDER),))))
    narrow = lives(Life((Part("<CostFinalize", "InstallValidate", SET, FOLDER * 3),)))
    (shown,) = [text for text in texts(narrow) if "= " in text]
    assert shown.startswith(f'{NAME} = "C:\\Prog')
    assert shown.endswith('Agent\\"')
    assert "…" in shown
    track = track_of(narrow)
    words = narrow.tooltip_at(narrow.scale.x_of(4), track.centre_y) or ""
    assert FOLDER * 3 in words
    assert "The test wants it so." in words


def test_values_that_follow_each_other_share_one_edge() -> None:
    layout = lives(Life((Part(None, "CostFinalize", SET, "1"), Part("CostFinalize", None, SET, "2"))))
    assert edges(layout) == [(slot(layout, 0), Dash.SOLID), (slot(layout, 4), Dash.SOLID)]
    assert {f'{NAME} = "1"', f'{NAME} = "2"'} <= set(texts(layout))


def test_the_sign_of_a_change_tells_a_value_from_a_possible_one_and_from_none() -> None:
    life = Life(
        (Part("AppSearch", "CostFinalize", MAY_BE_SET), Part("CostFinalize", "InstallInitialize", SET)),
        (("AppSearch", MAY_BE_SET, None), ("CostFinalize", SET, None), ("InstallInitialize", EMPTY, None)),
    )
    layout = lives(life)
    track = track_of(layout)
    signs = [each for each in only(layout.display_list.primitives, Polygon) if track.contains(*each.points[0])]
    assert [(sign.fill, sign.points[1][0]) for sign in signs] == [
        (Token.SURFACE, slot(layout, 1)),
        (Token.BAND_EDGE, slot(layout, 4)),
    ]
    crosses = [
        line
        for line in only(layout.display_list.primitives, Line)
        if all(track.contains(*point) for point in line.points)
        and line.points[0][0] != line.points[1][0] != 0
        and line.points[0][1] != line.points[1][1]
        and len(line.points) == 2
    ]
    assert len(crosses) == 2
    assert all(line.points[1][0] <= layout.scale.x_of(6) for line in crosses)
    words = layout.tooltip_at(layout.scale.x_of(4) - 5, track.centre_y)
    assert words == "CostFinalize (1000)\nCostFinalize changes it."


def test_the_row_that_sets_the_property_is_named_where_the_track_has_room() -> None:
    wide = lives(Life((Part("CostFinalize", None),), (("CostFinalize", SET, None),)), 2_000)
    track = track_of(wide)
    named = [text for text in only(wide.display_list.primitives, Text) if track.contains(text.x, text.y)]
    assert "CostFinalize (1000)" in [text.text for text in named]


def test_rows_that_read_the_property_have_a_dot_and_those_that_may_a_ring() -> None:
    life = Life((Part("CostFinalize", None),))
    readers = {ActionKey(EXECUTE, "ReadFolder"): True, ActionKey(EXECUTE, "InstallInitialize"): False}
    layout = laid_out(inspected(life, readers=readers))
    track = track_of(layout)
    signs = {
        each.fill: each.rect.centre_x
        for each in only(layout.display_list.primitives, Ellipse)
        if track.contains(each.rect.x, each.rect.y)
    }
    assert signs == {
        Token.SURFACE: pytest.approx(layout.scale.x_of(5.5), abs=1),
        Token.TEXT: pytest.approx(layout.scale.x_of(6.5), abs=1),
    }


def test_the_client_has_a_track_where_the_property_lives_there() -> None:
    typical = typical_inspection()
    layout = laid_out(with_lives(typical, NAME, {UI: Life((Part("CostFinalize", None),))}))
    assert layout.frames[0].key is not None
    assert tints(layout)[0].y < layout.frames[1].panel.y
    assert not any("never set on the client" in text for text in texts(layout))
    assert "never set on the client" in " ".join(texts(laid_out(with_lives(typical, NAME, {}))))


def test_pinned_properties_are_tracks_above_each_other_which_the_band_does_not_touch() -> None:
    wait = Life((Part("CostFinalize", None, SET, "[AGENTFOLDER]"),), (("CostFinalize", SET, "[AGENTFOLDER]"),))
    pinned = {"ReadFolder": {EXECUTE: wait}, "REMOVE": {EXECUTE: Life((Part(None, None, EMPTY),))}}
    layout = laid_out(inspected(Life((Part(None, None),)), pinned=pinned))
    first, second = layout.frames[0].pinned
    assert first.bottom <= second.y
    assert second.bottom <= track_of(layout).y
    (band,) = [rect for rect in tints(layout) if rect.height > first.height]
    assert band.y == track_of(layout).y
    (own,) = [rect for rect in tints(layout) if first.contains(rect.x, rect.y)]
    assert (own.x, own.right) == (slot(layout, 4), slot(layout, 8))
    assert {"ReadFolder", "REMOVE", 'ReadFolder = "[AGENTFOLDER]"'} <= set(texts(layout))
    assert "[AGENTFOLDER]" in (layout.tooltip_at(layout.scale.x_of(6), first.centre_y) or "")
    rect = layout.rect_of(ActionKey(EXECUTE, "InstallInitialize"))
    assert rect is not None
    words = (layout.tooltip_at(rect.centre_x, rect.centre_y) or "").split("\n")
    assert 'ReadFolder is "[AGENTFOLDER]" here' in words
    assert "REMOVE is not set here" in words


def test_the_legend_explains_what_is_in_the_tracks_and_nothing_else() -> None:
    life = Life((Part("AppSearch", "CostFinalize", MAY_BE_SET), Part("CostFinalize", "InstallInitialize", SET)))
    words = [entry.words for entry in legend_entries(build_timeline_model(inspected(life)))]
    assert {f"{NAME} is set", "may be set"} <= set(words)
    assert not {"could have a value, has none here", "gives it a value", "reads it", "cleared in this slot"} & set(
        words
    )
    life = Life((Part(None, None, EMPTY),), (("CostFinalize", EMPTY, None),))
    readers = {ActionKey(EXECUTE, "ReadFolder"): True}
    words = [entry.words for entry in legend_entries(build_timeline_model(inspected(life, readers=readers)))]
    assert {"could have a value, has none here", "takes its value away", "reads it"} <= set(words)


def test_the_ladder_says_where_the_life_changes_and_which_rows_do_it() -> None:
    life = Life(
        (Part("AppSearch", "CostFinalize", MAY_BE_SET), Part("CostFinalize", "InstallInitialize", SET, FOLDER)),
        (("CostFinalize", SET, FOLDER), ("InstallInitialize", EMPTY, None)),
    )
    (sheet,) = lay_out_ladder(inspected(life), (1_280, None), EvenLetters(), lambda _: "what it is")
    ys = {text.text: text.y for text in only(sheet.primitives, Text)}
    assert not {f"may set {NAME}", f"may change {NAME}", f"may clear {NAME}"} & set(ys)
    order = [
        f"{NAME} is not set at first",
        "AppSearch",
        f"{NAME} may be set from here on: The test wants it so.",
        "SetAgentFolder",
        "CostFinalize",
        f'sets {NAME} to "{FOLDER}"',
        f'{NAME} = "{FOLDER}" from here on: The test wants it so.',
        "InstallInitialize",
        f"clears {NAME}",
        f"{NAME} is not set from here on",
        "ReadFolder",
    ]
    assert [ys[words] for words in order] == sorted(ys[words] for words in order)


@pytest.mark.parametrize(
    ("parts", "row", "words"),
    [
        ((Part("CostFinalize", None, MAY_BE_SET),), "CostFinalize", "may set"),
        ((Part(None, "CostFinalize"), Part("CostFinalize", None, MAY_BE_SET)), "CostFinalize", "may change"),
        ((Part(None, "<CostFinalize"), Part("<CostFinalize", None, MAY_BE_SET)), "CostFinalize", "may clear"),
    ],
)
def test_the_ladder_says_what_a_row_may_do(parts: tuple[Part, ...], row: str, words: str) -> None:
    inspection = inspected(Life(parts, ((row, MAY_BE_SET, None),)))
    (sheet,) = lay_out_ladder(inspection, (1_280, None), EvenLetters(), lambda _: "what it is")
    assert f"{words} {NAME}" in [text.text for text in only(sheet.primitives, Text)]


def test_the_rows_that_set_the_property_are_named_at_every_zoom() -> None:
    huge = huge_inspection(5_000, error_at=(1,))
    inspection = with_lives(huge, NAME, {EXECUTE: Life((Part("Action301", None),), (("Action301", SET, None),))})
    layout = laid_out(inspection, width=1_000)
    assert "Action301" in texts(layout)


def test_thousands_of_changes_are_drawn_as_many_as_have_room() -> None:
    huge = huge_inspection(8_000, error_at=(1,))
    rows = [f"Action{number}" for number in range(1, 8_001) if number != 2_000]
    parts = tuple(Part(row, after, SET, row) for row, after in pairwise(rows))
    points = tuple((row, SET, row) for row in rows)
    layout = laid_out(with_lives(huge, NAME, {EXECUTE: Life(parts, points)}), width=1_000)
    assert len(layout.display_list.primitives) < 7 * 1_000


def test_a_value_of_less_than_a_pixel_is_seen() -> None:
    huge = huge_inspection(8_000, error_at=(1,))
    parts = (Part("Action4001", "Action4002", EMPTY), Part("Action4002", "Action4003", SET))
    layout = laid_out(with_lives(huge, NAME, {EXECUTE: Life(parts)}), width=1_000)
    assert Dash.SOLID in {dash for _, dash in edges(layout)}


def test_the_script_lane_says_who_of_it_can_read_the_property() -> None:
    rows = (Row("Stop", 1600, type=DEFERRED_DLL), Row("Start", 1700, type=DEFERRED_DLL), Row("InstallFinalize", 6600))
    inspection = build_inspection({EXECUTE: rows})

    def said(name: str, readable: frozenset[str] = frozenset()) -> str:
        asked = with_lives(inspection, name, {EXECUTE: Life((Part(None, None),))})
        (window,) = asked.windows
        layout = laid_out(
            replace(asked, windows=(replace(window, readable_in_script=readable),)), TimelineView(slot_pitch=300)
        )
        return next(text for text in texts(layout) if text.startswith("run by InstallFinalize (6600)"))

    assert said(NAME).endswith(f", where {NAME} cannot be read")
    assert said(NAME, frozenset({"Stop", "Other"})).endswith(f", where Stop can read {NAME}")
    assert said(NAME, frozenset({"Stop", "Start"})).endswith(f", where 2 actions can read {NAME}")
    assert said("Stop").endswith(", where Stop reads its value as CustomActionData")


def test_a_script_without_room_for_a_note_is_told_of_in_the_one_before_it() -> None:
    filling = (
        "CostInitialize",
        "FileCost",
        "CostFinalize",
        "InstallValidate",
        "InstallInitialize",
        "ProcessComponents",
    )
    rows = (
        *(
            Row(name, 100 + index)
            for index, name in enumerate((*filling, "UnpublishFeatures", "RemoveFiles", "CreateFolders"))
        ),
        Row("Stop", 1600, type=DEFERRED_DLL),
        Row("InstallExecute", 6500),
        Row("Start", 6501, type=DEFERRED_DLL),
        Row("InstallFinalize", 6600),
    )
    inspection = build_inspection({EXECUTE: rows})

    def notes(pitch: float) -> list[str]:
        asked = with_lives(inspection, NAME, {EXECUTE: Life((Part(None, None),))})
        return [
            text
            for text in texts(laid_out(asked, TimelineView(slot_pitch=pitch), width=8_000))
            if text.startswith("run by")
        ]

    assert notes(50) == [f"run by InstallExecute (6500) and InstallFinalize (6600), where {NAME} cannot be read"]
    assert [note.split(",")[0] for note in notes(300)] == [
        "run by InstallExecute (6500)",
        "run by InstallFinalize (6600)",
    ]


def test_the_life_in_a_sequence_that_is_not_played_is_pale() -> None:
    unplayed = tuple(Row(row.action, row.sequence, type=row.type, runs=Runs.NO) for row in ROWS)
    life = Life((Part("SetAgentFolder", None),))
    layout = laid_out(with_lives(build_inspection({UI: unplayed, EXECUTE: ROWS}), NAME, {UI: life, EXECUTE: life}))
    tinted = [box for box in only(layout.display_list.primitives, Box) if box.fill is Token.BAND_TINT]
    assert [box.opacity for box in tinted] == [FADED, 1.0]


def test_a_table_without_a_row_that_runs_has_a_track_all_the_same() -> None:
    idle = build_inspection({EXECUTE: (Row("Idle", 0, type=DLL),)})
    for life in (
        Life(),
        Life((Part(None, None),)),
        Life((Part(None, None, MAY_BE_SET),)),
        Life((Part(None, None, EMPTY),)),
    ):
        layout = laid_out(with_lives(idle, NAME, {EXECUTE: life}))
        assert layout.tooltip_at(layout.scale.left + 2, track_of(layout).centre_y)


def test_letters_that_cannot_be_drawn_and_very_long_values_do_no_harm() -> None:
    value = "line\none\ttab\u05d0\x00" + "x" * 50_000
    layout = lives(Life((Part("CostFinalize", None, SET, value),), (("CostFinalize", SET, value),)))
    words = layout.tooltip_at(layout.scale.x_of(6), track_of(layout).centre_y) or ""
    assert len(words) < 3_000
    assert "letters more" in words


NAMES = [row.action for row in ROWS]
PRESENCES = st.sampled_from([SET, MAY_BE_SET, EMPTY])


@st.composite
def random_lives(draw: st.DrawFn) -> tuple[Part, ...]:
    """Stretches in order: each from an edge to a later one, touching the one before or not."""
    places = draw(st.lists(st.integers(0, 2 * len(ROWS)), min_size=2, max_size=10, unique=True).map(sorted))
    parts: list[Part] = []
    for opens, closes in pairwise(places):
        if draw(st.booleans()) or not parts:
            parts.append(
                Part(
                    _edge(opens), _edge(closes, 2 * len(ROWS)), draw(PRESENCES), draw(st.none() | st.text(max_size=30))
                )
            )
    return tuple(parts)


def _edge(place: int, end: int = 0) -> str | None:
    """Even places are the starts of turns, odd ones their ends; the whole run where it begins or is over."""
    if place == end:
        return None
    row = NAMES[min(place // 2, len(ROWS) - 1)]
    return row if place % 2 or place == 2 * len(ROWS) else f"<{row}"


def _only_group(inspection: Inspection) -> Group:
    (group,) = build_timeline_model(inspection).groups
    return group


@given(random_lives())
def test_the_parts_of_a_track_cover_every_slot_once(parts: tuple[Part, ...]) -> None:
    track = _only_group(inspected(Life(parts))).track
    assert track is not None
    spans = [piece.columns for piece in track.pieces] + list(track.clearings)
    covered = [column for span in spans for column in range(span.first, span.end)]
    assert sorted(covered) == list(range(len(ROWS)))
    for before, after in pairwise(track.pieces):
        assert before.columns.first <= before.columns.end <= after.columns.first


@given(random_lives())
def test_every_edge_of_a_life_is_at_the_side_of_the_slot_that_it_belongs_to(parts: tuple[Part, ...]) -> None:
    track = _only_group(inspected(Life(parts))).track
    assert track is not None
    stretches = [piece for piece in track.pieces if piece.stretch is not None]
    assert len(stretches) == len(parts)
    cleared = {span.first: span.end for span in track.clearings}
    for part, piece in zip(parts, stretches, strict=True):
        opens, closes = _column(part.opens, 0), _column(part.closes, len(ROWS))
        assert piece.columns.end == closes
        # behind the hatch of a row that takes a value away it begins with the next slot
        assert piece.columns.first in {opens, cleared.get(opens, opens)}


def _column(edge: str | None, whole_run: int) -> int:
    if edge is None:
        return whole_run
    return NAMES.index(edge[1:]) if edge.startswith("<") else NAMES.index(edge) + 1


@settings(max_examples=60)
@given(random_lives(), st.floats(0.5, 200), st.floats(0, 8), st.integers(300, 2_000))
@example(
    (
        Part(None, "AppSearch"),
        Part("<SetAgentFolder", "<ReadFolder"),
        Part("InstallFinalize", None, MAY_BE_SET),
    ),
    1.0,
    0.0,
    1_346,
)
def test_words_stay_inside_what_they_are_about_at_every_zoom(
    parts: tuple[Part, ...], pitch: float, first_slot: float, width: int
) -> None:
    life = Life(parts, tuple((row, SET, row) for row in NAMES[::2]))
    layout = laid_out(inspected(life), TimelineView(slot_pitch=pitch, first_slot=first_slot), width)
    track, measurer = track_of(layout), EvenLetters()
    spans = []
    for text in only(layout.display_list.primitives, Text):
        if track.contains(text.x, text.y):
            length = measurer.width(text.text, text.role)
            left = text.x - {"start": 0, "middle": length / 2, "end": length}[text.align]
            spans.append((left, left + length))
    for left, right in spans:
        assert layout.scale.left <= left
        assert right <= layout.scale.right + 1
    for (_, right), (left, _) in pairwise(sorted(spans)):
        assert right <= left


@given(
    st.lists(st.sampled_from([None, *Mark]), min_size=4, max_size=60),
    st.lists(PRESENCES, max_size=6),
    st.integers(300, 900),
)
def test_no_mark_disappears_whatever_lies_behind_it(
    marks: list[Mark | None], presences: list[Presence], width: int
) -> None:
    rows = tuple(Row(f"Own{number}", number, type=DLL, mark=mark) for number, mark in enumerate(marks, start=1))
    bounds = [f"Own{1 + index * (len(rows) - 1) // (len(presences) + 1)}" for index in range(len(presences) + 1)]
    parts = tuple(Part(a, b, presence) for (a, b), presence in zip(pairwise(bounds), presences, strict=True) if a != b)
    layout = laid_out(with_lives(build_inspection({EXECUTE: rows}), NAME, {EXECUTE: Life(parts)}), width=width)
    signed = [column for lane in layout.marks[0] for mark in lane for column in mark.columns]
    assert signed == [column for column, mark in enumerate(marks) if mark is not None]
