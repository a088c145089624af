"""How to mend what is wrong with any property: words, WiX and the installer's SQL, ready to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.model import Remedy
from inspector.findings.remedies import insert_row, move_between, number_before, quoted, wix_custom
from inspector.language import tr
from inspector.sequence.custom_action_type import Code, Scheduling
from inspector.sequence.model import INSTALL_EXECUTE_SEQUENCE, Runs
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA, documented_lifetimes

if TYPE_CHECKING:
    from inspector.findings.absence import Absence
    from inspector.findings.case import Case
    from inspector.sequence.model import SequencedAction

SECURE_CUSTOM_PROPERTIES = "SecureCustomProperties"
_LONGEST_NAME = 72
_SET_PROPERTY = 51
_SCHEDULING_OPTIONS = 0x300
_ALIKE = 0.8
_NO_CLIENT = "UILevel < 4"


def mend_absence(case: Case, action: SequencedAction, about: Absence) -> Remedy | None:
    """How to give the property a value where `action` reads it, or None where there is no sure way."""
    setter = about.setter
    if about.rule is rules.READ_BEFORE_SET and setter is not None:
        can_move = action.custom_action is not None and not _must_stay(case, action, setter)
        if setter.table == action.table and can_move:
            return move_between(case.run, action, setter)
        return move_setter_before(case, setter, action)
    if about.rule is rules.SET_ON_CLIENT_ONLY and setter is not None:
        return _cross_to_server(case, setter, action)
    if about.rule is rules.READS_WITHOUT_VALUE and setter is None:
        return _correct_name(case, action)
    return None


def _must_stay(case: Case, action: SequencedAction, setter: SequencedAction) -> bool:
    """Whether a row cannot go behind the one that sets the property: the script ends before, or is handed the row's work.

    Source: https://learn.microsoft.com/windows/win32/msi/deferred-execution-custom-actions
    """
    plan = case.run.plan(action.table)
    between = plan.can_run[(action.order or 0) + 1 : setter.order] if plan else ()
    if action.is_in_script:
        return any(row.action == "InstallFinalize" for row in between)
    return any(row.is_in_script and action.only_sets(row.action) for row in between)


def move_setter_before(case: Case, setter: SequencedAction, reader: SequencedAction) -> Remedy | None:
    """Schedule the row that sets the property before its reader; None where that row is the installer's own."""
    if setter.custom_action is None:
        return None
    number = number_before(case.run, reader)
    wix = wix_custom(setter.action, reader.action, setter.condition)
    first, second, table = setter.action, reader.action, reader.table
    if number is None or setter.table != reader.table:
        words = tr("Schedule {first} before {second} in {table}.", first=first, second=second, table=table)
        return Remedy(words, wix)
    sql = f"UPDATE `{reader.table}` SET `Sequence` = {number} WHERE `Action` = '{setter.action}'"
    words = tr(
        "Schedule {first} before {second} in {table}: Sequence {number} is free.",
        first=first,
        second=second,
        table=table,
        number=number,
    )
    return Remedy(words, wix, sql)


def hand_over(case: Case, action: SequencedAction) -> Remedy:
    """Give an in-script action the value as CustomActionData.

    The property of the action's name is read when the action is scheduled, so it is set before.
    Source: https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
    """
    name, value = case.name, f"{case.name}=[{case.name}]"
    wix = (
        f"<SetProperty Id={quoted(action.action)} Value={quoted(value)} Before={quoted(action.action)}"
        ' Sequence="execute" />'
    )
    sentence = tr(
        "Set the property {action} to {value} before {action}, by a custom action of type {type}, and take {name} out of"
        " CustomActionData in the code.",
        action=action.action,
        value=value,
        type=_SET_PROPERTY,
        name=name,
    )
    setter = _new_name(case, f"Set{action.action}")
    number = number_before(case.run, action)
    if number is None or setter is None or "'" in f"{name}{action.action}":
        return Remedy(sentence, wix)
    sql = (
        "INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`)"
        f" VALUES ('{setter}', {_SET_PROPERTY}, '{action.action}', '{value}');\n"
        f"INSERT INTO `{action.table}` (`Action`, `Sequence`) VALUES ('{setter}', {number})"
    )
    return Remedy(f"{sentence} {_is_free(number)}", wix, sql)


def set_data(case: Case, action: SequencedAction) -> Remedy:
    """Give an in-script action CustomActionData at all; what is to be in it, only its author knows."""
    sentence = tr(
        "Set the property {action} before {action}, by a custom action of type {type}: its code finds that value in {data}.",
        action=action.action,
        type=_SET_PROPERTY,
        data=CUSTOM_ACTION_DATA,
    )
    number = number_before(case.run, action)
    return Remedy(sentence if number is None else f"{sentence} {_is_free(number)}")


def _is_free(number: int) -> str:
    return tr("Sequence {number} is free.", number=number)


def aim_at_data(setter: SequencedAction, action: SequencedAction) -> Remedy:
    """Let the row that sets another property set the CustomActionData of an in-script action."""
    custom = setter.custom_action
    source, target = (custom.source or "", custom.target or "") if custom else ("", "")
    wix = (
        f"<SetProperty Action={quoted(setter.action)} Id={quoted(action.action)} Value={quoted(target)}"
        f' Before={quoted(action.action)} Sequence="execute" />'
    )
    sql = f"UPDATE `CustomAction` SET `Source` = '{action.action}' WHERE `Action` = '{setter.action}'"
    return Remedy(
        tr(
            "Let {setter} set the property {action} instead of {source}: its value becomes {data}.",
            setter=setter.action,
            action=action.action,
            source=source,
            data=CUSTOM_ACTION_DATA,
        ),
        wix,
        None if "'" in f"{action.action}{setter.action}" else sql,
    )


