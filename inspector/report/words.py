"""Facts in words: what a custom action is and how it runs, where an action stands, what it does with the property."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from inspector.lifetime.model import Placement, WindowState
from inspector.report.value_words import describe_any_value
from inspector.sequence.custom_action_type import Code, CustomActionType, Execution, Scheduling, SourceIn
from inspector.sequence.model import TERMINATION_FLAGS, ActionKind, Side
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.usage.model import UsageLevel

if TYPE_CHECKING:
    from inspector.inspection import InspectedAction, Inspection
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import CustomAction, SequencedAction

USAGE_WORDS = {
    UsageLevel.READS: "reads it",
    UsageLevel.MAY_READ: "may read it",
    UsageLevel.DOES_NOT_READ: "does not read it",
    UsageLevel.CANNOT_READ: "cannot read it",
    UsageLevel.UNKNOWN: "not known",
}
KIND_WORDS = {
    ActionKind.STANDARD: "standard action",
    ActionKind.CUSTOM: "custom action",
    ActionKind.DIALOG: "dialog",
    ActionKind.UNKNOWN: "not found in the package",
}


_EXECUTION_WORDS = {
    Execution.IMMEDIATE: "immediate: it works where it stands",
    Execution.DEFERRED: "deferred: queued where it stands, run later from the script",
    Execution.ROLLBACK: "rollback: queued where it stands, run only if a later action fails",
    Execution.COMMIT: "commit: queued where it stands, run after the script has ended well",
}
_SCHEDULING_WORDS = {
    Scheduling.ALWAYS: None,
    Scheduling.FIRST_SEQUENCE: "first sequence: skipped in the execute sequence if the UI sequence has run",
    Scheduling.ONCE_PER_PROCESS: "once per process: skipped if the UI sequence ran in the same process",
    Scheduling.CLIENT_REPEAT: "client repeat: only if the execute sequence runs on the client after the UI sequence",
}


def describe_source(custom_action: CustomAction) -> str:
    """What it runs and where that comes from, such as `DLL in the Binary table (AgentCA), entry point Register`."""
    kind, source, target = custom_action.type, custom_action.source or "nothing", custom_action.target or ""
    match kind.code:
        case Code.DLL:
            return f"DLL {_where(kind, source)}{f', entry point {target}' if target else ', no entry point named'}"
        case Code.EXE:
            return f"Program {_where(kind, source)}{f', command line {target}' if target else ', no command line'}"
        case Code.VBSCRIPT | Code.JSCRIPT:
            function = f", function {target}" if target and kind.source_in is not SourceIn.NOTHING else ""
            return f"{kind.code} {_where(kind, source)}{function}"
        case Code.PROPERTY:
            return f"Sets property {source} to {target}" if target else f"Clears property {source}"
        case Code.DIRECTORY:
            return f"Sets directory {source} to {target}"
        case Code.ERROR:
            return f"Shows an error and ends the installation: {target}"
        case Code.NESTED_INSTALL:
            return f"Nested installation {_where(kind, source)}"
    no_kind = f"Type {kind.value} is no known kind of custom action"
    return "Type is null, which Windows Installer does not allow" if kind.value is None else no_kind


def _where(kind: CustomActionType, source: str) -> str:
    """Where the code of an action comes from."""
    match kind.source_in:
        case SourceIn.BINARY:
            return f"in the Binary table ({source})"
        case SourceIn.INSTALLED_FILE:
            return f"installed with the product (File {source})"
        case SourceIn.DIRECTORY:
            return f"run in directory {source}"
        case SourceIn.PROPERTY:
            return f"whose path is in property {source}" if kind.code is Code.EXE else f"held in property {source}"
        case SourceIn.STORAGE:
            return f"in substorage {source}"
        case SourceIn.PRODUCT:
            return f"of the installed product {source}"
        case SourceIn.NOTHING:
            return "in the CustomAction table"


def describe_execution(kind: CustomActionType) -> str:
    """When it works: at once, or queued and run from the script, and for which of them."""
    return _EXECUTION_WORDS[kind.execution]


def describe_user(kind: CustomActionType) -> str:
    """As whom it runs. https://learn.microsoft.com/windows/win32/msi/custom-action-in-script-execution-options."""
    if not kind.is_in_script:
        return "as the user (immediate actions impersonate)"
    if kind.no_impersonate:
        return "as the system (no impersonation)"
    return "as the user, on a terminal server too" if kind.terminal_server_aware else "as the user"


