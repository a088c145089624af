"""What a register may hold at a place in a function, found by looking backward along every way that leads there."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct, field

from inspector.usage.native.portable_executable import Machine
from inspector.usage.native.x86_instructions import FLOW, WHOLE_REGISTER, memory_operand, operands_of

if TYPE_CHECKING:
    from inspector.usage.native.program import Program
    from inspector.usage.native.x86_instructions import Instruction, Memory

_MOST_STEPS = 2000
_DEEPEST = 8
_PARAMETERS_X64 = ("rcx", "rdx", "r8", "r9")
_PARAMETERS_X86 = {"rcx": -1, "rdx": -2}
_VOLATILE = frozenset({"rax", "rcx", "rdx", "r8", "r9", "r10", "r11"})
_READ_ONLY = frozenset({"cmp", "test", "push", "bt", "nop", "prefetchnta", "prefetcht0"})
_IMPLICIT: dict[str, frozenset[str]] = {
    mnemonic: frozenset(registers.split())
    for mnemonics, registers in (
        ("mul div idiv cwd cdq cqo rdtsc rdtscp cmpxchg8b cmpxchg16b", "rax rdx"),
        ("cbw cwde cdqe cmpxchg lahf xlatb salc", "rax"),
        ("cpuid xgetbv", "rax rbx rcx rdx"),
        ("movsb movsw movsd movsq cmpsb cmpsw cmpsd cmpsq", "rsi rdi rcx"),
        ("stosb stosw stosd stosq scasb scasw scasd scasq", "rdi rcx"),
        ("lodsb lodsw lodsd lodsq", "rax rsi rcx"),
        ("loop loope loopne pcmpestri pcmpistri", "rcx"),
        ("popal popaw", "rax rbx rcx rdx rsi rdi rbp"),
        ("leave enter", "rbp"),
        ("syscall sysenter int", "rax rcx rdx r8 r9 r10 r11"),
    )
    for mnemonic in mnemonics.split()
}


class Kind(Enum):
    """What is known of a value."""

    ADDRESS = "an address in the image"
    NUMBER = "a number"
    SLOT = "what is stored at an address"
    TABLE = "one of the addresses in a table"
    PARAMETER = "a parameter of the function, from 0; of 32-bit code -1 in ecx and -2 in edx"
    UNKNOWN = "anything"


class Value(Struct, frozen=True):
    """One value that a register may hold; `number` is the RVA, the number or the index of the parameter."""

    kind: Kind
    number: int = 0


UNKNOWN = Value(Kind.UNKNOWN)


class FunctionCode(Struct):
    """The instructions of one function by RVA, and which one runs before which: in a straight line, and by jumps."""

    start: int
    instructions: dict[int, Instruction] = field(default_factory=dict)
    previous: dict[int, int] = field(default_factory=dict)
    jumps: dict[int, list[int]] = field(default_factory=dict)


class RegisterValues:
    """Answers for one function."""

    def __init__(self, program: Program, code: FunctionCode) -> None:
        self._program = program
        self._code = code
        self._wide = program.image.machine == Machine.X64.value
        self._answers: dict[tuple[int, str], frozenset[Value]] = {}
        self._asking: set[tuple[int, str]] = set()
        self._frame: bool | None = None

    def before(self, rva: int, register: str) -> frozenset[Value]:
        """What `register` may hold when the instruction at `rva` begins; `UNKNOWN` among others where a way is not known."""
        key = (rva, WHOLE_REGISTER.get(register, register))
        if key in self._answers:
            return self._answers[key]
        if key in self._asking or len(self._asking) > _DEEPEST:  # an address that is computed from itself
            return frozenset({UNKNOWN})
        self._asking.add(key)
        self._answers[key] = self._look_back(*key)
        self._asking.discard(key)
        return self._answers[key]

    def _look_back(self, rva: int, register: str) -> frozenset[Value]:
        code = self._code
        found: set[Value] = set()
        pending = [(rva, register)]
        seen = set(pending)
        while pending:
            if len(seen) > _MOST_STEPS:
                return frozenset({UNKNOWN})
            place, wanted = pending.pop()
            sources = list(code.jumps.get(place, ()))
            if place in code.previous:
                sources.append(code.previous[place])
            if place == code.start or not sources:
                found.add(self._at_entry(wanted) if place == code.start else UNKNOWN)
            for source in sources:
                effect = self._effect(code.instructions[source], wanted)
                if isinstance(effect, Value):
                    found.add(effect)
                    continue
                step = (source, effect or wanted)
                if step in self._answers:
                    found |= self._answers[step]
                elif step not in seen:
                    seen.add(step)
                    pending.append(step)
        return frozenset(found)

    def _at_entry(self, register: str) -> Value:
        if self._wide and register in _PARAMETERS_X64:
            return Value(Kind.PARAMETER, _PARAMETERS_X64.index(register))
        if not self._wide and register in _PARAMETERS_X86:  # as compilers pass them inside a DLL
            return Value(Kind.PARAMETER, _PARAMETERS_X86[register])
        return UNKNOWN

    def _effect(self, instruction: Instruction, register: str) -> Value | str | None:
        """What an instruction leaves in `register`: a value, the name of the register it is copied from, or None: nothing."""
        operation = instruction[2].rpartition(" ")[2]
        operands = operands_of(instruction)
        if operation == "call":
            return UNKNOWN if register in _VOLATILE else None
        if _changes_besides(operation, operands, register):
            return UNKNOWN
        if not operands or operation in FLOW or operation in _READ_ONLY or WHOLE_REGISTER.get(operands[0]) != register:
            return None
        if operation in ("xor", "sub") and operands[0] == operands[1]:
            return Value(Kind.NUMBER, 0)
        if operation == "lea":
            memory = memory_operand(operands[1])
            rva = None if memory is None else self.address(instruction, memory)
            return UNKNOWN if rva is None else Value(Kind.ADDRESS, rva)
        if operation in ("mov", "movabs") and operands[0][-1] not in "lhwb":
            return self._moved(instruction, operands)
        return UNKNOWN

    def _moved(self, instruction: Instruction, operands: list[str]) -> Value | str:
        destination, source = operands
        if source in WHOLE_REGISTER:
            return WHOLE_REGISTER[source]
        memory = memory_operand(source)
        if memory is None:
            return self.number(int(source, 0)) if source[:1].isdigit() else UNKNOWN
        holds_address = destination == WHOLE_REGISTER[destination] if self._wide else True
        return self.loaded(instruction, memory) if holds_address else UNKNOWN

    def number(self, number: int) -> Value:
        """A number of the code, which is an address where it lies in the image."""
        rva = number - self._program.image.image_base
        if 0 < rva < len(self._program.image.memory):
            return Value(Kind.ADDRESS, rva)
        return Value(Kind.NUMBER, number)

    def address(self, instruction: Instruction, memory: Memory) -> int | None:
        """The address in the image that a memory operand means where it has no index and its base is known."""
        if memory.index is not None:
            return None
        return self._base(instruction, memory)

    def _base(self, instruction: Instruction, memory: Memory) -> int | None:
        """Base and displacement of a memory operand as an RVA."""
        rva, size, _, _ = instruction
        if memory.base == "rip":
            target = rva + size + memory.displacement
        elif memory.base is None:
            target = memory.displacement - self._program.image.image_base
        else:
            values = self.before(rva, memory.base)
            (value,) = values if len(values) == 1 else (UNKNOWN,)
            if value.kind is not Kind.ADDRESS:
                return None
            target = value.number + memory.displacement
        return target if 0 <= target < len(self._program.image.memory) else None

    def loaded(self, instruction: Instruction, memory: Memory) -> Value:
        """What is loaded from a memory operand."""
        parameter = self._stack_parameter(instruction[0], memory)
        if parameter is not None:
            return parameter
        base = self._base(instruction, memory)
        if base is None:
            return UNKNOWN
        if memory.index is None:
            return Value(Kind.SLOT, base)
        return Value(Kind.TABLE, base) if memory.scale == self._program.image.pointer_size else UNKNOWN

    def _stack_parameter(self, rva: int, memory: Memory) -> Value | None:
        """A parameter of 32-bit code that has a frame: `[ebp + 8]` is the first, as long as nothing was stored there before."""
        if self._wide or memory.base != "ebp" or memory.index is not None or memory.displacement < 8:  # noqa: PLR2004
            return None
        if self._frame is None:
            self._frame = self._has_frame()
        place = f"dword ptr [ebp + {memory.displacement:#x}]" if memory.displacement > 9 else "dword ptr [ebp + 8]"  # noqa: PLR2004
        changes = [
            at
            for at, _, mnemonic, text in self._code.instructions.values()
            if text.startswith(place) and mnemonic not in (*_READ_ONLY, *FLOW)
        ]
        changed = bool(changes) and (min(changes) < rva or self._may_come_back(rva))
        if not self._frame or changed or memory.displacement % 4:
            return None
        return Value(Kind.PARAMETER, memory.displacement // 4 - 2)

    def _may_come_back(self, rva: int) -> bool:
        """Whether a jump may lead from behind an instruction to it, or to code before it."""
        return any(target <= rva < source for target, sources in self._code.jumps.items() for source in sources)

    def _has_frame(self) -> bool:
        rva, found = self._code.start, []
        for _ in range(3):
            instruction = self._code.instructions.get(rva)
            if instruction is None:
                return False
            found.append(f"{instruction[2]} {instruction[3]}")
            rva += instruction[1]
        return "push ebp" in found and "mov ebp, esp" in found


def _changes_besides(operation: str, operands: list[str], register: str) -> bool:
    """Whether an operation changes a register that is not its first operand."""
    if register in _IMPLICIT.get(operation, ()):
        return True
    if operation == "imul" and len(operands) == 1:
        return register in ("rax", "rdx")
    return operation in ("xchg", "xadd", "mulx") and register in map(WHOLE_REGISTER.get, operands)
