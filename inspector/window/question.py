"""The question that a person asks of a package: about which property, in which scenario, beside which others. No Qt."""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from inspector.sequence.property_lifetimes import RESTART_MANAGER_SESSION_KEY
from inspector.window.scenario_choice import ScenarioChoice


class Question(Struct, frozen=True):
    """The question; it outlives the package that it was asked of.

    Attributes:
        property_name: the property asked about; names are case-sensitive.
        choice: the scenario.
        pinned: properties that are shown beside it, in the order in which a person pinned them. The one that is asked
            about may be among them, so that it stays when another one is asked about.
    """

    property_name: str = RESTART_MANAGER_SESSION_KEY
    choice: ScenarioChoice = field(default_factory=ScenarioChoice)
    pinned: tuple[str, ...] = ()

    @property
    def beside(self) -> tuple[str, ...]:
        """The pinned properties but the one that is asked about."""
        return tuple(name for name in self.pinned if name != self.property_name)

    def about(self, property_name: str) -> Question:
        """The same about another property."""
        return replace(self, property_name=property_name)

    def in_scenario(self, choice: ScenarioChoice) -> Question:
        """The same in another scenario."""
        return replace(self, choice=choice)

    def with_pinned(self, name: str) -> Question:
        """The same with one more pinned property."""
        return self if name in self.pinned else replace(self, pinned=(*self.pinned, name))

    def without_pinned(self, name: str) -> Question:
        """The same with that property no longer pinned."""
        return replace(self, pinned=tuple(other for other in self.pinned if other != name))

    def without_pins(self) -> Question:
        """The same with nothing pinned."""
        return replace(self, pinned=())
