"""What a window is, in one sentence, and how that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.lifetime.causes import set_to_nothing, why_empty, why_never
from inspector.lifetime.model import Certainty, Presence, WindowState
from inspector.lifetime.subject import documented_spans
from inspector.sequence.model import Runs
from inspector.sequence.property_lifetimes import END

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.lifetime.stretches import Life
    from inspector.lifetime.subject import Subject
    from inspector.sequence.model import SequencedAction
    from inspector.sequence.property_lifetimes import PropertyLifetime


def switched_off(lifetime: PropertyLifetime, properties: Mapping[str, str]) -> bool:
    """Whether the properties before the first action keep the installer from setting the property."""
    return _is_authored(lifetime.switched_off_by, properties)


def why(subject: Subject, life: Life, state: WindowState, closes_at: SequencedAction | None) -> str:
    """The reason of a window, without its period."""
    if state is WindowState.NEVER_OPENS:
        return _why_never_opens(subject, life)
    closes = _documented_end(subject)
    if closes and state is WindowState.NEVER_CLOSES and not life.set_points:
        return _why_not_closed(subject, closes)
    words = f"{subject.name} {_opening(life)} and {_ending(subject, life, state, closes_at)}"
    if closes_at is not None and closes_at is life.with_value[0].opens.action:
        words = f"{subject.name} {_is_set(life)} only while {closes_at.numbered} runs"
    kept = subject.lifetime.kept_but_inferred_by
    if state is WindowState.CLOSES and kept and _is_authored(kept, subject.properties):
        words += f"; {'='.join(kept)} keeps Restart Manager for detection, so the key should still be set"
    return words


def certainty(subject: Subject, life: Life, state: WindowState) -> Certainty:
    """How the state of a window is known."""
    known = [interval for each in (subject.lifetime, *subject.families) for interval in each.intervals]
    if state is WindowState.NEVER_OPENS:
        if not known:
            return Certainty.INFERRED
        was_seen = any("observed" in interval.certainty for interval in known)
        return Certainty.OBSERVED if was_seen else Certainty.DOCUMENTED
    closes, kept = _documented_end(subject), subject.lifetime.kept_but_inferred_by
    is_inferred = state is WindowState.CLOSES_CONDITIONALLY or (closes and state is not WindowState.CLOSES)
    if is_inferred or (kept and _is_authored(kept, subject.properties)):
        return Certainty.INFERRED
    return max((stretch.certainty for stretch in life.with_value), key=list(Certainty).index)


def _why_never_opens(subject: Subject, life: Life) -> str:
    name, lifetime = subject.name, subject.lifetime
    if lifetime.on(subject.side) and switched_off(lifetime, subject.properties):
        setting = "=".join(lifetime.switched_off_by or ())
        return f"Restart Manager is disabled ({setting}), so {name} is never set"
    vain = set_to_nothing(subject)
    if vain:
        return f"{name} has no value in {subject.plan.table.name}: {vain}"
    spans = documented_spans(subject)
    if not spans:
        return f"{name} {why_never(subject)}"
    cleared = next((point for point in life.set_points if point.presence is Presence.EMPTY), None)
    cause = cleared.detail.removesuffix(".") if cleared else why_empty(subject, spans)
    return f"{name} has no value in {subject.plan.table.name}: {cause}"


def _opening(life: Life) -> str:
    opener = life.opener or life.with_value[0].opens.action
    return f"{_is_set(life)} at initialization" if opener is None else f"{_is_set(life)} in {opener.numbered}"


def _is_set(life: Life) -> str:
    return "is set" if life.with_value[0].presence is Presence.SET else "may be set"


def _ending(subject: Subject, life: Life, state: WindowState, closes_at: SequencedAction | None) -> str:
    if closes_at is None:
        if life.with_value[-1].presence is Presence.SET:
            return "stays set to the end"
        last = life.set_points[-1].action if life.set_points else None
        return "nothing clears it" if last in (None, life.opener) else f"may be changed in {last.numbered}"
    cleared = f"cleared in {closes_at.numbered}"
    if state is WindowState.CLOSES:
        return cleared
    if closes_at.condition:
        return f"{cleared} only if {closes_at.condition}"
    row = subject.plan.actions[closes_at.order or 0]
    return f"{cleared} or not: {row.reason or 'the order of rows of one number is undefined'}"


def _documented_end(subject: Subject) -> str | None:
    """The standard action that clears the property on this side for good, according to its documentation."""
    closing = [interval.closes_at for interval in subject.lifetime.on(subject.side)]
    return closing[-1] if closing and closing[-1] != END else None


def _why_not_closed(subject: Subject, closes: str) -> str:
    name, plan = subject.name, subject.plan
    if not plan.actions:
        return f"{plan.table.name} has no rows, so nothing in it clears {name}"
    rows = [action for action in plan.actions if action.action == closes]
    if not rows:
        return f"{plan.table.name} has no {closes} row, so {name} stays set to the end"
    row = rows[0]
    if row.order is None:
        number = "null" if row.sequence is None else row.sequence
        return f"{closes} never runs (its Sequence is {number}), so {name} stays set to the end"
    is_left_out = subject.course.turns[row.order].runs is Runs.NO
    why_left_out = row.reason if is_left_out else "it stands before the row that sets it"
    return f"{closes} ({row.sequence}) does not run here, so {name} stays set to the end: {why_left_out}"


def _is_authored(setting: tuple[str, str] | None, properties: Mapping[str, str]) -> bool:
    return setting is not None and properties.get(setting[0]) == setting[1]
