from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.lifetime.model import WindowState
from inspector.sequence.model import ActionKey, Runs
from inspector.timeline.display_list import Box, Dash, Hatch, Line, Pattern, Rect, Text, Token
from inspector.timeline.framing import Selection
from inspector.timeline.ladder import A4_LANDSCAPE, lay_out_ladder
from tests.support.inspections import (
    DEFERRED_DLL,
    DLL,
    EXECUTE_ROWS,
    KEY,
    UI_ROWS,
    Row,
    build_inspection,
    small_inspection,
    typical_inspection,
)
from tests.support.measuring import EvenLetters, only

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.sequence.model import CustomAction
    from inspector.timeline.display_list import DisplayList

EXECUTE = "InstallExecuteSequence"
LONG = "ReadSettings.0A1B2C3D_1111_2222_3333_445566778899"


def describe(custom_action: CustomAction) -> str:
    return f"what {custom_action.action} is"


def sheet(inspection: Inspection, width: float = 1280, selection: Selection | None = None) -> DisplayList:
    (drawing,) = lay_out_ladder(inspection, (width, None), EvenLetters(), describe, selection)
    return drawing


def pages(inspection: Inspection, size: tuple[float, float] = A4_LANDSCAPE) -> tuple[DisplayList, ...]:
    return lay_out_ladder(inspection, size, EvenLetters(), describe)


def texts(drawing: DisplayList) -> list[str]:
    return [text.text for text in only(drawing.primitives, Text)]


def text(drawing: DisplayList, words: str) -> Text:
    return next(text for text in only(drawing.primitives, Text) if text.text == words)


def tints(drawing: DisplayList) -> list[Rect]:
    """Those beside rows: the legend's is not as wide."""
    return [box.rect for box in only(drawing.primitives, Box) if box.fill is Token.BAND_TINT and box.rect.width > 100]


def hatches(drawing: DisplayList, pattern: Pattern) -> list[Rect]:
    """Those beside rows: the legend's is not as high."""
    found = [hatch for hatch in only(drawing.primitives, Hatch) if hatch.rect.height > 14]
    return [hatch.rect for hatch in found if hatch.pattern is pattern and hatch.colour is Token.BAND_HATCH]


def many(count: int) -> Inspection:
    rows = tuple(Row(f"Own{number:04d}", 10 + number, type=DLL) for number in range(count))
    return build_inspection({EXECUTE: (*rows, Row("InstallValidate", 5000), Row("InstallFinalize", 6600))})


def test_every_action_stands_below_the_one_before_with_its_whole_name_and_number() -> None:
    drawing = sheet(typical_inspection())
    for row in (*UI_ROWS, *EXECUTE_ROWS):
        assert row.action in texts(drawing)
    running = sorted((row for row in EXECUTE_ROWS if (row.sequence or 0) > 0), key=lambda row: row.sequence or 0)
    ys = {name.text: name.y for name in only(drawing.primitives, Text)}
    own = [ys[row.action] for row in running if row.action in {"RegisterApps", "WixRegisterRestartResources", LONG}]
    assert own == sorted(own)


def test_a_row_says_what_it_is_and_when_it_runs() -> None:
    drawing = sheet(typical_inspection())
    row = text(drawing, "DetectRunningAgent")
    assert text(drawing, "what DetectRunningAgent is").y == row.y
    assert text(drawing, "120").y == row.y
    assert text(drawing, "?AgentService=3").y == text(drawing, "what StopAgentService is").y
    assert any(said.startswith("Starts costing") for said in texts(drawing))


def test_a_name_that_is_too_long_is_broken_before_the_suffix_of_its_module_and_never_cut() -> None:
    narrow = texts(sheet(build_inspection({EXECUTE: (Row(LONG, 1410, type=DLL),)}), 900))
    assert "ReadSettings" in narrow
    assert ".0A1B2C3D_1111_2222_3333_445566778899" in narrow
    own = "Own" + "VeryLongName" * 12
    drawing = sheet(build_inspection({EXECUTE: (Row(own, 1410, type=DLL),)}), 900)
    assert own in "".join(texts(drawing))


