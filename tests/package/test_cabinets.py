from __future__ import annotations

import random
import struct
import zlib
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pymsi.thirdparty.refinery.cab import Cabinet as PymsiCabinet

from inspector.errors import PackageError
from inspector.package.cabinets import Cabinet, installed_file
from inspector.package.reading import open_package
from tests.support.cabinet import LZX, LZX_CALLS, LZX_STORED, MSZIP, QUANTUM, STORED, cabinet
from tests.support.package_builder import PackageBuilder
from tests.support.shared import shared_files

if TYPE_CHECKING:
    from pathlib import Path

METHODS = (STORED, MSZIP, LZX, LZX_STORED, LZX_CALLS)
FOLDER_ROW, FIRST_FILE = 36, 44
_PARTS = random.Random(5)  # noqa: S311 - the same bytes in every run, not a secret
CALLS = b"".join(
    b"\xe8" + _PARTS.randbytes(2) + _PARTS.choice((b"\0\0", b"\xff\xff", b"\x10\x20")) for _ in range(3000)
)
MEMBERS = {
    "agent.dll": b"MZ" + _PARTS.randbytes(33_001),
    "readme.txt": b"to be, or not to be? " * 900,
    "größe.txt": b"abcd" * 500,
    "calls.dll": CALLS,
    "empty": b"",
}


@cache
def made(method: int, reserve: tuple[int, int, int] | None = None) -> bytes:
    return cabinet(MEMBERS, method, reserve=reserve)


def first_block(data: bytes) -> int:
    """Where the first block of the only folder begins."""
    start: int = struct.unpack_from("<I", data, FOLDER_ROW)[0]
    return start


def patched(data: bytes, offset: int, form: str, value: int) -> bytes:
    changed = bytearray(data)
    struct.pack_into(form, changed, offset, value)
    return bytes(changed)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("reserve", [None, (9, 3, 2)])
def test_members_come_out_as_they_went_in(method: int, reserve: tuple[int, int, int] | None) -> None:
    opened = Cabinet(made(method, reserve))
    assert opened.names == tuple(MEMBERS)
    assert {name: opened.read(name) for name in reversed(opened.names)} == MEMBERS


def test_a_member_needs_nothing_of_what_lies_behind_it() -> None:
    data = made(STORED)
    cut_off = data[: first_block(data) + 2 * (8 + 32_768)]
    assert Cabinet(cut_off).read("agent.dll") == MEMBERS["agent.dll"]
    with pytest.raises(PackageError, match="cut off"):
        Cabinet(cut_off).read("calls.dll")


def test_checksums_are_compared_where_there_are_some() -> None:
    assert Cabinet(cabinet(MEMBERS, with_checksums=False)).read("agent.dll") == MEMBERS["agent.dll"]
    for data in (made(STORED), cabinet({"odd": b"odd"}, STORED)):
        name = Cabinet(data).names[0]
        with pytest.raises(PackageError, match="checksum"):
            Cabinet(patched(data, first_block(data) + 9, "<B", data[first_block(data) + 9] ^ 1)).read(name)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda data: b"PK\3\4" + data[4:], "no cabinet"),
        (lambda data: data[:30], "directory"),
        (lambda data: data[:50], "directory"),
        (lambda data: patched(data, FIRST_FILE + 8, "<H", 7), "folder that is not there"),
        (lambda data: patched(data, FIRST_FILE, "<I", 999_999), "cut off"),
        (lambda data: patched(data, FIRST_FILE, "<I", 1 << 31), "limit"),
        (lambda data: patched(data, FOLDER_ROW + 6, "<H", QUANTUM), "Quantum"),
        (lambda data: patched(data, FOLDER_ROW + 6, "<H", 0x0E03), "0x0e03"),
        (lambda data: patched(data, FOLDER_ROW + 6, "<H", 0x0F03), "cannot be unpacked"),
        (lambda data: data[: first_block(data) + 9], "a block is cut off"),
        (lambda data: patched(data, first_block(data) + 8, "<H", 0x5858), "not what it should be"),
    ],
)
def test_what_cannot_be_read_is_said(damage: object, message: str) -> None:
    assert callable(damage)
    data = damage(cabinet({"agent.dll": b"MZ" * 100}, MSZIP, with_checksums=False))
    with pytest.raises(PackageError, match=message) as error:
        Cabinet(data).read("agent.dll")
    assert error.value.advice


def test_a_missing_and_a_continued_member_are_said() -> None:
    with pytest.raises(PackageError, match=r"no member other\.dll"):
        Cabinet(made(MSZIP)).read("other.dll")
    with pytest.raises(PackageError, match=r"agent\.dll goes on in another cabinet"):
        Cabinet(cabinet(MEMBERS, continued_folder=0xFFFE)).read("agent.dll")


def test_a_block_gives_no_more_than_it_says() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    bomb = b"CK" + packer.compress(bytes(50_000_000)) + packer.flush()
    data = cabinet({"bomb": bytes(32_768)}, STORED, with_checksums=False)
    start = first_block(data)
    data = patched(data[:start] + struct.pack("<IHH", 0, len(bomb), 32_768) + bomb, FOLDER_ROW + 6, "<H", MSZIP)
    assert Cabinet(data).read("bomb") == bytes(32_768)


