"""How far the search in machine code goes; a bound that is hit is said in the evidence."""

from __future__ import annotations

from dataclasses import dataclass

SECTIONS = 96
"""Sections that the loader accepts. Source: https://learn.microsoft.com/windows/win32/debug/pe-format"""

UNSTORED_MEMORY = 64 << 20
"""Bytes of memory that a DLL may claim beyond its file before it counts as damaged."""

EXPORTS = 0x10000
"""Exported functions: ordinals have 16 bits."""

LONGEST_NAME = 4096
"""Bytes of the longest name of an export or an import that is read."""

LONGEST_TEXT = 2048
"""Characters that are looked at on each side of a name to see the text that it stands in."""

LARGEST_TABLE = 1024
"""Slots of one table of pointers, or of one jump table, that are followed."""

OCCURRENCES = 256
"""Places of the name in one DLL that are looked at."""


@dataclass(frozen=True, slots=True)
class SearchLimits:
    """Bounds of the search in one DLL, shared by all its entry points.

    Attributes:
        instructions: machine instructions that are decoded.
        seconds: time that is spent.
    """

    instructions: int = 1_000_000
    seconds: float = 10.0
