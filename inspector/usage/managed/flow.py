"""One method by itself: what it calls, with which texts, and where values go.

The instructions are followed once from first to last over a stack of value sets, as a just-in-time compiler does it
(ECMA-335, III.1.7.5: nothing stands on the stack behind a jump, but what a jump forward has brought there). Values are
sets of places and texts: a text, a place that a value was in (`Place`), a function pointer (`Method`), the result of a
member that is not at hand (`External`). What is not listed cannot carry a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field

from inspector.language import tr
from inspector.usage.managed import instructions as il
from inspector.usage.managed.assembly import Type
from inspector.usage.managed.program import External
from inspector.usage.managed.signatures import PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.usage.managed.assembly import Method
    from inspector.usage.managed.instructions import Instruction
    from inspector.usage.managed.program import Program, Target


class Place(NamedTuple):
    """Where a value may be: an argument or a local variable of a method, its result, a field, or a new object."""

    kind: str
    owner: object
    number: int | str = 0


class Address(NamedTuple):
    """The address of a place."""

    place: Place


Value = frozenset["str | Place | Address | Method | External"]
NOTHING: Value = frozenset()
ELEMENTS = Place("elements", None)
"""What is stored in any array: arrays are told from each other by nobody here."""

RUN_TIME = External("", "a value", "that is only known at run time")
"""Stands for what comes from nowhere that is seen; its words are not shown."""
_WITHOUT_TEXT = frozenset(PLAIN.values()) - {"string", "object", "typedref"}
_ARRAYS = ("System.Array", "object")
_MOST_INSTRUCTIONS = 100_000
_MOST_ON_STACK = 1024
_MOST_IN_VALUE = 64
_ELEMENTS: Value = frozenset({ELEMENTS})


class Call(NamedTuple):
    """One call: where it stands, what it may mean, and its arguments with `this` first."""

    offset: int
    target: Target
    arguments: tuple[Value, ...]


class Flow(Struct):
    """What a method does.

    Attributes:
        stores: which values go to which places.
        calls: with constructors of new objects among them.
        pointers: methods whose addresses are taken, as delegates do.
        created: types at hand of which it makes objects.
        used: types at hand whose static members it uses.
        texts: what its `ldstr` instructions load.
        has_indirect_call: it calls an address that it has computed (`calli`).
        problem: why its code could not be read to its end, or an empty string.
        size: how many instructions it has.
    """

    stores: list[tuple[Place, Value]] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    pointers: list[Method] = field(default_factory=list)
    created: list[Type] = field(default_factory=list)
    used: list[Type] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)
    has_indirect_call: bool = False
    problem: str = ""
    size: int = 0


def flow_of(program: Program, method: Method) -> Flow:
    """Follow a method; damaged code ends in the flow's `problem`, never in an error."""
    walk = _Walk(program, method)
    try:
        walk.run()
    except ValueError as error:
        walk.flow.problem = str(error)
    return walk.flow


