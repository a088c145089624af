"""The verdict: counts, and the one sentence a person reads first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Finding, Level, Verdict
from inspector.findings.rules import (
    DATA_NEVER_SET,
    DATA_SET_TOO_LATE,
    ENTRY_POINT_MISSING,
    MAY_READ_OUTSIDE,
    NEVER_QUEUED,
    OPAQUE_OUTSIDE,
    READ_BEFORE_SET,
    READS_INSIDE,
    READS_WITHOUT_VALUE,
    SET_ON_CLIENT_ONLY,
)
from inspector.language import tr
from inspector.lifetime.model import Placement, PropertyWindow, WindowState
from inspector.package.model import PackageKind
from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.usage.model import Usage, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.package.model import Problem
    from inspector.sequence.model import ActionKey
    from inspector.usage.model import PropertyFacts, PropertyUse

_SAYS_WHY = frozenset(
    rule.id for rule in (DATA_NEVER_SET, DATA_SET_TOO_LATE, READ_BEFORE_SET, READS_WITHOUT_VALUE, SET_ON_CLIENT_ONLY)
)
"""Rules whose findings say why there is no value."""
_OF_ANY_PROPERTY = frozenset(rule.id for rule in (ENTRY_POINT_MISSING, NEVER_QUEUED))
"""Rules whose findings have to do with no property: the answer to the question comes before them. A condition that cannot be
read is none of them: it may look at any property, and the run ends at it."""


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
    other_readers: Mapping[ActionKey, bool] | None = None,
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
        other_readers: the rows that are no custom actions and read it, and whether it has or may have a value there.
    """

    def count(level: Level) -> int:
        return sum(finding.level is level for finding in findings)

    asked = tuple(finding for finding in findings if finding.rule not in _OF_ANY_PROPERTY)
    sentence, quoted = _worst(property_name, asked)
    if not sentence and kind is PackageKind.MERGE_MODULE:
        sentence = _of_module(property_name, unscheduled_usages, is_partial=bool(problems))
    elif not sentence and not has_tables:
        sentence = tr("No sequence table was found in this database, so there is nothing to place.")
    elif not sentence:
        usages = (*(usage for _, usage in placed_usages), *unscheduled_usages)
        if property_name == RESTART_MANAGER_SESSION_KEY:
            sentence = _nothing_proven(property_name, findings, usages, is_partial=bool(problems))
        else:
            from inspector.findings.property_verdict import sentence_of_any_property  # noqa: PLC0415 - only where it is asked about

            sentence, quoted = sentence_of_any_property(
                property_name,
                facts=facts,
                uses=uses,
                findings=findings,
                usages=usages,
                other_readers=other_readers or {},
            )
    # a finding that says why there is no value says it for the whole run, where there never is one
    is_empty = window is not None and window.state is WindowState.NEVER_OPENS
    is_told = is_empty and quoted is not None and quoted.rule in _SAYS_WHY
    if (
        has_tables
        and kind is not PackageKind.MERGE_MODULE
        and not is_told
        and all(each.level is not Level.ERROR for each in asked)
    ):
        sentence = f"{sentence} {_life(property_name, window)}"
    sentence += _besides([finding for finding in findings if finding.rule in _OF_ANY_PROPERTY])
    if problems:
        sentence = f"{tr('Read only in part, so findings may be missing.')} {sentence}"
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


def _of_module(name: str, usages: tuple[Usage, ...], *, is_partial: bool) -> str:
    """What is said of a merge module: that it has no order yet, and what its custom actions do with the property."""
    if not (usages or is_partial):
        return tr("This is a merge module, and it has no custom action.")
    module = tr("This is a merge module: its actions get their order when it is merged into an installation package.")
    readers = sum(usage.level is UsageLevel.READS for usage in usages)
    unknown = sum(usage.level in (UsageLevel.MAY_READ, UsageLevel.UNKNOWN) for usage in usages)
    found = []
    if readers:
        found.append(
            tr(
                "{n} of its custom actions reads {name}.",
                "{n} of its custom actions read {name}.",
                n=readers,
                name=name,
            )
        )
    if unknown:
        found.append(
            tr(
                "{n} of its custom actions may use {name}.",
                "{n} of its custom actions may use {name}.",
                n=unknown,
                name=name,
            )
        )
    if usages and not found:
        found.append(
            tr("No custom action that could be read uses {name}.", name=name)
            if is_partial
            else tr("None of its custom actions uses {name}.", name=name)
        )
    return " ".join((module, *found))


