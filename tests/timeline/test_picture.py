from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.findings.model import Mark
from inspector.inspection import Status, inspect
from inspector.package.model import Problem
from inspector.sequence.model import Runs
from inspector.timeline.display_list import Box, Rect, Text, TextRole, Token
from inspector.timeline.legend import lay_out_legend, legend_entries
from inspector.timeline.model import build_timeline_model
from inspector.timeline.picture import lay_out_picture
from inspector.version import tool_version
from tests.support.inspections import (
    DLL,
    KEY,
    Row,
    Unscheduled,
    build_inspection,
    huge_inspection,
    small_inspection,
    typical_inspection,
)
from tests.support.measuring import EvenLetters, only
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.inspection import Inspection
    from inspector.timeline.display_list import DisplayList

EXECUTE = "InstallExecuteSequence"
END = Row("InstallFinalize", 6600)


def pictured(inspection: Inspection, width: float | None = None, height: float | None = None) -> DisplayList:
    return lay_out_picture(inspection, width, height, EvenLetters())


def texts(drawing: DisplayList) -> list[str]:
    return [text.text for text in only(drawing.primitives, Text)]


def words(inspection: Inspection) -> list[str]:
    return [entry.words for entry in legend_entries(build_timeline_model(inspection))]


def test_a_picture_says_what_it_is_about_without_anything_beside_it() -> None:
    inspection = typical_inspection()
    written = "\n".join(texts(pictured(inspection)))
    for fact in (
        "contoso-agent-5.2.1.msi",
        "Contoso Agent 5.2.1",
        "SHA-256 1f3870be274f",
        "First install",
        f"property {KEY}",
        inspection.verdict.sentence,
        f"MSI Inspector {tool_version()}",
        "Order, not time",
    ):
        assert fact in written
    assert "1f3870be274f6c49" not in written


def test_marks_are_counted_in_words_worst_first() -> None:
    written = texts(pictured(typical_inspection()))
    counts = [text for text in written if text[0].isdecimal() and ("read" in text or "inspected" in text)]
    assert counts == [
        "1 reads it where it is not set",
        "1 may read it there",
        "3 could not be inspected",
        "6 outside, do not read it",
        "1 reads it in time",
    ]


def test_a_package_read_in_part_says_so_with_its_reason() -> None:
    problem = Problem("Binary", "The stream AgentCA is cut off")
    written = texts(pictured(typical_inspection(status=Status.PARTIAL, problems=(problem,))))
    assert "Read in part, findings may be missing: Binary: The stream AgentCA is cut off" in written
    assert not any("Read in part" in text for text in texts(pictured(typical_inspection())))


def test_a_file_without_sequence_tables_gets_a_sentence_instead_of_lanes() -> None:
    written = texts(pictured(build_inspection({})))
    assert (
        "This installation package has no sequence table and no custom action, so that there is nothing to draw in order."
        in written
    )


def test_unscheduled_actions_alone_are_drawn_too() -> None:
    assert "Alone" in texts(pictured(build_inspection({}, unscheduled=(Unscheduled("Alone"),))))


def test_without_a_size_the_width_follows_the_number_of_actions() -> None:
    assert pictured(small_inspection()).width == 1_280
    many = build_inspection({EXECUTE: tuple(Row(f"Own{number}", number, type=DLL) for number in range(1, 101))})
    assert 2_200 < pictured(many).width < 2_500
    assert pictured(huge_inspection()).width == 6_000


@pytest.mark.parametrize("size", [(1_600, 900), (1_280, 800), (2_000, 1_500), (640, 400)])
def test_a_size_is_kept_or_the_picture_is_larger_in_the_same_proportion(size: tuple[int, int]) -> None:
    width, height = size
    drawing = pictured(typical_inspection(), width, height)
    assert drawing.width >= width
    assert drawing.width / drawing.height == pytest.approx(width / height, rel=0.002)


def test_nothing_lies_outside_the_picture() -> None:
    measurer = EvenLetters()
    drawing = pictured(typical_inspection(), 1_600, 900)
    whole = Rect(0, 0, drawing.width, drawing.height)
    for box in only(drawing.primitives, Box):
        assert box.rect.x >= whole.x
        assert box.rect.right <= whole.right
        assert box.rect.bottom <= whole.bottom
    for text in only(drawing.primitives, Text):
        length = measurer.width(text.text, text.role)
        assert text.upwards or text.x - length <= whole.right
        assert text.y <= whole.bottom