class _Walk:
    def __init__(self, program: Program, method: Method) -> None:
        self.flow = Flow()
        self._program = program
        self._method = method
        self._assembly = method.assembly
        self._stack: list[Value] = []
        self._brought: dict[int, list[Value]] = {}  # what jumps forward bring to an offset

    def run(self) -> None:
        goes_on = True
        for instruction in il.instructions(self._assembly.code(self._method)):
            self.flow.size += 1
            if self.flow.size > _MOST_INSTRUCTIONS or len(self._stack) > _MOST_ON_STACK:
                raise ValueError(tr("it is longer than any compiler makes it"))
            brought = self._brought.pop(instruction.offset, None)
            if not goes_on:
                self._stack = list(brought or ())
            elif brought is not None and len(brought) == len(self._stack):
                self._stack = _merged(self._stack, brought)
            self._step(instruction)
            goes_on = instruction.code not in il.ENDS

    def _pop(self) -> Value:
        return self._stack.pop() if self._stack else frozenset({RUN_TIME})

    def _store(self, targets: Value, value: Value) -> None:
        """Put a value into places, or into what their addresses lead to."""
        if not value:
            return
        for target in targets:
            place = target.place if isinstance(target, Address) else target
            if isinstance(place, Place):
                self.flow.stores.append((place, value))

    def _step(self, instruction: Instruction) -> None:
        code, operand = instruction.code, instruction.operand
        _STEPS.get(code, _Walk.use_stack)(self, instruction)
        if code in il.BRANCHES:
            for goal in operand if isinstance(operand, tuple) else (operand,):
                self._jump(instruction.offset, goal)

    def use_stack(self, instruction: Instruction) -> None:
        """The instructions that only move values, or leave what cannot carry a text."""
        code = instruction.code
        taken, left = il.stack_effect(code)
        values = [self._pop() for _ in range(taken)]
        result = NOTHING
        if code in il.STORE_ELEMENT:
            self._store(_ELEMENTS, values[0])
        elif code in il.STORE_INDIRECT:
            self._store(values[-1], values[0])
        elif code in il.LOAD_ELEMENT:
            result = values[-1] | _ELEMENTS
        elif code in il.LOAD_INDIRECT:
            result = frozenset(value.place if isinstance(value, Address) else value for value in values[0])
        elif code in il.PASSED_ON:
            result = values[0]
        if code in il.MAKES_VALUE:
            self._create(self._program.type_of(self._assembly, instruction.token))
        self._stack.extend(result for _ in range(left))

    def load_text(self, instruction: Instruction) -> None:
        text = self._assembly.user_string(instruction.token)
        self.flow.texts.add(text)
        self._stack.append(frozenset({text}))

    def duplicate(self, _: Instruction) -> None:
        self._stack.append(self._stack[-1] if self._stack else frozenset({RUN_TIME}))

    def leave(self, _: Instruction) -> None:
        if self._method.signature.returns != "void":
            self._store(frozenset({Place("result", self._method)}), self._pop())

    def call_pointer(self, _: Instruction) -> None:
        # how many values it takes stands in a signature of its own; what is below them is not needed to know the rest
        self.flow.has_indirect_call = True
        self._stack = [frozenset({RUN_TIME})]

    def _jump(self, offset: int, goal: int) -> None:
        if goal <= offset:
            return
        brought = self._brought.get(goal)
        if brought is None:
            self._brought[goal] = list(self._stack)
        elif len(brought) == len(self._stack):
            self._brought[goal] = _merged(self._stack, brought)

    def use_variable(self, instruction: Instruction) -> None:
        action, kind, number = _VARIABLES[instruction.code]
        place = Place(kind, self._method, instruction.token if number is None else number)
        if action == "store":
            self._store(frozenset({place}), self._pop())
        else:
            self._stack.append(frozenset({Address(place) if action == "address" else place}))

    def use_field(self, instruction: Instruction) -> None:
        code = instruction.code
        owner, type_name, name = self._program.field(self._assembly, instruction.token)
        is_static = code in (il.LDSFLD, il.LDSFLDA, il.STSFLD)
        if owner is not None and is_static:
            self.flow.used.append(owner)
        place = Place("field", type_name, name)
        if code in (il.STFLD, il.STSFLD):
            self._store(frozenset({place}), self._pop())
            if code == il.STFLD:
                self._pop()
            return
        if not is_static:
            self._pop()
        if owner is None:
            value: Value = frozenset({External("", type_name, name)})
            if (type_name, name) == ("System.String", "Empty"):
                value = frozenset({""})
            self._stack.append(value)
        else:
            self._stack.append(frozenset({Address(place) if code in (il.LDFLDA, il.LDSFLDA) else place}))

    def take_pointer(self, instruction: Instruction) -> None:
        virtual = instruction.code == il.LDVIRTFTN
        if virtual:
            self._pop()
        target = self._program.target(self._assembly, instruction.token, virtual=virtual)
        self.flow.pointers.extend(target.methods)
        self._stack.append(frozenset(target.methods))

    def _create(self, type_: Type | External | None) -> None:
        if isinstance(type_, Type):
            self.flow.created.append(type_)

    def call(self, instruction: Instruction) -> None:
        code = instruction.code
        target = self._program.target(self._assembly, instruction.token, virtual=code == il.CALLVIRT)
        arguments: tuple[Value, ...]
        if code == il.JMP:
            count = target.signature.argument_count
            arguments = tuple(frozenset({Place("argument", self._method, number)}) for number in range(count))
        elif code == il.NEWOBJ:
            # an object of a type at hand carries texts in its fields only; another one may be a text itself
            new: Value = NOTHING if target.external is None else frozenset({target.external})
            arguments = (new, *self._arguments(len(target.signature.parameters)))
            self._stack.append(new)
            self.flow.created.extend(method.owner for method in target.methods)
        else:
            arguments = self._arguments(target.signature.argument_count)
        self.flow.calls.append(Call(instruction.offset, target, arguments))
        self.flow.created.extend(target.created)
        self._pass(target, arguments)
        if code in (il.CALL, il.CALLVIRT) and target.signature.returns != "void":
            self._stack.append(_result(target))

    def _arguments(self, count: int) -> tuple[Value, ...]:
        return tuple(reversed([self._pop() for _ in range(count)]))

    def _pass(self, target: Target, arguments: tuple[Value, ...]) -> None:
        """Arguments go to parameters; what is passed by address comes back from there."""
        addresses = [
            (number, value.place)
            for number, argument in enumerate(arguments)
            for value in argument
            if isinstance(value, Address)
        ]
        outside = _outside(target)
        if outside:
            self.flow.stores.extend((place, outside) for _, place in addresses)
            if any(parameter in _ARRAYS or parameter.endswith("[]") for parameter in target.signature.parameters):
                self.flow.stores.append((ELEMENTS, outside))
        for method in target.methods:
            for number, argument in enumerate(arguments):
                self._store(frozenset({Place("argument", method, number)}), argument)
            for number, place in addresses:
                self.flow.stores.append((place, frozenset({Place("argument", method, number)})))


