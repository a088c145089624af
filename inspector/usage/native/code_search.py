"""What the code of one DLL says about an entry point: the search, and the level that stands on its outcome."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inspector.usage.model import UsageLevel
from inspector.usage.native import sentences
from inspector.usage.native.arm64_functions import Arm64Functions
from inspector.usage.native.budget import Budget
from inspector.usage.native.name_arguments import NameArguments
from inspector.usage.native.portable_executable import Directory, Machine
from inspector.usage.native.program import prepare
from inspector.usage.native.search import Search, Ties
from inspector.usage.native.x86_functions import X86Functions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.usage.native.entry_points import Export
    from inspector.usage.native.imports import Import
    from inspector.usage.native.known_code import KnownCode
    from inspector.usage.native.limits import SearchLimits
    from inspector.usage.native.name_search import NameText
    from inspector.usage.native.portable_executable import Image
    from inspector.usage.native.program import Function
    from inspector.usage.native.search import Found

_RESOURCE_READERS = frozenset({"LoadStringA", "LoadStringW", "LoadResource", "FindResourceA", "FindResourceW"})


class CodeSearch:
    """Searches the code of one DLL; what was read for one entry point serves the others."""

    def __init__(
        self,
        data: bytes,
        image: Image,
        exports: tuple[Export, ...],
        *,
        texts: tuple[NameText, ...],
        known: KnownCode,
        limits: SearchLimits,
    ) -> None:
        """Prepare the search.

        Raises:
            MalformedImageError: the tables of the DLL are damaged.
        """
        self._image = image
        self._budget = Budget(limits)
        self._program = prepare(data, image, exports, texts)
        self._x86 = None if image.machine == Machine.ARM64.value else X86Functions(self._program, self._budget)
        functions = self._x86 or Arm64Functions(self._program, self._budget)
        self._known = known
        self._search = Search(self._program, functions, self._budget, known.joining)
        self._entries = [export.rva for export in exports if export.forwarded_to is None]

    @cached_property
    def _ties(self) -> Ties:
        return Ties(self._program, self._search, self._entries, self._known.joining)

    def found_from(self, entry: int) -> Found | None:
        """A use of the property that the code at `entry` gets to; None where none was found, for whatever reason."""
        with self._budget:
            return self._search.from_entry(entry)

    def outcome(self, entry: int) -> tuple[UsageLevel, str]:
        """The level of the entry point whose code starts at `entry`, and a sentence that says why."""
        if not self._image.is_code(entry):
            return UsageLevel.UNKNOWN, sentences.no_code(entry)
        with self._budget:
            found = self._search.from_entry(entry)
            if found is not None and found.is_proven:
                return UsageLevel.READS, sentences.reached(self._image, found)
            level, sentence = self._not_proven(found) if found is not None else self._not_found(entry)
        if self._budget.bound_hit is not None:
            return UsageLevel.MAY_READ, sentences.bound_hit(self._budget.bound_hit)
        return level, sentence

    def _not_proven(self, found: Found) -> tuple[UsageLevel, str]:
        if found.is_mention:
            return UsageLevel.UNKNOWN, sentences.mentioned(self._image, found)
        return UsageLevel.MAY_READ, sentences.perhaps_reached(self._image, found)

    def _not_found(self, entry: int) -> tuple[UsageLevel, str]:
        texts = self._program.texts.values()
        reached = self._search.closure([entry])
        if self._loads_name(reached):
            return UsageLevel.MAY_READ, sentences.in_resources(texts)
        reason = self._why_incomplete(entry, reached)
        if reason is None:
            return UsageLevel.DOES_NOT_READ, sentences.not_reached(texts, len(reached))
        untied = self._ties.untied_reference
        if untied is not None:
            return UsageLevel.MAY_READ, sentences.untied(self._image, untied, reason)
        return UsageLevel.UNKNOWN, sentences.unknown(texts, reason)

    def _why_incomplete(self, entry: int, reached: Mapping[int, Function]) -> str | None:
        """Why the code that was followed may not be all that runs; None where it is all."""
        unfollowed = [transfer for start in reached for transfer in self._search.unfollowed(start)]
        if unfollowed:
            return sentences.indirect(self._image, unfollowed[0], len(unfollowed) - 1)
        uses = [use for function in reached.values() for use in function.import_uses]
        by_number = next((use for use in uses if self._is_by_number(use.imported)), None)
        if by_number is not None:
            return sentences.by_number(self._image, by_number)
        unknown_name = self._unknown_name(entry, reached)
        if unknown_name is not None:
            return sentences.unknown_name(self._image, unknown_name)
        if any(function.has_handler for function in reached.values()) and self._ties.handlers_reach:
            return sentences.HANDLERS
        return None

    def _is_by_number(self, imported: Import) -> bool:
        """Whether an import may be one of the known functions, but does not say its name."""
        return imported.name.startswith("#") and imported.library in self._known.unnumbered

    def _unknown_name(self, entry: int, reached: Mapping[int, Function]) -> int | None:
        getters = self._known.getters
        if self._x86 is not None:
            return NameArguments(self._program, self._x86, getters).unknown_name(entry, reached)
        uses = (use for function in reached.values() for use in function.import_uses)
        return next((use.site for use in uses if use.imported in getters), None)

    def _loads_name(self, reached: Mapping[int, Function]) -> bool:
        """Whether the name lies in the resources, and the entry point reaches a function that reads resources."""
        start, size = self._image.directory(Directory.RESOURCE)
        in_resources = any(start <= rva < start + size for rva in self._program.texts)
        return in_resources and any(
            use.imported.name in _RESOURCE_READERS for function in reached.values() for use in function.import_uses
        )
