"""The script: in-script actions at the places where it runs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.sequence.custom_action_type import Execution
from inspector.sequence.model import Runs, ScriptStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inspector.sequence.model import SequencedAction

_OPENS_SCRIPT = "InstallInitialize"


def script_steps(actions: Sequence[SequencedAction]) -> tuple[ScriptStep, ...]:
    """The in-script actions of one sequence table where the script runs them.

    The script runs at the next InstallExecute, InstallExecuteAgain or InstallFinalize that is not surely skipped, where
    there is one; commit actions run when the last of these has ended the transaction. Nothing can be queued before
    InstallInitialize. Sources:
    https://learn.microsoft.com/windows/win32/msi/deferred-execution-custom-actions and
    https://learn.microsoft.com/windows/win32/msi/commit-custom-actions
    """
    can_run = [action for action in actions if action.order is not None]
    runners = [
        action for action in can_run if action.standard_action is not None and action.standard_action.runs_script
    ]
    opens_at = opens_script_at(can_run)
    steps: list[ScriptStep] = []
    commits: list[ScriptStep] = []
    for action in can_run:
        if action.custom_action is None or not action.is_in_script:
            continue
        order = action.order or 0
        following = [runner for runner in runners if order >= opens_at and (runner.order or 0) > order]
        following = [runner for runner in following if runner.runs is not Runs.NO] or following
        if action.custom_action.type.execution is Execution.COMMIT:
            commits.append(ScriptStep(action, following[-1] if following else None))
        else:
            steps.append(ScriptStep(action, following[0] if following else None))
    return (*steps, *commits)


def opens_script_at(actions: Sequence[SequencedAction]) -> int:
    """The order of InstallInitialize, before which nothing can be queued (ICE77); 0 where it has none.

    Source: https://learn.microsoft.com/windows/win32/msi/ice77
    """
    return next((row.order for row in actions if row.action == _OPENS_SCRIPT and row.order is not None), 0)
