from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.sequence.condition_answers import Answer, answer, evaluate
from inspector.sequence.condition_syntax import (
    Chain,
    Comparing,
    Comparison,
    Condition,
    Expression,
    Joining,
    Literal,
    Not,
    Symbol,
    read_condition,
)
from inspector.sequence.condition_values import Truth
from inspector.sequence.conditions import Reading
from inspector.sequence.property_store import SOME_VALUE, UNKNOWN, PropertyStore, Unknown
from tests.sequence.condition_strategies import completions, expressions, stores

STORE = PropertyStore(
    properties={
        "Yes": "1",
        "VersionNT": "603",
        "U": UNKNOWN,
        "V": UNKNOWN,
        "W": UNKNOWN,
        "All": Unknown(("", "ALL")),
        "Some": SOME_VALUE,
        "Number": Unknown(("1", "2")),
    },
    states={"&F": UNKNOWN, "$C": UNKNOWN},
)


def _answer(text: str, store: PropertyStore = STORE) -> Answer:
    condition = read_condition(text)
    assert isinstance(condition, Condition)
    return answer(condition, store)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("U", ("U",)),
        ("NOT U AND V", ("U", "V")),
        ("Yes AND U", ("U",)),
        ("U AND No OR V", ("V",)),
        ("U XOR V", ("U", "V")),
        ("V AND U", ("V", "U")),
        ("U AND (V OR NOT V)", ("U",)),
        ("U AND V OR U AND NOT V", ("U",)),
        ("U OR U AND V", ("U",)),
        ("U IMP Yes IMP V", ("V",)),
        ('U = "a" OR U = "b" OR V', ("U", "V")),
        ('U = "a" AND (U OR V)', ("U",)),
        ("U > 5 OR U <= 5", ("U",)),  # text that is no integer makes both false
        ("U = V", ("U", "V")),
        ('U >< "x"', ("U",)),
        ('U >< "x" OR U = "x"', ("U",)),
        ("U = VersionNT", ("U",)),
        ("%PATH AND %path", ("%PATH",)),
        ("&F = 3", ("&F",)),
        ("&F = 1 OR U", ("&F", "U")),
        ('All = "ALL"', ("All",)),
        ("All = Number OR All", ("All",)),
        ('U ~= "all" AND U <> "all"', ("U",)),
        ("U = 0 AND U = VersionNT OR V", ("V",)),
        ('Some = "a"', ("Some",)),
        ("Some > 5", ("Some",)),
    ],
)
def test_it_hangs_on_what_can_change_it(text: str, names: tuple[str, ...]) -> None:
    found = _answer(text)
    assert found.value is Truth.UNKNOWN
    assert found.hangs_on == names


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("No AND U", Truth.FALSE),
        ("Yes OR U", Truth.TRUE),
        ("U OR NOT U", Truth.TRUE),
        ("U XOR U", Truth.FALSE),
        ("U EQV U", Truth.TRUE),
        ("U = U AND U ~= U", Truth.TRUE),
        ("U = 1 OR U <> 1", Truth.TRUE),
        ("U = V OR U <> V", Truth.TRUE),
        ('U < "m" OR U >= "m"', Truth.TRUE),
        ('U = "a" AND U = "b"', Truth.FALSE),
        ('U = "a" AND NOT U', Truth.FALSE),
        ('U >< "x" AND NOT U', Truth.FALSE),
        ('U = "abc" AND NOT U >< "b"', Truth.FALSE),
        ("U > 6 AND U < 6", Truth.FALSE),
        ("U > 6 AND U < 7", Truth.FALSE),
        ("U > 600 IMP U > 500", Truth.TRUE),
        ('U = "ALL" IMP U ~= "all"', Truth.TRUE),
        ('U ~= "5" IMP U = "5"', Truth.TRUE),
        ('"" >< U', Truth.FALSE),
        ('U >= ""', Truth.TRUE),
        ("%PATH OR NOT %Path", Truth.TRUE),
        ("&F", Truth.TRUE),
        ("&F > 4", Truth.FALSE),
        ("$C = 1", Truth.FALSE),
        ("Number", Truth.TRUE),
        ('All = "" OR All = "ALL"', Truth.TRUE),
        ('All = "REMOVE"', Truth.FALSE),
        ("Some", Truth.TRUE),
        ('Some = ""', Truth.FALSE),
    ],
)
def test_what_no_completion_changes_is_decided(text: str, value: Truth) -> None:
    assert _answer(text) == Answer(value)