def describe_return(kind: CustomActionType) -> str:
    """What happens with its result.

    Source: https://learn.microsoft.com/windows/win32/msi/custom-action-return-processing-options
    """
    if kind.is_not_waited_for:
        return "not waited for, result ignored"
    waits = "waited for at the end of the sequence" if kind.is_asynchronous else "waited for"
    return f"{waits}, result ignored" if kind.ignores_return_value else f"{waits}, a failure ends the installation"


def describe_scheduling(kind: CustomActionType) -> str | None:
    """How often it runs when a UI sequence was played too; None for the usual: wherever it stands.

    Source: https://learn.microsoft.com/windows/win32/msi/custom-action-execution-scheduling-options
    """
    return _SCHEDULING_WORDS[kind.scheduling]


def describe_options(kind: CustomActionType) -> tuple[str, ...]:
    """The remaining options that are set, in words."""
    return tuple(
        words
        for is_set, words in (
            (kind.hides_target, "its Target is kept out of the log"),
            (kind.script_64_bit, "its script runs 64-bit"),
            (kind.patch_uninstall, "it runs only when a patch is removed"),
        )
        if is_set
    )


def describe_type(custom_action: CustomAction) -> str:
    """The whole Type in one line."""
    kind = custom_action.type
    what = describe_source(custom_action)
    return what if kind.code is Code.UNKNOWN else f"{what}; {_describe_how(kind)}"


@lru_cache(maxsize=1024)
def _describe_how(kind: CustomActionType) -> str:
    """How it runs, in one line; a package has few kinds of custom actions, but thousands of each."""
    parts = [describe_execution(kind).partition(":")[0], describe_user(kind), describe_return(kind)]
    scheduling = describe_scheduling(kind)
    parts += [scheduling.partition(":")[0]] if scheduling else []
    return "; ".join((*parts, *describe_options(kind)))


def describe_place(action: SequencedAction) -> str:
    """Where and when it runs, such as `at 1399 in InstallExecuteSequence, on the server, immediately`."""
    side = "client" if action.table.endswith("UISequence") else "server"
    if action.sequence in TERMINATION_FLAGS:
        return f"at the end of {action.table}, on the {side}, when it ends in {TERMINATION_FLAGS[action.sequence]}"
    if action.sequence is None or action.order is None:
        number = "no Sequence number" if action.sequence is None else f"Sequence {action.sequence}"
        return f"nowhere: it has {number} in {action.table}, so it never runs"
    how = ", immediately" if action.custom_action is not None else ""
    if action.is_in_script:
        how = ", where it is only queued for the script"
    return f"at {action.sequence} in {action.table}, on the {side}{how}"


def describe_value(inspection: Inspection, inspected: InspectedAction) -> str:
    """Whether the property has a value where the action stands, as a sentence."""
    if inspection.property_name != RESTART_MANAGER_SESSION_KEY:
        return describe_any_value(inspection, inspected)
    action = inspected.action
    window = inspection.window(action.table)
    if window is None or inspected.placement is Placement.NOT_RUN:
        return "It does not run in order, so it stands neither inside nor outside the window."
    if window.side is Side.CLIENT:
        return "The property is never set on the client side."
    if window.state is WindowState.NEVER_OPENS:
        return f"The property is not set here. {window.reason}"
    if action.is_in_script:
        return (
            "The property cannot be read here: an in-script action sees CustomActionData, ProductCode and UserSID only."
        )
    if window.closes_at is None:
        return f"The property is set here. {window.reason}"
    return _value_beside_closing(action, window, window.closes_at, inspected.placement)


def _value_beside_closing(
    action: SequencedAction, window: PropertyWindow, closing: SequencedAction, placement: Placement
) -> str:
    clears = f"{closing.action} ({closing.sequence})"
    if action.key == closing.key:
        only_if = f" if {closing.condition}" if closing.condition else ""
        return f"The property is cleared here, as the first thing it does{only_if}."
    if placement is Placement.AT_CLOSE:
        return (
            f"Not certain: it has the same number as {clears}, which clears the property, and their order is undefined."
        )
    distance = abs((closing.order or 0) - (action.order or 0))
    actions = "one action" if distance == 1 else f"{distance} actions"
    is_conditional = window.state is WindowState.CLOSES_CONDITIONALLY
    if placement is Placement.INSIDE:
        is_cleared = "may be cleared" if is_conditional else "is cleared"
        return f"The property is set here; it {is_cleared} at {clears}, {actions} later."
    if is_conditional:
        may_clear = f"clears the property if {closing.condition}" if closing.condition else "may clear the property"
        return f"It depends: {clears}, {actions} earlier, {may_clear}."
    return f"The property is not set here; it was cleared at {clears}, {actions} earlier."
