"""What the marks of a drawing say in words: what its actions do with the property, or only how much their findings matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.findings import rules
from inspector.findings.model import Mark
from inspector.timeline.groups import MARKS_WORST_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.inspection import InspectedAction, InspectedUnscheduled
    from inspector.timeline.model import TimelineModel

_EXPLAINED = {
    Mark.ERROR: "reads the property where it has no value",
    Mark.WARNING: "may read it where it has no value",
    Mark.NOTE: "outside, its code could not be inspected",
    Mark.INFO: "outside, does not read it",
    Mark.GOOD: "reads it inside the window",
}
_COUNTED = {
    Mark.ERROR: ("reads it where it is not set", "read it where it is not set"),
    Mark.WARNING: ("may read it there", "may read it there"),
    Mark.NOTE: ("could not be inspected", "could not be inspected"),
    Mark.INFO: ("outside, does not read it", "outside, do not read it"),
    Mark.GOOD: ("reads it in time", "read it in time"),
}
_ONLY_EXPLAINED = {
    Mark.ERROR: "has an error",
    Mark.WARNING: "has a warning",
    Mark.NOTE: "has a note",
    Mark.INFO: "needs no action",
}
_ONLY_COUNTED = {
    Mark.ERROR: ("with an error", "with an error"),
    Mark.WARNING: ("with a warning", "with a warning"),
    Mark.NOTE: ("with a note", "with a note"),
    Mark.INFO: ("needs no action", "need no action"),
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
    return {mark: (_ONLY_EXPLAINED if mark in plain else _EXPLAINED)[mark] for mark in _numbers(model)}


def counted_marks(model: TimelineModel) -> dict[Mark, str]:
    """Each mark that is present, worst first, with the number of its actions, such as `2 could not be inspected`."""
    plain, numbers = _plain_marks(model), _numbers(model)
    return {
        mark: f"{number:,} {(_ONLY_COUNTED if mark in plain else _COUNTED)[mark][number != 1]}"
        for mark, number in numbers.items()
    }


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
