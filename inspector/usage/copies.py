"""Copies of a property: taken inside its window by setting another property, and used when the original is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.lifetime.model import Placement
from inspector.sequence.formatted import formatted_references
from inspector.sequence.model import Runs
from inspector.usage.model import Evidence, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from inspector.sequence.model import CustomAction, SequencedAction, SequencePlan
    from inspector.usage.model import Usage


class Copy(Struct, frozen=True):
    """A property that holds a copy.

    Attributes:
        property_name: the property that holds it.
        taken_by: the action that sets it.
        original: what it was taken from: the property asked about, or another copy.
    """

    property_name: str
    taken_by: SequencedAction
    original: str


class CopyUse(Struct, frozen=True):
    """An action outside the window that uses a copy, and what proves it."""

    action: SequencedAction
    copy: Copy
    level: UsageLevel
    evidence: tuple[Evidence, ...]


def copy_uses(
    plan: SequencePlan,
    placements: Sequence[Placement],
    property_name: str,
    examine: Callable[[CustomAction, str], Usage],
) -> Iterator[CopyUse]:
    """The uses of copies in one played sequence.

    A deferred action of the name of the copy gets it as CustomActionData when it is scheduled.
    Source: https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions

    Args:
        plan: the sequence.
        placements: where its rows stand, one for each.
        property_name: the property asked about.
        examine: what a custom action does with another property.
    """
    copies: dict[str, Copy] = {}
    for action, placement in zip(plan.actions, placements, strict=True):
        if action.order is None or action.runs is Runs.NO:
            continue
        inside = placement is Placement.INSIDE
        if not inside:
            yield from _uses(action, copies, examine)
        custom = action.custom_action
        if custom is None or not custom.type.only_sets_property or not custom.source:
            continue
        names = formatted_references(custom.target).properties
        original = next((name for name in names if name in copies), None)
        if inside and property_name in names:
            original = property_name
        if original is not None and custom.source != property_name:
            copies[custom.source] = Copy(custom.source, action, original)
        elif action.runs is Runs.YES:
            copies.pop(custom.source, None)


def _uses(
    action: SequencedAction, copies: Mapping[str, Copy], examine: Callable[[CustomAction, str], Usage]
) -> Iterator[CopyUse]:
    custom = action.custom_action
    if custom is None:
        return
    for name, copy in copies.items():
        # a condition that looks at a copy joins no session, so it does no harm
        if action.is_in_script and action.action == name:
            where = f"CustomAction {action.action}"
            detail = tr("It gets property {name} as CustomActionData when it is scheduled.", name=name)
            yield CopyUse(action, copy, UsageLevel.READS, (Evidence("custom-action-data", where, detail),))
        elif not action.is_in_script:
            usage = examine(custom, name)
            # a short name occurs in any code by chance: only what is proven to read the copy counts
            if usage.level is UsageLevel.READS:
                yield CopyUse(action, copy, usage.level, usage.evidence)
