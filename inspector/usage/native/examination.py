"""The front door of this room: one DLL, examined once for all custom actions that run its entry points, and for all properties."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.usage.model import Evidence, SetLevel, UsageLevel
from inspector.usage.native import sentences
from inspector.usage.native.entry_points import find_entry_point, read_exports
from inspector.usage.native.known_code import Access, direct_entry_points, session
from inspector.usage.native.limits import SearchLimits
from inspector.usage.native.packing import cabinet_offset, how_packed, is_managed
from inspector.usage.native.portable_executable import Image, Machine, MalformedImageError, read_image
from inspector.usage.native.sought import seek

if TYPE_CHECKING:
    from inspector.usage.native.code_search import CodeSearch
    from inspector.usage.native.entry_points import EntryPoint, Export
    from inspector.usage.native.known_code import Family
    from inspector.usage.native.sought import Sought

_FOLLOWED = frozenset(machine.value for machine in Machine)
_INSTALLER = b"msi.dll"


class NativeProof(Struct, frozen=True):
    """What is proven of how one entry point reads a property, with at least one piece of evidence."""

    level: UsageLevel
    evidence: tuple[Evidence, ...]


class NativeSetProof(Struct, frozen=True):
    """What is proven of how one entry point sets a property, with at least one piece of evidence."""

    level: SetLevel
    evidence: tuple[Evidence, ...]


def examine_dll(data: bytes, where: str = "DLL", limits: SearchLimits | None = None) -> DllExamination:
    """Prepare to examine a DLL; nothing is read before it is asked for, and everything at most once.

    Args:
        data: the bytes of the DLL, which are never loaded or run.
        where: where the DLL stands, for the evidence, such as `Binary WixCA`.
        limits: bounds of the search, for all entry points and properties together.
    """
    return DllExamination(data, where, limits or SearchLimits())


class DllExamination:
    """One DLL. What its code does is looked up once; a further property costs little more than the search for its name."""

    def __init__(self, data: bytes, where: str, limits: SearchLimits) -> None:
        self._data = data
        self._where = where
        self._limits = limits
        self._reads: dict[tuple[str, str], NativeProof] = {}
        self._sets: dict[tuple[str, str], NativeSetProof] = {}
        self._sought: dict[str, Sought] = {}

    @cached_property
    def _outline(self) -> tuple[Image, tuple[Export, ...]] | MalformedImageError:
        try:
            image = read_image(self._data)
            return image, read_exports(image)
        except MalformedImageError as error:
            return error

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
        offset = self._cabinet
        if offset is None or isinstance(self._outline, MalformedImageError):
            return False
        return offset >= self._outline[0].stored_end

    @cached_property
    def hides_names(self) -> bool:
        """Whether names that its code uses need not stand in its bytes: it is packed, or carries a cabinet."""
        if self._cabinet is not None:
            return True
        return not isinstance(self._outline, MalformedImageError) and how_packed(self._outline[0]) is not None

    def reads(self, entry_point: str, property_name: str) -> NativeProof:
        """What the code of `entry_point` does with the property; what cannot be followed is never DOES_NOT_READ."""
        key = (entry_point, property_name)
        if key not in self._reads:
            level, kind, detail = self._read_proof(entry_point, self._seek(property_name))
            self._reads[key] = NativeProof(level, (self._evidence(kind, entry_point, detail),))
        return self._reads[key]

    def sets(self, entry_point: str, property_name: str) -> NativeSetProof:
        """Whether the code of `entry_point` sets the property; what cannot be followed is never DOES_NOT_SET."""
        key = (entry_point, property_name)
        if key not in self._sets:
            level, kind, detail = self._set_proof(entry_point, self._seek(property_name))
            self._sets[key] = NativeSetProof(level, (self._evidence(kind, entry_point, detail),))
        return self._sets[key]

    def _evidence(self, kind: str, entry_point: str, detail: str) -> Evidence:
        return Evidence(kind, f"{self._where}, {entry_point}", detail)

    def _seek(self, property_name: str) -> Sought:
        if property_name not in self._sought:
            self._sought[property_name] = seek(self._data, property_name)
        return self._sought[property_name]

    def _read_proof(self, entry_point: str, sought: Sought) -> tuple[UsageLevel, str, str]:
        hidden = self._hidden(entry_point, is_held=sought.is_held)
        if hidden is not None:
            return UsageLevel.UNKNOWN, "not-inspected", hidden
        if not sought.is_held:
            return UsageLevel.DOES_NOT_READ, "byte-search", sentences.absent(sought.name, len(self._data))
        found = self.resolve(entry_point)
        if found is None:
            return UsageLevel.UNKNOWN, "not-inspected", tr(sentences.NOT_EXPORTED)
        search = sought.problem or self._code
        family = sought.known.family_of(self.exports)
        if family is not None and found.name in family.entry_points:
            use = None if isinstance(search, str) else search.found_from(found.export.rva, sought)
            if use is None or not use.is_proven:
                return _by_family(family, found.name)
        if isinstance(search, str):
            return UsageLevel.UNKNOWN, "not-inspected", search
        level, detail = search.reads(found.export.rva, sought)
        return level, "native-code", detail

    def _set_proof(self, entry_point: str, sought: Sought) -> tuple[SetLevel, str, str]:
        hidden = self._hidden(entry_point, is_held=True)
        if hidden is not None:
            return SetLevel.UNKNOWN, "not-inspected", hidden
        found = self.resolve(entry_point)
        if found is None:
            return SetLevel.UNKNOWN, "not-inspected", tr(sentences.NOT_EXPORTED)
        if not self._names_installer:
            return SetLevel.DOES_NOT_SET, "byte-search", tr(sentences.NO_SETTER)
        if (
            sought.known.is_telling and not sought.occurrences
        ):  # the installer alone sets it, so no table would name it either
            return SetLevel.DOES_NOT_SET, "byte-search", sentences.absent(sought.name, len(self._data))
        family = sought.known.family_of(self.exports)
        if family is not None and found.name in family.entry_points:
            detail = tr(
                "In the {family} no entry point sets the property; its source is at {url}",
                family=tr(family.name),
                url=family.doc_url,
            )
            return SetLevel.DOES_NOT_SET, "known-consumer", detail
        search = sought.problem or self._code
        if isinstance(search, str):
            return SetLevel.UNKNOWN, "not-inspected", search
        level, detail = search.sets(found.export.rva, sought)
        return level, "native-code", detail

    def _hidden(self, entry_point: str, *, is_held: bool) -> str | None:
        """Why the code of an entry point cannot be looked into, as a sentence; None where it can.

        What is no DLL at all is searched for the name instead: `is_held` says whether it was found.
        """
        if not self._data:
            return tr("The stream is empty.")
        if self._cabinet is not None:
            return tr(
                "The DLL carries a cabinet at offset {offset:#x} (as managed custom actions do), and what is compressed in it was"
                " not inspected.",
                offset=self._cabinet,
            )
        outline = self._outline
        if isinstance(outline, MalformedImageError):
            return tr("It cannot be read as a DLL: {why}.", why=outline.what) if is_held else None
        packed = how_packed(outline[0])
        if packed is not None:
            return packed
        found = find_entry_point(outline[1], entry_point)
        if found is not None and found.export.forwarded_to is not None:
            return tr(
                "The entry point is forwarded to {function}, a DLL that was not inspected.",
                function=found.export.forwarded_to,
            )
        return None

    @cached_property
    def _cabinet(self) -> int | None:
        return cabinet_offset(self._data)

    @cached_property
    def _names_installer(self) -> bool:
        """Whether the DLL names the library of the installer, or one of its functions that set a property."""
        setters = {each.name[:-1].encode() for each in session().functions.values() if each.access is Access.SETS}
        return any(name in self._data for name in setters) or _INSTALLER in self._data.lower()

    @cached_property
    def _code(self) -> CodeSearch | str:
        """The search in the code, or a sentence that says why there is none."""
        outline = self._outline
        if isinstance(outline, MalformedImageError):
            return tr("It cannot be read as a DLL: {why}.", why=outline.what)
        image, exports = outline
        if is_managed(image):
            return tr("The DLL holds managed code, which is not followed from native code.")
        if image.machine not in _FOLLOWED:
            return tr("Its code is for another processor (machine {machine:#x}).", machine=image.machine)
        # a DLL without the name, which most are, does not pay for the modules that follow code
        from inspector.usage.native.code_search import CodeSearch  # noqa: PLC0415

        direct = direct_entry_points(frozenset(self.exports))
        try:
            return CodeSearch(
                self._data,
                image,
                exports,
                direct=frozenset(export.rva for export in exports if export.name in direct),
                limits=self._limits,
            )
        except MalformedImageError as error:
            return tr("Its code was not followed: {why}.", why=error.what)


def _by_family(family: Family, entry_point: str) -> tuple[UsageLevel, str, str]:
    if entry_point in family.readers:
        detail = tr(
            "In the {family} this entry point reads the property; its source is at {url}",
            family=tr(family.name),
            url=family.doc_url,
        )
        return UsageLevel.READS, "known-consumer", detail
    detail = tr(
        "In the {family} only {readers} reads the property; its source is at {url}",
        family=tr(family.name),
        readers=", ".join(sorted(family.readers)),
        url=family.doc_url,
    )
    return UsageLevel.DOES_NOT_READ, "known-consumer", detail
