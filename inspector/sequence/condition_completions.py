"""All the ways in which the unknown names of a condition can turn out, as far as the condition can tell them apart.

For an unknown name this needs few values: not set, each text it is compared with, an integer between any two that it is
compared with, and one for everything else. What even then is not settled (does "everything else" contain "abc"?) is free: it
may be true or false. So each real completion is among those tried here; some that are tried may not exist, never the reverse.

Truth values over all completions are bits of one integer, so that a condition is answered for all of them at once.
"""

from __future__ import annotations

from itertools import pairwise, product
from math import prod
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from inspector.sequence.condition_syntax import Chain, Comparing, Comparison, Integer, Joining, Literal, Not, Symbol
from inspector.sequence.condition_values import (
    SUBSTRINGS,
    Truth,
    compares_digits,
    is_digits,
    is_integer,
    kleene,
    operand_value,
)
from inspector.sequence.property_store import ABSENT, STATE_PREFIXES, UNKNOWN, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inspector.sequence.condition_syntax import Expression, Operand
    from inspector.sequence.condition_values import Value
    from inspector.sequence.conditions import Reading
    from inspector.sequence.property_store import PropertyStore

MAXIMUM_COMPLETIONS = 2**14
"""How many are tried; beyond that an answer stays unknown."""

Atom: TypeAlias = Symbol | Comparison
"""The smallest part of a condition that is true or false."""

_OPPOSITES = {Comparing.UNEQUAL: Comparing.EQUAL}
_OPPOSITES_IN_TEXT = {Comparing.GREATER_OR_EQUAL: Comparing.LESS, Comparing.LESS_OR_EQUAL: Comparing.GREATER}


class _Candidate(Struct, frozen=True):
    """A value a name may have; not `is_exact` where it stands for all that the comparisons of the condition do not name."""

    value: Value
    is_exact: bool


_Variable: TypeAlias = str | Atom
"""A name, with its candidates to choose from, or an atom that is free, with false and true."""