def test_long_words_are_broken_and_nothing_of_a_condition_is_left_out() -> None:
    condition = "PROPERTY" + "X" * 300 + " = 1"
    inspection = build_inspection({EXECUTE: (Row("Own", 1000, condition, type=DLL),)})
    written = "".join(texts(sheet(inspection, 900)))
    assert condition.replace(" ", "") in written.replace(" ", "")


def test_the_window_is_a_tint_from_the_first_row_to_the_closing_one() -> None:
    drawing = sheet(small_inspection())
    (tint,) = tints(drawing)
    assert tint.y < text(drawing, "CostInitialize").y < text(drawing, "Early").y < tint.bottom
    assert tint.bottom < text(drawing, "InstallValidate").y < text(drawing, "Late").y
    (closing,) = hatches(drawing, Pattern.DIAGONAL)
    assert closing.y < text(drawing, "InstallValidate").y < closing.bottom < text(drawing, "Late").y
    said = texts(drawing)
    assert f"{KEY} is set from the start" in said
    assert f"clears {KEY}" in said
    assert f"{KEY} is not set from here on" in said


def test_a_window_that_may_stay_open_goes_on_as_a_sparse_hatch_under_a_dashed_edge() -> None:
    drawing = sheet(typical_inspection(state=WindowState.CLOSES_CONDITIONALLY))
    (tint,) = tints(drawing)
    assert any(rect.bottom > text(drawing, "RegisterApps").y for rect in hatches(drawing, Pattern.SPARSE))
    edge = [line for line in only(drawing.primitives, Line) if line.dash is Dash.DASHED and line.width == 2]
    assert [line.points[0][1] for line in edge] == [pytest.approx(tint.bottom - 1)]
    said = f"{KEY} is still set from here on if InstallValidate is skipped; it runs if"
    assert any(line.startswith(said) for line in texts(drawing))


def test_a_window_that_never_closes_tints_all_that_runs_and_one_that_never_opens_nothing() -> None:
    never_closes = sheet(typical_inspection(state=WindowState.NEVER_CLOSES))
    (tint,) = tints(never_closes)
    assert tint.bottom > text(never_closes, "LaunchAgent").y
    assert f"{KEY} is set from the start and never cleared" in texts(never_closes)
    never_opens = sheet(typical_inspection(state=WindowState.NEVER_OPENS))
    assert tints(never_opens) == []
    assert any("MSIRESTARTMANAGERCONTROL is Disable" in said for said in texts(never_opens))


def test_a_queued_action_says_where_it_runs_and_stands_there_too() -> None:
    drawing = sheet(typical_inspection())
    assert "Queued here; the script runs it at InstallFinalize (6600)" in texts(drawing)
    queued, step = (name for name in only(drawing.primitives, Text) if name.text == "StopAgentService")
    assert queued.y < text(drawing, "InstallFinalize").y < step.y < text(drawing, "LaunchAgent").y
    assert text(drawing, "runs here from the script; queued at 1899").y == step.y
    assert step.x > queued.x


def test_what_is_queued_and_never_run_stands_at_the_end_with_the_reason() -> None:
    rows = (Row("InstallFinalize", 6600), Row("TooLate", 6700, type=DEFERRED_DLL))
    drawing = sheet(build_inspection({EXECUTE: rows}))
    assert texts(drawing).count("TooLate") == 2
    assert "They come into no script that is run: they never run" in texts(drawing)
    assert "never runs; it stands at 6700" in texts(drawing)
    assert not any("runs here from the script" in said for said in texts(drawing))


def test_rows_with_one_number_share_a_bracket() -> None:
    drawing = sheet(typical_inspection())
    first, last = text(drawing, "HelperThatNamesTheKey").y, text(drawing, "HelperWithUnknownCode").y
    brackets = [line for line in only(drawing.primitives, Line) if line.stroke is Token.TEXT and line.width == 1.5]
    ys = sorted(y for line in brackets for _, y in line.points)
    assert ys[0] == pytest.approx(first - 8)
    assert any(y == pytest.approx(last + 8) for y in ys)


