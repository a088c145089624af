"""What is known of the names that conditions and Formatted text look at, at one moment of a run."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import force_setattr

if TYPE_CHECKING:
    from collections.abc import Mapping

STATE_PREFIXES = "$?&!"
"""`$` action of a component, `?` its installed state, `&` action of a feature, `!` its installed state."""

_FEATURE_STATES = (-1, 1, 2, 3, 4)
_COMPONENT_STATES = (-1, 2, 3, 4)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")


class Unknown(Struct, frozen=True):
    """A value that the machine, a user or code decides.

    Attributes:
        one_of: the only values it can be, the empty string for "not set"; empty where it can be anything.
        is_set: it surely has a value, whatever that is.
    """

    one_of: tuple[str | int, ...] = ()
    is_set: bool = False


UNKNOWN = Unknown()
SOME_VALUE = Unknown(is_set=True)
ABSENT = ""
"""The value of what is not set: a property without a value and one that does not exist are the same.

Source: https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax
"""


def is_surely_set(value: str | int | Unknown) -> bool:
    """Whether a value is one, whatever it is."""
    if isinstance(value, Unknown):
        return value.is_set or (bool(value.one_of) and ABSENT not in value.one_of)
    return value != ABSENT


def _nothing() -> Mapping[str, str | Unknown]:
    return MappingProxyType({})


def _no_states() -> Mapping[str, int | Unknown]:
    return MappingProxyType({})


class PropertyStore(Struct, frozen=True, kw_only=True):
    """Each name is known with its value, known to be absent, or unknown.

    Attributes:
        properties: by name, as a sequence begins; names and values are case-sensitive.
        changed: those that have become something else since.
        environment: by name without the percent sign; the case of names does not matter.
        states: numbers of features and components by name with their prefix (`$`, `?`, `&`, `!`). UNKNOWN is one of the
            documented numbers; a name that is not listed has no state, as before CostFinalize.
        paths: what `[#file]`, `[!file]` and `[$component]` of Formatted text stand for, by `#file`, `!file` and `$component`;
            a short path that is not listed is the same as the long one.
        unlisted_property: what a property that is not listed is.
        unlisted_environment: the same of an environment variable.
        unlisted_path: the same of a path; blank before costing.

    The states are those of https://learn.microsoft.com/windows/win32/msi/conditional-statement-syntax
    """

    properties: Mapping[str, str | Unknown] = field(default_factory=_nothing)
    changed: Mapping[str, str | Unknown] = field(default_factory=_nothing)
    environment: Mapping[str, str | Unknown] = field(default_factory=_nothing)
    states: Mapping[str, int | Unknown] = field(default_factory=_no_states)
    paths: Mapping[str, str | Unknown] = field(default_factory=_nothing)
    unlisted_property: str | Unknown = ABSENT
    unlisted_environment: str | Unknown = UNKNOWN
    unlisted_path: str | Unknown = ABSENT

    def __post_init__(self) -> None:
        if self.environment:
            environment = {name.upper(): value for name, value in self.environment.items()}
            force_setattr(self, "environment", environment)

    def property_value(self, name: str) -> str | Unknown:
        """The value of a property; what is no identifier and is not listed is never set."""
        if name in self.changed:
            return self.changed[name]
        if name in self.properties:
            return self.properties[name]
        return self.unlisted_property if _IDENTIFIER.fullmatch(name) else ABSENT

    def environment_value(self, name: str) -> str | Unknown:
        """The value of an environment variable by its name without the percent sign."""
        return self.environment.get(name.upper(), self.unlisted_environment)

    def value(self, name: str) -> str | int | Unknown:
        """The value of a name of a condition: text, or a number for a state. Absent is the empty string."""
        prefix = name[:1]
        if prefix == "%":
            return self.environment_value(name[1:])
        if prefix and prefix in STATE_PREFIXES:
            state = self.states.get(name, ABSENT)
            if state == UNKNOWN:
                return Unknown(_FEATURE_STATES if prefix in "&!" else _COMPONENT_STATES)
            return state
        return self.property_value(name)

    def path(self, name: str) -> str | Unknown:
        """What `#file`, `!file` or `$component` in the brackets of Formatted text stands for."""
        if name.startswith("!") and name not in self.paths:
            name = f"#{name[1:]}"
        return self.paths.get(name, self.unlisted_path)

    def with_properties(self, changes: Mapping[str, str | Unknown]) -> PropertyStore:
        """The same with these properties; the empty string takes one away."""
        return self._with(MappingProxyType({**self.changed, **changes}), self.states)

    def with_states(self, changes: Mapping[str, int | Unknown]) -> PropertyStore:
        """The same with these states of features and components, named with their prefix."""
        return self._with(self.changed, MappingProxyType({**self.states, **changes})) if changes else self

    def _with(self, changed: Mapping[str, str | Unknown], states: Mapping[str, int | Unknown]) -> PropertyStore:
        # A run makes a store for each row that sets something: a package may have very many properties, of which only few
        # change, and `replace` takes several times as long.
        return PropertyStore(
            properties=self.properties,
            changed=changed,
            environment=self.environment,
            states=states,
            paths=self.paths,
            unlisted_property=self.unlisted_property,
            unlisted_environment=self.unlisted_environment,
            unlisted_path=self.unlisted_path,
        )
