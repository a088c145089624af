"""The instructions of a method, and how many values each takes from the stack and leaves on it.

Source: ECMA-335, part III, https://ecma-international.org/publications-and-standards/standards/ecma-335/
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from inspector.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

DUP, JMP, CALL, CALLI, RET = 0x25, 0x27, 0x28, 0x29, 0x2A
CALLVIRT, LDSTR, NEWOBJ, LDFTN, LDVIRTFTN = 0x6F, 0x72, 0x73, 0xFE06, 0xFE07
LDFLD, LDFLDA, STFLD, LDSFLD, LDSFLDA, STSFLD = range(0x7B, 0x81)
LOAD_ELEMENT = frozenset({0x8F, 0x9A, 0xA3})  # ldelema, ldelem.ref, ldelem
STORE_ELEMENT = frozenset({0xA2, 0xA4})  # stelem.ref, stelem
LOAD_INDIRECT = frozenset({0x50, 0x71})  # ldind.ref, ldobj
STORE_INDIRECT = frozenset({0x51, 0x81})  # stind.ref, stobj
PASSED_ON = frozenset({0x74, 0x75, 0x79, 0x8C, 0xA5})  # castclass, isinst, unbox, box, unbox.any
MAKES_VALUE = frozenset({0x8C, 0xFE15})  # box, initobj
BRANCHES = frozenset({*range(0x2B, 0x46), 0xDD, 0xDE})  # br to blt.un in both lengths, switch, leave
ENDS = frozenset({0x27, 0x2A, 0x2B, 0x38, 0x7A, 0xDC, 0xDD, 0xDE, 0xFE11, 0xFE1A})
"""After these the next instruction does not follow: jmp, ret, br, throw, endfinally, leave, endfilter, rethrow."""


class Instruction(NamedTuple):
    """One instruction: where it stands, its code (two-byte codes as 0xFExx) and its operand.

    `operand` is a number, for a branch the offset it leads to, and for a switch the offsets of all its cases.
    """

    offset: int
    code: int
    operand: int | tuple[int, ...]

    @property
    def token(self) -> int:
        """The operand as one number."""
        return self.operand if isinstance(self.operand, int) else 0


# operand: - none, b and w numbers of one and two bytes (unsigned), i and l of four and eight, t a token, s and j branches
# by one and four bytes, c a switch
_SIZES = {"-": 0, "b": 1, "w": 2, "i": 4, "l": 8, "t": 4, "s": 1, "j": 4, "c": 4}
_FORMS: dict[int, tuple[str, int, int]] = {}


def _define(codes: str, operand: str, taken: int, left: int) -> None:
    for part in codes.split():
        first, _, last = part.partition("-")
        for code in range(int(first, 16), int(last or first, 16) + 1):
            _FORMS[code] = operand, taken, left


_define("00-01 DC FE13 FE14 FE1A FE1E", "-", 0, 0)
_define("02-09 14-1E FE00", "-", 0, 1)
_define("0A-0D 26 7A FE11", "-", 1, 0)
_define("0E-0F 11-12", "b", 0, 1)
_define("10 13", "b", 1, 0)
_define("1F", "b", 0, 1)
_define("20 22", "i", 0, 1)
_define("21 23", "l", 0, 1)
_define("25", "-", 1, 2)
_define("27", "t", 0, 0)
_define("28-29 6F 73", "t", 0, 0)  # what calls take and leave stands in signatures
_define("2A", "-", 0, 0)
_define("2B DE", "s", 0, 0)
_define("2C-2D", "s", 1, 0)
_define("2E-37", "s", 2, 0)
_define("38 DD", "j", 0, 0)
_define("39-3A", "j", 1, 0)
_define("3B-44", "j", 2, 0)
_define("45", "c", 1, 0)
_define("46-50 65-6E 76 82-8B 8E B3-BA C3 D1-D5 E0 FE0F FE1D", "-", 1, 1)
_define("51-57 DF", "-", 2, 0)
_define("58-64 90-9A D6-DB FE01-FE05", "-", 2, 1)
_define("70 81", "t", 2, 0)
_define("71 74-75 79 7B-7C 8C-8D A5 C2 C6 FE07", "t", 1, 1)
_define("72 7E-7F D0 FE06 FE1C", "t", 0, 1)
_define("7D", "t", 2, 0)
_define("80 FE15", "t", 1, 0)
_define("8F A3", "t", 2, 1)
_define("9B-A2 FE17-FE18", "-", 3, 0)
_define("A4", "t", 3, 0)
_define("FE09-FE0A FE0C-FE0D", "w", 0, 1)
_define("FE0B FE0E", "w", 1, 0)
_define("FE12 FE19", "b", 0, 0)
_define("FE16", "t", 0, 0)


def stack_effect(code: int) -> tuple[int, int]:
    """How many values an instruction takes and leaves; for calls and `ret` see the signature."""
    _, taken, left = _FORMS[code]
    return taken, left


def instructions(code: bytes) -> Iterator[Instruction]:
    """The instructions of a method one after the other.

    Raises:
        ValueError: a code is not known, or the last instruction is cut off.
    """
    position = 0
    try:
        while position < len(code):
            offset = position
            number = code[position]
            position += 1
            if number == 0xFE:  # noqa: PLR2004 - the prefix of the codes of two bytes
                number = 0xFE00 | code[position]
                position += 1
            form = _FORMS.get(number)
            if form is None:
                raise ValueError(
                    tr("the instruction {number:#x} at {offset:#x} is not known", number=number, offset=offset)
                )
            kind = form[0]
            operand, position = _operand(code, position, kind)
            yield Instruction(offset, number, operand)
    except (IndexError, struct.error) as error:
        raise ValueError(tr("its code is cut off")) from error


def _operand(code: bytes, position: int, kind: str) -> tuple[int | tuple[int, ...], int]:
    end = position + _SIZES[kind]
    if kind == "-":
        return 0, end
    if kind == "c":
        (count,) = struct.unpack_from("<I", code, position)
        if count > len(code):
            raise ValueError(tr("a switch is damaged"))
        cases = struct.unpack_from(f"<{count}i", code, end)
        end += 4 * count
        return tuple(end + case for case in cases), end
    if end > len(code):
        raise ValueError(tr("its code is cut off"))
    value = int.from_bytes(code[position:end], "little", signed=kind in "sj")
    return (end + value if kind in "sj" else value), end
