"""The evidence in words: one sentence for each outcome, with file offsets in bytes from the start of the DLL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.native.program import TextUse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.usage.native.name_search import NameText
    from inspector.usage.native.portable_executable import Image
    from inspector.usage.native.program import ImportUse, Unfollowed
    from inspector.usage.native.search import Found

_LONGEST_CHAIN = 8
_LONGEST_QUOTE = 80

HANDLERS = "handlers of exceptions, which may run at any time, reach it"


def reached(image: Image, found: Found) -> str:
    """A proven way to the name or to a function that uses it."""
    return (
        f"Its code reaches {_what(found)}, {_chain(found.chain)}; the reference is at {_offset(image, found.use.site)}."
    )


def perhaps_reached(image: Image, found: Found) -> str:
    """A way that may be taken."""
    return (
        f"Its code may reach {_what(found)}, {_chain(found.chain)}; the reference is at {_offset(image, found.use.site)}, and"
        " it is not certain that this is run."
    )


def mentioned(image: Image, found: Found) -> str:
    """A text that mentions the name, which may be a message or a condition."""
    return (
        f"Its code refers to {_what(found)}, {_chain(found.chain)}, at {_offset(image, found.use.site)}; whether it asks for"
        " the property is not known."
    )


def bound_hit(bound: str) -> str:
    """The search was cut short."""
    return f"The binary holds the name, and the search in its code was stopped after {bound} without reaching it."


def in_resources(texts: Iterable[NameText]) -> str:
    """The name is in the resources, which the code reads."""
    return f"The name stands in the resources ({_places(texts)}), and its code reads resources."


def not_reached(texts: Iterable[NameText], functions: int) -> str:
    """The whole code was followed."""
    counted = "1 function" if functions == 1 else f"{functions:,} functions"
    return (
        f"The name is in the binary ({_places(texts)}), but not reached from this entry point: all the code that it can run"
        f" ({counted}) was followed."
    )


def unknown(texts: Iterable[NameText], reason: str) -> str:
    """Not reached, but not all that runs was followed."""
    return f"The name is in the binary ({_places(texts)}) and was not reached from this entry point, but {reason}."


def untied(image: Image, reference: int, reason: str) -> str:
    """A reference that no entry point is seen to reach."""
    return f"The binary refers to the name at {_offset(image, reference)}, where no entry point was seen to lead, and {reason}."


def indirect(image: Image, unfollowed: Unfollowed, more: int) -> str:
    """A transfer whose target is not in the code."""
    others = f" and {more:,} more" if more else ""
    return f"where it goes on at {_offset(image, unfollowed.site)} ({unfollowed.instruction}){others} could not be followed"


def unknown_name(image: Image, call: int) -> str:
    """A call that asks for a property by a name that is no text of the DLL."""
    return f"it asks at {_offset(image, call)} for a property whose name is only known at run time"


def by_number(image: Image, use: ImportUse) -> str:
    """An import without a name, of a library that has functions which count."""
    return (
        f"it uses at {_offset(image, use.site)} a function of {use.imported.library} that it knows only by its number"
    )


def no_code(entry: int) -> str:
    """The export does not point to code."""
    return f"The export points to {entry:#x}, where there is no code."


def _what(found: Found) -> str:
    if not isinstance(found.use, TextUse):
        return f"{found.use.imported.name} of {found.use.imported.library}"
    text = found.use.text
    quoted = text.text if len(text.text) <= _LONGEST_QUOTE else f"{text.text[:_LONGEST_QUOTE]}..."
    through = "" if found.use.slot is None else f" through the pointer at {found.use.slot:#x}"
    return f'{text.meaning} ("{quoted}", {text.encoding} at offset {text.offset:#x}){through}'


def _chain(chain: tuple[int, ...]) -> str:
    if len(chain) == 1:
        return f"in its own function at {chain[0]:#x}"
    steps = [f"{rva:#x}" for rva in chain]
    if len(steps) > _LONGEST_CHAIN:
        steps[_LONGEST_CHAIN // 2 : -_LONGEST_CHAIN // 2] = ["..."]
    return f"by the functions {' → '.join(steps)}"


def _offset(image: Image, rva: int) -> str:
    offset = image.file_offset(rva)
    return f"address {rva:#x}" if offset is None else f"offset {offset:#x}"


def _places(texts: Iterable[NameText]) -> str:
    found = sorted({(text.offset, str(text.encoding)) for text in texts})
    shown = [f"{encoding} at offset {offset:#x}" for offset, encoding in found[:3]]
    return ", ".join(shown) + (f" and {len(found) - 3} more" if len(found) > 3 else "")  # noqa: PLR2004 - as many as shown
