from __future__ import annotations

import pytest

from inspector.sequence.property_store import ABSENT, UNKNOWN, PropertyStore, Unknown

STORE = PropertyStore(
    properties={"A": "1", "Empty": "", "U": UNKNOWN, "odd name": "x"},
    environment={"Path": "p"},
    states={"&Main": 3, "!Main": UNKNOWN, "$Comp": UNKNOWN},
    paths={"#file": "C:\\file", "!short": "C:\\SHORT"},
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("A", "1"),
        ("a", ABSENT),
        ("Empty", ABSENT),
        ("U", UNKNOWN),
        ("%PATH", "p"),
        ("%path", "p"),
        ("%OTHER", UNKNOWN),
        ("&Main", 3),
        ("!Main", Unknown((-1, 1, 2, 3, 4))),
        ("$Comp", Unknown((-1, 2, 3, 4))),
        ("?Comp", ABSENT),
    ],
)
def test_the_value_of_a_name(name: str, value: str | int | Unknown) -> None:
    assert STORE.value(name) == value


def test_what_is_no_identifier_is_never_set_unless_listed() -> None:
    store = PropertyStore(properties={"odd name": "x"}, unlisted_property=UNKNOWN)
    assert store.property_value("odd name") == "x"
    assert store.property_value("other name") == ABSENT
    assert store.property_value("Other") == UNKNOWN


def test_a_short_path_is_the_long_one_where_there_is_no_other() -> None:
    assert STORE.path("!file") == "C:\\file"
    assert STORE.path("!short") == "C:\\SHORT"
    assert STORE.path("$Comp") == ABSENT


def test_a_store_with_changes_leaves_the_first_as_it_was() -> None:
    changed = STORE.with_properties({"A": "", "B": "2"})
    assert (changed.value("A"), changed.value("B"), changed.value("%PATH")) == (ABSENT, "2", "p")
    assert (STORE.value("A"), STORE.value("B")) == ("1", ABSENT)
