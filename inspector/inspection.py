"""The pipeline: a file and a question go in, one frozen `Inspection` comes out, and everything a person sees is a view of it."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from msgspec.structs import replace

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
from inspector.findings.model import Finding, Level
from inspector.findings.verdict import give_verdict
from inspector.inspection_model import InspectedAction, InspectedUnscheduled, Inspection, PackageSummary, Status
from inspector.lifetime.model import PinnedProperty
from inspector.lifetime.windows import placement, property_windows
from inspector.package.reading import Package, open_package
from inspector.package.rows import property_values
from inspector.package_summary import summary_of, unreadable
from inspector.sequence.model import Runs, Side
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY, lifetime_of
from inspector.sequence.run import build_run
from inspector.sequence.scenarios import Scenario, choose_scenario
from inspector.usage.code_files import CodeFiles
from inspector.usage.examination import Examiner
from inspector.usage.known_consumers import resource_tables
from inspector.usage.model import Usage, UsageLevel
from inspector.usage.setting_code import setting_code
from inspector.usage.text import condition_evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from inspector.lifetime.model import Placement, PropertyWindow
    from inspector.sequence.model import ActionKey, CustomAction, Run, SequencePlan
    from inspector.usage.cell_search import CellHits
    from inspector.usage.copies import CopyUse
    from inspector.usage.property_index import PropertyIndex

__all__ = [
    "InspectedAction",
    "InspectedUnscheduled",
    "Inspection",
    "PackageReading",
    "PackageSummary",
    "Status",
    "inspect",
]


def inspect(
    path: Path | str,
    property_name: str = RESTART_MANAGER_SESSION_KEY,
    scenario: Scenario | None = None,
    *,
    pinned: Iterable[str] = (),
    watch: Callable[[int, int], None] | None = None,
    examine_code: bool = True,
    look_up_uses: bool = True,
) -> Inspection:
    """Read the package at `path` and answer when `property_name` has a value and which actions stand where it has none.

    `scenario` is the run asked about, a first install with full user interface where it is None. `pinned` names other
    properties whose windows are wanted beside.

    `watch` is told how many custom actions have been examined, and of how many, before each one; what it raises ends the
    inspection. With `examine_code` False the code of DLLs is not looked into, and what it does is UNKNOWN: a first answer
    for a person who waits. With `look_up_uses` False the places that have to do with the property are not gathered, nor
    those of the pinned ones, for reports that do not show them.

    A file that cannot be read gives an Inspection too: its status is UNREADABLE, and its one problem says what the file is
    and what to do.

    Raises:
        ResourceError: the data of MSI Inspector itself is incomplete.
    """
    path = Path(path)
    scenario = scenario or choose_scenario()
    try:
        with PackageReading(path) as reading:
            return reading.inspect(
                property_name,
                scenario,
                pinned=pinned,
                watch=watch,
                examine_code=examine_code,
                look_up_uses=look_up_uses,
            )
    except PackageError as error:
        return unreadable(path, property_name, scenario, error)


class PackageReading:
    """A package that is read once and asked often; its own context manager.

    What a question needs of the file is kept, so that a later one of the same kind can be answered after `close` too.
    """

    def __init__(self, path: Path, *, in_memory: bool = False) -> None:
        """Open the package at `path`; `in_memory` as in `open_package`.

        Raises:
            PackageError: it cannot be read at all.
        """
        self._package = open_package(path, in_memory=in_memory)
        self._files = CodeFiles(self._package, path.parent)
        self._run: Run | None = None
        self._run_for: tuple[frozenset[str], bool] = (frozenset(), False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, so that other programs may replace it."""
        self._package.close()

    def inspect(
        self,
        property_name: str,
        scenario: Scenario,
        *,
        pinned: Iterable[str] = (),
        watch: Callable[[int, int], None] | None = None,
        examine_code: bool = True,
        look_up_uses: bool = True,
    ) -> Inspection:
        """Answer one question, as `inspect` does.

        Raises:
            PackageError: a table is over a limit, or something is needed that was not read before the package was closed.
            ResourceError: the data of MSI Inspector itself is incomplete.
        """
        package = self._package
        lifetime, beside = lifetime_of(property_name), tuple(dict.fromkeys(pinned))
        authored = self._authored
        run = self._played(scenario, (property_name, *beside), examine_code=examine_code)
        first_values = {**authored, **{name: value or "" for name, value in scenario.given.items()}}
        case = Case(
            lifetime=lifetime,
            run=run,
            windows=property_windows(lifetime, run, first_values),
            authored_properties=authored,
            minimum_installer_version=package.summary.minimum_installer_version,
            custom_action_names=frozenset(run.custom_actions),
            resource_tables=_tables_with_rows(package, resource_tables(property_name)),
            **_uses(package, run, property_name),
        )
        examiner = Examiner(self._files, property_name, examine_code=examine_code)
        inspection = _inspection(package, examiner, case, watch)
        if beside:
            windows = (PinnedProperty(name, property_windows(lifetime_of(name), run, first_values)) for name in beside)
            inspection = replace(inspection, pinned=tuple(windows))
        return self._with_uses(examiner, case, inspection) if look_up_uses else inspection

    def _with_uses(self, examiner: Examiner, case: Case, inspection: Inspection) -> Inspection:
        """The same with every place that has to do with the property, and behind them those of the pinned ones."""
        from inspector.usage.code_uses import with_code_uses  # noqa: PLC0415 - most reports show no uses
        from inspector.usage.property_index import property_facts, property_uses  # noqa: PLC0415 - as above

        package, name, run = self._package, inspection.property_name, case.run
        rows: dict[str, list[ActionKey]] = {}
        for key in (*(each.key for each in inspection.actions), *(each.key for each in inspection.unscheduled)):
            rows.setdefault(key.action, []).append(key)
        examined = ((examiner.examine(action), examiner.sets(action)) for action in run.custom_actions.values())
        keys = {action: tuple(found) for action, found in rows.items()}
        told = property_uses(package, run, name) if case.facts is None else case.uses
        uses = with_code_uses(told, name, examined, keys)
        others = (use for pinned in inspection.pinned for use in property_uses(package, run, pinned.name))
        return replace(inspection, facts=case.facts or property_facts(package, name), uses=(*uses, *others))

    def build_index(self, *, watch: Callable[[int, int], None] | None = None) -> PropertyIndex:
        """All properties of the package: what each is, who defines, sets and reads it.

        `watch` is told how many parts of the package have been looked through, and of how many, before each one; what it
        raises ends the work.

        Raises:
            PackageError: a table is over a limit, or the package is closed.
            ResourceError: the data of MSI Inspector itself is incomplete.
        """
        from inspector.usage.property_index import build_index  # noqa: PLC0415 - one property needs no index

        return build_index(self._package, self._any_run(), watch=watch)

    def search(self, text: str, *, limit: int, watch: Callable[[int, int], None] | None = None) -> CellHits:
        """The cells of all tables that hold `text`, whatever its case, the first `limit` of them.

        `watch` is told how many tables have been searched, as in `build_index`.

        Raises:
            PackageError: as in `build_index`.
            ResourceError: as in `build_index`.
        """
        from inspector.usage.cell_search import search_cells  # noqa: PLC0415 - only for a person who looks for something

        return search_cells(self._package, self._any_run(), text, limit=limit, watch=watch)

    @cached_property
    def _authored(self) -> Mapping[str, str]:
        """The Property table."""
        return property_values(self._package)

    def _any_run(self) -> Run:
        """A run to look up which rows of the timeline a cell belongs to, which is the same in every scenario."""
        return self._run or self._played(choose_scenario(), (), examine_code=False)

    def _played(self, scenario: Scenario, names: Iterable[str], *, examine_code: bool) -> Run:
        """The run of a scenario with an eye on these properties; the last one is kept, since it is asked for several times."""
        wanted = (frozenset(names), examine_code)
        if self._run is None or self._run.scenario != scenario or self._run_for != wanted:
            code = setting_code(self._files, examine_code=examine_code)
            self._run = build_run(self._package, scenario, self._authored, code, wanted[0])
            self._run_for = wanted
        return self._run


