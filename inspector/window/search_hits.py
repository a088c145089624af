"""Where a text stands: what the inspection tells at once, before all tables have been searched. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.inspection import InspectedAction
from inspector.report.plain import one_line
from inspector.usage.cell_search import CellHit, CellHits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey
    from inspector.window.action_words import Row

_BEFORE = 24
"""How many characters are shown before what was found."""


def action_hits(inspection: Inspection, text: str, limit: int) -> CellHits:
    """The actions that have the text in their name, condition, Source or Target, whatever its case; the first `limit`."""
    wanted = text.lower()
    rows: tuple[Row, ...] = (*inspection.actions, *inspection.unscheduled)
    keys_of: dict[str, list[ActionKey]] = {}
    for row in rows:
        keys_of.setdefault(row.key.action, []).append(row.key)
    cells = tuple(dict.fromkeys(cell for row in rows for cell in _cells(row) if wanted in cell[-1].lower()))
    hits = tuple(
        CellHit(table=table, row=action, column=column, text=cell, keys=_keys(table, keys_of[action]))
        for table, action, column, cell in cells[:limit]
    )
    return CellHits(hits, len(cells))


def with_actions_first(actions: CellHits, cells: CellHits) -> CellHits:
    """All hits, those of actions in front, each once."""
    known = {(hit.table, hit.row, hit.column) for hit in actions.hits}
    others = tuple(hit for hit in cells.hits if (hit.table, hit.row, hit.column) not in known)
    return CellHits((*actions.hits, *others), max(cells.total, actions.total, len(actions.hits) + len(others)))


def excerpt(text: str, wanted: str) -> str:
    """The text in one line, from a little before what was found."""
    line = one_line(text)
    place = line.lower().find(wanted.lower())
    return line if place <= _BEFORE else f"…{line[place - _BEFORE :]}"


def _cells(row: Row) -> Iterator[tuple[str, str, str, str]]:
    name = row.key.action
    if isinstance(row, InspectedAction):
        yield row.key.table, name, "Action", name
        yield row.key.table, name, "Condition", row.action.condition or ""
    if row.action.custom_action is not None:
        yield "CustomAction", name, "Action", name
        yield "CustomAction", name, "Source", row.action.custom_action.source or ""
        yield "CustomAction", name, "Target", row.action.custom_action.target or ""


def _keys(table: str, keys: list[ActionKey]) -> tuple[ActionKey, ...]:
    """The row of a sequence table itself; all rows of a custom action."""
    own = tuple(key for key in keys if key.table == table)
    return own or tuple(keys)
