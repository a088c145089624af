"""Lives of properties made by hand, for tests of what draws them: stretches, rows that change the value, rows that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from inspector.lifetime.model import (
    Certainty,
    LifeEdge,
    PinnedProperty,
    Presence,
    PropertyWindow,
    SetPoint,
    Stretch,
    WindowState,
)
from inspector.sequence.property_lifetimes import Edge
from inspector.usage.model import PropertyUse, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.inspection import Inspection
    from inspector.sequence.model import ActionKey, SequencePlan

SET, MAY_BE_SET, EMPTY = Presence.SET, Presence.MAY_BE_SET, Presence.EMPTY


class Part(Struct, frozen=True):
    """A stretch to make: from and to a row, `<Row` at the start of its turn, `Row` at its end; None for the whole run."""

    opens: str | None
    closes: str | None
    presence: Presence = SET
    value: str | None = None
    cause: str = "The test wants it so."


class Life(Struct, frozen=True):
    """The life in one table to make; `points` are rows with the presence and the value after them."""

    parts: tuple[Part, ...] = ()
    points: tuple[tuple[str, Presence, str | None], ...] = ()
    reason: str = "Nothing gives it a value."


def with_lives(
    inspection: Inspection,
    name: str,
    lives: Mapping[str, Life],
    *,
    pinned: Mapping[str, Mapping[str, Life]] | None = None,
    readers: Mapping[ActionKey, bool] | None = None,
) -> Inspection:
    """The inspection as it would be for another property, with these lives by table; `readers` by whether it is proven."""
    uses = tuple(
        PropertyUse(
            property_name=name,
            role=Role.READS,
            is_proven=is_proven,
            table="CustomAction",
            row=key.action,
            column="Target",
            text=f"[{name}]",
            keys=(key,),
            detail="It reads it.",
        )
        for key, is_proven in (readers or {}).items()
    )
    return replace(
        inspection,
        property_name=name,
        windows=windows_of(inspection, lives),
        uses=uses,
        pinned=tuple(PinnedProperty(each, windows_of(inspection, own)) for each, own in (pinned or {}).items()),
    )


def windows_of(inspection: Inspection, lives: Mapping[str, Life]) -> tuple[PropertyWindow, ...]:
    """One window for each table; of one that is not named, one that never opens."""
    plans = inspection.run.plans if inspection.run is not None else ()
    return tuple(window_of(plan, lives.get(plan.table.name, Life())) for plan in plans)


def window_of(plan: SequencePlan, life: Life) -> PropertyWindow:
    """The window of a life."""
    rows = {action.action: action for action in plan.can_run}

    def edge(name: str | None, whole: Edge) -> LifeEdge:
        if name is None:
            return LifeEdge(None, whole)
        return LifeEdge(rows[name.removeprefix("<")], Edge.START if name.startswith("<") else Edge.END)

    stretches = tuple(
        Stretch(
            opens=edge(part.opens, Edge.START),
            closes=edge(part.closes, Edge.END),
            presence=part.presence,
            value=part.value,
            cause=part.cause,
            certainty=Certainty.DOCUMENTED,
        )
        for part in life.parts
    )
    lived = [stretch for stretch in stretches if stretch.presence is not EMPTY]
    closes_at = lived[-1].closes.action if lived else None
    state = WindowState.NEVER_OPENS
    if lived:
        state = WindowState.NEVER_CLOSES if closes_at is None else WindowState.CLOSES
    return PropertyWindow(
        table=plan.table.name,
        side=plan.table.side,
        state=state,
        opens_at_initialization=bool(lived) and lived[0].opens.action is None,
        closes_at=closes_at,
        reason=life.reason,
        certainty=Certainty.DOCUMENTED,
        opens_at=lived[0].opens.action if lived else None,
        stretches=stretches,
        set_points=tuple(
            SetPoint(rows[row], presence, value, f"{row} changes it.") for row, presence, value in life.points
        ),
    )
