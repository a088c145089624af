"""What an action that runs does to the properties of its side."""

from __future__ import annotations

import re
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.sequence.beginnings import states
from inspector.sequence.custom_action_type import Code
from inspector.sequence.formatted import resolve
from inspector.sequence.model import Side
from inspector.sequence.property_lifetimes import Edge, documented_lifetimes, intervals_at
from inspector.sequence.property_store import ABSENT, SOME_VALUE, UNKNOWN, PropertyStore, Unknown, is_surely_set
from inspector.sequence.scenarios import RelatedProducts, UILevel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from inspector.sequence.model import CustomAction, Run, SequencedAction, SequencePlan
    from inspector.sequence.package_facts import PackageFacts
    from inspector.sequence.scenarios import Scenario

    Changes = Mapping[str, str | Unknown]

_BRACKETS = re.compile(r"\[[^\[\]]*\]")
COST_FINALIZE = "CostFinalize"
_NOTHING: Changes = MappingProxyType({})


@cache
def _installers_own() -> frozenset[str]:
    """The properties that only the installer gives their values."""
    return frozenset(name for name, lifetime in documented_lifetimes().items() if lifetime.is_installers_own)


class CodeOfActions(Struct, frozen=True):
    """What is known of the code of custom actions.

    Attributes:
        may_set: the properties that the code of an action may set, None for any.
        never_sets: whether it provably does not set a property that is asked about.
    """

    may_set: Callable[[CustomAction], frozenset[str] | None]
    never_sets: Callable[[CustomAction, str], bool] = lambda _action, _name: False


class Effects:
    """The effects of the actions of one package in one scenario, on the names that matter."""

    def __init__(
        self,
        scenario: Scenario,
        facts: PackageFacts,
        run: Run,
        code: CodeOfActions,
        names: frozenset[str],
    ) -> None:
        """`names` are the properties, features and components that matter, because something looks at them."""
        self._scenario = scenario
        self._facts = facts
        self._code = code
        self._asked = run.asked
        # A preset presumes how it was called and what the machine is: code is not taken to change that.
        fixed = _installers_own() | {*scenario.sets, *scenario.absent, *scenario.some_value, *scenario.unknown}
        self._names = names
        self._settable = names - fixed
        self._states = states(scenario, facts, names)
        self._run = run
        self._custom_actions = run.custom_actions

    def is_hidden_dialog(self, action: SequencedAction) -> bool:
        """Whether a dialog row is left out at this level: only full UI shows modal dialogs.

        Source: https://learn.microsoft.com/windows/win32/msi/user-interface-levels
        """
        return self._scenario.ui_level is not UILevel.FULL and action.action in self._facts.modal_dialogs

    def changes(self, action: SequencedAction, store: PropertyStore, side: Side) -> Changes:
        """What `action` sets if it runs, each property to what is known of its value then."""
        custom = action.custom_action
        if custom is not None:
            return _NOTHING if custom.type.is_in_script else self._by_custom_action(action, custom, store)
        if side is Side.CLIENT and action.action in self._facts.modal_dialogs:
            return dict.fromkeys(self._set_by_dialogs, UNKNOWN)
        return _NOTHING if action.standard_action is None else self._by_standard_action(action.action, store, side)

    def states_from(self, action: SequencedAction) -> Mapping[str, int | Unknown]:
        """The states of features and components from `action` on.

        Source: https://learn.microsoft.com/windows/win32/msi/costfinalize-action
        """
        return self._states if action.action == COST_FINALIZE and action.standard_action is not None else {}

    def _by_custom_action(self, action: SequencedAction, custom: CustomAction, store: PropertyStore) -> Changes:
        if custom.type.only_sets_property and custom.source:
            # the control is read once, before the first action
            if custom.source not in self._names or custom.source == "MSIRESTARTMANAGERCONTROL":
                return _NOTHING
            value = _formatted(custom.target, store)
            if custom.type.code is Code.DIRECTORY and sets_directory_too_early(action, self._run.plan(action.table)):
                value = either(store.property_value(custom.source), value)
            return {custom.source: value}
        return dict.fromkeys(self._touched(custom), UNKNOWN)

    def _touched(self, custom: CustomAction) -> frozenset[str]:
        """What the code of an action may set, of the names that are asked for."""
        if not custom.type.gets_session or not self._settable:
            return frozenset()
        names = self._code.may_set(custom)
        touched = self._settable if names is None else self._settable & names
        never = {name for name in touched & self._asked if self._code.never_sets(custom, name)}
        return touched - never

    @cached_property
    def _set_by_dialogs(self) -> frozenset[str]:
        """What a person may set in dialogs: by their controls, and by the custom actions that these call."""
        names = set(self._facts.set_by_dialogs)
        for name in self._facts.called_by_dialogs:
            custom = self._custom_actions.get(name)
            if custom is None or custom.type.is_in_script:
                continue
            if custom.type.only_sets_property and custom.source:
                names.add(custom.source)
            names |= self._touched(custom)
        return self._names & names

    def _by_standard_action(self, name: str, store: PropertyStore, side: Side) -> Changes:
        """What a standard action sets: what is documented of it, and what the package names in a table of it."""
        changes = self._documented(name, store, side)
        match name:
            case "AppSearch":
                named: Iterable[str] = self._facts.searched
                given = UNKNOWN
            case "CostFinalize":
                named, given = self._facts.directories, SOME_VALUE
            case "FindRelatedProducts":
                return {**changes, **self._related_products()}
            case _:
                return changes
        for each in named:
            if each in self._names and each not in changes:
                before = store.property_value(each)
                if given is UNKNOWN or not is_surely_set(before):  # CostFinalize leaves a directory that has a path
                    changes[each] = _opened(before, given)
        return changes

    def _documented(self, action: str, store: PropertyStore, side: Side) -> dict[str, str | Unknown]:
        """What a standard action does to properties whose lives it opens or closes, first what it does at its start."""
        changes: dict[str, str | Unknown] = {}
        intervals = [
            (lifetime, interval)
            for lifetime, interval in intervals_at(action)
            if interval.side is side and lifetime.name in self._names
        ]
        for edge in Edge:
            for lifetime, interval in intervals:
                name = lifetime.name
                if interval.closes_at == action and interval.closes_edge is edge:
                    changes[name] = ABSENT
                given = interval.given_by(action) if interval.opens_edge is edge else ABSENT
                if given != ABSENT and self._scenario.is_maintenance and lifetime.in_maintenance != ABSENT:
                    given = lifetime.in_maintenance  # a value that it has from the start may be taken away again
                before = changes.get(name, store.property_value(name))
                if given != ABSENT and not (interval.keeps and is_surely_set(before)):
                    changes[name] = _opened(before, given)
        return changes

    def _related_products(self) -> Changes:
        """Which Upgrade rows match depends on versions and languages that the preset leaves open, but for a lone row."""
        if self._scenario.related_products is not RelatedProducts.OLDER:
            return _NOTHING
        removing = {row.action_property for row in self._facts.upgrades if not row.is_detect_only}
        detecting = {row.action_property for row in self._facts.upgrades} - removing
        found: Unknown = SOME_VALUE if len(removing) == 1 else UNKNOWN
        return {**dict.fromkeys(removing, found), **dict.fromkeys(detecting, UNKNOWN), "MIGRATE": UNKNOWN}


