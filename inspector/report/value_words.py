"""What any property is where a row stands, in words; the key of the Restart Manager session has words of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Mark
from inspector.lifetime.model import Placement, Presence, WindowState
from inspector.sequence.model import TERMINATION_FLAGS, Side
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
        return f"This scenario does not play {action.table}."
    if window is None or moment is None or (action.order is None and action.sequence not in TERMINATION_FLAGS):
        return f"It does not run in order, so nothing can be said of {name} here."
    value = moment.store.property_value(name)
    own = next((point for point in window.set_points if point.action.key == action.key), None)
    if own is not None:
        return f"{name} {_what(value)} before it. {own.detail}"
    sentence = f"{name} {_what(value)} here{_whence(inspection, action, window, value)}."
    is_read_in_time = (
        inspected.mark is Mark.GOOD
    )  # by its condition or its Target, which the installer resolves at the row
    if (
        action.is_in_script
        and inspected.placement is Placement.OUTSIDE
        and action.action != name
        and not is_read_in_time
    ):
        only = "an in-script action sees CustomActionData, ProductCode and UserSID only"
        return f"From the script {name} cannot be read: {only}. When it is queued, {sentence}"
    return sentence


def _what(value: str | Unknown) -> str:
    if isinstance(value, Unknown):
        return "has a value" if is_surely_set(value) else "may have a value"
    if value == ABSENT:
        return "has no value"
    return f"has the value {value if len(value) <= _LONGEST_VALUE else f'{value[:_LONGEST_VALUE]}...'}"


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
        sets = "sets it" if after.presence is Presence.SET else "may set it"
        return f"; {_named(after)} {sets} {_distance(after, action)} later"
    for other in inspection.windows:
        plan = inspection.plan(other.table)
        point = next((each for each in other.set_points if each.presence is not Presence.EMPTY), None)
        if other.side is not window.side and plan is not None and plan.is_played and point is not None:
            sets = "sets it" if point.presence is Presence.SET else "may set it"
            if other.side is Side.SERVER:
                return f"; {_named(point)} of {other.table}, which is played later, {sets}"
            return f"; {_named(point)} of {other.table} {sets}, on the client only"
    return _cause(window, action)


def _changed_before(point: SetPoint, action: SequencedAction) -> str:
    """What has changed it last, such as `, set by SetX (1010), 3 actions earlier`."""
    where = f", {_distance(point, action)} earlier" if action.order is not None else ""
    match point.presence:
        case Presence.SET:
            return f", set by {_named(point)}{where}"
        case Presence.EMPTY:
            return f", cleared by {_named(point)}{where}"
        case _:
            return f"; {_named(point)} may have changed it{where}"


def _named(point: SetPoint) -> str:
    return f"{point.action.action} ({point.action.sequence})"


def _distance(point: SetPoint, action: SequencedAction) -> str:
    number = abs(_place(point.action) - _place(action))
    return "one action" if number == 1 else f"{number} actions"


def _cause(window: PropertyWindow, action: SequencedAction) -> str:
    """The cause of the stretch that a row stands in, without what is said besides, for a value that no row gives or takes."""
    for stretch in window.stretches:
        opens, closes = stretch.opens.action, stretch.closes.action
        is_open = opens is None or _place(opens) < _place(action)
        if is_open and (closes is None or _place(closes) >= _place(action)):
            return f". {stretch.cause.partition('. ')[0].partition('; ')[0].removesuffix('.')}"
    if window.state is not WindowState.NEVER_OPENS:
        return ""
    _, _, why = window.reason.removesuffix(".").partition(f" has no value in {window.table}: ")
    return f": {why}" if why else f". {window.reason.removesuffix('.')}"


def _place(action: SequencedAction) -> int:
    """The place in the sequence; what runs when the sequence has ended comes last."""
    return 1 << 16 if action.order is None else action.order
