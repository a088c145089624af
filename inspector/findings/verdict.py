"""The verdict: counts, and the one sentence a person reads first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Finding, Level, Verdict
from inspector.findings.rules import MAY_READ_OUTSIDE, OPAQUE_OUTSIDE
from inspector.lifetime.model import Placement, PropertyWindow, WindowState
from inspector.package.model import PackageKind
from inspector.sequence.model import INSTALL_EXECUTE_SEQUENCE
from inspector.usage.model import Usage, UsageLevel

if TYPE_CHECKING:
    from inspector.package.model import Problem


_WHOLE = "No custom action of this package"
_READ_PART = "No custom action that could be read"


def give_verdict(
    *,
    property_name: str,
    kind: PackageKind,
    problems: tuple[Problem, ...],
    windows: tuple[PropertyWindow, ...],
    placed_usages: tuple[tuple[Placement, Usage], ...],
    findings: tuple[Finding, ...],
) -> Verdict:
    """The verdict of a package that could be read at least in part.

    Args:
        property_name: the property asked about.
        kind: what the file is.
        problems: what could not be read.
        windows: of every sequence table.
        placed_usages: placement and usage of every scheduled custom action, one for each row.
        findings: all of them.
    """

    def count(level: Level) -> int:
        return sum(finding.level is level for finding in findings)

    sentence = _sentence(property_name, kind, windows, placed_usages, findings)
    if problems:
        # nothing is said of the whole package where a part of it could not be read
        sentence = sentence.replace(_WHOLE, _READ_PART)
        sentence = f"Read only in part, so findings may be missing. {sentence}"
    return Verdict(
        errors=count(Level.ERROR),
        warnings=count(Level.WARNING),
        notes=count(Level.NOTE),
        outside=sum(placement is Placement.OUTSIDE for placement, _ in placed_usages),
        inside=sum(placement is Placement.INSIDE for placement, _ in placed_usages),
        sentence=sentence,
    )


def unreadable_verdict(problem: Problem) -> Verdict:
    """The verdict of a file that could not be read at all."""
    return Verdict(errors=0, warnings=0, notes=0, outside=0, inside=0, sentence=problem.detail)


def _sentence(
    property_name: str,
    kind: PackageKind,
    windows: tuple[PropertyWindow, ...],
    placed_usages: tuple[tuple[Placement, Usage], ...],
    findings: tuple[Finding, ...],
) -> str:
    errors = [finding for finding in findings if finding.level is Level.ERROR]
    if errors:
        more = ""
        if len(errors) > 1:
            more = " (and 1 more error)" if len(errors) == 2 else f" (and {len(errors) - 1} more errors)"  # noqa: PLR2004
        return f"{errors[0].message.removesuffix('.')}{more}."
    if kind is PackageKind.MERGE_MODULE:
        return "This is a merge module: its actions get their order when it is merged into an installation package."
    if not windows:
        return "No sequence table was found in this database, so there is nothing to place."
    life = _life(property_name, windows)
    warnings = [finding for finding in findings if finding.level is Level.WARNING]
    if warnings:
        return f"{_warned(property_name, warnings)} {life}"
    unknown = sum(finding.rule == OPAQUE_OUTSIDE.id for finding in findings)
    readers = sum(
        placement is Placement.INSIDE and usage.level is UsageLevel.READS for placement, usage in placed_usages
    )
    unseen = sum(usage.level in (UsageLevel.UNKNOWN, UsageLevel.MAY_READ) for _, usage in placed_usages)
    if unknown:
        many = (
            "1 custom action outside its window was"
            if unknown == 1
            else f"{unknown} custom actions outside its window were"
        )
        return f"No use of {property_name} is proven where it has no value, but {many} not inspected. {life}"
    if readers:
        many = "1 custom action reads" if readers == 1 else f"{readers} custom actions read"
        return f"{many} {property_name} while it is set, and none outside its window does. {life}"
    if unseen:
        return f"No custom action outside its window uses {property_name}. {life}"
    return f"{_WHOLE} uses {property_name}. {life}"


def _warned(property_name: str, warnings: list[Finding]) -> str:
    if any(warning.rule != MAY_READ_OUTSIDE.id for warning in warnings):
        more = f" ({len(warnings)} warnings)" if len(warnings) > 1 else ""
        return f"No error is proven, but {warnings[0].message.removesuffix('.')}{more}."
    many = "1 action" if len(warnings) == 1 else f"{len(warnings)} actions"
    return f"No misuse is proven, but {many} may read {property_name} where it has no value."


def _life(property_name: str, windows: tuple[PropertyWindow, ...]) -> str:
    """How long the property is set where it matters most: the first server table that has rows to run."""
    window = next((window for window in windows if window.table == INSTALL_EXECUTE_SEQUENCE.name), windows[-1])
    closing = window.closes_at
    if window.state is WindowState.CLOSES and closing is not None:
        return f"It is set until {closing.action} ({closing.sequence})."
    return window.reason.replace(property_name, "It", 1) if window.reason.startswith(property_name) else window.reason
