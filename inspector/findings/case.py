"""Everything the rules look at, and the short way to a finding about a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.findings.model import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.findings.model import Remedy
    from inspector.findings.rules import Rule
    from inspector.lifetime.model import PropertyWindow
    from inspector.sequence.model import Run, SequencedAction
    from inspector.sequence.property_lifetimes import PropertyLifetime
    from inspector.usage.model import Evidence


@dataclass(frozen=True, slots=True)
class Case:
    """Everything the rules look at.

    Attributes:
        lifetime: of the property asked about.
        run, windows: what is played, and one window a table.
        authored_properties: the Property table.
        minimum_installer_version: times 100, from the summary information; None where it is missing.
        custom_action_names: all names of the CustomAction table.
        resource_tables: tables with rows that only a known reader of the property registers.
    """

    lifetime: PropertyLifetime
    run: Run
    windows: tuple[PropertyWindow, ...]
    authored_properties: Mapping[str, str]
    minimum_installer_version: int | None
    custom_action_names: frozenset[str]
    resource_tables: tuple[str, ...]


def row_finding(
    rule: Rule,
    action: SequencedAction,
    message: str,
    evidence: tuple[Evidence, ...] = (),
    remedy: Remedy | None = None,
) -> Finding:
    """A finding of `rule` about one row of a sequence table."""
    return Finding(
        rule=rule.id,
        level=rule.level,
        message=message,
        key=action.key,
        table=action.table,
        sequence=action.sequence,
        evidence=evidence,
        remedy=remedy,
        help_url=rule.help_url,
    )
