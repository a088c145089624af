"""Proof by text: Formatted columns and conditions that name a property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.package.limits import LONGEST_TEXT
from inspector.sequence.conditions import depends_on
from inspector.sequence.custom_action_type import Code
from inspector.sequence.formatted import formatted_references
from inspector.usage.model import Evidence, SetLevel, SetUsage, Usage, UsageLevel, cell_of

if TYPE_CHECKING:
    from inspector.sequence.model import CustomAction, SequencedAction

FORMATTED_TARGETS = {
    Code.EXE: N_("command line", "the Target"),
    Code.ERROR: N_("message", "the Target"),
    Code.NESTED_INSTALL: N_("property settings", "the Target"),
    Code.DIRECTORY: N_("path", "the Target"),
    Code.PROPERTY: N_("value", "the Target"),
}
"""What the Target is, for what has a Formatted one.

Source: https://learn.microsoft.com/windows/win32/msi/customaction-table and each type's page
"""


def formatted_usage(custom_action: CustomAction, property_name: str) -> Usage | None:
    """What the Formatted Target of an action does with the property; None where the Target is no Formatted text.

    A program (EXE) and a nested installation have no access to the session: they see the property only if the Target names it.
    """
    code = custom_action.type.code
    if code not in FORMATTED_TARGETS:
        return None
    references = formatted_references(custom_action.target)
    where = cell_of("CustomAction.Target", custom_action.action)
    target = tr(FORMATTED_TARGETS[code], disambiguation="the Target")
    if property_name in references.properties:
        level = UsageLevel.READS
        detail = tr("[{name}] stands in its {target}.", name=property_name, target=target)
    elif references.has_computed_name:
        level = UsageLevel.UNKNOWN
        detail = tr("A name in its brackets is put together at run time and may be any property.")
    elif code is Code.EXE:
        level = UsageLevel.CANNOT_READ
        detail = tr(
            "Its {target} does not name {name}, and a program has no access to the properties of this session.",
            target=target,
            name=property_name,
        )
    elif code is Code.NESTED_INSTALL:
        level = UsageLevel.CANNOT_READ
        detail = tr(
            "Its {target} does not name {name}, and a nested installation has no access to the properties of this session.",
            target=target,
            name=property_name,
        )
    else:
        level = UsageLevel.DOES_NOT_READ
        detail = tr(
            "Its {target} does not name {name}, and it runs no code of its own.", target=target, name=property_name
        )
    return Usage(custom_action, level, (Evidence("formatted-text", where, detail),))


def text_setting(custom_action: CustomAction, property_name: str) -> SetUsage | None:
    """Whether an action sets the property, where its kind and its Source say so without its code; None where they do not.

    Sources: https://learn.microsoft.com/windows/win32/msi/custom-action-type-51,
    https://learn.microsoft.com/windows/win32/msi/custom-action-type-35 and, for actions in the script,
    https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
    """
    kind = custom_action.type
    if kind.is_in_script:
        detail = tr("It runs from the script, where the properties of the session are out of reach.")
        return _setting(custom_action, SetLevel.CANNOT_SET, "CustomAction.Type", detail)
    match kind.code:
        case Code.PROPERTY | Code.DIRECTORY if custom_action.source == property_name:
            detail = (
                tr("It sets {name} to {value}.", name=property_name, value=custom_action.target)
                if custom_action.target
                else tr("It clears {name}.", name=property_name)
            )
            return _setting(custom_action, SetLevel.SETS, "CustomAction.Source", detail)
        case Code.PROPERTY | Code.DIRECTORY:
            detail = tr("It sets {name}.", name=custom_action.source)
            return _setting(custom_action, SetLevel.DOES_NOT_SET, "CustomAction.Source", detail)
        case Code.EXE:
            detail = tr("A program has no access to the properties of this session.")
            return _setting(custom_action, SetLevel.CANNOT_SET, "CustomAction.Type", detail)
        case Code.NESTED_INSTALL:
            detail = tr("A nested installation has no access to the properties of this session.")
            return _setting(custom_action, SetLevel.CANNOT_SET, "CustomAction.Type", detail)
        case Code.ERROR:
            detail = tr("It ends the installation with a message.")
            return _setting(custom_action, SetLevel.DOES_NOT_SET, "CustomAction.Type", detail)
        case _:
            return None


def _setting(custom_action: CustomAction, level: SetLevel, column: str, detail: str) -> SetUsage:
    return SetUsage(custom_action, level, (Evidence("kind", cell_of(column, custom_action.action), detail),))


def condition_evidence(action: SequencedAction, property_name: str) -> Evidence | None:
    """That the condition of a sequence row names the property as an identifier, or None where it does not."""
    condition = action.condition or ""
    if property_name not in condition:
        return None
    if property_name not in depends_on(condition) and len(condition) <= LONGEST_TEXT:
        return None
    where = cell_of(f"{action.table}.Condition", action.action)
    detail = tr("Its condition looks at {name}: {condition}", name=property_name, condition=condition[:LONGEST_TEXT])
    return Evidence("condition", where, detail)
