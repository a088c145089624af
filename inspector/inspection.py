"""The pipeline: a file and a question go in, one frozen `Inspection` comes out, and everything a person sees is a view of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.errors import PackageError
from inspector.findings.about_packages import package_findings
from inspector.findings.case import Case
from inspector.findings.judgement import (
    action_findings,
    copy_finding,
    dialog_findings,
    mark,
    missing_entry_point,
)
from inspector.findings.model import Finding, Level, Mark, Verdict
from inspector.findings.verdict import give_verdict, unreadable_verdict
from inspector.lifetime.windows import placement, property_windows
from inspector.package.model import PackageKind, Problem
from inspector.package.reading import Package, open_package
from inspector.package.rows import property_values
from inspector.sequence.model import Runs, Side
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY, lifetime_of
from inspector.sequence.run import build_run
from inspector.sequence.scenarios import Scenario, choose_scenario
from inspector.usage.code_files import CodeFiles
from inspector.usage.examination import Examiner, resource_tables, unchanged_properties
from inspector.usage.model import Usage, UsageLevel
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from inspector.lifetime.model import Placement, PropertyWindow
    from inspector.sequence.model import (
        ActionKey,
        CustomAction,
        Run,
        SequencedAction,
        SequencePlan,
        UnscheduledAction,
    )
    from inspector.usage.copies import CopyUse


class Status(StrEnum):
    """How much of a package could be read; the words of the report contract."""

    READ = "read"
    PARTIAL = "partial"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageSummary:
    """What a person calls the package; every part may be missing. `code_page` is the database's."""

    product_name: str | None = None
    product_version: str | None = None
    product_code: str | None = None
    upgrade_code: str | None = None
    manufacturer: str | None = None
    authoring_tool: str | None = None
    minimum_installer_version: int | None = None
    platform: str | None = None
    languages: tuple[int, ...] = ()
    code_page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedAction:
    """A sequence row with what was found out about it.

    Attributes:
        action: the row.
        placement: where it stands relative to the window of its table.
        usage: what it does with the property; None for standard actions, dialogs and unknown names.
        mark: the sign it carries in the picture, or None.
        findings: the findings about this row.
    """

    action: SequencedAction
    placement: Placement
    usage: Usage | None
    mark: Mark | None
    findings: tuple[Finding, ...]

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return self.action.key


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedUnscheduled:
    """A custom action that no sequence table names, with what was found out about it."""

    action: UnscheduledAction
    usage: Usage
    mark: Mark | None
    findings: tuple[Finding, ...]

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return self.action.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """A file and a question, answered. Nothing in it refers to an open file, a clock or an absolute path.

    Attributes:
        file: the file's name without its folder.
        sha256: of the whole file in lower-case hexadecimal digits, None when it could not be read.
        size: in bytes, None when it could not be read.
        kind: what the file is, None when it could not be read.
        status: how much of it could be read.
        problems: what could not be read; for an unreadable file one that says why and what to do.
        property_name: the property asked about.
        windows: one for each sequence table of the package.
        actions: every row of every sequence table: tables in the order of SEQUENCE_TABLES, rows that can run by
            their order, then the others by name.
        unscheduled: custom actions that no sequence table names.
        run: the plan all of this was read from; None when the file could not be read.
    """

    file: str
    sha256: str | None
    size: int | None
    kind: PackageKind | None
    status: Status
    problems: tuple[Problem, ...]
    summary: PackageSummary
    property_name: str
    scenario_name: str
    scenario_title: str
    windows: tuple[PropertyWindow, ...]
    actions: tuple[InspectedAction, ...]
    unscheduled: tuple[InspectedUnscheduled, ...]
    findings: tuple[Finding, ...]
    verdict: Verdict
    run: Run | None

    def window(self, table: str) -> PropertyWindow | None:
        """The window in the sequence table of that name, or None when the package has no such table."""
        for window in self.windows:
            if window.table == table:
                return window
        return None

    def plan(self, table: str) -> SequencePlan | None:
        """The plan of the sequence table of that name, or None when the package has no such table."""
        return None if self.run is None else self.run.plan(table)

    def find(self, key: ActionKey) -> InspectedAction | InspectedUnscheduled | None:
        """The action of that identity, scheduled or not, or None when there is none (any more)."""
        for action in self.actions:
            if action.key == key:
                return action
        return next((action for action in self.unscheduled if action.key == key), None)


