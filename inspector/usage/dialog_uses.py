"""What a person changes in dialogs: properties that controls are linked to, and properties that control events set."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from inspector.language import tr
from inspector.package.rows import text_columns
from inspector.sequence.package_facts import number
from inspector.usage.model import PropertyUse, Role
from inspector.usage.property_columns import events_with_names, input_controls

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.usage.table_uses import RowUse, UseSearch

_INDIRECT = 0x8
"""https://learn.microsoft.com/windows/win32/msi/indirect-control-attribute."""

_NO_VALUE = "{}"
_SELECTION_TREE = "SelectionTree"


class _Cell(NamedTuple):
    """Where a property is named, and the dialog that it belongs to."""

    table: str
    row: str
    column: str
    text: str
    dialog: str


def control_uses(search: UseSearch) -> Iterator[RowUse]:
    """The properties that controls are linked to. https://learn.microsoft.com/windows/win32/msi/controls."""
    columns = ("Dialog_", "Control", "Type", "Attributes", "Property")
    for row, (dialog, control, kind, attributes, name) in enumerate(text_columns(search.package, "Control", *columns)):
        if not name or kind not in input_controls():
            continue
        changed = name
        where = _Cell("Control", f"{dialog}/{control}", "Property", name, dialog)
        detail = tr("A person may change it in this control of type {type}.", type=kind)
        if number(attributes) & _INDIRECT:
            if search.wants(name):
                names = tr("Its value names the property that this control of type {type} changes.", type=kind)
                yield row, _use(search, name, Role.READS, where, names)
            changed = search.authored.get(name, "")
            detail = tr(
                "A person may change it in this control of type {type}, which finds its name in [{name}].",
                type=kind,
                name=name,
            )
        if changed and search.wants(changed):
            yield row, _use(search, changed, Role.SETS, where, detail)


def control_event_uses(search: UseSearch) -> Iterator[RowUse]:
    """The properties that control events set, and those they name in their argument.

    Sources: https://learn.microsoft.com/windows/win32/msi/setproperty-controlevent and the page of each event.
    """
    columns = ("Dialog_", "Control_", "Event", "Argument", "Condition")
    for row, cells in enumerate(text_columns(search.package, "ControlEvent", *columns)):
        dialog, control, event, argument, _ = cells
        where = _Cell("ControlEvent", "/".join(cells), "Argument", argument, dialog)
        if event.startswith("[") and event.endswith("]"):
            name = event[1:-1]
            if search.wants(name):
                if argument in ("", _NO_VALUE):
                    role = Role.CLEARS
                    detail = tr("Control {control} takes its value away when a person uses it.", control=control)
                else:
                    role = Role.SETS
                    detail = tr(
                        "Control {control} gives it the value {value} when a person uses it.",
                        control=control,
                        value=argument,
                    )
                yield row, _use(search, name, role, where._replace(column="Event", text=event), detail)
        elif event in events_with_names():
            is_indirect = argument.startswith("[") and argument.endswith("]")
            name = search.authored.get(argument[1:-1], "") if is_indirect else argument
            if name and search.wants(name):
                detail = events_with_names()[event]
                yield row, _use(search, name, Role.READS, where, tr(detail))


def feature_uses(search: UseSearch) -> Iterator[RowUse]:
    """The directories that a person may choose for a feature in a SelectionTree, if their names are public.

    Source: https://learn.microsoft.com/windows/win32/msi/feature-table
    """
    trees = [
        dialog for dialog, kind in text_columns(search.package, "Control", "Dialog_", "Type") if kind == _SELECTION_TREE
    ]
    if not trees:
        return
    detail = tr(
        "A person may choose this directory of the feature in a control of type {type}.",
        type=_SELECTION_TREE,
    )
    for row, (feature, name) in enumerate(text_columns(search.package, "Feature", "Feature", "Directory_")):
        if name and name == name.upper() and search.wants(name):
            where = _Cell("Feature", feature, "Directory_", name, trees[0])
            yield row, _use(search, name, Role.SETS, where, detail)


def _use(search: UseSearch, name: str, role: Role, where: _Cell, detail: str) -> PropertyUse:
    return PropertyUse(
        property_name=name,
        role=role,
        is_proven=role is Role.READS,
        table=where.table,
        row=where.row,
        column=where.column,
        text=where.text,
        keys=search.keys.of_dialog(where.dialog),
        detail=detail,
    )
