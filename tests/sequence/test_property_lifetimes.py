"""What is documented about properties, and what kind of property a name is."""

from __future__ import annotations

import pytest

from inspector.sequence.model import Side
from inspector.sequence.property_lifetimes import (
    END,
    INITIALIZATION,
    Edge,
    Visibility,
    documented_lifetimes,
    family_lifetime,
    intervals_at,
    lifetime_of,
)
from inspector.sequence.property_store import ABSENT, SOME_VALUE, UNKNOWN, Unknown, is_surely_set


@pytest.mark.parametrize(
    ("name", "visibility"),
    [
        ("InstallFolder", Visibility.PRIVATE),
        ("INSTALLFOLDER", Visibility.PUBLIC),
        ("_A.1", Visibility.PUBLIC),
        ("ALLUSERS", Visibility.RESTRICTED),
        ("REINSTALL", Visibility.RESTRICTED),
    ],
)
def test_the_kind_of_a_property(name: str, visibility: Visibility) -> None:
    assert lifetime_of(name).visibility is visibility


def test_nothing_is_documented_about_a_property_of_a_package() -> None:
    assert not lifetime_of("INSTALLFOLDER").is_documented
    assert lifetime_of("REBOOT").is_documented


def test_a_family_is_documented_by_the_column_that_names_it() -> None:
    (interval,) = family_lifetime("FOUND", "AppSearch.Property").on(Side.SERVER)
    assert (interval.opens_at, interval.opens_edge, interval.closes_at) == ("AppSearch", Edge.END, END)
    with pytest.raises(KeyError):
        family_lifetime("FOUND", "Registry.Value")


def test_what_an_action_opens_and_closes() -> None:
    at_validation = {(lifetime.name, interval.opens_at) for lifetime, interval in intervals_at("InstallValidate")}
    assert at_validation == {
        ("MsiRestartManagerSessionKey", INITIALIZATION),
        ("CostingComplete", "CostInitialize"),
        ("CostingComplete", "InstallValidate"),
    }
    assert intervals_at("NoSuchAction") == ()


def test_every_given_value_is_understood() -> None:
    given = {interval.gives for lifetime in documented_lifetimes().values() for interval in lifetime.intervals}
    assert given == {ABSENT, SOME_VALUE, UNKNOWN, "0", "1", Unknown(("0", "1"))}


@pytest.mark.parametrize(
    ("value", "is_set"),
    [
        (ABSENT, False),
        ("x", True),
        (UNKNOWN, False),
        (SOME_VALUE, True),
        (Unknown(("a", "b")), True),
        (Unknown(("", "b")), False),
    ],
)
def test_what_surely_has_a_value(value: str | Unknown, *, is_set: bool) -> None:
    assert is_surely_set(value) is is_set
