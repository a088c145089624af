"""Four pictures of a package with one of each mark that were looked at; `pytest --update-goldens` blesses what is there now."""

from __future__ import annotations

import re
import subprocess
import sys
import zlib
from itertools import zip_longest
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.support.pictures import compare_images, compare_picture, versions

ROOT = Path(__file__).resolve().parents[2]
GOLDENS = ROOT / "tests" / "goldens"
DRAW = """
import sys
from pathlib import Path
from xml.etree import ElementTree as ET
from inspector.drawing.environment import prepare_environment
prepare_environment()
from inspector.drawing.options import Layout, PictureOptions
from inspector.drawing.picture import write_picture
from inspector.sequence.model import ActionKey
from tests.support.inspections import typical_inspection
selected = ActionKey("InstallExecuteSequence", "StopAgentService")
for name, options in {
    "timeline.png": PictureOptions(),
    "timeline-dark.png": PictureOptions(size=(1280, 960), scale=2, theme_name="dark", selected=selected),
    "ladder.svg": PictureOptions(layout=Layout.LADDER, theme_name="high-contrast"),
    "ladder.pdf": PictureOptions(layout=Layout.LADDER, selected=selected),
}.items():
    write_picture(typical_inspection(), Path(sys.argv[1], name), options=options)
"""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what is drawn now, in a process of its own so that no font of the machine can be in it."""
    folder = tmp_path_factory.mktemp("drawn")
    subprocess.run([sys.executable, "-c", DRAW, str(folder)], check=True, cwd=ROOT)
    return folder


@pytest.fixture
def is_blessing(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens"))


@pytest.mark.parametrize("name", ["timeline.png", "timeline-dark.png"])
@pytest.mark.usefixtures("qapp")
def test_a_picture_is_the_one_that_was_blessed(drawn: Path, tmp_path: Path, name: str, *, is_blessing: bool) -> None:
    golden = GOLDENS / name
    if is_blessing:
        golden.write_bytes((drawn / name).read_bytes())
    compare_picture(golden, QImage(str(drawn / name)), tmp_path)


@pytest.mark.usefixtures("qapp")
def test_an_svg_is_the_one_that_was_blessed(drawn: Path, tmp_path: Path, *, is_blessing: bool) -> None:
    """Its texts where they are, and its look: Qt 6.8 and 6.11 write the same shapes in other words."""
    golden, svg = GOLDENS / "ladder.svg", (drawn / "ladder.svg").read_text(encoding="utf-8")
    if is_blessing:
        golden.write_text(svg, encoding="utf-8", newline="\n")
    blessed = golden.read_text(encoding="utf-8")
    compare_text(golden, texts_of(blessed), texts_of(svg))
    compare_images(golden.name, rendered(svg), rendered(blessed), tmp_path)


def texts_of(svg: str) -> str:
    """Every text with all that is said about it, a line each."""
    texts = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - made here
    return "\n".join(f"{text.text} {sorted(text.attrib.items())}" for text in texts)


def rendered(svg: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def test_a_pdf_draws_what_was_blessed(drawn: Path, *, is_blessing: bool) -> None:
    """What its pages draw; the fonts and the report that are packed into it do not count."""
    golden, pdf = GOLDENS / "ladder.pdf", (drawn / "ladder.pdf").read_bytes()
    if is_blessing:
        golden.write_bytes(pdf)
    compare_text(golden, page_contents(golden.read_bytes()), page_contents(pdf))


def page_contents(pdf: bytes) -> str:
    """The operators that draw the pages."""
    pages = []
    for number in re.findall(rb"/Contents (\d+) 0 R", pdf):
        start = re.search(rb"\s" + number + rb" 0 obj\s*<<[^>]*>>\s*stream\r?\n", pdf)
        assert start is not None
        pages.append(zlib.decompressobj().decompress(pdf[start.end() :]).decode())
    assert pages
    return "\n".join(pages)


def compare_text(golden: Path, blessed: str, found: str) -> None:
    pairs = zip_longest(found.split("\n"), blessed.split("\n"))
    first = next(((number, *pair) for number, pair in enumerate(pairs, start=1) if pair[0] != pair[1]), None)
    assert first is None, (
        f"{golden.name} differs in line {first[0]}: {first[1]!r}, blessed {first[2]!r}."
        f" Look at it, then pytest --update-goldens. {versions()}"
    )
