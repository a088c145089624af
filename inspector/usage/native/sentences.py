"""The evidence in words: one sentence for each outcome, with file offsets in bytes from the start of the DLL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.language import N_, tr
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
_MOST_PLACES = 3

NOT_EXPORTED = N_("The DLL does not export this entry point, so there is no code to follow.")
NO_GETTER = N_("The DLL uses no function of the installer that gives a property.")
NO_SETTER = N_("The DLL uses no function of the installer that sets a property.")

HANDLERS = N_("handlers of exceptions, which may run at any time, reach it")


def absent(name: str, size: int) -> str:
    """The name does not occur."""
    return tr(
        "The name {name} does not occur in the binary ({n:,} byte, ASCII and UTF-16LE searched).",
        "The name {name} does not occur in the binary ({n:,} bytes, ASCII and UTF-16LE searched).",
        n=size,
        name=name,
    )


def reached(image: Image, found: Found) -> str:
    """A proven way to the name or to a function that uses it."""
    return tr(
        "Its code reaches {what}, {chain}; the reference is at {site}.",
        what=_what(found),
        chain=_chain(found.chain),
        site=_offset(image, found.use.site),
    )


def perhaps_reached(image: Image, found: Found) -> str:
    """A way that may be taken."""
    return tr(
        "Its code may reach {what}, {chain}; the reference is at {site}, and it is not certain that this is run.",
        what=_what(found),
        chain=_chain(found.chain),
        site=_offset(image, found.use.site),
    )


def mentioned(image: Image, found: Found) -> str:
    """A text that mentions the name, which may be a message or a condition."""
    return tr(
        "Its code refers to {what}, {chain}, at {site}; whether it asks for the property is not known.",
        what=_what(found),
        chain=_chain(found.chain),
        site=_offset(image, found.use.site),
    )


def asks(image: Image, call: NamedCall, chain: tuple[int, ...], name: str) -> str:
    """A call that gets or sets the property by its name."""
    function, way, site = call.function.name, _chain(chain), _offset(image, call.site)
    if call.is_proven:
        return tr(
            "Its code calls {function} with {name}, {chain}; the name is handed over at {site}.",
            function=function,
            name=name,
            chain=way,
            site=site,
        )
    return tr(
        "Its code may call {function} with {name}, {chain}; the name is handed over at {site}.",
        function=function,
        name=name,
        chain=way,
        site=site,
    )


def held(image: Image, loose: LooseText, reason: str | None) -> str:
    """The name is at hand, and what becomes of it is not known."""
    text, chain, site = _text(loose.use), _chain(loose.chain), _offset(image, loose.use.site)
    if reason is None:
        return tr(
            "Its code holds {text}, {chain}, at {site}; what becomes of it was not followed.",
            text=text,
            chain=chain,
            site=site,
        )
    return tr(
        "Its code holds {text}, {chain}, at {site}; what becomes of it was not followed, and {reason}.",
        text=text,
        chain=chain,
        site=site,
        reason=reason,
    )


def does_not_set(name: str, asked: Asked, functions: int) -> str:
    """Everything that is set is known."""
    names = sorted(asked.calls)
    if not names:
        return tr(
            "No code that was followed from this entry point ({functions}) sets {name}.",
            functions=_counted(functions),
            name=name,
        )
    return tr(
        "No code that was followed from this entry point ({functions}) sets {name}; it sets {names}.",
        functions=_counted(functions),
        name=name,
        names=_listed(names),
    )


def may_set_any(name: str, texts: Iterable[NameText], reason: str) -> str:
    """Something is set that is not known."""
    places = _places(texts)
    if not places:
        return tr("The name {name} is not in the binary, but {reason}.", name=name, reason=reason)
    return tr(
        "The name {name} is in the binary ({places}) and was not reached from this entry point, but {reason}.",
        name=name,
        places=places,
        reason=reason,
    )


def bound_hit(bound: str) -> str:
    """The search was cut short."""
    return tr("The search in its code was stopped after {bound} without reaching the name.", bound=bound)


def in_resources(texts: Iterable[NameText]) -> str:
    """The name is in the resources, which the code reads."""
    return tr("The name stands in the resources ({places}), and its code reads resources.", places=_places(texts))


def not_reached(texts: Iterable[NameText], functions: int) -> str:
    """The whole code was followed."""
    places, followed = _places(texts), _counted(functions)
    if places:
        return tr(
            "The name is in the binary ({places}), but not reached from this entry point: all the code that it can run"
            " ({functions}) was followed.",
            places=places,
            functions=followed,
        )
    return tr(
        "The name is in the binary as a part of others only, and not reached from this entry point: all the code that it can run"
        " ({functions}) was followed.",
        functions=followed,
    )


def unknown(texts: Iterable[NameText], reason: str) -> str:
    """Not reached, but not all that runs was followed."""
    return tr(
        "The name is in the binary ({places}) and was not reached from this entry point, but {reason}.",
        places=_places(texts),
        reason=reason,
    )


def untied(image: Image, reference: int, reason: str) -> str:
    """A reference that no entry point is seen to reach."""
    return tr(
        "The binary refers to the name at {site}, where no entry point was seen to lead, and {reason}.",
        site=_offset(image, reference),
        reason=reason,
    )


def indirect(image: Image, unfollowed: Unfollowed, more: int) -> str:
    """A transfer whose target is not in the code."""
    site, instruction = _offset(image, unfollowed.site), unfollowed.instruction
    if not more:
        return tr(
            "where it goes on at {site} ({instruction}) could not be followed", site=site, instruction=instruction
        )
    return tr(
        "where it goes on at {site} ({instruction}) and {more:,} more could not be followed",
        site=site,
        instruction=instruction,
        more=more,
    )


def unknown_name(image: Image, call: int, access: Access) -> str:
    """A call that asks for a property, or sets one, by a name that is no text of the DLL."""
    site = _offset(image, call)
    if access is Access.SETS:
        return tr("it sets at {site} a property whose name is only known at run time", site=site)
    return tr("it asks at {site} for a property whose name is only known at run time", site=site)


def by_number(image: Image, use: ImportUse) -> str:
    """An import without a name, of a library that has functions which count."""
    return tr(
        "it uses at {site} a function of {library} that it knows only by its number",
        site=_offset(image, use.site),
        library=use.imported.library,
    )


def no_code(entry: int) -> str:
    """The export does not point to code."""
    return tr("The export points to {entry:#x}, where there is no code.", entry=entry)


def _counted(functions: int) -> str:
    return tr("{n:,} function", "{n:,} functions", n=functions)


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    return tr("{names} and others", names=shown) if len(names) > _MOST_NAMES else shown


def _what(found: Found) -> str:
    use = found.use
    if isinstance(use, TextUse):
        return _text(use)
    return tr("{function} of {library}", function=use.imported.name, library=use.imported.library)


def _text(use: TextUse) -> str:
    text, meaning = use.text, use.text.meaning
    quoted = text.text if len(text.text) <= _LONGEST_QUOTE else f"{text.text[:_LONGEST_QUOTE]}..."
    if use.slot is None:
        return tr(
            '{meaning} ("{text}", {encoding} at offset {offset:#x})',
            meaning=tr(meaning.value),
            text=quoted,
            encoding=text.encoding,
            offset=text.offset,
        )
    return tr(
        '{meaning} ("{text}", {encoding} at offset {offset:#x}) through the pointer at {slot:#x}',
        meaning=tr(meaning.value),
        text=quoted,
        encoding=text.encoding,
        offset=text.offset,
        slot=use.slot,
    )


def _chain(chain: tuple[int, ...]) -> str:
    if len(chain) == 1:
        return tr("in its own function at {address:#x}", address=chain[0])
    steps = [f"{rva:#x}" for rva in chain]
    if len(steps) > _LONGEST_CHAIN:
        steps[_LONGEST_CHAIN // 2 : -_LONGEST_CHAIN // 2] = ["..."]
    return tr("by the functions {steps}", steps=" → ".join(steps))


def _offset(image: Image, rva: int) -> str:
    offset = image.file_offset(rva)
    return tr("address {address:#x}", address=rva) if offset is None else tr("offset {offset:#x}", offset=offset)


def _places(texts: Iterable[NameText]) -> str:
    found = sorted({(text.offset, str(text.encoding)) for text in texts})
    shown = ", ".join(
        tr("{encoding} at offset {offset:#x}", encoding=encoding, offset=offset)
        for offset, encoding in found[:_MOST_PLACES]
    )
    more = len(found) - _MOST_PLACES
    return tr("{places} and {more} more", places=shown, more=more) if more > 0 else shown
