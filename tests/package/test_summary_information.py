"""Summary information as odd writers leave it: what can be read is read, and the rest is a problem."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from inspector.package.model import Problem, SummaryInformation
from tests.package.containers import with_streams
from tests.package.opening import read
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from pathlib import Path

FORMAT_ID = UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le
OTHER_FORMAT_ID = UUID("d5cdd502-2e9c-101b-9397-08002b2cf9ae").bytes_le
I2, I4, UI4, LPSTR, LPWSTR, FILETIME = 2, 3, 19, 30, 31, 64


def number(kind: int, value: int) -> bytes:
    return struct.pack("<I", kind) + struct.pack({I2: "<hxx", I4: "<i", UI4: "<I"}[kind], value)


def text(stored: bytes, kind: int = LPSTR) -> bytes:
    count = len(stored) // 2 if kind == LPWSTR else len(stored)
    return struct.pack("<II", kind, count) + stored + bytes(-len(stored) % 4)


def property_set(
    properties: dict[int, bytes], *, version: int = 0, system: int = 2, sets: tuple[bytes, ...] = (FORMAT_ID,)
) -> bytes:
    header_size = 28 + 20 * len(sets)
    offset = 8 + 8 * len(properties)
    index = values = b""
    for identifier, value in properties.items():
        index += struct.pack("<II", identifier, offset + len(values))
        values += value
    header = struct.pack("<4H16xI", 0xFFFE, version, 6, system, len(sets))
    header += b"".join(struct.pack("<16sI", format_id, header_size) for format_id in sets)
    return header + struct.pack("<II", offset + len(values), len(properties)) + index + values


def summary_of(stream: bytes, folder: Path) -> tuple[SummaryInformation, list[str]]:
    content = with_streams(PackageBuilder().property(A="1").build(), {"\5SummaryInformation": stream})
    with read(content, folder) as package:
        assert {problem.table for problem in package.problems} <= {"_SummaryInformation"}
        return package.summary, [problem.detail for problem in package.problems]


@pytest.mark.parametrize(
    ("code_page", "stored", "title"),
    [
        (-535, "日本 é".encode(), "日本 é"),
        (0, b"\xa9", "©"),
        (437, b"\x82", "é"),
        (874, b"\xc0", "ภ"),
        (932, b"\x83\x5c", "ソ"),
        (1200, "日本".encode("utf-16-le"), "日本"),
        (1252, b"\x81", "\x81"),
    ],
)
def test_text_in_its_own_code_page(code_page: int, stored: bytes, title: str, tmp_path: Path) -> None:
    summary, problems = summary_of(property_set({1: number(I2, code_page), 2: text(stored + b"\0\0")}), tmp_path)
    assert (summary.title, summary.code_page, problems) == (title, code_page % 0x10000, [])


@pytest.mark.parametrize("kind", [I2, I4, UI4])
def test_numbers_of_any_width(kind: int, tmp_path: Path) -> None:
    summary, problems = summary_of(property_set({14: number(kind, 500), 15: number(kind, 10)}), tmp_path)
    assert (summary.page_count, summary.word_count, problems) == (500, 10, [])


def test_wide_text(tmp_path: Path) -> None:
    stored = "Straße 日本\0".encode("utf-16-le")
    summary, problems = summary_of(property_set({2: text(stored, LPWSTR), 3: text(b"after\0")}), tmp_path)
    assert (summary.title, summary.subject, problems) == ("Straße 日本", "after", [])


def test_single_bytes_under_the_type_of_wide_text(tmp_path: Path) -> None:
    title = struct.pack("<II", LPWSTR, 6) + b"Setup\0\0\0"
    summary, problems = summary_of(property_set({2: title, 3: text(b"a subject of some length\0")}), tmp_path)
    assert (summary.title, summary.subject, problems) == ("Setup", "a subject of some length", [])


@pytest.mark.parametrize(("version", "system"), [(0, 2), (1, 2), (2, 2), (0, 3), (7, 9)])
def test_versions_say_nothing_about_reading(version: int, system: int, tmp_path: Path) -> None:
    stream = property_set({2: text(b"Setup\0")}, version=version, system=system)
    assert summary_of(stream, tmp_path) == (SummaryInformation(title="Setup"), [])


def test_the_set_of_summary_information_among_others(tmp_path: Path) -> None:
    stream = property_set({2: text(b"Setup\0")}, sets=(OTHER_FORMAT_ID, FORMAT_ID))
    assert summary_of(stream, tmp_path)[0].title == "Setup"


def test_empty_and_null_properties(tmp_path: Path) -> None:
    stream = property_set({1: number(I2, 1252), 2: struct.pack("<II", 0, 0), 14: struct.pack("<II", 1, 0)})
    assert summary_of(stream, tmp_path) == (SummaryInformation(code_page=1252), [])


def test_one_bad_property_leaves_the_others(tmp_path: Path) -> None:
    stream = property_set(
        {
            1: number(I2, 1252),
            2: struct.pack("<IQ", FILETIME, 1),
            3: text(b"a subject\0"),
            4: struct.pack("<II", LPSTR, 5000),
            14: text(b"500\0"),
            15: struct.pack("<I", I4),
        }
    )
    summary, problems = summary_of(stream, tmp_path)
    assert summary == SummaryInformation(code_page=1252, subject="a subject")
    assert problems == [
        "The title cannot be read: its type 64 is not that of a text",
        "The author cannot be read: it ends behind the end of the stream",
        "The page count cannot be read: its type 30 is not that of a number",
        "The word count lies behind the end of the stream",
    ]


def test_bytes_that_the_code_page_does_not_have(tmp_path: Path) -> None:
    summary, problems = summary_of(property_set({1: number(I2, -535), 4: text(b"caf\xe9\0")}), tmp_path)
    assert summary.author == "caf\ufffd"
    assert problems == ["The author holds bytes that code page 65001 does not have"]


@pytest.mark.parametrize(
    "stream",
    [
        b"",
        b"\xfe\xff",
        b"\xff\xfe" + bytes(100),
        property_set({2: text(b"Setup\0")}, sets=(OTHER_FORMAT_ID,)),
        property_set({2: text(b"Setup\0")})[:47],
    ],
)
def test_a_stream_that_is_no_property_set(stream: bytes, tmp_path: Path) -> None:
    lost = "The stream is not a property set, so the summary information is lost"
    assert summary_of(stream, tmp_path) == (SummaryInformation(), [lost])


def test_problems_name_the_table_that_stands_for_the_stream(tmp_path: Path) -> None:
    content = with_streams(PackageBuilder().property(A="1").build(), {"\5SummaryInformation": b"no"})
    with read(content, tmp_path) as package:
        assert package.problems == (
            Problem("_SummaryInformation", "The stream is not a property set, so the summary information is lost"),
        )


def test_what_is_no_number_of_a_language_is_left_out(tmp_path: Path) -> None:
    builder = PackageBuilder().summary(template=f"x64; 1033 ,x,1031\x1c,--7,,{'9' * 5000},1036")
    with read(builder.build(), tmp_path) as package:
        assert package.summary.languages == (1033, 1031, 1036)
        assert package.summary.platform == "x64"
