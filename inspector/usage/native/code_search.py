"""What the code of one DLL says about an entry point: the search, and the level that stands on its outcome."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inspector.language import tr
from inspector.usage.model import SetLevel, UsageLevel
from inspector.usage.native import sentences
from inspector.usage.native.arm64_functions import Arm64Functions
from inspector.usage.native.budget import Budget
from inspector.usage.native.known_code import Access, Takes, session
from inspector.usage.native.name_search import Encoding, Meaning
from inspector.usage.native.named_calls import NamedCalls
from inspector.usage.native.portable_executable import Directory, Machine
from inspector.usage.native.program import TextUse, prepare
from inspector.usage.native.search import LooseText, Search, Ties
from inspector.usage.native.x86_functions import X86Functions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.usage.native.entry_points import Export
    from inspector.usage.native.imports import Import
    from inspector.usage.native.known_code import KnownCode
    from inspector.usage.native.limits import SearchLimits
    from inspector.usage.native.name_search import NameText
    from inspector.usage.native.named_calls import Asked, NamedCall
    from inspector.usage.native.portable_executable import Image
    from inspector.usage.native.references import Use
    from inspector.usage.native.search import Found, Reached
    from inspector.usage.native.sought import Sought

_RESOURCE_READERS = frozenset({"LoadStringA", "LoadStringW", "LoadResource", "FindResourceA", "FindResourceW"})
_TOLD = (Takes.NAME, Takes.DIRECTORY)


class CodeSearch:
    """Searches the code of one DLL; what was read for one entry point and one property serves the others."""

    def __init__(
        self, data: bytes, image: Image, exports: tuple[Export, ...], *, direct: frozenset[int], limits: SearchLimits
    ) -> None:
        """Prepare the search.

        `direct` are the entry points whose source is known to call the functions of the installer directly: what cannot be
        followed in their code leads to none of them.

        Raises:
            MalformedImageError: the tables of the DLL are damaged.
        """
        self._data = data
        self._image = image
        self._direct = direct
        self._budget = Budget(limits)
        self._program = prepare(data, image, exports)
        x86 = None if image.machine == Machine.ARM64.value else X86Functions(self._program, self._budget)
        self._search = Search(x86 or Arm64Functions(self._program, self._budget), self._budget)
        self._calls = NamedCalls(self._program, x86, session().functions)
        self._entries = [export.rva for export in exports if export.forwarded_to is None]
        self._imported = frozenset(self._program.imports.values())
        self._taken: dict[Access, frozenset[Encoding]] = {}
        self._texts: dict[str, tuple[NameText, ...]] = {}

    @cached_property
    def _ties(self) -> Ties:
        return Ties(self._program, self._search, self._entries)

    def _all_texts(self, sought: Sought) -> tuple[NameText, ...]:
        if sought.name not in self._texts:
            self._texts[sought.name] = sought.texts(self._image, self._data)
        return self._texts[sought.name]

    def found_from(self, entry: int, sought: Sought) -> Found | None:
        """A use of the property that the code at `entry` gets to; None where none was found, for whatever reason."""
        with self._budget:
            return self._search.reached(entry).find(self._uses(self._all_texts(sought), sought.known))

    def reads(self, entry: int, sought: Sought) -> tuple[UsageLevel, str]:
        """What the entry point whose code starts at `entry` does with a property, and a sentence that says why."""
        if not self._image.is_code(entry):
            return UsageLevel.UNKNOWN, sentences.no_code(entry)
        with self._budget:
            reached = self._search.reached(entry)
            level, sentence = (self._reads_telling if sought.known.is_telling else self._reads_any)(reached, sought)
        if level is not UsageLevel.READS and self._budget.bound_hit is not None:
            return UsageLevel.MAY_READ, sentences.bound_hit(self._budget.bound_hit)
        return level, sentence

    def sets(self, entry: int, sought: Sought) -> tuple[SetLevel, str]:
        """Whether the entry point whose code starts at `entry` sets a property, and a sentence that says why."""
        if not self._image.is_code(entry):
            return SetLevel.UNKNOWN, sentences.no_code(entry)
        if not self._can(Access.SETS):
            return SetLevel.DOES_NOT_SET, tr(sentences.NO_SETTER)
        with self._budget:
            level, sentence = self._sets(self._search.reached(entry), sought)
        if level is not SetLevel.SETS and self._budget.bound_hit is not None:
            cut = SetLevel.MAY_SET if sought.occurrences else SetLevel.UNKNOWN
            return cut, sentences.bound_hit(self._budget.bound_hit)
        return level, sentence

    def _reads_telling(self, reached: Reached, sought: Sought) -> tuple[UsageLevel, str]:
        """For a name that means nothing else: who holds its address reads the property."""
        texts = self._all_texts(sought)
        found = reached.find(self._uses(texts, sought.known))
        if found is not None and found.is_proven:
            return UsageLevel.READS, sentences.reached(self._image, found)
        if found is not None and found.is_mention:
            return UsageLevel.UNKNOWN, sentences.mentioned(self._image, found)
        if found is not None:
            return UsageLevel.MAY_READ, sentences.perhaps_reached(self._image, found)
        if self._loads_name(reached, texts):
            return UsageLevel.MAY_READ, sentences.in_resources(texts)
        asked = self._calls.asked(reached, Access.GIVES)
        reason = self._why_incomplete(reached, asked, sought, texts, (Takes.NAME,))
        return self._not_reached(reached, texts, sought, reason)

    def _reads_any(self, reached: Reached, sought: Sought) -> tuple[UsageLevel, str]:
        """For a name that may be any other text as well: who asks for the property with it reads the property."""
        if not self._can(Access.GIVES):
            return UsageLevel.DOES_NOT_READ, tr(sentences.NO_GETTER)
        asked = self._calls.asked(reached, Access.GIVES)
        call, is_proven = _call(asked.calls.get(sought.name, ()), reached)
        if call is not None:
            level = UsageLevel.READS if is_proven else UsageLevel.MAY_READ
            return level, sentences.asks(self._image, call, reached.chain(call.start), sought.name)
        texts = self._relevant(self._all_texts(sought), Access.GIVES)
        told = (*_TOLD, Takes.CONDITION) if any(text.meaning is Meaning.MENTION for text in texts) else _TOLD
        reason = self._why_incomplete(reached, asked, sought, texts, told)
        loose = self._unexplained(reached, texts, sought.name)
        if loose is not None and (reason is not None or loose.use.text.meaning is Meaning.FORMATTED):
            return UsageLevel.MAY_READ, sentences.held(self._image, loose, reason)
        return self._not_reached(reached, texts, sought, reason)

    def _not_reached(
        self, reached: Reached, texts: tuple[NameText, ...], sought: Sought, reason: str | None
    ) -> tuple[UsageLevel, str]:
        if reason is None or not texts:
            return UsageLevel.DOES_NOT_READ, sentences.not_reached(texts, len(reached.functions))
        untied = self._untied(texts, sought)
        if untied is not None:
            return UsageLevel.MAY_READ, sentences.untied(self._image, untied, reason)
        return UsageLevel.UNKNOWN, sentences.unknown(texts, reason)

    def _sets(self, reached: Reached, sought: Sought) -> tuple[SetLevel, str]:
        asked = self._calls.asked(reached, Access.SETS)
        call, is_proven = _call(asked.calls.get(sought.name, ()), reached)
        if call is not None:
            level = SetLevel.SETS if is_proven else SetLevel.MAY_SET
            return level, sentences.asks(self._image, call, reached.chain(call.start), sought.name)
        texts = self._relevant(self._all_texts(sought), Access.SETS)
        reason = self._why_incomplete(reached, asked, sought, texts, _TOLD)
        if reason is None or not (texts or asked.unknown):
            return SetLevel.DOES_NOT_SET, sentences.does_not_set(sought.name, asked, len(reached.functions))
        loose = self._unexplained(reached, texts, sought.name)
        if loose is not None:
            return SetLevel.MAY_SET, sentences.held(self._image, loose, reason)
        untied = self._untied(texts, sought) if texts else None
        if untied is not None and not asked.unknown:
            return SetLevel.MAY_SET, sentences.untied(self._image, untied, reason)
        return SetLevel.UNKNOWN, sentences.may_set_any(sought.name, texts, reason)

    def _can(self, access: Access) -> bool:
        """Whether the DLL names or imports any function of the installer that gives, or sets, a property."""
        return bool(self._encodings(access))

    def _encodings(self, access: Access) -> frozenset[Encoding]:
        """The encodings of the texts that such functions take."""
        if access not in self._taken:
            functions = {
                function
                for imported, function in session().functions.items()
                if function.access is access
                and (imported in self._imported or f"{function.name}\0".encode() in self._data)
            }
            encodings = {Encoding.UTF_16 if function.is_wide else Encoding.ASCII for function in functions}
            if access is Access.GIVES and not self._imported.isdisjoint(session().formatters):
                encodings.update(Encoding)
            self._taken[access] = frozenset(encodings)
        return self._taken[access]

    def _uses(self, texts: Iterable[NameText], known: KnownCode | None = None) -> dict[int, list[Use]]:
        return self._search.references.uses(texts, known.joining if known is not None else ())

    def _relevant(self, texts: tuple[NameText, ...], access: Access) -> tuple[NameText, ...]:
        """The texts that may be the name for the installer.

        Not so are other names that begin or end alike, exported names, and the resources: every version resource has a ProductName.
        """
        encodings, meanings = self._encodings(access), self._meanings(access)
        machine = (
            self._image.machine
        )  # of others, everything that refers to data is known before their code is followed
        may_tail = machine == Machine.ARM64.value or (machine == Machine.X86.value and not self._program.is_relocated)
        return tuple(
            text
            for text in texts
            if text.encoding in encodings
            and text.meaning in meanings
            and not text.goes_on
            and not any(self._is_in(directory, text.rva) for directory in (Directory.EXPORT, Directory.RESOURCE))
            and (not text.is_tail or may_tail or text.rva in self._program.objects)
        )

    def _is_in(self, directory: Directory, rva: int) -> bool:
        start, size = self._image.directory(directory)
        return start <= rva < start + size

    def _meanings(self, access: Access) -> frozenset[Meaning]:
        """What texts the functions of the installer take that the DLL imports."""
        meanings = {Meaning.NAME}
        if access is Access.GIVES and not self._imported.isdisjoint(session().formatters):
            meanings.add(Meaning.FORMATTED)
        conditions = (imported for imported, each in session().functions.items() if each.takes is Takes.CONDITION)
        if access is Access.GIVES and not self._imported.isdisjoint(conditions):
            meanings.add(Meaning.MENTION)
        return frozenset(meanings)

    def _unexplained(self, reached: Reached, texts: tuple[NameText, ...], name: str) -> LooseText | None:
        """The nearest use of a name that no call of the installer's functions accounts for."""
        uses = self._uses(texts)
        calls = [call for access in Access for call in self._calls.asked(reached, access).calls.get(name, ())]
        formats = not session().formatters.isdisjoint(reached.imports)
        for start in reached.nearest_first(uses):
            for use in uses[start]:
                if not isinstance(use, TextUse) or use.text.meaning is Meaning.MENTION:
                    continue
                if use.text.meaning is Meaning.FORMATTED and not formats:
                    continue
                sites = {other.site for other in uses[start] if isinstance(other, TextUse) and other.text == use.text}
                explained = {call.site for call in calls if (call.start, call.address) == (start, use.text.rva)}
                if len(sites) > len(explained):
                    return LooseText(reached.chain(start), use)
        return None

    def _why_incomplete(
        self, reached: Reached, asked: Asked, sought: Sought, texts: tuple[NameText, ...], told: Iterable[Takes]
    ) -> str | None:
        """Why what was seen may not be all that is asked for; None where it is all.

        `texts` are those that may be the name, and `told` is what a text may tell that matters where it is only known at run time.
        """
        is_direct = reached.entry in self._direct and (asked.access is Access.SETS or not sought.known.is_telling)
        if reached.unfollowed and not is_direct:
            return sentences.indirect(self._image, reached.unfollowed[0], len(reached.unfollowed) - 1)
        by_number = next(
            (use for imported, use in reached.imports.items() if _is_by_number(imported, sought.known)), None
        )
        if by_number is not None:
            return sentences.by_number(self._image, by_number)
        unknown = next((asked.unknown[takes] for takes in told if takes in asked.unknown), None)
        if unknown is not None:
            return sentences.unknown_name(self._image, unknown, asked.access)
        if reached.has_handler and not is_direct and self._ties.handlers_reach(self._all_uses(texts, sought.known)):
            return tr(sentences.HANDLERS)
        return None

    def _untied(self, texts: tuple[NameText, ...], sought: Sought) -> int | None:
        return self._ties.untied_reference(self._all_uses(texts, sought.known), texts, sought.known.joining)

    def _all_uses(self, texts: Iterable[NameText], known: KnownCode) -> dict[int, list[Use]]:
        """The uses in all functions of the DLL."""
        _ = self._ties  # which reads them
        return self._uses(texts, known)

    def _loads_name(self, reached: Reached, texts: Iterable[NameText]) -> bool:
        """Whether the name lies in the resources, and the entry point reaches a function that reads resources."""
        in_resources = any(self._is_in(Directory.RESOURCE, text.rva) for text in texts)
        return in_resources and any(imported.name in _RESOURCE_READERS for imported in reached.imports)


def _is_by_number(imported: Import, known: KnownCode) -> bool:
    """Whether an import may be one of the known functions, but does not say its name."""
    return imported.name.startswith("#") and imported.library in known.unnumbered


def _call(calls: Iterable[NamedCall], reached: Reached) -> tuple[NamedCall | None, bool]:
    """The best of the calls, and whether it is proven."""
    best = None
    for call in calls:
        if call.is_proven and reached.is_proven(call.start):
            return call, True
        best = best or call
    return best, False
