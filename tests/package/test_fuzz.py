"""Damage of every kind: a short run of `python -m tests.fuzz`, and cuts at every place, after which nothing may look clean."""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from inspector.errors import PackageError
from inspector.package.reading import open_package
from tests.fuzz.corpus import corpus

_ROOT = Path(__file__).resolve().parents[2]
_MADE = {base.name: base for base in corpus(real=False)}

Contents = dict[str, object]

_SECTOR = 512
_MINI_CUTOFF = 4096

needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="limits of time and memory are Linux's own")


def contents(path: Path) -> Contents | None:
    """Rows of all tables and bytes of all streams; None where something is refused or told as a problem."""
    try:
        with open_package(path) as package:
            read: Contents = {}
            for name in package.table_names:
                table = package.table(name)
                assert table is not None
                read[name] = table
                keys = [index for index, column in enumerate(table.columns) if column.primary_key]
                for row in table.rows:
                    if "<stream>" in row:
                        cell = (name, *(str(row[index]) for index in keys))
                        read[".".join(cell)] = package.stream(*cell)
            return None if package.problems else {**read, "": package.summary}
    except PackageError:
        return None


def turned_round(package: bytes) -> bytes:
    """The package with its sectors in the opposite order: tables of sectors and directory first, then the streams."""
    count = len(package) // _SECTOR - 1
    fat_sectors = [number for number in struct.unpack_from("<109I", package, 76) if number < count]

    def turned(*numbers: int) -> list[int]:
        return [count - 1 - number if number < count else number for number in numbers]

    sectors = [bytearray(package[(number + 1) * _SECTOR :][:_SECTOR]) for number in range(count)]
    fat = [link for number in fat_sectors for link in struct.unpack("<128I", sectors[number])]
    (directory,) = struct.unpack_from("<I", package, 48)
    while directory < count:
        for entry in range(0, _SECTOR, 128):
            kind, start, size = struct.unpack_from("<66xB49xII", sectors[directory], entry)
            if kind == 5 or size >= _MINI_CUTOFF:
                struct.pack_into("<I", sectors[directory], entry + 116, *turned(start))
        directory = fat[directory]
    links = [*reversed(turned(*fat[:count])), *fat[count:]]
    for index, number in enumerate(fat_sectors):
        struct.pack_into("<128I", sectors[number], 0, *links[128 * index : 128 * (index + 1)])
    header = bytearray(package[:_SECTOR])
    for field in (48, 60, *range(76, _SECTOR, 4)):
        struct.pack_into("<I", header, field, *turned(*struct.unpack_from("<I", header, field)))
    return bytes(header) + b"".join(reversed(sectors))


@needs_linux
def test_nothing_escapes_from_damaged_packages() -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--count", "200"]
    run = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    counts = re.match(r"200 files: (\d+) unreadable, (\d+) partial, (\d+) read, 0 escaped;", run.stdout)
    assert counts is not None, run.stdout
    assert all(int(count) > 20 for count in counts.groups()), "the damage is too weak or too strong to show much"


@pytest.mark.parametrize("name", ["sample.msi", "kinds.msi", "long.msi", "scripts.msi"])
def test_what_a_cut_file_still_gives_is_never_taken_for_all(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    for whole in (_MADE[name].content, turned_round(_MADE[name].content)):
        path.write_bytes(whole)
        expected = contents(path)
        assert expected is not None
        for size in range(0, len(whole), 313):
            path.write_bytes(whole[:size])
            assert contents(path) in (None, expected), f"cut after {size} bytes"
