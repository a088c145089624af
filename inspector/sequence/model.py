"""The types of a run: sequence tables, actions, and where each action stands. Frozen values only."""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field

from inspector.language import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.package.rows import ControlEventRow
    from inspector.sequence.condition_syntax import Condition, ConditionError
    from inspector.sequence.custom_action_type import CustomActionType
    from inspector.sequence.package_facts import PackageFacts
    from inspector.sequence.property_store import PropertyStore, Unknown
    from inspector.sequence.scenarios import Scenario
    from inspector.sequence.standard_actions import StandardAction


class Side(StrEnum):
    """The engine that runs a table: the client plays the UI tables, the server the execute tables.

    Source: https://learn.microsoft.com/windows/win32/msi/executeaction-action
    """

    CLIENT = "client"
    SERVER = "server"


class ActionKind(StrEnum):
    """What the name in a sequence row refers to."""

    STANDARD = "standard"
    CUSTOM = "custom"
    DIALOG = "dialog"
    UNKNOWN = "unknown"


class Runs(StrEnum):
    """Whether the action of a row runs in the scenario; `depends` where the machine or a user decides."""

    YES = "yes"
    NO = "no"
    DEPENDS = "depends"


class SequenceTable(Struct, frozen=True):
    """One of the sequence tables. `top_level_action` is INSTALL, ADMIN or ADVERTISE.

    Source: https://learn.microsoft.com/windows/win32/msi/using-a-sequence-table
    """

    name: str
    side: Side
    top_level_action: str


INSTALL_UI_SEQUENCE = SequenceTable("InstallUISequence", Side.CLIENT, "INSTALL")
INSTALL_EXECUTE_SEQUENCE = SequenceTable("InstallExecuteSequence", Side.SERVER, "INSTALL")
SEQUENCE_TABLES = (
    INSTALL_UI_SEQUENCE,
    INSTALL_EXECUTE_SEQUENCE,
    SequenceTable("AdminUISequence", Side.CLIENT, "ADMIN"),
    SequenceTable("AdminExecuteSequence", Side.SERVER, "ADMIN"),
    SequenceTable("AdvtUISequence", Side.CLIENT, "ADVERTISE"),
    SequenceTable("AdvtExecuteSequence", Side.SERVER, "ADVERTISE"),
)
"""Every sequence table, Install, Admin, Advt, the client's before the server's."""

TERMINATION_FLAGS = {-1: N_("success"), -2: N_("user exit"), -3: N_("failure"), -4: N_("suspend")}
"""Negative Sequence numbers that Windows Installer runs at the end, by how the sequence ended; the words are for `tr`.

Source: https://learn.microsoft.com/windows/win32/msi/installuisequence-table
"""


class ActionKey(Struct, frozen=True, order=True):
    """The identity of a row wherever it is shown: sequence table and action. `table` is empty for an unscheduled action."""

    table: str
    action: str


class CustomAction(Struct, frozen=True):
    """A row of the CustomAction table with its Type decoded."""

    action: str
    type: CustomActionType
    source: str | None
    target: str | None


class SequencedAction(Struct, frozen=True, kw_only=True):
    """A row of a sequence table and what its name refers to.

    Attributes:
        table: the sequence table's name.
        action: the action's name as written.
        sequence: the Sequence number as written; None for null.
        order: 0-based position among the rows of the table that can run, None for a row that cannot.
        condition: as written; None where there is none.
        kind: standard, custom, dialog, unknown (the name exists nowhere).
        runs: whether it runs in the scenario; `depends_on` names what that hangs on.
        reason: why it does not run, or what it depends on; empty where it surely runs.
        custom_action: set where `kind` is custom.
        standard_action: set where `kind` is standard.
    """

    table: str
    action: str
    sequence: int | None
    order: int | None
    condition: str | None
    kind: ActionKind
    runs: Runs
    depends_on: tuple[str, ...] = ()
    reason: str = ""
    custom_action: CustomAction | None = None
    standard_action: StandardAction | None = None

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return ActionKey(self.table, self.action)

    @property
    def numbered(self) -> str:
        """Its name and number, such as `AppSearch (50)`."""
        return f"{self.action} ({self.sequence})"

    def only_sets(self, property_name: str) -> bool:
        """Whether it is a custom action that does nothing but set this property."""
        custom = self.custom_action
        return custom is not None and custom.type.only_sets_property and custom.source == property_name

    def decided(self, runs: Runs, depends_on: tuple[str, ...], reason: str) -> SequencedAction:
        """The same row with the answer of a scenario; `dataclasses.replace` takes several times as long."""
        if runs is self.runs and reason == self.reason and depends_on == self.depends_on:
            return self
        return SequencedAction(
            table=self.table,
            action=self.action,
            sequence=self.sequence,
            order=self.order,
            condition=self.condition,
            kind=self.kind,
            runs=runs,
            depends_on=depends_on,
            reason=reason,
            custom_action=self.custom_action,
            standard_action=self.standard_action,
        )

    @property
    def is_in_script(self) -> bool:
        """Whether it is only queued where it stands and run later from the script: deferred, rollback or commit."""
        return self.custom_action is not None and self.custom_action.type.is_in_script


