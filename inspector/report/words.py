"""Facts in words: what a custom action is and how it runs, where an action stands, what it does with the property."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from inspector.language import N_, language_code, tr
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
    UsageLevel.READS: N_("reads it"),
    UsageLevel.MAY_READ: N_("may read it"),
    UsageLevel.DOES_NOT_READ: N_("does not read it"),
    UsageLevel.CANNOT_READ: N_("cannot read it"),
    UsageLevel.UNKNOWN: N_("not known"),
}
"""What an action does with the property; for `tr`."""
KIND_WORDS = {
    ActionKind.STANDARD: N_("standard action"),
    ActionKind.CUSTOM: N_("custom action"),
    ActionKind.DIALOG: N_("dialog"),
    ActionKind.UNKNOWN: N_("not found in the package"),
}
"""What the name in a row is; for `tr`."""


_EXECUTION_WORDS = {
    Execution.IMMEDIATE: N_("immediate: it works where it stands"),
    Execution.DEFERRED: N_("deferred: queued where it stands, run later from the script"),
    Execution.ROLLBACK: N_("rollback: queued where it stands, run only if a later action fails"),
    Execution.COMMIT: N_("commit: queued where it stands, run after the script has ended well"),
}
EXECUTION_NAMES = {
    Execution.IMMEDIATE: N_("immediate"),
    Execution.DEFERRED: N_("deferred"),
    Execution.ROLLBACK: N_("rollback"),
    Execution.COMMIT: N_("commit"),
}
"""How an action works, in a word; for `tr`."""
_SCHEDULING_NAMES = {
    Scheduling.FIRST_SEQUENCE: N_("first sequence"),
    Scheduling.ONCE_PER_PROCESS: N_("once per process"),
    Scheduling.CLIENT_REPEAT: N_("client repeat"),
}
_SCHEDULING_WORDS = {
    Scheduling.FIRST_SEQUENCE: N_("first sequence: skipped in the execute sequence if the UI sequence has run"),
    Scheduling.ONCE_PER_PROCESS: N_("once per process: skipped if the UI sequence ran in the same process"),
    Scheduling.CLIENT_REPEAT: N_(
        "client repeat: only if the execute sequence runs on the client after the UI sequence"
    ),
}


def describe_source(custom_action: CustomAction) -> str:
    """What it runs and where that comes from, such as `DLL in the Binary table (AgentCA), entry point Register`."""
    kind, source, target = custom_action.type, custom_action.source or tr("nothing"), custom_action.target or ""
    where = _where(kind, source)
    match kind.code:
        case Code.DLL | Code.EXE | Code.VBSCRIPT | Code.JSCRIPT:
            return _describe_code(kind, where, target)
        case Code.PROPERTY if not target:
            return tr("Clears property {source}", source=source)
        case Code.PROPERTY:
            return tr("Sets property {source} to {target}", source=source, target=target)
        case Code.DIRECTORY:
            return tr("Sets directory {source} to {target}", source=source, target=target)
        case Code.ERROR:
            return tr("Shows an error and ends the installation: {target}", target=target)
        case Code.NESTED_INSTALL:
            return tr("Nested installation {where}", where=where)
    if kind.value is None:
        return tr("Type is null, which Windows Installer does not allow")
    return tr("Type {kind} is no known kind of custom action", kind=str(kind.value))


def _describe_code(kind: CustomActionType, where: str, target: str) -> str:
    """A DLL, a program or a script with what is called of it."""
    if kind.code is Code.DLL:
        if target:
            return tr("DLL {where}, entry point {target}", where=where, target=target)
        return tr("DLL {where}, no entry point named", where=where)
    if kind.code is Code.EXE:
        if target:
            return tr("Program {where}, command line {target}", where=where, target=target)
        return tr("Program {where}, no command line", where=where)
    script = f"{kind.code} {where}"
    if target and kind.source_in is not SourceIn.NOTHING:
        return tr("{script}, function {target}", script=script, target=target)
    return script


def _where(kind: CustomActionType, source: str) -> str:
    """Where the code of an action comes from."""
    match kind.source_in:
        case SourceIn.BINARY:
            return tr("in the Binary table ({source})", source=source)
        case SourceIn.INSTALLED_FILE:
            return tr("installed with the product (File {source})", source=source)
        case SourceIn.DIRECTORY:
            return tr("run in directory {source}", source=source)
        case SourceIn.PROPERTY if kind.code is Code.EXE:
            return tr("whose path is in property {source}", source=source)
        case SourceIn.PROPERTY:
            return tr("held in property {source}", source=source)
        case SourceIn.STORAGE:
            return tr("in substorage {source}", source=source)
        case SourceIn.PRODUCT:
            return tr("of the installed product {source}", source=source)
        case SourceIn.NOTHING:
            return tr("in the CustomAction table")


def describe_execution(kind: CustomActionType) -> str:
    """When it works: at once, or queued and run from the script, and for which of them."""
    return tr(_EXECUTION_WORDS[kind.execution])


def describe_user(kind: CustomActionType) -> str:
    """As whom it runs. https://learn.microsoft.com/windows/win32/msi/custom-action-in-script-execution-options."""
    if not kind.is_in_script:
        return tr("as the user (immediate actions impersonate)")
    if kind.no_impersonate:
        return tr("as the system (no impersonation)")
    return tr("as the user, on a terminal server too") if kind.terminal_server_aware else tr("as the user")


