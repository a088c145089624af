"""From typed rows to a Run: what each sequence row names, in which order the rows run, and where the script runs what it queued."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from inspector.package.model import PackageKind
from inspector.package.rows import (
    ControlEventRow,
    SequenceRow,
    control_event_rows,
    custom_action_rows,
    dialog_names,
    module_sequence_rows,
    sequence_rows,
    text_columns,
)
from inspector.sequence.conditions import depends_on
from inspector.sequence.custom_action_type import decode_custom_action_type
from inspector.sequence.formatted import formatted_references
from inspector.sequence.model import (
    SEQUENCE_TABLES,
    ActionKind,
    CustomAction,
    ModulePlace,
    Run,
    Runs,
    SequencedAction,
    SequencePlan,
    UnscheduledAction,
)
from inspector.sequence.package_facts import package_facts
from inspector.sequence.player import play
from inspector.sequence.property_lifetimes import CUSTOM_ACTION_DATA
from inspector.sequence.script import script_steps
from inspector.sequence.standard_actions import standard_actions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from inspector.package.reading import Package
    from inspector.sequence.effects import CodeOfActions
    from inspector.sequence.scenarios import Scenario


def build_run(
    package: Package,
    scenario: Scenario,
    properties: Mapping[str, str],
    code: CodeOfActions,
    names: Iterable[str] = (),
) -> Run:
    """What `scenario` plays of `package`, every row decided.

    Args:
        package: read.
        scenario: what to play.
        properties: those of its Property table.
        code: what its custom actions run.
        names: properties that may be asked about, whether or not anything looks at them.

    Raises:
        PackageError: a table is over a limit.
        ResourceError: the data of the standard actions is missing.
    """
    run = authored_run(package, scenario, names)
    facts = package_facts(package, run.names | run.asked, properties)
    return play(run, scenario, facts, code)


def authored_run(package: Package, scenario: Scenario, names: Iterable[str] = ()) -> Run:
    """The rows as authored, before anything is decided; `names` are properties that are asked about.

    Raises:
        PackageError: a table is over a limit.
        ResourceError: the data of the standard actions is missing.
    """
    custom_actions = custom_actions_of(package)
    dialogs = dialog_names(package)
    plans = []
    scheduled: set[str] = set()
    for table in SEQUENCE_TABLES:
        if table.name not in package.table_names:
            continue
        actions = _sequenced(sequence_rows(package, table.name), custom_actions, dialogs)
        scheduled.update(action.action for action in actions)
        plans.append(SequencePlan(table, actions, script_steps(actions)))
    callers = _callers(package)
    places = _module_places(package)
    unscheduled = tuple(
        UnscheduledAction(custom_action, callers.get(name, ()), places.get(name, ()))
        for name, custom_action in sorted(custom_actions.items())
        if name not in scheduled
    )
    asked = set(names)
    if CUSTOM_ACTION_DATA in asked:
        asked.update(name for name, custom in custom_actions.items() if custom.type.is_in_script)
    return Run(
        scenario=scenario,
        plans=tuple(plans),
        unscheduled=unscheduled,
        custom_actions=custom_actions,
        names=_names(plans, custom_actions).union(_launch_names(package)),
        moments={},
        callers=callers,
        asked=frozenset(asked),
    )


def custom_actions_of(package: Package) -> dict[str, CustomAction]:
    """The rows of the CustomAction table by name.

    Raises:
        PackageError: the table is over a limit.
    """
    return {
        row.action: CustomAction(
            row.action, decode_custom_action_type(row.type, row.extended_type), row.source, row.target
        )
        for row in custom_action_rows(package)
    }


def _launch_names(package: Package) -> Iterator[str]:
    for (condition,) in text_columns(package, "LaunchCondition", "Condition"):
        yield from depends_on(condition)


def _names(plans: list[SequencePlan], custom_actions: Mapping[str, CustomAction]) -> frozenset[str]:
    """Every name that a condition or a Formatted Target looks at; where a name is put together, whatever actions set."""
    names: set[str] = set()
    is_computed = False
    for plan in plans:
        for action in plan.actions:
            names.update(depends_on(action.condition))
            if action.custom_action is not None:
                looked_at = formatted_references(action.custom_action.target)
                names.update(looked_at.properties)
                is_computed = is_computed or looked_at.has_computed_name
    if is_computed:
        names.update(custom.source for custom in custom_actions.values() if custom.source)
    return frozenset(names)


def _callers(package: Package) -> dict[str, tuple[ControlEventRow, ...]]:
    """Who calls an action by DoAction. https://learn.microsoft.com/windows/win32/msi/doaction-controlevent."""
    callers: dict[str, list[ControlEventRow]] = defaultdict(list)
    for row in control_event_rows(package):
        if row.event == "DoAction":
            callers[row.argument].append(row)
    return {name: tuple(rows) for name, rows in callers.items()}


def _module_places(package: Package) -> dict[str, tuple[ModulePlace, ...]]:
    """Where the sequence tables of a merge module put its actions; a package that it was merged into may keep these."""
    if package.kind is not PackageKind.MERGE_MODULE:
        return {}
    places: dict[str, list[ModulePlace]] = defaultdict(list)
    for table in SEQUENCE_TABLES:
        for action, base_action, is_after, condition in module_sequence_rows(package, f"Module{table.name}"):
            places[action].append(ModulePlace(table.name, base_action, is_after, condition))
    return {name: tuple(found) for name, found in places.items()}


def _sequenced(
    rows: tuple[SequenceRow, ...], custom_actions: Mapping[str, CustomAction], dialogs: frozenset[str]
) -> tuple[SequencedAction, ...]:
    """The rows that can run in their order (equal numbers by name, as their order is undefined), then the others by name."""
    can_run = sorted(
        (row for row in rows if row.sequence is not None and row.sequence > 0),
        key=lambda row: (row.sequence or 0, row.action),
    )
    cannot_run = sorted((row for row in rows if row.sequence is None or row.sequence <= 0), key=lambda row: row.action)
    return tuple(
        _sequenced_action(row, order, custom_actions, dialogs)
        for row, order in [*((row, order) for order, row in enumerate(can_run)), *((row, None) for row in cannot_run)]
    )


def _sequenced_action(
    row: SequenceRow, order: int | None, custom_actions: Mapping[str, CustomAction], dialogs: frozenset[str]
) -> SequencedAction:
    # A custom action with the name of a standard action is never called:
    # https://learn.microsoft.com/windows/win32/msi/customaction-table
    standard_action = standard_actions().get(row.action)
    custom_action = None if standard_action else custom_actions.get(row.action)
    if standard_action:
        kind = ActionKind.STANDARD
    elif custom_action:
        kind = ActionKind.CUSTOM
    elif row.action in dialogs:
        kind = ActionKind.DIALOG
    else:
        kind = ActionKind.UNKNOWN
    return SequencedAction(
        table=row.table,
        action=row.action,
        sequence=row.sequence,
        order=order,
        condition=row.condition,
        kind=kind,
        runs=Runs.YES,  # until a scenario decides
        custom_action=custom_action,
        standard_action=standard_action,
    )
