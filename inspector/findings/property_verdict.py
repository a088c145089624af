"""The verdict's sentence for any property but the key of the Restart Manager session, where no error and no warning is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings.model import Finding, Level
from inspector.findings.rules import (
    CONDITION_OUTSIDE,
    DATA_NEVER_SET,
    DATA_SET_TOO_LATE,
    DEFERRED_READ_WITHOUT_DATA,
    OPAQUE_OUTSIDE,
    PACKAGE_SETS_PROPERTY,
    PUBLIC_NOT_SECURE,
    READ_BEFORE_SET,
    READS_INSIDE,
    READS_WITHOUT_VALUE,
    SET_IN_UI_SEQUENCE_ONLY,
    SET_ON_CLIENT_ONLY,
    SET_TWICE,
)
from inspector.language import tr
from inspector.usage.model import Role, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.sequence.model import ActionKey
    from inspector.usage.model import PropertyFacts, PropertyUse, Usage

_ABSENT = frozenset(
    rule.id
    for rule in (
        CONDITION_OUTSIDE,
        READS_WITHOUT_VALUE,
        READ_BEFORE_SET,
        SET_ON_CLIENT_ONLY,
        DEFERRED_READ_WITHOUT_DATA,
    )
)
_ABOUT_PROPERTY = _ABSENT | {
    rule.id
    for rule in (
        DATA_NEVER_SET,
        DATA_SET_TOO_LATE,
        PACKAGE_SETS_PROPERTY,
        PUBLIC_NOT_SECURE,
        SET_IN_UI_SEQUENCE_ONLY,
        SET_TWICE,
    )
}


def sentence_of_any_property(
    name: str,
    *,
    facts: PropertyFacts | None,
    uses: tuple[PropertyUse, ...],
    findings: tuple[Finding, ...],
    usages: tuple[Usage, ...],
    other_readers: Mapping[ActionKey, bool],
) -> tuple[str, Finding | None]:
    """What is said of a package without an error and without a warning, and the note that it quotes.

    Args:
        name: the property asked about.
        facts: what it is in this package.
        uses: every place of the package that has to do with it.
        findings: all of them.
        usages: of every custom action, one for each row.
        other_readers: the rows that are no custom actions and read it, and whether it has or may have a value there.
    """
    notes = [finding for finding in findings if finding.level is Level.NOTE and finding.rule in _ABOUT_PROPERTY]
    if notes:
        return _noted(notes[0].words, len(notes) - 1), notes[0]
    is_used = bool(uses) or any(usage.level is UsageLevel.READS for usage in usages)
    if facts is not None and not is_used:
        return _unused(name, facts, usages), None
    return _used(name, facts, uses, findings, other_readers), None


def _noted(words: str, more: int) -> str:
    if not more:
        return tr("No misuse is proven, but {words}.", words=words)
    return tr(
        "No misuse is proven, but {words} (and {n} more note).",
        "No misuse is proven, but {words} (and {n} more notes).",
        n=more,
        words=words,
    )


def _used(
    name: str,
    facts: PropertyFacts | None,
    uses: tuple[PropertyUse, ...],
    findings: tuple[Finding, ...],
    other_readers: Mapping[ActionKey, bool],
) -> str:
    """Where the actions of the package read it; standard actions and dialogs count where a custom action reads it too."""
    with_value = {finding.key for finding in findings if finding.rule == READS_INSIDE.id}
    without = {finding.key for finding in findings if finding.rule in _ABSENT}
    if with_value or without:
        with_value.update(key for key, has_value in other_readers.items() if has_value)
        without.update(key for key, has_value in other_readers.items() if not has_value)
    inside, absent = len(with_value), len(without)
    unknown = len({finding.key for finding in findings if finding.rule == OPAQUE_OUTSIDE.id})
    if inside and absent:
        return tr(
            "{n} action reads {name} where it has a value or may have one, and {absent} where it has none, which is no"
            " mistake by itself.",
            "{n} actions read {name} where it has a value or may have one, and {absent} where it has none, which is no"
            " mistake by itself.",
            n=inside,
            name=name,
            absent=absent,
        )
    if inside:
        return tr(
            "{n} action reads {name}, and none where it has no value.",
            "{n} actions read {name}, and none where it has no value.",
            n=inside,
            name=name,
        )
    if absent:
        return tr(
            "{n} action reads {name} where it has no value, which is no mistake by itself.",
            "{n} actions read {name} where it has no value, which is no mistake by itself.",
            n=absent,
            name=name,
        )
    if unknown:
        return tr(
            "No custom action is seen to read {name}, but {n} action was not inspected.",
            "No custom action is seen to read {name}, but {n} actions were not inspected.",
            n=unknown,
            name=name,
        )
    if facts is not None and not facts.is_documented and not any(use.role is Role.READS for use in uses):
        return tr("This package sets {name} and is not seen to read it; Windows Installer itself may.", name=name)
    return tr("No custom action that runs here reads {name}.", name=name)


def _unused(name: str, facts: PropertyFacts, usages: tuple[Usage, ...]) -> str:
    """Nothing names the property; what could not be looked into may still."""
    blind = len({usage.custom_action.action for usage in usages if usage.level is UsageLevel.UNKNOWN})
    if blind and facts.is_documented:
        return tr(
            "Nothing in this package is seen to set or read {name}; {n} action could not be inspected; Windows Installer or its"
            " caller may set it.",
            "Nothing in this package is seen to set or read {name}; {n} actions could not be inspected; Windows Installer or"
            " its caller may set it.",
            n=blind,
            name=name,
        )
    if blind:
        return tr(
            "Nothing in this package is seen to set or read {name}; {n} action could not be inspected.",
            "Nothing in this package is seen to set or read {name}; {n} actions could not be inspected.",
            n=blind,
            name=name,
        )
    if facts.is_documented:
        return tr(
            "Nothing in this package sets or reads {name}; Windows Installer or its caller may set it.", name=name
        )
    return tr("Nothing in this package sets or reads {name}.", name=name)
