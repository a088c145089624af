"""Follows the direct calls and jumps of ARM64 code, and the addresses that it puts together from two instructions.

Source: https://developer.arm.com/documentation/ddi0602 (A64 instructions)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.usage.native.data_pointers import DataPointers
from inspector.usage.native.observations import Observations
from inspector.usage.native.program import Transfer, Unfollowed, Via

if TYPE_CHECKING:
    from inspector.usage.native.budget import Budget
    from inspector.usage.native.program import Function, Program

_LONGEST_RUN = 1024  # bytes that are decoded at once
_BRANCHES = frozenset({"cbz", "cbnz", "tbz", "tbnz"})
_ENDS = frozenset({"ret", "brk", "udf", "hlt", "eret", "retaa", "retab", "b", "br"})
_INDIRECT = frozenset({"br", "blr"})

_NUMBER = re.compile(r"#?(0x[0-9a-f]+|\d+)")

_Instruction = tuple[int, int, str, str]


class Arm64Functions:
    """Reads the functions of one program, each from the address it is asked for.

    Attributes:
        data: what its data leads to.
    """

    def __init__(self, program: Program, budget: Budget) -> None:
        import capstone  # type: ignore[import-untyped] # noqa: PLC0415 - 50 ms that only a DLL with the name in it pays

        self._program = program
        self._budget = budget
        self._capstone = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_LITTLE_ENDIAN)
        self.data = DataPointers(program, self._looks_like_code)
        self._read: dict[int, tuple[Function, tuple[Unfollowed, ...]]] = {}

    def function(self, start: int) -> Function:
        """What the code from `start` on does; cut short where the budget ends."""
        if start not in self._read:
            self._read[start] = self._follow(start)
        return self._read[start][0]

    def unfollowed(self, start: int) -> tuple[Unfollowed, ...]:
        """Where the code from `start` on may go on to a place that is not known."""
        self.function(start)
        return self._read[start][1]

    def _looks_like_code(self, rva: int) -> bool:
        """Whether the straight line from `rva` on is code to its end, as far as it is looked at."""
        if rva % 4:
            return False
        code = self._program.image.memory[rva : rva + _LONGEST_RUN]
        for instruction in self._capstone.disasm_lite(code, rva):
            if instruction[2] in _ENDS:
                return bool(instruction[2] != "udf")
        return False

    def _follow(self, start: int) -> tuple[Function, tuple[Unfollowed, ...]]:
        instructions: dict[int, _Instruction] = {}
        transfers: list[Transfer] = []
        unfollowed: list[Unfollowed] = []
        pending = [start]
        while pending:
            for instruction in self._line(pending.pop(), start, instructions, transfers, unfollowed):
                instructions[instruction[0]] = instruction
                target = _direct_target(instruction)
                if target is None:
                    continue
                is_call = instruction[2] == "bl"
                if not self._program.image.is_code(target):
                    unfollowed.append(
                        Unfollowed(
                            instruction[0], tr("a transfer to {target:#x}, where there is no code", target=target)
                        )
                    )
                elif is_call or (target in self._program.starts and target != start):
                    transfers.append(Transfer(instruction[0], target, Via.CALL if is_call else Via.JUMP))
                else:
                    pending.append(target)
        seen = Observations(self._program, self.data, transfers)
        unfollowed += self._addresses(instructions, seen)
        unfollowed += seen.unfollowed
        listed = self._program.ranges.get(start)
        function = seen.function(start, has_handler=listed is not None and listed.has_handler)
        return function, tuple(unfollowed)

    def _line(
        self,
        rva: int,
        start: int,
        known: dict[int, _Instruction],
        transfers: list[Transfer],
        unfollowed: list[Unfollowed],
    ) -> list[_Instruction]:
        """The instructions of one straight line from `rva` to its end."""
        line: list[_Instruction] = []
        while rva not in known:
            if line and rva in self._program.starts and rva != start:
                # a call right before the next function may be one that never returns
                proven = line[-1][2] not in ("bl", "blr")
                transfers.append(Transfer(line[-1][0], rva, Via.NEXT, proven))
                break
            code = self._program.image.memory[rva : rva + _LONGEST_RUN] if self._program.image.is_code(rva) else b""
            run: list[_Instruction] = list(self._capstone.disasm_lite(code, rva))
            if not run or not self._budget.spend(len(run)):
                unfollowed.append(Unfollowed(rva, tr("code that cannot be decoded")))
                break
            for instruction in run:
                if instruction[0] in known or (line and instruction[0] in self._program.starts):
                    break
                line.append(instruction)
                rva = instruction[0] + 4
                if instruction[2] in _ENDS:
                    return line
        return line

    def _addresses(self, instructions: dict[int, _Instruction], seen: Observations) -> list[Unfollowed]:
        """Put addresses together (adrp and add, adrp and ldr); the calls through registers that are no imports."""
        unfollowed: list[Unfollowed] = []
        addresses: dict[str, int] = {}
        slots: dict[str, int] = {}
        for site, (_, _, mnemonic, text) in sorted(instructions.items()):
            operands = text.split(", ")
            if mnemonic in _INDIRECT:
                if slots.get(operands[0]) not in self._program.imports:
                    unfollowed.append(Unfollowed(site, f"{mnemonic} {text}"))
                continue
            destination, source = operands[0], operands[1].strip("[]") if len(operands) > 1 else ""
            base = addresses.get(source)
            addresses.pop(destination, None)
            slots.pop(destination, None)
            distance = _number(operands[2].strip("[]!")) if len(operands) > 2 else 0  # noqa: PLR2004 - the third operand
            if mnemonic in ("adrp", "adr"):
                addresses[destination] = _number(operands[1])
                if mnemonic == "adr":
                    seen.refer(site, addresses[destination], is_pointer=True, proven=True)
            elif base is not None and mnemonic == "add":
                addresses[destination] = base + distance
                seen.refer(site, base + distance, is_pointer=True, proven=True)
            elif base is not None and mnemonic == "ldr":
                slots[destination] = base + distance
                seen.refer(site, base + distance, is_pointer=False, proven=True)
        return unfollowed


def _direct_target(instruction: _Instruction) -> int | None:
    _, _, mnemonic, operands = instruction
    if mnemonic in ("bl", "b") or mnemonic.startswith("b.") or mnemonic in _BRANCHES:
        return _number(operands.rpartition(", ")[2])
    return None


def _number(operand: str) -> int:
    """The number in an operand such as `#0x1000`; 0 where it is none."""
    match = _NUMBER.fullmatch(operand)
    return int(match[1], 0) if match else 0
