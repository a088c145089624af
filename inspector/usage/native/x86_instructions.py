"""Instructions of x86 and x64 as text, and what their operands say.

Source: https://www.intel.com/content/www/us/en/developer/articles/technical/intel-sdm.html (volume 2)
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.usage.native.portable_executable import Machine

if TYPE_CHECKING:
    from inspector.usage.native.program import Program

Instruction = tuple[int, int, str, str]
"""RVA, size in bytes, mnemonic, operands. Targets of direct transfers are RVAs, other addresses are as in the code."""


class Flow(Enum):
    """How an instruction ends the straight line."""

    CALL = "call"
    JUMP = "jump"
    BRANCH = "branch"  # goes on as well
    END = "end"
    NEVER = "never"  # no compiler writes it into a DLL: what decodes to it is data


# fmt: off
_BRANCHES = (
    "ja", "jae", "jb", "jbe", "je", "jne", "jg", "jge", "jl", "jle", "jo", "jno", "js", "jns", "jp", "jnp",
    "jcxz", "jecxz", "jrcxz", "loop", "loope", "loopne",
)
# fmt: on
_ENDS = ("ret", "int3", "ud0", "ud1", "ud2")
# fmt: off
_NEVER = (
    "in", "insb", "insd", "insw", "out", "outsb", "outsd", "outsw", "cli", "sti", "hlt", "iret", "iretd", "iretq",
    "retf", "retfq", "lcall", "ljmp", "arpl", "bound", "les", "lds", "into", "aaa", "aas", "aad", "aam", "daa",
    "das", "salc", "popaw", "pushaw", "lgdt", "lidt", "sgdt", "sidt", "lldt", "ltr", "lmsw", "invd", "wbinvd",
    "sysexit", "sysret", "rdmsr", "wrmsr",
)
# fmt: on
FLOW: dict[str, Flow] = {
    prefix + mnemonic: flow
    for flow, mnemonics in (
        (Flow.CALL, ("call",)),
        (Flow.JUMP, ("jmp",)),
        (Flow.BRANCH, _BRANCHES),
        (Flow.END, _ENDS),
        (Flow.NEVER, _NEVER),
    )
    for mnemonic in mnemonics
    for prefix in ("", "bnd ", "notrack ", "repz ", "rep ", "repne ")
}
"""What each mnemonic does to the flow; the ones that are not here go on."""

_FAMILIES = {
    **{
        f"r{letter}": (f"r{letter}", f"e{letter}", letter)
        for letter in ("ax", "bx", "cx", "dx", "si", "di", "bp", "sp")
    },
    **{f"r{number}": (f"r{number}", f"r{number}d", f"r{number}w", f"r{number}b") for number in range(8, 16)},
}
_LOW_BYTES = {"al": "rax", "ah": "rax", "bl": "rbx", "bh": "rbx", "cl": "rcx", "ch": "rcx", "dl": "rdx", "dh": "rdx"}
_INDEX_BYTES = {"sil": "rsi", "dil": "rdi", "bpl": "rbp", "spl": "rsp"}
WHOLE_REGISTER: dict[str, str] = {
    **{name: whole for whole, names in _FAMILIES.items() for name in names},
    **_LOW_BYTES,
    **_INDEX_BYTES,
}
"""The 64-bit name of every general register and part of one."""

_MEMORY = re.compile(r"(?:(?P<size>\w+) ptr )?(?:(?P<segment>\w\w):)?\[(?P<inside>[^\]]+)\]")
_LONGEST_RUN = 320  # bytes that are decoded at once: most functions
_LONGEST_LINE = 4096  # bytes
_LONGEST_INSTRUCTION = 15  # bytes
_ZEROS = ("byte ptr [eax], al", "byte ptr [rax], al")


class Memory(Struct, frozen=True):
    """A memory operand: base + index * scale + displacement; registers by their written names."""

    base: str | None
    index: str | None
    scale: int
    displacement: int


def memory_operand(operand: str) -> Memory | None:
    """The memory operand in a text such as `dword ptr [eax*4 + 0x10001000]`; None for others and for segment overrides."""
    match = _MEMORY.fullmatch(operand)
    if match is None or match["segment"]:
        return None
    base = index = None
    scale, displacement, sign = 1, 0, 1
    for term in match["inside"].split(" "):
        if term in "+-":
            sign = -1 if term == "-" else 1
        elif term[0].isdigit():
            displacement += sign * int(term, 0)
        elif "*" in term:
            index, _, factor = term.partition("*")
            scale = int(factor)
        elif base is None:
            base = term
        else:
            index = term
    return Memory(base, index, scale, displacement)


def operands_of(instruction: Instruction) -> list[str]:
    """The operands one by one."""
    return instruction[3].split(", ") if instruction[3] else []


class X86Decoder:
    """Decodes the code of one program.

    Attributes:
        ahead: instructions that were decoded and not asked for yet, by their RVA.
    """

    def __init__(self, program: Program) -> None:
        import capstone  # type: ignore[import-untyped] # noqa: PLC0415 - 50 ms that only a DLL with the name in it pays

        wide = program.image.machine == Machine.X64.value
        self._capstone = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64 if wide else capstone.CS_MODE_32)
        self._program = program
        self.ahead: dict[int, Instruction] = {}

    def run(self, rva: int) -> list[Instruction]:
        """The instructions from `rva` on, without regard to the flow, up to the next known function or a bound."""
        section = self._program.image.section_at(rva)
        if section is None or not section.executable:
            return []
        section_end = section.rva + section.size
        end = min(self._program.starts.after(rva, section_end), rva + _LONGEST_RUN, section_end)
        # a start may be a chance hit in the middle of an instruction, which is then decoded as a whole
        code = self._program.image.memory[rva : min(end + _LONGEST_INSTRUCTION, section_end)]
        return [instruction for instruction in self._capstone.disasm_lite(code, rva) if instruction[0] < end]

    def looks_like_code(self, rva: int) -> bool:
        """Whether the straight line from `rva` on is code to its end: compilers keep data in executable sections as well."""
        end = rva + _LONGEST_LINE
        while rva < end:
            run = self.run(rva)
            if not run:
                return False
            for instruction in run:
                flow = FLOW.get(instruction[2])
                if flow in (Flow.END, Flow.JUMP):
                    return True
                if flow is Flow.NEVER or is_zeros(instruction):
                    return False
            rva = run[-1][0] + run[-1][1]
        return True


def is_zeros(instruction: Instruction) -> bool:
    """Whether an instruction is what two bytes of zero decode to, which is data."""
    return instruction[2] == "add" and instruction[1] == 2 and instruction[3] in _ZEROS  # noqa: PLR2004 - two bytes