class Completions:
    """The completions of the unknown names of some atoms, numbered from 0; truth values are sets of them as bits."""

    def __init__(self, atoms: Iterable[Atom], store: PropertyStore, reading: Reading) -> None:
        self._store = store
        self._reading = reading
        kept = dict.fromkeys(without_opposite(atom)[0] for atom in atoms)
        self._names = {atom: tuple(unknown_names((atom,), store)) for atom in kept}
        comparisons: dict[str, list[Comparison]] = {name: [] for found in self._names.values() for name in found}
        for atom, found in self._names.items():
            if isinstance(atom, Comparison) and len(found) == 1:
                comparisons[found[0]].append(atom)
        self._candidates = {name: self._candidates_of(name, found) for name, found in comparisons.items()}
        choices = {name: len(candidates) for name, candidates in self._candidates.items()}
        values_needed = sum(prod(choices[name] for name in found) for found in self._names.values())
        is_small = max(values_needed, prod(choices.values())) <= MAXIMUM_COMPLETIONS
        self._values = {atom: self._values_of(atom) for atom in kept} if is_small else {}
        free = [atom for atom, values in self._values.items() if Truth.UNKNOWN in values.values()]
        self._choices: dict[_Variable, int] = dict(choices.items())
        self._choices.update(dict.fromkeys(free, 2))
        self._count: int = prod(self._choices.values())
        self.is_small = is_small and self._count <= MAXIMUM_COMPLETIONS
        """Whether they are few enough to be tried; if not, nothing else here may be asked."""
        self.all = (1 << self._count) - 1 if self.is_small else 0
        """The set of all."""
        self._strides = self._place()

    def of(self, expression: Expression) -> int:
        """The completions in which `expression` is true. All its unknown names must be among those of the atoms."""
        match expression:
            case Not():
                return self.all ^ self.of(expression.operand)
            case Chain():
                result = self.of(expression.operands[0])
                for operand in expression.operands[1:]:
                    result = self._joined(result, expression.operator, self.of(operand))
                return result
            case Symbol() | Comparison():
                atom, is_opposite = without_opposite(expression)
                result = self._of_atom(atom)
                return self.all ^ result if is_opposite else result
            case _:
                return self.all if kleene(expression, self._store.value, self._reading) is Truth.TRUE else 0

    def matters(self, name: str, result: int) -> bool:
        """Whether two completions that differ in nothing but `name` differ in `result`."""
        somewhere = everywhere = result
        for variable in self._choices:
            if variable == name or (not isinstance(variable, str) and name in self._names[variable]):
                somewhere, everywhere = self._over(variable, somewhere, everywhere)
        return somewhere != everywhere

    def _joined(self, left: int, operator: Joining, right: int) -> int:
        match operator:
            case Joining.AND:
                return left & right
            case Joining.OR:
                return left | right
            case Joining.XOR:
                return left ^ right
            case Joining.EQV:
                return self.all ^ left ^ right
            case Joining.IMP:
                return (self.all ^ left) | right

    def _of_atom(self, atom: Atom) -> int:
        result = 0
        for choice, value in self._values[atom].items():
            if value is Truth.FALSE:
                continue
            where = self.all
            for name, index in zip(self._names[atom], choice, strict=True):
                where &= self._where(name, index)
            if value is Truth.UNKNOWN:
                where &= self._where(atom, 1)
            result |= where
        return result

    def _values_of(self, atom: Atom) -> dict[tuple[int, ...], Truth]:
        """The value of an atom for each choice of candidates for its names; unknown where it is free."""
        names = self._names[atom]
        choices = product(*(range(len(self._candidates[name])) for name in names))
        return {
            choice: self._value(
                atom, {name: self._candidates[name][index] for name, index in zip(names, choice, strict=True)}
            )
            for choice in choices
        }

    def _value(self, atom: Atom, chosen: Mapping[str, _Candidate]) -> Truth:
        def value_of(name: str) -> Value | Unknown:
            candidate = chosen.get(key(name))
            return self._store.value(name) if candidate is None else candidate.value

        if isinstance(atom, Comparison) and not self._is_settled(atom, chosen):
            return Truth.UNKNOWN
        return kleene(atom, value_of, self._reading)

    def _is_settled(self, comparison: Comparison, chosen: Mapping[str, _Candidate]) -> bool:
        """Whether all values that the candidates stand for give the same."""
        general = [
            side
            for side in (comparison.left, comparison.right)
            if isinstance(side, Symbol) and key(side.name) in chosen and not chosen[key(side.name)].is_exact
        ]
        if not general:
            return True
        is_substring = comparison.operator in SUBSTRINGS
        if len(chosen) > 1:
            return False
        if len(general) == len((comparison.left, comparison.right)):
            return not is_substring  # a name and itself
        other = self._other(comparison, general[0])
        if isinstance(other, int):
            return not is_substring or not is_integer(chosen[key(general[0].name)].value)
        return other == ABSENT or comparison.operator in (Comparing.EQUAL, Comparing.UNEQUAL)

    def _other(self, comparison: Comparison, side: Operand) -> Value | Unknown:
        other = comparison.right if comparison.left is side else comparison.left
        return operand_value(other, self._store.value)

    # Where a variable has a certain value: variables are digits of a number with mixed radix, a completion is the number.

    def _place(self) -> dict[_Variable, int]:
        strides = {}
        stride = 1
        for variable, choices in self._choices.items():
            strides[variable] = stride
            stride *= choices
        return strides

    def _where(self, variable: _Variable, index: int) -> int:
        stride, choices = self._strides[variable], self._choices[variable]
        period = stride * choices
        pattern = ((1 << stride) - 1) << (stride * index)
        while period < self._count:
            pattern |= pattern << period
            period *= 2
        return pattern & self.all

    def _over(self, variable: _Variable, somewhere: int, everywhere: int) -> tuple[int, int]:
        """The completions where the first is true for some choice of `variable`, and the second for every choice."""
        stride, choices = self._strides[variable], self._choices[variable]
        first = self._where(variable, 0)
        some, every = 0, first
        for index in range(choices):
            some |= (somewhere >> (stride * index)) & first
            every &= everywhere >> (stride * index)
        return (
            sum(some << (stride * index) for index in range(choices)),
            sum(every << (stride * index) for index in range(choices)),
        )

    # The candidates of a name.

    def _candidates_of(self, name: str, comparisons: Iterable[Comparison]) -> tuple[_Candidate, ...]:
        """The candidates of a name by all comparisons with something known."""
        unknown = self._store.value(name)
        if isinstance(unknown, Unknown) and unknown.one_of:
            return tuple(_Candidate(value, is_exact=True) for value in dict.fromkeys(unknown.one_of))
        is_set = isinstance(unknown, Unknown) and unknown.is_set
        # each text, and whether its letters may be of the other case
        texts: dict[str, bool] = {} if is_set else {ABSENT: False}
        numbers: set[int] = set()
        for comparison in comparisons:
            is_left = isinstance(comparison.left, Symbol) and key(comparison.left.name) == name
            other = self._other(comparison, comparison.left if is_left else comparison.right)
            if isinstance(other, int):
                numbers.add(other)
            elif isinstance(other, str):
                if comparison.operator is Comparing.EQUAL and not (is_set and other == ABSENT):
                    texts[other] = texts.get(other, False) or comparison.ignores_case
                if compares_digits(comparison, self._reading) and is_digits(other):
                    numbers.add(int(other))
        exact = [_Candidate(text, is_exact=True) for text in texts]
        longest = max(map(len, texts), default=0) + 1
        general = ["?" * longest, *_numbers(numbers, longest)]
        for text, ignores_case in texts.items():
            if ignores_case:
                general += _case_variants(text, set(texts))
        return (*exact, *(_Candidate(value, is_exact=False) for value in dict.fromkeys(general)))


