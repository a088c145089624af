"""Plays a scenario: row by row, what runs, what does not, what that depends on, and what each row does to the properties."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inspector.sequence.beginnings import beginning
from inspector.sequence.condition_answers import answer
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.condition_values import Truth
from inspector.sequence.custom_action_type import Code, Scheduling
from inspector.sequence.effects import Effects, merged
from inspector.sequence.model import (
    TERMINATION_FLAGS,
    ActionKey,
    ActionKind,
    Moment,
    Run,
    Runs,
    SequencedAction,
    SequencePlan,
    Side,
)
from inspector.sequence.property_store import UNKNOWN, PropertyStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.sequence.condition_syntax import Condition
    from inspector.sequence.model import CustomAction
    from inspector.sequence.package_facts import PackageFacts
    from inspector.sequence.scenarios import Scenario

_EXECUTE_ACTION = "ExecuteAction"
_LAUNCH_CONDITIONS = "LaunchConditions"


@dataclass(frozen=True, slots=True)
class _Decision:
    runs: Runs
    hangs_on: tuple[str, ...] = ()
    reason: str = ""


def play(
    run: Run, scenario: Scenario, facts: PackageFacts, may_set: Callable[[CustomAction], frozenset[str] | None]
) -> Run:
    """The same run with every row decided for `scenario`.

    Args:
        run: as authored.
        scenario: what to play.
        facts: what else the package says.
        may_set: the properties that the code of an action may set, None for any.

    Sources: https://learn.microsoft.com/windows/win32/msi/executeaction-action and
    https://learn.microsoft.com/windows/win32/msi/installuisequence-table
    """
    return _Player(run, scenario, Effects(scenario, facts, run, may_set), facts).play()


class _Player:
    """One playing; holds what the rows so far have decided."""

    def __init__(self, run: Run, scenario: Scenario, effects: Effects, facts: PackageFacts) -> None:
        self._run = run
        self._scenario = scenario
        self._effects = effects
        self._facts = facts
        self._moments: dict[ActionKey, Moment] = {}
        self._done_on_client: dict[str, Runs] = {}

    def play(self) -> Run:
        plans: dict[str, SequencePlan] = {}
        client, server = self._plan_of(Side.CLIENT), self._plan_of(Side.SERVER)
        handed_over: PropertyStore | None = None
        ended = ""
        if client is not None and self._scenario.has_client:
            plans[client.table.name], handed_over, ended = self._side(client, "")
        if server is not None:
            store = self._handed_over(handed_over) if handed_over is not None else None
            plans[server.table.name], _, _ = self._side(server, ended, store)
        return replace(
            self._run,
            scenario=self._scenario,
            plans=tuple(plans.get(plan.table.name) or self._not_played(plan) for plan in self._run.plans),
            moments=self._moments,
        )

    def _plan_of(self, side: Side) -> SequencePlan | None:
        for plan in self._run.plans:
            if plan.table.side is side and plan.table.top_level_action == self._scenario.top_level_action:
                return plan
        return None

    def _not_played(self, plan: SequencePlan) -> SequencePlan:
        if plan.table.top_level_action != self._scenario.top_level_action:
            why = f"{plan.table.name} is not played in a run of {self._scenario.top_level_action}"
        else:
            why = f"{plan.table.name} is not played at UI level {self._scenario.ui_level}"
        actions = tuple(action.decided(Runs.NO, (), why) for action in plan.actions)
        return replace(plan, actions=actions, is_played=False)

    def _handed_over(self, client: PropertyStore) -> PropertyStore:
        """What the server begins with when a client went before: public properties cross, private ones do not.

        Source: https://learn.microsoft.com/windows/win32/msi/public-properties
        """
        server = beginning(self._scenario, self._facts, Side.SERVER)
        public = {name: value for name, value in client.properties.items() if name == name.upper()}
        selected = {} if "ADDLOCAL" in self._scenario.given else {"ADDLOCAL": UNKNOWN}
        return server.with_properties({**public, **selected, "SECONDSEQUENCE": "1"})

    def _side(
        self, plan: SequencePlan, ended: str, store: PropertyStore | None = None
    ) -> tuple[SequencePlan, PropertyStore, str]:
        """Play one table: the decided plan, the properties where the other side takes over, and why the run ended."""
        store = store or beginning(self._scenario, self._facts, plan.table.side)
        store = store.with_properties({"EXECUTEACTION": self._scenario.top_level_action})
        handed_over = store
        decided: list[SequencedAction] = []
        for action in plan.actions:
            condition = read_condition(action.condition)
            decision = (
                _Decision(Runs.NO, (), ended) if ended else self._decide(plan.table.side, action, condition, store)
            )
            self._moments[action.key] = Moment(store, condition)
            decided.append(action.decided(decision.runs, decision.hangs_on, decision.reason))
            if action.order is None or ended:
                continue
            if isinstance(condition, ConditionError) and decision.runs is Runs.NO:
                ended = f"the sequence ends at {action.action}, whose condition is wrong"
                continue
            if action.action == _EXECUTE_ACTION:
                handed_over = store
            ended = self._ending(action, decision.runs, store)
            if plan.table.side is Side.CLIENT:
                self._done_on_client[action.action] = decision.runs
            changed = self._effects.after(action, store, plan.table.side)
            store = (
                changed
                if decision.runs is Runs.YES
                else merged(store, changed)
                if decision.runs is Runs.DEPENDS
                else store
            )
        by_key = {action.key: action for action in decided}
        script = tuple(
            replace(
                step,
                action=by_key[step.action.key],
                runner=by_key[step.runner.key] if step.runner is not None else None,
            )
            for step in plan.script
        )
        return replace(plan, actions=tuple(decided), script=script), handed_over, ended

    def _decide(
        self, side: Side, action: SequencedAction, condition: Condition | ConditionError, store: PropertyStore
    ) -> _Decision:
        if action.sequence in TERMINATION_FLAGS:
            return _Decision(
                Runs.DEPENDS, (), f"it runs when the sequence ends in {TERMINATION_FLAGS[action.sequence]}"
            )
        if action.order is None:
            number = "null" if action.sequence is None else action.sequence
            return _Decision(Runs.NO, (), f"its Sequence is {number}")
        skipped = self._skipped(side, action)
        if skipped is not None and skipped.runs is Runs.NO:
            return skipped
        decision = self._by_condition(condition, store)
        return skipped if skipped is not None and decision.runs is Runs.YES else decision

    def _by_condition(self, condition: Condition | ConditionError, store: PropertyStore) -> _Decision:
        if isinstance(condition, ConditionError):
            wrong = f"its condition is wrong: {condition.sentence}"
            return _Decision(Runs.DEPENDS if condition.otherwise is not None else Runs.NO, (), wrong)
        found = answer(condition, store)
        if found.otherwise is not None:
            return _Decision(Runs.DEPENDS, found.hangs_on, "its condition can be read in two ways")
        if found.value is Truth.TRUE:
            return _Decision(Runs.YES)
        if found.value is Truth.FALSE:
            return _Decision(Runs.NO, (), "its condition is false")
        return _Decision(Runs.DEPENDS, found.hangs_on, "its condition depends on what is not known")

    def _skipped(self, side: Side, action: SequencedAction) -> _Decision | None:
        """Whether Windows Installer leaves the row out, whatever its condition."""
        standard, custom = action.standard_action, action.custom_action
        if standard is not None and standard.skipped_in_maintenance and self._scenario.is_maintenance:
            return _Decision(Runs.NO, (), "it does nothing when the product is installed already or is removed")
        if side is Side.SERVER and standard is not None and standard.skipped_after_client:
            done = self._done_on_client.get(action.action, Runs.NO)
            if done is not Runs.NO:
                reverse = Runs.NO if done is Runs.YES else Runs.DEPENDS
                return _Decision(reverse, (), "it is not repeated on the server when the client has done it")
        if side is Side.SERVER and custom is not None and not custom.type.is_in_script:
            if custom.type.scheduling is Scheduling.FIRST_SEQUENCE and self._scenario.has_client:
                return _Decision(Runs.NO, (), "first sequence: the UI sequence has run before")
            if custom.type.scheduling is Scheduling.CLIENT_REPEAT:
                return _Decision(Runs.NO, (), "client repeat: the execute sequence does not run on the client")
        if action.kind is ActionKind.DIALOG and self._effects.is_hidden_dialog(action):
            return _Decision(Runs.NO, (), f"a modal dialog is not shown at UI level {self._scenario.ui_level}")
        if action.kind is ActionKind.UNKNOWN:
            return _Decision(Runs.NO, (), "there is no such action in the package")
        return None

    def _ending(self, action: SequencedAction, runs: Runs, store: PropertyStore) -> str:
        """Why the run surely ends with this row, or an empty string."""
        if runs is not Runs.YES:
            return ""
        if action.custom_action is not None and action.custom_action.type.code is Code.ERROR:
            return f"{action.action} ends the run with its error message"
        if action.action != _LAUNCH_CONDITIONS:
            return ""
        for row in self._facts.launch_conditions:
            condition = read_condition(row.condition)
            if isinstance(condition, ConditionError):
                continue
            found = answer(condition, store)
            if found.value is Truth.FALSE and found.otherwise is None:
                return f"{_LAUNCH_CONDITIONS} ends the run: {row.condition} is false"
        return ""