class ModulePlace(Struct, frozen=True):
    """Where an action of a merge module is to stand in the package that the module is merged into.

    Attributes:
        table: the sequence table of that package.
        base_action: the action beside which it is to stand.
        is_after: whether it comes after that, or before it.
        condition: as written; None where there is none.

    Source: https://learn.microsoft.com/windows/win32/msi/authoring-merge-module-sequence-tables
    """

    table: str
    base_action: str
    is_after: bool
    condition: str | None


class UnscheduledAction(Struct, frozen=True):
    """A custom action that no sequence table names.

    Attributes:
        custom_action: its row.
        callers: the dialog controls that call it with DoAction.
        places: where it is to stand once the merge module is merged; none in a package.

    Source: https://learn.microsoft.com/windows/win32/msi/doaction-controlevent
    """

    custom_action: CustomAction
    callers: tuple[ControlEventRow, ...]
    places: tuple[ModulePlace, ...] = ()

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return ActionKey("", self.custom_action.action)


class ScriptStep(Struct, frozen=True):
    """An in-script action at the place where the script runs it.

    Attributes:
        action: the row that queues it.
        runner: the action that runs the script (InstallExecute, InstallExecuteAgain, InstallFinalize), or None when
            no such action follows, so that it is queued but never run.
    """

    action: SequencedAction
    runner: SequencedAction | None


class SequencePlan(Struct, frozen=True):
    """One sequence table of the package, sorted: the rows that can run by `order`, then the others by name.

    Attributes:
        table: which it is.
        actions: its rows.
        script: its in-script actions where the script runs them.
        is_played: whether the scenario plays it.
    """

    table: SequenceTable
    actions: tuple[SequencedAction, ...]
    script: tuple[ScriptStep, ...]
    is_played: bool = True

    @property
    def can_run(self) -> tuple[SequencedAction, ...]:
        """The rows that can run, in their order."""
        return self.actions[: bisect_left(self.actions, True, key=lambda action: action.order is None)]


class Moment(Struct, frozen=True):
    """What was known when a row had its turn.

    Attributes:
        store: the properties of its side before it.
        condition: its condition as read, or why it cannot be read.
    """

    store: PropertyStore
    condition: Condition | ConditionError


class Turn(Struct, frozen=True):
    """What happens to the properties when a row has its turn.

    Attributes:
        found: what is known of them before it.
        changes: what it sets, if it runs, each to what is known of the value then; the empty string takes one away.
        runs: whether it runs; of a table that is not played, `depends` where it has a condition.
    """

    found: PropertyStore
    changes: Mapping[str, str | Unknown]
    runs: Runs


class Course(Struct, frozen=True):
    """What becomes of the properties in one sequence table.

    Attributes:
        turns: one for each row that can run, in their order.
        end: what is known of the properties behind the last row.
    """

    turns: tuple[Turn, ...]
    end: PropertyStore


class Run(Struct, frozen=True):
    """What a scenario plays of a package.

    Attributes:
        scenario: the run that is asked about.
        plans: one for each sequence table of the package, in the order of SEQUENCE_TABLES.
        unscheduled: the custom actions that no sequence table names, by name.
        custom_actions: every row of the CustomAction table by name.
        names: every name that a condition or a Formatted text of the plans looks at, states with their prefix.
        moments: what was known at each row that was played.
        callers: the dialog controls that call an action with DoAction, by the action's name, scheduled or not.
        courses: what becomes of the properties in each sequence table, by its name; as authored where it is not played.
        facts: what else the package says; None where nothing was played.
        asked: the properties that may be asked about, whether or not anything looks at them.
    """

    scenario: Scenario
    plans: tuple[SequencePlan, ...]
    unscheduled: tuple[UnscheduledAction, ...]
    custom_actions: Mapping[str, CustomAction]
    names: frozenset[str]
    moments: Mapping[ActionKey, Moment]
    callers: Mapping[str, tuple[ControlEventRow, ...]] = field(default_factory=dict)
    courses: Mapping[str, Course] = field(default_factory=dict)
    facts: PackageFacts | None = None
    asked: frozenset[str] = frozenset()

    def plan(self, table: str) -> SequencePlan | None:
        """The plan of the sequence table of that name, or None when the package has no such table."""
        for plan in self.plans:
            if plan.table.name == table:
                return plan
        return None
