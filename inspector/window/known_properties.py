"""The properties of a package arranged for the window: by action, by row, and to choose from. No Qt."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.window.property_catalogue import PropertyCatalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.sequence.model import ActionKey
    from inspector.usage.model import PropertyUse
    from inspector.usage.property_index import PropertyIndex

TableRow = tuple[str, str]
"""Table and row, as a PropertyUse has them."""


class KnownProperties(Struct, frozen=True):
    """What the window knows of all properties of one package.

    Attributes:
        index: what it was arranged from.
        catalogue: what can be asked about.
        by_action: what has to do with properties when an action has its turn.
        by_row: the names of the properties in a row.
    """

    index: PropertyIndex
    catalogue: PropertyCatalogue
    by_action: Mapping[ActionKey, tuple[PropertyUse, ...]]
    by_row: Mapping[TableRow, tuple[str, ...]]


def know_properties(index: PropertyIndex) -> KnownProperties:
    """Arrange an index; takes a while for a large package, so it is done on a thread of its own."""
    by_action: defaultdict[ActionKey, list[PropertyUse]] = defaultdict(list)
    by_row: defaultdict[TableRow, dict[str, None]] = defaultdict(dict)
    for uses in index.uses.values():
        for use in uses:
            by_row[use.table, use.row][use.property_name] = None
            for key in use.keys:
                by_action[key].append(use)
    return KnownProperties(
        index,
        PropertyCatalogue(index),
        {key: tuple(uses) for key, uses in by_action.items()},
        {row: tuple(names) for row, names in by_row.items()},
    )