def inspect(
    path: Path | str,
    property_name: str = RESTART_MANAGER_SESSION_KEY,
    scenario: Scenario | None = None,
    *,
    watch: Callable[[int, int], None] | None = None,
    examine_code: bool = True,
) -> Inspection:
    """Read the package at `path` and answer when `property_name` has a value and which actions stand where it has none.

    `scenario` is the run asked about, a first install with full user interface where it is None.

    `watch` is told how many custom actions have been examined, and of how many, before each one; what it raises ends the
    inspection. With `examine_code` False the code of DLLs is not looked into, and what it does is UNKNOWN: a first answer
    for a person who waits.

    A file that cannot be read gives an Inspection too: its status is UNREADABLE, and its one problem says what the file is
    and what to do.

    Raises:
        KeyError: `property_name` has no documented lifetime.
        ResourceError: the data of MSI Inspector itself is incomplete.
    """
    path = Path(path)
    lifetime = lifetime_of(property_name)
    scenario = scenario or choose_scenario()
    try:
        with open_package(path) as package:
            authored = property_values(package)
            run = build_run(package, scenario, authored)
            given = {name: value or "" for name, value in scenario.given.items()}
            case = Case(
                lifetime=lifetime,
                run=run,
                windows=property_windows(lifetime, run, {**authored, **given}),
                authored_properties=authored,
                minimum_installer_version=package.summary.minimum_installer_version,
                custom_action_names=frozenset(run.custom_actions),
                resource_tables=_tables_with_rows(package, resource_tables(property_name)),
            )
            files = CodeFiles(package, path.parent, property_name, examine=examine_code)
            return _inspection(package, files, case, watch)
    except PackageError as error:
        return _unreadable(path, property_name, scenario, error)


def _inspection(package: Package, files: CodeFiles, case: Case, watch: Callable[[int, int], None] | None) -> Inspection:
    name = case.lifetime.name
    scripts = unchanged_properties(case.authored_properties, case.run.custom_actions.values())
    examiner = Examiner(files, scripts, name)
    usages: dict[str, Usage] = {}
    for action_name, custom_action in case.run.custom_actions.items():
        if watch is not None:
            watch(len(usages), len(case.run.custom_actions))
        usages[action_name] = examiner.examine(custom_action)
    actions = tuple(
        inspected
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
            *package_findings(case, usages),
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
        summary=_summary(package, case.authored_properties),
        property_name=name,
        scenario_name=case.run.scenario.name,
        scenario_title=case.run.scenario.full_title,
        windows=case.windows,
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
        ),
        run=case.run,
    )


def _inspected_plan(
    case: Case, planned: tuple[SequencePlan, PropertyWindow], usages: Mapping[str, Usage], examiner: Examiner
) -> Iterator[InspectedAction]:
    """The rows of one sequence table with what was found out about each."""
    plan, window = planned
    name = case.lifetime.name
    placements = [placement(action, window) for action in plan.actions]
    copies = _copies(plan, placements, usages, examiner, name) if plan.is_played else {}
    for action, where in zip(plan.actions, placements, strict=True):
        custom_action = action.custom_action
        own = usage = None
        if custom_action is not None:
            own = usage = usages[custom_action.action]
            # the same custom action may be scheduled in several tables, and each row has a condition of its own
            condition = condition_evidence(action, name)
            if condition is not None:
                usage = replace(usage, level=UsageLevel.READS, evidence=(condition, *usage.evidence))
        findings = action_findings(case, action, window, own)
        if action.action in copies:
            findings = (*findings, copy_finding(case, copies[action.action]))
        if custom_action is not None and action.runs is not Runs.NO and examiner.lacks_entry_point(custom_action):
            findings = (*findings, missing_entry_point(custom_action, action.key, action.sequence))
        if own is not None and own.level is UsageLevel.READS and plan.is_played and window.side is Side.SERVER:
            findings = (*findings, *dialog_findings(case, own.custom_action, action.key, own))
        yield InspectedAction(action=action, placement=where, usage=usage, mark=mark(findings), findings=findings)


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


def _tables_with_rows(package: Package, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if (table := package.table(name)) is not None and table.rows)


def _sorted(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Worst first; within a level as they came: the package, then the tables in their order."""
    severity = list(Level)
    return tuple(sorted(findings, key=lambda finding: severity.index(finding.level)))


def _summary(package: Package, authored: Mapping[str, str]) -> PackageSummary:
    information = package.summary
    return PackageSummary(
        product_name=authored.get("ProductName"),
        product_version=authored.get("ProductVersion"),
        product_code=authored.get("ProductCode"),
        upgrade_code=authored.get("UpgradeCode"),
        manufacturer=authored.get("Manufacturer"),
        authoring_tool=information.creating_application,
        minimum_installer_version=information.minimum_installer_version,
        platform=information.platform,
        languages=information.languages,
        code_page=package.code_page,
    )


def _unreadable(path: Path, property_name: str, scenario: Scenario, error: PackageError) -> Inspection:
    problem = Problem(None, f"{error.what}. {error.advice}".strip())
    sha256, size = _fingerprint(path)
    return Inspection(
        file=path.name,
        sha256=sha256,
        size=size,
        kind=None,
        status=Status.UNREADABLE,
        problems=(problem,),
        summary=PackageSummary(),
        property_name=property_name,
        scenario_name=scenario.name,
        scenario_title=scenario.full_title,
        windows=(),
        actions=(),
        unscheduled=(),
        findings=(),
        verdict=unreadable_verdict(problem),
        run=None,
    )


def _fingerprint(path: Path) -> tuple[str | None, int | None]:
    """SHA-256 and size of a file that is no package; None where it cannot even be opened."""
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            return digest, file.tell()
    except OSError:
        return None, None
