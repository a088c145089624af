"""The evidence in words: one sentence for each outcome, with file offsets in bytes from the start of the DLL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.usage.native.known_code import Access
from inspector.usage.native.program import TextUse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inspector.usage.native.name_search import NameText
    from inspector.usage.native.named_calls import Asked, NamedCall
    from inspector.usage.native.portable_executable import Image
    from inspector.usage.native.program import ImportUse, Unfollowed
    from inspector.usage.native.search import Found, LooseText

_LONGEST_CHAIN = 8
_LONGEST_QUOTE = 80
_MOST_NAMES = 8

NOT_EXPORTED = "The DLL does not export this entry point, so there is no code to follow."
NO_GETTER = "The DLL uses no function of the installer that gives a property."
NO_SETTER = "The DLL uses no function of the installer that sets a property."

HANDLERS = "handlers of exceptions, which may run at any time, reach it"


def absent(name: str, size: int) -> str:
    """The name does not occur."""
    return f"The name {name} does not occur in the binary ({size:,} bytes, ASCII and UTF-16LE searched)."


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


def asks(image: Image, call: NamedCall, chain: tuple[int, ...], name: str) -> str:
    """A call that gets or sets the property by its name."""
    certain = "calls" if call.is_proven else "may call"
    return (
        f"Its code {certain} {call.function.name} with {name}, {_chain(chain)}; the name is handed over at"
        f" {_offset(image, call.site)}."
    )


def held(image: Image, loose: LooseText, reason: str | None) -> str:
    """The name is at hand, and what becomes of it is not known."""
    site, text = _offset(image, loose.use.site), _text(loose.use)
    sentence = f"Its code holds {text}, {_chain(loose.chain)}, at {site}; what becomes of it was not followed"
    return f"{sentence}." if reason is None else f"{sentence}, and {reason}."


def does_not_set(name: str, asked: Asked, functions: int) -> str:
    """Everything that is set is known."""
    names = sorted(asked.calls)
    others = f"; it sets {_listed(names)}" if names else ""
    return f"No code that was followed from this entry point ({_counted(functions)}) sets {name}{others}."


def may_set_any(name: str, texts: Iterable[NameText], reason: str) -> str:
    """Something is set that is not known."""
    places = _places(texts)
    where = (
        f"is in the binary ({places}) and was not reached from this entry point" if places else "is not in the binary"
    )
    return f"The name {name} {where}, but {reason}."


def bound_hit(bound: str) -> str:
    """The search was cut short."""
    return f"The search in its code was stopped after {bound} without reaching the name."


def in_resources(texts: Iterable[NameText]) -> str:
    """The name is in the resources, which the code reads."""
    return f"The name stands in the resources ({_places(texts)}), and its code reads resources."


def not_reached(texts: Iterable[NameText], functions: int) -> str:
    """The whole code was followed."""
    places = _places(texts)
    where = (
        f"The name is in the binary ({places}), but"
        if places
        else "The name is in the binary as a part of others only, and"
    )
    return (
        f"{where} not reached from this entry point: all the code that it can run ({_counted(functions)}) was followed."
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


def unknown_name(image: Image, call: int, access: Access) -> str:
    """A call that asks for a property, or sets one, by a name that is no text of the DLL."""
    if access is Access.SETS:
        return f"it sets at {_offset(image, call)} a property whose name is only known at run time"
    return f"it asks at {_offset(image, call)} for a property whose name is only known at run time"


def by_number(image: Image, use: ImportUse) -> str:
    """An import without a name, of a library that has functions which count."""
    return (
        f"it uses at {_offset(image, use.site)} a function of {use.imported.library} that it knows only by its number"
    )


def no_code(entry: int) -> str:
    """The export does not point to code."""
    return f"The export points to {entry:#x}, where there is no code."


def _counted(functions: int) -> str:
    return "1 function" if functions == 1 else f"{functions:,} functions"


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:_MOST_NAMES])}{' and others' if len(names) > _MOST_NAMES else ''}"


def _what(found: Found) -> str:
    if not isinstance(found.use, TextUse):
        return f"{found.use.imported.name} of {found.use.imported.library}"
    return _text(found.use)


def _text(use: TextUse) -> str:
    text = use.text
    quoted = text.text if len(text.text) <= _LONGEST_QUOTE else f"{text.text[:_LONGEST_QUOTE]}..."
    through = "" if use.slot is None else f" through the pointer at {use.slot:#x}"
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
