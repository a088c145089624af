"""What in-script actions can read: CustomActionData, ProductCode and UserSID.

Source: https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from inspector.language import tr
from inspector.lifetime.causes import sentence
from inspector.lifetime.model import Presence
from inspector.sequence.custom_action_type import Execution
from inspector.sequence.model import Runs
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA
from inspector.sequence.property_store import ABSENT, is_surely_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.lifetime.model import Stretch
    from inspector.lifetime.subject import Subject
    from inspector.sequence.model import SequencedAction, Turn
    from inspector.sequence.property_store import Unknown

_READABLE = ("ProductCode", "UserSID")


def readable_in_script(subject: Subject) -> frozenset[str]:
    """The in-script actions that may read a value of the property when the script runs them.

    A commit action reads CustomActionData alone. An action gets the property of its own name as CustomActionData.
    """
    return frozenset(row.action for row, _, value in _readers(subject) if value != ABSENT)


def with_custom_action_data(subject: Subject, stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """The stretches in which the script runs, with what the in-script actions find in CustomActionData."""
    found = [(row, turn, value) for row, turn, value in _readers(subject) if value != ABSENT]
    if not found:
        return stretches
    is_sure = any(turn.runs is Runs.YES and is_surely_set(value) for _, turn, value in found)
    row, _, value = found[0]
    cause = sentence(_words_of_reader(row, is_given=is_surely_set(value), others=len(found) - 1), row)
    presence = Presence.SET if is_sure else Presence.MAY_BE_SET
    return tuple(replace(stretch, presence=presence, cause=cause) for stretch in stretches)


def _words_of_reader(row: SequencedAction, *, is_given: bool, others: int) -> str:
    """That an in-script action gets CustomActionData, as some others do."""
    name = row.action
    if is_given:
        words = tr(
            "{row} gets the text that property {name} has when the action is queued", row=row.numbered, name=name
        )
    else:
        words = tr(
            "{row} may get the text that property {name} has when the action is queued", row=row.numbered, name=name
        )
    if not others:
        return words
    return tr(
        "{words}, as another in-script action does", "{words}, as {n} other in-script actions do", n=others, words=words
    )


def _readers(subject: Subject) -> Iterator[tuple[SequencedAction, Turn, str | Unknown]]:
    """The in-script actions that a script runs and that may read the property, each with what they find."""
    is_data = subject.name == CUSTOM_ACTION_DATA
    for step in subject.plan.script:
        row = step.action
        turn = subject.course.turns[row.order or 0]
        custom = row.custom_action
        if step.runner is None or turn.runs is Runs.NO or custom is None:
            continue
        if is_data:
            yield row, turn, turn.found.property_value(row.action)
        elif row.action == subject.name or (
            subject.name in _READABLE and custom.type.execution is not Execution.COMMIT
        ):
            yield row, turn, turn.found.property_value(subject.name)
