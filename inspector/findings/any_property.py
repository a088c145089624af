"""Judges the rows of a sequence for any property but the key of the Restart Manager session, which has rules of its own.

A value that the machine, a person, the command line or code may give speaks for no mistake: such a finding is a note at most,
and says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from inspector.findings import rules
from inspector.findings.absence import Weight, absence
from inspector.findings.case import row_finding, sentence_of_use
from inspector.findings.handing_over import data_findings, deferred_findings, own_data_findings
from inspector.findings.model import Finding, Level
from inspector.findings.need import FORMATTED, Need, level_of, need_of, where_it_stands, with_value
from inspector.findings.property_remedies import mend_absence
from inspector.language import tr
from inspector.sequence.condition_answers import answer
from inspector.sequence.condition_syntax import ConditionError
from inspector.sequence.condition_values import Truth
from inspector.sequence.model import TERMINATION_FLAGS, Runs
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA
from inspector.sequence.property_store import ABSENT
from inspector.usage.model import SetLevel, UsageLevel
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.absence import Absence
    from inspector.findings.case import Case
    from inspector.sequence.model import SequencedAction
    from inspector.sequence.property_store import Unknown
    from inspector.usage.model import Usage

_PROPERTIES_PAGE = "https://learn.microsoft.com/windows/win32/msi/about-properties"


def property_findings(case: Case, action: SequencedAction, usage: Usage | None) -> tuple[Finding, ...]:
    """Findings about one row of a sequence that the scenario plays; `usage` is that of its custom action."""
    value = case.value_at(action)
    if value is None:
        return ()
    found = [*_condition_findings(case, action, value)]
    if usage is not None and action.runs is not Runs.NO:
        # that the action itself has no use for it is not said of a row whose condition looks at it
        is_looked_at = bool(found)
        uses = _use_findings(case, action, usage, value)
        found += (finding for finding in uses if not (is_looked_at and finding.rule == rules.NO_USE_OUTSIDE.id))
    return tuple(replace(finding, help_url=_page(case, finding)) for finding in found)


def _condition_findings(case: Case, action: SequencedAction, value: str | Unknown) -> Iterator[Finding]:
    """That the condition of a row looks at the property.

    Where it has no value, that is no mistake by itself: most conditions ask whether there is one.
    """
    evidence = condition_evidence(action, case.name)
    if evidence is None or (action.order is None and action.sequence not in TERMINATION_FLAGS):
        return
    moment = case.run.moments[action.key]
    if isinstance(moment.condition, ConditionError):
        return  # the row has a finding of its own
    if value != ABSENT:
        if action.custom_action is not None:
            looks = tr("The condition of {action} looks at {name}", action=action.action, name=case.name)
            yield row_finding(rules.READS_INSIDE, action, f"{with_value(looks, value)}.", (evidence,))
        return
    about = absence(case, action)
    level = _level_of_condition(case, action, about)
    if level is Level.INFO and action.custom_action is None:
        return
    rule = rules.CONDITION_OUTSIDE if level is Level.INFO else about.rule
    message = _message_of_condition(case, action, about, level)
    remedy = mend_absence(case, action, about) if level is not Level.INFO else None
    yield row_finding(rule, action, message, (evidence,), remedy, level=level)


def _message_of_condition(case: Case, action: SequencedAction, about: Absence, level: Level) -> str:
    row, name, where, why = action.action, case.name, where_it_stands(action), about.words
    if level is Level.INFO:
        return tr(
            "The condition of {action} looks at {name} {where}, where it has no value: {why}.",
            action=row,
            name=name,
            where=where,
            why=why,
        )
    if level is Level.NOTE:
        return tr(
            "The condition of {action} looks at {name} {where}, where it has no value: {why}; with its value the row may run.",
            action=row,
            name=name,
            where=where,
            why=why,
        )
    return tr(
        "The condition of {action} looks at {name} {where}, where it has no value: {why}; with its value the row would run.",
        action=row,
        name=name,
        where=where,
        why=why,
    )


def _level_of_condition(case: Case, action: SequencedAction, about: Absence) -> Level:
    """More than an info only where the row is left out, and would not be had the property its value in time."""
    moment = case.run.moments[action.key]
    if about.weight < Weight.LIKELY or about.value == ABSENT or isinstance(moment.condition, ConditionError):
        return Level.INFO
    if answer(moment.condition, moment.store).value is not Truth.FALSE:
        return Level.INFO
    with_value = answer(moment.condition, moment.store.with_properties({case.name: about.value})).value
    return {Truth.TRUE: Level.WARNING, Truth.UNKNOWN: Level.NOTE}.get(with_value, Level.INFO)


def _use_findings(case: Case, action: SequencedAction, usage: Usage, value: str | Unknown) -> Iterator[Finding]:
    is_formatted = usage.evidence[0].kind in FORMATTED
    if action.is_in_script and action.action == case.name:
        yield from data_findings(case, action, usage, value)
    elif action.is_in_script and case.name == CUSTOM_ACTION_DATA:
        yield from own_data_findings(case, action, usage)
    elif action.is_in_script and not is_formatted:
        yield from deferred_findings(case, action, usage)
    elif value == ABSENT:
        yield _outside(case, action, usage)
    elif usage.level is UsageLevel.READS:
        reads = tr("{action} reads {name}", action=action.action, name=case.name)
        yield row_finding(rules.READS_INSIDE, action, f"{with_value(reads, value)}.", usage.evidence)


def _outside(case: Case, action: SequencedAction, usage: Usage) -> Finding:
    """A custom action where the property has no value."""
    need = need_of(usage, case.name)
    if need is Need.NONE:
        where = tr("{place}, where it has no value", place=where_it_stands(action))
        message = sentence_of_use(action.action, UsageLevel.DOES_NOT_READ, case.name, where)
        return row_finding(rules.NO_USE_OUTSIDE, action, message, usage.evidence)
    about = absence(case, action)
    level, words = level_of(about.weight, need), about.words
    rule = {Need.UNKNOWN: rules.OPAQUE_OUTSIDE, Need.PERHAPS: rules.MAY_READ_OUTSIDE}.get(need, about.rule)
    if need > Need.PERHAPS and level is not Level.INFO and _may_set(case, usage):
        level, words = Level.INFO, tr("{why}; its code may set it too", why=words)
    where = tr("{place}, where it has no value: {why}", place=where_it_stands(action), why=words)
    message = sentence_of_use(action.action, usage.level, case.name, where)
    remedy = None if level is Level.INFO or need is Need.UNKNOWN else mend_absence(case, action, about)
    return row_finding(rule, action, message, usage.evidence, remedy, level=level)


def _may_set(case: Case, usage: Usage) -> bool:
    """Whether the code that asks for the property may set it as well, as code does that looks whether it is set already."""
    if case.examiner is None or usage.evidence[0].kind in FORMATTED:
        return False
    return case.examiner.sets(usage.custom_action).level in (SetLevel.SETS, SetLevel.MAY_SET)


def _page(case: Case, finding: Finding) -> str | None:
    """The page of a finding: rules that are worded for any property lead to that property's own page."""
    if finding.help_url in {rules.READS_INSIDE.help_url, rules.READS_WITHOUT_VALUE.help_url}:
        return case.lifetime.doc_url or _PROPERTIES_PAGE
    return finding.help_url
