"""Random damage, the same again for the same seed: to the file's bytes, to its structure, and within decoded streams."""

from __future__ import annotations

import struct
from random import Random
from typing import TYPE_CHECKING

from tests.fuzz.sector_map import HEADER_SIZE, SectorMap, sector_map
from tests.fuzz.splices import WHOLE_FILE, Base, Splice
from tests.support.database import SUMMARY_STREAM, stored_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NUMBERS = (
    *(0, 1, 2, 3, 4, 0x7F, 0x80, 0xFF, 0x100, 0x1FF, 0x200, 0xFFF, 0x1000, 0x7FFF, 0x8000, 0x8001, 0xFFFE, 0xFFFF),
    *(0x10000, 0xFFFFFF, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFA, 0xFFFFFFFB, 0xFFFFFFFC, 0xFFFFFFFD),
    *(0xFFFFFFFE, 0xFFFFFFFF),
)
_CODE_PAGES = (
    *(0, 1, 437, 737, 775, 850, 852, 855, 857, 860, 866, 869, 874, 932, 936, 949, 950, 1200, 1250, 1253, 1255, 1258),
    *(1361, 10000, 10007, 20127, 20866, 21866, 28591, 28605, 54936, 65000, 65001),
)
_HEADER_FIELDS = (24, 26, 28, 30, 32, 40, 44, 48, 56, 60, 64, 68, 72, 76, 80)
_ENTRY = 128
_ENTRY_FIELDS = ((64, 2), (66, 1), (67, 1), (68, 4), (72, 4), (76, 4), (80, 4), (116, 4), (120, 4), (124, 4))
_MINI_SECTOR = 64
_POOL = stored_name("_StringPool", table=True)
_DATA = stored_name("_StringData", table=True)
_AIMED_AT = (
    *(stored_name(name, table=True) for name in ("_Tables", "_Columns", "CustomAction", "Property", "Binary")),
    *(stored_name(f"{name}Sequence", table=True) for name in ("InstallExecute", "InstallUI", "ModuleInstallExecute")),
    SUMMARY_STREAM,
)
_CODE = tuple(stored_name(name) for name in ("Binary", "Data.cab"))
_LONGEST_SHORT_STRING = 0xFFFF
_LONG_TEXTS = (*rb"""9 ( [ {[ A [A] " ' \ /* +AA""".split(), b"NOT ", b"(A OR ", b"\n", b"\xff", b"\x81")
_NESTED_TEXTS = ((b"[A", b"]"), (b"(", b")"), (b"{[A]", b"}"), (b"NOT (", b")"), (b"(A OR ", b"B)"))
_WORDS = (
    *rb"""( ) [ ] { } \ ~ # ! $ & ? % " ' < > = <= <> >< << >> ~= // /* */ 1 -1 --5 1033 ; 99999999999 +2AA-""".split(),
    *b"Key REMOVE MsiRestartManagerSessionKey [MsiRestartManagerSessionKey]".split(),
    *(b" ", b" AND ", b" OR ", b" NOT ", b" XOR ", b" EQV ", b" IMP ", b"REM ", b"\n", b"\r", b"\x1c", b"\0"),
    *(b"\xff\xfe", b"\xd8", b"\x81\x20", b"\xed\xa0\x80"),
)


def mutations(base: Base, seed: int) -> list[Splice]:
    """Damage to `base`: within its streams, to the file, or both."""
    random = Random(seed)  # noqa: S311 - damage that can be made again, no secret
    splices: list[Splice] = []
    where = random.random()
    if where < 0.6 and base.decoded is not None:
        splices += _within_streams(random, base.decoded[1])
    if where >= 0.5 or not splices:
        splices += _to_the_file(random, base.mutated(splices))
    return splices


def _how_many(random: Random) -> int:
    return random.choice((1, 1, 1, 1, 2, 2, 3, 4, 8))


