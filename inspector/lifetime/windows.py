"""The windows of a property on a Run, and where each action stands relative to them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from msgspec.structs import replace

from inspector.lifetime.in_script import readable_in_script, with_custom_action_data
from inspector.lifetime.model import Placement, Presence, PropertyWindow, WindowState
from inspector.lifetime.reasons import certainty, why
from inspector.lifetime.stretches import Life, life_of
from inspector.lifetime.subject import Subject, documented_spans, families_of, position_of
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA, Edge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.lifetime.model import LifeEdge, Stretch
    from inspector.sequence.model import Run, SequencedAction
    from inspector.sequence.property_lifetimes import PropertyLifetime


def property_windows(lifetime: PropertyLifetime, run: Run, properties: Mapping[str, str]) -> tuple[PropertyWindow, ...]:
    """One window for each sequence table of `run`, in the same order.

    What is documented and what the package does are put together; tables that the scenario does not play are shown as they
    are authored.

    Args:
        lifetime: of the property that is asked about, which `run` was built for.
        run: played.
        properties: those of the Property table, with the values given by hand over them.

    Sources: https://learn.microsoft.com/windows/win32/msi/about-properties,
    https://learn.microsoft.com/windows/win32/msi/msirestartmanagersessionkey and
    https://learn.microsoft.com/windows/win32/msi/msirestartmanagercontrol; that the client never has the key was seen in
    every logged session.
    """
    facts = run.facts
    if facts is None:
        return ()
    families = families_of(lifetime.name, facts)
    return tuple(
        _window(
            Subject(
                lifetime=lifetime,
                families=families,
                run=run,
                facts=facts,
                plan=plan,
                course=run.courses[plan.table.name],
                rows=plan.can_run,
                properties=properties,
            )
        )
        for plan in run.plans
    )


def placement(action: SequencedAction, window: PropertyWindow) -> Placement:
    """Where the row stands relative to the window of its table, whoever uses the property."""
    if action.is_in_script and action.order is not None:
        return Placement.INSIDE if action.action in window.readable_in_script else Placement.OUTSIDE
    return position(action, window)


def position(action: SequencedAction, window: PropertyWindow) -> Placement:
    """Where the installer comes to the row and looks at its condition, although the script may run its work later.

    A row that shares its number with one that gives the property its value stands inside: it may have one there.
    """
    if action.sequence is None or action.order is None:
        return Placement.NOT_RUN
    if window.state is WindowState.NEVER_OPENS or window.is_for_script:
        return Placement.OUTSIDE
    if _is_at_close(action.sequence, window):
        return Placement.AT_CLOSE
    closing = window.closes_at
    if closing is not None and closing.sequence is not None and action.sequence > closing.sequence:
        return Placement.OUTSIDE  # behind a row that perhaps takes the value
    stretch = stretch_at(action, window)
    return Placement.OUTSIDE if stretch is None or stretch.presence is Presence.EMPTY else Placement.INSIDE


def stretch_at(action: SequencedAction, window: PropertyWindow) -> Stretch | None:
    """The stretch in which the installer comes to a row that can run; None where there is none."""
    at = position_of(action, Edge.START)
    index = bisect_right(window.stretches, at - 1, key=_opening) - 1
    if index < 0:
        return None
    stretch = window.stretches[index]
    closes = stretch.closes.action
    return stretch if closes is None or position_of(closes, stretch.closes.edge) >= at else None


def _opening(stretch: Stretch) -> int:
    return -1 if stretch.opens.action is None else position_of(stretch.opens.action, stretch.opens.edge)


def _is_at_close(number: int, window: PropertyWindow) -> bool:
    """Whether a row of this number shares it with one that takes the value, so that their order is undefined."""
    if window.closes_at is not None and window.closes_at.sequence == number:
        return True
    stretches = window.stretches
    first = bisect_left(stretches, number, key=_closing_number)
    for index in range(first, len(stretches)):
        if _closing_number(stretches[index]) != number:
            return False
        following = stretches[index + 1] if index + 1 < len(stretches) else None
        goes_on = (
            following is not None
            and following.presence is not Presence.EMPTY
            and _same_place(stretches[index].closes, following.opens)
        )
        if stretches[index].presence is not Presence.EMPTY and not goes_on:
            return True
    return False


def _closing_number(stretch: Stretch) -> int:
    closes = stretch.closes.action
    return 2**31 if closes is None or closes.sequence is None else closes.sequence


def _same_place(one: LifeEdge, other: LifeEdge) -> bool:
    return one.action is other.action and one.edge is other.edge


def _window(subject: Subject) -> PropertyWindow:
    spans = documented_spans(subject)
    life = life_of(subject, spans)
    is_for_script = subject.name == CUSTOM_ACTION_DATA
    if is_for_script:
        life = replace(life, stretches=with_custom_action_data(subject, life.stretches))
    alive = life.with_value
    state, closes_at = _end(life)
    reason, predicate = why(subject, life, state, closes_at)
    return PropertyWindow(
        table=subject.plan.table.name,
        side=subject.side,
        state=state,
        opens_at_initialization=bool(alive) and alive[0].opens.action is None,
        closes_at=closes_at,
        reason=reason,
        predicate=predicate,
        certainty=certainty(subject, life, state),
        opens_at=(life.opener or alive[0].opens.action) if alive else None,
        stretches=life.stretches,
        set_points=life.set_points,
        readable_in_script=readable_in_script(subject),
        is_for_script=is_for_script,
    )


def _end(life: Life) -> tuple[WindowState, SequencedAction | None]:
    alive = life.with_value
    if not alive:
        return WindowState.NEVER_OPENS, None
    if alive[-1].closes.action is not None:
        return WindowState.CLOSES, life.closer or alive[-1].closes.action
    if life.closer is not None and not life.last_is_taken:
        return WindowState.CLOSES_CONDITIONALLY, life.closer
    return WindowState.NEVER_CLOSES, None
