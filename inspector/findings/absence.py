"""Why the property has no value where a row has its turn, and how much that speaks for a mistake of the package."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.findings import rules
from inspector.language import tr
from inspector.lifetime.model import Presence
from inspector.sequence.model import TERMINATION_FLAGS, Runs, Side
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA, Visibility
from inspector.sequence.property_store import ABSENT, SOME_VALUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.case import Case
    from inspector.findings.model import Rule
    from inspector.lifetime.model import SetPoint
    from inspector.sequence.model import SequencedAction
    from inspector.sequence.property_store import Unknown
    from inspector.usage.model import PropertyUse


class Weight(IntEnum):
    """How much an absent value speaks for a mistake.

    SURE: the package gives the value, surely, where it cannot reach the reader. LIKELY: it does so perhaps, or a private name
    is set nowhere. POSSIBLE: the command line, a person or code may give the value. NONE: that is how this scenario is.
    """

    NONE = 0
    POSSIBLE = 1
    LIKELY = 2
    SURE = 3


class Absence(Struct, frozen=True):
    """Why there is no value.

    Attributes:
        rule: that a read there breaks.
        weight: how much it speaks for a mistake.
        words: the reason, to stand after a colon.
        setter: the row that gives or takes the value, or None.
        value: what it would be, had it got its value in time; nothing where nobody gives it one.
    """

    rule: Rule
    weight: Weight
    words: str
    setter: SequencedAction | None = None
    value: str | Unknown = ABSENT


def absence(case: Case, action: SequencedAction) -> Absence:
    """Why the property has no value at a row of a played sequence; only for a row that finds it without one."""
    found = absence_for_data(case, action)
    if case.lifetime.visibility is not Visibility.PRIVATE and found.weight > Weight.POSSIBLE:
        is_cleared = found.setter is not None and found.value == ABSENT and found.rule is rules.READS_WITHOUT_VALUE
        words = found.words
        if not is_cleared:
            words = tr("{why}; only the command line can give it one before", why=words)
        return replace(found, weight=Weight.POSSIBLE, words=words)
    elsewhere = _read_elsewhere(case, action)
    if elsewhere is not None and found.weight > Weight.POSSIBLE:
        words = tr(
            "{why}; its other row, at {number} in {table}, finds it with a value",
            why=found.words,
            number=str(elsewhere.sequence),
            table=elsewhere.table,
        )
        return replace(found, weight=Weight.POSSIBLE, words=words)
    return found


def absence_for_data(case: Case, action: SequencedAction) -> Absence:
    """The same for a property that nobody gives but the package, such as one with the name of a deferred action."""
    return (
        _sets_itself(case, action)
        or _cleared(case, action)
        or _set_later(case, action)
        or _on_client_only(case, action)
        or _on_server_only(case, action)
        or _by_rows_in_vain(case)
        or _not_in_scenario(case)
        or _never_set(case)
    )


def distance(from_row: SequencedAction, to_row: SequencedAction) -> str:
    """How far one row of a table is from another, such as `3 actions earlier`."""
    number = (to_row.order or 0) - (from_row.order or 0)
    if number > 0:
        return tr("one action later", "{n} actions later", n=number)
    return tr("one action earlier", "{n} actions earlier", n=-number)


def changes_before(case: Case, action: SequencedAction) -> Iterator[SetPoint]:
    """The rows before `action` in its table that change the value, the last one first."""
    window = case.window(action.table)
    for point in reversed(window.set_points) if window else ():
        if action.order is None or (point.action.order or 0) < action.order:
            yield point


def changes_after(case: Case, action: SequencedAction) -> Iterator[SetPoint]:
    """The rows behind `action` in its table that change the value."""
    window = case.window(action.table)
    for point in window.set_points if window else ():
        if action.order is not None and (point.action.order or 0) > action.order:
            yield point


def _sets_itself(case: Case, action: SequencedAction) -> Absence | None:
    """The row that sets it often looks whether it is set already, or appends to it."""
    if not action.only_sets(case.name):
        return None
    return Absence(rules.READS_WITHOUT_VALUE, Weight.NONE, tr("this is the row that sets it"), action)


def _cleared(case: Case, action: SequencedAction) -> Absence | None:
    last = next(changes_before(case, action), None)
    if last is None or last.presence is not Presence.EMPTY:
        return None
    words = tr("{row}, {distance}, has cleared it", row=last.action.numbered, distance=distance(action, last.action))
    return Absence(rules.READS_WITHOUT_VALUE, Weight.LIKELY, words, last.action)


def _set_later(case: Case, action: SequencedAction) -> Absence | None:
    point = next((each for each in changes_after(case, action) if each.presence is not Presence.EMPTY), None)
    if point is None:
        return None
    words = _words_of_later(action, point.action, is_sure=point.presence is Presence.SET)
    return Absence(rules.READ_BEFORE_SET, _weight_of(point, action), words, point.action, _value(point))


def _words_of_later(action: SequencedAction, setter: SequencedAction, *, is_sure: bool) -> str:
    row = setter.numbered
    if setter.sequence == action.sequence:
        if is_sure:
            return tr("{row}, which gives it its value, has the same number, so that the order is undefined", row=row)
        return tr("{row}, which may give it a value, has the same number, so that the order is undefined", row=row)
    if is_sure:
        return tr("{row}, {distance}, gives it its value", row=row, distance=distance(action, setter))
    return tr("{row}, {distance}, may give it a value", row=row, distance=distance(action, setter))


def _on_client_only(case: Case, action: SequencedAction) -> Absence | None:
    if case.lifetime.visibility is not Visibility.PRIVATE or _side(case, action) is Side.CLIENT:
        return None
    for plan in case.played(Side.CLIENT):
        handing = next((row for row in plan.can_run if row.action == "ExecuteAction"), None)
        if handing is None or case.value_at(handing) in (None, ABSENT):
            continue
        point = next((each for each in changes_before(case, handing) if each.presence is not Presence.EMPTY), None)
        if point is None:
            return None  # the installer itself gives it to the client
        row, table = point.action.numbered, plan.table.name
        words = tr(
            "it is private, so the value that {row} of {table} may give it stays on the client", row=row, table=table
        )
        if point.presence is Presence.SET:
            words = tr(
                "it is private, so the value that {row} of {table} gives it stays on the client", row=row, table=table
            )
        return Absence(rules.SET_ON_CLIENT_ONLY, _weight_of(point, action), words, point.action, _value(point))
    return None


def _on_server_only(case: Case, action: SequencedAction) -> Absence | None:
    if _side(case, action) is Side.SERVER:
        return None
    for plan in case.played(Side.SERVER):
        window = case.window(plan.table.name)
        point = (
            next((each for each in window.set_points if each.presence is not Presence.EMPTY), None) if window else None
        )
        if point is not None:
            weight = min(_weight_of(point, action), Weight.LIKELY)
            row, table = point.action.numbered, plan.table.name
            if _is_behind_server(case, action):
                words = tr(
                    "{row} of {table} may set it, on the server, from which nothing comes back to the client",
                    row=row,
                    table=table,
                )
                if point.presence is Presence.SET and point.action.runs is Runs.YES:
                    words = tr(
                        "{row} of {table} sets it, on the server, from which nothing comes back to the client",
                        row=row,
                        table=table,
                    )
                return Absence(rules.READS_WITHOUT_VALUE, weight, words, point.action)
            words = tr(
                "{row} of {table} may set it, which is played after {other}", row=row, table=table, other=action.table
            )
            if point.presence is Presence.SET and point.action.runs is Runs.YES:
                words = tr(
                    "{row} of {table} sets it, which is played after {other}", row=row, table=table, other=action.table
                )
            return Absence(rules.READ_BEFORE_SET, weight, words, point.action, _value(point))
    return None


def _is_behind_server(case: Case, action: SequencedAction) -> bool:
    """Whether a row of the client stands behind ExecuteAction, so that the server has done its part before."""
    plan = case.run.plan(action.table)
    handing = next((row for row in plan.can_run if row.action == "ExecuteAction"), None) if plan else None
    if handing is None or handing.order is None:
        return False
    return action.order is None or action.order > handing.order


def _by_rows_in_vain(case: Case) -> Absence | None:
    """That rows set it, but are left out, come too late, or set it to a text of which nothing is left."""
    rule = rules.READS_WITHOUT_VALUE
    for row in case.setting_rows:
        if row.runs is Runs.NO:
            words = tr("{row}, which sets it, does not run here: {reason}", row=row.numbered, reason=row.reason)
            return Absence(rule, Weight.NONE, words, row)
        if _side(case, row) is Side.CLIENT and _is_behind_server(case, row):
            words = tr(
                "{row} of {table} sets it only after the server has done its part", row=row.numbered, table=row.table
            )
            return Absence(rule, Weight.LIKELY, words, row)
        target = (row.custom_action.target if row.custom_action else None) or ""
        if target:
            words = tr("what {row} sets it to, {value}, comes to nothing here", row=row.numbered, value=target)
            return Absence(rule, Weight.NONE, words, row)
    return None


def _not_in_scenario(case: Case) -> Absence | None:
    """That something of the package, Windows Installer or its caller sets it, but not in this run."""
    title = case.run.scenario.full_title
    rule = rules.READS_WITHOUT_VALUE
    proven = [use for use in case.setting_uses if use.is_proven]
    for use in proven:
        if _is_ever_run(case, use):
            words = tr("{row} sets it, but not in this scenario ({title})", row=f"{use.table} {use.row}", title=title)
            return Absence(rule, Weight.NONE, words)
    if case.name == CUSTOM_ACTION_DATA:
        return Absence(rule, Weight.NONE, tr("only actions that the script runs have it"))
    if case.lifetime.is_documented:
        return Absence(rule, Weight.NONE, tr("in this scenario ({title}) it has none", title=title))
    perhaps = [use for use in case.setting_uses if not use.is_proven]
    if any(use.table == "Upgrade" for use in perhaps):
        words = tr(
            "FindRelatedProducts sets it where it finds a related product, and in this scenario ({title}) it does not",
            title=title,
        )
        return Absence(rule, Weight.NONE, words)
    if perhaps:
        words = tr("only {row} may set it", row=f"{perhaps[0].table} {perhaps[0].row}")
        return Absence(rule, Weight.POSSIBLE, words)
    if proven:
        words = tr("{row} sets it, but nothing runs that action", row=f"{proven[0].table} {proven[0].row}")
        return Absence(rule, Weight.LIKELY, words)
    return None


def _is_ever_run(case: Case, use: PropertyUse) -> bool:
    """Whether something in some run comes to what sets the property: a row that can run, a dialog, or no action at all."""
    if use.table != "CustomAction":
        return True
    if use.row in case.run.callers:
        return True
    rows = (row for plan in case.run.plans for row in plan.actions if row.action == use.row)
    return any(row.order is not None or row.sequence in TERMINATION_FLAGS for row in rows)


def _never_set(case: Case) -> Absence:
    if case.lifetime.visibility is Visibility.PRIVATE:
        return Absence(rules.READS_WITHOUT_VALUE, Weight.LIKELY, tr("nothing in this package sets it"))
    words = tr("nothing in this package sets it, so only the command line can")
    return Absence(rules.READS_WITHOUT_VALUE, Weight.POSSIBLE, words)


def _weight_of(point: SetPoint, reader: SequencedAction) -> Weight:
    """What a row that gives the value says: sure only where it and the reader surely run."""
    if point.presence is Presence.SET and point.action.runs is Runs.YES and reader.runs is Runs.YES:
        return Weight.SURE
    # code that may set it may as well not, and so may a person
    return Weight.LIKELY if is_meant_to_give(point.action) else Weight.POSSIBLE


def is_meant_to_give(row: SequencedAction) -> bool:
    """Whether giving a value is all that a row is for, as far as it concerns properties; code and persons may do otherwise."""
    custom = row.custom_action
    return row.standard_action is not None or (custom is not None and custom.type.only_sets_property)


def _value(point: SetPoint) -> str | Unknown:
    return SOME_VALUE if point.value is None else point.value


def _read_elsewhere(case: Case, action: SequencedAction) -> SequencedAction | None:
    """Another row of the same action that finds the property with a value."""
    rows = case.rows_by_action.get(action.action, ())
    others = (row for row in rows if row.key != action.key and row.runs is not Runs.NO)
    return next((row for row in others if case.value_at(row) not in (None, ABSENT)), None)


def _side(case: Case, action: SequencedAction) -> Side:
    window = case.window(action.table)
    return window.side if window else Side.SERVER
