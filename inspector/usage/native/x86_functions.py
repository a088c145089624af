"""Follows the flow through one function of x86 or x64 code and says what it does."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.usage.native.data_pointers import DataPointers, pointer_run
from inspector.usage.native.observations import Observations
from inspector.usage.native.portable_executable import Machine
from inspector.usage.native.program import Transfer, Unfollowed, Via
from inspector.usage.native.x86_instructions import FLOW, WHOLE_REGISTER, Flow, X86Decoder, is_zeros, memory_operand
from inspector.usage.native.x86_registers import UNKNOWN, FunctionCode, Kind, RegisterValues, Value
from inspector.usage.native.x86_switches import switch_targets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inspector.usage.native.budget import Budget
    from inspector.usage.native.imports import Import
    from inspector.usage.native.program import Function, Program
    from inspector.usage.native.x86_instructions import Instruction

_NEAR = re.compile(r"\[rip ([+-]) (\w+)\]")
_NUMBER = re.compile(r"0x[0-9a-f]{5,}")
_FROM_BASE = re.compile(r"[a-z0-9] \+ (0x[0-9a-f]{4,})\]")
_FAST_FAIL = "0x29"


class X86Functions:
    """Reads the functions of one program, each from the address it is asked for.

    Attributes:
        data: what its data leads to.
    """

    def __init__(self, program: Program, budget: Budget) -> None:
        self._program = program
        self._budget = budget
        self._decoder = X86Decoder(program)
        self.data = DataPointers(program, self._decoder.looks_like_code)
        self._wide = program.image.machine == Machine.X64.value
        self._prefix = _common_start(program.image.image_base, program.image.image_base + len(program.image.memory))
        self._read: dict[int, Function] = {}
        self._left_open: dict[int, tuple[Unfollowed, ...]] = {}
        self._unfollowed: dict[int, tuple[Unfollowed, ...]] = {}

    def function(self, start: int) -> Function:
        """What the code from `start` on does; cut short where the budget ends.

        Targets of indirect transfers are among it as far as the code or its data holds their addresses.
        """
        if start not in self._read:
            self._read[start] = self._follow(start)
        return self._read[start]

    def _follow(self, start: int) -> Function:
        walk = self._walk(start)
        seen = Observations(self._program, self.data, walk.transfers)
        instructions = walk.code.instructions.values()
        takes_base = False
        mark = "rip" if self._wide else self._prefix  # most instructions refer to nothing
        for instruction in instructions:
            if mark not in instruction[3] and instruction[2] != "movabs":
                continue
            for address, is_pointer in self._references(instruction):
                takes_base |= address == 0
                seen.refer(instruction[0], address, is_pointer=is_pointer, proven=instruction[0] not in walk.possible)
        if takes_base and self._wide:  # Visual C++ reaches tables by their distance from the start of the image
            for rva, _, _, operands in instructions:
                if (match := _FROM_BASE.search(operands)) is not None:
                    seen.refer(rva, int(match[1], 16), is_pointer=False, proven=rva not in walk.possible)
        self._left_open[start] = (*walk.unfollowed, *seen.unfollowed)
        if not walk.indirect:
            self._unfollowed[start] = self._left_open[start]
        listed = self._program.ranges.get(start)
        has_handler = listed is not None and listed.has_handler
        return seen.function(start, has_handler=has_handler, popped=walk.popped)

    def unfollowed(self, start: int) -> tuple[Unfollowed, ...]:
        """Where the code from `start` on may go on to a place that is not known."""
        self.function(start)
        if start not in self._unfollowed:
            self._unfollowed[start] = (*self._left_open[start], *self.details(start).unfollowed)
        return self._unfollowed[start]

    def details(self, start: int) -> FunctionDetails:
        """The instructions from `start` on and what registers hold there, decoded again: only a closer look asks for it."""
        targets = frozenset(transfer.target for transfer in self.function(start).transfers)
        return FunctionDetails(self._program, self._walk(start), targets)

    def _walk(self, start: int) -> _Walk:
        walk = _Walk(self._program, self._budget, self._decoder, start)
        listed = self._program.ranges.get(start)
        if listed is not None and listed.has_handler:
            walk.gaps(listed.end)
        return walk

    def _references(self, instruction: Instruction) -> Iterator[tuple[int, bool]]:
        """Addresses in an instruction, and whether it takes the address (or else reads what is stored there)."""
        rva, size, mnemonic, operands = instruction
        if self._wide:
            if (match := _NEAR.search(operands)) is not None:
                distance = int(match[2], 0)
                yield rva + size + (distance if match[1] == "+" else -distance), mnemonic == "lea"
            if mnemonic != "movabs":
                return
        if mnemonic not in FLOW or "[" in operands:
            yield from self._absolute(instruction)

    def _absolute(self, instruction: Instruction) -> Iterator[tuple[int, bool]]:
        rva, size, mnemonic, operands = instruction
        image, stored = self._program.image, self._program.stored
        for match in _NUMBER.finditer(operands):
            address = int(match[0], 16) - image.image_base
            # most numbers are no addresses; an address is one that the loader adjusts, where the DLL can be adjusted
            if 0 < address < len(image.memory) and (
                not self._program.is_relocated or not stored.isdisjoint(range(rva + 1, rva + size))
            ):
                before = operands[: match.start()]
                yield address, mnemonic == "lea" or "[" not in before or "]" in before


def _common_start(first: int, last: int) -> str:
    """What the hexadecimal texts of all numbers from `first` to `last` begin with."""
    texts = f"{first:#x}", f"{last:#x}"
    if len(texts[0]) != len(texts[1]):
        return "0x"
    return "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], zip(*texts, strict=True)))


class _Walk:
    """Decodes a function along its flow."""

    def __init__(self, program: Program, budget: Budget, decoder: X86Decoder, start: int) -> None:
        self.code = FunctionCode(start)
        self.transfers: list[Transfer] = []
        self.indirect: list[Instruction] = []
        self.import_calls: list[tuple[int, Import]] = []
        self.unfollowed: list[Unfollowed] = []
        self.possible: set[int] = set()
        self._returns: set[int] = set()
        self._program = program
        self._budget = budget
        self._decoder = decoder
        self._pending = [start]
        self._proven = True
        self._run()

    @property
    def popped(self) -> int | None:
        """How many bytes every return takes from the stack; None where they differ, or none is seen."""
        return next(iter(self._returns)) if len(self._returns) == 1 else None

    def gaps(self, end: int) -> None:
        """Follow what the flow left out up to `end` as only possible: handlers of exceptions stand there."""
        self._proven = False
        rva = self.code.start
        while rva < end and self._budget.bound_hit is None:
            if rva not in self.code.instructions:
                self._pending.append(rva)
                self._run()
            rva += self.code.instructions[rva][1] if rva in self.code.instructions else 1

    def _run(self) -> None:
        while self._pending:
            self._line(self._pending.pop())

    def _line(self, rva: int) -> None:
        """Follow one straight line of code from `rva` to its end."""
        instructions, previous = self.code.instructions, self.code.previous
        starts, decoded = self._program.starts.addresses, self._decoder.ahead
        flow = before = None
        while True:
            if before is not None:
                previous[rva] = before
                if rva in starts and rva != self.code.start:
                    # a call right before the next function may be one that never returns
                    proven = self._proven and flow is not Flow.CALL
                    self.transfers.append(Transfer(before, rva, Via.NEXT, proven))
                    return
            if rva in instructions:
                return
            instruction = decoded.pop(rva, None) or self._decode(rva)
            next_flow = None if instruction is None else FLOW.get(instruction[2])
            if instruction is None or next_flow is Flow.NEVER or is_zeros(instruction):
                if self._proven:
                    self.unfollowed.append(
                        Unfollowed(rva if before is None else before, tr("code that cannot be decoded"))
                    )
                return
            instructions[rva] = instruction
            if not self._proven:
                self.possible.add(rva)
            flow = next_flow
            if flow is not None and not self._passes(instruction, flow):
                return
            if instruction[2] == "int" and instruction[3] == _FAST_FAIL:
                return
            before = rva
            rva += instruction[1]

    def _decode(self, rva: int) -> Instruction | None:
        run = self._decoder.run(rva)
        if not run or not self._budget.spend(len(run)):
            return None
        ahead = self._decoder.ahead
        for instruction in run:
            ahead[instruction[0]] = instruction
        return ahead.pop(rva)

    def _passes(self, instruction: Instruction, flow: Flow) -> bool:
        """Note where a transfer goes; whether the next instruction may run after it."""
        rva, _, _, operands = instruction
        if flow is Flow.END:
            if instruction[2] == "ret":
                self._returns.add(int(operands, 0) if operands else 0)
            return False
        if operands[:1].isdigit() and "," not in operands:
            self._direct(rva, int(operands, 0), flow)
        elif flow is Flow.JUMP and (targets := switch_targets(self._program, self.code, instruction)):
            for target in targets:
                self._direct(rva, target, flow)
        elif (imported := self._import_slot(instruction)) is not None:
            self.import_calls.append((rva, imported))
        else:
            self.indirect.append(instruction)
        return flow is not Flow.JUMP

    def _import_slot(self, instruction: Instruction) -> Import | None:
        """The import that is called right through the slot that holds its address."""
        rva, size, _, operand = instruction
        memory = memory_operand(operand)
        if memory is None or memory.index is not None or memory.base not in (None, "rip"):
            return None
        origin = rva + size if memory.base else -self._program.image.image_base
        return self._program.imports.get(origin + memory.displacement)

    def _direct(self, rva: int, target: int, flow: Flow) -> None:
        if not self._program.image.is_code(target):
            self.unfollowed.append(
                Unfollowed(rva, tr("a transfer to {target:#x}, where there is no code", target=target))
            )
        elif flow is Flow.CALL or (target in self._program.starts and target != self.code.start):
            via = Via.CALL if flow is Flow.CALL else Via.JUMP
            self.transfers.append(Transfer(rva, target, via, self._proven))
        else:
            self.code.jumps.setdefault(target, []).append(rva)
            self._pending.append(target)


class FunctionDetails:
    """A closer look at one function: its instructions, what registers hold, and where its indirect transfers go.

    Attributes:
        unfollowed: the indirect transfers that may go to a place that is not known.
        import_calls: each call (or jump) of an imported function, as its RVA and the function.
        possible: the instructions that may run, but need not.
    """

    def __init__(self, program: Program, walk: _Walk, targets: frozenset[int]) -> None:
        """Look at what `walk` decoded; `targets` is where the function is already followed to."""
        self.code = walk.code
        self.possible = walk.possible
        self.values = RegisterValues(program, walk.code)
        self.import_calls = list(walk.import_calls)
        self._program = program
        self._targets = targets
        self.unfollowed = tuple(
            Unfollowed(instruction[0], f"{instruction[2]} {instruction[3]}")
            for instruction in walk.indirect
            if not self._is_followed(instruction)
        )

    def _is_followed(self, instruction: Instruction) -> bool:
        """Whether all targets of an indirect transfer are known; imports among them are noted."""
        rva, _, _, operand = instruction
        if operand in WHOLE_REGISTER:
            values = self.values.before(rva, operand)
        else:
            memory = memory_operand(operand)
            values = frozenset({UNKNOWN if memory is None else self.values.loaded(instruction, memory)})
        known = [self._is_known(rva, value) for value in values]  # each is looked at, because it may be an import
        return all(known)

    def _is_known(self, site: int, value: Value) -> bool:
        program = self._program
        if value.kind is Kind.ADDRESS:
            return value.number in self._targets
        if value.kind is Kind.SLOT and value.number in program.imports:
            self.import_calls.append((site, program.imports[value.number]))
            return True
        if value.kind not in (Kind.SLOT, Kind.TABLE) or value.number not in program.stored:
            return False
        section = program.image.section_at(value.number)
        if section is None or section.writable:
            return False
        slots = [value.number] if value.kind is Kind.SLOT else pointer_run(program, value.number)
        return all(program.image.pointer(slot) in self._targets for slot in slots)
