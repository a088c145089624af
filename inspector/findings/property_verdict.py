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
from inspector.usage.model import Role, UsageLevel

if TYPE_CHECKING:
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
    facts: PropertyFacts | None,
    uses: tuple[PropertyUse, ...],
    findings: tuple[Finding, ...],
    usages: tuple[Usage, ...],
) -> str:
    """What is said of a package without an error and without a warning.

    Args:
        name: the property asked about.
        facts: what it is in this package.
        uses: every place of the package that has to do with it.
        findings: all of them.
        usages: of every custom action, one for each row.
    """
    notes = [finding for finding in findings if finding.level is Level.NOTE and finding.rule in _ABOUT_PROPERTY]
    if notes:
        more = f" (and {_counted(len(notes) - 1, 'more note')})" if len(notes) > 1 else ""
        return f"No misuse is proven, but {notes[0].message.removesuffix('.')}{more}."
    is_used = bool(uses) or any(usage.level is UsageLevel.READS for usage in usages)
    if facts is not None and not is_used:
        return _unused(name, facts, usages)
    inside = len({finding.key for finding in findings if finding.rule == READS_INSIDE.id})
    absent = len({finding.key for finding in findings if finding.rule in _ABSENT})
    unknown = len({finding.key for finding in findings if finding.rule == OPAQUE_OUTSIDE.id})
    if inside and absent:
        return (
            f"{_counted(inside, 'action')} {_read(inside)} {name} where it has a value or may have one, and {absent} where it has"
            " none, which is no mistake by itself."
        )
    if inside:
        return f"{_counted(inside, 'action')} {_read(inside)} {name}, and none where it has no value."
    if absent:
        return (
            f"{_counted(absent, 'action')} {_read(absent)} {name} where it has no value, which is no mistake by itself."
        )
    if unknown:
        were = "was" if unknown == 1 else "were"
        return f"No custom action is seen to read {name}, but {_counted(unknown, 'action')} {were} not inspected."
    if facts is not None and not facts.is_documented and not any(use.role is Role.READS for use in uses):
        return f"This package sets {name} and is not seen to read it; Windows Installer itself may."
    return f"No custom action that runs here reads {name}."


def _unused(name: str, facts: PropertyFacts, usages: tuple[Usage, ...]) -> str:
    """Nothing names the property; what could not be looked into may still."""
    blind = len({usage.custom_action.action for usage in usages if usage.level is UsageLevel.UNKNOWN})
    sentence = f"Nothing in this package sets or reads {name}"
    if blind:
        sentence = (
            f"Nothing in this package is seen to set or read {name}; {_counted(blind, 'action')} could not be inspected"
        )
    if facts.is_documented:
        return f"{sentence}; Windows Installer or its caller may set it."
    return f"{sentence}."


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _read(number: int) -> str:
    return "reads" if number == 1 else "read"
