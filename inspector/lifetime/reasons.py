"""What a window is, in one sentence, and how that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.lifetime.causes import is_presumed_empty, no_value, set_to_nothing, why_empty, why_never
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


def why(subject: Subject, life: Life, state: WindowState, closes_at: SequencedAction | None) -> tuple[str, str]:
    """The reason of a window, as a sentence, and what it says of the property, empty where it does not begin with that."""
    predicate = ""
    if state is WindowState.NEVER_OPENS:
        if subject.lifetime.on(subject.side) and switched_off(subject.lifetime, subject.properties):
            setting = "=".join(subject.lifetime.switched_off_by or ())
            words = tr(
                "Restart Manager is disabled ({setting}), so {name} is never set.", setting=setting, name=subject.name
            )
            return words, ""
        predicate = _why_never_opens(subject, life)
    else:
        closes = _documented_end(subject)
        if closes and state is WindowState.NEVER_CLOSES and not life.set_points:
            return _why_not_closed(subject, closes), ""
        predicate = _life(subject, life, state, closes_at)
    return tr("{name} {what}.", name=subject.name, what=predicate), predicate


def _life(subject: Subject, life: Life, state: WindowState, closes_at: SequencedAction | None) -> str:
    """From where to where the property has its value; without its name."""
    if closes_at is not None and closes_at is life.with_value[0].opens.action:
        row = closes_at.numbered
        words = tr("is set only while {row} runs", row=row)
        if life.with_value[0].presence is not Presence.SET:
            words = tr("may be set only while {row} runs", row=row)
    else:
        opening, ending = _opening(life), _ending(subject, life, state, closes_at)
        surely = _surely_from(life)
        if surely is None:
            words = tr("{opening} and {ending}", opening=opening, ending=ending)
        else:
            words = tr(
                "{opening}, is surely set from {row} on and {ending}",
                opening=opening,
                row=surely.numbered,
                ending=ending,
            )
    kept = subject.lifetime.kept_but_inferred_by
    if state is WindowState.CLOSES and kept and _is_authored(kept, subject.properties):
        return tr(
            "{words}; {setting} keeps Restart Manager for detection, so the key should still be set",
            words=words,
            setting="=".join(kept),
        )
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
    """Why the property never has a value; without its name."""
    vain = set_to_nothing(subject)
    if vain:
        return no_value(subject, vain)
    spans = documented_spans(subject)
    if not spans:
        return why_never(subject)
    cleared = next((point for point in life.set_points if point.presence is Presence.EMPTY), None)
    if cleared is None and is_presumed_empty(subject):
        return no_value(subject, tr("this scenario presumes so"))
    # a sentence ends with a full stop in every language
    return no_value(subject, cleared.detail.removesuffix(".") if cleared else why_empty(subject, spans))


def _surely_from(life: Life) -> SequencedAction | None:
    """The row from which on a property surely has a value that it only may have had before; None where there is none."""
    if _is_set_at_once(life):
        return None
    return next((stretch.opens.action for stretch in life.with_value if stretch.presence is Presence.SET), None)


def _is_set_at_once(life: Life) -> bool:
    """Whether the row that opens the window surely gives the value; rows of its number may find none yet."""
    first, *others = life.with_value
    if first.presence is Presence.SET or not others or others[0].presence is not Presence.SET:
        return first.presence is Presence.SET
    begins, surely = life.opener or first.opens.action, others[0].opens.action
    return begins is not None and surely is not None and begins.sequence == surely.sequence


def _opening(life: Life) -> str:
    is_set = _is_set_at_once(life)
    opener = life.opener or life.with_value[0].opens.action
    if opener is None:
        return tr("is set at initialization") if is_set else tr("may be set at initialization")
    row = opener.numbered
    return tr("is set in {row}", row=row) if is_set else tr("may be set in {row}", row=row)


def _ending(subject: Subject, life: Life, state: WindowState, closes_at: SequencedAction | None) -> str:
    if closes_at is None:
        if life.with_value[-1].presence is Presence.SET:
            return tr("stays set to the end")
        last = life.set_points[-1].action if life.set_points else None
        if last in (None, life.opener):
            return tr("nothing clears it")
        return tr("may be changed in {row}", row=last.numbered)
    row = closes_at.numbered
    if state is WindowState.CLOSES:
        return tr("cleared in {row}", row=row)
    if closes_at.condition:
        return tr("cleared in {row} only if {condition}", row=row, condition=closes_at.condition)
    reason = subject.plan.actions[closes_at.order or 0].reason
    return tr(
        "cleared in {row} or not: {reason}",
        row=row,
        reason=reason or tr("the order of rows of one number is undefined"),
    )


def _documented_end(subject: Subject) -> str | None:
    """The standard action that clears the property on this side for good, according to its documentation."""
    closing = [interval.closes_at for interval in subject.lifetime.on(subject.side)]
    return closing[-1] if closing and closing[-1] != END else None


def _why_not_closed(subject: Subject, closes: str) -> str:
    name, table = subject.name, subject.plan.table.name
    if not subject.plan.actions:
        return tr("{table} has no rows, so nothing in it clears {name}.", table=table, name=name)
    row = next((action for action in subject.plan.actions if action.action == closes), None)
    if row is None:
        return tr("{table} has no {action} row, so {name} stays set to the end.", table=table, action=closes, name=name)
    if row.order is None:
        return tr(
            "{action} never runs (its Sequence is {number}), so {name} stays set to the end.",
            action=closes,
            number="null" if row.sequence is None else str(row.sequence),
            name=name,
        )
    is_left_out = subject.course.turns[row.order].runs is Runs.NO
    return tr(
        "{row} does not run here, so {name} stays set to the end: {reason}.",
        row=row.numbered,
        name=name,
        reason=row.reason if is_left_out else tr("it stands before the row that sets it"),
    )


def _is_authored(setting: tuple[str, str] | None, properties: Mapping[str, str]) -> bool:
    return setting is not None and properties.get(setting[0]) == setting[1]