def _uses(package: Package, run: Run, property_name: str) -> dict[str, Any]:
    """What the property is in the package, and every place that has to do with it; the rules of the session key need neither."""
    if property_name == RESTART_MANAGER_SESSION_KEY:
        return {}
    from inspector.usage.property_index import property_facts, property_uses  # noqa: PLC0415 - not for the usual question

    return {"facts": property_facts(package, property_name), "uses": property_uses(package, run, property_name)}


def _inspection(
    package: Package, examiner: Examiner, case: Case, watch: Callable[[int, int], None] | None
) -> Inspection:
    name = case.lifetime.name
    case = replace(case, examiner=examiner)
    usages: dict[str, Usage] = {}
    for action_name, custom_action in case.run.custom_actions.items():
        if watch is not None:
            watch(len(usages), len(case.run.custom_actions))
        usages[action_name] = examiner.examine(custom_action)
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
            *about_rows.get(None, ()),
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
            facts=case.facts,
            uses=case.uses,
        ),
        run=case.run,
        facts=case.facts,
        uses=case.uses,
    )


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


def _tables_with_rows(package: Package, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if (table := package.table(name)) is not None and table.rows)


def _sorted(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Worst first; within a level as they came: the package, then the tables in their order."""
    severity = list(Level)
    return tuple(sorted(findings, key=lambda finding: severity.index(finding.level)))
