"""Proof by text: Formatted columns and conditions that name a property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.package.limits import LONGEST_TEXT
from inspector.sequence.conditions import depends_on
from inspector.sequence.custom_action_type import Code
from inspector.sequence.formatted import formatted_references
from inspector.usage.model import Evidence, Usage, UsageLevel

if TYPE_CHECKING:
    from inspector.sequence.model import CustomAction, SequencedAction

FORMATTED_TARGETS = {
    Code.EXE: "command line",
    Code.ERROR: "message",
    Code.NESTED_INSTALL: "property settings",
    Code.DIRECTORY: "path",
    Code.PROPERTY: "value",
}
"""What the Target is, for what has a Formatted one.

Source: https://learn.microsoft.com/windows/win32/msi/customaction-table and each type's page
"""


def formatted_usage(custom_action: CustomAction, property_name: str) -> Usage | None:
    """What the Formatted Target of an action does with the property; None where the Target is no Formatted text.

    A program (EXE) and a nested installation have no access to the session: they see the property only if the Target names it.
    """
    code = custom_action.type.code
    target = FORMATTED_TARGETS.get(code)
    if target is None:
        return None
    where = f"CustomAction.Target of {custom_action.action}"
    references = formatted_references(custom_action.target)
    if property_name in references.properties:
        return Usage(
            custom_action,
            UsageLevel.READS,
            (Evidence("formatted-text", where, f"[{property_name}] stands in its {target}."),),
        )
    if references.has_computed_name:
        return Usage(
            custom_action,
            UsageLevel.UNKNOWN,
            (
                Evidence(
                    "formatted-text",
                    where,
                    "A name in its brackets is put together at run time and may be any property.",
                ),
            ),
        )
    detail = f"Its {target} does not name {property_name}"
    if code in (Code.EXE, Code.NESTED_INSTALL):
        what = "a program" if code is Code.EXE else "a nested installation"
        detail += f", and {what} has no access to the properties of this session"
        return Usage(custom_action, UsageLevel.CANNOT_READ, (Evidence("formatted-text", where, f"{detail}."),))
    return Usage(
        custom_action,
        UsageLevel.DOES_NOT_READ,
        (Evidence("formatted-text", where, f"{detail}, and it runs no code of its own."),),
    )


def condition_evidence(action: SequencedAction, property_name: str) -> Evidence | None:
    """That the condition of a sequence row names the property as an identifier, or None where it does not."""
    condition = action.condition or ""
    if property_name not in condition:
        return None
    if property_name not in depends_on(condition) and len(condition) <= LONGEST_TEXT:
        return None
    where = f"{action.table}.Condition of {action.action}"
    return Evidence("condition", where, f"Its condition looks at {property_name}: {condition[:LONGEST_TEXT]}")
