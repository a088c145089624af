"""The facts of the picture in a few words each, for the cells of the actions table and the status bar. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import MARK_WORDS
from inspector.inspection import InspectedAction, InspectedUnscheduled
from inspector.language import tr
from inspector.lifetime.model import Placement, WindowState
from inspector.report.words import EXECUTION_NAMES, KIND_WORDS, USAGE_WORDS, describe_source
from inspector.sequence.model import TERMINATION_FLAGS, Runs, SequencedAction, Side

if TYPE_CHECKING:
    from inspector.inspection import Inspection
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import UnscheduledAction

_KB = 1024
_DIGITS = 12

Row = InspectedAction | InspectedUnscheduled
"""What one row of the actions table is about."""


def name_words(row: Row) -> str:
    """The whole name of the action."""
    return row.key.action or tr("(no name)")


def table_words(row: Row) -> str:
    """The sequence table of a row."""
    return row.key.table or tr("not scheduled")


def sequence_words(row: Row) -> str:
    """The Sequence number as written, `null` for a null one; nothing where no table schedules the action."""
    if isinstance(row, InspectedUnscheduled):
        return ""
    return "null" if row.action.sequence is None else str(row.action.sequence)


def position_words(row: Row) -> str:
    """The place among the rows of the table that can run, counted from 1."""
    order = row.action.order if isinstance(row, InspectedAction) else None
    return "" if order is None else str(order + 1)


def kind_words(row: Row) -> str:
    """What the name refers to; for a custom action when its work is done, too."""
    if row.action.custom_action is not None:
        execution = tr(EXECUTION_NAMES[row.action.custom_action.type.execution])
        return tr("custom action, {execution}", execution=execution)
    return tr(KIND_WORDS[row.action.kind])


def what_words(row: Row) -> str:
    """What a custom action runs, or what a standard action does."""
    if row.action.custom_action is not None:
        return describe_source(row.action.custom_action)
    return "" if row.action.standard_action is None else tr(row.action.standard_action.summary)


def run_words(inspection: Inspection, row: Row) -> str:
    """On which side a row runs, and when."""
    if isinstance(row, InspectedUnscheduled):
        return _called_words(row.action)
    action = row.action
    plan = inspection.plan(action.table)
    side = tr("on the client") if plan is not None and plan.table.side is Side.CLIENT else tr("on the server")
    if action.order is None:
        return _not_in_order_words(action, side)
    if action.runs is Runs.NO:
        return tr("not in this scenario: {reason}", reason=action.reason)
    where = f"{side}, {_script_words(inspection, action)}" if action.is_in_script else side
    return f"{where}; {_depends_words(action)}" if action.runs is Runs.DEPENDS else where


def _depends_words(action: SequencedAction) -> str:
    reason = action.reason or tr("it has a condition")
    if action.depends_on:
        return tr("depends: {reason} ({names})", reason=reason, names=", ".join(action.depends_on))
    return tr("depends: {reason}", reason=reason)


def _called_words(action: UnscheduledAction) -> str:
    if action.places:
        return tr("once this merge module is merged")
    if not action.callers:
        return tr("never, as nothing calls it")
    controls = (tr("{control} of {dialog}", control=caller.control, dialog=caller.dialog) for caller in action.callers)
    return tr("on the client, called by {controls}", controls=", ".join(controls))


def _not_in_order_words(action: SequencedAction, side: str) -> str:
    if action.sequence in TERMINATION_FLAGS:
        return tr("{side}, at the end on {ending}", side=side, ending=tr(TERMINATION_FLAGS[action.sequence]))
    if action.sequence is None:
        return tr("never, as its Sequence is null")
    return tr("never, as its Sequence is {number}", number=str(action.sequence))


def _script_words(inspection: Inspection, action: SequencedAction) -> str:
    plan = inspection.plan(action.table)
    for step in plan.script if plan is not None else ():
        if step.action == action and step.runner is not None:
            return tr("later: from the script that {action} runs", action=step.runner.action)
    return tr("queued, but nothing runs the script after it")


def placement_words(inspection: Inspection, row: Row) -> str:
    """Where a row stands relative to the window of its table."""
    if isinstance(row, InspectedUnscheduled):
        return tr("outside, as the client never has it") if row.action.callers else tr("does not run")
    window = inspection.window(row.action.table)
    match row.placement:
        case Placement.INSIDE:
            return tr("inside: it has a value")
        case Placement.NOT_RUN:
            return tr("not in the order")
        case Placement.AT_CLOSE:
            return _at_close_words(row.action, window)
        case Placement.OUTSIDE:
            return _outside_words(row.action, window)


def _at_close_words(action: SequencedAction, window: PropertyWindow | None) -> str:
    closing = window.closes_at if window is not None else None
    if closing is None or closing.key == action.key:
        return tr("clears it")
    return tr("same number as {action}: order undefined", action=closing.action)


def _outside_words(action: SequencedAction, window: PropertyWindow | None) -> str:
    closing = window.closes_at if window is not None else None
    if window is not None and window.state is WindowState.NEVER_OPENS:
        if window.side is Side.CLIENT:
            return tr("outside: never set on the client")
        return tr("outside: never set in this package")
    if action.is_in_script:
        return tr("outside: runs from the script")
    if closing is None or closing.order is None or action.order is None:
        return tr("outside")
    return tr(
        "outside: {n:,} action after {closing}",
        "outside: {n:,} actions after {closing}",
        n=action.order - closing.order,
        closing=closing.action,
    )


def usage_words(row: Row) -> str:
    """What is proven about a custom action and the property."""
    return "" if row.usage is None else tr(USAGE_WORDS[row.usage.level])


def mark_words(row: Row) -> str:
    """The mark by its word."""
    return "" if row.mark is None else tr(MARK_WORDS[row.mark])


def condition_words(row: Row) -> str:
    """The condition as written; nothing where there is none."""
    return "" if isinstance(row, InspectedUnscheduled) else row.action.condition or ""


def package_words(inspection: Inspection) -> tuple[str, ...]:
    """How large a package is, for a status bar."""
    custom_actions = len(inspection.run.custom_actions) if inspection.run else 0
    return (
        tr("{n:,} sequence row", "{n:,} sequence rows", n=len(inspection.actions)),
        tr("{n:,} custom action", "{n:,} custom actions", n=custom_actions),
        size_words(inspection.size),
    )


def digest_words(inspection: Inspection) -> str:
    """The beginning of the SHA-256 of the file, which tells it from any other of its name; nothing where it is not known."""
    return f"SHA-256 {inspection.sha256[:_DIGITS]}" if inspection.sha256 else ""


def size_words(size: int | None) -> str:
    """A file's size for a status bar."""
    if size is None:
        return tr("size not known")
    if size < _KB:
        return tr("{n:,} byte", "{n:,} bytes", n=size)
    if size < _KB**2:
        return tr("{size:.1f} KB", size=size / _KB)
    if size < _KB**3:
        return tr("{size:.1f} MB", size=size / _KB**2)
    return tr("{size:.2f} GB", size=size / _KB**3)
