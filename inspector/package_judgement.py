"""What was found out about a package and every row of its sequences, judged by the rules: one frozen `Inspection`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from inspector.findings.about_packages import package_findings
from inspector.findings.judgement import (
    action_findings,
    copy_finding,
    dialog_findings,
    mark,
    missing_entry_point,
)
from inspector.findings.model import Finding, Level
from inspector.findings.verdict import give_verdict
from inspector.inspection_model import InspectedAction, InspectedUnscheduled, Inspection, Status
from inspector.lifetime.windows import placement
from inspector.package_summary import summary_of
from inspector.sequence.model import Runs, Side
from inspector.sequence.property_store import ABSENT
from inspector.usage.model import Role, Usage, UsageLevel
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from inspector.findings.case import Case
    from inspector.lifetime.model import Placement, PropertyWindow
    from inspector.package.reading import Package
    from inspector.sequence.model import ActionKey, CustomAction, SequencePlan
    from inspector.usage.copies import CopyUse
    from inspector.usage.examination import Examiner


def judge_package(package: Package, examiner: Examiner, case: Case, usages: Mapping[str, Usage]) -> Inspection:
    """Everything that is known of the package, every row with its findings.

    Args:
        package: read.
        examiner: looks into the code of custom actions.
        case: the question.
        usages: what each custom action does with the property, by its name.
    """
    name = case.lifetime.name
    case = replace(case, examiner=examiner)
    about_rows: dict[ActionKey | None, list[Finding]] = {}
    for finding in package_findings(case, usages):
        about_rows.setdefault(finding.key, []).append(finding)
    actions = tuple(
        _with_findings(inspected, about_rows.pop(inspected.key, None))
        for plan, window in zip(case.run.plans, case.windows, strict=True)
        for inspected in _inspected_plan(case, (plan, window), usages, examiner)
    )
    unscheduled = []
    for action in case.run.unscheduled:
        custom_action = action.custom_action
        usage = usages[custom_action.action]
        about = dialog_findings(case, custom_action, action.key, usage)
        if about and examiner.lacks_entry_point(custom_action):
            about = (*about, missing_entry_point(custom_action, action.key, None))
        unscheduled.append(InspectedUnscheduled(action=action, usage=usage, mark=mark(about), findings=about))
    findings = _sorted(
        (
            # what is about the package as a whole, or about no row that is listed: nothing is lost
            *(finding for found in about_rows.values() for finding in found),
            *(finding for action in actions for finding in action.findings),
            *(finding for action in unscheduled for finding in action.findings),
        )
    )
    problems = package.problems
    return Inspection(
        file=package.file_name,
        sha256=package.sha256,
        size=package.size,
        kind=package.kind,
        status=Status.PARTIAL if problems else Status.READ,
        problems=problems,
        summary=summary_of(package, case.authored_properties),
        property_name=name,
        scenario_name=case.run.scenario.name,
        scenario_title=case.run.scenario.full_title,
        windows=_windows(case),
        actions=actions,
        unscheduled=tuple(unscheduled),
        findings=findings,
        verdict=give_verdict(
            property_name=name,
            kind=package.kind,
            problems=problems,
            window=_played_window(case),
            has_tables=bool(case.windows),
            unscheduled_usages=tuple(action.usage for action in unscheduled),
            placed_usages=tuple((action.placement, action.usage) for action in actions if action.usage is not None),
            findings=findings,
            facts=case.facts,
            uses=case.uses,
            other_readers=_other_readers(case),
        ),
        run=case.run,
        facts=case.facts,
        uses=case.uses,
    )


def _other_readers(case: Case) -> dict[ActionKey, bool]:
    """The rows of this run that are no custom actions and surely read the property, and whether it may have a value there.

    Of dialogs only their own conditions count, since in a dialog a person may change the property first. The condition of a
    row looks at it whether the row runs or not.
    """
    looked_at: set[ActionKey] = set()
    used: set[ActionKey] = set()
    for use in case.uses:
        if use.role is Role.READS and use.is_proven:
            for key in use.keys:
                (looked_at if use.table == key.table else used).add(key)
    found: dict[ActionKey, bool] = {}
    for plan in case.played() if looked_at or used else ():
        for action in plan.can_run:
            is_used = action.key in used and action.standard_action is not None and action.runs is not Runs.NO
            value = case.value_at(action)  # None where the run has ended before the sequence
            if value is not None and action.custom_action is None and (is_used or action.key in looked_at):
                found[action.key] = value != ABSENT
    return found


def _windows(case: Case) -> tuple[PropertyWindow, ...]:
    """One for each sequence table; those of a merge module have to be empty, and say nothing about any run.

    Source: https://learn.microsoft.com/windows/win32/msi/icem04
    """
    if not case.is_merge_module:
        return case.windows
    return tuple(window for plan, window in zip(case.run.plans, case.windows, strict=True) if plan.actions)


def _inspected_plan(
    case: Case, planned: tuple[SequencePlan, PropertyWindow], usages: Mapping[str, Usage], examiner: Examiner
) -> Iterator[InspectedAction]:
    """The rows of one sequence table with what was found out about each."""
    plan, window = planned
    name = case.lifetime.name
    placements = [placement(action, window) for action in plan.actions]
    copies = _copies(plan, placements, usages, examiner, name) if plan.is_played and case.is_session_key else {}
    for action, where in zip(plan.actions, placements, strict=True):
        custom_action = action.custom_action
        own = usage = None
        if custom_action is not None:
            own = usage = usages[custom_action.action]
            # the same custom action may be scheduled in several tables, and each row has a condition of its own
            condition = condition_evidence(action, name)
            if condition is not None:
                usage = replace(usage, level=UsageLevel.READS, evidence=(condition, *usage.evidence))
        findings = action_findings(case, plan, window, action, own)
        if action.action in copies:
            findings = (*findings, copy_finding(case, copies[action.action]))
        if custom_action is not None and action.runs is not Runs.NO and examiner.lacks_entry_point(custom_action):
            findings = (*findings, missing_entry_point(custom_action, action.key, action.sequence))
        if own is not None and own.level is UsageLevel.READS and plan.is_played and window.side is Side.SERVER:
            findings = (*findings, *dialog_findings(case, own.custom_action, action.key, own))
        yield InspectedAction(action=action, placement=where, usage=usage, mark=mark(findings), findings=findings)


def _with_findings(inspected: InspectedAction, more: list[Finding] | None) -> InspectedAction:
    """The row with what was found out about it and the property as a whole, such as rows of other tables that it reads."""
    if not more:
        return inspected
    findings = (*more, *inspected.findings)
    return replace(inspected, mark=mark(findings), findings=findings)


def _played_window(case: Case) -> PropertyWindow | None:
    """The window of the execute sequence that the scenario plays, None where the package has none."""
    for plan, window in zip(case.run.plans, case.windows, strict=True):
        if plan.is_played and plan.table.side is Side.SERVER:
            return window
    return None


def _copies(
    plan: SequencePlan, placements: list[Placement], usages: Mapping[str, Usage], examiner: Examiner, name: str
) -> dict[str, CopyUse]:
    """The uses of copies by the name of the action that uses one."""
    if not any(usage.level is UsageLevel.READS for usage in usages.values()):
        return {}  # nothing takes a copy
    from inspector.usage.copies import copy_uses  # noqa: PLC0415 - only for packages that read the property

    uses = copy_uses(plan, placements, name, _other_property(examiner))
    return {use.action.action: use for use in uses}


def _other_property(examiner: Examiner) -> Callable[[CustomAction, str], Usage]:
    """Examines a custom action for another property, with one examiner for each."""
    for_property = cache(examiner.for_property)

    def examine(custom_action: CustomAction, property_name: str) -> Usage:
        return for_property(property_name).examine(custom_action)

    return examine


def _sorted(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Worst first; within a level as they came: the package, then the tables in their order."""
    severity = list(Level)
    return tuple(sorted(findings, key=lambda finding: severity.index(finding.level)))
