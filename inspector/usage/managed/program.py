"""The assemblies that run together: which method a call means, in whichever of them it stands."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.usage.managed import tables as t
from inspector.usage.managed.assembly import Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inspector.usage.managed.assembly import Assembly, Method
    from inspector.usage.managed.signatures import MethodSignature

_DEEPEST = 64
"""Base types of one type; a longer chain is a circle."""


class External(Struct, frozen=True):
    """A member of an assembly that is not at hand.

    Attributes:
        assembly: its simple name; empty for an array or a type that is only known at run time.
        type: its full name.
    """

    assembly: str
    type: str
    name: str

    def __str__(self) -> str:
        return f"{self.type}.{self.name}"


class Target(Struct, frozen=True):
    """What a call may mean.

    Attributes:
        methods: all that are at hand; several where a virtual method is overridden.
        external: set where the method itself is not at hand.
        created: types at hand that a generic method is used with, of which it may make objects.
    """

    signature: MethodSignature
    methods: tuple[Method, ...] = ()
    external: External | None = None
    created: tuple[Type, ...] = ()

    @property
    def callees(self) -> tuple[Method | External, ...]:
        """All members it may mean."""
        return self.methods if self.external is None else (*self.methods, self.external)


class Program:
    """Assemblies linked by the names of assemblies, types and members, and by signatures."""

    def __init__(self, assemblies: Sequence[Assembly]) -> None:
        self.assemblies = tuple(assemblies)
        self._by_name = {assembly.name.casefold(): assembly for assembly in reversed(assemblies)}
        self._types = {
            assembly: {type_.name: type_ for type_ in reversed(assembly.types)} for assembly in self.assemblies
        }
        self._targets: dict[tuple[Assembly, int, bool], Target] = {}
        self._known_subtypes: dict[Type, frozenset[Type]] = {}

    def assembly(self, name: str) -> Assembly | None:
        """An assembly by its simple name, without regard to case."""
        return self._by_name.get(name.casefold())

    def find_type(self, assembly: Assembly, name: str) -> Type | None:
        """A type by its full name, with `+` or `/` before nested ones, without regard to case where there is no exact one."""
        name = name.replace("+", "/")
        types = self._types[assembly]
        return types.get(name) or next((types[other] for other in types if other.casefold() == name.casefold()), None)

    def type_of(self, assembly: Assembly, token: int) -> Type | External | None:
        """The type that a token of an assembly means; an External has no member name.

        None is no type by name (an array, a variable), or a token that leads nowhere.
        """
        try:
            definition = assembly.generic_definition(token)
            if definition >> 24 == t.TYPE_DEF:
                return assembly.type(definition)
            if definition >> 24 != t.TYPE_REF:
                return None
            name, scope = assembly.type_name(definition), assembly.scope(definition)
        except ValueError:
            return None
        home = assembly if scope is None else self.assembly(scope)
        found = None if home is None else self._types[home].get(name)
        return found or External(scope or assembly.name, name, "")

    def target(self, assembly: Assembly, token: int, *, virtual: bool) -> Target:
        """What a call with this token may mean; `virtual` where the object decides.

        Raises:
            ValueError: the token leads nowhere.
        """
        key = assembly, token, virtual
        if key not in self._targets:
            self._targets[key] = self._find_target(assembly, token, virtual=virtual)
        return self._targets[key]

    def field(self, assembly: Assembly, token: int) -> tuple[Type | None, str, str]:
        """The type at hand that has a field, or None, and the full names of the type and the field.

        Raises:
            ValueError: the token leads nowhere.
        """
        if token >> 24 != t.MEMBER_REF:
            type_name, name = assembly.field_name(token)
            return self._types[assembly].get(type_name), type_name, name
        reference = assembly.reference(token)
        owner = self.type_of(assembly, reference.parent)
        if isinstance(owner, Type):
            return owner, owner.name, reference.name
        return None, "" if owner is None else owner.type, reference.name

    def overriders(self, method: Method) -> tuple[Method, ...]:
        """The methods that a virtual call of `method` may reach besides itself, by name and number of parameters.

        A type may implement an interface with a method of one of its base types.
        """
        if not method.is_virtual:
            return ()
        subtypes = self._subtypes(method.owner)
        if method.owner.is_interface:
            subtypes = subtypes | {base for subtype in subtypes for base in self.bases(subtype)}
        namesakes = self._virtual_methods.get((method.name, len(method.signature.parameters)), ())
        return tuple(other for other in namesakes if other.owner in subtypes and other is not method)

    def called_from_outside(self, type_: Type) -> tuple[Method, ...]:
        """The methods of a type (with its base types at hand) that the .NET library may call when it gets such an object.

        These are overrides of the library's own virtual methods, and every virtual method of a type that implements an
        interface of the library. Iterators and asynchronous methods run through them.
        """
        line = (type_, *self.bases(type_))
        has_foreign_interface = any(
            not isinstance(self.type_of(part.assembly, token), Type)
            for part in (*line, *self._interfaces_at_hand(line))
            for token in part.interfaces
        )
        return tuple(
            method
            for part in line
            for method in part.methods
            if method.is_virtual and (has_foreign_interface or not self._introduced_at_hand(method))
        )

    def bases(self, type_: Type) -> Iterator[Type]:
        """The base types that are at hand, nearest first."""
        for _ in range(_DEEPEST):
            base = self.type_of(type_.assembly, type_.extends) if type_.extends else None
            if not isinstance(base, Type):
                return
            yield base
            type_ = base

    def _introduced_at_hand(self, method: Method) -> bool:
        if method.is_new_slot:
            return True
        return any(
            other.is_new_slot and _may_implement(method, other)
            for base in self.bases(method.owner)
            for other in base.methods
        )

    def _interfaces_at_hand(self, line: Sequence[Type]) -> list[Type]:
        found: dict[Type, None] = {}
        waiting = list(line)
        while waiting:
            part = waiting.pop()
            for token in part.interfaces:
                interface = self.type_of(part.assembly, token)
                if isinstance(interface, Type) and interface not in found:
                    found[interface] = None
                    waiting.append(interface)
        return list(found)

    @cached_property
    def _direct_subtypes(self) -> dict[Type, list[Type]]:
        subtypes: dict[Type, list[Type]] = {}
        for assembly in self.assemblies:
            for type_ in assembly.types:
                for token in (*((type_.extends,) if type_.extends else ()), *type_.interfaces):
                    base = self.type_of(assembly, token)
                    if isinstance(base, Type):
                        subtypes.setdefault(base, []).append(type_)
        return subtypes

    @cached_property
    def _virtual_methods(self) -> dict[tuple[str, int], list[Method]]:
        """The virtual methods by the names that they stand for and their number of parameters."""
        methods: dict[tuple[str, int], list[Method]] = {}
        for assembly in self.assemblies:
            for method in assembly.methods:
                for name in {method.name, *method.implements} if method.is_virtual else ():
                    methods.setdefault((name, len(method.signature.parameters)), []).append(method)
        return methods

    def _subtypes(self, type_: Type) -> frozenset[Type]:
        if type_ not in self._known_subtypes:
            found: set[Type] = set()
            waiting = [type_]
            while waiting:
                fresh = set(self._direct_subtypes.get(waiting.pop(), ())) - found
                found |= fresh
                waiting += fresh
            self._known_subtypes[type_] = frozenset(found)
        return self._known_subtypes[type_]

    def _find_target(self, assembly: Assembly, token: int, *, virtual: bool) -> Target:
        created: tuple[Type, ...] = ()
        if token >> 24 == t.METHOD_SPEC:
            token, used_with = assembly.generic_method(token)
            types = (self.type_of(assembly, used) for used in used_with)
            created = tuple(type_ for type_ in types if isinstance(type_, Type))
        if token >> 24 == t.METHOD_DEF:
            return self._at_hand(assembly.method(token), created, virtual=virtual)
        if token >> 24 != t.MEMBER_REF:
            raise ValueError(tr("the token {token:#x} is no method", token=token))
        reference = assembly.reference(token)
        if reference.signature is None:
            raise ValueError(tr("the token {token:#x} is no method", token=token))
        if reference.parent >> 24 == t.METHOD_DEF:  # a call with a variable number of arguments
            known = self._at_hand(assembly.method(reference.parent), created, virtual=virtual)
            return Target(reference.signature, known.methods, None, created)
        if reference.parent >> 24 == t.MODULE_REF:
            return Target(reference.signature, (), External("", "another module", reference.name), created)
        owner = self.type_of(assembly, reference.parent)
        if isinstance(owner, Type):
            method = self._find_method(owner, reference.name, reference.signature)
            if method is not None:
                return self._at_hand(method, created, virtual=virtual)
            owner = self._first_foreign_base(owner)
        external = External("", assembly.type_name(reference.parent), "") if owner is None else owner
        return Target(reference.signature, (), External(external.assembly, external.type, reference.name), created)

    def _at_hand(self, method: Method | None, created: tuple[Type, ...], *, virtual: bool) -> Target:
        if method is None:
            raise ValueError(tr("a call leads nowhere"))
        others = self.overriders(method) if virtual else ()
        return Target(method.signature, (method, *others), None, created)

    def _find_method(self, type_: Type, name: str, signature: MethodSignature) -> Method | None:
        return next(
            (
                method
                for part in (type_, *self.bases(type_))
                for method in part.methods
                if method.name == name and method.signature == signature
            ),
            None,
        )

    def _first_foreign_base(self, type_: Type) -> External:
        """Where a member comes from that no type at hand defines: the first base type that is not at hand."""
        last = (type_, *self.bases(type_))[-1]
        base = self.type_of(last.assembly, last.extends) if last.extends else None
        return base if isinstance(base, External) else External(type_.assembly.name, type_.name, "")


def _may_implement(method: Method, other: Method) -> bool:
    """Whether a method may stand for a virtual one, by name and number of parameters."""
    return (
        method.is_virtual
        and method is not other
        and (method.name == other.name or other.name in method.implements)
        and len(method.signature.parameters) == len(other.signature.parameters)
    )
