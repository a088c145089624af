"""Documented lifetimes of properties, from `resources/data/property_lifetimes.toml`: what the player plays and the windows show."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from inspector.language import N_
from inspector.resource_files import load_data
from inspector.sequence.model import Side
from inspector.sequence.property_store import ABSENT, SOME_VALUE, UNKNOWN, Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RESTART_MANAGER_SESSION_KEY = "MsiRestartManagerSessionKey"
CUSTOM_ACTION_DATA = "CustomActionData"
INITIALIZATION = "initialization"
END = "end"
TOP_LEVEL_ACTION = "INSTALL"
"""Stands for ADMIN and ADVERTISE too: the action that plays a sequence table, which is where that begins."""


class Edge(StrEnum):
    """The part of an action's turn at which something happens: before its work, or after it."""

    START = "start"
    END = "end"


TOP_LEVEL_ACTION = "INSTALL"
"""Stands for ADMIN and ADVERTISE too: the action that plays a sequence table, which is where that begins."""


class Visibility(StrEnum):
    """Whether a property crosses from the client to the server.

    Sources: https://learn.microsoft.com/windows/win32/msi/public-properties and
    https://learn.microsoft.com/windows/win32/msi/restricted-public-properties
    """

    PRIVATE = "private"
    PUBLIC = "public"
    RESTRICTED = "restricted"


class LifetimeInterval(Struct, frozen=True):
    """One stretch of a documented life.

    Attributes:
        side: the engine that holds the value.
        opens_at: INITIALIZATION or the name of an action.
        opens_edge: at which end of that action's turn.
        closes_at: END or the name of an action.
        closes_edge: at which end of that action's turn.
        certainty: in words, such as "documented" or "observed (first install)".
        or_opens_at: other actions that may open it too; the first of all counts.
        gives: what the installer or the opening action gives the property; ABSENT where its caller, the package or the scenario
            decides.
        keeps: it leaves a value that the property has already.
    """

    side: Side
    opens_at: str
    opens_edge: Edge
    closes_at: str
    closes_edge: Edge
    certainty: str
    or_opens_at: tuple[str, ...] = ()
    gives: str | Unknown = ABSENT
    keeps: bool = False

    def given_by(self, action: str) -> str | Unknown:
        """What `action` gives the property where it opens the interval; ABSENT where it does not."""
        if action == self.opens_at:
            return self.gives
        return UNKNOWN if action in self.or_opens_at and self.gives != ABSENT else ABSENT


class PropertyLifetime(Struct, frozen=True, kw_only=True):
    """When a property has a value according to its documentation; without intervals where nothing is documented about it.

    Attributes:
        name: the property.
        set_by: who sets it, in words, such as "installer" or "command line or package"; empty where nothing is documented.
        visibility: whether it crosses to the server.
        intervals: the stretches of its life, those of the client first.
        note: what its existence hangs on, in English words for `tr`; may be empty.
        minimum_installer_version: the first Windows Installer version that sets it, times 100; None for every version.
        switched_off_by: (property, value) of the Property table that keeps the installer from setting it, or None.
        kept_but_inferred_by: (property, value) that may be thought to switch it off but does not, or None.
        set_by_property: the property that has it set from the start when that has a value, or None.
        in_maintenance: what it is from the start where the product is installed already; ABSENT where that makes no difference.
        is_handed_over: whether a client hands it over to the server where it is public.
        doc_url: the documentation page, None where there is none.
    """

    name: str
    set_by: str = ""
    visibility: Visibility
    intervals: tuple[LifetimeInterval, ...] = ()
    note: str = ""
    minimum_installer_version: int | None = None
    switched_off_by: tuple[str, str] | None = None
    kept_but_inferred_by: tuple[str, str] | None = None
    set_by_property: str | None = None
    in_maintenance: str | Unknown = ABSENT
    is_handed_over: bool = True
    doc_url: str | None = None

    @property
    def is_documented(self) -> bool:
        """Whether anything is documented about it."""
        return bool(self.intervals)

    @property
    def is_installers_own(self) -> bool:
        """Whether the installer gives it its value, so that code of the package is not taken to change it."""
        is_private = self.visibility is Visibility.PRIVATE
        return self.set_by in ("installer", "top-level action", "caller") or (is_private and self.set_by == "package")

    def on(self, side: Side) -> tuple[LifetimeInterval, ...]:
        """The intervals of one side."""
        return tuple(each for each in self.intervals if each.side is side)

    def at_initialization(self, side: Side) -> str | Unknown:
        """What the installer gives it before the first action of a side."""
        return next((each.gives for each in self.on(side) if each.opens_at == INITIALIZATION), ABSENT)


