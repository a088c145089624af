"""The front door of this room: one DLL, examined once for all the custom actions that run its entry points."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.usage.model import Evidence, UsageLevel
from inspector.usage.native.entry_points import find_entry_point, read_exports
from inspector.usage.native.known_code import known_code
from inspector.usage.native.limits import OCCURRENCES, SearchLimits
from inspector.usage.native.name_search import find_name, function_names, texts_of
from inspector.usage.native.packing import cabinet_offset, how_packed, is_managed
from inspector.usage.native.portable_executable import Image, Machine, MalformedImageError, read_image

if TYPE_CHECKING:
    from inspector.usage.native.code_search import CodeSearch
    from inspector.usage.native.entry_points import EntryPoint, Export
    from inspector.usage.native.known_code import Family, KnownCode
    from inspector.usage.native.name_search import Occurrence

_FOLLOWED = frozenset(machine.value for machine in Machine)

_Proof = tuple[UsageLevel, str, str]
"""The level, and the kind and the sentence of its evidence."""


class NativeProof(Struct, frozen=True):
    """What is proven about one entry point, with at least one piece of evidence."""

    level: UsageLevel
    evidence: tuple[Evidence, ...]


def examine_dll(
    data: bytes, property_name: str, where: str = "DLL", limits: SearchLimits | None = None
) -> DllExamination:
    """Prepare to examine a DLL; nothing is read before it is asked for, and everything at most once.

    Args:
        data: the bytes of the DLL, which are never loaded or run.
        property_name: the property in question.
        where: where the DLL stands, for the evidence, such as `Binary WixCA`.
        limits: bounds of the search, for all entry points together.
    """
    return DllExamination(data, property_name, where, limits or SearchLimits())


class DllExamination:
    """One DLL and one property."""

    def __init__(self, data: bytes, property_name: str, where: str, limits: SearchLimits) -> None:
        self._data = data
        self._property_name = property_name
        self._where = where
        self._limits = limits
        self._proofs: dict[str, NativeProof] = {}
        self._search: CodeSearch | str | None = None

    @cached_property
    def _outline(self) -> tuple[Image, tuple[Export, ...]] | MalformedImageError:
        try:
            image = read_image(self._data)
            return image, read_exports(image)
        except MalformedImageError as error:
            return error

    @cached_property
    def _cabinet_offset(self) -> int | None:
        return cabinet_offset(self._data)

    @property
    def problem(self) -> str | None:
        """Why the DLL cannot be read, as a sentence without a full stop; None where it can."""
        return self._outline.what if isinstance(self._outline, MalformedImageError) else None

    @cached_property
    def exports(self) -> tuple[str, ...]:
        """The names of the exported functions, without the ones that have only an ordinal; none where `problem` says why."""
        if isinstance(self._outline, MalformedImageError):
            return ()
        return tuple(export.name for export in self._outline[1] if export.name is not None)

    def resolve(self, entry_point: str) -> EntryPoint | None:
        """The export that an entry point names and how it is found; None where it is not exported, or `problem` says why."""
        if isinstance(self._outline, MalformedImageError):
            return None
        return find_entry_point(self._outline[1], entry_point)

    @cached_property
    def is_managed_stub(self) -> bool:
        """Whether this is a native stub in front of a cabinet with assemblies, whose code only the cabinet shows.

        Source: https://github.com/wixtoolset/wix/blob/main/src/dtf/SfxCA/SfxCA.cpp
        """
        offset = self._cabinet_offset
        if offset is None or isinstance(self._outline, MalformedImageError):
            return False
        return offset >= self._outline[0].stored_end

    def reads(self, entry_point: str) -> NativeProof:
        """What the code of `entry_point` does with the property; what cannot be followed is never DOES_NOT_READ."""
        if entry_point not in self._proofs:
            level, kind, detail = self._proof(entry_point)
            evidence = Evidence(kind, f"{self._where}, {entry_point}", detail)
            self._proofs[entry_point] = NativeProof(level, (evidence,))
        return self._proofs[entry_point]

    @cached_property
    def _known(self) -> KnownCode:
        return known_code(self._property_name)

    @cached_property
    def _occurrences(self) -> tuple[Occurrence, ...]:
        return find_name(self._data, self._property_name)

    @cached_property
    def _joining_names(self) -> tuple[str, ...]:
        return tuple(sorted(imported.name for imported in self._known.joining))

    @cached_property
    def _holds_name(self) -> bool:
        """Whether the name, or the name of a function that uses the property, occurs at all."""
        return bool(self._occurrences) or any(name.encode() in self._data for name in self._joining_names)

    def _proof(self, entry_point: str) -> _Proof:
        if not self._data:
            return _not_inspected("The stream is empty.")
        cabinet = self._cabinet_offset
        if cabinet is not None:
            return _not_inspected(
                f"The DLL carries a cabinet at offset {cabinet:#x} (as managed custom actions do), and what is compressed in it"
                " was not inspected."
            )
        outline = self._outline
        if isinstance(outline, MalformedImageError):
            return (
                _not_inspected(f"It cannot be read as a DLL: {outline.what}.") if self._holds_name else self._absent()
            )
        packed = how_packed(outline[0])
        if packed is not None:
            return _not_inspected(f"The DLL {packed}, so its code was not inspected.")
        found = find_entry_point(outline[1], entry_point)
        if found is not None and found.export.forwarded_to is not None:
            return _not_inspected(
                f"The entry point is forwarded to {found.export.forwarded_to}, a DLL that was not inspected."
            )
        if not self._holds_name:
            return self._absent()
        if found is None:
            return _not_inspected("The DLL does not export this entry point, so there is no code to follow.")
        return self._code_proof(found, *outline)

    def _absent(self) -> _Proof:
        searched = f"{len(self._data):,} bytes, ASCII and UTF-16LE searched"
        detail = f"The name {self._property_name} does not occur in the binary ({searched})."
        return UsageLevel.DOES_NOT_READ, "byte-search", detail

    def _code_proof(self, found: EntryPoint, image: Image, exports: tuple[Export, ...]) -> _Proof:
        """The proof by code, or by what is known of the family of the DLL where its code is not seen to read."""
        if self._search is None:
            self._search = self._open_code(image, exports)
        search = self._search
        family = self._known.family_of(self.exports)
        if family is not None and found.name in family.entry_points:
            use = None if isinstance(search, str) else search.found_from(found.export.rva)
            if use is None or not use.is_proven:
                return _by_family(family, found.name)
        if isinstance(search, str):
            return _not_inspected(search)
        level, detail = search.outcome(found.export.rva)
        return level, "native-code", detail

    def _open_code(self, image: Image, exports: tuple[Export, ...]) -> CodeSearch | str:
        """The search in the code, or a sentence that says why there is none."""
        if is_managed(image):
            return "The DLL holds managed code, which is not followed from native code."
        if image.machine not in _FOLLOWED:
            return f"Its code is for another processor (machine {image.machine:#x})."
        if len(self._occurrences) >= OCCURRENCES:
            return (
                f"The name stands in more than {OCCURRENCES:,} places of the DLL, and not all of them were looked at."
            )
        # a DLL without the name, which most are, does not pay for the modules that follow code
        from inspector.usage.native.code_search import CodeSearch  # noqa: PLC0415

        texts = texts_of(image, self._data, self._property_name, self._occurrences)
        functions = function_names(image, self._data, self._joining_names)
        try:
            return CodeSearch(
                self._data, image, exports, texts=texts + functions, known=self._known, limits=self._limits
            )
        except MalformedImageError as error:
            return f"Its code was not followed: {error.what}."


def _not_inspected(detail: str) -> _Proof:
    return UsageLevel.UNKNOWN, "not-inspected", detail


def _by_family(family: Family, entry_point: str) -> _Proof:
    if entry_point in family.readers:
        detail = f"In the {family.name} this entry point reads the property; its source is at {family.doc_url}"
        return UsageLevel.READS, "known-consumer", detail
    readers = ", ".join(sorted(family.readers))
    detail = f"In the {family.name} only {readers} reads the property; its source is at {family.doc_url}"
    return UsageLevel.DOES_NOT_READ, "known-consumer", detail