def test_a_sequence_before_which_the_run_ends_says_why_it_is_not_played(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().custom_action("Stop", 19, None, "Cannot go on")
    inspection = inspect(builder.ui(ExecuteAction=1300, Stop=1200).write(tmp_path / "made.msi"))
    assert "not played in this scenario: Stop ends the run with its error message" in texts(pictured(inspection))


def test_tables_of_other_top_level_actions_are_folded_before_names_are_cut() -> None:
    rows = tuple(Row(f"Own{number}", 100 + number, type=DLL, mark=Mark.NOTE) for number in range(1, 30))
    inspection = build_inspection(
        {EXECUTE: (*rows, END), "AdminExecuteSequence": (*rows, END), "AdvtExecuteSequence": (*rows, END)}
    )
    low, high = pictured(inspection, 1_600, 500), pictured(inspection, 1_600, 1_600)
    assert texts(low).count("folded") == 2
    assert texts(low).count("Own1") == 1
    # the marks of folded tables are still counted, in the title of each
    assert texts(low).count("29") == 2
    assert texts(high).count("folded") == 0
    assert texts(high).count("Own1") == 3


def test_tables_that_the_scenario_does_not_play_are_folded_and_say_so() -> None:
    played = (Row("Own", 1000, type=DLL), END)
    unplayed = tuple(Row(row.action, row.sequence, type=row.type, runs=Runs.NO) for row in played)
    written = texts(pictured(build_inspection({EXECUTE: played, "AdminExecuteSequence": unplayed})))
    assert written.count("folded") == written.count("not played in this scenario") == 1
    assert written.count("Own") == 1
    # with nothing played at all there is nothing better to show
    assert "Own" in texts(pictured(build_inspection({EXECUTE: unplayed})))


def test_what_is_played_is_not_folded_in_any_size() -> None:
    unplayed = (Row("Own", 1000, type=DLL, runs=Runs.NO),)
    inspection = build_inspection({EXECUTE: unplayed, "AdvtExecuteSequence": (Row("CostFinalize", 1000), END)})
    for height in (None, 300, 900):
        written = texts(pictured(inspection, 1_600, height))
        assert "CostFinalize" in written
        assert "Own" not in written


def test_an_unreadable_file_says_why() -> None:
    inspection = build_inspection(
        {}, status=Status.UNREADABLE, problems=(Problem(None, "This is a zip archive, not an installation package"),)
    )
    assert "Could not be read: This is a zip archive, not an installation package" in texts(pictured(inspection))


def test_the_legend_explains_what_is_present_and_nothing_else() -> None:
    assert words(small_inspection()) == [
        "reads the property where it has no value",
        "reads it inside the window",
        f"{KEY} is set",
        "cleared in this slot",
        "standard action",
        "custom action",
    ]
    typical = words(typical_inspection())
    for present in (
        "dialog",
        "queued here, runs later",
        "deferred",
        "rollback, only if it fails",
        "commit, after success",
        "has a condition",
        "does not run",
        "runs or not, the machine decides",
        "same number: order undefined",
        "from queued to run",
        "from a merge module",
    ):
        assert present in typical
    assert "name that exists nowhere" not in typical
    assert "skipped in this scenario" not in typical
    skipped = build_inspection({EXECUTE: (Row("Skipped", 1000, type=DLL, runs=Runs.NO), END)})
    assert "skipped in this scenario" in words(skipped)


def test_the_legend_takes_the_rows_that_its_width_asks_for() -> None:
    model = build_timeline_model(typical_inspection())
    wide, narrow = lay_out_legend(model, 3_000, EvenLetters()), lay_out_legend(model, 400, EvenLetters())
    assert wide.height < narrow.height
    measurer = EvenLetters()
    for text in only(narrow.primitives, Text):
        if text.role is TextRole.CAPTION:
            assert text.x + measurer.width(text.text, text.role) <= 400


def test_the_notice_has_a_ground_of_its_own() -> None:
    partial = pictured(typical_inspection(status=Status.PARTIAL))
    assert [box.fill for box in only(partial.primitives, Box)].count(Token.NOTICE_FILL) == 1
