"""What any property is where a row stands, in words; the key of the Restart Manager session has words of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.lifetime.model import Placement, Presence
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
    sentence = f"{name} {_what(value)} here{_whence(inspection, action, window, value)}."
    if action.is_in_script and inspected.placement is Placement.OUTSIDE and action.action != name:
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
    """Where it has its value from, or which row would give it one."""
    before = [point for point in window.set_points if _place(point.action) < _place(action)]
    if value != ABSENT:
        return f": {_changed(before[-1], action)}" if before else _stretch(window, action)
    if before and before[-1].presence is Presence.EMPTY:
        return f": {_changed(before[-1], action)}"
    gives = [point for point in window.set_points if point.presence is not Presence.EMPTY]
    after = [point for point in gives if _place(point.action) > _place(action)]
    if after:
        return f": {_changed(after[0], action)}"
    for other in inspection.windows:
        plan = inspection.plan(other.table)
        point = next((each for each in other.set_points if each.presence is not Presence.EMPTY), None)
        if other.side is not window.side and plan is not None and plan.is_played and point is not None:
            side = "client, and it is private" if other.side is Side.CLIENT else "server, which is played later"
            does = "sets it" if point.presence is Presence.SET else "may set it"
            return f": {point.action.action} ({point.action.sequence}) of {other.table} {does} on the {side}"
    return _stretch(window, action)


def _changed(point: SetPoint, action: SequencedAction) -> str:
    """What a row does to it and how far away, such as `SetX (1010) sets it, 3 actions later`."""
    does = {Presence.SET: "sets it", Presence.MAY_BE_SET: "may set it", Presence.EMPTY: "clears it"}[point.presence]
    row = f"{point.action.action} ({point.action.sequence}) {does}"
    if action.order is None:
        return row
    number = _place(point.action) - _place(action)
    actions = "one action" if abs(number) == 1 else f"{abs(number)} actions"
    return f"{row}, {actions} {'later' if number > 0 else 'earlier'}"


def _stretch(window: PropertyWindow, action: SequencedAction) -> str:
    """The cause of the stretch that a row stands in, for a value that no row gives or takes."""
    for stretch in window.stretches:
        opens, closes = stretch.opens.action, stretch.closes.action
        is_open = opens is None or (opens.order or 0) < _place(action)
        if is_open and (closes is None or (closes.order or 0) >= _place(action)):
            return f". {stretch.cause.removesuffix('.')}" if stretch.cause else ""
    return ""


def _place(action: SequencedAction) -> int:
    """The place in the sequence; what runs when the sequence has ended comes last."""
    return 1 << 16 if action.order is None else action.order