def make_secure(case: Case) -> Remedy:
    """Put a public property on the list of those that every user may pass to the server.

    Source: https://learn.microsoft.com/windows/win32/msi/securecustomproperties
    """
    name = case.name
    listed = case.authored_properties.get(SECURE_CUSTOM_PROPERTIES)
    sql = f"INSERT INTO `Property` (`Property`, `Value`) VALUES ('{SECURE_CUSTOM_PROPERTIES}', '{name}')"
    if listed:
        sql = f"UPDATE `Property` SET `Value` = '{listed};{name}' WHERE `Property` = '{SECURE_CUSTOM_PROPERTIES}'"
    return Remedy(
        tr("Add {name} to {list}.", name=name, list=SECURE_CUSTOM_PROPERTIES),
        f'<Property Id={quoted(name)} Secure="yes" />',
        None if "'" in f"{listed}{name}" else sql,
    )


def _cross_to_server(case: Case, setter: SequencedAction, reader: SequencedAction) -> Remedy:
    """Set a private property on the server too where a custom action sets it; otherwise make it public."""
    public = case.name.upper()
    if setter.custom_action is None or reader.table != INSTALL_EXECUTE_SEQUENCE.name:
        words = tr(
            "Give it a public name: name it {name} and make it secure, so that it crosses to the server.", name=public
        )
        return Remedy(words, f'<Property Id={quoted(public)} Secure="yes" />')
    kept_away = _kept_by_option(case, setter, reader)
    if kept_away is not None:
        value = (setter.custom_action.type.value or 0) & ~_SCHEDULING_OPTIONS
        return Remedy(
            tr(
                "Let {row} run in {table} too: take the option that keeps it from running there out of its Type; or name it"
                " {name} and make it secure, so that it crosses to the server.",
                row=kept_away.numbered,
                table=reader.table,
                name=public,
            ),
            sql=f"UPDATE `CustomAction` SET `Type` = {value} WHERE `Action` = '{setter.action}'",
        )
    sentence = tr(
        "Schedule {first} in {table} too, before {second}; or name it {name} and make it secure, so that it crosses to the"
        " server.",
        first=setter.action,
        table=reader.table,
        second=reader.action,
        name=public,
    )
    return _scheduled_too(case, setter, reader, setter.condition, sentence)


def _kept_by_option(case: Case, setter: SequencedAction, reader: SequencedAction) -> SequencedAction | None:
    """The row before the reader that stands there already, and that runs only where the UI sequence did not."""
    plan, custom = case.run.plan(reader.table), setter.custom_action
    if (
        plan is None
        or custom is None
        or custom.type.scheduling is Scheduling.ALWAYS
        or custom.type.code is not Code.PROPERTY
    ):
        return None
    before = plan.can_run[: reader.order]
    return next((row for row in before if row.action == setter.action and row.runs is Runs.NO), None)


def set_without_client(case: Case, setter: SequencedAction, reader: SequencedAction) -> Remedy:
    """Set a public property on the server too, but only where no client has set it, so that no choice is overridden.

    Source: https://learn.microsoft.com/windows/win32/msi/uilevel
    """
    condition = f"{_NO_CLIENT} AND ({setter.condition})" if setter.condition else _NO_CLIENT
    sentence = tr(
        "Schedule {first} in {table} too, before {second}, with the condition {condition}: where the UI sequence is played its"
        " value crosses to the server.",
        first=setter.action,
        table=reader.table,
        second=reader.action,
        condition=_NO_CLIENT,
    )
    return _scheduled_too(case, setter, reader, condition, sentence)


def _scheduled_too(
    case: Case, setter: SequencedAction, reader: SequencedAction, condition: str | None, sentence: str
) -> Remedy:
    """A row of the reader's table for an action that stands in another one."""
    wix = wix_custom(setter.action, reader.action, condition)
    plan = case.run.plan(reader.table)
    number = number_before(case.run, reader)
    is_there = plan is not None and any(row.action == setter.action for row in plan.actions)
    if number is None or is_there:
        return Remedy(sentence, wix)
    return Remedy(sentence, wix, insert_row(reader.table, setter.action, number, condition))


def _correct_name(case: Case, reader: SequencedAction) -> Remedy | None:
    """The name that is most like it of all that are set, but for what the reader itself sets; None where none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a name that nothing sets

    known = {
        *case.authored_properties,
        *(custom.source or "" for custom in case.run.custom_actions.values() if custom.type.value == _SET_PROPERTY),
        *documented_lifetimes(),
    }
    known -= {case.name, reader.custom_action.source if reader.custom_action else None}
    by_folded = {name.casefold(): name for name in sorted(known)}
    alike = get_close_matches(case.name.casefold(), by_folded, n=1, cutoff=_ALIKE)
    if not alike:
        return None
    return Remedy(tr("Names are case-sensitive; did you mean {name}?", name=by_folded[alike[0]]))


def _new_name(case: Case, wanted: str) -> str | None:
    """A name that no custom action has, None where it would be too long."""
    names = (wanted, *(f"{wanted}{number}" for number in range(2, 100)))
    free = next((name for name in names if name not in case.custom_action_names), None)
    return free if free is not None and len(free) <= _LONGEST_NAME else None
