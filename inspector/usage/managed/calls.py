"""What is known of members that are called: which read a property, which do not, and behind which other code may run."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.resource_files import load_data
from inspector.sequence.conditions import TokenKind, tokens
from inspector.sequence.formatted import formatted_references
from inspector.usage.managed.program import External

if TYPE_CHECKING:
    from inspector.usage.managed.assembly import Method


class Reader(Struct, frozen=True):
    """A member that reads a property.

    Attributes:
        title: as a person knows it, such as `Session.get_Item`.
        takes: what its argument is: `name`, `condition` or `formatted`; or `value` where it can do nothing without the
            value of `needs`, wherever that comes from.
        argument: the number of that argument.
        needs: the property whose value it takes, else an empty text.
    """

    title: str
    takes: str
    argument: int
    needs: str = ""

    def reads(self, text: str, property_name: str) -> bool:
        """Whether it reads the property when it is given `text`."""
        if self.takes == "condition":
            return any(token.kind is TokenKind.PROPERTY and token.text == property_name for token in tokens(text))
        if self.takes == "formatted":
            return property_name in formatted_references(text).properties
        return text == property_name


class _Known(Struct, frozen=True):
    members: dict[tuple[str, str], Reader]
    functions: dict[tuple[str, str], Reader]
    harmless: frozenset[tuple[str, str]]
    opaque: tuple[tuple[str, frozenset[str], str], ...]
    library_keys: frozenset[str]
    windows_dlls: frozenset[str]


@cache
def _known() -> _Known:
    data = load_data("managed_calls")
    return _Known(
        members={
            (type_, row["member"]): Reader(
                _short(type_, row["member"]), row["takes"], row["argument"], row.get("property", "")
            )
            for row in data["reader"]
            for type_ in row["types"]
        },
        functions={
            (row["dll"], row["name"]): Reader(
                f"{row['name']} of {row['dll']}", row["takes"], row["argument"], row.get("property", "")
            )
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


def reader_of(callee: Method | External) -> Reader | None:
    """How a member that is called reads a property, or None where it is not known to do so."""
    type_name, member, imported = _names(callee)
    if imported is not None:
        dll, function = imported
        functions = _known().functions
        key = f"{_without_ending(dll)}.dll"
        return functions.get((key, function)) or functions.get((key, function.rstrip("AW")))
    return _known().members.get((type_name, member))


def is_harmless(callee: Method | External) -> bool:
    """Whether a member that is given a name does not look the property up."""
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


def _without_ending(dll: str) -> str:
    return dll.rpartition("\\")[2].lower().removesuffix(".dll")


def _names(callee: Method | External) -> tuple[str, str, tuple[str, str] | None]:
    if isinstance(callee, External):
        return callee.type.partition("<")[0], callee.name, None
    return callee.owner.name, callee.name, callee.imported


def _short(type_name: str, member: str) -> str:
    return f"{type_name.rpartition('.')[2]}.{member}"
