"""What is known of members that are called: which read or set a property, which do not, and behind which other code may run."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from inspector.language import tr
from inspector.resource_files import load_data
from inspector.sequence.conditions import TokenKind, tokens
from inspector.sequence.formatted import formatted_references
from inspector.usage.managed.program import External

if TYPE_CHECKING:
    from collections.abc import Collection

    from inspector.usage.managed.assembly import Method


class Member(Struct, frozen=True):
    """A member that reads or sets a property.

    Attributes:
        name: such as `Session.get_Item`.
        takes: what its argument is: `name`, `directory` (the name of a property that holds a path), `condition` or `formatted`; or
            `value` where it can do nothing without the value of `needs`, wherever that comes from.
        argument: the number of that argument.
        needs: the property whose value it takes, else an empty text.
        sets: it sets the property.
        library: the DLL of a function, else an empty text.
    """

    name: str
    takes: str
    argument: int
    needs: str = ""
    sets: bool = False
    library: str = ""

    @property
    def title(self) -> str:
        """As a person knows it."""
        if not self.library:
            return self.name
        return tr("{function} of {library}", function=self.name, library=self.library)

    def names(self, text: str) -> Collection[str]:
        """The properties that it reads, or sets, when it is given `text`."""
        if self.takes == "condition":
            return {token.text for token in tokens(text) if token.kind is TokenKind.PROPERTY}
        if self.takes == "formatted":
            return formatted_references(text).properties
        return (text,)


class _Known(Struct, frozen=True):
    members: dict[tuple[str, str], Member]
    functions: dict[tuple[str, str], Member]
    harmless: frozenset[tuple[str, str]]
    opaque: tuple[tuple[str, frozenset[str], str], ...]
    library_keys: frozenset[str]
    windows_dlls: frozenset[str]


@cache
def _known() -> _Known:
    data = load_data("managed_calls")
    return _Known(
        members={
            (type_, row["member"]): _member(row, _short(type_, row["member"]), sets=kind == "setter")
            for kind in ("reader", "setter")
            for row in data[kind]
            for type_ in row["types"]
        },
        functions={
            (row["dll"], row["name"]): _member(row, row["name"], sets=row.get("sets", False), library=row["dll"])
            for row in data["function"]
        },
        harmless=frozenset(
            (type_, member) for row in data["harmless"] for type_ in row["types"] for member in row["members"]
        ),
        opaque=tuple(
            (type_, frozenset(row["members"]), row["what"]) for row in data["opaque"] for type_ in row["types"]
        ),
        library_keys=frozenset(data["library"]["public_key_tokens"]),
        windows_dlls=frozenset(data["windows"]["dlls"]),
    )


def member_of(callee: Method | External) -> Member | None:
    """How a member that is called reads or sets a property, or None where it is not known to do so."""
    type_name, member, imported = _names(callee)
    if imported is not None:
        dll, function = imported
        functions = _known().functions
        key = f"{_without_ending(dll)}.dll"
        return functions.get((key, function)) or functions.get((key, function.rstrip("AW")))
    return _known().members.get((type_name, member))


def is_harmless(callee: Method | External) -> bool:
    """Whether a member that is given a name neither looks the property up nor sets it."""
    type_name, member, _ = _names(callee)
    return (type_name, member) in _known().harmless


def hidden_by(callee: External) -> str | None:
    """What a member of the .NET library does that leads out of sight, as `calls ...`; None where it does not."""
    type_name, member, _ = _names(callee)
    for pattern, members, what in _known().opaque:
        if ("*" in members or member in members) and fnmatchcase(type_name, pattern):
            return what
    return None


def is_library(public_key_token: str) -> bool:
    """Whether an assembly with this public key token belongs to .NET."""
    return public_key_token in _known().library_keys


def is_windows(dll: str) -> bool:
    """Whether a DLL that a P/Invoke names belongs to Windows."""
    return _without_ending(dll) in _known().windows_dlls


def _member(row: dict[str, Any], name: str, *, sets: bool, library: str = "") -> Member:
    return Member(name, row["takes"], row["argument"], row.get("property", ""), sets, library)


def _without_ending(dll: str) -> str:
    return dll.rpartition("\\")[2].lower().removesuffix(".dll")


def _names(callee: Method | External) -> tuple[str, str, tuple[str, str] | None]:
    if isinstance(callee, External):
        return callee.type.partition("<")[0], callee.name, None
    return callee.owner.name, callee.name, callee.imported


def _short(type_name: str, member: str) -> str:
    return f"{type_name.rpartition('.')[2]}.{member}"
