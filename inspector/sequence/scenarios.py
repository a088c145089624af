"""The runs that can be asked about, from `resources/data/scenarios.toml`, and how each begins."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from inspector.errors import ScenarioError
from inspector.language import N_, tr
from inspector.resource_files import load_data

if TYPE_CHECKING:
    from collections.abc import Mapping


class UILevel(StrEnum):
    """The user interface levels.

    Source: https://learn.microsoft.com/windows/win32/msi/user-interface-levels
    """

    FULL = "full"
    REDUCED = "reduced"
    BASIC = "basic"
    NONE = "none"

    @property
    def number(self) -> str:
        """The value of the property UILevel.

        Source: https://learn.microsoft.com/windows/win32/msi/uilevel
        """
        return {UILevel.FULL: "5", UILevel.REDUCED: "4", UILevel.BASIC: "3", UILevel.NONE: "2"}[self]

    @property
    def plays_ui_sequence(self) -> bool:
        """Whether the client plays a UI sequence table at this level.

        Source: https://learn.microsoft.com/windows/win32/msi/installuisequence-table
        """
        return self in (UILevel.FULL, UILevel.REDUCED)


LEVEL_WORDS = {
    UILevel.FULL: N_("full", "UI level"),
    UILevel.REDUCED: N_("reduced", "UI level"),
    UILevel.BASIC: N_("basic", "UI level"),
    UILevel.NONE: N_("none", "UI level"),
}
"""The levels by themselves, for `tr` with the disambiguation "UI level"."""

_LEVEL_TITLES = {
    UILevel.FULL: N_("full UI"),
    UILevel.REDUCED: N_("reduced UI"),
    UILevel.BASIC: N_("basic UI"),
    UILevel.NONE: N_("no UI"),
}


class Features(StrEnum):
    """What the scenario presumes about the state that features are brought to."""

    LOCAL = "local"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class RelatedProducts(StrEnum):
    """What FindRelatedProducts finds in the scenario."""

    NONE = "none"
    OLDER = "older"
    NOT_SEARCHED = "not searched"


class Scenario(Struct, frozen=True, kw_only=True):
    """The run that is asked about.

    Attributes:
        name: the word of the command line.
        title: what a person reads, in English for `tr`.
        presumes: one sentence, in English for `tr`.
        top_level_action: INSTALL, ADMIN or ADVERTISE.
        ui_level: decides whether there is a client lane.
        ui_levels: the levels that make sense for it.
        sets: properties with their values before the first action.
        some_value: properties that are surely set, to a value that is not known.
        absent: properties that surely have no value.
        unknown: properties that may have a value.
        is_maintenance: the product is installed already.
        related_products, features: what else it presumes.
        given: values given by hand, None for "has no value"; they win over everything else.
        doc_url: the documentation page it stands on.
    """

    name: str
    title: str
    presumes: str
    top_level_action: str
    ui_level: UILevel
    ui_levels: tuple[UILevel, ...]
    sets: Mapping[str, str]
    some_value: frozenset[str]
    absent: frozenset[str]
    unknown: frozenset[str]
    is_maintenance: bool
    related_products: RelatedProducts
    features: Features
    given: Mapping[str, str | None]
    doc_url: str

    @property
    def has_client(self) -> bool:
        """Whether a UI sequence table is played before the execute table."""
        return self.ui_level.plays_ui_sequence and self.top_level_action != "ADVERTISE"

    @property
    def full_title(self) -> str:
        """The title with the level and the values given by hand, for pictures and reports."""
        given = ", ".join(
            f"{name}={value}" if value is not None else tr("no {name}", name=name) for name, value in self.given.items()
        )
        return ", ".join(part for part in (tr(self.title), tr(_LEVEL_TITLES[self.ui_level]), given) if part)


@cache
def presets() -> dict[str, Scenario]:
    """The presets by name, each at the fullest level that makes sense for it.

    Raises:
        ResourceError: the data file is missing or damaged.
    """
    return {row["name"]: _preset(row) for row in load_data("scenarios")["scenario"]}


def choose_scenario(
    name: str = "first-install", ui_level: UILevel | None = None, given: Mapping[str, str | None] | None = None
) -> Scenario:
    """A preset at a level, with values given by hand.

    Raises:
        ScenarioError: there is no such preset, or it does not exist at that level.
        ResourceError: the data of the presets is missing.
    """
    preset = presets().get(name)
    if preset is None:
        raise ScenarioError(
            tr("There is no scenario {name}", name=name),
            advice=tr("The scenarios are {names}.", names=", ".join(presets())),
        )
    if ui_level is not None and ui_level not in preset.ui_levels:
        raise ScenarioError(
            tr("The scenario {name} has no UI level {level}", name=name, level=ui_level),
            advice=tr("It runs at {levels}.", levels=", ".join(level.value for level in preset.ui_levels)),
        )
    return replace(preset, ui_level=ui_level or preset.ui_level, given=dict(given or {}))


def _preset(row: Mapping[str, Any]) -> Scenario:
    levels = tuple(UILevel(level) for level in row.get("ui_levels", UILevel))
    return Scenario(
        name=row["name"],
        title=row["title"],
        presumes=row["presumes"],
        top_level_action=row["top_level_action"],
        ui_level=levels[0],
        ui_levels=levels,
        sets=row["sets"],
        some_value=frozenset(row.get("some_value", ())),
        absent=frozenset(row.get("absent", ())),
        unknown=frozenset(row.get("unknown", ())),
        is_maintenance=row["maintenance"],
        related_products=RelatedProducts(row["related_products"]),
        features=Features(row["features"]),
        given={},
        doc_url=row["doc_url"],
    )