def test_blank_text_counts_as_true() -> None:
    assert _answer("  ") == Answer(Truth.TRUE)


def test_an_unlisted_name_is_what_the_store_says() -> None:
    assert _answer("Other", PropertyStore()) == Answer(Truth.FALSE)
    assert _answer("Other", PropertyStore(unlisted_property=UNKNOWN)) == Answer(Truth.UNKNOWN, ("Other",))
    assert _answer("%Other", PropertyStore(unlisted_environment="x")) == Answer(Truth.TRUE)


def test_with_too_many_names_an_answer_stays_unknown() -> None:
    names = tuple(f"P{number}" for number in range(40))
    text = " AND ".join(f"({name} OR NOT {name})" for name in names)
    store = PropertyStore(unlisted_property=UNKNOWN)
    assert _answer(text, store) == Answer(Truth.UNKNOWN, names)


def test_with_too_many_values_an_answer_stays_unknown() -> None:
    values = " OR ".join(f'U = "{number}"' for number in range(1_000))
    assert _answer(values) == Answer(Truth.UNKNOWN, ("U",))
    assert _answer(f"({values}) AND No") == Answer(Truth.FALSE)


def test_an_unknown_that_matters_to_one_reading_only() -> None:
    found = _answer("Yes XOR U OR Yes")
    assert found == Answer(Truth.FALSE, (), Truth.TRUE)
    assert _answer("U XOR Yes OR Yes") == Answer(Truth.UNKNOWN, ("U",), Truth.TRUE)


@settings(max_examples=300)
@given(st.data(), expressions, stores, st.sampled_from(Reading))
def test_no_completion_contradicts_an_answer(
    data: st.DataObject, expression: Expression, store: PropertyStore, reading: Reading
) -> None:
    value, names = evaluate(expression, store, reading)
    one = data.draw(completions(store))
    found, nothing = evaluate(expression, one, reading)
    assert found is not Truth.UNKNOWN
    assert nothing == ()
    if value is not Truth.UNKNOWN:
        assert names == ()
        assert found is value
    # What it does not hang on changes nothing.
    other = data.draw(completions(store, one, names))
    assert evaluate(expression, other, reading)[0] is found


_plain_atoms = st.one_of(
    st.sampled_from([Symbol("A"), Symbol("B"), Symbol("C")]),
    st.builds(
        Comparison,
        st.sampled_from([Symbol("A"), Symbol("B"), Symbol("C")]),
        st.sampled_from([Comparing.EQUAL, Comparing.UNEQUAL]),
        st.booleans(),
        st.sampled_from([Literal("x"), Literal("X"), Literal("yy"), Literal("")]),
    ),
)
_plain = st.recursive(
    _plain_atoms,
    lambda smaller: st.one_of(
        st.builds(Not, smaller),
        st.builds(Chain, st.sampled_from(Joining), st.lists(smaller, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)


@given(_plain)
def test_of_plain_comparisons_all_and_only_what_matters_is_named(expression: Expression) -> None:
    values = ("", "x", "X", "yy", "Yy", "other")
    found = {
        chosen: evaluate(expression, PropertyStore(properties=dict(zip("ABC", chosen, strict=True))))[0]
        for chosen in product(values, repeat=3)
    }
    mattering = {
        name
        for position, name in enumerate("ABC")
        for chosen, value in found.items()
        for other in values
        if found[(*chosen[:position], other, *chosen[position + 1 :])] is not value
    }
    value, names = evaluate(expression, PropertyStore(properties=dict.fromkeys("ABC", UNKNOWN)))
    assert set(names) == mattering
    assert value is (Truth.UNKNOWN if mattering else next(iter(found.values())))
