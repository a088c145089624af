"""One action in words: what it is, where it runs, whether the property has a value there, the proof, how to mend it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.inspection import InspectedAction, InspectedUnscheduled, Inspection
from inspector.language import tr
from inspector.package.model import PackageKind
from inspector.report.words import (
    KIND_WORDS,
    USAGE_WORDS,
    describe_execution,
    describe_options,
    describe_place,
    describe_return,
    describe_scheduling,
    describe_source,
    describe_user,
    describe_value,
)
from inspector.sequence.condition_explanation import Explanation as ConditionExplanation
from inspector.sequence.condition_explanation import explain as explain_condition
from inspector.sequence.condition_syntax import ConditionError
from inspector.sequence.custom_action_type import Code
from inspector.sequence.model import TERMINATION_FLAGS, Runs
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.sequence.script import why_not_queued

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.model import Mark, Remedy
    from inspector.sequence.model import ActionKey, CustomAction, ModulePlace, SequencedAction
    from inspector.usage.model import Evidence, Usage

_MOST_NAMES = 5


class Fact(Struct, frozen=True):
    """One labelled fact, such as ("Runs", "as the user")."""

    label: str
    text: str


class Explanation(Struct, frozen=True, kw_only=True):
    """Everything a person is told about one action.

    Attributes:
        title: the action's whole name.
        headline: where it runs and whether the property has a value there.
        mark: its sign in the picture, or None.
        judgements: the messages of its findings.
        facts: what it is and how it runs.
        condition: its condition, as written and with values; None where it has none or the scenario does not play its table.
        proof: what the judgement stands on.
        remedies: how to mend it.
        row: the raw rows, as (column, value) pairs; null cells read as `null`.
        doc_url: a documentation page about it, or None.
    """

    title: str
    headline: str
    mark: Mark | None
    judgements: tuple[str, ...]
    facts: tuple[Fact, ...]
    condition: ConditionExplanation | None
    proof: tuple[Evidence, ...]
    remedies: tuple[Remedy, ...]
    row: tuple[tuple[str, str], ...]
    doc_url: str | None


def explain(inspection: Inspection, key: ActionKey) -> Explanation | None:
    """The explanation of one action, or None when the inspection has no such action."""
    inspected = inspection.find(key)
    if isinstance(inspected, InspectedAction):
        return _explain_row(inspection, inspected)
    return None if inspected is None else _explain_unscheduled(inspection, inspected)


def _explain_row(inspection: Inspection, inspected: InspectedAction) -> Explanation:
    action = inspected.action
    facts = [Fact(tr("Kind"), tr(KIND_WORDS[action.kind]))]
    doc_url = None
    if action.standard_action is not None:
        facts.append(Fact(tr("What it does"), tr(action.standard_action.summary)))
        doc_url = action.standard_action.doc_url
    if action.custom_action is not None:
        facts += _custom_action_facts(action.custom_action)
    facts.append(Fact(tr("In this scenario"), _runs(inspection, action)))
    facts.append(Fact(tr("Condition"), action.condition or tr("none")))
    facts += _same_number(inspection, action)
    facts += _script_facts(inspection, action)
    facts += _usage_facts(inspection, inspected.usage)
    row = [
        (f"{action.table}.Action", action.action),
        (f"{action.table}.Condition", _cell(action.condition)),
        (f"{action.table}.Sequence", _cell(action.sequence)),
    ]
    if action.custom_action is not None:
        row += _custom_action_row(action.custom_action)
    return Explanation(
        title=action.action or tr("(no name)"),
        headline=f"{_headline(inspection, action)} {describe_value(inspection, inspected)}",
        mark=inspected.mark,
        judgements=tuple(finding.message for finding in inspected.findings),
        facts=tuple(facts),
        condition=_condition(inspection, action),
        proof=inspected.usage.evidence if inspected.usage else (),
        remedies=tuple(finding.remedy for finding in inspected.findings if finding.remedy),
        row=tuple(row),
        doc_url=doc_url or next((finding.help_url for finding in inspected.findings), None),
    )


def _explain_unscheduled(inspection: Inspection, inspected: InspectedUnscheduled) -> Explanation:
    custom_action, callers = inspected.action.custom_action, inspected.action.callers
    facts = [Fact(tr("Kind"), tr("custom action")), *_custom_action_facts(custom_action)]
    facts += _module_facts(inspected.action.places)
    if callers:
        called = "; ".join(
            # https://learn.microsoft.com/windows/win32/msi/controlevent-table has the rule of a blank condition
            tr(
                "dialog {dialog}, control {control}, if {condition}",
                dialog=row.dialog,
                control=row.control,
                condition=row.condition or tr("no other event of the control holds"),
            )
            for row in callers
        )
        facts.append(Fact(tr("Called by"), called))
        if inspection.property_name == RESTART_MANAGER_SESSION_KEY:
            headline = tr(
                "{action} stands in no sequence table. It runs on the client when a person uses a dialog, where"
                " {property} is never set.",
                action=custom_action.action,
                property=inspection.property_name,
            )
        else:
            headline = tr(
                "{action} stands in no sequence table. It runs on the client when a person uses a dialog.",
                action=custom_action.action,
            )
    elif inspected.action.places:
        headline = tr(
            "{action} gets its place when this merge module is merged into an installation package.",
            action=custom_action.action,
        )
    elif inspection.kind is PackageKind.MERGE_MODULE:
        headline = tr(
            "{action} stands in no sequence table of this merge module and no dialog calls it. Only code can still run it"
            " (MsiDoAction), which tables do not show.",
            action=custom_action.action,
        )
    else:
        headline = tr(
            "{action} stands in no sequence table and no dialog calls it. Only code can still run it"
            " (MsiDoAction), which tables do not show.",
            action=custom_action.action,
        )
    facts += _usage_facts(inspection, inspected.usage)
    return Explanation(
        title=custom_action.action,
        headline=headline,
        mark=inspected.mark,
        judgements=tuple(finding.message for finding in inspected.findings),
        facts=tuple(facts),
        condition=None,
        proof=inspected.usage.evidence,
        remedies=tuple(finding.remedy for finding in inspected.findings if finding.remedy),
        row=tuple(_custom_action_row(custom_action)),
        doc_url=next((finding.help_url for finding in inspected.findings), None),
    )


def _module_facts(places: tuple[ModulePlace, ...]) -> Iterator[Fact]:
    """Where an action of a merge module is to stand, and under which condition."""
    for place in places:
        if place.is_after:
            words = tr("after {action} in {table}", action=place.base_action, table=place.table)
        else:
            words = tr("before {action} in {table}", action=place.base_action, table=place.table)
        if place.condition:
            words = tr("{place}, if {condition}", place=words, condition=place.condition)
        yield Fact(tr("When merged"), words)


def _headline(inspection: Inspection, action: SequencedAction) -> str:
    name, place = action.action or tr("The row"), describe_place(action)
    if action.order is None and action.sequence not in TERMINATION_FLAGS:
        return _runs_nowhere(name, action)
    if action.runs is Runs.NO:
        return tr("{name} does not run in this scenario; it stands {place}.", name=name, place=place)
    runner = _runner(inspection, action)
    if runner is not None:
        return _runs_later(name, place, action, runner)
    if action.custom_action is not None and action.order is not None:
        place = tr("{place}, immediately", place=place)
    if action.runs is Runs.DEPENDS:
        return tr("{name} may run {place}.", name=name, place=place)
    return tr("{name} runs {place}.", name=name, place=place)


def _runs_later(name: str, place: str, action: SequencedAction, runner: SequencedAction) -> str:
    """Where an in-script action is queued, and what runs the script."""
    row = runner.numbered
    if action.runs is Runs.DEPENDS:
        return tr("{name} may be queued {place}, for the script that {row} runs.", name=name, place=place, row=row)
    return tr("{name} is queued {place}, for the script that {row} runs.", name=name, place=place, row=row)


def _runner(inspection: Inspection, action: SequencedAction) -> SequencedAction | None:
    """The row that runs the script to which an in-script action is queued; None for any other action."""
    plan = inspection.plan(action.table)
    if plan is None or not action.is_in_script:
        return None
    return next((step.runner for step in plan.script if step.action.key == action.key), None)


def _runs_nowhere(name: str, action: SequencedAction) -> str:
    if action.sequence is None:
        return tr(
            "{name} runs nowhere: it has no Sequence number in {table}, so it never runs.",
            name=name,
            table=action.table,
        )
    return tr(
        "{name} runs nowhere: it has Sequence {number} in {table}, so it never runs.",
        name=name,
        number=action.sequence,
        table=action.table,
    )


def _runs(inspection: Inspection, action: SequencedAction) -> str:
    """Whether it runs, and why not or what that hangs on."""
    if action.runs is Runs.YES:
        return tr("runs ({scenario})", scenario=inspection.scenario_title)
    if action.runs is Runs.NO:
        return tr("does not run: {reason}", reason=action.reason)
    if not action.depends_on:
        return tr("depends: {reason}", reason=action.reason)
    return tr("depends: {reason} ({names})", reason=action.reason, names=", ".join(action.depends_on))


def _condition(inspection: Inspection, action: SequencedAction) -> ConditionExplanation | None:
    moment = inspection.run.moments.get(action.key) if inspection.run else None
    if moment is None or not action.condition or isinstance(moment.condition, ConditionError):
        return None
    return explain_condition(moment.condition, moment.store)


def _custom_action_facts(custom_action: CustomAction) -> list[Fact]:
    kind = custom_action.type
    facts = [Fact(tr("What it is"), describe_source(custom_action))]
    if kind.code is Code.UNKNOWN:
        return facts
    facts.append(Fact(tr("Execution"), describe_execution(kind)))
    facts.append(Fact(tr("Runs", disambiguation="as whom"), describe_user(kind)))
    facts.append(Fact(tr("Result"), describe_return(kind)))
    scheduling = describe_scheduling(kind)
    if scheduling:
        facts.append(Fact(tr("Scheduling"), scheduling))
    options = describe_options(kind)
    if options:
        facts.append(Fact(tr("Options"), "; ".join(options)))
    return facts


def _number(action: SequencedAction) -> int:
    """That of an action that can run."""
    return action.sequence or 0


def _same_number(inspection: Inspection, action: SequencedAction) -> list[Fact]:
    plan = inspection.plan(action.table)
    if plan is None or action.order is None:
        return []
    first, end = (side(plan.can_run, _number(action), key=_number) for side in (bisect_left, bisect_right))
    tied = [other.action for other in plan.can_run[first:end] if other.key != action.key]
    if not tied:
        return []
    names = ", ".join(tied[:_MOST_NAMES])
    if more := len(tied[_MOST_NAMES:]):
        names = tr("{names} and {n} more", "{names} and {n} more", n=more, names=names)
    return [Fact(tr("Same number"), tr("{names}: the order among them is undefined", names=names))]


def _script_facts(inspection: Inspection, action: SequencedAction) -> list[Fact]:
    plan = inspection.plan(action.table)
    if plan is None or not action.is_in_script or action.order is None:
        return []
    runner = _runner(inspection, action)
    if runner is None:
        return [Fact(tr("Script"), why_not_queued(action, plan.actions))]
    return [Fact(tr("Script"), tr("run by {action}", action=runner.numbered))]


def _usage_facts(inspection: Inspection, usage: Usage | None) -> list[Fact]:
    return (
        []
        if usage is None
        else [Fact(tr("Use of {property}", property=inspection.property_name), tr(USAGE_WORDS[usage.level]))]
    )


def _custom_action_row(custom_action: CustomAction) -> list[tuple[str, str]]:
    return [
        ("CustomAction.Type", _cell(custom_action.type.value)),
        ("CustomAction.Source", _cell(custom_action.source)),
        ("CustomAction.Target", _cell(custom_action.target)),
    ]


def _cell(value: str | int | None) -> str:
    return "null" if value is None else str(value)
