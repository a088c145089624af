"""Jump tables: where `jmp [table + index * 4]` and its 64-bit forms may go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.native import limits
from inspector.usage.native.data_pointers import table_slots
from inspector.usage.native.portable_executable import Machine
from inspector.usage.native.x86_instructions import WHOLE_REGISTER, Memory, memory_operand, operands_of

if TYPE_CHECKING:
    from inspector.usage.native.program import Program
    from inspector.usage.native.x86_instructions import Instruction
    from inspector.usage.native.x86_registers import FunctionCode

_LOOK_BACK = 24  # instructions between the comparison of the index and the jump
_ABOVE = {"ja": 1, "jae": 0}  # entries beyond the number compared with


def switch_targets(program: Program, code: FunctionCode, jump: Instruction) -> tuple[int, ...]:
    """The targets of a jump through a table; empty where it is no such jump or its table cannot be read."""
    before = _instructions_before(code, jump)
    operand = operands_of(jump)[0]
    memory = memory_operand(operand)
    if program.image.machine == Machine.X64.value:
        return _relative_table(program, code, operand, before)
    if memory is None or memory.base is not None or memory.index is None or memory.scale != program.image.pointer_size:
        return ()
    table = memory.displacement - program.image.image_base
    return _stored_table(program, table, _entries(before, memory.index))


def _instructions_before(code: FunctionCode, jump: Instruction) -> list[Instruction]:
    """The instructions that lead to `jump`, the nearest first: along the straight line, then along the only jump."""
    found: list[Instruction] = []
    rva = jump[0]
    while len(found) < _LOOK_BACK:
        source = code.previous.get(rva)
        if source is None:
            jumps = code.jumps.get(rva, [])
            if len(jumps) != 1:
                break
            (source,) = jumps
        found.append(code.instructions[source])
        rva = source
    return found


def _entries(before: list[Instruction], index: str) -> int | None:
    """How many entries the comparison of the index register leaves; None where none is seen."""
    above = None
    for instruction in before:
        _, _, mnemonic, _ = instruction
        operands = operands_of(instruction)
        is_index = bool(operands) and WHOLE_REGISTER.get(operands[0]) == WHOLE_REGISTER[index]
        if mnemonic in _ABOVE:
            above = _ABOVE[mnemonic]
        elif mnemonic == "cmp" and above is not None and is_index:
            return int(operands[1], 0) + above if operands[1].isalnum() and operands[1][0].isdigit() else None
        elif mnemonic == "call" or (is_index and not _keeps_value(mnemonic, operands)):
            return None  # what was compared before that is another number, such as the index of a table of bytes
    return None


def _keeps_value(mnemonic: str, operands: list[str]) -> bool:
    """Whether an operation on the index leaves its number, as a widening of it does."""
    if mnemonic in ("cmp", "test"):
        return True
    return mnemonic in ("mov", "movsxd") and WHOLE_REGISTER.get(operands[1]) == WHOLE_REGISTER[operands[0]]


def _stored_table(program: Program, table: int, entries: int | None) -> tuple[int, ...]:
    image = program.image
    section = image.section_at(table)
    if section is None or section.writable:
        return ()
    if entries is None:
        slots = list(table_slots(program, table))
    else:
        slots = [table + index * image.pointer_size for index in range(min(entries, limits.LARGEST_TABLE))]
    targets = (image.pointer(slot) for slot in slots if slot in program.stored)
    return tuple(dict.fromkeys(target for target in targets if target is not None))


def _relative_table(program: Program, code: FunctionCode, register: str, before: list[Instruction]) -> tuple[int, ...]:
    """The targets of `jmp register` where the register is a base plus a 32-bit distance out of a table.

    The base is the table itself (GCC and Clang) or the start of the image (Visual C++).
    """
    if register not in WHOLE_REGISTER or len(before) < 2 or before[0][2] != "add":  # noqa: PLR2004 - the load and the sum
        return ()
    sum_registers = [WHOLE_REGISTER.get(operand) for operand in operands_of(before[0])]
    for position, instruction in enumerate(before[1:], 2):
        if instruction[2] not in ("movsxd", "mov"):
            continue
        destination, source = operands_of(instruction)
        memory = memory_operand(source)
        if WHOLE_REGISTER.get(destination) not in sum_registers or memory is None or memory.index is None:
            continue
        base = _loaded_address(program, code, memory, before)
        if base is None or memory.scale != 4 or not source.startswith("dword"):  # noqa: PLR2004 - bytes of a distance
            return ()
        return _distances(program, code, base, base + memory.displacement, _entries(before[position:], memory.index))
    return ()


def _loaded_address(program: Program, code: FunctionCode, memory: Memory, before: list[Instruction]) -> int | None:
    """The address that the base register was given with `lea`: nearest before the jump, or the only one in the function."""
    found: list[int] = []
    for instructions in (before, code.instructions.values()):
        for rva, size, mnemonic, operands in instructions:
            destination, _, source = operands.partition(", ")
            if mnemonic == "lea" and memory.base and WHOLE_REGISTER.get(destination) == WHOLE_REGISTER.get(memory.base):
                address = memory_operand(source)
                if address is not None and address.base == "rip" and address.index is None:
                    found.append(rva + size + address.displacement)
        if found:
            break
    same = found[0] if found and (instructions is before or len(set(found)) == 1) else None
    return same if same is not None and 0 <= same < len(program.image.memory) else None


def _distances(program: Program, code: FunctionCode, base: int, table: int, entries: int | None) -> tuple[int, ...]:
    """The targets in a table of 32-bit distances from `base`; a table of unknown length ends where it leaves the function."""
    listed = program.ranges.get(code.start)
    if entries is None and listed is None:
        return ()
    targets: dict[int, None] = {}
    for index in range(min(entries or limits.LARGEST_TABLE, limits.LARGEST_TABLE)):
        value = program.image.number(table + 4 * index, 4)
        target = -1 if value is None else base + (value - (1 << 32) if value >> 31 else value)
        inside = listed.start <= target < listed.end if listed is not None else program.image.is_code(target)
        if not inside:
            return () if entries is not None else tuple(targets)
        targets[target] = None
    return tuple(targets)
