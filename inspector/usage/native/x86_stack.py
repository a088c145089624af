"""Arguments that 32-bit code passes on the stack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.native.x86_instructions import FLOW, WHOLE_REGISTER, memory_operand, operands_of
from inspector.usage.native.x86_registers import UNKNOWN, Kind, Value

if TYPE_CHECKING:
    from inspector.usage.native.x86_instructions import Instruction
    from inspector.usage.native.x86_registers import FunctionCode, RegisterValues

_LOOK_BACK = 64  # instructions


def stack_argument(code: FunctionCode, values: RegisterValues, call: int, index: int) -> frozenset[Value]:
    """What the argument `index` (from 0) of the call at `call` may be; only a straight line before it is looked at.

    Both ways are known: arguments that are pushed, and those that are stored at the top of the stack (`mov [esp + 4], name`).
    """
    if call == code.start and code.instructions[call][2] == "jmp":  # which passes on what the function was given
        return frozenset({Value(Kind.PARAMETER, index)})
    pushed = 0
    rva = call
    for _ in range(_LOOK_BACK):
        if rva in code.jumps or rva not in code.previous:
            break
        rva = code.previous[rva]
        instruction = code.instructions[rva]
        _, _, mnemonic, operands = instruction
        if mnemonic == "push":
            if pushed == index:
                return _value(values, instruction, operands)
            pushed += 1
        elif mnemonic == "mov" and pushed == 0 and _stack_slot(instruction) == 4 * index:
            return _value(values, instruction, operands_of(instruction)[1])
        elif mnemonic in FLOW or mnemonic in ("pop", "leave", "pushal", "popal") or operands.startswith("esp"):
            break
    return frozenset({UNKNOWN})


def _stack_slot(instruction: Instruction) -> int | None:
    destination = operands_of(instruction)[0]
    memory = memory_operand(destination) if destination.startswith("dword") else None
    return memory.displacement if memory is not None and memory.base == "esp" and memory.index is None else None


def _value(values: RegisterValues, instruction: Instruction, operand: str) -> frozenset[Value]:
    if operand in WHOLE_REGISTER:
        return values.before(instruction[0], operand)
    if operand[:1].isdigit():
        return frozenset({values.number(int(operand, 0))})
    memory = memory_operand(operand)
    return frozenset({UNKNOWN if memory is None else values.loaded(instruction, memory)})
