"""The search from an entry point through the functions that it reaches."""

from __future__ import annotations

from collections import deque
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from inspector.usage.native.name_search import Meaning
from inspector.usage.native.program import Function, ImportUse, TextUse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.usage.native.budget import Budget
    from inspector.usage.native.imports import Import
    from inspector.usage.native.program import Program, Unfollowed

_LONGEST_INSTRUCTION = 15  # bytes


class Functions(Protocol):
    """What reads the functions of a program, for the processor that its code is for."""

    def function(self, start: int) -> Function:
        """What the code from `start` on does."""
        ...

    def unfollowed(self, start: int) -> tuple[Unfollowed, ...]:
        """Where the code from `start` on may go on to a place that is not known."""
        ...


class Found(Struct, frozen=True):
    """A use of the property that an entry point reaches.

    Attributes:
        chain: RVAs of the functions from the entry point to the one with the use.
        is_proven: False where the way there, or the use itself, is only possible.
    """

    chain: tuple[int, ...]
    use: TextUse | ImportUse
    is_proven: bool

    @property
    def is_mention(self) -> bool:
        """Whether it is only a text that mentions the name, such as a message."""
        return not _names_property(self.use)


class _Frontier:
    """The functions that are still to be looked at from one entry point: those on proven ways first, the nearest first."""

    def __init__(self, entry: int) -> None:
        self.parents: dict[int, int | None] = {entry: None}
        self.is_proven = True
        self._proven = deque([entry])
        self._possible: deque[tuple[int, int]] = deque()

    def next(self) -> int | None:
        """The next function; from the first that is only possible on, `is_proven` is False."""
        if self._proven:
            return self._proven.popleft()
        while self._possible:
            start, parent = self._possible.popleft()
            if start not in self.parents:
                self.is_proven = False
                self.parents[start] = parent
                return start
        return None

    def add(self, function: Function) -> None:
        """Go on from a function that was looked at."""
        for transfer in function.transfers:
            if transfer.target not in self.parents:
                if transfer.proven:
                    self.parents[transfer.target] = function.start
                    self._proven.append(transfer.target)
                else:
                    self._possible.append((transfer.target, function.start))

    def chain(self, function: int) -> tuple[int, ...]:
        """The functions on the way to one, from the entry point on."""
        chain: list[int] = []
        step: int | None = function
        while step is not None:
            chain.append(step)
            step = self.parents[step]
        return tuple(reversed(chain))


class Search:
    """Searches one program; functions are read once however many entry points reach them."""

    def __init__(self, program: Program, functions: Functions, budget: Budget, joining: frozenset[Import]) -> None:
        """Prepare; `joining` are the imported functions that use the property by being called."""
        self._program = program
        self._functions = functions
        self._budget = budget
        self._joining = joining
        self._barren: set[int] = set()

    def from_entry(self, entry: int) -> Found | None:
        """A use of the property that the code at `entry` gets to: by proven ways first, else by ways that are only possible."""
        frontier = _Frontier(entry)
        found = None
        while (start := frontier.next()) is not None and self._budget.bound_hit is None:
            if start in self._barren:
                continue
            function = self._functions.function(start)
            for use in self.uses(function):
                is_proven = frontier.is_proven and _is_proven(use)
                if is_proven or found is None or (found.is_mention and _names_property(use)):
                    found = Found(frontier.chain(start), use, is_proven)
                if is_proven:
                    return found
            frontier.add(function)
        if found is None:
            self._barren |= frontier.parents.keys()  # nothing that these functions get to uses the property
        return found

    def uses(self, function: Function) -> list[TextUse | ImportUse]:
        """The uses of the property in one function."""
        joins = [use for use in function.import_uses if use.imported in self._joining]
        return [*function.text_uses, *joins]

    def unfollowed(self, start: int) -> tuple[Unfollowed, ...]:
        """Where a function may go on to a place that is not known."""
        return self._functions.unfollowed(start)

    def closure(self, entries: Iterable[int]) -> dict[int, Function]:
        """All functions that any of `entries` may get to, by their start, the entries first."""
        reached: dict[int, Function] = {}
        pending = deque(entries)
        while pending and self._budget.bound_hit is None:
            start = pending.popleft()
            if start not in reached:
                function = reached[start] = self._functions.function(start)
                pending.extend(transfer.target for transfer in function.transfers)
        return reached


class Ties:
    """What no entry point was seen to reach: references to the property, and code that only exceptions get to."""

    def __init__(self, program: Program, search: Search, entries: Iterable[int], joining: frozenset[Import]) -> None:
        """Follow everything from all `entries`; the rest is what the function table (.pdata) alone knows."""
        self._program = program
        self._search = search
        self._tied = search.closure(entries)
        self._untied = search.closure(sorted(program.ranges.keys() - self._tied.keys()))
        self._joining = joining

    @cached_property
    def handlers_reach(self) -> bool:
        """Whether code that only the function table knows, such as a handler of exceptions, gets to a use of the property."""
        return any(_names_property(use) for function in self._untied.values() for use in self._search.uses(function))

    @cached_property
    def untied_reference(self) -> int | None:
        """The RVA of a reference to the property in code or data that no entry point is seen to reach; None without one."""
        program = self._program
        uses = [use for function in self._tied.values() for use in self._search.uses(function)]
        slots = {use.slot for use in uses if isinstance(use, TextUse)}
        sites = {use.site for use in uses}
        wanted = {rva for rva, text in program.texts.items() if text.meaning is not Meaning.MENTION}
        wanted |= {slot for slot, imported in program.imports.items() if imported in self._joining}
        for slot in sorted(program.stored):
            if program.image.pointer(slot) in wanted and slot not in slots:
                instruction = range(slot - _LONGEST_INSTRUCTION, slot + 1)
                if sites.isdisjoint(instruction):
                    return slot
        for start, function in self._untied.items():
            if start not in self._tied:
                for use in filter(_names_property, self._search.uses(function)):
                    return use.site
        return None


def _names_property(use: TextUse | ImportUse) -> bool:
    return isinstance(use, ImportUse) or use.text.meaning is not Meaning.MENTION


def _is_proven(use: TextUse | ImportUse) -> bool:
    return _names_property(use) and (isinstance(use, ImportUse) or use.proven)
