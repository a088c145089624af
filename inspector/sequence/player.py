"""Plays a scenario: row by row, what runs, what does not, what that depends on, and what each row does to the properties."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.language import tr
from inspector.sequence.beginnings import authored_beginning, beginning
from inspector.sequence.condition_answers import Answers
from inspector.sequence.condition_syntax import ConditionError, read_condition
from inspector.sequence.condition_values import Truth
from inspector.sequence.custom_action_type import Code, Scheduling
from inspector.sequence.effects import Effects, either, merged
from inspector.sequence.formatted import formatted_references
from inspector.sequence.model import (
    TERMINATION_FLAGS,
    ActionKey,
    ActionKind,
    Course,
    Moment,
    Run,
    Runs,
    SequencedAction,
    SequencePlan,
    Side,
    Turn,
)
from inspector.sequence.property_lifetimes import documented_lifetimes, is_public
from inspector.sequence.property_store import ABSENT, UNKNOWN, PropertyStore, Unknown
from inspector.sequence.scenarios import LEVEL_WORDS
from inspector.sequence.script import decided_by_script, script_steps

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inspector.sequence.condition_syntax import Condition
    from inspector.sequence.effects import CodeOfActions
    from inspector.sequence.package_facts import PackageFacts
    from inspector.sequence.scenarios import Scenario

_EXECUTE_ACTION = "ExecuteAction"
_LAUNCH_CONDITIONS = "LaunchConditions"
_AT_FAILURE = -3


class _Decision(Struct, frozen=True):
    runs: Runs
    hangs_on: tuple[str, ...] = ()
    reason: str = ""


def play(run: Run, scenario: Scenario, facts: PackageFacts, code: CodeOfActions) -> Run:
    """The same run with every row decided for `scenario`.

    Args:
        run: as authored.
        scenario: what to play.
        facts: what else the package says.
        code: what the code of its custom actions may set.

    Sources: https://learn.microsoft.com/windows/win32/msi/executeaction-action and
    https://learn.microsoft.com/windows/win32/msi/installuisequence-table
    """
    # an in-script action looks at the property of its own name, which becomes its CustomActionData
    in_script = {name for name, custom in run.custom_actions.items() if custom.type.is_in_script}
    effects = Effects(scenario, facts, run, code, run.names | run.asked | in_script)
    authored = Effects(scenario, facts, run, code, _needed(run))
    return _Player(run, scenario, effects, authored, facts).play()


def _needed(run: Run) -> frozenset[str]:
    """The properties that are asked about, and those that their values are made of."""
    targets: dict[str, list[str | None]] = defaultdict(list)
    for custom in run.custom_actions.values():
        targets[custom.source or ""].append(custom.target)
    needed, fresh = set(run.asked), set(run.asked)
    while fresh:
        found = (formatted_references(target) for name in fresh for target in targets.get(name, ()))
        fresh = {name for each in found for name in each.properties} - needed
        needed |= fresh
    return frozenset(needed)


class _State(Struct, frozen=True):
    """What the rows so far have brought: the properties, and why the run has ended, empty while it goes on."""

    store: PropertyStore
    ended: str = ""


class _Turn(Struct, frozen=True):
    """One row decided, the state it found, and what it sets if it runs."""

    decision: _Decision
    found: _State
    changes: Mapping[str, str | Unknown]


class _Player:
    """One playing; holds what the rows so far have decided."""

    def __init__(self, run: Run, scenario: Scenario, effects: Effects, authored: Effects, facts: PackageFacts) -> None:
        self._run = run
        self._scenario = scenario
        self._effects = effects
        self._authored = authored
        self._facts = facts
        self._answers = Answers()
        self._moments: dict[ActionKey, Moment] = {}
        self._courses: dict[str, Course] = {}
        self._done_on_client: dict[str, Runs] = {}
        self._has_client = False

    def play(self) -> Run:
        plans: dict[str, SequencePlan] = {}
        client, server = self._plan_of(Side.CLIENT), self._plan_of(Side.SERVER)
        state = _State(beginning(self._scenario, self._facts, Side.SERVER))
        # a package without a UI sequence runs wholly on the server, at whatever level
        if client is not None and self._scenario.has_client and client.actions:
            self._has_client = True
            begun = _State(beginning(self._scenario, self._facts, Side.CLIENT))
            plans[client.table.name], at_server = self._side(client, begun)
            state = _State(self._handed_over(at_server.store), at_server.ended)
        if server is not None and state.ended:
            plans[server.table.name] = _skipped_plan(server, state.ended)
            turns = tuple(Turn(state.store, {}, Runs.NO) for _ in server.can_run)
            self._courses[server.table.name] = Course(turns, state.store)
        elif server is not None:
            plans[server.table.name], _ = self._side(server, state)
        return replace(
            self._run,
            scenario=self._scenario,
            plans=tuple(plans.get(plan.table.name) or self._not_played(plan) for plan in self._run.plans),
            moments=self._moments,
            courses=self._courses,
            facts=self._facts,
        )

    def _plan_of(self, side: Side) -> SequencePlan | None:
        for plan in self._run.plans:
            if plan.table.side is side and plan.table.top_level_action == self._scenario.top_level_action:
                return plan
        return None

    def _not_played(self, plan: SequencePlan) -> SequencePlan:
        name, top_level = plan.table.name, self._scenario.top_level_action
        if plan.table.top_level_action != top_level:
            why = tr("{table} is not played in a run of {action}", table=name, action=top_level)
        elif self._scenario.ui_level.plays_ui_sequence and not self._scenario.has_client:
            why = tr("{table} is never played", table=name)
        else:
            why = tr("{table} is not played at UI level {level}", table=name, level=self._level)
        self._courses[name] = self._authored_course(plan)
        return replace(_skipped_plan(plan, why), is_played=False)

    @property
    def _level(self) -> str:
        return tr(LEVEL_WORDS[self._scenario.ui_level], disambiguation="UI level")

    def _authored_course(self, plan: SequencePlan) -> Course:
        """What becomes of the properties in a sequence that is not played: a row with a condition may run or not."""
        side = plan.table.side
        state = _State(authored_beginning(self._scenario, self._facts, side))
        turns = []
        for action in plan.can_run:
            condition = read_condition(action.condition)
            runs = Runs.DEPENDS if action.condition else Runs.YES
            runs = Runs.NO if isinstance(condition, ConditionError) and condition.otherwise is None else runs
            changes = {} if runs is Runs.NO else self._authored.changes(action, state.store, side)
            turns.append(Turn(state.store, changes, runs))
            state = _changed(changes, {}, runs, state)
        return Course(tuple(turns), state.store)

    def _handed_over(self, client: PropertyStore) -> PropertyStore:
        """What the server begins with when a client went before: public properties cross, private ones do not.

        Of a user who is no administrator only restricted ones do; the presets presume an administrator. No log shows that a
        client hands over what it has cleared, so the Property table may give that its value again.
        Sources: https://learn.microsoft.com/windows/win32/msi/public-properties and
        https://learn.microsoft.com/windows/win32/msi/restricted-public-properties
        """
        server = beginning(self._scenario, self._facts, Side.SERVER, after_client=True)
        public = {
            name: either(server.property_value(name), value) if value == ABSENT else value
            for name, value in client.changed.items()
            if is_handed_over(name)
        }
        selected = {} if "ADDLOCAL" in self._scenario.given else {"ADDLOCAL": UNKNOWN}
        return server.with_properties({**public, **selected, "SECONDSEQUENCE": "1"})

    def _side(self, plan: SequencePlan, state: _State) -> tuple[SequencePlan, _State]:
        """Play one table: the decided plan, and the state where the other side takes over."""
        state = replace(state, store=state.store.with_properties({"EXECUTEACTION": self._scenario.top_level_action}))
        begun, at_server = state, None
        decided: list[SequencedAction] = []
        course: list[Turn] = []
        for _, same_number in groupby(plan.actions, key=lambda row: row.sequence if row.order is not None else row):
            rows = tuple(same_number)
            turns, state = self._rows_of_one_number(plan.table.side, rows, state)
            for action, turn in zip(rows, turns, strict=True):
                decision = turn.decision
                if action.order is not None:
                    course.append(Turn(turn.found.store, turn.changes, decision.runs))
                self._moments[action.key] = Moment(turn.found.store, read_condition(action.condition))
                decided.append(action.decided(decision.runs, decision.hangs_on, decision.reason))
                if plan.table.side is Side.CLIENT and at_server is None:
                    self._done_on_client[action.action] = decision.runs
                if action.action == _EXECUTE_ACTION and action.order is not None:
                    at_server = turn.found
        if plan.script:
            decided = decided_by_script(decided)
        self._courses[plan.table.name] = Course(tuple(course), state.store)
        return (
            replace(plan, actions=tuple(decided), script=script_steps(decided) if plan.script else ()),
            at_server or replace(begun, ended=state.ended),
        )

    def _rows_of_one_number(
        self, side: Side, rows: Sequence[SequencedAction], state: _State
    ) -> tuple[Sequence[_Turn], _State]:
        """The turns of rows of the same number. Their order is undefined: what two orders do not agree on is not known."""
        forwards, after = self._in_order(side, rows, state)
        if len(rows) == 1:
            return forwards, after
        backwards, after_backwards = self._in_order(side, rows[::-1], state)
        turns = [
            _Turn(
                _either(one.decision, other.decision),
                _either_state(one.found, other.found),
                _either_changes(one, other),
            )
            for one, other in zip(forwards, backwards[::-1], strict=True)
        ]
        return turns, _either_state(after, after_backwards)

    def _in_order(self, side: Side, rows: Sequence[SequencedAction], state: _State) -> tuple[Sequence[_Turn], _State]:
        turns = []
        for action in rows:
            decision = self._decide(side, action, state)
            is_reached = action.order is not None and not state.ended and decision.runs is not Runs.NO
            changes = self._effects.changes(action, state.store, side) if is_reached else {}
            turns.append(_Turn(decision, state, changes))
            state = self._after(action, changes, decision.runs, state)
        return turns, state

    def _after(
        self, action: SequencedAction, changes: Mapping[str, str | Unknown], runs: Runs, state: _State
    ) -> _State:
        """What a row leaves behind."""
        if action.order is None or state.ended:
            return state
        if runs is Runs.NO:
            if isinstance(read_condition(action.condition), ConditionError):
                ended = tr("the sequence ends at {action}, whose condition is wrong", action=action.action)
                return _State(state.store, ended)
            return state
        after = _changed(changes, self._effects.states_from(action), runs, state)
        return _State(after.store, self._ending(action, state.store)) if runs is Runs.YES else after

    def _decide(self, side: Side, action: SequencedAction, state: _State) -> _Decision:
        if action.sequence in TERMINATION_FLAGS and (not state.ended or action.sequence == _AT_FAILURE):
            how = tr(TERMINATION_FLAGS[action.sequence])
            return _Decision(Runs.DEPENDS, (), tr("it runs when the sequence ends in {how}", how=how))
        if state.ended:
            return _Decision(Runs.NO, (), state.ended)
        if action.order is None:
            number = "null" if action.sequence is None else action.sequence
            return _Decision(Runs.NO, (), tr("its Sequence is {number}", number=number))
        skipped = self._skipped(side, action)
        if skipped is not None and skipped.runs is Runs.NO:
            return skipped
        decision = self._by_condition(read_condition(action.condition), state.store)
        return skipped if skipped is not None and decision.runs is Runs.YES else decision

    def _by_condition(self, condition: Condition | ConditionError, store: PropertyStore) -> _Decision:
        if isinstance(condition, ConditionError):
            wrong = tr("its condition is wrong: {why}", why=condition.sentence)
            return _Decision(Runs.DEPENDS if condition.otherwise is not None else Runs.NO, (), wrong)
        found = self._answers.of(condition, store)
        if found.otherwise is not None:
            return _Decision(Runs.DEPENDS, found.hangs_on, tr("its condition can be read in two ways"))
        if found.value is Truth.TRUE:
            return _Decision(Runs.YES)
        if found.value is Truth.FALSE:
            return _Decision(Runs.NO, (), tr("its condition is false"))
        return _Decision(Runs.DEPENDS, found.hangs_on, tr("its condition depends on what is not known"))

    def _skipped(self, side: Side, action: SequencedAction) -> _Decision | None:
        """Whether Windows Installer leaves the row out, whatever its condition."""
        standard, custom = action.standard_action, action.custom_action
        if standard is not None and standard.skipped_in_maintenance and self._scenario.is_maintenance:
            return _Decision(Runs.NO, (), tr("it does nothing when the product is installed already or is removed"))
        if side is Side.SERVER and standard is not None and standard.skipped_after_client:
            done = self._done_on_client.get(action.action, Runs.NO)
            if done is not Runs.NO:
                reverse = Runs.NO if done is Runs.YES else Runs.DEPENDS
                return _Decision(reverse, (), tr("it is not repeated on the server when the client has done it"))
        if side is Side.SERVER and custom is not None and not custom.type.is_in_script:
            if custom.type.scheduling is Scheduling.FIRST_SEQUENCE and self._has_client:
                return _Decision(Runs.NO, (), tr("first sequence: the UI sequence has run before"))
            if custom.type.scheduling is Scheduling.CLIENT_REPEAT:
                return _Decision(Runs.NO, (), tr("client repeat: the execute sequence does not run on the client"))
        if custom is not None and custom.type.patch_uninstall:
            # the presets say nothing of patches that are removed, and on a machine without the product there is none
            runs = Runs.DEPENDS if self._scenario.is_maintenance else Runs.NO
            return _Decision(runs, (), tr("it runs only when a patch is removed"))
        if action.kind is ActionKind.DIALOG and self._effects.is_hidden_dialog(action):
            return _Decision(Runs.NO, (), tr("a modal dialog is not shown at UI level {level}", level=self._level))
        if action.kind is ActionKind.UNKNOWN:
            return _Decision(Runs.NO, (), tr("there is no such action in the package"))
        return None

    def _ending(self, action: SequencedAction, store: PropertyStore) -> str:
        """Why the run ends with a row that runs, or an empty string where that is not sure."""
        if action.custom_action is not None and action.custom_action.type.code is Code.ERROR:
            return tr("{action} ends the run with its error message", action=action.action)
        if action.action != _LAUNCH_CONDITIONS:
            return ""
        for row in self._facts.launch_conditions:
            condition = read_condition(row.condition)
            if isinstance(condition, ConditionError):
                continue
            found = self._answers.of(condition, store)
            if found.value is Truth.FALSE and found.otherwise is None:
                return tr("LaunchConditions ends the run: {condition} is false", condition=row.condition)
        return ""


def _skipped_plan(plan: SequencePlan, why: str) -> SequencePlan:
    return replace(plan, actions=tuple(action.decided(Runs.NO, (), why) for action in plan.actions))


def _either(one: _Decision, other: _Decision) -> _Decision:
    """A row decided in two orders of the rows of its number."""
    if one.runs is other.runs:
        return one
    for decision in (one, other):
        if decision.runs is Runs.DEPENDS:
            return decision
    return _Decision(Runs.DEPENDS, (), tr("it depends on the order of the rows of its number, which is undefined"))


def _changed(
    changes: Mapping[str, str | Unknown], states: Mapping[str, int | Unknown], runs: Runs, state: _State
) -> _State:
    """The state behind a row that changes these properties, and these states of features and components, if it runs."""
    store = state.store
    if runs is Runs.NO or not (changes or states):
        return state
    if runs is Runs.DEPENDS:
        changes = {name: either(store.property_value(name), value) for name, value in changes.items()}
        states = {name: UNKNOWN for name, value in states.items() if store.states.get(name) != value}
    return _State(store.with_properties(changes).with_states(states))


def _either_changes(one: _Turn, other: _Turn) -> Mapping[str, str | Unknown]:
    """What a row sets, if it runs, in the one or the other order."""
    if one.changes == other.changes or other.decision.runs is Runs.NO:
        return one.changes
    if one.decision.runs is Runs.NO:
        return other.changes
    found = [(turn.changes, turn.found.store) for turn in (one, other)]
    return {
        name: either(*(changes.get(name, store.property_value(name)) for changes, store in found))
        for name in {**one.changes, **other.changes}
    }


def is_handed_over(name: str) -> bool:
    """Whether the client hands a property over to the server, for an administrator at least.

    Source: https://learn.microsoft.com/windows/win32/msi/public-properties
    """
    lifetime = documented_lifetimes().get(name)
    return is_public(name) and (lifetime is None or lifetime.is_handed_over)


def _either_state(one: _State, other: _State) -> _State:
    return one if one is other else _State(merged(one.store, other.store), one.ended if other.ended else "")