@cache
def documented_lifetimes() -> dict[str, PropertyLifetime]:
    """The documented lifetimes by property name, those that the installer takes from the machine too.

    Raises:
        ResourceError: a data file is missing or damaged.
    """
    from_machine = (
        PropertyLifetime(
            name=row["name"],
            set_by="installer",
            visibility=_visibility(row["name"]),
            intervals=tuple(
                LifetimeInterval(
                    side, INITIALIZATION, Edge.START, END, Edge.END, "documented", gives=_given(row["state"])
                )
                for side in Side
            ),
            note=N_("No supported Windows sets it any more.") if row["state"] == "absent" else "",
            doc_url=row["doc_url"],
        )
        for row in load_data("machine_properties")["property"]
    )
    lifetimes = {each.name: each for each in from_machine}
    lifetimes.update(
        (row["name"], _lifetime(row["name"], Visibility(row["visibility"]), row)) for row in _data()["property"]
    )
    return lifetimes


def intervals_at(action: str) -> Sequence[tuple[PropertyLifetime, LifetimeInterval]]:
    """The intervals that `action` opens or closes, with the property that each is of; families are not among them.

    Raises:
        ResourceError: a data file is missing or damaged.
    """
    return _intervals_by_action().get(action, ())


@cache
def _intervals_by_action() -> Mapping[str, Sequence[tuple[PropertyLifetime, LifetimeInterval]]]:
    found: dict[str, list[tuple[PropertyLifetime, LifetimeInterval]]] = {}
    for lifetime in documented_lifetimes().values():
        for interval in lifetime.intervals:
            for action in {interval.opens_at, interval.closes_at, *interval.or_opens_at}:
                found.setdefault(action, []).append((lifetime, interval))
    return found


def lifetime_of(name: str) -> PropertyLifetime:
    """The documented lifetime of a property; one without intervals where nothing is documented about it.

    Raises:
        ResourceError: a data file is missing or damaged.
    """
    return documented_lifetimes().get(name) or PropertyLifetime(name=name, visibility=_visibility(name))


def family_lifetime(name: str, column: str) -> PropertyLifetime:
    """The documented lifetime of a property that the package names in `column`, such as `Upgrade.ActionProperty`.

    Raises:
        KeyError: nothing is documented about properties in that column.
        ResourceError: a data file is missing or damaged.
    """
    return _lifetime(name, _visibility(name), _families()[column])


def is_public(name: str) -> bool:
    """Whether a property is public: no letter of its name is in lower case.

    Source: https://learn.microsoft.com/windows/win32/msi/public-properties
    """
    return name == name.upper()


@cache
def _families() -> dict[str, Mapping[str, Any]]:
    return {row["column"]: row for row in _data()["family"]}


@cache
def _data() -> dict[str, Any]:
    return load_data("property_lifetimes")


def _lifetime(name: str, visibility: Visibility, row: Mapping[str, Any]) -> PropertyLifetime:
    return PropertyLifetime(
        name=name,
        set_by=row["set_by"],
        visibility=visibility,
        intervals=tuple(
            LifetimeInterval(
                Side(each["side"]),
                each.get("from", INITIALIZATION),
                Edge(each.get("from_edge", Edge.START)),
                each.get("to", END),
                Edge(each.get("to_edge", Edge.END)),
                each["certainty"],
                tuple(each.get("or_from", ())),
                _given(each.get("gives")),
                each.get("keeps", False),
            )
            for each in row["intervals"]
        ),
        note=row.get("note", ""),
        minimum_installer_version=row.get("minimum_installer_version"),
        switched_off_by=_setting(row.get("switched_off_by")),
        kept_but_inferred_by=_setting(row.get("kept_but_inferred_by")),
        set_by_property=row.get("set_by_property"),
        in_maintenance=_given(row.get("in_maintenance")),
        is_handed_over=row.get("is_handed_over", True),
        doc_url=row.get("doc_url"),
    )


def _given(what: str | list[str] | None) -> str | Unknown:
    if isinstance(what, list):
        return what[0] if len(what) == 1 else Unknown(tuple(what))
    return {"some": SOME_VALUE, "maybe": UNKNOWN}.get(what or "", ABSENT)


def _setting(table: Mapping[str, str] | None) -> tuple[str, str] | None:
    return None if table is None else (table["property"], table["value"])


def _visibility(name: str) -> Visibility:
    if name in _data()["restricted"]:
        return Visibility.RESTRICTED
    return Visibility.PUBLIC if is_public(name) else Visibility.PRIVATE
