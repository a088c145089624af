"""Conditions and stores for hypothesis: few names and values, so that they meet."""

from __future__ import annotations

from hypothesis import strategies as st

from inspector.sequence.condition_syntax import (
    Chain,
    Comparing,
    Comparison,
    Expression,
    Integer,
    Joining,
    Literal,
    Not,
    Symbol,
)
from inspector.sequence.property_store import SOME_VALUE, UNKNOWN, PropertyStore, Unknown

PROPERTIES = ("A", "B", "C")
TEXTS = ("", "a", "A", "ab", "b", "5", "05", "6", "10", "-5", "-0", "0", "65536", "5a")
STATES = (-1, 1, 2, 3, 4)

symbols = st.sampled_from([*map(Symbol, PROPERTIES), Symbol("%E"), Symbol("&F")])
operands = st.one_of(
    symbols,
    st.sampled_from([Literal(text) for text in ("", "a", "A", "ab", "5", "05", "10")]),
    st.sampled_from([Integer(text) for text in ("0", "5", "-1", "3", "65536")]),
)
comparisons = st.builds(Comparison, operands, st.sampled_from(Comparing), st.booleans(), operands)


def _larger(smaller: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    several = st.lists(smaller, min_size=2, max_size=4).map(tuple)
    return st.one_of(st.builds(Not, smaller), st.builds(Chain, st.sampled_from(Joining), several))


expressions: st.SearchStrategy[Expression] = st.recursive(st.one_of(operands, comparisons), _larger, max_leaves=8)

_some_texts = st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3, unique=True)
_text = st.one_of(
    st.sampled_from(TEXTS), st.sampled_from([UNKNOWN, SOME_VALUE]), _some_texts.map(lambda texts: Unknown(tuple(texts)))
)
stores = st.builds(
    lambda properties, variable, state: PropertyStore(
        properties=properties, environment={"E": variable}, states={} if state == 0 else {"&F": state}
    ),
    st.fixed_dictionaries(dict.fromkeys(PROPERTIES, _text)),
    _text,
    st.sampled_from([*STATES, UNKNOWN, 0]),
)


@st.composite
def completions(
    draw: st.DrawFn, store: PropertyStore, kept: PropertyStore | None = None, names: tuple[str, ...] = ()
) -> PropertyStore:
    """A store without unknowns that `store` may turn out to be; `names` have the values of `kept`."""

    def drawn(name: str, anything: tuple[str | int, ...]) -> str | int:
        value = store.value(name)
        if not isinstance(value, Unknown):
            return value
        if kept is not None and name in names:
            known = kept.value(name)
            assert not isinstance(known, Unknown)
            return known
        return draw(st.sampled_from(value.one_of or [one for one in anything if one or not value.is_set]))

    state = drawn("&F", STATES)
    return PropertyStore(
        properties={name: str(drawn(name, TEXTS)) for name in PROPERTIES},
        environment={"E": str(drawn("%E", TEXTS))},
        states={"&F": state} if isinstance(state, int) else {},
    )
