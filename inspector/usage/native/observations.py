"""What was seen in one function so far: transfers, imports and data, whichever processor its code is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.usage.native.program import DataUse, Function, ImportUse, Transfer, Unfollowed, Via

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.usage.native.data_pointers import DataPointers
    from inspector.usage.native.program import Program


class Observations:
    """Collects the facts of one function; each fact once, in the order in which they were seen.

    Attributes:
        unfollowed: references to more data than is followed.
    """

    def __init__(
        self,
        program: Program,
        data: DataPointers,
        transfers: Iterable[Transfer] = (),
    ) -> None:
        self._program = program
        self._data = data
        self._transfers = dict.fromkeys(transfers)
        self._data_uses: dict[DataUse, None] = {}
        self._imports: dict[ImportUse, None] = {}
        self.unfollowed: list[Unfollowed] = []

    def refer(self, site: int, address: int, *, is_pointer: bool, proven: bool) -> None:
        """The instruction at `site` refers to `address`: takes it as a pointer, or reads what is stored there."""
        program = self._program
        if address in program.imports:
            self._imports[ImportUse(site, program.imports[address])] = None
            return
        if self._data.may_be_text(address):
            self._data_uses[DataUse(site, address, proven)] = None
        if is_pointer and self._data.is_code(address):
            self._transfers[Transfer(site, address, Via.POINTER, proven)] = None
        else:
            self._refer_to_data(site, address, proven=proven)

    def _refer_to_data(self, site: int, address: int, *, proven: bool) -> None:
        pointed = self._data.follow(address)
        if pointed.is_cut:
            self.unfollowed.append(Unfollowed(site, tr("through more pointers than are followed")))
        for target, sure in pointed.code:
            self._transfers[Transfer(site, target, Via.TABLE, proven and sure)] = None
        if pointed.texts:
            self._data_uses[DataUse(site, address, proven)] = None
        for imported in pointed.imports:
            self._imports[ImportUse(site, imported)] = None

    def function(self, start: int, *, has_handler: bool, popped: int | None = None) -> Function:
        """All that was seen."""
        return Function(
            start, tuple(self._transfers), tuple(self._imports), tuple(self._data_uses), has_handler, popped
        )
