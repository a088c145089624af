"""Cabinets: the names of their members, and one member's bytes; and the content of a row of the File table.

pymsi's reader of cabinets stands aside, because it makes an object of every block before the first byte is asked for,
trusts the counts of the header, unpacks an MSZIP block to any size, unpacks whole folders where the beginning is enough,
and takes a block without checksum for a damaged one.

Source: https://learn.microsoft.com/previous-versions/bb417343(v=msdn.10)
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from msgspec import Struct

from inspector.errors import PackageError
from inspector.language import tr
from inspector.package import limits
from inspector.package.compound_file import COPY_AGAIN, unsigned_numbers
from inspector.package.lzx import WINDOWS, LzxDecoder
from inspector.package.model import CABINET_SIGNATURE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inspector.package.model import Value
    from inspector.package.reading import Package

    _Unpack = Callable[[bytes, int], bytes]

_HEADER = struct.Struct("<4s4xI4xI4xBBHHH4x")
_FOLDER = struct.Struct("<IHH")
_FILE = struct.Struct("<IIH4xH")
_BLOCK = struct.Struct("<IHH")
_HAS_PREVIOUS, _HAS_NEXT, _HAS_RESERVE = 1, 2, 4
_NAME_IS_UTF8 = 0x80
_FIRST_CONTINUED_FOLDER = 0xFFFD
_LARGEST_BLOCK = 32_768
_STORED, _MSZIP, _QUANTUM, _LZX = range(4)


class _Member(Struct, frozen=True):
    size: int
    offset: int
    folder: int


class Cabinet:
    """A cabinet in memory. Folders are unpacked as far as members are asked for, and what is unpacked is kept.

    Attributes:
        names: the members in stored order, each once.
    """

    def __init__(self, data: bytes) -> None:
        """Read the header and the names.

        Raises:
            PackageError: it is no cabinet, or is damaged.
        """
        self._data = data
        try:
            self._folders, self._block_reserve, self._members = _read_structure(data)
        except (struct.error, ValueError) as error:
            raise _damaged(tr("its directory cannot be read")) from error
        self.names = tuple(self._members)
        self._unpacked: dict[int, tuple[bytearray, Iterator[bytes]]] = {}

    def read(self, name: str) -> bytes:
        """The bytes of a member.

        Raises:
            PackageError: there is no such member, it goes on in another cabinet, is over a limit, packed in a way that
                is not known, or damaged.
        """
        member = self._members.get(name)
        if member is None:
            raise PackageError(tr("The cabinet has no member {name}", name=name), advice=tr(COPY_AGAIN))
        if member.folder >= _FIRST_CONTINUED_FOLDER:
            raise PackageError(
                tr("{name} goes on in another cabinet", name=name),
                advice=tr("Only members of one cabinet can be read."),
            )
        if member.folder >= len(self._folders):
            raise _damaged(tr("{name} lies in a folder that is not there", name=name))
        start, count, compression = self._folders[member.folder]
        end = member.offset + member.size
        largest = limits.LARGEST_UNPACKED_LZX if compression & 0xF == _LZX else limits.LARGEST_UNPACKED
        if end > largest:
            raise PackageError(
                tr(
                    "{name} ends after {end} unpacked bytes of its cabinet; the limit is {limit}",
                    name=name,
                    end=end,
                    limit=largest,
                ),
                advice=tr(limits.ADVICE),
            )
        if member.folder not in self._unpacked:
            self._unpacked[member.folder] = bytearray(), self._blocks(start, count, _unpacker(compression))
        unpacked, blocks = self._unpacked[member.folder]
        while len(unpacked) < end:
            block = next(blocks, None)
            if block is None:
                raise _damaged(tr("{name} is cut off", name=name))
            unpacked += block
        return bytes(unpacked[member.offset : end])

    def _blocks(self, position: int, count: int, unpack: _Unpack) -> Iterator[bytes]:
        """The blocks of a folder one after the other, unpacked."""
        for _ in range(count):
            try:
                checksum, packed_size, size = _BLOCK.unpack_from(self._data, position)
            except struct.error as error:
                raise _damaged(tr("a block is cut off")) from error
            packed_at = position + _BLOCK.size + self._block_reserve
            position = packed_at + packed_size
            packed = self._data[packed_at:position]
            if len(packed) < packed_size or not 0 < size <= _LARGEST_BLOCK:
                raise _damaged(tr("a block is cut off"))
            if checksum and checksum != _checksum(packed, size):
                raise _damaged(tr("the checksum of a block is wrong"))
            block = unpack(packed, size)
            if len(block) != size:
                raise _damaged(tr("a block has another size than it says"))
            yield block


def installed_file(package: Package, file_key: str, folder: Path | None = None) -> bytes | str:
    """The content of the file that a row of the File table installs, or a sentence that says why it is not at hand.

    A file is found by its Sequence number: it lies on the Media row with the smallest LastSequence that is not below it,
    as the member of that name. A cabinet whose name begins with `#` is a stream of the package; any other is looked for
    in `folder`, the folder of the package, without regard to case. A merge module has one cabinet in itself.

    Sources: https://learn.microsoft.com/windows/win32/msi/media-table,
    https://learn.microsoft.com/windows/win32/msi/file-table and
    https://learn.microsoft.com/windows/win32/msi/mergemodule-cabinet
    """
    try:
        cabinet = _cabinet_of(package, file_key, folder)
        return cabinet if isinstance(cabinet, str) else Cabinet(cabinet).read(file_key)
    except PackageError as error:
        return tr("The file {file_key} cannot be taken out: {what}.", file_key=file_key, what=error.what)


_MODULE_CABINET = "MergeModule.CABinet"


def _cabinet_of(package: Package, file_key: str, folder: Path | None) -> bytes | str:
    """The cabinet that a file lies in, or why there is none."""
    sequence = next((number for key, number in _cells(package, "File", "File", "Sequence") if key == file_key), None)
    if not isinstance(sequence, int):
        return tr("The File table has no row {file_key} with a Sequence number.", file_key=file_key)
    media = [
        (last, name)
        for last, name in _cells(package, "Media", "LastSequence", "Cabinet")
        if isinstance(last, int) and last >= sequence
    ]
    if package.table("Media") is None:
        module_cabinet = package.stream(_MODULE_CABINET)
        return tr("There is no Media table.") if module_cabinet is None else module_cabinet
    if not media:
        return tr(
            "No row of the Media table reaches to Sequence {sequence} of the file {file_key}.",
            sequence=sequence,
            file_key=file_key,
        )
    _, name = min(media, key=lambda row: row[0])
    if not isinstance(name, str) or not name:
        return tr("The file {file_key} lies beside the package, not in a cabinet.", file_key=file_key)
    if name.startswith("#"):
        content = package.stream(name[1:])
        return (
            tr(
                "The package has no stream {stream}, the cabinet of the file {file_key}.",
                stream=name[1:],
                file_key=file_key,
            )
            if content is None
            else content
        )
    return _external_cabinet(name, folder)


def _external_cabinet(name: str, folder: Path | None) -> bytes | str:
    """A cabinet beside the package; its name has no folder, since a package must not lead to other files."""
    missing = tr("The cabinet {name} is not beside the package.", name=name)
    if folder is None or any(character in name for character in "/\\:"):
        return missing
    try:
        path = next((path for path in folder.iterdir() if path.name.casefold() == name.casefold()), None)
        if path is None or not path.is_file():
            return missing
        if (size := path.stat().st_size) > limits.LARGEST_STREAM:
            return tr(
                "The cabinet {name} has {size} bytes; the limit is {limit}.",
                name=name,
                size=size,
                limit=limits.LARGEST_STREAM,
            )
        return path.read_bytes()
    except OSError as error:
        return tr(
            "The cabinet {name} beside the package cannot be read: {reason}.", name=name, reason=error.strerror or error
        )


def _cells(package: Package, table_name: str, *columns: str) -> Iterator[tuple[Value, ...]]:
    table = package.table(table_name)
    indexes = [] if table is None else [table.column_index(column) for column in columns]
    for row in () if table is None else table.rows:
        yield tuple(None if index is None else row[index] for index in indexes)


def _read_structure(data: bytes) -> tuple[list[tuple[int, int, int]], int, dict[str, _Member]]:
    """The folders (first block, count of blocks, compression), the bytes reserved in every block, and the members.

    Raises:
        struct.error, ValueError: something lies behind the end.
    """
    signature, _, files, _, _, folder_count, file_count, flags = _HEADER.unpack_from(data)
    if signature != CABINET_SIGNATURE[:4]:
        raise PackageError(tr("This is no cabinet"), advice=tr(COPY_AGAIN))
    position = _HEADER.size
    folder_reserve = block_reserve = 0
    if flags & _HAS_RESERVE:
        header_reserve, folder_reserve, block_reserve = struct.unpack_from("<HBB", data, position)
        position += 4 + header_reserve
    for flag in (_HAS_PREVIOUS, _HAS_NEXT):
        for _ in range(2 if flags & flag else 0):
            position = data.index(b"\0", position) + 1
    folders = []
    for _ in range(folder_count):
        folders.append(_FOLDER.unpack_from(data, position))
        position += _FOLDER.size + folder_reserve
    members: dict[str, _Member] = {}
    for _ in range(file_count):
        size, offset, folder, attributes = _FILE.unpack_from(data, files)
        name_at = files + _FILE.size
        files = data.index(b"\0", name_at, name_at + 257) + 1
        encoding = "utf-8" if attributes & _NAME_IS_UTF8 else "latin-1"
        members.setdefault(data[name_at : files - 1].decode(encoding, "replace"), _Member(size, offset, folder))
    return folders, block_reserve, members


def _unpacker(compression: int) -> _Unpack:
    """What unpacks the blocks of a folder in their order."""
    method = compression & 0xF
    if method == _STORED:
        return lambda packed, _: packed
    if method == _MSZIP:
        return _mszip()
    window = compression >> 8 & 0x1F
    if method == _LZX and window in WINDOWS:
        return _lzx(window)
    title = "Quantum" if method == _QUANTUM else tr("method {number:#06x}", number=compression)
    raise PackageError(
        tr("The cabinet is packed with {title}, which cannot be unpacked", title=title),
        advice=tr("Nothing can be done here."),
    )


def _mszip() -> _Unpack:
    history = b""

    def unpack(packed: bytes, size: int) -> bytes:
        nonlocal history
        if packed[:2] != b"CK":
            raise _damaged(tr("a block is not what it should be"))
        try:
            block = zlib.decompressobj(-zlib.MAX_WBITS, history).decompress(packed[2:], size)
        except zlib.error as error:
            raise _damaged(tr("a block cannot be unpacked")) from error
        history = (history + block)[-_LARGEST_BLOCK:]
        return block

    return unpack


def _lzx(window: int) -> _Unpack:
    decoder = LzxDecoder(window)

    def unpack(packed: bytes, size: int) -> bytes:
        try:
            return decoder.decompress(packed, size)
        except ValueError as error:
            raise _damaged(tr("a block cannot be unpacked")) from error

    return unpack


def _checksum(packed: bytes, size: int) -> int:
    """The checksum of a block: its numbers of four bytes XORed, together with the two sizes."""
    whole = len(packed) // 4 * 4
    checksum = len(packed) ^ size << 16 ^ int.from_bytes(packed[whole:], "big")
    for number in unsigned_numbers("I", packed[:whole]):
        checksum ^= number
    return checksum


def _damaged(how: str) -> PackageError:
    return PackageError(tr("The cabinet is damaged: {how}", how=how), advice=tr(COPY_AGAIN))
