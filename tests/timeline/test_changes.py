"""The signs of what another reading has changed."""

from __future__ import annotations

import pytest

from inspector.sequence.model import ActionKey
from inspector.timeline.changes import Change, change_entries
from inspector.timeline.layout import lay_out_timeline
from inspector.timeline.model import build_timeline_model
from inspector.timeline.view import TimelineView
from tests.support.inspections import huge_inspection, typical_inspection
from tests.support.measuring import EvenLetters

EXECUTE = "InstallExecuteSequence"
MODEL = build_timeline_model(typical_inspection())
REGISTER_APPS = ActionKey(EXECUTE, "RegisterApps")


def drawn(view: TimelineView) -> set[str]:
    return {str(shape) for shape in lay_out_timeline(MODEL, view, 1_600, None, EvenLetters()).display_list.primitives}


@pytest.mark.parametrize("change", [Change.NEW, Change.MOVED, Change.ALTERED])
def test_a_changed_action_has_a_sign_of_its_own(change: Change) -> None:
    plain = drawn(TimelineView())
    signs = {each: drawn(TimelineView(changes={REGISTER_APPS: each})) - plain for each in Change}
    assert signs[change]
    assert all(signs[change] != signs[other] for other in Change if other is not change)


def test_what_is_gone_has_no_place() -> None:
    assert drawn(TimelineView(changes={ActionKey(EXECUTE, "Gone"): Change.REMOVED})) == drawn(TimelineView())


def test_signs_have_room_however_many_actions_have_changed() -> None:
    model = build_timeline_model(huge_inspection(5_000, error_at=(1,)))
    changes = {ActionKey(EXECUTE, f"Action{number}"): Change.NEW for number in range(5_000)}
    plain = lay_out_timeline(model, TimelineView(), 900, None, EvenLetters()).display_list.primitives
    signed = lay_out_timeline(model, TimelineView(changes=changes), 900, None, EvenLetters()).display_list.primitives
    assert 0 < len(signed) - len(plain) < 900


def test_only_changes_that_are_there_are_explained() -> None:
    entries = change_entries([Change.NEW, Change.REMOVED, Change.NEW])
    assert [entry.words for entry in entries] == ["new since the last reading"]
