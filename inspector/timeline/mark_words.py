"""What the marks of a drawing say in words: what its actions do with the property, or only how much their findings matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.model import Mark
from inspector.language import N_, tr
from inspector.timeline.groups import MARKS_WORST_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.inspection import InspectedAction, InspectedUnscheduled
    from inspector.timeline.model import TimelineModel

_EXPLAINED = {
    Mark.ERROR: N_("reads the property where it has no value"),
    Mark.WARNING: N_("may read it where it has no value"),
    Mark.NOTE: N_("outside, its code could not be inspected"),
    Mark.INFO: N_("outside, does not read it"),
    Mark.GOOD: N_("reads it inside the window"),
}
_ONLY_EXPLAINED = {
    Mark.ERROR: N_("has an error"),
    Mark.WARNING: N_("has a warning"),
    Mark.NOTE: N_("has a note"),
    Mark.INFO: N_("needs no action"),
}
_READS = frozenset(
    rule.id
    for rule in (
        rules.READS_OUTSIDE,
        rules.READS_ON_CLIENT,
        rules.READS_DEFERRED,
        rules.READS_WITHOUT_VALUE,
        rules.READ_BEFORE_SET,
        rules.SET_ON_CLIENT_ONLY,
        rules.CONDITION_OUTSIDE,
        rules.READER_WHILE_DISABLED,
    )
)
_RULES = {
    Mark.ERROR: _READS,
    Mark.WARNING: _READS | {rules.MAY_READ_OUTSIDE.id, rules.READS_AT_CLOSE.id},
    Mark.NOTE: frozenset({rules.OPAQUE_OUTSIDE.id}),
    Mark.INFO: frozenset({rules.NO_USE_OUTSIDE.id}),
}
"""By mark: the rules of which its own words are true."""


def mark_words(model: TimelineModel) -> dict[Mark, str]:
    """What each mark that is present means, worst first."""
    plain = _plain_marks(model)
    return {mark: tr((_ONLY_EXPLAINED if mark in plain else _EXPLAINED)[mark]) for mark in _numbers(model)}


def counted_marks(model: TimelineModel) -> dict[Mark, str]:
    """Each mark that is present, worst first, with the number of its actions, such as `2 could not be inspected`."""
    plain = _plain_marks(model)
    return {
        mark: _only_counted(mark, number) if mark in plain else _counted(mark, number)
        for mark, number in _numbers(model).items()
    }


def _counted(mark: Mark, count: int) -> str:
    match mark:
        case Mark.ERROR:
            return tr("{n:,} reads it where it is not set", "{n:,} read it where it is not set", n=count)
        case Mark.WARNING:
            return tr("{n:,} may read it there", "{n:,} may read it there", n=count)
        case Mark.NOTE:
            return tr("{n:,} could not be inspected", "{n:,} could not be inspected", n=count)
        case Mark.INFO:
            return tr("{n:,} outside, does not read it", "{n:,} outside, do not read it", n=count)
        case Mark.GOOD:
            return tr("{n:,} reads it in time", "{n:,} read it in time", n=count)


def _only_counted(mark: Mark, count: int) -> str:
    match mark:
        case Mark.ERROR:
            return tr("{n:,} with an error", "{n:,} with an error", n=count)
        case Mark.WARNING:
            return tr("{n:,} with a warning", "{n:,} with a warning", n=count)
        case Mark.NOTE:
            return tr("{n:,} with a note", "{n:,} with a note", n=count)
        case _:
            return tr("{n:,} needs no action", "{n:,} need no action", n=count)


def _marked(model: TimelineModel) -> Iterator[InspectedAction | InspectedUnscheduled]:
    yield from (item.inspected for group in model.groups for item in group.items if item.mark is not None)
    yield from (item.inspected for item in model.unscheduled if item.inspected.mark is not None)


def _numbers(model: TimelineModel) -> dict[Mark, int]:
    marks = [inspected.mark for inspected in _marked(model)]
    return {mark: marks.count(mark) for mark in MARKS_WORST_FIRST if mark in marks}


def _plain_marks(model: TimelineModel) -> set[Mark]:
    """The marks that say how much matters and no more, because they stand for findings of other kinds too."""
    return {
        inspected.mark
        for inspected in _marked(model)
        for finding in inspected.findings
        if inspected.mark in _RULES
        and finding.level.value == inspected.mark.value
        and finding.rule not in _RULES[inspected.mark]
    }
