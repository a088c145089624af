"""The verdict: counts, and the one sentence a person reads first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Finding, Level, Verdict
from inspector.findings.rules import MAY_READ_OUTSIDE, OPAQUE_OUTSIDE, READS_INSIDE
from inspector.lifetime.model import Placement, PropertyWindow, WindowState
from inspector.package.model import PackageKind
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.usage.model import Usage, UsageLevel

if TYPE_CHECKING:
    from inspector.package.model import Problem
    from inspector.usage.model import PropertyFacts, PropertyUse


def give_verdict(
    *,
    property_name: str,
    kind: PackageKind,
    problems: tuple[Problem, ...],
    has_tables: bool,
    window: PropertyWindow | None,
    placed_usages: tuple[tuple[Placement, Usage], ...],
    unscheduled_usages: tuple[Usage, ...],
    findings: tuple[Finding, ...],
    facts: PropertyFacts | None = None,
    uses: tuple[PropertyUse, ...] = (),
) -> Verdict:
    """The verdict of a package that could be read at least in part.

    Args:
        property_name: the property asked about.
        kind: what the file is.
        problems: what could not be read.
        has_tables: whether there is a sequence table.
        window: of the execute sequence that the scenario plays, None where there is none.
        placed_usages: placement and usage of every scheduled custom action, one for each row.
        unscheduled_usages: of the custom actions that no sequence table names.
        findings: all of them.
        facts: what the property is in this package.
        uses: every place of the package that has to do with it.
    """

    def count(level: Level) -> int:
        return sum(finding.level is level for finding in findings)

    sentence = _worst(property_name, findings)
    if not sentence and kind is PackageKind.MERGE_MODULE:
        sentence = "This is a merge module: its actions get their order when it is merged into an installation package."
    elif not sentence and not has_tables:
        sentence = "No sequence table was found in this database, so there is nothing to place."
    elif not sentence:
        usages = (*(usage for _, usage in placed_usages), *unscheduled_usages)
        if property_name == RESTART_MANAGER_SESSION_KEY:
            sentence = _nothing_proven(property_name, findings, usages, is_partial=bool(problems))
        else:
            from inspector.findings.property_verdict import sentence_of_any_property  # noqa: PLC0415 - only where it is asked about

            sentence = sentence_of_any_property(property_name, facts, uses, findings, usages)
    # a finding that says why there is no value says it for the whole run, where there never is one
    is_told = window is not None and window.state is WindowState.NEVER_OPENS and "has no value: " in sentence
    if has_tables and kind is not PackageKind.MERGE_MODULE and not count(Level.ERROR) and not is_told:
        sentence = f"{sentence} {_life(property_name, window)}"
    if problems:
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


def _worst(property_name: str, findings: tuple[Finding, ...]) -> str:
    """What the worst finding says where that is an error or a warning, otherwise an empty string."""
    errors = [finding for finding in findings if finding.level is Level.ERROR]
    if errors:
        return _first_of(errors, len(errors), "error")
    warnings = [finding for finding in findings if finding.level is Level.WARNING]
    more_than_perhaps = [finding for finding in warnings if finding.rule != MAY_READ_OUTSIDE.id]
    if more_than_perhaps:
        return f"No error is proven, but {_first_of(more_than_perhaps, len(warnings), 'warning')}"
    if warnings:
        many = _counted(len({finding.key for finding in warnings}), "action")
        return f"No misuse is proven, but {many} may read {property_name} where it has no value."
    return ""


def _first_of(findings: list[Finding], number: int, word: str) -> str:
    more = f" (and {_counted(number - 1, f'more {word}')})" if number > 1 else ""
    return f"{findings[0].message.removesuffix('.')}{more}."


def _nothing_proven(
    property_name: str, findings: tuple[Finding, ...], usages: tuple[Usage, ...], *, is_partial: bool
) -> str:
    """What is said of a package without an error and without a warning; of a part, nothing about the whole."""
    unknown = len({finding.key for finding in findings if finding.rule == OPAQUE_OUTSIDE.id})
    if unknown:
        were = "was" if unknown == 1 else "were"
        return (
            f"No use of {property_name} is proven where it has no value, but {_counted(unknown, 'custom action')} that"
            f" {_verb(unknown, 'runs')} there {were} not inspected."
        )
    inside = len({finding.key for finding in findings if finding.rule == READS_INSIDE.id})
    idle = len({usage.custom_action.action for usage in usages if usage.level is UsageLevel.READS})
    none = f"none that {'could be read' if is_partial else 'runs'} reads it where it has no value"
    if inside:
        return (
            f"{_counted(inside, 'custom action')} {_verb(inside, 'reads')} {property_name} while it is set, and {none}."
        )
    if idle:
        does = "does" if idle == 1 else "do"
        return (
            f"{_counted(idle, 'custom action')} {_verb(idle, 'reads')} {property_name}, but {does} not run in this"
            f" scenario; {none}."
        )
    if is_partial:
        return f"No custom action that could be read uses {property_name}."
    if any(usage.level in (UsageLevel.UNKNOWN, UsageLevel.MAY_READ) for usage in usages):
        return f"No custom action that runs outside its window uses {property_name}."
    return f"No custom action of this package uses {property_name}."


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _verb(number: int, verb: str) -> str:
    return verb if number == 1 else verb.removesuffix("s")


def _life(property_name: str, window: PropertyWindow | None) -> str:
    """How long the property is set in the run that is asked about."""
    if window is None:
        return "The package has no execute sequence for this run, so it is never set."
    closing = window.closes_at
    is_key = property_name == RESTART_MANAGER_SESSION_KEY
    if is_key and window.state is WindowState.CLOSES and closing is not None:
        return f"It is set until {closing.action} ({closing.sequence})."
    return window.reason.replace(property_name, "It", 1) if window.reason.startswith(property_name) else window.reason
