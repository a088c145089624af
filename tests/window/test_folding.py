from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.sequence.model import ActionKey, Runs
from tests.support.inspections import DLL, Row, build_inspection

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.window.main_window import MainWindow
    from inspector.window.view_state import ViewState

EXECUTE, ADMIN = "InstallExecuteSequence", "AdminExecuteSequence"


def playing(table: str, *, file: str = "own.msi") -> Inspection:
    """Two tables, one of which is played."""
    rows: dict[str, tuple[Row, ...]] = {
        name: (
            Row("Own", 1000, type=DLL, runs=Runs.YES if name == table else Runs.NO),
            Row("InstallValidate", 1400, runs=Runs.YES if name == table else Runs.NO),
        )
        for name in (EXECUTE, ADMIN)
    }
    return build_inspection(rows, file=file)


def test_what_the_scenario_does_not_play_is_folded_until_another_one_plays_it(state: ViewState) -> None:
    state.show_inspection(playing(EXECUTE))
    assert state.folded == {ADMIN}
    state.show_inspection(playing(ADMIN))
    assert state.folded == {EXECUTE}


def test_what_a_person_opens_or_folds_stays_so(state: ViewState) -> None:
    state.show_inspection(playing(EXECUTE))
    state.toggle_folded(ADMIN)
    state.toggle_folded(EXECUTE)
    state.show_inspection(playing(EXECUTE))
    assert state.folded == {EXECUTE}
    state.show_inspection(playing(EXECUTE, file="other.msi"))
    assert state.folded == {ADMIN}


def test_the_table_of_what_is_selected_stays_open(state: ViewState) -> None:
    state.show_inspection(playing(EXECUTE))
    state.select(ActionKey(EXECUTE, "Own"))
    state.show_inspection(playing(ADMIN))
    assert state.folded == frozenset()


@pytest.mark.parametrize("ladder", [False, True])
def test_selecting_what_is_in_such_a_table_opens_it(sample_window: MainWindow, *, ladder: bool) -> None:
    state = sample_window.state
    sample_window.page.show_ladder(ladder)
    state.show_inspection(playing(EXECUTE))
    key = ActionKey(ADMIN, "Own")
    layout = sample_window.page.picture.layout_shown
    assert layout is not None
    assert layout.rect_of(key) is None
    state.select(key)
    layout = sample_window.page.picture.layout_shown
    assert layout is not None
    assert layout.rect_of(key) is not None
