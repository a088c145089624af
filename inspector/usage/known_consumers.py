"""What `resources/data/known_consumers.toml` says of entry points, tables and names, whatever code runs them."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec import Struct

from inspector.language import tr
from inspector.resource_files import load_data


class KnownEntryPoint(Struct, frozen=True):
    """An entry point whose source is known to read and to set properties.

    Attributes:
        what: what it does, to follow its name.
        after: the standard action after which it has what it needs, None where nothing is known.
        reads, sets: properties by name.
        is_immediate: it does so where its action is immediate (True) or in the script (False); None where in both.
    """

    name: str
    family: str
    what: str
    after: str | None
    reads: frozenset[str]
    sets: frozenset[str]
    is_immediate: bool | None
    doc_url: str

    @property
    def sentence(self) -> str:
        """What it does and where that is known from."""
        return tr(
            "{name} of the {family} {what}; its source is at {url}",
            name=self.name,
            family=tr(self.family),
            what=tr(self.what),
            url=self.doc_url,
        )


def known_entry_points(name: str) -> tuple[KnownEntryPoint, ...]:
    """What is known of an entry point by the name that a custom action gives."""
    return tuple(_entry_points().get(name, ()))


@cache
def _entry_points() -> dict[str, list[KnownEntryPoint]]:
    found: dict[str, list[KnownEntryPoint]] = {}
    for row in _rows("entry_point"):
        for name in row["names"]:
            known = KnownEntryPoint(
                name,
                row["family"],
                row["what"],
                row.get("after"),
                frozenset(row.get("reads", ())),
                frozenset(row.get("sets", ())),
                row.get("immediate"),
                row["doc_url"],
            )
            found.setdefault(name, []).append(known)
    return found


@cache
def is_telling(property_name: str) -> bool:
    """Whether the name means nothing else, so that code which holds it reads the property."""
    return any(row["property"] == property_name for row in _rows("telling_name"))


def resource_tables(property_name: str) -> tuple[str, ...]:
    """Tables whose rows mean nothing without a known reader of the property."""
    return tuple(row["name"] for row in _rows("table") if row["property"] == property_name)


def _rows(kind: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = load_data("known_consumers")[kind]
    return rows
