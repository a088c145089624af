"""The script: in-script actions at the places where it runs them, and those that never come into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.sequence.custom_action_type import Execution
from inspector.sequence.model import Runs, ScriptStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.sequence.model import SequencedAction

OPENS_SCRIPT, CLOSES_SCRIPT = "InstallInitialize", "InstallFinalize"
"""Between these rows actions can be queued. https://learn.microsoft.com/windows/win32/msi/ice77."""


def script_steps(actions: Sequence[SequencedAction]) -> tuple[ScriptStep, ...]:
    """The in-script actions of one sequence table where the script runs them.

    The script runs at the next InstallExecute, InstallExecuteAgain or InstallFinalize that is not surely skipped, where
    there is one; commit actions run when the last of these has ended the transaction. Nothing can be queued in UI
    sequences, before InstallInitialize or after InstallFinalize; at the number of one of these it perhaps can. Sources:
    https://learn.microsoft.com/windows/win32/msi/deferred-execution-custom-actions,
    https://learn.microsoft.com/windows/win32/msi/commit-custom-actions and
    https://learn.microsoft.com/windows/win32/msi/ice77
    """
    can_run = [action for action in actions if action.order is not None]
    runners = [
        action for action in can_run if action.standard_action is not None and action.standard_action.runs_script
    ]
    opens, closes = (_number_of(name, can_run) for name in (OPENS_SCRIPT, CLOSES_SCRIPT))
    steps: list[ScriptStep] = []
    commits: list[ScriptStep] = []
    for action in can_run:
        if action.custom_action is None or not action.is_in_script:
            continue
        number = action.sequence or 0
        is_queued = (
            (opens is None or number >= opens) and (closes is None or number <= closes) and not _is_client(action)
        )
        following = [runner for runner in runners if is_queued and (runner.sequence or 0) >= number]
        following = [runner for runner in following if runner.runs is not Runs.NO] or following
        if action.custom_action.type.execution is Execution.COMMIT:
            commits.append(ScriptStep(action, following[-1] if following else None))
        else:
            steps.append(ScriptStep(action, following[0] if following else None))
    return (*steps, *commits)


def decided_by_script(actions: Sequence[SequencedAction]) -> list[SequencedAction]:
    """The same rows of one sequence table, with in-script actions that never come into a script decided not to run.

    One that shares its number with the row that opens or closes the script may come too early or too late.
    """
    runners = {step.action.key: step.runner for step in script_steps(actions)}
    edges = _edges(actions)
    return [
        _decided(action, edges, runners[action.key]) if action.key in runners and action.runs is not Runs.NO else action
        for action in actions
    ]


def why_not_queued(action: SequencedAction, actions: Sequence[SequencedAction]) -> str:
    """Why the script never runs an in-script action of the table, without a full stop."""
    return _why(action, _edges(actions))


def _decided(
    action: SequencedAction, edges: Sequence[SequencedAction], runner: SequencedAction | None
) -> SequencedAction:
    if runner is None:
        return action.decided(Runs.NO, (), _why(action, edges))
    tied = next((row for row in edges if row.sequence == action.sequence), None)
    if tied is None or action.runs is not Runs.YES:
        return action
    why = tr("it has the same number as {row}, so it may stand where nothing can be queued", row=tied.action)
    return action.decided(Runs.DEPENDS, (), why)


def _why(action: SequencedAction, edges: Sequence[SequencedAction]) -> str:
    number = action.sequence or 0
    if _is_client(action):
        return tr("it stands in a UI sequence, where nothing can be queued")
    for edge in edges:
        if edge.action == OPENS_SCRIPT and number < (edge.sequence or 0):
            return tr("it stands before InstallInitialize, where nothing can be queued (ICE77)")
        if edge.action == CLOSES_SCRIPT and number > (edge.sequence or 0):
            return tr("it stands after InstallFinalize, where nothing can be queued (ICE77)")
    return tr("no action after it runs the script, so it never runs")


def _is_client(action: SequencedAction) -> bool:
    return action.table.endswith("UISequence")


def _edges(actions: Sequence[SequencedAction]) -> list[SequencedAction]:
    """The rows that open and close the script, as far as they can run."""
    return [row for row in actions if row.action in (OPENS_SCRIPT, CLOSES_SCRIPT) and row.order is not None]


def _number_of(name: str, actions: Sequence[SequencedAction]) -> int | None:
    return next((row.sequence for row in actions if row.action == name), None)
