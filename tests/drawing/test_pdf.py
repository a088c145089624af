from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from inspector.drawing.options import Layout, PictureFormat, PictureOptions
from inspector.drawing.picture import draw_image, draw_picture
from tests.support.inspections import small_inspection, typical_inspection

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

A4 = (842.0, 595.0)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """In points."""
    return [(float(width), float(height)) for width, height in re.findall(rb"/MediaBox \[0 0 (\S+) (\S+)\]", pdf)]


def drawn(options: PictureOptions | None = None) -> bytes:
    return draw_picture(typical_inspection(), PictureFormat.PDF, options or PictureOptions())


@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_a_timeline_is_one_page_as_large_as_its_content(scale: float) -> None:
    image = draw_image(typical_inspection(), PictureOptions(scale=scale))
    (page,) = page_sizes(drawn(PictureOptions(scale=scale)))
    assert page == pytest.approx((image.width() * 0.75, image.height() * 0.75), abs=1)


def test_a_size_is_kept_and_no_page_is_longer_than_readers_show() -> None:
    (page,) = page_sizes(drawn(PictureOptions(size=(1600, 900))))
    assert page == pytest.approx((1200, 675), abs=1)
    (page,) = page_sizes(drawn(PictureOptions(size=(1280, 800), scale=20)))
    assert max(page) == pytest.approx(14_400)


def test_a_ladder_is_on_sheets_of_a4_or_of_the_size_that_was_asked_for() -> None:
    pages = page_sizes(drawn(PictureOptions(layout=Layout.LADDER)))
    assert len(pages) > 1
    assert set(pages) == {A4}
    larger = page_sizes(drawn(PictureOptions(layout=Layout.LADDER, size=(1600, 1200))))
    assert set(larger) == {(1200.0, 900.0)}
    assert len(larger) < len(pages)


def test_no_time_and_no_identity_of_its_own_is_in_it() -> None:
    pdf = drawn()
    assert not re.search(rb"Date|\(D:\d", pdf[: pdf.index(b"endobj")])
    assert b"Date" not in pdf[pdf.index(b"<?xpacket") : pdf.index(b"<?xpacket end")]
    assert re.search(rb"/ID \[ <(?:30|2d)+> <(?:30|2d)+> \]", pdf)


def test_every_entry_of_its_table_points_to_an_object() -> None:
    pdf = drawn(PictureOptions(layout=Layout.LADDER))
    table = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    assert pdf[table : table + 5] == b"xref\n"
    offsets = [int(entry) for entry in re.findall(rb"\n(\d{10}) 00000 n", pdf[table:])]
    assert len(offsets) > 10
    for number, offset in enumerate(offsets, start=1):
        assert pdf[offset:].startswith(b"%d 0 obj" % number)


def test_its_texts_are_texts_in_the_bundled_fonts() -> None:
    pdf = draw_picture(small_inspection(), PictureFormat.PDF)
    assert set(re.findall(rb"/BaseFont /(NotoSans-\w+)", pdf)) == {b"NotoSans-Regular", b"NotoSans-Bold"}
    assert pdf.count(b"/ToUnicode") == 2
