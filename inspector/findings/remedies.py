"""How to mend an action that stands where the property has no value: words, WiX and the installer's SQL, ready to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Remedy
from inspector.language import tr
from inspector.sequence.model import INSTALL_EXECUTE_SEQUENCE, Side

if TYPE_CHECKING:
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import CustomAction, Run, SequencedAction

_HIGHEST_NUMBER = 32767
_IN_SCRIPT_OPTIONS = (
    0x400 | 0x300 | 0x800 | 0x4000
)  # in-script with rollback, commit, no impersonation, terminal server


def free_number(run: Run, window: PropertyWindow) -> int | None:
    """The highest Sequence number before the closing action that no row of its table uses.

    It lies behind the row that stands before the closing action when there is room, so that nothing else moves. None when
    every number down to 1 is taken, or nothing closes the window.
    """
    return number_before(run, window.closes_at) if window.closes_at is not None else None


def number_before(run: Run, action: SequencedAction) -> int | None:
    """The highest Sequence number before a row that no row of its table uses, None without one."""
    plan = run.plan(action.table)
    if plan is None or action.sequence is None:
        return None
    taken = {row.sequence for row in plan.actions}
    return next((number for number in range(action.sequence - 1, 0, -1) if number not in taken), None)


def insert_row(table: str, name: str, number: int, condition: str | None) -> str | None:
    """The installer's SQL that schedules an action; None where it cannot be said.

    Its SQL has no escape for a quote: https://learn.microsoft.com/windows/win32/msi/sql-syntax.
    """
    if "'" in f"{name}{condition or ''}":
        return None
    columns, values = "`Action`, `Sequence`", f"'{name}', {number}"
    if condition:
        columns, values = f"{columns}, `Condition`", f"{values}, '{condition}'"
    return f"INSERT INTO `{table}` ({columns}) VALUES ({values})"


def move_before_close(run: Run, window: PropertyWindow, action: SequencedAction) -> Remedy:
    """Schedule `action` before the action that closes the window of its table."""
    closing = window.closes_at.action if window.closes_at else "InstallValidate"
    wix = wix_custom(action.action, closing, action.condition)
    number = free_number(run, window)
    if number is None:
        words = tr(
            "Schedule it before {closing}; every Sequence number before it is taken, so renumber the rows first.",
            closing=closing,
        )
        return Remedy(words, wix)
    return Remedy(
        tr(
            "Schedule it before {closing} in {table}, unless it needs what is installed: Sequence {number} is free.",
            closing=closing,
            table=action.table,
            number=number,
        ),
        wix,
        f"UPDATE `{action.table}` SET `Sequence` = {number} WHERE `Action` = '{action.action}'",
    )


def move_between(run: Run, action: SequencedAction, after: SequencedAction) -> Remedy | None:
    """Schedule `action` behind `after`; None where no number follows it."""
    plan = run.plan(action.table)
    if plan is None or after.sequence is None:
        return None
    taken = {row.sequence for row in plan.actions}
    number = next((number for number in range(after.sequence + 1, _HIGHEST_NUMBER) if number not in taken), None)
    if number is None:
        return None
    condition = f" Condition={quoted(action.condition)}" if action.condition else ""
    element = action.action if action.standard_action is not None else f"Custom Action={quoted(action.action)}"
    return Remedy(
        tr(
            "Schedule it after {row} in {table}: Sequence {number} is free.",
            row=after.action,
            table=action.table,
            number=number,
        ),
        f"<{element} After={quoted(after.action)}{condition} />",
        f"UPDATE `{action.table}` SET `Sequence` = {number} WHERE `Action` = '{action.action}'",
    )


def move_into_script(
    run: Run, action: SequencedAction, opens: SequencedAction, closes: SequencedAction
) -> Remedy | None:
    """Schedule an in-script action between the rows that open and close the script; None where no number is free there."""
    number = number_before(run, closes)
    if number is None or number <= (opens.sequence or 0):
        return None
    return Remedy(
        tr(
            "Schedule it between {opens} and {closes} in {table}: Sequence {number} is free.",
            opens=opens.action,
            closes=closes.action,
            table=action.table,
            number=number,
        ),
        wix_custom(action.action, closes.action, action.condition),
        f"UPDATE `{action.table}` SET `Sequence` = {number} WHERE `Action` = '{action.action}'",
    )


def make_immediate(run: Run, window: PropertyWindow, action: SequencedAction, custom_action: CustomAction) -> Remedy:
    """Make an in-script action immediate and schedule it before the closing action."""
    moved = move_before_close(run, window, action)
    value = (custom_action.type.value or 0) & ~_IN_SCRIPT_OPTIONS
    sql = f"UPDATE `CustomAction` SET `Type` = {value} WHERE `Action` = '{action.action}'"
    wix = f'<CustomAction Id={quoted(action.action)} Execute="immediate" ... />'
    return Remedy(
        tr(
            "Only an immediate action can read it: make it immediate (Type {number}). {then}",
            number=value,
            then=moved.sentence,
        ),
        f"{wix}\n{moved.wix}",
        f"{sql};\n{moved.sql}" if moved.sql else sql,
    )


def schedule_on_server(run: Run, windows: tuple[PropertyWindow, ...], name: str, condition: str | None) -> Remedy:
    """Schedule an action of the client in InstallExecuteSequence, before the closing action."""
    table = INSTALL_EXECUTE_SEQUENCE.name
    window = next((window for window in windows if window.table == table and window.side is Side.SERVER), None)
    closing = window.closes_at.action if window and window.closes_at else "InstallValidate"
    plan = run.plan(table)
    already = next((row for row in plan.actions if row.action == name), None) if plan else None
    wix = wix_custom(name, closing, condition)
    number = free_number(run, window) if window else None
    if already is not None:
        return Remedy(
            tr(
                "The key lives on the server: schedule it in {table}, before {closing}; it stands there at {number} already.",
                table=table,
                closing=closing,
                number=str(already.sequence),
            )
        )
    if number is None:
        words = tr(
            "The key lives on the server: schedule it in {table}, before {closing}.", table=table, closing=closing
        )
        return Remedy(words, wix)
    words = tr(
        "The key lives on the server: schedule it in {table}, before {closing}: Sequence {number} is free.",
        table=table,
        closing=closing,
        number=number,
    )
    return Remedy(words, wix, insert_row(table, name, number, condition))


def wix_custom(name: str, before: str, condition: str | None) -> str:
    """A WiX element that schedules a custom action before another action."""
    attributes = f"Action={quoted(name)} Before={quoted(before)}"
    if condition:
        attributes += f" Condition={quoted(condition)}"
    return f"<Custom {attributes} />"


def quoted(text: str) -> str:
    """An attribute's value, as `xml.sax.saxutils.quoteattr` has it; that would import an HTTP client."""
    from html import escape  # noqa: PLC0415 - knows all entities by name, which few reports need

    return f"'{escape(text, quote=False)}'" if '"' in text and "'" not in text else f'"{escape(text)}"'
