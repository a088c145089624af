"""Documented lifetimes of properties, from `resources/data/property_lifetimes.toml`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from inspector.lifetime.model import PropertyLifetime
from inspector.resource_files import load_data

if TYPE_CHECKING:
    from collections.abc import Mapping

RESTART_MANAGER_SESSION_KEY = "MsiRestartManagerSessionKey"


@cache
def documented_lifetimes() -> dict[str, PropertyLifetime]:
    """The documented lifetimes by property name.

    Raises:
        ResourceError: the data file is missing or damaged.
    """
    return {
        row["name"]: PropertyLifetime(
            name=row["name"],
            closes_at=row.get("closes_at"),
            minimum_installer_version=row.get("minimum_installer_version"),
            switched_off_by=_setting(row.get("switched_off_by")),
            kept_but_inferred_by=_setting(row.get("kept_but_inferred_by")),
            doc_url=row["doc_url"],
        )
        for row in load_data("property_lifetimes")["property"]
    }


def _setting(table: Mapping[str, str] | None) -> tuple[str, str] | None:
    return None if table is None else (table["property"], table["value"])
