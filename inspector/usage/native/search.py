"""The search from an entry point through the functions that it reaches."""

from __future__ import annotations

from collections import deque
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from inspector.usage.native.name_search import Meaning
from inspector.usage.native.program import Function, ImportUse, TextUse
from inspector.usage.native.references import References

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from inspector.usage.native.budget import Budget
    from inspector.usage.native.data_pointers import DataPointers
    from inspector.usage.native.imports import Import
    from inspector.usage.native.name_search import NameText
    from inspector.usage.native.program import Program, Unfollowed
    from inspector.usage.native.references import Use

_LONGEST_INSTRUCTION = 15  # bytes


class Functions(Protocol):
    """What reads the functions of a program, for the processor that its code is for."""

    data: DataPointers

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
    use: Use
    is_proven: bool

    @property
    def is_mention(self) -> bool:
        """Whether it is only a text that mentions the name, such as a message."""
        return not names_property(self.use)


class LooseText(Struct, frozen=True):
    """A text that is the name, reached from an entry point by `chain`, of which it is not known what becomes."""

    chain: tuple[int, ...]
    use: TextUse


class Reached:
    """The functions that one entry point gets to: those on proven ways first, the nearest first.

    Attributes:
        functions: by their start.
    """

    def __init__(self, entry: int, functions: Functions, budget: Budget) -> None:
        self.functions: dict[int, Function] = {}
        self.entry = entry
        self._source = functions
        self._parents: dict[int, int | None] = {entry: None}
        self._places: dict[int, int] = {}
        self._proven = self._follow(budget)

    def _follow(self, budget: Budget) -> int:
        """Read everything within the budget; how many functions stand on proven ways."""
        certain = deque([self.entry])
        possible: deque[tuple[int, int]] = deque()
        proven: int | None = None
        while budget.bound_hit is None:
            if certain:
                start = certain.popleft()
            elif possible:
                start, parent = possible.popleft()
                if start in self._parents:
                    continue
                proven = len(self.functions) if proven is None else proven
                self._parents[start] = parent
            else:
                break
            function = self._source.function(start)
            self._places[start] = len(self.functions)
            self.functions[start] = function
            for transfer in function.transfers:
                if transfer.target in self._parents:
                    continue
                if transfer.proven:
                    self._parents[transfer.target] = start
                    certain.append(transfer.target)
                else:
                    possible.append((transfer.target, start))
        return len(self.functions) if proven is None else proven

    def chain(self, function: int) -> tuple[int, ...]:
        """The functions on the way to one, from the entry point on."""
        chain: list[int] = []
        step: int | None = function
        while step is not None:
            chain.append(step)
            step = self._parents[step]
        return tuple(reversed(chain))

    def is_proven(self, function: int) -> bool:
        """Whether all of the way to a function is proven."""
        return self._places[function] < self._proven

    def nearest_first(self, functions: Iterable[int]) -> list[int]:
        """Those functions that are reached, in their order."""
        return sorted((start for start in functions if start in self._places), key=self._places.__getitem__)

    @cached_property
    def imports(self) -> dict[Import, ImportUse]:
        """The imported functions that are used, each with its first use."""
        found: dict[Import, ImportUse] = {}
        for function in self.functions.values():
            for use in function.import_uses:
                found.setdefault(use.imported, use)
        return found

    @cached_property
    def unfollowed(self) -> list[Unfollowed]:
        """Where any of the functions may go on to a place that is not known."""
        return [transfer for start in self.functions for transfer in self._source.unfollowed(start)]

    @cached_property
    def has_handler(self) -> bool:
        """Whether an exception in any of them may continue elsewhere."""
        return any(function.has_handler for function in self.functions.values())

    def find(self, uses: Mapping[int, list[Use]]) -> Found | None:
        """The first of the uses that is proven, else the first that names the property, else the first."""
        found = None
        for start in self.nearest_first(uses):
            for use in uses[start]:
                is_proven = self.is_proven(start) and _is_proven(use)
                if is_proven or found is None or (found.is_mention and names_property(use)):
                    found = Found(self.chain(start), use, is_proven)
                if is_proven:
                    return found
        return found


class Search:
    """Searches one program; functions are read once however many entry points reach them.

    Attributes:
        references: what the functions that were read refer to.
    """

    def __init__(self, functions: Functions, budget: Budget) -> None:
        self.references = References(functions.data)
        self._functions = functions
        self._budget = budget
        self._reached: dict[int, Reached] = {}
        self._noted: set[int] = set()

    def reached(self, entry: int) -> Reached:
        """All that the code at `entry` gets to, as far as the budget goes."""
        if entry not in self._reached:
            self._reached[entry] = Reached(entry, self._functions, self._budget)
            for function in self._reached[entry].functions.values():
                self._note(function)
        return self._reached[entry]

    def closure(self, entries: Iterable[int]) -> frozenset[int]:
        """The starts of all functions that any of `entries` may get to."""
        reached: set[int] = set()
        pending = deque(entries)
        while pending and self._budget.bound_hit is None:
            start = pending.popleft()
            if start not in reached:
                reached.add(start)
                function = self._functions.function(start)
                self._note(function)
                pending.extend(transfer.target for transfer in function.transfers)
        return frozenset(reached)

    def _note(self, function: Function) -> None:
        if function.start not in self._noted:
            self._noted.add(function.start)
            self.references.note(function)


class Ties:
    """What no entry point was seen to reach: references to a text, and code that only exceptions get to."""

    def __init__(self, program: Program, search: Search, entries: Iterable[int]) -> None:
        """Follow everything from all `entries`; the rest is what the function table (.pdata) alone knows."""
        self._program = program
        self._tied = search.closure(entries)
        self._untied = search.closure(sorted(program.ranges.keys() - self._tied))

    @cached_property
    def _pointers(self) -> dict[int, list[int]]:
        """Where the address of anything is stored, by that address."""
        found: dict[int, list[int]] = {}
        for slot in self._program.stored:
            target = self._program.image.pointer(slot)
            if target is not None:
                found.setdefault(target, []).append(slot)
        return found

    def handlers_reach(self, uses: Mapping[int, list[Use]]) -> bool:
        """Whether code that only the function table knows, such as a handler of exceptions, gets to one of the uses."""
        return any(start in self._untied and any(map(names_property, uses[start])) for start in uses)

    def untied_reference(
        self, uses: Mapping[int, list[Use]], texts: Iterable[NameText], imports: Collection[Import]
    ) -> int | None:
        """The RVA of a reference in code or data that no entry point is seen to reach; None without one.

        `uses` are those of `texts` and `imports` in functions.
        """
        program = self._program
        tied = [use for start in uses if start in self._tied for use in uses[start]]
        slots = {use.slot for use in tied if isinstance(use, TextUse)}
        sites = {use.site for use in tied}
        wanted = {text.rva for text in texts if text.meaning is not Meaning.MENTION}
        if imports:
            wanted |= {slot for slot, imported in program.imports.items() if imported in imports}
        for slot in sorted(slot for target in wanted for slot in self._pointers.get(target, ())):
            if slot not in slots and sites.isdisjoint(range(slot - _LONGEST_INSTRUCTION, slot + 1)):
                return slot
        untied = (use for start in uses if start not in self._tied for use in uses[start] if start in self._untied)
        return next((use.site for use in untied if names_property(use)), None)


def names_property(use: Use) -> bool:
    """Whether a use is more than a text that mentions the name."""
    return isinstance(use, ImportUse) or use.text.meaning is not Meaning.MENTION


def _is_proven(use: Use) -> bool:
    return names_property(use) and (isinstance(use, ImportUse) or use.proven)
