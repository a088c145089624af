"""Proof by text: Formatted columns and conditions that name a property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.package.limits import LONGEST_TEXT
from inspector.sequence.conditions import depends_on
from inspector.sequence.custom_action_type import Code
from inspector.sequence.formatted import formatted_references
from inspector.usage.model import Evidence, SetLevel, SetUsage, Usage, UsageLevel

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


def text_setting(custom_action: CustomAction, property_name: str) -> SetUsage | None:
    """Whether an action sets the property, where its kind and its Source say so without its code; None where they do not.

    Sources: https://learn.microsoft.com/windows/win32/msi/custom-action-type-51,
    https://learn.microsoft.com/windows/win32/msi/custom-action-type-35 and, for actions in the script,
    https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
    """
    kind, name = custom_action.type, custom_action.action
    if kind.is_in_script:
        detail = "It runs from the script, where the properties of the session are out of reach."
        return _setting(custom_action, SetLevel.CANNOT_SET, f"CustomAction.Type of {name}", detail)
    match kind.code:
        case Code.PROPERTY | Code.DIRECTORY if custom_action.source == property_name:
            detail = (
                f"It sets {property_name} to {custom_action.target}."
                if custom_action.target
                else f"It clears {property_name}."
            )
            return _setting(custom_action, SetLevel.SETS, f"CustomAction.Source of {name}", detail)
        case Code.PROPERTY | Code.DIRECTORY:
            detail = f"It sets {custom_action.source}."
            return _setting(custom_action, SetLevel.DOES_NOT_SET, f"CustomAction.Source of {name}", detail)
        case Code.EXE | Code.NESTED_INSTALL:
            what = "A program" if kind.code is Code.EXE else "A nested installation"
            detail = f"{what} has no access to the properties of this session."
            return _setting(custom_action, SetLevel.CANNOT_SET, f"CustomAction.Type of {name}", detail)
        case Code.ERROR:
            detail = "It ends the installation with a message."
            return _setting(custom_action, SetLevel.DOES_NOT_SET, f"CustomAction.Type of {name}", detail)
        case _:
            return None


def _setting(custom_action: CustomAction, level: SetLevel, where: str, detail: str) -> SetUsage:
    return SetUsage(custom_action, level, (Evidence("kind", where, detail),))


def condition_evidence(action: SequencedAction, property_name: str) -> Evidence | None:
    """That the condition of a sequence row names the property as an identifier, or None where it does not."""
    condition = action.condition or ""
    if property_name not in condition:
        return None
    if property_name not in depends_on(condition) and len(condition) <= LONGEST_TEXT:
        return None
    where = f"{action.table}.Condition of {action.action}"
    return Evidence("condition", where, f"Its condition looks at {property_name}: {condition[:LONGEST_TEXT]}")
