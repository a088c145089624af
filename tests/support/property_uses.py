"""Indexes of properties built by hand, for tests of what shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.sequence.property_lifetimes import Visibility
from inspector.usage.model import PropertyFacts, PropertyUse, Role
from inspector.usage.property_index import PropertyIndex

if TYPE_CHECKING:
    from inspector.sequence.model import ActionKey


def use(
    name: str,
    role: Role,
    cell: str,
    *,
    text: str = "",
    keys: tuple[ActionKey, ...] = (),
    detail: str = "As the test wants it.",
    is_proven: bool = True,
) -> PropertyUse:
    """A use in a cell such as `CustomAction.RegisterApps.Target`; a cell of two parts is about code."""
    table, row, column = (*cell.split("."), "")[:3]
    return PropertyUse(
        property_name=name,
        role=role,
        is_proven=is_proven,
        table=table,
        row=row,
        column=column,
        text=text or name,
        keys=keys,
        detail=detail,
    )


def facts(
    name: str, *, authored: str | None = None, is_secure: bool = False, is_directory: bool = False
) -> PropertyFacts:
    """What a property is."""
    return PropertyFacts(
        name=name,
        visibility=Visibility.PUBLIC if name == name.upper() else Visibility.PRIVATE,
        authored=authored,
        is_secure=is_secure,
        is_directory=is_directory,
        is_documented=False,
    )


def index_of(*items: PropertyFacts | PropertyUse) -> PropertyIndex:
    """An index of these; a property without facts of its own is public or private by its letters and nothing else."""
    uses: dict[str, list[PropertyUse]] = {}
    known = {item.name: item for item in items if isinstance(item, PropertyFacts)}
    for item in items:
        if isinstance(item, PropertyUse):
            uses.setdefault(item.property_name, []).append(item)
            known.setdefault(item.property_name, facts(item.property_name))
    return PropertyIndex(dict(sorted(known.items())), {name: tuple(of_name) for name, of_name in uses.items()})
