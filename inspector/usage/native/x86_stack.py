"""Arguments that 32-bit code passes on the stack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.native.x86_instructions import FLOW, WHOLE_REGISTER, Flow, memory_operand, operands_of
from inspector.usage.native.x86_registers import UNKNOWN, Kind, Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.usage.native.x86_instructions import Instruction
    from inspector.usage.native.x86_registers import FunctionCode, RegisterValues

_LOOK_BACK = 64  # instructions


def stack_argument(
    code: FunctionCode, values: RegisterValues, call: int, index: int, popped: Callable[[int], int | None]
) -> frozenset[Value]:
    """What the argument `index` (from 0) of the call at `call` may be; only a straight line before it is looked at.

    Both ways are known: arguments that are pushed, and those that are stored at the top of the stack (`mov [esp + 4], name`).
    Calls may stand between the pushes; `popped` says how many bytes a function takes from the stack when it returns, or None.
    """
    if call == code.start and code.instructions[call][2] == "jmp":  # which passes on what the function was given
        return frozenset({Value(Kind.PARAMETER, index)})
    pushed = removed = 0
    rva = call
    for _ in range(_LOOK_BACK):
        if rva in code.jumps or rva not in code.previous:
            break
        rva = code.previous[rva]
        instruction = code.instructions[rva]
        _, _, mnemonic, operands = instruction
        if mnemonic == "push":
            if removed:
                removed -= 1
            elif pushed == index:
                return _value(values, instruction, operands)
            else:
                pushed += 1
        elif mnemonic == "mov" and not pushed and not removed and _stack_slot(instruction) == 4 * index:
            return _value(values, instruction, operands_of(instruction)[1])
        else:
            taken = _taken(instruction, popped)
            if taken is None:
                break
            removed += taken
    return frozenset({UNKNOWN})


def _taken(instruction: Instruction, popped: Callable[[int], int | None]) -> int | None:
    """How many values an instruction takes from the stack; None where that is not known, or other code may run after it."""
    _, _, mnemonic, operands = instruction
    flow = FLOW.get(mnemonic)
    if flow is Flow.CALL:
        size = popped(int(operands, 0)) if operands[:1].isdigit() else None
        return None if size is None else size // 4
    if flow not in (None, Flow.BRANCH) or mnemonic in ("leave", "pushal", "popal"):
        return None
    if mnemonic == "pop":
        return 1
    if operands.startswith("esp"):
        _, _, number = operands.partition(", ")
        return int(number, 0) // 4 if mnemonic == "add" and number[:1].isdigit() else None
    return 0


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
