"""Rules about what a deferred, rollback or commit action gets from the session: CustomActionData, and nothing by name.

Source: https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.absence import Weight, absence_for_data
from inspector.findings.case import execution_word, row_finding, sentence_of_use
from inspector.findings.model import Level
from inspector.findings.need import Need, need_of, where_it_stands, with_value
from inspector.findings.property_remedies import aim_at_data, hand_over, move_setter_before, set_data
from inspector.language import tr
from inspector.sequence.custom_action_type import Execution
from inspector.sequence.formatted import formatted_references
from inspector.sequence.model import Runs
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA
from inspector.sequence.property_store import ABSENT
from inspector.usage.known_consumers import known_entry_points
from inspector.usage.model import UsageLevel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.findings.case import Case
    from inspector.findings.model import Finding
    from inspector.sequence.model import SequencedAction
    from inspector.sequence.property_store import Unknown
    from inspector.usage.model import Usage

_LEVELS_TOO_LATE = {Weight.SURE: Level.ERROR, Weight.LIKELY: Level.WARNING}


def data_findings(case: Case, action: SequencedAction, usage: Usage, value: str | Unknown) -> Iterator[Finding]:
    """The property asked about has the name of this in-script action, which gets it as CustomActionData.

    `usage` is what its code does with CustomActionData, and `value` what the property is when the row is scheduled.
    """
    is_unread = usage.level in (UsageLevel.DOES_NOT_READ, UsageLevel.CANNOT_READ)
    if value != ABSENT:
        gets = tr("{action} gets {name} as {data}", action=action.action, name=case.name, data=CUSTOM_ACTION_DATA)
        message = f"{with_value(gets, value)}."
        if is_unread:
            message = tr("{words}, and its code does not read it.", words=with_value(gets, value))
        yield row_finding(rules.NO_USE_OUTSIDE if is_unread else rules.READS_INSIDE, action, message, usage.evidence)
        return
    about = absence_for_data(case, action)
    level = Level.NOTE if is_unread else _LEVELS_TOO_LATE.get(about.weight, Level.NOTE)
    if about.setter is not None and about.weight > Weight.NONE:
        is_late = about.rule is rules.READ_BEFORE_SET
        rule = rules.DATA_SET_TOO_LATE if is_late else about.rule
        remedy = move_setter_before(case, about.setter, action) if is_late else None
        yield row_finding(rule, action, _scheduled(action, about.words), usage.evidence, remedy, level=level)
    elif about.setter is None and usage.level is UsageLevel.READS:
        yield _never_set(case, action, usage, about.words)
    else:
        rule = rules.OPAQUE_OUTSIDE if usage.level is UsageLevel.UNKNOWN else rules.NO_USE_OUTSIDE
        yield row_finding(rule, action, _scheduled(action, about.words), usage.evidence)


def _scheduled(action: SequencedAction, why: str) -> str:
    return tr(
        "{action} is scheduled {where}, where the property of its name has no value: {why}.",
        action=action.action,
        where=where_it_stands(action),
        why=why,
    )


def _wants_data(action: SequencedAction, why: str) -> str:
    return tr(
        "{action} reads {data} and is scheduled {where}, where the property of its name has no value: {why}.",
        action=action.action,
        data=CUSTOM_ACTION_DATA,
        where=where_it_stands(action),
        why=why,
    )


def _never_set(case: Case, action: SequencedAction, usage: Usage, why: str) -> Finding:
    """Its code wants the data; at times a row sets what the same code reads in an immediate action instead."""
    aimed = _aimed_elsewhere(case, action)
    if aimed is None or aimed.custom_action is None or action.custom_action is None:
        message, remedy = _wants_data(action, why), set_data(case, action)
        return row_finding(rules.DATA_NEVER_SET, action, message, usage.evidence, remedy, level=Level.NOTE)
    instead, entry_point = aimed.custom_action.source, action.custom_action.target
    why = tr(
        "{why}; {row} sets {name}, which {entry_point} reads only where its action is immediate",
        why=why,
        row=aimed.numbered,
        name=instead,
        entry_point=entry_point,
    )
    message = _wants_data(action, why)
    return row_finding(rules.DATA_NEVER_SET, action, message, usage.evidence, aim_at_data(aimed, action))


def _aimed_elsewhere(case: Case, action: SequencedAction) -> SequencedAction | None:
    """The last row before an in-script action that sets what its entry point is known to read in an immediate one."""
    custom, plan = action.custom_action, case.run.plan(action.table)
    known = known_entry_points((custom.target if custom else None) or "")
    names = {name for each in known if each.is_immediate for name in each.reads}
    rows = plan.can_run[: action.order] if plan else ()
    setters = (row for row in reversed(rows) if row.runs is not Runs.NO and row.custom_action is not None)
    return next((row for row in setters if any(row.only_sets(name) for name in names)), None)


def own_data_findings(case: Case, action: SequencedAction, usage: Usage) -> Iterator[Finding]:
    """The property asked about is CustomActionData, and this in-script action has its own."""
    plan, moment = case.run.plan(action.table), case.run.moments.get(action.key)
    if usage.level is not UsageLevel.READS or plan is None or moment is None:
        return
    value = moment.store.property_value(action.action)
    if value != ABSENT:
        message = tr(
            "{action} reads {data}, which is the value of property {action}.",
            action=action.action,
            data=CUSTOM_ACTION_DATA,
        )
        yield row_finding(rules.READS_INSIDE, action, message, usage.evidence)
        return
    rows = [row for row in plan.can_run if row.only_sets(action.action)]
    late = next((row for row in rows if row.runs is not Runs.NO and (row.order or 0) > (action.order or 0)), None)
    if late is not None:
        is_sure = late.runs is Runs.YES and action.runs is Runs.YES
        level = Level.ERROR if is_sure else Level.WARNING
        message = tr(
            "{action} reads {data} and is scheduled {where}, before {row} sets the property of its name.",
            action=action.action,
            data=CUSTOM_ACTION_DATA,
            where=where_it_stands(action),
            row=late.numbered,
        )
        remedy = move_setter_before(case, late, action)
        yield row_finding(rules.DATA_SET_TOO_LATE, action, message, usage.evidence, remedy, level=level)
        return
    message = _wants_data(action, _why_not_set(rows))
    level, remedy = (Level.INFO, None) if rows else (Level.NOTE, set_data(case, action))
    yield row_finding(rules.DATA_NEVER_SET, action, message, usage.evidence, remedy, level=level)


def _why_not_set(rows: list[SequencedAction]) -> str:
    """Why none of the rows that set the property of an in-script action's name has given it a value."""
    if not rows:
        return tr("nothing sets it there")
    row = next((each for each in rows if each.runs is not Runs.NO), None)
    if row is None:
        first = rows[0]
        return tr("{row}, which sets it, does not run here: {reason}", row=first.numbered, reason=first.reason)
    target = row.custom_action.target if row.custom_action else None
    if not target:
        return tr("{row} clears it", row=row.numbered)
    return tr("what {row} sets it to, {value}, comes to nothing here", row=row.numbered, value=target)


