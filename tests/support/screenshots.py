"""The pictures in the README: `python -m tests.support.screenshots` makes them again, byte for byte."""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, qCompress
from PySide6.QtGui import QImage

from inspector.drawing.options import PictureOptions
from inspector.drawing.picture import draw_image
from inspector.inspection import PackageReading
from inspector.resource_files import resource_path
from inspector.sequence.model import ActionKey
from inspector.window.grab import grab_window, make_unseen_window, paint_window
from tests.support.questions import QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inspector.window.main_window import MainWindow

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
"""Where the README looks for them."""

_SIZE = QSize(1280, 800)
_WHOLE = QSize(1440, 960)
"""Large enough to read the names of the sample."""
_EXECUTE = "InstallExecuteSequence"
_FLAT = 300
"""Colours of more pixels than this stay as they are."""


def sample() -> QImage:
    """The sample, with the action that reads the key where it is empty."""
    window = _sample_window("light", _WHOLE)
    window.state.select(ActionKey(_EXECUTE, "RegisterApps"))
    return paint_window(window, _WHOLE)


def dark() -> QImage:
    """The sample as it is uninstalled, with an action that its condition keeps from running."""
    window = _sample_window("dark", _WHOLE)
    window.state.choose(window.state.choice.with_preset("uninstall"))
    window.state.select(ActionKey(_EXECUTE, "StartAgentServiceRollback"))
    return paint_window(window, _WHOLE)


def empty() -> QImage:
    """Before a package is open."""
    return paint_window(make_unseen_window(PackageReading, "light", _SIZE), _SIZE)


def error() -> QImage:
    """The sample, after a web page with the name of a package was to be opened."""
    window = _sample_window("light")
    with TemporaryDirectory() as folder:
        page = Path(folder, "contoso-agent-5.3.0.msi")
        page.write_text("<!DOCTYPE html><html><title>Sign in to download</title></html>", encoding="utf-8")
        window.open_path(page)
    return paint_window(window, _SIZE)


def asked_in_window(name: str, height: int) -> QImage:
    """The window that answers a question."""
    question = QUESTIONS[name]
    options = PictureOptions(size=(_SIZE.width(), height), selected=question.selected)
    with TemporaryDirectory() as folder:
        return grab_window(question.ask(Path(folder)), Path(folder, question.file), options)


def asked_in_picture(name: str) -> QImage:
    """The picture that answers a question, as high as it needs to be."""
    question = QUESTIONS[name]
    with TemporaryDirectory() as folder:
        return draw_image(question.ask(Path(folder)), PictureOptions(selected=question.selected))


SCREENSHOTS: dict[str, Callable[[], QImage]] = {
    "window-sample.png": sample,
    "window-dark.png": dark,
    "window-empty.png": empty,
    "window-error.png": error,
    "question-deferred-action.png": partial(asked_in_window, "deferred-action", 880),
    "question-quiet-command.png": partial(asked_in_picture, "quiet-command"),
    "question-upgrade.png": partial(asked_in_picture, "upgrade"),
    "question-install-location.png": partial(asked_in_picture, "install-location"),
    "question-silent.png": partial(asked_in_picture, "silent"),
}
"""By file name: what makes it."""


def write_screenshots(folder: Path = FOLDER, names: Iterable[str] = SCREENSHOTS) -> None:
    """Write pictures into `folder`, all where none are named."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_bytes(_small_png(SCREENSHOTS[name]()))


def _small_png(image: QImage) -> bytes:
    """The picture in a third less than Qt writes: rare colours, as at the edges of letters, may be 2 of 255 off.

    Rows are not filtered, which is right for flat areas, and compressed by Qt's zlib, which is the same everywhere.
    """
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height = image.width(), image.height()
    content, line = bytes(image.constBits()), image.bytesPerLine()
    rows = [content[y * line : y * line + 3 * width] for y in range(height)]
    pixels = [[row[x : x + 3] for x in range(0, 3 * width, 3)] for row in rows]
    counts = Counter(pixel for row in pixels for pixel in row)
    drawn = {color: color if count > _FLAT else _rounded(color) for color, count in counts.items()}
    raw = b"".join(b"\0" + b"".join(drawn[pixel] for pixel in row) for row in pixels)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    # Qt puts the length in front of the stream
    packed = bytes(qCompress(QByteArray(raw), compressionLevel=9).data())[4:]
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def _rounded(color: bytes) -> bytes:
    return bytes(min((channel + 2) // 4 * 4, 255) for channel in color)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _sample_window(theme_name: str, size: QSize = _SIZE) -> MainWindow:
    window = make_unseen_window(PackageReading, theme_name, size)
    window.open_path(resource_path("samples", "sample.msi"))
    QCoreApplication.processEvents()  # everything takes its place before anything is selected in it
    return window


if __name__ == "__main__":
    write_screenshots()
