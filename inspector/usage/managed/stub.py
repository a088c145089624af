"""The native DLL that DTF wraps managed custom actions in (SfxCA): its entry points and the cabinet behind it.

MakeSfxCA writes the names of the entry points over the exports of a template, the methods that they call over texts of
160 characters, as `Assembly!Namespace.Class.Method`, and appends a cabinet with the assemblies at a multiple of 256
bytes. Every exported function passes its text on, so it has its address in its first instructions.

Sources: https://github.com/wixtoolset/wix3/blob/develop/src/DTF/Tools/MakeSfxCA/MakeSfxCA.cs,
https://github.com/wixtoolset/wix3/blob/develop/src/DTF/Tools/SfxCA/EntryPoints.h and
https://github.com/wixtoolset/wix3/blob/develop/src/DTF/Tools/SfxCA/Extract.cpp
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.package.model import CABINET_SIGNATURE
from inspector.usage.managed.image import Image

if TYPE_CHECKING:
    from collections.abc import Iterator

_X86, _X64, _ARM64 = 0x14C, 0x8664, 0xAA64
_CODE_SIZE = 64
_LONGEST_PATH = 160
_CABINET_ALIGNMENT = 256
_PROXY = re.compile(r"z*InvokeManagedCustomActionOutOfProc")
_METHOD_PATH = re.compile(r"[^!\x00-\x1f]+![^!\x00-\x1f]+\.[^!.\x00-\x1f]+")
_CONFIGURED = re.compile(
    r"<add\s[^>]*?\bkey\s*=\s*[\"']([^\"'<>]+)[\"'][^>]*?\bvalue\s*=\s*[\"']([^\"'<>]+)[\"']", re.IGNORECASE
)


class Stub(Struct, frozen=True):
    """A stub.

    Attributes:
        methods: every entry point with its method as `Assembly!Namespace.Class.Method`, or a name that CustomAction.config
            knows, or an empty text where none was found.
        cabinet_offset: where the cabinet begins.
    """

    methods: dict[str, str]
    cabinet_offset: int


def read_stub(data: bytes) -> Stub | None:
    """The stub that these bytes are, or None where they are none."""
    offset = _cabinet_offset(data)
    if offset is None:
        return None
    try:
        image = Image(data[:offset])
        exports = list(image.exports())
    except ValueError:
        return None
    if not any(_PROXY.match(name) for name, _ in exports):
        return None
    methods = {
        name: next(_method_paths(image, address), "")
        for name, address in exports
        if name and not name.startswith("zzz")
    }
    return Stub(methods, offset)


def configured_methods(config: str) -> dict[str, str]:
    """The entry points that the section `customActions` of CustomAction.config names, with their methods."""
    return {name: path for name, path in _CONFIGURED.findall(config) if _METHOD_PATH.fullmatch(path)}


def split_method_path(path: str) -> tuple[str, str, str] | None:
    """Assembly, type and method of `Assembly!Namespace.Class.Method`, or None where it is no such text."""
    if not _METHOD_PATH.fullmatch(path):
        return None
    assembly, _, member = path.partition("!")
    type_name, _, method = member.rpartition(".")
    return assembly.partition(",")[0].strip(), type_name, method


def _cabinet_offset(data: bytes) -> int | None:
    offset = data.find(CABINET_SIGNATURE)
    while offset >= 0 and offset % _CABINET_ALIGNMENT:
        offset = data.find(CABINET_SIGNATURE, offset + 1)
    return offset if offset >= 0 else None


def _method_paths(image: Image, address: int) -> Iterator[str]:
    """The texts that the first instructions of a function have the addresses of, as far as they name a method."""
    try:
        start = image.offset(address)
    except ValueError:
        return
    code = image.data[start : start + _CODE_SIZE]
    for target in _addresses(image, code, address):
        try:
            position = image.offset(target)
        except ValueError:
            continue
        text = image.data[position : position + 2 * _LONGEST_PATH].decode("utf-16-le", "replace").partition("\0")[0]
        if _METHOD_PATH.fullmatch(text) or (text.isidentifier() and len(text) > 1):
            yield text


def _addresses(image: Image, code: bytes, address: int) -> Iterator[int]:
    """What the instructions may take as relative addresses: `push` and `mov` on x86, `lea` on x64, `adrp`, `add` on ARM64."""
    if image.machine == _ARM64:
        words = struct.unpack(f"<{len(code) // 4}I", code[: len(code) // 4 * 4])
        pages: dict[int, int] = {}
        for index, word in enumerate(words):
            if word & 0x9F000000 == 0x90000000:  # noqa: PLR2004 - adrp
                pages[word & 0x1F] = (address + 4 * index & ~0xFFF) + (
                    (word >> 5 & 0x7FFFF) << 14 | (word >> 29 & 3) << 12
                )
            elif word & 0xFFC00000 == 0x91000000 and word >> 5 & 0x1F in pages:  # noqa: PLR2004 - add of an immediate
                yield pages[word >> 5 & 0x1F] + (word >> 10 & 0xFFF)
        return
    for index in range(len(code) - 4):
        (value,) = struct.unpack_from("<i", code, index)
        if image.machine == _X64 and index >= 3 and code[index - 2] == 0x8D:  # noqa: PLR2004 - lea
            yield address + index + 4 + value
        elif image.machine == _X86 and index and (code[index - 1] == 0x68 or code[index - 1] & 0xF8 == 0xB8):  # noqa: PLR2004
            yield (value & 0xFFFFFFFF) - image.base