@settings(max_examples=150)
@given(
    method=st.sampled_from(METHODS),
    changes=st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), max_size=12),
    end=st.integers(0, 5000),
)
def test_damaged_cabinets_give_bytes_or_a_package_error(method: int, changes: list[tuple[int, int]], end: int) -> None:
    data = bytearray(cabinet({"a": b"abcdabcdabcdabcd" * 90, "b": CALLS[:600]}, method, with_checksums=False))
    for offset, value in changes:
        data[offset % len(data)] = value
    with suppress(PackageError):
        opened = Cabinet(bytes(data) if end > len(data) else bytes(data[:end]))
        for name in opened.names:
            assert isinstance(opened.read(name), bytes)


def package(tmp_path: Path, builder: PackageBuilder, file: str = "agent.dll") -> bytes | str:
    """What installed_file gives for a file of the built package."""
    with open_package(builder.write(tmp_path / "made.msi")) as opened:
        return installed_file(opened, file, tmp_path)


def with_file(cabinet_name: str | None, last_sequence: int = 1) -> PackageBuilder:
    builder = PackageBuilder().installed_file("agent.dll", "agent.dll")
    return builder.row("Media", 1, last_sequence, None, cabinet_name)


def test_a_file_is_taken_out_of_the_cabinet_in_the_package(tmp_path: Path) -> None:
    builder = with_file("#Data1.cab").stream("Data1.cab", made(MSZIP))
    assert package(tmp_path, builder) == MEMBERS["agent.dll"]


def test_the_sequence_number_finds_the_medium(tmp_path: Path) -> None:
    builder = PackageBuilder().installed_file("first", "a.txt").installed_file("agent.dll", "agent.dll")
    builder.row("Media", 1, 9, None, "#late.cab").row("Media", 2, 2, None, "#second.cab").row(
        "Media", 3, 1, None, "#first.cab"
    )
    for name in ("late", "first"):
        builder.stream(f"{name}.cab", cabinet({"agent.dll": b"of another version"}))
    assert package(tmp_path, builder.stream("second.cab", made(MSZIP))) == MEMBERS["agent.dll"]


def test_a_file_is_taken_out_of_the_cabinet_beside_the_package(tmp_path: Path) -> None:
    (tmp_path / "DATA1.CAB").write_bytes(made(LZX))
    assert package(tmp_path, with_file("Data1.cab")) == MEMBERS["agent.dll"]


def test_a_file_is_taken_out_of_the_cabinet_of_a_merge_module(tmp_path: Path) -> None:
    builder = PackageBuilder().installed_file("agent.dll", "agent.dll").table("ModuleSignature")
    assert package(tmp_path, builder) == "There is no Media table."
    assert package(tmp_path, builder.stream("MergeModule.CABinet", made(MSZIP))) == MEMBERS["agent.dll"]


@pytest.mark.parametrize(
    ("builder", "reason"),
    [
        (with_file("Data1.cab"), "not beside the package"),
        (with_file("..\\Data1.cab"), "not beside the package"),
        (with_file("/Data1.cab"), "not beside the package"),
        (with_file("#Data1.cab"), "no stream Data1.cab"),
        (with_file(None), "lies beside the package, not in a cabinet"),
        (with_file("#Data1.cab", last_sequence=0), "reaches to Sequence 1"),
        (PackageBuilder().property(ProductName="Agent"), "no row agent.dll"),
        (with_file("#Data1.cab").stream("Data1.cab", b"PK"), "cannot be taken out: The cabinet is damaged"),
        (with_file("#Data1.cab").stream("Data1.cab", cabinet({"other": b""})), "no member agent.dll"),
    ],
)
def test_why_a_file_is_not_at_hand(tmp_path: Path, builder: PackageBuilder, reason: str) -> None:
    (tmp_path.parent / "Data1.cab").write_bytes(made(MSZIP))
    content = package(tmp_path, builder)
    assert isinstance(content, str)
    assert reason in content
    assert content.endswith(".")


def pymsi_members(data: bytes) -> list[Any]:
    opened: Any = PymsiCabinet(memoryview(data))
    return list(opened.process().get_files())


@pytest.mark.parametrize("path", shared_files("packages/*.msi", "packages/*.msm"))
def test_members_of_real_packages_are_those_that_pymsi_unpacks(path: Path) -> None:
    try:
        opened = open_package(path)
    except PackageError:
        pytest.skip("not a package")
    with opened:
        media, files = opened.table("Media"), opened.table("File")
        if media is None or files is None:
            pytest.skip("no cabinet of its own")
        sizes = {row[0]: row[3] for row in files.rows}
        for name in (row[3] for row in media.rows):
            if not isinstance(name, str) or not name.startswith("#") or opened.file_name.startswith("vb-"):
                continue
            data = opened.stream(name[1:])
            assert data is not None
            ours = Cabinet(data)
            theirs = pymsi_members(data)
            assert ours.names == tuple(member.name for member in theirs)
            small = [member for member in theirs if member.end < 700_000]  # pymsi takes a second for each such piece
            for member in small[:20] if len(theirs[0].folder.blocks) < 40 else ():
                assert ours.read(member.name) == bytes(member.decompress())
            for member in small[:20]:
                assert len(ours.read(member.name)) == sizes[member.name]
