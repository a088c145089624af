"""What the examination of code has proven about a property, as uses of it, in place of what a name in the bytes hints at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.model import PropertyUse, Role, SetLevel, UsageLevel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from inspector.sequence.model import ActionKey, CustomAction
    from inspector.usage.model import SetUsage, Usage


def with_code_uses(
    uses: Iterable[PropertyUse],
    name: str,
    examined: Iterable[tuple[Usage, SetUsage]],
    rows_of: Callable[[str], tuple[ActionKey, ...]],
) -> tuple[PropertyUse, ...]:
    """The uses of a property after code has been examined.

    What is only hinted at by a name in the bytes stays where the code could not be followed.

    Args:
        uses: those that tables tell, and the hints.
        name: the property.
        examined: what each custom action does with it.
        rows_of: the rows of the timeline of a custom action.
    """
    examined = tuple((read, set_) for read, set_ in examined if read.custom_action.type.gets_session)
    open_questions = {
        key
        for read, set_ in examined
        if UsageLevel.UNKNOWN is read.level or SetLevel.UNKNOWN is set_.level
        for key in rows_of(read.custom_action.action)
    }
    kept = [use for use in uses if use.column or use.is_proven or open_questions.intersection(use.keys)]
    proven = [use for read, set_ in examined for use in _of(name, read, set_, rows_of(read.custom_action.action))]
    roles = list(Role)
    return tuple(sorted((*kept, *proven), key=lambda use: roles.index(use.role)))


def _of(name: str, read: Usage, set_: SetUsage, rows: tuple[ActionKey, ...]) -> Iterator[PropertyUse]:
    action = read.custom_action
    if set_.level in (SetLevel.SETS, SetLevel.MAY_SET):
        yield _use(name, Role.SETS, action, set_.level is SetLevel.SETS, set_.evidence[0].detail, rows)
    if read.level in (UsageLevel.READS, UsageLevel.MAY_READ):
        yield _use(name, Role.READS, action, read.level is UsageLevel.READS, read.evidence[0].detail, rows)


def _use(  # noqa: PLR0917 - one place that puts a use together
    name: str,
    role: Role,
    action: CustomAction,
    is_proven: bool,  # noqa: FBT001 - as above
    detail: str,
    rows: tuple[ActionKey, ...],
) -> PropertyUse:
    return PropertyUse(
        property_name=name,
        role=role,
        is_proven=is_proven,
        table="CustomAction",
        row=action.action,
        column="",
        text=action.target or "",
        keys=rows,
        detail=detail,
    )