def key(name: str) -> str:
    """A name as one thing: the case of an environment variable does not matter."""
    return name.upper() if name.startswith("%") else name


def unknown_names(atoms: Iterable[Atom], store: PropertyStore) -> dict[str, str]:
    """The names of `atoms` that are unknown, each once, by their key as they are first written."""
    names: dict[str, str] = {}
    for atom in atoms:
        for side in (atom.left, atom.right) if isinstance(atom, Comparison) else (atom,):
            if isinstance(side, Symbol) and isinstance(store.value(side.name), Unknown):
                names.setdefault(key(side.name), side.name)
    return names


def is_open(atom: Atom, store: PropertyStore) -> bool:
    """Whether an atom plainly hangs on one name that can be anything, which can make it true and can make it false."""
    if isinstance(atom, Symbol):
        return store.value(atom.name) == UNKNOWN
    left, right = operand_value(atom.left, store.value), operand_value(atom.right, store.value)
    unknown, known = (left, right) if isinstance(left, Unknown) else (right, left)
    if unknown != UNKNOWN or isinstance(known, Unknown):
        return False
    is_equality = atom.operator in (Comparing.EQUAL, Comparing.UNEQUAL)
    return is_equality or (isinstance(known, int) and atom.operator not in SUBSTRINGS)


def without_opposite(atom: Atom) -> tuple[Atom, bool]:
    """The atom that `atom` or its opposite is, and whether it is the opposite: `P <> 1` is the opposite of `P = 1`."""
    if not isinstance(atom, Comparison):
        return atom, False
    opposite = _OPPOSITES.get(atom.operator)
    if opposite is None and not any(_is_number(side) for side in (atom.left, atom.right)):
        opposite = _OPPOSITES_IN_TEXT.get(atom.operator)
    return (atom, False) if opposite is None else (replace(atom, operator=opposite), True)


def _is_number(operand: Operand) -> bool:
    """Whether an operand may be a number, so that all comparisons with it but one may be false at once."""
    match operand:
        case Integer():
            return True
        case Literal():
            return False
        case Symbol():
            return operand.name[0] in STATE_PREFIXES


def _numbers(numbers: set[int], length: int) -> list[str]:
    """Text for each number and for each gap between them, with so many zeros that it is none of the texts compared with."""
    if not numbers:
        return []
    ordered = sorted(numbers)
    gaps = [lower + 1 for lower, upper in pairwise(ordered) if upper - lower > 1]
    found = [*ordered, *gaps, ordered[0] - 1, ordered[-1] + 1]
    texts = [f"{'-' if number < 0 else ''}{'0' * length}{abs(number)}" for number in found]
    return [*texts, f"-{'0' * length}"] if 0 in numbers else texts


def _case_variants(text: str, taken: set[str]) -> list[str]:
    """The same text with letters of the other case, none of `taken`; empty where there is no such text."""
    positions = [index for index, letter in enumerate(text) if _has_other_case(letter)]
    for flips in product((False, True), repeat=min(len(positions), len(taken).bit_length())):
        flipped = {position for position, flip in zip(positions, flips, strict=False) if flip}
        variant = "".join(letter.swapcase() if index in flipped else letter for index, letter in enumerate(text))
        if variant not in taken:
            return [variant]
    return []


def _has_other_case(letter: str) -> bool:
    other = letter.swapcase()
    return other != letter and len(other) == 1 and other.lower() == letter.lower()
