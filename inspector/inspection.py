"""The pipeline: a file and a question go in, one frozen `Inspection` comes out, and everything a person sees is a view of it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from msgspec.structs import replace

from inspector.errors import PackageError
from inspector.findings.case import Case
from inspector.inspection_model import InspectedAction, InspectedUnscheduled, Inspection, PackageSummary, Status
from inspector.lifetime.model import PinnedProperty
from inspector.lifetime.windows import property_windows
from inspector.package.model import PackageKind
from inspector.package.reading import Package, open_package
from inspector.package.rows import property_values
from inspector.package_judgement import judge_package
from inspector.package_summary import unreadable
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA, RESTART_MANAGER_SESSION_KEY, lifetime_of
from inspector.sequence.run import build_run
from inspector.sequence.scenarios import Scenario, choose_scenario
from inspector.usage.code_files import CodeFiles
from inspector.usage.examination import Examiner
from inspector.usage.known_consumers import resource_tables
from inspector.usage.setting_code import setting_code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from inspector.sequence.effects import CodeOfActions
    from inspector.sequence.model import Run
    from inspector.usage.cell_search import CellHits
    from inspector.usage.model import Usage
    from inspector.usage.property_index import PropertyIndex, PropertyUses

_MOST_FORESEEN = 1_000_000
"""Properties times rows, up to which all properties of a package are played at once."""

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
        self._runs: dict[bool, Run] = {}  # by whether code was examined for it
        self._indexed: frozenset[str] = frozenset()

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
            is_merge_module=package.kind is PackageKind.MERGE_MODULE,
            **self._about(property_name),
        )
        examiner = Examiner(self._files, property_name, examine_code=examine_code)
        usages = _usages(examiner, run, watch)
        inspection = judge_package(package, examiner, case, usages)
        if beside:
            windows = (PinnedProperty(name, property_windows(lifetime_of(name), run, first_values)) for name in beside)
            inspection = replace(inspection, pinned=tuple(windows))
        return self._with_uses(examiner, usages, case, inspection) if look_up_uses else inspection

    def _about(self, property_name: str) -> dict[str, Any]:
        """What the property is, and every place that has to do with it; the rules of the session key need neither."""
        if property_name == RESTART_MANAGER_SESSION_KEY:
            return {}
        return {"facts": self._property_uses.facts(property_name), "uses": self._property_uses.of(property_name)}

    def _with_uses(
        self, examiner: Examiner, usages: Mapping[str, Usage], case: Case, inspection: Inspection
    ) -> Inspection:
        """The same with every place that has to do with the property, and behind them those of the pinned ones."""
        from inspector.usage.code_uses import with_code_uses  # noqa: PLC0415 - most reports show no uses

        name, known = inspection.property_name, self._property_uses
        examined = ((usage, examiner.sets(usage.custom_action)) for usage in usages.values())
        told = known.of(name) if case.facts is None else case.uses
        uses = with_code_uses(told, name, examined, known.rows_of_custom_action)
        others = (use for pinned in inspection.pinned for use in known.of(pinned.name))
        return replace(inspection, facts=case.facts or known.facts(name), uses=(*uses, *others))

    def build_index(self, *, watch: Callable[[int, int], None] | None = None) -> PropertyIndex:
        """All properties of the package: what each is, who defines, sets and reads it.

        `watch` is told how many parts of the package have been looked through, and of how many, before each one; what it
        raises ends the work.

        Raises:
            PackageError: a table is over a limit, or the package is closed.
            ResourceError: the data of MSI Inspector itself is incomplete.
        """
        index = self._property_uses.index(watch=watch)
        self._indexed = frozenset(index.facts)
        for examine_code, run in self._runs.items():
            # what may be asked next is played now, while nobody waits for it
            self._runs[examine_code] = self._play(run.scenario, run.asked, examine_code=examine_code)
        return index

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

    @cached_property
    def _property_uses(self) -> PropertyUses:
        from inspector.usage.property_index import PropertyUses  # noqa: PLC0415 - most reports show no uses

        return PropertyUses(self._package, self._any_run(), self._files)

    def _any_run(self) -> Run:
        """A run to look up which rows of the timeline a cell belongs to, which is the same in every scenario."""
        return next(iter(self._runs.values()), None) or self._played(choose_scenario(), (), examine_code=False)

    def _played(self, scenario: Scenario, names: Iterable[str], *, examine_code: bool) -> Run:
        """The run of a scenario with an eye on these properties; the last ones are kept, as they are asked for several times."""
        wanted, run = frozenset(names), self._runs.get(examine_code)
        if run is None or run.scenario != scenario or not wanted <= run.asked:
            run = self._runs[examine_code] = self._play(scenario, wanted, examine_code=examine_code)
        return run

    def _play(self, scenario: Scenario, names: frozenset[str], *, examine_code: bool) -> Run:
        code = setting_code(self._files, examine_code=examine_code)
        return build_run(self._package, scenario, self._authored, code, names | self._foreseen(code))

    def _foreseen(self, code: CodeOfActions) -> frozenset[str]:
        """What may be asked about next and costs next to nothing to play too: no code may set it.

        Whether code that may set a property does is proven for each property by itself, and CustomActionData stands for the
        properties of all in-script actions.
        """
        if not self._indexed:
            return frozenset()
        run = self._any_run()
        actions = [each for each in run.custom_actions.values() if each.type.gets_session]
        touched = [code.may_set(action) for action in actions if not action.type.is_in_script]
        if len(self._indexed) * sum(len(plan.actions) for plan in run.plans) > _MOST_FORESEEN:
            return frozenset()
        return self._indexed.difference(
            {CUSTOM_ACTION_DATA}, *(self._indexed if names is None else names for names in touched)
        )


def _usages(examiner: Examiner, run: Run, watch: Callable[[int, int], None] | None) -> dict[str, Usage]:
    """What every custom action does with the property, by its name."""
    usages: dict[str, Usage] = {}
    for action_name, custom_action in run.custom_actions.items():
        if watch is not None:
            watch(len(usages), len(run.custom_actions))
        usages[action_name] = examiner.examine(custom_action)
    return usages


def _tables_with_rows(package: Package, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if (table := package.table(name)) is not None and table.rows)
