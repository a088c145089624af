"""Whether a condition holds in a store: true, false, or unknown together with the names it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.sequence.condition_completions import Completions, is_open, unknown_names
from inspector.sequence.condition_syntax import Chain, Comparison, Integer, Not, Symbol
from inspector.sequence.condition_values import Truth, joined, kleene, truth
from inspector.sequence.conditions import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.sequence.condition_completions import Atom
    from inspector.sequence.condition_syntax import Condition, Expression
    from inspector.sequence.property_store import PropertyStore


class Answer(Struct, frozen=True):
    """What a condition comes to.

    Attributes:
        value: as documented.
        hangs_on: where `value` is unknown, the unknown names that can change it, in the order of their appearance.
        otherwise: what Wine's reading comes to, where that is something else; None where both agree.
    """

    value: Truth
    hangs_on: tuple[str, ...] = ()
    otherwise: Truth | None = None


def answer(condition: Condition, store: PropertyStore) -> Answer:
    """What `condition` comes to in `store`. Blank text counts as true.

    Never wrong about what is unknown: true and false are given only where every completion of the unknown names agrees.
    """
    if condition.expression is None:
        return Answer(Truth.TRUE)
    value, hangs_on = evaluate(condition.expression, store)
    if condition.otherwise is None:
        return Answer(value, hangs_on)
    otherwise, _ = evaluate(condition.otherwise, store, Reading.WINE)
    return Answer(value, hangs_on, None if otherwise is value else otherwise)


class Answers:
    """The answers of one run. Packages say the same again and again: a condition is not worked out twice for the same values."""

    def __init__(self) -> None:
        self._names: dict[str, tuple[str, ...]] = {}
        self._known: dict[tuple[str, tuple[object, ...]], Answer] = {}

    def of(self, condition: Condition, store: PropertyStore) -> Answer:
        """What `condition` comes to in `store`, as `answer` says."""
        names = self._names.get(condition.text)
        if names is None:
            trees = (condition.expression, condition.otherwise)
            names = tuple(dict.fromkeys(name for tree in trees if tree is not None for name in _names(tree)))
            self._names[condition.text] = names
        key = (condition.text, tuple(map(store.value, names)))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = answer(condition, store)
        return known


def evaluate(
    expression: Expression, store: PropertyStore, reading: Reading = Reading.DOCUMENTED
) -> tuple[Truth, tuple[str, ...]]:
    """The value of a tree in one reading, and the names it hangs on."""
    value = kleene(expression, store.value, reading)
    if value is not Truth.UNKNOWN:
        return value, ()
    # Kleene logic does not see that X OR NOT X is true whatever X is; trying the completions does.
    undecided = _undecided(expression, store, reading)
    atoms = tuple(_atoms(undecided))
    names = unknown_names(atoms, store)
    if len(names) == len(atoms) and all(is_open(atom, store) for atom in atoms):
        return Truth.UNKNOWN, tuple(
            names.values()
        )  # each name stands once and can make its part true or false: all of them matter
    completions = Completions(atoms, store, reading)
    if not completions.is_small:
        return Truth.UNKNOWN, tuple(names.values())
    result = completions.of(undecided)
    if result in (0, completions.all):
        return truth(bool(result)), ()
    return Truth.UNKNOWN, tuple(name for key, name in names.items() if completions.matters(key, result))


def _undecided(expression: Expression, store: PropertyStore, reading: Reading) -> Expression:
    """The same with every decided part put as 1 or 0, and without what can no longer matter in a chain."""
    value = kleene(expression, store.value, reading)
    if value is not Truth.UNKNOWN:
        return _constant(value)
    match expression:
        case Not():
            return Not(_undecided(expression.operand, store, reading))
        case Chain():
            kept: list[Expression] = []
            value = kleene(expression.operands[0], store.value, reading)
            for position, operand in enumerate(expression.operands):
                if position:
                    value = joined(value, expression.operator, kleene(operand, store.value, reading))
                if value is Truth.UNKNOWN:
                    kept.append(_undecided(operand, store, reading))
                else:
                    kept = [_constant(value)]
            return kept[0] if len(kept) == 1 else Chain(expression.operator, tuple(kept))
        case _:
            return expression


def _constant(value: Truth) -> Integer:
    return Integer("1" if value is Truth.TRUE else "0")


def _atoms(expression: Expression) -> Iterator[Atom]:
    match expression:
        case Not():
            yield from _atoms(expression.operand)
        case Chain():
            for operand in expression.operands:
                yield from _atoms(operand)
        case Symbol() | Comparison():
            yield expression
        case _:
            return


def _names(expression: Expression) -> Iterator[str]:
    """Every name in a tree."""
    match expression:
        case Symbol():
            yield expression.name
        case Comparison():
            yield from _names(expression.left)
            yield from _names(expression.right)
        case Not():
            yield from _names(expression.operand)
        case Chain():
            for operand in expression.operands:
                yield from _names(operand)
        case _:
            return