def _merged(first: list[Value], second: list[Value]) -> list[Value]:
    merged = [mine | theirs for mine, theirs in zip(first, second, strict=True)]
    return [value if len(value) <= _MOST_IN_VALUE else frozenset({RUN_TIME}) for value in merged]


def _result(target: Target) -> Value:
    if target.signature.returns in _WITHOUT_TEXT:
        return NOTHING
    return _outside(target) | {Place("result", method) for method in target.methods}


def _outside(target: Target) -> Value:
    """What stands for values that come from code that is not at hand: a member elsewhere, or one without code of its own."""
    if target.external is not None:
        return frozenset({target.external})
    return NOTHING if any(method.address for method in target.methods) else frozenset({RUN_TIME})


# the short forms have the number in the code
_VARIABLES: dict[int, tuple[str, str, int | None]] = {
    **{0x02 + number: ("load", "argument", number) for number in range(4)},
    **{0x06 + number: ("load", "local", number) for number in range(4)},
    **{0x0A + number: ("store", "local", number) for number in range(4)},
    **dict.fromkeys((0x0E, 0xFE09), ("load", "argument", None)),
    **dict.fromkeys((0x0F, 0xFE0A), ("address", "argument", None)),
    **dict.fromkeys((0x10, 0xFE0B), ("store", "argument", None)),
    **dict.fromkeys((0x11, 0xFE0C), ("load", "local", None)),
    **dict.fromkeys((0x12, 0xFE0D), ("address", "local", None)),
    **dict.fromkeys((0x13, 0xFE0E), ("store", "local", None)),
}
_STEPS: dict[int, Callable[[_Walk, Instruction], None]] = {
    **dict.fromkeys(_VARIABLES, _Walk.use_variable),
    **dict.fromkeys((il.JMP, il.CALL, il.CALLVIRT, il.NEWOBJ), _Walk.call),
    **dict.fromkeys(range(il.LDFLD, il.STSFLD + 1), _Walk.use_field),
    **dict.fromkeys((il.LDFTN, il.LDVIRTFTN), _Walk.take_pointer),
    il.LDSTR: _Walk.load_text,
    il.DUP: _Walk.duplicate,
    il.RET: _Walk.leave,
    il.CALLI: _Walk.call_pointer,
}