def sets_directory_too_early(action: SequencedAction, plan: SequencePlan | None) -> bool:
    """Whether a row is of type 35 and stands before CostFinalize, or in a sequence without it; `plan` is that of its table.

    Windows Installer sets directories from CostFinalize on; what such a row does before is not documented.
    Sources: https://learn.microsoft.com/windows/win32/msi/ice12 and
    https://learn.microsoft.com/windows/win32/msi/changing-the-target-location-for-a-directory
    """
    custom = action.custom_action
    if custom is None or custom.type.code is not Code.DIRECTORY or plan is None or action.order is None:
        return False
    costing = next((row for row in plan.can_run if row.action == COST_FINALIZE), None)
    return costing is None or (action.sequence or 0) < (costing.sequence or 0)


def _formatted(target: str | None, store: PropertyStore) -> str | Unknown:
    """What a Formatted text comes to."""
    resolved = resolve(target, store)
    if resolved.text is not None:
        return resolved.text
    if _is_never_empty(target or ""):
        return SOME_VALUE
    # the least that it can come to: what has no value for sure or perhaps counts for nothing
    least = {name: "1" if is_surely_set(store.property_value(name)) else ABSENT for name in resolved.hangs_on}
    text = resolve(target, replace(store.with_properties(least), unlisted_environment=ABSENT, environment={})).text
    return SOME_VALUE if text else UNKNOWN


def _is_never_empty(target: str) -> bool:
    """Whether something stands beside the plain brackets of a Formatted text."""
    rest = "" if "{" in target else _BRACKETS.sub("", target)
    return bool(rest) and "[" not in rest


def _opened(before: str | Unknown, given: str | Unknown) -> str | Unknown:
    """What a property is when an action gives it `given`, surely or perhaps."""
    return SOME_VALUE if given == UNKNOWN and is_surely_set(before) else given


def either(one: str | Unknown, other: str | Unknown) -> str | Unknown:
    """What is known of a property that is the one or the other."""
    if one == other:
        return one
    if isinstance(one, str) and isinstance(other, str):
        return Unknown((one, other))
    return SOME_VALUE if is_surely_set(one) and is_surely_set(other) else UNKNOWN


def merged(before: PropertyStore, after: PropertyStore) -> PropertyStore:
    """What is known when it is not known which of two stores of a sequence it is: of two orders, say."""
    if before is after:
        return before
    return before.with_properties(
        {
            name: either(before.property_value(name), after.property_value(name))
            for name in {**before.changed, **after.changed}
        }
    ).with_states(
        {
            name: UNKNOWN
            for name in {**before.states, **after.states}
            if before.states.get(name) != after.states.get(name)
        }
    )
