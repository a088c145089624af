"""What any property is where a row stands, in words; the key of the Restart Manager session has words of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.language import tr
from inspector.lifetime.model import Placement, Presence, WindowState
from inspector.sequence.model import TERMINATION_FLAGS, Runs, Side
from inspector.sequence.property_store import ABSENT, Unknown, is_surely_set

if TYPE_CHECKING:
    from inspector.inspection import InspectedAction, Inspection
    from inspector.lifetime.model import PropertyWindow, SetPoint
    from inspector.sequence.model import SequencedAction

_LONGEST_VALUE = 120


def describe_any_value(inspection: Inspection, inspected: InspectedAction) -> str:
    """What the property asked about is where the installer comes to a row, as one or two sentences."""
    action, name = inspected.action, inspection.property_name
    window, plan = inspection.window(action.table), inspection.plan(action.table)
    moment = inspection.run.moments.get(action.key) if inspection.run else None
    if plan is not None and not plan.is_played:
        return tr("This scenario does not play {table}.", table=action.table)
    if moment is None and action.order is not None and action.reason:  # every other row that can run has had its turn
        return tr("The run does not come to {table}: {reason}.", table=action.table, reason=action.reason)
    if window is None or moment is None or (action.order is None and action.sequence not in TERMINATION_FLAGS):
        return tr("It does not run in order, so nothing can be said of {name} here.", name=name)
    value = moment.store.property_value(name)
    own = next((point for point in window.set_points if point.action.key == action.key), None)
    if own is not None:
        return f"{_before(name, value)} {own.detail}"
    sentence = f"{_here(name, value)}{_whence(inspection, action, window, value)}."
    is_read_in_time = (
        inspected.mark is Mark.GOOD
    )  # by its condition or its Target, which the installer resolves at the row
    if (
        action.is_in_script
        and action.runs is not Runs.NO  # for then it is not queued
        and inspected.placement is Placement.OUTSIDE
        and action.action != name
        and not is_read_in_time
    ):
        return tr(
            "From the script {name} cannot be read: an in-script action sees CustomActionData, ProductCode and UserSID only."
            " When it is queued, {sentence}",
            name=name,
            sentence=sentence,
        )
    return sentence


def _here(name: str, value: str | Unknown) -> str:
    """What it is at a row, without a full stop."""
    if isinstance(value, Unknown):
        if is_surely_set(value):
            return tr("{name} has a value here", name=name)
        return tr("{name} may have a value here", name=name)
    if value == ABSENT:
        return tr("{name} has no value here", name=name)
    return tr("{name} has the value {value} here", name=name, value=_shortened(value))


def _before(name: str, value: str | Unknown) -> str:
    """What it is before a row that changes it."""
    if isinstance(value, Unknown):
        if is_surely_set(value):
            return tr("{name} has a value before it.", name=name)
        return tr("{name} may have a value before it.", name=name)
    if value == ABSENT:
        return tr("{name} has no value before it.", name=name)
    return tr("{name} has the value {value} before it.", name=name, value=_shortened(value))


def _shortened(value: str) -> str:
    return value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}..."


def _whence(inspection: Inspection, action: SequencedAction, window: PropertyWindow, value: str | Unknown) -> str:
    """Where it has its value from, or which row would give it one, as the end of a sentence."""
    before = [point for point in window.set_points if _place(point.action) < _place(action)]
    gives = [point for point in window.set_points if point.presence is not Presence.EMPTY]
    if before and (value != ABSENT or before[-1].presence is Presence.EMPTY):
        return _changed_before(before[-1], action)
    if value != ABSENT:
        return _cause(window, action)
    after = next((point for point in gives if _place(point.action) > _place(action)), None)
    if after is not None:
        n, row = _distance(after, action), _named(after)
        if after.presence is Presence.SET:
            return tr("; {row} sets it one action later", "; {row} sets it {n} actions later", n=n, row=row)
        return tr("; {row} may set it one action later", "; {row} may set it {n} actions later", n=n, row=row)
    for other in inspection.windows:
        plan = inspection.plan(other.table)
        point = next((each for each in other.set_points if each.presence is not Presence.EMPTY), None)
        if other.side is not window.side and plan is not None and plan.is_played and point is not None:
            return _set_on_other_side(other, point)
    return _cause(window, action)


def _set_on_other_side(other: PropertyWindow, point: SetPoint) -> str:
    row, table = _named(point), other.table
    if other.side is Side.SERVER:
        if point.presence is Presence.SET:
            return tr("; {row} of {table}, which is played later, sets it", row=row, table=table)
        return tr("; {row} of {table}, which is played later, may set it", row=row, table=table)
    if point.presence is Presence.SET:
        return tr("; {row} of {table} sets it, on the client only", row=row, table=table)
    return tr("; {row} of {table} may set it, on the client only", row=row, table=table)


def _changed_before(point: SetPoint, action: SequencedAction) -> str:
    """What has changed it last, such as `, set by SetX (1010), 3 actions earlier`."""
    match point.presence:
        case Presence.SET:
            change = tr(", set by {row}", row=_named(point))
        case Presence.EMPTY:
            change = tr(", cleared by {row}", row=_named(point))
        case _:
            change = tr("; {row} may have changed it", row=_named(point))
    if action.order is None:
        return change
    return change + tr(", one action earlier", ", {n} actions earlier", n=_distance(point, action))


def _named(point: SetPoint) -> str:
    return f"{point.action.action} ({point.action.sequence})"


def _distance(point: SetPoint, action: SequencedAction) -> int:
    return abs(_place(point.action) - _place(action))


def _cause(window: PropertyWindow, action: SequencedAction) -> str:
    """The cause of the stretch that a row stands in, without what is said besides, for a value that no row gives or takes."""
    # most reasons of a window that never opens begin with what has been said already
    _, _, why = window.reason.partition(tr("has no value in {table}: {why}", table=window.table, why=""))
    if why and window.state is WindowState.NEVER_OPENS:
        return f": {why.removesuffix('.')}"
    for stretch in window.stretches:
        opens, closes = stretch.opens.action, stretch.closes.action
        is_open = opens is None or _place(opens) < _place(action)
        if is_open and (closes is None or _place(closes) >= _place(action)):
            return f". {stretch.cause.partition('. ')[0].partition('; ')[0].removesuffix('.')}"
    return f". {window.reason.removesuffix('.')}" if window.state is WindowState.NEVER_OPENS else ""


def _place(action: SequencedAction) -> int:
    """The place in the sequence; what runs when the sequence has ended comes last."""
    return 1 << 16 if action.order is None else action.order
