"""The windows that a documented lifetime makes on a Run, and where each action stands relative to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.lifetime.model import Certainty, Placement, PropertyWindow, WindowState
from inspector.sequence.model import INSTALL_EXECUTE_SEQUENCE, Runs, Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.sequence.model import Run, SequencedAction, SequencePlan
    from inspector.sequence.property_lifetimes import PropertyLifetime


def property_windows(lifetime: PropertyLifetime, run: Run, properties: Mapping[str, str]) -> tuple[PropertyWindow, ...]:
    """One window for each sequence table of `run`, in the same order.

    `properties` are those of the Property table, with the values given by hand over them.

    Sources: https://learn.microsoft.com/windows/win32/msi/msirestartmanagersessionkey and
    https://learn.microsoft.com/windows/win32/msi/msirestartmanagercontrol; that the client never has the key was seen in
    every logged session.
    """
    return tuple(_window(lifetime, plan, properties) for plan in run.plans)


def switched_off(lifetime: PropertyLifetime, properties: Mapping[str, str]) -> bool:
    """Whether the properties before the first action keep the installer from setting the property."""
    return _is_authored(lifetime.switched_off_by, properties)


def placement(action: SequencedAction, window: PropertyWindow) -> Placement:
    """Where the row stands relative to the window of its table, whoever uses the property."""
    return Placement.OUTSIDE if action.is_in_script and action.order is not None else position(action, window)


def position(action: SequencedAction, window: PropertyWindow) -> Placement:
    """Where the installer comes to the row and looks at its condition, although the script may run its work later."""
    if action.sequence is None or action.order is None:
        return Placement.NOT_RUN
    if window.state is WindowState.NEVER_OPENS:
        return Placement.OUTSIDE
    if window.closes_at is None or window.closes_at.sequence is None or action.sequence < window.closes_at.sequence:
        return Placement.INSIDE
    return Placement.AT_CLOSE if action.sequence == window.closes_at.sequence else Placement.OUTSIDE


def _window(lifetime: PropertyLifetime, plan: SequencePlan, properties: Mapping[str, str]) -> PropertyWindow:
    name = lifetime.name
    if plan.table.side is Side.CLIENT:
        reason = f"{name} is never set on the client side, which plays {plan.table.name}"
        return _never_opens(plan, reason, Certainty.OBSERVED)
    if switched_off(lifetime, properties) and lifetime.switched_off_by:
        setting = "=".join(lifetime.switched_off_by)
        return _never_opens(
            plan, f"Restart Manager is disabled ({setting}), so {name} is never set", Certainty.OBSERVED
        )
    closing = next((action for action in plan.can_run if action.action == lifetime.closes_at), None)
    if closing is None:
        return _open(plan, WindowState.NEVER_CLOSES, None, _why_never_closes(lifetime, plan), Certainty.INFERRED)
    if plan.is_played and closing.runs is Runs.NO:
        reason = (
            f"{closing.action} ({closing.sequence}) does not run here, so {name} stays set to the end: {closing.reason}"
        )
        return _open(plan, WindowState.NEVER_CLOSES, None, reason, Certainty.INFERRED)
    # a sequence that is not played is shown as authored
    if closing.runs is Runs.DEPENDS or (not plan.is_played and closing.condition):
        only_if = f"only if {closing.condition}" if closing.condition else f"or not: {closing.reason}"
        reason = f"{name} is set at initialization and cleared in {closing.action} ({closing.sequence}) {only_if}"
        return _open(plan, WindowState.CLOSES_CONDITIONALLY, closing, reason, Certainty.INFERRED)
    reason = f"{name} is set at initialization and cleared in {closing.action} ({closing.sequence})"
    certainty = Certainty.DOCUMENTED if plan.table == INSTALL_EXECUTE_SEQUENCE else Certainty.INFERRED
    if lifetime.kept_but_inferred_by and _is_authored(lifetime.kept_but_inferred_by, properties):
        setting = "=".join(lifetime.kept_but_inferred_by)
        reason += f"; {setting} keeps Restart Manager for detection, so the key should still be set"
        certainty = Certainty.INFERRED
    return _open(plan, WindowState.CLOSES, closing, reason, certainty)


def _why_never_closes(lifetime: PropertyLifetime, plan: SequencePlan) -> str:
    if not plan.actions:
        return f"{plan.table.name} has no rows, so nothing in it clears {lifetime.name}"
    rows = [action for action in plan.actions if action.action == lifetime.closes_at]
    if rows:
        number = "null" if rows[0].sequence is None else rows[0].sequence
        return f"{lifetime.closes_at} never runs (its Sequence is {number}), so {lifetime.name} stays set to the end"
    return f"{plan.table.name} has no {lifetime.closes_at} row, so {lifetime.name} stays set to the end"


def _is_authored(setting: tuple[str, str] | None, properties: Mapping[str, str]) -> bool:
    return setting is not None and properties.get(setting[0]) == setting[1]


def _never_opens(plan: SequencePlan, reason: str, certainty: Certainty) -> PropertyWindow:
    return PropertyWindow(
        table=plan.table.name,
        side=plan.table.side,
        state=WindowState.NEVER_OPENS,
        opens_at_initialization=False,
        closes_at=None,
        reason=f"{reason}.",
        certainty=certainty,
    )


def _open(
    plan: SequencePlan, state: WindowState, closes_at: SequencedAction | None, reason: str, certainty: Certainty
) -> PropertyWindow:
    return PropertyWindow(
        table=plan.table.name,
        side=plan.table.side,
        state=state,
        opens_at_initialization=True,
        closes_at=closes_at,
        reason=f"{reason}.",
        certainty=certainty,
    )