def _worst(property_name: str, findings: tuple[Finding, ...]) -> tuple[str, Finding | None]:
    """What the worst finding says where that is an error or a warning, otherwise an empty string; and which is quoted."""
    errors = [finding for finding in findings if finding.level is Level.ERROR]
    if errors:
        more, words = len(errors) - 1, errors[0].words
        if not more:
            return f"{words}.", errors[0]
        return tr("{words} (and {n} more error).", "{words} (and {n} more errors).", n=more, words=words), errors[0]
    warnings = [finding for finding in findings if finding.level is Level.WARNING]
    more_than_perhaps = [finding for finding in warnings if finding.rule != MAY_READ_OUTSIDE.id]
    if more_than_perhaps:
        return _not_sure(more_than_perhaps[0].words, len(warnings) - 1), more_than_perhaps[0]
    if warnings:
        sentence = tr(
            "No misuse is proven, but {n} action may read {name} where it has no value.",
            "No misuse is proven, but {n} actions may read {name} where it has no value.",
            n=len({finding.key for finding in warnings}),
            name=property_name,
        )
        return sentence, None
    return "", None


def _besides(findings: list[Finding]) -> str:
    """How much else is wrong with the package, with a space before it; an empty string where nothing is."""
    errors, warnings = (sum(each.level is level for each in findings) for level in (Level.ERROR, Level.WARNING))
    if errors:
        return " " + tr(
            "Besides, {n} error of the package has to do with no property.",
            "Besides, {n} errors of the package have to do with no property.",
            n=errors,
        )
    if warnings:
        return " " + tr(
            "Besides, {n} warning about the package has to do with no property.",
            "Besides, {n} warnings about the package have to do with no property.",
            n=warnings,
        )
    return ""


def _not_sure(words: str, more: int) -> str:
    if not more:
        return tr("No error is proven, but {words}.", words=words)
    return tr(
        "No error is proven, but {words} (and {n} more warning).",
        "No error is proven, but {words} (and {n} more warnings).",
        n=more,
        words=words,
    )


def _nothing_proven(
    property_name: str, findings: tuple[Finding, ...], usages: tuple[Usage, ...], *, is_partial: bool
) -> str:
    """What is said of a package without an error and without a warning; of a part, nothing about the whole."""
    unknown = len({finding.key for finding in findings if finding.rule == OPAQUE_OUTSIDE.id})
    if unknown:
        return tr(
            "No use of {name} is proven where it has no value, but {n} custom action that runs there was not inspected.",
            "No use of {name} is proven where it has no value, but {n} custom actions that run there were not inspected.",
            n=unknown,
            name=property_name,
        )
    inside = len({finding.key for finding in findings if finding.rule == READS_INSIDE.id})
    if inside:
        return _only_inside(property_name, inside, is_partial=is_partial)
    idle = len({usage.custom_action.action for usage in usages if usage.level is UsageLevel.READS})
    if idle:
        return _idle(property_name, idle, is_partial=is_partial)
    if is_partial:
        return tr("No custom action that could be read uses {name}.", name=property_name)
    if any(usage.level in (UsageLevel.UNKNOWN, UsageLevel.MAY_READ) for usage in usages):
        return tr("No custom action that runs outside its window uses {name}.", name=property_name)
    return tr("No custom action of this package uses {name}.", name=property_name)


def _only_inside(name: str, count: int, *, is_partial: bool) -> str:
    if is_partial:
        return tr(
            "{n} custom action reads {name} while it is set, and none that could be read reads it where it has no value.",
            "{n} custom actions read {name} while it is set, and none that could be read reads it where it has no value.",
            n=count,
            name=name,
        )
    return tr(
        "{n} custom action reads {name} while it is set, and none that runs reads it where it has no value.",
        "{n} custom actions read {name} while it is set, and none that runs reads it where it has no value.",
        n=count,
        name=name,
    )


def _idle(name: str, count: int, *, is_partial: bool) -> str:
    """That what reads the property does not run."""
    if is_partial:
        return tr(
            "{n} custom action reads {name}, but does not run in this scenario; none that could be read reads it where it has"
            " no value.",
            "{n} custom actions read {name}, but do not run in this scenario; none that could be read reads it where it has"
            " no value.",
            n=count,
            name=name,
        )
    return tr(
        "{n} custom action reads {name}, but does not run in this scenario; none that runs reads it where it has no value.",
        "{n} custom actions read {name}, but do not run in this scenario; none that runs reads it where it has no value.",
        n=count,
        name=name,
    )


def _life(property_name: str, window: PropertyWindow | None) -> str:
    """How long the property is set in the run that is asked about."""
    if window is None:
        return tr("The package has no execute sequence for this run, so it is never set.")
    closing = window.closes_at
    is_key = property_name == RESTART_MANAGER_SESSION_KEY
    if is_key and window.state is WindowState.CLOSES and closing is not None:
        return tr("It is set until {row}.", row=closing.numbered)
    return tr("It {what}.", what=window.predicate) if window.predicate else window.reason
