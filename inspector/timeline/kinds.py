"""The kinds of action that a legend tells apart, so that a person can leave some of them pale."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from inspector.sequence.custom_action_type import Execution
from inspector.sequence.model import ActionKind, Runs
from inspector.timeline.model import shown_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.sequence.model import SequencedAction


class Kind(StrEnum):
    """One kind; an action may be of several."""

    STANDARD = "standard"
    DIALOG = "dialog"
    CUSTOM = "custom"
    QUEUED = "queued"
    DEFERRED = "deferred"
    ROLLBACK = "rollback"
    COMMIT = "commit"
    UNKNOWN = "unknown"
    CONDITIONAL = "conditional"
    UNDECIDED = "undecided"
    SKIPPED = "skipped"
    IDLE = "idle"
    FROM_MODULE = "from module"


UNSCHEDULED_KINDS = frozenset({Kind.CUSTOM})
"""Those of a custom action that no sequence table names."""

_KINDS = {ActionKind.STANDARD: Kind.STANDARD, ActionKind.DIALOG: Kind.DIALOG, ActionKind.UNKNOWN: Kind.UNKNOWN}
_EXECUTIONS = {
    Execution.IMMEDIATE: Kind.CUSTOM,
    Execution.DEFERRED: Kind.DEFERRED,
    Execution.ROLLBACK: Kind.ROLLBACK,
    Execution.COMMIT: Kind.COMMIT,
}


def kinds_of(action: SequencedAction) -> Iterator[Kind]:
    """Every kind of a row of a sequence table."""
    if action.kind in _KINDS:
        yield _KINDS[action.kind]
    if action.custom_action is not None:
        yield _EXECUTIONS[action.custom_action.type.execution]
    if action.is_in_script:
        yield Kind.QUEUED
    if action.condition is not None:
        yield Kind.CONDITIONAL
    if action.order is None:
        if (action.sequence or 0) >= 0:
            yield Kind.IDLE
    elif action.runs is Runs.DEPENDS:
        yield Kind.UNDECIDED
    elif action.runs is Runs.NO:
        yield Kind.SKIPPED
    if shown_name(action.action).from_module:
        yield Kind.FROM_MODULE


def is_dimmed(action: SequencedAction, dimmed: frozenset[Kind]) -> bool:
    """Whether a row is of a kind that is left pale."""
    return bool(dimmed) and any(kind in dimmed for kind in kinds_of(action))