def describe_return(kind: CustomActionType) -> str:
    """What happens with its result.

    Source: https://learn.microsoft.com/windows/win32/msi/custom-action-return-processing-options
    """
    if kind.is_not_waited_for:
        return tr("not waited for, result ignored")
    if kind.is_asynchronous:
        if kind.ignores_return_value:
            return tr("waited for at the end of the sequence, result ignored")
        return tr("waited for at the end of the sequence, a failure ends the installation")
    return (
        tr("waited for, result ignored")
        if kind.ignores_return_value
        else tr("waited for, a failure ends the installation")
    )


def describe_scheduling(kind: CustomActionType) -> str | None:
    """How often it runs when a UI sequence was played too; None for the usual: wherever it stands.

    Source: https://learn.microsoft.com/windows/win32/msi/custom-action-execution-scheduling-options
    """
    return None if kind.scheduling is Scheduling.ALWAYS else tr(_SCHEDULING_WORDS[kind.scheduling])


def describe_options(kind: CustomActionType) -> tuple[str, ...]:
    """The remaining options that are set, in words."""
    return tuple(
        words
        for is_set, words in (
            (kind.hides_target, tr("its Target is kept out of the log")),
            (kind.script_64_bit, tr("its script runs 64-bit")),
            (kind.patch_uninstall, tr("it runs only when a patch is removed")),
        )
        if is_set
    )


def describe_type(custom_action: CustomAction) -> str:
    """The whole Type in one line."""
    kind = custom_action.type
    what = describe_source(custom_action)
    return what if kind.code is Code.UNKNOWN else f"{what}; {_describe_how(kind, language_code())}"


@lru_cache(maxsize=1024)
def _describe_how(kind: CustomActionType, _language: str) -> str:
    """How it runs, in one line; a package has few kinds of custom actions, but thousands of each."""
    parts = [tr(EXECUTION_NAMES[kind.execution]), describe_user(kind), describe_return(kind)]
    if kind.scheduling is not Scheduling.ALWAYS:
        parts.append(tr(_SCHEDULING_NAMES[kind.scheduling]))
    return "; ".join((*parts, *describe_options(kind)))


def describe_place(action: SequencedAction) -> str:
    """Where a row that can run stands, such as `at 1399 in InstallExecuteSequence, on the server`."""
    is_client = action.table.endswith("UISequence")
    table = action.table
    if action.sequence in TERMINATION_FLAGS:
        ending = tr(TERMINATION_FLAGS[action.sequence])
        if is_client:
            return tr("at the end of {table}, on the client, when it ends in {ending}", table=table, ending=ending)
        return tr("at the end of {table}, on the server, when it ends in {ending}", table=table, ending=ending)
    number = str(action.sequence)
    if is_client:
        place = tr("at {number} in {table}, on the client", number=number, table=table)
    else:
        place = tr("at {number} in {table}, on the server", number=number, table=table)
    return place


def describe_value(inspection: Inspection, inspected: InspectedAction) -> str:
    """Whether the property has a value where the action stands, as a sentence."""
    if inspection.property_name != RESTART_MANAGER_SESSION_KEY:
        return describe_any_value(inspection, inspected)
    action = inspected.action
    plan = inspection.plan(action.table)
    if plan is not None and not plan.is_played:
        return tr("This scenario does not play {table}.", table=action.table)
    window = inspection.window(action.table)
    if window is None or inspected.placement is Placement.NOT_RUN:
        return tr("It does not run in order, so it stands neither inside nor outside the window.")
    if window.side is Side.CLIENT:
        return tr("The property is never set on the client side.")
    if window.state is WindowState.NEVER_OPENS:
        return tr("The property is not set here. {reason}", reason=window.reason)
    if action.is_in_script:
        return tr(
            "The property cannot be read here: an in-script action sees CustomActionData, ProductCode and UserSID only."
        )
    if window.closes_at is None:
        return tr("The property is set here. {reason}", reason=window.reason)
    return _value_beside_closing(action, window, window.closes_at, inspected.placement)


def _value_beside_closing(
    action: SequencedAction, window: PropertyWindow, closing: SequencedAction, placement: Placement
) -> str:
    if action.key == closing.key:
        if closing.condition:
            return tr(
                "The property is cleared here, as the first thing it does if {condition}.", condition=closing.condition
            )
        return tr("The property is cleared here, as the first thing it does.")
    clears = f"{closing.action} ({closing.sequence})"
    if placement is Placement.AT_CLOSE:
        return tr(
            "Not certain: it has the same number as {clears}, which clears the property, and their order is undefined.",
            clears=clears,
        )
    n = abs((closing.order or 0) - (action.order or 0))
    is_conditional = window.state is WindowState.CLOSES_CONDITIONALLY
    if placement is Placement.INSIDE and is_conditional:
        return tr(
            "The property is set here; it may be cleared at {clears}, one action later.",
            "The property is set here; it may be cleared at {clears}, {n} actions later.",
            n=n,
            clears=clears,
        )
    if placement is Placement.INSIDE:
        return tr(
            "The property is set here; it is cleared at {clears}, one action later.",
            "The property is set here; it is cleared at {clears}, {n} actions later.",
            n=n,
            clears=clears,
        )
    if is_conditional and closing.condition:
        return tr(
            "It depends: {clears}, one action earlier, clears the property if {condition}.",
            "It depends: {clears}, {n} actions earlier, clears the property if {condition}.",
            n=n,
            clears=clears,
            condition=closing.condition,
        )
    if is_conditional:
        return tr(
            "It depends: {clears}, one action earlier, may clear the property.",
            "It depends: {clears}, {n} actions earlier, may clear the property.",
            n=n,
            clears=clears,
        )
    return tr(
        "The property is not set here; it was cleared at {clears}, one action earlier.",
        "The property is not set here; it was cleared at {clears}, {n} actions earlier.",
        n=n,
        clears=clears,
    )
