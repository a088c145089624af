"""All properties of a package, and searches in it, on threads of their own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from inspector.errors import PackageError
from inspector.inspection import PackageReading
from inspector.window.jobs import InlineRunner
from inspector.window.package_loader import PackageLoader
from inspector.window.package_queries import PackageQueries
from inspector.window.question import Question
from tests.support.package_builder import PackageBuilder
from tests.window.driving import HeldRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inspector.usage.cell_search import CellHits
    from inspector.usage.property_index import PropertyIndex
    from inspector.window.jobs import JobRunner
    from inspector.window.package_source import Answer, Progress
    from inspector.window.view_state import ViewState

pytestmark = pytest.mark.usefixtures("qapp")
QUESTION = Question()


class OverALimit(PackageReading):
    """A package of which one table is too large."""

    def build_index(self, *, watch: Callable[[int, int], None] | None = None) -> PropertyIndex:
        del watch
        raise PackageError("The table Registry has too many rows", advice="Ask for less.")

    def search(self, text: str, *, limit: int, watch: Callable[[int, int], None] | None = None) -> CellHits:
        del text, limit, watch
        raise PackageError("The table Registry has too many rows")


class Window:
    """A loader with its queries, and what they have said."""

    def __init__(
        self, state: ViewState, runner: JobRunner, read: Callable[[Path], PackageReading] = PackageReading
    ) -> None:
        self.state = state
        self.loader = PackageLoader(read, runner)
        self.loader.answered.connect(self._show)
        self.queries = PackageQueries(self.loader, state, runner)
        self.found: list[CellHits] = []
        self.progress: list[Progress] = []
        self.errors: list[PackageError] = []
        self.remarks: list[str] = []
        self.queries.found.connect(self.found.append)
        self.queries.search_progressed.connect(self.progress.append)
        self.queries.search_failed.connect(self.errors.append)
        state.properties_remark_changed.connect(lambda: self.remarks.append(state.properties_remark))

    def _show(self, answer: Answer) -> None:
        self.state.show_inspection(answer.inspection, answer.timeline_model)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    builder = PackageBuilder().standard_execute_sequence().property(AGENTPORT="8080", GREETING="Good morning")
    builder.custom_action("SetFolder", 51, "AGENTFOLDER", "[ProgramFilesFolder]Agent").execute(SetFolder=1100)
    return builder.write(tmp_path / "agent.msi")


def names(state: ViewState) -> set[str]:
    assert state.properties is not None
    return {name for name in ("AGENTPORT", "AGENTFOLDER", "OTHER") if name in state.catalogue}


def test_the_properties_follow_the_first_answer_once(state: ViewState, path: Path) -> None:
    runner = HeldRunner()
    window = Window(state, runner)
    window.loader.load(path, QUESTION)
    runner.jobs[0].run()
    assert state.inspection is not None
    assert state.properties is None
    runner.jobs[1].run()
    assert names(state) == {"AGENTPORT", "AGENTFOLDER"}
    window.loader.ask(path, QUESTION.about("AGENTPORT"))
    runner.jobs[2].run()
    assert len(runner.jobs) == 3
    assert names(state) == {"AGENTPORT", "AGENTFOLDER"}
    window.loader.close()


def test_the_progress_of_the_properties_is_said(state: ViewState, path: Path) -> None:
    window = Window(state, InlineRunner())
    assert state.properties_remark == "The properties of this package are still being read …"
    window.loader.load(path, QUESTION)
    assert window.remarks[0].startswith("The properties of this package are still being read … 0 of ")
    assert state.properties_remark == ""
    window.loader.close()


def test_the_properties_of_a_package_read_again_are_looked_up_again(state: ViewState, path: Path) -> None:
    window = Window(state, InlineRunner())
    window.loader.load(path, QUESTION)
    PackageBuilder().standard_execute_sequence().property(OTHER="1").write(path)
    window.loader.load(path, QUESTION)
    assert names(state) == {"OTHER"}
    window.loader.close()


def test_a_file_that_was_written_over_is_read_again_for_the_next_question(state: ViewState, path: Path) -> None:
    window = Window(state, InlineRunner())
    window.loader.load(path, QUESTION)
    other = PackageBuilder().standard_execute_sequence().property(OTHER="1", MORE="Good evening")
    path.write_bytes(other.build())
    window.loader.ask(path, QUESTION.about("OTHER"))
    assert state.inspection is not None
    assert state.inspection.facts is not None
    assert state.inspection.facts.authored == "1"
    assert names(state) == {"OTHER"}
    window.queries.search("good")
    assert [hit.text for hit in window.found[-1].hits] == ["Good evening"]
    window.loader.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be deleted there")
def test_a_file_that_is_gone_is_asked_as_it_was(state: ViewState, path: Path) -> None:
    window = Window(state, InlineRunner())
    window.loader.load(path, QUESTION)
    path.unlink()
    window.loader.ask(path, QUESTION.about("AGENTPORT"))
    assert state.inspection is not None
    assert state.inspection.facts is not None
    assert state.inspection.facts.authored == "8080"
    window.loader.close()


def test_the_properties_of_a_package_that_another_one_replaces_do_not_arrive(
    state: ViewState, path: Path, tmp_path: Path
) -> None:
    other = PackageBuilder().standard_execute_sequence().property(OTHER="1").write(tmp_path / "other.msi")
    runner = HeldRunner()
    window = Window(state, runner)
    window.loader.load(path, QUESTION)
    runner.jobs[0].run()
    window.loader.load(other, QUESTION)
    runner.jobs[2].run()
    runner.jobs[1].run()
    assert state.properties is None
    runner.jobs[3].run()
    assert names(state) == {"OTHER"}
    window.loader.close()


def test_properties_that_cannot_be_read_say_why(state: ViewState, path: Path) -> None:
    window = Window(state, InlineRunner(), OverALimit)
    window.loader.load(path, QUESTION)
    assert state.properties is None
    said = "The properties of this package could not be read: The table Registry has too many rows. Ask for less."
    assert state.properties_remark == said
    window.loader.close()


def test_a_search_tells_how_far_it_is_and_what_it_finds(state: ViewState, path: Path) -> None:
    window = Window(state, InlineRunner())
    window.loader.load(path, QUESTION)
    window.queries.search("good MORNING")
    (found,) = window.found
    assert [(hit.table, hit.row, hit.column, hit.text) for hit in found.hits] == [
        ("Property", "GREETING", "Value", "Good morning")
    ]
    assert window.progress[0].done == 0
    window.loader.close()


def test_only_the_newest_search_is_answered(state: ViewState, path: Path) -> None:
    runner = HeldRunner()
    window = Window(state, runner)
    window.loader.load(path, QUESTION)
    runner.jobs[0].run()
    window.queries.search("agent")
    window.queries.search("8080")
    *_, passed_over, newest = runner.jobs
    newest.run()
    passed_over.run()
    assert [hit.row for found in window.found for hit in found.hits] == ["AGENTPORT"]
    window.queries.search("agent")
    window.queries.cancel_search()
    runner.jobs[-1].run()
    assert len(window.found) == 1
    window.loader.close()


def test_a_search_that_fails_says_why(state: ViewState, path: Path) -> None:
    window = Window(state, InlineRunner(), OverALimit)
    window.loader.load(path, QUESTION)
    window.queries.search("agent")
    assert [error.what for error in window.errors] == ["The table Registry has too many rows"]
    window.loader.close()


def test_without_a_package_there_is_nothing_to_search(state: ViewState) -> None:
    runner = HeldRunner()
    Window(state, runner).queries.search("agent")
    assert runner.jobs == []
