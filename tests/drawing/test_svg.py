from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from inspector.drawing.options import Layout, PictureFormat, PictureOptions
from inspector.drawing.picture import draw_image, draw_picture
from tests.support.inspections import DLL, Row, build_inspection, typical_inspection

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from inspector.inspection import Inspection

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    return qapp


def drawn(inspection: Inspection, options: PictureOptions | None = None) -> str:
    return draw_picture(inspection, PictureFormat.SVG, options or PictureOptions()).decode()


def test_texts_are_texts_in_the_bundled_font_or_one_like_it() -> None:
    root = ET.fromstring(drawn(typical_inspection()))  # noqa: S314 - made here
    texts = list(root.iter(f"{SVG}text"))
    assert {text.get("font-family") for text in texts} == {"Noto Sans, sans-serif"}
    written = {text.text for text in texts}
    assert {"contoso-agent-5.2.1.msi", "RegisterApps", "StopAgentService", "1400"} <= written


@pytest.mark.parametrize("layout", list(Layout))
def test_nothing_is_clipped_so_that_every_reader_shows_the_same(layout: Layout) -> None:
    svg = drawn(typical_inspection(), PictureOptions(layout=layout))
    assert "clip" not in svg
    assert 'version="1.1"' in svg


def test_the_size_is_in_whole_pixels_and_the_scale_multiplies_it() -> None:
    for scale in (1, 2):
        root = ET.fromstring(drawn(typical_inspection(), PictureOptions(size=(1600, 900), scale=scale)))  # noqa: S314
        assert (root.get("width"), root.get("height")) == (str(1600 * scale), str(900 * scale))
        _, _, width, height = (float(number) for number in (root.get("viewBox") or "").split())
        assert width / height == pytest.approx(1600 / 900, rel=0.002)


def test_it_says_what_it_is_about_to_a_screen_reader() -> None:
    root = ET.fromstring(drawn(typical_inspection()))  # noqa: S314
    assert "contoso-agent-5.2.1.msi" in (root.findtext(f"{SVG}title") or "")
    assert root.findtext(f"{SVG}desc") == typical_inspection().verdict.sentence


@pytest.mark.parametrize("name", ["A<b>&\"c'", "\x01\x1f\x7f", "\ufffe\uffff", "Ä→日本", "]]>", "</metadata>"])
def test_any_name_gives_xml(name: str) -> None:
    inspection = build_inspection({"InstallExecuteSequence": (Row(name, 1000, f"{name} = 1", type=DLL),)})
    root = ET.fromstring(drawn(inspection, PictureOptions(layout=Layout.LADDER)))  # noqa: S314
    shown = re.sub("[\x00-\x1f\x7f\ufffe\uffff]", "\ufffd", name)
    assert shown in "".join(text.text or "" for text in root.iter(f"{SVG}text"))


def test_it_looks_like_the_png() -> None:
    inspection = typical_inspection()
    expected = draw_image(inspection)
    image = QImage(expected.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    # Qt's own reader takes a list of families for one name
    svg = drawn(inspection).replace(", sans-serif", "")
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    renderer.render(painter)
    painter.end()
    different = sum(
        abs(QColor(image.pixel(x, y)).lightness() - QColor(expected.pixel(x, y)).lightness()) > 64
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert different < 0.002 * image.width() * image.height() / 4
