"""Which properties the code of a custom action may set: those whose names occur in it, or any when it cannot be looked into."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inspector.errors import PackageError
from inspector.package.model import CABINET_SIGNATURE
from inspector.sequence.custom_action_type import SourceIn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.package.reading import Package
    from inspector.sequence.model import CustomAction

_ASCII_NAME = re.compile(rb"[A-Za-z_][A-Za-z0-9_.]{2,71}")
_HIDING = (CABINET_SIGNATURE, b"#@~^", "#@~^".encode("utf-16-le"))
"""What begins compressed content and encoded scripts."""
_UTF16_NAME = re.compile(rb"[A-Za-z_]\0(?:[A-Za-z0-9_.]\0){2,71}")


class CodeEffects:
    """Looks into the code of one package; each binary once."""

    def __init__(self, package: Package, properties: Mapping[str, str]) -> None:
        self._package = package
        self._properties = properties
        self._binaries: dict[str, frozenset[str] | None] = {}

    def may_set(self, custom_action: CustomAction) -> frozenset[str] | None:
        """The names that occur in the code of `custom_action`; None where it cannot be looked into, so that it may set any."""
        kind, source = custom_action.type, custom_action.source or ""
        match kind.source_in:
            case SourceIn.BINARY:
                if source not in self._binaries:
                    self._binaries[source] = self._names_in_binary(source)
                return self._binaries[source]
            case SourceIn.NOTHING:
                return names_in((custom_action.target or "").encode())
            case SourceIn.PROPERTY if source in self._properties:
                return names_in(self._properties[source].encode())
            case _:
                return None

    def _names_in_binary(self, name: str) -> frozenset[str] | None:
        try:
            data = self._package.stream("Binary", name) if name else None
        except PackageError:
            return None  # the examination of use says why it could not be read
        return names_in(data) if data else None


def names_in(data: bytes) -> frozenset[str] | None:
    """Everything in `data` that reads as the name of a property, in ASCII or UTF-16LE; None where something in it hides names."""
    if any(mark in data for mark in _HIDING):
        return None
    ascii_names = {match.decode("ascii") for match in _ASCII_NAME.findall(data)}
    return frozenset(ascii_names | {match.decode("utf-16-le") for match in _UTF16_NAME.findall(data)})
