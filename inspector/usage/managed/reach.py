"""From an entry point to all code that it may reach, and the texts that arrive at a place in it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field

from inspector.language import N_
from inspector.usage.managed.assembly import Method
from inspector.usage.managed.calls import hidden_by, is_harmless, is_library, is_windows, member_of
from inspector.usage.managed.flow import RUN_TIME, Address, Flow, Place, Value, flow_of
from inspector.usage.managed.program import External

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.usage.managed.assembly import Type
    from inspector.usage.managed.calls import Member
    from inspector.usage.managed.flow import Call
    from inspector.usage.managed.program import Program

MOST_INSTRUCTIONS = 200_000
"""Instructions followed from one entry point; real ones reach some ten thousand."""

_MOST_ACCESSES = 2_000

_MOST_TEXTS = 4096

_MISSING = N_("{chain} calls into the assembly {source}, which is not there ({name}).")
_NOT_LOOKED_INTO = N_("{chain} calls {name} of {source}, which is not looked into.")


class Hidden(NamedTuple):
    """A method from which something may be reached that was not followed.

    Attributes:
        sentence: what it does, a template in English that is marked for `tr`, with `{chain}` for how the method is reached.
        what: for `{what}` in it, marked for `tr`, or an empty text.
        name, source: for `{name}` and `{source}` in it.
    """

    method: Method
    sentence: str
    what: str = ""
    name: str = ""
    source: str = ""


class Access(NamedTuple):
    """A call that reads or sets a property by what its argument holds."""

    method: Method
    offset: int
    member: Member
    argument: Value


class Texts(NamedTuple):
    """The texts that a value may be, and where other texts come from that are only known at run time."""

    texts: frozenset[str]
    others: tuple[External, ...]


class Reach(Struct):
    """What an entry point may reach.

    Attributes:
        callers: every method reached, in the order of their distance, with the method that led to it first.
        accesses: calls that read or set a property.
        hidden: why more may be reached than was followed.
        is_complete: False where a limit ended the search.
    """

    callers: dict[Method, Method | None]
    accesses: list[Access] = field(default_factory=list)
    hidden: list[Hidden] = field(default_factory=list)
    is_complete: bool = True
    sources: dict[Place, set[str | Place | Address | Method | External]] = field(default_factory=dict)

    def chain(self, method: Method) -> tuple[Method, ...]:
        """How a method was reached, from the entry point on."""
        chain = [method]
        while (caller := self.callers.get(chain[-1])) is not None:
            chain.append(caller)
        return tuple(reversed(chain))

    def texts(self, value: Value) -> Texts:
        """What a value may be, followed back through all places that were reached."""
        texts: set[str] = set()
        others: dict[External, None] = {}
        waiting, seen = list(value), set(value)
        while waiting:
            item = waiting.pop()
            if isinstance(item, str):
                texts.add(item)
            elif isinstance(item, External):
                others[item] = None
            elif not isinstance(item, Method):
                place = item.place if isinstance(item, Address) else item
                sources = self.sources.get(place)
                if sources is None and place.kind == "field":
                    others[External("", str(place.owner), str(place.number))] = None
                fresh = (sources or set()) - seen
                seen |= fresh
                waiting += fresh
        if len(texts) > _MOST_TEXTS:
            others[RUN_TIME] = None
        return Texts(frozenset(texts), tuple(others))


class Follower:
    """Follows entry points through a program; what is known of a method is shared between them."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._flows: dict[Method, Flow] = {}
        self._from_outside: dict[Type, tuple[Method, ...]] = {}

    def flow(self, method: Method) -> Flow:
        """What a method does."""
        if method not in self._flows:
            self._flows[method] = flow_of(self._program, method)
        return self._flows[method]

    def follow(self, entry: Method) -> Reach:
        """Everything that `entry` may reach, within MOST_INSTRUCTIONS."""
        reach = Reach({entry: None})
        waiting = deque([entry])
        left = MOST_INSTRUCTIONS

        def add(method: Method | None, caller: Method) -> None:
            if method is not None and method not in reach.callers:
                reach.callers[method] = caller
                waiting.append(method)

        for assembly in self._program.assemblies:
            for type_ in assembly.types[:1]:  # <Module>, whose initialiser runs when the assembly is loaded
                add(_type_initialiser(type_), entry)
        while waiting:
            method = waiting.popleft()
            flow = self.flow(method)
            left -= flow.size
            if left < 0 or len(reach.accesses) > _MOST_ACCESSES:
                reach.is_complete = False
                break
            add(_type_initialiser(method.owner), method)
            self._collect(reach, method, flow, add)
        return reach

    def _collect(self, reach: Reach, method: Method, flow: Flow, add: Callable[[Method | None, Method], None]) -> None:
        for place, value in flow.stores:
            reach.sources.setdefault(place, set()).update(value)
        if flow.problem:
            reach.hidden.append(Hidden(method, N_("{chain} has code that cannot be read ({name})."), name=flow.problem))
        if flow.has_indirect_call:
            reach.hidden.append(Hidden(method, N_("{chain} calls a function by its address.")))
        for call in flow.calls:
            self._collect_call(reach, method, call, add)
        for type_ in flow.used:
            add(_type_initialiser(type_), method)
        for called in (*flow.pointers, *(member for type_ in flow.created for member in self._members(type_))):
            add(called, method)
            for number in range(called.signature.has_this, called.signature.argument_count):
                reach.sources.setdefault(Place("argument", called, number), set()).add(RUN_TIME)

    def _collect_call(
        self, reach: Reach, method: Method, call: Call, add: Callable[[Method | None, Method], None]
    ) -> None:
        for callee in call.target.callees:
            member = member_of(callee)
            if member is not None:
                reach.accesses.append(Access(method, call.offset, member, _argument(call, member)))
            elif isinstance(callee, External):
                what = hidden_by(callee)
                if what is not None:
                    reach.hidden.append(Hidden(method, N_("{chain} {what} ({name})."), what, str(callee)))
                elif _is_missing(method, callee):
                    reach.hidden.append(Hidden(method, _MISSING, name=str(callee), source=callee.assembly))
            elif callee.imported is None:
                add(callee, method)
            elif not is_windows(callee.imported[0]):
                library, function = callee.imported
                reach.hidden.append(Hidden(method, _NOT_LOOKED_INTO, name=function, source=library))

    def _members(self, type_: Type) -> tuple[Method, ...]:
        if type_ not in self._from_outside:
            self._from_outside[type_] = self._program.called_from_outside(type_)
        return self._from_outside[type_]


def _argument(call: Call, member: Member) -> Value:
    """The argument that a member looks at; one that is not passed as a text (but as an address, say) may be any text."""
    number = member.argument - call.target.signature.has_this
    if not 0 <= number < len(call.target.signature.parameters):
        return frozenset({RUN_TIME})
    is_text = call.target.signature.parameters[number] == "string"
    return call.arguments[member.argument] if is_text else frozenset({RUN_TIME})


def _is_missing(method: Method, callee: External) -> bool:
    """Whether a callee stands in an assembly that is neither at hand nor part of .NET, unless it is known to be harmless."""
    key = method.assembly.public_key_tokens.get(callee.assembly, "")
    return bool(callee.assembly) and not is_library(key) and not is_harmless(callee)


def _type_initialiser(type_: Type) -> Method | None:
    return next((method for method in type_.methods if method.name == ".cctor"), None)
