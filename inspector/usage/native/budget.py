"""What the search in one DLL may still spend."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Self

from inspector.language import tr

if TYPE_CHECKING:
    from inspector.usage.native.limits import SearchLimits


class Budget:
    """Counts decoded instructions, and time while it is entered (`with budget`); once a bound is hit it stays hit."""

    def __init__(self, limits: SearchLimits) -> None:
        self._limits = limits
        self._instructions = 0
        self._seconds = 0.0
        self._since = monotonic()
        self.bound_hit: str | None = None

    def __enter__(self) -> Self:
        self._since = monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        self._seconds += monotonic() - self._since

    def spend(self, instructions: int) -> bool:
        """Note that `instructions` were decoded; False where a bound is hit and the search has to stop."""
        self._instructions += instructions
        if self._instructions > self._limits.instructions:
            self.bound_hit = tr("{n:,} instruction", "{n:,} instructions", n=self._limits.instructions)
        elif self._seconds + monotonic() - self._since > self._limits.seconds:
            self.bound_hit = tr("{seconds:g} seconds", seconds=self._limits.seconds)
        return self.bound_hit is None
