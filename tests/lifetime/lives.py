"""Short ways to a package and to the life of a property in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.lifetime.model import Presence
from inspector.sequence.property_lifetimes import Edge
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.lifetime.model import LifeEdge, PropertyWindow

    Window = Callable[..., PropertyWindow]
    """What the fixture `window` gives."""

SET, MAY, EMPTY = Presence.SET, Presence.MAY_BE_SET, Presence.EMPTY


def made(**numbers: int) -> PackageBuilder:
    """A package with the standard execute sequence and these rows in it."""
    return PackageBuilder().standard_execute_sequence().execute(**numbers)


def with_ui(**numbers: int) -> PackageBuilder:
    """The same with a UI sequence of these rows, which hands over at 1300."""
    return made().ui(**numbers, ExecuteAction=1300)


def life(window: PropertyWindow) -> list[tuple[str, str, Presence, str | None]]:
    """The stretches: from and to, `<Row` at the start of its turn and `Row>` at its end."""
    return [(_edge(each.opens), _edge(each.closes), each.presence, each.value) for each in window.stretches]


def _edge(edge: LifeEdge) -> str:
    if edge.action is None:
        return edge.edge.value
    return f"<{edge.action.action}" if edge.edge is Edge.START else f"{edge.action.action}>"


def details(window: PropertyWindow) -> list[str]:
    """What the rows that change it do."""
    return [point.detail for point in window.set_points]
