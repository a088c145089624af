"""One property that is looked for in one DLL: where its name stands, and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.language import tr
from inspector.usage.native.known_code import known_code
from inspector.usage.native.limits import OCCURRENCES
from inspector.usage.native.name_search import Meaning, find_name, function_names, texts_of

if TYPE_CHECKING:
    from inspector.usage.native.known_code import KnownCode
    from inspector.usage.native.name_search import NameText, Occurrence
    from inspector.usage.native.portable_executable import Image


class Sought(Struct, frozen=True):
    """A property that is looked for.

    Attributes:
        occurrences: where its name stands in the file, up to a bound.
        joining: the names of functions that use its value, each of which stands in the file.
        known: what is known of it.
    """

    name: str
    occurrences: tuple[Occurrence, ...]
    joining: tuple[str, ...]
    known: KnownCode

    @property
    def is_held(self) -> bool:
        """Whether the name, or the name of a function that uses the property, occurs at all."""
        return bool(self.occurrences or self.joining)

    @property
    def problem(self) -> str | None:
        """Why it cannot be looked for in the code, as a sentence; None where it can."""
        if len(self.occurrences) < OCCURRENCES:
            return None
        return tr(
            "The name stands in more than {limit:,} places of the DLL, and not all of them were looked at.",
            limit=OCCURRENCES,
        )

    def texts(self, image: Image, data: bytes) -> tuple[NameText, ...]:
        """The texts that count, one for each address: the name itself comes before a text that mentions it."""
        found = (*texts_of(image, data, self.name, self.occurrences), *function_names(image, data, self.joining))
        by_address = {text.rva: text for text in sorted(found, key=lambda text: text.meaning is not Meaning.MENTION)}
        return tuple(by_address.values())


def seek(data: bytes, name: str) -> Sought:
    """Search the bytes of a DLL for the name of a property."""
    known = known_code(name)
    joining = tuple(sorted(imported.name for imported in known.joining if imported.name.encode() in data))
    return Sought(name, find_name(data, name), joining, known)