def deferred_findings(case: Case, action: SequencedAction, usage: Usage) -> Iterator[Finding]:
    """The code of an in-script action and a property that it cannot read there, whatever its value, but for few."""
    window = case.window(action.table)
    if window is not None and action.action in window.readable_in_script:
        if usage.level is UsageLevel.READS:
            message = tr(
                "{action} reads {name} from the script, where it can be read.", action=action.action, name=case.name
            )
            yield row_finding(rules.READS_INSIDE, action, message, usage.evidence)
        return
    need = need_of(usage, case.name)
    execution = action.custom_action.type.execution if action.custom_action else Execution.DEFERRED
    where = tr(
        "from the script ({execution}), where only CustomActionData, ProductCode and UserSID can be read",
        execution=execution_word(execution),
    )
    if execution is Execution.COMMIT:
        where = tr(
            "from the script ({execution}), where only CustomActionData can be read",
            execution=execution_word(execution),
        )
    if need <= Need.UNKNOWN:
        is_known = need is Need.NONE
        message = sentence_of_use(
            action.action, UsageLevel.DOES_NOT_READ if is_known else UsageLevel.UNKNOWN, case.name, where
        )
        rule = rules.NO_USE_OUTSIDE if is_known else rules.OPAQUE_OUTSIDE
        yield row_finding(rule, action, message, usage.evidence)
        return
    handing = _handing_row(case, action)
    level = _level_of_deferred_read(case, action, need, handing)
    if need is Need.PERHAPS:
        message = sentence_of_use(action.action, UsageLevel.MAY_READ, case.name, where)
        yield row_finding(rules.MAY_READ_OUTSIDE, action, message, usage.evidence, level=level)
        return
    message = tr(
        "The code of {action} reads {name}, and it runs {where}.", action=action.action, name=case.name, where=where
    )
    if handing is not None:
        message = tr(
            "The code of {action} reads {name}, and it runs {where}; {row} hands it over.",
            action=action.action,
            name=case.name,
            where=where,
            row=handing.numbered,
        )
    remedy = None if level is Level.INFO else hand_over(case, action)
    yield row_finding(rules.DEFERRED_READ_WITHOUT_DATA, action, message, usage.evidence, remedy, level=level)


def _level_of_deferred_read(case: Case, action: SequencedAction, need: Need, handing: SequencedAction | None) -> Level:
    """An error only where the code asks the session and does not look at its data.

    Code that serves immediate and deferred actions asks for the one here and for the other there.
    """
    if case.examiner is None or action.custom_action is None:
        return Level.INFO
    data = case.examiner.for_property(CUSTOM_ACTION_DATA).examine(action.custom_action).level
    if need is Need.PERHAPS:
        return Level.NOTE if data is UsageLevel.DOES_NOT_READ else Level.INFO
    if data is UsageLevel.DOES_NOT_READ:
        return Level.ERROR
    if data is UsageLevel.UNKNOWN:
        return Level.WARNING
    return Level.INFO if handing else Level.NOTE


def _handing_row(case: Case, action: SequencedAction) -> SequencedAction | None:
    """The row before an in-script action that puts the property into the action's CustomActionData."""
    plan = case.run.plan(action.table)
    for row in reversed(plan.can_run if plan else ()):
        if (row.order or 0) >= (action.order or 0) or row.runs is Runs.NO or not row.only_sets(action.action):
            continue
        target = (row.custom_action.target if row.custom_action else None) or ""
        if case.name in formatted_references(target).properties or case.name in target:
            return row
    return None
