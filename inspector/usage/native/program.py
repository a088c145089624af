"""A DLL with all that following its code asks for, and what one function of it was seen to do."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.usage.native.address_tables import (
    Boundaries,
    FunctionRange,
    addressed_data,
    called_addresses,
    function_ranges,
    stored_addresses,
)
from inspector.usage.native.imports import read_imports
from inspector.usage.native.portable_executable import Directory, Image, Machine

if TYPE_CHECKING:
    from inspector.usage.native.entry_points import Export
    from inspector.usage.native.imports import Import
    from inspector.usage.native.name_search import NameText


class Via(StrEnum):
    """How control gets from one function to another."""

    CALL = "call"
    JUMP = "jump"
    POINTER = "pointer to code"
    TABLE = "pointer in a table"
    NEXT = "next instruction"


class Transfer(Struct, frozen=True):
    """One way from a function to another, as RVAs.

    Attributes:
        proven: False where the target is only possible: an address in a structure, or code behind a call that may not return.
    """

    site: int
    target: int
    via: Via
    proven: bool = True


class ImportUse(Struct, frozen=True):
    """A function that calls an import, or takes its address."""

    site: int
    imported: Import


class DataUse(Struct, frozen=True):
    """A function that refers to data where a text may begin, or to pointers that lead to texts."""

    site: int
    address: int
    proven: bool


class TextUse(Struct, frozen=True):
    """A function that refers to one of the texts that count, directly or through the pointer at `slot`."""

    site: int
    text: NameText
    slot: int | None = None
    proven: bool = True


class Unfollowed(Struct, frozen=True):
    """A transfer whose target is not in the code: where it stands, and the instruction."""

    site: int
    instruction: str


class Function(Struct, frozen=True):
    """What the code from `start` on was seen to do.

    Attributes:
        has_handler: whether an exception in it may continue elsewhere.
        popped: how many bytes of arguments 32-bit code takes from the stack when it returns; None where that is not known.
    """

    start: int
    transfers: tuple[Transfer, ...]
    import_uses: tuple[ImportUse, ...]
    data_uses: tuple[DataUse, ...]
    has_handler: bool = False
    popped: int | None = None


class Program(Struct):
    """A DLL prepared for following its code; all addresses are RVAs.

    Attributes:
        stored: where addresses are stored.
        stored_in_order: the same, rising.
        imports: imported functions by the slot that holds their address.
        starts: where functions begin, as far as calls, exports and the function table tell.
        objects: where something in the data begins.
        ranges: the function table by the start of the function.
        is_relocated: whether `stored` is complete because the loader can move the DLL.
    """

    image: Image
    stored: frozenset[int]
    stored_in_order: Boundaries
    imports: dict[int, Import]
    starts: Boundaries
    objects: Boundaries
    ranges: dict[int, FunctionRange]
    is_relocated: bool


def prepare(data: bytes, image: Image, exports: tuple[Export, ...]) -> Program:
    """Collect what following the code of a DLL asks for.

    Raises:
        MalformedImageError: its tables are damaged.
    """
    stored = stored_addresses(image)
    ranges = {function.start: function for function in function_ranges(image)}
    starts = {export.rva for export in exports} | ranges.keys() | {image.entry_rva}
    if image.machine != Machine.ARM64.value:
        starts.update(called_addresses(image))
    return Program(
        image=image,
        stored=stored,
        stored_in_order=Boundaries(stored),
        imports=read_imports(data, image),
        starts=Boundaries(starts),
        objects=Boundaries(addressed_data(image, stored)),
        ranges=ranges,
        is_relocated=image.directory(Directory.BASE_RELOCATION)[1] > 0,
    )
