"""Which property names an entry point asks for: the name argument of every MsiGetProperty that it reaches.

A name that is put together at run time leaves no trace that could be searched for. Where a call takes its name from anything but
a text in the DLL, nothing is proven about that name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.native.portable_executable import Machine
from inspector.usage.native.program import Via
from inspector.usage.native.x86_registers import UNKNOWN, Kind, Value
from inspector.usage.native.x86_stack import stack_argument

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.usage.native.imports import Import
    from inspector.usage.native.program import Function, Program
    from inspector.usage.native.x86_functions import FunctionDetails, X86Functions

_REGISTERS_X64 = ("rcx", "rdx", "r8", "r9")


class NameArguments:
    """Looks for calls that ask for a property by a name that is no text of the DLL."""

    def __init__(self, program: Program, functions: X86Functions, getters: Mapping[Import, int]) -> None:
        """Prepare; `getters` are the functions that give a property, with the index of their name argument from 0."""
        self._program = program
        self._functions = functions
        self._getters = getters
        self._details: dict[int, FunctionDetails] = {}

    def unknown_name(self, entry: int, reached: Mapping[int, Function]) -> int | None:
        """The RVA of the first such call in the functions that `entry` reaches; None where every name is a text of the DLL."""
        users = (start for start, function in reached.items() if self._uses_getter(function))
        pending = [
            (start, site, self._getters[imported])
            for start in users
            for site, imported in self._look(start).import_calls
            if imported in self._getters
        ]
        callers: dict[int, list[tuple[int, int, Via]]] = {}
        for start, function in reached.items():
            for transfer in function.transfers:
                callers.setdefault(transfer.target, []).append((start, transfer.site, transfer.via))
        asked = set(pending)
        while pending:
            start, site, index = pending.pop()
            for value in self._argument(start, site, index):
                if value.kind is not Kind.PARAMETER:
                    further: list[tuple[int, int, int]] | None = [] if self._is_text(value) else None
                else:
                    further = _passed_on(callers.get(start, []), value.number) if start != entry else None
                if further is None:
                    return site
                pending += [question for question in further if question not in asked]
                asked.update(further)
        return None

    def _look(self, start: int) -> FunctionDetails:
        if start not in self._details:
            self._details[start] = self._functions.details(start)
        return self._details[start]

    def _uses_getter(self, function: Function) -> bool:
        return any(use.imported in self._getters for use in function.import_uses)

    def _argument(self, start: int, site: int, index: int) -> frozenset[Value]:
        details = self._look(start)
        if site not in details.code.instructions:
            return frozenset({UNKNOWN})
        if self._program.image.machine == Machine.X86.value:
            return stack_argument(details.code, details.values, site, index)
        return details.values.before(site, _REGISTERS_X64[index])

    def _is_text(self, value: Value) -> bool:
        """Whether a value is the address of something that cannot change at run time."""
        address: int | None = value.number
        if value.kind is Kind.SLOT:
            address = self._program.image.pointer(value.number) if self._is_fixed(value.number) else None
        elif value.kind is not Kind.ADDRESS:
            return False
        return address is not None and self._is_fixed(address)

    def _is_fixed(self, rva: int) -> bool:
        section = self._program.image.section_at(rva)
        return section is not None and not section.writable and rva - section.rva < section.stored_size


def _passed_on(callers: list[tuple[int, int, Via]], index: int) -> list[tuple[int, int, int]] | None:
    """Where a function gets its argument `index` from; None where it may be called in a way that is not seen."""
    if any(via not in (Via.CALL, Via.JUMP) for _, _, via in callers):
        return None
    return [(caller, site, index) for caller, site, _ in callers]
