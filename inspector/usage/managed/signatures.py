"""Signatures as text, so that a reference in one assembly can be compared with a definition in another.

Source: ECMA-335, part II, chapter 23.2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.usage.managed.tables import TYPE_DEF, TYPE_REF, TYPE_SPEC, compressed_number

if TYPE_CHECKING:
    from collections.abc import Callable

PLAIN = {
    0x01: "void",
    0x02: "bool",
    0x03: "char",
    0x04: "int8",
    0x05: "uint8",
    0x06: "int16",
    0x07: "uint16",
    0x08: "int32",
    0x09: "uint32",
    0x0A: "int64",
    0x0B: "uint64",
    0x0C: "float32",
    0x0D: "float64",
    0x0E: "string",
    0x16: "typedref",
    0x18: "native int",
    0x19: "native uint",
    0x1C: "object",
}
_NAMED = (0x11, 0x12)  # value type, class
_VARIABLES = {0x13: "!", 0x1E: "!!"}  # of the type, of the method
_SUFFIXES = {0x0F: "*", 0x10: "&", 0x1D: "[]"}
_ARRAY, _GENERIC, _FUNCTION = 0x14, 0x15, 0x1B
_REQUIRED, _OPTIONAL, _SENTINEL, _PINNED = 0x1F, 0x20, 0x41, 0x45
_HAS_THIS, _IS_GENERIC = 0x20, 0x10
_CODED_TYPES = (TYPE_DEF, TYPE_REF, TYPE_SPEC)
_DEEPEST = 32


class MethodSignature(Struct, frozen=True):
    """What a method takes and gives: the names of types, `!0` and `!!0` for the variables of a type and a method."""

    has_this: bool
    parameters: tuple[str, ...]
    returns: str

    @property
    def argument_count(self) -> int:
        """How many values a call takes from the stack, `this` included."""
        return len(self.parameters) + self.has_this


class SignatureReader:
    """Reads one signature from left to right.

    Attributes:
        tokens: the types that were named so far, as tokens.
    """

    def __init__(self, blob: bytes, type_name: Callable[[int], str]) -> None:
        self._blob = blob
        self._type_name = type_name
        self._position = 0
        self._depth = 0
        self.tokens: list[int] = []

    def method(self) -> MethodSignature:
        """A signature of a method.

        Raises:
            ValueError: it is damaged.
        """
        convention = self.number()
        if convention & _IS_GENERIC:
            self.number()
        count = self.number()
        if count > len(self._blob):
            raise ValueError(tr("a signature is damaged"))
        returns = self.type()
        parameters = tuple(self.type() for _ in range(count))
        return MethodSignature(bool(convention & _HAS_THIS), parameters, returns)

    def instantiation(self) -> tuple[str, ...]:
        """The types that a generic method is used with (II.23.2.15).

        Raises:
            ValueError: it is damaged.
        """
        self.number()
        return tuple(self.type() for _ in range(min(self.number(), len(self._blob))))

    def number(self) -> int:
        """A compressed number.

        Raises:
            ValueError: it is cut off.
        """
        value, self._position = compressed_number(self._blob, self._position)
        return value

    def type(self) -> str:
        """A type.

        Raises:
            ValueError: it is damaged.
        """
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ValueError(tr("a signature is too deep"))
        element = self.number()
        text = PLAIN.get(element) or self._composed(element)
        self._depth -= 1
        return text

    def _composed(self, element: int) -> str:
        if element in _NAMED:
            return self._named()
        if element in _VARIABLES:
            return f"{_VARIABLES[element]}{self.number()}"
        if element in _SUFFIXES:
            return self.type() + _SUFFIXES[element]
        if element in (_REQUIRED, _OPTIONAL):
            self._named()
        if element in (_REQUIRED, _OPTIONAL, _SENTINEL, _PINNED):
            return self.type()
        if element == _GENERIC:
            return self._generic()
        if element == _ARRAY:
            return self._array()
        if element == _FUNCTION:
            return f"function {self.method()}"
        raise ValueError(tr("a signature is damaged"))

    def _generic(self) -> str:
        self.number()
        name = self._named()
        arguments = [self.type() for _ in range(min(self.number(), len(self._blob)))]
        return f"{name}<{','.join(arguments)}>"

    def _array(self) -> str:
        name = self.type()
        rank = self.number()
        for _ in ("sizes", "lower bounds"):
            for _ in range(min(self.number(), len(self._blob))):
                self.number()
        return f"{name}[{rank}]"

    def _named(self) -> str:
        coded = self.number()
        if coded & 3 == len(_CODED_TYPES):
            raise ValueError(tr("a signature is damaged"))
        token = _CODED_TYPES[coded & 3] << 24 | coded >> 2
        self.tokens.append(token)
        return self._type_name(token)
