"""Why a property has a value, or has none: sentences for a packager, with the action and its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import N_, tr
from inspector.sequence.condition_answers import answer
from inspector.sequence.condition_syntax import ConditionError
from inspector.sequence.effects import sets_directory_too_early
from inspector.sequence.model import Runs, Side
from inspector.sequence.player import is_handed_over
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA, Visibility
from inspector.sequence.property_store import ABSENT, Unknown, is_surely_set
from inspector.sequence.scenarios import RelatedProducts

if TYPE_CHECKING:
    from inspector.lifetime.subject import Covered, Subject
    from inspector.lifetime.values import Change, Piece
    from inspector.sequence.model import CustomAction, SequencedAction

_NOT_GIVEN = {
    "package": N_("only the package gives it a value, and this one does not"),
    "command line": N_("it is given on the command line only; this scenario gives none"),
    "command line or UI": N_("it is given on the command line or by what a person selects; this scenario gives none"),
    "command line or package": N_("it is given on the command line or by the package, and neither gives it here"),
    "package or command line": N_("it is given by the package or on the command line, and neither gives it here"),
    "caller": N_("it is given by the program that starts the installation; this scenario has none that does"),
}
"""By who sets a property, in the words of its documented lifetime: why it has no value."""
_LONGEST_VALUE = 120
_MOST_ROWS = 4


def sentence(words: str, row: SequencedAction | None = None) -> str:
    """The words as a sentence. Those that begin with the name of `row` keep its case."""
    begun = words if row is not None and words.startswith(row.numbered) else words[:1].upper() + words[1:]
    return begun if begun.endswith(".") else f"{begun}."


def _shown(text: str) -> str:
    """A value in a sentence: on one line, and not all of a licence."""
    line = " ".join(text.split()) or tr("nothing but blanks")
    return line if len(line) <= _LONGEST_VALUE else f"{line[:_LONGEST_VALUE]}..."


def cause_of(subject: Subject, piece: Piece, spans: tuple[Covered, ...], changes: dict[int, Change]) -> str:
    """Why the property is what it is in a piece of the sequence that the documented `spans` cover.

    `changes` are those of the sequence by the order of their rows.
    """
    if piece.source:
        return _cause_by_rows(subject, piece, changes)
    why = (
        sentence(why_empty(subject, spans), _opener(spans)) if piece.value == ABSENT else _why_set(subject, piece.value)
    )
    note = "" if is_surely_set(piece.value) or not spans else subject.lifetime.note
    return f"{why} {tr(note)}" if note else why


def _cause_by_rows(subject: Subject, piece: Piece, changes: dict[int, Change]) -> str:
    found = [changes[order] for order in piece.source if order in changes]
    first = subject.rows[found[0].order]
    if not piece.is_either:
        return sentence(words_of(subject, found[0]), first)
    if len(found) == 1:
        words = tr(
            "{words}; other rows have its number, and their order is undefined", words=words_of(subject, found[0])
        )
        return sentence(words, first)
    rows = [subject.rows[change.order].numbered for change in found]
    if len(rows) > _MOST_ROWS:
        left = len(rows) - _MOST_ROWS + 1
        rows = [*rows[: _MOST_ROWS - 1], tr("{n} more row", "{n} more rows", n=left)]
    words = tr(
        "{rows} and {last} change it, and the order of rows of one number is undefined",
        rows=", ".join(rows[:-1]),
        last=rows[-1],
    )
    return sentence(words, first)


def words_of(subject: Subject, change: Change) -> str:
    """What a row does to the property, and if what."""
    action, turn = subject.rows[change.order], subject.course.turns[change.order]
    words = _deed(subject, action, change)
    if turn.runs is Runs.YES:
        return words
    if action.condition and (not subject.plan.is_played or not action.reason or _depends_on_condition(subject, action)):
        return tr("if {condition}, {words}", condition=" ".join(action.condition.split()), words=words)
    return tr("{words}, where it runs: {reason}", words=words, reason=action.reason)


def _depends_on_condition(subject: Subject, action: SequencedAction) -> bool:
    """Whether it is the condition of a row that leaves open whether it runs."""
    if action.depends_on:
        return True
    moment = subject.run.moments[action.key]
    return isinstance(moment.condition, ConditionError) or answer(moment.condition, moment.store).otherwise is not None


def _deed(subject: Subject, action: SequencedAction, change: Change) -> str:
    custom = action.custom_action
    if custom is not None:
        if sets_directory_too_early(action, subject.plan):
            return tr(
                "{row} may set it to {value}: a directory is to be set after CostFinalize (ICE12), and what comes of it"
                " before that is not documented",
                row=action.numbered,
                value=_shown(custom.target or ""),
            )
        return _deed_of_custom_action(action, custom, change)
    if action.standard_action is None:
        return tr("a person may change it in {row} or in a dialog that follows it", row=action.numbered)
    return _deed_of_standard_action(subject, action, change)


def _deed_of_standard_action(subject: Subject, action: SequencedAction, change: Change) -> str:
    row = action.numbered
    match action.action:
        case "AppSearch":
            return tr("{row} sets it where it finds something", row=row)
        case "FindRelatedProducts":
            return tr("{row} sets it where it finds a related product, as this scenario presumes", row=row)
        case "CostFinalize" if subject.name in subject.facts.directories:
            return tr("{row} sets it to the path of its directory", row=row)
    if change.own == ABSENT:
        if change.before == change.during or change.before != ABSENT:
            return tr("{row} clears it", row=row)
        return tr("{row} sets it while it runs", row=row)
    if isinstance(change.own, str):
        return tr("{row} sets it to {value}", row=row, value=_shown(change.own))
    return tr("{row} sets it", row=row) if is_surely_set(change.own) else tr("{row} may set it", row=row)


def _deed_of_custom_action(action: SequencedAction, custom: CustomAction, change: Change) -> str:
    row = action.numbered
    if not custom.type.only_sets_property:
        return tr("{row} runs code that may set it", row=row)
    if not custom.target:
        return tr("{row} clears it", row=row)
    target = _shown(custom.target)
    if change.own == ABSENT:
        return tr("{row} sets it to {value}, which comes to nothing here, so that it is cleared", row=row, value=target)
    if isinstance(change.own, str) and change.own != custom.target:
        own = _shown(change.own)
        return tr("{row} sets it to {value}, which comes to {own} here", row=row, value=target, own=own)
    return tr("{row} sets it to {value}", row=row, value=target)


def _why_set(subject: Subject, value: str | Unknown) -> str:
    """What gives the property its value before the first action of the sequence, as a sentence."""
    name, scenario = subject.name, subject.run.scenario
    if scenario.given.get(name):
        given = _shown(scenario.given[name] or "")
        return sentence(tr("it is given for this run: {name}={value}", name=name, value=given))
    client = subject.at_hand_over()
    if client is not None and name in client.changed and is_handed_over(name):
        return _handed_over(subject, is_cleared=client.changed[name] == ABSENT)
    if isinstance(value, str) and value == subject.facts.properties.get(name):
        return sentence(tr("the Property table sets it to {value}", value=_shown(value)))
    if subject.plan.is_played and name in {*scenario.sets, *scenario.some_value, *scenario.unknown}:
        return sentence(_presumed(name, value))
    if client is not None and is_handed_over(name) and subject.lifetime.at_initialization(Side.SERVER) == ABSENT:
        return _handed_over(subject, is_cleared=False)
    if isinstance(value, str):
        return sentence(tr("the installer sets it to {value} before the first action", value=_shown(value)))
    if is_surely_set(value):
        return sentence(tr("the installer sets it before the first action"))
    return sentence(tr("the installer may set it before the first action"))


def _presumed(name: str, value: str | Unknown) -> str:
    if isinstance(value, str):
        return tr("this scenario presumes {name}={value}", name=name, value=value)
    if is_surely_set(value):
        return tr("this scenario presumes that it has a value")
    return tr("this scenario presumes that it may have a value")


def _handed_over(subject: Subject, *, is_cleared: bool) -> str:
    """That it comes from the client, as a sentence.

    Source: https://learn.microsoft.com/windows/win32/msi/restricted-public-properties
    """
    setter = _last_setter(subject)
    if is_cleared and setter is not None:
        words = tr(
            "{row} of {table} clears it on the client, but the Property table may give it its value again on the server",
            row=setter.numbered,
            table=setter.table,
        )
        return sentence(words, setter)
    if is_cleared:
        return sentence(
            tr("the client clears it on the client, but the Property table may give it its value again on the server")
        )
    words = tr("the client hands it over")
    if setter is not None:
        words = tr("the client hands it over, as {row} of {table} leaves it", row=setter.numbered, table=setter.table)
    is_free = subject.lifetime.visibility is Visibility.RESTRICTED or subject.is_secure()
    if not (is_free or subject.lifetime.is_documented):
        words = tr(
            "{words}; this scenario presumes an administrator, for other users SecureCustomProperties would have to list it",
            words=words,
        )
    return sentence(words)


def _last_setter(subject: Subject) -> SequencedAction | None:
    """The last row of the client that changes it before the server takes over."""
    plan, store = subject.client(), subject.at_hand_over()
    course = subject.run.courses[plan.table.name] if plan else None
    found = None
    for row, turn in zip(plan.actions, course.turns, strict=False) if plan and course else ():
        if turn.found is store:
            break
        if subject.name in turn.changes:
            found = row
    return found


def _opener(spans: tuple[Covered, ...]) -> SequencedAction | None:
    return next((span.opener for span in spans if span.opener is not None), None)


def why_empty(subject: Subject, spans: tuple[Covered, ...]) -> str:
    """Why nothing gives the property a value in a stretch in which it could have one."""
    name, scenario = subject.name, subject.run.scenario
    if name in scenario.given:
        return tr("this run gives it no value")
    if is_presumed_empty(subject):
        return tr("this scenario presumes that it has no value")
    if name == CUSTOM_ACTION_DATA:
        return tr(
            "no in-script action gets one, as no property of such an action's name has a value when that is queued"
        )
    opener = _opener(spans)
    if opener is not None:
        return _not_by(subject, opener)
    set_by = next((span.lifetime.set_by for span in spans), "")
    if set_by in _NOT_GIVEN:
        return tr(_NOT_GIVEN[set_by])
    return tr("the installer sets it only in some runs, and not in this one")


def _not_by(subject: Subject, opener: SequencedAction) -> str:
    row = opener.numbered
    if subject.course.turns[opener.order or 0].runs is Runs.NO:
        return tr("{row} does not run here: {reason}", row=row, reason=opener.reason)
    if opener.action == "FindRelatedProducts":
        if subject.run.scenario.related_products is RelatedProducts.NONE:
            return tr(
                "{row} sets it where it finds a related product, and this scenario presumes that there is none", row=row
            )
        return tr("{row} sets it where it finds a related product, and this scenario does not search for one", row=row)
    return tr("{row} leaves it without a value", row=row)


def is_presumed_empty(subject: Subject) -> bool:
    """Whether the scenario presumes that the property has no value."""
    scenario = subject.run.scenario
    return subject.plan.is_played and subject.name in scenario.absent and subject.name not in scenario.given


def set_to_nothing(subject: Subject) -> str:
    """The first row that sets the property to a text of which nothing is left when it runs; nothing where there is none."""
    for action, turn in zip(subject.rows, subject.course.turns, strict=True):
        custom = action.custom_action
        if action.only_sets(subject.name) and turn.runs is not Runs.NO and turn.changes.get(subject.name) == ABSENT:
            target = custom.target if custom else None
            if target:
                value = _shown(target)
                return tr("{row} sets it to {value}, which comes to nothing there", row=action.numbered, value=value)
    return ""


def why_never(subject: Subject) -> str:
    """Why the property has no value in a sequence in which nothing documented gives it one; without its name."""
    table, lifetime = subject.plan.table.name, subject.lifetime
    store = subject.at_hand_over()
    if lifetime.visibility is Visibility.PRIVATE and store is not None and store.property_value(subject.name) != ABSENT:
        return tr("is private, so what it is on the client does not cross to the server")
    openers = [each for source in (lifetime, *subject.families) for each in source.on(subject.side)]
    if openers:
        names = dict.fromkeys(name for each in openers for name in (each.opens_at, *each.or_opens_at))
        return no_value(
            subject, tr("it is set by {names}, and there is no such row that runs", names=tr(" or ").join(names))
        )
    if lifetime.is_documented or subject.families:
        if subject.side is Side.CLIENT:
            return tr("is never set on the client side, which plays {table}", table=table)
        return tr("is never set on the server side, which plays {table}", table=table)
    left_out = _left_out_setter(subject)
    if left_out is not None:
        why = tr(
            "{row}, which would set it, does not run here: {reason}",
            row=left_out.numbered,
            reason=left_out.reason or tr("it is left out"),
        )
    elif _leaves_code_out(subject):
        why = tr("no row that runs there sets it; code that does not run here might")
    elif subject.client() is not None:
        why = tr("nothing sets it there, and the client hands over none")
    else:
        why = tr("nothing sets it there or before")
    return no_value(subject, why)


def no_value(subject: Subject, why: str) -> str:
    """That the property has no value in the whole sequence; without its name."""
    return tr("has no value in {table}: {why}", table=subject.plan.table.name, why=why)


def _leaves_code_out(subject: Subject) -> bool:
    """Whether a row is left out whose code could set any property, so that nobody can say that nothing sets this one."""
    customs = (
        action.custom_action
        for action, turn in zip(subject.rows, subject.course.turns, strict=True)
        if turn.runs is Runs.NO
    )
    return any(custom is not None and custom.type.gets_session and not custom.type.is_in_script for custom in customs)


def _left_out_setter(subject: Subject) -> SequencedAction | None:
    """The first row of the sequence that would set the property, did it run."""
    for action, turn in zip(subject.rows, subject.course.turns, strict=True):
        custom = action.custom_action
        if custom is not None and custom.target and turn.runs is Runs.NO and action.only_sets(subject.name):
            return subject.plan.actions[action.order or 0]
    return None
