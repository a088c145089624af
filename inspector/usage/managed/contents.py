"""The files that a managed custom action consists of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from inspector.errors import PackageError
from inspector.package.cabinets import Cabinet
from inspector.usage.managed.assembly import Assembly
from inspector.usage.managed.program import Program
from inspector.usage.managed.stub import configured_methods

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONFIG = "customaction.config"


class Contents(Struct, frozen=True):
    """The files and the assemblies among them.

    Attributes:
        program: the assemblies that could be read.
        damaged: why others could not, by the name of the file in lower case without its ending.
        configured: the methods that CustomAction.config names, by entry point.
        problem: why nothing could be read at all, or an empty text.
    """

    files: Mapping[str, bytes]
    program: Program
    damaged: Mapping[str, str] = field(default_factory=dict)
    configured: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""

    def with_text(self, text: str) -> tuple[str, ...]:
        """The files in which a text occurs, in UTF-16LE or ASCII."""
        forms = text.encode("utf-16-le"), text.encode("ascii", "replace")
        return tuple(name for name, content in self.files.items() if any(form in content for form in forms))


def read_contents(source: bytes | Mapping[str, bytes]) -> Contents:
    """Read a cabinet, or files by name, into assemblies; damage is a part of what comes back, never an error."""
    try:
        files = _unpacked(source) if isinstance(source, bytes) else source
    except PackageError as error:
        return Contents({}, Program(()), problem=error.what)
    assemblies = []
    damaged = {}
    config = ""
    for name, content in files.items():
        stem, _, ending = name.casefold().rpartition(".")
        if name.casefold() == _CONFIG:
            config = content.decode("utf-8", "replace")
        elif ending in ("dll", "exe"):
            try:
                assemblies.append(Assembly(content, name))
            except ValueError as error:
                damaged[stem] = str(error)
    return Contents(files, Program(assemblies), damaged, configured_methods(config))


def _unpacked(data: bytes) -> dict[str, bytes]:
    cabinet = Cabinet(data)
    return {name: cabinet.read(name) for name in cabinet.names}
