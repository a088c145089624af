"""Which properties code asks for or sets by name: the text arguments of all calls of the installer's functions.

A name that is put together at run time leaves no trace that could be searched for. Where a call takes its name from anything but
a text in the DLL, nothing is proven about that name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from inspector.sequence.conditions import depends_on
from inspector.usage.native.known_code import Access, Takes
from inspector.usage.native.portable_executable import Machine
from inspector.usage.native.program import Via
from inspector.usage.native.x86_registers import UNKNOWN, Kind, Value
from inspector.usage.native.x86_stack import stack_argument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from inspector.usage.native.imports import Import
    from inspector.usage.native.known_code import Function as InstallerFunction
    from inspector.usage.native.program import Program
    from inspector.usage.native.search import Reached
    from inspector.usage.native.x86_functions import FunctionDetails, X86Functions

_NULL = Value(Kind.NUMBER, 0)
_REGISTERS_X64 = ("rcx", "rdx", "r8", "r9")
_REGISTERS_X86 = ("ecx", "edx")


class NamedCall(Struct, frozen=True):
    """A text that code hands over to a function of the installer, directly or through functions of its own.

    Attributes:
        start: the function that hands it over.
        site: where it does.
        address: of the text.
        is_proven: False where the way from there to the installer is only possible.
    """

    function: InstallerFunction
    start: int
    site: int
    address: int
    is_proven: bool


class Asked(Struct):
    """What the code that one entry point reaches asks the installer for.

    Attributes:
        calls: by the name of the property.
        unknown: where the text is only known at run time, by what it tells.
    """

    access: Access
    calls: dict[str, list[NamedCall]] = field(default_factory=dict)
    unknown: dict[Takes, int] = field(default_factory=dict)


class _Question(Struct, frozen=True):
    """What the argument `index` of the call at `site` may be."""

    function: InstallerFunction
    start: int
    site: int
    index: int
    is_proven: bool


class NamedCalls:
    """Looks for the calls in one program; arguments are looked for once however many entry points reach the call."""

    def __init__(
        self, program: Program, functions: X86Functions | None, installer: Mapping[Import, InstallerFunction]
    ) -> None:
        """Prepare; without `functions`, for a processor whose registers are not followed, no text is known."""
        self._program = program
        self._functions = functions
        self._installer = installer
        self._details: dict[int, FunctionDetails] = {}
        self._arguments: dict[tuple[int, int, int], frozenset[Value]] = {}
        self._asked: dict[tuple[int, Access], Asked] = {}

    def asked(self, reached: Reached, access: Access) -> Asked:
        """The properties that the code in `reached` gets, or sets, by name."""
        key = (reached.entry, access)
        if key not in self._asked:
            self._asked[key] = self._ask(reached, access)
        return self._asked[key]

    def _ask(self, reached: Reached, access: Access) -> Asked:
        asked = Asked(access)
        functions = {
            imported: function
            for imported, function in self._installer.items()
            if function.access is access and imported in reached.imports
        }
        if not functions:
            return asked
        if self._functions is None:
            for imported, function in functions.items():
                asked.unknown.setdefault(function.takes, reached.imports[imported].site)
            return asked
        callers = _Callers(reached)
        pending = list(self._calls(self._functions, reached, functions))
        seen = set(pending)
        while pending:
            question = pending.pop(0)
            for value in sorted(self._argument(self._functions, question), key=lambda value: value.number):
                further = callers.of(question, value.number) if value.kind is Kind.PARAMETER else None
                if further is not None:
                    pending += (new := [each for each in further if each not in seen])
                    seen.update(new)
                elif (names := self._names(question.function, value)) is None:
                    asked.unknown.setdefault(question.function.takes, question.site)
                else:
                    call = NamedCall(
                        question.function, question.start, question.site, self._address(value) or 0, question.is_proven
                    )
                    for name in names:
                        asked.calls.setdefault(name, []).append(call)
        return asked

    def _calls(
        self, code: X86Functions, reached: Reached, functions: Mapping[Import, InstallerFunction]
    ) -> Iterator[_Question]:
        for start, function in reached.functions.items():
            if any(use.imported in functions for use in function.import_uses):
                details = self._look(code, start)
                for site, imported in details.import_calls:
                    if (called := functions.get(imported)) is not None:
                        yield _Question(called, start, site, called.argument, is_proven=site not in details.possible)

    def _look(self, code: X86Functions, start: int) -> FunctionDetails:
        if start not in self._details:
            self._details[start] = code.details(start)
        return self._details[start]

    def _argument(self, code: X86Functions, question: _Question) -> frozenset[Value]:
        key = (question.start, question.site, question.index)
        if key not in self._arguments:
            self._arguments[key] = self._look_for_argument(code, *key)
        return self._arguments[key]

    def _look_for_argument(self, code: X86Functions, start: int, site: int, index: int) -> frozenset[Value]:
        details = self._look(code, start)
        if site not in details.code.instructions:
            return frozenset({UNKNOWN})
        if self._program.image.machine != Machine.X86.value:
            return (
                details.values.before(site, _REGISTERS_X64[index])
                if index < len(_REGISTERS_X64)
                else frozenset({UNKNOWN})
            )
        if index < 0:
            return details.values.before(site, _REGISTERS_X86[-index - 1])
        return stack_argument(details.code, details.values, site, index, lambda callee: code.function(callee).popped)

    def _names(self, function: InstallerFunction, value: Value) -> Iterable[str] | None:
        """The properties that a text names; None where the value is no text that cannot change at run time."""
        if value == _NULL:
            return ()
        address = self._address(value)
        text = None if address is None else self._program.image.text(address, wide=function.is_wide)
        if text is None:
            return None
        return depends_on(text) if function.takes is Takes.CONDITION else (text,)

    def _address(self, value: Value) -> int | None:
        """The address that a value is, of something that cannot change at run time."""
        address: int | None = value.number
        if value.kind is Kind.SLOT:
            address = self._program.image.pointer(value.number) if self._is_fixed(value.number) else None
        elif value.kind is not Kind.ADDRESS:
            return None
        return address if address is not None and self._is_fixed(address) else None

    def _is_fixed(self, rva: int) -> bool:
        section = self._program.image.section_at(rva)
        return section is not None and not section.writable and rva - section.rva < section.stored_size


class _Callers:
    """Who calls the functions that one entry point reaches."""

    def __init__(self, reached: Reached) -> None:
        self._entry = reached.entry
        self._reached = reached
        self._callers: dict[int, list[tuple[int, int, Via, bool]]] = {}
        for start, function in reached.functions.items():
            for transfer in function.transfers:
                caller = (start, transfer.site, transfer.via, transfer.proven)
                self._callers.setdefault(transfer.target, []).append(caller)

    def of(self, question: _Question, parameter: int) -> list[_Question] | None:
        """Where a function gets its parameter from; None where it may be called in a way that is not seen."""
        callers = self._callers.get(question.start, [])
        if question.start == self._entry or any(via not in (Via.CALL, Via.JUMP) for _, _, via, _ in callers):
            return None
        return [
            _Question(question.function, start, site, parameter, question.is_proven and is_proven)
            for start, site, _, is_proven in callers
        ]
