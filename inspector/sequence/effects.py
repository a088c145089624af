"""What an action that runs does to the properties of its side."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inspector.sequence.beginnings import installer_properties, machine_properties, states
from inspector.sequence.custom_action_type import Code
from inspector.sequence.formatted import resolve
from inspector.sequence.model import Side
from inspector.sequence.property_store import ABSENT, SOME_VALUE, UNKNOWN, PropertyStore, Unknown
from inspector.sequence.scenarios import RelatedProducts, UILevel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from inspector.sequence.model import CustomAction, Run, SequencedAction
    from inspector.sequence.package_facts import PackageFacts
    from inspector.sequence.scenarios import Scenario

    Changes = Mapping[str, str | Unknown]

_SCRIPTS_AND_DLLS = (Code.DLL, Code.VBSCRIPT, Code.JSCRIPT)


class Effects:
    """The effects of the actions of one package in one scenario."""

    def __init__(
        self,
        scenario: Scenario,
        facts: PackageFacts,
        run: Run,
        may_set: Callable[[CustomAction], frozenset[str] | None],
    ) -> None:
        self._scenario = scenario
        self._facts = facts
        self._may_set = may_set
        # A preset presumes how it was called and what the machine is: code is not taken to change that.
        self._fixed = frozenset(
            {*machine_properties(), *scenario.sets, *scenario.absent, *scenario.some_value, *scenario.unknown}
            | {"UILevel", "CLIENTUILEVEL", "Preselected", *(each.name for each in installer_properties())}
        )
        self._names = run.names
        self._states = states(scenario, facts, run.names)
        self._custom_actions = run.custom_actions

    def is_hidden_dialog(self, action: SequencedAction) -> bool:
        """Whether a dialog row is left out at this level: only full UI shows modal dialogs.

        Source: https://learn.microsoft.com/windows/win32/msi/user-interface-levels
        """
        return self._scenario.ui_level is not UILevel.FULL and action.action in self._facts.modal_dialogs

    def after(self, action: SequencedAction, store: PropertyStore, side: Side) -> PropertyStore:
        """The properties after `action` has surely run."""
        custom = action.custom_action
        if custom is not None:
            return store if custom.type.is_in_script else self._after_custom(custom, store)
        if side is Side.CLIENT and action.action in self._facts.modal_dialogs:
            return store.with_properties(dict.fromkeys(self._set_by_dialogs, UNKNOWN))
        if action.standard_action is None:
            return store
        if action.action == "CostFinalize":
            return store.with_states(self._states).with_properties(self._directories(store))
        cleared = {each.name: ABSENT for each in installer_properties() if each.closes_at == action.action}
        changes = {**self._changes(action.action, store), **cleared}
        return store.with_properties(changes) if changes else store

    def _after_custom(self, custom: CustomAction, store: PropertyStore) -> PropertyStore:
        code = custom.type.code
        if code in (Code.PROPERTY, Code.DIRECTORY) and custom.source:
            if custom.source == "MSIRESTARTMANAGERCONTROL":
                return store  # read once, before the first action
            text = resolve(custom.target, store).text
            return store.with_properties({custom.source: UNKNOWN if text is None else text})
        touched = self._touched(custom)
        return store.with_properties(dict.fromkeys(touched, UNKNOWN)) if touched else store

    def _touched(self, custom: CustomAction) -> frozenset[str]:
        """What the code of an action may set, of the names that are asked for."""
        if custom.type.code not in _SCRIPTS_AND_DLLS:
            return frozenset()
        names = self._may_set(custom)
        return (self._names if names is None else self._names & names) - self._fixed

    @cached_property
    def _set_by_dialogs(self) -> frozenset[str]:
        """What a person may set in dialogs: by their controls, and by the custom actions that these call."""
        names = set(self._facts.set_by_dialogs)
        for name in self._facts.called_by_dialogs:
            custom = self._custom_actions.get(name)
            if custom is None or custom.type.is_in_script:
                continue
            if custom.type.code in (Code.PROPERTY, Code.DIRECTORY) and custom.source:
                names.add(custom.source)
            names |= self._touched(custom)
        return frozenset(names)

    def _directories(self, store: PropertyStore) -> Changes:
        """Every directory is a property from CostFinalize on.

        Source: https://learn.microsoft.com/windows/win32/msi/costfinalize-action
        """
        names = [name for name in self._facts.directories if name in self._names]
        changes: dict[str, str | Unknown] = {
            name: SOME_VALUE for name in (*names, "TARGETDIR") if store.property_value(name) == ABSENT
        }
        changes.update(dict.fromkeys(("OutOfDiskSpace", "OutOfNoRbDiskSpace", "CostingComplete"), UNKNOWN))
        if store.property_value("INSTALLLEVEL") == ABSENT:
            changes["INSTALLLEVEL"] = "1"
        return changes

    def _changes(self, name: str, store: PropertyStore) -> Changes:
        """What a standard action sets; each by its page below https://learn.microsoft.com/windows/win32/msi/."""
        match name:
            case "AppSearch":
                return dict.fromkeys(self._facts.searched, UNKNOWN)
            case "CCPSearch" | "RMCCPSearch":
                return {"CCP_Success": UNKNOWN}
            case "FindRelatedProducts":
                return self._related_products()
            case "CostInitialize":
                root = {"ROOTDRIVE": SOME_VALUE} if store.property_value("ROOTDRIVE") == ABSENT else {}
                return {"CostingComplete": "0", **root}
            case "ValidateProductID":
                return {"ProductID": UNKNOWN}
            case "ResolveSource":
                return {"SourceDir": SOME_VALUE, "SOURCEDIR": SOME_VALUE}
            case "DisableRollback":
                return {"RollbackDisabled": "1"}
            case _:
                return {}

    def _related_products(self) -> Changes:
        """Which Upgrade rows match depends on versions and languages that the preset leaves open, but for a lone row."""
        if self._scenario.related_products is not RelatedProducts.OLDER:
            return {}
        removing = {row.action_property for row in self._facts.upgrades if not row.is_detect_only}
        detecting = {row.action_property for row in self._facts.upgrades} - removing
        found: Unknown = SOME_VALUE if len(removing) == 1 else UNKNOWN
        return {**dict.fromkeys(removing, found), **dict.fromkeys(detecting, UNKNOWN), "MIGRATE": UNKNOWN}


def merged(before: PropertyStore, after: PropertyStore) -> PropertyStore:
    """What is known when it is not known which of two stores it is: of before or after a step, or of two orders."""
    if before is after:
        return before
    changes: dict[str, str | Unknown] = {}
    earlier = before.properties
    for name, new in after.properties.items():
        # what no step touched is the very same value, which is quicker to see than equality
        if earlier.get(name) is not new and (old := before.property_value(name)) != new:
            changes[name] = Unknown((old, new)) if isinstance(old, str) and isinstance(new, str) else UNKNOWN
    return before.with_properties(changes).with_states(
        {
            name: UNKNOWN
            for name in {**before.states, **after.states}
            if before.states.get(name) != after.states.get(name)
        }
    )
