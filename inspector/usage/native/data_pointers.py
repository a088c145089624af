"""What initialised data leads to: function pointers, tables of them, and pointers to texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.usage.native import limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inspector.usage.native.imports import Import
    from inspector.usage.native.program import Program

_TEXT = re.compile(rb"[\t\r\n\x20-\x7e]{6,}\0|(?:[\t\r\n\x20-\x7e]\0){4,}\0\0")
_TEXT_BEGINS = re.compile(rb"[\t\r\n\x20-\x7e][\0\t\r\n\x20-\x7e]")


class Pointed(Struct, frozen=True):
    """What one reference to data leads to: code addresses, texts with the slot that points to them, imports; cut where it is more.

    The last member of each code address and text says whether it is proven: it stands in the table that begins at the address
    referred to. Otherwise it stands elsewhere in the same object. A text is an address at which one may begin.
    """

    code: tuple[tuple[int, bool], ...]
    texts: tuple[tuple[int, int, bool], ...]
    imports: tuple[Import, ...]
    is_cut: bool


class DataPointers:
    """Follows references into the data of one program; each address is followed once.

    Attributes:
        followed: what each address that was followed leads to.
    """

    def __init__(self, program: Program, looks_like_code: Callable[[int], bool]) -> None:
        """Prepare; `looks_like_code` says whether what stands at an address can be code of the program's processor."""
        self._program = program
        self._looks_like_code = looks_like_code
        self._judged: dict[int, bool] = {}
        self.followed: dict[int, Pointed] = {}

    def may_be_text(self, rva: int) -> bool:
        """Whether a text may begin at an address."""
        memory = self._program.image.memory
        return 0 <= rva < len(memory) and _TEXT_BEGINS.match(memory, rva) is not None

    def is_code(self, rva: int) -> bool:
        """Whether a pointer to `rva` is one to code: compilers keep tables, texts and numbers in executable sections as well."""
        if rva not in self._judged:
            self._judged[rva] = self._is_code(rva)
        return self._judged[rva]

    def _is_code(self, rva: int) -> bool:
        program = self._program
        if not program.image.is_code(rva) or rva in program.stored or rva in program.imports:
            return False
        if rva in program.starts:
            return True

        return not _TEXT.match(program.image.memory, rva) and self._looks_like_code(rva)

    def follow(self, rva: int) -> Pointed:
        """What the data at `rva` leads to, through pointers to further data as well."""
        if rva not in self.followed:
            self.followed[rva] = self._follow(rva)
        return self.followed[rva]

    def _follow(self, start: int) -> Pointed:
        program = self._program
        code: dict[int, bool] = {}
        texts: dict[tuple[int, int], bool] = {}
        imports: dict[Import, None] = {}
        pending = [(start, True)]
        seen: dict[int, bool] = {}
        slots = 0
        while pending and slots < limits.LARGEST_TABLE:
            rva, proven = pending.pop()
            if seen.get(rva, False) or (rva in seen and not proven):
                continue
            seen[rva] = proven
            for slot, in_table in self._slots(rva):
                slots += 1
                target = program.image.pointer(slot)
                if slot in program.imports or target is None:
                    continue
                certain = proven and in_table
                if target in program.imports:
                    imports[program.imports[target]] = None
                    continue
                if self.may_be_text(target):
                    texts[target, slot] = texts.get((target, slot), False) or certain
                if self.is_code(target):
                    code[target] = code.get(target, False) or certain
                else:
                    pending.append((target, certain))
        return Pointed(
            tuple(code.items()),
            tuple((text, slot, sure) for (text, slot), sure in texts.items()),
            tuple(imports),
            is_cut=any(rva not in seen for rva, _ in pending),
        )

    def _slots(self, start: int) -> Iterator[tuple[int, bool]]:
        """Stored addresses of the object at `start`, which ends where anything refers to the next one.

        Those without a gap are a table that begins there; one behind a gap belongs to a structure, and is less certain.
        """
        program = self._program
        slot = start
        for slot in table_slots(program, start):
            yield slot, True
        end = min(program.objects.after(start, len(program.image.memory)), start + limits.LARGEST_OBJECT)
        slot = program.stored_in_order.after(slot, end)
        while slot < end:
            yield slot, False
            slot = program.stored_in_order.after(slot, end)


def table_slots(program: Program, start: int) -> Iterator[int]:
    """The slots of the table of pointers at `start`: those without a gap, up to the next address that anything refers to."""
    end = program.objects.after(start, len(program.image.memory))
    for slot in pointer_run(program, start):
        if slot >= end:
            return
        yield slot


def pointer_run(program: Program, start: int) -> Iterator[int]:
    """All pointers from `start` on without a gap, which may be several tables."""
    size = program.image.pointer_size
    for slot in range(start, start + size * limits.LARGEST_TABLE, size):
        if slot not in program.stored:
            return
        yield slot
