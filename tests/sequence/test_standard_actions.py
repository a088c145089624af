from __future__ import annotations

from inspector.sequence.standard_actions import standard_actions


def test_every_standard_action_has_a_summary_and_a_source() -> None:
    actions = standard_actions()
    assert len(actions) == 80
    for action in actions.values():
        assert action.summary
        assert action.doc_url.startswith("https://learn.microsoft.com/windows/win32/msi/")


def test_the_suggested_numbers_keep_the_documented_order() -> None:
    actions = standard_actions()
    for action in actions.values():
        for name in action.after:
            before, after = actions[name].recommended_number, action.recommended_number
            assert before is None or after is None or before < after, f"{name} before {action.name}"


def test_what_runs_the_script() -> None:
    assert {action.name for action in standard_actions().values() if action.runs_script} == {
        "InstallExecute",
        "InstallExecuteAgain",
        "InstallFinalize",
    }
