"""Why a property has a value, or has none: sentences for a packager, with the action and its number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
    "package": "only the package gives it a value, and this one does not",
    "command line": "it is given on the command line only; this scenario gives none",
    "command line or UI": "it is given on the command line or by what a person selects; this scenario gives none",
    "command line or package": "it is given on the command line or by the package, and neither gives it here",
    "package or command line": "it is given by the package or on the command line, and neither gives it here",
    "caller": "it is given by the program that starts the installation; this scenario has none that does",
}
"""By who sets a property, in the words of its documented lifetime: why it has no value."""
_LONGEST_VALUE = 120
_MOST_ROWS = 4
_BEGINS_WITH_ROW = re.compile(r"(?!if )\S+ \([0-9]+\)")


def sentence(words: str) -> str:
    """The words as a sentence. Those of a row begin with its name, which keeps its case."""
    begun = words if _BEGINS_WITH_ROW.match(words) else words[:1].upper() + words[1:]
    return begun if begun.endswith(".") else f"{begun}."


def _shown(text: str) -> str:
    """A value in a sentence: on one line, and not all of a licence."""
    line = " ".join(text.split()) or "nothing but blanks"
    return line if len(line) <= _LONGEST_VALUE else f"{line[:_LONGEST_VALUE]}..."


def cause_of(subject: Subject, piece: Piece, spans: tuple[Covered, ...], changes: dict[int, Change]) -> str:
    """Why the property is what it is in a piece of the sequence that the documented `spans` cover.

    `changes` are those of the sequence by the order of their rows.
    """
    if piece.source:
        return sentence(_words_of_rows(subject, piece, changes))
    words = why_empty(subject, spans) if piece.value == ABSENT else _why_set(subject, piece.value)
    note = "" if is_surely_set(piece.value) or not spans else subject.lifetime.note
    return f"{sentence(words)} {note}".strip()


def _words_of_rows(subject: Subject, piece: Piece, changes: dict[int, Change]) -> str:
    found = [changes[order] for order in piece.source if order in changes]
    words = [words_of(subject, change) for change in found]
    if not piece.is_either:
        return words[0]
    if len(words) == 1:
        return f"{words[0]}; other rows have its number, and their order is undefined"
    rows = [subject.rows[change.order].numbered for change in found]
    if len(rows) > _MOST_ROWS:
        rows = [*rows[: _MOST_ROWS - 1], f"{len(rows) - _MOST_ROWS + 1} more rows"]
    return f"{', '.join(rows[:-1])} and {rows[-1]} change it, and the order of rows of one number is undefined"


def words_of(subject: Subject, change: Change) -> str:
    """What a row does to the property, and if what."""
    action, turn = subject.rows[change.order], subject.course.turns[change.order]
    words = _deed(subject, action, change)
    if turn.runs is Runs.YES:
        return words
    if action.condition and not (subject.plan.is_played and action.reason and "condition" not in action.reason):
        return f"if {' '.join(action.condition.split())}, {words}"
    return f"{words}, where it runs: {action.reason}"


def _deed(subject: Subject, action: SequencedAction, change: Change) -> str:
    custom = action.custom_action
    if custom is not None:
        return _deed_of_custom_action(action, custom, change)
    if action.standard_action is None:
        return f"a person may change it in {action.numbered} or in a dialog that follows it"
    return f"{action.numbered} {_deed_of_standard_action(subject, action, change)}"


def _deed_of_standard_action(subject: Subject, action: SequencedAction, change: Change) -> str:
    match action.action:
        case "AppSearch":
            return "sets it where it finds something"
        case "FindRelatedProducts":
            return "sets it where it finds a related product, as this scenario presumes"
        case "CostFinalize" if subject.name in subject.facts.directories:
            return "sets it to the path of its directory"
    if change.own == ABSENT:
        return "clears it" if change.before == change.during or change.before != ABSENT else "sets it while it runs"
    if isinstance(change.own, str):
        return f"sets it to {_shown(change.own)}"
    return "sets it" if is_surely_set(change.own) else "may set it"


def _deed_of_custom_action(action: SequencedAction, custom: CustomAction, change: Change) -> str:
    if not custom.type.only_sets_property:
        return f"{action.numbered} runs code that may set it"
    if not custom.target:
        return f"{action.numbered} clears it"
    target = _shown(custom.target)
    if change.own == ABSENT:
        return f"{action.numbered} sets it to {target}, which comes to nothing here, so that it is cleared"
    if isinstance(change.own, str) and change.own != custom.target:
        return f"{action.numbered} sets it to {target}, which comes to {_shown(change.own)} here"
    return f"{action.numbered} sets it to {target}"


def _why_set(subject: Subject, value: str | Unknown) -> str:
    """What gives the property its value before the first action of the sequence."""
    name, scenario = subject.name, subject.run.scenario
    if scenario.given.get(name):
        return f"it is given for this run: {name}={_shown(scenario.given[name] or '')}"
    client = subject.at_hand_over()
    if client is not None and name in client.changed and is_handed_over(name):
        return _handed_over(subject, is_cleared=client.changed[name] == ABSENT)
    if isinstance(value, str) and value == subject.facts.properties.get(name):
        return f"the Property table sets it to {_shown(value)}"
    if subject.plan.is_played and name in {*scenario.sets, *scenario.some_value, *scenario.unknown}:
        what = f"{name}={value}" if isinstance(value, str) else f"that it {_has(value)} a value"
        return f"this scenario presumes {what}"
    if client is not None and is_handed_over(name) and subject.lifetime.at_initialization(Side.SERVER) == ABSENT:
        return _handed_over(subject, is_cleared=False)
    to = f" to {_shown(value)}" if isinstance(value, str) else ""
    may = "" if is_surely_set(value) else "may "
    return f"the installer {may}set{'' if may else 's'} it{to} before the first action"


def _has(value: Unknown) -> str:
    return "has" if is_surely_set(value) else "may have"


def _handed_over(subject: Subject, *, is_cleared: bool) -> str:
    """That it comes from the client.

    Source: https://learn.microsoft.com/windows/win32/msi/restricted-public-properties
    """
    setter, table = _last_setter(subject)
    if is_cleared:
        by = f"{setter} of {table}" if setter else "the client"
        return f"{by} clears it on the client, but the Property table may give it its value again on the server"
    words = f"the client hands it over, as {setter} of {table} leaves it" if setter else "the client hands it over"
    is_free = subject.lifetime.visibility is Visibility.RESTRICTED or subject.is_secure()
    if is_free or subject.lifetime.is_documented:
        return words
    return f"{words}; this scenario presumes an administrator, for other users SecureCustomProperties would have to list it"


def _last_setter(subject: Subject) -> tuple[str, str]:
    """The last row of the client that changes it before the server takes over, with its number, and the table."""
    plan, store = subject.client(), subject.at_hand_over()
    course = subject.run.courses[plan.table.name] if plan else None
    found = ("", "")
    for row, turn in zip(plan.actions, course.turns, strict=False) if plan and course else ():
        if turn.found is store:
            break
        if subject.name in turn.changes:
            found = row.numbered, row.table
    return found


def why_empty(subject: Subject, spans: tuple[Covered, ...]) -> str:
    """Why nothing gives the property a value in a stretch in which it could have one."""
    name, scenario = subject.name, subject.run.scenario
    if name in scenario.given:
        return "this run gives it no value"
    if subject.plan.is_played and name in scenario.absent:
        return "this scenario presumes that it has no value"
    if name == CUSTOM_ACTION_DATA:
        return "no in-script action gets one, as no property of such an action's name has a value when that is queued"
    for span in spans:
        if span.opener is not None:
            return _not_by(subject, span.opener)
    set_by = next((span.lifetime.set_by for span in spans), "")
    return _NOT_GIVEN.get(set_by, "the installer sets it only in some runs, and not in this one")


def _not_by(subject: Subject, opener: SequencedAction) -> str:
    runs = subject.course.turns[opener.order or 0].runs
    if runs is Runs.NO:
        return f"{opener.numbered} does not run here: {opener.reason}"
    if opener.action == "FindRelatedProducts":
        is_none = subject.run.scenario.related_products is RelatedProducts.NONE
        finds = "presumes that there is none" if is_none else "does not search for one"
        return f"{opener.numbered} sets it where it finds a related product, and this scenario {finds}"
    return f"{opener.numbered} leaves it without a value"


def set_to_nothing(subject: Subject) -> str:
    """The first row that sets the property to a text of which nothing is left when it runs; nothing where there is none."""
    for action, turn in zip(subject.rows, subject.course.turns, strict=True):
        custom = action.custom_action
        is_setter = custom is not None and custom.type.only_sets_property and custom.source == subject.name
        if is_setter and turn.runs is not Runs.NO and turn.changes.get(subject.name) == ABSENT:
            target = custom.target if custom else None
            if target:
                return f"{action.numbered} sets it to {_shown(target)}, which comes to nothing there"
    return ""


def why_never(subject: Subject) -> str:
    """Why the property has no value in a sequence in which nothing documented gives it one; without its name."""
    table, lifetime = subject.plan.table.name, subject.lifetime
    store = subject.at_hand_over()
    if lifetime.visibility is Visibility.PRIVATE and store is not None and store.property_value(subject.name) != ABSENT:
        return "is private, so what it is on the client does not cross to the server"
    openers = [each for source in (lifetime, *subject.families) for each in source.on(subject.side)]
    if openers:
        names = " or ".join(dict.fromkeys(name for each in openers for name in (each.opens_at, *each.or_opens_at)))
        return f"has no value in {table}: it is set by {names}, and there is no such row that runs"
    if lifetime.is_documented or subject.families:
        return f"is never set on the {subject.side} side, which plays {table}"
    left_out = _left_out_setter(subject)
    if left_out is not None:
        why = left_out.reason or "it is left out"
        return f"has no value in {table}: {left_out.numbered}, which would set it, does not run here: {why}"
    if subject.client() is not None:
        return f"has no value in {table}: nothing sets it there, and the client hands over none"
    return f"has no value in {table}: nothing sets it there or before"


def _left_out_setter(subject: Subject) -> SequencedAction | None:
    """The first row of the sequence that would set the property, did it run."""
    for action, turn in zip(subject.rows, subject.course.turns, strict=True):
        custom = action.custom_action
        if custom is None or turn.runs is not Runs.NO or not custom.target:
            continue
        if custom.type.only_sets_property and custom.source == subject.name:
            return subject.plan.actions[action.order or 0]
    return None
