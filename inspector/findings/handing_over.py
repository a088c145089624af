"""Rules about what a deferred, rollback or commit action gets from the session: CustomActionData, and nothing by name.

Source: https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.absence import Weight, absence_for_data
from inspector.findings.case import row_finding, sets_property
from inspector.findings.model import Level
from inspector.findings.need import Need, need_of, shown_value, where_it_stands
from inspector.findings.property_remedies import aim_at_data, hand_over, move_setter_before, set_data
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
    gets = f"{action.action} gets {case.name} as {CUSTOM_ACTION_DATA}"
    is_unread = usage.level in (UsageLevel.DOES_NOT_READ, UsageLevel.CANNOT_READ)
    if value != ABSENT:
        rule = rules.NO_USE_OUTSIDE if is_unread else rules.READS_INSIDE
        end = ", and its code does not read it" if is_unread else ""
        yield row_finding(rule, action, f"{gets}{shown_value(value)}{end}.", usage.evidence)
        return
    about = absence_for_data(case, action)
    where = f"is scheduled {where_it_stands(action)}, where the property of its name has no value: {about.words}"
    level = Level.NOTE if is_unread else _LEVELS_TOO_LATE.get(about.weight, Level.NOTE)
    if about.setter is not None and about.weight > Weight.NONE:
        is_late = about.rule is rules.READ_BEFORE_SET
        rule = rules.DATA_SET_TOO_LATE if is_late else about.rule
        remedy = move_setter_before(case, about.setter, action) if is_late else None
        yield row_finding(rule, action, f"{action.action} {where}.", usage.evidence, remedy, level=level)
    elif about.setter is None and usage.level is UsageLevel.READS:
        yield _never_set(case, action, usage, where)
    else:
        rule = rules.OPAQUE_OUTSIDE if usage.level is UsageLevel.UNKNOWN else rules.NO_USE_OUTSIDE
        yield row_finding(rule, action, f"{action.action} {where}.", usage.evidence)


def _never_set(case: Case, action: SequencedAction, usage: Usage, where: str) -> Finding:
    """Its code wants the data; at times a row sets what the same code reads in an immediate action instead."""
    message = f"{action.action} reads {CUSTOM_ACTION_DATA} and {where}"
    aimed = _aimed_elsewhere(case, action)
    if aimed is None or aimed.custom_action is None or action.custom_action is None:
        return row_finding(
            rules.DATA_NEVER_SET, action, f"{message}.", usage.evidence, set_data(case, action), level=Level.NOTE
        )
    instead, entry_point = aimed.custom_action.source, action.custom_action.target
    message = (
        f"{message}; {aimed.numbered} sets {instead}, which {entry_point} reads only where its action is immediate."
    )
    return row_finding(rules.DATA_NEVER_SET, action, message, usage.evidence, aim_at_data(aimed, action))


def _aimed_elsewhere(case: Case, action: SequencedAction) -> SequencedAction | None:
    """The last row before an in-script action that sets what its entry point is known to read in an immediate one."""
    custom, plan = action.custom_action, case.run.plan(action.table)
    known = known_entry_points((custom.target if custom else None) or "")
    names = {name for each in known if each.is_immediate for name in each.reads}
    rows = plan.can_run[: action.order] if plan else ()
    setters = (row for row in reversed(rows) if row.runs is not Runs.NO and row.custom_action is not None)
    return next((row for row in setters if any(sets_property(row, name) for name in names)), None)


def own_data_findings(case: Case, action: SequencedAction, usage: Usage) -> Iterator[Finding]:
    """The property asked about is CustomActionData, and this in-script action has its own."""
    plan, moment = case.run.plan(action.table), case.run.moments.get(action.key)
    if usage.level is not UsageLevel.READS or plan is None or moment is None:
        return
    value = moment.store.property_value(action.action)
    if value != ABSENT:
        message = f"{action.action} reads {CUSTOM_ACTION_DATA}, which is the value of property {action.action}."
        yield row_finding(rules.READS_INSIDE, action, message, usage.evidence)
        return
    rows = [row for row in plan.can_run if sets_property(row, action.action)]
    late = next((row for row in rows if row.runs is not Runs.NO and (row.order or 0) > (action.order or 0)), None)
    where = f"{action.action} reads {CUSTOM_ACTION_DATA} and is scheduled {where_it_stands(action)}"
    if late is not None:
        is_sure = late.runs is Runs.YES and action.runs is Runs.YES
        level = Level.ERROR if is_sure else Level.WARNING
        message = f"{where}, before {late.numbered} sets the property of its name."
        remedy = move_setter_before(case, late, action)
        yield row_finding(rules.DATA_SET_TOO_LATE, action, message, usage.evidence, remedy, level=level)
        return
    why = _why_not_set(rows)
    message = f"{where}, where the property of its name has no value: {why}."
    level, remedy = (Level.INFO, None) if rows else (Level.NOTE, set_data(case, action))
    yield row_finding(rules.DATA_NEVER_SET, action, message, usage.evidence, remedy, level=level)


def _why_not_set(rows: list[SequencedAction]) -> str:
    """Why none of the rows that set the property of an in-script action's name has given it a value."""
    if not rows:
        return "nothing sets it there"
    row = next((each for each in rows if each.runs is not Runs.NO), None)
    if row is None:
        return f"{rows[0].numbered}, which sets it, does not run here: {rows[0].reason}"
    target = row.custom_action.target if row.custom_action else None
    return f"what {row.numbered} sets it to, {target}, comes to nothing here" if target else f"{row.numbered} clears it"


def deferred_findings(case: Case, action: SequencedAction, usage: Usage) -> Iterator[Finding]:
    """The code of an in-script action and a property that it cannot read there, whatever its value, but for few."""
    window = case.window(action.table)
    if window is not None and action.action in window.readable_in_script:
        if usage.level is UsageLevel.READS:
            message = f"{action.action} reads {case.name} from the script, where it can be read."
            yield row_finding(rules.READS_INSIDE, action, message, usage.evidence)
        return
    need = need_of(usage, case.name)
    execution = action.custom_action.type.execution if action.custom_action else Execution.DEFERRED
    kept = "CustomActionData" if execution is Execution.COMMIT else "CustomActionData, ProductCode and UserSID"
    where = f"from the script ({execution}), where only {kept} can be read"
    if need <= Need.UNKNOWN:
        rule, does = rules.NO_USE_OUTSIDE, f"{action.action} does not read {case.name}; it runs"
        if need is Need.UNKNOWN:
            rule, does = rules.OPAQUE_OUTSIDE, f"{action.action} could not be inspected for {case.name}; it runs"
        yield row_finding(rule, action, f"{does} {where}.", usage.evidence)
        return
    handing = _handing_row(case, action)
    level = _level_of_deferred_read(case, action, need, handing)
    if need is Need.PERHAPS:
        message = f"{action.action} may read {case.name}: the name is in its binary, and it runs {where}."
        yield row_finding(rules.MAY_READ_OUTSIDE, action, message, usage.evidence, level=level)
        return
    handed = f"; {handing.action} ({handing.sequence}) hands it over" if handing else ""
    message = f"The code of {action.action} reads {case.name}, and it runs {where}{handed}."
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
        if (row.order or 0) >= (action.order or 0) or row.runs is Runs.NO or not sets_property(row, action.action):
            continue
        target = (row.custom_action.target if row.custom_action else None) or ""
        if case.name in formatted_references(target).properties or case.name in target:
            return row
    return None
