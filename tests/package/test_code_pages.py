"""Text in the code pages of packages, decoded as Windows decodes it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from inspector.package.model import Problem
from tests.package.containers import streams_of, table_stream, with_streams
from tests.package.opening import read, rows
from tests.support.package_builder import PackageBuilder

if TYPE_CHECKING:
    from pathlib import Path

POOL = table_stream("_StringPool")


def text_of(code_page: int, stored: bytes, folder: Path) -> tuple[object, tuple[Problem, ...]]:
    """What a string reads as that is stored so, and the problems of the package."""
    made = PackageBuilder().row("Property", "Text", stored).build()
    pool = streams_of(made)[POOL]
    with read(with_streams(made, {POOL: struct.pack("<H", code_page) + pool[2:]}), folder) as package:
        ((_, text),) = rows(package, "Property")
        assert package.code_page == code_page
        return text, package.problems


@pytest.mark.parametrize(
    ("code_page", "stored", "text"),
    [
        (437, b"\x82\x8e", "éÄ"),
        (737, b"\x97", "Ω"),
        (775, b"\x80", "Ć"),
        (850, b"\x82\x87", "éç"),
        (852, b"\x9d", "Ł"),
        (855, b"\xe0", "Я"),
        (857, b"\x9f", "ş"),
        (860, b"\x84", "ã"),
        (861, b"\x8c", "ð"),
        (862, b"\x80", "א"),
        (863, b"\x84", "Â"),
        (864, b"\xc8", "ﺑ"),
        (865, b"\x9d", "Ø"),
        (866, b"\x9f", "Я"),
        (869, b"\xd5", "Ω"),
        (874, b"\xc0\xd2", "ภา"),
        (932, "日本語ソ表".encode("cp932"), "日本語ソ表"),
        (936, "中文安装".encode("gbk"), "中文安装"),
        (949, "한국어".encode("cp949"), "한국어"),
        (950, "許功蓋".encode("cp950"), "許功蓋"),
        (1250, b"\xa3", "Ł"),
        (1251, b"\xdf", "Я"),
        (1252, b"\x80\xe9", "€é"),
        (1253, b"\xd9", "Ω"),
        (1254, b"\xdd", "İ"),
        (1255, b"\xe0", "א"),
        (1256, b"\xc8", "ب"),
        (1257, b"\xd0", "Š"),
        (1258, b"\xd0", "Đ"),
        (1361, "한국어".encode("johab"), "한국어"),
        (10000, b"\x8e", "é"),
        (10007, b"\x9f", "Я"),
        (20127, b"plain", "plain"),
        (20866, b"\xf1", "Я"),
        (21866, b"\xa4", "є"),
        (28591, b"\xe9", "é"),
        (28592, b"\xa3", "Ł"),
        (28593, b"\xa1", "Ħ"),
        (28594, b"\xa1", "Ą"),
        (28595, b"\xcf", "Я"),
        (28596, b"\xc8", "ب"),
        (28597, b"\xd9", "Ω"),
        (28598, b"\xe0", "א"),
        (28599, b"\xdd", "İ"),
        (28603, b"\xd0", "Š"),
        (28605, b"\xa4", "€"),
        (54936, "中文€".encode("gb18030"), "中文€"),
        (65000, b"+AOk-", "é"),
        (65001, "日本語 é €".encode(), "日本語 é €"),
    ],
)
def test_every_code_page(code_page: int, stored: bytes, text: str, tmp_path: Path) -> None:
    assert text_of(code_page, stored, tmp_path) == (text, ())


@pytest.mark.parametrize(
    ("code_page", "stored", "text"),
    [
        (1252, b"a\x81\x8d\x8f\x90\x9db", "a\x81\x8d\x8f\x90\x9db"),
        (1250, b"\x81\x98", "\x81\x98"),
        (874, b"\x81\xdb\xfc", "\x81\uf8c1\uf8c5"),
        (932, b"\x80\xa0\xfd\xfe\xff", "\x80\uf8f0\uf8f1\uf8f2\uf8f3"),
        (932, b"\xf0\x40", "\ue000"),
        (936, b"\x80 5", "€ 5"),
        (936, b"\xaa\xa1\xaf\xfe\xf8\xa1\xa1\x40\xa7\xa0\xff", "\ue000\ue233\ue234\ue4c6\ue765\uf8f5"),
        (949, b"\xc9\xa1\xc9\xfe\xfe\xa1\x80\xff", "\ue000\ue05d\ue05e\x80\uf8f7"),
        (950, b"\xa3\xe1", "€"),
        (950, b"\xfa\x40\xfe\xfe\x8e\x40\x81\x40", "\ue000\ue310\ue311\ueeb8"),
        (1253, b"\xaa\xd2\xff", "\uf8f9\uf8fa\uf8fb"),
        (1255, b"\xca\xd9\xdf\xfb\xff", "\u05ba\uf88d\uf893\uf894\uf896"),
        (1257, b"\xa1\xa5", "\uf8fc\uf8fd"),
        (1361, b"C:\\" + "한".encode("johab"), "C:\\한"),
    ],
)
def test_bytes_that_only_windows_knows(code_page: int, stored: bytes, text: str, tmp_path: Path) -> None:
    assert text_of(code_page, stored, tmp_path) == (text, ())


@pytest.mark.parametrize(
    ("stored", "text"),
    [(b"plain", "plain"), ("© é".encode(), "© é"), (b"\xa9 \x80 \x81", "© € \x81")],
)
def test_neutral_text_is_utf_8_or_else_western_european(stored: bytes, text: str, tmp_path: Path) -> None:
    assert text_of(0, stored, tmp_path) == (text, ())


@pytest.mark.parametrize(
    ("code_page", "stored", "text"),
    [
        (65001, b"caf\xe9 x", "caf\ufffd x"),
        (932, b"ok\x81", "ok\ufffd"),
        (936, b"a\x81\x20b", "a\ufffd b"),
        (20127, b"\xe9t\xe9", "\ufffdt\ufffd"),
        (28593, b"\xa5a", "\ufffda"),
        (65000, b"a+2AA-b", "a\ufffdb"),
        (65000, b"+3AA-", "\ufffd"),
    ],
)
def test_bytes_without_a_meaning_are_a_gap_and_a_problem(
    code_page: int, stored: bytes, text: str, tmp_path: Path
) -> None:
    expected = (
        f"One string holds bytes that code page {code_page} does not have; they read as \ufffd, first in “{text}”"
    )
    assert text_of(code_page, stored, tmp_path) == (text, (Problem("_StringData", expected),))


def test_an_unknown_code_page_leaves_ascii(tmp_path: Path) -> None:
    assert text_of(12345, b"plain", tmp_path) == ("plain", ())
    text, problems = text_of(12345, b"caf\xe9", tmp_path)
    assert text == "caf\ufffd"
    assert problems[0].detail == (
        "One string holds bytes over 7F of the unknown code page 12345; they read as \ufffd, first in “caf\ufffd”"
    )


def test_bad_strings_are_counted_in_one_problem_and_only_when_asked_for(tmp_path: Path) -> None:
    builder = PackageBuilder(code_page=65001).row("Property", "A", b"\xff").row("Property", "B", b"\xfe")
    builder.row("Binary", b"\xfd", b"")
    with read(builder.summary(code_page=1252).build(), tmp_path) as package:
        before = package.problems
        package.table("Binary")
        (one,) = package.problems
        package.table("Property")
        (all_three,) = package.problems
        assert before == ()
        assert one.detail.startswith("One string holds")
        assert all_three.detail.startswith("3 strings hold")


def test_a_long_string_of_bad_bytes_is_read_in_one_pass(tmp_path: Path) -> None:
    text, problems = text_of(1253, b"\xaa" * 1_000_000, tmp_path)
    assert text == "\uf8f9" * 1_000_000
    assert problems == ()
