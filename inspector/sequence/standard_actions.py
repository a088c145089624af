"""The standard actions of Windows Installer, from `resources/data/standard_actions.toml`."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from inspector.resource_files import load_data


class StandardAction(Struct, frozen=True, kw_only=True):
    """A documented standard action.

    Attributes:
        name: as it stands in the Action column.
        summary: what it does, one sentence in our own words.
        sequences: the sequence tables it may stand in.
        before, after: actions that the documentation puts after and before it.
        recommended_number: the number the documentation suggests for InstallExecuteSequence, or None.
        runs_script: it runs the script that in-script actions were queued to.
        skipped_after_client: it is not repeated on the server when the client has done it.
        skipped_in_maintenance: it does nothing when the product is installed already, or is removed.
        doc_url: the documentation page.
    """

    name: str
    summary: str
    sequences: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    recommended_number: int | None
    runs_script: bool
    skipped_after_client: bool
    skipped_in_maintenance: bool
    doc_url: str


@cache
def standard_actions() -> dict[str, StandardAction]:
    """All documented standard actions by name.

    Raises:
        ResourceError: the data file is missing or damaged.
    """
    return {
        row["name"]: StandardAction(
            name=row["name"],
            summary=row["summary"],
            sequences=tuple(row["sequences"]),
            before=tuple(row["before"]),
            after=tuple(row["after"]),
            recommended_number=row.get("recommended_number"),
            runs_script=row["script"] == "runs",
            skipped_after_client=row.get("skipped_after_client", False),
            skipped_in_maintenance=row.get("skipped_in_maintenance", False),
            doc_url=row["doc_url"],
        )
        for row in load_data("standard_actions")["action"]
    }