def _within_streams(random: Random, streams: dict[str, bytes]) -> list[Splice]:
    changed = dict(streams)
    splices: list[Splice] = []
    for _ in range(_how_many(random)):
        for splice in _within_one(random, changed):
            splices.append(splice)
            if splice.inserted is None:
                del changed[splice.stream]
            else:
                changed[splice.stream] = splice.applied(changed[splice.stream])
    return splices


def _within_one(random: Random, streams: dict[str, bytes]) -> list[Splice]:
    kind = random.random()
    if kind < 0.35 and _POOL in streams and _DATA in streams:
        aimed = random.choice((_string, _string, _pool_entry, _code_page))
        return aimed(random, streams)
    names = [name for name in streams if name in _AIMED_AT or name.startswith(_CODE)]
    if not names or kind > 0.8:
        names = sorted(streams)
    if not names:
        return []
    name = random.choice(names)
    if random.random() < 0.02:
        return [Splice(name, 0, 0, None)]
    return random.choice(_CHANGES)(random, name, streams[name])


def _string(random: Random, streams: dict[str, bytes]) -> list[Splice]:
    """Another text for one string, in the pool and in the data, so that the strings after it stay what they are."""
    pool, start = streams[_POOL], 0
    entries = [struct.unpack_from("<HH", pool, offset) for offset in range(4, len(pool) - 3, 4)]
    if not entries:
        return []
    index = random.randrange(len(entries))
    for length, _ in entries[:index]:
        start += length
    kind = random.random()
    if kind < 0.2:
        opening = random.choice(_LONG_TEXTS)
        closing, times = b"", random.choice((100, 2000, _LONGEST_SHORT_STRING // len(opening)))
    elif kind < 0.3:
        opening, closing = random.choice(_NESTED_TEXTS)
        times = random.choice((100, 2000, _LONGEST_SHORT_STRING // len(opening + closing)))
    else:
        opening, closing, times = b"".join(random.choices(_WORDS, k=random.randint(1, 40))), b"", 1
    return [
        Splice(_DATA, start, entries[index][0], opening, times),
        Splice(_DATA, start + len(opening) * times, 0, closing, times),
        Splice(_POOL, 4 + 4 * index, 2, (len(opening + closing) * times).to_bytes(2, "little")),
    ]


def _pool_entry(random: Random, streams: dict[str, bytes]) -> list[Splice]:
    """Another length or count of references, or the mark of a long string."""
    pool = streams[_POOL]
    entry = random.randrange(max(1, len(pool) // 4)) * 4
    change = random.choice(
        (struct.pack("<HH", 0, 1), struct.pack("<I", _number(random)), struct.pack("<H", _number(random) & 0xFFFF))
    )
    return [Splice(_POOL, entry, len(change), change)]


def _code_page(random: Random, streams: dict[str, bytes]) -> list[Splice]:
    """Another code page, and with it another width of references now and then; bytes over 7F so that it matters."""
    flags = random.choice((0, 0, 0x8000, 0x8000, 0x4000))
    splices = [Splice(_POOL, 0, 4, struct.pack("<HH", random.choice(_CODE_PAGES), flags))]
    for _ in range(random.randint(1, 5)):
        count = random.randint(1, 12)
        splices.append(Splice(_DATA, _place(random, streams[_DATA]), count, random.randbytes(count)))
    return splices


def _flip(random: Random, name: str, content: bytes) -> list[Splice]:
    offset = _place(random, content)
    byte = content[offset] if content else 0
    return [Splice(name, offset, 1, bytes([byte ^ (1 << random.randrange(8))]))]


def _overwrite(random: Random, name: str, content: bytes) -> list[Splice]:
    size = random.choice((1, 2, 2, 4, 4))
    offset = _place(random, content) // size * size
    return [Splice(name, offset, size, (_number(random) & ((1 << 8 * size) - 1)).to_bytes(size, "little"))]


def _scramble(random: Random, name: str, content: bytes) -> list[Splice]:
    count = random.randint(1, 64)
    return [Splice(name, _place(random, content), count, random.randbytes(count))]


def _insert(random: Random, name: str, content: bytes) -> list[Splice]:
    some = random.choice(
        (random.randbytes(random.randint(1, 16)), bytes(random.choice((1, 2, 64, 512))), b"\xff" * 512)
    )
    return [Splice(name, _place(random, content), 0, some, random.choice((1, 1, 1, 1000)))]


def _remove(random: Random, name: str, content: bytes) -> list[Splice]:
    return [Splice(name, _place(random, content), random.choice((1, 2, 3, 4, 6, 64, 512, 4096)), b"")]


def _cut(random: Random, name: str, content: bytes) -> list[Splice]:
    offset = _place(random, content)
    return [Splice(name, offset, len(content) - offset, b"")]


def _zero(random: Random, name: str, content: bytes) -> list[Splice]:
    size = random.choice((_MINI_SECTOR, 512))
    offset = _place(random, content) // size * size
    return [Splice(name, offset, min(size, len(content) - offset), random.choice((b"\0", b"\xff")), size)]


def _swap(random: Random, name: str, content: bytes) -> list[Splice]:
    """Two blocks change places."""
    size = random.choice((2, _MINI_SECTOR, 512))
    first, second = (_place(random, content) // size * size for _ in range(2))
    blocks = content[first : first + size], content[second : second + size]
    if len(blocks[0]) != len(blocks[1]):
        return _copy(random, name, content)
    return [Splice(name, first, size, blocks[1]), Splice(name, second, size, blocks[0])]


def _copy(random: Random, name: str, content: bytes) -> list[Splice]:
    """One block is written over another."""
    size = random.choice((4, _MINI_SECTOR, _ENTRY, 512))
    first, second = (_place(random, content) // size * size for _ in range(2))
    return [Splice(name, second, size, content[first : first + size])]


_CHANGES: tuple[Callable[[Random, str, bytes], list[Splice]], ...] = (
    *(_flip, _flip, _overwrite, _overwrite, _overwrite, _scramble, _insert, _remove, _cut, _zero, _swap, _copy),
)


def _to_the_file(random: Random, content: bytes) -> list[Splice]:
    splices: list[Splice] = []
    for _ in range(_how_many(random)):
        places = sector_map(content)
        if places is None or random.random() < 0.4:
            new = random.choice(_CHANGES)(random, WHOLE_FILE, content)
        else:
            new = _to_the_structure(random, places)
        for splice in new:
            content = splice.applied(content)
        splices += new
    return splices


def _to_the_structure(random: Random, places: SectorMap) -> list[Splice]:
    """A field of the header, of a directory entry, or a link of the FAT or the mini FAT."""
    kind = random.random()
    if kind < 0.2:
        offset = random.choice(_HEADER_FIELDS)
        size = 2 if offset < 40 else 4
    elif kind < 0.6 and places.directory:
        entry = random.choice(places.directory) + random.randrange(places.sector_size // _ENTRY) * _ENTRY
        field, size = random.choice(_ENTRY_FIELDS)
        offset = entry + field
    else:
        links = [*places.fat, *places.mini_fat] or [HEADER_SIZE]
        offset, size = random.choice(links) + random.randrange(places.sector_size // 4) * 4, 4
    number = random.choice((_number(random), random.randrange(64), random.randrange(1 << 16)))
    return [Splice(WHOLE_FILE, offset, size, (number & ((1 << 8 * size) - 1)).to_bytes(size, "little"))]


def _number(random: Random) -> int:
    return random.choice(_NUMBERS) if random.random() < 0.8 else random.getrandbits(32)


def _place(random: Random, content: Sequence[int]) -> int:
    """An offset in `content`; one of four lies near its front, where headers are."""
    end = min(len(content), 64) if random.random() < 0.25 else len(content)
    return random.randrange(max(1, end))
