"""What custom actions do with properties as the CustomAction table says: set, read in their Target, run from, get as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from inspector.language import N_, tr
from inspector.sequence.custom_action_type import Code, Execution, SourceIn
from inspector.usage.model import PropertyUse, Role
from inspector.usage.naming import properties_named
from inspector.usage.property_columns import Holds
from inspector.usage.text import FORMATTED_TARGETS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.sequence.model import CustomAction
    from inspector.usage.table_uses import RowUse, UseSearch

_TABLE = "CustomAction"
_RUNS_FROM = {
    (Code.EXE, SourceIn.PROPERTY): N_("Its value is the path of the program that the action runs."),
    (Code.EXE, SourceIn.DIRECTORY): N_("Its value is the working folder of the program that the action runs."),
    (Code.JSCRIPT, SourceIn.PROPERTY): N_("Its value is the script that the action runs."),
    (Code.VBSCRIPT, SourceIn.PROPERTY): N_("Its value is the script that the action runs."),
}
"""Source: https://learn.microsoft.com/windows/win32/msi/summary-list-of-all-custom-action-types."""

_GETS_DATA = {
    Execution.DEFERRED: N_("The deferred action of this name gets its value as CustomActionData when it is scheduled."),
    Execution.ROLLBACK: N_("The rollback action of this name gets its value as CustomActionData when it is scheduled."),
    Execution.COMMIT: N_("The commit action of this name gets its value as CustomActionData when it is scheduled."),
}


def custom_action_uses(search: UseSearch) -> Iterator[RowUse]:
    """The uses in the CustomAction table, but for code and for what actions get as CustomActionData."""
    for row, action in enumerate(search.run.custom_actions.values()):
        yield from ((row, use) for use in _source_uses(search, action))
        target = action.target or ""
        if action.type.code in FORMATTED_TARGETS and "[" in target:
            names, is_sure = properties_named(target, Holds.FORMATTED)
            use = _Use(search, action, Role.READS, "Target", target)
            detail = tr("Its value is put into the Target of the action.")
            yield from ((row, use.of(name, detail, is_proven=is_sure)) for name in filter(search.wants, names))


def custom_action_data(search: UseSearch) -> Iterator[PropertyUse]:
    """The properties of the name of an in-script action, whose value it gets as CustomActionData when it is scheduled.

    Source:
    https://learn.microsoft.com/windows/win32/msi/obtaining-context-information-for-deferred-execution-custom-actions
    """
    for name, action in search.run.custom_actions.items():
        if action.type.is_in_script and action.type.gets_session and search.wants(name):
            detail = tr(_GETS_DATA[action.type.execution])
            yield _Use(search, action, Role.READS, "Action", name).of(name, detail)


def _source_uses(search: UseSearch, action: CustomAction) -> Iterator[PropertyUse]:
    """What an action does with the property that is its Source; the value that it gives it stands in its Target.

    Sources: https://learn.microsoft.com/windows/win32/msi/custom-action-type-51 and
    https://learn.microsoft.com/windows/win32/msi/custom-action-type-35
    """
    name, target = action.source or "", action.target or ""
    what = action.type.code, action.type.source_in
    if not name or not search.wants(name):
        return
    if what in _RUNS_FROM:
        yield _Use(search, action, Role.READS, "Source", name).of(name, tr(_RUNS_FROM[what]))
    elif action.type.is_in_script or not action.type.only_sets_property:
        return
    elif action.type.code is Code.PROPERTY and not target:
        yield _Use(search, action, Role.CLEARS, "Source", name).of(name, tr("The action takes its value away."))
    else:
        detail = tr("The action gives it the value {value}.", value=target)
        yield _Use(search, action, Role.SETS, "Source", name).of(name, detail)


class _Use(NamedTuple):
    """A cell of the CustomAction table and what it does."""

    search: UseSearch
    action: CustomAction
    role: Role
    column: str
    text: str

    def of(self, name: str, detail: str, *, is_proven: bool = True) -> PropertyUse:
        """The use of the property `name`."""
        return PropertyUse(
            property_name=name,
            role=self.role,
            is_proven=is_proven,
            table=_TABLE,
            row=self.action.action,
            column=self.column,
            text=self.text,
            keys=self.search.keys.of_custom_action(self.action.action),
            detail=detail,
        )
