from __future__ import annotations

import json
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.report.embedded import embed_in_png, embed_in_svg, read_embedded

if TYPE_CHECKING:
    from pathlib import Path

REPORT = json.dumps({"schema": "msi-inspector/1", "packages": [{"file": "a.msi"}]})
SVG = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><desc>d</desc>\n<defs>\n</defs><g/></svg>'


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*chunks: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + chunk(b"IEND", b"")


def read(path: Path, content: bytes | str) -> str | None:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_embedded(path)


def test_a_report_comes_out_of_a_png_as_it_went_in(tmp_path: Path) -> None:
    picture = embed_in_png(png(chunk(b"tEXt", b"Comment\0other")), zlib.compress(REPORT.encode()))
    assert read(tmp_path / "a.png", picture) == REPORT
    # every chunk still has its own checksum
    place = 8
    while place < len(picture):
        length = struct.unpack_from(">I", picture, place)[0]
        body, checksum = picture[place + 4 : place + 8 + length], picture[place + 8 + length : place + 12 + length]
        assert zlib.crc32(body) == int.from_bytes(checksum)
        place += length + 12


def test_a_png_that_another_program_wrote_anew_without_compression_is_read_too(tmp_path: Path) -> None:
    text = b"msi-inspector\0\0\0en\0translated\0" + REPORT.encode()
    assert read(tmp_path / "a.png", png(chunk(b"iTXt", b"Title\0\0\0\0\0x"), chunk(b"iTXt", text))) == REPORT


@given(st.text())
def test_any_text_comes_out_of_an_svg_as_json_of_the_same_value(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    value = {"schema": "msi-inspector/1", "text": text}
    picture = embed_in_svg(SVG, json.dumps(value, ensure_ascii=False))
    report = read(tmp_path_factory.getbasetemp() / "a.svg", picture)
    assert report is not None
    assert json.loads(report) == value


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512),
        b"\x89PNG\r\n\x1a\n",
        png(),
        png(chunk(b"iTXt", b"Title\0\0\0\0\0x")),
        png(chunk(b"iTXt", b"msi-inspector\0\1\0\0\0not compressed")),
        png(chunk(b"iTXt", b"msi-inspector\0")),
        png(chunk(b"iTXt", b"msi-inspector\0\0\0\0\0{}")),
        png(chunk(b"iTXt", b'msi-inspector\0\0\0\0\0{"schema": "other/1"}')),
        png(chunk(b"iTXt", b"msi-inspector\0\0\0\0\0[]")),
        png(chunk(b"iTXt", b"msi-inspector\0\0\0\0\0\xff")),
        embed_in_png(png(), zlib.compress(REPORT.encode()))[:60],
        SVG.encode(),
        embed_in_svg(SVG, "no report").encode(),
        b"<svg>\xff</svg>",
        b"%PDF-1.4\n%%EOF",
        b"%PDF-1.4\n/F (\xfe\xff" + "msi-inspector.json".encode("utf-16-be") + b")\n/EF <</F 30 0 R>>",
    ],
)
def test_other_files_and_damaged_ones_hold_nothing(tmp_path: Path, content: bytes) -> None:
    assert read(tmp_path / "other", content) is None


def test_a_file_that_cannot_be_read_holds_nothing(tmp_path: Path) -> None:
    assert read_embedded(tmp_path / "missing.png") is None
    assert read_embedded(tmp_path) is None


def test_a_report_that_would_fill_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    bomb = zlib.compress(REPORT[:-1].encode() + b" " * (65 * 1024 * 1024) + b"}", level=1)
    assert read(tmp_path / "a.png", embed_in_png(png(), bomb)) is None