def test_a_skipped_action_is_struck_through_with_the_reason() -> None:
    drawing = sheet(build_inspection({EXECUTE: (Row("Own", 1000, "0", type=DLL, runs=Runs.NO), Row("Other", 1001))}))
    name = text(drawing, "Own")
    assert name.opacity < 1
    strikes = [line for line in only(drawing.primitives, Line) if line.stroke is Token.CUSTOM_BORDER]
    assert [line.points[0][1] for line in strikes] == [name.y]
    assert any(said.startswith("skipped:") for said in texts(drawing))


def test_the_selected_action_is_outlined_and_spoken_about() -> None:
    key = ActionKey(EXECUTE, "StopAgentService")
    drawing = sheet(typical_inspection(), selection=Selection(key, "It runs there."))
    outlines = [box.rect for box in only(drawing.primitives, Box) if box.stroke is Token.SELECTION]
    assert len(outlines) == 3, "beside the words, where it is queued, where it runs"
    assert "It runs there." in texts(drawing)


def test_a_known_reader_gets_the_part_of_the_window_in_which_it_works() -> None:
    drawing = sheet(typical_inspection())
    said = text(drawing, "a known reader works here, after CostFinalize (1000)")
    assert text(drawing, "CostFinalize").y < said.y < text(drawing, "SetODBCFolders").y


def test_pages_have_the_size_of_paper_and_say_which_they_are() -> None:
    printed = pages(typical_inspection())
    assert len(printed) > 1
    for number, page in enumerate(printed, start=1):
        assert (page.width, page.height) == A4_LANDSCAPE
        written = "\n".join(texts(page))
        for fact in ("contoso-agent-5.2.1.msi", KEY, "SHA-256 1f3870be274f", f"Page {number} of {len(printed)}"):
            assert fact in written


@pytest.mark.parametrize("count", [0, 1, 20, 21, 22, 23, 24, 25, 200])
def test_pages_hold_every_row_once_and_inside_their_edges(count: int) -> None:
    written: list[str] = []
    for page in pages(many(count)):
        foot = text(page, "MSI Inspector " + next(t for t in texts(page) if t.startswith("MSI I")).split()[-1])
        names = [name for name in only(page.primitives, Text) if name.text.startswith("Own")]
        assert all(name.y < foot.y - 20 for name in names)
        assert names or "InstallValidate" in texts(page)
        written += [name.text for name in names]
    assert written == [f"Own{number:04d}" for number in range(count)]


def test_a_table_that_goes_on_repeats_its_title_and_the_bracket_of_the_window() -> None:
    first, second, *_ = pages(many(200))
    assert not any(said.endswith(", continued") for said in texts(first))
    assert any(said.endswith(", continued") for said in texts(second))
    assert tints(first)
    assert tints(second)
    assert f"{KEY} is set" in texts(second)
    assert "What it is" in texts(second)


def test_no_title_stands_without_a_row_and_no_heading_without_what_it_is_about() -> None:
    for count in range(10, 30):
        rows = tuple(Row(f"Own{number}", 10 + number, type=DLL) for number in range(count))
        for page in pages(build_inspection({EXECUTE: (*rows, Row("Idle", 0, type=DLL))})):
            heading = [said for said in texts(page) if said.startswith("Rows without a positive")]
            assert not heading or "Idle" in texts(page)
            assert any(said.startswith(("Own", "Idle")) for said in texts(page))


def test_tables_that_the_scenario_does_not_play_are_folded_unless_the_selected_action_is_in_one() -> None:
    unplayed = (Row("Own", 1000, type=DLL, runs=Runs.NO),)
    inspection = build_inspection({EXECUTE: (Row("InstallFinalize", 6600),), "AdminExecuteSequence": unplayed})
    assert "Own" not in texts(sheet(inspection))
    key = ActionKey("AdminExecuteSequence", "Own")
    assert "Own" in texts(sheet(inspection, selection=Selection(key, "There.")))


def test_a_page_too_small_to_read_comes_out_larger_in_the_same_proportion() -> None:
    page = pages(typical_inspection(), (300, 200))[0]
    assert page.width / page.height == pytest.approx(1.5)
    assert page.width >= 900


def test_a_file_without_sequence_tables_gets_a_sentence_instead_of_rows() -> None:
    assert any("nothing to draw in order" in said for said in texts(sheet(build_inspection({}))))
