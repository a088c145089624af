"""The answer: what was found out about a package, frozen. Everything a person sees is a view of it."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from inspector.findings.model import Finding, Mark, Verdict
    from inspector.lifetime.model import PinnedProperty, Placement, PropertyWindow
    from inspector.package.model import PackageKind, Problem
    from inspector.sequence.model import ActionKey, Run, SequencedAction, SequencePlan, UnscheduledAction
    from inspector.usage.model import PropertyFacts, PropertyUse, Usage


class Status(StrEnum):
    """How much of a package could be read; the words of the report contract."""

    READ = "read"
    PARTIAL = "partial"
    UNREADABLE = "unreadable"


class PackageSummary(Struct, frozen=True, kw_only=True):
    """What a person calls the package; every part may be missing. `code_page` is the database's."""

    product_name: str | None = None
    product_version: str | None = None
    product_code: str | None = None
    upgrade_code: str | None = None
    manufacturer: str | None = None
    authoring_tool: str | None = None
    minimum_installer_version: int | None = None
    platform: str | None = None
    languages: tuple[int, ...] = ()
    code_page: int | None = None


class InspectedAction(Struct, frozen=True, kw_only=True):
    """A sequence row with what was found out about it.

    Attributes:
        action: the row.
        placement: where it stands relative to the window of its table.
        usage: what it does with the property; None for standard actions, dialogs and unknown names.
        mark: the sign it carries in the picture, or None.
        findings: the findings about this row.
    """

    action: SequencedAction
    placement: Placement
    usage: Usage | None
    mark: Mark | None
    findings: tuple[Finding, ...]

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return self.action.key


class InspectedUnscheduled(Struct, frozen=True, kw_only=True):
    """A custom action that no sequence table names, with what was found out about it."""

    action: UnscheduledAction
    usage: Usage
    mark: Mark | None
    findings: tuple[Finding, ...]

    @property
    def key(self) -> ActionKey:
        """Its identity."""
        return self.action.key


class Inspection(Struct, frozen=True, kw_only=True, dict=True):
    """A file and a question, answered. Nothing in it refers to an open file, a clock or an absolute path.

    Attributes:
        file: the file's name without its folder.
        sha256: of the whole file in lower-case hexadecimal digits, None when it could not be read.
        size: in bytes, None when it could not be read.
        kind: what the file is, None when it could not be read.
        status: how much of it could be read.
        problems: what could not be read; for an unreadable file one that says why and what to do.
        property_name: the property asked about.
        windows: one for each sequence table of the package.
        actions: every row of every sequence table: tables in the order of SEQUENCE_TABLES, rows that can run by
            their order, then the others by name.
        unscheduled: custom actions that no sequence table names.
        run: the plan all of this was read from; None when the file could not be read.
        facts: what the property is in this package; None when the file could not be read.
        uses: every place of the package that has to do with the property.
        pinned: other properties, whose windows are shown beside.
    """

    file: str
    sha256: str | None
    size: int | None
    kind: PackageKind | None
    status: Status
    problems: tuple[Problem, ...]
    summary: PackageSummary
    property_name: str
    scenario_name: str
    scenario_title: str
    windows: tuple[PropertyWindow, ...]
    actions: tuple[InspectedAction, ...]
    unscheduled: tuple[InspectedUnscheduled, ...]
    findings: tuple[Finding, ...]
    verdict: Verdict
    run: Run | None
    facts: PropertyFacts | None = None
    uses: tuple[PropertyUse, ...] = ()
    pinned: tuple[PinnedProperty, ...] = ()

    def window(self, table: str) -> PropertyWindow | None:
        """The window in the sequence table of that name, or None when the package has no such table."""
        for window in self.windows:
            if window.table == table:
                return window
        return None

    def plan(self, table: str) -> SequencePlan | None:
        """The plan of the sequence table of that name, or None when the package has no such table."""
        return None if self.run is None else self.run.plan(table)

    def find(self, key: ActionKey) -> InspectedAction | InspectedUnscheduled | None:
        """The action of that identity, scheduled or not, or None when there is none (any more)."""
        return self._by_key.get(key)

    @cached_property
    def _by_key(self) -> dict[ActionKey, InspectedAction | InspectedUnscheduled]:
        """Every action; the first one wins, as a table that is damaged may hold two of one name."""
        rows: dict[ActionKey, InspectedAction | InspectedUnscheduled] = {}
        for row in self.actions:
            rows.setdefault(row.key, row)
        for called in self.unscheduled:
            rows.setdefault(called.key, called)
        return rows
