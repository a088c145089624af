"""What marks say: of the key and of any property, never more than their findings do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.inspection import inspect
from inspector.timeline.mark_words import counted_marks, mark_words
from inspector.timeline.model import build_timeline_model
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.timeline.model import TimelineModel


def model(builder: PackageBuilder, folder: Path, property_name: str) -> TimelineModel:
    return build_timeline_model(inspect(builder.write(folder / "made.msi"), property_name))


def reading_too_early() -> PackageBuilder:
    """SetPath reads FOLDER, to which only the command line could have given a value by then."""
    return (
        PackageBuilder()
        .standard_execute_sequence()
        .custom_action("SetPath", 51, "Path", "[FOLDER]")
        .custom_action("SetFolder", 51, "FOLDER", "C:\\Agent")
        .execute(SetPath=950, SetFolder=960)
    )


def test_a_note_about_what_was_inspected_does_not_say_that_it_could_not_be(tmp_path: Path) -> None:
    early = model(reading_too_early(), tmp_path, "FOLDER")
    assert counted_marks(early) == {Mark.NOTE: "1 with a note", Mark.INFO: "1 outside, does not read it"}
    assert mark_words(early) == {Mark.NOTE: "has a note", Mark.INFO: "outside, does not read it"}


def test_a_note_about_what_could_not_be_inspected_says_so(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute(Blind=4010)
    builder.installed_file("agent.dll", "agent.dll").custom_action("Blind", 17, "agent.dll", "Entry")
    assert counted_marks(model(builder, tmp_path, "MsiRestartManagerSessionKey")) == {
        Mark.NOTE: "1 could not be inspected"
    }


def test_an_error_that_has_nothing_to_do_with_reading(tmp_path: Path) -> None:
    builder = PackageBuilder().standard_execute_sequence().execute_row("SetPath", 950, "= wrong")
    builder.custom_action("SetPath", 51, "Path", "C:\\")
    assert counted_marks(model(builder, tmp_path, "MsiRestartManagerSessionKey"))[Mark.ERROR] == "1 with an error"
