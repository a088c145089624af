"""Which functions refer to a text or an import: noted while functions are read, asked for every property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.native.program import ImportUse, TextUse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from inspector.usage.native.data_pointers import DataPointers
    from inspector.usage.native.imports import Import
    from inspector.usage.native.name_search import NameText
    from inspector.usage.native.program import DataUse, Function

Use = TextUse | ImportUse


class References:
    """The references of all functions that were read so far, by what they refer to."""

    def __init__(self, data: DataPointers) -> None:
        self._data = data
        self._direct: dict[int, list[tuple[int, DataUse]]] = {}
        self._pointing: dict[int, list[tuple[int, int, bool]]] = {}
        self._imports: dict[Import, list[tuple[int, ImportUse]]] = {}
        self._origins: dict[int, list[tuple[int, DataUse]]] = {}

    def note(self, function: Function) -> None:
        """Take in a function that was read; each only once."""
        for data_use in function.data_uses:
            entry = (function.start, data_use)
            self._direct.setdefault(data_use.address, []).append(entry)
            pointed = self._data.followed.get(data_use.address)
            if pointed is None or not pointed.texts:
                continue
            if data_use.address not in self._origins:
                for text, slot, sure in pointed.texts:
                    self._pointing.setdefault(text, []).append((data_use.address, slot, sure))
            self._origins.setdefault(data_use.address, []).append(entry)
        for use in function.import_uses:
            self._imports.setdefault(use.imported, []).append((function.start, use))

    def uses(self, texts: Iterable[NameText], imports: Collection[Import]) -> dict[int, list[Use]]:
        """The uses of any of these in each function that has one, by the start of the function."""
        found: dict[int, list[Use]] = {}
        for text in texts:
            for start, data_use in self._direct.get(text.rva, ()):
                found.setdefault(start, []).append(TextUse(data_use.site, text, None, data_use.proven))
            for origin, slot, sure in self._pointing.get(text.rva, ()):
                for start, data_use in self._origins[origin]:
                    use = TextUse(data_use.site, text, slot, data_use.proven and sure)
                    found.setdefault(start, []).append(use)
        for imported in imports:
            for start, import_use in self._imports.get(imported, ()):
                found.setdefault(start, []).append(import_use)
        return found
