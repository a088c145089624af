"""How far the search in machine code goes; a bound that is hit is said in the evidence."""

from __future__ import annotations

from msgspec import Struct

SECTIONS = 96
"""Sections that the loader accepts. Source: https://learn.microsoft.com/windows/win32/debug/pe-format"""

UNSTORED_MEMORY = 64 << 20
"""Bytes of memory that a DLL may claim beyond its file before it counts as damaged."""

EXPORTS = 0x10000
"""Exported functions: ordinals have 16 bits."""

LONGEST_NAME = 4096
"""Bytes of the longest name of an export or an import that is read."""

LONGEST_TEXT = 1024
"""Characters that are looked at on each side of a name to see the text that it stands in."""

LARGEST_TABLE = 4096
"""Pointers that are followed from one reference to data, and entries of one jump table."""

LARGEST_OBJECT = 0x10000
"""Bytes of one object in the data whose pointers are looked at."""

OCCURRENCES = 1000
"""Places of the name in one DLL that are looked at."""


class SearchLimits(Struct, frozen=True):
    """Bounds of the search in one DLL, shared by all its entry points.

    Attributes:
        instructions: machine instructions that are decoded.
        seconds: time that is spent.
    """

    instructions: int = 500_000
    seconds: float = 20.0
