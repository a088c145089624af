"""One action in words: what it is, where it runs, whether the property has a value there, the proof, how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.inspection import InspectedAction, InspectedUnscheduled, Inspection
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
from inspector.sequence.model import Runs
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.sequence.script import opens_script_at

if TYPE_CHECKING:
    from inspector.findings.model import Mark, Remedy
    from inspector.sequence.model import ActionKey, CustomAction, SequencedAction
    from inspector.usage.model import Evidence, Usage


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
    facts = [Fact("Kind", KIND_WORDS[action.kind])]
    doc_url = None
    if action.standard_action is not None:
        facts.append(Fact("What it does", action.standard_action.summary))
        doc_url = action.standard_action.doc_url
    if action.custom_action is not None:
        facts += _custom_action_facts(action.custom_action)
    facts.append(Fact("In this scenario", _runs(inspection, action)))
    facts.append(Fact("Condition", action.condition or "none"))
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
        title=action.action or "(no name)",
        headline=f"{_headline(action)} {describe_value(inspection, inspected)}",
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
    facts = [Fact("Kind", "custom action"), *_custom_action_facts(custom_action)]
    if callers:
        called = "; ".join(
            # https://learn.microsoft.com/windows/win32/msi/controlevent-table has the rule of a blank condition
            f"dialog {row.dialog}, control {row.control}, if {row.condition or 'no other event of the control holds'}"
            for row in callers
        )
        facts.append(Fact("Called by", called))
        headline = (
            f"{custom_action.action} stands in no sequence table. It runs on the client when a person uses a dialog"
        )
        is_key = inspection.property_name == RESTART_MANAGER_SESSION_KEY
        headline += f", where {inspection.property_name} is never set." if is_key else "."
    else:
        headline = (
            f"{custom_action.action} stands in no sequence table and no dialog calls it. Only code can still run it"
            " (MsiDoAction), which tables do not show."
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


def _headline(action: SequencedAction) -> str:
    name = action.action or "The row"
    if action.runs is Runs.NO and action.order is not None:
        return f"{name} does not run in this scenario; it stands {describe_place(action)}."
    runs = "may run" if action.runs is Runs.DEPENDS else "runs"
    return f"{name} {runs} {describe_place(action)}."


def _runs(inspection: Inspection, action: SequencedAction) -> str:
    """Whether it runs, and why not or what that hangs on."""
    if action.runs is Runs.YES:
        return f"runs ({inspection.scenario_title})"
    if action.runs is Runs.NO:
        return f"does not run: {action.reason}"
    names = f" ({', '.join(action.depends_on)})" if action.depends_on else ""
    return f"depends: {action.reason}{names}"


def _condition(inspection: Inspection, action: SequencedAction) -> ConditionExplanation | None:
    moment = inspection.run.moments.get(action.key) if inspection.run else None
    if moment is None or not action.condition or isinstance(moment.condition, ConditionError):
        return None
    return explain_condition(moment.condition, moment.store)


def _custom_action_facts(custom_action: CustomAction) -> list[Fact]:
    kind = custom_action.type
    facts = [Fact("What it is", describe_source(custom_action))]
    if kind.code is Code.UNKNOWN:
        return facts
    facts.append(Fact("Execution", describe_execution(kind)))
    facts.append(Fact("Runs", describe_user(kind)))
    facts.append(Fact("Result", describe_return(kind)))
    scheduling = describe_scheduling(kind)
    if scheduling:
        facts.append(Fact("Scheduling", scheduling))
    options = describe_options(kind)
    if options:
        facts.append(Fact("Options", "; ".join(options)))
    return facts


def _same_number(inspection: Inspection, action: SequencedAction) -> list[Fact]:
    plan = inspection.plan(action.table)
    if plan is None or action.order is None:
        return []
    tied = [other.action for other in plan.can_run if other.sequence == action.sequence and other.key != action.key]
    if not tied:
        return []
    shown = ", ".join(tied[:5]) + (f" and {len(tied) - 5} more" if len(tied) > 5 else "")  # noqa: PLR2004 - a line of names
    return [Fact("Same number", f"{shown}: the order among them is undefined")]


def _script_facts(inspection: Inspection, action: SequencedAction) -> list[Fact]:
    plan = inspection.plan(action.table)
    if plan is None or not action.is_in_script:
        return []
    for step in plan.script:
        if step.action.key == action.key:
            if step.runner is None:
                if (action.order or 0) < opens_script_at(plan.can_run):
                    return [Fact("Script", "it stands before InstallInitialize, where nothing can be queued (ICE77)")]
                return [Fact("Script", "no action after it runs the script, so it never runs")]
            return [Fact("Script", f"run by {step.runner.action} ({step.runner.sequence})")]
    return []


def _usage_facts(inspection: Inspection, usage: Usage | None) -> list[Fact]:
    return [] if usage is None else [Fact(f"Use of {inspection.property_name}", USAGE_WORDS[usage.level])]


def _custom_action_row(custom_action: CustomAction) -> list[tuple[str, str]]:
    return [
        ("CustomAction.Type", _cell(custom_action.type.value)),
        ("CustomAction.Source", _cell(custom_action.source)),
        ("CustomAction.Target", _cell(custom_action.target)),
    ]


def _cell(value: str | int | None) -> str:
    return "null" if value is None else str(value)
